import { expect, test } from 'vitest';
import { editor } from '../../src/ui/editor.js';
import { keymap } from '../../src/ui/keymap.js';
import { initial } from '../../src/ui/state.js';
import { openActor } from '../../src/ui/views.js';
import { WaitingKeys } from '../../src/ui/waiting-keys.js';

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
