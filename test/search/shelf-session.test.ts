import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shelf } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import type { Row, Scope, SearchRequest, SessionEvent } from '../../src/search/session.js';
import { ShelfSession } from '../../src/search/shelf-session.js';
import { recordOf } from '../archive/record.js';
import { scratch } from '../stories/session.js';

let path: string;
let shelf: Shelf;
let session: ShelfSession;
beforeEach(() => {
	path = join(scratch(), 'a.db');
	shelf = openSqliteShelf(path, { create: true });
	session = new ShelfSession(openSqliteShelf(path));
});
afterEach(async () => {
	shelf.close();
	await session.close();
});

const textOf = (row: Row) =>
	row.type === 'statement' ? row.text : row.type === 'actor' ? row.name : row.title;
const ask = async (text: string, scope: Scope = 'statements', offset = 0, limit = 50) =>
	(await session.search({ text, scope, offset, limit }))!;
const find = async (text: string, scope?: Scope) => (await ask(text, scope)).rows.map(textOf);

describe('words of a query', () => {
	beforeEach(() => {
		shelf.put([
			recordOf(
				'port',
				[
					{ by: 'Hilda Clint', text: 'the harbours of the coast are shut' },
					{ by: 'Tomas Lind', text: 'the harbour is shut' },
					{ by: 'Mara Sol', text: 'the harvest was poor' },
				],
				{ published: '2024-03-04' },
			),
			recordOf('fish', [{ by: 'Ilir Hoxha', text: 'no boat has left the harbuor' }], {
				published: '2024-05-01',
			}),
			recordOf(
				'rail',
				[{ by: 'Tomas Lind', text: 'passengers will be compensated for every cancellation' }],
				{
					published: '2024-06-01',
				},
			),
		]);
	});

	test('are found whole first, then as beginnings, then as near misses', async () => {
		expect(await find('harbour')).toEqual([
			'the harbour is shut',
			'the harbours of the coast are shut',
			'no boat has left the harbuor',
		]);
	});

	test.each([
		['swapped', 'habrour shut', 'the harbour is shut'],
		['dropped', 'harbur shut', 'the harbour is shut'],
		['added', 'harrbour shut', 'the harbour is shut'],
		['changed', 'harbowr shut', 'the harbour is shut'],
		['two in a long word', 'cancelaltoin', 'passengers will be compensated for every cancellation'],
		['at the beginning', 'arbour shut', 'the harbour is shut'],
	])('are found with letters %s', async (_, text, expected) => {
		expect((await find(text)).slice(0, 2)).toContain(expected);
	});

	test('stand in any order, beside the name of who said it', async () => {
		expect(await find('shut lind')).toEqual(['the harbour is shut']);
		expect(await find('lind passengers')).toEqual(['passengers will be compensated for every cancellation']);
	});

	test('are lit in what is shown', async () => {
		const [row] = (await ask('harb')).rows;
		expect(row?.type === 'statement' && row.textHighlights.map((span) => row.text.slice(...span))).toEqual([
			'harb',
		]);
	});

	test('that nobody said find nothing, and problems are said', async () => {
		expect(await find('zeppelin')).toEqual([]);
		const { rows, problems } = await ask('harbour after:soon');
		expect(rows).not.toEqual([]);
		expect(problems).toHaveLength(1);
	});

	test('find actors by initials and by the first letter and the surname', async () => {
		expect(await find('hclint', 'actors')).toEqual(['Hilda Clint']);
		expect(await find('tl', 'actors')).toEqual(['Tomas Lind']);
	});

	test.each([
		['by:lind', 2],
		['by:lind harbour', 1],
		['!harbour', 3],
		['after:2024-05', 2],
		['before:2024-05 shut', 2],
		["'harbours", 1],
		['"harbour is"', 1],
		['harvest | boat', 2],
		['kind:direct', 0],
	])('%s finds %i', async (text, count) => {
		expect((await ask(text)).rows).toHaveLength(count);
	});
});

