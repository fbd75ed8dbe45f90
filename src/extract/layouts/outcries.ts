import { type Attribution, spanAt, spokenNear } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';

/** "shouts of “Order!”": what was heard, before the words. */
const CRY =
	/\b(?<cue>shouts?|cries|cry|calls?|chants?|murmurs?|whispers?|yells?|roars?|screams?|heckles?|mutters?) of $/u;
/** "from the Government side": from whom, behind them. */
const FROM =
	/^ (?:from|by|among) (?<source>(?:the |some |several |his |her |their |one |an? )?(?:[\p{Alpha}’'-]+ ){0,3}[\p{Alpha}’'-]+?)(?=[.,;:!?)]|$| (?:as|when|while|after|before|and|who|in|at|on|that|during)\b)/u;

/** Short quotations of many at once: the motion drew shouts of “Order!” from the Government side. */
export function attributeOutcries(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts } of outer) {
		const [start, end] = parts[0]!;
		if (parts.length > 1 || !text.startsWith('of ', start - 3) || isTaken(start)) continue;
		const cry = CRY.exec(text.slice(Math.max(0, start - 16), start));
		const from = cry && FROM.exec(text.slice(end, end + 70));
		if (!cry || !from) continue;
		const cueAt = start - 4 - cry.groups!.cue!.length;
		const sourceAt = end + from[0].lastIndexOf(from.groups!.source!);
		attributions.push(
			spokenNear(parts, spanAt(cueAt, cry.groups!.cue!), spanAt(sourceAt, from.groups!.source!), 0.75),
		);
	}
	return attributions;
}
