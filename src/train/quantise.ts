import type { Table } from '../extract/tables.js';
import type { PackedWeights, Weights } from '../extract/weights.js';

/**
 * Weights as whole numbers for the model file: those nearer to zero than `prune` become zero, the others multiples
 * of `step`; beyond the range of `bits` (8 or 16) they are cut off.
 */
export function quantise(
	weights: Weights,
	{ step, prune, bits }: { step: number; prune: number; bits: 8 | 16 },
): Table {
	const { values, width, scale } = weights;
	const most = 2 ** (bits - 1) - 1;
	const whole = new Int16Array(values.length);
	for (let i = 0; i < values.length; i++) {
		const value = values[i]! * scale;
		if (Math.abs(value) >= prune) whole[i] = Math.max(-most, Math.min(most, Math.round(value / step)));
	}
	return { values: whole, width, scale: step };
}

/** The same with eight bits, packed; the first row says nothing. */
export function pack(
	weights: Weights,
	seen: Uint32Array,
	{ step, prune }: { step: number; prune: number },
): PackedWeights {
	const { values, width, scale } = quantise(weights, { step, prune, bits: 8 });
	const { mask } = weights;
	values.fill(0, 0, width);
	if (width === 1) return { cells: Int8Array.from(values), mask, scale, seen };
	// Three of the four bytes of each cell.
	const bytes = new Int8Array((values.length / 3) * 4);
	values.forEach((value, k) => {
		bytes[Math.floor(k / 3) * 4 + (k % 3)] = value;
	});
	return { cells: new Int32Array(bytes.buffer), mask, scale, seen };
}
