import { isFirst } from '../search/once.js';
import type { ArticleView, Heir, ItemKey, Row, SearchSession } from '../search/session.js';
import type { Edited, Effects, Place, ScreenTerminal } from './effects.js';
import { shownIn } from './panes/reading-rows.js';
import type { ScreenEvent } from './reducer/events.js';
import { againOf, keptRows, portionsOf } from './reducer/read-again.js';
import { rowIn } from './state/article-rows.js';
import {
	type Command,
	type Detail,
	type EditedArticle,
	listOf,
	type Question,
	type State,
	topView,
	WINDOW,
} from './state/state.js';
import { titleOf } from './state/totals.js';

/** Statements of an actor that the pane of the actor itself shows. */
const OF_ACTOR = 60;
/** Sentences that name an actor of whom nothing is reported. */
const MOST_PASSAGES = 12;
/** Most rows that "mark all" marks. */
const MOST_MARKED = 10_000;
/** Largest text that is sent to the terminal's clipboard (OSC 52), bytes; many terminals take no more. */
const LONGEST_OSC52 = 74_000;

/** Whether something in sight waits for the answer. */
const isQuestion = (command: Command): command is Question =>
	['search', 'detail', 'actor', 'article'].includes(command.type);

/** What a problem says, as the other messages of the screen are written; an address keeps its own end. */
const sentence = (text: string): string =>
	text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$|https?:\/\/\S*$/.test(text) ? '' : '.');

/** Does the commands of the reducer: asks the session, calls effects, and hands back events. */
export class Runner {
	readonly #session: SearchSession;
	readonly #effects: Effects;
	readonly #terminal: ScreenTerminal;
	readonly #dispatch: (event: ScreenEvent) => void;
	readonly #redraw: () => void;
	readonly #running = new Set<string>();

	constructor(
		session: SearchSession,
		effects: Effects,
		terminal: ScreenTerminal,
		dispatch: (event: ScreenEvent) => void,
		redraw: () => void,
	) {
		this.#session = session;
		this.#effects = effects;
		this.#terminal = terminal;
		this.#dispatch = dispatch;
		this.#redraw = redraw;
	}

