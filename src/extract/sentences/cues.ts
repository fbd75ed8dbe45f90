import type { Analysis } from '../tagging/analysis.js';
import type { KindsAt } from '../text/kinds-at.js';
import type { KnownWord } from '../text/known-word.js';
import { ADDRESSING } from './addressees.js';
import { RECOUNTING } from './gerunds.js';
import { OF_OBJECT } from './objects.js';
import { ORDERING } from './orders.js';
import { SAYING } from './participles.js';
import { PASSIVE, PUTTING } from './questions.js';
import { CALLING } from './shifted.js';
import { TELLING } from './that.js';
import { NAMING } from './what-called.js';

/** What the forms of sentences look for, each as it is asked of a word in lower case. */
const KINDS = {
	addressing: ADDRESSING,
	asked: PASSIVE,
	calling: CALLING,
	naming: NAMING,
	ordering: ORDERING,
	putting: PUTTING,
	recounting: RECOUNTING,
	saying: SAYING,
	telling: TELLING,
	withObject: OF_OBJECT,
} as const;
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];
const ANY = new RegExp(NAMES.map((name) => KINDS[name].source).join('|'));

/** The number of kinds. */
export const CUE_BITS = NAMES.length;

/** One bit for each kind that a word is of; 0 for most words. */
export const cueKinds = ({ lower }: KnownWord): number =>
	ANY.test(lower)
		? NAMES.reduce((kinds, name, k) => (KINDS[name].test(lower) ? kinds | (1 << k) : kinds), 0)
		: 0;

/** Where the words of each kind stand that may tell by the form of their sentence, in text order, outside marks. */
export type Cues = Readonly<Record<Kind, readonly number[]>>;

/** @param places where words stand that have `cueKinds` */
export function cuesAmong({ runOf }: Analysis, { at, kinds }: KindsAt): Cues {
	const cues = {} as Record<Kind, number[]>;
	const ofKinds = NAMES.map((name): number[] => (cues[name] = []));
	for (let p = 0; p < at.length; p++) {
		if (runOf[at[p]!] !== -1) continue;
		let left = kinds[p]!;
		for (let k = 0; left !== 0; k++, left >>= 1) if ((left & 1) !== 0) ofKinds[k]!.push(at[p]!);
	}
	return cues;
}
