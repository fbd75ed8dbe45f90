import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('a sentence that an account parts', () => {
	test.each([
		[
			'before its verb',
			'The contrast with his rival, said Jim Doyle, would be clear.',
			'Jim Doyle: The contrast with his rival would be clear',
		],
		[
			'before its verb, told to a paper',
			'Most of the money, the mayor told The Lindow Gazette, has been spent.',
			'the mayor: Most of the money has been spent',
		],
		[
			'behind a clause',
			'If she becomes president, Ana Ruiz suggested in a tweet, women will not be punished.',
			'Ana Ruiz: If she becomes president women will not be punished',
		],
		[
			'behind a relative',
			'The ministry released a recording which, Ana Ruiz claimed, captured a pilot and his son.',
			'Ana Ruiz: which captured a pilot and his son',
		],
		[
			'in whose hearing it was',
			'Over the next two years, the court heard, she made 40 payments to her brother.',
			'the court: Over the next two years she made 40 payments to her brother',
		],
		[
			'of a question',
			'How many boats, she inquired sweetly, did the minister own?',
			'she: How many boats did the minister own',
		],
		[
			'of a paper, by a verb like a noun',
			'What it found instead, the paper reports, was a wreck from 1840.',
			'the paper: What it found instead was a wreck from 1840',
		],
		[
			'behind when it will be',
			'By 2030, the ministry warned on Friday, half of the fleet will be gone.',
			'the ministry: By 2030 half of the fleet will be gone',
		],
		[
			'by somebody told of between commas',
			'The firm made the tool for times of crisis, a spokeswoman, Anna White, said on Saturday, and it has used it five times.',
			'Anna White: The firm made the tool for times of crisis and it has used it five times',
		],
		[
			'in nothing but who says so',
			'She is looking, she says, for a quiet bay.',
			'she: She is looking for a quiet bay',
		],
		[
			'behind a semicolon',
			'The mill had run since 1880; its last owner, she jokes, was married to it.',
			'she: its last owner was married to it',
		],
		[
			'whose verb looks like a noun',
			'Its own figures, the owner said, suggest “a modest loss” for the year.',
			'the owner: Its own figures suggest “a modest loss” for the year',
		],
		[
			'whose verb stands in marks',
			'He kept bees; his aunt, Ana Ruiz later recalled, “stole” the honey.',
			'Ana Ruiz: his aunt “stole” the honey',
		],
		[
			'in what somebody likes to say',
			'The oven, Tom Hale likes to say, is “older than the church”.',
			'Tom Hale: The oven is “older than the church”',
		],
		[
			'before a reason in marks',
			'He left school early, Tom Hale used to say, because he “could not sit still”.',
			'Tom Hale: He left school early because he “could not sit still”',
		],
		[
			'behind what it would take',
			'To save the oven, Tom Hale says, the town would have to find “a saint with a trowel”.',
			'Tom Hale: To save the oven the town would have to find “a saint with a trowel”',
		],
		[
			'before what goes on in marks',
			'The hull is sound, Ana Ruiz wrote in a letter, but “nobody has looked under the keel”.',
			'Ana Ruiz: The hull is sound but “nobody has looked under the keel”',
		],
		[
			'before a second verb',
			'Delegates had read all ten pages, Ana Ruiz said, and found that the rise was “hot air”.',
			'Ana Ruiz: Delegates had read all ten pages and found that the rise was “hot air”',
		],
		[
			'behind the pronoun of a relative clause',
			'He relied on an old map which, Ana Ruiz told the judge, was later shown to be wrong.',
			'Ana Ruiz: an old map which was later shown to be wrong',
		],
		[
			'before what it was earlier',
			'Unemployment rose to 5.1% in May, the bureau said last week, up from 4.8% in April.',
			'the bureau: Unemployment rose to 5.1% in May up from 4.8% in April',
		],
		[
			'by somebody who tells how',
			'Her only pupil, the teacher, Ana Ruiz, said quietly, was her own son.',
			'Ana Ruiz: Her only pupil was her own son',
		],
		[
			'behind a conjunction',
			'The bridge is old, and in winter, Tom Hale says, nobody dares to cross it.',
			'Tom Hale: in winter nobody dares to cross it',
		],
	])('%s', (_, text, expected) => {
		expect(said(text).map((line) => line.replace('null', 'she'))).toEqual([expected]);
	});

	test.each([
		[
			'what else was said in the same sentence',
			'The aircraft was insured in 2011, records show, and experts say it is worth more now.',
		],
		[
			'what the speaker would not tell',
			'The bridge will stay shut, the mayor said, but she did not say why.',
		],
		[
			'who is told of behind the verb',
			'That will be true up to a point, said Sherman, a graduate whose zeal has driven others off the beat.',
		],
	])('leaves alone %s', (_, text) => {
		expect(
			said(text)
				.map((line) => line.replace(/^.*?: /, ''))
				.join(),
		).not.toMatch(/experts|why|graduate/);
	});
});

