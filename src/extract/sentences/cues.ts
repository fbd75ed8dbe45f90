import type { Analysis } from '../tagging/analysis.js';
import { askedOnce, type KnownWord } from '../text/known-word.js';
import { ADDRESSING } from './addressees.js';
import { RECOUNTING } from './gerunds.js';
import { isOfObject } from './objects.js';
import { ORDERING } from './orders.js';
import { SAYING } from './participles.js';
import { PASSIVE, PUTTING } from './questions.js';
import { CALLING } from './shifted.js';
import { TELLING } from './that.js';

/** What the forms of sentences look for, each as it is asked of a word in lower case. */
const KINDS = {
	addressing: (word: string) => ADDRESSING.test(word),
	asked: (word: string) => PASSIVE.test(word),
	calling: (word: string) => CALLING.test(word),
	ordering: (word: string) => ORDERING.test(word),
	putting: (word: string) => PUTTING.test(word),
	recounting: (word: string) => RECOUNTING.test(word),
	saying: (word: string) => SAYING.test(word),
	telling: (word: string) => TELLING.test(word),
	withObject: isOfObject,
} as const;
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];

/** One bit for each kind that a word is of; 0 for most words. */
const kindsOf = askedOnce(({ lower }): number =>
	NAMES.reduce((kinds, name, k) => (KINDS[name](lower) ? kinds | (1 << k) : kinds), 0),
);

/** Whether there is any. */
export const isCue = (word: KnownWord): boolean => kindsOf(word) !== 0;

/** Where the words of each kind stand that may tell by the form of their sentence, in text order, outside marks. */
export type Cues = Readonly<Record<Kind, readonly number[]>>;

/** Each form has a few places in an article, of those where any kind of word stands. */
export function cuesAmong({ words, runOf }: Analysis, places: readonly number[]): Cues {
	const cues = {} as Record<Kind, number[]>;
	const ofKinds = NAMES.map((name): number[] => (cues[name] = []));
	for (const i of places) {
		if (runOf[i] !== -1) continue;
		let kinds = kindsOf(words.known[words.number[i]!]!);
		for (let k = 0; kinds !== 0; k++, kinds >>= 1) if ((kinds & 1) !== 0) ofKinds[k]!.push(i);
	}
	return cues;
}
