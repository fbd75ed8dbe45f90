import xterm from '@xterm/headless';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/index.js';
import type { SearchSession } from '../../src/search/session.js';
import { chooseGlyphs } from '../../src/ui/cells/glyphs.js';
import { type Depth, theme } from '../../src/ui/cells/theme.js';
import { ACTION_NAMES, type ActionName } from '../../src/ui/keys/actions.js';
import { keymap } from '../../src/ui/keys/keymap.js';
import type { State } from '../../src/ui/state/state.js';
import { DrawnSurface } from '../../src/ui/surfaces/drawn-surface.js';
import { event, machine } from './machine.js';
import { BRIDGE, sessionOf, WORLD } from './records.js';

/** A surface with an emulator behind it. */
class Drawn {
	readonly #terminal: xterm.Terminal;
	readonly #look: ReturnType<typeof theme>;
	readonly #surface: DrawnSurface;
	readonly failures: unknown[] = [];
	bytes = '';

	constructor(columns: number, rows: number, depth: Depth, ascii = false) {
		this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
		this.#terminal.write('\u001b[?1049h');
		this.#look = theme('dark', depth, ascii);
		const write = (bytes: string) => {
			this.bytes += bytes;
			this.#terminal.write(bytes);
		};
		this.#surface = new DrawnSurface(this.#look, keymap([]), write, {
			onFormat: () => {},
			onError: (error) => this.failures.push(error),
		});
	}

	/** @param whole draws everything, as if nothing was known of the screen */
	async show(state: State, whole: boolean): Promise<void> {
		if (state.columns !== this.#terminal.cols || state.rows !== this.#terminal.rows) {
			this.#terminal.resize(Math.max(2, state.columns), Math.max(1, state.rows));
			this.#surface.repaint(this.#look);
		}
		if (whole) this.#surface.repaint(this.#look);
		this.#surface.show(state);
		await this.#surface.ready;
		await new Promise((resolve) => setImmediate(resolve));
	}

	/** Every cell with its colours and attributes. */
	async cells(): Promise<string[]> {
		await new Promise<void>((resolve) => this.#terminal.write('', resolve));
		const { active } = this.#terminal.buffer;
		return Array.from({ length: this.#terminal.rows }, (_, row) => {
			let out = '';
			for (let x = 0; x < this.#terminal.cols; x++) {
				const cell = active.getLine(row)?.getCell(x);
				const look = [cell?.getFgColor(), cell?.getBgColor(), cell?.isBold(), cell?.isUnderline()];
				out += `${cell?.getChars() || ' '}${look.join(',')} `;
			}
			return out;
		});
	}

	async text(): Promise<string[]> {
		await new Promise<void>((resolve) => this.#terminal.write('', resolve));
		const { active } = this.#terminal.buffer;
		return Array.from(
			{ length: this.#terminal.rows },
			(_, row) => active.getLine(row)?.translateToString(true) ?? '',
		);
	}

	close(): void {
		this.#surface.close();
	}
}

let session: SearchSession;
beforeAll(async () => {
	session = sessionOf(BRIDGE, WORLD);
	// The menu of formats is loaded when it is first shown; from then on it is there.
	const screen = await machine(session);
	const drawn = new Drawn(120, 30, 8);
	screen.send({ type: 'do', action: 'format' });
	await drawn.show(screen.state, false);
	while (!(await drawn.text()).join('\n').includes('Print as')) await new Promise(setImmediate);
	drawn.close();
});

describe('frames', () => {
	it('leave by differences what drawing everything would, whatever is done', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 12 }), async (events) => {
				const screen = await machine(session);
				const [byDifference, whole] = [new Drawn(120, 30, 8), new Drawn(120, 30, 8)];
				try {
					for (const one of events) {
						screen.send(one);
						// Before and after what was asked for has come: both are frames that people see.
						for (let i = 0; i < 2; i++) {
							if (screen.state.outcome !== null) return;
							await byDifference.show(screen.state, false);
							await whole.show(screen.state, true);
							expect(await byDifference.cells()).toEqual(await whole.cells());
							await screen.settle();
						}
					}
					expect([...byDifference.failures, ...whole.failures]).toEqual([]);
				} finally {
					byDifference.close();
					whole.close();
				}
			}),
			{ numRuns: 25 },
		);
	}, 60_000);
});

