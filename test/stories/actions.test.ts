import { chmodSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { ACTION_NAMES, type ActionName } from '../../src/ui/keys/actions.js';
import { ARTICLE, fileWith, KEY, Story, scratch } from './session.js';

/** One session at a time in which every action is done by its key, with what it must change on the screen. */

const stories: Story[] = [];
afterEach(() => {
	for (const story of stories.splice(0)) story.close();
});

const LONG = `${'The water rose over the quay again. '.repeat(60)}\n\n“It will rise again,” Ruiz told the council.\n`;

const ALT = (letter: string) => `\u001b${letter}`;
const CTRL = (letter: string) => String.fromCharCode(letter.charCodeAt(0) & 31);

/** A program that says a word and waits for Enter. */
function program(says: string): string {
	const path = fileWith(`#!/bin/sh\nclear\necho ${says}\nread line\n`, 'nano');
	chmodSync(path, 0o755);
	return path;
}

/** `written`: to the terminal since the key was pressed. */
type Expected = RegExp | ((screen: string, written: string) => boolean);
type Step = readonly [action: ActionName | '', keys: string, then: Expected];

const place = (at: number, total?: number): RegExp =>
	new RegExp(`${at}(?: of |/)${total ?? '\\d+'}(?: · \\d+ %)?\\s*$`);
const field = (text: string): Expected => {
	const shown = text === '' ? 'search who said what' : text;
	return (screen) =>
		new RegExp(`❯ ${shown.replace(/[^\w ]/g, '\\$&')}(?=\\s\\s|\\s*$|…|\\s\\[)`, 'm').test(screen);
};

/** In this order, each from where the one before has led; '' is a step between. */
const STEPS: readonly Step[] = [
	['', '', place(1)],
	['down', CTRL('n'), place(2)],
	['up', CTRL('p'), place(1)],
	['last', ALT('>'), (screen) => /(\d+)(?: of |\/)\1\s*$/.test(screen)],
	['first', ALT('<'), place(1)],
	['page-down', '\u001b[1;3B', (screen) => !place(1).test(screen)],
	['page-up', '\u001b[1;3A', place(1)],
	['scope', CTRL('t'), /\[(?:F3 )?statements \d/],
	['scope-actors', '\u001bOS', /\[(?:F4 )?actors \d/],
	['scope-sections', '\u001b[15~', /\[(?:F5 )?sections \d/],
	['scope-all', '\u001bOQ', /\[(?:F2 )?all \d/],
	['thoughts', ALT('t'), /Thoughts are found too/],
	['', ALT('t'), /Thoughts are left out/],
	['scope-statements', '\u001bOR', /\[(?:F3 )?statements \d/],
	['mark', KEY.tab, /1 marked/],
	['mark-up', '\u001b[Z', (screen) => /2 marked/.test(screen) && place(1).test(screen)],
	['mark-invert', ALT('i'), /3 marked\.|3 marked/],
	['mark-all', ALT('a'), /5 marked/],
	['marked', '\u001b[17~', place(1, 5)],
	['mark-none', ALT('u'), /Nothing is marked\./],
	['format', CTRL('o'), /Print as/],
	['', KEY.escape, (screen) => !/Print as/.test(screen)],
	['problems', '\u001b[21~', /Everything could be read\./],
	['copy', '\u001b[19~', /Copied the quote with its/],
	['browse', ALT('o'), /This article came without an addr/],
	['', ALT('<'), place(1)],
	['speaker', '\u001b[20~', place(1, 3)],
	['left', KEY.left, place(1, 5)],
	['read', '\u001b[18~', /▌/],
	['pane-page-down', '\u001b[6~', (screen) => !/Harbour of Vell shut after crane falls$/m.test(screen)],
	['pane-page-up', '\u001b[5~', /^ {4}Harbour of Vell/m],
	['pane-down', '\u001b[1;2B', (screen) => !/^ {4}Harbour of Vell/m.test(screen)],
	['pane-up', '\u001b[1;2A', /^ {4}Harbour of Vell/m],
	['open', KEY.right, /paragraph\s+\d\s+of/],
	['back', KEY.escape, /▌/],
	['toggle-wrap', ALT('w'), /Long lines are cut\./],
	['', ALT('w'), /Long lines are wrapped\./],
	['toggle-context', ALT('x'), /Shows the words alone\./],
	['', ALT('x'), /Shows the text around it\./],
	['toggle-mouse', ALT('g'), /The mouse is the terminal's\./],
	['', ALT('g'), /The mouse works here\./],
	['next-article', ALT('n'), /This is the only article\./],
	['previous-article', ALT('p'), /This is the only article\./],
	['edit', ALT('e'), /EDITING/],
	['', '\r', /▌/],
	['page', ALT('v'), /PAGING/],
	['', '\r', /▌/],
	// What has not changed is written again too.
	['redraw', CTRL('l'), (_, written) => written.includes('▌')],
	['help', KEY.f1, /marks, F8 copies/],
	['', KEY.escape, (screen) => !/marks, F8 copies/.test(screen)],
	['', KEY.escape, (screen) => !/▌/.test(screen) && place(1, 5).test(screen)],
	['', 'crane slept', field('crane slept')],
	['start', CTRL('a'), field('crane slept')],
	['delete-forward', '\u001b[3~', field('rane slept')],
	['delete-or-leave', CTRL('d'), field('ane slept')],
	['right', CTRL('f'), field('ane slept')],
	['delete-back', '\u007f', field('ne slept')],
	['word-right', ALT('f'), field('ne slept')],
	['delete-word-back', CTRL('w'), field(' slept')],
	['put-back', CTRL('y'), field('ne slept')],
	['word-left', ALT('b'), field('ne slept')],
	['delete-word', ALT('d'), field(' slept')],
	['undo', '\u001f', field('ne slept')],
	['redo', ALT('/'), field(' slept')],
	['delete-to-end', ALT('k'), field('')],
	['', 'ship may', field('ship may')],
	['end', CTRL('e'), field('ship may')],
	['delete-to-start', CTRL('u'), field('')],
	['history', CTRL('r'), /Earlier queries {2}type to look/],
	['', KEY.escape, place(1, 5)],
];

/** Each of these ends the session or leaves it for a while, and has a story of its own elsewhere or below. */
const ENDS: readonly ActionName[] = ['accept', 'leave', 'interrupt', 'suspend'];

test('no action is left out', () => {
	const done = new Set<string>([...STEPS.map(([action]) => action), ...ENDS]);
	expect(ACTION_NAMES.filter((name) => !done.has(name))).toEqual([]);
});

describe.each([
	[130, 40],
	[80, 24],
	[44, 12],
] as const)('every action at %i×%i', (columns, rows) => {
	test.each([
		['in colour', {}],
		['without colour', { NO_COLOR: '1' }],
	] as const)(
		'%s',
		async (_, colour) => {
			const [editor, pager] = ['EDITING', 'PAGING'].map(program);
			const home = scratch();
			const env = {
				...colour,
				EDITOR: `'${editor}'`,
				VISUAL: '',
				PAGER: `'${pager}'`,
				DISPLAY: '',
				WAYLAND_DISPLAY: '',
				XDG_STATE_HOME: home,
				XDG_CONFIG_HOME: home,
			};
			const story = new Story({ args: [fileWith(ARTICLE + LONG)], columns, rows, env });
			stories.push(story);
			for (const [action, keys, then] of STEPS) {
				const before = story.output().length;
				const holds = (screen: string) =>
					typeof then === 'function' ? then(screen, story.output().slice(before)) : then.test(screen);
				story.press(keys);
				await story
					.until(holds)
					.catch((error: Error) => Promise.reject(new Error(`${action} (${then}): ${error.message}`)));
				for (const row of story.rows()) expect([...row].length).toBeLessThanOrEqual(columns);
			}
			if ('NO_COLOR' in colour)
				expect(story.output()).not.toMatch(/\u001b\[(?:[\d;]*;)?[34][0-8](?:;[\d;]*)?m/);
			story.press(KEY.tab);
			await story.until(/1 marked/);
			story.press(CTRL('q'));
			await story.until(/Esc leaves/);
			story.press(CTRL('q'));
			expect(await story.end()).toBe(130);
		},
		60_000,
	);
});
