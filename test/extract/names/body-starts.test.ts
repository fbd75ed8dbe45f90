import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../model.js';

describe('a body’s name begins', () => {
	test.each([
		['with the letters of a firm', 'PT Garuda Tani said the land was its own.', 'PT Garuda Tani'],
		['with those of a club', 'NK Bistrica said he would wear 9.', 'NK Bistrica'],
		['with a medium', 'State broadcaster TV Delta said the dam had burst.', 'TV Delta'],
		['with a queen', 'Queen Maud Hospital said wards were full.', 'Queen Maud Hospital'],
		['with a king who owns it', "King Edward's School said fees would rise.", "King Edward's School"],
		[
			'with a word that ends like somebody',
			'Guild of Weavers members met. The guild said looms were old.',
			'Guild of Weavers',
		],
		['before an ampersand', 'Thorvald & Kirk said the ale was safe.', 'Thorvald & Kirk'],
		['with a house', 'Café Rosa said tables were few.', 'Café Rosa'],
	])('%s', (_, sentence, expected) => {
		const { actors } = recordOf(`Pier row\n\n${sentence}`);
		expect(speakers(`Pier row\n\n${sentence}`)).toEqual([expected]);
		expect(actors.find(({ name }) => name === expected)?.kind).toBe('organisation');
	});

	test.each([
		['a trainer', 'PT Joe Hollis said squats were best.', 'Joe Hollis'],
		['whoever speaks on it', 'Speaking on TV Ruslan said he was free.', 'Ruslan'],
		['a cook who is seen on it', 'TV chef Marco Testa said salt was bad.', 'Marco Testa'],
	])('but that of %s does not', (_, sentence, expected) => {
		expect(speakers(`Pier row\n\n${sentence}`)).toEqual([expected]);
	});
});

describe('somebody is called', () => {
	test.each([
		[
			'without a style of the islands',
			'Ratu Sela Vakatora said the reef was dead. Ratu Sela said fish had gone.',
			'Sela Vakatora',
		],
		[
			'without one of the Horn',
			'Ato Girma Wolde said rains were late. Ato Girma said teff had died.',
			'Girma Wolde',
		],
		[
			'without an honour of two words',
			'Datuk Seri Lim Hock Seng said it was late. Datuk Seri Lim said so twice.',
			'Lim Hock Seng',
		],
		[
			'without a judge’s title',
			'Ms Justice Una Farrell said he was cruel. Ms Justice Farrell said he had lied.',
			'Una Farrell',
		],
		[
			'without what friends put before it',
			'Big Kev Malone said the roof leaks. Kev Malone said he would pay.',
			'Kev Malone',
		],
	])('%s', (_, sentence, expected) => {
		expect(speakers(`Pier row\n\n${sentence}`)).toEqual([expected, expected]);
	});
});

describe('a first name that is another word stands alone', () => {
	test.each([
		['at the head of a sentence', 'Will Grant said he saw it. Will said it had gone.', 'Will Grant'],
		['behind a quotation', 'Will Grant said he saw it. “It was huge,” said Will.', 'Will Grant'],
		[
			'as a month does',
			'April Dunne said she was proud. In April she sat a test. April said it was hard.',
			'April Dunne',
		],
		['as a noun does', 'Art Banks said rents were up. Art said he might move.', 'Art Banks'],
	])('%s', (_, sentence, expected) => {
		expect(speakers(`Pier row\n\n${sentence}`)).toEqual([expected, expected]);
	});

	test('but a month and a question are nobody', () => {
		const { actors } = recordOf(
			'Pier row\n\nApril Dunne and Will Orton came. Sales in April rose. Will the cat come home?',
		);
		expect(actors.map(({ name, aliases }) => [name, ...aliases])).toEqual([['April Dunne'], ['Will Orton']]);
	});
});
