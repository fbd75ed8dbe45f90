import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'Ana Ruiz, who has repeatedly said that she will not run again, smiled at the crowd.',
		'Ana Ruiz: that she will not run again',
	],
	[
		'The mayor, Ana Ruiz, joking that she would eat her hat, sat down.',
		'Ana Ruiz: that she would eat her hat',
	],
])('what is told between commas ends before the verb of the sentence: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});

test('what was said ends with its sentence, whatever mark ends the next', () => {
	expect(said('The plan, Ana Ruiz said, “is dead”. The rain stopped in the evening.')).toEqual([
		'Ana Ruiz: The plan “is dead”',
	]);
});

test('what the source did meanwhile was not said', () => {
	expect(said('The raid\n\nDenying the charge, Ana Ruiz said only "minimum force" had been used.')).toEqual([
		'Ana Ruiz: "minimum force" had been used',
	]);
});

test('what is told to nobody is no statement', () => {
	expect(said('Ana Ruiz told nobody that she was ill.')).toEqual([]);
});

test.each(['Undeterred', 'Privately', 'In tears', 'A former nurse', 'Earlier in the day', 'Smiling'])(
	'what leads up to who speaks was not said: “%s”',
	(lead) => {
		expect(said(`The fire\n\nAna Ruiz met the council on Monday. ${lead}, she said: “We are late.”`)).toEqual(
			['Ana Ruiz: “We are late.”'],
		);
	},
);
