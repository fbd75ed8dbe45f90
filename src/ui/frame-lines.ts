import { safe } from '../terminal/safe.js';
import type { ActionName } from './actions.js';
import type { Cursor } from './canvas.js';
import { type Keymap, keysOf, showKey } from './keymap.js';
import { layout, SMALLEST } from './layout.js';
import { count, dots, fitted, type Line, line, number, type Run, run, spread } from './lines.js';
import { currentKey, listOf, type State, topView, type View } from './state.js';
import type { Signs } from './theme.js';
import { cells, cut, offsetAtCell } from './width.js';

/** The frame around the body: title with breadcrumb, search field with counts, status line with keys. */

function crumb(state: State, view: View): string {
	if (view.type === 'card') {
		const detail = state.details.get(view.key);
		return detail?.type === 'statement'
			? `quote of ${safe(detail.view.row.speaker ?? 'unknown speaker')}`
			: 'quote';
	}
	if (view.type === 'actor') return view.view === null ? 'actor' : safe(view.view.row.name);
	if (view.type === 'marked') return 'marked';
	return view.view === null ? 'article' : `reading ${safe(view.view.record.title)}`;
}

export function titleLine(state: State, width: number): Line {
	const { totals } = state;
	const left: Run[] = [run(' explorer', 'strong'), run('   ')];
	const single = (totals?.articles ?? 1) <= 1;
	const name = safe(state.title) || (single ? '' : count(totals?.articles ?? 0, 'article'));
	if (state.views.length === 0) left.push(run(name));
	else {
		const shown = state.views.slice(-2).map((view) => cut(crumb(state, view), 40));
		left.push(
			run('results', 'dim'),
			run(state.views.length > 2 ? ' › … › ' : ' › ', 'dim'),
			run(shown.join(' › ')),
		);
	}
	const right =
		totals === null || width < 90
			? []
			: [
					run(
						`${dots(
							count(totals.statements, 'statement'),
							count(totals.actors, 'actor'),
							!single ? count(totals.articles, 'article') : count(totals.sections, 'section'),
						)} `,
						'dim',
					),
				];
	return spread(left, right, width);
}

/** The counts of the scopes, the chosen one in brackets, and how many are marked. */
function countRuns(state: State, short: boolean): Run[] {
	const { counts, scope } = state;
	const marks: Run[] = state.marks.size > 0 ? [run(`  ${number(state.marks.size)} marked`, 'accent')] : [];
	if (counts === null) return [...marks, run(' ')];
	const more = counts.exact ? '' : '+';
	const all = counts.statements + counts.actors + counts.sections;
	const parts = [
		['all', all],
		['statements', counts.statements],
		['actors', counts.actors],
		['sections', counts.sections],
	] as const;
	const runs: Run[] = [];
	for (const [name, value] of parts) {
		if (short && name !== scope) continue;
		const text = `${name} ${number(value)}${more}`;
		runs.push(name === scope ? run(`[${text}]`, 'strong') : run(` ${text} `, 'dim'));
	}
	return [...runs, ...marks, run(' ')];
}

/** The search field, and the column of its cursor. */
export function fieldLine(state: State, width: number, signs: Signs): { line: Line; cursor: number } {
	const { text, cursor } = state.query;
	const right = countRuns(state, width < 84);
	const rightCells = right.reduce((sum, part) => sum + cells(part.text), 0);
	const room = Math.max(8, width - 4 - (rightCells + 12 > width ? 0 : rightCells + 1));
	const clean = safe(text);
	const before = clean.slice(0, cursor);
	// The field scrolls so that the cursor stays in it.
	let from = 0;
	while (cells(before.slice(from)) > room - 1) from += Math.max(1, offsetAtCell(before.slice(from), 8));
	const shown = clean.slice(from);
	const visible = shown.slice(0, offsetAtCell(shown, room));
	const left = [run(` ${signs.prompt} `, 'accent')];
	if (text === '') left.push(run('search who said what', 'dim'));
	else left.push(...problemRuns(state, visible, from));
	return { line: spread(left, right, width), cursor: 3 + cells(before.slice(from)) };
}

/** The query with the parts that were not understood set off. */
/** Where the terminal's own cursor stands: in the field, or nowhere while something lies over it. */
export function fieldCursor(state: State, signs: Signs): Cursor | null {
	const shape = layout(state.columns, state.rows);
	if (shape.mode === 'too-small' || state.overlay !== null) return null;
	return { column: fieldLine(state, state.columns, signs).cursor, row: shape.title ? 1 : 0 };
}

function problemRuns(state: State, visible: string, from: number): Run[] {
	const bad = state.answered?.text === state.query.text ? state.queryProblems : [];
	const first = bad[0];
	if (first === undefined) return [run(visible)];
	const start = Math.max(0, Math.min(visible.length, first.span[0] - from));
	const end = Math.max(start, Math.min(visible.length, first.span[1] - from));
	return [run(visible.slice(0, start)), run(visible.slice(start, end), 'warning'), run(visible.slice(end))];
}

/** All there is to say on a screen that is too small. */
export function tooSmallLine({ columns, rows }: State): Line {
	const { columns: least, rows: fewest } = SMALLEST;
	const text = `explorer needs ${least}×${fewest} cells; this terminal has ${columns}×${rows}.`;
	return fitted(line(run(text)), columns);
}

