import type { Row } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { count, type Line, textOf } from '../cells/lines.js';
import { type ActionName, infoOf } from '../keys/actions.js';
import { type Keymap, keysOf, spokenKeyOf } from '../keys/keymap.js';
import { earlier } from '../panes/earlier.js';
import { helpEntries } from '../panes/help-lines.js';
import { linesFor, paneItem } from '../panes/panes.js';
import { namedLines } from '../panes/passage-lines.js';
import { problemsIn } from '../panes/said.js';
import { manner, speakerName } from '../panes/words.js';
import { isSearching } from '../reducer/needs.js';
import { currentKey, currentRow, listOf, type State, topView } from '../state/state.js';

/**
 * What a screen reader is told: the difference between two states in sentences, so that nothing has to be found on
 * a screen. Lines are only ever added.
 */

/** @param before the state that was told last, null at first */
export function announce(before: State | null, after: State, map: Keymap): string[] {
	const told: string[] = [];
	const { overlay } = after;
	if (before === null || before.title !== after.title || before.totals !== after.totals)
		told.push(...greeting(after));
	if (before === null)
		told.push(
			`${['Type to search', ...keysFor(map, ['move', 'to move'], ['open', 'to open'], ['help', 'for help'])].join(', ')}.`,
		);
	if (overlay !== null && overlay !== before?.overlay) return [...told, ...overlaid(before, after, map)];
	if (overlay === null && before?.overlay && before.overlay.type !== 'leaving') told.push('Closed.');
	const opened = before !== null && before.views.length !== after.views.length;
	if (opened) told.push(topView(after) === null ? 'Results.' : `${viewName(after)}.`);
	const answered = before?.answered?.number !== after.answered?.number;
	// Of an empty field the greeting has told as much.
	const isTold =
		after.answered?.text === '' &&
		(before?.answered ?? after.answered).text === '' &&
		(before === null || (before.thoughts === after.thoughts && before.scope === after.scope));
	if (answered && after.answered !== null)
		told.push(...(isTold ? [] : found(after)), ...after.queryProblems.map(({ message }) => safe(message)));
	const marked = before === null ? 0 : after.marks.size - before.marks.size;
	if (marked !== 0) told.push(`${marked > 0 ? 'Marked' : 'Unmarked'}, ${after.marks.size} in all.`);
	const moved = before === null || currentKey(before) !== currentKey(after);
	if (moved || opened || answered || cardCame(before, after)) told.push(...current(after));
	if (before === null || named(before).length === 0) told.push(...named(after));
	if (after.message !== null && after.message !== before?.message) told.push(safe(after.message.text));
	if (after.waiting !== null && after.waiting !== before?.waiting) told.push(after.waiting);
	if (isSearching(after) && (before === null || !isSearching(before))) told.push('Searching…');
	const doing = steady(after.progress.doing);
	if (doing !== null && doing !== steady(before?.progress.doing ?? null)) told.push(safe(doing));
	if (hitches(after) !== '' && (before === null || hitches(before) !== hitches(after)))
		told.push(`${[hitches(after), ...keysFor(map, ['problems', 'to hear them'])].join(', ')}.`);
	return told.filter((one) => one.trim() !== '');
}

function greeting(state: State): string[] {
	const { totals, progress } = state;
	// What is still being counted, or read, is told once it is.
	if (totals === null || totals.statements === null || totals.thoughts === null) return [];
	if (totals.articles === 0 && progress.doing !== null) return [];
	const counts = [
		count(totals.statements, 'statement'),
		...(totals.thoughts > 0 ? [count(totals.thoughts, 'thought')] : []),
		count(totals.actors, 'actor'),
		count(totals.sections, 'section'),
	].join(', ');
	return [
		`explorer: ${(totals.articles === 1 && safe(state.title)) || count(totals.articles, 'article')}. ${counts}.`,
	];
}

/** What is done, without the seconds that it has been done for. */
const steady = (doing: string | null): string | null => doing?.replace(/ \d+ s$/, '') ?? null;

/** How much could not be read, and how much there is to be known of what was; '' while something is read. */
function hitches({ progress: { doing, failures, notices } }: State): string {
	if (doing !== null) return '';
	const counts = [count(failures.length, 'problem'), count(notices.length, 'note')];
	return counts.filter((one) => !one.startsWith('0 ')).join(', ');
}

function viewName(state: State): string {
	const view = topView(state);
	if (view?.type === 'actor') return `Actor ${view.view === null ? '' : safe(view.view.row.name)}`;
	if (view?.type === 'marked') return 'Marked items';
	return view?.type === 'reading' ? 'Reading' : 'Quote';
}

function found(state: State): string[] {
	const { counts, answered, results } = state;
	if (counts === null || answered === null) return [];
	// Of an empty field the greeting tells as much, once something is read.
	if (results.total === 0)
		return answered.text.trim() === '' ? [] : [`Nothing matches ${safe(answered.text)}.`];
	const parts = [
		count(counts.statements, 'statement'),
		count(counts.actors, 'actor'),
		count(counts.sections, 'section'),
	];
	return [`${answered.text === '' ? '' : `${safe(answered.text)}: `}${parts.join(', ')}.`];
}

