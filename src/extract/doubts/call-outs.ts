import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { signs } from '../text/signs.js';

const CUE = signs({
	asking: /^(?:ask|want|lik|lov|wish|hop|invit|wonder|know|hear)(?:e|s|es|ed|ing)?$|^heard$/i,
	/** What a writer of letters is told that they do: "You tell me that …". */
	telling: /^(?:tell|told|say|said|write|wrote|ask|asked)$/i,
	remembering: /^(?:remember|recall)$/i,
	open: /^(?:think|know|feel|believe|agree|reckon|say|want|make)$/i,
});
const BIT = CUE.bit;

const US = /^(?:we|us)$/i;
/** Whom a paper asks. */
const READERS = /(?<!\p{Alpha})(?:you|your|yours)(?!\p{Alpha})/u;
/** "Tell us what", "Let us know how", "Please write and tell us": what readers are asked to do. */
const TELL_US =
	/(?:^|[\n.!?] ?)(?:Please )?(?:(?:Tell|Let|Send|E-?mail|Message|Text) us|Write (?:to us|in)|Share|Have your say)\b[^.!?\n]{0,60}$/u;
/** "Do you", "What would you": a question to whoever reads. */
const QUESTION =
	/(?:^|[\n.!?]["”]? ?)(?:(?:What|How|Why|Where|Who|When)(?: \p{Lower}+){0,2} )?(?:[Dd]o|[Dd]id|[Ww]ould|[Ss]hould|[Cc]an|[Cc]ould|[Hh]ave|[Aa]re|[Ww]ill|[Dd]on['’]t|[Ww]ouldn['’]t) (?=you )[^.!?\n]{0,60}$/u;
/** So far before a cue its sentence begins, in UTF-16 code units. */
const REACH = 120;

/**
 * Whether a paper turns to its readers: "We want to hear what you think", "Tell us how you feel", "Do you agree that it
 * must go?", "If you want to retire early". Nobody says anything by that.
 */
export function isCallOut(text: string, { cue, source, content, report }: Attribution): boolean {
	if (cue === null) return false;
	const kind = CUE.of(text, cue);
	if (
		source !== null &&
		(report === 'thought' || (kind & BIT.remembering) !== 0) &&
		(kind & BIT.telling) === 0
	)
		if (YOU.test(text.slice(...source))) return true;
	if (kind === 0 || content[0]![0] < cue[1]) return false;
	if ((kind & BIT.asking) !== 0 && source !== null && US.test(text.slice(...source)))
		return asksReaders(text, cue, content.at(-1)![1]);
	if ((kind & BIT.open) === 0) return false;
	const before = text.slice(Math.max(0, cue[0] - REACH), cue[1]);
	return TELL_US.test(before) || (isYou(text, source) && QUESTION.test(before));
}

/** Whoever reads: nobody who is told of. */
const YOU = /^you(?:['’](?:re|ve|ll|d))?(?: (?:may|might|will|probably))?$/i;

const asksReaders = (text: string, cue: Span, end: number): boolean => READERS.test(text.slice(cue[1], end));

const isYou = (text: string, source: Span | null): boolean =>
	source !== null && /(?:^| )you$/i.test(text.slice(...source));
