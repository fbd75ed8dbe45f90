/**
 * Work on one article that pauses after each of its steps, with `yield`. A step of one article after the same step of
 * another finds its machine code in the near cache of the processor, which does not hold that of all steps.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Takes several works in turns, a step of each, until all are done. Their results, in the order of the works. */
export function inTurns<Result>(works: readonly Steps<Result>[]): Result[] {
	const results = new Array<Result>(works.length);
	let left = works.map((work, place) => ({ work, place }));
	while (left.length > 0)
		left = left.filter(({ work, place }) => {
			const step = work.next();
			if (step.done) results[place] = step.value;
			return !step.done;
		});
	return results;
}

/** Takes all steps of one work. */
export const finish = <Result>(work: Steps<Result>): Result => inTurns([work])[0]!;
