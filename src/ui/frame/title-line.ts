import type { SessionTotals } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs } from '../cells/glyphs.js';
import { count, dots, type Line, line, lineCells, type Run, run, spread } from '../cells/lines.js';
import { cells, cut } from '../cells/width.js';
import { speakerName } from '../panes/words.js';
import { type Overlay, type State, topView, type View } from '../state/state.js';

/** The first line of the screen: what is open, or how one came to where one is. */

/** Cells that one step of the breadcrumb may take where there is no room for more. */
const STEP = 40;
/** What stands before and between the last two of them takes so many at most. */
const BEFORE = 36;

const OVERLAY_NAMES: Record<Overlay['type'], string | null> = {
	help: 'help',
	format: 'format',
	history: 'earlier queries',
	problems: null,
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

const namedProblems = ({ failures, notices }: State['progress']): string =>
	failures.length > 0 ? 'problems' : notices.length > 0 ? 'notes' : 'message';

/** What lies over the results, bottom first, each in at most `most` cells. */
export function crumbs(state: State, most = STEP): string[] {
	const names = state.views.map((view) => cut(viewName(state, view), most));
	const { overlay, progress } = state;
	const over =
		overlay?.type === 'problems' ? namedProblems(progress) : overlay && OVERLAY_NAMES[overlay.type];
	return over === null ? names : [...names, over];
}

export function titleLine(state: State, width: number): Line {
	const { totals } = state;
	const over = crumbs(state).length;
	const all = totals === null || totals.articles === 0 ? '' : inAll(totals, over > 0);
	const free = width - BEFORE - cells(all);
	const steps = crumbs(state, Math.max(STEP, Math.floor(free / Math.min(over, 2))));
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
	// Where one is matters more than how much there is in all.
	const fits = all !== '' && lineCells(line(...left)) + cells(all) + 4 <= width;
	return spread(left, fits ? [run(`${all} `, 'dim')] : [], width);
}

function inAll(totals: SessionTotals, withArticles: boolean): string {
	return dots(
		totals.statements !== null && count(totals.statements, 'statement'),
		totals.thoughts !== null && totals.thoughts > 0 && count(totals.thoughts, 'thought'),
		count(totals.actors, 'actor'),
		count(totals.sections, 'section'),
		totals.articles > 1 && withArticles && count(totals.articles, 'article'),
	);
}

/** The article's title and its date, which stays when the title is cut; or how many articles there are. */
function nameRuns(state: State, room: number): Run[] {
	const { totals, title, date } = state;
	if (totals !== null && totals.articles > 1) return [run(count(totals.articles, 'article'))];
	if (title === '' || totals?.articles === 0) return [];
	const day = date === null ? '' : ` ${glyphs().dot} ${date}`;
	return [run(cut(safe(title), Math.max(10, room - day.length))), run(day, 'dim')];
}

/** The last step, for screens without a title line; null in the results. */
export function lastCrumb(state: State): string | null {
	return topView(state) === null && state.overlay === null ? null : (crumbs(state).at(-1) ?? null);
}
