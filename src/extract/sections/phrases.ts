import type { Actor } from '../../model/index.js';
import { IS_NOUN, TAGS, tagIndex } from '../tagging/tagset.js';
import { isUpper, SPACE } from '../text/characters.js';
import { DEMONYM } from '../text/lexicon.js';
import { lowerBound } from '../text/lower-bound.js';
import { type Words, wordFrom } from '../text/words.js';

const ADJECTIVE = tagIndex('JJ');
const NAME = tagIndex('NNP');
const MANY = tagIndex('NNS');
/** What an object begins with: "the law returns | a tax". */
const OBJECT = Uint8Array.from(TAGS, (tag) =>
	Number(['DT', 'JJ', 'PRP', 'PRP$', 'CD', 'NN', 'NNP'].includes(tag)),
);

/** The longest name and the longest other phrase, in UTF-16 code units, and so many words beside a key word at most. */
export const LONGEST_NAME = 42;
const LONGEST = 30;
const BESIDE = 2;

/** Who is named where in a text. */
interface Naming {
	readonly start: number;
	readonly end: number;
	readonly name: string;
}

/** Makes key words readable: names whole, nouns with what stands right beside them ("oversight board"). */
export class Phrases {
	private readonly namings: readonly Naming[];

	/**
	 * @param tags parts of speech of the words (`TAGS`)
	 * @param isCommon tells, of a word in small letters, whether it says nothing of what a text is about
	 */
	constructor(
		private readonly words: Words,
		private readonly tags: Uint8Array,
		actors: readonly Actor[],
		private readonly isCommon: (word: string) => boolean,
	) {
		this.namings = actors
			.filter(
				({ name, kind }) => (kind === 'person' || kind === 'organisation') && name.length <= LONGEST_NAME,
			)
			.flatMap(({ name, mentions }) => mentions.map(([start, end]): Naming => ({ start, end, name })))
			.sort((a, b) => a.start - b.start);
	}

	/** The name or the phrase that a key word is part of where it stands, from `at` on; the word itself where it is in none, '' for a verb. */
	around(at: number, form: string): string {
		const { words } = this;
		const end = at + form.length;
		const first = wordFrom(words, at);
		// Part of a word: "Vaucher" in "Perrin-Vaucher".
		if (words.start[first] !== at) return form;
		const last = lowerBound(words.count, (i) => words.end[i]! < end);
		if (words.end[last] !== end) return form;
		if (isUpper(words.text.charCodeAt(at))) {
			const naming = this.namings[lowerBound(this.namings.length, (n) => this.namings[n]!.end < end)];
			// "Daughter | Ana Ruiz", where it opens a sentence
			if (naming !== undefined && (naming.start <= at || naming.end === end)) return naming.name;
			// "Democratic | caucuses", "Minnesota Democratic | caucuses"
			const isAdjective = this.tags[last] === ADJECTIVE || DEMONYM.test(form);
			return form + (isAdjective ? this.after(last, LONGEST - form.length) : '');
		}
		if (this.isVerb(last)) return '';
		const before = this.before(first, LONGEST - form.length);
		return before + form + this.after(last, LONGEST - form.length - before.length);
	}

	/** Nouns and adjectives right before a word, with the space behind them. */
	private before(first: number, most: number): string {
		const { words, tags } = this;
		let from = first;
		while (from > 0 && first - from < BESIDE && this.areSide(from - 1) && this.mayQualify(from - 1)) {
			// "returns | significant power": another thing.
			if (from < first && tags[from] === ADJECTIVE && tags[from - 1] !== ADJECTIVE) break;
			from--;
		}
		// A name is whole or left out: "New York | mayors", not "York mayors".
		while (
			from < first &&
			from > 0 &&
			tags[from] === NAME &&
			tags[from - 1] === NAME &&
			this.areSide(from - 1)
		)
			from++;
		while (from < first && words.start[first]! - words.start[from]! > most) from++;
		return words.text.slice(words.start[from], words.start[first]);
	}

	/** Nouns right behind a word, with the space before them; none where a noun behind it may begin something else. */
	private after(last: number, most: number): string {
		const { words, tags } = this;
		let to = last;
		while (to + 1 < words.count && to - last < BESIDE && this.areSide(to) && this.isNoun(to + 1)) to++;
		while (to > last && (words.end[to]! - words.end[last]! > most || tags[to] === NAME || this.isVerb(to)))
			to--;
		return words.text.slice(words.end[last], words.end[to]);
	}

	/** Whether only a space stands between a word and the next. */
	private areSide(i: number): boolean {
		const { text, start, end } = this.words;
		return start[i + 1] === end[i]! + 1 && text.charCodeAt(end[i]!) === SPACE;
	}

	private isNoun(i: number): boolean {
		const { words, tags } = this;
		const form = words.text.slice(words.start[i], words.end[i]);
		return IS_NOUN[tags[i]!] === 1 && form.length > 2 && !this.isCommon(form.toLowerCase());
	}

	/** "The law | returns | significant power": what goes on to an object is taken for a noun in vain. */
	private isVerb(i: number): boolean {
		const { words, tags } = this;
		return tags[i] === MANY && i + 1 < words.count && this.areSide(i) && OBJECT[tags[i + 1]!] === 1;
	}

	private mayQualify(i: number): boolean {
		const { words, tags } = this;
		if (tags[i] !== ADJECTIVE) return this.isNoun(i);
		const form = words.text.slice(words.start[i], words.end[i]);
		return form.length > 3 && !this.isCommon(form.toLowerCase());
	}
}
