import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { committedModel } from '../model.js';

/** The statements of an article, its first paragraph its title, as "speaker: words". */
function statements(...paragraphs: string[]): string[] {
	const text = paragraphs.join('\n\n');
	const document = { id: 'layout', title: paragraphs[0]!, origin: '-', text, headings: [] };
	return extract(document, committedModel).statements.map(
		({ speaker, text }) => `${speaker}: ${text.replace(/\s+/g, ' ')}`,
	);
}

describe('a round of voices', () => {
	test('is told by names and ages before colons', () => {
		expect(
			statements(
				'Bins: the voices of a town',
				'Maureen Clegg, 71, retired postmistress, Skelby: They have taken mine away.',
				'Hamza Iqbal (33), Leeds: I only came for the beach.',
				'Katya Moroz, student and ice-cream seller: It costs £1 a week.',
			),
		).toEqual([
			'Maureen Clegg: They have taken mine away.',
			'Hamza Iqbal: I only came for the beach.',
			'Katya Moroz: It costs £1 a week.',
		]);
	});

	test('is not a list of names with what belongs to them', () => {
		expect(
			statements(
				'The committee',
				'Chair, from May: to be found',
				'Treasurer, for now: the same as last year',
				'Clerk, part-time: two days a week',
			),
		).toEqual([]);
	});
});

describe('a list of quotations with names after dashes', () => {
	test('holds those too of which the marks inside are mistyped', () => {
		expect(
			statements(
				'What they say of Hale',
				'“He is late for everything.” ― Ana Ruiz',
				'“He never answers the phone.” ― Bo Lund',
				'“To quote my aunt ‘Some men are so poor all they have is a boat.” And that is “the root of all evil’.” ― Cleo Marsh.',
				'“He sold my goat.” ― Dana Kohl',
			),
		).toEqual([
			'Ana Ruiz: “He is late for everything.”',
			'Bo Lund: “He never answers the phone.”',
			'Cleo Marsh: “To quote my aunt ‘Some men are so poor all they have is a boat.” And that is “the root of all evil’.”',
			'Dana Kohl: “He sold my goat.”',
		]);
	});
});

describe('an interview without labels', () => {
	test('may put to somebody what is no question, and be answered in several paragraphs', () => {
		expect(
			statements(
				'Jelena Vuk beat the second seed on Monday',
				'What were you thinking?',
				'"About the bus."',
				'Your coach, Branislav Ilic, was in tears.',
				'"He always cries. He cried when I bought a car.',
				'"I said to him, \'You drive it then.\'"',
				'Is it true that you will stop?',
				'"Ask me on Sunday."',
			),
		).toEqual([
			'Jelena Vuk: "About the bus."',
			'Jelena Vuk: "He always cries. He cried when I bought a car. "I said to him, \'You drive it then.\'"',
			'Jelena Vuk: "Ask me on Sunday."',
		]);
	});

	test('may have answers without marks, where the person asked says I', () => {
		expect(
			statements(
				'Ten minutes with Ambrose Tull, who repairs church clocks',
				'When did you start?',
				'I was fourteen. My uncle had the contract.',
				'Is it dangerous, what you do?',
				'Only when I look down.',
				'The pigeons are worse.',
				'Which clock do you like best?',
				'The one at Saint Orrin’s. I wouldn’t change it for the world.',
			),
		).toEqual([
			'Ambrose Tull: I was fourteen. My uncle had the contract.',
			'Ambrose Tull: Only when I look down. The pigeons are worse.',
			'Ambrose Tull: The one at Saint Orrin’s. I wouldn’t change it for the world.',
		]);
	});

	test('may be answered by nobody with a name', () => {
		expect(
			statements(
				'Four questions to a water company',
				'These are the answers, in full, from a spokesperson.',
				'Why did the works spill?',
				'"Rainfall was exceptional."',
				'How much has been spent?',
				'"We do not comment on individual schemes."',
				'Will you apologise?',
				'"We understand how much people care."',
			),
		).toEqual([
			'a spokesperson: "Rainfall was exceptional."',
			'a spokesperson: "We do not comment on individual schemes."',
			'a spokesperson: "We understand how much people care."',
		]);
	});

	test('is not a list of frequent questions', () => {
		expect(
			statements(
				'The new tax of Marta Oduya, the mayor',
				'Who has to pay?',
				'Anybody who stays for a night.',
				'What does it cost?',
				'It costs a pound.',
				'When does it begin?',
				'It begins in April.',
			),
		).toEqual([]);
	});
});

