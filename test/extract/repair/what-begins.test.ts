import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'a clause with its own subject, behind what the teller found',
		'When officers searched the flat they found a notebook in which, the Crown says, the accused had recorded every bet under the name of a different saint.',
		['Crown: the accused had recorded every bet under the name of a different saint'],
	],
	[
		'what somebody called what was told before',
		'Tom Bright spent two hours at the crease on 40, a knock his captain called ‘the finest ugly fifty ever made’.',
		['his captain: ‘the finest ugly fifty ever made’'],
	],
	[
		'what stands behind where it was claimed',
		'The militia claimed on social media to have punished “traitors who drink coffee with generals”.',
		['The militia: to have punished “traitors who drink coffee with generals”'],
	],
	[
		'what stands behind when it was told to whom',
		'Rie Sato told reporters the same day that her office will “strictly check” whether the rules were broken.',
		['Rie Sato: that her office will “strictly check” whether the rules were broken'],
	],
	[
		'what stands behind the letter that tells it',
		'The mood had changed. In a memo marked “Private – do not copy”, Joan Marsh told the council leader, Tom Orr, that opening in May was “doable but bold”.',
		['Joan Marsh: that opening in May was “doable but bold”'],
	],
	['the first thing', 'The first thing Tomas Vale says to me is “Sit still.”', ['Tomas Vale: “Sit still.”']],
	[
		'what stands behind when it was warned of',
		'The firm Kraus & Sohn had already warned in spring of “serious water ingress”.',
		['Kraus & Sohn: “serious water ingress”'],
	],
	[
		'the last clause before its account',
		'Forecasters had predicted 90 mm of rain; 170 fell, according to the National Sky Office.',
		['National Sky Office: 170 fell'],
	],
	[
		'the clause behind a torn phrase',
		'The Pensions Watchdog tells me complaints about funeral plans rose by a third.',
		['Pensions Watchdog: complaints about funeral plans rose by a third'],
	],
])('what was said begins with %s', (_, text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual(expected);
});

test('a headline’s second clause is what survivors say', () => {
	expect(
		said(
			'Ferry fire off island leaves 12 dead; survivors say alarms had failed before\n\nBy Ada Cole\n\nA ferry burned.',
		),
	).toEqual(['survivors: alarms had failed before']);
});

test.each([
	[
		'a phrase that was put in',
		'Of those questioned, one in eight reported having been buried, at least once, by a slide.',
		['one in eight: having been buried, at least once, by a slide'],
	],
	[
		'who somebody is',
		'I asked a friend of mine, the dream therapist Dr Ida Kamal, what she made of it.',
		['I: a friend of mine, the dream therapist Dr Ida Kamal, what she made of it'],
	],
	[
		'the last of what somebody has done',
		'FunRide said on Monday that it had cancelled the fine, given Liu a bonus of 9,000 yuan and suspended a branch manager. “The rule was cold,” it stated.',
		[
			'FunRide: that it had cancelled the fine, given Liu a bonus of 9,000 yuan and suspended a branch manager',
			'FunRide: “The rule was cold,”',
		],
	],
	[
		'another clause with “that”',
		'People used to tell Ana Ruiz that she had missed her chance; that she could have let him go.',
		['People: that she had missed her chance; that she could have let him go'],
	],
	[
		'by whom it was done',
		'The minister insisted she was kept in the dark about the closure of the plant until she was asked about it by a journalist.',
		[
			'The minister: she was kept in the dark about the closure of the plant until she was asked about it by a journalist',
		],
	],
])('%s belongs to what was said', (_, text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual(expected);
});

test('a quotation below a paraphrase that ends in marks is a statement of its own', () => {
	expect(
		said(
			'The cup\n\nCoach Piet Bosman insisted it was "not a farewell pick".\n\n"The numbers from here are as good as anyone has in the cup. I do not look at the birth certificate."\n\nHe has nine caps.',
		),
	).toEqual([
		'Piet Bosman: it was "not a farewell pick"',
		'Piet Bosman: "The numbers from here are as good as anyone has in the cup. I do not look at the birth certificate."',
	]);
});
