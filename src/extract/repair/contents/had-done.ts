import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { codesOf } from '../../text/characters.js';
import { signs } from '../../text/signs.js';

const CUE = signs({
	/** Verbs after which "had" tells more of what was said. */
	past: /^(?:said|told|insisted|admitted|added|claimed|explained|confirmed|disclosed|revealed|acknowledged|stated|testified|recalled|argued|maintained|complained|alleged|reported|according to)$/i,
	/** Verbs after which "has been doing" does. */
	present: /^(?:says?|insists?|claims?|believes?|reckons?|adds?|according to)$/i,
});
const BIT = CUE.bit;

/** ", and had been told that it was not for sale": what else was so before it was said, to the end of its sentence. */
const HAD =
	/^(?!, (?:and|but) had (?:asked|called|urged|demanded|ordered|appealed|requested|sought) )["”’»]?,? (?:and|but) (?:also |later |then )?(?:had (?!(?:since|now|yet) )|(?<present>has been \p{Lower}+ing )|(?:was|were) (?:also |then |later )?told )[^!?;:“”"«»\n]{6,200}?(?=[.!?](?:\s|$)|\n|$)/u;
/** An account of its own, or what whoever speaks did besides. */
const OTHER = /, (?!(?:which|who|whose|where|and|or)\b)|\b(?:said|says|adding|saying|declined|refused)\b/;
/** A clause has a verb. */
const CLAUSE =
	/\b(?:is|are|was|were|had|has|have|did|would|could|\p{Lower}{3,}ed|made|took|went|held|kept)\b/u;
/** What such words begin with. */
const FIRST = codesOf('"”’», ');
const REACH = 240;

/**
 * "said it was halting all sailings “until further notice” | and had asked for an inspection": with what else is told to
 * have been so, and without that as somebody's words of their own.
 * @param attributions in text order
 */
export function withWhatHadBeen(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
	const whole: Attribution[] = [];
	let past = 0;
	attributions.forEach((attribution, a) => {
		const { cue, content } = attribution;
		// "had | asked for an inspection"
		if (cue !== null && cue[0] < past && content[0]![0] < past && content.at(-1)![1] <= past) return;
		const end = endOf(text, attribution);
		const isTorn = attributions
			.slice(a + 1, a + 3)
			.some(({ content: [span, ...rest] }) => span![0] < end && (rest.at(-1) ?? span!)[1] > end);
		if (end > content.at(-1)![1] && !isTorn) {
			const last: Span = [content.at(-1)![0], end];
			whole.push(amended(attribution, { content: [...content.slice(0, -1), last] }));
			past = end;
		} else whole.push(attribution);
	});
	return whole;
}

/** Where what was said ends, with what had been so besides. */
function endOf(text: string, { cue, source, content, found, report }: Attribution): number {
	const [start, end] = content.at(-1)!;
	if (cue === null || source === null || found !== 'near' || report !== 'speech') return end;
	if (start < cue[1] || start < source[1] || !FIRST.has(text.charCodeAt(end))) return end;
	const bits = CUE.of(text, cue);
	if (bits === 0) return end;
	const more = HAD.exec(text.slice(end, end + REACH));
	if (!more || OTHER.test(more[0].slice(2)) || !CLAUSE.test(text.slice(start, end))) return end;
	return (bits & (more.groups!.present === undefined ? BIT.past : BIT.present)) === 0
		? end
		: end + more[0].length;
}