describe('rubrics before colons', () => {
	test.each([
		['a verdict', 'Verdict: Half true'],
		['a document that is only where something stands', 'From the transcript: day four of the trial'],
		['a briefing', 'Morning briefing: six stories you may have missed'],
	])('%s says nothing', (_, line) => {
		expect(statements('The week in Sabra', line, 'Rain fell on Tuesday.', line)).toEqual([]);
	});

	test('a report does', () => {
		expect(statements('UN report: Half of the wells are dry', 'Rain fell on Tuesday.')).toEqual([
			'UN: Half of the wells are dry',
		]);
	});
});

describe('names under quotations', () => {
	test('hold for the quotation above, and no further', () => {
		expect(
			statements(
				'The week in quotes',
				'"We lost her on Monday, and the roof has been silent since."',
				'— Conductor Matteo Brisciani, asked whether he would play again',
				'"We have lost a voice. The cat has lost its cushion."',
				'Paul Acker, her son',
				'"No comment will be made on the matter of the cat."',
			),
		).toEqual([
			'Matteo Brisciani: "We lost her on Monday, and the roof has been silent since."',
			'Paul Acker: "We have lost a voice. The cat has lost its cushion."',
		]);
	});

	test('stand above them where the first does', () => {
		expect(
			statements(
				'What they said after the match',
				'Pape Sarr, scorer of the second goal:',
				'"I closed my eyes."',
				'Ludovic Brandt – Vale captain',
				'"No excuses. The better team won."',
				'Ana Ruiz, mother of the goalkeeper',
				'"He was asleep, and they had coffee."',
			),
		).toEqual([
			'Pape Sarr: "I closed my eyes."',
			'Ludovic Brandt: "No excuses. The better team won."',
			'Ana Ruiz: "He was asleep, and they had coffee."',
		]);
	});

	test('may tell much of whoever they name after a dash', () => {
		expect(
			statements(
				'Quote of the day',
				'"The ball knows where it goes. My arm only asks it nicely."',
				'— ANA RUIZ, a keeper of geese from Pelham, Vell., who threw for the village side when its oldest player had lost the boat, and who was carried home on a door by the whole crew and the band of the fire brigade (via The Harbour Times)',
			),
		).toEqual(['ANA RUIZ: "The ball knows where it goes. My arm only asks it nicely."']);
	});

	test('are headings of all that follows, with topics between', () => {
		expect(
			statements(
				'What the captains said',
				'Both met the press on Friday.',
				'Ravi Bahl (Vale captain)',
				'On being captain',
				'"A captain carries the bags and the blame."',
				'On the time to come',
				'"Somebody younger may have the armband next spring."',
				'Paul Acker (Harrow captain)',
				'On facing Matteo Brisciani',
				'"Matteo bowls as if the wind were his."',
			),
		).toEqual([
			'Ravi Bahl: "A captain carries the bags and the blame."',
			'Ravi Bahl: "Somebody younger may have the armband next spring."',
			'Paul Acker: "Matteo bowls as if the wind were his."',
		]);
		expect(
			statements(
				'What they said after the match',
				'Vale coach Ravi Bahl',
				'on the last seconds: "The clock stood still for a whole minute."',
				'on the goalkeeper: "His gloves have magnets in them, I swear."',
				'Vale’s Paul Acker',
				'(on the win) "The post helped us more than the coach did."',
			),
		).toEqual([
			'Ravi Bahl: "The clock stood still for a whole minute."',
			'Ravi Bahl: "His gloves have magnets in them, I swear."',
			'Paul Acker: "The post helped us more than the coach did."',
		]);
	});

	test('may be nothing but a name where another heads an account', () => {
		expect(
			statements(
				'What they said after the match',
				'Ravi Bahl',
				'Ravi Bahl liked the score but not the rain.',
				'Paul Acker',
				'"Our plan was to keep the grass dry under the ball."',
				'"Rain had another plan."',
			).filter((one) => one.startsWith('Paul')),
		).toEqual([
			'Paul Acker: "Our plan was to keep the grass dry under the ball."',
			'Paul Acker: "Rain had another plan."',
		]);
	});

	test('may have a number before the quotation', () => {
		expect(
			statements('Two claims, tested', 'Claim 1: "Not one well has been dug." — Lorna Whitacre'),
		).toEqual(['Lorna Whitacre: "Not one well has been dug."']);
	});
});

