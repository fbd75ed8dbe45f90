import { isIdiomatic } from './rules/idioms.js';
import { mayReport } from './rules/index.js';
import { mayTell } from './sentences/account.js';
import { isCue } from './sentences/cues.js';
import { askedOnce, trait } from './text/known-word.js';
import { hasAt, type Words } from './text/words.js';

/** Where those words of a text stand, in text order, without which nobody is told to have said anything. */
export interface Places {
	/** What the rules begin with. */
	readonly reporting: readonly number[];
	/** The cues of idioms. */
	readonly idiomatic: readonly number[];
	/** What the forms of sentences look for. */
	readonly cues: readonly number[];
	/** The verbs of accounts that part sentences or end them. */
	readonly telling: readonly number[];
}

const REPORTING = 1;
const IDIOMATIC = 2;
const CUE = 4;
const TELLING = 8;

/** Which of them a word is, one bit each; 0 for most. */
const kindsOf = askedOnce(
	(word): number =>
		(mayReport(word) ? REPORTING : 0) |
		(isIdiomatic(word) ? IDIOMATIC : 0) |
		(isCue(word) ? CUE : 0) |
		(mayTell(word) ? TELLING : 0),
);

const isAny = trait((word) => kindsOf(word) !== 0);

/** All are found in one walk over the words, of which a few in a hundred are looked at again. */
export function placesIn(words: Words): Places {
	const reporting: number[] = [];
	const idiomatic: number[] = [];
	const cues: number[] = [];
	const telling: number[] = [];
	for (let i = 0; i < words.count; i++) {
		if (!hasAt(words, i, isAny)) continue;
		const kinds = kindsOf(words.known[words.number[i]!]!);
		if ((kinds & REPORTING) !== 0) reporting.push(i);
		if ((kinds & IDIOMATIC) !== 0) idiomatic.push(i);
		if ((kinds & CUE) !== 0) cues.push(i);
		if ((kinds & TELLING) !== 0) telling.push(i);
	}
	return { reporting, idiomatic, cues, telling };
}
