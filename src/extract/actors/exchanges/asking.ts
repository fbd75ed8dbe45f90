import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { type Words, wordFrom } from '../../text/words.js';
import { ASKS, REPLIES } from '../roles/offices.js';
import type { Cluster } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';

/** Whether the last who spoke asked something: who answers is somebody else. */
export class Asking {
	/** Whether it put something to somebody. */
	hasAsked = false;
	/** Whether it was told as "asked by": whoever the rest of the sentence tells of is somebody else. */
	private isAsker = false;
	private at = -1;
	/** Whether it asked nothing, and stands before its verb. */
	hasTold = false;

	constructor(private readonly words: Words) {}

	/** Takes in the last who spoke, by a source and a cue. Returns whether a verb in the passive tells so: "asked by". */
	take(source: Span, cue: Span | null): boolean {
		const { text } = this.words;
		this.hasAsked = cue !== null && ASKS.test(text.slice(...cue));
		const isAgent =
			text.startsWith('by ', source[0] - 3) &&
			/\bby $/.test(text.slice(Math.max(0, source[0] - 4), source[0]));
		this.isAsker = isAgent && this.hasAsked;
		this.at = source[0];
		this.hasTold = cue !== null && source[1] <= cue[0] && !this.hasAsked;
		return isAgent;
	}

	/**
	 * Who a source is not, where that is who asked: "Mr Rook suggested that he had slept. He replied that …".
	 * @param isNear whether that was told near the source
	 */
	notMeant(speaker: Resolution | null, source: Span, verb: string, isNear: boolean): Cluster | string | null {
		if (speaker === null) return null;
		const { words } = this;
		const isSame = () =>
			words.sentence[wordFrom(words, source[0])] === words.sentence[wordFrom(words, this.at)];
		if (this.isAsker && isSame()) return speaker.cluster ?? speaker.phrase;
		return this.hasAsked && isNear && REPLIES.test(verb) ? speaker.cluster : null;
	}
}

/**
 * Whether whoever asks was only guessed to be somebody who was named, and is somebody else: "Asked by the legal adviser
 * how he would pay, he answered", "the registrar asked whether she had come to clean".
 */
export const isGuessedAsker = (
	text: string,
	{ reason, trust }: Resolution,
	source: Span,
	{ cue, content }: Attribution,
): boolean =>
	cue !== null &&
	reason === 'role' &&
	trust < 0.8 &&
	/^ask(?:ed|s)$/i.test(text.slice(...cue)) &&
	(/\bby $/.test(text.slice(cue[1], source[0])) || OF_THEM.test(text.slice(...content[0]!)));

const OF_THEM = /^(?:whether|if|why|how|what|when|where) (?:he|she)\b/;
