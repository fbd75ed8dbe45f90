import { describe, expect, it } from 'vitest';
import { said } from '../model.js';

describe('what a clause without a subject tells of', () => {
	it.each([
		[
			'The rules of the pool will change in May.\n\nThe changes, which officials said will go into effect at once, annoyed the swimmers.',
			'officials: which will go into effect at once',
		],
		[
			'The council turned up the music, a tactic the police say is cheap and kind to the starlings.',
			'the police: a tactic is cheap and kind to the starlings',
		],
		[
			'It is the kind of job that many teachers say is the future of the town.',
			'many teachers: the kind of job that is the future of the town',
		],
		[
			'Tom Hale questioned the figures, which he said included the repair of a boiler.',
			'Tom Hale: which included the repair of a boiler',
		],
		[
			'The pool has taken on two guards, a step the mayor believes will save lives.',
			'the mayor: a step will save lives',
		],
		[
			'Opposition leader Tom Hale, under arrest since an election in May that he says was stolen, called for calm.',
			'Tom Hale: an election in May that was stolen',
		],
	])('%s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});
});

describe('what was said within a clause that an account parts', () => {
	it.each([
		[
			'Singer Ida Moll has died at 80.\n\nShe sued three labels and, friends say, did not speak to her sister for a decade after that.',
			'friends: did not speak to her sister for a decade after that',
		],
		[
			'Fans cheered the keeper, a woman who, league records show, had never saved a penalty at home.',
			'league records: a woman who had never saved a penalty at home',
		],
		[
			'Ida Moll told the inquest of a map which, she said, was later shown to be wrong.',
			'Ida Moll: a map which was later shown to be wrong',
		],
		[
			'The market, where traders have met since 1902, is near the canal, which, Mayor Ruth Amadi said, is usually full of boats on holidays.',
			'Ruth Amadi: which is usually full of boats on holidays',
		],
	])('%s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});
});
