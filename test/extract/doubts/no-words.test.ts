import { describe, expect, test } from 'vitest';
import { recordOf, said } from '../model.js';

/** Who said what in an article of which a sentence is one. */
const within = (sentence: string): string[] =>
	said(
		`Row over harbour\n\nThe old harbour has been closed since April.\n\n${sentence}\n\nIt was built in 1904.`,
	);

describe('nobody’s words', () => {
	test.each([
		['what a post was, before the noun', 'The mayor’s ‘joke’ tweet landed him in court.'],
		['what a call was, before the noun', 'The firm’s ‘whistling’ report alarmed Ana Ruiz.'],
		['when something told before was said', 'Senator Lora Quist said this after the committee had voted.'],
		['on which day it was', 'Tom Hale, the mayor, said this last Friday when he opened a school.'],
		['to what it was an answer', 'He said this in response to a question about the budget.'],
		['where it was', 'The minister said this at the opening of a school in Dunmore on Friday.'],
		[
			'in which language it was',
			'The captain looked up and said something in Welsh that made the crew laugh.',
		],
		[
			'what a publisher disclaims',
			'The views expressed in this article are the author’s own and do not necessarily reflect the position of Harbour Media.',
		],
		[
			'what a paper takes back',
			'Correction: An earlier version of this story said that the harbour was closed in May.',
		],
		['what was needed', 'As for Ana Ruiz, 19, she needed only one word to sum up her afternoon.'],
		['whom a deed went against', 'The council’s office contradicted both sides.'],
		[
			'what somebody would have liked best',
			'The song he would have liked best was sung by Imogen Hale, a teacher.',
		],
		[
			'upon what a statement was issued',
			'The National Council of Weavers released a statement following the incidents.',
		],
		['what a clock shows', 'The clock on the tower says ten past four.'],
		['how cold it is', 'The thermometer says minus nine.'],
		['that it was a prayer', 'Sister Mary says grace before she opens the tap.'],
	])('%s', (_, sentence) => {
		expect(within(sentence)).toEqual([]);
	});

	test('“something” may begin what was said', () => {
		expect(within('Ana Ruiz said something had to be done.')).toEqual(['Ana Ruiz: something had to be done']);
	});

	test('“this” may begin what was said', () => {
		expect(within('Ana Ruiz said this would cost jobs.')).toEqual(['Ana Ruiz: this would cost jobs']);
		expect(within('Ana Ruiz said this last week was the worst.')).toHaveLength(1);
	});

	test.each([
		['where a text is from', 'Source: AKP/NKD'],
		['where a text is from, by a name', 'Source: Tanaka'],
	])('a label: %s', (_, line) => {
		expect(said(`Row over harbour\n\nAna Ruiz said that the harbour was shut.\n\n${line}`)).toEqual([
			'Ana Ruiz: that the harbour was shut',
		]);
	});

	test('“Also read:” and where a report is from are nobody', () => {
		const text = [
			'KOTA BAHAR: A fisherman told the court today that he had paid for repairs twice.',
			'ALSO READ: Boats were too old, says chemist',
			'Ana Ruiz, a chemist, said that the paint was new.',
			'ALSO READ: Harbour was shut, says witness',
			'The trial goes on.',
		].join('\n\n');
		const told = said(text).join('\n');
		expect(told).not.toMatch(/^(?:also read|kota bahar)/imu);
		expect(told).toContain('fisherman: that he had paid for repairs twice');
	});

	test.each([
		['whom somebody defended', 'A minister who defended Oscar Lind just days ago has resigned.'],
		['whose questions somebody dodged', 'Chief Constable Ida Rowe dodged questions on the budget.'],
		['to whom somebody apologised', 'The clinic apologised to patients in Dunmore who waited for months.'],
		['when somebody apologised', 'The clinic apologised after it was revealed that the records were lost.'],
	])('%s', (_, sentence) => {
		expect(within(sentence).filter((line) => !line.endsWith('that the records were lost'))).toEqual([]);
	});

	test('for what somebody apologised is said', () => {
		expect(within('The clinic apologised to patients for “the loss of the records”.')).toHaveLength(1);
	});

	test('a paper’s name behind the title', () => {
		const text =
			'Hale praised ‘fair’ judges but said they were slow - Dunmore Gazette\n\nThe Dunmore Gazette was founded in 1904. Tom Hale is a judge.';
		expect(said(text).join()).not.toContain('Dunmore Gazette:');
	});

	test.each([
		[
			'defended',
			'Carl Venn defended Oscar Lind and said that he was decent.',
			'Carl Venn: that he was decent',
		],
	])('whom somebody %s', (_, sentence, expected) => {
		expect(within(sentence)).toEqual([expected]);
	});
});

test.each([
	'If the council insists on a long delay, it will reach its aim a little late.',
	'If the firm finds that more desks are needed, it will add some.',
	'If the mayor cared, she would discuss the lack of beds with the nurses.',
	'It could be argued that the delay is a part of the plan.',
	'The firm showed off the possibilities of playing chess with rings.',
	'The engineer called the program up on his screen.',
	'Tom Hale talked like he was pacing a sideline.',
	'The group gave its members talking points to help them plan events.',
])('what may be or is done is said by nobody: %s', (sentence) => {
	expect(within(sentence)).toEqual([]);
});

