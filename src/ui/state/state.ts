import type {
	ActorView,
	ArticleView,
	Counts,
	ItemKey,
	Passage,
	QueryProblem,
	Row,
	Scope,
	SessionTotals,
	StatementRow,
	StatementView,
} from '../../search/session.js';
import type { Style } from '../cells/lines.js';
import { ACTOR_COLOURS } from '../cells/theme.js';
import { type Editor, editor } from '../keys/editor.js';
import { type Keymap, keymap } from '../keys/keymap.js';
import { rowIn } from './article-rows.js';

/** A list of which a window of rows is known. `offset` is the index of `rows[0]`; `cursor` and `top` are indexes too. */
export interface List {
	readonly rows: readonly Row[];
	readonly offset: number;
	readonly total: number;
	readonly cursor: number;
	readonly top: number;
}

export const NO_ROWS: List = { rows: [], offset: 0, total: 0, cursor: 0, top: 0 };

/** How far the panes of an item are scrolled, visual rows: its words, and who said them. */
export interface Scroll {
	readonly main: number;
	readonly side: number;
}

/** What lies over the results; the last one in `State.views` is seen. */
export type View =
	| {
			readonly type: 'card';
			readonly key: ItemKey;
			/** The statement as it was opened. */
			readonly row: StatementRow;
			readonly scroll: Scroll | null;
	  }
	| {
			readonly type: 'actor';
			readonly key: ItemKey;
			readonly view: ActorView | null;
			readonly list: List;
			/** The words that it was opened from: they are current once they have come. */
			readonly from: string | null;
	  }
	| {
			readonly type: 'reading';
			/** The article's key, or a statement's or section's in it. */
			readonly key: ItemKey;
			/** Offset in its text to go to when it comes; null for the item with the key. */
			readonly at: number | null;
			readonly view: ArticleView | null;
			/** First visual row shown. */
			readonly top: number;
			/**
			 * What that row shows while nothing but the size of the screen changes: an offset in the text, or a negative
			 * number of rows above it. Null where the row itself tells.
			 */
			readonly held: number | null;
			/** Index of the current statement, which is in sight; -1 where nobody says anything on the page. */
			readonly current: number;
			/** Jump to the current statement when the view next knows its rows. */
			readonly seek: boolean;
	  }
	| { readonly type: 'marked'; readonly list: List };

/** Of the views, that of an article's text. */
export type ReadingView = Extract<View, { type: 'reading' }>;

/** What takes the keys before any view: a question or a list to choose from. */
export type Overlay =
	/** `typed`: what is looked for in it. */
	| { readonly type: 'help'; readonly typed: Editor; readonly cursor: number }
	| { readonly type: 'format'; readonly at: number; readonly preview: string | null }
	| {
			readonly type: 'history';
			readonly entries: readonly string[] | null;
			/** What of them is looked for. */
			readonly typed: Editor;
			readonly cursor: number;
	  }
	/** `cut`: what the last line had no room for. */
	| { readonly type: 'problems'; readonly scroll: number; readonly cut: string | null }
	| { readonly type: 'leaving' };

export interface Message {
	readonly text: string;
	readonly tone: 'note' | 'warning';
}

/** Long work outside the screen: articles being read. */
export interface Progress {
	/** "reading: 12 of 40 · 3.1/s"; null when it is done. */
	readonly doing: string | null;
	/** One sentence each for what could not be read. */
	readonly failures: readonly string[];
	/** One for what is to be known of something that was read. */
	readonly notices: readonly string[];
}

/** What the pane shows of an item, once it is known. */
export type Detail =
	| { readonly type: 'statement'; readonly view: StatementView }
	/** `named`: where the texts name an actor of whom nothing is reported. */
	| { readonly type: 'actor'; readonly view: ActorView; readonly named: readonly Passage[] }
	| { readonly type: 'section'; readonly view: ArticleView; readonly index: number }
	| { readonly type: 'gone' }
	/** `why`: one sentence. */
	| { readonly type: 'failed'; readonly why: string };

export interface Outcome {
	readonly type: 'accepted' | 'left';
	readonly rows: readonly Row[];
	readonly status: 0 | 1 | 130;
}

export interface Answered {
	/** As the reducer numbers searches. */
	readonly number: number;
	/** As the session numbers requests, pages among them. */
	readonly request: number;
	readonly text: string;
	/** All rows have come, so that there is nothing to count. */
	readonly whole: boolean;
}

