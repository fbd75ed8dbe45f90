import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { committedModel } from './model.js';

/** The statements of a text as "speaker: words", their parts joined by " … ". */
function statements(sentence: string): string[] {
	const text = `Row over harbour\n\nHundreds of people gathered at the harbour on Monday.\n\n${sentence}\n\nThe harbour was built in 1904.`;
	const document = { id: 'form', title: 'Row over harbour', origin: '-', text, headings: [] };
	return extract(document, committedModel)
		.statements.filter(({ report }) => report === 'speech')
		.map(
			({ speaker, content }) =>
				`${speaker}: ${content.map(([start, end]) => text.slice(start, end)).join(' … ')}`,
		);
}

test.each([
	[
		'The ferry would sail again in May, a month later than planned, said shopkeepers in the old town.',
		['shopkeepers in the old town: The ferry would sail again in May, a month later than planned'],
	],
	[
		'When the inspectors came on 3 March, the pier had already moved, said a spokeswoman for the health board.',
		['a spokeswoman for the health board: When the inspectors came on 3 March, the pier had already moved'],
	],
	[
		'According to Ana Ruiz, when the inspectors came on 3 March, the pier had already moved.',
		['Ana Ruiz: when the inspectors came on 3 March, the pier had already moved'],
	],
	[
		'According to the transport minister, Pieter van Dam, the bridge, which was built in 1904, would open again in May.',
		['Pieter van Dam: the bridge, which was built in 1904, would open again in May'],
	],
	[
		'According to Lindqvist, 61, a retired ferry captain, the council had paid to repair a road that nobody used.',
		['Lindqvist: the council had paid to repair a road that nobody used'],
	],
	[
		'There was no evidence, two officials familiar with the talks said, that the fire had been started on purpose.',
		[
			'two officials familiar with the talks: There was no evidence … that the fire had been started on purpose',
		],
	],
	[
		'The fire service apologised for the delay, adding that there was no proof that anybody had died.',
		['The fire service: that there was no proof that anybody had died'],
	],
	[
		'Ana Ruiz insisted the bridge, which was built in 1904, would open again in May.',
		['Ana Ruiz: the bridge, which was built in 1904, would open again in May'],
	],
	[
		'The hospital said that it was full, and a spokeswoman for the health board said repairs had gone well.',
		['The hospital: that it was full', 'a spokeswoman for the health board: repairs had gone well'],
	],
	[
		'Some traders have given up, while Dr Amina Yusuf, who runs the clinic, said the bridge, which was built in 1904, would stay.',
		['Amina Yusuf: the bridge, which was built in 1904, would stay'],
	],
	[
		'The bridge had to close because the pier had moved, Lindqvist, 61, a retired ferry captain, said on Monday.',
		['Lindqvist: The bridge had to close because the pier had moved'],
	],
])('who said what in %s', (sentence, expected) => {
	expect(statements(sentence)).toEqual(expected);
});

test.each([
	['Lindqvist, who lives by the pier, said nothing.'],
	['The committee gave the county 14 days, a deadline that, Nekesa warned, nobody would keep.'],
])('what does not begin with its sentence is not made to: %s', (sentence) => {
	expect(statements(sentence).filter((statement) => /: (?:Lindqvist|The committee)/.test(statement))).toEqual(
		[],
	);
});
