import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { CUES, isCue } from '../cues/cue-signs.js';
import { isPassive } from '../cues/passive.js';

/** Whose account "according to" makes a sentence, before it or behind it. */
export const accordingTo = (text: string, attribution: Attribution): Attribution =>
	behindPassive(text, attribution) ?? besideClause(text, attribution) ?? attribution;

const BEHIND =
	/^, (?<cue>according to) (?<who>(?!which|what)[^,.;:“”"«»\n][^.;:“”"«»\n]{1,100}?)(?=[.!?]?(?:\n|$)|[.!?]["”’]?\s)/iu;
const SINCE_STOP = /(?:^|[.!?]["”’]?\s|\n)(?<rest>(?:(?![.!?]["”’]?\s)[^\n])*)$/u;

/** "Bosses were | warned | that the wells did not exist, according to leaked emails": who tells of it, and not who was warned, or nobody. */
function behindPassive(text: string, attribution: Attribution): Attribution | null {
	const { source, cue, content } = attribution;
	const end = content.at(-1)![1];
	if (!cue || content.length > 1 || content[0]![0] < cue[1] || !text.startsWith(', ', end)) return null;
	if (source && !isPassive(text, cue)) return null;
	const behind = BEHIND.exec(text.slice(end, end + 130))?.groups;
	if (!behind) return null;
	const opening = SINCE_STOP.exec(text.slice(Math.max(0, cue[0] - 300), cue[0]))?.groups?.rest;
	if (opening === undefined || /["“”«»„]/.test(opening)) return null;
	const verb: Span = [end + 2, end + 2 + behind.cue!.length];
	return amended(attribution, {
		source: [verb[1] + 1, verb[1] + 1 + behind.who!.length],
		cue: verb,
		content: [[cue[0] - opening.length, end]],
	});
}

const WITH_CLAUSE =
	/^(?<who>[^,.;:“”«»\n]{2,70}, (?:who|which|whose|where|an?|the) [^,;:“”«»\n]{3,140}), (?=[\p{Alpha}“"])/u;

/** "According to Ana Ruiz, who hired her in 1979, | she came with a flask": what goes on behind what is told of the source. */
function besideClause(text: string, attribution: Attribution): Attribution | null {
	const { source, cue, content } = attribution;
	if (!source || !cue || source[0] - cue[1] !== 1 || content[0]![0] < source[1]) return null;
	if (!isCue(text, cue, CUES.accord) || content[0]![0] - source[1] > 2) return null;
	const match = WITH_CLAUSE.exec(text.slice(...source));
	if (!match || match[0].length >= source[1] - source[0]) return null;
	return amended(attribution, {
		source: [source[0], source[0] + match.groups!.who!.length],
		content: [[source[0] + match[0].length, content[0]![1]], ...content.slice(1)],
	});
}