/** Where an actor is named whose list is empty. */
function named(state: State): string[] {
	const item = paneItem(state);
	const detail = item === null || item.row !== null ? undefined : state.details.get(item.key);
	return detail?.type === 'actor' ? namedLines(state, detail, 70).map(textOf) : [];
}

/** The card's words came after the card was opened. */
function cardCame(before: State | null, after: State): boolean {
	const view = topView(after);
	return view?.type === 'card' && after.details.has(view.key) && before?.details.has(view.key) !== true;
}

/** What was said and then by whom, with a stop between them that can be heard. */
function toldWords(
	said: Parameters<typeof speakerName>[0] & Parameters<typeof manner>[0] & { text: string },
) {
	const text = safe(said.text);
	return `${text}${/[.!?…]["”’»]?$/.test(text) ? '' : '.'} ${speakerName(said)}, ${manner(said)}`;
}

function said(row: Row): string {
	if (row.type === 'actor') return `${safe(row.name)}, actor, ${count(row.statements, 'statement')}`;
	if (row.type === 'section') return `${safe(row.title)}, section, ${count(row.statements, 'statement')}`;
	return toldWords(row);
}

/** The current item, or all of a card. */
function current(state: State): string[] {
	const view = topView(state);
	if (view?.type === 'card') {
		const detail = state.details.get(view.key);
		return detail === undefined ? [] : linesFor(state, detail, null, 70, 0).main.map(heard);
	}
	if (view?.type === 'reading') {
		const { text, statements } = view.view?.record ?? { text: '', statements: [] };
		const statement = statements[view.current];
		if (statement === undefined) return view.view === null ? [] : ['No statements here.'];
		const cue = statement.cue === null ? null : text.slice(...statement.cue);
		return [`${toldWords({ ...statement, cue })}.`];
	}
	const row = currentRow(state);
	const list = listOf(state);
	if (row === null || list === null) return [];
	const mark = state.marks.has(row.key) ? ', marked' : '';
	return [`${list.cursor + 1} of ${list.total}. ${said(row)}${mark}.`];
}

/** The legend of colours and attributes says nothing to ears. */
function heard(row: Line): string {
	return textOf(row).replace(/^(In the text): .*/, '$1:');
}

/** What keys do, in words ("up and down to move"); those that nothing is bound to are left out. */
function keysFor(map: Keymap, ...ways: readonly (readonly [ActionName | 'move', string])[]): string[] {
	return ways.flatMap(([action, does]) => {
		const actions: readonly ActionName[] = action === 'move' ? ['up', 'down'] : [action];
		const keys = actions.map((one) => spokenKeyOf(map, one)).filter((key) => key !== '');
		return keys.length === 0 ? [] : [`${keys.join(' and ')} ${does}`];
	});
}

/** Parts as a sentence of its own, after another; '' for none. */
function sentence(parts: readonly string[]): string {
	const text = parts.join(', ');
	return text === '' ? '' : ` ${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function overlaid(before: State | null, state: State, map: Keymap): string[] {
	const { overlay } = state;
	const fresh = before?.overlay?.type !== overlay?.type;
	switch (overlay?.type) {
		case 'help': {
			const entry = helpEntries(overlay, map)[overlay.cursor];
			const told =
				entry === undefined
					? 'None.'
					: entry.type === 'action'
						? `${infoOf(entry.name).sentence}: ${keysOf(map, entry.name).join(' or ')}.`
						: `Typed, ${entry.text} finds ${entry.finds}.`;
			const ways = keysFor(map, ['move', 'to read'], ['accept', 'to do'], ['back', 'to close']);
			return [...(fresh ? [`Help.${sentence(ways)} Type to look for something.`] : []), told];
		}
		case 'format': {
			const name = state.formats[overlay.at] ?? '';
			return [
				...(fresh ? [`Formats.${sentence(keysFor(map, ['move', 'to choose'], ['accept', 'to take']))}`] : []),
				name,
				...(overlay.preview ?? '')
					.split('\n')
					.slice(0, 4)
					.map((one) => safe(one)),
			];
		}
		case 'history': {
			const entry = earlier(overlay)[overlay.cursor];
			return [
				...(fresh ? ['Earlier queries. Type to look for one.'] : []),
				entry === undefined ? 'None.' : safe(entry),
			];
		}
		case 'problems':
			return problemsIn(state.progress, overlay.cut).map(([, why]) => safe(why));
		case 'leaving':
			return [
				`${count(state.marks.size, 'item')} marked.${sentence([
					...keysFor(map, ['back', 'leaves without printing'], ['accept', 'prints']),
					'any other key stays',
				])}`,
			];
		default:
			return [];
	}
}
