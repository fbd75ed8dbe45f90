import { PassThrough } from 'node:stream';
import { render } from 'ink';
import type { ItemKey, Scope, SearchSession } from '../search/session.js';
import { KeyDecoder, type KeyEvent } from '../terminal/keys.js';
import { App } from './app.js';
import { DrawingContext } from './components.js';
import type { Effects, ScreenTerminal } from './effects.js';
import type { ScreenEvent } from './events.js';
import { fieldLine } from './frame-lines.js';
import { type Binding, type Keymap, keymap } from './keymap.js';
import { layout } from './layout.js';
import { awaitsPane, needs } from './needs.js';
import { Painter } from './painter.js';
import { Reader } from './reader.js';
import { update } from './reducer.js';
import { Runner } from './runner.js';
import { type Command, initial, type Progress, type State } from './state.js';
import { type Depth, type Theme, type ThemeName, theme, themeForBackground } from './theme.js';

export interface ScreenSettings {
	readonly session: SearchSession;
	readonly terminal: ScreenTerminal;
	readonly effects: Effects;
	readonly query?: string;
	readonly scope?: Scope;
	readonly thoughts?: boolean;
	/** Names of the output formats, and the one to begin with. */
	readonly formats: readonly string[];
	readonly format?: string;
	readonly mouse?: boolean;
	/** `auto`: dark or light, as the terminal answers when asked; dark without an answer. */
	readonly theme?: ThemeName | 'auto';
	/** Colour depth of the terminal in bits (`getColorDepth`); 1 for none. */
	readonly depth: Depth;
	readonly ascii?: boolean;
	/** For screen readers: sentences one under the other instead of a drawn screen. */
	readonly reader?: boolean;
	/** Keys from the config file and `--bind`, the latter last. */
	readonly bindings?: readonly Binding[];
	/** Sentences to show at first, such as what was wrong with the config file. */
	readonly warnings?: readonly string[];
	/** Ask the terminal for its background and keyboard protocol; false for terminals that print questions. */
	readonly ask?: boolean;
	/** Keys that came before the screen was there. */
	readonly typed?: string;
	/** Tells how reading goes on; returns a function that ends it. */
	readonly watch?: (listener: (progress: Progress) => void) => () => void;
}

export type ScreenResult =
	| {
			readonly type: 'accepted';
			readonly keys: readonly ItemKey[];
			readonly format: string;
			readonly status: 0 | 1;
	  }
	| { readonly type: 'left'; readonly status: 130 };

/** How often the results are asked for again while articles come in, ms. */
const GROWTH_MS = 200;

/** Asks for the kitty protocol's unambiguous keys; undone when the terminal is given back. */
const KITTY = '\u001b[>1u';

/** How long a frame waits for the pane that belongs to new results, so that both are drawn at once, ms. */
const PANE_PATIENCE = 8;

/**
 * Shows the screen until the person accepts or leaves. The terminal must be taken (raw mode, alternate screen)
 * before and is given back after by the caller.
 * @throws what a component or the session throws in a defect of ours
 */
export async function runScreen(settings: ScreenSettings): Promise<ScreenResult> {
	const screen = new LiveScreen(settings);
	try {
		return await screen.run();
	} finally {
		screen.close();
	}
}

class LiveScreen {
	readonly #settings: ScreenSettings;
	readonly #keymap: Keymap;
	readonly #painter: Painter;
	readonly #reader: Reader | null;
	readonly #runner: Runner;
	readonly #decoder = new KeyDecoder();
	readonly #menuKeys = menuInput();
	readonly #undo: (() => void)[] = [];
	#theme: Theme;
	#state: State;
	#queue: Command[] = [];
	#queued = false;
	#lent = false;
	#kitty = false;
	#escape: NodeJS.Timeout | null = null;
	#late: NodeJS.Timeout | null = null;
	#growing: NodeJS.Timeout | null = null;
	/** The results are older than the articles. */
	#stale = false;
	#ink: ReturnType<typeof render> | null = null;
	#finish: (result: ScreenResult) => void = () => {};
	#fail: (error: unknown) => void = () => {};