describe('a transcript', () => {
	test('has a witness who is whoever was addressed last', () => {
		expect(
			statements(
				'From the trial of Leonard Stroud, day four, when Zbigniew Dabrowski was heard',
				'MS HAQUE: Mr Dabrowski, you were there?',
				'THE WITNESS: I was.',
				'MR PROTHERO: Your Honour, I object.',
				'JUDGE ACHTERBERG: Overruled.',
				'THE WITNESS: He told me to go on.',
			),
		).toEqual([
			'MS HAQUE: Mr Dabrowski, you were there?',
			'Zbigniew Dabrowski: I was.',
			'MR PROTHERO: Your Honour, I object.',
			'JUDGE ACHTERBERG: Overruled.',
			'Zbigniew Dabrowski: He told me to go on.',
		]);
	});
});

describe('labels of every kind', () => {
	test('may number who is not known', () => {
		expect(
			statements(
				'Plain words',
				'ABBIE: This hour is about vowels.',
				'SONIA: My baker could not tell my order.',
				'UNIDENTIFIED PERSON #1: In my new tongue I tell jokes.',
				'ABBIE: She sings in both now.',
			),
		).toContain('SONIA: My baker could not tell my order.');
	});

	test('stand in brackets on lines of their own', () => {
		expect(
			statements(
				'Media day',
				'[Ray Shand]',
				'Owen lifted the jug two summers ago.',
				'Was the jug heavy?',
				'[Owen Marsh:]',
				'It was full. Ask my back about it.',
				'[Ray Shand:]',
				'Rahul, your bus was late again.',
				'[Rahul Setty:]',
				'It was, and the driver signed my bat.',
			),
		).toEqual([
			'Ray Shand: Owen lifted the jug two summers ago. Was the jug heavy?',
			'Owen Marsh: It was full. Ask my back about it.',
			'Ray Shand: Rahul, your bus was late again.',
			'Rahul Setty: It was, and the driver signed my bat.',
		]);
	});

	test('stand below their topics', () => {
		expect(
			statements(
				'Coaches’ corner',
				'After the win over Harrow, the coaches Mick Brandt and Al Gentry spoke.',
				'On the game in general:',
				'Brandt: Our bench won it. I thought the wing was asleep till noon.',
				'On how the side is growing:',
				'Brandt: I believe that the young ones read the wind now.',
				'On what must be better:',
				'Gentry: Our doors were open all night.',
			),
		).toEqual([
			'Mick Brandt: Our bench won it. I thought the wing was asleep till noon.',
			'Mick Brandt: I believe that the young ones read the wind now.',
			'Al Gentry: Our doors were open all night.',
		]);
	});

	test('are no words of an answer', () => {
		expect(
			statements(
				'A talk about the bridge',
				'Ana Ruiz built the bridge of Pelham.',
				'How did you begin?',
				'Ruiz: I drew it with my brother.',
				'Did you think that it would stand?',
				'Ruiz:I had no idea. We tried it with a goat.',
				'And what did your mother say?',
				'Ruiz: My mother said nothing.',
			).filter((one) => one.startsWith('Ana')),
		).toEqual([
			'Ana Ruiz: I drew it with my brother.',
			'Ana Ruiz: I had no idea. We tried it with a goat.',
			'Ana Ruiz: My mother said nothing.',
		]);
	});
});

