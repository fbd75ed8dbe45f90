import { parseQuery } from '../../search/query.js';
import { safe } from '../../terminal/safe.js';
import { glyphs } from '../cells/glyphs.js';
import { count, EMPTY, type Line, line, type Run, run } from '../cells/lines.js';
import type { ActionName } from '../keys/actions.js';
import { namedLines } from '../panes/passage-lines.js';
import { indented, paragraphs } from '../panes/statement-lines.js';
import { layout } from '../state/layout.js';
import { type State, topView } from '../state/state.js';

/** What stands where the list would be while it is empty: what is still to come, or what was searched in vain. */

const MARGIN = '   ';

const SCOPE_WORDS = {
	all: 'statements, actors and sections',
	statements: 'statements',
	actors: 'actors',
	sections: 'sections',
};

/** Whether a query asks for articles of some time. */
const isDated = (text: string): boolean =>
	parseQuery(text).filters.some(({ field, negated }) => !negated && /^(?:after|before|on)$/.test(field));

/** @param keyFor the key of an action as it is shown; '' for none */
export function emptyLines(state: State, keyFor: (action: ActionName) => string, width: number): Line[] {
	const said = (text: string, style: 'dim' | 'strong' = 'dim') =>
		indented(paragraphs(text, Math.max(8, width - 4), style, []), MARGIN);
	const view = topView(state);
	if (view?.type === 'actor') {
		if (view.view === null) return said(`Looking${glyphs().more}`);
		const detail = state.details.get(view.key);
		const hasPane = layout(state.columns, state.rows).quote !== null;
		if (hasPane || detail?.type !== 'actor') return said('No statements of theirs.');
		return indented(namedLines(state, detail, Math.max(8, width - 4)), MARGIN);
	}
	if (view?.type === 'marked') return said(`Looking${glyphs().more}`);
	if (state.failure !== null)
		return [
			EMPTY,
			...indented(paragraphs(safe(state.failure.why), Math.max(8, width - 4), 'warning', []), MARGIN),
		];
	const isFirstAwaited = (state.totals?.articles ?? 0) === 0;
	if (isFirstAwaited && state.progress.doing !== null) return [EMPTY, ...said(`Reading${glyphs().more}`)];
	if (state.answered === null) return [EMPTY, ...said(`Looking${glyphs().more}`)];
	const asked = state.answered.text;
	if (asked.trim() === '') {
		// The articles that are there now are still asked for.
		if (state.refreshing) return [EMPTY, ...said(`Looking${glyphs().more}`)];
		if (state.archive !== null && state.totals?.articles === 0)
			return [
				EMPTY,
				...said('There are no articles in this archive.', 'strong'),
				EMPTY,
				...said(`'explorer add SOURCE${glyphs().more} --archive ${safe(state.archive)}' adds to it.`),
			];
		const what = state.scope === 'all' ? 'statements' : SCOPE_WORDS[state.scope];
		return [EMPTY, ...said(`No ${what} here.`, 'strong'), ...wider(state, keyFor, width, '')];
	}
	const articles = state.totals === null ? '' : ` of ${count(state.totals.articles, 'article')}`;
	return [
		EMPTY,
		line(
			run(`${MARGIN}Nothing matches `, 'strong'),
			run(`${glyphs().open}${safe(asked)}${glyphs().close}`, 'match'),
		),
		...said(`among the ${SCOPE_WORDS[state.scope]}${articles}.`),
		...(isDated(asked) ? said('Articles without a date meet no such condition.') : []),
		...wider(state, keyFor, width, asked),
	];
}

/** How to find more, each with its key. */
function wider(state: State, keyFor: (action: ActionName) => string, width: number, asked: string): Line[] {
	const ways: [ActionName, string][] = [];
	if (state.scope !== 'all') ways.push(['scope-all', 'look among everything']);
	if (!state.thoughts) ways.push(['thoughts', 'look among thoughts too']);
	if (state.shorter?.of === asked && state.shorter.finds)
		ways.push(['delete-word-back', 'one word less finds more']);
	if (asked !== '') ways.push(['delete-to-start', 'start again']);
	const shown = ways.filter(([action]) => keyFor(action) !== '');
	if (shown.length === 0) return [];
	const column = Math.max(...shown.map(([action]) => keyFor(action).length)) + 2;
	return [
		EMPTY,
		...shown.flatMap(([action, text]) =>
			paragraphs(text, Math.max(8, width - 4 - column), 'text', []).map((row, i): Line => {
				const key: Run = run(`${MARGIN}${(i === 0 ? keyFor(action) : '').padEnd(column)}`, 'key');
				return { ...row, runs: [key, ...row.runs] };
			}),
		),
	];
}
