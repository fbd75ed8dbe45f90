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
		['Vice County Head Lin Hao', 'Lin Hao'],
		['The superior, Director of Payments Marco Villaseca,', 'Marco Villaseca'],
		['MEC for health Thabo Marsh', 'Thabo Marsh'],
		['PPN lawmaker Sardar Nadeem', 'Sardar Nadeem'],
		['Mdm Tan Liang', 'Tan Liang'],
		['The lawyer, Maître Oumar Sissoko,', 'Oumar Sissoko'],
		['The judge, Recorder Louisa Fenn-Adams,', 'Louisa Fenn-Adams'],
		['Captain Miles Dunmore RN', 'Miles Dunmore'],
		['HE Dr Salem Harthy, Undersecretary for Ports,', 'Salem Harthy'],
		['HE Eng Khalid Mansoori', 'Khalid Mansoori'],
		['HE Salem Harthy', 'Salem Harthy'],
		['Pedalo operator Big Kev Tranter, 55,', 'Kev Tranter'],
		['Wee Hamish Duff', 'Hamish Duff'],
		['Plucky Amy Hollis, 6,', 'Amy Hollis'],
	])('%s', (subject, name) => {
		const surname = name.split(' ')[1];
		const { statements, actors } = recordOf(
			`The hall was full on Monday. ${subject} told the hall that it was late. “Go,” ${surname} said.`,
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual([name, name]);
		expect(actors.find((actor) => actor.name === name)?.kind).toBe('person');
	});
});

describe('a party or a nation before somebody is no part of the name', () => {
	test.each([
		['His MP, the Liberal Democrat Tessa Harrow,', 'Tessa Harrow'],
		['His MP, the Liberal Democrat Annis Kettle,', 'Annis Kettle'],
		['Conservative Rupert Blythe', 'Rupert Blythe'],
		['Croat Ana Babić-Horvat', 'Ana Babić-Horvat'],
	])('%s', (subject, name) => {
		const surname = name.split(' ')[1];
		const { statements, actors } = recordOf(
			`The hall was full on Monday. ${subject} told the hall that it was late. “Go,” ${surname} said.`,
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual([name, name]);
		expect(actors.find((actor) => actor.name === name)?.kind).toBe('person');
	});
});

test('an office by letters is no part of the name of somebody who is named in full, and one of a firm’s is', () => {
	expect(
		Object.keys(
			actorsIn('Julius Wekes told a union to go back. CS Wekes said that talks were over. LG Chem said no.'),
		),
	).toEqual(['Julius Wekes', 'LG Chem']);
});

test('what is a body’s in Irish belongs to its name', () => {
	expect(actorsIn('According to Uisce na Tíre, it is due. Bord na Móna said it agreed.')).toEqual({
		'Uisce na Tíre': 'organisation',
		'Bord na Móna': 'organisation',
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

describe('a body that many states have keeps its owner', () => {
	test.each([
		["Norland's Foreign Ministry", "Norland's Foreign Ministry", 'Foreign Ministry'],
		['Zubria’s General Staff', 'Zubria’s General Staff', 'General Staff'],
		['Sweden’s Nuclear Safety Authority', 'Sweden’s Nuclear Safety Authority', 'Nuclear Safety Authority'],
		[
			'Ostrova’s Permanent Mission in Vienna',
			'Ostrova’s Permanent Mission in Vienna',
			'Permanent Mission in Vienna',
		],
		['Parliament’s Budget Committee', 'Parliament’s Budget Committee', 'Budget Committee'],
	])('%s', (subject, name, short) => {
		const { statements, actors } = recordOf(`The hall was full on Monday. ${subject} said that it was late.`);
		expect(statements.map(({ speaker }) => speaker)).toEqual([name]);
		const body = actors.find((actor) => actor.name === name);
		expect([body?.kind, body?.aliases]).toEqual(['organisation', expect.arrayContaining([short])]);
	});

	test('and two of one name are two', () => {
		const { statements } = recordOf(
			'Norland’s Defence Ministry said it had hit nothing. Zubria’s Defence Ministry said that a bridge was hit. It rained.',
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual([
			'Norland’s Defence Ministry',
			'Zubria’s Defence Ministry',
		]);
	});

	test.each(['Thursday’s Supreme Court', 'Obama’s Justice Department', 'Ana Ruiz’s Health Committee'])(
		'%s is nobody’s name',
		(subject) => {
			const { actors } = recordOf(`The hall was full on Monday. ${subject} said that it was late.`);
			expect(actors.map(({ name }) => name)).not.toContain(subject);
		},
	);
});

test('a quarter and a place have one trust', () => {
	const kinds = actorsIn('The hall was full. The Western and Lakeland Trust said that it was late.');
	expect(kinds).toEqual({ 'Western and Lakeland Trust': 'organisation' });
});

test('who is told to have said what it was is no body for that', () => {
	const kinds = actorsIn(
		'The hall was full. The council’s leader, Gwil Prys-Owen, said it was a precaution.',
	);
	expect(kinds['Gwil Prys-Owen']).toBe('person');
});

test('a first name that nobody knows, between an office and a double surname', () => {
	const { statements } = recordOf(
		'The hall was full. County Commissioner Wekesa Omondi-Were said it was late.',
	);
	expect(statements.map(({ speaker }) => speaker)).toEqual(['Wekesa Omondi-Were']);
});
