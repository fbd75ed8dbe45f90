/** Words and their numbers, in the order in which they came. */
export class Lexicon {
	readonly words: string[] = [];
	private readonly numbers = new Map<string, number>();
	/** For each first letter the numbers of its words. */
	private readonly byLetter = new Map<number, number[]>();
	private readonly beginnings = new Map<
		string,
		{ readonly upTo: number; readonly numbers: readonly number[] }
	>();

	has(word: string): boolean {
		return this.numbers.has(word);
	}

	numberOf(word: string): number | undefined {
		return this.numbers.get(word);
	}

	/** The number of a word, a new one if it has none yet. */
	add(word: string): number {
		const known = this.numbers.get(word);
		if (known !== undefined) return known;
		const number = this.words.length;
		this.words.push(word);
		this.numbers.set(word, number);
		const letter = word.charCodeAt(0);
		const others = this.byLetter.get(letter);
		if (others === undefined) this.byLetter.set(letter, [number]);
		else others.push(number);
		return number;
	}

	/** Numbers of the words that begin so, ascending. */
	startingWith(beginning: string): readonly number[] {
		if (beginning.length <= 1) return this.byLetter.get(beginning.charCodeAt(0)) ?? [];
		const known = this.known(beginning);
		if (known !== undefined) return known;
		// What begins with more letters is among what begins with fewer, which was asked for a keystroke ago.
		const shorter = this.known(beginning.slice(0, -1)) ?? this.byLetter.get(beginning.charCodeAt(0)) ?? [];
		const numbers = shorter.filter((number) => this.words[number]!.startsWith(beginning));
		if (this.beginnings.size > 200) this.beginnings.clear();
		this.beginnings.set(beginning, { upTo: this.words.length, numbers });
		return numbers;
	}

	private known(beginning: string): readonly number[] | undefined {
		const known = this.beginnings.get(beginning);
		return known?.upTo === this.words.length ? known.numbers : undefined;
	}
}
