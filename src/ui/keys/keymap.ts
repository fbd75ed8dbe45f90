import { nearest } from '../../search/nearest.js';
import { glyphs } from '../cells/glyphs.js';
import { ACTION_NAMES, type ActionName, infoOf, isAction } from './actions.js';

/** Key name → what it does; keys bound to `ignore` do nothing. */
export type Keymap = ReadonlyMap<string, ActionName | 'ignore'>;

/** What `--bind` and the config file ask for: keys and the names of their actions. */
export interface Binding {
	readonly key: string;
	readonly action: ActionName | 'ignore';
}

const MODIFIERS = ['ctrl', 'alt', 'shift'];
const NAMED = new Set(
	'up down left right home end pageup pagedown insert delete enter tab backspace esc space'.split(' '),
);
const OTHER_NAMES: Readonly<Record<string, string>> = {
	'page-up': 'pageup',
	'page-down': 'pagedown',
	pgup: 'pageup',
	pgdn: 'pagedown',
	return: 'enter',
	escape: 'esc',
	del: 'delete',
	bs: 'backspace',
	bspace: 'backspace',
	btab: 'shift-tab',
};

/** Keys that terminals send as others, which they were before there were keyboards with those. */
const SENT_AS: Readonly<Record<string, string>> = { 'ctrl-m': 'enter', 'ctrl-i': 'tab', 'ctrl-[': 'esc' };

/**
 * The one spelling of a key that the decoder uses ("Ctrl+A" → "ctrl-a"), or null for no such key.
 * A single character without a modifier is no key: it is typed into the query.
 */
export function normaliseKey(text: string): string | null {
	let rest = text.trim();
	const found = new Set<string>();
	for (;;) {
		const modifier = /^(ctrl|control|alt|meta|option|shift|c|m|s)[-+](?=.)/i.exec(rest);
		if (modifier === null) break;
		const name = modifier[1]!.toLowerCase();
		found.add(
			name === 'control' || name === 'c'
				? 'ctrl'
				: name === 'shift' || name === 's'
					? 'shift'
					: name === 'ctrl'
						? 'ctrl'
						: 'alt',
		);
		rest = rest.slice(modifier[0].length);
	}
	const lower = rest.toLowerCase();
	const base = OTHER_NAMES[lower] ?? lower;
	if (base === 'shift-tab') return found.size === 0 ? base : null;
	const prefix = MODIFIERS.filter((modifier) => found.has(modifier))
		.map((modifier) => `${modifier}-`)
		.join('');
	if (NAMED.has(base) || /^f([1-9]|1[0-2])$/.test(base)) {
		if (base === 'space' && prefix === '') return null;
		return prefix + base;
	}
	if ([...rest].length !== 1 || prefix === '' || prefix === 'shift-') return null;
	return found.has('ctrl') ? prefix + lower : prefix + rest;
}

/** Reads `key:action`. @returns the binding, or one sentence that says what is wrong with it. */
export function parseBinding(text: string): Binding | string {
	const colon = text.lastIndexOf(':');
	if (colon <= 0) return `'${text}' is not of the form key:action, for example ctrl-x:mark-all.`;
	return bindingOf(text.slice(0, colon), text.slice(colon + 1).trim());
}

export function bindingOf(keyText: string, actionText: string): Binding | string {
	const key = normaliseKey(keyText);
	if (key === null)
		return `There is no key '${keyText}'; keys are written like ctrl-x, alt-enter, shift-up or f2.`;
	const same = SENT_AS[key];
	if (same !== undefined)
		return `A terminal sends '${same}' for '${keyText}', so that it cannot be told apart; choose another key, or write ${same}.`;
	if (actionText === 'ignore' || isAction(actionText)) return { key, action: actionText };
	const near = nearest(actionText, ACTION_NAMES);
	return `There is no action '${actionText}'${near === null ? '' : `; did you mean ${near}?`}${near === null ? ' (explorer help keys lists them).' : ''}`;
}

/** The default keys, with `bindings` laid over them in order. */
export function keymap(bindings: readonly Binding[] = []): Keymap {
	const map = new Map<string, ActionName | 'ignore'>();
	for (const name of ACTION_NAMES) for (const key of infoOf(name).keys) map.set(key, name);
	for (const { key, action } of bindings) map.set(key, action);
	return map;
}

/** Every frame asks for the keys of a dozen actions. */
const known = new WeakMap<Keymap, Map<ActionName, readonly string[]>>();

/** The keys of an action as they are bound now, those that it was given before its own. */
export function keysOf(map: Keymap, action: ActionName): readonly string[] {
	let keys = known.get(map);
	if (keys === undefined) {
		keys = new Map();
		known.set(map, keys);
	}
	let found = keys.get(action);
	if (found === undefined) {
		const own: readonly string[] = infoOf(action).keys;
		const bound = [...map].filter(([, name]) => name === action).map(([key]) => key);
		found = bound.sort((a, b) => rank(own, a) - rank(own, b));
		keys.set(action, found);
	}
	return found;
}

function rank(own: readonly string[], key: string): number {
	const at = own.indexOf(key);
	return at === -1 ? -1 : at;
}

/** The key of an action as it is shown, '' where none is bound to it. */
export function keyOf(map: Keymap, action: ActionName): string {
	const key = keysOf(map, action)[0];
	return key === undefined ? '' : showKey(key);
}

/** The same in words, for ears: "down", "page up", "Ctrl-N". */
export function spokenKeyOf(map: Keymap, action: ActionName): string {
	const key = keysOf(map, action)[0];
	return key === undefined ? '' : written(key, spokenName);
}

function shownName(base: string): string | null {
	if (base === 'up' || base === 'down' || base === 'left' || base === 'right') return glyphs()[base];
	return base === 'pageup' ? 'PgUp' : base === 'pagedown' ? 'PgDn' : null;
}

function spokenName(base: string): string | null {
	return /^(?:up|down|left|right)$/.test(base)
		? base
		: /^page/.test(base)
			? base.replace('page', 'page ')
			: null;
}

/** "ctrl-a" → "Ctrl-A", "shift-up" → "Shift-↑". */
export const showKey = (key: string): string => written(key, shownName);

/** @param nameOf names a key without its modifiers, null where its own name will do */
function written(key: string, nameOf: (base: string) => string | null): string {
	const parts = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/.exec(key)!;
	const base = parts[2]!;
	const name =
		nameOf(base) ??
		(base.length === 1 ? (parts[1]!.includes('ctrl') ? base.toUpperCase() : base) : capital(base));
	return (
		parts[1]!
			.replace(/[cas](?=\w+-)/g, (letter) => letter.toUpperCase())
			.replace(/\B[A-Z]/g, (l) => l.toLowerCase()) + name
	);
}

function capital(word: string): string {
	return word[0]!.toUpperCase() + word.slice(1);
}
