import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { isTitleWord } from '../../text/lexicon.js';
import { namelessLine } from '../../text/nameless.js';
import { endsSentence, isBeside } from '../../text/paragraphs.js';
import { fold } from '../../who/forms.js';
import { isBody } from '../../who/nouns.js';
import { FAREWELL } from './farewell.js';

/** A longer line is no signature, heading or farewell. */
const LONGEST = 90;
/** Paragraphs in one letter at most. */
const MOST = 24;
/** A shorter paragraph is a heading. */
const LEAST = 40;

/** "SIR – ", "Sir, – ", "Dear Editor, ", "To the editor: ": how a letter to whoever prints it begins. */
const TO_EDITOR =
	/^(?:(?:Dear )?(?:SIR|Sir|MADAM|Madam|SIRS|Sirs|EDITOR|Editor)(?:(?:,? or |\/)[Mm]adam)?|To the [Ee]ditor)(?:,? ?[–—]|,? -|[,:])\s*/;
/** "Dear Minister,": how one to anybody does. */
const DEAR = /^Dear (?:\p{Alpha}[\p{Alpha}.'’-]* ?){1,6}[,:–—]\s*/u;

/** "Ana Ruiz", "(Rev) Bo Hale, by email", "Mrs A. van der Meer (retd), Lower Wick", "VK, Hove". */
const SIGNATURE =
	/^(?<titles>\((?:(?:\p{Upper}\p{Lower}*\.?|the) ?){1,3}\) )?(?<name>\p{Upper}[\p{Alpha}\p{M}.'’-]*(?: (?:(?:de|da|di|del|van|von|der|den|la|le|al|el|bin|y|and) ){0,2}\p{Upper}[\p{Alpha}\p{M}.'’-]*){0,5})(?<more>(?:,? \([^()\n]{2,40}\))?(?:, [^.!?:;"“”«»\n]{1,50})?(?:\n(?:by|via|and) [^.!?:;"“”«»\n]{2,40})?)$/u;
/** "Saltdean Cove", "(former jockey), Gumble Flat", "by email": where, or as whom, somebody writes. */
const PLACE = /^(?:\p{Upper}|\(|(?:by|via) e-?mail)[^.!?:;"“”«»\n]{1,50}\)?$/u;
const BRACKETS = /^,? \([^()]*\)$/;
const INITIALS = /^(?:\p{Upper}\.? ?){1,3}$/u;
/** Letters behind a name: "Hugo Hale RN". */
const POST_NOMINAL = / \p{Upper}{2,4}$/u;
/** What a page of letters is headed. */
const PAGE =
	/\b(?:[Ll]etters?|LETTERS?|YOUR SAY|[Yy]our [Ss]ay|[Pp]ostbag|[Mm]ailbag|[Rr]eaders[’']? [Ww]rite)\b/;
/** Headings stand so far up. */
const HEADED = 3;

/** "More than 900 translators have signed an open letter" */
const SIGNED_BY =
	/(?:^|[\n.!?”"’] ?)(?<who>(?:\p{Alpha}[\p{Alpha}\d’'-]*|\d[\d,]*)(?: [\p{Alpha}\d’'-]+){1,7}?) (?:(?:have|has) )?(?:signed|sent|written|wrote|published) (?:to )?(?:an? |this |the )?(?:\p{Lower}+ )?letter\b/u;

/** Of whoever tells of himself, or herself, or to whom somebody writes. */
const PERSONAL = /\b(?:I|my|My|MY|me|we|We|WE|our|Our|OUR|your|Your|YOUR)\b|\bI[’'][Mm]\b/;
/** A letter that holds more of a text, in hundredths, and has nothing above it, is the text. */
const MOST_OF_TEXT = 60;

/** Who signed, and the first line that does not belong to that. */
interface Signature {
	readonly source: Span;
	/** The writer and the place, where they are names. */
	readonly names: readonly NameSpan[];
	readonly past: number;
	/** Whether more than the name is told. */
	readonly isPlaced: boolean;
}

interface Letter extends Signature {
	/** Its first line. */
	readonly from: number;
	readonly content: Span;
}

/**
 * Letters without marks whose writers are named by the line below: "SIR – It leaks. / Ana Ruiz / Pelham", "Dear
 * Minister, … Yours sincerely, / Ana Ruiz", and on a page of letters those that address nobody. A letter is one
 * statement, whatever it tells of others; a text that is a letter and nothing else is its author's own.
 */
export function attributeSignedBelow(
	text: string,
	paragraphs: readonly Span[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const addressed = addressedLetters(text, paragraphs);
	const letters = [...addressed, ...unaddressedLetters(text, paragraphs, addressed)];
	return {
		attributions: letters.map(({ content, source }) => ({
			content: [content],
			cue: null,
			source,
			report: 'speech',
			confidence: 0.88,
			found: 'dash',
		})),
		names: letters.flatMap((letter) => letter.names).sort((a, b) => a.start - b.start),
	};
}

function addressedLetters(text: string, paragraphs: readonly Span[]): Letter[] {
	const letters: Letter[] = [];
	for (let p = 0; p < paragraphs.length; p++) {
		const letter = mayAddress(text, paragraphs[p]!) ? letterFrom(text, paragraphs, p) : null;
		if (letter === null) continue;
		letters.push(letter);
		p = letter.past - 1;
	}
	return letters;
}

/** Whether a paragraph begins with a letter with which a letter may begin: S, M, D, E, T. */
const mayAddress = (text: string, [start]: Span): boolean => 'SMDET'.includes(text[start]!);

/** The letter that a line begins by addressing somebody; null where it does not, or where nobody signs. */
function letterFrom(text: string, paragraphs: readonly Span[], from: number): Letter | null {
	const [start, end] = paragraphs[from]!;
	const head = text.slice(start, Math.min(end, start + LONGEST));
	const opening = TO_EDITOR.exec(head) ?? DEAR.exec(head);
	if (opening === null) return null;
	const begins = start + opening[0].length < end ? from : from + 1;
	for (let p = begins; p < paragraphs.length && p - from < MOST; p++) {
		const line = lineAt(text, paragraphs, p);
		if (p > begins && line !== null && FAREWELL.test(line))
			return closed(text, paragraphs, from, begins, p, p + 1);
		if (p > begins && endsSentence(text, paragraphs[p - 1]!) && signatureAt(text, paragraphs, p))
			return closed(text, paragraphs, from, begins, p, p);
		if (p > begins && line !== null && (TO_EDITOR.test(line) || DEAR.test(line))) return null;
	}
	return null;
}

/** The letter between two lines that a line below them signs; null where that is nobody's, or the letter is the whole text. */
function closed(
	text: string,
	paragraphs: readonly Span[],
	from: number,
	begins: number,
	past: number,
	signed: number,
): Letter | null {
	const signature = signatureAt(text, paragraphs, signed);
	if (signature === null) return null;
	const [start, end] = paragraphs[from]!;
	const head = text.slice(start, Math.min(end, start + LONGEST));
	const toEditor = TO_EDITOR.exec(head);
	const length = (toEditor ?? DEAR.exec(head))![0].length;
	const content: Span = [begins === from ? start + length : paragraphs[begins]![0], paragraphs[past - 1]![1]];
	const isText =
		toEditor === null &&
		(content[1] - content[0]) * 100 > text.length * MOST_OF_TEXT &&
		!paragraphs.slice(0, from).some((span) => span[1] - span[0] >= LEAST && endsSentence(text, span));
	return isText ? null : { ...withAll(text, paragraphs, signed, signature, start), from, content };
}

/** A signature with those below it: of several, those who sign are whom the text tells to have written. */
function withAll(
	text: string,
	paragraphs: readonly Span[],
	signed: number,
	first: Signature,
	before: number,
): Signature {
	const all: Signature[] = [first];
	for (let p = signed + 1; isBeside(text, paragraphs, p); p++) {
		const next = signatureAt(text, paragraphs, p);
		if (next === null) break;
		all.push(next);
	}
	if (all.length < SEVERAL) return first;
	const names = all.flatMap((one) => one.names.filter(({ kind }) => kind === 'person'));
	const past = signed + all.length;
	const from = Math.max(0, before - TOLD_ABOVE);
	const told = SIGNED_BY.exec(text.slice(from, before));
	if (told === null) return { ...first, names, past };
	const at = from + told.index + told[0].indexOf(told.groups!.who!);
	return { ...first, source: [at, at + told.groups!.who!.length], names, past };
}

/** So far above a letter it is told who has written it, UTF-16 code units. */
const TOLD_ABOVE = 4000;
/** A name and a place are two lines; these are more. */
const SEVERAL = 3;

/** On a page of letters, or where one is signed by initials, what stands between a heading and a name with a place. */
function unaddressedLetters(
	text: string,
	paragraphs: readonly Span[],
	addressed: readonly Letter[],
): Letter[] {
	const isPage = paragraphs
		.slice(0, HEADED)
		.some((line) => isHeading(text, line) && PAGE.test(text.slice(...line)));
	const letters: Letter[] = [];
	let from = 0;
	let next = 0;
	for (let p = 1; p < paragraphs.length; p++) {
		while (next < addressed.length && addressed[next]!.past <= p) next++;
		const other = addressed[next];
		if (other !== undefined && other.from <= p) {
			p = other.past - 1;
			from = other.past;
			continue;
		}
		// The title, whatever it ends with.
		if (p === 1 || isHeading(text, paragraphs[p - 1]!)) from = p;
		const signature =
			p > from && endsSentence(text, paragraphs[p - 1]!) ? signatureAt(text, paragraphs, p) : null;
		if (!signature?.isPlaced || !(isPage || isByInitials(text, signature))) continue;
		const content: Span = [paragraphs[from]![0], paragraphs[p - 1]![1]];
		if (p - from <= (isPage ? MOST : MOST_QUOTED) && PERSONAL.test(text.slice(...content)))
			letters.push({ ...signature, from, content });
		from = signature.past;
		p = from - 1;
	}
	return isPage && letters.length + addressed.length < FEWEST ? [] : letters;
}

/** "VK, Hove", and no agency. */
const isByInitials = (text: string, { source }: Signature): boolean =>
	INITIALS.test(text.slice(...source)) && !AGENCY.test(text.slice(...source));

const AGENCY = /^(?:AP|PA|AFP|DPA|UPI|ANI|PTI|EFE|BBC|CNN|NPR)$/;
/** Paragraphs at most in a letter that is answered in a column. */
const MOST_QUOTED = 6;

/** So many letters make a page of them. */
const FEWEST = 2;

const isHeading = (text: string, line: Span): boolean =>
	line[1] - line[0] <= LONGEST && !endsSentence(text, line);

/** The words of a line; null for a paragraph that is too long for one. */
function lineAt(text: string, paragraphs: readonly Span[], p: number): string | null {
	const line = paragraphs[p];
	return line && line[1] - line[0] <= LONGEST ? text.slice(...line) : null;
}

/** Who signs by a line, and the place below it. */
function signatureAt(text: string, paragraphs: readonly Span[], p: number): Signature | null {
	const line = lineAt(text, paragraphs, p);
	const match = line === null ? null : SIGNATURE.exec(line);
	const hidden = line === null ? null : namelessLine(line);
	if (hidden !== null) {
		const at = paragraphs[p]![0] + line!.indexOf(hidden);
		return { source: [at, at + hidden.length], names: [], past: p + 1, isPlaced: true };
	}
	if (!match) return null;
	const { titles = '', name: signed, more } = match.groups!;
	const bare = signed!.replace(POST_NOMINAL, '');
	const start = paragraphs[p]![0] + titles.length;
	// "Ana Ruiz (retd)": where from stands below all the same.
	const isWhole = more === '' || BRACKETS.test(more!);
	const below = isWhole && isBeside(text, paragraphs, p + 1) ? lineAt(text, paragraphs, p + 1) : null;
	const isPlaceBelow = below !== null && PLACE.test(below);
	const isPlaced = more !== '' || isPlaceBelow;
	const past = isPlaceBelow ? p + 2 : p + 1;
	// "Gasping, Gothenburg": the place belongs to the name.
	const isPenName = !bare.includes(' ') && more !== '' && !INITIALS.test(bare);
	const end = isPenName ? paragraphs[p]![1] : start + bare.length;
	const isNamed = isPenName || (!bare.startsWith('The ') && !isBody(lastWord(bare).toLowerCase()));
	const from = start + titlesOf(bare);
	const names: NameSpan[] = isNamed && from < end ? [{ start: from, end, kind: 'person' }] : [];
	const place = isPenName
		? null
		: placeIn(text, isPlaceBelow ? paragraphs[p + 1]! : [end, paragraphs[p]![1]]);
	return { source: [start, end], names: place ? [...names, place] : names, past, isPlaced };
}

/** "(former jockey), | Gumble Flat": the place that a line ends with. */
function placeIn(text: string, [start, end]: Span): NameSpan | null {
	const place = WHERE.exec(text.slice(start, end))?.groups?.place;
	return place === undefined ? null : { start: end - place.length, end, kind: 'place' };
}

const WHERE =
	/^(?:.*, |\(.*\) )?(?<place>\p{Upper}[\p{Alpha}’'-]+(?: (?:\p{Lower}{1,5} ){0,2}\p{Upper}[\p{Alpha}’'-]+){0,3})$/u;

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** How long the titles are that a signature begins with: "Mrs", "Rev Dr". */
function titlesOf(signed: string): number {
	let length = 0;
	for (const word of signed.split(' ')) {
		if (!isTitleWord(fold(word))) break;
		length += word.length + 1;
	}
	return length;
}