	constructor(settings: ScreenSettings) {
		this.#settings = settings;
		const { terminal, session, effects } = settings;
		const { output } = terminal;
		const name = settings.theme === undefined || settings.theme === 'auto' ? 'dark' : settings.theme;
		this.#theme = theme(name, settings.depth, settings.ascii);
		this.#keymap = keymap(settings.bindings);
		this.#painter = new Painter(this.#theme, (bytes) => output.write(bytes));
		this.#reader = settings.reader === true ? new Reader(this.#keymap, (text) => output.write(text)) : null;
		const start = { ...settings, ...sizeOf(output) };
		this.#state = initial(start);
		const warning = settings.warnings?.[0];
		if (warning !== undefined)
			this.#state = {
				...this.#state,
				message: { text: warning, tone: 'warning' },
				progress: { doing: null, failures: settings.warnings ?? [] },
			};
		this.#runner = new Runner(
			session,
			effects,
			this.#lending(terminal),
			(event) => this.#came(event),
			() => this.#redraw(),
		);
	}

	run(): Promise<ScreenResult> {
		return new Promise((resolve, reject) => {
			this.#finish = resolve;
			this.#fail = reject;
			this.#listen();
			this.#apply({ type: 'start' });
			const { typed } = this.#settings;
			this.#draw();
			if (typed) this.#keys(this.#decoder.push(typed));
			void this.#greet().catch(reject);
		});
	}

	close(): void {
		for (const undo of this.#undo.splice(0)) undo();
		if (this.#escape !== null) clearTimeout(this.#escape);
		if (this.#late !== null) clearTimeout(this.#late);
		if (this.#growing !== null) clearTimeout(this.#growing);
		this.#ink?.unmount();
		this.#reader?.close();
	}

	/** The terminal, which nothing is drawn on while it is lent. */
	#lending(terminal: ScreenTerminal): ScreenTerminal {
		const { lend } = terminal;
		if (lend === undefined) return terminal;
		return {
			...terminal,
			lend: async (use) => {
				this.#lent = true;
				try {
					return await lend(use);
				} finally {
					this.#lent = false;
					if (this.#kitty) terminal.output.write(KITTY);
				}
			},
		};
	}

	/** Title and totals, which nothing waits for. */
	async #greet(): Promise<void> {
		const { session } = this.#settings;
		const [totals, first] = await Promise.all([session.totals(), session.articles(0, 1)]);
		this.#apply({ type: 'totals', totals });
		const meta = first[0]?.meta;
		if (meta !== undefined && totals.articles === 1) {
			const date = meta.published?.slice(0, 10);
			this.#apply({ type: 'title', title: date === undefined ? meta.title : `${meta.title} · ${date}` });
		}
		this.#came(null);
	}

	#listen(): void {
		const { terminal, session, watch } = this.#settings;
		const { input, output } = terminal;
		const onData = (chunk: string | Buffer) => this.#data(chunk.toString());
		const onResize = () => this.#resized();
		input.setEncoding('utf8');
		input.on('data', onData);
		output.on('resize', onResize);
		this.#undo.push(
			() => input.off('data', onData),
			() => output.off('resize', onResize),
		);
		this.#undo.push(
			session.subscribe((event) => {
				if (event.type === 'totals') this.#grew({ type: 'totals', totals: event.totals });
				else this.#came({ type: 'counts', number: event.request, counts: event.counts });
			}),
		);
		if (watch !== undefined) this.#undo.push(watch((progress) => this.#grew({ type: 'progress', progress })));
		if (this.#settings.ask !== false) {
			const background = this.#settings.theme === 'auto' ? '\u001b]11;?\u001b\\' : '';
			output.write(`${background}\u001b[?u`);
		}
	}

	/** Articles came in, or were tried: shown soon, and not for every single one. */
	#grew(event: ScreenEvent): void {
		this.#apply(event);
		if (event.type === 'totals') this.#stale = true;
		this.#growing ??= setTimeout(() => {
			this.#growing = null;
			if (this.#stale) this.#apply({ type: 'refresh' });
			this.#stale = false;
			this.#draw();
		}, GROWTH_MS);
	}

	#data(text: string): void {
		if (this.#escape !== null) clearTimeout(this.#escape);
		this.#escape = null;
		this.#keys(this.#decoder.push(text));
		if (this.#decoder.pending)
			this.#escape = setTimeout(() => this.#keys(this.#decoder.flush()), this.#decoder.patience);
	}

	/** All keys of one chunk make one frame. */
	#keys(events: readonly KeyEvent[]): void {
		if (events.length === 0) return;
		for (const event of events) {
			const meant = this.#meaning(event);
			if (meant !== null) this.#apply(meant);
			if (this.#state.outcome !== null) break;
		}
		this.#draw();
	}

	#meaning(event: KeyEvent): ScreenEvent | null {
		switch (event.type) {
			case 'text':
			case 'paste':
				return { type: 'insert', text: event.text };
			case 'mouse':
				if (event.kind === 'press') return { type: 'press', column: event.column, row: event.row };
				if (event.kind === 'wheel-up' || event.kind === 'wheel-down')
					return {
						type: 'wheel',
						by: event.kind === 'wheel-up' ? -1 : 1,
						column: event.column,
						row: event.row,
					};
				return null;
			case 'reply':
				this.#reply(event.body);
				return null;
			case 'key': {
				const action = this.#keymap.get(event.name);
				if (this.#reader === null && this.#state.overlay?.type === 'format' && this.#toMenu(action))
					return null;
				return action === undefined || action === 'ignore' ? null : { type: 'do', action };
			}
		}
	}

	/** The menu of formats reads its keys through Ink. */
	#toMenu(action: string | undefined): boolean {
		const sequence = { up: '\u001b[A', down: '\u001b[B', accept: '\r' }[action ?? ''];
		if (sequence === undefined) return false;
		this.#menuKeys.write(sequence);
		return true;
	}

	/** The terminal told its background or that it knows the kitty protocol. */
	#reply(body: string): void {
		const { theme: wanted, depth, ascii, terminal } = this.#settings;
		if (/^\?\d+u$/.test(body) && !this.#kitty) {
			this.#kitty = true;
			terminal.output.write(KITTY);
		}
		const found = wanted === 'auto' ? themeForBackground(body) : null;
		if (found === null || found === this.#theme.name) return;
		this.#theme = theme(found, depth, ascii);
		this.#redraw();
	}

	#resized(): void {
		this.#apply({ type: 'resize', ...sizeOf(this.#settings.terminal.output) });
		this.#painter.forget();
		this.#draw();
	}

	#redraw(): void {
		this.#painter.forget(this.#theme);
		this.#draw();
	}

	/** Something asked for outside has come: drawn at once, unless the pane that goes with it is about to. */
	#came(event: ScreenEvent | null): void {
		if (this.#state.outcome !== null) return;
		if (event !== null) this.#apply(event);
		if ((event?.type === 'answer' || event === null) && awaitsPane(this.#state)) {
			this.#late ??= setTimeout(() => this.#draw(), PANE_PATIENCE);
			this.#work();
			return;
		}
		this.#draw();
	}

	#apply(event: ScreenEvent): void {
		const [state, commands] = update(this.#state, event);
		this.#state = state;
		this.#queue.push(...commands);
	}

	#draw(): void {
		if (this.#late !== null) clearTimeout(this.#late);
		this.#late = null;
		const { outcome } = this.#state;
		if (outcome === null) {
			try {
				this.#render();
			} catch (error) {
				this.#fail(error);
				return;
			}
		}
		this.#work();
		if (outcome?.type === 'accepted')
			this.#finish({
				type: 'accepted',
				keys: outcome.keys,
				format: this.#state.format,
				status: outcome.status === 0 ? 0 : 1,
			});
		if (outcome?.type === 'left') this.#finish({ type: 'left', status: 130 });
	}

	/** Starts what the state needs, after the frame is out and the keys that have come meanwhile are read. */
	#work(): void {
		if (this.#queued) return;
		this.#queued = true;
		setImmediate(() => {
			this.#queued = false;
			const commands = this.#queue;
			this.#queue = [];
			const last = commands.findLast((command) => command.type === 'search');
			for (const command of commands)
				if (command.type !== 'search' || command === last) this.#runner.run(command, this.#state);
			if (this.#state.outcome === null)
				for (const command of needs(this.#state)) this.#runner.run(command, this.#state);
		});
	}

	#render(): void {
		if (this.#lent) return;
		if (this.#reader !== null) {
			this.#reader.show(this.#state);
			return;
		}
		const element = (
			<DrawingContext.Provider value={this.#drawing()}>
				<App state={this.#state} keymap={this.#keymap} onFormat={this.#onFormat} />
			</DrawingContext.Provider>
		);
		if (this.#ink === null) {
			this.#ink = render(element, {
				stdout: layoutStream(
					(frame) => this.#painter.arrange(frame),
					() => this.#flush(),
				) as unknown as NodeJS.WriteStream,
				stdin: this.#menuKeys as unknown as NodeJS.ReadStream,
				debug: true,
				exitOnCtrlC: false,
				patchConsole: false,
			});
			this.#ink.waitUntilExit().catch((error: unknown) => this.#fail(error));
		} else this.#ink.rerender(element);
		this.#flush();
	}

	#context: { theme: Theme; painter: Painter } | null = null;

	#drawing() {
		if (this.#context?.theme !== this.#theme) this.#context = { theme: this.#theme, painter: this.#painter };
		return this.#context;
	}

	readonly #onFormat = (name: string, chosen: boolean) =>
		this.#came(chosen ? { type: 'choose-format', name } : { type: 'highlight-format', name });

	#flush(): void {
		const { columns, rows, overlay } = this.#state;
		const shape = layout(columns, rows);
		const hidden = shape.mode === 'too-small' || overlay !== null;
		const cursor = hidden
			? null
			: { column: fieldLine(this.#state, columns, this.#theme.signs).cursor, row: shape.title ? 1 : 0 };
		this.#painter.flush(cursor);
	}
}

function sizeOf(output: ScreenTerminal['output']): { columns: number; rows: number } {
	return { columns: output.columns || 80, rows: output.rows || 24 };
}

/** Where Ink writes its frames to: in debug mode it writes each one whole, and nothing else. */
function layoutStream(arrange: (frame: string) => void, changed: () => void): PassThrough {
	const stream = new PassThrough();
	let told = false;
	stream.write = ((frame: string | Buffer, ...rest: unknown[]) => {
		const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
		if (typeof frame === 'string' && frame !== '') {
			arrange(frame);
			if (!told) {
				told = true;
				queueMicrotask(() => {
					told = false;
					changed();
				});
			}
		}
		done?.();
		return true;
	}) as PassThrough['write'];
	return Object.assign(stream, { columns: 8, rows: 10_000, isTTY: false });
}

/** Keys for what reads them through Ink. */
function menuInput(): PassThrough {
	const stream = new PassThrough();
	return Object.assign(stream, {
		isTTY: true,
		setRawMode: () => stream,
		ref: () => stream,
		unref: () => stream,
	});
}
