import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WordSpan } from '../../../src/extract/arguments/candidates.js';
import { select } from '../../../src/extract/judging/select.js';
import { candidateOf as candidate } from '../candidate.js';

test('a cue has one statement, the likeliest of its candidates', () => {
	const selected = select(
		[
			{ candidate: candidate(2, [[3, 10]]), probability: 0.6 },
			{ candidate: { ...candidate(2, [[12, 20]]), rank: 1 }, probability: 0.7 },
		],
		30,
	);
	expect(selected.map(({ content }) => content)).toEqual([[[12, 20]]]);
});

test('the likelier of two that claim the same words stays', () => {
	const selected = select(
		[
			{ candidate: candidate(2, [[3, 10]]), probability: 0.6 },
			{ candidate: candidate(11, [[3, 10]]), probability: 0.9 },
			{ candidate: candidate(20, [[21, 25]]), probability: 0.1 },
		],
		30,
	);
	expect(selected.map(({ candidate: { cue } }) => cue)).toEqual([11]);
});

test('what is right in one case of three stays out, in two of five in; a quotation must be likelier', () => {
	const chosen = (probability: number, quotedWords: number) =>
		select([{ candidate: { ...candidate(2, [[3, 10]]), quotedWords }, probability }], 30).length;
	expect([chosen(0.33, 0), chosen(0.39, 0), chosen(0.39, 3), chosen(0.42, 3)]).toEqual([0, 1, 0, 1]);
});

test('who loses a few words keeps the rest', () => {
	const selected = select(
		[
			{ candidate: candidate(0, [[1, 11]]), probability: 0.6 },
			{ candidate: candidate(12, [[9, 12]]), probability: 0.9 },
		],
		30,
	);
	expect(selected.map(({ content }) => content)).toEqual([[[1, 9]], [[9, 12]]]);
});

test('no word is ever in two statements', () => {
	const span = fc
		.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
		.map(([first, length]): WordSpan => [first, first + length]);
	const judged = fc.array(fc.record({ span, probability: fc.double({ min: 0, max: 1, noNaN: true }) }), {
		maxLength: 20,
	});
	fc.assert(
		fc.property(judged, (list) => {
			const taken = new Set<number>();
			for (const { content } of select(
				list.map(({ span, probability }, cue) => ({ candidate: candidate(cue, [span]), probability })),
				60,
			)) {
				for (const [first, past] of content) {
					for (let i = first; i < past; i++) {
						expect(taken.has(i)).toBe(false);
						taken.add(i);
					}
				}
			}
		}),
	);
});
