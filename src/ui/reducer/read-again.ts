import type { ArticleView, Heir, ItemKey, Row, StatementRow } from '../../search/session.js';
import { startOf } from '../panes/reading-rows.js';
import { rowIn, rowsIn } from '../state/article-rows.js';
import {
	type EditedArticle,
	type List,
	type Message,
	NO_ROWS,
	rowAt,
	type State,
	type View,
} from '../state/state.js';
import { withoutActors } from '../state/totals.js';
import { refreshMarked } from './do-action.js';

/**
 * Articles were read anew or taken out, after an edit or by others: what is open and marked goes on with what it is by
 * now. What that is the session tells (`heirs`).
 */

/** What became of what was asked after. */
export interface Again {
	/** What became of keys: the new key of the same thing, null where it is no longer there; others are as they were. */
	readonly heirs: ReadonlyMap<ItemKey, ItemKey | null>;
	/** Those rows that are others now. */
	readonly rows: readonly Row[];
}

/** The state with the new keys for the old: what is open is asked for anew, marks of what is gone are gone. */
export function readAgain(state: State, { heirs, rows }: Again): State {
	const fresh = new Map(rows.map((row) => [row.key, row]));
	const heir = (key: ItemKey): ItemKey | null => heirs.get(key) ?? (heirs.has(key) ? null : key);
	const rowOf = <R extends Row>(row: R, key: ItemKey): R => {
		const now = fresh.get(key);
		if (now?.type === row.type) return now as R;
		return row.type === 'actor'
			? { ...row, key }
			: { ...row, key, article: heir(row.article) ?? row.article };
	};
	const marks = new Map<ItemKey, Row>();
	let lost = 0;
	for (const [key, row] of state.marks) {
		const now = heir(key);
		if (now === null) lost++;
		else marks.set(now, key === now && !fresh.has(key) ? row : rowOf(row, now));
	}
	const { results } = state;
	const known = {
		...state,
		marks,
		lost: state.lost + lost,
		details: heirs.size === 0 ? withoutActors(state.details) : new Map(),
		results: { ...results, rows: results.rows.map((row) => rowOf(row, heir(row.key) ?? row.key)) },
		views: heirs.size === 0 ? state.views : state.views.flatMap((view) => viewOf(view, heir, rowOf)),
	};
	return refreshMarked(known);
}

/** The list with its place, and nothing in it. */
const emptied = ({ cursor, top }: List): List => ({ ...NO_ROWS, cursor, top });

function viewOf(
	view: View,
	heir: (key: ItemKey) => ItemKey | null,
	rowOf: (row: StatementRow, key: ItemKey) => StatementRow,
): View[] {
	switch (view.type) {
		case 'card': {
			const key = heir(view.key);
			return key === null ? [] : [{ ...view, key, row: rowOf(view.row, key) }];
		}
		case 'actor':
			return [{ ...view, key: heir(view.key) ?? view.key, view: null, list: emptied(view.list), from: null }];
		case 'reading': {
			const old = view.view;
			const current = old?.statementKeys[view.current];
			const same = heir(current ?? view.key);
			const article = old === null ? null : heir(old.key);
			if (old === null ? same === null : article === null) return [];
			const statement = old?.record.statements[view.current];
			const at = same !== null || statement === undefined ? view.at : startOf(statement);
			return [{ ...view, key: same ?? article!, at, view: null, seek: true }];
		}
		case 'marked':
			return [view];
	}
}

/** What is said when it was done; `before` and `after`: the states between which that was. */
export function toldOf(name: string | null, before: State, after: State): Message | null {
	const lost = after.lost - before.lost;
	const are = lost === 1 ? 'is' : 'are';
	if (name !== null) {
		const gone = lost === 0 ? '' : `; ${lost} of what was marked ${are} no longer in it`;
		return { text: `Read ${name} again${gone}.`, tone: 'note' };
	}
	if (lost > 0) {
		const text = `${lost} of what was marked ${are} no longer in the archive.`;
		return { text, tone: 'warning' };
	}
	if (after.views.length < before.views.length)
		return { text: 'What was open here is no longer in the archive.', tone: 'warning' };
	return before.message;
}

/**
 * The rows that are asked after when articles have changed: marked ones, those where one is, and all that is said in
 * articles of which something may be open or marked, so that of the same words the first go on as the first.
 */
export function keptRows(state: State, changed: readonly ArticleView[]): Row[] {
	const { marks, results, views } = state;
	const open = views.map((view): Row | null => {
		if (view.type === 'card') return view.row;
		if (view.type === 'reading') return view.view === null ? null : rowIn(view.view, view.current);
		return rowAt(view.list, view.list.cursor);
	});
	const actors = views.map((view) => (view.type === 'actor' ? (view.view?.row ?? null) : null));
	const kept = new Map<ItemKey, Row>();
	for (const view of changed) for (const row of rowsIn(view)) kept.set(row.key, row);
	for (const [key, row] of marks) kept.set(key, row);
	for (const row of [rowAt(results, results.cursor), ...open, ...actors])
		if (row !== null) kept.set(row.key, row);
	return [...kept.values()];
}

/** So many rows are looked up in a few milliseconds, in which no key is answered. */
const PORTION = 50;

/** Rows in portions, those of one article in the same. */
export function portionsOf(rows: readonly Row[]): Row[][] {
	const together = new Map<ItemKey, Row[]>();
	for (const row of rows) {
		const key = row.type === 'actor' ? row.key : row.article;
		const own = together.get(key);
		if (own === undefined) together.set(key, [row]);
		else own.push(row);
	}
	const portions: Row[][] = [];
	for (const own of together.values()) {
		const last = portions.at(-1);
		if (last !== undefined && last.length + own.length <= PORTION) for (const row of own) last.push(row);
		else portions.push(own);
	}
	return portions;
}

/**
 * What became of rows, and of articles.
 * @param now parallel to `before`: as the session tells it
 * @param changed articles of which all rows are among them; one that was not edited goes on as that of the same title
 * which says the same
 */
export function againOf(
	before: readonly Row[],
	now: readonly Heir[],
	changed: readonly ArticleView[],
	edited: EditedArticle | null,
): Again {
	const heirs = new Map<ItemKey, ItemKey | null>(changed.map(({ key }) => [key, null]));
	const rows: Row[] = [];
	for (const [i, row] of before.entries()) {
		const heir = now[i] === 'same' ? row : (now[i] ?? null);
		if (heir?.key !== row.key) heirs.set(row.key, heir?.key ?? null);
		if (heir !== null && heir !== row) rows.push(heir);
		if (row.type !== 'statement' || heir?.type !== 'statement') continue;
		const isSame = heirs.get(row.article) === null && heir.articleTitle === row.articleTitle;
		if (isSame) heirs.set(row.article, heir.article);
	}
	if (edited !== null) heirs.set(edited.before.key, edited.now);
	return { heirs, rows };
}
