import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';

/** "… at 4 a.m. | Another diplomat cautioned …": a sentence that ends with an hour, and what the next begins with. */
const HOUR =
	/\b[ap]\.m\. (?=(?:The|An?|Another|Others?|He|She|It|They|We|Each|Both|Some|Most|Many|All|No|None|One|Two|Three|Several|His|Her|Its|Their|There|This|These|That|But|And|In|On|By|After|Before|When|Police|Officials|Witnesses) \p{Alpha})/u;
/** Words in marks are somebody's, however many sentences they are. */
const MARK = /[“”"«»„]/;
/** Who says what in a sentence of its own. */
const ACCOUNT =
	/^(?<lead>[^“”"«»;:\n]{3,60}, )?(?<source>(?!(?:He|She|It|They)\b)\p{Alpha}[^,;:.“”"«»\n]{1,70}?|He|She|It|They) (?<cue>said|says|cautioned|warned|added|claimed|insisted|confirmed|estimated|reported|noted|argued|suggested|acknowledged) (?:that )?(?=(?:the|an?|his|her|its|their|no|there|he|she|it|they|some|most|many|at least|about|\p{N}|\p{Upper}))/u;

/**
 * Parts two sentences that were read as one, since the first ends with the stop of an hour; the other is told by an account
 * of its own, or by nobody.
 */
export function partAtHour(text: string, attribution: Attribution): readonly Attribution[] {
	const { cue, content, found } = attribution;
	if (cue === null || found !== 'near' || content.length > 1) return [attribution];
	const [start, end] = content[0]!;
	const words = text.slice(start, end);
	const hour = words.includes('.m. ') && !MARK.test(words) ? HOUR.exec(words) : null;
	if (!hour) return [attribution];
	const past = start + hour.index + hour[0].length;
	const stop = past - ' '.length;
	const isBehind = cue[0] < start;
	const kept = amended(attribution, { content: [isBehind ? [start, stop] : [past, end]] });
	const other = accountIn(text, attribution, isBehind ? [past, end] : [start, stop]);
	if (other === null) return [kept];
	return isBehind ? [kept, other] : [other, kept];
}

function accountIn(text: string, attribution: Attribution, [start, end]: Span): Attribution | null {
	const account = ACCOUNT.exec(text.slice(start, end));
	if (!account || end - start - account[0].length < SHORTEST) return null;
	const { lead = '', source, cue } = account.groups!;
	const from = start + lead.length;
	const verb = from + source!.length + ' '.length;
	return amended(attribution, {
		source: [from, from + source!.length],
		cue: [verb, verb + cue!.length],
		content: [[start + account[0].length, end]],
	});
}

/** What is said has at least so many UTF-16 code units. */
const SHORTEST = 10;

/** "began at 3 a.m": what ends with an hour, with the stop of that hour. */
export function withStopOfHour(text: string, attribution: Attribution): Attribution {
	const [start, end] = attribution.content.at(-1)!;
	if (text[end] !== '.' || !ENDS_IN_HOUR.test(text.slice(Math.max(start, end - ENDING), end)))
		return attribution;
	return amended(attribution, { content: [...attribution.content.slice(0, -1), [start, end + 1]] });
}

const ENDS_IN_HOUR = /\d [ap]\.m$/;
const ENDING = 6;
