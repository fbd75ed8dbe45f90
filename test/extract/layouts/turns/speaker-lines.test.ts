import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

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
	test.each([
		['with a nickname', '— Minister Rosa “Charm” Dimayuga', 'Rosa Dimayuga'],
		['and where it was said', '— Defence lawyer Ana Balogun outside court in Lagos', 'Ana Balogun'],
	])('stand %s', (_, line, speaker) => {
		expect(statements('What they said', '“I did not say it. I was tired.”', line)).toEqual([
			`${speaker}: “I did not say it. I was tired.”`,
		]);
	});

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
