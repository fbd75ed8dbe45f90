import type { ArticleView, ItemKey, Row, StatementRow } from '../../search/session.js';
import { startOf } from '../panes/reading-rows.js';
import { rowIn } from '../state/article-rows.js';
import { type List, type Message, NO_ROWS, rowAt, type State, type View } from '../state/state.js';
import { withoutActors } from '../state/totals.js';
import { refreshMarked } from './do-action.js';

/** An article takes the place of what was read of the same file before: what is open and marked goes on with it. */

/** What became of each key of the old article: the new key of the same thing, null where it is no longer there. */
type Heirs = ReadonlyMap<ItemKey, ItemKey | null>;

export interface Again {
	readonly heirs: Heirs;
	/** Rows as they are now, as far as they are known. */
	readonly rows: readonly Row[];
}

/** A statement is the same where the same source says the same words, a section where it has the same title. */
export function heirsOf(before: ArticleView, after: ArticleView): Map<ItemKey, ItemKey | null> {
	const heirs = new Map<ItemKey, ItemKey | null>([[before.key, after.key]]);
	const said = ({ record }: ArticleView) =>
		record.statements.map(({ text, speaker, kind }) => JSON.stringify([text, speaker, kind]));
	const titles = ({ record }: ArticleView) => record.sections.map(({ title }) => title);
	pair(before.statementKeys, said(before), after.statementKeys, said(after), heirs);
	pair(before.sectionKeys, titles(before), after.sectionKeys, titles(after), heirs);
	return heirs;
}

/** Of several that are the same the first goes on as the first, and so on. */
function pair(
	olds: readonly ItemKey[],
	oldNames: readonly string[],
	news: readonly ItemKey[],
	newNames: readonly string[],
	heirs: Map<ItemKey, ItemKey | null>,
): void {
	const free = new Map<string, ItemKey[]>();
	for (const [i, name] of newNames.entries()) free.set(name, [...(free.get(name) ?? []), news[i]!]);
	for (const [i, name] of oldNames.entries()) heirs.set(olds[i]!, free.get(name)?.shift() ?? null);
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
	for (const [key, row] of state.marks) {
		const now = heir(key);
		if (now !== null) marks.set(now, rowOf(row, now));
	}
	const { results } = state;
	const known = {
		...state,
		marks,
		lost: state.lost + [...state.marks.keys()].filter((key) => heir(key) === null).length,
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

/** The rows that are asked after when others have changed the archive: marked ones, and those where one is. */
export function keptRows(state: State): Row[] {
	const { marks, results, views } = state;
	const open = views.map((view): Row | null => {
		if (view.type === 'card') return view.row;
		if (view.type === 'reading') return view.view === null ? null : rowIn(view.view, view.current);
		return rowAt(view.list, view.list.cursor);
	});
	const all = [...marks.values(), rowAt(results, results.cursor), ...open];
	return all.filter((row) => row !== null);
}

/**
 * What became of rows, and of articles that are open.
 * @param now parallel to `before`
 */
export function againOf(
	before: readonly Row[],
	now: readonly (Row | null)[],
	articles: ReadonlyMap<ItemKey, ItemKey | null>,
): Again {
	const heirs = new Map(articles);
	for (const [i, row] of before.entries()) {
		const key = now[i]?.key ?? null;
		if (key !== row.key) heirs.set(row.key, key);
	}
	return { heirs, rows: now.filter((row) => row !== null) };
}
