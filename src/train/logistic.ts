import { emptyWeights, type Weights } from '../extract/weights.js';

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

	/** The average of the weights remembered. */
	averaged(): Weights {
		return { ...this.weights, values: Float32Array.from(this.sums, (sum) => sum / this.snapshots) };
	}

	/** The probability that the model gives. */
	predict(features: Uint32Array, from: number, past: number): number {
		const { mask, values } = this.weights;
		let sum = 0;
		for (let f = from; f < past; f++) sum += values[features[f]! & mask]!;
		return 1 / (1 + Math.exp(-sum));
	}

	/** One step towards `label` (0 to 1); returns the probability before it. */
	learn(features: Uint32Array, from: number, past: number, label: number, weight = 1): number {
		const { mask, values } = this.weights;
		const probability = this.predict(features, from, past);
		const slope = (probability - label) * weight;
		if (Math.abs(slope) < 1e-4) return probability;
		for (let f = from; f < past; f++) {
			const row = features[f]! & mask;
			const gradient = slope + this.decay * values[row]!;
			this.squares[row]! += gradient * gradient;
			values[row]! -= (this.rate * gradient) / Math.sqrt(this.squares[row]!);
		}
		return probability;
	}
}
