import { afterEach, expect, test } from 'vitest';
import { ARTICLE, fileWith, KEY, LAUNCHER, Story } from './session.js';

const stories: Story[] = [];
afterEach(() => {
	for (const story of stories.splice(0)) story.close();
});

test('a job in the background leaves the terminal alone until it is brought to the front', async () => {
	const story = new Story({ shell: 'exec bash --norc -i', env: { PS1: 'ready> ' } });
	stories.push(story);
	await story.until('ready>');
	story.press(`set -b; "${process.execPath}" "${LAUNCHER}" "${fileWith(ARTICLE)}" &\r`);
	await story.until('Stopped');
	expect(story.output()).not.toContain('\u001b[?1049h');
	story.press('fg\r');
	await story.until('no ship may enter');
	expect(story.isAlternate).toBe(true);
	story.press(KEY.escape);
	await story.until((screen) => !story.isAlternate && screen.includes('ready>'));
	story.press('exit\r');
	await story.end();
});
