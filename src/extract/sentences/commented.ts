import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Analysis } from '../tagging/analysis.js';
import { tagIndex } from '../tagging/tagset.js';
import { wordFrom } from '../text/words.js';
import { holdsFinite, type Sentence } from './sentence.js';

const PAST = tagIndex('VBD');
/** So far from the end of what was said is looked for what the teller thinks of it, in UTF-16 code units. */
const REACH = 200;
const JOINT = '(?:and|but|though|although|yet|while|which|so)';
const MAY_BE_COMMENT = new RegExp(`,["”]? ${JOINT} `);

/** ", and she may be right", ", and he is not alone": whether it is true, and who else says so. */
const RIGHT =
	/,["”]? (?:and|but|though|although|yet) (?:(?:s?he|they|it|that) (?:may|might|could) (?:well |yet |even )?(?:be|prove|have been) (?:right|wrong|correct|mistaken|true)|(?:s?he|they) (?:is|are|was|were) (?:hardly|not) alone)$/u;
/** ", but that could not be verified", ", which Newswire could not independently confirm" */
const UNVERIFIED =
	/,["”]? (?:and|but|though|although|which) (?:(?:(?:that|this|it|they|(?:the|this|that|his|her|their) (?:claim|report|figure|account|number|toll|information)s?) )?(?:could not|cannot|can['’]t|couldn['’]t) be (?:independently |immediately |yet )?(?:verified|confirmed|checked|corroborated)|(?!s?he |they )[^,;:“”"\n]{2,50}? (?:could not|was not able to|were not able to|was unable to|were unable to|has not|have not) (?:independently|immediately) (?:verif(?:y|ied)|confirm(?:ed)?))\b[^,;:“”"\n]{0,40}$/u;
/** ", although auditors have yet to confirm it": told in another tense than what was said. */
const UNCONFIRMED =
	/,["”]? (?:but|though|although) [^,;:“”"\n]{2,50}? (?:has|have) (?:yet to|not yet|not) (?:verif(?:y|ied)|confirm(?:ed)?|corroborated?) (?:it|this|that|them|the \p{Lower}+)$/u;
/** ", and | I | began to think": whoever tells it all. */
const FIRST_PERSON = new RegExp(`,["”]? ${JOINT} (?:I|my|I['’](?:m|d|ve|ll)) [^“”"«»\\n]*$`, 'u');
const OWN_ACCOUNT = /^(?:I|we)$/i;
const TO_TELLER = /\b(?:I|me|my)\b/;

/**
 * "says the ferry is slow | , and she may be right", "said profit rose | , although auditors have yet to confirm it", "says
 * it is “no joy” | , and I began to think …": what the teller thinks or knows of what was said is no part of it.
 */
export function withoutComment(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { text, words, runOf, tags } = analysis;
	const { content, source } = attribution;
	const [start, end] = content.at(-1)!;
	if (start < words.end[sentence.cue]!) return null;
	const at = Math.max(start, end - REACH);
	const tail = text.slice(at, end);
	if (!tail.includes(',') || !MAY_BE_COMMENT.test(tail)) return null;
	const match =
		RIGHT.exec(tail) ??
		UNVERIFIED.exec(tail) ??
		(tags[sentence.cue] === PAST ? UNCONFIRMED.exec(tail) : null) ??
		(source !== null && !OWN_ACCOUNT.test(text.slice(...source)) ? FIRST_PERSON.exec(tail) : null);
	if (match === null) return null;
	const comma = at + match.index;
	// "told me that I was late, and I should hurry"
	if (TO_TELLER.test(text.slice(words.end[sentence.cue]!, comma))) return null;
	const past = text[comma + 1] === ' ' ? comma : comma + 2;
	const isQuoted = isMarkAt(text, past - 1);
	if (runOf[wordFrom(words, past + 2)] !== -1) return null;
	if (!isQuoted && !holdsFinite(analysis, wordFrom(words, start), wordFrom(words, comma))) return null;
	return amended(attribution, { content: [...content.slice(0, -1), [start, past]] });
}
