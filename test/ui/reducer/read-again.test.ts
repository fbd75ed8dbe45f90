import { expect, test } from 'vitest';
import type { ArticleView } from '../../../src/search/session.js';
import type { ActionName } from '../../../src/ui/keys/actions.js';
import { heirsOf } from '../../../src/ui/reducer/read-again.js';
import { rowsIn } from '../../../src/ui/state/article-rows.js';
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

async function opened(...actions: readonly ActionName[]) {
	const session = sessionOf(BRIDGE, OTHER);
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
		session.add([CHANGED]);
		const after = await articleNamed(session, 'bridge');
		const heirs = heirsOf(before, after);
		screen.send({ type: 'read-again', name: 'bridge.txt', heirs, rows: rowsIn(after) });
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

test('a file that the editor has changed is read again when the editor returns', async () => {
	const session = sessionOf(BRIDGE);
	const driver = new Driver(session, {
		effects: {
			printed: () => '',
			edit: async () => 'changed',
			readAgain: async ({ id, origin }) => {
				session.add([{ ...CHANGED, id, origin }]);
				return null;
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
			readAgain: async () => 'bridge.txt has changed; here it is as it was read before (now: it is empty).',
		},
		terminal: { lend: (use: () => Promise<unknown>) => use() } as never,
	});
	await driver.shows('The old bridge');
	await driver.press('\u001be');
	await driver.shows(/▸.*“The bridge will open[\s\S]*as it was read before \(now: it is empty\)\./);
	await driver.press(KEY.ctrlC);
	await driver.result;
});
