import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('a post', () => {
	test.each([
		[
			'below the line of its author',
			'Ana Ruiz @anaruiz · 3h\nThe bridge is open again. Drive slowly.',
			['Ana Ruiz: The bridge is open again. Drive slowly.'],
		],
		[
			'behind its author’s name and handle',
			'Ana Ruiz (@anaruiz): The bridge is open again.',
			['Ana Ruiz: The bridge is open again.'],
		],
		[
			'above a line with its author and date',
			'The bridge is open again.\n\n— Ana Ruiz (@anaruiz) May 3, 2023',
			['Ana Ruiz: The bridge is open again.'],
		],
	])('%s', (_, post, expected) => {
		expect(said(`Bridge\n\nThe bridge of Pelham was shut in April.\n\n${post}`)).toEqual(expected);
	});

	test('is not what stands below the name and handle of who wrote the article', () => {
		expect(said('Bridge\n\nAna Ruiz (@anaruiz)\n\nThe bridge of Pelham was shut in April.')).toEqual([]);
		expect(said('Bridge\n\nThe bridge of Pelham was shut in April.\n\n— Ana Ruiz (@anaruiz)')).toEqual([]);
	});
});

describe('a quotation with a name and nothing else', () => {
	test('may be an item of a list', () => {
		expect(said('Verdicts\n\n- “We knew it.” — Ana Ruiz\n- “I did not.” — Tom Hale')).toEqual([
			'Ana Ruiz: “We knew it.”',
			'Tom Hale: “I did not.”',
		]);
	});

	test('may have the name in brackets, unless it is a work', () => {
		expect(said('Letters\n\n“We knew it all along.” (Ana Ruiz, Leeds)')).toEqual([
			'Ana Ruiz: “We knew it all along.”',
		]);
		expect(said('Songs\n\n“Nothing Floats” (Ana Ruiz)')).toEqual([]);
		expect(said('Films\n\n“Nothing floats for ever.” (1984)')).toEqual([]);
	});

	test('may end before its stop', () => {
		expect(said('Verdicts\n\n‘We knew it’. – Ana Ruiz, teacher')).toEqual(['Ana Ruiz: ‘We knew it’']);
	});
});
