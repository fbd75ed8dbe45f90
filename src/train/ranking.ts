import { writeFileSync } from 'node:fs';
import { randomFrom, shuffle } from './random.js';

/** Something that asks for somebody, with all those whom it may mean. */
export interface Lesson {
	readonly candidates: readonly {
		readonly features: readonly (readonly [name: string, value: number])[];
		readonly isMeant: boolean;
	}[];
	/** How much it counts. */
	readonly weight: number;
}

const ROUNDS = 25;
const RATE = 0.1;
const SEED = 20151103;

/**
 * Learns a conditional log-linear ranking: of those who are meant, whichever scores highest need be right. Rates by
 * AdaGrad (Duchi, Hazan and Singer 2011). Deterministic.
 * @param decay how strongly weights are drawn to zero, for each lesson
 */
export function learnRanking(all: readonly Lesson[], decay: number): Map<string, number> {
	const learnt = new Map<string, number>();
	const squares = new Map<string, number>();
	const random = randomFrom(SEED);
	const order = Int32Array.from(all, (_, i) => i);
	for (let round = 0; round < ROUNDS; round++) {
		shuffle(order, random);
		for (const i of order) {
			const { candidates, weight } = all[i]!;
			const scores = candidates.map(({ features }) => scoreOf(features, learnt));
			const most = Math.max(...scores);
			const shares = scores.map((one) => Math.exp(one - most));
			const total = shares.reduce((sum, share) => sum + share, 0);
			const meant = shares.reduce((sum, share, c) => sum + (candidates[c]!.isMeant ? share : 0), 0);
			candidates.forEach(({ features, isMeant }, c) => {
				const slope = (shares[c]! / total - (isMeant ? shares[c]! / meant : 0)) * weight;
				for (const [name, value] of features) {
					const before = learnt.get(name) ?? 0;
					const step = slope * value + decay * before;
					const square = (squares.get(name) ?? 1e-8) + step * step;
					squares.set(name, square);
					learnt.set(name, before - (RATE * step) / Math.sqrt(square));
				}
			});
		}
	}
	return learnt;
}

/** In how many lessons whoever scores highest is meant, in %, as text. */
export function rightOf(lessons: readonly Lesson[], weights: ReadonlyMap<string, number>): string {
	const right = lessons.filter(({ candidates }) => {
		const scores = candidates.map(({ features }) => scoreOf(features, weights));
		return candidates[scores.indexOf(Math.max(...scores))]!.isMeant;
	});
	return ((100 * right.length) / lessons.length).toFixed(1);
}

/** Writes weights as the TypeScript file that extraction reads. */
export function writeWeights(
	file: string,
	weights: ReadonlyMap<string, number>,
	{ what, by }: { readonly what: string; readonly by: string },
): void {
	const lines = [...weights]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, weight]) => `\t${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`);
	writeFileSync(
		file,
		`/** ${what}; learnt by \`${by}\`. */
export const WEIGHTS: Record<string, number> = {
${lines.join('\n')}
};
`,
	);
}

function scoreOf(
	features: Lesson['candidates'][number]['features'],
	by: ReadonlyMap<string, number>,
): number {
	let sum = 0;
	for (const [name, value] of features) sum += (by.get(name) ?? 0) * value;
	return sum;
}
