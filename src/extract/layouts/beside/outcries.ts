import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { attributeEach } from './each-quotation.js';

/** "shouts of “Order!”": what was heard, before the words. */
const CRY =
	/\b(?<cue>shouts?|cries|cry|calls?|chants?|murmurs?|whispers?|yells?|roars?|screams?|heckles?|mutters?) of $/u;
/** "from the Government side": from whom, behind them. */
const FROM =
	/^ (?:from|by|among) (?<source>(?:the |some |several |his |her |their |one |an? )?(?:[\p{Alpha}’'-]+ ){0,3}[\p{Alpha}’'-]+?)(?=[.,;:!?)]|$| (?:as|when|while|after|before|and|who|in|at|on|that|during)\b)/u;

/** "When he stood up and shouted": who does something and cries out, right before the words. */
const CRIES =
	/(?:^|[\s“"(])(?<source>[Hh]e|[Ss]he|[Tt]hey|(?!(?:When|As|While|After|Before|Then|But|And|If|Once|Until)\b)\p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+){1,2}) (?:\p{Lower}+ ){1,6}and (?<cue>shouted|yelled|screamed|roared|bellowed|hissed)[,:]? $/u;
/** So long are the words before a cry. */
const LONGEST_BEFORE = 90;
const CRIES_END = /ed[,:]? $/;

/** Quotations behind a second verb of crying out: "When he stood up and shouted “Enough!”, the hall went quiet." */
export function attributeCries(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	return attributeEach(outer, isTaken, (parts) => {
		const [start] = parts[0]!;
		if (parts.length > 1 || !CRIES_END.test(text.slice(Math.max(0, start - 4), start))) return null;
		const from = Math.max(0, start - LONGEST_BEFORE);
		const before = CRIES.exec(text.slice(from, start));
		if (!before) return null;
		const { source, cue } = before.groups!;
		const cueAt = from + before.index + before[0].lastIndexOf(cue!);
		const sourceAt = from + before.index + before[0].indexOf(source!);
		return spokenNear(parts, spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.7);
	});
}

/** Short quotations of many at once: the motion drew shouts of “Order!” from the Government side. */
export function attributeOutcries(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	return attributeEach(outer, isTaken, (parts) => {
		const [start, end] = parts[0]!;
		if (parts.length > 1 || !text.startsWith('of ', start - 3)) return null;
		const cry = CRY.exec(text.slice(Math.max(0, start - 16), start));
		const from = cry && FROM.exec(text.slice(end, end + 70));
		if (!cry || !from) return null;
		const cueAt = start - 4 - cry.groups!.cue!.length;
		const sourceAt = end + from[0].lastIndexOf(from.groups!.source!);
		return spokenNear(parts, spanAt(cueAt, cry.groups!.cue!), spanAt(sourceAt, from.groups!.source!), 0.75);
	});
}
