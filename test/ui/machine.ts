import fc from 'fast-check';
import type { SearchSession } from '../../src/search/session.js';
import { ACTION_NAMES } from '../../src/ui/keys/actions.js';
import type { ScreenEvent } from '../../src/ui/reducer/events.js';
import { needs } from '../../src/ui/reducer/needs.js';
import { update } from '../../src/ui/reducer/reducer.js';
import { Runner } from '../../src/ui/runner.js';
import { type Command, initial, type State } from '../../src/ui/state/state.js';

const FORMATS = ['text', 'json'];

/** The screen without a terminal: events in, states out, with a real session behind it. */
export class Machine {
	state: State;
	readonly #runner: Runner;
	#queue: Command[] = [];

	constructor(session: SearchSession, columns = 120, rows = 30) {
		this.state = initial({ columns, rows, formats: FORMATS });
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

/** A machine whose first results are there. */
export async function machine(session: SearchSession, columns?: number, rows?: number): Promise<Machine> {
	const made = new Machine(session, columns, rows);
	made.send({ type: 'start' });
	made.send({ type: 'totals', totals: await session.totals() });
	await made.settle();
	return made;
}

/** Anything a person can do, but leave. */
export const event: fc.Arbitrary<ScreenEvent> = fc.oneof(
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
