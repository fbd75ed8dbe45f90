import { NumberList, WordTable } from '../postings/word-table.js';
import { digestOf, type WordRuns, WordUnits } from '../word-units.js';

/** The words of an article, each once, and what its entries hold of them. */
export interface WordsOfArticle extends WordRuns {
	/** The places of each entry's words, one entry behind the other, and where each entry ends. */
	readonly places: Uint32Array;
	readonly entries: Uint32Array;
}

/** Most articles have fewer different words than half of this. */
const EXPECTED = 2048;

/** Gathers the words of one article after the other. */
export class ArticleWords {
	private readonly reading = new WordUnits();
	private readonly known = new WordTable(EXPECTED);
	private units = new Uint16Array(EXPECTED * 8);
	private taken = 0;
	private readonly ends = new NumberList();
	private readonly hashes = new NumberList();
	private readonly places = new NumberList();
	private readonly entries = new NumberList();

	/** The places of a text's words, to be put into entries by `put`. */
	placesOf(text: string, marker = 0): Uint32Array {
		const from = this.places.length;
		this.read(text, marker);
		const places = this.places.view().slice(from);
		this.places.length = from;
		return places;
	}

	/** Puts a text's words into the entry that is being made; returns the text's digest. */
	read(text: string, marker = 0): number {
		const { reading, known } = this;
		reading.read(text, marker);
		const { units, ends, hashes, count } = reading;
		let start = 0;
		for (let n = 0; n < count; n++) {
			const end = ends[n]!;
			const place = known.find(units, start, end, hashes[n]!);
			this.places.push(place >= 0 ? place : this.add(units.subarray(start, end), hashes[n]!));
			start = end;
		}
		return digestOf(reading);
	}

	/** Puts words into the entry that is being made. */
	put(places: Uint32Array): void {
		this.places.pushAll(places);
	}

	/** The entry that is being made is whole. */
	end(): void {
		this.entries.push(this.places.length);
	}

	/** The words of the article, which is whole; the next one begins. */
	take(): WordsOfArticle {
		const words = {
			units: this.units.slice(0, this.taken),
			ends: this.ends.view().slice(),
			hashes: this.hashes.view().slice(),
			places: this.places.view().slice(),
			entries: this.entries.view().slice(),
		};
		this.known.clear();
		this.taken = 0;
		for (const list of [this.ends, this.hashes, this.places, this.entries]) list.clear();
		return words;
	}

	private add(word: Uint16Array, hash: number): number {
		const place = this.ends.length;
		const end = this.taken + word.length;
		if (end > this.units.length) {
			const larger = new Uint16Array(end * 2);
			larger.set(this.units);
			this.units = larger;
		}
		this.units.set(word, this.taken);
		this.taken = end;
		this.ends.push(end);
		this.hashes.push(hash);
		this.known.add(word, hash, place);
		return place;
	}
}
