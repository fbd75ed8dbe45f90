import { expect, it } from 'vitest';
import { textOf } from '../../src/ui/cells/lines.js';
import { theme } from '../../src/ui/cells/theme.js';
import { emptyLines } from '../../src/ui/frame/empty-lines.js';
import { fieldLine } from '../../src/ui/frame/field-line.js';
import { headLines } from '../../src/ui/frame/list-lines.js';
import { readingLines } from '../../src/ui/frame/reading-lines.js';
import { statusLine } from '../../src/ui/frame/status-line.js';
import { titleLine } from '../../src/ui/frame/title-line.js';
import type { ActionName } from '../../src/ui/keys/actions.js';
import { editor } from '../../src/ui/keys/editor.js';
import { type Binding, keymap, keyOf, parseBinding } from '../../src/ui/keys/keymap.js';
import { helpLines } from '../../src/ui/panes/help-lines.js';
import type { ScreenEvent } from '../../src/ui/reducer/events.js';
import { update } from '../../src/ui/reducer/reducer.js';
import { currentItem, currentRow, initial, type State } from '../../src/ui/state/state.js';
import { type Machine, machine } from './machine.js';
import { BRIDGE, record, sessionOf } from './records.js';

/** What the screen says one can do, and that this is what is done. */

const keys = keymap();
const { signs } = theme('none', 1);

async function typed(text: string, columns = 120): Promise<Machine> {
	const screen = await machine(sessionOf(BRIDGE), columns, 30);
	screen.send({ type: 'insert', text });
	await screen.settle();
	return screen;
}

/** The commands of an event. */
const asked = (screen: Machine, event: ScreenEvent) => update(screen.state, event)[1];

it('a word less is offered only where it finds something', async () => {
	const offered = async (text: string) => {
		const { state } = await typed(text);
		const shown = emptyLines(state, (action) => keyOf(keys, action), 80).map(textOf);
		expect(shown.join()).toContain(`Nothing matches “${text}”`);
		return shown.includes('   Ctrl-W  one word less finds more');
	};
	expect(await offered('bridge zebra')).toBe(true);
	expect(await offered('unicorns told zebra')).toBe(false);
	expect(await offered('zebra')).toBe(false);
});

it('a query is kept where something of it is printed, and only there', async () => {
	const accepting = { type: 'do', action: 'accept' } as const;
	expect(asked(await typed('bridge'), accepting)).toEqual([{ type: 'remember', query: 'bridge' }]);
	expect(asked(await typed('qqzzy'), accepting)).toEqual([]);
	const marked = await typed('bridge');
	for (const event of [{ type: 'do', action: 'mark' } as const, { type: 'insert', text: ' qqzzy' } as const])
		marked.send(event);
	await marked.settle();
	expect(asked(marked, accepting)).toEqual([]);
});

it('what is copied is what would be printed', async () => {
	const copying = { type: 'do', action: 'copy' } as const;
	const screen = await typed('ferrymen');
	const [statement] = screen.state.results.rows;
	expect(asked(screen, copying)).toEqual([{ type: 'copy', rows: [statement!] }]);
	screen.send({ type: 'do', action: 'mark' });
	screen.send({ type: 'do', action: 'delete-to-start' });
	screen.send({ type: 'do', action: 'scope-actors' });
	await screen.settle();
	expect(screen.state.results.rows[0]?.type).toBe('actor');
	expect(asked(screen, copying)).toEqual([{ type: 'copy', rows: [statement!] }]);
	const empty = await typed('qqzzy');
	empty.send(copying);
	expect(empty.state.message?.text).toBe('There is nothing to copy here.');
});

it('all that is not understood of a query is said and set off', async () => {
	const { state } = await typed('kind:foo bridge after:bar', 160);
	const said = textOf(statusLine(state, 160, keys));
	expect(said).toContain('There is no kind "foo"');
	expect(said).toContain('"bar" is no date');
	const { runs } = fieldLine(state, 160, signs, keys).line;
	expect(runs.filter(({ style }) => style === 'warning').map(({ text }) => text)).toEqual([
		'kind:foo',
		'after:bar',
	]);
	expect(textOf({ runs })).toContain('❯ kind:foo bridge after:bar ');
});

it('that thoughts are found too stands beside the field as long as they are', async () => {
	const screen = await typed('', 80);
	const field = () => textOf(fieldLine(screen.state, 80, signs, keys).line);
	expect(field()).not.toContain('thoughts');
	screen.send({ type: 'do', action: 'thoughts' });
	screen.send({ type: 'do', action: 'down' });
	await screen.settle();
	expect(field()).toMatch(/\] {2}thoughts too\s*$/);
	screen.send({ type: 'do', action: 'thoughts' });
	expect(field()).not.toContain('thoughts');
});

