import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';

/** In what something was said, up to what was done with it. */
const IN = /^ (?:in|on|via|through|during) (?:the|an?|his|her|its|their) (?:[\p{Lower}-]+ ){1,3}$/u;
/** What was done with it. */
const SHARED =
	/^(?:that |which )?(?:he|she|they|it) (?:had |has |also )?(?:shared|posted|published|uploaded|released|made|sent|wrote|written|gave|given|issued|recorded|delivered|filed|signed) [^.;:“”"«»\n]{0,80}?(?=that (?!(?:he|she|they|it) (?:shared|posted|sent)\b)\S)/u;
/** When what is done with what somebody speaks in begins, at most so far behind the verb, in UTF-16 code units. */
const REACH = 48;

/** "said in the video | he shared on his account | that it was over": what was said without what it was said in. */
export function withoutSharing(
	text: string,
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (cue === null || found !== 'near' || start - cue[1] > REACH || start <= cue[1] + 4) return content;
	const words = IN.test(text.slice(cue[1], start))
		? SHARED.exec(text.slice(start, Math.min(end, start + 120)))
		: null;
	return words ? [[start + words[0].length, end], ...content.slice(1)] : content;
}
