import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, extractAll } from '../../src/extract/index.js';
import { type ArticleRecord, brokenInvariant, type Document } from '../../src/model/index.js';
import { committedModel, recordOf } from './model.js';
import { documentOf, LEARNT, readStories } from './story.js';

const model = committedModel;

function read(text: string, headings: Document['headings'] = []): ArticleRecord {
	return extract({ id: 'story', title: 'Story', origin: 'story.txt', text, headings }, model);
}

function said(text: string): [string | null, string][] {
	return read(text).statements.map(({ speaker, text }) => [speaker, text]);
}

describe('who said what', () => {
	test('a quotation interrupted by its cue is one statement', () => {
		expect(said('“We will stay,” said Ana Ruiz, the mayor of Port Lin. “Nobody leaves.”')).toEqual([
			['Ana Ruiz', '“We will stay,” “Nobody leaves.”'],
		]);
	});

	test('a pronoun stands for the person named before it', () => {
		const text =
			'Mr Tom Hale runs the mill with Mrs Ida Brandt. The river is low.\n\n“We lose money,” she said. He said that the mill would close.';
		expect(said(text)).toEqual([
			['Ida Brandt', '“We lose money,”'],
			['Tom Hale', 'that the mill would close'],
		]);
	});

	test('a quotation that stands alone belongs to the account before it', () => {
		const text =
			'Fishermen say the bay is black. The Ministry of Fisheries denies there has been a spill in the bay.\n\n“No boat has lost oil this year. The water was tested on Friday, and it will be tested again.”\n\nThe bay is closed.';
		expect(said(text).slice(-2)).toEqual([
			['Ministry of Fisheries', 'there has been a spill in the bay'],
			[
				'Ministry of Fisheries',
				'“No boat has lost oil this year. The water was tested on Friday, and it will be tested again.”',
			],
		]);
	});

	test('a document speaks for whoever issued it', () => {
		const text =
			'The Ministry of Fisheries released a letter on Monday.\n\n“Nets must be smaller from May on,” the letter said.';
		expect(said(text)).toEqual([['Ministry of Fisheries', '“Nets must be smaller from May on,”']]);
	});

	test('the evidence tells who issued a document, and which body', () => {
		const evidence = (text: string) => recordOf(text).statements.map((statement) => statement.evidence);
		expect(evidence('The report, by Ana Moss and Tom Hale, says the bridge was unsafe.')).toEqual([
			expect.stringMatching(/Ana Moss and Tom Hale, who issued it$/),
		]);
		expect(evidence('A letter from the Ministry of Fisheries says the bridge was unsafe.')).toEqual([
			expect.stringMatching(/Ministry of Fisheries, which issued it$/),
		]);
	});
});

const pieces = fc.constantFrom(
	...'"“”„\'‘’«»「」—:,.?!()'.split(''),
	' ',
	' ',
	'\n\n',
	'\n',
	'Ana Ruiz',
	'Ruiz',
	'the Ministry of Fisheries',
	'she',
	'the statement',
	'said',
	'according to',
	'that',
	'who',
	'Q:',
	'RUIZ:',
	'10:15',
	'— ',
	'a spokesman for',
	'the river is low',
	'\ud800',
	'😀',
);

test.each([
	['direct', 'Ana Ruiz said: “When I came back he said: ‘You can’t.’\n\n“I have work in the morning.”'],
	[
		'direct',
		'Ana Ruiz said: ‘When I came back he said: “You can’t.” I left.\n\n‘I have work in the morning.’',
	],
	['mixed', 'Ana Ruiz said that when she came back “he said: ‘You can’t.’”'],
	['indirect', 'Ana Ruiz said that she had work in the morning.'],
])('a quotation of several paragraphs is %s, whatever others stand in it: %s', (kind, text) => {
	expect(read(text).statements.map((statement) => statement.kind)).toEqual([kind]);
});

test('words before a quotation that are no part of what was said leave the quotation alone', () => {
	const text =
		'uits.”\n\nStudent union president Zainab Farooqi disputed that, saying nobody had seen the complaint. "We asked for a copy. We got a hyperlink to a page that doesn\'t exist."';
	const record = read(text, []);
	expect(brokenInvariant(record)).toBeNull();
	expect(record.statements.map((statement) => statement.text)).toContain(
		'"We asked for a copy. We got a hyperlink to a page that doesn\'t exist."',
	);
});

test.each([
	', said the brother of the heir, Charles, has told friends that the war was lost.',
	', « then Police Scotland # , told Minister 「 It , in a rare interview In a statement, says wrote « 05 which a placard reading what spoke to —  » He from the gallery we —  — >  minister Police Scotland a placard reading',
	';  said what whether Q: \n\n the documents show called 」 told jurors to did not say the BBC 「 – ( likened',
])('a comma or stop that begins a sentence is nobody: %s', (text) => {
	const record = read(text);
	expect(brokenInvariant(record)).toBeNull();
	expect(record.actors.map(({ name }) => name)).not.toContain('');
	for (const { source } of record.statements) expect(source?.[0]).not.toBe(0);
});

test('a report by “it who”, of which more is told, leads to nobody for ever', () => {
	const text =
		'a report by It who dismissed warned of „ of … Police Scotland likened - > \ud800 the statement ‘ denied who the , 52, says , 52, it it ; RUIZ: was 」';
	expect(brokenInvariant(read(text))).toBeNull();
});

test.each(['reply from … In that warned', 'reply from ! Department that from', 'from Mr ” as put it'])(
	'a verb without anything that was said, or anybody who puts it so, tells nothing: %s',
	(text) => {
		expect(brokenInvariant(read(text))).toBeNull();
	},
);

test('a time of the day alone before a verb is nobody', () => {
	const record = read('10:15 says “the river is low”');
	expect(brokenInvariant(record)).toBeNull();
	expect(record.statements.filter(({ source }) => source !== null)).toEqual([]);
});

test('a mark after a document is nobody who issued it', () => {
	const record = read(
		"a report by , in a rare interview says wrote that ’ —  whether the to what the BBC we who told 「 and did not say >  ’ ’’ « warned of ;  ' \n the Ministry of Fisheries Police Scotland dismissed @ruiz as asked did not say RUIZ: MR HALE SC: ’s Auditor General’s Department",
	);
	expect(brokenInvariant(record)).toBeNull();
	expect(record.actors.map(({ name }) => name)).not.toContain('');
});

test('any text gives a valid record', () => {
	const texts = fc.oneof(
		fc.array(pieces, { maxLength: 50 }).map((list) => list.join('')),
		fc.array(pieces, { maxLength: 50 }).map((list) => list.join(' ')),
		fc.string({ unit: 'binary', maxLength: 300 }),
	);
	fc.assert(
		fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
			const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
			expect(brokenInvariant(read(text, [{ span: [start!, end!], level: 2 }]))).toBeNull();
		}),
		{ numRuns: 1000 },
	);
});

test('articles read together are read as they are one by one', () => {
	const documents = readStories(LEARNT).slice(0, 12).map(documentOf);
	expect(extractAll(documents, committedModel)).toEqual(
		documents.map((document) => extract(document, committedModel)),
	);
	expect(extractAll([], committedModel)).toEqual([]);
});
