import { safe } from '../terminal/safe.js';
import { glyphs } from './glyphs.js';
import { count, dots, type Line, line, lineCells, type Run, run, spread } from './lines.js';
import { type Overlay, type State, topView, type View } from './state.js';
import { cells, cut } from './width.js';
import { speakerName } from './words.js';

/** The first line of the screen: what is open, or how one came to where one is. */

/** Cells that one step of the breadcrumb may take. */
const STEP = 40;

const OVERLAY_NAMES: Record<Overlay['type'], string | null> = {
	help: 'help',
	format: 'format',
	history: 'earlier queries',
	problems: 'problems',
	leaving: null,
};

function viewName(state: State, view: View): string {
	if (view.type === 'card') {
		const detail = state.details.get(view.key);
		return detail?.type === 'statement' ? `quote of ${speakerName(detail.view.row)}` : 'quote';
	}
	if (view.type === 'actor') return view.view === null ? 'actor' : safe(view.view.row.name);
	if (view.type === 'marked') return 'marked';
	return view.view === null ? 'article' : `reading ${safe(view.view.record.title)}`;
}

/** What lies over the results, bottom first, each shortly. */
export function crumbs(state: State): string[] {
	const names = state.views.map((view) => cut(viewName(state, view), STEP));
	const over = state.overlay === null ? null : OVERLAY_NAMES[state.overlay.type];
	return over === null ? names : [...names, over];
}

export function titleLine(state: State, width: number): Line {
	const { totals } = state;
	const steps = crumbs(state);
	const { step, more } = glyphs();
	const left: Run[] = [run(' explorer', 'strong'), run('   ')];
	if (steps.length === 0) left.push(...nameRuns(state, width - 13));
	else {
		const shown = steps.slice(-2);
		left.push(
			run('results', 'dim'),
			run(steps.length > 2 ? ` ${step} ${more} ${step} ` : ` ${step} `, 'dim'),
		);
		left.push(
			run(
				shown
					.slice(0, -1)
					.map((one) => `${one} ${step} `)
					.join(''),
				'dim',
			),
			run(shown.at(-1)!),
		);
	}
	if (totals === null || totals.articles === 0) return spread(left, [], width);
	const all = dots(
		totals.statements !== null && count(totals.statements, 'statement'),
		totals.thoughts !== null && totals.thoughts > 0 && count(totals.thoughts, 'thought'),
		count(totals.actors, 'actor'),
		count(totals.sections, 'section'),
		totals.articles > 1 && steps.length > 0 && count(totals.articles, 'article'),
	);
	// Where one is matters more than how much there is in all.
	const fits = lineCells(line(...left)) + cells(all) + 4 <= width;
	return spread(left, fits ? [run(`${all} `, 'dim')] : [], width);
}

/** The article's title and its date, which stays when the title is cut; or how many articles there are. */
function nameRuns(state: State, room: number): Run[] {
	const { totals, title, date } = state;
	if (totals !== null && totals.articles > 1) return [run(count(totals.articles, 'article'))];
	if (title === '') return [];
	const day = date === null ? '' : ` ${glyphs().dot} ${date}`;
	return [run(cut(safe(title), Math.max(10, room - day.length))), run(day, 'dim')];
}

/** The last step, for screens without a title line; null in the results. */
export function lastCrumb(state: State): string | null {
	return topView(state) === null && state.overlay === null ? null : (crumbs(state).at(-1) ?? null);
}
