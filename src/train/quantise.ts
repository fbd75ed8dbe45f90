import type { Table } from '../extract/learnt/tables.js';
import { cellsFor, type KeyedWeights, type Weights } from '../extract/learnt/weights.js';

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

/** The same with eight bits, each row marked as its owner's; rows that say nothing have no owner any more. */
export function pack(
	weights: Weights,
	owners: Uint32Array,
	{ step, prune }: { step: number; prune: number },
): KeyedWeights {
	const { values, width, scale } = quantise(weights, { step, prune, bits: 8 });
	const { mask } = weights;
	const cells = cellsFor(width);
	const size = width === 1 ? 2 : 4;
	const bytes = new Int8Array(owners.length * cells * size);
	owners.forEach((owner, row) => {
		const own = values.subarray(row * width, row * width + width);
		if (own.every((value) => value === 0)) return;
		const at = row * cells * size;
		own.forEach((value, k) => {
			bytes[at + Math.floor(k / 3) * 4 + (k % 3)] = value;
		});
		bytes[at + size - 1] = owner >>> 24;
	});
	return { cells: width === 1 ? new Int16Array(bytes.buffer) : new Int32Array(bytes.buffer), mask, scale };
}
