import { emptyWeights, type Weights } from '../extract/learnt/weights.js';

/** An averaged perceptron over hashed features (Collins 2002; Freund and Schapire 1999). */
export class Perceptron {
	readonly weights: Weights & { values: Float32Array };
	private readonly sums: Float64Array;
	private step = 1;

	constructor(bits: number, width: number) {
		this.weights = emptyWeights(bits, width);
		this.sums = new Float64Array(this.weights.values.length);
	}

	/** Moves weight from the label that was wrongly preferred to the right one. */
	update(features: Uint32Array, count: number, right: number, wrong: number): void {
		const { width, mask, values } = this.weights;
		for (let f = 0; f < count; f++) {
			const row = (features[f]! & mask) * width;
			values[row + right]! += 1;
			this.sums[row + right]! += this.step;
			values[row + wrong]! -= 1;
			this.sums[row + wrong]! -= this.step;
		}
	}

	/** To be called after every example, right or wrong. */
	tick(): void {
		this.step++;
	}

	/** The average of the weights over all steps so far. */
	averaged(): Weights & { values: Float32Array } {
		const { values, ...rest } = this.weights;
		const averaged = new Float32Array(values.length);
		for (let i = 0; i < values.length; i++) averaged[i] = values[i]! - this.sums[i]! / this.step;
		return { ...rest, values: averaged };
	}
}
