import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('a sentence that whoever says it parts', () => {
	test.each([
		[
			'with the name after the role, behind the verb',
			'Conductors, said its secretary, Ana Ruiz, spend an hour of every shift “mopping broth”.',
			'Ana Ruiz: Conductors spend an hour of every shift “mopping broth”',
		],
		[
			'with the role after the name, behind the verb',
			'The bridge, said Tom Hale, the harbour master, would stay shut until spring.',
			'Tom Hale: The bridge would stay shut until spring',
		],
		[
			'who tells it to somebody',
			'The bridge, the harbour master, Tom Hale, told Radio Lindow, would stay shut until spring.',
			'Tom Hale: The bridge would stay shut until spring',
		],
		[
			'behind a verb that asks for more',
			'There were now, a board member, Ana Ruiz, told Radio Lindow, “more cameras than cats”.',
			'Ana Ruiz: There were now “more cameras than cats”',
		],
		[
			'and tells how',
			'Tom Hale spoke at noon. The first question, he said with a laugh, was whether the ducks could vote.',
			'Tom Hale: The first question was whether the ducks could vote',
		],
		[
			'behind a colon',
			'Tom Hale shakes his head: the bridge, says the mayor, would have been shut.',
			'the mayor: the bridge would have been shut',
		],
		[
			'and ends with words in marks',
			'Radio was no answer, said Nora Quill, a headteacher, but it was "at least a shut door".',
			'Nora Quill: Radio was no answer but it was "at least a shut door"',
		],
		[
			'and ends with what another does in words in marks',
			'Frost may yet push up bread prices, warned Thabo Molapo of Tutela Asset Management, and the bank “has a habit of seeing land that turns out to be mist”.',
			'Thabo Molapo: Frost may yet push up bread prices and the bank “has a habit of seeing land that turns out to be mist”',
		],
		[
			'before its one last word',
			'The drivers wanted water. They got, Ortiz-Vance said, lollipops.',
			'Ortiz-Vance: They got lollipops',
		],
		[
			'before a second clause behind a semicolon',
			'The hand is a quaint idea, Brandt argues; the screen does not get cold and does not shake.',
			'Brandt: The hand is a quaint idea the screen does not get cold and does not shake',
		],
		[
			'before what it is compared with',
			'Profit will be $1.20 to $1.30 a share, Hale Foods said in a statement, compared with a previous range of $1.50 to $1.60.',
			'Hale Foods: Profit will be $1.20 to $1.30 a share compared with a previous range of $1.50 to $1.60',
		],
		[
			'before words in marks, up to what somebody else shouts',
			'Joan Marsh went to the ward. She was, she told the nurses, “here to learn”; somebody shouted back that they had been learning for ten years.',
			'Joan Marsh: She was “here to learn”',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});

	test.each([
		'Ana Ruiz, asked about the mayor’s remarks, was silent.',
		'Ana Ruiz, the mayor, said the union, which went on strike, was wrong.',
	])('but not by what tells of its subject: %s', (text) => {
		expect(said(text).filter((one) => one.includes(': Ana Ruiz'))).toEqual([]);
	});
});

describe('a quotation behind an account of its own', () => {
	test.each([
		[
			'“Never again,” wrote one. Another raged: “Shame on the lot of them!”',
			['one: “Never again,”', 'Another: “Shame on the lot of them!”'],
		],
		[
			'“Best pier in town,” tweeted one angler. But a second moaned: “What a load of planks!”',
			['one angler: “Best pier in town,”', 'a second: “What a load of planks!”'],
		],
		[
			'“Lovely,” commented one visitor, while another gushed: “The sea has never looked better.”',
			['one visitor: “Lovely,”', 'another: “The sea has never looked better.”'],
		],
	])('is another’s: %s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test('and the speaker’s where a pronoun says so', () => {
		expect(said('“I was cold,” said Ana Ruiz. She added: “We all were.”')).toEqual([
			'Ana Ruiz: “I was cold,”',
			'Ana Ruiz: “We all were.”',
		]);
	});
});

describe('what somebody says according to whom a second clause names', () => {
	test.each([
		[
			'The mill shut in 2019, but according to Ida Moll, a former clerk, the books were never read.',
			'Ida Moll: the books were never read',
		],
		[
			'Rents fall due in March, and according to the Lund Institute (LI), a think-tank, the fee would cover a third of them.',
			'Lund Institute: the fee would cover a third of them',
		],
		[
			'The club lost again, while according to the chairman, Bo Vane, the money is gone.',
			'Bo Vane: the money is gone',
		],
		[
			'Prices fell in May, but, according to Dalby Metals, demand is picking up.',
			'Dalby Metals: demand is picking up',
		],
	])('is not the first: %s', (text, expected) => {
		expect(said(`Rain fell.\n\n${text}`)).toEqual([expected]);
	});
});

test('whoever is told of before the verb says it, though the noun is as like a verb', () => {
	const text =
		'Darts captain Kev Broom, who was with Mr Orley an hour before he died, said the team still set out his drink.';
	expect(said(text)).toEqual(['Kev Broom: the team still set out his drink']);
});
