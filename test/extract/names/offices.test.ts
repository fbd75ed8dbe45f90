import { describe, expect, test } from 'vitest';
import { recordOf } from '../model.js';

const actorsIn = (text: string): Record<string, string> =>
	Object.fromEntries(recordOf(text).actors.map(({ name, kind }) => [name, kind]));

describe('an office before whoever holds it is no part of the name', () => {
	test.each([
		['Supreme Court Justice Lex Marsh', 'Lex Marsh'],
		['Chief Government Whip Dinesh Hale', 'Dinesh Hale'],
		['Minister of Tourism and Lands Bo Perera', 'Bo Perera'],
		['Director General of Health Ana Ruiz', 'Ana Ruiz'],
		['Minister in the Defense Ministry Bezalel Hale', 'Bezalel Hale'],
		['Kenya’s High Commissioner to Norway Nils Varma', 'Nils Varma'],
		['Public Protector Thuli Marsh', 'Thuli Marsh'],
		['Media Assistant Yusuf Zaki', 'Yusuf Zaki'],
		['Multi-talented Kylie Marsh', 'Kylie Marsh'],
	])('%s', (subject, name) => {
		const surname = name.split(' ')[1];
		const { statements, actors } = recordOf(
			`The hall was full on Monday. ${subject} told the hall that it was late. “Go,” ${surname} said.`,
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual([name, name]);
		expect(actors.find((actor) => actor.name === name)?.kind).toBe('person');
	});
});

test('who are against somebody are not called so', () =>
	expect(actorsIn('Anti-Heather Marsh songs were sung. “I knew,” Heather Marsh said.')).toEqual({
		'Heather Marsh': 'person',
	}));

test('a noble and a prince are two', () => {
	const { statements, actors } = recordOf(
		'The Duchess of Thirlmoor and Prince Albert went to sea. Prince Albert said it was green. It rained.',
	);
	expect(statements.map(({ speaker }) => speaker)).toEqual(['Prince Albert']);
	expect(actors.map(({ name }) => name)).toEqual(['Duchess of Thirlmoor', 'Prince Albert']);
});

test('the offices of two people are two', () => {
	const { statements } = recordOf(
		'The Prime Minister’s Office said it was shut. The NDF Spokesperson’s Office said it was open. It rained.',
	);
	expect(statements.map(({ speaker }) => speaker)).toEqual([
		'Prime Minister’s Office',
		'NDF Spokesperson’s Office',
	]);
});

test('the authorities of two nations are two', () => {
	const { statements } = recordOf(
		'The Israeli authorities said it was late. The Fijian authorities said the ship was there. It rained.',
	);
	expect(statements.map(({ speaker }) => speaker)).toEqual(['Israeli authorities', 'Fijian authorities']);
});

test('the police are not who watches them', () => {
	const { statements } = recordOf(
		'The Independent Police Conduct Authority said the chase was wrong. “We are sorry,” police said in a statement. Police said the driver fled.',
	);
	expect(statements.map(({ speaker }) => speaker).slice(1)).not.toContain(
		'Independent Police Conduct Authority',
	);
});

test.each(['Kogi State Governor', 'CBN Governor', 'Senior Media Assistant'])(
	'%s alone is an office, and no name',
	(office) => {
		const kinds = actorsIn(`The hall was full on Monday. ${office} said it would rain. “Go,” Ana Ruiz said.`);
		expect(kinds[office]).toBe('unnamed');
	},
);
