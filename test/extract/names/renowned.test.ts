import { describe, expect, test } from 'vitest';
import { recordOf } from '../model.js';

/** The actors of a text: what kind they are, by all they are called. */
const actorsIn = (text: string): Record<string, string> =>
	Object.fromEntries(recordOf(text).actors.map(({ name, kind }) => [name, kind]));

describe('names that begin like a title', () => {
	test('Sri Lanka is nobody called Lanka', () => {
		const { statements, actors } = recordOf(
			'Ministers of Sri Lanka met in Geneva. Sri Lanka said it would pay by June. Tarun Perera, the Sri Lankan envoy, left. “It is late,” he said.',
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual(['Sri Lanka', 'Tarun Perera']);
		expect(actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Tarun Perera']);
	});

	test.each([
		['General Electric said it would cut jobs. General Electric makes bulbs.', 'General Electric'],
		['The General Synod met on Tuesday. The General Synod said the vote was close.', 'General Synod'],
		['Police Scotland West said the road was closed.', 'Police Scotland West'],
		['General Dynamics says its orders rose. General Dynamics makes ships.', 'General Dynamics'],
	])('%s', (text, name) => expect(actorsIn(text)).toEqual({ [name]: 'organisation' }));

	test('and a general is a person still', () =>
		expect(actorsIn('General Marsh said it was late. Marsh left.')).toEqual({ 'General Marsh': 'person' }));
});

describe('places that are nobody', () => {
	test.each([
		['The South East said it was late. Ana Ruiz left the North West.', 'South East'],
		['The West Midlands said it was late. Ana Ruiz left the East Midlands.', 'West Midlands'],
		['West Auckland said it was late. Ana Ruiz left West Auckland.', 'West Auckland'],
		['“No,” South Belfast said. Ana Ruiz left South Belfast.', 'South Belfast'],
	])('%s', (text, name) => expect(actorsIn(text)[name]).not.toBe('person'));

	test('a town by its sea, before whoever is of it', () => {
		const { statements, actors } = recordOf(
			'Marlow on Sea resident Tom Hale suggested a wall. Marlow on Sea’s Coun Dan Pell said it was dear. “It is,” Coun Pell said.',
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual(['Tom Hale', 'Dan Pell', 'Dan Pell']);
		expect(actors.map(({ name }) => name)).toEqual(['Tom Hale', 'Dan Pell']);
	});

	test('a town by its province, before whoever is of it', () =>
		expect(
			actorsIn(
				'Grand Lake, Man., Chief Ron Thomas, who lives there, said the water was bad. “We boil it,” he said.',
			),
		).toEqual({ 'Ron Thomas': 'person' }));
});

test.each([
	['Fine Gael wanted a vote. “It is a bad bill,” Sinn Féin said.', 'Sinn Féin'],
	['Buckingham Palace declined to comment. “He is resting,” Buckingham Palace said.', 'Buckingham Palace'],
	[
		'Public Safety Canada wanted a vote. “It is a bad bill,” Public Safety Canada told the hall.',
		'Public Safety Canada',
	],
	['Manawatu Standard reported that it rained. Manawatu Standard has a new boss.', 'Manawatu Standard'],
	['Foreign Affairs said the visit was off. “It is off,” Foreign Affairs said.', 'Foreign Affairs'],
	['Fannie Mae said it would lend. Fannie Mae has lent before.', 'Fannie Mae'],
])('bodies that the world knows: %s', (text, name) => expect(actorsIn(text)[name]).toBe('organisation'));

test('a ship is nobody', () =>
	expect(actorsIn('USS Harrow left on Monday. HMS Marlow and USS Harrow met. Ana Ruiz waved.')).toEqual({
		'Ana Ruiz': 'person',
	}));

test('peoples are nobody', () => {
	const kinds = actorsIn(
		'The Bosnian Serbs said the line was wrong. The Hutus and Tutsis left. “We go,” said the Croats.',
	);
	expect(Object.values(kinds)).not.toContain('person');
});

test('a body of two trades is one', () => {
	const { statements } = recordOf(
		'The Irish Bakers and Brewers Organisation said it was late. Irish Bakers and Brewers Organisation figures show that 400 were waiting.',
	);
	expect(statements[0]!.speaker).toBe('Irish Bakers and Brewers Organisation');
	expect(actorsIn('The Irish Bakers and Brewers Organisation said it was late.')).toEqual({
		'Irish Bakers and Brewers Organisation': 'organisation',
	});
});

test('the party of whoever leads it in part is nobody called Deputy', () =>
	expect(actorsIn('Deputy Liberal leader Petra Marsh asked why. “Where is it?” she asked.')).toEqual({
		'Petra Marsh': 'person',
	}));
