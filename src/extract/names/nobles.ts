import type { NameSpan } from '../attribution.js';
import { lowerBound } from '../text/lower-bound.js';

/** "The Duke of Thirlmoor", and no theatre, pub or award that is called after one. */
const NOBLE =
	/(?<=\b[Tt]he )(?:Duke|Duchess|Earl|Countess|Marquess|Marchioness|Viscount|Viscountess) of (?:the )?\p{Lu}[\p{L}-]+(?![\p{L}-]|['’]s \p{Lu}| \p{Lu})/gu;

/** Names with those of nobles, by their lands, as one. @param names in text order, not overlapping */
export function withNobles(text: string, names: NameSpan[]): NameSpan[] {
	let all = names;
	for (const { index, 0: form } of text.matchAll(NOBLE)) {
		const end = index + form.length;
		const first = lowerBound(all.length, (n) => all[n]!.end <= index);
		const past = lowerBound(all.length, (n) => all[n]!.start < end);
		if (past > first && (all[first]!.start < index || all[past - 1]!.end > end)) continue;
		all = [...all.slice(0, first), { start: index, end, kind: 'person' }, ...all.slice(past)];
	}
	return all;
}
