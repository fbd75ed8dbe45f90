import { cpSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ARTICLE, fileWith, KEY, LAUNCHER, run, Story, type StoryOptions, scratch } from './session.js';

const stories: Story[] = [];
const open = (options: StoryOptions = {}) => {
	const story = new Story(options);
	stories.push(story);
	return story;
};
afterEach(() => {
	for (const story of stories.splice(0)) story.close();
});

describe('reading', () => {
	test('open the bundled article and read the first quote next to who said it', async () => {
		const story = open({ columns: 120 });
		await story.until('Police raid');
		story.press('violate the agreement');
		const screen = await story.until(/❯ violate the agreement[\s\S]*▸.*“The Court’s decision/);
		expect(screen).toContain('Ministry of Interior · quoted');
		await story.until('actions that openly');
		expect(story.isAlternate).toBe(true);
	});

	test('type with a typo and find it', async () => {
		const story = open({ args: [fileWith(ARTICLE)] });
		await story.until('Vell');
		story.press('inspetcion');
		await story.until(/❯ inspetcion[\s\S]*We asked for an inspection/);
	});

	test('whoever denies something is not shown, nor printed, as having said it', async () => {
		const file = fileWith(ARTICLE);
		const story = open({ args: [file, '--scope', 'statements'], columns: 80 });
		await story.until('Vell');
		story.press('warned');
		await story.until(/▸ .*had been warned.*\n +The dockers' union · denied /);
		expect(run([file, '-f', 'warned']).out).toMatch(
			/had been warned of the danger\n.* \(reported: denied\)\n/,
		);
	});

	test('an actor opens into its statements', async () => {
		const story = open({ args: [fileWith(ARTICLE), '--scope', 'actors'] });
		await story.until('Ana Ruiz');
		story.press('ruiz');
		await story.until(/❯ ruiz[\s\S]*▸ +Ana Ruiz/);
		story.press(KEY.right);
		await story.until((screen) => screen.includes('no ship may enter') && screen.includes('one crane'));
		story.press(KEY.escape);
		await story.until(/❯ ruiz/);
	});

	test('help opens with ? on an empty query and closes with Esc', async () => {
		const story = open({ args: [fileWith(ARTICLE)] });
		await story.until(/❯ search/);
		story.press('?');
		await story.until(/type to look for something[\s\S]*Look among all, statements/);
		story.press(KEY.escape);
		await story.until(/❯ search[\s\S]*no ship may enter/);
	});
});

describe('choosing', () => {
	test('mark two, accept, and read them on stdout in marking order', async () => {
		const file = join(scratch(), 'chosen.jsonl');
		const story = open({
			shell: `explorer '${fileWith(ARTICLE)}' --scope statements --format jsonl > '${file}'`,
		});
		await story.until('no ship may enter');
		story.press('inspection');
		await story.until(/❯ inspection[\s\S]*▸.*“We asked for an inspection/);
		story.press(KEY.tab);
		await story.until('1 marked');
		story.press(KEY.ctrlU);
		await story.until(/❯ search/);
		story.press('crane');
		await story.until(/❯ crane[\s\S]*▸.*“We lost one crane/);
		story.press(KEY.tab);
		await story.until('2 marked');
		story.press(KEY.enter);
		expect(await story.end()).toBe(0);
		const items = readFileSync(file, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(items.map((item) => item.speaker)).toEqual(['Tomas Lindqvist', 'Ana Ruiz']);
		expect(story.isAlternate).toBe(false);
	});

	test('what is marked itself, and with its actor and section, is printed once', async () => {
		const file = join(scratch(), 'all.jsonl');
		const story = open({ shell: `explorer '${fileWith(ARTICLE)}' --format jsonl > '${file}'` });
		await story.until('no ship may enter');
		story.press('\u001ba');
		await story.until('marked.');
		story.press(KEY.enter);
		expect(await story.end()).toBe(0);
		const lines = readFileSync(file, 'utf8').trim().split('\n');
		expect(new Set(lines).size).toBe(lines.length);
		expect(lines).toHaveLength(4);
	});

	test('an article piped in, a quote piped on', async () => {
		const file = join(scratch(), 'out.txt');
		const story = open({ shell: `cat '${fileWith(ARTICLE)}' | explorer -q inspection | cat > '${file}'` });
		await story.until('We asked for an inspection');
		story.press(KEY.enter);
		await story.end();
		expect(readFileSync(file, 'utf8')).toMatch(
			/^“We asked for an inspection in March,”\n {2}— Tomas Lindqvist/,
		);
	});

	test('keys typed before anything is there count', async () => {
		const file = join(scratch(), 'out.txt');
		const story = open({ shell: `explorer '${fileWith(ARTICLE)}' > '${file}'` });
		story.press('inspection\r');
		expect(await story.end()).toBe(0);
		expect(readFileSync(file, 'utf8')).toMatch(/^“We asked for an inspection in March,”/);
	});

	test('Esc leaves with 130 and prints nothing', async () => {
		const story = open({ args: [fileWith(ARTICLE)] });
		await story.until('Vell');
		story.press(KEY.escape);
		expect(await story.end()).toBe(130);
	});
});

describe('the terminal', () => {
	test('is cleared once, for the first frame, which the screen takes over', async () => {
		const story = open({ args: [fileWith(ARTICLE)] });
		await story.until(/▸[\s\S]*no ship may enter/);
		const [first = '', ...rest] = story.output().split('\u001b[2J');
		expect(first).toBe('\u001b[?1049h');
		expect(rest).toHaveLength(1);
		expect(rest[0]).toMatch(
			/^\u001b\[1;1H explorer\u001b\[12;1H\u001b\[10A\u001b\[2K ❯ search who said what/,
		);
		expect(rest[0]).not.toContain('No statements here');
		expect(rest[0]).not.toContain('\u001b[?1049h');
	});

	test('gets no frame of a build that turns out to be stale', async () => {
		const clone = scratch();
		for (const part of ['dist', 'package.json', 'package-lock.json', 'src/prepare.js', 'src/newest.cjs'])
			cpSync(part, join(clone, part), { recursive: true, preserveTimestamps: true });
		cpSync(LAUNCHER, join(clone, 'src/bin.cjs'));
		mkdirSync(join(clone, 'node_modules/esbuild'), { recursive: true });
		writeFileSync(join(clone, 'node_modules/.package-lock.json'), '{}');
		mkdirSync(join(clone, 'src/cli'));
		writeFileSync(join(clone, 'src/cli/main.ts'), '');
		const later = new Date(Date.now() + 60_000);
		utimesSync(join(clone, 'src/cli/main.ts'), later, later);
		const story = open({ shell: `'${process.execPath}' '${clone}/src/bin.cjs'` });
		// What builds is not in the copy.
		expect(await story.end()).toBe(2);
		expect(story.isAlternate).toBe(false);
		expect(story.screen()).toMatch(/explorer: building …\s+explorer: the build failed/);
	});

	test.each([
		['Ctrl-C', (story: Story) => story.press(KEY.ctrlC), 130],
		['SIGTERM', (story: Story) => story.signal('SIGTERM'), 143],
		['SIGHUP', (story: Story) => story.signal('SIGHUP'), 129],
		['SIGQUIT', (story: Story) => story.signal('SIGQUIT'), 131],
	])('is given back after %s', async (_, leave, status) => {
		const story = open({ args: [fileWith(ARTICLE)] });
		await story.until('no ship may enter');
		leave(story);
		expect(await story.end()).toBe(status);
		expect(story.isAlternate).toBe(false);
		for (const sequence of ['\u001b[?1049l', '\u001b[?25h', '\u001b[?2004l', '\u001b[?1006l']) {
			expect(story.output().lastIndexOf(sequence)).toBeGreaterThan(0);
		}
	});

	test('may change its size while open', async () => {
		const story = open({ args: [fileWith(ARTICLE)], columns: 120, rows: 30 });
		await story.until('no ship may enter');
		story.resize(60, 16);
		await story.until((screen) => screen.includes('no ship may') && screen.split('\n')[14] !== '');
		story.resize(130, 40);
		await story.until((screen) =>
			screen
				.split('\n')
				.slice(36)
				.some((row) => row.includes('Enter')),
		);
	});

	test('may have 40 columns and 10 rows', async () => {
		const story = open({ args: [fileWith(ARTICLE), '--scope', 'statements'], columns: 40, rows: 10 });
		await story.until('no ship may enter');
		story.press(KEY.down);
		await story.until(/▸.*“We lost/);
	});

	test('that is too small is told so in one line', async () => {
		const story = open({ args: [fileWith(ARTICLE)], columns: 30, rows: 6 });
		const screen = await story.until(/40/);
		expect(screen.split('\n').filter((row) => row !== '').length).toBe(1);
	});

	test('stays unharmed by a hostile article', async () => {
		const hostile = ARTICLE.replaceAll('crane', 'cr\u001b]52;c;aGVsbG8=\u0007ane\u202e\u009b2J').replace(
			'Monday',
			'\u001b[2J\u001b]0;owned\u0007',
		);
		const story = open({ args: [fileWith(hostile)] });
		await story.until('Ruiz');
		story.press(KEY.down, KEY.down);
		await story.until(/▸/);
		story.press(KEY.ctrlC);
		await story.end();
		for (const attack of ['\u001b]52', '\u001b]0;owned', '\u202e', '\u009b', '\u0007']) {
			expect(story.output()).not.toContain(attack);
		}
	});

	test('called dumb is told what to use instead', async () => {
		const story = open({ args: [fileWith(ARTICLE)], env: { TERM: 'dumb' } });
		expect(await story.end()).toBe(2);
		expect(story.output()).toContain('--filter');
	});

	test('called dumb does for sentences one under the other', async () => {
		const story = open({ args: [fileWith(ARTICLE), '--screen-reader'], env: { TERM: 'dumb' } });
		await story.until(/Type to search/);
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
	});
});

test('an empty file is told of on the screen that stays', async () => {
	const story = open({ args: [fileWith('', 'nothing.txt')] });
	expect(await story.end()).toBe(2);
	expect(story.isAlternate).toBe(false);
	expect(story.screen()).toMatch(/nothing\.txt.*empty/s);
});

test.each([
	[100, 30],
	[60, 20],
	[44, 10],
])(
	'an actor who says nothing opens with Enter, shows where it is named, and is read there, at %i×%i',
	async (columns, rows) => {
		const text = `${ARTICLE}\nThe mayor of Sorn, Ilse Varga, did not come to the quay.\n`;
		const story = open({ args: [fileWith(text)], columns, rows });
		await story.until(/1(?: of |\/)\d+\s*$/);
		story.press('varga');
		await story.until(/Enter open/);
		story.press(KEY.enter);
		await story.until((screen) => screen.includes('Named in the text') && !screen.includes('Enter open'));
		story.press(KEY.enter);
		await story.until('Nothing that they said is reported.');
		story.press('\u001b[18~');
		await story.until((screen) => /▌|reading/.test(screen) && /Ilse\s+Varga,/.test(screen));
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
	},
);

test('an article without statements opens and says so', async () => {
	const story = open({
		args: [
			fileWith('Rain\n\nIt rained all day in the valley and the river rose.\n'),
			'--scope',
			'statements',
		],
	});
	await story.until(/no statements/i);
});
