import { SCOPES } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs, inGlyphs } from '../cells/glyphs.js';
import { count, dots, type Line, line, lineCells, number, type Run, run, spread } from '../cells/lines.js';
import { cells, cut } from '../cells/width.js';
import type { ActionName } from '../keys/actions.js';
import { type Keymap, keyOf } from '../keys/keymap.js';
import { actorKeyOf } from '../panes/actor-section-lines.js';
import { readingRows } from '../panes/reading-rows.js';
import { asSaid, saidOf } from '../panes/said.js';
import { speakerName } from '../panes/words.js';
import { isSearching } from '../reducer/needs.js';
import { readingPlace, readingWidth } from '../reducer/reading-moves.js';
import { layout } from '../state/layout.js';
import {
	actorStyle,
	currentKey,
	currentRow,
	isMute,
	listOf,
	type Message,
	type Overlay,
	quotesMarked,
	type State,
	topView,
} from '../state/state.js';
import { WITH_KEYS } from './field-line.js';
import { nameMargin } from './reading-lines.js';

/** The last line of the screen: what happened, or what one can do here, and where one is. */

/** On fewer columns it is worded more shortly; on more there is room to say what follows. */
const NARROW = 64;
const ROOMY = 100;

/** The actions worth a hint where one is now, the most useful first. */
function hints(state: State): readonly ActionName[] {
	const view = topView(state);
	const hasItem = currentKey(state) !== null;
	if (view?.type === 'reading') {
		const has = (action: ActionName, isThere: boolean): ActionName[] => (isThere ? [action] : []);
		const { isLast, isAtEnd } = readingPlace(state, view);
		const down = has('down', !isLast);
		const rest = [
			...has('next-article', (state.totals?.articles ?? 0) > 1),
			...has('format', hasItem || state.marks.size > 0),
			'help' as const,
		];
		if (hasItem) return ['back', ...down, 'open', 'mark', 'accept', 'copy', 'speaker', ...rest];
		return ['back', ...down, ...has('pane-page-down', !isAtEnd), ...rest];
	}
	if (view?.type === 'card') return ['back', 'read', 'speaker', 'mark', 'accept', 'copy', 'edit', 'help'];
	if (view?.type === 'marked') return ['accept', 'mark', 'back', 'format', 'open', 'copy', 'help'];
	if (view?.type === 'actor')
		return currentRow(state) === null
			? ['back', 'read', 'help']
			: ['back', 'accept', 'mark', 'open', 'read', 'copy', 'help'];
	if (!hasItem)
		return state.marks.size > 0 ? ['accept', 'back', 'scope', 'help'] : ['back', 'scope', 'history', 'help'];
	if (state.marks.size === 0 && isMute(currentRow(state)))
		return ['accept', 'back', 'read', 'scope', 'history', 'help'];
	// Without a pane the quote itself is a key away, and that comes first.
	const hasPane = layout(state.columns, state.rows).quote !== null;
	const first: ActionName[] = hasPane ? ['accept', 'mark', 'open'] : ['open', 'accept', 'mark'];
	// On wide screens the scopes stand beside the field with their keys.
	const rest: ActionName[] =
		state.columns < WITH_KEYS ? ['scope', 'read', 'speaker'] : ['read', 'speaker', 'scope'];
	return [...first, 'back', 'copy', ...rest, 'format', 'help'];
}

/** What the keys do in each overlay: that of `accept`, those that go up and down. */
const OVERLAY_HINTS = {
	help: ['does it', 'choose'],
	format: ['chooses', 'look'],
	history: ['searches again', 'choose'],
	problems: [null, 'scroll'],
} as const;

