import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

test.each([
	'Ana Ruiz refused to admit that the harbour was shut.',
	'On Monday Ana Ruiz failed to confirm that the harbour was shut.',
	'Ana Ruiz repeatedly declined to acknowledge that the harbour was shut.',
	'The mayor was reluctant to concede that the harbour was shut.',
	'Ana Ruiz neglected to say that the harbour was shut.',
	'Ana Ruiz hesitated to publicly admit that the harbour was shut.',
])('who keeps from saying something has not said it: %s', (text) => {
	expect(recordOf(text).statements).toEqual([]);
});

test.each([
	'Ana Ruiz did not hesitate to say that the harbour was shut.',
	'Ana Ruiz was not slow to admit that the harbour was shut.',
	'Ana Ruiz never failed to mention that the harbour was shut.',
])('who does not keep from saying something says it: %s', (text) => {
	expect(recordOf(text).statements.map(({ speaker }) => speaker)).toEqual(['Ana Ruiz']);
});

test.each([
	'It is unclear whether Ana Ruiz said that the harbour was shut.',
	'There is no evidence that Ana Ruiz said the harbour was shut.',
	'Contrary to what Ana Ruiz said, the harbour was shut.',
])('what may not have been said, or is set against it, is nobody’s statement: %s', (text) => {
	expect(recordOf(text).statements).toEqual([]);
});

test('whoever finds no evidence says so, and a clause after it is another', () => {
	const speakers = (text: string) => recordOf(text).statements.map(({ speaker }) => speaker);
	expect(speakers('There is no evidence that the harbour was shut, Ana Ruiz said.')).toEqual(['Ana Ruiz']);
	expect(speakers('It was unclear whether the harbour was shut, but Ana Ruiz said that it was.')).toEqual([
		'Ana Ruiz',
	]);
});

test.each([
	['Ana Ruiz could not rule out that the harbour was shut.', 'Ana Ruiz', 'could not rule out'],
	['Police cannot rule out that he had help.', 'Police', 'cannot rule out'],
	['Tom Hale ruled out a return to the strike.', 'Tom Hale', 'ruled out'],
	['Ana Ruiz does not believe that the harbour was shut.', 'Ana Ruiz', 'does not believe'],
	['Ana Ruiz denied that the harbour was shut.', 'Ana Ruiz', 'denied'],
])('a cue has with it what turns it round: %s', (text, speaker, cue) => {
	const record = recordOf(text);
	expect(
		record.statements.map((statement) => [statement.speaker, record.text.slice(...statement.cue!)]),
	).toEqual([[speaker, cue]]);
});

test.each([
	'She did not answer a question about when Tom Hale had last held a meeting in Lindow.',
	'He would not answer questions about why the money had been moved.',
	'She ignored a question about whether she would resign.',
	'Ana Ruiz did not answer two emails asking whether she stood by her words.',
	'The ministry has not responded to several calls asking if it knew.',
	'The council ignored three letters asking why the lamp was off.',
	'The singer Ana Ruiz accepted the top prize of the Lindow Film Days through the mouth of her nephew.',
	'Ana Ruiz accepted the award on Sunday with a bow.',
	'Ana Ruiz showed this website a photograph of a log which appears to record a shift from 05:10 to 22:25.',
])('what is left open, taken or shown is nobody’s words: %s', (text) => {
	expect(recordOf(text).statements).toEqual([]);
});

test.each([
	'Ana Ruiz was denied by a superb save before the break.',
	'Ana Ruiz was dismissed that June.',
	'Ana Ruiz had been refused a visa.',
])('who is denied or refused something has said nothing: %s', (text) => {
	expect(recordOf(text).statements).toEqual([]);
});

test('but whoever denies it has', () => {
	expect(recordOf('The claim was denied by Ana Ruiz.').statements.map(({ speaker }) => speaker)).toEqual([
		'Ana Ruiz',
	]);
});
