import { type WordRuns, WordUnits } from '../word-units.js';
import { nearMisses } from './near.js';
import { isAt, placeOf, placesWith, type WordList, wordListOf } from './word-list.js';
import { type NumberList, WordTable } from './word-table.js';

/** How many words looked up are remembered: most words of the next text are among those of the last ones. */
const MOST_REMEMBERED = 1_000_000;
const MOST_NEAR = 500;

/**
 * Words and their numbers, which are given in the order in which words come. Words of other fields than the text bear
 * a marker before them, one unit below `FIRST_UNMARKED`.
 */
export class Lexicon {
	/** Words that are in none of the lists yet. */
	private readonly fresh = new Map<string, number>();
	private readonly remembered = new WordTable();
	/** Whether all words there are were looked up, so that others need not be. */
	private remembersAll = true;
	private readonly near = new Map<string, readonly string[]>();

	private readonly reading = new WordUnits();

	private lists: readonly WordList[] = [];
	private count = 0;

	/** Takes these lists for its own, among whose words all of its own are. */
	take(lists: readonly WordList[]): void {
		this.fresh.clear();
		this.near.clear();
		this.lists = lists;
		const count = lists.reduce((sum, { numbers }) => sum + numbers.length, 0);
		if (count !== this.count) this.remembersAll = false;
		this.count = count;
	}

	numberOf(word: string): number | undefined {
		const fresh = this.fresh.get(word);
		if (fresh !== undefined) return fresh;
		const bytes = Buffer.from(word);
		for (const list of this.lists) {
			const place = placeOf(list, bytes);
			if (isAt(list, place, bytes)) return list.numbers[place]!;
		}
		return undefined;
	}

	/** The number of a word, a new one if it has none yet. */
	add(word: string): number {
		const { reading } = this;
		reading.readOne(word);
		return this.numbered(reading.units, 0, reading.ends[0]!, reading.hashes[0]!);
	}

	/** Adds the numbers of a text's words to `numbers`, new ones for new words. */
	read(text: string, numbers: NumberList): void {
		const { reading } = this;
		reading.read(text);
		const { units, ends, hashes, count } = reading;
		for (let n = 0; n < count; n++)
			numbers.push(this.numbered(units, n === 0 ? 0 : ends[n - 1]!, ends[n]!, hashes[n]!));
	}

	/** The numbers of words that were read elsewhere, new ones for new words. */
	numbersOf({ units, ends, hashes }: WordRuns): Uint32Array {
		const numbers = new Uint32Array(ends.length);
		let start = 0;
		for (let n = 0; n < ends.length; n++) {
			numbers[n] = this.numbered(units, start, ends[n]!, hashes[n]!);
			start = ends[n]!;
		}
		return numbers;
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

	/** Numbers of the words with this marker that hold these letters. */
	containing(letters: string, marker = ''): number[] {
		const found: number[] = [];
		for (const list of this.lists)
			for (const place of placesWith(list, letters, marker)) found.push(list.numbers[place]!);
		for (const [word, number] of this.fresh)
			if (word.startsWith(marker) && word.includes(letters)) found.push(number);
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

	/** The number of the word from one unit to another. */
	private numbered(units: Uint16Array, start: number, end: number, hash: number): number {
		const known = this.remembered.find(units, start, end, hash);
		return known >= 0 ? known : this.lookedUp(units.subarray(start, end), hash);
	}

	private lookedUp(units: Uint16Array, hash: number): number {
		const word = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
		let number = this.remembersAll ? undefined : this.numberOf(word);
		if (number === undefined) {
			number = this.count++;
			this.fresh.set(word, number);
			if (this.near.size > 0) this.near.clear();
		}
		if (this.remembered.size >= MOST_REMEMBERED) {
			this.remembered.clear();
			this.remembersAll = false;
		}
		this.remembered.add(units, hash, number);
		return number;
	}
}
