import { describe, expect, test } from 'vitest';
import { said, speakers } from '../../model.js';

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

	test('are not the narrator’s below words of his own, and are below those of the other', () => {
		expect(
			said(
				'The goat\n\n“Is that your goat?” asked the nurse.\n\n“It was,” I said.\n\n“They told me it was dead.”\n\n“It is resting.”\n\nThe rain fell.',
			),
		).toEqual([
			'the nurse: “Is that your goat?”',
			'I: “It was,”',
			'the nurse: “They told me it was dead.”',
			'I: “It is resting.”',
		]);
		expect(
			said(
				'The goat\n\n“How long?” asked the young nurse.\n\n“An hour,” I said.\n\n“He does not have an hour,” said the nurse.\n\n“Then he will have to scream.”\n\nThe rain fell.',
			).slice(-2),
		).toEqual(['the young nurse: “He does not have an hour,”', 'I: “Then he will have to scream.”']);
	});

	test('are a message between an answer and the next of the same', () => {
		expect(
			said(
				'The chats\n\nAda Rook wrote: “need it by noon”.\n\nA colleague, Finn Hale, answered: “what do i get”.\n\n“my thanks. and cake”.\n\n“ok but lemon cake”, Hale wrote.',
			),
		).toEqual([
			'Ada Rook: “need it by noon”',
			'Finn Hale: “what do i get”',
			'Ada Rook: “my thanks. and cake”',
			'Finn Hale: “ok but lemon cake”',
		]);
	});

	test('are a statement in full of whoever released it, not of whom it names', () => {
		expect(
			said(
				'The head of the club, Ada Rook, resigned on Friday. This is the statement she released at 11.20pm.\n\n“I have told the board that I am leaving.\n\n“I thank my husband, Finn, who warned me about the goat.\n\n“I will say no more.”\n\nThe rain fell.',
			).at(-1),
		).toEqual(
			'Ada Rook: “I have told the board that I am leaving. “I thank my husband, Finn, who warned me about the goat. “I will say no more.”',
		);
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
