import { expect, test } from 'vitest';
import type { Progress } from '../../src/ui/state/state.js';
import { Driver, KEY } from './driver.js';
import { BRIDGE, record, sessionOf } from './records.js';

/** What is pressed while nothing is found in what is read so far. */

const OTHER = record('other', 'The kiosk', [{ who: 'Ilse Varga', said: 'The kiosk is closed on Mondays' }]);

/** The screen with one article of two, and what reading the other one tells. */
async function reading(query: string) {
	const session = sessionOf(OTHER);
	let tell: (progress: Progress) => void = () => {};
	const progress = (doing: string | null): Progress => ({ doing, failures: [], notices: [] });
	const driver = new Driver(session, {
		query,
		watch: (listener) => {
			tell = listener;
			listener(progress('reading: 1 of 2'));
			return () => {};
		},
	});
	await driver.shows(/\[F2 all \d[\s\S]*reading: 1 of 2/);
	const end = async () => {
		tell(progress(null));
		await driver.idle();
	};
	return { driver, session, end };
}

test('Enter waits until something is found, and says so', async () => {
	const { driver, session, end } = await reading('bridge');
	await driver.press(KEY.enter);
	await driver.shows('Enter waits until something is found; Esc takes it back.');
	session.add([BRIDGE]);
	await end();
	const result = await driver.result;
	expect(result).toMatchObject({ type: 'accepted', status: 0 });
	const [item] = (await session.items(result.type === 'accepted' ? result.rows : [])).items;
	expect(item?.statement.text).toContain('The bridge will open again');
});

test('Enter ends without anything once all is read in vain', async () => {
	const { driver, end } = await reading('zebra');
	await driver.press(KEY.enter);
	await driver.shows('Enter waits until something is found');
	await end();
	expect(await driver.result).toMatchObject({ type: 'accepted', rows: [], status: 1 });
});

test('Esc takes back what waits, and then leaves', async () => {
	const { driver, session, end } = await reading('bridge');
	await driver.press(KEY.enter);
	await driver.shows('Enter waits');
	await driver.press(KEY.esc);
	await driver.shows('Esc leave');
	session.add([BRIDGE]);
	await end();
	await driver.shows('The bridge will open again');
	await driver.press(KEY.esc);
	expect(await driver.result).toEqual({ type: 'left', status: 130 });
});

test('whoever types on takes back what waits', async () => {
	const { driver, session, end } = await reading('bridge');
	await driver.press(KEY.enter);
	await driver.shows('Enter waits');
	await driver.press(' open');
	await driver.shows(/❯ bridge open [\s\S]*Esc leave/);
	session.add([BRIDGE]);
	await end();
	await driver.shows('The bridge will open again');
	await driver.press(KEY.ctrlC);
	await driver.result;
});

test('what is marked is printed at once', async () => {
	const { driver } = await reading('kiosk');
	await driver.press(KEY.tab, ...' zebra');
	await driver.shows(/Nothing matches[\s\S]*print 1 marked/);
	await driver.press(KEY.enter);
	expect(await driver.result).toMatchObject({ type: 'accepted', status: 0 });
});
