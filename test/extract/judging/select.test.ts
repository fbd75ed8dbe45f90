import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WordSpan } from '../../../src/extract/arguments/candidates.js';
import { select } from '../../../src/extract/judging/select.js';
import { candidateOf as candidate } from '../candidate.js';

const isReporting = () => true;

test('a cue has one statement, the likeliest of its candidates', () => {
	const selected = select(
		[
			{ candidate: candidate(2, [[3, 10]]), probability: 0.6 },
			{ candidate: { ...candidate(2, [[12, 20]]), rank: 1 }, probability: 0.7 },
		],
		30,
		isReporting,
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
		isReporting,
	);
	expect(selected.map(({ candidate: { cue } }) => cue)).toEqual([11]);
});

test('what nobody quotes and no verb of reporting tells must be likelier', () => {
	const chosen = (probability: number, quotedWords: number, reports: boolean) =>
		select([{ candidate: { ...candidate(2, [[3, 10]]), quotedWords }, probability }], 30, () => reports)
			.length;
	expect([chosen(0.42, 0, false), chosen(0.42, 3, false), chosen(0.42, 0, true)]).toEqual([0, 1, 1]);
	expect(chosen(0.46, 0, false)).toBe(1);
});

test('who loses a few words keeps the rest', () => {
	const selected = select(
		[
			{ candidate: candidate(0, [[1, 11]]), probability: 0.6 },
			{ candidate: candidate(12, [[9, 12]]), probability: 0.9 },
		],
		30,
		isReporting,
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
				isReporting,
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
