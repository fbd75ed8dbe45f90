import { isoDate } from '../dates.js';

/** What an article's own lines tell of it: when it was published, and who wrote it. */
export interface Credits {
	readonly published?: string;
	readonly authors?: readonly string[];
}

/** A line that tells nothing else. */
interface Credit {
	readonly published: string | undefined;
	readonly updated: string | undefined;
	readonly authors: readonly string[];
	/** Whether it says itself what its date is: "Published: 12 June 2023". */
	readonly isLabelled: boolean;
}

/** So many paragraphs, the headline among them, are looked at; so long such a line is. */
const HEAD = 8;
const LONGEST = 120;

const LABEL =
	/^\(?(?:(?:first|originally|last)\s+)?(?:(?<update>updated|modified)|published|posted|issued|released|public release|release date|publication date|dated?)\b(?:\s+on\b)?\s*[:–—-]?\s*/i;
/** What parts several dates on a line: "12 June 2023 | Updated 13 June 2023". */
const BETWEEN = /\s*[|•·;]\s*|,?\s+(?=\(?(?:last\s+)?(?:updated|modified)\b)|\s+[–—]\s+/i;
/** What stands beside a date: "14:05 BST", "4 min read". */
const BESIDE = /^(?:\d{1,3}\s*min(?:ute)?s?(?:\s+read)?|\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[a-z]{0,4})$/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** "2023-06-12", "2023-06-12 14:05 +0200", and nothing more. */
const YEAR_FIRST =
	/^\d{4}([-/.])\d\d?\1\d\d?(?:[T\s,]+\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{1,4}|[+-]\d\d:?\d\d)?)?$/i;
/** A date with a time that is written as none is read: "12 June 2023 14.05 BST". */
const BEFORE_TIME = /^(.*?\b\d{4})[\s,|/–—-]+\d{1,2}[:.]\d\d(?![.:/-])[\sa-z.()]{0,20}$/i;

/**
 * The date in words that hold nothing else, as ISO 8601. Undefined where they do not name the month or begin with the
 * year: "6/5/2024" is two days.
 */
export function dateTold(words: string): string | undefined {
	const text = words
		.trim()
		.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
		.replace(/\s+at\s+(?=\d)/i, ' ')
		.replace(/\b([ap])\.m\.?(?=$|\s)/i, '$1m');
	if (YEAR_FIRST.test(text)) return isoDate(text);
	if (!MONTH.test(text) || text.endsWith('.')) return undefined;
	return isoDate(text) ?? isoDate(BEFORE_TIME.exec(text)?.[1]);
}

const BYLINE = /^(?:(?:words|text|story|report|review|interview|written|reported)\s+)?by:?\s+(?<who>.+)$/i;
/** Where a byline's names end: "By Salma Nour in Umm Qasab", "By Sato Miki / Staff writer". */
const PAST_NAMES = /\s+(?:in|for|at|with)\s|\s*[/|•·(]|\s+[–—-]\s/i;
const NAME =
	/^\p{Upper}[\p{Alpha}\p{M}.'’-]*(?:\s+(?:\p{Lower}{1,4}\s+){0,2}(?:\p{Lower}{1,3}[-'’])?\p{Upper}[\p{Alpha}\p{M}.'’-]*){1,4}$/u;
/** What is written in a name's place: "By Our Sports Correspondent", "By Gazette Staff". */
const NOBODY =
	/\b(?:our|the|staff|writers?|reporters?|correspondents?|editors?|contributors?|newsroom|team|desk|bureau|agenc(?:y|ies))\b/i;

/** The names of people in what follows "By"; what else it says of them is left out. */
export function namesIn(who: string): string[] {
	const [names = ''] = who.split(PAST_NAMES, 1);
	const [, list, last] = /^(.*?),?\s+(?:and|&)\s+(.*)$/i.exec(names) ?? [];
	const all = list === undefined ? [names] : [...list.split(','), last!];
	return all
		.map((name) => name.split(',', 1)[0]!.trim())
		.filter((name) => NAME.test(name) && !NOBODY.test(name));
}

/** A line without the marks of emphasis around it. */
const bare = (line: string): string => line.replace(/^[*_\s]+|[*_\s]+$/g, '');

/** What a line tells of when and by whom; null where it says anything else. */
function creditOn(line: string): Credit | null {
	if (line.length > LONGEST) return null;
	const text = bare(line);
	const who = BYLINE.exec(text)?.groups?.who;
	if (who === undefined) return datesOn(text);
	// "By Jane Holloway, 12 June 2023"
	for (const { index, 0: mark } of who.matchAll(/\s*[,|•·]\s*|\s+(?:[–—-]\s+|on\s+)?/g)) {
		const dates = datesOn(who.slice(index + mark.length));
		const authors = dates === null ? [] : namesIn(who.slice(0, index));
		if (dates !== null && authors.length > 0) return { ...dates, authors, isLabelled: true };
	}
	const authors = /[.!?]["”’']?$/.test(who) ? [] : namesIn(who);
	return authors.length === 0
		? null
		: { published: undefined, updated: undefined, authors, isLabelled: true };
}

/** What a line with nothing but dates tells; null for another. */
function datesOn(text: string): Credit | null {
	let published: string | undefined;
	let updated: string | undefined;
	let isLabelled = false;
	for (const part of text.split(BETWEEN)) {
		if (BESIDE.test(part)) continue;
		const label = LABEL.exec(part);
		const date = dateTold(part.slice(label?.[0].length ?? 0).replace(/\)$/, ''));
		// A bare month may well be a heading.
		if (date === undefined || (label === null && date.length < 10)) return null;
		isLabelled ||= label !== null;
		if (label?.groups?.update === undefined) published ??= date;
		else updated ??= date;
	}
	return published === undefined && updated === undefined
		? null
		: { published, updated, authors: [], isLabelled };
}

/** Whether a line tells who wrote an article or when, and nothing else. */
export const isCredit = (line: string): boolean => creditOn(line) !== null;

/**
 * What the first paragraphs tell of when and by whom. A date alone counts before the first paragraph of prose and right
 * after a byline; farther down it is likelier to stand over what happened on it.
 * @param paragraphs from the headline on; an empty one stands for a heading
 */
export function creditsOf(paragraphs: readonly string[]): Credits {
	let published: string | undefined;
	let updated: string | undefined;
	const authors: string[] = [];
	let prose = 0;
	let isBelowCredit = false;
	for (const [i, paragraph] of paragraphs.slice(0, HEAD).entries()) {
		const credit = creditOn(paragraph);
		if (credit === null) {
			if (i > 0 && isProse(paragraph) && ++prose > 1) break;
		} else if (credit.isLabelled || prose === 0 || isBelowCredit) {
			published ??= credit.published;
			updated ??= credit.updated;
			authors.push(...credit.authors);
		}
		isBelowCredit = credit !== null;
	}
	const date = published ?? updated;
	return {
		...(date === undefined ? {} : { published: date }),
		...(authors.length > 0 ? { authors } : {}),
	};
}

const isProse = (paragraph: string): boolean =>
	paragraph.length > LONGEST || /[.!?…]["”’']?$/.test(paragraph);

/** Parts lines that stand together where one of the first of them tells who wrote the article or when. */
export function apartFromCredits(lines: readonly string[]): string[][] {
	const groups: string[][] = [];
	let isBelowCredit = true;
	for (const [i, line] of lines.entries()) {
		// Below a credit, or below one line, a headline: farther down it is the end of a line that was wrapped.
		const mayBe: boolean = isBelowCredit || (i === 1 && !lines[0]!.endsWith(','));
		const isOne: boolean = mayBe && isCredit(line);
		if (isOne || isBelowCredit || groups.length === 0) groups.push([line]);
		else groups.at(-1)!.push(line);
		isBelowCredit = isOne;
	}
	return groups;
}
