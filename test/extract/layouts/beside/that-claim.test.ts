import { expect, test } from 'vitest';
import { said } from '../../model.js';

test.each([
	['Nobody needs breakfast. So says a report by the union.', 'the union: Nobody needs breakfast'],
	[
		'The bridge will not last ten years. That is according to a report by the union.',
		'the union: The bridge will not last ten years',
	],
	[
		'Cats are cleverer than dogs. That, at least, is the conclusion of a study published this week in Brain Letters, which was led by Ana Ruiz.',
		'a study published this week in Brain Letters: Cats are cleverer than dogs',
	],
	[
		'The team cannot win away. That was the verdict of Ana Ruiz, the coach, on Monday.',
		'Ana Ruiz: The team cannot win away',
	],
])('a sentence whose teller the next one names: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});

test('where something is seen from says nothing', () => {
	expect(said('The road floods each May. That is the view from the kitchen.')).toEqual([]);
});
