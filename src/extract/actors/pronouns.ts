import type { Cluster, Gender, Mention } from './cluster.js';
import { genderOfFirstName } from './first-names.js';

export type Person = 'he' | 'she' | 'they' | 'it';

const WORDS: ReadonlyMap<string, Person> = new Map([
	['he', 'he'],
	['him', 'he'],
	['his', 'he'],
	['himself', 'he'],
	['she', 'she'],
	['her', 'she'],
	['hers', 'she'],
	['herself', 'she'],
	['they', 'they'],
	['them', 'they'],
	['their', 'they'],
	['it', 'it'],
	['its', 'it'],
]);

/** What a pronoun of the third person asks for; null for any other word. */
export function pronoun(word: string): Person | null {
	return WORDS.get(word) ?? null;
}

/** The gender that the text or the first name tells; null when neither does. */
export function genderOf(cluster: Cluster): Gender | null {
	if (cluster.gender) return cluster.gender;
	const first = cluster.words.length > 1 ? cluster.words[0]! : '';
	return genderOfFirstName(first);
}

/** How well a cluster can stand behind a pronoun: 0 not at all, 1 perhaps, 2 well. */
export function fits(cluster: Cluster, asked: Person): number {
	if (asked === 'he' || asked === 'she') {
		if (cluster.kind !== 'person') return 0;
		const gender = genderOf(cluster);
		if (!gender) return 1;
		return (gender === 'male') === (asked === 'he') ? 2 : 0;
	}
	if (asked === 'it') return cluster.kind === 'organisation' ? 2 : cluster.kind === 'place' ? 0 : 0;
	return cluster.kind === 'organisation' || cluster.kind === 'other' ? 2 : 0;
}

/** How many distinct names back an antecedent is looked for. */
const WINDOW = 24;

export interface Antecedent {
	readonly cluster: Cluster;
	/** A better candidate than the next by far. */
	readonly sure: boolean;
	/** Whether it is the name that stands last before the pronoun. */
	readonly last: boolean;
}

/**
 * The antecedent of a pronoun at `position`: the best of the names before it. Near ones win over far ones, the
 * subject of a sentence over its other names, whoever spoke last over both; names inside quotations hardly count.
 * @param before index of the first mention at or after `position`
 * @param weight extra points of a mention (subject, speaker, inside a quotation)
 * @param distance sentences and paragraphs between a mention and the pronoun, in points
 */
export function antecedent(
	mentions: readonly Mention[],
	before: number,
	asked: Person,
	weight: (mention: Mention, index: number) => number,
	distance: (mention: Mention) => number,
): Antecedent | null {
	let best: Cluster | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	let second = Number.NEGATIVE_INFINITY;
	let lastFitting: Cluster | null = null;
	for (let i = before - 1, steps = 0; i >= 0 && steps < WINDOW; i--, steps++) {
		const mention = mentions[i]!;
		const fit = fits(mention.cluster, asked);
		if (fit === 0) continue;
		lastFitting ??= mention.cluster;
		const score = fit * 2 + weight(mention, i) - distance(mention);
		if (score > bestScore) {
			if (mention.cluster !== best) second = bestScore;
			best = mention.cluster;
			bestScore = score;
		} else if (mention.cluster !== best && score > second) second = score;
	}
	return best && { cluster: best, sure: bestScore - second > 1.5, last: best === lastFitting };
}
