import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinEdits } from '../../src/archive/edits.js';

/** The least number of letters to add, drop, change or swap with a neighbour, from one word to another. */
function editsBetween(a: string, b: string): number {
	const costs = Array.from({ length: a.length + 1 }, (_, i) => [i]);
	for (let j = 0; j <= b.length; j++) costs[0]![j] = j;
	for (let i = 1; i <= a.length; i++)
		for (let j = 1; j <= b.length; j++) {
			const changed = costs[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swapped = isSwapped ? costs[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY;
			costs[i]![j] = Math.min(changed, swapped, costs[i - 1]![j]! + 1, costs[i]![j - 1]! + 1);
		}
	return costs[a.length]![b.length]!;
}

test('a word is within edits when one of its beginnings is', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
	fc.assert(
		fc.property(word, word, fc.integer({ min: 1, max: 2 }), (query, other, edits) => {
			const beginnings = Array.from({ length: other.length + 1 }, (_, end) => other.slice(0, end));
			const isNear = beginnings.some((beginning) => editsBetween(query, beginning) <= edits);
			expect(withinEdits(query, other, edits)).toBe(isNear);
		}),
		{ numRuns: 2000 },
	);
});
