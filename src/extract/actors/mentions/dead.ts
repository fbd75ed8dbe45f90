import { REPORTING } from '../../text/reporting.js';

/** What a text tells of any dead by, if at all. */
export const OF_DEAD =
	/\b(?:late|died|dead|killed|killing|deceased|murder|murdered|victims?|deaths?|drowned)\b/;

/** "The dead were named as assistant pilot | Ana Ruiz", "the late | Ana Ruiz", "the death of | Ana Ruiz" */
const BEFORE =
	/\b(?:[Tt]he late|(?:[Vv]ictims?|dead|deceased)\b[^.;:\n“”"]{0,50}\bas|(?:killed|murdered|killing|murdering|death|murder|killing) (?:of )?)(?: [\p{Lower}-]+,?){0,4} $/u;
/** "Ana Ruiz, 34, was killed" */
const AFTER =
	/^(?:,? \(?\d{1,3}\)?,?)? (?:(?:was|has been|had been) (?:killed|murdered|found dead|shot dead|stabbed to death)|(?:has )?died|drowned)\b/u;
/** So much is looked at before a name and behind it, in UTF-16 code units. */
const REACH = 80;

/** Whether whoever has a name is told to be dead where it stands. */
export const isToldDead = (text: string, start: number, end: number): boolean =>
	AFTER.test(text.slice(end, end + REACH)) || BEFORE.test(text.slice(Math.max(0, start - REACH), start));

const VERB_BEHIND = /^,? (?:(?:has|had|also|later|then) )?(?<verb>\p{Lower}+)/u;
const VERB_BEFORE = /(?<verb>\p{Lower}+) $/u;
const LONGEST_VERB = 24;

/** Whether a name has a verb of telling beside it. */
export function isTelling(text: string, start: number, end: number): boolean {
	const verb =
		VERB_BEHIND.exec(text.slice(end, end + LONGEST_VERB))?.groups?.verb ??
		VERB_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_VERB), start))?.groups?.verb;
	return verb !== undefined && REPORTING.has(verb);
}
