import type { Span } from '../../../model/index.js';
import { nameless, type Resolution } from '../terms/resolution.js';
import type { LastSpeaker } from './last-speaker.js';

/** All of those whom a text has just told of: "Both", "The pair", "All three". */
const ALL =
	/^(?:(?<two>both|both of them|the (?:two|pair|duo)|the two of them)|(?<three>the (?:three|trio)|all three|all three of them)|(?<four>the four|all four|all four of them)|(?<many>all|all of them))(?: (?:men|women|people))?$/i;
/** How those are counted of whom a phrase tells, or two people by their names. */
const COUNTED =
	/^(?:the |a further |another |more than )?(?<count>two|three|four|five|six|seven|eight|nine|ten)\b/i;
const PAIR = /^(?:\p{Alpha}[\p{Alpha}.’'-]*\s){1,5}and (?:\p{Alpha}[\p{Alpha}.’'-]*\s?){1,5}$/u;
/** Longer phrases mean nobody by such words. */
const LONGEST = 20;

/**
 * "Two brokers said it was late. | Both | agreed": all of whom the text has just told; null where it is nobody of so many.
 * @param they whom a pronoun for several would mean
 */
export function allOf(
	text: string,
	source: Span,
	lastSpeaker: LastSpeaker,
	they: () => Resolution,
): Resolution | null {
	if (source[1] - source[0] > LONGEST) return null;
	const all = ALL.exec(text.slice(...source))?.groups;
	if (all === undefined) return null;
	const last = lastSpeaker.isNear(source[0]) ? lastSpeaker.who?.phrase : null;
	if (last && isAllOf(all, last)) return { ...nameless(last, 0.85), reason: 'pronoun' };
	const meant = they();
	return meant.phrase !== null && isAllOf(all, meant.phrase) ? meant : null;
}

/** Whether a phrase tells of as many as some words mean all of. */
function isAllOf(all: Partial<Record<string, string>>, phrase: string): boolean {
	const count = COUNTED.exec(phrase)?.groups?.count?.toLowerCase();
	if (count === undefined) return all.two !== undefined && PAIR.test(phrase);
	return all.many === undefined ? all[count] !== undefined : count !== 'two';
}