test('words in marks are a part of the clause that an account parts', () => {
	expect(said('Bees “can count”, Ana Ruiz says, and may even add.')).toEqual([
		'Ana Ruiz: Bees “can count” and may even add',
	]);
	expect(said('The toll, said Ana Ruiz, “would be the end of us”.')).toEqual([
		'Ana Ruiz: The toll “would be the end of us”',
	]);
});

test('several authors part what they report', () => {
	expect(said('Fewer than 4% took off, the authors report, compared with 61% on calm days.')).toEqual([
		'the authors: Fewer than 4% took off compared with 61% on calm days',
	]);
});

describe('a quotation that is parted twice', () => {
	test.each([
		[
			'by what its speaker does meanwhile',
			'Outside, Bo Lund smiled. “He’s my brother,” Lund said, “and I’d give him a kidney,” and he buttoned his coat, “but I won’t give him the goat.”',
			['Bo Lund: “He’s my brother,” “and I’d give him a kidney,” “but I won’t give him the goat.”'],
		],
		[
			'by who says so again',
			'Bo Lund was asked for it. “The original,” he explained, “was eaten,” he added after a moment, “by a donkey.”',
			['Bo Lund: “The original,” “was eaten,” “by a donkey.”'],
		],
	])('is one, whatever parts it: %s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test('is no other’s', () => {
		expect(
			said('Bo Lund spoke first. “We won,” he said, “but it was close,” and Ana Ruiz added, “by a hair.”').at(
				-1,
			),
		).toBe('Ana Ruiz: “by a hair.”');
	});
});

describe('an account before a colon', () => {
	test.each([
		[
			'There was no rift, the captain insisted: Mr Orr was a friend, and the row was “what crews are for”.',
			'the captain: There was no rift Mr Orr was a friend, and the row was “what crews are for”',
		],
		[
			'The weir was never safe, Ms Moll argued: the bolts had been counted and a third were gone.',
			'Ms Moll: The weir was never safe the bolts had been counted and a third were gone',
		],
		[
			'No boat is above the rules, the mayor declared on Friday: the fines would be paid in full.',
			'the mayor: No boat is above the rules the fines would be paid in full',
		],
	])('parts two clauses that were both said: %s', (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	test('and leads up to none that has its own', () => {
		expect(said('Ana Ruiz went further: the dam, she said, was a crime.')).toEqual([
			'Ana Ruiz: the dam was a crime',
		]);
	});
});

test.each([
	[
		'behind a word that joins a clause to the teller’s',
		'Tom Hale joined the lifeboat at 17 because, he claimed, it was the only job for which sleep was a skill.',
		['Tom Hale: it was the only job for which sleep was a skill'],
	],
	[
		'before somebody else’s account',
		'Gusts should drop below 60 mph by evening, the office predicts, but forecaster Ana Ruiz urges people to stay away from the pier.',
		['the office: Gusts should drop below 60 mph by evening', 'Ana Ruiz: people to stay away from the pier'],
	],
])('only the clause was said %s', (_, text, expected) => {
	expect(said(text)).toEqual(expected);
});

test('what somebody used to say stands on both sides of its account', () => {
	const [told] = said(
		'In 1952 she married the geologist Ronald Moll. He looked at the stones, she used to explain, and she looked at what was on them.',
	);
	expect(told).toMatch(/: He looked at the stones and she looked at what was on them$/);
});
