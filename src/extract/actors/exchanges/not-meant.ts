import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { COMMA } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { wordSigns } from '../../text/signs.js';
import { codeAt, wordFrom } from '../../text/words.js';
import type { Phrases } from '../phrases/phrases.js';
import { kinOf } from '../pronouns/meant.js';
import { TELLS } from '../roles/offices.js';
import type { Cluster } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';
import { parentsBefore, saidOf } from './said-of.js';

/** What is asked of the words that a sentence opens with which tells first to what its speaker answers. */
const { bit: IS, at: signsAt } = wordSigns({
	asked: /^(?:asked|questioned|pressed|quizzed)$/,
	when: /^(?:when|being|to|under|responding|replying)$/,
	question: /^(?:questions?|questioning|(?:cross-)?examination|quer(?:y|ies))$/,
});

/** So many words on it is told to be a question: "To | another | question". */
const OPENING = 4;

/**
 * Where a sentence begins that tells before its subject what that was asked: "Asked whether Bo Lund would play, he said",
 * "To a question about Bo Lund, he said", "Under cross-examination by Bo Lund, he said"; the offset itself for any other.
 */
export function askedFrom({ words }: Scene, offset: number): number {
	const here = wordFrom(words, offset);
	if (codeAt(words, here - 1) !== COMMA) return offset;
	const opening = words.sentences[words.sentence[here]!]!;
	if (here - opening < OPENING) return offset;
	const first = signsAt(words, opening);
	if ((first & IS.asked) !== 0) return words.start[opening]!;
	if ((first & IS.when) === 0) return offset;
	for (let i = opening + 1; i < opening + OPENING; i++)
		if ((signsAt(words, i) & (IS.asked | IS.question)) !== 0) return words.start[opening]!;
	return offset;
}

/** Adds whom a “he” or “she” that says something does not mean: whom it names, tells or speaks of. */
export function addNotMeant(
	scene: Scene,
	phrases: Phrases,
	{ content, cue }: Attribution,
	source: Span,
	others: Set<Cluster | string>,
	last: Cluster | null,
): void {
	const { words, mentions } = scene;
	const add = (clusters: Iterable<Cluster>): void => {
		for (const cluster of clusters) others.add(cluster);
	};
	for (const span of content) {
		add(phrases.spokenOf(span));
		// “Mother never knew,” she said: not her mother.
		const kin = kinOf(words.text.slice(...span));
		if (!kin) continue;
		others.add(kin);
		add(parentsBefore(words.text, mentions, kin, source[0]));
	}
	if (cue && TELLS.test(words.text.slice(...cue))) add(phrases.namedIn([cue[1], cue[1] + 2]));
	// “…,” he said of Ruiz and Bo Lund: nor of whom it is said.
	add(saidOf(words.text, mentions, Math.max(source[1], cue?.[1] ?? 0)));
	// "Lund noted the claim. He said the jury should doubt Ruiz’s word": nor who is named in it, where another spoke.
	if (last && cue && source[1] <= cue[0] && content[0]![0] >= cue[1]) {
		const told = namedInClause(scene, content[0]!);
		if (!told.includes(last)) add(told);
	}
	// "Asked whether Ruiz would play, he said"
	const asked = askedFrom(scene, source[0]);
	if (asked < source[0]) add(phrases.namedIn([asked, source[0]]));
}

/** Who is named in an account, but for quotations in it and for whoever a new clause begins with: "that he paid, Ruiz was glad". */
function namedInClause({ words, mentions, quoted }: Scene, [start, end]: Span): Cluster[] {
	const named: Cluster[] = [];
	for (let m = lowerBound(mentions.length, (k) => mentions[k]!.start < start); m < mentions.length; m++) {
		const { cluster, start: at } = mentions[m]!;
		if (at >= end) break;
		if (!quoted(at) && !words.text.startsWith(', ', at - 2)) named.push(cluster);
	}
	return named;
}