function overlayHint(overlay: Exclude<Overlay, { type: 'leaving' }>, map: Keymap): string {
	const isEmpty = overlay.type === 'history' && (overlay.entries ?? []).length === 0;
	const [accept, move] = isEmpty ? [null, null] : OVERLAY_HINTS[overlay.type];
	const key = (action: ActionName, does: string | null) => {
		const shown = keyOf(map, action);
		return shown !== '' && does !== null && `${shown} ${does}`;
	};
	const { up, down, upDown } = glyphs();
	const both = [keyOf(map, 'up'), keyOf(map, 'down')].filter((one) => one !== '').join(' ');
	const moves = both === `${up} ${down}` ? upDown : both;
	return dots(
		key('accept', accept),
		moves !== '' && move !== null && `${moves} ${move}`,
		key('back', 'closes'),
	);
}

export function statusLine(state: State, width: number, map: Keymap): Line {
	const { overlay, progress } = state;
	if (overlay?.type === 'leaving') return leavingLine(state, width, map);
	const right: Run[] =
		overlay === null ? [...nowSpeaking(state, width), run(`${position(state, width)} `, 'dim')] : [];
	if (isSearching(state)) right.unshift(run(`searching${glyphs().more}  `, 'accent'));
	else if (progress.doing !== null) right.unshift(run(`${safe(inGlyphs(progress.doing))}  `, 'accent'));
	else right.unshift(...hitches(progress, map));
	const said = saidOf(state);
	if (said !== null) return sentence(said, right, width, keyOf(map, 'problems'));
	if (overlay !== null) return spread([run(` ${overlayHint(overlay, map)}`, 'dim')], right, width);
	const taken = right.reduce((sum, part) => sum + cells(part.text), 0);
	return spread(hintRuns(state, map, width - taken - 2), right, width);
}

/** How much could not be read, or else how much there is to be known of what was, and the key that shows it. */
function hitches({ failures, notices }: State['progress'], map: Keymap): Run[] {
	if (failures.length + notices.length === 0) return [];
	const isBad = failures.length > 0;
	const what = isBad ? count(failures.length, 'problem') : count(notices.length, 'note');
	return [run(`${what}${separator()}`, isBad ? 'warning' : 'dim'), run(`${keyOf(map, 'problems')}  `, 'key')];
}

/** Something that happened: what stands at the right gives way to it, to the key that shows all of it where it is cut. */
function sentence({ text, tone }: Message, right: readonly Run[], width: number, key: string): Line {
	const said = run(asSaid(text), tone === 'warning' ? 'warning' : 'text');
	const taken = right.reduce((sum, part) => sum + cells(part.text), 0);
	if (cells(said.text) > width && key !== '') return spread([said], [run(key, 'key')], width);
	return spread([said], cells(said.text) + taken + 1 > width ? [] : right, width);
}

/** Asks whether to leave although items are marked: in full where there is room for it. */
function leavingLine(state: State, width: number, map: Keymap): Line {
	const key = (action: ActionName, does: string) => {
		const shown = keyOf(map, action);
		return shown === '' ? [] : [run(shown, 'key'), run(does)];
	};
	const ask = (marked: string, without: string, prints: string, rest: string) => {
		const ways = [key('back', without), key('accept', prints), rest === '' ? [] : [run(rest)]];
		const runs = ways
			.filter((way) => way.length > 0)
			.flatMap((way, n) => (n === 0 ? way : [run(separator()), ...way]));
		return line(run(marked, 'warning'), ...runs);
	};
	const { size } = state.marks;
	const full = ask(
		` ${count(size, 'item')} marked${quotesApart(state)}. `,
		' leaves without printing',
		' prints',
		'any other key stays',
	);
	return lineCells(full) <= width ? full : ask(` ${number(size)} marked: `, ' leaves', ' prints', '');
}

const separator = (): string => ` ${glyphs().dot} `;