describe('excerpts', () => {
	test('are the words of the one who is said to have spoken', () => {
		expect(
			statements(
				'On the eve',
				'Ravi Bahl spoke at length on Friday.',
				'Excerpts from the press conference:',
				'The cup that matters',
				'“The silver is dented, and so are all of us.”',
				'Fast bowlers as captains',
				'“Fast bowlers think slowly. That may be a gift.”',
				'The rain stopped at noon.',
			),
		).toEqual([
			'Ravi Bahl: “The silver is dented, and so are all of us.”',
			'Ravi Bahl: “Fast bowlers think slowly. That may be a gift.”',
		]);
	});

	test('are nobody’s where two are said to have spoken', () => {
		expect(
			statements(
				'On the eve',
				'Ravi Bahl and Paul Acker spoke at length on Friday.',
				'Excerpts from the press conference:',
				'“The silver is dented, and so are all of us.”',
				'“Fast bowlers think slowly. That may be a gift.”',
			).filter((one) => one.includes('dented')),
		).toEqual([]);
	});
});

describe('a radio script', () => {
	test('tells who its presenter is in what the presenter says', () => {
		expect(
			statements(
				'World Hour',
				"PRESENTER: Good evening. I'm Sanna Virtala.",
				'AKHMETOVA: The bridge is quiet tonight.',
				'PRESENTER: And how long will it be closed?',
			),
		).toEqual([
			"Sanna Virtala: Good evening. I'm Sanna Virtala.",
			'AKHMETOVA: The bridge is quiet tonight.',
			'Sanna Virtala: And how long will it be closed?',
		]);
	});
});

describe('a dialogue after dashes', () => {
	test('is told by who speaks between dashes, and goes to and fro', () => {
		expect(
			statements(
				'The old men of the Bar Zorzal',
				"—Before lunch the knees don't know how old they are —says Evaristo Quiroga, who is old—. They dance.",
				'—And after lunch? —asks his wife, Hortensia.',
				'—After lunch they remember.',
				'Asked what he will do then, Quiroga looks at the ceiling.',
				'—The same. With better musicians.',
			).filter((one) => !one.endsWith('the ceiling')),
		).toEqual([
			"Evaristo Quiroga: Before lunch the knees don't know how old they are They dance.",
			'Hortensia: And after lunch?',
			'Evaristo Quiroga: After lunch they remember.',
			'Evaristo Quiroga: The same. With better musicians.',
		]);
	});

	test('is not a list', () => {
		expect(statements('To take along', '— boots that fit', '— a map, says nobody', '— bread')).toEqual([]);
	});
});

describe('labels in bold type', () => {
	test('are labels', () => {
		expect(
			statements(
				'Five minutes with Ines Korda',
				'**Radio Lume:** You were a diver before you were a judge.',
				'**Ines Korda:** It is the same job.',
				'**Radio Lume:** Do you miss it?',
				'**Ines Korda:** Every August.',
			),
		).toEqual([
			'Radio Lume: You were a diver before you were a judge.',
			'Ines Korda: It is the same job.',
			'Radio Lume: Do you miss it?',
			'Ines Korda: Every August.',
		]);
	});
});

