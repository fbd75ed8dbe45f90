import type { ArticleView, ItemKey, Row } from '../search/session.js';
import { refreshMarked } from './do-action.js';
import { startOf } from './reading-rows.js';
import { type List, NO_ROWS, type State, type View } from './state.js';

/** An article takes the place of what was read of the same file before: what is open and marked goes on with it. */

/** What became of each key of the old article: the new key of the same thing, null where it is no longer there. */
export type Heirs = ReadonlyMap<ItemKey, ItemKey | null>;

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
export function readAgain(state: State, heirs: Heirs): State {
	const heir = (key: ItemKey): ItemKey | null => heirs.get(key) ?? (heirs.has(key) ? null : key);
	const rowOf = (row: Row, key: ItemKey): Row =>
		row.type === 'actor' ? row : { ...row, key, article: heir(row.article) ?? row.article };
	const marks = new Map<ItemKey, Row | null>();
	for (const [key, row] of state.marks) {
		const now = heir(key);
		// Of a statement it is asked for anew: its article may have another title.
		const isKnown = row !== null && (row.type !== 'statement' || !heirs.has(key));
		if (now !== null) marks.set(now, isKnown ? rowOf(row, now) : null);
	}
	const { results } = state;
	const known = {
		...state,
		marks,
		details: new Map(),
		results: { ...results, rows: results.rows.map((row) => rowOf(row, heir(row.key) ?? row.key)) },
		views: state.views.flatMap((view) => viewOf(view, heir)),
	};
	return refreshMarked(known);
}

/** The list with its place, and nothing in it. */
const emptied = ({ cursor, top }: List): List => ({ ...NO_ROWS, cursor, top });

function viewOf(view: View, heir: (key: ItemKey) => ItemKey | null): View[] {
	switch (view.type) {
		case 'card': {
			const key = heir(view.key);
			return key === null ? [] : [{ ...view, key }];
		}
		case 'actor':
			return [{ ...view, view: null, list: emptied(view.list) }];
		case 'reading': {
			const old = view.view;
			const current = old?.statementKeys[view.current];
			const same = heir(current ?? view.key);
			const article = old === null ? null : heir(old.key);
			if (same === null && article === null) return [];
			const statement = old?.record.statements[view.current];
			const at = same !== null || statement === undefined ? view.at : startOf(statement);
			return [{ ...view, key: same ?? article!, at, view: null, seek: true }];
		}
		case 'marked':
			return [view];
	}
}