it('where there is little room beside the field, the chosen scope and what is typed come first', async () => {
	const screen = await typed('bridge zebra');
	const counts = { statements: 1_234_567, actors: 123_456, sections: 123_456, exact: false };
	const marks = new Map([['s1', screen.state.results.rows[0]!]]);
	const shown = (columns: number, thoughts = true) => {
		const state = { ...screen.state, columns, counts, marks, thoughts };
		return textOf(fieldLine(state, columns, signs, keys).line).trim();
	};
	expect(shown(150)).toMatch(/bridge zebra .*F5 sections 123,456\+ {3}thoughts too {2}1 marked$/);
	expect(shown(110, false)).toMatch(/F5 sections 123,456\+ {3}1 marked$/);
	expect(shown(110)).toMatch(/bridge zebra .*Ctrl-T \[all 1,481,479\+\] {2}thoughts too {2}1 marked$/);
	expect(shown(60)).toMatch(/ \[all 1,481,479\+\] {2}thoughts too {2}1 marked$/);
	expect(shown(40)).toMatch(/ \[all 1,481,479\+\] {2}1 marked$/);
});

async function after(screen: Machine, ...actions: readonly ActionName[]): Promise<Machine> {
	for (const action of actions) {
		screen.send({ type: 'do', action });
		await screen.settle();
	}
	return screen;
}
const hints = ({ state }: Machine): string => textOf(statusLine(state, state.columns, keys));
const said = ({ state }: Machine): string | undefined => state.message?.text;

it.each<ActionName>(['open', 'read', 'speaker'])(
	'a query is kept where “%s” opens something of it',
	async (action) => {
		expect(asked(await typed('harvest'), { type: 'do', action })).toEqual([
			{ type: 'remember', query: 'harvest' },
		]);
		expect(asked(await typed('qqzzy'), { type: 'do', action })).toEqual([]);
	},
);

it('a query is kept where a click opens something of it', async () => {
	const screen = await typed('harvest');
	expect(asked(screen, { type: 'press', column: 5, row: 4 })).toEqual([
		{ type: 'remember', query: 'harvest' },
	]);
});

const helped = (text: string, map = keys) =>
	helpLines(map, { type: 'help', typed: editor(text), cursor: 0 }, 100, 200, signs).map(textOf);

it.each([
	['ctrl-t', 'Look among all, statements'],
	['F8', 'Copy what is marked'],
	['Tab', 'Mark the current item, or unmark it, and go down'],
	['esc', 'Close what is on top'],
	['pgdn', 'Scroll it a page down'],
	['pagedown', 'Scroll it a page down'],
	['quit', 'Leave without printing'],
	['select', 'Mark the current item'],
])('the help is searched for %s', (text, found) => {
	expect(helped(text).join('\n')).toContain(found);
});

it('the help finds keys as they are bound', async () => {
	const map = keymap([parseBinding('ctrl-x:mark-all') as Binding]);
	expect(helped('ctrl-x', map).join()).toContain('Mark everything that was found');
	const screen = await machine(sessionOf(BRIDGE));
	screen.state = { ...screen.state, keymap: map };
	await after(screen, 'help');
	screen.send({ type: 'insert', text: 'ctrl-x' });
	await after(screen, 'accept');
	expect(screen.state.marks.size).toBeGreaterThan(3);
});

it('the help names no key where there is none', () => {
	const map = keymap(
		['enter:ignore', 'up:ignore', 'ctrl-p:ignore', 'ctrl-k:ignore'].map(
			(text) => parseBinding(text) as Binding,
		),
	);
	const all = helped('', map).slice(0, 6).join(' ').replace(/\s+/g, ' ');
	expect(all).toContain(
		'forgiven. ↓ go through what is found, → opens it, Esc goes back. Tab marks, F8 copies.',
	);
	expect(all).not.toContain('prints what is marked');
});

it('an example of the help is typed where it is chosen', async () => {
	const screen = await after(await machine(sessionOf(BRIDGE)), 'help');
	screen.send({ type: 'insert', text: 'or the other' });
	await after(screen, 'accept');
	expect([screen.state.overlay, screen.state.query.text]).toEqual([null, 'port | harbour']);
});

it('an archive without articles says so, and how some come into it', async () => {
	const session = sessionOf();
	const screen = await machine(session);
	const state: State = { ...screen.state, archive: 'news.db' };
	const lines = emptyLines(state, (action) => keyOf(keys, action), 80).map(textOf);
	expect(lines.join('\n')).toContain('There are no articles in this archive.');
	expect(lines.join('\n')).toContain("'explorer add SOURCE… --archive news.db' adds to it.");
	expect(lines.join()).not.toContain('thoughts');
});

