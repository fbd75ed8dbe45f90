import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, test } from 'vitest';
import { fileWith, KEY, LAUNCHER, Story, scratch } from './session.js';

const stories: Story[] = [];
afterEach(() => {
	for (const story of stories.splice(0)) story.close();
});

const HEAD = 'Harbour talks go on\n\nBy Jane Holloway\n\n';
const RUIZ = '“The harbour will stay open,” said Ana Ruiz, the mayor.\n\n';
const STONE = '“The budget is too small,” said Bob Stone, a councillor.\n\n';
const OKORO = '“The school is shut,” said David Okoro, a teacher.\n\n';
const WEISS = '“We will strike on Monday,” said Carla Weiss, a union leader.\n';

/** The screen over an archive with one article, its second quote marked, and what another process does meanwhile. */
async function marked() {
	const archive = join(scratch(), 'c.db');
	const article = fileWith(HEAD + RUIZ + STONE + WEISS);
	const elsewhere = (...args: string[]) => {
		const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args, '--archive', archive], {
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(stderr);
	};
	elsewhere('add', article);
	const output = join(dirname(archive), 'out');
	const shell = `explorer --archive '${archive}' >'${output}.txt' 2>'${output}.err'; echo "status $?"; cat '${output}'.*`;
	const story = new Story({ shell, columns: 120 });
	stories.push(story);
	await story.until(/3 statements[\s\S]*▸/);
	story.press('\u001bOR', KEY.down, KEY.tab);
	await story.until('1 marked');
	return { article, elsewhere, story };
}

test('what is marked is printed although another process has added its article anew meanwhile', async () => {
	const { article, elsewhere, story } = await marked();
	writeFileSync(article, HEAD + RUIZ + OKORO + STONE + WEISS);
	elsewhere('add', article);
	// Nothing is typed.
	await story.until(/4 statements[\s\S]*●[^\n]*“The budget is too small/);
	story.press(KEY.enter);
	await story.until(/status 0\s+“The budget is too small,”?[\s\S]*Bob Stone/);
});

test('what is nowhere any more is said on the screen and at the end', async () => {
	const { article, elsewhere, story } = await marked();
	elsewhere('remove', article);
	await story.until('1 of what was marked is no longer in the archive.');
	await story.until(
		(screen) => screen.includes('There are no articles in this archive.') && !screen.includes('1 marked'),
	);
	story.press(KEY.enter);
	await story.until(/status 2\s+explorer: 1 of what was chosen is no longer in the archive/);
});
