import { expect, test } from 'vitest';
import { knownAs } from '../../../src/extract/who/well-known.js';
import { recordOf } from '../model.js';

/** The kinds of a text's actors, by their names. */
const kindsIn = (text: string): Record<string, string> =>
	Object.fromEntries(recordOf(text).actors.map(({ name, kind }) => [name, kind]));

test.each([
	['South Korea', 'place'],
	['N. Korea', 'place'],
	['St. Louis', 'place'],
	['Netflix', 'organisation'],
	['Goldman Sachs', 'organisation'],
	['U.S. Senate', 'organisation'],
	['U.S. Attorney', 'other'],
	['Latinos', 'other'],
	['Latino Republicans', 'other'],
	['World War II', 'other'],
	['R-Texas', 'other'],
	['Sag Harbor', 'place'],
	['Mary Falls', null],
	['Charlotte', null],
	['Virginia Netflix', null],
])('%s is known as %s', (form, kind) => {
	expect(knownAs(form)).toBe(kind);
});

test('known places and members of peoples are nobody who keeps silent, known companies no persons', () => {
	const kinds = kindsIn(
		'Ana Ruiz flew from Los Angeles to South Korea for Goldman Sachs and met Latinos there. She met investor SoftBank later. ' +
			'In St. Louis she works for Netflix now. “It is fun,” said Ruiz.',
	);
	expect(kinds).toEqual({
		'Ana Ruiz': 'person',
		'Goldman Sachs': 'organisation',
		SoftBank: 'organisation',
		Netflix: 'organisation',
	});
});

test('what is known for no body is nobody, whatever it was taken for', () => {
	expect(kindsIn('They defended Obamacare in the Middle East. Ana Ruiz left for the Rust Belt.')).toEqual({
		'Ana Ruiz': 'person',
	});
});

test('somebody whose surname is a town’s is a person', () => {
	const kinds = kindsIn(
		'Kofi Houston opened the shop. Houston paid for it himself. “It was fun,” said Houston. “It rained in Boston.”',
	);
	expect(kinds).toEqual({ 'Kofi Houston': 'person' });
});

test('whoever is addressed as Mrs is no company', () => {
	expect(kindsIn('The shop was shut. “It was fun,” said Mrs Honda. Mrs Honda left.')['Mrs Honda']).toBe(
		'person',
	);
});

test.each([
	['Officers arrested Elizabeth A. Burton, 30, of Franklin.', 'Elizabeth A. Burton'],
	['It rained. Ruth I. Abrams said it was fine.', 'Ruth I. Abrams'],
	['The lawyer came. Sonya A. Zoghlin, his attorney, told reporters it was fine.', 'Sonya A. Zoghlin'],
])('a letter that is a word elsewhere is within a name: %s', (text, name) => {
	expect(Object.keys(kindsIn(text))).toEqual([name]);
});

test('a letter that ends a sentence is in no name', () => {
	expect(kindsIn('They met in Building A. Ruiz said it was fine.')['Building A. Ruiz']).toBeUndefined();
});

test.each([
	'They stayed at the Drake Hotel and left.',
	'She left. Many South Dakotans stayed.',
	'Latino Republicans stayed at home. Later, Republicans came.',
])('no person is in: %s', (text) => {
	expect(Object.values(kindsIn(text))).not.toContain('person');
});
