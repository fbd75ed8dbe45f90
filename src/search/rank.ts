import Fuse from 'fuse.js';
import { editsAllowed } from '../archive/edits.js';
import type { Word } from '../archive/words.js';
import type { Span } from '../model/index.js';
import { fuzzyWords, isPlain, matchesClauses, matchesFilters, type Subject } from './filters.js';
import { matchWord, TIER, type Tier } from './match.js';
import type { Query } from './query.js';

/** What ranking looks at in a thing, whatever it is and wherever it is kept. */
export interface Rankable {
	readonly type: 'statement' | 'actor' | 'section';
	readonly main: string;
	/** The folded words of both. */
	readonly mainWords: readonly string[];
	readonly beside: string;
	readonly besideWords: readonly string[];
	/** Whether it is an actor or a section without statements: choosing it prints nothing. */
	readonly isEmpty: boolean;
	/** Of actors: how many statements are theirs. */
	readonly said?: number;
	/** Of actors: the first letters of the name's words, and the name in one word. */
	readonly initials?: string;
	readonly run?: string;
	/** What the filters of a query look at. */
	subject(): Subject;
}

/** How many items are put into their best order; those of lower tiers that come after so many keep their own. */
export const ENOUGH = 60;
/** Among how many items that no word of the query matches Fuse looks for parts of words. */
const MOST_LOOKED_INTO = 1500;

/** The two fields that Fuse looks into. */
const FIELDS = [
	{ name: 'main', weight: 2 },
	{ name: 'beside', weight: 1 },
];

/** What of an item's two fields Fuse looks into: folded words. */
type Texts = (item: Rankable) => readonly [main: string, beside: string];

/** Both fields with all their words. */
export const inWhole: Texts = (item) => [foldedText(item.mainWords), foldedText(item.besideWords)];

/** How Fuse looks for words: in token mode, where every one must be found, in any order. */
export const fuseOptions = (words: readonly string[]) => {
	const asked = new Set(words);
	return {
		keys: FIELDS,
		useTokenSearch: true,
		tokenMatch: 'all',
		threshold: 0.3,
		ignoreLocation: true,
		// Words are folded already, and only those of the query need be counted.
		isCaseSensitive: true,
		tokenize: (text: string) => text.split(' ').filter((word, i) => i === 0 || asked.has(word)),
		includeScore: true,
		shouldSort: false,
	} as const;
};

/** Fuse's scores of the items that it finds: the less, the better. */
export function fuseScores<T extends Rankable>(
	items: readonly T[],
	words: readonly string[],
	textsOf: Texts,
): Map<T, number> {
	const records = items.map((item, i) => {
		const [main, beside] = textsOf(item);
		const fields: Record<number, { v: string; n: number }> = {};
		if (main !== '') fields[0] = { v: main, n: normOf(item.mainWords.length) };
		if (beside !== '') fields[1] = { v: beside, n: normOf(item.besideWords.length) };
		return { i, $: fields };
	});
	const keys = FIELDS.map(({ name }) => ({ id: name }));
	// The index is what Fuse would make of the fields, were they as long as they are in whole.
	const index = Fuse.parseIndex<T>({ keys, records } as unknown as Parameters<typeof Fuse.parseIndex<T>>[0]);
	const fuse = new Fuse(items, fuseOptions(words), index);
	return new Map(fuse.search(words.join(' ')).map(({ item, score }) => [item, score ?? 1]));
}

/** What a field of so many words weighs for Fuse: the shorter, the more. */
const normOf = (count: number): number => Math.round(1000 / Math.sqrt(Math.max(1, count))) / 1000;

/** The words that answer one of the query: a letter of another tells nothing of how well. */
const answering =
	(query: readonly Compared[]): Texts =>
	(item) => {
		const answers = query.map((one) => answerOf(one, item));
		return [answers.map(({ main }) => main).join(''), answers.map(({ beside }) => beside).join('')];
	};

/** Texts for Fuse, kept as long as their words are. */
const foldedTexts = new WeakMap<readonly string[], string>();

function foldedText(words: readonly string[]): string {
	let text = foldedTexts.get(words);
	if (text === undefined) {
		text = words.join(' ');
		foldedTexts.set(words, text);
	}
	return text;
}

/**
 * Ranks what answers a query, best first: by tier (every word exact, then beginnings of words, then near misses),
 * within a tier those without statements last, then by Fuse's score, then in the items' own order; among themselves
 * actors stand by whether the words are in their names, then by how much they said. Items that only Fuse finds (the word
 * lies within another) are found where no other is. What is so broad that it answers nearly everything (one letter or
 * two) keeps the items' order.
 */
