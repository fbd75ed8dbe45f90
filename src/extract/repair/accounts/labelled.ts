import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { signs } from '../../text/signs.js';

/** Verbs that call somebody or something by words in marks. */
const CUE = signs({
	governing: /^(?:apologi[sz]|warn|complain|boast)(?:e[sd]?|s|ed|ing)?$/i,
	calling: /^(?:call|brand|label|dub|term|deem|describ|declar|pronounc)(?:e[sd]?|s|ed|ing|l?led|bed)?$/i,
});
/** What is called so: a short noun phrase, "as" behind it or not. */
const OBJECT =
	/^ (?<object>(?:(?:the|an?|his|her|its|their|our|my|this|that|these|those|such|any|both|all|\p{Upper}[\p{Alpha}.’'-]*) )(?:[\p{Alpha}\p{N}’'-]+ ){0,5}|(?:him|her|it|them|himself|herself|itself|themselves|me|us|you) )(?:as )?(?:an? |the )?$/u;

/** "apologised for | the authority’s “shortcomings”" */
const GOVERNED = /^ (?:for|of|about|against) (?=(?:the|an?|his|her|its|their) (?:[\p{Alpha}’'-]+ ){1,3}$)/u;

/** "called | the forward ‘a Sabauda kind of player’": with what is called so, which stands between the verb and the marks. */
export function withLabelled(
	text: string,
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (cue === null || found !== 'near' || start <= cue[1] + 1 || start - cue[1] > 60) return content;
	if (!isMarkAt(text, start) || CUE.of(text, cue) === 0) return content;
	const between = text.slice(cue[1], start);
	if ((CUE.of(text, cue) & CUE.bit.governing) !== 0) {
		const governed = GOVERNED.exec(between);
		return governed ? [[cue[1] + governed[0].length, end], ...content.slice(1)] : content;
	}
	return OBJECT.test(between) ? [[cue[1] + 1, end], ...content.slice(1)] : content;
}
