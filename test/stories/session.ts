import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** Where the program starts, seen from the repository's root; `npm test` builds it before. */
export const LAUNCHER = resolve('src/bin.cjs');

export interface StoryOptions {
	readonly args?: readonly string[];
	/** A shell command to run instead; "explorer" in it is the program. */
	readonly shell?: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
}

/** Keys by name, as a terminal sends them. */
export const KEY = {
	enter: '\r',
	tab: '\t',
	escape: '\u001b',
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	f1: '\u001bOP',
	ctrlC: '\u0003',
	ctrlT: '\u0014',
	ctrlU: '\u0015',
	ctrlZ: '\u001a',
} as const;

const PATIENCE = 20_000;

let ownHome: string | undefined;

/** Where the program keeps what it remembers: not where the person has it who runs the tests. */
function home(): Record<string, string> {
	ownHome ??= mkdtempSync(join(tmpdir(), 'a home '));
	return { XDG_CONFIG_HOME: ownHome, XDG_STATE_HOME: ownHome, XDG_CACHE_HOME: ownHome };
}

/** The program in a real pseudo-terminal, with the screen that a person would see. */
export class Story {
	private readonly pty: IPty;
	private readonly emulator: xterm.Terminal;
	private raw = '';
	private written: Promise<void> = Promise.resolve();
	private ended: { code: number; signal: number | undefined } | null = null;
	private changed: () => void = () => {};

	constructor(options: StoryOptions = {}) {
		const { columns = 100, rows = 30 } = options;
		this.emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 200 });
		const env: Record<string, string | undefined> = {
			...process.env,
			TERM: 'xterm-256color',
			...home(),
			...options.env,
		};
		// Ink draws nothing until the end where CI is set.
		delete env.CI;
		const [file, args] =
			options.shell === undefined
				? [process.execPath, [LAUNCHER, ...(options.args ?? [])]]
				: [
						'/bin/sh',
						['-c', options.shell.replaceAll(/\bexplorer\b/g, `"${process.execPath}" "${LAUNCHER}"`)],
					];
		this.pty = spawn(file, args, {
			cols: columns,
			rows,
			cwd: options.cwd ?? scratch(),
			env: env as Record<string, string>,
		});
		this.pty.onData((data) => {
			this.raw += data;
			this.written = new Promise((resolve) => this.emulator.write(data, resolve));
			this.written.then(() => this.changed());
		});
		this.pty.onExit(({ exitCode, signal }) => {
			this.ended = { code: exitCode, signal };
			this.changed();
		});
	}

	/** The visible rows, without trailing blanks. */
	rows(): string[] {
		const { active } = this.emulator.buffer;
		return Array.from({ length: this.emulator.rows }, (_, row) =>
			(active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
		);
	}

	screen(): string {
		return this.rows().join('\n');
	}

	/** The emulator's cells, for pictures. */
	get buffer(): xterm.IBuffer {
		return this.emulator.buffer.active;
	}

	/** Everything that the program has written to the terminal. */
	output(): string {
		return this.raw;
	}

	get isAlternate(): boolean {
		return this.emulator.buffer.active.type === 'alternate';
	}

	press(...keys: readonly string[]): void {
		for (const key of keys) this.pty.write(key);
	}

	resize(columns: number, rows: number): void {
		this.emulator.resize(columns, rows);
		this.pty.resize(columns, rows);
	}

	signal(name: string): void {
		this.pty.kill(name);
	}

	/** Waits until the screen fulfils a condition; says what is on it when it never does. */
	async until(what: string | RegExp | ((screen: string) => boolean)): Promise<string> {
		const holds = (screen: string) =>
			typeof what === 'string'
				? screen.includes(what)
				: what instanceof RegExp
					? what.test(screen)
					: what(screen);
		await this.wait(
			() => holds(this.screen()),
			() => `never saw ${String(what)} on the screen:\n${this.screen()}`,
		);
		return this.screen();
	}

	/** Waits for the end; resolves with the exit status. */
	async end(): Promise<number> {
		await this.wait(
			() => this.ended !== null,
			() => `it never ended; the screen:\n${this.screen()}`,
		);
		await this.written;
		return this.ended!.code;
	}

	/** Ends it if it still runs. */
	close(): void {
		if (this.ended === null) this.pty.kill('SIGKILL');
		this.emulator.dispose();
	}

	private wait(holds: () => boolean, failure: () => string): Promise<void> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				this.changed = () => {};
				reject(new Error(failure()));
			}, PATIENCE);
			this.changed = () => {
				if (!holds()) return;
				clearTimeout(timer);
				this.changed = () => {};
				resolve();
			};
			this.changed();
		});
	}
}

/** A short article of three accounts, for stories. */
export const ARTICLE = `Harbour of Vell shut after crane falls

The harbour master of Vell, Ana Ruiz, said on Monday that no ship may enter before Thursday.

“We lost one crane and a good deal of sleep,” Ruiz told reporters. “Nobody was hurt, and that is what counts.”

The dockers' union denied that its members had been warned of the danger.

“We asked for an inspection in March,” said Tomas Lindqvist, who speaks for the union.
`;

/** A new folder for one test, with a space in its name. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'a story '));

/** A folder with the built program as a package is installed: without its sources, and never started. */
export function installed(): string {
	const copy = scratch();
	for (const part of ['dist', 'data', 'package.json', 'src/bin.cjs'])
		cpSync(part, join(copy, part), {
			recursive: true,
			preserveTimestamps: true,
			filter: (path) => !path.startsWith('dist/cache-'),
		});
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	return copy;
}

/** Writes a file into a new folder and returns its path. */
export function fileWith(text: string | Uint8Array, name = 'article.txt'): string {
	const path = join(scratch(), name);
	writeFileSync(path, text);
	return path;
}

/** Runs the program without a terminal. */
export function run(
	args: readonly string[],
	input?: string | Uint8Array,
	cwd = scratch(),
	launcher = LAUNCHER,
) {
	const result = spawnSync(process.execPath, [launcher, ...args], {
		input: input ?? '',
		encoding: 'utf8',
		cwd,
		env: { ...process.env, ...home() },
		maxBuffer: 1 << 28,
	});
	return { status: result.status, out: result.stdout, err: result.stderr };
}
