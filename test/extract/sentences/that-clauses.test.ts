import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('a clause with “that”', () => {
	test.each([
		[
			'behind an aside between dashes',
			'His campaign chairman Paul Mahler said — on Twitter, as it happens — that the fund had raised $4 million.',
			'Paul Mahler: that the fund had raised $4 million',
		],
		[
			'behind whom it was confirmed to',
			'The mayor confirmed to the BBC that two workers were missing.',
			'The mayor: that two workers were missing',
		],
		[
			'behind what somebody spoke of',
			'Tom Hale said of the talks that there was no need to panic.',
			'Tom Hale: that there was no need to panic',
		],
		[
			'behind when something was reckoned',
			'The conservative-leaning Budget Foundation projected in May that the tariffs imposed so far by the Moll administration would reduce output by 0.25 percent or $63 million.',
			'Budget Foundation: that the tariffs imposed so far by the Moll administration would reduce output by 0.25 percent or $63 million',
		],
		[
			'of whom the verb’s clause is about',
			'The effort was led by committeeman Curly Haugen, who’s argued for years that delegates are free to choose.',
			'Curly Haugen: that delegates are free to choose',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});

	test('is said whatever its words look like', () => {
		expect(said('Mr Hale maintains that prices rose by 3 percent in March.')).toEqual([
			'Mr Hale: that prices rose by 3 percent in March',
		]);
	});
});

describe('what was said', () => {
	test('ends with the sentence', () => {
		expect(
			said(
				'Speaking in Lisbon, Ana Ruiz said that the bridge, built in 1932, is not safe. The weather was mild.',
			),
		).toEqual(['Ana Ruiz: that the bridge, built in 1932, is not safe']);
	});

	test('ends before what another says in a paper that it tells of', () => {
		expect(
			said('Kit Hollis said he had read a letter in which an official warned that the ship was "unsafe".'),
		).toEqual(['Kit Hollis: he had read a letter', 'an official: that the ship was "unsafe"']);
	});

	test('begins behind when it was said', () => {
		expect(said('Ana Ruiz said at the time the plant would close in May.')).toEqual([
			'Ana Ruiz: the plant would close in May',
		]);
	});

	test.each([
		[
			'and behind it',
			'Tom Hale, who is seeking a third term after judges ruled in January that his first did not count, has not commented.',
			'judges: that his first did not count',
		],
		[
			'and another beside it',
			'Shares rose on Wednesday after a senior policymaker signalled that interest rates might stay where they are, while oil slipped for a third day.',
			'a senior policymaker: that interest rates might stay where they are',
		],
	])('ends before the main clause that it is told beside, %s', (_, text, expected) => {
		expect(said(`The news\n\n${text}`)).toContain(expected);
	});
});