/** Ways from the results to every view and menu. */
const PLACES: Readonly<Record<string, readonly ActionName[]>> = {
	results: [],
	card: ['open'],
	article: ['read'],
	actor: ['speaker'],
	marked: ['mark', 'mark', 'marked'],
	help: ['help'],
	format: ['format'],
	history: ['history'],
};
const SIZES = [
	[120, 40],
	[80, 24],
	[40, 10],
] as const;

describe.each(SIZES)('every action in every view at %i×%i', (columns, rows) => {
	it.each([
		['in colour', 8],
		['without colour', 1],
	] as const)(
		'draws a whole screen, %s',
		async (_, depth) => {
			const drawn = new Drawn(columns, rows, depth);
			for (const [place, way] of Object.entries(PLACES))
				for (const action of ACTION_NAMES) {
					const screen = await machine(session, columns, rows);
					for (const step of [...way, action]) {
						screen.send({ type: 'do', action: step });
						await screen.settle();
					}
					if (screen.state.outcome !== null) continue;
					await drawn.show(screen.state, false);
					const lines = await drawn.text();
					const where = `${action} in ${place}:\n${lines.join('\n')}`;
					expect(lines.at(-1)!.trim(), where).not.toBe('');
					expect(lines.filter((line) => line.startsWith(' ❯ ')).length, where).toBe(1);
				}
			expect(drawn.failures).toEqual([]);
			if (depth === 1) expect(drawn.bytes).not.toMatch(/\u001b\[(?:[\d;]*;)?[34][0-8](?:;[\d;]*)?m/);
			drawn.close();
		},
		60_000,
	);
});

describe.each(SIZES)('with ASCII signs only, at %i×%i', (columns, rows) => {
	beforeAll(() => chooseGlyphs(true));
	afterAll(() => chooseGlyphs(false));

	/** The same articles without a sign of their own that is not ASCII, and with words that have to be cut. */
	const plain = (record: ArticleRecord): ArticleRecord =>
		JSON.parse(JSON.stringify(record), (_, value) =>
			typeof value === 'string' ? value.replace(/[“”‘’]/g, "'").replace(/[^\x20-\x7e\n]/g, 'x') : value,
		);

	it('nothing else is drawn, whatever is done in whatever view', async () => {
		const long = { ...BRIDGE, id: 'long', origin: 'long.txt', title: 'The bridge over the river '.repeat(9) };
		const own = sessionOf(...[BRIDGE, WORLD, long].map(plain));
		const drawn = new Drawn(columns, rows, 8, true);
		let frames = 0;
		for (const [place, way] of Object.entries({
			...PLACES,
			problems: ['problems'] as const,
			leaving: ['mark', 'back'] as const,
			steps: ['open', 'speaker', 'open', 'read', 'help'] as const,
		}))
			for (const action of ACTION_NAMES) {
				const screen = await machine(own, columns, rows);
				screen.send({
					type: 'progress',
					progress: {
						doing: place === 'card' ? 'reading: 3 of 9 · 2.1/s' : null,
						failures: ['a.txt: empty'],
						notices: ['b.txt: read from a copy'],
					},
				});
				for (const step of [...way, action]) {
					screen.send({ type: 'do', action: step });
					// Before and after what was asked for has come.
					for (let i = 0; i < 2 && screen.state.outcome === null; i++) {
						await drawn.show(screen.state, false);
						const text = (await drawn.text()).join('\n');
						expect(text, `${action} in ${place}`).toMatch(/^[\x20-\x7e\n]*$/);
						frames++;
						await screen.settle();
					}
				}
			}
		for (const text of ['zzzz qqqq', 'by:', 'after:banana']) {
			const screen = await machine(own, columns, rows);
			screen.send({ type: 'insert', text });
			await screen.settle();
			await drawn.show(screen.state, false);
			expect((await drawn.text()).join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
		}
		expect(drawn.failures).toEqual([]);
		expect(frames).toBeGreaterThan(1000);
		drawn.close();
	}, 60_000);
});
