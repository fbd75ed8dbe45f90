import type { Counts, ItemKey, Row } from '../../search/session.js';
import { number } from '../cells/lines.js';
import {
	type Detail,
	isMute,
	KEPT_DETAILS,
	NO_ROWS,
	type State,
	topView,
	type View,
} from '../state/state.js';
import { withoutActors, withTotals } from '../state/totals.js';
import { askAgain, type Step, search } from './asking.js';
import type { ScreenEvent } from './events.js';
import { chooseFormat, highlightFormat } from './formats.js';
import { press, wheel } from './mouse.js';
import { moveTo, reshape, takeRows, visibleItems } from './moves.js';
import { doAction } from './overlays.js';
import { readAgain, toldOf } from './read-again.js';
import { arrive } from './reading-moves.js';
import { typed } from './typing.js';
import { openReading } from './views.js';

/** The one place where the screen's state changes: pure, so that whole sessions can be replayed. */
export function update(state: State, event: ScreenEvent): Step {
	if (state.outcome !== null) return [state, []];
	switch (event.type) {
		case 'start':
			return search(state);
		case 'refresh':
			return refreshed(state, event.elsewhere);
		case 'edited': {
			const { name, before, now } = event;
			return [state, [{ type: 'follow', edited: { name, before, now } }]];
		}
		case 'read-again': {
			const next = readAgain(state, event);
			return askAgain({ ...next, message: toldOf(event.name, state, next) });
		}
		case 'do':
			// What is told longer than there is room for is shown in full.
			return doAction(event.action === 'problems' ? state : quiet(state), event.action);
		case 'insert':
			return typed(quiet(state), event.text);
		case 'resize':
			return [reshape(state, { ...state, columns: event.columns, rows: event.rows }), []];
		case 'press':
			return press(quiet(state), event.column, event.row);
		case 'wheel':
			// The menu of formats keeps its own place, which only its keys move.
			if (state.overlay !== null && state.overlay.type !== 'format')
				return doAction(state, event.by === -1 ? 'up' : 'down');
			return [wheel(state, event.by, event.column, event.row), []];
		case 'highlight-format':
			return highlightFormat(state, event.name);
		case 'choose-format':
			return chooseFormat(state, event.name);
		case 'goto-article': {
			const views = topView(state)?.type === 'reading' ? state.views.slice(0, -1) : state.views;
			return [openReading({ ...state, views }, event.key), []];
		}
		default:
			return [taken(state, event), []];
	}
}

/** The state after something that was asked for outside has come. */
function taken(state: State, event: ScreenEvent): State {
	switch (event.type) {
		case 'answer':
			return answered(state, event);
		case 'slow':
			return { ...state, slow: event.number };
		case 'shorter':
			return { ...state, shorter: { number: event.number, of: event.of, finds: event.finds } };
		case 'counts':
			return counted(state, event);
		case 'totals':
			return { ...state, totals: event.totals };
		case 'title':
			return { ...state, title: event.title, date: event.date };
		case 'detail':
			return withDetail(state, event.key, event.detail);
		case 'actor':
			return actorCame(state, event);
		case 'article':
			return articleCame(state, event);
		case 'failed':
			return failed(state, event);
		case 'quotes':
			return { ...state, quotes: { of: event.of, count: event.count } };
		case 'all-rows':
			return allMarked(state, event);
		case 'history':
			return state.overlay?.type === 'history'
				? { ...state, overlay: { ...state.overlay, entries: event.entries } }
				: state;
		case 'preview':
			return state.overlay?.type === 'format' && state.formats[state.overlay.at] === event.format
				? { ...state, overlay: { ...state.overlay, preview: event.text } }
				: state;
		case 'progress':
			return { ...state, progress: event.progress };
		case 'waiting':
			return { ...state, waiting: event.text };
		case 'message':
			return { ...state, message: { text: event.text, tone: event.tone } };
		default:
			return state;
	}
}

function note(text: string) {
	return { text, tone: 'note' as const };
}

function quiet(state: State): State {
	return state.message === null ? state : { ...state, message: null };
}