export interface State {
	readonly columns: number;
	readonly rows: number;
	readonly query: Editor;
	readonly scope: Scope;
	readonly thoughts: boolean;
	/** Number of the search asked last, counted by the reducer; an answer to an older one is dropped. */
	readonly asked: number;
	/** The search that is said to take long, if it is still waited for. */
	readonly slow: number | null;
	/** The last search asks the same again, because articles came: its answer keeps the cursor. */
	readonly refreshing: boolean;
	/** The search that `results` answers. */
	readonly answered: Answered | null;
	readonly results: List;
	/** Why the search with that number found nothing: said until another one finds something. */
	readonly failure: { readonly number: number; readonly why: string } | null;
	/** Whether a query that finds nothing finds something once the key that deletes its last word is pressed. */
	readonly shorter: { readonly number: number; readonly of: string; readonly finds: boolean } | null;
	readonly counts: Counts | null;
	readonly queryProblems: readonly QueryProblem[];
	readonly views: readonly View[];
	readonly overlay: Overlay | null;
	/** Marked rows in the order of marking. */
	readonly marks: ReadonlyMap<ItemKey, Row>;
	/** How many marks were lost because what they were on is nowhere any more. */
	readonly lost: number;
	/** How many quotes some marks come to, each printed once: an actor's may be marked by themselves too. */
	readonly quotes: { readonly of: State['marks']; readonly count: number } | null;
	readonly details: ReadonlyMap<ItemKey, Detail>;
	/** How far the panes of items are scrolled that were, since the query was asked. */
	readonly scrolls: ReadonlyMap<ItemKey, Scroll>;
	/** Which colour each actor has, in the order in which they were first seen: it never changes. */
	readonly colours: ReadonlyMap<ItemKey, number>;
	readonly totals: SessionTotals | null;
	/** Title of the only article; empty when there are several. */
	readonly title: string;
	/** When it was published, as a day; null when that is not known. */
	readonly date: string | null;
	readonly formats: readonly string[];
	readonly format: string;
	readonly message: Message | null;
	/** What is said of a key that waits until more is read; null while none does. */
	readonly waiting: string | null;
	readonly progress: Progress;
	/** What keys do; the help is searched for them. */
	readonly keymap: Keymap;
	/** The archive that is shown, as it was called; null where articles are read. */
	readonly archive: string | null;
	readonly wrap: boolean;
	readonly context: boolean;
	readonly mouse: boolean;
	readonly outcome: Outcome | null;
}

/** An article of which the file was changed in the editor and is read again. */
export interface EditedArticle {
	/** The file's name. */
	readonly name: string;
	readonly before: ArticleView;
	/** The key of what the file holds now. */
	readonly now: ItemKey;
}

/** What the reducer wants done outside it; `Runner` does it and hands the results back as events. */
export type Command =
	| {
			readonly type: 'search';
			readonly number: number;
			readonly text: string;
			readonly scope: Scope;
			readonly thoughts: boolean;
			readonly offset: number;
			readonly limit: number;
	  }
	/** Whether `text` finds anything, for the search with that number, of `of`, which finds nothing. */
	| {
			readonly type: 'try-shorter';
			readonly number: number;
			readonly of: string;
			readonly text: string;
			readonly scope: Scope;
			readonly thoughts: boolean;
	  }
	| { readonly type: 'detail'; readonly key: ItemKey; readonly kind: Row['type'] }
	| { readonly type: 'actor'; readonly key: ItemKey; readonly offset: number; readonly limit: number }
	| { readonly type: 'article'; readonly key: ItemKey }
	| { readonly type: 'mark-all'; readonly invert: boolean }
	| { readonly type: 'preview'; readonly rows: readonly Row[]; readonly format: string }
	/** How many quotes the marks come to. */
	| { readonly type: 'count-quotes' }
	| { readonly type: 'copy'; readonly rows: readonly Row[] }
	/** What became of what is marked and open, as others have changed the archive, or an article was edited. */
	| { readonly type: 'follow'; readonly edited: EditedArticle | null }
	/** `offset`: in the article's text; null for where the statement with the key begins. */
	| { readonly type: 'browse' | 'edit' | 'page'; readonly key: ItemKey; readonly offset: number | null }
	| { readonly type: 'load-history' }
	| { readonly type: 'remember'; readonly query: string }
	| { readonly type: 'step-article'; readonly from: ItemKey | null; readonly by: -1 | 1 }
	| { readonly type: 'mouse'; readonly on: boolean }
	| { readonly type: 'suspend' }
	| { readonly type: 'redraw' };

/** A command that something in sight waits for. */
export type Question = Extract<Command, { type: 'search' | 'detail' | 'actor' | 'article' }>;

