import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shelf } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { ShelfSession } from '../../src/search/shelf-session.js';
import { textOf } from '../../src/ui/cells/lines.js';
import { titleLine } from '../../src/ui/frame/title-line.js';
import type { ActionName } from '../../src/ui/keys/actions.js';
import { currentItem, type State } from '../../src/ui/state/state.js';
import { scratch } from '../stories/session.js';
import { Driver, KEY } from './driver.js';
import { type Machine, machine } from './machine.js';
import { BRIDGE, record } from './records.js';

/** What another process writes while the screen shows the same archive. */
let other: Shelf;
let session: ShelfSession;
beforeEach(() => {
	const path = join(scratch(), 'a.db');
	other = openSqliteShelf(path, { create: true });
	other.put([BRIDGE]);
	session = new ShelfSession(openSqliteShelf(path));
});
afterEach(async () => {
	other.close();
	await session.close();
});

/** With a new statement before all, and without that of Tomas Reyle. */
const CHANGED = record('bridge', 'The old bridge', [
	{ who: 'Ilse Varga', said: 'I am new here' },
	{ who: 'Mira Okonjo', said: 'The bridge will open again before the harvest' },
	{ who: 'Mira Okonjo', said: 'that the council has the money', kind: 'indirect' },
]);

async function opened(...actions: readonly ActionName[]): Promise<Machine> {
	const screen = await machine(session);
	for (const action of ['scope-statements', ...actions] as const) {
		screen.send({ type: 'do', action });
		await screen.settle();
	}
	return screen;
}

async function changed(screen: Machine, change: () => void): Promise<void> {
	change();
	screen.send({ type: 'refresh', elsewhere: true });
	await screen.settle();
}

const wordsOf = (screen: Machine) => {
	const row = currentItem(screen.state);
	return row?.type === 'statement' ? row.text : null;
};
const printed = async (screen: Machine) => {
	screen.send({ type: 'do', action: 'accept' });
	const { items } = await session.items(screen.state.outcome?.rows ?? []);
	return items.map(({ statement }) => statement.text);
};

test('marks go on with the same words, and those of what is gone are told and counted no more', async () => {
	const screen = await opened('mark-all');
	await changed(screen, () => other.put([CHANGED]));
	expect(screen.state.message?.text).toBe('2 of what was marked are no longer in the archive.');
	expect([screen.state.marks.size, screen.state.lost]).toEqual([2, 2]);
	const { rows } = screen.state.results;
	expect(rows.filter(({ key }) => screen.state.marks.has(key))).toHaveLength(2);
	expect(await printed(screen)).toEqual([
		'“The bridge will open again before the harvest”',
		'that the council has the money',
	]);
});

test('many marks are asked after in portions, between which keys are answered, those of one article together', async () => {
	const few = Array.from({ length: 9 }, (_, n) => record(`few${n}`, `Few ${n}`, numbered(12, `of few ${n}`)));
	other.put([record('many', 'Many', numbered(60, 'of many')), ...few]);
	const screen = await opened('mark-all');
	const { size } = screen.state.marks;
	expect(size).toBe(4 + 60 + 9 * 12);
	const heirs = vi.spyOn(session, 'heirs');
	await changed(screen, () => other.put([record('many', 'Much', numbered(59, 'of many')), CHANGED]));
	const asked = heirs.mock.calls.map(([rows]) => new Map(rows.map((row) => [row.key, row])));
	expect(asked.map((rows) => rows.size).sort((a, b) => a - b)).toEqual([4, 12, 48, 48, 60]);
	const articles = asked.map(
		(rows) => new Set(Array.from(rows.values(), (row) => row.type !== 'actor' && row.article)),
	);
	expect(new Set(articles.flatMap((own) => [...own])).size).toBe(
		articles.reduce((sum, own) => sum + own.size, 0),
	);
	expect([screen.state.marks.size, screen.state.lost]).toEqual([size - 3, 3]);
});

test.each<ActionName>(['down', 'open', 'read'])('one stays at the same words, after “%s”', async (action) => {
	const screen = await opened('down', 'down', action === 'down' ? 'up' : action);
	screen.send({ type: 'do', action: 'down' });
	await screen.settle();
	const before = wordsOf(screen);
	await changed(screen, () => other.put([record('bridge', 'The old bridge', [...said(), NEW])]));
	expect(wordsOf(screen)).toBe(before);
	expect(await printed(screen)).toEqual([before]);
});

const numbered = (count: number, what: string) =>
	Array.from({ length: count }, (_, n) => ({ who: 'Ilse Varga', said: `This is number ${n} ${what}` }));
const NEW = { who: 'Ilse Varga', said: 'I am new here' };
const said = () =>
	BRIDGE.statements.map(({ speaker, text, kind }) => ({
		who: speaker!,
		said: text.replace(/^“|”$/g, ''),
		kind,
	}));

test('an article that is taken out while it is read is closed, and this is said', async () => {
	const screen = await opened('read');
	await changed(screen, () => other.remove(['bridge']));
	expect(screen.state.views).toEqual([]);
	expect(screen.state.message?.text).toBe('What was open here is no longer in the archive.');
	const named: State = { ...screen.state, title: 'The old bridge', totals: await session.totals() };
	expect(textOf(titleLine(named, 100)).trim()).toBe('explorer');
});

test('an actor that is open goes on under another key', async () => {
	const screen = await opened('speaker');
	await changed(screen, () => {
		other.remove(['bridge']);
		other.put([CHANGED]);
	});
	expect(screen.state.views).toMatchObject([{ type: 'actor', list: { total: 2 } }]);
	expect(wordsOf(screen)).toBe('“The bridge will open again before the harvest”');
});

test('how many quotes a marked actor comes to is counted anew', async () => {
	const screen = await opened('speaker', 'back', 'scope-actors');
	screen.send({ type: 'insert', text: 'okonjo' });
	await screen.settle();
	screen.send({ type: 'do', action: 'mark' });
	await screen.settle();
	expect(screen.state.quotes?.count).toBe(2);
	await changed(screen, () => other.put([record('bridge', 'The old bridge', said().slice(0, 2))]));
	expect(screen.state.quotes).toEqual({ of: screen.state.marks, count: 1 });
});

test('the screen is told by the look that is taken while nothing is done', async () => {
	const driver = new Driver(session, { scope: 'statements' });
	await driver.shows('4 statements');
	await driver.press(KEY.tab);
	await driver.shows('1 marked');
	other.put([CHANGED, record('kiosk', 'The kiosk', [{ who: 'Ilse Varga', said: 'It is closed' }])]);
	session.look();
	await driver.shows(/2 articles[\s\S]*●.*“The bridge will open/);
	await driver.press(KEY.enter);
	expect(await driver.result).toMatchObject({
		type: 'accepted',
		lost: 0,
		rows: [{ speaker: 'Mira Okonjo' }],
	});
});
