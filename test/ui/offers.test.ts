import { expect, it } from 'vitest';
import { emptyLines } from '../../src/ui/empty-lines.js';
import type { ScreenEvent } from '../../src/ui/events.js';
import { fieldLine } from '../../src/ui/field-line.js';
import { keymap, keyOf } from '../../src/ui/keymap.js';
import { textOf } from '../../src/ui/lines.js';
import { update } from '../../src/ui/reducer.js';
import { statusLine } from '../../src/ui/status-line.js';
import { theme } from '../../src/ui/theme.js';
import { type Machine, machine } from './machine.js';
import { BRIDGE, sessionOf } from './records.js';

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
