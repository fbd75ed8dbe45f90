import { describe, expect, it } from 'vitest';
import { ACTION_NAMES, infoOf } from '../../../src/ui/keys/actions.js';
import { keymap, keysOf, normaliseKey, parseBinding, showKey } from '../../../src/ui/keys/keymap.js';

describe('keys', () => {
	it('are known by one spelling', () => {
		expect(
			['Ctrl+A', 'C-a', 'alt-<', 'M-x', 'shift-up', 'F12', 'PgDn', 'shift-tab', 'Alt+Enter'].map(
				normaliseKey,
			),
		).toEqual([
			'ctrl-a',
			'ctrl-a',
			'alt-<',
			'alt-x',
			'shift-up',
			'f12',
			'pagedown',
			'shift-tab',
			'alt-enter',
		]);
		expect(['a', 'shift-a', '', 'f13', 'ctrl-', 'hyper-x'].map(normaliseKey)).toEqual([
			null,
			null,
			null,
			null,
			null,
			null,
		]);
	});

	it('belong to one action each by default, and are spelt as the decoder spells them', () => {
		const all = ACTION_NAMES.flatMap((name) => infoOf(name).keys as readonly string[]);
		expect(new Set(all).size).toBe(all.length);
		for (const key of all) expect(normaliseKey(key)).toBe(key);
	});

	it('can be given to another action, and taken away', () => {
		const map = keymap([
			{ key: 'ctrl-x', action: 'mark-all' },
			{ key: 'ctrl-t', action: 'ignore' },
		]);
		expect(map.get('ctrl-x')).toBe('mark-all');
		expect(keysOf(map, 'mark-all')).toEqual(['ctrl-x', 'alt-a']);
		expect(keysOf(map, 'scope')).toEqual([]);
	});

	it('are bound by key:action, with a sentence when that is wrong', () => {
		expect(parseBinding('alt-:help')).toContain('no key');
		expect(parseBinding('ctrl-x:help')).toEqual({ key: 'ctrl-x', action: 'help' });
		expect(parseBinding('alt-::help')).toEqual({ key: 'alt-:', action: 'help' });
		expect(parseBinding('help')).toContain('key:action');
		expect(parseBinding('ctrl-x:hepl')).toContain('did you mean help?');
		// As options and formats are guessed: by a beginning that only one has, too.
		expect(parseBinding('ctrl-x:toggle-m')).toContain('did you mean toggle-mouse?');
	});

	it('are shown as they stand on a keyboard', () => {
		expect(['ctrl-a', 'shift-up', 'alt-b', 'f1', 'shift-tab', 'ctrl-alt-x', 'pagedown'].map(showKey)).toEqual(
			['Ctrl-A', 'Shift-↑', 'Alt-b', 'F1', 'Shift-Tab', 'Ctrl-Alt-X', 'PgDn'],
		);
	});
});
