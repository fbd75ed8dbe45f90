import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

describe('whoever is named right below a lead is whom it tells of', () => {
	test.each([
		[
			'a nurse',
			'A Leeds nurse has won her case.\n\nComfort Asante, 41, was sacked in May.\n\nThe nurse said the trust had bullied her.',
			'Comfort Asante',
		],
		[
			'a teacher',
			'A teacher was fined for parking on a pitch.\n\nRhys Orme left his van there for a week.\n\nThe teacher said he was sorry.',
			'Rhys Orme',
		],
		[
			'a chef',
			'A celebrity chef has shut his only restaurant.\n\nMarco Lisi opened it in 2004.\n\n“I am tired,” the chef said.',
			'Marco Lisi',
		],
	])('%s', (_, text, expected) => expect(speakers(`News of the day\n\n${text}`)).toEqual([expected]));

	test.each([
		[
			'who is told to be something else',
			'A man was held over a fire.\n\nGarda Inspector Una Kyne came to the house.\n\nThe man said he was ill.',
			'A man',
		],
		[
			'who saw it',
			'A cyclist was hit by a lorry.\n\nJo Baines saw the cyclist fall.\n\nThe cyclist said he felt no pain.',
			'A cyclist',
		],
		[
			'who is one of two',
			'A pilot landed on a beach.\n\nIda Koch met Per Lind there.\n\nThe pilot said the engine had stopped.',
			'A pilot',
		],
	])('but not whoever is named there %s', (_, text, expected) =>
		expect(speakers(`News of the day\n\n${text}`).at(-1)).toBe(expected),
	);
});

describe('the subject of the sentence before somebody’s own words is told by what readers know', () => {
	test.each([
		[
			'a former post',
			'Speaking outside, Bola Adewunmi hugged the clerk. “I am a patient man,” the former commissioner for works said.',
			'Bola Adewunmi',
		],
		[
			'a post',
			'Ravi Menon opened the dam in June. “We will build two more,” the water minister told reporters.',
			'Ravi Menon',
		],
		[
			'a post that ends',
			'Dilys Warne lost her bid for a third term. “I gave it all,” said the outgoing mayor.',
			'Dilys Warne',
		],
	])('%s', (_, text, expected) => expect(speakers(`News of the day\n\n${text}`)).toEqual([expected]));

	test.each([
		[
			'of two',
			'Ravi Menon met Lila Das. “We will build two more,” the water minister said.',
			'the water minister',
		],
		[
			'of whoever owns the subject',
			'Ravi Menon’s plan was scrapped. “We will build two more,” the water minister said.',
			'the water minister',
		],
	])('but not by words %s', (_, text, expected) =>
		expect(speakers(`News of the day\n\n${text}`)).toEqual([expected]),
	);
});

describe('a noun that tells what somebody is, as readers know', () => {
	const called = (text: string, name: string) =>
		recordOf(`News of the day\n\n${text}`).actors.find((actor) => actor.name === name)?.aliases ?? [];

	test.each([
		[
			'striker',
			'Anton Berisha scored twice in Basel. The striker, who is 24, has nine goals.',
			'Anton Berisha',
		],
		[
			'painter',
			'At 76, Begoña Arrieta is about to have her first show. The painter finds it funny.',
			'Begoña Arrieta',
		],
		[
			'winger',
			'Tyrell Moss left on crutches. Rovers fear that the winger has torn a ligament.',
			'Tyrell Moss',
		],
	])('means the only one named before: the %s', (noun, text, name) =>
		expect(called(text, name)).toContain(`the ${noun}`),
	);

	test.each([
		[
			'where another is told to be one',
			'singer',
			'Ines Roth sang in Hall 3. A singer from Ghent opened the night. The singer was ill.',
			'Ines Roth',
		],
		[
			'where two were named',
			'striker',
			'Anton Berisha met Ulf Brand. The striker, who is 24, has nine goals.',
			'Anton Berisha',
		],
		[
			'of another trade',
			'striker',
			'The club’s lawyer, Anton Berisha, came. The striker, who is 24, has nine goals.',
			'Anton Berisha',
		],
		[
			'of the other sex',
			'actress',
			'Mr Anton Berisha came. The actress, who is 24, has nine films.',
			'Anton Berisha',
		],
	])('means nobody %s', (_, noun, text, name) => expect(called(text, name)).not.toContain(`the ${noun}`));
});

test('a prelate is named by his style right below his office', () => {
	const text =
		'The bishop of Leeve said a charity was a thief.\n\nThe Rev Aidan Crum said money was missing.';
	expect(speakers(`News of the day\n\n${text}`)).toEqual(['Aidan Crum', 'Aidan Crum']);
});

test('what several are together is nobody alone', () => {
	const text =
		'The prize went to the researchers Alma Dent and Linda Buck. The researchers said that they were glad.';
	expect(speakers(text)).toEqual(['The researchers']);
});

test.each([
	[
		'who asks, whom nobody has named',
		'Bo Lund was asked about the police. “There are many cases,” the moderator said. Lund shrugged.',
		'the moderator',
	],
	[
		'a man, who is not the woman named last',
		'Bo Lund sat beside Ida Moll on the stage. Moll waved to everybody. The businessman said that he was sorry.',
		'Bo Lund',
	],
	[
		'whom a text is about',
		'Bo Lund began his campaign in Sorn. Lund spoke of jobs. Lund shook hands, and then Lund met the mayor, Ida Moll. On Friday, the candidate said that it would be close.',
		'Bo Lund',
	],
	[
		'but not who runs beside whom a text is about',
		'Bo Lund began his campaign in Sorn. Lund spoke of jobs. Lund shook hands, and then Lund waved. Ida Moll came with him. The Republican vice presidential nominee said that it would be close.',
		'Ida Moll',
	],
])('the one meant is %s', (_, text, expected) => {
	expect(speakers(text).at(-1)).toBe(expected);
});
