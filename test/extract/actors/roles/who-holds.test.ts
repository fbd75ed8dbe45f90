import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

describe('what an office is for is no name of its holder', () => {
	test.each([
		[
			'a field right before the name',
			'Minister of Health Petra Lund said it was late. The health ministry said it was sorry.',
			['Petra Lund', 'The health ministry'],
		],
		[
			'the force',
			'Deputy Commissioner of Police Idris Moll said two men were held. The police advised people to stay away.',
			['Idris Moll', 'The police'],
		],
		[
			'a body with an article',
			'Secretary General of the Union Petra Lund said the strike was on. The union said 300 took part.',
			['Petra Lund', 'Union'],
		],
		[
			'the office alone is the holder’s, in capitals or not',
			'Director of nursing Petra Lund said it was late. It rained. The director said she was sorry.',
			['Petra Lund', 'Petra Lund'],
		],
		[
			'the holder is one with what is told of them besides',
			'Minister of Health Petra Lund, a doctor, said it was late. Lund said she was sorry.',
			['Petra Lund', 'Petra Lund'],
		],
		[
			'no holder is made of whom a clause goes on to',
			'Idris Moll said it was late. The former secretary of state mocked Moll for calling himself a king.',
			['Idris Moll', 'The former secretary of state'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('nor is it a part of an alias', () => {
		const text = 'Governor of the Bank Petra Lund said rates would rise.';
		const { aliases } = recordOf(text).actors.find(({ name }) => name === 'Petra Lund')!;
		expect(aliases).toContain('Governor of the Bank Petra Lund');
		expect(aliases).not.toContain('Bank Petra Lund');
	});
});

describe('who stands for somebody is not whom they stand for', () => {
	test.each([
		[
			'a spokesman',
			'A spokesman for the governor, Idris Moll, called it wrong. The governor said all was well.',
		],
		['an aide', 'An aide to the senator, Idris Moll, called it wrong. The senator said all was well.'],
		[
			'a lawyer by what they do',
			'Counsel assisting the coroner, Idris Moll, asked why nobody came. The coroner said that all was well.',
		],
	])('%s', (_what, text) => {
		const [who, whom] = speakers(text);
		expect(who).toBe('Idris Moll');
		expect(whom).toMatch(/^The (?:governor|senator|coroner)$/);
	});

	test('and keeps being called what they are', () => {
		const text =
			'A spokesman for the governor, Idris Moll, called it wrong. It rained. The spokesman said all was well.';
		expect(speakers(text)).toEqual(['Idris Moll', 'Idris Moll']);
	});

	test('but a body is called what it is where somebody speaks for it', () => {
		const text = 'A spokeswoman for the landlord, Moll Estates, said it was late.';
		expect(recordOf(text).actors.find(({ name }) => name === 'Moll Estates')?.aliases).toEqual([
			'the landlord',
		]);
	});
});

describe('who is told to be something of another thing is somebody else', () => {
	test.each([
		[
			'of another thing in so many words',
			'Driver Idris Moll said he stopped. The driver of the other car said he did not.',
			['Idris Moll', 'The driver of the other car'],
		],
		[
			'of a thing that is new',
			'Chief Executive Idris Moll said profit rose. The chief executive of a rival said he was surprised.',
			['Idris Moll', 'The chief executive of a rival'],
		],
		[
			'of a thing by its number',
			'Resident Petra Lund said it was sad. The resident of number nine said it was late.',
			['Petra Lund', 'The resident of number nine'],
		],
		[
			'of another name, told in front',
			'On Monday Harnow mayor Petra Lund said it was late. The mayor of Goole said it was early.',
			['Petra Lund', 'The mayor of Goole'],
		],
		[
			'of another name, told behind',
			'Idris Moll, chief executive of Acme, said profit rose. The chief executive of Brantoil said he was surprised.',
			['Idris Moll', 'The chief executive of Brantoil'],
		],
		[
			'of another country',
			'French President Idris Moll said it was late. The president of Poland said he was sorry.',
			['Idris Moll', 'The president of Poland'],
		],
		[
			'the other sex than that of the only one known',
			'Mayor Idris Moll said it was late. The mayor of Goole said she was sorry.',
			['Idris Moll', 'The mayor of Goole'],
		],
		[
			'the other',
			'Pilot Petra Lund said it was foggy. It landed late. The other pilot said it was cold.',
			['Petra Lund', 'The other pilot'],
		],
		[
			'the second',
			'The first pilot, Idris Moll, said it was late. The second pilot said he was sad.',
			['Idris Moll', 'The second pilot'],
		],
		[
			'of two the one who was not named last',
			'Driver Idris Moll said it was late. Driver Bo Lund said it was early. The other driver said he was sorry.',
			['Idris Moll', 'Bo Lund', 'Idris Moll'],
		],
		[
			'of several the one who was told to be of it',
			'The mayor of Harnow, Petra Lund, said it was late. The mayor of Goole, Idris Moll, said it was early. It rained. The mayor of Harnow said it was cold.',
			['Petra Lund', 'Idris Moll', 'Petra Lund'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test.each([
		['the same thing', 'Bus driver Idris Moll said he stopped. The driver of the bus said he was sorry.'],
		[
			'the same name',
			'Acme chief executive Idris Moll said profit rose. The chief executive of Acme said he was pleased.',
		],
		[
			'a noun for what has a name',
			'Idris Moll, head of the Flood Agency, said it was late. The head of the agency said he would act.',
		],
		[
			'its letters',
			'Idris Moll, president of the National Union of Clerks, said it was late. The president of the NUC said he was sorry.',
		],
		[
			'its nation',
			'French President Idris Moll said it was late. The president of France said he was sorry.',
		],
		['nobody told of what', 'Mayor Idris Moll said it was late. The mayor of Goole said he would act.'],
		[
			'what is not one thing',
			'Labour leader Idris Moll said it was late. The leader of the Opposition said he was sorry.',
		],
		[
			'what somebody is of several things',
			'Idris Moll, author of Red Rain, said it was late. The author of Blue Rain said he was sorry.',
		],
		[
			'what the text called so',
			'The other pilot, Idris Moll, said it was late. It was cold. The other pilot said he was sad.',
		],
	])('but one and the same: %s', (_what, text) => {
		expect(speakers(text)).toEqual(['Idris Moll', 'Idris Moll']);
	});
});

describe('titles of two words', () => {
	test.each([
		['of professors', 'Assoc Prof Lund Bee Lan', 'Assoc Prof Lund'],
		['of professors, with points', 'Assoc. Prof. Lund Bee Lan', 'Assoc. Prof. Lund'],
		['of honour', 'Lund Bee Lan', 'Tan Sri Lund'],
	])('are no part of a surname: %s', (_what, whole, short) => {
		const text = `${whole} said it was late. It was cold. ${short} said it was sad.`;
		expect(speakers(text)).toEqual(['Lund Bee Lan', 'Lund Bee Lan']);
	});

	test('stand whole in an alias, and are no office by their first word', () => {
		const text =
			'Associate Professor Petra Lund said it was late. It was cold. Associate Professor Lund said it was sad.';
		const { aliases } = recordOf(text).actors[0]!;
		expect(aliases).toContain('Associate Professor Lund');
		expect(aliases).not.toContain('the associate');
	});
});

describe('a title that is a name elsewhere', () => {
	test.each([
		['before a whole name', 'Eng Petra Lund said it was late. It was cold. Eng Lund said it was sad.'],
		['before a surname', 'Petra Lund, an engineer, said it was late. It was cold. Eng Lund said it was sad.'],
	])('is no name %s', (_what, text) => {
		expect(speakers(text)).toEqual(['Petra Lund', 'Petra Lund']);
		expect(recordOf(text).actors[0]!.aliases).toContain('Eng Lund');
	});

	test('but is one where nobody has what follows for a surname', () => {
		expect(speakers('Eng Wei Lim said it was late.')).toEqual(['Eng Wei Lim']);
	});
});

describe('the premier', () => {
	test('is the prime minister', () => {
		const text = 'Prime Minister Petra Lund said it was late. It was cold. The premier said it was sad.';
		expect(speakers(text)).toEqual(['Petra Lund', 'Petra Lund']);
	});

	test('is another where one is told to be it', () => {
		const text =
			'Prime Minister Petra Lund said it was late. Premier Idris Moll said it was early. The premier said it was sad.';
		expect(speakers(text)).toEqual(['Petra Lund', 'Idris Moll', 'Idris Moll']);
	});
});

describe('whoever is told to be somebody’s relative by a first name', () => {
	const home = 'Petra Lund, 34, heard it when her husband Idris, 36, was away. It was loud.';

	test('is called by their surname and a title that the other cannot have', () => {
		expect(speakers(`${home}\n\nMr Lund said that he had slept well.`)).toEqual(['Idris']);
	});

	test('but not where the other has the title', () => {
		expect(speakers(`${home}\n\nMrs Lund said that she had slept badly.`)).toEqual(['Petra Lund']);
	});

	test('nor where the text has named somebody else in full', () => {
		const text = `Her neighbour Tom Lund was at sea. ${home}\n\nMr Lund said that he had slept well.`;
		expect(speakers(text)).toEqual(['Tom Lund']);
	});
});
