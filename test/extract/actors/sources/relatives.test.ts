import { expect, test } from 'vitest';
import { said } from '../../model.js';

test('a paragraph goes on with whose mother and father were told of', () => {
	const text = [
		'Ana Ruiz, the harbour master, grew up on the quay. Her mother disliked boats. Her father, a keeper, left a slide rule in her coat.',
		'At college she was the only one from the islands. “They were perfectly polite,” she told a reporter in 1998.',
	].join('\n\n');
	expect(said(text)).toContain('Ana Ruiz: “They were perfectly polite,”');
});

test.each([
	['Lord Penhallow, whose family built the wall', 'he'],
	['Ana Ruiz, the harbour master', 'she'],
])('whoever is told of last goes before a spokesperson: %s', (whom, pronoun) => {
	const text = [
		'“We cannot maintain what we do not own,” a spokesperson said.',
		`The answer came as a shock to ${whom}. “Nobody owns the pipe,” ${pronoun} told the BBC.`,
	].join('\n\n');
	expect(said(text)).toEqual([
		'a spokesperson: “We cannot maintain what we do not own,”',
		`${pronoun === 'he' ? 'Lord Penhallow' : 'Ana Ruiz'}: “Nobody owns the pipe,”`,
	]);
});

test.each([
	[
		'It had rained too much, according to two pilots familiar with the log, who said the pier had been closed for a year.',
		['two pilots familiar with the log', 'two pilots familiar with the log'],
	],
	[
		'His lawyer followed the instructions of the company, which threatened to close the pier.',
		['the company'],
	],
	['There was little praise from the opposition, which says the pier came too late.', ['the opposition']],
	['Ruiz went into a meeting with local traders, who said the pier was too short.', ['local traders']],
	[
		'In the cellar lay a police report from November 1938, which states that the pier was empty.',
		['a police report from November 1938'],
	],
])('of whom a clause tells is whoever may say so: %s', (text, expected) => {
	expect(said(text).map((line) => line.split(': ')[0])).toEqual(expected);
});

test('a document is not from the month in which it was written', () => {
	expect(said('A report from May 2011 said the roof leaked.')).toEqual([
		'A report from May 2011: the roof leaked',
	]);
	expect(said('A letter from May Brandt said the roof leaked.')).toEqual(['May Brandt: the roof leaked']);
});
