import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('what a noun tells at the head of its sentence', () => {
	test.each([
		[
			'whose owner is named',
			'Tom Hale’s claim that the river had been rising since noon was not shared by the drivers.',
			'Tom Hale: that the river had been rising since noon',
		],
		[
			'from whom it came',
			'A warning from Ana Ruiz that the bridge would stay shut did little to calm the hall.',
			'Ana Ruiz: that the bridge would stay shut',
		],
		[
			'by whom it was given',
			'An assurance by Ana Ruiz that the gates were old came too late for many.',
			'Ana Ruiz: that the gates were old',
		],
	])('ends before the sentence’s own verb: %s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

describe('what somebody calls something', () => {
	test.each(['rejected', 'criticised', 'denounced'])(
		'stands in marks, whatever is done to it: %s',
		(verb) => {
			expect(said(`Tom Hale ${verb} what he called “a cheap shot from people with no budget”.`)).toEqual([
				'Tom Hale: “a cheap shot from people with no budget”',
			]);
		},
	);

	test('and not what happened next', () => {
		expect(
			said('Ana Ruiz described the plan as “a gift to bandits”, and when he protested sent him a map.'),
		).toEqual(['Ana Ruiz: the plan as “a gift to bandits”']);
	});
});

describe('what was said goes on', () => {
	test.each([
		[
			'to the last of a list',
			'the ram had bitten a guard in 2021, a piper in 2022 and, last winter, the sheriff',
		],
	])('%s', (_, content) => {
		expect(said(`Ana Ruiz, the harbour master, said ${content}.`)).toEqual([`Ana Ruiz: ${content}`]);
	});

	test.each([
		[
			'to the last “that” of several',
			'that pay was low; that hours were long; and that the canteen was shut',
		],
		[
			'to what the same speaker does not vouch for',
			'most ferries would sail by noon, but she could not promise it',
		],
	])('%s', (_, content) => {
		expect(said(`Ana Ruiz, the harbour master, said ${content}.`)).toEqual([`Ana Ruiz: ${content}`]);
	});

	test('in the next clause behind who says so', () => {
		expect(
			said(
				'The bridge would stay shut until spring, officials said on Friday, and lorries will be diverted.',
			),
		).toEqual(['officials: The bridge would stay shut until spring and lorries will be diverted']);
	});
});

test('whoever comes from a place says what “who” says', () => {
	expect(
		said(
			'The letter came from Ana Ruiz, a teacher from Hamasaki, who said she had been kept awake for weeks.',
		),
	).toEqual(['Ana Ruiz: she had been kept awake for weeks']);
});

test('a minister is told by name, and not by what they are minister of', () => {
	expect(said('Minister of Construction Ana Ruiz said the tunnels were flooded last winter.')).toEqual([
		'Ana Ruiz: the tunnels were flooded last winter',
	]);
});

describe('what a clause tells of a subject ends before the sentence’s own verb', () => {
	test.each([
		[
			'without commas',
			'A nurse who says she was sacked for reporting a surgeon is suing the clinic.',
			'A nurse: she was sacked for reporting a surgeon',
		],
		[
			'past a clause that is joined to it',
			'A farmer who says that the road flooded because the drains were full wants compensation.',
			'A farmer: that the road flooded because the drains were full',
		],
		[
			'where a pronoun has a verb of its own',
			'A woman who said she knew the driver was drunk will give evidence on Monday.',
			'A woman: she knew the driver was drunk',
		],
		[
			'between commas',
			'The minister, who said she was sorry, left by a side door.',
			'The minister: she was sorry',
		],
		[
			'past what is inserted',
			'Ana Ruiz, who said the ferry, built in 1990, was unsafe, has resigned.',
			'Ana Ruiz: the ferry, built in 1990, was unsafe',
		],
		[
			'where what tells belongs to the subject',
			'Ida Lund, whose solicitor said she was innocent, left the court.',
			'solicitor: she was innocent',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});
