import { describe, expect, test } from 'vitest';
import { recordOf, said, speakers } from '../../model.js';

describe('two people of one surname', () => {
	test('whoever was addressed by it before is meant, and no relative who is told of in passing', () => {
		const text = [
			'Oskar Moll left the race on Saturday. Mr. Moll, a former mayor of Wexcombe, had hoped for more.',
			'His brother, Peter K. Moll, was president of the port for eight years, and the party of Peter K. Moll is no more.',
			'Mr. Moll paused. “I have put forth a plan,” Mr. Moll said as he left the race.',
		].join('\n\n');
		expect(said(text)).toContain('Oskar Moll: “I have put forth a plan,”');
	});

	test('but who is named in full in the same paragraph', () => {
		const text = [
			'Oskar Moll left the race on Saturday. Mr. Moll had hoped for more.',
			'The treasurer, Peter Moll, was tired. Mr. Moll said it was late.',
		].join('\n\n');
		expect(speakers(text)).toContain('Peter Moll');
	});

	test('who was named first in the paragraph before, where the other is called by the first name', () => {
		const text = [
			'Sid Moll was sent off late in the match. It rained.',
			'The coach, Ken Moll, was still cross an hour later.',
			'“Sid told me that he slipped. I believe him,” Moll said.',
		].join('\n\n');
		expect(speakers(text)).toEqual(['Ken Moll']);
	});

	test('but not who was, where the other was called by the surname alone', () => {
		const text = [
			'Sid Moll was sent off late in the match. Moll is 19.',
			'The coach, Ken Moll, was still cross an hour later.',
			'“I slipped,” Moll said.',
		].join('\n\n');
		expect(speakers(text)).toEqual(['Sid Moll']);
	});

	test('two first names before it are two people’s', () => {
		expect(
			recordOf('“We won,” David and Petra Lund wrote. David Moll said it was late.').actors,
		).toContainEqual(expect.objectContaining({ name: 'David Lund' }));
	});

	test('an account for somebody is not theirs', () => {
		const { actors } = recordOf('Idris Brandt won. “Meh,” wrote @FarmersForBrandt. Brandt said it was late.');
		expect(actors.find(({ name }) => name === 'Idris Brandt')!.aliases).not.toContain('@FarmersForBrandt');
	});
});

test.each([
	['One pastor supporting Mr. Moll, Bo Lund of Liberty Church, said he had made 150 calls.', 'Bo Lund'],
	['A lawyer representing Mr. Moll said he was tired.', 'A lawyer representing Mr. Moll'],
	['Chief operating officer Bo Lund said he was tired.', 'Bo Lund'],
	['Visiting professor Bo Lund said he was tired.', 'Bo Lund'],
])('whom somebody is told by says nothing: %s', (text, speaker) => {
	expect(speakers(`Oskar Moll won.\n\n${text}`)).toEqual([speaker]);
});

describe('a surname of several names, some of them joined', () => {
	test.each([
		[
			'Rui Vasconcelos e Moll, the minister, said he had tried. Vasconcelos e Moll said he would go on.',
			['Rui Vasconcelos e Moll', 'Rui Vasconcelos e Moll'],
		],
		[
			'Its president, Maria da Luz Pinto dos Reis, said it was late. Ms Pinto dos Reis wrote that she would go.',
			['Maria da Luz Pinto dos Reis', 'Maria da Luz Pinto dos Reis'],
		],
	])('%s', (text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

test.each([
	[
		'The dead were named as a guard, Tariq Moll, and a cook. The driver, Bo Moll, broke a leg.\n\nMoll said the signal was green.',
		'Bo Moll',
	],
	[
		'Ida Lund was killed in the crash. Coach Erik Lund survived.\n\nLund told the Gazette the brakes failed.',
		'Erik Lund',
	],
	[
		'The late Omar Vane ran the port. His son, Rami Vane, sold it.\n\n“He would have wept,” said Vane.',
		'Rami Vane',
	],
])('of two who have one surname the one alive tells: %s', (text, expected) => {
	expect(speakers(text).at(-1)).toBe(expected);
});

test('men own bodies as women do', () => {
	expect(speakers("Rain fell.\n\nThe Orling Working Men's Club said it would close.")).toEqual([
		"Orling Working Men's Club",
	]);
});
