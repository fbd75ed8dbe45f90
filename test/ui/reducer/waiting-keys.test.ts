import { expect, test } from 'vitest';
import { editor } from '../../../src/ui/keys/editor.js';
import { keymap } from '../../../src/ui/keys/keymap.js';
import { openActor } from '../../../src/ui/reducer/views.js';
import { WaitingKeys } from '../../../src/ui/reducer/waiting-keys.js';
import { initial, type State } from '../../../src/ui/state/state.js';

const key = (name: string) => ({ type: 'key' as const, name });
/** Nothing has been answered yet. */
const ahead = initial({ columns: 80, rows: 24, formats: ['text'], query: 'harbour' });

test('a key that acts on the results waits for them, and with it all that is typed after', () => {
	const waiting = new WaitingKeys(keymap());
	expect(waiting.keeps(key('down'), ahead)).toBe(false);
	expect(waiting.keeps(key('tab'), ahead)).toBe(true);
	expect(waiting.keeps({ type: 'text', text: 'x' }, ahead)).toBe(true);
	expect(waiting.release(ahead)).toEqual([]);
});

test('pausing does not wait, nor is what waits forgotten for it', () => {
	const waiting = new WaitingKeys(keymap());
	waiting.keeps(key('tab'), ahead);
	expect(waiting.keeps(key('ctrl-z'), ahead)).toBe(false);
	expect(waiting.keeps(key('enter'), ahead)).toBe(true);
});

test('every key waits for an actor or article that was opened, and none for a menu over it', () => {
	const shown = initial({ columns: 80, rows: 24, formats: ['text'], query: '' });
	const opened = openActor(shown, 'a1');
	const waiting = new WaitingKeys(keymap());
	expect(waiting.keeps(key('f7'), opened)).toBe(true);
	expect(waiting.keeps(key('down'), opened)).toBe(true);
	expect(waiting.release(opened)).toEqual([]);
	expect(waiting.release({ ...opened, overlay: { type: 'help', typed: editor(), cursor: 0 } })).toEqual([
		key('f7'),
		key('down'),
	]);
});

test('leaving does not wait, and what waits is forgotten', () => {
	const waiting = new WaitingKeys(keymap());
	waiting.keeps(key('tab'), ahead);
	expect(waiting.keeps(key('esc'), ahead)).toBe(false);
	expect(waiting.keeps({ type: 'text', text: 'x' }, ahead)).toBe(false);
});

/** Nothing is found, and more is read. */
const inVain: State = {
	...ahead,
	asked: 1,
	answered: { number: 1, request: 1, text: 'harbour', whole: true },
	progress: { doing: 'reading: 1 of 3', failures: [], notices: [] },
};

test('what waits for more to be read says so, moves wait with it, and any other key takes it back', () => {
	const waiting = new WaitingKeys(keymap());
	expect(waiting.said(inVain)).toBeNull();
	for (const name of ['tab', 'down', 'enter']) expect(waiting.keeps(key(name), inVain)).toBe(true);
	expect(waiting.said(inVain)).toBe('Tab waits until something is found; Esc takes it back.');
	expect(waiting.keeps(key('f1'), inVain)).toBe(false);
	expect(waiting.said(inVain)).toBeNull();
	expect(waiting.release({ ...inVain, progress: { ...inVain.progress, doing: null } })).toEqual([]);
});

test('what was typed after a key that comes to wait for more takes it back', () => {
	const waiting = new WaitingKeys(keymap());
	waiting.keeps(key('enter'), ahead);
	waiting.keeps({ type: 'text', text: 'x' }, ahead);
	expect(waiting.release(inVain)).toEqual([{ type: 'text', text: 'x' }]);
	expect(waiting.said(inVain)).toBeNull();
});

test('→ within the query moves the cursor, whatever is read', () => {
	const waiting = new WaitingKeys(keymap());
	expect(waiting.keeps(key('right'), { ...inVain, query: { ...inVain.query, cursor: 2 } })).toBe(false);
	expect(waiting.keeps(key('right'), inVain)).toBe(true);
});
