import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABELS } from '../../../src/extract/arguments/arguments.js';
import { Chain } from '../../../src/extract/arguments/chain.js';
import { Labellings } from '../../../src/extract/arguments/labellings.js';

const PAIRS = LABELS * LABELS;
const score = fc.double({ min: -4, max: 4, noNaN: true });

/** Every labelling of `length` units. */
function labellings(length: number): number[][] {
	if (length === 0) return [[]];
	return labellings(length - 1).flatMap((rest) => [0, 1, 2].map((label) => [...rest, label]));
}

test('the best labelling and the probabilities agree with trying all labellings', () => {
	const problems = fc
		.integer({ min: 1, max: 5 })
		.chain((length) =>
			fc.tuple(
				fc.array(score, { minLength: length * LABELS, maxLength: length * LABELS }),
				fc.array(score, { minLength: length * PAIRS, maxLength: length * PAIRS }),
			),
		);
	const chain = new Chain();
	fc.assert(
		fc.property(problems, ([units, steps]) => {
			const length = units.length / LABELS;
			chain.length = length;
			chain.unit.set(units);
			chain.step.set(steps);
			const all = labellings(length).map((labels) => ({
				labels,
				value: labels.reduce(
					(sum, label, u) =>
						sum +
						units[u * LABELS + label]! +
						(u === 0 ? 0 : steps[u * PAIRS + labels[u - 1]! * LABELS + label]!),
					0,
				),
			}));
			const z = all.reduce((sum, { value }) => sum + Math.exp(value), 0);
			const share = (holds: (labels: number[]) => boolean) =>
				all.reduce((sum, { labels, value }) => sum + (holds(labels) ? Math.exp(value) / z : 0), 0);

			const best = new Labellings(4);
			best.begin(chain);
			const values = all.map(({ value }) => value).sort((a, b) => b - a);
			while (best.next()) {
				const rank = best.count - 1;
				expect(best.scores[rank]).toBeCloseTo(values[rank]!, 8);
				const labels = [...best.labels].slice(0, length);
				expect(all.find((one) => one.labels.join() === labels.join())?.value).toBeCloseTo(values[rank]!, 8);
			}
			expect(best.count).toBe(Math.min(4, all.length));
			chain.marginals();
			expect(chain.logZ).toBeCloseTo(Math.log(z), 8);
			for (let u = 0; u < length; u++) {
				for (let b = 0; b < LABELS; b++) {
					expect(chain.probability[u * LABELS + b]).toBeCloseTo(
						share((labels) => labels[u] === b),
						8,
					);
					if (u === 0) continue;
					expect(chain.pairProbability(u, 1, b)).toBeCloseTo(
						share((labels) => labels[u - 1] === 1 && labels[u] === b),
						8,
					);
				}
			}
		}),
		{ numRuns: 60 },
	);
});
