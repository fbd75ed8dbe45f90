import { LANGUAGE } from '../../search/query.js';
import { EMPTY, fitted, type Line, line, run } from '../cells/lines.js';
import type { Signs } from '../cells/theme.js';
import { wrap } from '../cells/width.js';
import { ACTION_NAMES, type ActionInfo, type ActionName, infoOf } from '../keys/actions.js';
import { type Keymap, keyOf, keysOf, showKey } from '../keys/keymap.js';
import type { Overlay } from '../state/state.js';
import { holdsAll } from './earlier.js';
import { lookedIn } from './overlay-lines.js';

/**
 * The help: the few keys that are enough, every action with its keys, made from the list of actions, and what can be
 * typed in the field. Enter does the action under the cursor, or begins to type the example.
 */

const GROUPS: readonly ActionInfo['group'][] = [
	'Find',
	'Move',
	'Open',
	'Choose',
	'Article',
	'Screen',
	'Edit the query',
];

/** The actions in the order in which the help lists them. */
export function helpActions(): readonly ActionName[] {
	return GROUPS.flatMap((group) => ACTION_NAMES.filter((name) => infoOf(name).group === group));
}

export type HelpEntry =
	| { readonly type: 'action'; readonly name: ActionName }
	/** `start`: what of the example is put into the field. */
	| { readonly type: 'example'; readonly text: string; readonly finds: string; readonly start: string };

type HelpOverlay = Extract<Overlay, { type: 'help' }>;

/** What the cursor of the help goes through, as long as nothing is looked for. */
const HELP_ENTRIES: readonly HelpEntry[] = [
	...helpActions().map((name): HelpEntry => ({ type: 'action', name })),
	...LANGUAGE.map(
		({ type: text, finds }): HelpEntry => ({
			type: 'example',
			text,
			finds,
			start: /^(?:[a-z]+:|['"^!])/.exec(text)?.[0] ?? text,
		}),
	),
];

/** Words by which other programs call it. */
const ALSO: { readonly [name in ActionName]?: string } = {
	leave: 'quit exit',
	interrupt: 'quit exit',
	back: 'quit exit',
	mark: 'select',
	'mark-all': 'select',
	copy: 'yank clipboard',
};

/** Those that hold what was typed: in their keys, in what they do, or in the name by which a key is bound to it. */
export const helpEntries = ({ typed: { text } }: HelpOverlay, map: Keymap): readonly HelpEntry[] =>
	HELP_ENTRIES.filter((entry) => holdsAll(wordsOf(entry, map), text));

function wordsOf(entry: HelpEntry, map: Keymap): string {
	if (entry.type === 'example') return `${entry.text} ${entry.finds}`;
	const { name } = entry;
	const keys = keysOf(map, name).flatMap((key) => [showKey(key), key]);
	return [infoOf(name).sentence, name, ALSO[name], ...keys].join(' ');
}

const broken = (text: string, width: number): string[] =>
	wrap(text, width).map(([start, end]) => text.slice(start, end).trimEnd());

/** The few keys that are enough to begin with, as they are bound. */
function essentials(map: Keymap): string {
	const does = (what: string, ...names: ActionName[]) => {
		const keys = names.map((name) => keyOf(map, name)).filter((key) => key !== '');
		return keys.length > 0 && `${keys.join(' ')} ${what}`;
	};
	const sentences = [
		['Type to search: several words are found in any order, and typos are forgiven'],
		[does('go through what is found', 'up', 'down'), does('opens it', 'open'), does('goes back', 'back')],
		[does('marks', 'mark'), does('copies', 'copy'), does('prints what is marked and leaves', 'accept')],
	].map((parts) => parts.filter((part) => part !== false).join(', '));
	return sentences.map((one) => (one === '' ? '' : `${one}.`)).join(' ');
}

/** @returns the rows of the help that fit, with the current entry in sight */
export function helpLines(
	map: Keymap,
	overlay: HelpOverlay,
	width: number,
	height: number,
	signs: Signs,
): Line[] {
	const { typed, cursor } = overlay;
	const measure = Math.min(width, 100);
	const isAll = typed.text === '';
	const head = fitted(lookedIn('Help', typed, 'something', signs), width);
	const lines: Line[] = isAll
		? broken(essentials(map), measure - 6).map((text) => line(run(`   ${text}`)))
		: [];
	const entries = helpEntries(overlay, map);
	if (entries.length === 0) return [head, EMPTY, line(run('   None of it holds this.', 'dim'))];
	const keyWidth = Math.min(30, Math.floor(measure * 0.35));
	let at = 0;
	let heading = '';
	for (const [i, entry] of entries.entries()) {
		const under = entry.type === 'action' ? infoOf(entry.name).group : 'What can be typed in the field';
		if (under !== heading) lines.push(EMPTY, line(run(`   ${under}`, 'strong')));
		heading = under;
		if (i === cursor) at = lines.length;
		const left = entry.type === 'action' ? keysOf(map, entry.name).map(showKey).join(', ') : entry.text;
		const right = entry.type === 'action' ? infoOf(entry.name).sentence : entry.finds;
		lines.push(...entryLines(left, right, i === cursor, keyWidth, width, signs));
	}
	const rows = isAll ? [EMPTY, ...lines] : lines;
	const room = Math.max(1, height - 1);
	const under = at + (isAll ? 1 : 0);
	const top = under < room - 2 ? 0 : Math.min(under - Math.floor(room / 2), rows.length - room);
	return [head, ...rows.slice(Math.max(0, top), Math.max(0, top) + room)];
}

/** One entry; nothing of it is cut: this is where one looks for what is not seen elsewhere. */
function entryLines(
	left: string,
	right: string,
	current: boolean,
	keyWidth: number,
	width: number,
	signs: Signs,
): Line[] {
	const keys = broken(left, keyWidth);
	const words = broken(right, width - keyWidth - 6);
	return Array.from({ length: Math.max(keys.length, words.length) }, (_, i) => {
		const row = line(
			run(` ${current && i === 0 ? signs.pointer : ' '} `, 'accent'),
			run((keys[i] ?? '').padEnd(keyWidth), 'key'),
			run(`  ${words[i] ?? ''}`),
		);
		return fitted(current ? { ...row, selected: true } : row, width - 1);
	});
}
