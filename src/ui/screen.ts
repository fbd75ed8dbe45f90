import type { KeyEvent } from '../terminal/keys.js';
import { chooseGlyphs } from './cells/glyphs.js';
import { type Theme, theme, themeForBackground, themeForColours } from './cells/theme.js';
import type { ScreenTerminal } from './effects.js';
import { KeyReader, meaningOf } from './key-reader.js';
import { type Keymap, keymap } from './keys/keymap.js';
import { Pointer } from './pointer.js';
import type { ScreenEvent } from './reducer/events.js';
import { awaitsPane, isSearching, needs } from './reducer/needs.js';
import { update } from './reducer/reducer.js';
import { Rehearsal } from './reducer/rehearsal.js';
import { actsUnseen, isTooSmall } from './reducer/too-small.js';
import { WaitingKeys } from './reducer/waiting-keys.js';
import { Runner } from './runner.js';
import type { ScreenResult, ScreenSettings } from './settings.js';
import { type Command, initial, listOf, type State } from './state/state.js';
import { titleOf } from './state/totals.js';
import { DrawnSurface } from './surfaces/drawn-surface.js';
import { Reader } from './surfaces/screen-reader.js';
import type { Surface } from './surfaces/surface.js';

/** How often the results are asked for again while articles come in, ms. */
const GROWTH_MS = 200;

/** Asks for the kitty protocol's unambiguous keys; undone when the terminal is given back. */
const KITTY = '\u001b[>1u';

/** Cursor moves closer together than this are a held key: panes wait until it is let go, ms. */
const HELD_MS = 60;