/**
 * Asks the same again; not while an answer is still to come, which will be as fresh.
 * @param elsewhere others have changed the archive: at first it is asked what became of what is marked and open
 */
function refreshed(state: State, elsewhere: boolean): Step {
	if (elsewhere) return [state, [{ type: 'follow', edited: null }]];
	if (state.answered?.number !== state.asked) return [state, []];
	return askAgain(state);
}

function answered(state: State, event: Extract<ScreenEvent, { type: 'answer' }>): State {
	if (event.number !== state.asked) return state;
	const { offset, limit } = event;
	// What actors said may be more by now.
	const details = state.refreshing ? withoutActors(state.details) : state.details;
	const answer = { ...event.answer, rows: withTotals(event.answer.rows, details) };
	const end = offset + answer.rows.length;
	// Fewer rows than asked for means that there are no more, whatever was counted.
	const whole = answer.rows.length < limit;
	const total = whole ? end : Math.max(countIn(state, answer.counts), end);
	const now = { number: event.number, request: answer.request, text: event.text, whole };
	const next: State = {
		...state,
		failure: null,
		details,
		counts: answer.counts,
		queryProblems: answer.problems,
		colours: coloured(state, answer.rows.map(actorOf)),
	};
	if (state.answered?.number === event.number) {
		const results = takeRows(state.results, offset, answer.rows, total);
		return { ...next, answered: now, results: moveTo(results, results.cursor, visibleItems(state)) };
	}
	if (state.refreshing) {
		const { results } = state;
		// Who rests on the first row rests on whatever comes first.
		const here = results.cursor === 0 ? undefined : results.rows[results.cursor - results.offset]?.key;
		const found = answer.rows.findIndex((row) => row.key === here);
		const list = { ...results, rows: answer.rows, offset: 0, total };
		return {
			...next,
			refreshing: false,
			answered: now,
			results: moveTo(list, found === -1 ? results.cursor : found, visibleItems(state)),
		};
	}
	return {
		...next,
		answered: now,
		// What it matched is in sight again.
		scrolls: new Map(),
		results: {
			rows: answer.rows,
			offset: 0,
			total,
			cursor: 0,
			top: 0,
		},
	};
}

/** What was asked for cannot be had: that stands where it would stand, and is not asked for again by itself. */
function failed(state: State, { command, text }: Extract<ScreenEvent, { type: 'failed' }>): State {
	const told: State = { ...state, message: { text, tone: 'warning' } };
	switch (command.type) {
		case 'search': {
			if (command.number !== state.asked) return state;
			const failure = { number: command.number, why: text };
			if (command.offset > 0) return { ...told, failure };
			// Rows of another query would pass for those of this one.
			return { ...told, failure, refreshing: false, answered: null, results: NO_ROWS, counts: null };
		}
		case 'detail':
			return withDetail(told, command.key, { type: 'failed', why: text });
		case 'article':
			return {
				...told,
				views: state.views.filter((one) => one.type !== 'reading' || one.key !== command.key),
			};
		case 'actor':
			if (command.offset === 0)
				return {
					...told,
					views: state.views.filter((one) => one.type !== 'actor' || one.key !== command.key),
				};
			// What has come of the list is all that there is.
			return mapViews(told, (one) =>
				one.type === 'actor' && one.key === command.key
					? { ...one, list: { ...one.list, total: one.list.offset + one.list.rows.length } }
					: one,
			);
	}
}

/** How many rows the counts promise in the scope that is shown. */
function countIn(state: State, counts: Counts): number {
	return state.scope === 'all' ? counts.statements + counts.actors + counts.sections : counts[state.scope];
}

/** Better counts of the results in sight. */
function counted(state: State, event: Extract<ScreenEvent, { type: 'counts' }>): State {
	if (event.request !== state.answered?.request) return state;
	const { results } = state;
	const total =
		state.answered?.whole === false ? Math.max(results.total, countIn(state, event.counts)) : results.total;
	return { ...state, counts: event.counts, results: { ...results, total } };
}

