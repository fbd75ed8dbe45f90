import { LABELS } from './arguments.js';
import type { Chain } from './chain.js';

/** More units than a chain has, and one for its end. */
const MOST = 256;
const PAIRS = LABELS * LABELS;
/** Room for so many ways to a place, a power of two, so that label and rank of a way are parted without a division. */
const WAYS_BITS = 3;
const WAYS = 1 << WAYS_BITS;

/**
 * The few best labellings of a chain, best first, each worked out when it is asked for (Huang and Chiang 2005): the
 * best one by Viterbi, then the next best ways to a unit only where a better way has been used up. Reused from cue
 * to cue.
 */
export class Labellings {
	/** How many have been found, and their scores. */
	count = 0;
	readonly scores: Float64Array;
	/** The labels of the labelling last found. */
	readonly labels = new Uint8Array(MOST);
	/**
	 * A place is a unit's label, the unit times LABELS plus the label; one more is the end. For each place the scores
	 * of the best ways to it, WAYS at most, best first; and what each came from: the label times WAYS plus the rank.
	 */
	private readonly best = new Float64Array(MOST * LABELS * WAYS);
	private readonly back = new Uint8Array(MOST * LABELS * WAYS);
	/** How many ways to each place are known, and for each label before how many ways from there have been used. */
	private readonly known = new Uint8Array(MOST * LABELS);
	private readonly used = new Uint8Array(MOST * PAIRS);
	private readonly waiting = new Uint16Array(MOST);
	private length = 0;
	private chain!: Chain;

	/**
	 * @param most so many are found, 8 at most
	 * @param largestGap and none less likely than the best by more than this, as a logarithm
	 */
	constructor(
		private readonly most: number,
		private readonly largestGap = Number.POSITIVE_INFINITY,
	) {
		this.scores = new Float64Array(most);
	}

	/** Begins with a chain: `next` will find its best labelling. The chain must not change until the last is found. */
	begin(chain: Chain): void {
		const { best, known, used } = this;
		this.chain = chain;
		this.length = chain.length;
		this.count = 0;
		const end = this.length * LABELS;
		known.fill(1, 0, end + 1);
		used.fill(0, 0, (end + 1) * LABELS);
		best.fill(Number.NEGATIVE_INFINITY, 0, LABELS * WAYS);
		for (let b = 0; b < LABELS; b++) best[b * WAYS] = chain.unit[b]!;
		this.findBest(chain);
		known[end] = 0;
		this.addWay(end, this.length);
	}

	/** The best way to each place (Viterbi). */
	private findBest({ length, unit, step }: Chain): void {
		const { best } = this;
		let a = best[0]!;
		let b = best[WAYS]!;
		let c = best[2 * WAYS]!;
		for (let u = 1; u < length; u++) {
			const place = u * LABELS;
			const way = u * PAIRS;
			const x = this.putBest(place, a + step[way]!, b + step[way + 3]!, c + step[way + 6]!, unit[place]!);
			const y = this.putBest(
				place + 1,
				a + step[way + 1]!,
				b + step[way + 4]!,
				c + step[way + 7]!,
				unit[place + 1]!,
			);
			c = this.putBest(
				place + 2,
				a + step[way + 2]!,
				b + step[way + 5]!,
				c + step[way + 8]!,
				unit[place + 2]!,
			);
			a = x;
			b = y;
		}
	}

	/** Puts the best of the ways to a place, by the scores of those from each label before; and returns its score. */
	private putBest(place: number, x: number, y: number, z: number, own: number): number {
		const { best, back, used } = this;
		const before = x >= y && x >= z ? 0 : y >= z ? 1 : 2;
		const score = (before === 0 ? x : before === 1 ? y : z) + own;
		best[place * WAYS] = score;
		back[place * WAYS] = before * WAYS;
		used[place * LABELS + before] = 1;
		return score;
	}

	/** Finds the next best labelling; false when there is none, or when so many have been found as may be. */
	next(): boolean {
		const { best, scores } = this;
		if (this.count === this.most) return false;
		const end = this.length * LABELS;
		if (this.count > 0) this.addWays();
		const score = best[end * WAYS + this.count]!;
		if (score === Number.NEGATIVE_INFINITY || (this.count > 0 && scores[0]! - score > this.largestGap))
			return false;
		scores[this.count++] = score;
		this.take();
		return true;
	}

	/** Adds one more way to a place of the end, first to the places before it that have no more ways in store. */
	private addWays(): void {
		const { back, known, waiting } = this;
		let u = this.length;
		waiting[u] = u * LABELS;
		while (u > 0) {
			const place = waiting[u]!;
			const last = back[place * WAYS + known[place]! - 1]!;
			const before = (u - 1) * LABELS + (last >> WAYS_BITS);
			if (u === 1 || known[before]! > (last & (WAYS - 1)) + 1) break;
			waiting[--u] = before;
		}
		for (; u <= this.length; u++) this.addWay(waiting[u]!, u);
	}

	/** Adds the best way to a place of unit `u` that has not been used. */
	private addWay(place: number, u: number): void {
		const { best, back, known, used } = this;
		const { unit, step } = this.chain;
		const before = (u - 1) * LABELS * WAYS;
		const from = place * LABELS;
		const i = used[from]!;
		const j = used[from + 1]!;
		const k = used[from + 2]!;
		let x = best[before + i]!;
		let y = best[before + WAYS + j]!;
		let z = best[before + 2 * WAYS + k]!;
		let own = 0;
		if (u < this.length) {
			const way = u * PAIRS + place - u * LABELS;
			x += step[way]!;
			y += step[way + LABELS]!;
			z += step[way + 2 * LABELS]!;
			own = unit[place]!;
		}
		const to = place * WAYS + known[place]!++;
		if (x >= y && x >= z) {
			best[to] = x + own;
			back[to] = i;
			used[from] = i + 1;
		} else if (y >= z) {
			best[to] = y + own;
			back[to] = WAYS + j;
			used[from + 1] = j + 1;
		} else {
			best[to] = z + own;
			back[to] = 2 * WAYS + k;
			used[from + 2] = k + 1;
		}
	}

	/** Writes the labelling last found into `labels`. */
	private take(): void {
		const { back, labels, length } = this;
		let from = back[length * LABELS * WAYS + this.count - 1]!;
		for (let u = length - 1; u >= 0; u--) {
			labels[u] = from >> WAYS_BITS;
			from = back[u * LABELS * WAYS + from]!;
		}
	}
}
