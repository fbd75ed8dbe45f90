import { wordSigns } from '../../text/signs.js';
import { isCapital, type Words } from '../../text/words.js';

const { bit: IS, is } = wordSigns({
	the: /^the$/,
	opening: /^["“‘'«„]$/,
	closing: /^["”’'»“]$/,
});
/** A title has no more words. */
const LONGEST_TITLE = 8;

/**
 * "the “Salt Road” star": the word before what somebody is who is told of by a work in marks, which is not who is meant;
 * `first` where no work stands there.
 */
export function pastWork(words: Words, first: number, stop: number): number {
	if (!is(words, first, IS.the) || !is(words, first + 1, IS.opening)) return first;
	const farthest = Math.min(stop - 1, first + LONGEST_TITLE + 2);
	for (let i = first + 2; i < farthest; i++)
		if (is(words, i, IS.closing)) return isCapital(words, i + 1) ? first : i;
	return first;
}
