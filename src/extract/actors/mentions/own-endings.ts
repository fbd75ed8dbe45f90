import type { NameSpan } from '../../attribution.js';
import { isApostrophe } from '../../text/characters.js';

/** A name with an owner's ending that owns nothing: "Gilmartin’s said", "the shop, Gilmartin’s, closed". */
const OWNS_NOTHING =
	/^(?<ending>['’]s)(?:[,.;)]| (?<says>(?:said(?! to )|says|announced|declined|confirmed|denied|reported|insisted|admitted|apologi[sz]ed))(?<itself> (?:that )?its?\b)?(?![\p{Alpha}-])|(?= (?:has|had|will|would|is|was)\b))/u;
/** How long that is at most, in UTF-16 code units. */
const LONGEST = 32;
/** "The shop, | Gilmartin’s, closed", "at | Gilmartin’s": where a firm is named. */
const NAMED = /(?:, | \(| called | named | at )$/;
const BEFORE = 8;

/**
 * Says of names of one word, and of saints', which end as an owner's and are a firm's, though somebody is called so without the ending:
 * "Gilmartin’s said it would close". The ending itself; null for all others.
 * @param names in text order
 */
export function ownEndings(text: string, names: readonly NameSpan[]): (name: NameSpan) => string | null {
	const found = new Map<NameSpan, RegExpExecArray>();
	for (const name of names) {
		if (!isApostrophe(text.charCodeAt(name.end))) continue;
		const called = text.slice(name.start, name.end);
		if (called.includes(' ') && !isSaint(called)) continue;
		const behind = OWNS_NOTHING.exec(text.slice(name.end, name.end + LONGEST));
		if (behind) found.set(name, behind);
	}
	if (found.size === 0) return () => null;
	const firms = new Set<string>();
	for (const [{ start, end }, { groups }] of found) {
		const form = text.slice(start, end);
		if (groups!.says === undefined) continue;
		if (groups!.itself !== undefined || isSaint(form) || isFirm(text, form)) firms.add(form);
	}
	return (name) =>
		firms.has(text.slice(name.start, name.end)) ? (found.get(name)?.groups?.ending ?? null) : null;
}

/** "St Fintan’s said": a school or a hospital, and no saint. */
export const isSaint = (form: string): boolean => SAINT.test(form);
const SAINT = /^(?:St\.?|Saint) \p{Upper}\p{Alpha}+$/u;

/** Whether a text names a firm by a form with an owner's ending: "Gilmartin’s Ales,", "at Gilmartin’s." */
function isFirm(text: string, form: string): boolean {
	for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
		const behind = text.slice(at + form.length, at + form.length + LONGEST);
		if (OF_FIRM.test(behind)) return true;
		if (/^['’]s[,.;)]/.test(behind) && NAMED.test(text.slice(Math.max(0, at - BEFORE), at))) return true;
	}
	return false;
}

/** "Gilmartin’s | Ales,": what may be the rest of its name. */
const OF_FIRM = /^['’]s \p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+)?[,.;)]/u;
