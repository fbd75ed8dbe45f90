import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

describe('a dialogue after dashes amid an account', () => {
	test('tells who speaks behind a comma', () => {
		expect(
			statements(
				'A day in court',
				'The judge, Marian Tull, looks at the accused.',
				'– No, answers Piers Lund. I was tired.',
				'– Tired at noon? asks the judge.',
				'– I work nights, he says, and I have two children.',
			),
		).toEqual([
			'Piers Lund: No I was tired.',
			'Marian Tull: Tired at noon?',
			'Piers Lund: I work nights and I have two children.',
		]);
	});

	test('may tell by whom each speaks to, and by the sentence above', () => {
		expect(
			statements(
				'The last eels of Tarn',
				'Ana Ruiz has sold eels in Tarn for forty years. The first customer is a man in a wet coat.',
				'– Are they fresh, Ana?',
				'– Fresher than you.',
				'He buys two. Then comes the biologist Bo Hale, whom she has known for years.',
				'– You are a criminal, Ana.',
				'– And you are late, Bo.',
			),
		).toEqual([
			'a man in a wet coat: Are they fresh, Ana?',
			'Ana Ruiz: Fresher than you.',
			'Bo Hale: You are a criminal, Ana.',
			'Ana Ruiz: And you are late, Bo.',
		]);
	});

	test('goes to and fro around one who is told of', () => {
		expect(
			statements(
				'The last shop',
				'Bo Hale opens at six. The first customer is a girl with a dog.',
				'- Have you got any milk, Mr Hale?',
				"- I have, but it isn't cold.",
				"- My mother says she'll pay on Friday.",
				'- Then so be it, he says.',
			),
		).toEqual([
			'a girl with a dog: Have you got any milk, Mr Hale?',
			"Bo Hale: I have, but it isn't cold.",
			"a girl with a dog: My mother says she'll pay on Friday.",
			'Bo Hale: Then so be it',
		]);
	});

	test('is no list of advice, of news or of questions', () => {
		expect(
			statements(
				'What to bring',
				'The club has a list for beginners:',
				'– Bring your own boots.',
				'– Do you have a hat? Wear it.',
				'– You will need water.',
			),
		).toEqual([]);
		expect(
			statements(
				'What we want to know',
				'The mayor, Ana Ruiz, has not spoken of the bridge.',
				'– Who paid for it?',
				'– Will you be able to drive to Mold?',
			),
		).toEqual([]);
	});
});
