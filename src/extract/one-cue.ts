import { type Attribution, amended } from './attribution.js';
import { isMarkAt } from './repair/marks.js';

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
	return joined.length === attributions.length ? attributions : joined;
}

function isAroundCue(text: string, before: Attribution, after: Attribution): boolean {
	const { cue, source } = before;
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
