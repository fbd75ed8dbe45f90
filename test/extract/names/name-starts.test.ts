import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../model.js';

describe('a name begins', () => {
	test.each([
		[
			'with its initials',
			'J.P. McManus, the union’s regional secretary, said the pier was shut.',
			'J.P. McManus',
		],
		['with a word that is a verb elsewhere', '“It is shut,” said Will Page, a crane driver.', 'Will Page'],
		[
			'with it at the head of a sentence too',
			'Will Page, a crane driver, said the pier was shut.',
			'Will Page',
		],
		['with a day, before a comma', '“It is shut,” said Sunday Oliseh, a crane driver.', 'Sunday Oliseh'],
		[
			'with a surname that is another word',
			'So Yun-hee, a crane driver, said the pier was shut.',
			'So Yun-hee',
		],
	])('%s', (_, sentence, expected) => {
		expect(speakers(`Pier row\n\nThe pier fell in April.\n\n${sentence}`)).toEqual([expected]);
	});

	test('after a day, and after a question’s verb', () => {
		expect(speakers('Pier row\n\nOn Sunday Oliseh said the pier was shut.')).toEqual(['Oliseh']);
		expect(speakers('Pier row\n\nWill Page resign? “Never,” said Ana Ruiz of Tom Page.')).toEqual([
			'Ana Ruiz',
		]);
	});
});

test('whoever holds a post is a person', () => {
	const story =
		'Pier row\n\nMan Ho, a crane driver from Skerry, said the pier was shut. “It is cold,” he said.';
	expect(speakers(story)).toEqual(['Man Ho', 'Man Ho']);
});

test('a Chinese first name that ends as participles do opens no clause', () => {
	const { actors } = recordOf(
		'The pier was shut. Xiaoling Zhang, the mayor, said it was old. “It is a farce,” Zhang added. Following Zhang, all left.',
	);
	expect(actors.map(({ name }) => name)).toEqual(['Xiaoling Zhang']);
});
