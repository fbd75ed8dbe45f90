import type { Span } from '../../../model/index.js';
import { codesOf, isUpper, skipSpace, trimEnd } from '../../text/characters.js';

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
const BY_DASH = new RegExp(
	String.raw` ?[—–―] ?(?:(?<cue>${VERBS}|tells me|told me) (?<source>[^—–―.,;:!?]{2,60})|(?<pronoun>I|he|she|they|we) (?<verb>${VERBS}))(?=[\s—–―.,;:!?]|$)`,
	'u',
);
/** ", says Ana Ruiz. Then home." · "? she asks." · ", Ruiz says.": the same behind a comma or a mark that ends a sentence. */
const BY_COMMA = new RegExp(
	String.raw`(?<=[,?!…]) (?:(?<cue>${VERBS}) (?<source>(?:\p{Upper}|(?:the|an?|his|her|my|our|mayor|he|she|they|I|we|one)\b)[^—–―.,;:!?]{0,60}?)(?: to [^—–―.,;:!?]{2,50})?|(?<pronoun>I|he|she|they|we|\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,2}|(?:the|his|her) \p{Lower}+) (?<verb>${VERBS}))(?=[.,;:!?]|$)`,
	'u',
);
/** Who speaks is told at most this far into the speech, and by a comma within its first sentences. */
const REACH = 600;
const REACH_BY_COMMA = 240;
const CAPITAL_SIGNS = codesOf('¿¡«“"');

/** Who speaks, as a speech that begins with a dash tells it. */
export interface Tag {
	readonly source: Span;
	readonly cue: Span;
	/** What is said before and after the words that tell it. */
	readonly content: readonly Span[];
	/** Whether they stand behind a dash too. */
	readonly isByDash: boolean;
}

/** Who is told to speak within a speech; null where nobody is. */
export function tagIn(text: string, [from, end]: Span): Tag | null {
	const byDash = BY_DASH.exec(text.slice(from, Math.min(end, from + REACH)));
	const first = text.charCodeAt(from);
	const match =
		byDash ??
		(isUpper(first) || CAPITAL_SIGNS.has(first)
			? BY_COMMA.exec(text.slice(from, Math.min(end, from + REACH_BY_COMMA)))
			: null);
	if (!match) return null;
	const { cue, source, pronoun, verb } = match.groups!;
	const words = (source ?? pronoun)!;
	const at = from + match.index + match[0].indexOf(words, cue ? match[0].indexOf(cue) + cue.length : 0);
	const told = (cue ?? verb)!;
	const verbAt = from + match.index + (cue ? match[0].indexOf(cue) : match[0].lastIndexOf(told));
	const whose: Span = [at, at + words.trimEnd().length];
	return {
		source: whose,
		cue: [verbAt, verbAt + told.length],
		content: byDash ? aroundDashes(text, [from, end], match) : aroundCommas(text, [from, end], match, whose),
		isByDash: byDash !== null,
	};
}

/** What is said before and after the words between dashes that tell who speaks. */
function aroundDashes(text: string, [from, end]: Span, match: RegExpExecArray): Span[] {
	const first: Span = [from, trimEnd(text, from, from + match.index)];
	const past = from + match.index + match[0].length;
	const dash = /^[^—–―\n]{0,80}[—–―][.,;:]?\s*/u.exec(text.slice(past, Math.min(end, past + 90)));
	const next = dash ? skipSpace(text, past + dash[0].length, end) : end;
	return [first, [next, end] as Span].filter(([start, stop]) => stop > start);
}

/** "He strokes the cat.": what goes on with the account, not with the speech. */
const ACCOUNT = /^(?:Then )?(?<who>he|she|they|his|her|their) /i;
const OWN: ReadonlyMap<string, readonly string[]> = new Map([
	['he', ['he', 'his']],
	['she', ['she', 'her']],
	['they', ['they', 'their']],
]);
const OF_ONE = ['he', 'his', 'she', 'her'];
/** ", who runs the bakery.": what belongs to whoever speaks. */
const CLAUSE =
	/^,? (?:who|whose|which|when|while|as|before|after|and \p{Lower}+s (?:at|to|into|out|away|down|up)|\p{Lower}+ing)\b|^, (?:an?|the|\d\d|his|her|from|of|in)\b/u;

/** The same of words behind a comma, up to their stop or their next comma. */
function aroundCommas(text: string, [from, end]: Span, match: RegExpExecArray, source: Span): Span[] {
	const at = from + match.index;
	const first: Span = [from, text[at - 1] === ',' ? at - 1 : at];
	let past = at + match[0].length;
	const rest = text.slice(past, end);
	if (CLAUSE.test(rest)) {
		const stop = rest.search(/[.!?] \p{Upper}/u);
		past = stop < 0 ? end : past + stop;
	}
	const next = skipSpace(text, past + 1, end);
	const after = text.slice(next, end);
	const whose = text.slice(...source);
	const told = ACCOUNT.exec(after)?.groups?.who?.toLowerCase();
	const isAccount =
		told !== undefined
			? (OWN.get(whose) ?? OF_ONE).includes(told)
			: after.startsWith(whose.split(' ').at(-1)!);
	if (next >= end || isAccount) return [first];
	return [first, [next, end]];
}
