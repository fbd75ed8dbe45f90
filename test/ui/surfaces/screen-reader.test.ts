import { describe, expect, it } from 'vitest';
import { Driver, KEY } from '../driver.js';
import { BRIDGE, NAMED, sessionOf } from '../records.js';

describe('for screen readers, the screen', () => {
	it('tells what is found, where one is and what one does, line after line', async () => {
		const driver = new Driver(sessionOf(BRIDGE), {
			reader: true,
			scope: 'statements',
			columns: 100,
			rows: 60,
		});
		await driver.shows('explorer: The old bridge. 4 statements, 3 actors, 2 sections.');
		await driver.shows('1 of 4. “The bridge will open again before the harvest”. Mira Okonjo, quoted.');
		await driver.press(KEY.down);
		await driver.shows('2 of 4. “Nobody asked the ferrymen what they lose”. Tomas Reyle, quoted.');
		await driver.press(KEY.tab);
		await driver.shows('Marked, 1 in all.');
		await driver.press('cracks');
		await driver.shows('1 of 1. “We counted forty cracks');
		await driver.press(KEY.right);
		await driver.shows('named beside “said”');
		await driver.press(KEY.ctrlO);
		await driver.shows('Formats. Up and down to choose');
		await driver.press(KEY.down);
		await driver.shows('markdown');
		await driver.press(KEY.enter);
		await driver.shows('Prints markdown.');
		await driver.press(KEY.f1);
		await driver.shows('Help. Up and down to read');
		await driver.press(KEY.ctrlC);
		expect(await driver.result).toEqual({ type: 'left', status: 130 });
	});

	it('tells where an actor is named of whom nothing is reported, once it is opened', async () => {
		const driver = new Driver(sessionOf(NAMED), { reader: true, scope: 'actors', columns: 100, rows: 60 });
		await driver.shows('1 of 2.');
		await driver.press('varga');
		await driver.shows('1 of 1. Ilse Varga, actor, 0 statements.');
		await driver.press(KEY.enter);
		await driver.shows(
			/Nothing that they said is reported\.\s+Named in the text\s+“We waited for Ilse Varga/,
		);
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('is linear: nothing is drawn by position, in colour or on another screen', async () => {
		const driver = new Driver(sessionOf(BRIDGE), { reader: true });
		await driver.shows('1 of 9.');
		await driver.press('x', KEY.ctrlU);
		await driver.shows('1 of 9.');
		await driver.press(KEY.ctrlC);
		await driver.result;
		expect(driver.bytes.replaceAll('\r\u001b[K', '')).not.toContain('\u001b');
	});
});
