import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { codesOf, skipSpace, trimEnd } from '../../text/characters.js';
import { sentenceStart, subject } from '../beside/subject.js';

/** A dash with which a speech begins, as in Spanish, French and Polish. */
const OPENING = /^[—–―] ?(?=[\p{Alpha}¿¡«“"…])/u;
const DASHES = codesOf('—–―');
const VERBS = `says?|said|asks?|asked|repl(?:y|ies|ied)|cr(?:y|ies|ied)|goes on|went on|${stems(
	`answer add explain insist recall laugh sigh whisper shout joke murmur mutter warn admit announce protest confess confide
	repeat smile nod shrug grumble complain remember declare observe remark exclaim object conclude continue begin correct
	interrupt note retort counter suggest scold tease point`,
)}`;

function stems(verbs: string): string {
	const forms = (verb: string) =>
		verb.endsWith('e')
			? `${verb}[sd]?`
			: verb.endsWith('n') && verb === 'begin'
				? 'begins?|began'
				: `${verb}(?:e?s|ed|ged)?`;
	return verbs.split(/\s+/).map(forms).join('|');
}

/** " —says Evaristo Quiroga, who is eighty-four." · " — she answers —.": who speaks, between dashes or up to the end. */
const TOLD = new RegExp(
	String.raw` ?[—–―] ?(?:(?<cue>${VERBS}|tells me|told me) (?<source>[^—–―.,;:!?]{2,60})|(?<pronoun>I|he|she|they|we) (?<verb>${VERBS}))(?=[\s—–―.,;:!?]|$)`,
	'u',
);

/** Who speaks in a dialogue is told at most this far into the speech. */
const REACH = 600;

/**
 * Speeches that begin with a dash and tell by another who speaks, and those between: they belong to whoever spoke
 * last but one, or to the subject of the sentence above. A list after dashes names nobody and is left alone.
 * @param names in text order
 */
export function attributeDialogue(
	text: string,
	paragraphs: readonly Span[],
	names: readonly NameSpan[],
): Attribution[] {
	if (!paragraphs.some(([start]) => DASHES.has(text.charCodeAt(start)))) return [];
	const opened = paragraphs.map(([start]) => OPENING.exec(text.slice(start, start + 4))?.[0].length ?? 0);
	if (!opened.some((length) => length > 0)) return [];
	const told = paragraphs.map(([start, end], p) =>
		opened[p] ? TOLD.exec(text.slice(start + opened[p]!, Math.min(end, start + REACH))) : null,
	);
	if (!told.some((match) => match !== null)) return [];
	const attributions: Attribution[] = [];
	let run: Span[] = [];
	paragraphs.forEach(([start, end], p) => {
		if (!opened[p]) {
			run = [];
			return;
		}
		const from = start + opened[p]!;
		const match = told[p];
		const source = match
			? sourceOf(from, match)
			: (run.at(-2) ?? speakerAbove(text, paragraphs[p - 1], run, names));
		if (!source) return;
		run.push(source);
		const content = match ? spoken(text, [from, end], match) : [[from, end] as Span];
		if (content.length === 0) return;
		const cue = match ? from + match.index + match[0].indexOf((match.groups!.cue ?? match.groups!.verb)!) : 0;
		attributions.push({
			content,
			cue: match ? [cue, cue + (match.groups!.cue ?? match.groups!.verb)!.length] : null,
			source,
			report: 'speech',
			confidence: match ? 0.85 : 0.75,
			found: 'turn',
		});
	});
	return attributions;
}

function sourceOf(from: number, match: RegExpExecArray): Span {
	const words = (match.groups!.source ?? match.groups!.pronoun)!;
	const at = from + match.index + match[0].lastIndexOf(words);
	return [at, at + words.trimEnd().length];
}

/** The subject of the last sentence of the paragraph above, for the first speech after it. */
function speakerAbove(
	text: string,
	above: Span | undefined,
	run: readonly Span[],
	names: readonly NameSpan[],
): Span | null {
	if (!above || run.length > 0) return null;
	const stop = trimEnd(text, above[0], above[1]) - 1;
	return subject(text, sentenceStart(text, Math.max(above[0], stop - 300), stop), stop, names);
}

/** What is said before and after the words that tell who speaks. */
function spoken(text: string, [from, end]: Span, match: RegExpExecArray): Span[] {
	const first: Span = [from, trimEnd(text, from, from + match.index)];
	const past = from + match.index + match[0].length;
	const dash = /^[^—–―\n]{0,80}[—–―][.,;:]?\s*/u.exec(text.slice(past, Math.min(end, past + 90)));
	const next = dash ? skipSpace(text, past + dash[0].length, end) : end;
	return [first, [next, end] as Span].filter(([start, stop]) => stop > start);
}
