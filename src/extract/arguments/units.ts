import type { Analysis } from '../tagging/analysis.js';

/** What a unit is: a word of the cue's sentence, the cue, a whole quotation, a stretch of another sentence. */
export const UNIT = { word: 0, cue: 1, quotation: 2, stretch: 3 } as const;

/** How many words on either side of the cue are looked at one by one; farther ones go by stretches. */
const FINE = 45;
/** The most words in a stretch; a longer one is cut. */
const LONGEST = 40;
/** The most units on either side. */
const SIDE = 60;

/** The surroundings of one cue as a row of units, left to right. Reused from cue to cue. */
export class Units {
	count = 0;
	/** Position of the cue in the row. */
	cue = 0;
	readonly first = new Int32Array(2 * SIDE + 1);
	readonly past = new Int32Array(2 * SIDE + 1);
	readonly type = new Uint8Array(2 * SIDE + 1);

	private push(first: number, past: number, type: number): void {
		this.first[this.count] = first;
		this.past[this.count] = past;
		this.type[this.count++] = type;
	}

	/**
	 * Lays out the cue's paragraph: its own sentence word by word, other sentences by stretches, a quotation always
	 * as one; and a quotation that ends the paragraph before or begins the one after.
	 */
	around(analysis: Analysis, cue: number): void {
		const { words, runs, runOf } = analysis;
		const paragraph = words.paragraph[cue]!;
		const sentence = words.sentence[cue]!;
		this.count = 0;

		let taken = 0;
		let start = cue;
		while (taken < SIDE && start > 0 && words.paragraph[start - 1] === paragraph) {
			const past = start;
			const type = typeOf(analysis, past - 1, sentence, cue);
			start = firstOf(analysis, past - 1, type);
			this.push(start, past, type);
			taken++;
		}
		if (taken < SIDE && start > 0 && words.paragraph[start - 1] === paragraph - 1) {
			const run = runOf[start - 1]!;
			if (run !== -1) this.push(runs[run]!.first, start, UNIT.quotation);
		}
		this.turn();

		this.cue = this.count;
		this.push(cue, cue + 1, UNIT.cue);

		let i = cue + 1;
		taken = 0;
		while (i < words.count && words.paragraph[i] === paragraph && taken++ < SIDE - 1) {
			const run = runOf[i]!;
			if (run !== -1) {
				this.push(i, runs[run]!.past, UNIT.quotation);
				i = runs[run]!.past;
			} else if (words.sentence[i] === sentence && i - cue < FINE) {
				this.push(i, i + 1, UNIT.word);
				i++;
			} else {
				let past = i + 1;
				while (
					past < words.count &&
					past - i < LONGEST &&
					words.sentence[past] === words.sentence[i] &&
					runOf[past] === -1
				)
					past++;
				this.push(i, past, UNIT.stretch);
				i = past;
			}
		}
		if (taken < SIDE && i < words.count && words.paragraph[i] === paragraph + 1 && runOf[i] !== -1) {
			this.push(i, runs[runOf[i]!]!.past, UNIT.quotation);
		}
	}

	/** Turns the row about: what was laid out from the cue leftwards stands in text order then. */
	private turn(): void {
		for (let a = 0, b = this.count - 1; a < b; a++, b--) {
			swap(this.first, a, b);
			swap(this.past, a, b);
			swap(this.type, a, b);
		}
	}
}

/** The type of the unit that ends with word `i`, left of the cue. */
function typeOf({ words, runOf }: Analysis, i: number, sentence: number, cue: number): number {
	if (runOf[i] !== -1) return UNIT.quotation;
	return words.sentence[i] === sentence && cue - i < FINE ? UNIT.word : UNIT.stretch;
}

function swap(values: Int32Array | Uint8Array, a: number, b: number): void {
	const value = values[a]!;
	values[a] = values[b]!;
	values[b] = value;
}

/** The first word of the unit that ends with word `i`. */
function firstOf({ words, runs, runOf }: Analysis, i: number, type: number): number {
	if (type === UNIT.quotation) return runs[runOf[i]!]!.first;
	let first = i;
	if (type === UNIT.word) return first;
	while (
		first > 0 &&
		i - first < LONGEST &&
		words.sentence[first - 1] === words.sentence[i] &&
		runOf[first - 1] === -1
	)
		first--;
	return first;
}
