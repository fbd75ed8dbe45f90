import type { NameSpan } from '../attribution.js';
import { isLetter, isUpper } from '../text/characters.js';
import { isTitleWord, ORGANISATION_HEADS } from '../text/lexicon.js';
import { genderOfFirstName } from '../who/gender.js';
import { wordBefore } from '../who/titles.js';

/** First names that are other words of English too. */
const COMMON_GIVEN = /^(?:Will|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/;
/** What stands before a day that is one. */
const OF_TIME =
	/\b(?:on|last|next|this|that|every|each|until|till|since|from|late|early|easter|palm|good|black|by|through|before|after) $/i;
/** A sentence begins, with or without a mark. */
const OPENS = /(?:^|[.!?:]["”’»]?\s|\n)["“‘«„]?$/;
/** What follows whoever a sentence is about, and never the subject of a question: "Will Stone said". */
const TOLD_OF =
	/^(?:,|['’]s| (?:(?:said|told|has|had|was|is|who|and|also|says|of|from|at|lost|won|ran|left|came|went|got|took|made|gave|grew|began|spent|met|kept|found|sold|built|wrote|drove|bought|thought|knew|felt|fell|held|led|rose|stood|taught)\b|\p{Lower}{3,}ed\b|\(\d))/u;

/** Syllables of names that are words of English elsewhere: Nguyen Thi | Thu | Ha. */
const SYLLABLE =
	/^(?:Thu|Sun|Mon|Sat|An|Do|So|No|He|She|You|My|Me|To|In|On|May|Jan|Mar|Be|Go|Or|As|At|By|Oh|Or|If|Her)$/;

/** What is numbered by letters: "Person B. Ruiz said so". */
const LETTERED =
	/\b(?:vitamin|plan|group|section|class|type|hepatitis|grade|row|block|gate|model|exhibit|schedule|appendix|category|team|unit|point|option|part|phase|line|route|platform|terminal|influenza|person|party|company|player|witness) $/i;

/** The longest of these words, with the space after it. */
const LONGEST = 11;

/** "Bord na | Móna", "Uisce na | Tíre": what a body is, before whose. */
const IRISH = /(?<!\p{Alpha})\p{Upper}\p{Lower}+ na $/u;

/** Small words that stand with a capital within a body's name only: Save | Our | Shores. */
const OUR = /(?:^|[\s(“"‘])(?<verb>\p{Upper}\p{Lower}{2,}) (?:Our|Your|My|Their|Her|The) $/u;

/**
 * Names with what belongs to them though it is, by itself, a common word or a letter: "Will Stone", "P. K. Sumathi",
 * "Nguyen Thi Thu Ha", "Save Our Shores".
 * @param names in text order, not overlapping
 */
export function wholeNames(text: string, names: readonly NameSpan[]): NameSpan[] {
	const result: NameSpan[] = [];
	for (const name of names) {
		const last = result.at(-1);
		const whole = text[name.start - 1] === ' ' ? withWordBefore(text, name, last) : name;
		while (result.length > 0 && result.at(-1)!.end > whole.start) result.pop();
		if (isTitleOnly(text, result.at(-1), whole)) result.pop();
		result.push(whole);
	}
	return result;
}

/** "Dr" | "Will Stone", "MP" | "He Yan": a title right before its bearer's name. */
const isTitleOnly = (text: string, title: NameSpan | undefined, { start }: NameSpan): boolean =>
	title !== undefined &&
	start - title.end < 3 &&
	/^\.? $/.test(text.slice(title.end, start)) &&
	isTitleWord(text.slice(title.start, title.end).replace('.', '').toLowerCase());

function withWordBefore(text: string, name: NameSpan, last: NameSpan | undefined): NameSpan {
	const { start, end } = name;
	const irish = text.startsWith(' na ', start - 4)
		? IRISH.exec(text.slice(Math.max(0, start - 24), start))
		: null;
	if (irish)
		return { start: start - irish[0].length, end, kind: name.kind === 'place' ? 'place' : 'organisation' };
	if (text[start - 2] === '.') return withGiven(text, withInitials(text, name), last);
	let opening = start - 1;
	while (start - opening < LONGEST && isLetter(text.charCodeAt(opening - 1))) opening--;
	if (opening === start - 1 || !isUpper(text.charCodeAt(opening))) return name;
	const word = text.slice(opening, start - 1);
	if (SYLLABLE.test(word) && last?.end === opening - 1 && last.kind !== 'place' && isCalled(text, last))
		return { start: last.start, end, kind: 'person' };
	if (/^(?:Our|Your|My|Their|Her|The)$/.test(word)) {
		const verb = OUR.exec(text.slice(Math.max(0, start - 24), start))?.groups?.verb;
		// "Under The Bridge": where a sentence only begins there is nothing to tell.
		return verb === undefined || isTitleWord(verb.toLowerCase()) || text.slice(start, end).includes(' ')
			? name
			: { start: opening - 1 - verb.length, end, kind: 'organisation' };
	}
	return COMMON_GIVEN.test(word) && isGiven(text, word, opening, name)
		? { start: opening, end, kind: 'person' }
		: name;
}

/** Whether a name may be the beginning of a person's: of few words, none of them a body's. */
const isCalled = (text: string, { start, end }: NameSpan): boolean => {
	const words = text.slice(start, end).split(' ');
	return words.length < 4 && words.every((word) => !ORGANISATION_HEADS.has(word.toLowerCase()));
};

/** Whether a common word right before a name is its bearer's first name. */
function isGiven(text: string, word: string, start: number, name: NameSpan): boolean {
	const form = text.slice(name.start, name.end);
	const surname = form.slice(form.lastIndexOf(' ') + 1).toLowerCase();
	if (name.kind === 'place' || genderOfFirstName(form.split(' ')[0]!) !== null) return false;
	if (ORGANISATION_HEADS.has(surname) || form.split(' ').length > 2) return false;
	const before = text.slice(Math.max(0, start - 12), start);
	if (word !== 'Will') return !OF_TIME.test(before);
	return !OPENS.test(before) || TOLD_OF.test(text.slice(name.end, name.end + 14));
}

/** "Ruth | I. Abrams": the first name before a letter that is a word elsewhere. */
function withGiven(text: string, name: NameSpan, last: NameSpan | undefined): NameSpan {
	const { start, end } = name;
	if (!/^[AI]\. /.test(text.slice(start, start + 3))) return name;
	if (last?.end === start - 1 && last.kind !== 'place' && isCalled(text, last))
		return { start: last.start, end, kind: 'person' };
	const word = wordBefore(text, start);
	const isRightBefore = word !== '' && text.startsWith(`${word} `, start - 1 - word.length);
	return isRightBefore && isUpper(word.charCodeAt(0)) && genderOfFirstName(word) !== null
		? { start: start - 1 - word.length, end, kind: 'person' }
		: name;
}

/** The initials before a name: "P. K. | Sumathi", "R. | Venkataraman". */
function withInitials(text: string, name: NameSpan): NameSpan {
	let { start } = name;
	let count = 0;
	while (
		count < 3 &&
		text[start - 1] === ' ' &&
		text[start - 2] === '.' &&
		isUpper(text.charCodeAt(start - 3)) &&
		(start < 4 || /[\s."“‘(]/.test(text[start - 4]!))
	) {
		start -= 3;
		count++;
	}
	// "A. Somebody told me": an answer.
	const isInitialled = text[name.start + 1] === '.';
	const isLabel =
		count === 1 && !isInitialled && (start === 0 || text[start - 1] === '\n') && /[AQ]/.test(text[start]!);
	if (count === 0 || isLabel || (count === 1 && LETTERED.test(text.slice(Math.max(0, start - 12), start))))
		return name;
	return text.slice(name.start, name.end).includes(' ') && name.kind === 'organisation'
		? name
		: { start, end: name.end, kind: 'person' };
}
