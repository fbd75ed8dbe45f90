import { editsAllowed, lettersOf, missing, withinEdits } from './match.js';

/** How many near misses of one word are looked for. */
const MOST = 24;

/**
 * The words of an archive, kept so that near misses are found quickly: a word that is at most so many edits away
 * shares all but so many of its letters, which one bit mask a word tells for nearly all of them.
 */
export class Vocabulary {
	private words: string[] = [];
	private masks = new Int32Array(1024);
	private readonly known = new Set<string>();
	private readonly found = new Map<string, readonly string[]>();

	/** Takes in the words beyond those it has. */
	grow(all: readonly string[]): void {
		if (all.length === this.words.length) return;
		if (all.length > this.masks.length) {
			const larger = new Int32Array(Math.max(all.length, this.masks.length * 2));
			larger.set(this.masks.subarray(0, this.words.length));
			this.masks = larger;
		}
		for (let i = this.words.length; i < all.length; i++) {
			this.masks[i] = lettersOf(all[i]!);
			this.words.push(all[i]!);
			this.known.add(all[i]!);
		}
		this.found.clear();
	}

	/** Whether a word stands somewhere, whole. */
	has(word: string): boolean {
		return this.known.has(word);
	}

	/** Words that are near misses of a folded query word, or begin with one; the nearest in length first. */
	near(word: string): readonly string[] {
		let near = this.found.get(word);
		if (near === undefined) {
			near = this.search(word);
			if (this.found.size > 500) this.found.clear();
			this.found.set(word, near);
		}
		return near;
	}

	private search(word: string): string[] {
		const edits = editsAllowed(word.length);
		if (edits === 0) return [];
		const mask = lettersOf(word);
		const whole: string[] = [];
		const longer: string[] = [];
		for (let i = 0; i < this.words.length; i++) {
			const other = this.masks[i]!;
			if (missing(mask, other) > edits) continue;
			const candidate = this.words[i]!;
			if (candidate.length < word.length - edits || candidate.startsWith(word)) continue;
			const isWhole = candidate.length <= word.length + edits && missing(other, mask) <= edits;
			if (!isWhole && (longer.length >= MOST || candidate[0] !== word[0])) continue;
			if (!withinEdits(word, candidate, edits)) continue;
			(isWhole ? whole : longer).push(candidate);
		}
		const distance = (other: string) => Math.abs(other.length - word.length) + (other[0] === word[0] ? 0 : 1);
		whole.sort((a, b) => distance(a) - distance(b));
		return [...whole, ...longer].slice(0, MOST);
	}
}
