import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('what the teller adds is no part of what was said', () => {
	test.each([
		[
			'that somebody may be right',
			'Ana Ruiz says the ferry is slow, and she may be right.',
			['Ana Ruiz: the ferry is slow'],
		],
		[
			'that somebody may be right, behind marks',
			'Ana Ruiz said the ferry was “a raft,” and she may well be right.',
			['Ana Ruiz: the ferry was “a raft,”'],
		],
		[
			'that it could not be verified',
			'Ana Ruiz said the road was shut, but that could not be independently verified.',
			['Ana Ruiz: the road was shut'],
		],
		[
			'that others have yet to confirm it',
			'The firm said profit rose, although auditors have yet to confirm it.',
			['The firm: profit rose'],
		],
		[
			'what the teller thought then',
			'My almanac says that the strait is "not for nervous sailors", and I began to think it too kind.',
			['My almanac: that the strait is "not for nervous sailors"'],
		],
		[
			'but what somebody told the teller is',
			'Ana Ruiz told me I was late, and I would have to hurry.',
			['Ana Ruiz: I was late, and I would have to hurry'],
		],
	])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('what else somebody did in words is no part of what they said', () => {
	test.each([
		[
			'Judge Omar Vale said the report was late and directed the ministry to file it by Friday.',
			'the report was late',
		],
		[
			'Premier Ana Ruiz said the state would show patience to those in arrears and directed the power board to send letters.',
			'the state would show patience to those in arrears',
		],
		[
			'Ana Ruiz said the council would shut the road and open the bridge.',
			'the council would shut the road and open the bridge',
		],
	])('%s', (text, expected) => expect(said(text)[0]?.split(': ')[1]).toEqual(expected));
});

describe('a clause beside the main one is not all that was said', () => {
	test.each([
		[
			'The bishop, Tom Hale, said that while he liked the trade, he worried about “the noise it makes.”',
			['Tom Hale: that while he liked the trade, he worried about “the noise it makes.”'],
		],
		[
			'Ana Ruiz said that although she liked the plan, she feared “the noise.”',
			['Ana Ruiz: that although she liked the plan, she feared “the noise.”'],
		],
	])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('an account that parts a sentence', () => {
	test.each([
		[
			'We sailed on the Gull, a boat built, according to Tom Hale, by his uncle.',
			['Tom Hale: a boat built by his uncle'],
		],
		[
			'The bridge was built, according to Ana Ruiz, by Danish engineers.',
			['Ana Ruiz: The bridge was built by Danish engineers'],
		],
		[
			'Ana Ruiz criticised the council for, she said, forgetting the north.',
			['Ana Ruiz: Ana Ruiz criticised the council for forgetting the north'],
		],
		[
			'His wife, Ida Moll, who had moved in 1995 — for the dentist, she says — followed the case.',
			['Ida Moll: for the dentist'],
		],
		[
			'It happens every August, says Ana Ruiz, who runs a bakery in Sorn: “Nobody slept for a week.”',
			['Ana Ruiz: It happens every August', 'Ana Ruiz: “Nobody slept for a week.”'],
		],
	])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test.each([
	'“I was frightened,” Ana Ruiz wrote in her memoir, “The Wrong Bank.” “By the time it was over, I was calm.”',
	'“I was frightened,” Ana Ruiz wrote in her book “Becoming Calm.” “By the time it was over, I was calm.”',
])('the title of a work is nobody’s words: %s', (text) =>
	expect(said(text)).toEqual(['Ana Ruiz: “I was frightened,” “By the time it was over, I was calm.”']),
);

test.each([
	'“We shall march”, Ana Ruiz was quoted by state radio as saying.',
	'“We shall march”, Ana Ruiz was quoted as saying by state radio.',
])('who is quoted is no part of what was said: %s', (text) =>
	expect(said(text)).toEqual(['Ana Ruiz: “We shall march”']),
);

describe('what stands in parentheses or dashes with who says so is all that they said', () => {
	test.each([
		['Ana Ruiz went to the island — to see her aunt, she said — and stayed.', ['Ana Ruiz: to see her aunt']],
		['The board (its debts have doubled, says Ana Ruiz) wants help.', ['Ana Ruiz: its debts have doubled']],
		[
			'The mayor sold the boats – at a great loss, according to Ana Ruiz – and bought a tram.',
			['Ana Ruiz: at a great loss'],
		],
		['The toll rose to 40 (up from 12 on Sunday, police said).', ['police: up from 12 on Sunday']],
		['The board – which met on Monday – has lost its way, Ana Ruiz said – and it knows.', []],
	])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