describe('who speaks on a line of its own', () => {
	test('begins a turn in a debate, until the next such line', () => {
		expect(
			statements(
				'The Marram Causeway Bill, second stage',
				'Mrs Oona Tarrant (Marram West) (Ind)',
				'I beg to move that the Bill be read.',
				'Mr Philip Strand (Northdene) (Con)',
				'Will the hon. Lady give way?',
				'Mrs Tarrant',
				'I will.',
				'Mr Strand',
				'I am grateful.',
				'She has been patient.',
				'The Deputy Speaker (Sir Idris Bowen)',
				'Order.',
				'The sitting ended at noon.',
			),
		).toEqual([
			'Oona Tarrant: I beg to move that the Bill be read.',
			'Philip Strand: Will the hon. Lady give way?',
			'Oona Tarrant: I will.',
			'Philip Strand: I am grateful. She has been patient.',
			'Idris Bowen: Order.',
		]);
	});

	test('may have the time beside the name', () => {
		expect(
			statements(
				'The last lamplighter',
				'Bridget Amaro  0:04\nWelcome back.',
				'Casimir Dole  0:15\nGood evening.',
				'Bridget Amaro  0:21\nDo you ever miss one?',
				'[Music]',
				'Sponsored by a maker of candles.',
				'Casimir Dole  1:37\nOnce. I was in love.',
			),
		).toEqual([
			'Bridget Amaro: Welcome back.',
			'Casimir Dole: Good evening.',
			'Bridget Amaro: Do you ever miss one?',
			'Casimir Dole: Once. I was in love.',
		]);
	});

	test('is no heading that comes twice', () => {
		expect(
			statements(
				'Two towns by the sea',
				'Harrow Bay',
				'Rain fell.',
				'Stony Creek',
				'The sun shone.',
				'Harrow Bay',
				'It rained again.',
				'Stony Creek',
				'The sun shone again.',
			),
		).toEqual([]);
	});
});

describe('a post', () => {
	test('is that of whoever is named with the handle', () => {
		expect(
			statements(
				'Runners turn on a shoe',
				'Runner Saoirse Tully (@saoirse_runs) had worn the shoes for a year.',
				'@saoirse_runs: I feel sick.',
				'@kmh_runs wrote on X that she had asked for a refund.',
			),
		).toEqual(['Saoirse Tully: I feel sick.', '@kmh_runs: that she had asked for a refund']);
	});
});

test.each([
	[
		'a sentence before a colon',
		'Farmers were less pleased: "My children\'s fees are hanging on those trees," said Joseph Mwangi.',
		'Joseph Mwangi: "My children\'s fees are hanging on those trees,"',
	],
	[
		'a sentence without a space after it',
		"Jean-Luc Kerbrat has offered 'carnival buns' for the fund.\"It's not much but it's flour,\" said Ana Ruiz.",
		'Ana Ruiz: "It\'s not much but it\'s flour,"',
	],
])('a quotation begins after %s', (_, sentence, expected) => {
	expect(statements('The week', sentence)).toContain(expected);
});

describe('a headline', () => {
	test.each([
		['Carnival may be off, organisers warn', 'organisers: Carnival may be off'],
		["Bakers 'cannot live on crumbs', says union", "union: Bakers 'cannot live on crumbs'"],
		['Fuel prices: There is enough for all, minister insists', 'minister: There is enough for all'],
	])('%s', (line, expected) => expect(statements(line, 'Rain fell on Tuesday.')).toEqual([expected]));

	test.each([
		["Ferry row: 'islanders treated like parcels'"],
		['Markets: FTSE down at the close'],
		["Theatre: 'The Dry Season' at the Lantern"],
	])('%s: nobody is named as the speaker', (line) =>
		expect(statements(line, 'Rain fell on Tuesday.').filter((one) => !/^Governor: /.test(one))).toEqual([]),
	);
});

test.each([
	[
		'what a caption says',
		'Chef Ayodele Grant replied to the company’s latest advert with the words "read the room".',
		'Ayodele Grant: "read the room"',
	],
	[
		'the sentence whose account stands before a quotation',
		'The figure is 91 percent, says hydrologist Ana Ruiz of Sabra University. "It has been about that since my grandfather\'s day."',
		'Ana Ruiz: The figure is 91 percent',
	],
	[
		'what is in her report',
		'Lin Mei-chu measured the air last summer. Her report said that the works gave off four times the limit.',
		'Lin Mei-chu: that the works gave off four times the limit',
	],
	['so short', 'Who runs the account? Not me, says Ana Ruiz.', 'Ana Ruiz: Not me'],
])('a statement is %s', (_, sentence, expected) => {
	expect(statements('The week', sentence)).toContain(expected);
});

