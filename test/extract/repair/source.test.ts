import { describe, expect, test } from 'vitest';
import { wholeSource } from '../../../src/extract/repair/sources/source.js';
import type { Span } from '../../../src/model/index.js';
import { said, speakers } from '../model.js';

test.each([
	['The royal blankly | denied it.', 'The royal'],
	['The family | denied it.', 'The family'],
	['His editors would | ask him to explain it.', 'His editors'],
	['The Courier very recently | explained it.', 'The Courier'],
	['A man with more to say than most would | said no.', 'A man with more to say than most would'],
	['The Union’s top court last week | ruled that it was.', 'The Union’s top court'],
	['We’ve | asked him to share some insights.', 'We'],
	['It was a surprise, a finding that she | reported in 2009.', 'she'],
	['Zanbara’s | opposition on Saturday | rejected it.', 'Zanbara’s opposition'],
	['In 2021 residents of Mill Lane | demanded a bypass.', 'residents of Mill Lane'],
	['Last year doctors in Tarn | warned of delays.', 'doctors in Tarn'],
	['In early March the council | said no.', 'the council'],
	['early September Prime Minister Orla Venn | blamed the wind.', 'Prime Minister Orla Venn'],
	['April Venn | said no.', 'April Venn'],
	['When she turns | whispers it twice.', 'she'],
	['where harbour pilots | noted it.', 'harbour pilots'],
	['which most pilots of the harbour | denied.', 'most pilots of the harbour'],
	['yet the pilots | denied it.', 'the pilots'],
	['as many as 300 pilots | denied it.', 'as many as 300 pilots'],
	['Three weeks later the pilots | denied it.', 'the pilots'],
	['A few hours after | wrote to the pilots.', 'A few hours after'],
	['As Ana Ruiz climbed down | whispered it.', 'Ana Ruiz'],
	['whose solicitor | said no.', 'solicitor'],
	['In Fair Fares members | said no.', 'In Fair Fares members'],
	['a man at the | back | shouted that nobody had asked.', 'a man at the back'],
])('the whole source, and nothing but it: %s', (marked, expected) => {
	const [before, ...rest] = marked.split(' | ');
	const text = [before, ...rest].join(' ');
	const cueAt = text.length - rest.at(-1)!.length;
	const cue: Span = [cueAt, cueAt + rest.at(-1)!.indexOf(' ')];
	const from = before!.startsWith('It was') ? before!.indexOf('a finding') : 0;
	const source = wholeSource(text, [], {
		content: [[cue[1] + 1, text.length - 1]],
		cue,
		source: [from, before!.length],
		report: 'speech',
		confidence: 0.9,
		found: 'near',
	});
	expect(text.slice(...source!)).toBe(expected);
});

test.each([
	['Another', 'One minister left at noon. Another disagreed, saying that the war had been worse.'],
	['The club', 'The club sacked Tom Hale, saying that he had lied to the board.'],
	['Three towns along the river', 'Three towns along the river are suing Holmwell, accusing it of neglect.'],
	['The minister', 'The minister thanked Ida Moll, saying that she had worked without pay.'],
])('%s says so meanwhile', (expected, text) => {
	expect(said(text).map((line) => line.split(':')[0])).toEqual([expected]);
});

test.each([
	[
		'Ida Moll',
		'That is too timid for the Guild of Bakers (GB), whose general secretary, Ida Moll, told its conference that ministers were “hiding behind aprons”.',
	],
	['Ida Moll', 'Not so at the Tarn Ramblers, whose chair Ida Moll called the fence “a disgrace”.'],
	[
		'Lady Asp of Marle',
		'The remark drew a rebuke from the Guild of Bakers, whose president, Lady Asp of Marle, said that nobody had asked.',
	],
	['Doreen Asp', 'Doreen Asp, whose late husband, Stan, built the wall, said she did nothing wrong.'],
])('%s is who holds what a body has, and nobody’s relative', (expected, text) => {
	expect(said(text).map((line) => line.split(':')[0])).toEqual([expected]);
});

describe('a source is', () => {
	test.each([
		['who tells, behind where', 'In its latest report the bank forecast growth of 2 per cent.', 'the bank'],
		[
			'nobody whom a paper only belongs to',
			'In its accompanying report the NBK forecast growth of 2 per cent.',
			'NBK',
		],
		[
			'who speaks for a body, and not the body before that word',
			'A U.S. Farm Department spokesperson urged restraint.',
			'A U.S. Farm Department spokesperson',
		],
		['nobody with the beginning of a verb', 'The prefecture would say that it was late.', 'The prefecture'],
		[
			'a country by its name',
			'The island state of Tahlia announced that every tanker would owe a fee.',
			'Tahlia',
		],
		[
			'who sent a paper, and not what was done with it',
			'A letter that the bishop sent to parishes says the church will close.',
			'the bishop',
		],
	])('%s', (_, text, expected) => {
		expect(speakers(`Rents fell.\n\n${text}`)).toEqual([expected]);
	});
});

test('who did not say it at first is who says it in the end', () => {
	expect(
		said(
			'The row\n\nAna Ruiz neither confirmed nor denied this, saying only that the agency would “cooperate fully”.',
		),
	).toEqual(['Ana Ruiz: that the agency would “cooperate fully”']);
});

test('a month that ends what is told of somebody is nobody', () => {
	expect(
		said('The row\n\nPetra Lomond, who worked for Quay Lifting until June, said she had gone.')[0],
	).toMatch(/^Petra Lomond: /);
});
