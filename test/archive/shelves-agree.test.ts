import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMemoryShelf } from '../../src/archive/memory/index.js';
import type { Entry, StatementEntry, Term } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { scratch } from '../stories/session.js';
import { recordOf, recordsOn } from './record.js';

/** How many rows entries make: statements that several articles have make one. */
const rowsOf = (entries: readonly Entry[]): number => {
	const isCopied = (entry: Entry) => entry.thing === 'statement' && entry.copies > 1;
	const copied = entries.filter(isCopied).map((entry) => (entry as StatementEntry).digest);
	return entries.length - copied.length + new Set(copied).size;
};

/** Articles of few words, so that many share some. */
const someone = fc.constantFrom('Ana Ruiz', 'Tomas Lind', 'Ruiz', 'Lind Port Authority');
const said = fc
	.array(fc.constantFrom('harbour', 'harbours', 'shut', 'the', 'school', 'boat', 'shat'), {
		minLength: 1,
		maxLength: 5,
	})
	.map((words) => words.join(' '));
const record = fc
	.record({
		id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		statements: fc.array(fc.record({ by: someone, text: said, thought: fc.boolean() }), { maxLength: 4 }),
		published: fc.constantFrom(undefined, '2023-01-02', '2023-05-06', '2024-01-01'),
		publisher: fc.constantFrom(undefined, 'The Vell Post'),
	})
	.map(({ id, statements, published, publisher }) =>
		recordOf(id, statements, { ...(published && { published }), ...(publisher && { publisher }) }),
	);
const step = fc.oneof(
	{ weight: 3, arbitrary: fc.array(record, { maxLength: 4 }) },
	{ weight: 1, arbitrary: fc.constantFrom('a', 'b.txt', 'nothing') },
);
const term = fc.record({
	word: fc.constantFrom('harbour', 'har', 'arb', 'shut', 'ruiz', 'lind', 'port', 'post'),
	as: fc.constantFrom('whole' as const, 'beginning' as const, 'part' as const),
});
const groups = fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), { maxLength: 2 });
const wanted = fc.record({
	thing: fc.constantFrom('statement' as const, 'actor' as const, 'section' as const),
	groups,
	without: fc.constantFrom<Term[]>([], [{ word: 'ha', as: 'part' }], [{ word: 'ruiz', as: 'whole' }]),
	filters: fc.record(
		{
			thoughts: fc.boolean(),
			from: fc.constantFrom('2023-02', '2024'),
			before: fc.constantFrom('2023-05-06', '2024'),
			publisher: groups,
			cue: fc.constantFrom([[{ word: 'sai', as: 'beginning' as const }]]),
			section: fc.constantFrom([[{ word: 'what', as: 'whole' as const }]]),
			actor: groups,
		},
		{ requiredKeys: [] },
	),
});

test('a shelf in memory and one in a file hold and find the same, whatever is put in and taken out', () => {
	fc.assert(
		fc.property(
			fc.array(step, { maxLength: 5 }),
			fc.array(wanted, { minLength: 1, maxLength: 5 }),
			(steps, asked) => {
				const shelves = [openMemoryShelf(), openSqliteShelf(join(scratch(), 'a.db'), { create: true })];
				const [memory, file] = shelves.map((shelf) => {
					const done = steps.map((step) =>
						typeof step === 'string' ? shelf.remove([step]) : shelf.put(step),
					);
					const found = asked.map((wanted) => {
						const entries = shelf.find(wanted, 99);
						expect(shelf.count(wanted)).toBe(rowsOf(entries));
						for (const entry of entries)
							if (entry.thing === 'statement')
								expect(shelf.alike(entry.digest, wanted, 99)).toContainEqual(entry);
						const paged: Entry[] = [];
						for (let page = shelf.find(wanted, 2); page.length > 0; ) {
							paged.push(...page);
							page = shelf.find(wanted, 2, page.at(-1)!.key);
						}
						expect(paged).toEqual(entries);
						// Keys are the shelf's own, and so is the order of articles of one day.
						return entries
							.map(({ key: _, ...entry }) => JSON.stringify({ ...entry, article: 0, actor: 0, index: 0 }))
							.sort();
					});
					const records = recordsOn(shelf);
					const counts = shelf.counts();
					shelf.close();
					return { done, found, records, counts: { ...counts, sequence: 0 } };
				});
				expect(memory).toEqual(file);
			},
		),
		{ numRuns: 60 },
	);
});