test.each([
	['what a parliament does with a bill', 'Bill read a second time; to stand committed.'],
	['a line of a quiz', '4. Complete the proverb: "Many hands make…"'],
])('%s is no statement', (_, line) => {
	expect(statements('The week', line)).toEqual([]);
});

test.each([
	['a club', 'Kofi Baidoo was fined by Ashgrove Town.', 'organisation', 'Ashgrove Town'],
	['particles', 'Inês Furtado de Melo, the lawyer, cut in twice.', 'person', 'Inês Furtado de Melo'],
	['an exclamation', 'The head of the club, Oh Sang-hyun, was more careful.', 'person', 'Oh Sang-hyun'],
])('a name with %s is known for what it is', (_, text, kind, name) => {
	const document = { id: 'name', title: 'Name', origin: '-', text, headings: [] };
	const { actors } = extract(document, committedModel);
	expect(actors.map((actor) => [actor.kind, actor.name])).toContainEqual([kind, name]);
});

describe('who is meant by a headline', () => {
	test.each([
		[
			'an office in short and a surname',
			'PM Lund: The ferry will sail on Sunday',
			'Prime Minister Oscar Lund spoke on Monday.',
			'Oscar Lund: The ferry will sail on Sunday',
		],
		[
			'an office and a surname',
			'Minister Lund: The ferry will sail on Sunday',
			'Oscar Lund spoke on Monday.',
			'Oscar Lund: The ferry will sail on Sunday',
		],
		[
			'a first name',
			'Ferries must stop at night: Melker',
			'Tourism minister Melker Silva spoke on Monday.',
			'Melker Silva: Ferries must stop at night',
		],
	])('%s', (_, line, paragraph, expected) => expect(statements(line, paragraph)).toEqual([expected]));
});

describe('letters and comments without marks', () => {
	test('are told by the lines of a dash and a name below them', () => {
		expect(
			statements(
				'Should the tram come back?',
				'Here is a selection.',
				'I rode it to school every day and can still hear the bell.\n— Ottorino Bel, Sant’Anselm',
				'Cheaper. Quieter. Finished.',
				'— Prof. Pilar Ruiz, engineer',
				'It was late.\n\nIt was loud.',
				'— Kwame, a commuter',
			),
		).toEqual([
			'Ottorino Bel: I rode it to school every day and can still hear the bell.',
			'Pilar Ruiz: Cheaper. Quieter. Finished.',
			'Kwame: It was late. It was loud.',
		]);
	});

	test('are no lists whose lines begin with a dash', () => {
		expect(
			statements(
				'Key points',
				'The gate is stuck.',
				'— Rain forecast until Friday',
				'— Two roads shut',
				'The dam is full.',
				'— Schools Closed',
			),
		).toEqual([]);
	});
});

describe('who asks', () => {
	test('is told in brackets after the label of a question, and asks on', () => {
		expect(
			statements(
				'Transcript: Daily Briefing by Ministry Spokesperson Leilani Kahan',
				'MS. KAHAN: Good afternoon, everyone. I have nothing new.',
				'QUESTION (Renaud Tshibangu, Radio Meridian): Are they coming with troops?',
				'MS. KAHAN: No. They come with doctors.',
				'QUESTION: Was he wrong?',
			),
		).toEqual([
			'Leilani Kahan: Good afternoon, everyone. I have nothing new.',
			'Renaud Tshibangu: Are they coming with troops?',
			'Leilani Kahan: No. They come with doctors.',
			'Renaud Tshibangu: Was he wrong?',
		]);
	});

	test('is whom or which paper somebody spoke to', () => {
		const asked = (whom: string) =>
			statements(
				'Phones',
				`Ada Nwosu fixes phones. She spoke to ${whom} in Lagos.`,
				'Q: Why?',
				'A: I was late, and I was poor.',
				'Q: And then?',
				'A: I sat down and waited.',
			).filter((line) => line.endsWith('?'));
		expect(asked('technology reporter Tomasz Wiel')).toEqual(['Tomasz Wiel: Why?', 'Tomasz Wiel: And then?']);
		expect(asked('Ysolwen Ketterveld')).toEqual([
			'Ysolwen Ketterveld: Why?',
			'Ysolwen Ketterveld: And then?',
		]);
		for (const paper of ['the Lyman Sentinel', 'The Lyman Sentinel'])
			expect(asked(paper)).toEqual(['Lyman Sentinel: Why?', 'Lyman Sentinel: And then?']);
	});
});