function actorOf(row: Row): ItemKey | null {
	if (row.type === 'statement') return row.actor;
	return row.type === 'actor' ? row.key : null;
}

/** Gives those actors a colour that have none yet. */
function coloured(state: State, keys: readonly (ItemKey | null)[]): State['colours'] {
	let colours: Map<ItemKey, number> | null = null;
	for (const key of keys) {
		if (key === null || state.colours.has(key) || colours?.has(key)) continue;
		colours ??= new Map(state.colours);
		colours.set(key, colours.size);
	}
	return colours ?? state.colours;
}

function withDetail(state: State, key: ItemKey, detail: Detail): State {
	const details = new Map(state.details);
	details.delete(key);
	details.set(key, detail);
	for (const old of details.keys()) {
		if (details.size <= KEPT_DETAILS) break;
		details.delete(old);
	}
	const actors =
		detail.type === 'statement'
			? [detail.view.row.actor]
			: detail.type === 'actor'
				? [detail.view.row.key]
				: detail.type === 'section'
					? speakersOf(detail.view)
					: [];
	const results = { ...state.results, rows: withTotals(state.results.rows, details) };
	return { ...state, details, results, colours: coloured(state, actors) };
}

/** Those who speak in an article, in the order in which they do. */
function speakersOf(view: {
	record: { statements: readonly { actor: string | null }[]; actors: readonly { id: string }[] };
	actorKeys: readonly ItemKey[];
}): ItemKey[] {
	const keyOf = new Map(view.record.actors.map((actor, index) => [actor.id, view.actorKeys[index]]));
	return view.record.statements.flatMap((statement) =>
		statement.actor === null ? [] : [keyOf.get(statement.actor) ?? []].flat(),
	);
}

function mapViews(state: State, change: (view: View) => View): State {
	return { ...state, views: state.views.map(change) };
}

function actorCame(state: State, event: Extract<ScreenEvent, { type: 'actor' }>): State {
	const { view } = event;
	if (view === null)
		return {
			...state,
			views: state.views.filter((one) => one.type !== 'actor' || one.key !== event.key),
			message: { text: 'This actor is no longer there.', tone: 'warning' },
		};
	const visible = visibleItems(state);
	const next = mapViews(state, (one) => {
		if (one.type !== 'actor' || one.key !== event.key) return one;
		const total = view.statements.length === 0 ? event.offset : view.total;
		const list = takeRows(one.list, event.offset, view.statements, total);
		const from =
			one.view === null
				? list.rows.findIndex((row) => row.type === 'statement' && row.text === one.from)
				: -1;
		return { ...one, view: one.view ?? view, list: moveTo(list, from === -1 ? list.cursor : from, visible) };
	});
	return { ...next, colours: coloured(next, [view.row.key]) };
}

function articleCame(state: State, event: Extract<ScreenEvent, { type: 'article' }>): State {
	const { view } = event;
	if (view === null)
		return {
			...state,
			views: state.views.filter((one) => one.type !== 'reading' || one.key !== event.key),
			message: { text: 'This article is no longer there.', tone: 'warning' },
		};
	const painted = { ...state, colours: coloured(state, speakersOf(view)) };
	return mapViews(painted, (one) =>
		one.type === 'reading' && one.key === event.key && one.view === null
			? arrive(painted, { ...one, view })
			: one,
	);
}

function allMarked(state: State, event: Extract<ScreenEvent, { type: 'all-rows' }>): State {
	const marks = new Map(state.marks);
	for (const row of event.rows) {
		if (event.invert && marks.has(row.key)) marks.delete(row.key);
		else if (!marks.has(row.key) && !isMute(row)) marks.set(row.key, row);
	}
	const mute = event.rows.filter((row) => isMute(row)).length;
	const left = mute === 0 ? '' : `; ${mute} of which there is nothing to print left out`;
	const all = marks.size === 0 ? 'Nothing is marked' : `${number(marks.size)} marked`;
	const text = event.cut ? `Marked the first ${number(event.rows.length)}${left}.` : `${all}${left}.`;
	return { ...state, marks, message: note(text) };
}
