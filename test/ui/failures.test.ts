import { expect, test } from 'vitest';
import { Problem } from '../../src/model/index.js';
import type { SearchSession } from '../../src/search/session.js';
import { textOf } from '../../src/ui/cells/lines.js';
import { emptyLines } from '../../src/ui/frame/empty-lines.js';
import type { ActionName } from '../../src/ui/keys/actions.js';
import { paneFor } from '../../src/ui/panes/panes.js';
import { currentRow, topView } from '../../src/ui/state/state.js';
import { machine } from './machine.js';
import { BRIDGE, sessionOf } from './records.js';

const WHY = 'news.db is damaged; restore a copy';

/** A session in which some things cannot be had: `refuses` says which now, `times` how often they were asked for. */
function refusing(...methods: readonly (keyof SearchSession)[]) {
	const told = { refuses: new Set<PropertyKey>(methods), times: 0 };
	const session = new Proxy(sessionOf(BRIDGE), {
		get(whole, name) {
			if (told.refuses.has(name))
				return async () => {
					told.times++;
					throw new Problem(WHY);
				};
			const value = Reflect.get(whole, name);
			return typeof value === 'function' ? value.bind(whole) : value;
		},
	});
	return { session, told };
}

test('a search that fails stands where its rows would, until another one finds something', async () => {
	const { session, told } = refusing();
	const screen = await machine(session);
	told.refuses.add('search');
	screen.send({ type: 'insert', text: 'bridge' });
	await screen.settle();
	screen.send({ type: 'do', action: 'down' });
	await screen.settle();
	expect(told.times).toBe(1);
	expect(emptyLines(screen.state, () => '', 80).map(textOf)).toContain(`   ${WHY}`);
	expect(screen.state.results.total).toBe(0);
	told.refuses.clear();
	screen.send({ type: 'insert', text: ' open' });
	await screen.settle();
	expect(screen.state.failure).toBeNull();
	expect(screen.state.results.total).toBeGreaterThan(0);
});

test('a pane that cannot be had says why, and is not asked for again', async () => {
	const { session, told } = refusing('statement');
	const screen = await machine(session);
	await screen.settle();
	const row = currentRow(screen.state)!;
	expect(row.type).toBe('statement');
	expect(paneFor(screen.state, row.key, row).main.map(textOf).join(' ')).toContain(WHY);
	expect(told.times).toBe(1);
});

test.each([
	['article', 'read'],
	['actor', 'speaker'],
] as const)('an %s that cannot be had is closed again, and said', async (method, action: ActionName) => {
	const { session, told } = refusing(method);
	const screen = await machine(session);
	screen.send({ type: 'do', action });
	await screen.settle();
	expect(topView(screen.state)).toBeNull();
	expect(screen.state.message).toEqual({ text: WHY, tone: 'warning' });
	expect(told.times).toBe(1);
});
