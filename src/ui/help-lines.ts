import { ACTION_NAMES, type ActionInfo, type ActionName, infoOf } from './actions.js';
import { type Keymap, keysOf, showKey } from './keymap.js';
import { EMPTY, fitted, type Line, line, run } from './lines.js';
import type { Signs } from './theme.js';
import { wrap } from './width.js';

/** The help: every action with its keys, made from the list of actions; Enter does the one under the cursor. */

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

const broken = (text: string, width: number): string[] =>
	wrap(text, width).map(([start, end]) => text.slice(start, end).trimEnd());

/** @returns the rows of the help that fit, with the action at `cursor` in sight */
export function helpLines(map: Keymap, cursor: number, width: number, height: number, signs: Signs): Line[] {
	const lines: Line[] = broken('Type to search; several words are found in any order. Keys:', width - 4).map(
		(text) => line(run(`   ${text}`)),
	);
	const keyWidth = Math.min(30, Math.floor(width * 0.35));
	let at = 0;
	for (const group of GROUPS) {
		lines.push(EMPTY, line(run(`   ${group}`, 'strong')));
		for (const name of helpActions().filter((one) => infoOf(one).group === group)) {
			const current = helpActions()[cursor] === name;
			if (current) at = lines.length;
			const keys = broken(keysOf(map, name).map(showKey).join(', '), keyWidth);
			const words = broken(infoOf(name).sentence, width - keyWidth - 6);
			// Nothing of it is cut: this is where one looks for what is not seen elsewhere.
			for (let i = 0; i < Math.max(keys.length, words.length); i++) {
				const row = line(
					run(` ${current && i === 0 ? signs.pointer : ' '} `, 'accent'),
					run((keys[i] ?? '').padEnd(keyWidth), 'key'),
					run(`  ${words[i] ?? ''}`),
				);
				lines.push(fitted(current ? { ...row, selected: true } : row, width - 1));
			}
		}
	}
	const top = Math.max(0, Math.min(at < 4 ? 0 : at - Math.floor(height / 2), lines.length - height));
	return lines.slice(top, top + height);
}
