import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchSession } from '../../src/search/session.js';
import { ACTION_NAMES } from '../../src/ui/actions.js';
import type { ScreenEvent } from '../../src/ui/events.js';
import { layout } from '../../src/ui/layout.js';
import { needs } from '../../src/ui/needs.js';
import { update } from '../../src/ui/reducer.js';
import { Runner } from '../../src/ui/runner.js';
import { type Command, initial, listOf, type State } from '../../src/ui/state.js';
import { BRIDGE, sessionOf, WORLD } from './records.js';

const FORMATS = ['text', 'json'];

/** The screen without a terminal: events in, states out, with a real session behind it. */
class Machine {
	state: State = initial({ columns: 120, rows: 30, formats: FORMATS });
	readonly #runner: Runner;
	#queue: Command[] = [];

	constructor(session: SearchSession) {
		const output = { columns: 120, rows: 30, write: () => true, on: () => {}, off: () => {} };
		this.#runner = new Runner(
			session,
			{
				printed: (items) => items.map((item) => item.statement.text).join('\n'),
				history: { load: async () => ['bridge'], add: async () => {} },
			},
			{ input: process.stdin, output },
			(event) => this.send(event),
			() => {},
		);
	}

	send(event: ScreenEvent): void {
		const [state, commands] = update(this.state, event);
		this.state = state;
		this.#queue.push(...commands);
	}

	/** Does everything that is asked for until nothing more is. */
	async settle(): Promise<void> {
		for (let round = 0; round < 20; round++) {
			const commands = [...this.#queue.splice(0), ...(this.state.outcome === null ? needs(this.state) : [])];
			if (commands.length === 0) return;
			for (const command of commands) this.#runner.run(command, this.state);
			await new Promise((resolve) => setImmediate(resolve));
		}
		throw new Error(`never at rest: ${JSON.stringify(needs(this.state))}`);
	}
}

let session: SearchSession;
beforeAll(() => {
	session = sessionOf(BRIDGE, WORLD);
});

async function machine(): Promise<Machine> {
	const made = new Machine(session);
	made.send({ type: 'start' });
	await made.settle();
	return made;
}

const event: fc.Arbitrary<ScreenEvent> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.constantFrom(...ACTION_NAMES.filter((name) => name !== 'interrupt' && name !== 'accept'))
			.map((action) => ({ type: 'do' as const, action })),
	},
	{
		weight: 2,
		arbitrary: fc
			.constantFrom('b', 'br', ' ', 'پل', '橋', 'zzzz', '?')
			.map((text) => ({ type: 'insert' as const, text })),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('resize' as const),
			columns: fc.integer({ min: 1, max: 220 }),
			rows: fc.integer({ min: 1, max: 80 }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ type: fc.constant('press' as const), column: fc.nat(220), row: fc.nat(80) }),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('wheel' as const),
			by: fc.constantFrom(-1 as const, 1 as const),
			column: fc.nat(220),
			row: fc.nat(80),
		}),
	},
);

describe('the reducer', () => {
	it('keeps every list in bounds and comes to rest, whatever is done; Esc always leads out', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
				const screen = await machine();
				for (const one of events) {
					screen.send(one);
					await screen.settle();
					if (screen.state.outcome !== null) break;
					const list = listOf(screen.state);
					if (list === null) continue;
					expect(list.cursor).toBeGreaterThanOrEqual(0);
					expect(list.cursor).toBeLessThan(Math.max(1, list.total));
					expect(list.top).toBeGreaterThanOrEqual(0);
					if (layout(screen.state.columns, screen.state.rows).mode !== 'too-small')
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

	it('drops an answer to a query that is no longer asked', async () => {
		const screen = await machine();
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
		const screen = await machine();
		const before = new Map(screen.state.colours);
		expect(before.size).toBeGreaterThan(3);
		screen.send({ type: 'insert', text: 'bridge' });
		await screen.settle();
		for (const [key, colour] of before) expect(screen.state.colours.get(key)).toBe(colour);
	});

	it('marks all that was found, inverts and clears, and shows it in order', async () => {
		const screen = await machine();
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

	it('goes through the articles and stops at the last', async () => {
		const screen = await machine();
		for (let i = 0; i < 3; i++) {
			screen.send({ type: 'do', action: 'next-article' });
			await screen.settle();
		}
		expect(screen.state.message?.text).toBe('This is the last article.');
		expect(screen.state.views).toMatchObject([{ type: 'reading', view: { record: { id: 'world' } } }]);
	});

	it('recalls an earlier query', async () => {
		const screen = await machine();
		screen.send({ type: 'do', action: 'history' });
		await screen.settle();
		screen.send({ type: 'do', action: 'accept' });
		await screen.settle();
		expect([screen.state.query.text, screen.state.answered?.text]).toEqual(['bridge', 'bridge']);
	});
});
