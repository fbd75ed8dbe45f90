import { DEMONYM, PLACES } from '../../text/lexicon.js';
import type { Words } from '../../text/words.js';
import { isAcronym } from '../../who/forms.js';
import { nounBehind } from '../../who/noun-behind.js';
import { knownAs } from '../../who/well-known.js';
import type { Mention } from '../terms/cluster.js';

/** What firms and their like are called. */
export const COMPANY =
	/^(?:company|firm|group|charity|club|carrier|airline|retailer|manufacturer|operator|maker|lender|insurer|supplier|brewer|publisher|broadcaster|chain|developer|conglomerate|start-?up|automaker|carmaker|chipmaker|drugmaker)$/;

/** Whether a name is a place's or a nation's: "the Kabul bank" is not Kabul. */
export const isPlaceName = (form: string): boolean => PLACES.has(form.toLowerCase()) || DEMONYM.test(form);

/**
 * "The state-run Tabesh news agency": whether a phrase that ends at word `stop` is a body's name with what it is. "The UN
 * agency" is not the UN, and "the Google platform" not Google.
 */
export function isWithNoun(
	{ text, end }: Words,
	{ start, end: past, cluster, form }: Mention,
	stop: number,
): boolean {
	if (cluster.kind !== 'organisation') return false;
	// "Wexley hospital", of Wexley General Hospital
	const own = cluster.words.length > 1 ? cluster.words.at(-1)! : '';
	if (own.length > 3 && past + 1 + own.length === end[stop - 1] && text.startsWith(own, past + 1))
		return true;
	if (isPlaceName(form) || isAcronym(form) || knownAs(form) !== null) return false;
	const noun = nounBehind(text, start, past);
	return noun !== null && past + 1 + noun.length === end[stop - 1];
}

/** "The | Opposition | Jan Ekta Party": whether a name tells only on which side the next one is. */
export const isSideOf = ({ form, end }: Mention, next: Mention | undefined): boolean =>
	form === 'Opposition' && next?.start === end + 1;
