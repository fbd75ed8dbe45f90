import { SCOPES, type Scope } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import type { Cursor } from '../cells/canvas.js';
import { glyphs } from '../cells/glyphs.js';
import { type Line, number, type Run, run, spread } from '../cells/lines.js';
import type { Signs } from '../cells/theme.js';
import { cells, cut, offsetAtCell } from '../cells/width.js';
import type { ActionName } from '../keys/actions.js';
import { type Keymap, keyOf } from '../keys/keymap.js';
import { layout } from '../state/layout.js';
import type { State } from '../state/state.js';
import { lastCrumb } from './title-line.js';

/** The search field, and right of it what can be looked among, with how much of each was found. */

/** Fewest columns on which the key to the next scope is shown, all scopes are, and their keys too. */
const NEXT_KEY = 60;
const ALL_SCOPES = 84;
export const WITH_KEYS = 108;

interface Tab {
	/** What a click on it does. */
	readonly action: ActionName;
	readonly runs: readonly Run[];
}

/** The scopes as they are shown, left to right, or the chosen one alone; none before anything is known. */
function tabs(state: State, width: number, map: Keymap): Tab[] {
	const { counts, scope: chosen } = state;
	if (counts === null || (state.totals?.articles ?? 0) === 0) return [];
	const more = counts.exact ? '' : '+';
	const found = { all: counts.statements + counts.actors + counts.sections, ...counts };
	// The articles that are there now are still asked for.
	if (found.all === 0 && state.refreshing) return [];
	const name = (scope: Scope) => `${scope} ${number(found[scope])}${more}`;
	const key = (action: ActionName, from: number) => {
		const shown = width < from ? '' : keyOf(map, action);
		return shown === '' ? '' : `${shown} `;
	};
	if (width < ALL_SCOPES)
		return [
			{
				action: 'scope',
				runs: [run(key('scope', NEXT_KEY), 'key'), run(`[${name(chosen)}]`, 'strong')],
			},
		];
	return SCOPES.map((scope) => {
		const action: ActionName = `scope-${scope}`;
		const runs =
			scope === chosen
				? [run(`[${key(action, WITH_KEYS)}${name(scope)}]`, 'strong')]
				: [run(` ${key(action, WITH_KEYS)}`, 'key'), run(`${name(scope)} `, 'dim')];
		return { action, runs };
	});
}

const widthOf = (runs: readonly Run[]): number => runs.reduce((sum, part) => sum + cells(part.text), 0);

/** Cells that the field keeps for what is typed. */
const FIELD = 12;

/** What stands right of the field, as fully as there is room for: the scopes, whether thoughts are found, the marks. */
function rightOf(state: State, width: number, map: Keymap): { tabs: readonly Tab[]; rest: readonly Run[] } {
	const marks: Run[] = state.marks.size > 0 ? [run(`  ${number(state.marks.size)} marked`, 'accent')] : [];
	const crumb = layout(state.columns, state.rows).title ? null : lastCrumb(state);
	if (crumb !== null) return { tabs: [], rest: [run(cut(crumb, 20)), ...marks, run(' ')] };
	const thoughts: Run[] = state.thoughts ? [run('  thoughts too', 'accent')] : [];
	const rest = [...thoughts, ...marks, run(' ')];
	for (const as of [width, ALL_SCOPES - 1, NEXT_KEY - 1]) {
		const shown = tabs(state, Math.min(width, as), map);
		if (widthOf([...shown.flatMap((tab) => tab.runs), ...rest]) + FIELD <= width)
			return { tabs: shown, rest };
	}
	return { tabs: tabs(state, Math.min(width, NEXT_KEY - 1), map), rest: [...marks, run(' ')] };
}

/** The same in a row. */
function rightRuns(state: State, width: number, map: Keymap): Run[] {
	const { tabs, rest } = rightOf(state, width, map);
	return [...tabs.flatMap((tab) => tab.runs), ...rest];
}

/** The search field, and the column of its cursor. */
export function fieldLine(
	state: State,
	width: number,
	signs: Signs,
	map: Keymap,
): { line: Line; cursor: number } {
	const { text, cursor } = state.query;
	const right = rightRuns(state, width, map);
	const rightCells = widthOf(right);
	const room = Math.max(8, width - 4 - (rightCells + FIELD > width ? 0 : rightCells + 1));
	const clean = safe(text);
	const { from, to, before, after } = partInSight(clean, cursor, room);
	const left = [run(` ${signs.prompt} `, 'accent')];
	if (text === '') left.push(run('search who said what', 'dim'));
	else left.push(run(before, 'dim'), ...problemRuns(state, clean.slice(from, to), from), run(after, 'dim'));
	return { line: spread(left, right, width), cursor: 3 + cells(before) + cells(clean.slice(from, cursor)) };
}

/** The part of a query that fits `room` cells, the cursor in it, and the signs for more before and after it. */
function partInSight(
	query: string,
	cursor: number,
	room: number,
): { from: number; to: number; before: string; after: string } {
	// The cursor may stand behind the last character.
	if (cells(query) < room) return { from: 0, to: query.length, before: '', after: '' };
	const { more } = glyphs();
	const typed = query.slice(0, cursor);
	let from = 0;
	const taken = () => cells(typed.slice(from)) + (from > 0 ? more.length : 0);
	while (from < cursor && taken() >= room - more.length)
		from += Math.max(1, offsetAtCell(typed.slice(from), 8));
	const before = from > 0 ? more : '';
	const rest = query.slice(from);
	if (cells(rest) < room - before.length) return { from, to: query.length, before, after: '' };
	const to = from + offsetAtCell(rest, room - before.length - more.length);
	return { from, to, before, after: more };
}

/** The query with the parts that were not understood set off. */
function problemRuns(state: State, visible: string, from: number): Run[] {
	const bad = state.answered?.text === state.query.text ? state.queryProblems : [];
	const runs: Run[] = [];
	let at = 0;
	for (const [start, end] of bad.map(({ span }) => span).sort(([a], [b]) => a - b)) {
		const [first, after] = [start, end].map((place) => Math.max(at, Math.min(visible.length, place - from)));
		runs.push(run(visible.slice(at, first)), run(visible.slice(first, after), 'warning'));
		at = after!;
	}
	return [...runs, run(visible.slice(at))];
}

/** The row of the field on the screen, from 0. */
const fieldRow = (state: State): number => (layout(state.columns, state.rows).title ? 1 : 0);

/** Where the terminal's own cursor stands: in the field, or nowhere while something lies over it. */
export function fieldCursor(state: State, signs: Signs, map: Keymap): Cursor | null {
	if (layout(state.columns, state.rows).isTooSmall || state.overlay !== null) return null;
	return { column: fieldLine(state, state.columns, signs, map).cursor, row: fieldRow(state) };
}

/** What a click beside the field does: it chooses the scope that stands there. */
export function scopeAt(state: State, column: number, row: number, map: Keymap): ActionName | null {
	if (row !== fieldRow(state) || lastCrumb(state) !== null) return null;
	let at = state.columns - widthOf(rightRuns(state, state.columns, map));
	for (const { action, runs } of rightOf(state, state.columns, map).tabs) {
		const end = at + widthOf(runs);
		if (column >= at && column < end) return action;
		at = end;
	}
	return null;
}
