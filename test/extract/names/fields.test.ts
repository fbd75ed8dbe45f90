import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../model.js';

describe('a body is called by all that it has to do with', () => {
	test.each([
		'Ministry of Construction, Transport and Infrastructure',
		'Department for Culture, Media and Sport',
		'Department of Fisheries, Forestry & Water',
		'Committee on Energy, Trade and Mines',
		'Standards in Public Office Commission',
		'Women in Sport Trust',
		'Rail, Maritime and Transport union',
		'Health Service Executive',
		'Campaign to Protect Rural Vell',
		'Prosecutor’s Office for Organised Crime',
	])('the %s', (name) => {
		expect(speakers(`The ${name} said it would pay.`)).toEqual([name]);
	});

	test('but not by places, nor by who is named with it', () => {
		expect(speakers('The Ministry of Defence, Moscow and Kyiv said it was over.')).not.toContain(
			'Ministry of Defence, Moscow and Kyiv',
		);
		const { actors } = recordOf('The Department of Health, Ana Ruiz and Bo Lund said it was over.');
		expect(actors.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['Department of Health', 'Ana Ruiz', 'Bo Lund']),
		);
	});
});

test.each([
	[
		'the generation',
		'Fernando “Nanding” Macaraig III told the panel it was so.',
		'Fernando “Nanding” Macaraig III',
	],
	['the generation, with a point', 'Robert “Bob” Tillman Jr. said he was ill.', 'Robert “Bob” Tillman Jr.'],
])('who has a nickname is called by it and %s', (_, text, expected) => {
	expect(recordOf(text).actors[0]!.aliases).toContain(expected);
});

test.each([
	[
		'a class',
		'A nurse and a Grade 4 teacher in Navotas, who asked not to be named, said it was cold.',
		'Grade',
	],
	['an office', 'The Dean said that the roof leaked. “No bells,” the Dean said.', 'Dean'],
])('%s is nobody’s name', (_, text, name) => {
	expect(recordOf(text).actors.map((actor) => actor.name)).not.toContain(name);
});

test.each([
	['The Dean, the Very Revd Crispin Vaux, said that insurance had lapsed.', 'Crispin Vaux'],
	['The Rt Revd Anna Lowe said the roof leaked.', 'Anna Lowe'],
	['The ferry’s owner, Établissements Nyamulinda, said it would pay.', 'Établissements Nyamulinda'],
	[
		'The supplier, Tri-Lagoon Systems Inc. (TSI), earlier claimed that all was well.',
		'Tri-Lagoon Systems Inc.',
	],
])('%s: %s', (text, expected) => {
	expect(speakers(text)).toEqual([expected]);
});

test.each([
	'Reporters Without Borders',
	'Hartley, Boone and Wick LLP',
	'Our Lady of Lourdes Primary School',
	'Bangko Sentral ng Pilipinas',
	'Just Stop Oil',
])('%s is a body', (name) => {
	const { actors } = recordOf(`Pier row\n\n${name} said that it would pay.`);
	expect(actors.map((actor) => [actor.kind, actor.name])).toEqual([['organisation', name]]);
});