	/** Does `command` unless the same is being done. Whatever goes wrong becomes a line on the screen. */
	run(command: Command, state: State): void {
		const id = JSON.stringify(command);
		if (this.#running.has(id)) return;
		this.#running.add(id);
		this.#do(command, state)
			.catch((error: unknown) => {
				const text = error instanceof Error ? error.message : String(error);
				this.#dispatch(
					isQuestion(command)
						? { type: 'failed', command, text }
						: { type: 'message', text: sentence(text), tone: 'warning' },
				);
			})
			.finally(() => this.#running.delete(id));
	}

	async #do(command: Command, state: State): Promise<void> {
		const session = this.#session;
		switch (command.type) {
			case 'search': {
				const { number, text, scope, thoughts, offset, limit } = command;
				const answer = await session.search({ text, scope, thoughts, offset, limit });
				if (answer !== null) this.#dispatch({ type: 'answer', number, text, offset, limit, answer });
				return;
			}
			case 'try-shorter': {
				const { number, of, text, scope, thoughts } = command;
				// What fails finds nothing: whoever searches for it is told why.
				const answer = await session
					.search({ text, scope, thoughts, offset: 0, limit: 1 })
					.catch(() => ({ rows: [] }));
				if (answer !== null) this.#dispatch({ type: 'shorter', number, of, finds: answer.rows.length > 0 });
				return;
			}
			case 'detail':
				this.#dispatch({
					type: 'detail',
					key: command.key,
					detail: await this.#detail(command.key, command.kind),
				});
				return;
			case 'actor': {
				const { key, offset, limit } = command;
				this.#dispatch({ type: 'actor', key, offset, view: await session.actor(key, offset, limit) });
				return;
			}
			case 'article':
				this.#dispatch({ type: 'article', key: command.key, view: await session.article(command.key) });
				return;
			case 'mark-all':
				await this.#markAll(command.invert, state);
				return;
			case 'preview': {
				const { items } = await session.items(command.rows);
				const text = this.#effects.printed(items.slice(0, 10), command.format);
				this.#dispatch({ type: 'preview', format: command.format, text });
				return;
			}
			case 'count-quotes': {
				const { items } = await session.items([...state.marks.values()]);
				this.#dispatch({ type: 'quotes', of: state.marks, count: items.filter(isFirst()).length });
				return;
			}
			case 'copy':
				await this.#copy(command.rows);
				return;
			case 'follow':
				await this.#follow(state, command.edited);
				return;
			case 'browse':
			case 'edit':
			case 'page':
				await this.#openElsewhere(command.type, command.key, command.offset);
				return;
			case 'load-history':
				if (this.#effects.history === undefined) {
					const text = 'Queries are not kept: "history" is false in the config file.';
					this.#dispatch({ type: 'message', text, tone: 'note' });
				}
				this.#dispatch({ type: 'history', entries: (await this.#effects.history?.load()) ?? [] });
				return;
			case 'remember':
				await this.#effects.history?.add(command.query);
				return;
			case 'step-article':
				await this.#stepArticle(command.from, command.by);
				return;
			case 'mouse':
				this.#terminal.setMouse?.(command.on);
				return;
			case 'suspend':
				if (this.#terminal.lend === undefined || this.#effects.stop === undefined) return;
				await this.#terminal.lend(this.#effects.stop);
				this.#redraw();
				return;
			case 'redraw':
				this.#redraw();
		}
	}

	async #detail(key: ItemKey, kind: Row['type']): Promise<Detail> {
		if (kind === 'actor') {
			const view = await this.#session.actor(key, 0, OF_ACTOR);
			if (view === null) return { type: 'gone' };
			const named = view.total > 0 ? [] : await this.#session.passages(key, MOST_PASSAGES);
			return { type: 'actor', view, named };
		}
		if (kind === 'section') {
			const view = await this.#session.article(key);
			const index = view?.sectionKeys.indexOf(key) ?? -1;
			return view === null || index === -1 ? { type: 'gone' } : { type: 'section', view, index };
		}
		const view = await this.#session.statement(key);
		return view === null ? { type: 'gone' } : { type: 'statement', view };
	}

	/** All rows of the list in sight, page by page, or all statements of the article. */
	async #markAll(invert: boolean, state: State): Promise<void> {
		const view = topView(state);
		const total = listOf(state)?.total ?? 0;
		const article = view?.type === 'reading' ? view.view : null;
		const shown = article === null ? [] : shownIn(article.record, state.thoughts);
		const rows: Row[] = shown.flatMap((index) => rowIn(article!, index) ?? []);
		while (rows.length < Math.min(total, MOST_MARKED)) {
			const page = await this.#page(state, view, rows.length);
			if (page === null || page.length === 0) break;
			rows.push(...page);
		}
		this.#dispatch({
			type: 'all-rows',
			rows: rows.slice(0, MOST_MARKED),
			invert,
			cut: Math.max(total, rows.length) > MOST_MARKED,
		});
	}

	async #page(
		state: State,
		view: State['views'][number] | null,
		offset: number,
	): Promise<readonly Row[] | null> {
		if (view?.type === 'marked') return offset === 0 ? view.list.rows : [];
		if (view?.type === 'actor')
			return (await this.#session.actor(view.key, offset, WINDOW))?.statements ?? null;
		const { scope, thoughts, query } = state;
		const answer = await this.#session.search({ text: query.text, scope, thoughts, offset, limit: WINDOW });
		return answer?.rows ?? null;
	}

	async #copy(rows: readonly Row[]): Promise<void> {
		const found = await this.#session.items(rows);
		const items = found.items.filter(isFirst());
		if (items.length === 0) {
			const text = 'This is no longer in the archive: there is nothing to copy.';
			this.#dispatch({ type: 'message', text, tone: 'warning' });
			return;
		}
		const text = this.#effects.printed(items, 'text').trimEnd();
		const encoded = Buffer.from(text, 'utf8').toString('base64');
		const sent = encoded.length <= LONGEST_OSC52;
		if (sent) this.#terminal.output.write(`\u001b]52;c;${encoded}\u0007`);
		const tool = (await this.#effects.copy?.(text)) ?? false;
		const copied =
			items.length === 1 ? 'Copied the quote with its attribution' : `Copied ${items.length} quotes`;
		const what =
			found.gone === 0
				? copied
				: `${copied}; ${found.gone} of what was marked ${found.gone === 1 ? 'is' : 'are'} no longer in the archive`;
		this.#dispatch(
			tool || sent
				? { type: 'message', text: tool ? `${what}.` : `${what}, if the terminal allows it.`, tone: 'note' }
				: { type: 'message', text: 'This is too long for the clipboard of the terminal.', tone: 'warning' },
		);
	}

	async #openElsewhere(how: 'browse' | 'edit' | 'page', key: ItemKey, at: number | null): Promise<void> {
		const view = await this.#session.article(key);
		if (view === null) {
			const text = 'This is no longer in the archive.';
			this.#dispatch({ type: 'message', text, tone: 'warning' });
			return;
		}
		const { id, title, origin, url, published, text, statements } = view.record;
		const offset = at ?? statements[view.statementKeys.indexOf(key)]?.content[0]?.[0] ?? 0;
		const article = {
			id,
			title,
			origin,
			...(url === undefined ? {} : { url }),
			...(published === undefined ? {} : { published }),
		};
		if (how === 'browse') {
			const { browse } = this.#effects;
			if (url === undefined || browse === undefined) {
				const why =
					url === undefined ? 'This article came without an address.' : 'No browser can be opened here.';
				this.#dispatch({ type: 'message', text: why, tone: 'warning' });
				return;
			}
			await browse(url);
			this.#dispatch({ type: 'message', text: `Opened ${url}`, tone: 'note' });
			return;
		}
		const { lend } = this.#terminal;
		const place: Place = { article, text, offset };
		const effects = this.#effects;
		if (effects[how] === undefined || lend === undefined) {
			this.#dispatch({ type: 'message', text: 'No other program can be opened here.', tone: 'warning' });
			return;
		}
		let edited: Edited | undefined;
		try {
			if (how === 'page') await lend(async () => effects.page?.(place));
			else edited = await lend(async () => effects.edit?.(place));
		} finally {
			this.#redraw();
		}
		if (edited === 'copy') {
			const text = 'A copy was opened, for reading only: changes to it are not kept.';
			this.#dispatch({ type: 'message', text, tone: 'note' });
		} else if (edited === 'changed') await this.#readAgain(view);
	}

	/** Puts what an article's file holds now in its place, on the screen too. */
	async #readAgain(before: ArticleView): Promise<void> {
		const session = this.#session;
		const { origin } = before.record;
		const name = /[^/\\]*$/.exec(origin)?.[0] ?? origin;
		this.#dispatch({ type: 'message', text: `${name} has changed and is read again.`, tone: 'note' });
		const again = await this.#effects.readAgain?.(before.record);
		if (again === undefined || 'why' in again) {
			const text = again?.why ?? `${name} has changed; here it is as it was read before.`;
			this.#dispatch({ type: 'message', text, tone: 'warning' });
			return;
		}
		this.#dispatch({ type: 'edited', name, before, now: again.now });
		const { articles } = await session.totals();
		const after = articles === 1 ? await session.article(again.now) : null;
		if (after !== null) this.#dispatch({ type: 'title', ...titleOf(after.record) });
	}

	/** Articles have changed: what is marked and open goes on with what it is by now. */
	async #follow(state: State, edited: EditedArticle | null): Promise<void> {
		const session = this.#session;
		const changed = edited === null ? [] : [edited.before];
		for (const view of state.views) {
			if (view.type !== 'reading' || view.view === null) continue;
			const { key, record } = view.view;
			const there = (await session.article(key))?.record;
			if (there?.id !== record.id || there.text !== record.text) changed.push(view.view);
		}
		const portions = portionsOf(keptRows(state, changed));
		const heirs: Heir[] = [];
		// Between them keys are answered: 10,000 marks take most of a second.
		for (const rows of portions) heirs.push(...(await session.heirs(rows)));
		const again = againOf(portions.flat(), heirs, changed, edited);
		this.#dispatch({ type: 'read-again', name: edited?.name ?? null, ...again });
	}

	async #stepArticle(from: ItemKey | null, by: -1 | 1): Promise<void> {
		const next = await this.#session.besideArticle(from, by);
		if (next === null) {
			const { articles } = await this.#session.totals();
			const text =
				articles <= 1
					? 'This is the only article.'
					: by === 1
						? 'This is the last article.'
						: 'This is the first article.';
			this.#dispatch({ type: 'message', text, tone: 'note' });
			return;
		}
		this.#dispatch({ type: 'goto-article', key: next });
	}
}
