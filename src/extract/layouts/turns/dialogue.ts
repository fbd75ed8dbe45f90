import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { codesOf, trimEnd } from '../../text/characters.js';
import { isHuman } from '../../who/nouns.js';
import { sentenceStart, subject } from '../beside/subject.js';
import { type Tag, tagIn } from './speech-tags.js';

/** A dash with which a speech begins, as in Spanish, French and Polish. */
const OPENING = /^(?:[—–―] ?|- )(?=[\p{Alpha}¿¡«“"…])/u;
const DASHES = codesOf('—–―-');
const HYPHEN = '-';
const ENDED = /[.!?…]["”’)]?$/;
const ASKS = /\?["”’)]?$/;
const TALKS = /\b(?:I|you|You|we|We|my|My|your|Your|me|us)\b/;
/** A shorter paragraph is a heading. */
const LEAST_ABOVE = 20;

/** A paragraph that begins with a dash. */
interface Speech {
	readonly paragraph: number;
	readonly span: Span;
	readonly tag: Tag | null;
	/** Who is spoken to by name. */
	readonly addressed: Span | null;
}

/**
 * Speeches that begin with a dash and tell who speaks, by another dash or a comma, and those between: they belong to
 * whoever spoke last but one, to whom the other speaks to by name, or to the subject of the sentence above. A list
 * after dashes names nobody and is left alone.
 * @param names in text order
 */
export function attributeDialogue(
	text: string,
	paragraphs: readonly Span[],
	names: readonly NameSpan[],
): Attribution[] {
	if (!paragraphs.some(([start]) => DASHES.has(text.charCodeAt(start)))) return [];
	const people = peopleByWord(text, names);
	const runs: Speech[][] = [];
	paragraphs.forEach(([start, end], paragraph) => {
		const opening = OPENING.exec(text.slice(start, start + 4))?.[0].length ?? 0;
		if (opening === 0) return;
		const span: Span = [start + opening, end];
		const speech = { paragraph, span, tag: tagIn(text, span), addressed: addressedIn(text, span, people) };
		if (runs.at(-1)?.at(-1)?.paragraph === paragraph - 1) runs.at(-1)!.push(speech);
		else runs.push([speech]);
	});
	const isDashed = runs.some((run) => run.some(({ tag }) => tag?.isByDash));
	return runs.flatMap((run) => {
		const above = paragraphs[run[0]!.paragraph - 1];
		const isSpoken =
			(isDashed && text[paragraphs[run[0]!.paragraph]![0]] !== HYPHEN) || isTalk(text, run, above);
		const speakers = isSpoken ? speakersOf(text, run, above, names) : [];
		return run.flatMap(({ span, tag }, i): Attribution[] => {
			const source = tag?.source ?? speakers[i];
			if (!source) return [];
			return [
				{
					content: tag?.content ?? [span],
					cue: tag?.cue ?? null,
					source,
					report: 'speech',
					confidence: tag ? 0.85 : 0.75,
					found: 'turn',
				},
			];
		});
	});
}

/**
 * Whether speeches one below another are an exchange, below an account: one asks and another does not, or speaks to
 * somebody by name, or of “you” and “I” where who speaks is told of one.
 */
function isTalk(text: string, run: readonly Speech[], above: Span | undefined): boolean {
	if (!above || above[1] - above[0] < LEAST_ABOVE || !ENDED.test(text.slice(above[1] - 2, above[1])))
		return false;
	if (!run.every(({ span: [start, end] }) => ENDED.test(text.slice(Math.max(start, end - 2), end))))
		return false;
	const isAsked = run.some(
		({ span }, i) =>
			ASKS.test(text.slice(...span)) && run[i + 1] && !ASKS.test(text.slice(...run[i + 1]!.span)),
	);
	return (
		isAsked ||
		(run.length > 1 && run.some(({ addressed }) => addressed !== null)) ||
		(run.some(({ tag }) => tag !== null) && run.some(({ span }) => TALKS.test(text.slice(...span))))
	);
}

/** Who speaks in each speech of a run in which two take turns; null where that is not known. */
function speakersOf(
	text: string,
	run: readonly Speech[],
	above: Span | undefined,
	names: readonly NameSpan[],
): (Span | null)[] {
	const addressedBy = (side: number) =>
		run.find(({ addressed }, i) => addressed && i % 2 === side)?.addressed;
	const taggedBy = (side: number) => run.find(({ tag }, i) => tag && i % 2 === side)?.tag?.source;
	const first = taggedBy(0) ?? addressedBy(1) ?? (above ? speakerAbove(text, above, names) : null) ?? null;
	const second = taggedBy(1) ?? addressedBy(0) ?? (first ? otherThan(text, first, above, names) : null);
	const last = [first, second];
	return run.map(({ tag }, i) => {
		if (tag) last[i % 2] = tag.source;
		return last[i % 2] ?? null;
	});
}

/** "The first is | a woman in a nurse's coat." */
const PRESENTED =
	/^(?:The|Then the|His|Her) (?:first|second|third|next|last|other|only)(?: \p{Lower}+){0,2} (?:is|was) (?<phrase>(?:an?|the|her|his) (?<words>[\p{Alpha}'’ -]{2,50}?))(?= who |[,.])/u;
/** "An old man | sits down in the chair.": a phrase up to its noun. */
const PERSON =
	/^(?:An?|The|One|Another|His|Her) (?<words>(?:[\p{Lower}-]+ ){0,3}?(?<noun>[\p{Lower}-]+))(?= \p{Lower})/u;

/** The subject of the last sentence of the paragraph above, for the first speech after it. */
function speakerAbove(text: string, above: Span, names: readonly NameSpan[]): Span | null {
	const stop = trimEnd(text, above[0], above[1]) - 1;
	const start = sentenceStart(text, Math.max(above[0], stop - 300), stop);
	const sentence = text.slice(start, stop + 1);
	const presented = PRESENTED.exec(sentence)?.groups?.phrase;
	if (presented !== undefined) {
		const at = start + sentence.indexOf(presented);
		return [at, at + presented.length];
	}
	const found = subject(text, start, stop, names);
	const phrase = humanPhrase(PERSON.exec(sentence)?.[0] ?? '');
	// "A boy of perhaps seven has been watching." · "A passenger leans over to Ruiz."
	const isLonger =
		phrase !== null && found?.[0] === start && /^ (?:of|with|in|from) /.test(sentence.slice(phrase.length));
	return phrase === null || isLonger ? found : [start, start + phrase.length];
}

/** The words up to the first noun for somebody: "an old man". */
function humanPhrase(words: string): string | null {
	const parts = words.split(' ');
	const noun = parts.findIndex((word, i) => i > 0 && isHuman(word));
	if (noun < 0) return null;
	let past = noun + 1;
	while (past < parts.length && isHuman(parts[past]!)) past++;
	return parts.slice(0, past).join(' ');
}

/** Whom else the paragraph above names last, or else the text first. */
function otherThan(
	text: string,
	[start, end]: Span,
	above: Span | undefined,
	names: readonly NameSpan[],
): Span | null {
	const words = new Set(text.slice(start, end).split(' '));
	const others = names.filter(
		(name) =>
			name.kind === 'person' &&
			!text
				.slice(name.start, name.end)
				.split(' ')
				.some((word) => words.has(word)),
	);
	const near = above && others.filter((name) => name.start >= above[0] && name.end <= above[1]).at(-1);
	const other = near ?? others.find((name) => name.end <= (above?.[1] ?? 0));
	return other ? [other.start, other.end] : null;
}

/** Where the text first names whom a word names: by each word of people's names. */
function peopleByWord(text: string, names: readonly NameSpan[]): ReadonlyMap<string, Span> {
	const people = new Map<string, Span>();
	for (const { kind, start, end } of names) {
		const words = text.slice(start, end).split(' ');
		if (kind !== 'person' || words.length < 2) continue;
		for (const word of words) if (!people.has(word)) people.set(word, [start, end]);
	}
	return people;
}

/** ", Ana?" · "Mr Hale, ": whom a sentence speaks to. */
const ADDRESSED =
	/(?:, (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Don|Doña)\.? )?(?<last>\p{Upper}[\p{Alpha}’'-]+)(?=[.!?…])|(?:^|[.!?…] )(?:(?:Mr|Mrs|Ms|Miss|Dr|Don|Doña)\.? )?(?<first>\p{Upper}[\p{Alpha}’'-]+)(?=, (?!says?|said|asks?)))/gu;

function addressedIn(text: string, span: Span, people: ReadonlyMap<string, Span>): Span | null {
	for (const { groups } of text.slice(...span).matchAll(ADDRESSED)) {
		const person = people.get((groups!.last ?? groups!.first)!);
		if (person) return person;
	}
	return null;
}
