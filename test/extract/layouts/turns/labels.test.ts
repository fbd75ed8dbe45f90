import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

describe('what stands before a colon or behind a time, and nobody', () => {
	test('is the zone of a time', () => {
		expect(
			statements(
				'Harrow flood – live',
				'15:20 BST\n‘Stay indoors’',
				'“Stay indoors tonight,” Ana Ruiz told reporters.\nLena Fisk',
				'14:05 BST\nRoad shut',
				'Pelham council said the road would open on Monday.\nLena Fisk',
				'13:40 AEDT\nSummary',
				'Ruiz said the river was falling.',
			),
		).toEqual([
			'Ana Ruiz: “Stay indoors tonight,”',
			'Pelham council: the road would open on Monday',
			'Ana Ruiz: the river was falling',
		]);
	});

	test('is where each item of a digest is from', () => {
		expect(
			statements(
				'The world in brief',
				'OSLO: The minister of fisheries resigned on Friday after an audit. “I signed what I was given,” Nils Berge said in his letter.',
				'RIGA: Police shot dead a bear that had wandered into a schoolyard. A spokeswoman said officers had had eleven seconds to decide.',
				'PORTO: A stolen cello has turned up on a bench. Its owner, Inês Falcão, told reporters she bore no grudge.',
			),
		).toEqual([
			'Nils Berge: “I signed what I was given,”',
			'A spokeswoman: officers had had eleven seconds to decide',
			'Inês Falcão: she bore no grudge',
		]);
	});

	test('is who wrote it, and when it was printed', () => {
		expect(
			statements(
				'An editor says no',
				'By TARIQ DAROWAN | Print edition: August 15, 2025',
				'Nadia Ferhat has edited 63 films. Excerpts from a conversation at her flat:',
				'Tariq Darowan: Is the cutting room a cold place?',
				'Nadia Ferhat: It is the last place where a film can be ruined.',
				'TD: Why do heroes talk so much?',
				'NF: They are paid by the word.',
			),
		).toEqual([
			'Tariq Darowan: Is the cutting room a cold place?',
			'Nadia Ferhat: It is the last place where a film can be ruined.',
			'Tariq Darowan: Why do heroes talk so much?',
			'Nadia Ferhat: They are paid by the word.',
		]);
	});

	test('is what a part of a piece is, or a clause that tells who says it', () => {
		expect(
			statements(
				'Did the ferry sink?',
				'Claim: The ferry sank twice last year, and nobody was told.',
				'Verdict: Mostly false. The harbour office said it had sunk once.',
				'Ms Ruiz told Checkpoint: “I own a dog. I have never owned a ferry.” She said she was tired.',
				'Claim: The captain swam home.',
				'Verdict: False. “I took the bus,” captain Ana Ruiz said.',
			),
		).toEqual([
			'The harbour office: it had sunk once',
			'Ana Ruiz: “I own a dog. I have never owned a ferry.”',
			'Ana Ruiz: she was tired',
			'Ana Ruiz: “I took the bus,”',
		]);
	});

	test('is the kicker of a headline, or the number of a ruling', () => {
		expect(
			statements(
				'IN CONVERSATION: Ana Ruiz, who drew the bridge of Pelham',
				'Neutral Citation: [2021] EWCC 12',
				'She has drawn for forty years. Here she talks to Lena Fisk.',
				'LENA FISK: How did it start?',
				'ANA RUIZ: With a goat. We had nothing else.',
				'LENA FISK: And did it work?',
				'ANA RUIZ: Never.',
			),
		).toHaveLength(4);
	});
});

