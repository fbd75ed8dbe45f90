import { type Attribution, amended } from './attribution.js';
import { isMarkAt } from './quotations/mark-at.js';

/**
 * “She is kind,” Ana Ruiz told the court. “She listens.”: a quotation on either side of one cue, found each by itself, is
 * one statement. What is not quoted stays as it was found.
 * @param attributions in text order, not overlapping
 */
export function joinByCue(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
	const joined: Attribution[] = [];
	for (const one of attributions) {
		const last = joined.at(-1);
		if (last !== undefined && isAroundCue(text, last, one))
			joined[joined.length - 1] = amended(last, { content: [...last.content, ...one.content] });
		else joined.push(one);
	}
	const kept = joined.filter(
		(one, i) =>
			!yields(text, one, joined[i - 1]) &&
			!yields(text, one, joined[i + 1]) &&
			!isAddressee(text, one, joined[i - 1]),
	);
	if (kept.length < joined.length) return kept;
	return joined.length === attributions.length ? attributions : joined;
}

/**
 * Whether one is the wrong reading of a headline or a sentence whose form tells who says what ("The mill loses money,
 * noted | Ida Moll"), or says it of words in marks.
 */
const yields = (text: string, one: Attribution, other: Attribution | undefined): boolean =>
	other !== undefined &&
	isSwapped(one, other) &&
	(other.found === 'headline' ||
		(one.source !== null &&
			(isMarkAt(text, one.source[0]) ||
				(one.content[0]![0] > one.cue![1] &&
					other.content.some(([start, end]) => one.source![0] >= start && one.source![1] <= end)))));

/** "The link cannot be built, the office warned | ministers in May in a memo": to whom and when, after a sentence that was told. */
function isAddressee(text: string, { cue, content }: Attribution, before: Attribution | undefined): boolean {
	if (cue === null || before?.cue?.[0] !== cue[0]) return false;
	const [, end] = before.content.at(-1)!;
	const [start, past] = content[0]!;
	return (
		end <= cue[0] &&
		content.length === 1 &&
		start === cue[1] + 1 &&
		/^(?:told|warned|assured|informed|advised)$/.test(text.slice(...cue)) &&
		/^,["”’]? /.test(text.slice(end)) &&
		!/["“”'‘«»]|^(?:that|of|to)\b/.test(text.slice(start, past))
	);
}

/** "Bridge beyond repair, says Ana Ruiz": whether what one has been found to say is who says the other, by the same cue. */
function isSwapped({ cue, content: [first] }: Attribution, other: Attribution): boolean {
	return (
		other.source !== null &&
		cue !== null &&
		other.cue?.[0] === cue[0] &&
		first![0] >= other.source[0] &&
		first![0] < other.source[1]
	);
}

function isAroundCue(text: string, before: Attribution, after: Attribution): boolean {
	const { cue, source } = before;
	if (cue !== null && (goesOn(text, before, after) || isAroundDashes(text, before, after))) return true;
	if (followsAccount(text, before, after)) return true;
	return (
		cue !== null &&
		after.cue?.[0] === cue[0] &&
		(source === null || after.source === null || source[0] === after.source[0]) &&
		before.content.at(-1)![1] <= cue[0] &&
		after.content[0]![0] >= cue[1] &&
		isMarkAt(text, before.content[0]![0]) &&
		isMarkAt(text, after.content[0]![0])
	);
}

/** “The plan,” Ruiz said, banging the table, | “is alive.”: small letters go on with a quotation in the same sentence. */
function goesOn(text: string, before: Attribution, after: Attribution): boolean {
	const [, end] = before.content.at(-1)!;
	const [start] = after.content[0]!;
	return (
		end <= before.cue![0] &&
		start > before.cue![1] &&
		start - before.cue![1] < LONGEST_DEED &&
		text[end - 2] === ',' &&
		(source(before) === null || source(after) === null || source(before) === source(after)) &&
		isMarkAt(text, before.content[0]![0]) &&
		isMarkAt(text, start) &&
		/^\p{Lower}/u.test(text.slice(start + 1, start + 3)) &&
		/^[^.!?“”"]*, $/.test(text.slice(before.cue![1], start))
	);
}

/** “Some dread it,” wrote Ruiz on X. | “Thanks.” Her post was shared: a sentence in marks after the account goes on with it, whoever the next sentence is about. */
function followsAccount(text: string, before: Attribution, after: Attribution): boolean {
	const { cue, source: first } = before;
	const [, end] = before.content.at(-1)!;
	const [start, past] = after.content[0]!;
	if (cue === null || first === null || cue[0] < end || cue[1] > start || first[0] < end || first[1] > start)
		return false;
	return (
		after.source !== null &&
		after.source[0] > past &&
		after.content.length === 1 &&
		// « Non », says Ruiz: with the comma behind the mark.
		(text[end - 2] === ',' || text[end] === ',') &&
		/\.\s?$/.test(text.slice(past - 3, past - 1)) &&
		isMarkAt(text, before.content[0]![0]) &&
		isMarkAt(text, start) &&
		isMarkAt(text, past - 1) &&
		/^ \p{Upper}/u.test(text.slice(past, past + 2)) &&
		/^[^.!?\n“”"]{0,60}\. $/.test(text.slice(Math.max(cue[1], first[1]), start))
	);
}

/** “The plan” – Ruiz paused – “is alive.”: a deed in dashes between two halves, by whoever speaks. */
function isAroundDashes(text: string, before: Attribution, after: Attribution): boolean {
	const [, end] = before.content.at(-1)!;
	const [start] = after.content[0]!;
	return (
		source(before) !== null &&
		source(before) === source(after) &&
		end <= source(before)! &&
		start > source(before)! &&
		start - end < LONGEST_DEED &&
		isMarkAt(text, before.content[0]![0]) &&
		isMarkAt(text, start) &&
		/^ ?[–—-]{1,2} [^.!?\n]+ [–—-]{1,2} ?$/.test(text.slice(end, start))
	);
}

const source = (one: Attribution): number | null => one.source?.[0] ?? null;
/** What the speaker does between two halves of a quotation is told in fewer UTF-16 code units. */
const LONGEST_DEED = 90;