/** Statements of an actor that are asked for when it is opened. */
export const OPENED_ROWS = 80;
/** Rows below those in sight that a new search asks for: the more it asks for, the longer it takes. */
export const SPARE_ROWS = 12;
/** Rows of a list that are asked for at once when it is walked through. */
export const WINDOW = 200;
/** Rows of a list that are kept. */
export const KEPT_ROWS = 800;
/** Items whose pane contents are kept. */
export const KEPT_DETAILS = 64;

export interface Start {
	readonly columns: number;
	readonly rows: number;
	readonly query?: string;
	readonly scope?: Scope;
	readonly thoughts?: boolean;
	readonly formats: readonly string[];
	readonly format?: string;
	readonly mouse?: boolean;
	readonly keymap?: Keymap;
	readonly archive?: string | null;
}

export function initial(start: Start): State {
	return {
		columns: start.columns,
		rows: start.rows,
		query: editor(start.query ?? ''),
		scope: start.scope ?? 'all',
		thoughts: start.thoughts ?? false,
		asked: 0,
		slow: null,
		refreshing: false,
		answered: null,
		results: NO_ROWS,
		failure: null,
		shorter: null,
		counts: null,
		queryProblems: [],
		views: [],
		overlay: null,
		marks: new Map(),
		lost: 0,
		quotes: null,
		details: new Map(),
		scrolls: new Map(),
		colours: new Map(),
		totals: null,
		title: '',
		date: null,
		formats: start.formats,
		format: start.format ?? start.formats[0] ?? 'text',
		message: null,
		waiting: null,
		progress: { doing: null, failures: [], notices: [] },
		keymap: start.keymap ?? keymap(),
		archive: start.archive ?? null,
		wrap: true,
		context: true,
		mouse: start.mouse ?? true,
		outcome: null,
	};
}

export function topView(state: State): View | null {
	return state.views.at(-1) ?? null;
}

/** The list in sight: the results, an actor's statements or the marked items; null while reading. */
export function listOf(state: State): List | null {
	const view = topView(state);
	if (view === null) return state.results;
	return view.type === 'actor' || view.type === 'marked' ? view.list : null;
}

export function rowAt(list: List, index: number): Row | null {
	return list.rows[index - list.offset] ?? null;
}

const byKey = new WeakMap<readonly Row[], ReadonlyMap<ItemKey, Row>>();

/** An item as the query found it, with what it matched; null when it is not among the rows that are known. */
export function foundRow(state: State, key: ItemKey): Row | null {
	const { rows } = state.results;
	let known = byKey.get(rows);
	if (known === undefined) {
		known = new Map(rows.map((row) => [row.key, row]));
		byKey.set(rows, known);
	}
	return known.get(key) ?? null;
}

/** The row of the current item where a list is in sight. */
export function currentRow(state: State): Row | null {
	const list = listOf(state);
	return list === null ? null : rowAt(list, list.cursor);
}

/** True for an actor or a section without statements: there is nothing of it to print. */
export function isMute(row: Row | null): boolean {
	return row !== null && row.type !== 'statement' && row.statements === 0;
}

/** Key of the current statement, actor or section, whatever view is on top. */
export function currentKey(state: State): ItemKey | null {
	const view = topView(state);
	if (view?.type === 'card') return view.key;
	if (view?.type === 'reading') return view.view?.statementKeys[view.current] ?? null;
	return currentRow(state)?.key ?? (view?.type === 'actor' ? view.key : null);
}

/** The current item, whatever view is on top, as a list has it; null where there is none. */
export function currentItem(state: State): Row | null {
	const view = topView(state);
	if (view?.type === 'card') return view.row;
	if (view?.type === 'reading') return view.view === null ? null : rowIn(view.view, view.current);
	return currentRow(state);
}

/** What would be printed now: the marked items in the order of marking, or else the current one if it says anything. */
export function printedNow(state: State): readonly Row[] {
	if (state.marks.size > 0) return [...state.marks.values()];
	const row = currentItem(state);
	return row === null || isMute(row) ? [] : [row];
}

/** How many quotes the marked items come to; null while that is not known. */
export function quotesMarked({ marks, quotes }: State): number | null {
	if (!isOfSeveral(marks)) return marks.size;
	return quotes?.of === marks ? quotes.count : null;
}

/** Whether something is marked that stands for several statements. */
export const isOfSeveral = (marks: State['marks']): boolean =>
	[...marks.values()].some((row) => row.type !== 'statement');

/** The style that an actor's name has wherever it is shown. */
export function actorStyle(state: State, key: ItemKey | null, said = false): Style {
	const index = key === null ? undefined : state.colours.get(key);
	if (index === undefined) return said ? 'content' : 'strong';
	return `${said ? 'said' : 'actor'}${index % ACTOR_COLOURS}`;
}