/** How long a search is waited for before that is said, ms. */
const SLOW_MS = 300;

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
	readonly #waiting: WaitingKeys;
	readonly #surface: Surface;
	readonly #runner: Runner;
	readonly #reader: KeyReader;
	readonly #pointer: Pointer;
	readonly #undo: (() => void)[] = [];
	#theme: Theme;
	#state: State;
	#queue: Command[] = [];
	#queued = false;
	#lent = false;
	#kitty = false;
	#late: NodeJS.Timeout | null = null;
	readonly #rehearsal = new Rehearsal((state) => this.#surface.rehearse?.(state));
	#growing: NodeJS.Timeout | null = null;
	#release: NodeJS.Timeout | null = null;
	#slow: NodeJS.Timeout | null = null;
	/** A key that moves the cursor is held down; when it moved last, ms. */
	#held = false;
	#moved = Number.NEGATIVE_INFINITY;
	/** The results are older than the articles, which only `reads` or others too have changed. */
	#stale: 'reads' | 'others' | null = null;
	/** The first article is in, and its title is known. */
	#greeted = false;
	#finish: (result: ScreenResult) => void = () => {};
	#fail: (error: unknown) => void = () => {};

	constructor(settings: ScreenSettings) {
		this.#settings = settings;
		const { terminal, session, effects } = settings;
		const { output } = terminal;
		const wanted = settings.theme ?? 'auto';
		const name = wanted === 'auto' ? (themeForColours(settings.colours) ?? 'dark') : wanted;
		chooseGlyphs(settings.ascii === true);
		this.#theme = theme(name, settings.depth, settings.ascii);
		this.#keymap = keymap(settings.bindings);
		const write = (bytes: string) => {
			output.write(bytes);
		};
		this.#surface =
			settings.reader === true
				? new Reader(this.#keymap, write)
				: new DrawnSurface(this.#theme, this.#keymap, write, {
						onFormat: (name, chosen) =>
							this.#came({ type: chosen ? 'choose-format' : 'highlight-format', name }),
						onError: (error) => this.#fail(error),
					});
		this.#waiting = new WaitingKeys(this.#keymap);
		this.#pointer = new Pointer(this.#keymap);
		this.#reader = new KeyReader((events) => this.#keys(events));
		const start = { ...settings, ...sizeOf(output), keymap: this.#keymap };
		this.#state = initial(start);
		const warning = settings.warnings?.[0];
		if (warning !== undefined)
			this.#state = {
				...this.#state,
				message: { text: warning, tone: 'warning' },
				progress: { ...this.#state.progress, failures: settings.warnings ?? [] },
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
			this.#draw();
			void this.#greet().catch(reject);
			this.#settings.nothing?.then(() => resolve({ type: 'left', status: 130 }));
		});
	}

	close(): void {
		for (const undo of this.#undo.splice(0)) undo();
		this.#reader.close();
		if (this.#late !== null) clearTimeout(this.#late);
		if (this.#growing !== null) clearTimeout(this.#growing);
		if (this.#release !== null) clearTimeout(this.#release);
		if (this.#slow !== null) clearTimeout(this.#slow);
		this.#rehearsal.close();
		this.#surface.close();
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
		this.#greeted = totals.articles > 0;
		const meta = first[0]?.meta;
		if (meta !== undefined && totals.articles === 1) {
			this.#apply({ type: 'title', ...titleOf(meta) });
		}
		this.#came(null);
	}

	#listen(): void {
		const { terminal, session, watch } = this.#settings;
		const { input, output } = terminal;
		const onResize = () => this.#resized();
		this.#reader.listen(input);
		output.on('resize', onResize);
		terminal.onStop?.(() => this.#came({ type: 'do', action: 'suspend' }));
		this.#undo.push(() => output.off('resize', onResize));
		this.#undo.push(
			session.subscribe((event) => {
				if (event.type === 'totals') this.#grew({ type: 'totals', totals: event.totals }, event.elsewhere);
				else this.#came({ type: 'counts', request: event.request, counts: event.counts });
			}),
		);
		const warnings = this.#settings.warnings ?? [];
		if (watch !== undefined)
			this.#undo.push(
				watch((progress) => {
					const failures = [...warnings, ...progress.failures];
					this.#grew({ type: 'progress', progress: { ...progress, failures } });
				}),
			);
		if (this.#settings.ask !== false) {
			const background = this.#settings.theme === 'auto' ? '\u001b]11;?\u001b\\' : '';
			output.write(`${background}\u001b[?u`);
		}
	}

	/** Articles came in, or were tried: shown soon, and not for every single one. */
	#grew(event: ScreenEvent, elsewhere = false): void {
		const wasReading = this.#state.progress.doing !== null;
		this.#apply(event);
		if (event.type === 'totals') this.#stale = elsewhere || this.#stale === 'others' ? 'others' : 'reads';
		const refresh = () => {
			const elsewhere = this.#stale === 'others';
			if (this.#stale !== null) this.#apply({ type: 'refresh', elsewhere });
			this.#stale = null;
			// The only article may be another one.
			if (elsewhere && this.#greeted) void this.#greet().catch(this.#fail);
		};
		if (this.#stale !== null && !this.#greeted) {
			refresh();
			this.#draw();
			void this.#greet().catch(this.#fail);
			return;
		}
		const show = () => {
			this.#growing = null;
			refresh();
			this.#came(null);
		};
		if (!wasReading || this.#state.progress.doing !== null) {
			this.#growing ??= setTimeout(show, GROWTH_MS);
			return;
		}
		// The end is shown at once: what waits for more is told by it whether there is any.
		if (this.#growing !== null) clearTimeout(this.#growing);
		show();
	}

	/** What is said of a key that waits while more is read. */
	#tellWaiting(): void {
		const text = this.#waiting.said(this.#state);
		if (text !== this.#state.waiting) this.#apply({ type: 'waiting', text });
	}

	/** All keys of one chunk make one frame. */
	#keys(events: readonly KeyEvent[]): void {
		if (events.length === 0) return;
		const before = listOf(this.#state)?.cursor;
		for (const event of events) {
			const isUnseen = this.#settings.reader !== true && isTooSmall(this.#state);
			if (!isUnseen && this.#waiting.keeps(event, this.#state)) continue;
			const meant = this.#meaning(event, isUnseen);
			if (meant !== null && (!isUnseen || actsUnseen(this.#state, meant))) this.#apply(meant);
			if (this.#state.outcome !== null) break;
		}
		this.#tellWaiting();
		if (this.#settings.session.isApart) this.#search();
		if (before !== listOf(this.#state)?.cursor) {
			const now = performance.now();
			this.#held = now - this.#moved < HELD_MS;
			this.#moved = now;
		}
		this.#draw();
	}

	/** @param isUnseen no part of the screen is there to read keys itself */
	#meaning(event: KeyEvent, isUnseen: boolean): ScreenEvent | null {
		if (event.type === 'reply') this.#reply(event.body);
		if (!isUnseen && event.type === 'key' && this.#surface.key(this.#keymap.get(event.name), this.#state))
			return null;
		if (event.type === 'mouse') return this.#pointer.meaning(event, this.#state);
		return meaningOf(event, this.#keymap);
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
		this.#surface.repaint(this.#theme);
		this.#draw();
	}

	#redraw(): void {
		this.#surface.repaint(this.#theme);
		this.#draw();
	}

	/** Something asked for outside has come: drawn at once, unless the pane that goes with it is about to. */
	#came(event: ScreenEvent | null): void {
		if (this.#state.outcome !== null) return;
		if (event !== null) this.#apply(event);
		this.#keys(this.#waiting.release(this.#state));
		if (this.#state.outcome !== null) return;
		this.#tellWaiting();
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
				if (!this.#lent) this.#surface.show(this.#state);
				this.#rehearsal.shown(this.#state);
			} catch (error) {
				this.#fail(error);
				return;
			}
		}
		this.#work();
		if (outcome?.type === 'accepted')
			this.#finish({
				type: 'accepted',
				rows: outcome.rows,
				lost: this.#state.lost,
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
			this.#search();
			const commands = this.#queue;
			this.#queue = [];
			for (const command of commands) this.#runner.run(command, this.#state);
			if (this.#state.outcome !== null) return;
			for (const command of needs(this.#state))
				if (!this.#held || command.type !== 'detail') this.#runner.run(command, this.#state);
			if (this.#held) this.#awaitRelease();
		});
	}

	/** Asks for the last of the searches that wait; where another thread searches, while the letter is drawn here. */
	#search(): void {
		const last = this.#queue.findLast((command) => command.type === 'search');
		if (last === undefined) return;
		this.#queue = this.#queue.filter((command) => command.type !== 'search');
		this.#runner.run(last, this.#state);
		if (this.#slow !== null) clearTimeout(this.#slow);
		this.#slow = setTimeout(() => {
			this.#apply({ type: 'slow', number: last.number });
			if (isSearching(this.#state)) this.#draw();
		}, SLOW_MS);
	}

	/** Asks for the pane when no move has come for a while. */
	#awaitRelease(): void {
		if (this.#release !== null) clearTimeout(this.#release);
		this.#release = setTimeout(() => {
			this.#held = false;
			this.#work();
		}, HELD_MS);
	}
}

function sizeOf(output: ScreenTerminal['output']): { columns: number; rows: number } {
	return { columns: output.columns || 80, rows: output.rows || 24 };
}