describe('words of four letters', () => {
	const texts = async (text: string) =>
		(await ask(text)).rows.flatMap((row) => (row.type === 'statement' ? [row.text] : []));

	test('that stand nowhere are taken for five of which one was left out, where nothing else is found', async () => {
		const text = 'the ports play golf in a welfare state';
		shelf.put([recordOf('port', [{ by: 'Ana Ruiz', text }])]);
		for (const query of ['prts', 'pots', 'stte golf']) expect(await texts(query)).toEqual([text]);
		for (const query of ['wolf', 'gols', 'stat golf wolf']) expect(await texts(query)).toEqual([]);
	});
});

describe('many answers', () => {
	const COUNT = 1200;
	beforeEach(() => {
		shelf.put(
			Array.from({ length: COUNT / 3 }, (_, i) =>
				recordOf(
					`a${i}`,
					['one', 'two', 'three'].map((word) => ({ by: `Ana Ruiz`, text: `boat ${i} has ${word} sails` })),
					{ published: `2020-01-${String((i % 28) + 1).padStart(2, '0')}` },
				),
			),
		);
	});

	test.each(['', 'boat', 'b', 'bota', 'by:ruiz', 'ana sails'])(
		'of %j come page by page, each once',
		async (text) => {
			const keys: string[] = [];
			for (let offset = 0; offset < COUNT; offset += 40)
				keys.push(...(await ask(text, 'statements', offset, 40)).rows.map(({ key }) => key));
			expect(keys).toHaveLength(COUNT);
			expect(new Set(keys).size).toBe(COUNT);
		},
	);

	test.each(['!three', '!"three"', '!ee', '!by:lind !three', '!^zeppelin !three', '!7 !three'])(
		'of %j too, which says what is not there',
		async (text) => {
			const wanted = (await ask('', 'statements', 0, COUNT)).rows
				.map(textOf)
				.filter((one) => !one.includes('three') && !(text.includes('7') && one.includes('7')));
			const found: string[] = [];
			for (let offset = 0; offset < COUNT; offset += 40)
				found.push(...(await ask(text, 'statements', offset, 40)).rows.map(textOf));
			expect(found).toEqual(wanted);
		},
	);

	test('are looked for a step at a time where looking at each alone can tell, until another search comes', async () => {
		const request: SearchRequest = { text: '!by:ruiz', scope: 'statements', offset: 0, limit: 10 };
		const steps = [...session.searching(request)].length;
		expect(steps).toBeGreaterThan(1);
		const overtaken = session.search({ ...request, text: '!after:2000' });
		expect(await session.search({ ...request, text: 'boat' })).toMatchObject({ counts: { statements: 64 } });
		expect(await overtaken).toBeNull();
	});

	test('of none are told at once where the index knows what is not there', () => {
		const request: SearchRequest = { text: '!a', scope: 'statements', offset: 0, limit: 10 };
		const steps = session.searching(request);
		expect(steps.next()).toMatchObject({ done: true, value: { rows: [] } });
	});

	test('are newest first where the query says nothing about their order', async () => {
		const days = (await ask('', 'statements', 0, COUNT)).rows.map((row) =>
			row.type === 'statement' ? row.published! : '',
		);
		expect(days).toEqual([...days].sort().reverse());
	});

	test('are counted when there is time', async () => {
		const events: SessionEvent[] = [];
		session.subscribe((event) => events.push(event));
		const { request, counts } = await ask('boat two');
		expect(counts.exact).toBe(false);
		for (const _ of session.countFor(
			{ text: 'boat two', scope: 'statements', offset: 0, limit: 10 },
			request,
		));
		expect(events).toEqual([
			{
				type: 'counts',
				request,
				counts: { statements: COUNT / 3, actors: 0, sections: 0, exact: true },
			},
		]);
	});

	test.each(['"boat 7"', "'two sails", 'boat !three', 'sails$ boat'])(
		'of %s are counted one by one',
		async (text) => {
			const { rows, request } = await ask(text, 'statements', 0, COUNT);
			const events: SessionEvent[] = [];
			session.subscribe((event) => events.push(event));
			for (const _ of session.countFor({ text, scope: 'statements', offset: 0, limit: 10 }, request));
			expect(rows.length).toBeGreaterThan(0);
			expect(events).toMatchObject([{ counts: { statements: rows.length, exact: true } }]);
		},
	);

	test('are of the archive as it is now', async () => {
		expect(await find('zeppelin')).toEqual([]);
		shelf.put([recordOf('z', [{ by: 'Mara Sol', text: 'a zeppelin was seen' }])]);
		expect(await find('zeppelin')).toEqual(['a zeppelin was seen']);
		shelf.remove(['z.txt']);
		expect(await find('zeppelins')).toEqual([]);
	});
});