function hintRuns(state: State, map: Keymap, width: number): Run[] {
	const runs: Run[] = [run(' ')];
	let used = 1 - separator().length;
	const help = keyOf(map, 'help');
	const reserved = help === '' ? 0 : help.length + 8;
	for (const action of hints(state)) {
		const key = keyOf(map, action);
		if (key === '') continue;
		const word = hintWord(state, action);
		const size = cells(key) + 1 + cells(word) + separator().length;
		if (used + size > width - (action === 'help' ? 0 : reserved)) continue;
		if (runs.length > 1) runs.push(run(separator(), 'dim'));
		runs.push(run(key, 'key'), run(` ${word}`, 'dim'));
		used += size;
	}
	return runs;
}

/** What an action does here and now, in a word or a few. */
function hintWord(state: State, action: ActionName): string {
	const view = topView(state);
	switch (action) {
		case 'accept':
			return state.marks.size === 0 && isMute(currentRow(state)) ? 'open' : printing(state);
		case 'mark': {
			const key = currentKey(state);
			return key !== null && state.marks.has(key) ? 'unmark' : 'mark';
		}
		case 'back':
			return view === null ? 'leave' : 'back';
		case 'down':
			return state.columns >= ROOMY ? 'next statement' : 'next';
		case 'open':
			return view?.type === 'reading' ? 'card' : 'open';
		case 'scope':
			return SCOPES[(SCOPES.indexOf(state.scope) + 1) % SCOPES.length]!;
		case 'speaker':
			return 'all they said';
		case 'read':
			return 'article';
		default:
			return SHORT[action] ?? action;
	}
}

const SHORT: Partial<Record<ActionName, string>> = {
	copy: 'copy',
	format: 'format',
	help: 'help',
	history: 'earlier queries',
	edit: 'edit',
	'pane-page-down': 'page on',
	'next-article': 'next article',
};

/** How many quotes marked items come to, where these are more or fewer: what is marked twice is printed once. */
function quotesApart(state: State): string {
	const quotes = quotesMarked(state);
	return quotes === null || quotes === state.marks.size ? '' : `, ${count(quotes, 'quote')}`;
}

/** What `accept` does: how much it prints, as what unless that is plain text, and that it ends. */
function printing(state: State): string {
	const { marks, format, columns } = state;
	const row = currentRow(state);
	const many = marks.size > 0 ? marks.size : row !== null && row.type !== 'statement' ? row.statements : 1;
	return [
		'print',
		marks.size > 0 ? `${number(many)} marked${quotesApart(state)}` : many !== 1 && `its ${number(many)}`,
		format !== 'text' && columns >= NARROW && `as ${format}`,
		columns >= ROOMY && 'and leave',
	]
		.filter(Boolean)
		.join(' ');
}

/** Who says the current statement of the article, where the names do not stand beside it. */
function nowSpeaking(state: State, width: number): Run[] {
	const view = topView(state);
	if (view?.type !== 'reading' || view.view === null || nameMargin(state.columns) > 0) return [];
	const statement = view.view.record.statements[view.current];
	if (statement === undefined) return [];
	const style = actorStyle(state, actorKeyOf(view.view, statement.actor));
	return [run(cut(speakerName(statement), Math.floor(width / 3)), style), run(separator(), 'dim')];
}

/** "3 of 120", or "3/120" where there is little room: where the cursor is in the list or the article in sight. */
function position(state: State, width: number): string {
	const of = (at: number, total: number) =>
		`${at === 0 ? glyphs().none : number(at)}${width < 44 ? '/' : ' of '}${number(total)}`;
	const view = topView(state);
	if (view?.type === 'reading') {
		if (view.view === null) return '';
		const { order, total } = readingRows(view.view.record, readingWidth(state.columns), state);
		const end = view.top + layout(state.columns, state.rows).body;
		const share = `${Math.min(100, Math.round((100 * end) / Math.max(1, total)))} %`;
		return dots(
			order.length > 0 && of(order.indexOf(view.current) + 1, order.length),
			width >= ROOMY && share,
		);
	}
	const list = listOf(state);
	return list === null || list.total === 0 ? '' : of(list.cursor + 1, list.total);
}
