import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'Two people familiar with the talks said the brewer had first made contact in January over dinner in Lin, and had been told the company was not for sale.',
		'Two people familiar with the talks: the brewer had first made contact in January over dinner in Lin, and had been told the company was not for sale',
	],
	[
		'The harbour office confirmed it had carried out nine inspections of the two boats between 2016 and 2022, and had given notice of eight of them in advance.',
		'The harbour office: it had carried out nine inspections of the two boats between 2016 and 2022, and had given notice of eight of them in advance',
	],
	[
		'Ana Ruiz disclosed that the mayor had approved blankets for 2,000 households and had ordered the company to provide clean water within 48 hours.',
		'Ana Ruiz: that the mayor had approved blankets for 2,000 households and had ordered the company to provide clean water within 48 hours',
	],
	[
		'One pal insists the singer is ‘in bits’ and has been sleeping in his tour bus on the drive.',
		'One pal: the singer is ‘in bits’ and has been sleeping in his tour bus on the drive',
	],
])('what had been so besides is said too: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test('what a prosecutor had asked for is his own', () => {
	expect(
		said(
			'The news\n\nProsecutor Tom Hale argued that they should have turned back when the wind rose, and had asked for three years.',
		),
	).toContain('Tom Hale: that they should have turned back when the wind rose');
});
