import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { signs } from '../../text/signs.js';
import { CUES, isCue } from '../cues/cue-signs.js';

const CUE = signs({ demanded: /^(?:calls|demands|appeals|pleas|requests)$/ });

/** "calls from doctors | to raise the tax", "demands by the union | for a vote": who calls, and for what. */
const DEMAND =
	/^ (?:from|by) (?<who>(?:[\p{Alpha}\d.’'&-]+ ){1,8}?)(?:(?=(?:not )?to \p{Lower})|for (?=\p{Alpha}))/u;
const DEMANDED =
	/^(?:the |repeated |growing |new |fresh |mounting )?(?<noun>calls|demands|appeals|pleas|requests) (?=from |by )/;

/** "Ministers have resisted calls from doctors to raise the tax": the doctors demand it, and not the ministers. */
export function withDemander(text: string, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const [start, end] = content[0]!;
	if (!cue || content.length > 1 || start < cue[1] || start - cue[1] > LONGEST_DEMANDER) return attribution;
	const noun =
		CUE.of(text, cue) !== 0
			? cue
			: start === cue[1] + 1 && isCue(text, cue, CUES.refuting)
				? nounAt(text, start)
				: null;
	const match = noun === null ? null : DEMAND.exec(text.slice(noun[1], Math.min(end, noun[1] + REACH)));
	if (noun === null || !match) return attribution;
	const who = noun[1] + match[0].indexOf(match.groups!.who!, 3);
	return amended(attribution, {
		source: [who, who + match.groups!.who!.length - 1],
		cue: noun,
		content: [[noun[1] + match[0].length, end]],
	});
}

/** Where the noun stands that some words begin with, "calls from doctors to …". */
function nounAt(text: string, start: number): Span | null {
	const match = DEMANDED.exec(text.slice(start, start + 32));
	if (!match) return null;
	const past = start + match[0].length - 1;
	return [past - match.groups!.noun!.length, past];
}

/** Whoever demands something is named in so many UTF-16 code units, and what they demand begins within these. */
const LONGEST_DEMANDER = 90;
const REACH = 110;
