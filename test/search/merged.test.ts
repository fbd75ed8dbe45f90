import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMemoryShelf } from '../../src/archive/memory/index.js';
import type { Shelf } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import type { SessionEvent, StatementRow } from '../../src/search/session.js';
import { ShelfSession } from '../../src/search/shelf-session.js';
import { recordOf } from '../archive/record.js';
import { scratch } from '../stories/session.js';

const WRONG = 'I did nothing wrong';
const SHUT = 'the harbour is shut';
/** A record whose text is like that of no other. */
const own = (record: ReturnType<typeof recordOf>) => ({ ...record, text: `${record.text}${record.id}` });
/** Two who said the same, and one whose words stand in three articles, as a thought in the first. */
const ARTICLES = [
	recordOf('odd', [{ by: 'Ann Field', text: WRONG }], { published: '2023-05-01', publisher: 'Odd News' }),
	recordOf('rain', [{ by: 'Joe Hill', text: WRONG }], { published: '2023-05-02' }),
	recordOf('first', [{ by: 'Ana Ruiz', text: SHUT, thought: true }], { published: '2024-03-01' }),
	recordOf('post', [{ by: 'Ana M. Ruiz', text: SHUT }], {
		published: '2024-03-02',
		publisher: 'The Vell Post',
	}),
	recordOf('mail', [{ by: 'Ana Ruiz', text: SHUT }], { published: '2024-04-03', publisher: 'The Mail' }),
].map(own);

const KINDS: readonly (readonly [string, () => Shelf])[] = [
	['in memory', openMemoryShelf],
	['in a file', () => openSqliteShelf(join(scratch(), 'a.db'), { create: true })],
];

describe.each(KINDS)('of words that several articles have, %s,', (_, open) => {
	/** A session over the articles, among others so many that not all of them are proposed at once, or alone. */
	const filled = (others: number) => {
		const shelf = open();
		shelf.put(ARTICLES);
		const more = (i: number) =>
			recordOf(`o${i}`, [{ by: 'Tomas Lind', text: `boat ${i} has sails` }], { published: '2022-01-01' });
		shelf.put(Array.from({ length: others }, (_, i) => more(i)));
		return new ShelfSession(shelf);
	};

	describe.each([[0], [600]])('beside %i others', (others) => {
		test.each<[query: string, rows: string[]]>([
			['by:hill', ['Joe Hill 2023-05-02']],
			['by:field', ['Ann Field 2023-05-01']],
			['"nothing wrong" !by:field', ['Joe Hill 2023-05-02']],
			['wrong from:odd', ['Ann Field 2023-05-01']],
			['wrong !from:odd', ['Joe Hill 2023-05-02']],
			['wrong', ['Joe Hill 2023-05-02', 'Ann Field 2023-05-01']],
			['hill wrong', ['Joe Hill 2023-05-02']],
			['shut', ['Ana M. Ruiz 2024-03-02']],
			['by:ruiz', ['Ana M. Ruiz 2024-03-02']],
			['shut on:2024-04', ['Ana Ruiz 2024-04-03']],
			['after:2024-03-03', ['Ana Ruiz 2024-04-03']],
			['shut from:mail', ['Ana Ruiz 2024-04-03']],
			['shut !from:vell', ['Ana Ruiz 2024-04-03']],
		])('the row of %s is one that it finds', async (text, expected) => {
			const session = filled(others);
			const answer = await session.search({ text, scope: 'statements', offset: 0, limit: 9 });
			const rows = answer!.rows as StatementRow[];
			expect(rows.map(({ speaker, published }) => `${speaker} ${published}`).sort()).toEqual(
				[...expected].sort(),
			);
			const { items: printed } = await session.items(rows);
			expect(printed.map(({ speaker, article }) => `${speaker} ${article.published}`).sort()).toEqual(
				[...expected].sort(),
			);
			// The others are listed beside it, and named where it is printed.
			const view = (await session.statement(rows[0]!.key))!;
			const ids = view.copies.map(({ article }) => article.id);
			const { article, also = [] } = printed[0]!;
			expect(ids.filter((id) => id !== article.id)).toEqual(also.map(({ id }) => id));
			expect(ids).toEqual(view.statement.text === SHUT ? ['first', 'post', 'mail'] : [article.id]);
			await session.close();
		});

		test('there is one number of them', async () => {
			const session = filled(others);
			const totals = await session.totals();
			expect(totals).toMatchObject({ statements: 3 + others, thoughts: 0 });
			for (const thoughts of [false, true])
				for (const text of ['', '!zeppelin']) {
					const request = { text, scope: 'statements', offset: 0, limit: 2000, thoughts } as const;
					const { rows, counts } = (await session.search(request))!;
					expect(rows).toHaveLength(totals.statements!);
					expect(counts.statements).toBe(totals.statements);
				}
			await session.close();
		});

		test('they are counted once before all have come', async () => {
			const session = filled(others);
			for (const text of ['', 'shut', 'wrong', '"is shut"', '!"nothing wrong"', 'by:ruiz']) {
				const request = { text, scope: 'statements', offset: 0, limit: 1 } as const;
				const { request: number, counts } = (await session.search(request))!;
				const told: number[] = text === '' ? [counts.statements] : [];
				session.subscribe((event) => event.type === 'counts' && told.push(event.counts.statements));
				for (const _ of session.countFor(request, number));
				const all = (await session.search({ ...request, limit: 2000 }))!.rows.length;
				expect([text, ...told]).toEqual([text, ...told.map(() => all)]);
			}
			await session.close();
		});
	});
});

test('of much they are counted when there is time, where there will be, and then told', async () => {
	const shelf = openMemoryShelf();
	const said = Array.from({ length: 20_000 }, (_, i) => ({ by: 'Ana Ruiz', text: `it is matter ${i}` }));
	shelf.put([recordOf('a', said), own(recordOf('b', said.slice(0, 9))), ...ARTICLES]);
	const session = new ShelfSession(shelf);
	const events: SessionEvent[] = [];
	session.subscribe((event) => events.push(event));
	const request = { text: '', scope: 'statements', offset: 0, limit: 9 } as const;
	session.defer();
	expect(await session.totals()).toMatchObject({ articles: 7, statements: null, thoughts: null });
	expect((await session.search(request))!.counts).toMatchObject({ exact: false });
	for (const _ of session.tally());
	expect(events).toMatchObject([{ type: 'totals', totals: { statements: 20_003, thoughts: 0 } }]);
	expect((await session.search({ ...request, thoughts: false, scope: 'all' }))!.counts).toMatchObject({
		statements: 20_003,
		exact: true,
	});
	for (const _ of session.tally());
	expect(events).toHaveLength(1);
});

test('what only one says once and thinks once is a row of its own where thoughts are asked for', async () => {
	const shelf = openMemoryShelf();
	shelf.put([recordOf('a', [{ by: 'Ana Ruiz', text: SHUT, thought: true }])]);
	const session = new ShelfSession(shelf);
	expect(await session.totals()).toMatchObject({ statements: 0, thoughts: 1 });
});