it('all of an article is marked while it is read, and unmarked', async () => {
	const screen = await after(await machine(sessionOf(BRIDGE)), 'read', 'mark-all');
	expect([screen.state.marks.size, said(screen)]).toEqual([4, '4 marked.']);
	await after(screen, 'mark-invert');
	expect([screen.state.marks.size, said(screen)]).toEqual([0, 'Nothing is marked.']);
	expect(said(await after(screen, 'open', 'mark-all'))).toBe(
		'There is one quote here, which can be marked by itself.',
	);
});

it('thoughts are no part of the article’s statements while they are left out', async () => {
	const [first, ...others] = BRIDGE.statements;
	const thought = { ...others.pop()!, kind: 'indirect', report: 'thought' } as const;
	const session = sessionOf({ ...BRIDGE, statements: [first!, ...others, thought] });
	const screen = await after(await machine(session), 'scope-statements', 'read');
	expect(hints(screen)).toContain('1 of 3');
	expect((await after(screen, 'last')).state.views.at(-1)).toMatchObject({ current: 2 });
	await after(screen, 'mark-all', 'thoughts');
	expect(screen.state.marks.size).toBe(3);
	expect(hints(await after(screen, 'last', 'first'))).toContain('1 of 4');
});

const SILENT = record('silent', 'Nobody speaks', []);

it('nothing is offered in an article that cannot be done', async () => {
	const silent = await after(await machine(sessionOf(SILENT)), 'scope-sections', 'read');
	expect(hints(silent)).toMatch(/^ Esc back · F1 help\s/);
	expect(said(await after(silent, 'speaker'))).toBe('Nobody is reported to say anything here.');
	const last = await after(await machine(sessionOf(BRIDGE)), 'scope-statements', 'read');
	expect(hints(last)).toContain('↓ next statement');
	await after(last, 'last');
	expect(hints(last)).not.toContain('↓');
	expect(hints(last)).not.toContain('next article');
	const several = await after(await machine(sessionOf(BRIDGE, SILENT)), 'scope-statements', 'read');
	expect(textOf(statusLine(several.state, 240, keys))).toContain('Alt-n next article');
});

it('nothing is offered where no query was kept', () => {
	const state = initial({ columns: 100, rows: 30, formats: ['text'] });
	const shown = (entries: readonly string[]) =>
		textOf(
			statusLine({ ...state, overlay: { type: 'history', entries, typed: editor(), cursor: 0 } }, 100, keys),
		).trim();
	expect(shown([])).toBe('Esc closes');
	expect(shown(['bridge'])).toBe('Enter searches again · ↑↓ choose · Esc closes');
});

it('the article of an actor is opened elsewhere where they first say something', async () => {
	const screen = await after(await machine(sessionOf(BRIDGE)), 'scope-actors');
	const [statement] = (await sessionOf(BRIDGE).search({
		text: 'by:okonjo',
		scope: 'statements',
		offset: 0,
		limit: 1,
	}))!.rows;
	expect(asked(screen, { type: 'do', action: 'page' })).toEqual([
		{ type: 'page', key: statement!.key, offset: null },
	]);
	expect(asked(await typed('harvest'), { type: 'do', action: 'page' })).toContainEqual({
		type: 'remember',
		query: 'harvest',
	});
});

it('what somebody said is opened at the quote that one came from', async () => {
	const screen = await typed('council money');
	await after(screen, 'scope-statements', 'speaker');
	expect(currentRow(screen.state)).toMatchObject({ text: 'that the council has the money' });
});

it('the title line has room for the names of what is open where there is room', async () => {
	const title = 'A rather long title of an article about the old bridge, its cracks and its ferrymen';
	const screen = await after(await machine(sessionOf({ ...BRIDGE, title }), 250), 'scope-statements', 'read');
	expect(textOf(titleLine(screen.state, 250))).toContain(`results › reading ${title} `);
});

it('a click in the article goes to the statement there, another one opens it', async () => {
	const screen = await after(await machine(sessionOf(BRIDGE)), 'scope-statements', 'read');
	const at = (words: string) => {
		const view = screen.state.views.at(-1);
		if (view?.type !== 'reading') throw new Error('the article is not open');
		return readingLines(screen.state, view, 25, signs).findIndex((one) => textOf(one).includes(words));
	};
	const click = () => screen.send({ type: 'press', column: 20, row: 3 + at('ferrymen') });
	click();
	expect(currentItem(screen.state)).toMatchObject({ speaker: 'Tomas Reyle' });
	click();
	expect(screen.state.views.at(-1)).toMatchObject({ type: 'card', row: { speaker: 'Tomas Reyle' } });
});

it('the heading of what is marked says where it is cut', async () => {
	const { state } = await after(await typed('bridge'), 'mark', 'marked');
	expect(textOf(headLines(state, (action) => keyOf(keys, action), 38, 2)[0]!)).toMatch(/Tab takes .*…$/);
});
