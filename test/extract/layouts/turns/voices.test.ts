import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

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

	test.each([
		['above what they say', (name: string, words: string) => `${name}\n${words}`],
		['above it, apart', (name: string, words: string) => `${name}\n\n${words}`],
		['below it, apart', (name: string, words: string) => `${words}\n\n${name}`],
	])('may be told by lines of names and ages %s', (_, voice) => {
		expect(
			statements(
				'Bins: the voices of a town',
				'Most people at the market have no bin of their own.',
				voice('Maureen Clegg, 71, retired postmistress', 'They have taken mine away. I miss it.'),
				voice('Hamza Iqbal (33)', 'I only came for the beach.'),
				voice('Katya Moroz, 19, student', '"It costs £1 a week."'),
			),
		).toEqual([
			'Maureen Clegg: They have taken mine away. I miss it.',
			'Hamza Iqbal: I only came for the beach.',
			'Katya Moroz: "It costs £1 a week."',
		]);
	});

	test('is not told by those who are mourned, or play', () => {
		expect(
			statements(
				'The dead of Tarn',
				'Ana Ruiz, 70, retired seamstress',
				'She loved roses. "She was our mother," said her son.',
				'Bo Hale, 31, barman',
				'He had just bought a house, his brother said.',
			),
		).toEqual(['her son: "She was our mother,"', 'his brother: He had just bought a house']);
		expect(
			statements('The team', 'Ana Ruiz, 25, goalkeeper', 'Joined in 2019.', 'Bo Hale, 31, defender', 'Fast.'),
		).toEqual([]);
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

test('THE CLERK is whoever the text names below, not who presides', () => {
	expect(
		statements(
			'The pond',
			'MRS ADDLES (chair): Item nine, please.',
			'CLLR SNAPE: A child could drown in that goose pond.',
			'THE CLERK: It is a swan.',
			'CLLR SNAPE: I beg your pardon?',
			'As for the clerk, Norman Liddle, he has had eleven letters.',
		),
	).toContain('Norman Liddle: It is a swan.');
});
