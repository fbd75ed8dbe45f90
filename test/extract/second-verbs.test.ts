import { describe, expect, test } from 'vitest';
import { said } from './model.js';

describe('a second verb of whoever spoke', () => {
	test.each([
		[
			'has a statement of its own, where a thing is told of before',
			'Ana Ruiz said the pond had lost a third of its depth and recommended dredging it within two years.',
			['Ana Ruiz: the pond had lost a third of its depth', 'Ana Ruiz: dredging it within two years'],
		],
		[
			'only ends what was said, where it is a deed',
			'Judge Ana Ruiz said the fund was empty and adjourned the case.',
			['Ana Ruiz: the fund was empty'],
		],
		[
			'is told in another tense than what was said',
			'Ana Ruiz said she will go and urged both sides to talk.',
			['Ana Ruiz: she will go', 'Ana Ruiz: both sides to talk'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});
