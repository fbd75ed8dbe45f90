import { isOfCommonBody } from './names/common-bodies.js';
import { isIdiomatic } from './rules/idioms.js';
import { REPORTING_BITS, reportingKinds } from './rules/index.js';
import { mayTell } from './sentences/account.js';
import { CUE_BITS, cueKinds } from './sentences/cues.js';
import type { KindsAt } from './text/kinds-at.js';
import { askedOnce, trait } from './text/known-word.js';
import { hasAt, type Words } from './text/words.js';

/**
 * Where those words of a text stand, in text order, without which nobody is told to have said anything, and without
 * which bodies of common words are not named.
 */
export interface Places {
	/** What the rules begin with. */
	readonly reporting: KindsAt;
	/** What the forms of sentences look for. */
	readonly cues: KindsAt;
	/** The cues of idioms. */
	readonly idiomatic: readonly number[];
	/** The verbs of accounts that part sentences or end them. */
	readonly telling: readonly number[];
	/** The words of bodies that are called by common words. */
	readonly ofBodies: readonly number[];
}

/** What a word is, in the bits of one number: what is known of a word lies far from what is known of the next. */
const REPORTING = (1 << REPORTING_BITS) - 1;
const CUE = (1 << CUE_BITS) - 1;
const IDIOMATIC = 1 << (REPORTING_BITS + CUE_BITS);
const TELLING = IDIOMATIC << 1;
const OF_BODY = TELLING << 1;

/** 0 for most words. */
const kindsOf = askedOnce(
	(word): number =>
		reportingKinds(word) |
		(cueKinds(word) << REPORTING_BITS) |
		(isIdiomatic(word) ? IDIOMATIC : 0) |
		(mayTell(word) ? TELLING : 0) |
		(isOfCommonBody(word) ? OF_BODY : 0),
);

const isAny = trait((word) => kindsOf(word) !== 0);

/** All are found in one walk over the words, of which a few in a hundred are looked at again. */
export function placesIn(words: Words): Places {
	const reporting: number[] = [];
	const reportingKinds: number[] = [];
	const cues: number[] = [];
	const cueKinds: number[] = [];
	const idiomatic: number[] = [];
	const telling: number[] = [];
	const ofBodies: number[] = [];
	const { number, known } = words;
	/** Of the different words that are any, what they are. */
	const asked = new Int32Array(known.length);
	for (let i = 0; i < words.count; i++) {
		if (!hasAt(words, i, isAny)) continue;
		const n = number[i]!;
		if (asked[n] === 0) asked[n] = kindsOf(known[n]!);
		const kinds = asked[n]!;
		if ((kinds & REPORTING) !== 0) {
			reporting.push(i);
			reportingKinds.push(kinds & REPORTING);
		}
		const ofCue = (kinds >> REPORTING_BITS) & CUE;
		if (ofCue !== 0) {
			cues.push(i);
			cueKinds.push(ofCue);
		}
		if ((kinds & IDIOMATIC) !== 0) idiomatic.push(i);
		if ((kinds & TELLING) !== 0) telling.push(i);
		if ((kinds & OF_BODY) !== 0) ofBodies.push(i);
	}
	return {
		reporting: { at: reporting, kinds: reportingKinds },
		cues: { at: cues, kinds: cueKinds },
		idiomatic,
		telling,
		ofBodies,
	};
}
