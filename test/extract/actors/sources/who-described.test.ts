import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('he and she are', () => {
	test.each([
		[
			'no town that somebody has visited',
			'Mr Alan Tarrow, the ferries minister, told the house that he was sorry.\n\nMr Tarrow went on. He had visited Garstow. He had seen, he told us, a boat that could turn in its own length.',
			['Alan Tarrow', 'Alan Tarrow'],
		],
		[
			'somebody of whom only a name and an age are told right before',
			'Asked about the delay, Ken Mori said that he had been told late.\n\nA 52-year-old man who works at the mill gave another view. "Everyone was aware," he said, asking not to be named.',
			['Ken Mori', 'A 52-year-old man'],
		],
		[
			'one who bears a surname of which the text tells that it is one',
			'Anna Keller, the mayor, said that she knew.\n\nThe clerk, surnamed Gil, denied having lied. He explained that he had “only asked for patience”.',
			['Anna Keller', 'Gil', 'Gil'],
		],
		[
			'nobody of the other sex, as any word for kin tells',
			'Kim Tan came with her mother-in-law, Robin Hale. “It was dark in there,” he said.\n\nThe boat left.',
			[null],
		],
		[
			'nobody of the other sex, as a word for a woman tells',
			'Kim Tan met her landlady, Robin Hale. “It was dark in there,” he said.\n\nThe boat left.',
			[null],
		],
		[
			'whoever was asked in the clause before',
			'When a Skerry selector was asked why he had picked a baker to stand in goal, he said: “Because the ball is afraid of him.”',
			['a Skerry selector'],
		],
		[
			'left out behind a sentence that tells of somebody',
			'The Court of Auditors had called the project “out of control”. Its president, Ute Wandel, does not want to comment further. Only this much: “Read our report. It is short.”',
			['Court of Auditors', 'Ute Wandel'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('a description means', () => {
	test.each([
		[
			'nobody whose byline is taken for a part of the name',
			'Taoiseach will not sack minister\n\nSorcha Ní Mhurchú, Political Reporter\n\nThe Taoiseach has said he has full confidence in Cian Daly.\n\nSpeaking in Sligo, Donal Brehon said Mr Daly had apologised.',
			['Donal Brehon', 'Donal Brehon'],
		],
		[
			'whoever was told to hold an office, not whoever was named last',
			'The Commissioner of Police, CP Binta Garba, said the three sold plots that did not exist.\n\nThe state chairman of the Association of Ministers, Bishop Gabriel Olade, said that the suspect was never its member.\n\nThe commissioner said they would be charged to court soon.',
			['Binta Garba', 'Gabriel Olade', 'Binta Garba'],
		],
		[
			'no person to whom a body has written',
			'Ana Tipper has lived there for years. Weka Mutual has told several owners it will not renew. In a letter to Tipper, the insurer cited "too many floods".',
			['Weka Mutual', 'Weka Mutual'],
		],
		[
			'nobody without a name who is told to be something else',
			'The port reopened on Friday, hours after the transport minister rang the union, according to an aide.\n\nThe minister said the strike had cost 90 million.',
			['an aide', 'the transport minister'],
		],
		[
			'a company, not whom it calls something',
			'A former clerk, Ana Tipper, says Weka Health ran a program.\n\nThe company called Tipper “a disgruntled employee”.',
			['Ana Tipper', 'Weka Health'],
		],
		[
			'the youth of the sentence before, by where they are from',
			'Zara Okoye did not so much win her match as refuse to lose it.\n\nThe 19-year-old from Reading, who saved four match points against Frida Lindal, said that she had not asked her manager.',
			['Zara Okoye'],
		],
		[
			'a mother by how many children she has',
			'Rosa Anyim, whose husband was gored in 2018, said she had been to the offices 19 times. "They ask for one paper today, another tomorrow," said the mother of six.',
			['Rosa Anyim', 'Rosa Anyim'],
		],
		[
			'who plays for a country',
			'The move would spell the end for Calum Thwaites. The Scotland Under-21 international has started only three games and said on Sunday: "All happens for a reason".',
			['Calum Thwaites'],
		],
		[
			'the officer who is named behind what he says',
			"The miners' leader, Alma Quisbe, said that they would stay.\n\nThe regional police commander denied talk of an eviction. “We have come to look after people, not to remove them,” said Colonel Freddy Tapia.",
			['Alma Quisbe', 'Freddy Tapia', 'Freddy Tapia'],
		],
		[
			'somebody’s lawyer who was told of without a name, not whoever has one',
			'Ugo Carlin denies it. Through his lawyer, he stated that the fund had paid. Pressed on who that was, the lawyer replied that it was above his client.',
			['Ugo Carlin', 'Ugo Carlin', 'the lawyer'],
		],
		[
			'who holds a post by a list of those present',
			'Minutes of the meeting\n\nPresent: Mrs A. Thorne (Chair), Ms R. Aktar (Secretary), Cllr J. Sedley\n\nCllr Sedley suggested asking the council. The Secretary said there had been eleven enquiries.',
			['J. Sedley', 'R. Aktar'],
		],
		[
			'in a standfirst, whoever says the same words below',
			'Nurses ‘spending a month’s pay’ to park at hospital\n\nHolyrood minister says she will raise charges with trust but warns there is ‘no secret money box’\n\nNurses spend more on parking than on food.\n\nThe hospital is old.\n\nThe town is small.\n\nThe road is long.\n\nHealth Minister Thora Mowat told the house that there was “no secret money box at the castle”.',
			['Thora Mowat', 'Thora Mowat', 'Thora Mowat'],
		],
		[
			'in a standfirst, whoever opens a paragraph first',
			'Wildcard stuns sixth seed\n\nTeenager who was stacking shelves in January beats Lindal and says: ‘I still have a shift on Monday’\n\nZara Okoye did not so much win her match as refuse to lose it.',
			['Zara Okoye'],
		],
		[
			'in a headline, the one who did something, and no shop',
			"Man who walked llama through Bakers tells court: 'He likes the buns'\n\nRoland Tibbet, 59, of Weaver Road, appeared at court on Monday.",
			['Roland Tibbet'],
		],
		[
			'in a lead, who is named in the standfirst too, and introduced below',
			'Night of noise\n\nFed-up Bea says she hasn’t slept since Easter\n\nEXCLUSIVE\n\nBy Jo Scar\n\nA furious gran has told how her life has been turned upside down by parties.\n\nBea Catt, 68, claims she has been kept awake by bass.',
			['Bea Catt', 'Bea Catt', 'Bea Catt'],
		],
		[
			'the only coroner who is named below',
			'A young welder who fell into a canal might have lived had the lights been working, a coroner has said.\n\nJoe Ade was found on December 9.\n\nAssistant coroner Mira Tatter, sitting at Bradford, said Mr Ade was careful.',
			['Mira Tatter', 'Mira Tatter'],
		],
		[
			'a document behind a colon, where it opens the sentence',
			'Governor Rolf Busch says a dam will help.\n\nAn environmental assessment, seen by this newspaper, came to much the same view: it described the figures as “optimistic to the point of fiction”.',
			['Rolf Busch', 'An environmental assessment'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

test.each([
	['Nils Hale', 'Nils Hale has left the show. “It was time,” the “Salt Road” star said.'],
	['Ida Moll', 'Singer Ida Moll has wed Tom Hale. “We are happy,” the ‘Harbour Nights’ singer told fans.'],
	[
		'Ida Moll',
		'Actress Eva Roth left in May.\n\nIda Moll was mocked online. Since then, the “Salt Road” actress has said it was “cruel”.',
	],
	['Nils Hale', 'Actor Nils Hale and singer Ida Moll have split. “We tried,” said the “Pier” actor.'],
])('by a work in marks: %s', (expected, text) => expect(speakers(text)).toEqual([expected]));

test('the source is whoever an adjective tells of before a preposition', () => {
	const text =
		'A source privy to the talks told the Herald that the mayor would go. “Everybody in the hall knows,” said the source.';
	expect(speakers(text)).toEqual(['A source privy to the talks', 'A source privy to the talks']);
});

describe('whoever gives no more than one name has it', () => {
	test.each([
		['a surname', 'Another rower, who gave only his surname, Gu, said it was late. "I know," he said.', 'Gu'],
		[
			'a family name by which somebody asks to be known',
			'A rower who asked to be identified only by her family name, Chen, said it was late. “I know,” she said.',
			'Chen',
		],
		[
			'what somebody provides',
			'A rower who provided only her first name, Bettina, said it was late. “I know,” she said.',
			'Bettina',
		],
	])('%s', (_, text, name) => {
		expect(speakers(text)).toEqual([name, name]);
	});
});

describe('who is whoever is near somebody or something else', () => {
	test.each([
		[
			'counted',
			'It was late, according to two people familiar with the early findings, who said the ship was old.',
			'two people familiar with the early findings',
		],
		[
			'with an article',
			'It was late, according to a person familiar with the talks, who said the ship was old.',
			'a person familiar with the talks',
		],
	])('%s', (_, text, who) => {
		expect(speakers(text)).toEqual([who, who]);
	});

	test('but not where nobody is told to be so', () => {
		expect(speakers('Ida Moll met with the mayor, who said the ship was old.')).toEqual(['the mayor']);
	});
});

test('which is whoever may say something, within a phrase of what may not', () => {
	expect(
		speakers('He had followed the instructions of the company, which had threatened to dock his pay.'),
	).toEqual(['the company']);
});
