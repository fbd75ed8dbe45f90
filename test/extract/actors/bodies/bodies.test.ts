import { describe, expect, test } from 'vitest';
import { WEIGHTS } from '../../../../src/extract/actors/bodies/body-weights.js';
import { findActors } from '../../../../src/extract/actors/index.js';
import { readingOf } from '../../../../src/extract/reading.js';
import { finish } from '../../../../src/extract/steps.js';
import { analyse } from '../../../../src/extract/tagging/analysis.js';
import { wordUses } from '../../../../src/extract/tagging/pos.js';
import { readIn } from '../../../../src/extract/text/words.js';
import { committedModel, recordOf, speakers } from '../../model.js';
import { readStories, UNLEARNT } from '../../story.js';

const aliasesOf = (text: string, name: string): readonly string[] | undefined =>
	recordOf(text).actors.find((actor) => actor.name === name)?.aliases;

describe('which body a noun means', () => {
	test.each([
		[
			'the firm of the sentence before, and not its lawyers',
			'Larkfield Living runs nine homes. Emails show that managers at Larkfield Living, one of the biggest care home operators, told staff to tidy up.\n\nIn a letter from its lawyers, Stroud Penhallow, the company said the emails had been taken out of context.',
			['Emails', 'Larkfield Living'],
		],
		[
			'the partner that a sentence goes on with, and not the foundation that it is about',
			'The Lanternfield Foundation will pay for 400 clinics. The Lanternfield Foundation was set up in 1987.\n\nUnder the agreement, Okonta Medical will build the incubators at cost. The company said it would hire 120 people.',
			['Okonta Medical'],
		],
		[
			'the firm, and not the paper to which it speaks',
			'Norvik Linjer has paid a fine. Norvik Linjer runs three ferries.\n\nIn a statement to the Daily Courier, the company said it was sorry.',
			['Norvik Linjer'],
		],
		[
			'the group that was told to be one, and not the firm that it complains of',
			'Petrix has 12,000 employees. Petrix is cutting jobs. Petrix wrote to staff.\n\nThe group, Clean Hands United, wrote that Petrix was wrong.\n\nPetrix had reached a deal with Jolt, and Petrix employees got a letter. The group said on Chirper that the contract was bad.',
			['Clean Hands United', 'Clean Hands United'],
		],
		[
			'no airline, where it is who makes things',
			'Air Norvik will buy 40 aircraft from Halberg Systems. Air Norvik said it was glad. The French manufacturer said that it would deliver in May.',
			['Air Norvik', 'Halberg Systems'],
		],
	])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

	test('told more closely, is the one of which the text tells the same', () => {
		const text =
			'Trentbrook Packaging has backed a bid by Halvorsen Emballasje, a Norwegian maker of boxes. Trentbrook Packaging employs 900 people. Trentbrook Packaging shares rose. The Norwegian group was pleased.';
		expect(aliasesOf(text, 'Halvorsen Emballasje')).toContain('the Norwegian group');
	});
});

test('every weight is that of a sign that some story has', () => {
	const seen = new Set<string>();
	for (const { text } of readStories(UNLEARNT).slice(0, 320)) {
		const analysis = analyse(text, committedModel.pos);
		const document = { id: '', title: '', origin: '', text, headings: [] };
		const reading = finish(readingOf(document, analysis, committedModel.names));
		finish(
			findActors({
				words: readIn(analysis.words, text),
				tags: analysis.tags,
				names: reading.names,
				attributions: [],
				quoted: reading.isQuoted,
				howUsed: wordUses(committedModel.pos),
				watchBodies: (_, candidates) => {
					for (const { features } of candidates) for (const [name] of features) seen.add(name);
				},
			}),
		);
	}
	expect(Object.keys(WEIGHTS).filter((name) => !seen.has(name))).toEqual([]);
});

test('a body is called by its noun before its name, where no other has it', () => {
	const text = '“We asked the council twice,” Ida Moll said. North Moor Council had no comment.';
	expect(aliasesOf(text, 'North Moor Council')).toContain('the council');
	const two = `${text} South Moor Council met on Monday.`;
	expect(aliasesOf(two, 'North Moor Council')).not.toContain('the council');
});

test.each([
	[
		'Talks between Unity Fife and the council broke up.\n\nUnity Fife members will be balloted from Friday.\n\nThe union said it was sorry.',
		'Unity Fife',
	],
	['The RMTU called off its strike. Ms Lowe, the minister, left.\n\nThe union said it was sorry.', 'RMTU'],
	[
		'A Solidar shop steward, Jo Ruddle, was sacked by Larkdale Foods.\n\nThe union said it was sorry.',
		'Solidar',
	],
	['Solidar members loved the show at Larkdale Foods.\n\nThe union said it was sorry.', 'The union'],
])('whose members strike is the union: %s', (text, name) => {
	expect(speakers(text).at(-1)).toBe(name);
});
