import type { Span } from '../../../model/index.js';

/** So much of a sentence is looked at before its verb, in UTF-16 code units. */
const REACH = 260;

/** What ends the clause that was put in, between the source and the verb. */
const CLOSED = /^,(?: (?:has|have|had|also|later|then|has also|have also))? $/;

/**
 * "The group, which has 212 stores in Britain and", "The notice, signed by the lawmakers and read by the Clerk, Mrs": a
 * subject, and of what is told of it in between as much as stands before its last name.
 */
const INSERTED =
	/(?:^|[.!?]["”’»]?\s|\n)(?:(?:But|And|Yet|Meanwhile|However),? )?(?<subject>(?!(?:In|On|At|By|For|From|To|With|After|Before|When|While|As|Under|During|According) )(?:The|An?|Its|His|Her|Their|Our|One|\p{Upper}[\p{Alpha}’'-]+) ?(?:[\p{Alpha}\p{N}&’'-]+ ){0,7}?[\p{Alpha}\p{N}’'-]+), (?:which|who|whose|(?:signed|published|released|written|sent|issued|seen|obtained|led|founded|based|backed|owned|run|made|drawn|commissioned|ordered|carried|passed|adopted|approved|tabled) (?:up )?(?:by|in|at|to|on|for|from)) [^.!?;:,“”"«»„\n]*(?:, (?:\p{Upper}\p{Alpha}{0,6}\.? )?)?$/u;

/** How such a clause begins. */
const IN_CLAUSE = /, (?:wh(?:ich|o|ose) |\p{Lower}+ (?:up )?(?:by|in|at|to|on|for|from) )/u;

/** A verb of the subject's own: what follows the comma is no clause put in. */
const HAS_VERB =
	/\s(?:was|were|is|are|has|had|have|will|would|could|can|did|does|said|says|told|that|who|which|\p{Lower}{2,}ed)(?:\s|$)/u;

/** From whom a document comes is told in such a clause. */
const BY_WHOM = / (?:written|drawn up|prepared|compiled|commissioned|published|issued|signed|produced) by /;

/** "The group, which has stores in Britain and Ireland, | told": whoever a clause is put in about, not its last name. */
export function subjectBeforeInserted(text: string, source: Span | null, cue: Span | null): Span | null {
	if (source === null || cue === null || source[1] > cue[0]) return source;
	const [start, end] = source;
	const which = end - start > ', which '.length ? text.slice(start, end).indexOf(', which ') : -1;
	if (which > 3 && !HAS_VERB.test(text.slice(start, start + which)) && !BY_WHOM.test(text.slice(start, end)))
		return [start, start + which];
	const past = text[end - 1] === ',' ? end - 1 : end;
	if (text[past] !== ',' || cue[0] - past > 12 || !CLOSED.test(text.slice(past, cue[0]))) return source;
	const from = Math.max(0, start - REACH);
	const before = text.slice(from, start);
	const subject = IN_CLAUSE.test(before) ? INSERTED.exec(before)?.groups?.subject : undefined;
	if (subject === undefined || HAS_VERB.test(subject)) return source;
	const at = text.lastIndexOf(`${subject}, `, start);
	return [at, at + subject.length];
}
