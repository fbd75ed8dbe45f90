import { type Attribution, amended } from '../../attribution.js';
import { codesOf } from '../../text/characters.js';

/** How a second verb is joined to its clause: "rejected the plan | and | said". */
const JOINT = /^ (?:and|but) (?:also |later |then )?$/;
const LONGEST_JOINT = ' and later '.length;

/** What begins a clause with a subject of its own: ", while | the union". */
const CLAUSE = /[,;] (?:while|but|although|though|whereas|and) $|; $/;
const LONGEST_OPENING = ', although '.length;
/** The last letters of these. */
const OPENING_ENDS = codesOf('etdhs;');

/**
 * "The council said it was ready, while | the union | rejected the plan and said | …": the second verb is the clause's own,
 * and not of whoever the sentence began with.
 * @param before the attribution before it in the text
 */
export function withSubjectOfClause(
	text: string,
	before: Attribution | undefined,
	attribution: Attribution,
): Attribution {
	const { cue, source, found } = attribution;
	if (found !== 'near' || cue === null || source === null || !before?.source || !before.cue)
		return attribution;
	const [start, end] = before.source;
	if (start < source[1] || before.cue[0] < end || !OPENING_ENDS.has(text.charCodeAt(start - 2)))
		return attribution;
	const told = Math.max(before.cue[1], before.content.at(-1)![1]);
	if (told > cue[0] || cue[0] - told > LONGEST_JOINT || !JOINT.test(text.slice(told, cue[0])))
		return attribution;
	return CLAUSE.test(text.slice(start - LONGEST_OPENING, start))
		? amended(attribution, { source: before.source })
		: attribution;
}
