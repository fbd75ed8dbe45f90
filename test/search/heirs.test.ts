import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Shelf } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import type { Row, Scope, SessionEvent } from '../../src/search/session.js';
import { ShelfSession } from '../../src/search/shelf-session.js';
import { recordOf } from '../archive/record.js';
import { scratch } from '../stories/session.js';

/** What another process writes while rows are kept here. */
let other: Shelf;
let session: ShelfSession;
beforeEach(() => {
	const path = join(scratch(), 'a.db');
	other = openSqliteShelf(path, { create: true });
	session = new ShelfSession(openSqliteShelf(path));
});
afterEach(async () => {
	other.close();
	await session.close();
});

const RUIZ = { by: 'Ana Ruiz', text: 'the harbour will stay open' };
const STONE = { by: 'Bob Stone', text: 'the budget is too small' };
const WEISS = { by: 'Carla Weiss', text: 'we will strike on Monday' };

const rows = async (scope: Scope): Promise<readonly Row[]> =>
	(await session.search({ text: '', scope, offset: 0, limit: 50 }))!.rows;
const heirs = async (kept: readonly Row[]) =>
	(await session.heirs(kept)).map((heir, i) => (heir === 'same' ? kept[i]! : heir));
const printed = async (kept: readonly Row[]) => {
	const { items, gone } = await session.items(kept);
	return [items.map(({ speaker }) => speaker).sort(), gone];
};

test.each<Scope>(['statements', 'actors', 'sections'])(
	'%s are the same after their article was replaced',
	async (scope) => {
		other.put([recordOf('port', [RUIZ, STONE])]);
		const kept = await rows(scope);
		other.put([recordOf('port', [WEISS, RUIZ, STONE])]);
		const now = await heirs(kept);
		expect(now.map((row) => row?.type)).toEqual(kept.map((row) => row.type));
		for (const row of now)
			expect(row?.type === 'statement' && (await session.statement(row.key))).not.toBeNull();
		const [speakers, gone] = await printed(kept);
		expect(gone).toBe(0);
		expect(speakers).toEqual(expect.arrayContaining(['Ana Ruiz', 'Bob Stone']));
	},
);

test('of the same words said twice in an article each goes on as its own, whichever comes first', async () => {
	other.put([recordOf('port', [RUIZ, STONE, RUIZ])]);
	const kept = (await rows('statements')).filter((row) => row.type === 'statement');
	other.put([recordOf('port', [WEISS, RUIZ, STONE, RUIZ])]);
	const inOrder = (await rows('statements')).slice(1).map(({ key }) => key);
	expect((await heirs(kept)).map((row) => row?.key)).toEqual(inOrder);
	expect((await heirs([...kept].reverse())).map((row) => row?.key)).toEqual(inOrder.reverse());
	expect(await printed(kept)).toEqual([['Ana Ruiz', 'Ana Ruiz', 'Bob Stone'], 0]);
	other.put([recordOf('port', [RUIZ])]);
	expect((await heirs(kept)).map((row) => row?.type)).toEqual(['statement', undefined, 'statement']);
});

test('what is as it was is not told again, whatever is lit in it', async () => {
	other.put([recordOf('port', [RUIZ, STONE])]);
	const [lit] = (await session.search({ text: 'harbour', scope: 'statements', offset: 0, limit: 1 }))!.rows;
	const kept = [lit!, ...(await rows('all')).filter(({ key }) => key !== lit!.key)];
	other.put([recordOf('strike', [WEISS])]);
	expect(await session.heirs(kept)).toEqual(kept.map(() => 'same'));
	other.put([recordOf('copy', [RUIZ, WEISS])]);
	const [copied, ...others] = await session.heirs(kept);
	expect(copied).toEqual({ ...lit!, textHighlights: [], copies: 2 });
	expect(others).toContain('same');
});

test('what is in no article any more is counted, the rest is printed', async () => {
	other.put([recordOf('port', [RUIZ, STONE]), recordOf('strike', [WEISS])]);
	const kept = await rows('statements');
	other.put([recordOf('port', [RUIZ])]);
	other.remove(['strike']);
	expect(await printed(kept)).toEqual([['Ana Ruiz'], 2]);
	expect((await heirs(kept)).filter((row) => row === null)).toHaveLength(2);
});

test('a key that others have got is not taken for what it was', async () => {
	other.put([recordOf('port', [RUIZ])]);
	const kept = await rows('statements');
	other.remove(['port']);
	other.put([recordOf('budget', [STONE])]);
	expect(await printed(kept)).toEqual([[], 1]);
});

test('the same words in another article stand for those that were taken out, a section of another does not', async () => {
	other.put([recordOf('port', [RUIZ])]);
	const kept = [...(await rows('statements')), ...(await rows('sections'))];
	other.put([recordOf('copy', [RUIZ, STONE])]);
	other.remove(['port']);
	expect(await printed(kept)).toEqual([['Ana Ruiz'], kept.length - 1]);
});

test('it is told once that others have changed the archive, when it is looked', async () => {
	other.put([recordOf('port', [RUIZ])]);
	await session.totals();
	const events: SessionEvent[] = [];
	session.subscribe((event) => events.push(event));
	expect(session.look()).toBe(false);
	other.put([recordOf('strike', [WEISS])]);
	expect([session.look(), session.look()]).toEqual([true, false]);
	expect(events).toMatchObject([{ type: 'totals', totals: { articles: 2 }, elsewhere: true }]);
});