describe('posts', () => {
	test('are told by a name and a handle on lines of their own, and the time below', () => {
		expect(
			statements(
				'Goats anger town',
				'Residents wrote to the council.',
				'Ana Ruiz\n@anaruiz\nThe goats are fine. Please stop calling me.\n10:14 AM · May 4, 2025',
				'14:40 @pelhamcouncil: The goats may stay.',
			),
		).toEqual([
			'Ana Ruiz: The goats are fine. Please stop calling me.',
			'@pelhamcouncil: The goats may stay.',
		]);
	});

	test('may have no marks, and go on to the end of their paragraph', () => {
		expect(
			statements(
				'The strike',
				'The head of the union, Peter Holm, tweeted: Nobody told us. Nobody asked us. We will strike.',
			),
		).toEqual(['Peter Holm: Nobody told us. Nobody asked us. We will strike.']);
	});
});

describe('turns', () => {
	test('may have a dash after the name, a post in small letters, or a number for a name', () => {
		expect(
			statements(
				'The woman who counts goats',
				'Ana Ruiz has been a vet for forty years. Here she talks to Lena Fisk.',
				'Lena Fisk — How did it start?',
				'Ana Ruiz — With a goat. We had nothing else.',
				'Lena Fisk — And did it work?',
				'Ana Ruiz — Never.',
			),
		).toEqual([
			'Lena Fisk: How did it start?',
			'Ana Ruiz: With a goat. We had nothing else.',
			'Lena Fisk: And did it work?',
			'Ana Ruiz: Never.',
		]);
		expect(
			statements(
				'Transcript',
				'Ana Ruiz, host: Welcome to the show.',
				'Tom Hale, farmer: Thank you for having me.',
				'Ana Ruiz: Why goats?',
				'Tom Hale: Because my brother said no.',
			),
		).toHaveLength(4);
		expect(
			statements(
				'Recording',
				'SPEAKER 1: Are we recording?',
				'SPEAKER 2: We are now.',
				'SPEAKER 1: Good. Tell me about the goats.',
				'SPEAKER 2: They were mine.',
			),
		).toContain('SPEAKER 2: They were mine.');
	});

	test('are none where lines tell what players do', () => {
		expect(
			statements(
				'Team news',
				'Ana Ruiz — Captain of the side. Scored twice.',
				'Lena Fisk — Back from injury. Will start.',
				'Olu Adeyemi — Out until May.',
			),
		).toEqual([]);
	});

	test('may have questions with a label, and answers without one', () => {
		expect(
			statements(
				'The woman who counts goats',
				'Ana Ruiz has been a vet for forty years. She lives in Pelham.',
				'**Q: How did it start?**',
				'With a goat. We had nothing else.',
				'**Q: And did it work?**',
				'Never. But we kept the goat.',
			),
		).toEqual([
			'Interviewer: How did it start?',
			'Ana Ruiz: With a goat. We had nothing else.',
			'Interviewer: And did it work?',
			'Ana Ruiz: Never. But we kept the goat.',
		]);
	});
});

describe('what stands beside a quotation', () => {
	test('is a name with what its bearer is', () => {
		expect(statements('What they said', '“We will be back.” Ana Ruiz, coach, after the match')).toEqual([
			'Ana Ruiz: “We will be back.”',
		]);
		expect(
			statements(
				'“I counted forty”: vet Ana Ruiz on the day the goats died',
				'She left early, and it rained.',
			),
		).toEqual(['Ana Ruiz: “I counted forty”']);
	});

	test('is whoever was asked, or from whom it comes', () => {
		expect(
			statements(
				'The goats',
				'Asked about the goats, the minister: “Next question.”',
				'11.20 Reaction from the Bakers’ Guild: “At last somebody has eaten breakfast.”',
			),
		).toEqual(['the minister: “Next question.”', 'Bakers’ Guild: “At last somebody has eaten breakfast.”']);
	});
});

