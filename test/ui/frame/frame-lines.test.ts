import { beforeAll, describe, expect, it } from 'vitest';
import type { Row, SearchSession } from '../../../src/search/session.js';
import { chooseGlyphs } from '../../../src/ui/cells/glyphs.js';
import { textOf } from '../../../src/ui/cells/lines.js';
import { theme } from '../../../src/ui/cells/theme.js';
import { emptyLines } from '../../../src/ui/frame/empty-lines.js';
import { fieldLine, scopeAt } from '../../../src/ui/frame/field-line.js';
import { tooSmallLine } from '../../../src/ui/frame/frame-lines.js';
import { headLines } from '../../../src/ui/frame/list-lines.js';
import { statusLine } from '../../../src/ui/frame/status-line.js';
import { titleLine } from '../../../src/ui/frame/title-line.js';
import type { ActionName } from '../../../src/ui/keys/actions.js';
import { type Binding, type Keymap, keymap, keyOf, parseBinding } from '../../../src/ui/keys/keymap.js';
import { problemLines } from '../../../src/ui/panes/overlay-lines.js';
import { needs } from '../../../src/ui/reducer/needs.js';
import { currentRow, initial, type State } from '../../../src/ui/state/state.js';
import { announce } from '../../../src/ui/surfaces/announce.js';
import { machine } from '../machine.js';
import { BRIDGE, record, sessionOf } from '../records.js';

const keys = keymap();
/** Other keys than the usual ones for what the screen names keys for. */
const OTHERS = keymap(
	['tab:ignore', 'ctrl-x:mark', 'enter:ignore', 'alt-enter:accept', 'esc:ignore', 'ctrl-g:ignore', 'f12:back']
		.concat(['up:ignore', 'ctrl-p:ignore', 'ctrl-k:ignore', 'down:ignore'])
		.map((text) => parseBinding(text) as Binding),
);
const { signs } = theme('none', 1);
const field = (state: State) => textOf(fieldLine(state, state.columns, signs, keys).line);
const status = (state: State) => textOf(statusLine(state, state.columns, keys));
const title = (state: State) => textOf(titleLine(state, state.columns));

let session: SearchSession;
beforeAll(() => {
	session = sessionOf(BRIDGE);
});

async function reached(columns: number, rows: number, ...actions: ActionName[]): Promise<State> {
	const screen = await machine(session, columns, rows);
	for (const action of actions) {
		screen.send({ type: 'do', action });
		await screen.settle();
	}
	return screen.state;
}

it('tells ears once how much there is, however the articles come', async () => {
	const later = sessionOf();
	const screen = await machine(later);
	const empty = screen.state;
	later.add([BRIDGE]);
	screen.send({ type: 'totals', totals: await later.totals() });
	const counted = screen.state;
	screen.send({ type: 'refresh', elsewhere: false });
	await screen.settle();
	const told = [announce(empty, counted, keys), announce(counted, screen.state, keys)].flat();
	expect(told.filter((line) => / statements?, /.test(line))).toHaveLength(1);
	const before = screen.state;
	screen.send({ type: 'insert', text: 'bridge' });
	await screen.settle();
	expect(announce(before, screen.state, keys).join(' ')).toMatch(/bridge: \d+ statement/);
});

it('says nothing of statements while they are still being counted, and then how many there are', async () => {
	const before = await reached(120, 30);
	const totals = { ...before.totals!, articles: 9000, statements: null, thoughts: null };
	const counting = { ...before, totals };
	expect(title(counting)).toMatch(/9,000 articles +\d+ actors/);
	expect(announce(before, counting, keys)).toEqual([]);
	const counted = { ...before, totals: { ...totals, statements: 20_003, thoughts: 12 } };
	expect(title(counted)).toMatch(/20,003 statements · 12 thoughts · /);
	expect(announce(counting, counted, keys)).toEqual([
		expect.stringMatching(/^explorer: 9,000 articles\. 20,003 statements, 12 thoughts, /),
	]);
});

