import type { StatementKind } from './article.js';

/** Words that report something and tell nothing more of it: who hears them left out is not misled. */
const PLAIN =
	/^(?:(?:has|have|had|was|is|also|later|then) )*(?:says?|said|saying|tells?|told|telling|stat(?:es?|ed|ing)|add(?:s|ed|ing)?|writ(?:es?|ing)|wrote|written|report(?:s|ed|edly|ing)?|according to|as|that)$/i;

/**
 * The words that report a statement, where its own words are only half of it: who "denies" or "doubts" what is given
 * said the opposite. Null for words in quotation marks, which stand for themselves, and where it is only "said".
 */
export function tellingCue(kind: StatementKind, cue: string | null): string | null {
	if (kind === 'direct' || cue === null || !/\p{L}/u.test(cue)) return null;
	const words = cue.replace(/\s+/g, ' ').trim();
	return PLAIN.test(words) ? null : words;
}