/** A rule over the whole width with its junctions at `columns`. */
export function ruleLine(width: number, columns: readonly number[], junction: string, signs: Signs): Line {
	let text = '';
	let at = 0;
	for (const column of columns) {
		text += signs.horizontal.repeat(column - at) + junction;
		at = column + 1;
	}
	return line(run(text + signs.horizontal.repeat(Math.max(0, width - at)), 'rule'));
}

/** On fewer columns the status line is worded more shortly. */
const NARROW = 64;

/** The actions worth a hint where one is now, the most useful first. */
function hints(state: State): readonly ActionName[] {
	const { overlay } = state;
	const view = topView(state);
	if (overlay !== null) return ['back'];
	if (view?.type === 'reading')
		return ['back', 'down', 'open', 'mark', 'copy', 'speaker', 'next-article', 'help'];
	if (view?.type === 'card') return ['back', 'read', 'speaker', 'copy', 'mark', 'help'];
	if (view?.type === 'marked') return ['accept', 'mark', 'back', 'format', 'open', 'help'];
	if (view?.type === 'actor') return ['back', 'accept', 'mark', 'open', 'read', 'copy', 'help'];
	return ['accept', 'mark', 'open', 'copy', 'read', 'scope', 'format', 'back', 'help'];
}

const OVERLAY_HINTS = {
	help: 'Enter does it · ↑↓ choose · Esc closes',
	format: 'Enter chooses · ↑↓ look · Esc closes',
	history: 'Enter searches again · ↑↓ choose · Esc closes',
	problems: 'Esc closes',
	leaving: '',
};

export function statusLine(state: State, width: number, map: Keymap): Line {
	const { overlay, message, progress } = state;
	if (overlay?.type === 'leaving') {
		const marked = count(state.marks.size, 'item');
		const isNarrow = width < NARROW;
		return line(
			run(isNarrow ? ` ${number(state.marks.size)} marked: ` : ` ${marked} marked. `, 'warning'),
			run('Esc', 'key'),
			run(isNarrow ? ' leaves · ' : ' leaves without printing · '),
			run('Enter', 'key'),
			run(isNarrow ? ' prints' : ' prints · any other key stays'),
		);
	}
	const right: Run[] = overlay === null ? [run(`${position(state, width)} `, 'dim')] : [];
	if (progress.doing !== null) right.unshift(run(`${safe(progress.doing)}  `, 'accent'));
	else if (progress.failures.length > 0) {
		const keys = keysOf(map, 'problems').map(showKey);
		right.unshift(
			run(`${count(progress.failures.length, 'problem')} · `, 'warning'),
			run(`${keys[0] ?? ''}  `, 'key'),
		);
	}
	if (message !== null)
		return spread(
			[run(` ${safe(message.text)}`, message.tone === 'warning' ? 'warning' : 'text')],
			right,
			width,
		);
	if (overlay !== null) return spread([run(` ${OVERLAY_HINTS[overlay.type]}`, 'dim')], right, width);
	const problem = state.answered?.text === state.query.text ? state.queryProblems[0] : undefined;
	if (problem !== undefined) return spread([run(` ${safe(problem.message)}`, 'warning')], right, width);
	const taken = right.reduce((sum, part) => sum + cells(part.text), 0);
	return spread(hintRuns(state, map, width - taken - 1), right, width);
}

const SEPARATOR = ' · ';

function hintRuns(state: State, map: Keymap, width: number): Run[] {
	const runs: Run[] = [run(' ')];
	let used = 1 - SEPARATOR.length;
	const help = keysOf(map, 'help').map(showKey)[0];
	const reserved = help === undefined ? 0 : help.length + 8;
	for (const action of hints(state)) {
		const key = keysOf(map, action).map(showKey)[0];
		if (key === undefined) continue;
		const word = hintWord(state, action);
		const size = cells(key) + 1 + cells(word) + SEPARATOR.length;
		if (used + size > width - (action === 'help' ? 0 : reserved)) continue;
		if (runs.length > 1) runs.push(run(SEPARATOR, 'dim'));
		runs.push(run(key, 'key'), run(` ${word}`, 'dim'));
		used += size;
	}
	return runs;
}

function hintWord(state: State, action: ActionName): string {
	if (action === 'accept') return state.marks.size > 0 ? `print ${number(state.marks.size)}` : 'print';
	if (action === 'mark') {
		const key = currentKey(state);
		return key !== null && state.marks.has(key) ? 'unmark' : 'mark';
	}
	if (action === 'back' && state.views.length === 0 && state.overlay === null) return 'leave';
	if (action === 'down') return 'next statement';
	if (action === 'open' && topView(state)?.type === 'reading') return 'card';
	return SHORT[action] ?? action;
}

const SHORT: Partial<Record<ActionName, string>> = {
	back: 'back',
	open: 'open',
	scope: 'scope',
	read: 'read',
	copy: 'copy',
	format: 'format',
	help: 'help',
	speaker: 'speaker',
	'next-article': 'next article',
};

/** "3 of 120", or "3/120" where there is little room: where the cursor is in the list in sight. */
function position(state: State, width: number): string {
	const list = listOf(state);
	if (list === null || list.total === 0) return '';
	return `${number(list.cursor + 1)}${width < 44 ? '/' : ' of '}${number(list.total)}`;
}
