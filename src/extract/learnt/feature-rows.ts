/** Stand for tags where there is no word, and where there is a quotation. */
export const NONE = 60;
export const QUOTED = 61;

/** Rows of numbers from 0 to 255, written one after another; what is beyond is cut off. */
export class FeatureRows {
	readonly values: Uint8ClampedArray;
	/** Where the next number goes. */
	at = 0;

	constructor(rows: number, width: number) {
		this.values = new Uint8ClampedArray(rows * width);
	}

	put(number: number): void {
		this.values[this.at++] = number;
	}

	/** A share of a whole, 0 to 1. */
	putShare(share: number): void {
		this.values[this.at++] = share * 200;
	}

	/** A probability, by its odds; 0 where there is none. */
	putOdds(probability: number | undefined): void {
		this.values[this.at++] = probability === undefined ? 0 : oddsLevel(probability);
	}
}

/** A probability by its odds, 1 and more; what is beyond 255 is still to be cut off. */
export const oddsLevel = (probability: number): number =>
	Math.max(1, 128 + 14 * Math.log(Math.max(1e-4, probability) / Math.max(1e-4, 1 - probability)));