test('the same words in several articles are one row, the earliest, and all articles are listed', async () => {
	shelf.put(
		['2024-03-05', '2024-03-04', '2024-03-06'].map((published) =>
			recordOf(published, [{ by: 'Ana Ruiz', text: 'the harbour is shut' }], {
				published,
				text: `Ana Ruiz said the harbour is shut\n\n${published}`,
			}),
		),
	);
	for (const text of ['', 'harbour', 'habrour']) {
		const { rows } = await ask(text);
		expect(rows).toMatchObject([{ published: '2024-03-04', copies: 3 }]);
		const view = await session.statement(rows[0]!.key);
		expect(view?.copies.map(({ article }) => article.published)).toEqual([
			'2024-03-04',
			'2024-03-05',
			'2024-03-06',
		]);
	}
});

test('what stands in hundreds of articles is one row, the earliest of all, however far one pages', async () => {
	shelf.put(
		Array.from({ length: 400 }, (_, i) => {
			const published = new Date(Date.UTC(2020, 0, 1 + ((i * 7) % 400))).toISOString().slice(0, 10);
			return recordOf(
				`w${i}`,
				[
					{ by: 'Ana Ruiz', text: 'the harbour is shut' },
					{ by: 'Tomas Lind', text: `harbour number ${i} is open` },
					{ by: 'Tomas Lind', text: `nobody of harbour ${i} was warned` },
				],
				{ published },
			);
		}),
	);
	for (const text of ['', 'harbour', 'harbour shut']) {
		const rows: Row[] = [];
		for (let offset = 0; offset < 1200; offset += 100)
			rows.push(...(await ask(text, 'statements', offset, 100)).rows);
		const copies = rows.filter((row) => textOf(row) === 'the harbour is shut');
		expect(copies).toMatchObject([{ copies: 400, published: '2020-01-01' }]);
		// A page is short only at the end.
		expect(rows).toHaveLength({ '': 801, harbour: 801, 'harbour shut': 1 }[text]!);
	}
});

describe('words that stand in several articles are counted as the rows that there are', () => {
	/** `articles` articles that share one statement, each with one of its own. */
	const fill = (articles: number) =>
		shelf.put(
			Array.from({ length: articles }, (_, i) =>
				recordOf(`w${i}`, [
					{ by: 'Ana Ruiz', text: 'the harbour is shut' },
					{ by: 'Tomas Lind', text: `harbour number ${i} is open` },
				]),
			),
		);
	const rowsOf = async (text: string, scope: Scope) => {
		const rows: Row[] = [];
		for (let isMore = true; isMore; ) {
			const { rows: more, counts } = await ask(text, scope, rows.length, 40);
			rows.push(...more);
			isMore = more.length === 40;
			if (!isMore) return { rows, counts };
		}
		throw new Error('never');
	};

	test.each(['', 'harbour', 'shut', 'by:ruiz'])(
		'of a few articles from the first answer on: "%s"',
		async (text) => {
			fill(12);
			for (const scope of ['all', 'statements', 'actors', 'sections'] as const) {
				const first = await ask(text, scope, 0, 3);
				const { rows } = await rowsOf(text, 'all');
				expect(first.counts).toEqual({
					statements: rows.filter(({ type }) => type === 'statement').length,
					actors: rows.filter(({ type }) => type === 'actor').length,
					sections: rows.filter(({ type }) => type === 'section').length,
					exact: true,
				});
			}
		},
	);

	test.each(['', 'harbour'])('of many articles once all rows have come: "%s"', async (text) => {
		fill(700);
		for (const scope of ['statements', 'all'] as const) {
			const events: SessionEvent[] = [];
			session.subscribe((event) => events.push(event));
			const { rows, counts } = await rowsOf(text, scope);
			expect(counts.statements).toBe(701);
			expect(rows.filter(({ type }) => type === 'statement')).toHaveLength(701);
			const { request } = await ask(text, scope, 690, 40);
			for (const _ of session.countFor({ text, scope, offset: 690, limit: 40 }, request));
			expect(events.at(-1)).toMatchObject({ counts: { statements: 701 } });
		}
	});

	test('for an actor too, in its row, its view and beside its statements', async () => {
		fill(12);
		const [row] = (await ask('ruiz', 'actors')).rows;
		expect(row).toMatchObject({ name: 'Ana Ruiz', articles: 12, statements: 1 });
		expect(await session.actor(row!.key, 0, 10)).toMatchObject({ total: 1, row: { statements: 1 } });
		const said = await session.statement((await ask('shut')).rows[0]!.key);
		expect(said?.also).toMatchObject({ total: 1 });
		expect((await session.items([row!])).items).toHaveLength(1);
	});
});

