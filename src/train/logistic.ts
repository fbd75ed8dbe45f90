import { emptyWeights, type Weights } from '../extract/learnt/weights.js';

/** Logistic regression over hashed features, trained by AdaGrad (Duchi, Hazan and Singer 2011) with L2. */
export class Logistic {
	readonly weights: Weights & { values: Float32Array };
	private readonly squares: Float32Array;
	private readonly sums: Float64Array;
	private snapshots = 0;

	constructor(
		bits: number,
		private readonly rate: number,
		private readonly decay: number,
	) {
		this.weights = emptyWeights(bits, 1);
		this.sums = new Float64Array(this.weights.values.length);
		this.squares = new Float32Array(this.weights.values.length).fill(1e-6);
	}

	/** Adds the weights as they are to the average. */
	remember(): void {
		this.snapshots++;
		for (let k = 0; k < this.sums.length; k++) this.sums[k]! += this.weights.values[k]!;
	}

	/** Takes the average of the weights remembered for the weights. */
	settle(): void {
		for (let k = 0; k < this.sums.length; k++) this.weights.values[k] = this.sums[k]! / this.snapshots;
	}

	/** The sum of the weights of some features. */
	sum(features: Uint32Array, from: number, past: number): number {
		const { mask, values } = this.weights;
		let sum = 0;
		for (let f = from; f < past; f++) sum += values[features[f]! & mask]!;
		return sum;
	}

	/** One step towards `label` (0 to 1). */
	learn(features: Uint32Array, from: number, past: number, label: number): void {
		this.step(features, from, past, 1 / (1 + Math.exp(-this.sum(features, from, past))) - label);
	}

	/** One step down a slope. */
	step(features: Uint32Array, from: number, past: number, slope: number): void {
		if (Math.abs(slope) < 1e-4) return;
		const { mask, values } = this.weights;
		for (let f = from; f < past; f++) {
			const row = features[f]! & mask;
			const gradient = slope + this.decay * values[row]!;
			this.squares[row]! += gradient * gradient;
			values[row]! -= (this.rate * gradient) / Math.sqrt(this.squares[row]!);
		}
	}
}
