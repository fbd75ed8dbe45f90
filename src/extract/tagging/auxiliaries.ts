import { hashOf } from '../text/hash.js';
import type { Analysis } from './analysis.js';
import { IS_VERB, tagIndex } from './tagset.js';

const MODAL = tagIndex('MD');

/** One bit each. */
const KIND = { negation: 1, be: 2, to: 4 } as const;

/** The kinds of the few words that have one, by hash; and a sieve for all others, by the last bits of it. */
const KINDS = new Map<number, number>();
const MAY_HAVE = new Uint8Array(256);
for (const [kind, list] of [
	[KIND.negation, "not n't never no neither nor without hardly cannot"],
	[KIND.be, 'be is are was were been being am'],
	[KIND.to, 'to'],
] as const)
	for (const hash of list.split(' ').map(hashOf)) {
		KINDS.set(hash, kind);
		MAY_HAVE[hash & 255] = 1;
	}

const kindOf = (hash: number): number => (MAY_HAVE[hash & 255] === 1 ? (KINDS.get(hash) ?? 0) : 0);

/** So many words before a verb may go with it. */
const REACH = 4;

/** What a verb's auxiliaries make of it, one bit each: whether it is negated (1), passive (2), after a modal or "to" (4). */
export function auxiliariesBefore({ words, lexemes, tags }: Analysis, verb: number): number {
	const from = Math.max(words.sentences[words.sentence[verb]!]!, verb - REACH);
	let negated = 0;
	let passive = 0;
	let modal = 0;
	for (let i = from; i < verb; i++) {
		const kind = kindOf(lexemes.word[i]!);
		if ((kind & KIND.negation) !== 0) negated = 1;
		if ((kind & KIND.be) !== 0) passive = 2;
		else if (IS_VERB[tags[i]!]) passive = 0;
		if ((kind & KIND.to) !== 0 || tags[i] === MODAL) modal = 4;
	}
	return negated + passive + modal;
}
