import type { Span } from '../../../model/index.js';
import { type Attribution, contentsOf } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { holdsWords, wordsOf } from '../../text/bare-words.js';
import { trimEnd } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isWithin } from '../../text/within.js';
import { isTimeLine } from '../writing/posts.js';

/** Fewer words than these are anybody's. */
const LEAST = 4;
/** "The Ferryman's Ledger": the title of a work. */
const TITLE = /^(?:\P{Alpha}*(?:\p{Upper}[\p{Alpha}’'-]*|of|the|and|in|a|to|for|on|at)){2,}\P{Alpha}*$/u;
const LOWER = /\p{Lower}/u;
/** A longer line is no headline. */
const LONGEST = 200;

/**
 * "‘It looked me in the eye’: alpaca stops traffic", and below ‘It looked me in the eye,’ said Ana Ruiz: words in a
 * headline's marks that nobody there is told to have said are whose they are below (`withRepeated` of the actors); a
 * headline that is nothing but a quotation is somebody's who speaks below it, told again or not.
 * @param outer the text's quotations, inner ones left out
 * @param found the statements of the text, in text order
 */
export function attributeToldAgain(
	text: string,
	title: Span | undefined,
	outer: readonly Quotation[],
	found: readonly Attribution[],
): Attribution[] {
	if (!title || title[1] - title[0] > LONGEST || title[1] === text.length) return [];
	const attributions: Attribution[] = [];
	for (const { parts } of outer) {
		const [start, end] = parts[0]!;
		if (start >= title[1]) break;
		if (parts.length > 1 || end > title[1] || isHeld(found, start, end)) continue;
		const words = wordsOf(text, [[start, end]]);
		const isWhole = text.slice(title[0], start).trim() === '' && text.slice(end, title[1]).trim() === '';
		if (words.split(' ').length < LEAST) continue;
		// An interview's headline is what somebody says, however its words are written.
		const isInterview = isWhole && found.some(({ found: how }) => how === 'turn');
		const isTitle = !isInterview && TITLE.test(text.slice(start + 1, end - 1));
		// “IT LOOKED ME IN THE EYE”: where everything has capitals it is a title if nobody says so below.
		if (isTitle && LOWER.test(text.slice(...title))) continue;
		const again = found.find(
			({ content, source, found: how }) =>
				source !== null &&
				content[0]![0] > title[1] &&
				(how === 'turn' || isMarkAt(text, content[0]![0])) &&
				holdsWords(text, content, words),
		);
		if (!again && (isTitle || !isWhole || !found.some(isSpeech))) continue;
		attributions.push(ofHeadline(parts, again ? 0.8 : 0.6));
	}
	return attributions;
}

/** How far below its subheading a quotation is told again, in UTF-16 code units. */
const REACH = 1500;
/** A longer line is no subheading. */
const LONGEST_SUBHEADING = 100;

/**
 * ‘We will not gamble’ on a line of its own, and below “We will not gamble with a wall of water,” said Ana Ruiz: words of
 * a subheading are whose they are below.
 * @param outer the text's quotations, inner ones left out
 * @param found the statements of the text, in text order
 */
export function attributeSubheadings(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	found: readonly Attribution[],
): Attribution[] {
	const subheadings = outer.filter((quotation) => isSubheading(text, paragraphs, quotation));
	if (subheadings.length === 0) return [];
	const attributions: Attribution[] = [];
	const isSaid = isWithin(contentsOf(found));
	const byStart = [...found].sort((a, b) => a.content[0]![0] - b.content[0]![0]);
	for (const { parts } of subheadings) {
		const [start, end] = parts[0]!;
		if (isSaid(start) || isSaid(end - 1)) continue;
		const words = wordsOf(text, [[start, end]]);
		if (words.split(' ').length < LEAST) continue;
		let isToldAgain = false;
		for (let k = lowerBound(byStart.length, (b) => byStart[b]!.content[0]![0] <= end); !isToldAgain; k++) {
			const { content, source } = byStart[k] ?? {};
			if (content === undefined || content[0]![0] >= end + REACH) break;
			isToldAgain = source !== null && isMarkAt(text, content[0]![0]) && holdsWords(text, content, words);
		}
		if (isToldAgain) attributions.push(ofHeadline(parts, 0.8));
	}
	return attributions;
}

/** Whether a quotation is all of a line below the title, but for a time of the day. */
function isSubheading(text: string, paragraphs: readonly Span[], { parts }: Quotation): boolean {
	const [start, end] = parts[0]!;
	if (parts.length > 1 || end - start > LONGEST_SUBHEADING || /[.,]$/.test(text.slice(start, end - 1)))
		return false;
	const line = paragraphs[lowerBound(paragraphs.length, (p) => paragraphs[p]![1] < end)];
	return line !== undefined && line !== paragraphs[0] && line[1] === end && isTimed(text, line[0], start);
}

/** Whether nothing stands between two offsets, or a time of the day. */
const isTimed = (text: string, from: number, to: number): boolean =>
	from === to || isTimeLine(text, [from, trimEnd(text, from, to)]);

/** What stands in a headline's marks, by nobody who is named there. */
const ofHeadline = (content: readonly Span[], confidence: number): Attribution => ({
	content,
	cue: null,
	source: null,
	report: 'speech',
	confidence,
	found: 'headline',
});

const isHeld = (found: readonly Attribution[], start: number, end: number): boolean =>
	found.some(({ content }) => content.some((span) => span[0] < end && span[1] > start));

const isSpeech = ({ source, report }: Attribution): boolean => source !== null && report === 'speech';
