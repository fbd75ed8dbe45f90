import type { Mention } from '../terms/cluster.js';

/** "who gave her name only as", "who asked to be called": what leads up to a name by which somebody is told. */
const TOLD_NAME =
	/^,? (?:and )?(?:(?:who|which|that) )?(?:would |(?:wanted|asked|wished|preferred|agreed|chose) to )?(?:simply |only |just |merely )?(?:(?:gave|give|giving|gives|provided|offered|used|uses) (?:only |just )?(?:his|her|their) (?:sur|(?:first |full |family |last |given )?)name(?:,| (?:only |simply |just )?as)|(?:gave|give|gives) (?:only )?the name|(?:is |was |be )?(?:identified|introduced|named|known) (?:himself |herself )?(?:only |just |simply )?(?:as|by)(?: (?:only |just )?(?:his|her|their) (?:sur|first |family |last |given )name,?)?|whose (?:first |full )?name (?:is|was)|surnamed|nicknamed|named|(?:be |being )?called(?: only| just| simply)?|whom (?:we|I) (?:shall |will )?call|(?:calls|calling) (?:itself|himself|herself|themselves)|(?:goes|went) by(?: (?:the|one|only one)(?: single| one)? name(?: of)?)?) /u;
/** Verbs by which somebody may call somebody else something. */
const CALLING = /^ (?:called|named|nicknamed) $/;
/** What somebody is called, behind their name. */
const CALLED_WHAT = /^,? ?["“‘«„]|^ (?:an?|the|one|his|her|its|their|as|too|to) /;

/** Such words take so many UTF-16 code units at most. */
const LONGEST = 70;

/** The words at an offset that lead up to a name of whoever is told before; null for others. */
export const toldNameAt = (text: string, at: number): string | null =>
	TOLD_NAME.exec(text.slice(at, at + LONGEST))?.[0] ?? null;

/** Whether a name behind such words is what somebody is called. */
export function isNamedSo(text: string, mention: Mention, at: number, words: string): boolean {
	// "The company called | Ruiz a liar": no name of the company's.
	if (CALLING.test(words) && CALLED_WHAT.test(text.slice(mention.end, mention.end + 8))) return false;
	// "as Mama Ejima": a form of address before it.
	const lead = text.slice(at + words.length, mention.start);
	return lead.length < 2 || /^\p{Upper}\p{Alpha}{1,9}\.? $/u.test(lead);
}

/** "A woman | who asked to be called | Amina": whether a phrase from an offset on tells the name at another as its own. */
export function isToldBefore(text: string, from: number, name: number): boolean {
	const phrase = text.slice(from, Math.min(name, from + LONGEST));
	const who = phrase.indexOf(' who ');
	return who > 0 && toldNameAt(text, from + who)?.length === name - from - who;
}
