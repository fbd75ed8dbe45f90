import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { type ArticleRecord, brokenInvariant } from '../../../src/model/index.js';
import { committedModel } from '../model.js';
import { documentOf, LEARNT, readStories } from '../story.js';

const model = committedModel;
const stories = readStories(LEARNT);

/** All stories as one long article without headings. */
const long = extract(
	{
		id: 'long',
		title: 'Long',
		origin: 'long.txt',
		text: stories.map(({ text }) => text).join('\n\n'),
		headings: [],
	},
	model,
);

function cutsStatement({ sections, statements }: ArticleRecord): boolean {
	return sections.some(({ span: [start] }) =>
		statements.some(({ content }) => content[0]![0] < start && start < content.at(-1)![1]),
	);
}

test('a long article without headings gets several sections with different titles', () => {
	expect(long.sections.length).toBeGreaterThan(3);
	expect(long.sections.every(({ inferred, title }) => inferred && title !== '')).toBe(true);
	expect(new Set(long.sections.map(({ title }) => title)).size).toBe(long.sections.length);
});

test('inferred sections cut no statement', () => {
	expect(cutsStatement(long)).toBe(false);
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...stories), { minLength: 1, maxLength: 6 }),
			fc.nat(),
			(list, cut) => {
				const text = list.map((story) => story.text).join('\n\n');
				const record = extract(
					{ ...documentOf(list[0]!), text: text.slice(cut % text.length), headings: [] },
					model,
				);
				expect(cutsStatement(record)).toBe(false);
				expect(brokenInvariant(record)).toBeNull();
			},
		),
		{ numRuns: 100 },
	);
});

test("the article's own headings are its sections", () => {
	const text = 'The mill\n\nIt stands by the river.\n\nThe owner\n\n“It is mine,” said Ida Brandt.';
	const { sections, statements } = extract(
		{
			id: 'mill',
			title: 'The mill',
			origin: 'mill.md',
			text,
			headings: [
				{ span: [0, 8], level: 1 },
				{ span: [35, 44], level: 2 },
			],
		},
		model,
	);
	expect(sections.map(({ title, inferred, span }) => [title, inferred, ...span])).toEqual([
		['The mill', false, 0, 35],
		['The owner', false, 35, text.length],
	]);
	expect(statements.map(({ section }) => section)).toEqual([sections[1]!.id]);
});

/** Paragraphs without headings that make several sections. */
const inferredOf = (paragraphs: readonly string[]) =>
	extract({ id: 'x', title: 'X', origin: 'x.txt', text: paragraphs.join('\n\n'), headings: [] }, model);

const filler = (what: string) => `${`The ${what} of the ${what} lay by the ${what}. `.repeat(14)}It rained.`;

test('a title has whole names, and no stumps of words', () => {
	const titles = inferredOf([
		'The fair',
		filler('ferry'),
		filler('harbour'),
		`“${'Ferries to New Jersey couldn’t cross, Mr O’Malley couldn’t wait. '.repeat(10)}” said Ana Ruiz.`,
		`“${'Ferries to New Jersey couldn’t cross, Mr O’Malley couldn’t wait. '.repeat(10)}” Ruiz said.`,
		filler('meadow'),
		filler('garden'),
	]).sections.map(({ title }) => title);
	expect(titles.join('; ')).toContain('New Jersey');
	expect(titles.join('; ')).not.toMatch(/couldn|(?<!’)Malley/);
});

test('a section is called after nobody who is a thing', () => {
	const said = (who: string) =>
		`“${'The meadow was cut in May and the hay was dry in June. '.repeat(12)}” said ${who}.`;
	const of = (who: string) =>
		inferredOf([
			'The fair',
			filler('ferry'),
			filler('harbour'),
			said(who),
			said(who),
			filler('garden'),
			filler('mill'),
		])
			.sections.map(({ title }) => title)
			.join('; ');
	expect(of('Ana Ruiz')).toContain('Ana Ruiz: ');
	expect(of('a young farmer from Sorn')).toContain('A young farmer from Sorn: ');
	expect(of('the unprecedented scale and detail')).not.toContain('scale and detail:');
});

test('the line with the name of who said it stays with what was said', () => {
	const { text, sections } = ((paragraphs: readonly string[]) => {
		const record = inferredOf(paragraphs);
		return { text: paragraphs.join('\n\n'), sections: record.sections };
	})([
		'The fair',
		filler('ferry'),
		`“${'The meadow was cut in May and the hay was dry in June. '.repeat(10)}”`,
		'— Ana Ruiz (@anaruiz)',
		`“${'The mill was sold in May and the flour was gone in June. '.repeat(10)}”`,
		'— Bo Lund (@bolund)',
		filler('garden'),
	]);
	expect(sections.length).toBeGreaterThan(1);
	for (const { span } of sections) expect(text.slice(...span).trimStart()).not.toMatch(/^—/);
});

test('whose pictures a page shows, and the links on it, are not what a section is about', () => {
	const titles = inferredOf([
		'The fair',
		'Image source, Quayside Images',
		'Image caption, The ferry lay by the harbour for a week',
		'Image source, Quayside Images',
		'More on this story',
		'Bakery reopens after bakery fire',
		'Bakery owner thanks bakery neighbours',
		filler('ferry').slice(0, 400),
		`“${'The meadow was cut in May and the hay was dry in June. '.repeat(12)}” said Ana Ruiz.`,
		`“${'The meadow was cut in May and the hay was dry in June. '.repeat(12)}” Ruiz said.`,
		filler('garden'),
		filler('mill'),
	]).sections.map(({ title }) => title);
	expect(titles.length).toBeGreaterThan(1);
	expect(titles[0]).toMatch(/ferry/i);
	expect(titles.join('; ')).not.toMatch(/Image|Caption|Quayside|Bakery/i);
});
