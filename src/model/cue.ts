import type { Statement, StatementKind } from './article.js';

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

/** How something was said, in words for people: "quoted", "partly quoted", "reported" or "thought". */
export function howSaid({ kind, report }: Pick<Statement, 'kind' | 'report'>): string {
	if (kind === 'direct') return 'quoted';
	if (kind === 'mixed') return 'partly quoted';
	return report === 'thought' ? 'thought' : 'reported';
}

/** The same with the words that report it where these tell more: "reported: denies". */
export function manner(statement: Pick<Statement, 'kind' | 'report'>, cue: string | null): string {
	const telling = tellingCue(statement.kind, cue);
	return telling === null ? howSaid(statement) : `${howSaid(statement)}: ${telling}`;
}

/** The speaker as people are told; "unknown speaker" where nobody was found. */
export const speakerName = (speaker: string | null): string => speaker || 'unknown speaker';
