import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from './model.js';

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
