import { expect, it } from 'vitest';
import { finish, inTurns, type Steps } from '../../src/extract/steps.js';

/** Notes each of so many steps, and returns how many there were. */
function* noting(name: string, steps: number, notes: string[]): Steps<number> {
	for (let step = 1; step <= steps; step++) {
		notes.push(`${name}${step}`);
		if (step < steps) yield;
	}
	return steps;
}

it('takes a step of each work before the next step of any', () => {
	const notes: string[] = [];
	inTurns([noting('a', 3, notes), noting('b', 1, notes), noting('c', 2, notes)]);
	expect(notes).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
});

it('gives the results in the order of the works, whichever ends first', () => {
	expect(inTurns([noting('a', 3, []), noting('b', 1, []), noting('c', 2, [])])).toEqual([3, 1, 2]);
	expect(inTurns([])).toEqual([]);
});

it('takes all steps of one work, those of a part of it too', () => {
	const notes: string[] = [];
	function* whole(): Steps<string> {
		const part = yield* noting('part', 2, notes);
		yield;
		return `${part} and one`;
	}
	expect(finish(whole())).toBe('2 and one');
	expect(notes).toEqual(['part1', 'part2']);
});