describe('the transcript of a briefing', () => {
	test('may put a letter and nothing else before its questions', () => {
		expect(
			statements(
				'Transcript: the mayor’s office on the ferry',
				'Briefing by Press Secretary Ana Ruiz\nTom P. Hale Briefing Room\n1:20 P.M.',
				'MS. RUIZ: Good afternoon. The ferry will sail on Monday. Lena.',
				'Q Thanks, Ana. When did the mayor first hear of it?',
				'MS. RUIZ: On Friday night.',
				'Q The engineer says he wrote in May.',
				'MS. RUIZ: I have seen that. I would refer you to the harbour office.',
				'END 1:38 P.M.',
			),
		).toEqual([
			'Ana Ruiz: Good afternoon. The ferry will sail on Monday. Lena.',
			'Interviewer: Thanks, Ana. When did the mayor first hear of it?',
			'Ana Ruiz: On Friday night.',
			'Interviewer: The engineer says he wrote in May.',
			'Ana Ruiz: I have seen that. I would refer you to the harbour office.',
		]);
	});

	test('has reporters who are nobody named before it', () => {
		expect(
			statements(
				'Transcript: the mayor’s office on the ferry',
				'Briefing by Press Secretary Ana Ruiz\nTom P. Hale Briefing Room',
				'MS. RUIZ: Good afternoon. The ferry will sail on Monday.',
				'REPORTER: When did the mayor first hear of it?',
				'MS. RUIZ: On Friday night.',
				'REPORTER: And who told her?',
			),
		).toEqual([
			'Ana Ruiz: Good afternoon. The ferry will sail on Monday.',
			'REPORTER: When did the mayor first hear of it?',
			'Ana Ruiz: On Friday night.',
			'REPORTER: And who told her?',
		]);
	});
});

describe('questions and answers below a byline', () => {
	test('are those of whoever wrote it, and of whom the text presents', () => {
		expect(
			statements(
				'The woman who counts comets',
				'By LENA FISK',
				'Ana Ruiz has found forty comets. This interview has been shortened.',
				'Q. You found the first by chance.',
				'A. I was mending a lamp. I saw a streak.',
				'Q. Were you afraid?',
				'A. I sleep well.',
			),
		).toEqual([
			'LENA FISK: You found the first by chance.',
			'Ana Ruiz: I was mending a lamp. I saw a streak.',
			'LENA FISK: Were you afraid?',
			'Ana Ruiz: I sleep well.',
		]);
	});
});

describe('the transcript of a trial', () => {
	test('has a court that is its judge, and a defendant who is addressed or told to be sentenced', () => {
		expect(
			statements(
				'The goat thief speaks',
				'A judge sentenced the baker Tom Hale to two years on Monday. The hearing before District Judge Ana Ruiz was short. From the transcript:',
				'THE COURT: Mr. Hale, you may speak now. Do you want to?',
				'THE DEFENDANT: Yes, Your Honor. I never thought of it as stealing.',
				'THE COURT: It was not your goat.',
				'THE DEFENDANT: No, ma’am.',
			),
		).toEqual([
			'Ana Ruiz: Mr. Hale, you may speak now. Do you want to?',
			'Tom Hale: Yes, Your Honor. I never thought of it as stealing.',
			'Ana Ruiz: It was not your goat.',
			'Tom Hale: No, ma’am.',
		]);
	});
});

describe('a post in brackets behind a name', () => {
	test('is what its bearer is called below', () => {
		expect(
			statements(
				'Minutes of the harbour committee',
				'Present: Mrs A. Lund (Chair), Mr P. Rook (Treasurer), Ms R. Falade (Secretary), Cllr J. Hale',
				'Mr Rook reported that the boat had sunk. Cllr Hale suggested that it be raised. The Chair replied that the committee had no rope.',
				'The Secretary said there had been nine letters about the boat.',
				'The Treasurer said that somebody had been taking the oars.',
			),
		).toEqual([
			'P. Rook: that the boat had sunk',
			'Cllr Hale: that it be raised',
			'A. Lund: that the committee had no rope',
			'R. Falade: there had been nine letters about the boat',
			'P. Rook: that somebody had been taking the oars',
		]);
	});
});

describe('who is a party before a court', () => {
	test('is called so below, a body or not', () => {
		expect(
			statements(
				'The goose case',
				'Mr Leo Vanto (Claimant) sued Harrow Council (Defendant) over a goose. The council is in the west.',
				'The defendant denies that the noise amounts to a nuisance. The claimant submitted that it does.',
			),
		).toEqual(['Harrow Council: that the noise amounts to a nuisance', 'Leo Vanto: that it does']);
	});
});