test.each([
	'The paper published portions of the tax returns of the mayor.',
	'Her supervisor, the late Tadeusz Ilm, sent her to the lake with a thermos flask.',
	'Democrats cast the two no votes.',
	'The plan creates credits by planting trees around the town.',
])('what somebody did is no thought: %s', (sentence) => {
	expect(within(sentence)).toEqual([]);
});

/** What an article shows as said of a sentence that it holds. */
const shown = (sentence: string): string[] =>
	recordOf(`Row over harbour\n\nThe old harbour was shut in April.\n\n${sentence}\n\nIt was built in 1904.`)
		.statements.filter(({ report, kind }) => report === 'speech' || kind !== 'indirect')
		.map(({ speaker, text }) => `${speaker}: ${text}`);

test.each([
	['who is picked for a team', 'Wales have recalled Owen Pryce for the match against Fiji.'],
	['who is picked, in a headline’s passive', 'Prop Owen Pryce recalled at 38 as Wales gamble on age.'],
	['lives', 'The flood hit the town at dawn, claiming nine lives and two bridges.'],
	['what a question is put to', 'I put this to Hale & Sons in March.'],
	['what one sees', 'One could tell they were wondering whether he had slept.'],
	['nothing', 'Tom Hale said nothing as he left the harbour.'],
	['for what something is taken', 'A bone said to be that of Saint Ebba was taken from the crypt.'],
	['who was taken in', 'Among those said to have been deceived was a retired nurse.'],
	['when a report came out', 'The office said so in a report published today.'],
	['the title of a report', 'The office based its 62-page report, “Ashes by Dawn”, on letters from sailors.'],
	[
		'for how long somebody reigned',
		'The general had ruled the province for nine years and he had a bad knee.',
	],
	['what a vote turned down', 'Councillors voted 7-4 to refuse the application by Hale Homes Ltd for land.'],
	['how somebody is sorry', 'Tom Hale apologised “unreservedly”.'],
	['what came out', 'Ana Ruiz sighed. It later emerged that the ferry was late.'],
	[
		'to whom something was told',
		'The bill is a scandal, with residents told for nine weeks that the tap water was clean.',
	],
	['who is to do what', 'Sailors have been asked to remain on board.'],
	['who is called to court', 'The judge has called to testify as a suspect the former mayor Ana Ruiz.'],
	['what a report leans on', 'The report also cites a log kept by the fire brigade.'],
	['what somebody was shown', 'They show a plan in which almost everyone was worried.'],
	['where somebody is sent', 'She pointed me back to the plan of the harbour.'],
	['when somebody was sorry', 'The firm apologised on Wednesday after bits of metal were found in its pies.'],
	['what was not said', 'Tom Hale has declined to make any statement about the harbour.'],
	['a link to another article', 'READ MORE: Man stuck in bin says he would do it again'],
	['a link that ends with a speaker', 'MORE: Council to vote on harbour, says leader'],
	['a link to a film', 'Watch: Mayor says the harbour will open in May'],
])('%s is nothing that was said', (_, sentence) => {
	expect(shown(sentence)).toEqual([]);
});

test('a day asks nothing', () => {
	expect(
		shown('Asked on Thursday whether he had seen a draft, the minister left the room.').join(),
	).not.toMatch(/^Thursday/);
});

test('an adjective of a headline’s is no verb', () => {
	expect(
		said('Summit on disputed isles ends with two versions\n\nThe old harbour was shut in April.'),
	).toEqual([]);
});

test('what a label calls headlines is nobody', () => {
	expect(
		said('Meridian Headlines: Freight line brings hope to border\n\nThe old harbour was shut in April.'),
	).toEqual([]);
});

test('“suffice to say” is said by nobody, and what it leads to by whoever is named', () => {
	expect(shown('Suffice to say that Ana Ruiz told us that the cake was hers.')).toEqual([
		'Ana Ruiz: that the cake was hers',
	]);
});

test.each([
	['Tom Hale recalled at the time that the ferry was late.', 'Tom Hale: that the ferry was late'],
	['Ana Ruiz could tell the inquiry little. She said nothing was lost.', 'Ana Ruiz: nothing was lost'],
	['Ana Ruiz ruled that the province had no claim.', 'Ana Ruiz: that the province had no claim'],
	['Ana Ruiz refused “a bribe by another name”.', 'Ana Ruiz: “a bribe by another name”'],
	[
		'A letter in which the firm asked her to sign a new contract was shown to us.',
		'The firm: her to sign a new contract',
	],
])('and others like it are: %s', (sentence, expected) => {
	expect(shown(sentence).join()).toContain(expected.slice(1));
});

describe('what pictures show', () => {
	test.each([
		'The video shows the tense moments before officers rammed the door.',
		'Footage posted online shows three men in blue who kneel behind a bus.',
		'CCTV showed him filling a can at a garage in Mill Road.',
	])('is seen, and told by nobody: %s', (sentence) => {
		const { actors, statements } = recordOf(`Row over harbour\n\n${sentence}`);
		expect(statements.filter(({ report }) => report === 'speech')).toEqual([]);
		expect(actors.map(({ name }) => name).filter((name) => /video|Footage|CCTV/.test(name))).toEqual([]);
	});

	test('but what they prove, and whoever shows them, is told', () => {
		expect(within('The video shows that the harbour was empty.')).toHaveLength(1);
		expect(within('Screenshots show the clerk writing “do not come in” to a diver.')).toHaveLength(1);
	});
});
