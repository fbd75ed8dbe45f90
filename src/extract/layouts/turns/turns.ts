import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { isUpper } from '../../text/characters.js';
import { areInitials, initialsOf } from '../../text/initials.js';
import { isTopicLine } from '../beside/topics.js';
import { realTurns, toldIn } from './conversation.js';
import {
	isHeldBy,
	isOfficeLabel,
	isShouted,
	keyOf,
	pastRank,
	type Turn,
	turnAt,
	turnsMayBegin,
} from './turn-labels.js';

/** So many of them are questions, among as many turns of names in capitals. */
const LEAST_BARE = 2;
/** A longer label of a question is its asker's name. */
const LONGEST_QUESTION = 'Interviewer'.length;
/** Paragraphs in one turn at most. */
const LONGEST = 12;
/** A paragraph that is a stage direction, or nothing but one. */
const DIRECTION = /^["“]?[([][^)\]]{0,80}[)\]]["”.]*$/;

/** "VIDEO:", "Audio clip:": what is played between turns belongs to none of them. */
const PLAYED = /^[([]?(?:video|audio|clip|photo|image|caption|graphic|music)(?: \p{Alpha}+){0,2}:/iu;

export interface Turns {
	readonly attributions: Attribution[];
	/** The speakers' names on the labels. */
	readonly names: NameSpan[];
}

/**
 * Interviews and transcripts: paragraphs that begin with who speaks. A turn goes on over the paragraphs that
 * follow it until the next turn; after the last turn only its own paragraph counts.
 */
export function attributeTurns(
	text: string,
	paragraphs: readonly Span[],
	known: readonly NameSpan[] = [],
): Turns {
	let people: ReadonlySet<string> | null = null;
	const isPerson = (key: string): boolean => {
		people ??= new Set(
			known.filter(({ kind }) => kind === 'person').map(({ start, end }) => keyOf(text.slice(start, end))),
		);
		return people.has(key);
	};
	const isTopic = (p: number) => p >= 0 && isTopicLine(text, paragraphs[p]!);
	const mayTurn = turnsMayBegin(text);
	const candidates = withoutStrayLetters(
		text,
		paragraphs
			.map((paragraph, i) =>
				!mayTurn(paragraph) || isTopic(i) ? null : turnAt(text, paragraph, i, isPerson),
			)
			.filter((turn) => turn !== null),
	);
	if (candidates.length === 0) return { attributions: [], names: [] };
	let inFull: ReadonlySet<string> | null = null;
	const isInFull = (key: string): boolean => {
		inFull ??= new Set(
			known
				.map(({ kind, start, end }) => (kind === 'person' ? text.slice(start, end) : ''))
				.filter((name) => name.includes(' '))
				.map(keyOf),
		);
		return inFull.has(key);
	};
	const turns = realTurns(
		text,
		withInitials(text, candidates, known),
		(turn) => text.slice(turn.from, paragraphs[turn.paragraph]![1]),
		isTopic,
		isPerson,
		isInFull,
	);
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	const labels = turns.map(({ label }) => text.slice(...label));
	const first = turns[0]?.label[0] ?? 0;
	const speakers = new Set(turns.map(({ key }) => key));
	for (const { kind, start, end } of known)
		if (kind === 'person' && end <= first) speakers.add(keyOf(text.slice(start, end)));
	const isNarrated = NARRATOR.test(text.slice(0, first));
	/** Past the paragraphs of the last turn: an answer goes on while nobody but “I” and “we” tells. */
	const pastLast = ({ paragraph, kind }: Turn): number => {
		let past = paragraph + 1;
		if (isNarrated || kind === 'question') return past;
		while (past < paragraphs.length && goesOn(text.slice(...paragraphs[past]!), speakers)) past++;
		return past;
	};
	turns.forEach((turn, i) => {
		const next = Math.min(turns[i + 1]?.paragraph ?? pastLast(turn), turn.paragraph + LONGEST);
		const content: Span[] = [];
		for (let p = turn.paragraph; p < next; p++) {
			const [start, end] = paragraphs[p]!;
			const from = p === turn.paragraph ? turn.from : start;
			// "She pours coffee. … Faragó tells him to wait.": nobody tells of themselves by their name.
			if (p > turn.paragraph && turn.kind === 'name' && tellsOf(text.slice(start, end), turn.key)) break;
			if (p > turn.paragraph && isArticles(text.slice(start, end), turn, speakers)) break;
			if (p > turn.paragraph && p + 1 === turns[i + 1]?.paragraph && isTopic(p)) break;
			if (p > turn.paragraph && PLAYED.test(text.slice(start, Math.min(end, start + 40)))) break;
			if (from < end && !DIRECTION.test(text.slice(from, Math.min(end, from + 90))))
				content.push([from, end]);
		}
		const kind = turn.isInitials ? 'other' : 'person';
		// "The Prime Minister:" is nobody's name.
		const isNamed =
			turn.kind === 'name' || (turn.kind === 'question' && turn.label[1] - turn.label[0] > LONGEST_QUESTION);
		// "SPEAKER 1:" is nobody's name either.
		const label = labels[i]!;
		if (isNamed && !/\d$/.test(label) && !isOfficeLabel(label) && !isHeldBy(label, labels))
			names.push({ start: pastRank(text, turn.label), end: turn.label[1], kind });
		if (content.length === 0) return;
		attributions.push({
			content: [[content[0]![0], content.at(-1)![1]]],
			cue: turn.colon < 0 ? null : [turn.colon, turn.colon + 1],
			source: turn.label,
			report: 'speech',
			confidence: 0.92,
			found: 'turn',
		});
	});
	return { attributions, names };
}

/** Whoever wrote an article tells of themselves above the first turn. */
const NARRATOR = /(?<![\p{Alpha}"“‘'’])(?:I|I['’]\p{Lower}+|[Mm]y|me)(?![\p{Alpha}])/u;
/** "So we are carrying beans." */
const FIRST_PERSON =
	/^(?:(?:So|And|But|Then|Now|Today|Still),? )?(?:I|We|we|My|my|Our|our)(?:['’]\p{Lower}+)? /u;

/** Whether a paragraph behind a last turn goes on with it: it begins with “I” or “we”, and names nobody who talks or was told of above. */
const goesOn = (paragraph: string, speakers: ReadonlySet<string>): boolean =>
	FIRST_PERSON.test(paragraph) && !/["“”«»„]|\*\*/.test(paragraph) && !namesAny(paragraph, speakers);

/** Whether a paragraph that begins with a pronoun tells of somebody by the surname. */
const tellsOf = (paragraph: string, surname: string): boolean =>
	/^(?:She|He|They|Her|His) \p{Lower}/u.test(paragraph) &&
	paragraph
		.split(/[^\p{Alpha}'’-]+/u)
		.some((word) => /^\p{Upper}/u.test(word) && word.toLowerCase() === surname);

/** "the company's spokesman, Per Ahl, said": somebody with a whole name who says something. */
const TELLER =
	/(?:^|[\s(])\p{Upper}[\p{Alpha}’'-]+ (?:\p{Upper}[\p{Alpha}.’'-]* ){0,2}\p{Upper}[\p{Alpha}’'-]+,? (?:[^.!?“”"«»\n]{0,80}\b)?(?:said|says|announced|added|replied|declined|described|called|denied|insisted|admitted)\b/u;

/** Whether a paragraph between turns is the article's: nobody in it is "I" or "you", and it tells that somebody said something, or names whoever answers. */
const isArticles = (paragraph: string, { kind }: Turn, speakers: ReadonlySet<string>): boolean => {
	const told = toldIn(paragraph);
	return told !== null && (TELLER.test(told) || (kind === 'answer' && namesAny(told, speakers)));
};

/** Whether somebody is named by one of some surnames. */
const namesAny = (paragraph: string, surnames: ReadonlySet<string>): boolean =>
	paragraph
		.split(/[^\p{Alpha}-]+/u)
		.some((word) => surnames.has(word.toLowerCase()) && isUpper(word.charCodeAt(0)));

/** Turns without letters that no sign follows, unless these are the questions of a briefing. */
function withoutStrayLetters(text: string, turns: readonly Turn[]): readonly Turn[] {
	const bare = turns.filter(({ colon }) => colon < 0).length;
	if (bare === 0) return turns;
	const others = turns.filter(({ kind, label }) => kind === 'name' && isShouted(text.slice(...label))).length;
	return Math.min(bare, others) >= LEAST_BARE ? turns : turns.filter(({ colon }) => colon >= 0);
}

/** Gives labels of initials ("OB:") the key of whoever is named in full, on another label or anywhere. */
function withInitials(text: string, turns: readonly Turn[], known: readonly NameSpan[]): readonly Turn[] {
	if (!turns.some(({ label }) => isInitialsLabel(text, label))) return turns;
	const keys = new Map<string, string>();
	const add = (name: string) => {
		for (const initials of initialsOf(name)) if (!keys.has(initials)) keys.set(initials, keyOf(name));
	};
	for (const turn of turns) if (turn.kind === 'name') add(text.slice(...turn.label));
	for (const { kind, start, end } of known) if (kind === 'person') add(text.slice(start, end));
	return turns.map((turn) => {
		const key = isInitialsLabel(text, turn.label)
			? keys.get(text.slice(...turn.label).replace(/\./g, ''))
			: undefined;
		return key !== undefined ? { ...turn, kind: 'name', key, isInitials: true } : turn;
	});
}

const isInitialsLabel = (text: string, label: Span): boolean => areInitials(text.slice(...label));