test('a report may say what is in a list below it', () => {
	expect(
		statements(
			'The report on the fire',
			'The report, by the Fire Safety Board, says:',
			'• the alarm had been switched off',
			'• the doors were locked from outside',
		),
	).toEqual(['Fire Safety Board: the alarm had been switched off the doors were locked from outside']);
});

test('books and songs that somebody wrote say nothing', () => {
	expect(
		statements(
			'The shepherd',
			'The so-called “goat czar” wrote a book, “My Forty Goats”, and a song called “Kid”.',
		),
	).toEqual([]);
});

test('a headline’s quotation is whose it is below, where it is told again', () => {
	expect(
		statements(
			'‘It looked me dead in the eye’: Runaway alpaca brings rush hour to a halt',
			'The beast, called Kevin, escaped on Monday.',
			'‘It looked me dead in the eye,’ said Shaz Pemberton, 44.',
		),
	).toEqual([
		'Shaz Pemberton: ‘It looked me dead in the eye’',
		'Shaz Pemberton: ‘It looked me dead in the eye,’',
	]);
	expect(
		statements('“The Sea Within Us All”, a play', '“The Sea Within Us All” opened on Monday, and it rained.'),
	).toEqual([]);
});

test('a quotation after its account goes on with it, whoever the next sentence is about', () => {
	expect(
		statements(
			'The advert',
			'“Some of us already dread the aisle,” wrote the comedian Shanelle Cole on X. “Thanks for making it a cartoon.” Her post was shared by many.',
		),
	).toEqual(['Shanelle Cole: “Some of us already dread the aisle,” “Thanks for making it a cartoon.”']);
});

describe('a round of reactions', () => {
	test('is told by posts before colons, with marks and without', () => {
		expect(
			statements(
				'What they said',
				'Thandeka Mabi, chairperson, Tariff Board: “Voltana asked for 36%. We gave it about half.”',
				'Gideon Lourens, chief executive, Voltana: The outcome is disappointing but not a surprise.',
				'Nomsa Dlung, pensioner, Thembal: “I asked my grandson to work it out.”',
			),
		).toEqual([
			'Thandeka Mabi: “Voltana asked for 36%. We gave it about half.”',
			'Gideon Lourens: The outcome is disappointing but not a surprise.',
			'Nomsa Dlung: “I asked my grandson to work it out.”',
		]);
	});
});

test('THE CHAIR is whoever the text says presides', () => {
	expect(
		statements(
			'The ferry inquiry',
			'This is an excerpt from the hearing, chaired by retired judge Philippa Delac in Port Louis.',
			'THE CHAIR: Good morning. Mr Kinn, you may begin.',
			'MR KINN: Thank you. I have nothing new.',
			'THE CHAIR: Then we will rise.',
		),
	).toEqual([
		'Philippa Delac: Good morning. Mr Kinn, you may begin.',
		'Mr Kinn: Thank you. I have nothing new.',
		'Philippa Delac: Then we will rise.',
	]);
});

test('a clause about whoever said something ends before the verb of its sentence', () => {
	expect(
		statements(
			'The carer',
			'A carer who told a widow she was “only borrowing” the money has been jailed for three years.',
		),
	).toEqual(['A carer: she was “only borrowing” the money']);
});

test('a headline may quote somebody who is named at its end, and tell what goes on meanwhile', () => {
	expect(
		statements(
			'Goats ‘a danger to children’ – councillor',
			'A councillor spoke on Monday. It rained on the goats.',
		),
	).toEqual(['councillor: Goats ‘a danger to children’']);
	expect(statements('Holm denies fraud as trial opens', 'Karl Holm, 54, denied fraud on Monday.')).toEqual([
		'Karl Holm: fraud',
		'Karl Holm: fraud',
	]);
});
