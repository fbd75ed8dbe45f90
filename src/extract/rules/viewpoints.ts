import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { codeAt, lowerAt, type Words } from '../text/words.js';
import { isSomebody } from '../who/nouns.js';
import { type Context, near, phraseAfter, phraseBefore, sentenceEnd } from './phrases.js';

const WHO = "(?<who>(?:(?:the|an?|one|his|her|their|its) )?(?:[\\p{Alpha}.’'-]+ ){0,5}?[\\p{Alpha}.-]+)";
const VIEW = '(?<view>account|admission|reckoning|count|estimate|estimation|telling|calculation|confession)';

/** In whose view or account a sentence is so, where it begins with it or has it between commas. */
const VIEWPOINTS: readonly RegExp[] = [
	// "By Ana Ruiz's reckoning,"
	`by ${WHO}['’]s? (?:own )?${VIEW}`,
	// "As Ana Ruiz sees it,"
	`as ${WHO} (?<view>sees|saw|tells|told|remembers|remembered|recalls|recalled|reads|understands|understood) (?:it|things|the story)`,
	// "As far as Ana Ruiz is concerned,"
	`as far as ${WHO} (?:is|was|are|were) (?<view>concerned)`,
	// "If Ana Ruiz is to be believed,"
	`if ${WHO} (?:is|was|are|were) to be (?<view>believed)`,
	// "To Ana Ruiz's mind,"
	`to ${WHO}['’]s? (?<view>mind|eyes?|ears?)`,
	// "On Ana Ruiz's reading of the law,"
	`on ${WHO}['’]s? (?<view>reading|account|telling)(?: of [^,.;:“”"«»\\n]{2,40}?)?`,
].map((form) => new RegExp(`^${form}(?<end>,|[.?!]?$)`, 'diu'));

/** "By his own account," */
const OWN = new RegExp(
	`^by (?<who>his|her|their|its) own ${VIEW}(?<end>,|(?= (?:he|she|they|it) \\p{Lower})|[.?!]?$)`,
	'diu',
);
/** What stands before a comma where only what follows was told: "the voice and, by his own account, the wit". */
const JOINT = /^(?:and|but|or|where|which|who|that|with|when|because|although|though)$/;
const BE = /^(?:is|are|was|were|has|have|had|been)$/;
const COMMA = ','.charCodeAt(0);
const LONGEST = 180;

/** "As Ana Ruiz sees it, the club sold its soul", "The club, by its own admission, is broke": who is told to think so. */
export function byViewpoint(context: Context, at: number): Attribution | null {
	const { words, quoteOf } = context;
	if (quoteOf[at] !== -1) return null;
	const first = words.sentences[words.sentence[at]!]!;
	const isOpening = first === at;
	if (!isOpening && codeAt(words, at - 1) !== COMMA) return null;
	const stop = words.end[sentenceEnd(context, at)]!;
	const begin = words.start[at]!;
	const rest = words.text.slice(begin, Math.min(stop, begin + LONGEST));
	const own = lowerAt(words, at + 2) === 'own' ? OWN.exec(rest) : null;
	const found = own ?? viewIn(rest);
	if (found === null) return null;
	const { who, view } = found.indices!.groups!;
	// "By her own count | she taught 14,000 people"
	const isInserted = found.groups!.end === ',' || begin + found[0].length < stop - 1;
	if (isOpening && !isInserted) return null;
	const from = begin + found[0].length + 1;
	const parts: Span[] = [];
	// "The judge, by his own account, | learned to read at 31": what the clause tells of whoever it is about.
	const isJoined =
		!isOpening && (JOINT.test(lowerAt(words, at - 2)) || (own !== null && !BE.test(lowerAt(words, at - 2))));
	if (!isOpening && !isJoined) parts.push([words.start[first]!, words.end[at - 2]!]);
	if (isInserted && from < stop) parts.push([from, stop]);
	if (parts.length === 0 || (isJoined && !isInserted)) return null;
	const source: Span = own ? ownerOf(context, at, from, isOpening) : [begin + who![0], begin + who![1]];
	return near(words, parts, [begin + view![0], begin + view![1]], source, 0.6);
}

function viewIn(rest: string): RegExpExecArray | null {
	for (const form of VIEWPOINTS) {
		const found = form.exec(rest);
		if (found === null) continue;
		const who = found.groups!.who!;
		const isNamed = /^(?!(?:The|This|That|There|It)\b)(?:the )?\p{Upper}|^(?:he|she|they)$/u.test(who);
		return isNamed || isSomebody(who.split(' ').at(-1)!.toLowerCase()) ? found : null;
	}
	return null;
}

/** Whose own account it is: whom the clause is about, before the comma or behind it; or the pronoun. */
function ownerOf(context: Context, at: number, from: number, isOpening: boolean): Span {
	const { words } = context;
	const subject = isOpening
		? phraseAfter(context, wordAt(words, at, from))
		: JOINT.test(lowerAt(words, at - 2))
			? null
			: phraseBefore(context, BE.test(lowerAt(words, at - 2)) ? at - 2 : at - 1);
	return subject !== null &&
		subject.last - subject.first < LONGEST_NAME &&
		/^\p{Upper}/u.test(words.text[subject.span[0]]!)
		? nameOf(words, subject.span)
		: [words.start[at + 1]!, words.end[at + 1]!];
}

/** A name has no more words. */
const LONGEST_NAME = 12;

/** The name that a phrase begins with, or the phrase. */
function nameOf(words: Words, [start, end]: Span): Span {
	const name = /^\p{Upper}[\p{Alpha}.’'-]*(?: \p{Upper}[\p{Alpha}.’'-]*)+/u.exec(
		words.text.slice(start, end),
	);
	return name === null ? [start, end] : [start, start + name[0].length];
}

function wordAt(words: Words, from: number, offset: number): number {
	let i = from;
	while (i < words.count && words.start[i]! < offset) i++;
	return i;
}
