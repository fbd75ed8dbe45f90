import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../../src/model/index.js';
import type { ArticleView } from '../../../src/search/session.js';
import type { ActionName } from '../../../src/ui/keys/actions.js';
import { Driver, KEY } from '../driver.js';
import { machine } from '../machine.js';
import { BRIDGE, record, sessionOf } from '../records.js';

const OTHER = record('other', 'The kiosk', [{ who: 'Ilse Varga', said: 'The kiosk is closed on Mondays' }]);

/** The same article with other words of one speaker, and with a new statement before all. */
const CHANGED = record('bridge', 'The new bridge', [
	{ who: 'Ada Lindqvist', said: 'I am new here' },
	{ who: 'Mira Okonjo', said: 'The bridge will open again before the harvest' },
	{ who: 'Tomas Reyle', said: 'Somebody asked the ferrymen at last' },
	{ who: 'Mira Okonjo', said: 'that the council has the money', kind: 'indirect' },
]);

async function articleNamed(session: ReturnType<typeof sessionOf>, id: string): Promise<ArticleView> {
	const all = await session.articles(0, 10);
	return (await session.article(all.find(({ meta }) => meta.id === id)!.key))!;
}

const opened = (...actions: readonly ActionName[]) => openedIn([BRIDGE, OTHER], CHANGED, ...actions);

async function openedIn(
	records: readonly ArticleRecord[],
	changed: ArticleRecord,
	...actions: readonly ActionName[]
) {
	const session = sessionOf(...records);
	const screen = await machine(session);
	screen.send({ type: 'do', action: 'scope-statements' });
	await screen.settle();
	for (const action of actions) {
		screen.send({ type: 'do', action });
		await screen.settle();
	}
	/** The article's file has changed and is read again. */
	const change = async () => {
		const before = await articleNamed(session, 'bridge');
		session.add([changed]);
		const { key: now } = await articleNamed(session, 'bridge');
		screen.send({ type: 'edited', name: 'bridge.txt', before, now });
		await screen.settle();
	};
	const texts = async (keys: Iterable<string>) =>
		Promise.all(Array.from(keys, async (key) => (await session.statement(key))?.row.text));
	return { screen, change, texts };
}

test('marks stay on what is still said, and it is told how many are gone', async () => {
	const { screen, change, texts } = await opened('mark-all');
	await change();
	expect(await texts(screen.state.marks.keys())).toEqual([
		'“The bridge will open again before the harvest”',
		'that the council has the money',
		'“The kiosk is closed on Mondays”',
	]);
	expect(screen.state.message?.text).toBe('Read bridge.txt again; 2 of what was marked are no longer in it.');
	screen.send({ type: 'do', action: 'marked' });
	await screen.settle();
	const view = screen.state.views.at(-1);
	expect(view).toMatchObject({ type: 'marked', list: { total: 3 } });
});

test('the cursor stays on the statement, and what is new is found', async () => {
	const { screen, change, texts } = await opened('down', 'down');
	await change();
	const { rows, cursor } = screen.state.results;
	expect(await texts([rows[cursor]!.key])).toEqual(['that the council has the money']);
	expect(await texts(rows.map(({ key }) => key))).toContain('“I am new here”');
});

test('the article that is read is the new one, at the same statement', async () => {
	const { screen, change, texts } = await opened('down', 'down', 'read');
	await change();
	const view = screen.state.views.at(-1);
	if (view?.type !== 'reading') throw new Error('the article is closed');
	expect(view.view?.record.title).toBe('The new bridge');
	expect(await texts([view.view!.statementKeys[view.current]!])).toEqual(['that the council has the money']);
});

test('the card of what is no longer said is closed, that of what is stays open', async () => {
	const gone = await opened('down', 'open');
	await gone.change();
	expect(gone.screen.state.views).toEqual([]);
	const there = await opened('open');
	await there.change();
	const [view] = there.screen.state.views;
	expect(await there.texts(view?.type === 'card' ? [view.key] : [])).toEqual([
		'“The bridge will open again before the harvest”',
	]);
});

/** Ada Lindqvist says the same twice. */
const TWICE = [
	{ who: 'Ada Lindqvist', said: 'Nobody asked us about any of it' },
	{ who: 'Mira Okonjo', said: 'The bridge will open again before the harvest' },
	{ who: 'Ada Lindqvist', said: 'Nobody asked us about any of it' },
];

test('of the same words said twice the second go on as the second', async () => {
	const before = record('bridge', 'The old bridge', TWICE);
	const now = record('bridge', 'The old bridge', [{ who: 'Ilse Varga', said: 'I am new here' }, ...TWICE]);
	const { screen, change } = await openedIn([before], now, 'down', 'down', 'mark', 'read');
	await change();
	const { marks, results, views } = screen.state;
	expect(results.rows.flatMap(({ key }, i) => (marks.has(key) ? [i] : []))).toEqual([3]);
	expect(views).toMatchObject([{ type: 'reading', current: 3 }]);
});

test('a mark goes on with the same words where another article has them, and where a comma was put in', async () => {
	const copy = record('copy', 'The bridge again', [
		{ who: 'Ada Lindqvist', said: 'Nobody asked us about it' },
	]);
	const before = record('bridge', 'The old bridge', [
		{ who: 'Ada Lindqvist', said: 'Nobody asked us about it' },
		{ who: 'Mira Okonjo', said: 'We have the money and we will use it' },
	]);
	const now = record('bridge', 'The old bridge', [
		{ who: 'Mira Okonjo', said: 'We have the money, and we will use it' },
	]);
	const { screen, change, texts } = await openedIn([before, copy], now, 'mark-all');
	await change();
	expect(screen.state.lost).toBe(0);
	expect(await texts(screen.state.marks.keys())).toEqual([
		'“Nobody asked us about it”',
		'“We have the money, and we will use it”',
	]);
});

test('a file that the editor has changed is read again when the editor returns', async () => {
	const session = sessionOf(BRIDGE);
	const driver = new Driver(session, {
		effects: {
			printed: () => '',
			edit: async () => 'changed',
			readAgain: async ({ id, origin }) => {
				session.add([{ ...CHANGED, id, origin }]);
				return { now: (await articleNamed(session, id)).key };
			},
		},
		terminal: { lend: (use: () => Promise<unknown>) => use() } as never,
	});
	await driver.shows('The old bridge');
	await driver.press('\u001be');
	await driver.shows(/The new bridge[\s\S]*“I am new here”[\s\S]*Read bridge\.txt again\./);
	await driver.press(KEY.ctrlC);
	await driver.result;
});

test('it is said of a file that could not be read again why', async () => {
	const driver = new Driver(sessionOf(BRIDGE), {
		effects: {
			printed: () => '',
			edit: async () => 'changed',
			readAgain: async () => ({
				why: 'bridge.txt has changed; here it is as it was read before (now: it is empty).',
			}),
		},
		terminal: { lend: (use: () => Promise<unknown>) => use() } as never,
	});
	await driver.shows('The old bridge');
	await driver.press('\u001be');
	await driver.shows(/▸.*“The bridge will open[\s\S]*as it was read before \(now: it is empty\)\./);
	await driver.press(KEY.ctrlC);
	await driver.result;
});
