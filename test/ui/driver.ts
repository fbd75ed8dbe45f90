import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import { vi } from 'vitest';
import type { SearchSession } from '../../src/search/session.js';
import { type Effects, runScreen, type ScreenResult, type ScreenSettings } from '../../src/ui/index.js';

/** How often the screen is left to itself before what it does not show will never be shown. */
const ROUNDS = 500;

/**
 * The whole screen with a terminal emulator instead of a terminal: keys in, cells out. Its clock goes on only in `idle`,
 * so that nothing depends on how fast the machine is.
 */
export class Driver {
	readonly input = new PassThrough();
	readonly terminal: xterm.Terminal;
	readonly result: Promise<ScreenResult>;
	bytes = '';
	/** What of the screen is loaded late, from the disk: that takes time, and no rounds. */
	readonly #parts: Promise<unknown>;
	#columns: number;
	#rows: number;
	#listeners = new Set<() => void>();

	constructor(
		session: SearchSession,
		more: Partial<ScreenSettings> & { columns?: number; rows?: number } = {},
	) {
		// Once: React keeps the functions that it finds first.
		if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		this.#parts = Promise.all([
			import('../../src/ui/surfaces/ink-surface.js'),
			import('../../src/ui/surfaces/format-menu.js'),
		]);
		this.#columns = more.columns ?? 120;
		this.#rows = more.rows ?? 30;
		this.terminal = new xterm.Terminal({ cols: this.#columns, rows: this.#rows, allowProposedApi: true });
		const effects: Effects = {
			printed: (items, format) => `${format}: ${items.map((item) => item.statement.text).join('\n')}`,
		};
		const self = this;
		this.result = runScreen({
			session,
			effects,
			formats: ['text', 'markdown', 'json'],
			depth: 8,
			ask: false,
			...more,
			terminal: {
				input: this.input,
				output: {
					get columns() {
						return self.#columns;
					},
					get rows() {
						return self.#rows;
					},
					write(text: string) {
						self.bytes += text;
						self.terminal.write(text);
						return true;
					},
					on: (_event, listener) => self.#listeners.add(listener),
					off: (_event, listener) => self.#listeners.delete(listener),
				},
				...more.terminal,
			},
		});
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			this.input.write(key);
			await this.idle();
		}
	}

	resize(columns: number, rows: number): void {
		this.#columns = columns;
		this.#rows = rows;
		this.terminal.resize(columns, rows);
		for (const listener of this.#listeners) listener();
	}

	/** What the emulator shows, once all that was written is read. */
	async lines(): Promise<string[]> {
		let isRead = false;
		this.terminal.write('', () => {
			isRead = true;
		});
		while (!isRead) await vi.advanceTimersByTimeAsync(1);
		const buffer = this.terminal.buffer.active;
		return Array.from(
			{ length: this.#rows },
			(_, row) => buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '',
		);
	}

	async text(): Promise<string> {
		return (await this.lines()).join('\n');
	}

	/** Waits until the screen shows `what`. */
	async shows(what: string | RegExp): Promise<string> {
		await this.#parts;
		let text = '';
		for (let round = 0; round < ROUNDS; round++) {
			text = await this.text();
			if (typeof what === 'string' ? text.includes(what) : what.test(text)) return text;
			await this.idle();
		}
		throw new Error(`never shown: ${what}\n${text}`);
	}

	/** Lets everything queued run, and timers of up to a tenth of a second: a lone Esc is one, a key is let go. */
	async idle(): Promise<void> {
		for (let step = 0; step < 10; step++) {
			await new Promise((resolve) => setImmediate(resolve));
			await vi.advanceTimersByTimeAsync(10);
		}
	}
}

export const KEY = {
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	f1: '\u001bOP',
	f4: '\u001bOS',
	f6: '\u001b[17~',
	f7: '\u001b[18~',
	f9: '\u001b[20~',
	enter: '\r',
	tab: '\t',
	esc: '\u001b',
	ctrlC: '\u0003',
	ctrlO: '\u000f',
	ctrlR: '\u0012',
	ctrlU: '\u0015',
} as const;
