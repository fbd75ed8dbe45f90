import type { Analysis } from './analysis.js';

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

		const left: [number, number, number][] = [];
		for (let i = cue - 1; i >= 0 && left.length < SIDE && words.paragraph[i] === paragraph; ) {
			const [first, type] = this.leftOf(analysis, i, sentence, cue);
			left.push([first, i + 1, type]);
			i = first - 1;
		}
		const start = left.length > 0 ? left.at(-1)![0] : cue;
		if (left.length < SIDE && start > 0 && words.paragraph[start - 1] === paragraph - 1) {
			const run = runOf[start - 1]!;
			if (run !== -1) left.push([runs[run]!.first, start, UNIT.quotation]);
		}
		for (let u = left.length - 1; u >= 0; u--) this.push(...left[u]!);

		this.cue = this.count;
		this.push(cue, cue + 1, UNIT.cue);

		let i = cue + 1;
		let taken = 0;
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

	private leftOf(
		{ words, runs, runOf }: Analysis,
		i: number,
		sentence: number,
		cue: number,
	): [number, number] {
		const run = runOf[i]!;
		if (run !== -1) return [runs[run]!.first, UNIT.quotation];
		if (words.sentence[i] === sentence && cue - i < FINE) return [i, UNIT.word];
		let first = i;
		while (
			first > 0 &&
			i - first < LONGEST &&
			words.sentence[first - 1] === words.sentence[i] &&
			runOf[first - 1] === -1
		)
			first--;
		return [first, UNIT.stretch];
	}
}
