import { expect, test } from 'vitest';
import { recordOf, said, speakers } from '../../model.js';

test.each([
	[
		'a body that issues a study, by its name after what it is',
		'A study by the engineering office Brandalp found that the ice was thin. According to a poll by the institute Demoscan, 61% were against it.',
		['Brandalp', 'Demoscan'],
	],
	[
		'a body whose name ends like a nation',
		'Analyst Ana Ruiz said the deal was dead. The firm Norwegian said flights would resume.',
		['Ana Ruiz', 'Norwegian'],
	],
	[
		'a jury that returns a verdict',
		'The jury returned a verdict on Friday. It recommended that the council inspect every bridge.',
		['The jury'],
	],
	[
		'a court that delivers its verdict',
		'A court in Lund delivered its verdict on Monday. It said the firm had lied.',
		['A court in Lund'],
	],
	[
		'who alone is told to have filed a suit, whatever it is called',
		'Norvik sued over pipes\n\nNorvik let pipes rot, according to a lawsuit unsealed on Monday.\n\nThe complaint, filed by the clerk Ana Ruiz, alleges that taps ran brown. “Norvik knew,” the suit states.',
		['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
	],
	[
		'whoever made it, and not what else was done with it',
		'According to a report by the Marine Board seen by the Echo, the pier leaked.',
		['Marine Board'],
	],
	[
		'nobody where two suits are told of',
		'The complaint, filed by Ana Ruiz, alleges that taps ran brown. The lawsuit, filed by Bo Lund, alleges that nobody came.\n\n“Norvik knew,” a suit states.',
		['Ana Ruiz', 'Bo Lund', 'a suit'],
	],
	[
		'nobody who only signs a petition against something',
		'A petition against the sale, signed by 4,300 people, says that the field belongs to the village.',
		['A petition against the sale'],
	],
	[
		'whoever is told to have sent it, in a clause behind it',
		'The court was shown a text message which Mr Pell sent to his brother that day. It read: “He will be sorry by tonight.”',
		['Mr Pell'],
	],
	[
		'whoever is told to have written it, in a clause without a link',
		'The jury saw a note Ana Ruiz wrote to her sister. It read: “I am done with him.”',
		['Ana Ruiz'],
	],
	[
		'a body that presented it',
		'At the heart of the row is a paper which the finance office presented to the council in May. It puts the loss at £2 million.',
		['the finance office'],
	],
	[
		'of two bodies the one that its sentence began with',
		'Kerrow District Council met on Friday. The Porthew Fishers’ Co-operative needs a crane.\n\nThe co-operative applied to Kerrow District Council in March. Its application states that boats must land their catch elsewhere.',
		['Porthew Fishers’ Co-operative'],
	],
	[
		'nobody who only signs a petition',
		'A petition against the sale has been signed by 4,300 people. It says that the field belongs to the village.',
		['A petition'],
	],
	[
		'whoever wrote to others before the letter',
		'The city council said it was broke. Last week Open Door Ltd wrote to the mayor. The letter said that the roof leaked.',
		['The city council', 'Open Door Ltd'],
	],
	[
		'whoever sent an email to others',
		'Tom Rask emailed staff on Friday. The email said that jobs would go.',
		['Tom Rask'],
	],
	[
		'residents who wrote, behind a month',
		'The council said the road was safe. In March residents of Mill Lane wrote to the council. Their letter said lorries shook the houses.',
		['The council', 'residents'],
	],
	[
		'a body without a name of which the sentence before tells',
		'The lawyer, Ruth Abel, said the claim was baseless. On Tuesday the ministry replied. Its letter said the rule had been kept.',
		['Ruth Abel', 'the ministry'],
	],
	[
		'a charity named after the sea, for its logbook',
		'Sea Lifeline, the German charity, contends that no order was given. Eleven calls went unanswered, according to its logbook.',
		['Sea Lifeline', 'Sea Lifeline'],
	],
	[
		'those from whom estimates come',
		'Estimates from the Gentholm Trade Institute suggest that exports will fall.',
		['Gentholm Trade Institute'],
	],
	[
		'nobody whom a stretch of time seems to be',
		'Tolland Shoes said it was sorry. According to last year’s annual report, sales fell by a tenth.',
		['Tolland Shoes', 'last year’s annual report'],
	],
	[
		'a body, for its minutes',
		'According to minutes published by the central bank, two members wanted a cut.',
		['the central bank'],
	],
	[
		'the office of an engineer, by its whole name',
		'A report by the State Engineer’s Office found that the water was falling.',
		['State Engineer’s Office'],
	],
	[
		'the club, not its lawyers',
		'A statement released on behalf of the club by its lawyers said it would appeal.',
		['the club'],
	],
])('documents are of %s', (_, text, expected) => {
	expect(speakers(text)).toEqual(expected);
});

test.each([
	[
		'whoever bears the title of a role told before',
		'Bishop tells parishes to wait\n\nThe Catholic bishop of Ilha Nova has ordered his 43 parishes to turn away donations.\n\nBishop Teodoro Villaruz called the project “a net cast for the poor”.',
		'Teodoro Villaruz',
	],
	[
		'the chief executive of whom the next sentence names one',
		'Kelpie, the messaging app, will charge businesses from June, its chief executive said on Wednesday.\n\nIn a blog post, Arun Mehta wrote that the service would stay free.',
		'Arun Mehta',
	],
])('a role is that of %s', (_, text, expected) => {
	const all = speakers(text);
	expect(all.length).toBeGreaterThan(1);
	expect(new Set(all)).toEqual(new Set([expected]));
});

test('a doctor of a club is not its manager', () => {
	const text =
		'Rovers manager Davor Perković laughed and said it was “far too early”. He was glad, though the club doctor has advised him to wait another week.';
	expect(speakers(text)).toEqual(['Davor Perković', 'the club doctor']);
});

test('a union is called so by its letters, and later by what it is', () => {
	const { actors, statements } = recordOf(
		'A strike has been called off, the UFK union said. Passengers said they were glad. The union said members had voted.',
	);
	const union = actors.find(({ name }) => name === 'UFK');
	expect(statements.filter(({ actor }) => actor === union?.id)).toHaveLength(2);
	expect(union?.aliases).toContain('the UFK union');
});

test('forces of two counties are one', () => {
	expect(
		speakers(
			'Devon and Cornwall Police said two men had been held. Avon and Somerset Police said no one was hurt.',
		),
	).toEqual(['Devon and Cornwall Police', 'Avon and Somerset Police']);
});

test('people are named in full by surnames that are verbs, and by letters of their office', () => {
	expect(
		speakers(
			'Its vice president, Trisha Go, said the resort would open. “We asked,” Go said. Deputy Public Prosecutor Marcus Lim said the books were false. “Never,” said DPP Lim.',
		),
	).toEqual(['Trisha Go', 'Trisha Go', 'Marcus Lim', 'Marcus Lim']);
});

test('cries in capitals name nobody', () => {
	const { actors } = recordOf(
		'Twenty minutes later Ana Ruiz added: “They say the seat is taken. BY WHOM. BY MY CELLO.”',
	);
	expect(actors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
});

test('the chair is who bears the label once', () => {
	const text = `Transcript: council debates the library

The Chair (Ifeoma Nwachukwu): Item 7, the future of the library. Councillor MacAskill to move.

Cllr Duncan MacAskill: Thank you, Chair. I move the recommendation as printed. It is a good one.

Cllr Nguyen Thi Lan: Will the councillor give way? I have a question for him.

The Chair: Order. Councillor Reyes, sit down.

Cllr MacAskill: I gave way before, and I will not now.

Cllr Nguyen: In May he stood on the steps of that building. It is good to see him so well.

The Chair: Then we shall have one. Eleven in favour, twelve against.`;
	expect(speakers(text).filter((name) => name === 'Ifeoma Nwachukwu')).toHaveLength(3);
});

test('whoever met the guest asks, not the paper', () => {
	const text = `A map of who was hungry: Yohannes Tekle on his recipes

Chef Yohannes Tekle left Asmara at nine. Alba Marchetti of the Dora Weekly met him in the kitchen.

Q: You say in the introduction that this took eleven years. Why so long?

A: Because my grandmother does not measure anything.

Q: Did she approve of the scale?

A: She thought it was the funniest thing that ever came into her kitchen.`;
	expect(speakers(text)).toEqual(expect.arrayContaining(['Alba Marchetti', 'Yohannes Tekle']));
	expect(speakers(text)).not.toContain('Dora Weekly');
});

test('a letter’s reader is no part of what it says', () => {
	expect(
		said(
			'In 2009 Nuala Considine turned down an honour, writing to the minister for the arts that she would ‘look foolish’.',
		),
	).toEqual(['Nuala Considine: that she would ‘look foolish’']);
});

test('whoever is threatened by something says nothing', () => {
	expect(said('Residents of a village threatened by a melting glacier have moved their cemetery.')).toEqual(
		[],
	);
});

test('a quotation after a colon is of whoever the clause before it says, within what a court hears', () => {
	expect(
		speakers(
			'The court heard that Mr Pike had texted a friend: "Big night. Bring gloves." Mr Bo claimed that his boss had emailed him: "Do not come in."',
		),
	).toEqual(['The court', 'Mr Pike', 'Mr Bo', 'his boss']);
});

test('what two people are to each other is no part of a name', () => {
	const { actors } = recordOf('Brothers Sam and Luke Avery were found. Sam, 19, said the mast had snapped.');
	expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Luke Avery']));
	expect(actors.filter(({ name }) => name.includes('Brothers'))).toEqual([]);
});

test.each([
	['its own auditors have warned ministers in a report', 'The report says', 'its own auditors'],
	['the airline has told staff in an email', 'The email says', 'the airline'],
	['three scientists have told the court in a report', 'The report says', 'three scientists'],
	['the board is telling members in a letter', 'The letter says', 'the board'],
])('whoever told it, without what helps the verb: %s', (account, next, name) => {
	const text = `The fund will run dry by May, ${account}.\n\n${next} that debts have doubled.`;
	expect(speakers(text).at(-1)).toBe(name);
});

test('an anonymous letter is nobody’s, wherever it was posted', () => {
	const text =
		'In 2019 an anonymous letter reached the police, postmarked Duluth. It claimed that two boys had been there.';
	expect(speakers(text)).toEqual(['an anonymous letter']);
});

test('a report is the same again behind whoever it was first told of by', () => {
	const text =
		'According to a report in the Harbour Gazette of Pell, the governor began the campaign on Monday. The report says it cost $2 million.';
	expect(speakers(text)).toEqual(['Harbour Gazette', 'Harbour Gazette']);
});

test('a statement is that of whoever spoke since another was told of', () => {
	const text =
		'According to a Harbour Police statement, officers searched the yard on Monday.\n\nThe Ministry of Ports stated that the search was lawful.\n\n“The court’s decision is a consequence of open threats,” the statement says.';
	expect(speakers(text)).toEqual(['Harbour Police', 'Ministry of Ports', 'Ministry of Ports']);
});
