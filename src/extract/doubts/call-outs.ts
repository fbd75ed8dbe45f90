import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { signs } from '../text/signs.js';

const CUE = signs({
	asking: /^(?:ask|want|lik|lov|wish|hop|invit|wonder|know|hear)(?:e|s|es|ed|ing)?$|^heard$/i,
	inviting: /^(?:ask|invit)(?:e?s|e?d)?$/i,
	/** What a letter tells of whoever it is written to: "You tell us the money arrived". */
	telling: /^(?:tell|told|say|said|ask|write|wrote|report|call)/i,
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

/** Where the model is surer than this, a "you" is not told by the word alone to be whoever reads. */
const SURE = 0.85;

/** "him to share some thoughts", "five neighbours to tell us what they saw": to speak, and not yet what about. */
const TO_SPEAK =
	/^(?:to )?(?:[\p{Alpha}’'-]+ ){1,6}to (?:share|tell|talk|describe|look back|reflect|introduce|give us|send us|write)\b/u;
/** So much of what is asked is looked at, in UTF-16 code units. */
const LONGEST_ASKED = 80;

/**
 * Whether a paper turns to its readers, or asks somebody to speak: "We want to hear what you think", "Tell us how you
 * feel", "Do you agree that it must go?", "If you want a room", "We asked her to share some thoughts". Nobody says
 * anything by that.
 */
export function isCallOut(text: string, { cue, source, content, report, confidence }: Attribution): boolean {
	if (cue === null) return false;
	const kind = CUE.of(text, cue);
	// "Whenever you want to remember": whoever reads may, and nobody is told to have thought so.
	const isReader = report !== 'thought' ? YOU_MAY : confidence < SURE ? YOU : null;
	if (isReader !== null && (kind & BIT.telling) === 0 && source !== null && isSo(text, source, isReader))
		return true;
	if (kind === 0 || content[0]![0] < cue[1]) return false;
	if ((kind & BIT.asking) !== 0 && source !== null && US.test(text.slice(...source)))
		return (
			asksReaders(text, cue, content.at(-1)![1]) ||
			((kind & BIT.inviting) !== 0 && TO_SPEAK.test(text.slice(cue[1] + 1, cue[1] + LONGEST_ASKED)))
		);
	if ((kind & BIT.open) === 0) return false;
	const before = text.slice(Math.max(0, cue[0] - REACH), cue[1]);
	return TELL_US.test(before) || (isYou(text, source) && QUESTION.test(before));
}

const asksReaders = (text: string, cue: Span, end: number): boolean => READERS.test(text.slice(cue[1], end));

const isSo = (text: string, [start, end]: Span, form: RegExp): boolean =>
	end - start < LONGEST_READER && form.test(text.slice(start, end));
const YOU = /^(?:(?:if|when|whenever) )?you(?:['’](?:re|ve|ll|d))?$/i;
const YOU_MAY = /^you (?:may|might|can|could|will|would|should|must)$/i;
const LONGEST_READER = 'whenever you’re '.length;

const isYou = (text: string, source: Span | null): boolean =>
	source !== null && /(?:^| )you$/i.test(text.slice(...source));
