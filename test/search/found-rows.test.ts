import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { ShelfSession } from '../../src/search/shelf-session.js';
import { recordOf } from '../archive/record.js';
import { scratch } from '../stories/session.js';

const PAGE = 300;

/** A shelf with so many statements, a hundred of each article. */
function filled(statements: number) {
	const shelf = openSqliteShelf(join(scratch(), 'a.db'), { create: true });
	const articles = Array.from({ length: statements / 100 }, (_, a) =>
		recordOf(
			`a${a}`,
			Array.from({ length: 100 }, (_, n) => ({ by: 'Ana Ruiz', text: `boat ${a} ${n} has sails` })),
		),
	);
	shelf.put(articles);
	return shelf;
}

/** All rows that are found, a page after the other. */
async function paged(session: ShelfSession, text: string, afterPage: (number: number) => void = () => {}) {
	const keys: string[] = [];
	for (let number = 0; ; number++) {
		const answer = await session.search({ text, scope: 'statements', offset: keys.length, limit: PAGE });
		keys.push(...answer!.rows.map(({ key }) => key));
		if (answer!.rows.length < PAGE) return { keys, counts: answer!.counts };
		afterPage(number);
	}
}

test('what was paged past is not kept', async () => {
	const shelf = filled(6000);
	const given: WeakRef<Entry>[] = [];
	const find = vi.spyOn(shelf, 'find');
	const session = new ShelfSession(shelf);
	const { keys } = await paged(session, 'sails', () => {
		for (const { value } of find.mock.results)
			for (const entry of value as Entry[]) given.push(new WeakRef(entry));
		find.mockClear();
	});
	expect(new Set(keys).size).toBe(6000);
	// References are good until the end of a turn.
	await breathe();
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	expect(given.length).toBeGreaterThan(5000);
	expect(given.filter((entry) => entry.deref() !== undefined).length).toBeLessThan(3000);
	await session.close();
});

test('pages are whole when an article in them goes meanwhile, and no row comes twice', async () => {
	const shelf = filled(3000);
	const session = new ShelfSession(shelf);
	await session.search({ text: 'sails', scope: 'statements', offset: 0, limit: 1000 });
	const { keys, counts } = await paged(session, 'sails', (page) => {
		if (page === 1) shelf.remove(['a20.txt']);
	});
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys).toHaveLength(2900);
	expect(counts.statements).toBe(2900);
	await session.close();
});
