import { nearMisses } from './near.js';
import { isAt, placeOf, type WordList, wordListOf } from './word-list.js';

/** How many words looked up are remembered: most words of the next text are among those of the last ones. */
const MOST_REMEMBERED = 100_000;
const MOST_NEAR = 500;

/** Words and their numbers, which are given in the order in which words come. */
export class Lexicon {
	/** Words that are in none of the lists yet. */
	private readonly fresh = new Map<string, number>();
	private readonly remembered = new Map<string, number>();
	private readonly near = new Map<string, readonly string[]>();

	private lists: readonly WordList[] = [];
	private count = 0;

	/** Takes these lists for its own, among whose words all of its own are. */
	take(lists: readonly WordList[]): void {
		for (const [word, number] of this.fresh) this.remember(word, number);
		this.fresh.clear();
		this.near.clear();
		this.lists = lists;
		this.count = lists.reduce((sum, { numbers }) => sum + numbers.length, 0);
	}

	numberOf(word: string): number | undefined {
		const known = this.remembered.get(word) ?? this.fresh.get(word);
		if (known !== undefined) return known;
		const bytes = Buffer.from(word);
		for (const list of this.lists) {
			const place = placeOf(list, bytes);
			if (isAt(list, place, bytes)) return this.remember(word, list.numbers[place]!);
		}
		return undefined;
	}

	/** The number of a word, a new one if it has none yet. */
	add(word: string): number {
		const known = this.numberOf(word);
		if (known !== undefined) return known;
		const number = this.count++;
		this.fresh.set(word, number);
		return number;
	}

	/** Numbers of the words that begin so. */
	startingWith(beginning: string): number[] {
		const bytes = Buffer.from(beginning);
		const found: number[] = [];
		for (const list of this.lists) {
			const end = placeOf(list, bytes, true);
			for (let place = placeOf(list, bytes); place < end; place++) found.push(list.numbers[place]!);
		}
		for (const [word, number] of this.fresh) if (word.startsWith(beginning)) found.push(number);
		return found;
	}

	/** Near misses of a folded word: see `nearMisses`. */
	nearTo(word: string): readonly string[] {
		let near = this.near.get(word);
		if (near === undefined) {
			near = nearMisses(word, this.fresh.size === 0 ? this.lists : [...this.lists, wordListOf(this.fresh)]);
			if (this.near.size > MOST_NEAR) this.near.clear();
			this.near.set(word, near);
		}
		return near;
	}

	/** The words that are in none of the lists, as a list; null when there are none. */
	news(): WordList | null {
		return this.fresh.size === 0 ? null : wordListOf(this.fresh);
	}

	private remember(word: string, number: number): number {
		if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
		this.remembered.set(word, number);
		return number;
	}
}
