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
