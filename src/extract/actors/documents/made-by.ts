import type { Span } from '../../../model/index.js';
import { list } from '../../text/list.js';
import { isCapital, lowerAt, type Words } from '../../text/words.js';
import { allOf, subjectOf } from './who-acts.js';

/** Who finds, reads or orders a document has not issued it: "a memo seen by the Post". */
export const FOUND =
	/^(?:seen|sighted|obtained|commissioned|ordered|paid|reviewed|viewed|read|received|leaked|acquired|examined|intercepted|uncovered|published)$/;
/** How a document came into the world, as a participle. */
export const MADE =
	/^(?:published|started|launched|organi[sz]ed|filed|written|signed|issued|released|drafted|prepared|lodged|submitted|brought|carried|conducted|compiled|produced|circulated|sent|posted|co-authored|authored|drawn)$/;
/** Whoever publishes a study of this kind has made it, as nobody has who publishes a letter. */
const STUDIES = /^(?:study|report|survey|analysis|review|research|poll|audit|findings|figures|data|minutes)$/;
export const isOwnStudy = (words: Words, noun: string, verb: number): boolean =>
	STUDIES.test(noun) && lowerAt(words, verb) === 'published';

const STOP =
	/^(?:[.,;:!?"“”]|and|but|that|which|who|said|says|alleg\p{Alpha}*|claim\p{Alpha}*|stat(?:e[sd]|ing)|conclude[ds]?|f(?:ou|i)nds?|shows?|showed|suggest(?:s|ed)?|warn(?:s|ed)?|recommend(?:s|ed)?|estimate[ds]?|argue[ds]?|note[ds]?|reveal(?:s|ed)?|is|was|were|has|had|have|will|would|in|on|at|about|to|by|via|through)$/u;
/** How far behind its noun who made a document is looked for, in words. */
const REACH = 12;

/** "A petition against the dam, | signed by 4,300 people": whoever signs what others started. */
function isBacked(words: Words, last: number, verb: number): boolean {
	if (lowerAt(words, verb) !== 'signed') return false;
	for (let i = last; i >= 0 && last - i < LONGEST_PHRASE && words.sentence[i] === words.sentence[verb]; i--) {
		if (/^petitions?$/.test(lowerAt(words, i))) return true;
		if (lowerAt(words, i) === ',') return false;
	}
	return false;
}

const LONGEST_PHRASE = 8;

/** Verbs of whoever brings a document into the world. */
const MAKES = list(
	`wrote writes sent sends filed issued issues drafted prepared lodged submitted compiled produced circulated posted posts presented
	published released signed left handed gave gives made makes shared supplied provided mailed e-mailed emailed texted`,
);
/** What no subject has. */
const NO_SUBJECT =
	/^(?:[.,;:!?"“”()]|was|were|is|are|has|had|have|to|by|of|and|or|but|in|on|at|from|for|with|who|which|that)$/;

/** "a text message | which Mr Pellew sent", "a slide deck | the firm prepared": who is told behind a document to have made it. */
export function makerInClause(words: Words, stop: number): Span | null {
	const first = /^(?:which|that)$/.test(lowerAt(words, stop)) ? stop + 1 : stop;
	if (
		first === stop &&
		!/^(?:the|its|his|her|their|an?|he|she|they|it)$/.test(lowerAt(words, first)) &&
		!isCapital(words, first)
	)
		return null;
	for (
		let i = first;
		i < first + 6 && i < words.count && words.sentence[i] === words.sentence[stop - 1];
		i++
	) {
		const word = lowerAt(words, i);
		if (i > first && MAKES.has(lowerAt(words, /^(?:ha[sd]|have)$/.test(word) ? i + 1 : i)))
			return [words.start[first]!, words.end[i - 1]!];
		if (NO_SUBJECT.test(word)) return null;
	}
	return null;
}

/** "The lawsuit, filed on Monday by nine cooperatives,": who did what a participle tells. */
export function doerAfter(words: Words, stop: number): Span | null {
	const inClause = makerInClause(words, stop);
	if (inClause) return inClause;
	if (stop + 3 >= words.count || lowerAt(words, stop) !== ',') return null;
	// "The report, by the Safety Board,", "The email, from Ana Ruiz,"
	const isBy = /^(?:by|from)$/.test(lowerAt(words, stop + 1));
	if (!isBy && !MADE.test(lowerAt(words, stop + 1))) return null;
	if (isBacked(words, stop - 1, stop + 1)) return null;
	if (isBy) return phraseFrom(words, stop + 2, Math.min(words.count, stop + 10));
	for (let i = stop + 2; i < stop + 8 && i + 1 < words.count; i++) {
		const word = lowerAt(words, i);
		if (word === ',' || words.sentence[i] !== words.sentence[stop]) return null;
		if (FOUND.test(word) && lowerAt(words, i + 1) === 'by') return null;
		// "The motion, carried by 212 votes to 31"
		if (word === 'by' && lowerAt(words, i + 2) === 'votes') return null;
		if (word === 'by') return phraseFrom(words, i + 1, Math.min(words.count, i + 9));
	}
	return null;
}

/** "a lawsuit | filed on Monday by two tenants", "Two tenants | brought the suit": who is told to have gone to court, beside the noun. */
export function filerOf(words: Words, noun: number): Span | null {
	for (let i = noun - 1; i > noun - 4 && i > 0; i--)
		if (FILED.test(lowerAt(words, i))) return subjectOf(words, i) ?? allOf(words, i) ?? nameBefore(words, i);
	if (!FILED.test(lowerAt(words, noun + 1))) return doerAfter(words, noun + 1);
	for (
		let i = noun + 2;
		i < noun + 5 && i + 1 < words.count && words.sentence[i] === words.sentence[noun];
		i++
	)
		if (lowerAt(words, i) === 'by') return phraseFrom(words, i + 1, Math.min(words.count, i + 9));
	return null;
}

const FILED = /^(?:filed|brought|lodged)$/;

/** "Her lawyer, | Gus Pappas, | filed suit": the name between two commas before a verb. */
function nameBefore(words: Words, verb: number): Span | null {
	if (lowerAt(words, verb - 1) !== ',') return null;
	let first = verb - 2;
	while (first > 0 && verb - first < LONGEST_PHRASE && lowerAt(words, first - 1) !== ',') first--;
	return lowerAt(words, first - 1) === ',' && isCapital(words, first)
		? [words.start[first]!, words.end[verb - 2]!]
		: null;
}

/** "The memo, seen by the Post, was written by the privacy team": who made it, told by the verb. */
export function makerAfter(words: Words, stop: number): Span | null {
	const sentence = words.sentence[stop];
	for (let i = stop + 1; i < stop + REACH && i + 2 < words.count && words.sentence[i + 2] === sentence; i++)
		if (
			MADE.test(lowerAt(words, i)) &&
			!isBacked(words, stop - 1, i) &&
			lowerAt(words, i + 1) === 'by' &&
			/^(?:was|were|is|been)$/.test(lowerAt(words, i - 1))
		)
			return phraseFrom(words, i + 2, Math.min(words.count, i + 10));
	return null;
}

const TIME =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|yesterday|\d.*)$/;
/** "a report from | May 2011", "from | last week"; but "from June Brandt". */
export const isTime = (words: Words, i: number): boolean =>
	TIME.test(lowerAt(words, i)) && !isCapital(words, i + 1);

/** A phrase from a word on, up to what no phrase goes on with. */
export function phraseFrom(words: Words, first: number, stop: number): Span {
	let last = first;
	for (let i = first + 1; i < stop && words.sentence[i] === words.sentence[first]; i++) {
		// "about 900 current and former workers"
		const isPair =
			lowerAt(words, i) === 'and' && /^(?:current|former|past|present)$/.test(lowerAt(words, i - 1));
		if (!isPair && STOP.test(lowerAt(words, i))) break;
		// "a report by the Rural Bank | seen by the Echo"
		if (lowerAt(words, i + 1) === 'by' && (FOUND.test(lowerAt(words, i)) || MADE.test(lowerAt(words, i))))
			break;
		last = i;
	}
	return [words.start[first]!, words.end[last]!];
}

/** Whether words between a phrase and an offset tell by whom something was made: "handed to passengers by the company". */
export function isMadeBy(words: Words, first: number, end: number): boolean {
	for (let i = first; i < words.count && words.end[i]! <= end; i++)
		if (lowerAt(words, i) === 'by') return true;
	return false;
}

/** How a document turns up. */
const TURNS_UP =
	/^(?:found|discovered|unearthed|spotted|noticed|pinned|taped|stuck|nailed|glued|hung|slipped|left|tied|hanging)$/;
/** So many words stand between a document's article and its noun, and between its noun and what is done with it. */
const BETWEEN = 4;

/** "Police found | a letter", "A note | was pinned to the door": whether a new document turns up that others have written. */
export function isFound(words: Words, noun: number): boolean {
	const sentence = words.sentence[noun];
	for (let i = noun - 1; noun - i < BETWEEN && words.sentence[i] === sentence; i--) {
		if (!/^(?:an?|another)$/.test(lowerAt(words, i))) continue;
		// "Ruiz left a note": hers.
		if (/^(?:found|discovered|unearthed|spotted|noticed)$/.test(lowerAt(words, i - 1))) return true;
		let at = noun + 1;
		// "A memo | seen by the Post"
		if (lowerAt(words, at + 1) === 'by' && FOUND.test(lowerAt(words, at))) return true;
		while (at - noun < BETWEEN && /^(?:was|is|had|has|been|also|then|later)$/.test(lowerAt(words, at))) at++;
		return words.sentence[at] === sentence && TURNS_UP.test(lowerAt(words, at));
	}
	return false;
}
