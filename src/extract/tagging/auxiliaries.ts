import { hashOf } from '../text/hash.js';
import { askedOnce } from '../text/known-word.js';
import type { Analysis } from './analysis.js';
import { IS_VERB, tagIndex } from './tagset.js';

const hashesOf = (list: string) => new Set(list.split(' ').map(hashOf));
const NEGATIONS = hashesOf("not n't never no neither nor without hardly cannot");
const BE = hashesOf('be is are was were been being am');
const TO = hashOf('to');
const MODAL = tagIndex('MD');

/** One bit each. */
const KIND = { negation: 1, be: 2, to: 4 } as const;

const kindOf = askedOnce(
	({ hash }): number =>
		(NEGATIONS.has(hash) ? KIND.negation : 0) + (BE.has(hash) ? KIND.be : 0) + (hash === TO ? KIND.to : 0),
);

/** So many words before a verb may go with it. */
const REACH = 4;

/** What a verb's auxiliaries make of it, one bit each: whether it is negated (1), passive (2), after a modal or "to" (4). */
export function auxiliariesBefore({ words, tags }: Analysis, verb: number): number {
	const from = Math.max(words.sentences[words.sentence[verb]!]!, verb - REACH);
	let negated = 0;
	let passive = 0;
	let modal = 0;
	for (let i = from; i < verb; i++) {
		const kind = kindOf(words.known[words.number[i]!]!);
		if ((kind & KIND.negation) !== 0) negated = 1;
		if ((kind & KIND.be) !== 0) passive = 2;
		else if (IS_VERB[tags[i]!]) passive = 0;
		if ((kind & KIND.to) !== 0 || tags[i] === MODAL) modal = 4;
	}
	return negated + passive + modal;
}