export function rank<T extends Rankable>(items: readonly T[], query: Query): T[] {
	const words = fuzzyWords(query);
	const asked = items.filter((item) => answers(item, query));
	if (words.length === 0) return asked;
	const tiers: Record<Tier, T[]> = { [TIER.exact]: [], [TIER.prefix]: [], [TIER.fuzzy]: [] };
	const others: T[] = [];
	const compared = words.map(comparedWith);
	for (const item of asked) {
		const tier = tierOf(item, compared);
		(tier === null ? others : tiers[tier]).push(item);
	}
	const isBroad = words.length === 1 && words[0]!.length < 3;
	const ranked: T[] = [];
	const own = answering(compared);
	for (const tier of [TIER.exact, TIER.prefix, TIER.fuzzy])
		for (const isEmpty of [false, true]) {
			const some = tiers[tier].filter((item) => item.isEmpty === isEmpty);
			const isPut = !isBroad && ranked.length < ENOUGH;
			ranked.push(...(isPut ? actorsInOrder(byScore(some, words, own), compared) : some));
		}
	if (ranked.length > 0) return ranked;
	const scores = fuseScores(within(others, words), words, inWhole);
	return bySome(
		others.filter((item) => scores.has(item)),
		scores,
	);
}

/** The same items with the actors among them, in the places that actors have, best known first. */
function actorsInOrder<T extends Rankable>(items: readonly T[], query: readonly Compared[]): readonly T[] {
	const named = (item: T) => query.filter((one) => answerOf(one, item).main !== '').length;
	const actors = items
		.filter(({ type }) => type === 'actor')
		.map((item) => ({ item, named: named(item), said: item.said ?? 0 }))
		.sort((a, b) => b.named - a.named || b.said - a.said);
	if (actors.length < 2) return items;
	let next = 0;
	return items.map((item) => (item.type === 'actor' ? actors[next++]!.item : item));
}

/** Items by Fuse's score. */
function byScore<T extends Rankable>(items: readonly T[], words: readonly string[], textsOf: Texts): T[] {
	return items.length < 2 ? [...items] : bySome(items, fuseScores(items, words, textsOf));
}

const bySome = <T>(items: readonly T[], scores: ReadonlyMap<T, number>): T[] =>
	[...items].sort((a, b) => (scores.get(a) ?? 1) - (scores.get(b) ?? 1));

/** Items in which parts of words may be found: all, or when they are many those that hold every word's letters. */
function within<T extends Rankable>(items: readonly T[], words: readonly string[]): readonly T[] {
	if (items.length <= MOST_LOOKED_INTO) return items;
	return items
		.filter((item) => {
			const main = foldedText(item.mainWords);
			return words.every((word) => main.includes(word) || foldedText(item.besideWords).includes(word));
		})
		.slice(0, MOST_LOOKED_INTO);
}

/** Whether an item passes the filters and everything of a query that is not a plain word. */
export function answers(item: Rankable, query: Query): boolean {
	if (query.filters.length > 0 && !matchesFilters(query, item.subject())) return false;
	if (query.clauses.every(isPlain)) return true;
	return matchesClauses(query, item.mainWords, item.besideWords);
}

/** How an item answers a word of the query: how well, null when not at all; and with which of its words. */
interface Answer {
	readonly tier: Tier | null;
	/** Folded words, a space before each. */
	readonly main: string;
	readonly beside: string;
}

/** A word of the query, with what was compared with it: the same words and the same items come again and again. */
interface Compared {
	readonly word: string;
	readonly tiers: Map<string, Tier | null>;
	readonly answers: WeakMap<Rankable, Answer>;
}

/** What was compared lately: from one keystroke to the next most words of the query stay. */
const lately = new Map<string, Compared>();
const MOST_LATELY = 12;
const MOST_COMPARED = 5000;

function comparedWith(word: string): Compared {
	let compared = lately.get(word);
	lately.delete(word);
	if (compared === undefined || compared.tiers.size > MOST_COMPARED)
		compared = { word, tiers: new Map(), answers: new WeakMap() };
	lately.set(word, compared);
	if (lately.size > MOST_LATELY) lately.delete(lately.keys().next().value!);
	return compared;
}

function answerOf(one: Compared, item: Rankable): Answer {
	let answer = one.answers.get(item);
	if (answer === undefined) {
		answer = compare(one, item);
		one.answers.set(item, answer);
	}
	return answer;
}

function compare({ word, tiers }: Compared, item: Rankable): Answer {
	let best: Tier | null = null;
	const answering = (words: readonly string[]): string => {
		let text = '';
		for (const folded of words) {
			let tier = tiers.get(folded);
			if (tier === undefined) {
				tier = matchWord(word, folded);
				tiers.set(folded, tier);
			}
			if (tier === null) continue;
			if (best === null || tier < best) best = tier;
			text += ` ${folded}`;
		}
		return text;
	};
	const [main, beside] = [answering(item.mainWords), answering(item.besideWords)];
	if (best === null && item.type === 'actor' && word.length > 1)
		best = matchActor(word, item.initials ?? '', item.run ?? '');
	return { tier: best, main, beside };
}

/** How well an item answers the query: as the word that it answers worst; null when it does not answer one. */
function tierOf(item: Rankable, query: readonly Compared[]): Tier | null {
	let worst: Tier = TIER.exact;
	for (const one of query) {
		const { tier } = answerOf(one, item);
		if (tier === null) return null;
		if (tier > worst) worst = tier;
	}
	return worst;
}

/** An actor also answers to initials ("ncri") and to a subsequence of the name from its first letter ("hclinton"). */
function matchActor(word: string, initials: string, run: string): Tier | null {
	if (initials.startsWith(word)) return TIER.prefix;
	if (editsAllowed(word.length) === 0 || run[0] !== word[0]) return null;
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
