import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { signs } from '../../text/signs.js';

/** Verbs of which the rest of a relative clause is the content. */
const CUE = signs({
	saying:
		/^(?:said|says?|claim(?:s|ed)?|insist(?:s|ed)?|argue[sd]?|warn(?:s|ed)?|admit(?:s|ted)?|conced(?:es?|ed)|predict(?:s|ed)?|alleg(?:es?|ed)|complain(?:s|ed)?)$/,
});

/** What a relative clause tells of, right before whoever tells it: ", a measure that | Splashline | said it would support". */
const BEFORE =
	/(?:, | [–—-] )(?<what>an? (?:[\p{Lower}-]+ ){1,3}(?<!\b(?:of|in|on|by|to|for|with|from) )(?:that|which) )$/u;
/** The same, taken for part of the source: "a step that | the minister". */
const WITHIN =
	/^(?<what>an? (?:[\p{Lower}-]+ ){1,3}(?<!\b(?:of|in|on|by|to|for|with|from) )(?:that|which) )(?=\p{Alpha})/u;
/** So far back it begins, in UTF-16 code units. */
const REACH = 60;

/**
 * "They asked for a levy, | a measure that | Ruiz said | she would support": with what the clause tells of, without which
 * nobody knows what was said.
 */
export function withAntecedent(text: string, attribution: Attribution): Attribution {
	const { cue, source, content, found } = attribution;
	if (found !== 'near' || cue === null || source === null || cue[0] - source[1] !== 1) return attribution;
	const rest = content.filter(([start]) => start >= cue[1]);
	if (rest.length !== 1 || rest[0]![0] - cue[1] > ' as '.length) return attribution;
	const within = text.startsWith(', ', source[0] - 2)
		? WITHIN.exec(text.slice(...source))?.groups?.what?.length
		: undefined;
	if (within !== undefined) {
		const what: Span = [source[0], source[0] + within - 1];
		return amended(attribution, {
			source: [source[0] + within, source[1]],
			content: CUE.of(text, cue) === 0 ? rest : [what, ...rest],
		});
	}
	if (content.length > 1 || rest[0]![0] - cue[1] !== 1 || CUE.of(text, cue) === 0) return attribution;
	const what = BEFORE.exec(text.slice(Math.max(0, source[0] - REACH), source[0]))?.groups?.what;
	return what === undefined
		? attribution
		: amended(attribution, { content: [[source[0] - what.length, source[0] - 1], ...rest] });
}
