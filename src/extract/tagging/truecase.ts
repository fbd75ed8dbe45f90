import type { Span } from '../../model/index.js';
import { isSmall, runEnd, runStart } from '../text/characters.js';
import { DEMONYM, PLACES } from '../text/lexicon.js';
import { REPORTING } from '../text/reporting.js';
import { genderOfFirstName } from '../who/gender.js';

/** Lines longer than this are no headlines, in UTF-16 code units. */
const LONGEST = 200;
/** So many words, of so many letters at least, must a line have for its capitals to tell anything. */
const FEWEST = 4;
const LONG = 4;
/** The share of long words with a capital from which on a line is in title case; some styles spare short prepositions. */
const LEAST_SHARE = 0.9;
const SPARED = new Set('with from into over than that after about under upon onto like when'.split(' '));
/** How much of the text is read for how its words are written elsewhere, in UTF-16 code units. */
const READ = 60_000;

const WORD = /\p{Alpha}[\p{Alpha}\p{M}\p{N}'’-]*/gu;

/** What is known of a word in lower case: that it is never a name, or sometimes, or nothing. */
export type KindOfWord = (word: string) => 'common' | 'either' | 'unknown';

/** From so many UTF-16 code units on a text below tells the names that its headline has. */
const TELLING = 600;

/** How often a word begins with a small letter, with a capital where no sentence begins, and at all. */
interface Uses {
	small: number;
	capital: number;
	all: number;
}

/** How the words of a headline are written below it. */
interface Usage {
	readonly of: ReadonlyMap<string, Uses>;
	/** Whether enough is below it for its names to be there. */
	readonly isTelling: boolean;
}

/**
 * The text with the lines in title case ("Mayor Warns Bridge Could Close") written as sentences, in which only names
 * have capitals: by how the words are written in the rest of the text, and for those that stand nowhere else, by
 * whether they are common words (truecasing: Lita et al. 2003). The text keeps its length, and every character its
 * place; it is the text itself when no line is in title case.
 */
export function truecased(text: string, paragraphs: readonly Span[], kindOf: KindOfWord): string {
	const lines = paragraphs.filter((line) => isTitleCased(text, line));
	if (lines.length === 0) return text;
	const usage = usageOf(text, paragraphs, lines);
	const pieces: string[] = [];
	let from = 0;
	for (const line of lines) {
		pieces.push(text.slice(from, line[0]), asSentence(text.slice(...line), usage, kindOf));
		from = line[1];
	}
	pieces.push(text.slice(from));
	return pieces.join('');
}

function isTitleCased(text: string, [start, end]: Span): boolean {
	if (end - start > LONGEST) return false;
	// From so many long words in small letters on, the rest of the line can change nothing.
	const mostSmall = Math.ceil(((end - start) / (LONG + 1) + 1) * (1 - LEAST_SHARE));
	let long = 0;
	let capitals = 0;
	for (let at = runStart(text, start, end); at < end; ) {
		const word = text.slice(at, runEnd(text, at, end));
		at = runStart(text, at + word.length, end);
		// Words all in capitals say nothing of the others.
		if (word.length < LONG) continue;
		if (isSmall(word.charCodeAt(0)) ? SPARED.has(word) : word === word.toUpperCase()) continue;
		long++;
		if (hasCapital(word)) capitals++;
		else if (long - capitals > mostSmall) return false;
	}
	return long >= FEWEST && capitals / long >= LEAST_SHARE;
}

/** How the words of the lines in title case are written in the other lines. */
function usageOf(text: string, paragraphs: readonly Span[], lines: readonly Span[]): Usage {
	const uses = new Map<string, Uses>();
	const beginnings = new Beginnings();
	for (const line of lines)
		for (const [word] of text.slice(...line).matchAll(WORD)) {
			const stem = stemOf(word).toLowerCase();
			uses.set(stem, { small: 0, capital: 0, all: 0 });
			beginnings.add(stem);
		}
	const titles = new Set(lines.map(([start]) => start));
	let below = 0;
	for (const [start, end] of paragraphs) {
		if (start > READ) break;
		if (titles.has(start)) continue;
		const stop = Math.min(end, start + READ);
		below += stop - start;
		for (let at = runStart(text, start, stop); at < stop; ) {
			const from = at;
			const past = runEnd(text, from, stop);
			at = runStart(text, past, stop);
			if (!beginnings.mayHave(text, from, past)) continue;
			const stem = stemOf(text.slice(from, past));
			const use = uses.get(stem.toLowerCase());
			if (use === undefined) continue;
			use.all++;
			if (!hasCapital(stem)) use.small++;
			else if (from - start >= 2 && isWithin(text, from)) use.capital++;
		}
	}
	return { of: uses, isTelling: below >= TELLING };
}

/** How some words begin, by two letters of ASCII: most other words begin otherwise, and need not be looked for. */
class Beginnings {
	private readonly known = new Uint8Array(32 * 32);

	add(stem: string): void {
		this.known[letterOf(stem, 0) * 32 + letterOf(stem, 1)] = 1;
	}

	/** False for a word at `[from, past)` of a text that begins like none of them, case apart. */
	mayHave(text: string, from: number, past: number): boolean {
		const first = letterOf(text, from);
		const second = past - from < 2 ? 0 : letterOf(text, from + 1);
		return first === 0 || (second === 0 && past - from > 1) || this.known[first * 32 + second] === 1;
	}
}

/** 1 to 26 for a letter of ASCII, case apart; 0 for what else or nothing stands there. */
function letterOf(text: string, at: number): number {
	const small = text.charCodeAt(at) | 32;
	return small >= 97 && small <= 122 ? small - 96 : 0;
}

/** A line with small letters but for names, its first word, and what begins a quotation or follows a colon. */
function asSentence(line: string, usage: Usage, kindOf: KindOfWord): string {
	const characters = line.split('');
	let before = '';
	for (const { 0: word, index } of line.matchAll(WORD)) {
		const stem = stemOf(word);
		const isKept = !hasCapital(word) || !isWithin(line, index) || isName(stem, before, usage, kindOf);
		const first = word[0]!.toLowerCase();
		if (!isKept && first.length === 1) characters[index] = first;
		before = isKept && hasCapital(word) ? stem : '';
	}
	return characters.join('');
}

/** @param before the word before, where that has kept its capital */
function isName(word: string, before: string, usage: Usage, kindOf: KindOfWord): boolean {
	// "McCain", "GOP", "I"; "French", "Muslims"
	if (word === 'I' || word.slice(1) !== word.slice(1).toLowerCase()) return true;
	if (DEMONYM.test(word) || FAITH.test(word)) return true;
	const small = word.toLowerCase();
	const { small: asWord, capital: asName, all } = usage.of.get(small)!;
	if (asWord !== asName) return asName > asWord;
	const kind = kindOf(small);
	if (kind === 'common' || HELPING.has(small) || isReportingForm(small)) return false;
	if (PLACES.has(small) || genderOfFirstName(word) !== null || genderOfFirstName(before) !== null)
		return true;
	if (kind === 'either' || (all === 0 && usage.isTelling)) return false;
	return !ENDING.test(small) && !basesOf(small).some((base) => kindOf(base) !== 'unknown');
}

/** Verbs that stand between names as they are: "Hillary Will Be", "Ruiz Warns". */
const HELPING = new Set(
	'will would can could should may might must has have had is are was were be been'.split(' '),
);
const isReportingForm = (word: string): boolean => /(?:s|ed|said|told)$/.test(word) && REPORTING.has(word);

const FAITH =
	/^(?:muslim|christian|jew|jewish|islamic|islamist|catholic|protestant|hindu|sikh|buddhist|arab|kurd|republican|democrat|democratic|tory|tories|marxist|black|white)s?$/i;

/** How common words end that may be too rare to be known. */
const ENDING = /(?:ly|ness|tions?|ments?|izes?|ized|ises|ised|izing|ising|less|ful|ous|able|ible|isms?)$/;

/** What a word may be a form of: "launches", "denied", "responding". */
function basesOf(word: string): string[] {
	const bases: string[] = [];
	for (const [ending, instead] of FORMS)
		if (word.length > ending.length + 2 && word.endsWith(ending))
			bases.push(word.slice(0, -ending.length) + instead);
	return bases;
}

const FORMS = [
	['s', ''],
	['es', ''],
	['ies', 'y'],
	['ed', ''],
	['ed', 'e'],
	['ied', 'y'],
	['ing', ''],
	['ing', 'e'],
	['ers', ''],
] as const;

/** The word without what is joined to it: "Trump’s", "He’d". */
const stemOf = (word: string): string =>
	word.includes("'") || word.includes('’') ? word.replace(/(?:n['’]t|['’].*)$/, '') : word;

const hasCapital = (word: string): boolean => /^\p{Upper}/u.test(word);

/** Whether a word stands within a sentence, so that its capital is its own. */
function isWithin(text: string, at: number): boolean {
	return at >= 2 && /[\s-]/.test(text[at - 1]!) && !/[.!?:;—–\s"“”‘«„(]/.test(text[at - 2]!);
}
