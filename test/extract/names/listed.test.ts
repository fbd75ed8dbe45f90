import { expect, test } from 'vitest';
import { withListed } from '../../../src/extract/names/listed.js';
import { said } from '../model.js';

const namesIn = (text: string, ...marked: [name: string, kind: 'person' | 'organisation'][]) => {
	const names = marked.map(([name, kind]) => {
		const start = text.indexOf(name);
		return { start, end: start + name.length, kind };
	});
	return withListed(text, names).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
};

test.each([
	[
		'Velora Inc. (NASDAQ: VLRA) grew.',
		[
			['Velora Inc', 'person'],
			['NASDAQ', 'organisation'],
		],
		['organisation Velora Inc'],
	],
	[
		'Velora (LSE: VLR; Nasdaq: VLRA) grew.',
		[
			['LSE', 'organisation'],
			['VLRA', 'organisation'],
		],
		['organisation Velora'],
	],
	[
		'Ida Moll (NASA) flew.',
		[
			['Ida Moll', 'person'],
			['NASA', 'organisation'],
		],
		['person Ida Moll', 'organisation NASA'],
	],
	[
		'Velora rose. Hale, of Velora (TSX: VLR.A), sold.',
		[
			['Velora', 'person'],
			['Hale', 'person'],
		],
		['organisation Velora', 'person Hale', 'organisation Velora'],
	],
] as [string, [string, 'person' | 'organisation'][], string[]][])(
	'a company is what is listed: %s',
	(text, names, expected) => {
		expect(namesIn(text, ...names)).toEqual(expected);
	},
);

test.each([
	['Velora Ltd', 'Velora Ltd (LSE: VLR) said on Monday that output had risen.'],
	[
		'Velora Biologics Inc.',
		'Velora Biologics Inc. (TSX: VLB.X) (“Velora” or the “Company”) today announced the opening of a plant.',
	],
	['Velora', 'Asked on Monday, Velora (NASDAQ: VLRA) today said it would cut 400 jobs.'],
])('%s speaks, and not its listing', (speaker, text) => {
	expect(said(`A few words\n\n${text}`).map((line) => line.split(':')[0])).toEqual([speaker]);
});
