import Fuse from 'fuse.js';
import type { Word } from '../archive/words.js';
import type { Span } from '../model/index.js';
import { fuzzyWords, matchesClauses, matchesFilters, type Subject } from './filters.js';
import { matchWord, TIER, type Tier } from './match.js';
import type { Query } from './query.js';

/** What ranking looks at in a thing, whatever it is and wherever it is kept. */
export interface Rankable {
	readonly type: 'statement' | 'actor' | 'section';
	readonly main: string;
	readonly mainWords: readonly Word[];
	readonly beside: string;
	readonly besideWords: readonly Word[];
	/** Of actors: the first letters of the name's words, and the name in one word. */
	readonly initials?: string;
	readonly run?: string;
	/** What the filters of a query look at. */
	subject(): Subject;
}

/** Fuse over the items' two fields, in token mode: every word of the query must be found, in any order. */
export function fuseOver<T extends Rankable>(items: readonly T[]): Fuse<T> {
	return new Fuse(items, {
		keys: [
			{ name: 'main', weight: 2, getFn: (item) => item.main },
			{ name: 'beside', weight: 1, getFn: (item) => item.beside },
		],
		useTokenSearch: true,
		tokenMatch: 'all',
		threshold: 0.3,
		ignoreLocation: true,
		ignoreDiacritics: true,
		includeScore: true,
	});
}

/**
 * Ranks what answers a query, best first: by tier (every word exact, then beginnings of words, then near misses),
 * within a tier by Fuse's score, then in the items' own order. An item that only Fuse finds (the word lies within
 * another) comes among the near misses.
 */
export function rank<T extends Rankable>(items: readonly T[], fuse: Fuse<T>, query: Query): T[] {
	const words = fuzzyWords(query);
	const asked = items.filter((item) => answers(item, query));
	if (words.length === 0) return asked;
	const scores = new Map(fuse.search(words.join(' ')).map((result) => [result.item, result.score ?? 1]));
	const found: { item: T; order: number; tier: Tier; score: number }[] = [];
	const compared = words.map((word) => ({ word, tiers: new Map<string, Tier | null>() }));
	for (const [order, item] of asked.entries()) {
		const tier = tierOf(item, compared) ?? (scores.has(item) ? TIER.fuzzy : null);
		if (tier !== null) found.push({ item, order, tier, score: scores.get(item) ?? 1 });
	}
	return found
		.sort((a, b) => a.tier - b.tier || a.score - b.score || a.order - b.order)
		.map(({ item }) => item);
}

/** Whether an item passes the filters and everything of a query that is not a plain word. */
function answers(item: Rankable, query: Query): boolean {
	if (query.filters.length > 0 && !matchesFilters(query, item.subject())) return false;
	const folded = (words: readonly Word[]) => words.map((word) => word.folded);
	return matchesClauses(query, folded(item.mainWords), folded(item.besideWords));
}

/** A word of the query, with how well words of texts answer it: the same words come again and again. */
interface Compared {
	readonly word: string;
	readonly tiers: Map<string, Tier | null>;
}

function tierOf(item: Rankable, query: readonly Compared[]): Tier | null {
	let worst: Tier = TIER.exact;
	for (const { word, tiers } of query) {
		let best: Tier | null = null;
		for (const field of [item.mainWords, item.besideWords]) {
			for (const { folded } of field) {
				let tier = tiers.get(folded);
				if (tier === undefined) {
					tier = matchWord(word, folded);
					tiers.set(folded, tier);
				}
				if (tier !== null && (best === null || tier < best)) best = tier;
			}
		}
		if (best === null && item.type === 'actor' && word.length > 1)
			best = matchActor(word, item.initials ?? '', item.run ?? '');
		if (best === null) return null;
		if (best > worst) worst = best;
	}
	return worst;
}

/** An actor also answers to initials ("ncri") and to a subsequence of the name from its first letter ("hclinton"). */
function matchActor(word: string, initials: string, run: string): Tier | null {
	if (initials.startsWith(word)) return TIER.prefix;
	if (word.length < 3 || run[0] !== word[0]) return null;
	let at = 0;
	for (const letter of run) if (letter === word[at]) at++;
	return at === word.length ? TIER.fuzzy : null;
}

/** Which characters of a field folded words of a query match: whole words, or the part typed of a longer one. */
export function highlight(field: readonly Word[], words: readonly string[]): Span[] {
	const spans: Span[] = [];
	for (const { folded, start, end } of field) {
		let until = -1;
		for (const word of words) {
			const tier = matchWord(word, folded);
			if (tier === TIER.prefix) until = Math.max(until, Math.min(end, start + word.length));
			else if (tier !== null) until = end;
		}
		if (until > start) spans.push([start, until]);
	}
	return spans;
}
