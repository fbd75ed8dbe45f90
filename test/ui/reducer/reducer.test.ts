import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchSession } from '../../../src/search/session.js';
import type { ActionName } from '../../../src/ui/keys/actions.js';
import { earlier } from '../../../src/ui/panes/earlier.js';
import { layout } from '../../../src/ui/state/layout.js';
import { currentKey, currentRow, listOf } from '../../../src/ui/state/state.js';
import { event, machine } from '../machine.js';
import { BRIDGE, NAMED, record, sessionOf, WORLD } from '../records.js';

let session: SearchSession;
beforeAll(() => {
	session = sessionOf(BRIDGE, WORLD);
});

describe('the reducer', () => {
	it('keeps every list in bounds and comes to rest, whatever is done; Esc always leads out', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
				const screen = await machine(session);
				for (const one of events) {
					screen.send(one);
					await screen.settle();
					if (screen.state.outcome !== null) break;
					const list = listOf(screen.state);
					if (list === null) continue;
					expect(list.cursor).toBeGreaterThanOrEqual(0);
					expect(list.cursor).toBeLessThan(Math.max(1, list.total));
					expect(list.top).toBeGreaterThanOrEqual(0);
					if (!layout(screen.state.columns, screen.state.rows).isTooSmall)
						expect(list.cursor).toBeGreaterThanOrEqual(list.top);
				}
				const depth = screen.state.views.length + 3;
				for (let i = 0; i < depth && screen.state.outcome === null; i++) {
					screen.send({ type: 'do', action: 'back' });
					await screen.settle();
				}
				expect(screen.state.outcome).toMatchObject({ type: 'left', status: 130 });
			}),
			{ numRuns: 60 },
		);
	});

	it('rests on the first row while articles come before it, and on its own row once it was moved', async () => {
		const growing = sessionOf(BRIDGE);
		const screen = await machine(growing);
		const isFirst = () => listOf(screen.state)!.cursor === 0;
		const come = async (id: string, published: string) => {
			growing.add([record(id, `The ${id} ferry`, [{ who: 'Bo Hale', said: 'It left' }], { published })]);
			screen.send({ type: 'totals', totals: await growing.totals() });
			screen.send({ type: 'refresh', elsewhere: false });
			await screen.settle();
		};
		await come('later', '2031-01-01');
		expect(isFirst()).toBe(true);
		screen.send({ type: 'do', action: 'down' });
		await screen.settle();
		const here = currentKey(screen.state);
		await come('latest', '2032-01-01');
		expect(currentKey(screen.state)).toBe(here);
		expect(isFirst()).toBe(false);
	});

	it('leaves from anywhere, as the key help says, and asks once where items are marked', async () => {
		const leave = { type: 'do', action: 'leave' } as const;
		const open = async (...actions: readonly ActionName[]) => {
			const screen = await machine(session);
			for (const action of actions) {
				screen.send({ type: 'do', action });
				await screen.settle();
			}
			screen.send(leave);
			return screen;
		};
		for (const actions of [[], ['open'], ['read'], ['help'], ['open', 'history']] as const)
			expect((await open(...actions)).state.outcome).toMatchObject({ type: 'left', status: 130 });
		const marked = await open('mark', 'open', 'help');
		expect([marked.state.outcome, marked.state.overlay]).toEqual([null, { type: 'leaving' }]);
		marked.send(leave);
		expect(marked.state.outcome).toMatchObject({ type: 'left', status: 130 });
	});

	it('drops an answer to a query that is no longer asked', async () => {
		const screen = await machine(session);
		screen.send({ type: 'insert', text: 'bridge' });
		const answer = await session.search({ text: 'zzzz', scope: 'all', offset: 0, limit: 10 });
		screen.send({
			type: 'answer',
			number: screen.state.asked - 1,
			text: 'zzzz',
			offset: 0,
			limit: 10,
			answer: answer!,
		});
		expect(screen.state.results.total).toBeGreaterThan(0);
	});

	it('gives every actor a colour once and for all', async () => {
		const screen = await machine(session);
		const before = new Map(screen.state.colours);
		expect(before.size).toBeGreaterThan(3);
		screen.send({ type: 'insert', text: 'bridge' });
		await screen.settle();
		for (const [key, colour] of before) expect(screen.state.colours.get(key)).toBe(colour);
	});

	it('marks all that was found, inverts and clears, and shows it in order', async () => {
		const screen = await machine(session);
		screen.send({ type: 'do', action: 'scope-statements' });
		await screen.settle();
		screen.send({ type: 'do', action: 'mark' });
		screen.send({ type: 'do', action: 'mark-invert' });
		await screen.settle();
		expect(screen.state.marks.size).toBe(screen.state.results.total - 1);
		screen.send({ type: 'do', action: 'mark-all' });
		await screen.settle();
		expect(screen.state.marks.size).toBe(screen.state.results.total);
		screen.send({ type: 'do', action: 'marked' });
		expect(listOf(screen.state)?.rows.map((row) => row.key)).toEqual([...screen.state.marks.keys()]);
		screen.send({ type: 'do', action: 'mark-none' });
		expect([screen.state.marks.size, screen.state.views.length]).toEqual([0, 0]);
	});

	it('shows in the menu of formats what Enter would print, wherever one is', async () => {
		for (const actions of [
			['scope-statements', 'down'],
			['scope-actors', 'open', 'down'],
			['scope-statements', 'down', 'open'],
			['scope-statements', 'read', 'down'],
			['scope-actors', 'open', 'down', 'mark', 'mark', 'back'],
		] as const) {
			const screen = await machine(session);
			for (const action of actions) {
				screen.send({ type: 'do', action });
				await screen.settle();
			}
			screen.send({ type: 'do', action: 'format' });
			await screen.settle();
			const { overlay } = screen.state;
			screen.send({ type: 'do', action: 'back' });
			screen.send({ type: 'do', action: 'accept' });
			const { items } = await session.items(screen.state.outcome!.rows);
			expect(overlay).toMatchObject({ preview: items.map((item) => item.statement.text).join('\n') });
		}
	});

	it('goes through the articles and stops at the last', async () => {
		const screen = await machine(session);
		for (let i = 0; i < 3; i++) {
			screen.send({ type: 'do', action: 'next-article' });
			await screen.settle();
		}
		expect(screen.state.message?.text).toBe('This is the last article.');
		expect(screen.state.views).toMatchObject([{ type: 'reading', view: { record: { id: 'world' } } }]);
	});

	it('stays on the item when thoughts are found too, and when they are not any more', async () => {
		const screen = await machine(session);
		for (const action of ['scope-statements', 'down', 'down'] as const) {
			screen.send({ type: 'do', action });
			await screen.settle();
		}
		const key = currentRow(screen.state)?.key;
		for (let again = 0; again < 2; again++) {
			screen.send({ type: 'do', action: 'thoughts' });
			await screen.settle();
			expect(currentRow(screen.state)?.key).toBe(key);
			expect(screen.state.results.cursor).toBeGreaterThan(0);
		}
	});

	it('looks for what is typed among the earlier queries, and searches for what is chosen', async () => {
		const screen = await machine(session);
		screen.send({ type: 'do', action: 'history' });
		for (const text of ['S', 'c', 'x']) screen.send({ type: 'insert', text });
		screen.send({
			type: 'history',
			entries: ['bridge', 'by:ruiz school', 'the old school', 'harbour'],
		});
		const shown = () => {
			const { overlay } = screen.state;
			return overlay?.type === 'history' ? earlier(overlay) : null;
		};
		expect(shown()).toEqual([]);
		screen.send({ type: 'do', action: 'accept' });
		expect(shown()).toEqual([]);
		screen.send({ type: 'do', action: 'delete-back' });
		expect(shown()).toEqual(['by:ruiz school', 'the old school']);
		screen.send({ type: 'insert', text: ' OLD' });
		expect(shown()).toEqual(['the old school']);
		screen.send({ type: 'do', action: 'delete-word-back' });
		screen.send({ type: 'do', action: 'down' });
		screen.send({ type: 'do', action: 'accept' });
		expect(screen.state).toMatchObject({ overlay: null, outcome: null, query: { text: 'the old school' } });
	});

	it('shows what was marked while reading, although its rows were never in a list', async () => {
		const screen = await machine(session);
		screen.send({ type: 'insert', text: 'in:nowhere' });
		await screen.settle();
		screen.send({ type: 'do', action: 'next-article' });
		await screen.settle();
		for (const action of ['mark', 'mark', 'marked'] as const) screen.send({ type: 'do', action });
		await screen.settle();
		expect(listOf(screen.state)?.rows.map((row) => row.key)).toEqual([...screen.state.marks.keys()]);
		expect(listOf(screen.state)?.total).toBe(2);
	});

	it('opens on Enter what there is nothing to print of, and says so where that is open', async () => {
		for (const [scope, view, why] of [
			['scope-sections', 'reading', 'Nobody is reported to say anything here.'],
			['scope-actors', 'actor', 'Nothing that they said is reported.'],
		] as const) {
			const silent = { ...NAMED, statements: [] };
			const screen = await machine(sessionOf(silent));
			for (const action of [scope, 'last', 'accept'] as const) {
				screen.send({ type: 'do', action });
				await screen.settle();
			}
			expect(screen.state.views).toMatchObject([{ type: view }]);
			screen.send({ type: 'do', action: 'accept' });
			expect([screen.state.outcome, screen.state.message?.text]).toEqual([null, why]);
		}
	});

	it('opens an actor once, however often its statements are asked for', async () => {
		const screen = await machine(session);
		for (const action of ['scope-statements', 'speaker', 'speaker', 'speaker'] as const) {
			screen.send({ type: 'do', action });
			await screen.settle();
		}
		expect(screen.state.views).toMatchObject([{ type: 'actor' }]);
		expect(screen.state.message?.text).toBe('These are all their statements.');
		for (const action of ['back', 'scope-statements'] as const) screen.send({ type: 'do', action });
		screen.send({ type: 'insert', text: 'qqqqzz' });
		await screen.settle();
		screen.send({ type: 'do', action: 'speaker' });
		expect(screen.state.message?.text).toBe('Choose a statement or an actor first.');
	});

	it('marks nothing that cannot be printed, one by one or all', async () => {
		const screen = await machine(sessionOf(NAMED));
		screen.send({ type: 'insert', text: 'varga' });
		screen.send({ type: 'do', action: 'scope-actors' });
		await screen.settle();
		screen.send({ type: 'do', action: 'mark' });
		expect([screen.state.marks.size, screen.state.message?.text]).toEqual([
			0,
			'Nothing of this could be printed.',
		]);
		screen.send({ type: 'do', action: 'delete-to-start' });
		await screen.settle();
		screen.send({ type: 'do', action: 'mark-all' });
		await screen.settle();
		expect([...screen.state.marks.values()].map((row) => row?.type === 'actor' && row.name)).toEqual([
			'Mira Okonjo',
		]);
	});

	it('reads on from an actor: at its first statement, or where it is first named', async () => {
		const screen = await machine(sessionOf(NAMED));
		const readFrom = async (name: string) => {
			screen.send({ type: 'do', action: 'delete-to-start' });
			screen.send({ type: 'insert', text: name });
			screen.send({ type: 'do', action: 'scope-actors' });
			await screen.settle();
			screen.send({ type: 'do', action: 'read' });
			await screen.settle();
			return screen.state.views;
		};
		expect(await readFrom('okonjo')).toMatchObject([{ type: 'reading', current: 0, at: null }]);
		const at = NAMED.text.indexOf('Ilse Varga');
		expect(await readFrom('varga')).toMatchObject([{ type: 'reading', current: 0, at }]);
	});

	it('counts exactly what was paged through, too', async () => {
		const many = Array.from({ length: 300 }, (_, i) => ({ who: 'Mira Okonjo', said: `Bridge ${i} is open` }));
		const screen = await machine(sessionOf(record('many', 'Many bridges', many)));
		screen.send({ type: 'do', action: 'down' });
		await screen.settle();
		expect(screen.state.results.rows.length).toBeGreaterThan(100);
		screen.send({ type: 'insert', text: 'bridge' });
		await screen.settle();
		const counts = { statements: 4000, actors: 0, sections: 0, exact: true };
		screen.send({ type: 'counts', request: screen.state.answered!.request, counts });
		expect(screen.state.counts).toEqual(counts);
		expect(screen.state.results.total).toBe(4000);
	});

	it('begins to type what is chosen in the help', async () => {
		const screen = await machine(session);
		screen.send({ type: 'insert', text: 'bridge' });
		screen.send({ type: 'do', action: 'help' });
		screen.send({ type: 'do', action: 'last' });
		screen.send({ type: 'do', action: 'accept' });
		expect([screen.state.query.text, screen.state.overlay]).toEqual(['bridge on:', null]);
	});

	it('chooses a statement of the article by a click, and opens it by another', async () => {
		const screen = await machine(session);
		screen.send({ type: 'do', action: 'next-article' });
		await screen.settle();
		const [head, title] = [3, 3];
		const row = head + title + 4;
		screen.send({ type: 'press', column: 10, row: row + 2 });
		expect(screen.state.views.at(-1)).toMatchObject({ type: 'reading', current: 1 });
		screen.send({ type: 'press', column: 10, row: row + 2 });
		expect(screen.state.views.at(-1)).toMatchObject({ type: 'card' });
	});

	it('recalls an earlier query', async () => {
		const screen = await machine(session);
		screen.send({ type: 'do', action: 'history' });
		await screen.settle();
		screen.send({ type: 'do', action: 'accept' });
		await screen.settle();
		expect([screen.state.query.text, screen.state.answered?.text]).toEqual(['bridge', 'bridge']);
	});
});
