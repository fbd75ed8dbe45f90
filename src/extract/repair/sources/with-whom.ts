import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';

const VERBS =
	'warning|saying|telling|adding|insisting|admitting|claiming|arguing|explaining|complaining|noting|describing|calling|joking|promising|accusing|suggesting';
const WHO = String.raw`(?<who>(?!(?:him|her|them|it|us)\b)\p{Alpha}[^,.;:!?“”"«»\n]{1,60}?(?:, [^,.;:!?“”"«»\n]{2,60},)?)`;
/** ", with its chair, Ilse Brandt, warning the council: |": who speaks at the end of another's account. */
const WITH = new RegExp(String.raw`, with ${WHO} (?<cue>${VERBS})(?: [^,.;:!?“”"«»\n]{1,40})?[:,]? $`, 'u');
/** The same behind what was said: "the plan is unsafe | , with its chair warning". */
const WITH_LAST = new RegExp(String.raw`, with ${WHO} (?:${VERBS})(?: [^,.;:!?“”"«»\n]{1,40})?$`, 'u');
/** So far back from a quotation such words begin, in UTF-16 code units. */
const REACH = 200;

/** "The union argues that …, with Ilse Brandt telling it: “…”": Brandt says what is in marks, and not the union. */
export function withCompanion(text: string, attribution: Attribution): Attribution {
	const { cue, source, content } = attribution;
	const [start] = content[0]!;
	if (cue === null || source === null || !isMarkAt(text, start) || cue[1] > start) return attribution;
	const from = Math.max(source[0], start - REACH);
	const before = from < start ? text.slice(from, start) : '';
	const match = before.includes(', with ') ? WITH.exec(before) : null;
	if (!match) return attribution;
	const at = from + match.index + ', with '.length;
	// The same one, or what is told of somebody else between.
	if (source[0] >= at || (cue[0] >= at && text.slice(...cue) !== ':')) return attribution;
	const verb = at + match.groups!.who!.length + 1;
	return amended(attribution, {
		source: [at, at + match.groups!.who!.replace(/,$/, '').length],
		cue: [verb, verb + match.groups!.cue!.length],
	});
}

/** What was said without marks, up to who goes on in marks: "the plan is unsafe | , with its chair warning: “…”". */
export function withoutCompanion(text: string, content: readonly Span[]): readonly Span[] {
	const [start, end] = content.at(-1)!;
	const next = text.charCodeAt(end) === COLON ? end + 2 : end + 1;
	if (!isMarkAt(text, next) || text.charCodeAt(next - 1) !== SPACE || isMarkAt(text, end - 1)) return content;
	const from = Math.max(start, end - REACH);
	const match = WITH_LAST.exec(text.slice(from, end));
	return match && from + match.index > start + 3
		? [...content.slice(0, -1), [start, from + match.index]]
		: content;
}

const COLON = ':'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
