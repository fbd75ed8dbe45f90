import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ARTICLE, fileWith, KEY, LAUNCHER, Story, type StoryOptions, scratch } from './session.js';

const stories: Story[] = [];
const open = (options: StoryOptions = {}) => {
	const story = new Story(options);
	stories.push(story);
	return story;
};
afterEach(() => {
	for (const story of stories.splice(0)) story.close();
});

const F = { f1: '\u001bOP', f6: '\u001b[17~', f7: '\u001b[18~', f9: '\u001b[20~' };
const ALT = (letter: string) => `\u001b${letter}`;

const SIZES = [
	[130, 40],
	[90, 26],
	[44, 14],
] as const;
const LOOKS: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
	['in colour', {}, []],
	['without colour', { NO_COLOR: '1' }, []],
];

describe.each(SIZES)('every view at %i×%i', (columns, rows) => {
	test.each(LOOKS)('%s', async (_, env, args) => {
		const story = open({ args: [fileWith(ARTICLE), '--scope', 'statements', ...args], columns, rows, env });
		await story.until(/▸ +(?:that )?no ship may enter/);
		story.press(KEY.right);
		await story.until(/paragraph\s+1\s+of\s+4/);
		story.press(KEY.right);
		await story.until('▌');
		story.press(F.f9);
		await story.until('1 of 2');
		story.press(KEY.escape);
		await story.until('▌');
		story.press(KEY.tab);
		await story.until('1 marked');
		story.press(F.f6);
		await story.until('1 of 1');
		story.press(F.f1);
		await story.until('Look among');
		story.press(KEY.escape);
		await story.until((screen) => !screen.includes('Look among'));
		story.press('\u000f');
		await story.until(/Print as[\s\S]*▸ text/);
		for (const row of story.rows()) expect([...row].length).toBeLessThanOrEqual(columns);
		if ('NO_COLOR' in env) expect(story.output()).not.toMatch(/\u001b\[(?:[\d;]*;)?[34][0-8](?:;[\d;]*)?m/);
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
		expect(story.isAlternate).toBe(false);
	});
});

test('a key pressed before the actor is there that the key before it opens means that actor', async () => {
	const story = open({ args: [fileWith(ARTICLE), '--scope', 'statements'], columns: 90, rows: 26 });
	await story.until(/▸ +(?:that )?no ship may enter/);
	story.press(F.f9 + F.f7);
	await story.until(/reading Harbour|no longer there/);
	expect(story.screen()).toContain('reading Harbour');
	story.press(KEY.escape);
	await story.until('1 of 2');
});

describe('the mouse', () => {
	test('chooses by a click, opens by another, and scrolls by its wheel', async () => {
		const story = open({ args: [fileWith(ARTICLE), '--scope', 'statements'], columns: 120 });
		await story.until(/▸ +(?:that )?no ship/);
		const row = story.rows().findIndex((line) => line.includes('inspection in March')) + 1;
		story.press(`\u001b[<0;10;${row}M\u001b[<0;10;${row}m`);
		await story.until(/▸ +“We asked/);
		story.press(`\u001b[<64;10;${row}M`);
		await story.until((screen) => !/▸ +“We asked/.test(screen));
		story.press(`\u001b[<65;10;${row}M`);
		await story.until(/▸ +“We asked/);
		story.press(`\u001b[<0;10;${row}M`);
		await story.until('results › quote of');
	});
});

/** The screen with the results, the quote beside them and the place among all: nothing is still to come. */
const WHOLE = /❯ inspection[\s\S]*▸.*“We asked[\s\S]*In the text[\s\S]*1 of 1\s*$/;

describe('what is done outside', () => {
	test('the article opens in the editor at the line of the quote, and the screen comes back whole', async () => {
		const log = join(scratch(), 'log');
		const article = fileWith(ARTICLE);
		const editor = fileWith(`#!/bin/sh\necho "$@" > '${log}'\necho EDITING\nread line\n`, 'nano');
		chmodSync(editor, 0o755);
		const env = { EDITOR: `'${editor}'`, VISUAL: '' };
		const story = open({ args: [article, '-q', 'inspection'], env });
		const before = await story.until(WHOLE);
		story.press(ALT('e'));
		await story.until('EDITING');
		expect(story.isAlternate).toBe(false);
		expect(readFileSync(log, 'utf8')).toBe(`+9 ${article}\n`);
		story.press('\r');
		await story.until((screen) => screen === before);
		expect(story.isAlternate).toBe(true);
	});

	test('the editor changes the file itself, which is read again, and of what is no text file it has a copy that cannot be changed', async () => {
		const log = join(scratch(), 'log');
		const edits = `ls -l "$2" > '${log}'\ntest -w "$2" && sed -i.old 's/in March/in April/' "$2"`;
		const editor = fileWith(`#!/bin/sh\n${edits}\n`, 'nano');
		chmodSync(editor, 0o755);
		const env = { EDITOR: `'${editor}'`, VISUAL: '' };
		const article = fileWith(ARTICLE);
		const out = join(scratch(), 'out');
		const story = open({ shell: `explorer '${article}' -q inspection > '${out}'`, env });
		await story.until(WHOLE);
		story.press(ALT('e'));
		await story.until(/▸.*“We asked[\s\S]*in April[\s\S]*Read article\.txt again\./);
		expect(readFileSync(article, 'utf8')).toBe(ARTICLE.replace('in March', 'in April'));
		story.press(KEY.enter);
		expect(await story.end()).toBe(0);
		expect(readFileSync(out, 'utf8')).toContain('“We asked for an inspection in April,”');
		expect(story.screen()).not.toContain('has changed');
		const other = open({
			args: [fileWith(JSON.stringify({ text: ARTICLE }), 'a.json'), '-q', 'inspection'],
			env,
		});
		await other.until(WHOLE);
		other.press(ALT('e'));
		await other.until('A copy was opened, for reading only: changes to it are not kept.');
		expect(readFileSync(log, 'utf8')).toMatch(/^-r--------/);
	});

	test('an editor that is missing is said to be', async () => {
		const story = open({ args: [fileWith(ARTICLE), '-q', 'inspection'], env: { EDITOR: 'vj', VISUAL: '' } });
		await story.until(WHOLE);
		story.press(ALT('e'));
		await story.until("There is no program 'vj'; set $EDITOR or $PAGER.");
	});

	test('keys typed into the editor are the editor’s, also where the article came through a pipe', async () => {
		const editor = fileWith('#!/bin/sh\necho EDITING\nread a\nread b\necho "GOT $a $b"\nread c\n', 'nano');
		chmodSync(editor, 0o755);
		const env = { EDITOR: `'${editor}'`, VISUAL: '' };
		const story = open({ shell: `cat '${fileWith(ARTICLE)}' | explorer -q inspection`, env, columns: 110 });
		await story.until(WHOLE);
		story.press(ALT('e'));
		await story.until('EDITING');
		story.press('one\r');
		await story.until('one');
		story.press('two\r');
		await story.until('GOT one two');
		story.press('\r');
		await story.until(WHOLE);
		// Keys are the program's again.
		story.press('x');
		await story.until('❯ inspectionx');
	});

	test('a quote is copied through the terminal', async () => {
		const env = { DISPLAY: '', WAYLAND_DISPLAY: '', WSL_DISTRO_NAME: '' };
		const story = open({ args: [fileWith(ARTICLE), '-q', 'inspection'], env });
		await story.until(/▸.*“We asked/);
		story.press(ALT('c'));
		await story.until('Copied the quote with its attribution');
		const sent = /\u001b\]52;c;([^\u0007]+)\u0007/.exec(story.output())?.[1] ?? '';
		expect(Buffer.from(sent, 'base64').toString('utf8')).toMatch(
			/^“We asked for an inspection[\s\S]*Tomas Lindqvist/,
		);
	});

	test('a query is found again in the next session', async () => {
		const env = { XDG_STATE_HOME: scratch() };
		const file = fileWith(ARTICLE);
		const first = open({ args: [file], env });
		await first.until('1 of 8');
		first.press('inspection');
		await first.until(/❯ inspection[\s\S]*▸.*“We asked/);
		first.press(KEY.right);
		await first.until('results › quote of');
		await expect.poll(() => existsSync(join(env.XDG_STATE_HOME, 'explorer', 'history'))).toBe(true);
		first.press(KEY.ctrlC);
		await first.end();
		const second = open({ args: [file], env });
		await second.until('1 of 8');
		second.press('\u0012');
		await second.until('▸ inspection');
		second.press(KEY.enter);
		await second.until(/❯ inspection[\s\S]*▸.*“We asked/);
	});

	test('Ctrl-Z pauses it, and fg brings it back whole', async () => {
		const story = open({ shell: 'exec env PS1="ready " bash --norc --noprofile -i', columns: 110 });
		await story.until('ready');
		story.press(`'${process.execPath}' '${LAUNCHER}' '${fileWith(ARTICLE)}' -q inspection\r`);
		const before = await story.until(WHOLE);
		story.press(KEY.ctrlZ);
		await story.until('Stopped');
		expect(story.isAlternate).toBe(false);
		story.press('fg\r');
		await story.until((screen) => screen === before);
	});

	test('it is as large as the terminal that became another size while it was paused', async () => {
		const story = open({ shell: 'exec env PS1="ready " bash --norc --noprofile -i', columns: 110 });
		await story.until('ready');
		story.press(`'${process.execPath}' '${LAUNCHER}' '${fileWith(ARTICLE)}' -q inspection\r`);
		await story.until(WHOLE);
		for (const [columns, rows] of [
			[70, 20],
			[130, 40],
		] as const) {
			story.press(KEY.ctrlZ);
			await story.until('Stopped');
			story.resize(columns, rows);
			story.press('stty size\r');
			await story.until(new RegExp(`^${rows} ${columns}$`, 'm'));
			story.press('fg\r');
			// The status line lies in the last row, and ends in its last column but one.
			await story.until(() => {
				const last = story.rows()[rows - 1]!;
				return story.isAlternate && / of \d+$/.test(last) && last.length === columns - 1;
			});
		}
	});

	test('asked by another process to stop, it gives the terminal back first, every time', async () => {
		const story = open({ shell: 'exec env PS1="ready " bash --norc --noprofile -i', columns: 110 });
		await story.until('ready');
		const pid = join(scratch(), 'pid');
		const command = `exec '${process.execPath}' '${LAUNCHER}' '${fileWith(ARTICLE)}' -q inspection`;
		story.press(`sh '${fileWith(`echo $$ >'${pid}'\n${command}\n`, 'start')}'\r`);
		const before = await story.until(WHOLE);
		for (let round = 0; round < 2; round++) {
			process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTSTP');
			await story.until('Stopped');
			expect(story.isAlternate).toBe(false);
			expect(story.screen()).not.toContain('❯');
			story.press('echo "$((6 * 7))"\r');
			await story.until(/^42$/m);
			story.press('fg\r');
			await story.until((screen) => screen === before);
		}
		story.press(KEY.right);
		await story.until('results › quote of');
	});

	test('where nobody could continue it, it goes on when it is asked to stop', async () => {
		const story = open({ args: [fileWith(ARTICLE), '-q', 'inspection'] });
		const before = await story.until(WHOLE);
		for (const stop of [() => story.press(KEY.ctrlZ), () => story.signal('SIGTSTP')]) {
			const count = () => story.output().split('\u001b[?1049h').length;
			const shown = count();
			stop();
			await story.until((screen) => count() > shown && screen === before);
		}
	});

	test('stopped by another process, it takes the terminal again', async () => {
		const story = open({ shell: 'exec env PS1="ready " bash --norc --noprofile -i', columns: 110 });
		await story.until('ready');
		const pid = join(scratch(), 'pid');
		const command = `exec '${process.execPath}' '${LAUNCHER}' '${fileWith(ARTICLE)}' -q inspection`;
		story.press(`sh '${fileWith(`echo $$ >'${pid}'\n${command}\n`, 'start')}'\r`);
		const before = await story.until(WHOLE);
		process.kill(Number(readFileSync(pid, 'utf8')), 'SIGSTOP');
		await story.until('Stopped');
		story.press('clear; echo else\r');
		await story.until((screen) => !screen.includes('inspection') && screen.includes('else'));
		story.press('fg\r');
		await story.until((screen) => screen === before);
		story.press(KEY.right);
		await story.until('results › quote of');
	});
});