it.each([
	[60, 'explorer needs 40×10 cells; this terminal has 60×5.'],
	[30, 'explorer needs 40×10 cells.'],
	[20, 'explorer needs 40×10'],
	[12, 'needs 40×10'],
	[5, '40×10'],
])('a screen of %i columns that is too small says so in words that fit', (columns, text) => {
	const state = initial({ columns, rows: 5, formats: ['text'] });
	expect(textOf(tooSmallLine(state))).toBe(text);
});

it('counts nothing and misses nothing while the first article is still asked for', async () => {
	const empty = sessionOf();
	const screen = await machine(empty);
	empty.add([BRIDGE]);
	screen.send({ type: 'totals', totals: await empty.totals() });
	screen.send({ type: 'refresh', elsewhere: false });
	const shown = () =>
		emptyLines(screen.state, () => '', 40)
			.map(textOf)
			.join(' ');
	expect(shown()).toContain('Looking…');
	expect(field(screen.state)).not.toContain('all 0');
	await screen.settle();
	expect(field(screen.state)).toMatch(/\[(?:F2 )?all [1-9]/);
});

it.each([
	['zzzz after:2020', true],
	['zzzz On:2020-03', true],
	['zzzz after:banana', false],
	['zzzz !after:2020', false],
	['"after:2020 zzzz"', false],
])('what was searched in vain for %s is told of articles without a date: %s', async (text, isTold) => {
	const screen = await machine(session);
	screen.send({ type: 'insert', text });
	await screen.settle();
	const shown = emptyLines(screen.state, () => '', 80).map(textOf);
	expect(shown.join(' ')).toContain('Nothing matches');
	expect(shown.some((one) => one.includes('Articles without a date meet no such condition.'))).toBe(isTold);
});

describe('the status line', () => {
	it('says what Enter prints, as what, and that it leaves', async () => {
		expect(status(await reached(120, 40))).toMatch(/^ Enter print and leave · Tab mark/);
		expect(status(await reached(120, 40, 'mark'))).toMatch(/^ Enter print 1 marked and leave/);
		expect(status(await reached(120, 40, 'scope-actors'))).toMatch(/^ Enter print its 2 and leave/);
		const csv = { ...(await reached(80, 24)), format: 'csv' };
		expect(status(csv)).toMatch(/^ Enter print as csv · Tab mark/);
	});

	it.each([44, 120])('tells of an actor what is printed, on %i columns', async (columns) => {
		// As an archive does: words that stand in several articles count each time.
		const search: SearchSession['search'] = async (request) => {
			const answer = await session.search(request);
			if (answer === null) return null;
			const more = (row: Row) => (row.type === 'actor' ? { ...row, statements: row.statements + 7 } : row);
			return { ...answer, rows: answer.rows.map(more) };
		};
		const credited: SearchSession = Object.assign(Object.create(session), { search });
		const screen = await machine(credited, columns, 24);
		screen.send({ type: 'do', action: 'scope-actors' });
		await screen.settle();
		const row = currentRow(screen.state);
		const { length } = (await session.items([row!])).items;
		expect(row).toMatchObject({ statements: length });
		expect(status(screen.state)).toContain(`print its ${length} `);
		screen.send({ type: 'insert', text: 'a' });
		screen.send({ type: 'do', action: 'delete-back' });
		await screen.settle();
		expect(currentRow(screen.state)).toMatchObject({ statements: length });
	});

	it('tells how many quotes are printed of what is marked, each once, and what is left out', async () => {
		const screen = await machine(session, 120, 24);
		screen.send({ type: 'do', action: 'mark-all' });
		await screen.settle();
		const { marks, message } = screen.state;
		const { items } = await session.items([...marks.values()]);
		const quotes = new Set(items.map(({ article, statement }) => `${article.id} ${statement.id}`)).size;
		const left = screen.state.results.total - marks.size;
		expect(quotes).toBeLessThan(marks.size);
		expect(left).toBeGreaterThan(0);
		expect(message?.text).toBe(`${marks.size} marked; ${left} of which there is nothing to print left out.`);
		screen.send({ type: 'do', action: 'mark' });
		screen.send({ type: 'do', action: 'mark' });
		await screen.settle();
		expect(status(screen.state)).toMatch(/^ Enter print \d+ marked, \d+ quotes/);
	});

	it('counts no quotes of marked items that come to thousands of them', async () => {
		const { state } = await machine(session, 120, 24);
		const actor = state.results.rows.find((row) => row?.type === 'actor');
		const asked = (statements: number) =>
			needs({ ...state, marks: new Map([['actor:1', { ...actor!, statements } as Row]]) }).map(
				({ type }) => type,
			);
		expect(asked(40)).toContain('count-quotes');
		expect(asked(5000)).not.toContain('count-quotes');
	});

	it.each([44, 64, 79, 80, 81, 120])(
		'asks whole questions before leaving, on %i columns',
		async (columns) => {
			const state = await reached(columns, 24, 'mark', 'mark', 'back');
			expect(status(state).trimEnd()).toMatch(
				/ 2 (?:items )?marked.*Esc leaves.*Enter prints(?: · any other key stays)?$/,
			);
			expect(status(state).length).toBeLessThanOrEqual(columns);
		},
	);

	it.each([
		[['help'], 'Enter does it · ↑↓ choose · Esc closes', 'Alt-Enter does it · Ctrl-N choose · F12 closes'],
		[['history'], 'Enter searches again · ↑↓ choose · Esc closes', 'Alt-Enter searches again · Ctrl-N'],
		[
			['mark', 'back'],
			' Esc leaves without printing · Enter prints',
			'F12 leaves without printing · Alt-Enter',
		],
	] as const)('names the keys that are bound: %j', async (actions, usual, other) => {
		const state = await reached(120, 24, ...actions);
		expect(status(state)).toContain(usual);
		expect(textOf(statusLine(state, 120, OTHERS))).toContain(other);
		expect(textOf(statusLine(state, 120, OTHERS))).not.toMatch(/\b(?<!-)Enter|Esc|↑/);
	});

	it('counts what could not be read, or else what there is to be known of what was', async () => {
		const state = await reached(120, 24);
		const told = (failures: string[], notices: string[]) =>
			status({ ...state, progress: { doing: null, failures, notices } });
		expect(told(['a.txt is empty'], ['b: an old copy'])).toContain('1 problem · F10');
		expect(told([], ['b: an old copy', 'c: an old copy'])).toContain('2 notes · F10');
		expect(told([], [])).not.toContain('F10');
	});

	it('says what happened in full, before where one is', async () => {
		const state = await reached(44, 12, 'read', 'toggle-context', 'toggle-context');
		expect(status(state).trim()).toBe('Shows the text around it.');
	});

	it('names the key that shows all of what it has no room for, and that key does', async () => {
		const screen = await machine(session, 44, 12);
		const text = "There is no program 'vj'; set $EDITOR or $PAGER.";
		const last = (map?: Keymap) => textOf(statusLine(screen.state, 44, map ?? keys));
		screen.send({ type: 'message', text: 'Short.', tone: 'note' });
		expect(last()).not.toContain('F10');
		screen.send({ type: 'message', text, tone: 'warning' });
		expect(last()).toMatch(/^ There is no program .*… F10$/);
		expect(last(keymap([{ key: 'f10', action: 'ignore' }]))).toMatch(/^ There is no program .*…\s*$/);
		screen.send({ type: 'do', action: 'problems' });
		expect(screen.state.overlay).toMatchObject({ type: 'problems', cut: text });
		screen.send({ type: 'do', action: 'problems' });
		expect(screen.state).toMatchObject({ overlay: null, message: null });
		screen.send({ type: 'do', action: 'problems' });
		expect(last()).toContain('Everything could be read.');
	});

	it('offers nothing that cannot be done', async () => {
		expect(status(await reached(120, 40, 'scope-sections'))).toMatch(/^ Enter open · Esc leave/);
		const screen = await machine(session);
		screen.send({ type: 'insert', text: 'zzzqqq' });
		await screen.settle();
		expect(status(screen.state)).toMatch(/^ Esc leave · Ctrl-T statements/);
	});

	it('names what opens the quote first where there is no pane for it, and the help always', async () => {
		const tiny = status(await reached(40, 10));
		expect(tiny).toMatch(/^ → open/);
		expect(tiny).toContain('F1 help');
	});

	it('names who speaks in the article where there is no room beside it', async () => {
		expect(status(await reached(80, 24, 'read', 'down'))).toMatch(
			/→ card · Tab mark .*F1 help +Tomas Reyle · 2 of 4\s*$/,
		);
		expect(status(await reached(44, 12, 'read'))).toMatch(/Mira Okonjo · 1 of 4\s*$/);
		expect(status(await reached(130, 24, 'read'))).not.toContain('Mira Okonjo');
	});

	it('says where one is in the article', async () => {
		expect(status(await reached(120, 40, 'read', 'down'))).toMatch(/2 of 4 · 100 %\s*$/);
	});
});

it('what could not be read is listed apart from what is to be known of what was', async () => {
	const state = await reached(120, 24);
	const listed = (scroll: number, failures: string[], notices: string[], cut: string | null = null) =>
		problemLines(
			{ ...state, progress: { doing: null, failures, notices } },
			{ type: 'problems', scroll, cut },
			80,
			20,
		)
			.map((one) => textOf(one).trim())
			.filter((text) => text !== '');
	const [bad, known] = ['What could not be read', 'Notes on what was read'];
	expect(listed(0, ['a is empty'], ['b: an old copy'])).toEqual([bad, 'a is empty', known, 'b: an old copy']);
	expect(listed(1, ['a is empty'], ['b: an old copy'])).toEqual([known, 'b: an old copy']);
	expect(listed(0, [], ['b: an old copy'])).toEqual([known, 'b: an old copy']);
	expect(listed(0, ['a is empty'], [], 'Long')).toEqual([
		'What there was no room for',
		'Long',
		bad,
		'a is empty',
	]);
	expect(listed(0, ['a is empty'], [], 'a is empty')).toEqual([bad, 'a is empty']);
});

it('the head of the marked items names the key that takes out', async () => {
	const state = await reached(120, 24, 'mark', 'marked');
	const head = (map: Keymap) => headLines(state, (action) => keyOf(map, action), 80, 2).map(textOf)[0];
	expect(head(keys)).toBe('   Marked, in this order  Tab takes out');
	expect(head(OTHERS)).toBe('   Marked, in this order  Ctrl-X takes out');
	expect(head(keymap([{ key: 'tab', action: 'ignore' }]))).toBe('   Marked, in this order');
});

it('who listens is told the keys that are bound, in words', async () => {
	const screen = await machine(session, 120, 24);
	const before = screen.state;
	const told = (map: Keymap) => announce(before, screen.state, map).join(' ');
	expect(announce(null, before, keys).join(' ')).toContain(
		'Type to search, up and down to move, right to open, F1 for help.',
	);
	screen.send({ type: 'do', action: 'help' });
	expect(told(keys)).toContain('Help. Up and down to read, Enter to do, Esc to close.');
	expect(told(OTHERS)).toContain('Help. Ctrl-N to read, Alt-Enter to do, F12 to close.');
	for (const action of ['back', 'mark', 'back'] as const) screen.send({ type: 'do', action });
	expect(told(keys)).toContain('marked. Esc leaves without printing, Enter prints, any other key stays.');
	expect(told(OTHERS)).toContain('marked. F12 leaves without printing, Alt-Enter prints, any other');
});

it('who listens is told how much could not be read, once nothing more is, and what of the query is passed over', async () => {
	const screen = await machine(session, 120, 24);
	const told = (before: State) => announce(before, screen.state, keys).join(' ');
	const progress = (doing: string | null) => ({
		doing,
		failures: ['a is empty', 'b is empty'],
		notices: ['c'],
	});
	const first = screen.state;
	screen.send({ type: 'progress', progress: progress('reading: 3 of 9') });
	expect(told(first)).toBe('reading: 3 of 9');
	const reading = screen.state;
	screen.send({ type: 'progress', progress: progress(null) });
	expect(told(reading)).toBe('2 problems, 1 note, F10 to hear them.');
	const read = screen.state;
	screen.send({ type: 'insert', text: 'bridge after:banana' });
	await screen.settle();
	expect(told(read)).toContain('"banana" is no date');
});

describe('the field line', () => {
	it('shows nothing of counts before anything is known', () => {
		expect(field(initial({ columns: 120, rows: 40, formats: ['text'] })).trim()).toBe(
			'❯ search who said what',
		);
	});

	it('shows every scope with its key, and a click on one chooses it', async () => {
		const state = await reached(120, 40);
		const text = field(state);
		expect(text).toContain('[F2 all 9] F3 statements 4  F4 actors 3  F5 sections 2');
		expect(scopeAt(state, text.indexOf('actors'), 1, keys)).toBe('scope-actors');
		expect(scopeAt(state, text.indexOf('sections'), 1, keys)).toBe('scope-sections');
		expect(scopeAt(state, text.indexOf('sections'), 0, keys)).toBeNull();
		expect(scopeAt(state, 5, 1, keys)).toBeNull();
	});

	it.each([false, true])('says on which side the query goes on, ASCII alone: %s', (ascii) => {
		chooseGlyphs(ascii);
		const query = 'kind:direct the spreadsheet could have found them, every one of them';
		const more = ascii ? '..' : '…';
		try {
			for (let cursor = 0; cursor <= query.length; cursor++) {
				const state = { ...initial({ columns: 44, rows: 20, formats: ['text'], query }) };
				const { line, cursor: column } = fieldLine(
					{ ...state, query: { ...state.query, cursor } },
					44,
					signs,
					keys,
				);
				const shown = textOf(line).slice(3).trimEnd();
				const words = shown.replaceAll(more, '');
				expect(query).toContain(words);
				expect(shown.startsWith(more)).toBe(!query.startsWith(words));
				expect(shown.endsWith(more)).toBe(!query.endsWith(words));
				expect(column).toBeLessThan(44 - 1);
				expect((textOf(line)[column] ?? '').trim()).toBe((query[cursor] ?? '').trim());
			}
			const whole = initial({ columns: 44, rows: 20, formats: ['text'], query: 'x'.repeat(37) });
			expect(field(whole).trim()).toBe(`${signs.prompt} ${'x'.repeat(37)}`);
		} finally {
			chooseGlyphs(false);
		}
	});

	it('shows the key to the next scope where there is room for one alone', async () => {
		const state = await reached(80, 24);
		const text = field(state);
		expect(text).toMatch(/Ctrl-T \[all 9\]\s*$/);
		expect(scopeAt(state, text.indexOf('[all'), 1, keys)).toBe('scope');
		expect(field(await reached(44, 12))).not.toContain('Ctrl-T');
	});

	it('says where one is on screens without a title line', async () => {
		expect(field(await reached(40, 10, 'read'))).toMatch(/reading The old bri/);
	});
});

describe('the title line', () => {
	it('keeps the date when the title is cut', async () => {
		const state = { ...(await reached(60, 20)), title: 'A long title '.repeat(9), date: '2023-06-20' };
		expect(title(state)).toMatch(/^ explorer {3}A long title .*… · 2023-06-20/);
	});

	it('counts articles when there are several, whatever came first', async () => {
		const several = await sessionOf(BRIDGE, record('other', 'Other', [])).totals();
		const state = { ...(await reached(120, 40)), title: 'The old bridge', totals: several };
		expect(title(state)).toMatch(/^ explorer {3}2 articles/);
	});

	it('leads back to the results step by step, with what lies over them last', async () => {
		expect(title(await reached(120, 40, 'open', 'help'))).toMatch(/results › quote of Mira Okonjo › help/);
	});
});
