import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'A sale would mark a retreat for Velora, whose chief executive, Ida Moll, told investors in May that the tax had made the town “uninvestable”.',
		['Ida Moll: that the tax had made the town “uninvestable”'],
	],
	[
		'A drill capable of cutting three cores at once has been built for the purpose, although the survey’s director, Bo Lund, told staff last month that the money was “not in the bank”.',
		['Bo Lund: that the money was “not in the bank”'],
	],
	['“The wall was old,” said Ida Moll, and that nobody had looked after it.', null],
])('nothing before a verb is what “that” begins behind it, but a quotation: %s', (text, expected) => {
	const found = said(`A few words\n\n${text}`);
	if (expected) expect(found).toEqual(expected);
	else expect(found.join()).toContain('“The wall was old,”');
});
