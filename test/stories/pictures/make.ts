/** `npm run pictures`: the README's pictures of the screen, each taken from a real session in a pseudo-terminal. */
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { KEY, Story, scratch } from '../session.js';
import { svgOf } from './svg.js';

const COLUMNS = 120;
const ROWS = 30;

/** Plays a session on the bundled article and keeps what is on the screen at its end. */
async function picture(name: string, play: (story: Story) => Promise<unknown>): Promise<void> {
	const home = scratch();
	const env = { COLORTERM: 'truecolor', XDG_CONFIG_HOME: home, XDG_STATE_HOME: home };
	const story = new Story({ columns: COLUMNS, rows: ROWS, env });
	try {
		await story.until(/▸/);
		await play(story);
		await settled(story);
		writeFileSync(`test/stories/pictures/${name}.svg`, svgOf(story.buffer, COLUMNS, ROWS));
	} finally {
		story.close();
	}
}

/** A frame can come in several pieces: waits until the screen has stood still for a while. */
async function settled(story: Story): Promise<void> {
	for (let before = ''; before !== story.screen(); ) {
		before = story.screen();
		await setTimeout(400);
	}
}

await picture('search', async (story) => {
	story.press('fatalites injuris');
	await story.until(/❯ fatalites injuris[\s\S]*▸.*“Unfortunately[\s\S]*In the text/);
});
await picture('actor', async (story) => {
	story.press('ministry of interior', KEY.ctrlT, KEY.ctrlT);
	await story.until(/❯ ministry of interior[\s\S]*\[F4 actors[\s\S]*▸ +Ministry of Interior/);
	story.press(KEY.right);
	await story.until(/results › Ministry of Interior[\s\S]*In the text/);
});
await picture('reading', async (story) => {
	story.press('martyred');
	await story.until(/❯ martyred[\s\S]*▸.*“Upon|❯ martyred[\s\S]*▸.*martyred/);
	story.press('\u001b[18~');
	await story.until(/reading Police/);
});
