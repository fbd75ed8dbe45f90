import { type Attribution, amended, type NameSpan } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { lowerBound } from '../../text/lower-bound.js';

/** "the landlord of the Golden Hart", up to the next stop. */
const PHRASE = /^ (?<phrase>(?:the|an?|one|his|her|its|their) [^,.;:!?“”"«»\n]{2,60})(?=[,.]|\n|$)/u;
/** A clause has a verb of its own. */
const CLAUSE = /\b(?:was|were|is|are|had|has|have|did|would|will|that|who)\b/u;
const SURE = 0.7;

/** Whether a quotation ends at an offset, or what is told without marks, at its comma. */
const endsBefore = (text: string, end: number): boolean =>
	isMarkAt(text, end - 1) || text[end - 1] === ',' || text[end] === ',';

/**
 * “It will rain,” predicted | the landlord of the Golden Hart; “It will rain,” said | Oh: whoever stands right behind
 * the cue, where nobody has been found; The road is shut, according to | WHO.
 * @param names in text order
 */
export function withSourceBehind(text: string, names: readonly NameSpan[], found: Attribution): Attribution {
	const { source, cue, content, report } = found;
	if (source !== null || cue === null || report !== 'speech') return found;
	const end = content.at(-1)![1];
	if (cue[0] < end || cue[0] - end > 3 || !endsBefore(text, end)) return found;
	const name = names[lowerBound(names.length, (n) => names[n]!.start < cue[1])];
	const at = cue[1] + 1;
	if (name?.start === at && name.kind !== 'place')
		return amended(found, {
			source: [at, name.end],
			confidence: Math.max(SURE, found.confidence),
		});
	const phrase = PHRASE.exec(text.slice(cue[1], cue[1] + 80))?.groups?.phrase;
	if (phrase === undefined || CLAUSE.test(phrase)) return found;
	return amended(found, {
		source: [at, at + phrase.length],
		confidence: Math.max(SURE, found.confidence),
	});
}
