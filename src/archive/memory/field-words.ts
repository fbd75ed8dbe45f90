import { beforeWords } from '../index-marks.js';
import type { Group } from '../shelf.js';

/** Which entries hold which words: sets in memory. Words of other fields than the text bear a marker. */
export class FieldWords {
	private readonly byWord = new Map<string, Set<number>>();
	readonly keys = new Set<number>();

	add(key: number, words: readonly string[], marker = 0): void {
		this.keys.add(key);
		for (const word of words) {
			const marked = beforeWords(marker) + word;
			const own = this.byWord.get(marked);
			if (own === undefined) this.byWord.set(marked, new Set([key]));
			else own.add(key);
		}
	}

	has(word: string): boolean {
		return this.byWord.has(word);
	}

	/** The words of the text itself. */
	unmarked(): string[] {
		return [...this.byWord.keys()].filter((word) => word >= ' ');
	}

	/** Keys of the entries that one of the terms is found in; without markers in their text. */
	meeting(group: Group, ...markers: readonly number[]): Set<number> {
		const found = new Set<number>();
		for (const marker of markers.length === 0 ? [0] : markers) this.meetingIn(group, marker, found);
		return found;
	}

	private meetingIn(group: Group, marker: number, found: Set<number>): void {
		for (const { word, as } of group) {
			const wanted = beforeWords(marker) + word;
			if (as === 'whole') for (const key of this.byWord.get(wanted) ?? []) found.add(key);
			else
				for (const [other, keys] of this.byWord) {
					const isOfField = marker === 0 ? other >= ' ' : other.startsWith(beforeWords(marker));
					const isIn = as === 'beginning' ? other.startsWith(wanted) : isOfField && other.includes(word);
					if (isIn) for (const key of keys) found.add(key);
				}
		}
	}

	clear(): void {
		this.byWord.clear();
		this.keys.clear();
	}
}
