import { beforeAll, describe, expect, it } from 'vitest';
import { keymap } from '../../src/ui/keys/keymap.js';
import { Pointer } from '../../src/ui/pointer.js';
import type { State } from '../../src/ui/state/state.js';
import { machine } from './machine.js';
import { BRIDGE, sessionOf } from './records.js';

describe('the mouse', () => {
	let state: State;
	beforeAll(async () => {
		state = (await machine(sessionOf(BRIDGE))).state;
	});
	const at = (kind: 'press' | 'release' | 'drag' | 'wheel-up' | 'wheel-down', column: number, row: number) =>
		({ type: 'mouse', kind, column, row }) as const;

	it('presses, scrolls, and chooses a scope', () => {
		const pointer = new Pointer(keymap());
		expect(pointer.meaning(at('press', 5, 6), state)).toEqual({ type: 'press', column: 5, row: 6 });
		expect(pointer.meaning(at('release', 6, 6), state)).toBeNull();
		expect(pointer.meaning(at('wheel-up', 5, 6), state)).toMatchObject({ type: 'wheel', by: -1 });
		expect(pointer.meaning(at('press', 115, 1), state)).toEqual({ type: 'do', action: 'scope-sections' });
	});

	it('says how to select text to whoever drags', () => {
		const pointer = new Pointer(keymap([{ key: 'ctrl-x', action: 'toggle-mouse' }]));
		pointer.meaning(at('press', 50, 6), state);
		expect(pointer.meaning(at('drag', 60, 6), state)).toBeNull();
		expect(pointer.meaning(at('release', 70, 7), state)).toMatchObject({
			type: 'message',
			text: 'Hold Shift to select text, or Ctrl-X to leave the mouse to the terminal.',
		});
		expect(pointer.meaning(at('release', 90, 9), state)).toBeNull();
	});
});