test('an actor is one over all articles, with every statement', async () => {
	shelf.put([
		recordOf('a', [{ by: 'Ana Ruiz', text: 'the harbour is shut' }], { published: '2024-03-04' }),
		recordOf('b', [{ by: 'Ana Ruiz', text: 'the harbour is open' }], { published: '2024-04-04' }),
	]);
	const { rows } = await ask('ruiz', 'actors');
	expect(rows).toMatchObject([{ name: 'Ana Ruiz', articles: 2, statements: 2 }]);
	const view = await session.actor(rows[0]!.key, 0, 10);
	expect(view?.statements.map(({ text }) => text)).toEqual(['the harbour is shut', 'the harbour is open']);
	expect(view?.months).toHaveLength(2);
});

test('of actors with the same surname the one who said most comes first, however many were added since', async () => {
	const said = (by: string, times: number) =>
		Array.from({ length: times }, (_, i) => ({ by, text: `${by} spoke of matter ${i}` }));
	shelf.put([recordOf('a', said('Tomas Maria Lind', 5))]);
	const others = Array.from({ length: 100 }, (_, i) => said(`Eva${i} Lind`, 1)).flat();
	shelf.put([recordOf('b', [...others, ...said('Bo Lind', 3)])]);
	expect((await find('lind', 'actors')).slice(0, 2)).toEqual(['Tomas Maria Lind', 'Bo Lind']);
	const { rows } = await ask('lind', 'all');
	expect(rows.filter(({ type }) => type === 'actor').map(textOf)[0]).toBe('Tomas Maria Lind');
});

test('thoughts are counted apart, in all and while nothing is asked for', async () => {
	const said = Array.from({ length: 1200 }, (_, i) => ({ by: 'Ana Ruiz', text: `it is matter ${i}` }));
	shelf.put([recordOf('a', [...said, { by: 'Ana Ruiz', text: 'all will be well', thought: true }])]);
	expect(await session.totals()).toMatchObject({ statements: 1200, thoughts: 1 });
	expect((await ask('')).counts).toMatchObject({ statements: 1200 });
	const both = await session.search({ text: '', scope: 'statements', offset: 0, limit: 9, thoughts: true });
	expect(both?.counts).toMatchObject({ statements: 1201 });
});

test('what another process adds is told in the totals, once, with the first search that finds it', async () => {
	shelf.put([recordOf('a', [{ by: 'Ana Ruiz', text: 'the harbour is shut' }])]);
	expect(await session.totals()).toMatchObject({ articles: 1 });
	const events: SessionEvent[] = [];
	session.subscribe((event) => events.push(event));
	await ask('harbour');
	expect(events).toEqual([]);
	shelf.put([recordOf('b', [{ by: 'Ana Ruiz', text: 'the harbour is open' }])]);
	for (const text of ['harbour', 'open']) await ask(text);
	expect(events).toMatchObject([{ type: 'totals', totals: { articles: 2, statements: 2 } }]);
});