describe('questions on lines of their own', () => {
	test('are those of whose interview it is', () => {
		expect(
			statements(
				'Five minutes with Ana Ruiz, goat vet',
				'Interview by Lena Fisk',
				'How did you begin?\nMy aunt had a goat. I was late for school.',
				'Who is your worst patient?\nA ram in Pelham. I still have the scar.',
				'And your best?\nMy own goat, when she sleeps.',
				'You refuse to treat dogs. Why?\nI am no saint.',
			),
		).toEqual([
			'Lena Fisk: How did you begin?',
			'Ana Ruiz: My aunt had a goat. I was late for school.',
			'Lena Fisk: Who is your worst patient?',
			'Ana Ruiz: A ram in Pelham. I still have the scar.',
			'Lena Fisk: And your best?',
			'Ana Ruiz: My own goat, when she sleeps.',
			'Lena Fisk: You refuse to treat dogs. Why?',
			'Ana Ruiz: I am no saint.',
		]);
	});
});

describe('words below the topic they are about', () => {
	test('are those of whoever spoke above it', () => {
		expect(
			statements(
				'What they said',
				'Pelham manager Ana Ruiz, speaking to Radio Lume:\n"I have seen more rain in a desert. We were dreadful for an hour."',
				'On the knee of Tom Hale:\n"It is the left one. He will be six weeks, or eight."',
				'Harrow manager Lena Fisk, on Radio Lume:\n"It was a goal. Everybody saw it."',
			),
		).toEqual([
			'Ana Ruiz: "I have seen more rain in a desert. We were dreadful for an hour."',
			'Ana Ruiz: "It is the left one. He will be six weeks, or eight."',
			'Lena Fisk: "It was a goal. Everybody saw it."',
		]);
	});
});

describe('a comment', () => {
	test('has no words in the line that tells when it was made', () => {
		expect(
			statements(
				'The goats of Pelham',
				'Comments',
				'Ana Ruiz says:\nJuly 11, 2022 at 9:14 pm\nGoats, Tom. I keep telling you.',
				'Tom Hale says:\n12 July 2022 at 7:02 am\nI did say that about the fence and I stand by it.',
			),
		).toEqual([
			'Ana Ruiz: Goats, Tom. I keep telling you.',
			'Tom Hale: I did say that about the fence and I stand by it.',
		]);
	});
});

describe('an office on the label of a turn', () => {
	test('is no part of the name, and alone means whoever was labelled with it', () => {
		expect(
			statements(
				'Council transcript',
				'MAYOR LINDA PETRAKIS: Good evening, everyone. We begin.',
				'FIRE CHIEF OTIS GRAYLING: Thank you. We lost two engines.',
				'THE MAYOR: No. We lost three of them.',
				'CHIEF GRAYLING: Three, yes.',
				'THE FIRE CHIEF: And a hose.',
			),
		).toEqual([
			'LINDA PETRAKIS: Good evening, everyone. We begin.',
			'OTIS GRAYLING: Thank you. We lost two engines.',
			'LINDA PETRAKIS: No. We lost three of them.',
			'OTIS GRAYLING: Three, yes.',
			'OTIS GRAYLING: And a hose.',
		]);
	});

	test('is somebody else where nobody was labelled with it, and where it presides', () => {
		expect(
			statements(
				'Inquiry transcript',
				'THE CHAIR: Order. We begin with the first witness.',
				'DR. BO LUND: Thank you. I have a statement.',
				'THE CHAIR: Please go on.',
			),
		).toEqual([
			'CHAIR: Order. We begin with the first witness.',
			'BO LUND: Thank you. I have a statement.',
			'CHAIR: Please go on.',
		]);
	});
});

describe('a label behind a dash', () => {
	test.each(['—', '— ', '– ', '-- '])('begins a turn behind "%s"', (dash) => {
		expect(
			statements(
				'The hearing at Pelham',
				'This is what was said, from our notes.',
				`${dash}Ms Holt: You smelled petrol. From how far?`,
				`${dash}Dr Brandt: From my landing.`,
				`${dash}Ms Holt: Forty yards.`,
				`${dash}Dr Brandt: I did not measure it.`,
				'Mia Holt acts for the county. Karl Brandt, a vet, lives on the quay.',
			),
		).toEqual([
			'Mia Holt: You smelled petrol. From how far?',
			'Karl Brandt: From my landing.',
			'Mia Holt: Forty yards.',
			'Karl Brandt: I did not measure it.',
		]);
	});

	test('is none in a list of topics', () => {
		expect(
			statements(
				'What was agreed on Monday',
				'— Tax: the rate stays at 20 per cent.',
				'— Roads: the bridge gets 40 million.',
				'— Schools: no change until June.',
			),
		).toEqual([]);
	});
});
