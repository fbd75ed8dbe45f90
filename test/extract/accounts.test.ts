import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { committedModel } from './model.js';

/** Who said what in a text, in text order. */
function said(text: string): string[] {
	const record = extract(
		{ id: 'story', title: 'Story', origin: 'story.txt', text, headings: [] },
		committedModel,
	);
	return record.statements.map(({ speaker, text }) => `${speaker}: ${text}`);
}

describe('several accounts in one sentence', () => {
	test.each([
		[
			'of somebody else',
			'Noor Rahimi at Bluestone Capital described the update as “kitchen-sinking”, while Jefferson Wray of Old Dock Partners cautioned that inventories would take until 2026 to clear.',
			[
				'Noor Rahimi: the update as “kitchen-sinking”',
				'Jefferson Wray: that inventories would take until 2026 to clear',
			],
		],
		[
			'of what the speaker did besides',
			'The union accused the retailer of making staff pay for the mistakes of managers and demanded an urgent meeting.',
			[
				'The union: the retailer of making staff pay for the mistakes of managers',
				'The union: an urgent meeting',
			],
		],
		[
			'of what others had done',
			'Zoltan Varga confirmed that striker Ollie Banjo is injured but said captain Conor Reddy had trained all week and would start.',
			[
				'Zoltan Varga: that striker Ollie Banjo is injured',
				'Zoltan Varga: captain Conor Reddy had trained all week and would start',
			],
		],
		[
			'after although',
			'Dai Pugh told the Herald that crews had never once been held up, although he admitted the smell made them hungry.',
			['Dai Pugh: that crews had never once been held up', 'Dai Pugh: the smell made them hungry'],
		],
		[
			'in a clause of the teller',
			'The crews stopped work at five in the morning, in what the union described as “a warning to the management”.',
			['the union: “a warning to the management”'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('where an account begins and ends', () => {
	test.each([
		[
			'all that is blamed',
			'Chief executive Nadia Brightwell blamed “exceptionally mild weather” and a delayed shipment of boots from Vietnam.',
			['Nadia Brightwell: “exceptionally mild weather” and a delayed shipment of boots from Vietnam'],
		],
		[
			'a denial in a headline',
			'Interior minister denies ordering phone taps on journalists\n\nThe sun shone on Sunday, and the streets were empty.',
			['Interior minister: ordering phone taps on journalists'],
		],
		[
			'the subject of a clause in a headline',
			'Sister wins £4m farm after judge finds brother ‘kept her in the kitchen’\n\nThe sun shone on Sunday, and the streets were empty.',
			['judge: brother ‘kept her in the kitchen’'],
		],
		[
			'what stands between a verb and its words in marks',
			'He was sorry for the defeat, which former forward Gary Stokes described on television as “spineless”.',
			['Gary Stokes: “spineless”'],
		],
		[
			'a short sentence with an account at its end',
			'Jón Þór Sigurðarson presented a method. It costs three times as much, he conceded.',
			['Jón Þór Sigurðarson: It costs three times as much'],
		],
		[
			'a space between two closing marks',
			'‘We walked out in pairs,’ said Deepa Varghese. ‘Amelia said to me, “One of us is going to get hurt.” ’',
			['Deepa Varghese: ‘We walked out in pairs,’ ‘Amelia said to me, “One of us is going to get hurt.” ’'],
		],
		[
			'two commas for a low mark',
			'Nobody was hurt. ,,I owe that animal a lot of sausage rolls,“ said Daniel Pellow.',
			['Daniel Pellow: ,,I owe that animal a lot of sausage rolls,“'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});
