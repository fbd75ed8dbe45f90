import { describe, expect, test } from 'vitest';
import { said, speakers } from '../model.js';

describe('words that stand alone below an answer', () => {
	test('are those of two who speak by turns, where one has asked', () => {
		expect(
			said(
				'Ada Rook asked who had paid for the posts.\n\n“My uncle did,” Finn Hale said.\n\n“Your uncle is dead.”\n\n“He was alive when he paid.”\n\nThe rain fell.',
			).slice(1),
		).toEqual([
			'Finn Hale: “My uncle did,”',
			'Ada Rook: “Your uncle is dead.”',
			'Finn Hale: “He was alive when he paid.”',
		]);
	});

	test('are a short question and its answer', () => {
		expect(
			said(
				'Ada Rook asked who had paid for the posts. Finn Hale said the wire had been a gift.\n\n“Who from?”\n\n“From the army.”',
			).slice(-2),
		).toEqual(['Ada Rook: “Who from?”', 'Finn Hale: “From the army.”']);
	});

	test('are those of whoever questions, and of whoever is questioned', () => {
		expect(
			said(
				'Questioned by Ms Rook about a meeting in March, Finn Hale said he did not recall it.\n\n“Are you saying it was not held?”\n\n“I am saying I do not recall it.”',
			).slice(-2),
		).toEqual(['Ms Rook: “Are you saying it was not held?”', 'Finn Hale: “I am saying I do not recall it.”']);
	});

	test('go on with whoever spoke, where nobody asked', () => {
		expect(
			said('“They told us it was rare,” Ada Rook said.\n\n“It was nothing of the kind, and they knew it.”'),
		).toEqual(['Ada Rook: “They told us it was rare,” “It was nothing of the kind, and they knew it.”']);
	});
});

test.each([
	[
		'Alan Digby drove eleven mayors. Barrister Toby Shaw suggested that he had been warned three times. He replied that one of those warnings was for humming.',
		['Toby Shaw', 'Alan Digby'],
	],
	[
		'Jockey Sean Malone took the reins. Counsel Ada Rook suggested that he had slept. “I slept on Sunday, and not on Monday,” the witness replied.',
		['Ada Rook', 'Sean Malone'],
	],
])('whoever asked is not who answers: %s', (text, expected) => expect(speakers(text)).toEqual(expected));