describe('what is set', () => {
	test('keys and theme come from the config file, whose wrong entries are named', async () => {
		const home = scratch();
		mkdirSync(join(home, 'explorer'));
		const config = '{\n"ascii": true,\n"keys": {"ctrl-x": "help"},\n"them": 1}';
		writeFileSync(join(home, 'explorer', 'config.json'), config);
		const story = open({ args: [fileWith(ARTICLE)], env: { XDG_CONFIG_HOME: home } });
		await story.until(/line 4: there is no setting/);
		expect(story.screen()).not.toMatch(/[─│▸]/);
		story.press('\u0018');
		await story.until('Look among');
	});

	test('with --ascii the program adds nothing else to a text of ASCII', async () => {
		const text = `${ARTICLE.replace(/[“”]/g, '"')}\n"We will ask again," Lindqvist said.\n`;
		const story = open({ args: [fileWith(text), '--ascii', '--scope', 'statements'], columns: 130 });
		const places: readonly (readonly [string, string | RegExp])[] = [
			['', /1 of \d/],
			[KEY.right, 'results > quote of'],
			[F.f9, '1 of 2'],
			[F.f7, 'reading Harbour'],
			[F.f1, 'Look among'],
			[KEY.escape, /^(?![\s\S]*Look among)[\s\S]*reading Harbour/],
			['\u000f', 'What would be printed'],
			[KEY.down, /What would be printed\s[\s\S]*> -/],
		];
		for (const [key, then] of places) {
			story.press(key);
			await story.until(then);
		}
		story.press(KEY.ctrlC);
		await story.end();
		expect(story.output()).toContain('\u001b[?1049h');
		expect(story.output()).not.toMatch(/[^\x00-\x7f]/);
	});

	test('a key is bound on the command line', async () => {
		const story = open({ args: [fileWith(ARTICLE), '--bind', 'ctrl-x:scope-actors'] });
		await story.until('1 of 8');
		story.press('\u0018');
		await story.until(/\[(?:F4 )?actors \d/);
	});
});

describe('terminals', () => {
	test.each(['xterm-256color', 'screen', 'tmux-256color', 'linux', 'vt100'])('%s', async (TERM) => {
		const story = open({ args: [fileWith(ARTICLE)], env: { TERM } });
		await story.until(/▸ +(?:that )?no ship may enter/);
		story.press('inspection');
		await story.until(/❯ inspection[\s\S]*▸.*“We asked/);
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
	});

	test('read aloud: sentences, and no other screen', async () => {
		const story = open({ args: [fileWith(ARTICLE), '--screen-reader', '--scope', 'statements'], rows: 60 });
		await story.until(/1 of \d+\. (?:that )?no ship may enter/);
		story.press(KEY.down);
		await story.until(/2 of \d+\./);
		expect(story.isAlternate).toBe(false);
		expect(story.output()).not.toContain('Nothing matches');
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
	});

	test('a storm of resizes leaves nothing behind', async () => {
		const story = open({ args: [fileWith(ARTICLE)], columns: 120, rows: 30 });
		await story.until(/▸ +(?:that )?no ship/);
		for (let i = 0; i < 100; i++) story.resize(40 + ((i * 37) % 120), 10 + ((i * 13) % 40));
		story.resize(111, 31);
		story.press('inspection');
		await story.until(/❯ inspection[\s\S]*▸.*“We asked/);
		const rows = await story.until((screen) => screen.split('\n')[30]?.includes('F1 help') === true);
		expect(rows.match(/❯/g)).toHaveLength(1);
		expect(rows.split('\n').filter((row) => /^─+[┬┴]─+/.test(row))).toHaveLength(2);
	});
});
