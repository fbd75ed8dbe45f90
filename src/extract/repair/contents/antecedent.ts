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
/** The same, taken for part of the source: "a step that | the minister", "a tactic | the police". */
const WITHIN =
	/^(?<what>an? (?:(?!(?:the|his|her|its|their|our|my) )[\p{Lower}-]+ ){1,3}(?<!\b(?:of|in|on|by|to|for|with|from|at|about|as) )(?:(?<relative>that|which) (?=\p{Alpha})|(?=(?:the|his|her|its|their|our|my) \p{Alpha})))/u;
/** So far back it begins, in UTF-16 code units. */
const REACH = 60;

/** What has no subject of its own: "will fade", "included the bill". */
const SUBJECTLESS =
	/^(?:(?:was|were|is|are|has|have|had|will|would|can|could|may|might|should|must|did|does)(?:n[’']t)? |\p{Lower}{2,}(?:ed|[^su]s) (?:an?|the|his|her|its|their|all|some|no|more|\p{N}\S*) )/u;
const LONGEST_VERB = 30;
/** "which", "the kind of job that", "a tactic": what the verb behind the account belongs to. */
const SUBJECT =
	/(?:^|[\s(—–“"])(?<what>(?:(?:an?|the|one|another|any|every|no|some) (?:(?!(?:an?|the|his|her|its|their|and|or|but|which|who|what|that) )[\p{Lower}\p{N}’'-]+ (?!\p{Lower}+ed )){1,3}(?<!\b(?:of|in|on|by|to|for|with|from|at|about|as|years|months|weeks|days) )(?:(?:of|in|on|at|for) (?!(?:an?|the|his|her|its|their) )[\p{Alpha}’'-]+ )?(?:that |who )?|which |who |what |that ))$/u;
/** What may stand between who speaks and the verb: "has since". */
const LONGEST_BETWEEN = 24;
const BETWEEN = /^ (?:(?:has|have|had|also|since|now|still|later|once|then|repeatedly) )*$/;

/**
 * "They asked for a levy, | a measure that | Ruiz said | she would support": with what the clause tells of, without which
 * nobody knows what was said.
 */
export function withAntecedent(text: string, attribution: Attribution): Attribution {
	const { cue, source, content, found } = attribution;
	if (found !== 'near' || cue === null || source === null) return attribution;
	const whole = withSubject(text, cue, source, content);
	if (whole !== null) return amended(attribution, { content: whole });
	if (cue[0] - source[1] !== 1) return attribution;
	const rest = content.filter(([start]) => start >= cue[1]);
	if (rest.length !== 1 || rest[0]![0] - cue[1] > ' as '.length) return attribution;
	const within = text.startsWith(', ', source[0] - 2)
		? WITHIN.exec(text.slice(...source))?.groups
		: undefined;
	const isContact = within?.relative === undefined;
	if (within && !(isContact && !SUBJECTLESS.test(text.slice(rest[0]![0], rest[0]![0] + LONGEST_VERB)))) {
		const length = within.what!.length;
		const what: Span = [source[0], source[0] + length - 1];
		return amended(attribution, {
			source: [source[0] + length, source[1]],
			content: isContact || CUE.of(text, cue) !== 0 ? [what, ...rest] : rest,
		});
	}
	if (content.length > 1 || rest[0]![0] - cue[1] !== 1 || CUE.of(text, cue) === 0) return attribution;
	const what = BEFORE.exec(text.slice(Math.max(0, source[0] - REACH), source[0]))?.groups?.what;
	return what === undefined
		? attribution
		: amended(attribution, { content: [[source[0] - what.length, source[0] - 1], ...rest] });
}

/**
 * "a tactic | the police hope | will fade", "changes, | which | officials said | will take effect": with what a clause
 * without a subject tells of, and without the clause before it.
 */
function withSubject(
	text: string,
	cue: Span,
	source: Span,
	content: readonly Span[],
): readonly Span[] | null {
	const [start, end] = content.at(-1)!;
	if (start - cue[1] !== 1 || cue[0] < source[1] || cue[0] - source[1] > LONGEST_BETWEEN) return null;
	if (
		!SUBJECTLESS.test(text.slice(start, start + LONGEST_VERB)) ||
		!BETWEEN.test(text.slice(source[1], cue[0]))
	)
		return null;
	const length =
		SUBJECT.exec(text.slice(Math.max(0, source[0] - REACH), source[0]))?.groups?.what?.length ?? 0;
	const from = source[0] - length;
	if (length === 0 || content.some(([, past]) => past > source[0] && past <= cue[1])) return null;
	return [
		[from, source[0] - 1],
		[start, end],
	];
}
