import { describe, expect, it } from 'vitest';
import { Driver, KEY } from './driver.js';
import { BRIDGE, record, sessionOf, WORLD } from './records.js';

async function opened(
	more: ConstructorParameters<typeof Driver>[1] = {},
	...records: Parameters<typeof sessionOf>
) {
	const driver = new Driver(sessionOf(...(records.length > 0 ? records : [BRIDGE])), more);
	await driver.shows('statements 4');
	return driver;
}

describe('the screen', () => {
	it('shows the list, the quote and who said it', async () => {
		const driver = await opened();
		const text = await driver.shows('named beside');
		expect(text).toContain('The bridge will open again before the harvest');
		expect(text).toContain('Mira Okonjo · quoted');
		expect(text).toContain('92 % sure');
		expect(text).toContain('Also said (1)');
		await driver.press(KEY.ctrlC);
		expect(await driver.result).toEqual({ type: 'left', status: 130 });
	});

	it('searches while typing, and says what was searched when nothing matches', async () => {
		const driver = await opened();
		await driver.press('f', 'e', 'r', 'r', 'y');
		await driver.shows('Nobody asked the ferrymen');
		await driver.press('qqqqzz');
		const text = await driver.shows('Nothing matches');
		expect(text).toMatch(/among the statements, actors and[\s│]+sections of 1 article\./);
		expect(text).toMatch(/Ctrl-U +start again/);
		await driver.press(KEY.ctrlU);
		await driver.shows('all 9]');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('says that it searches when that takes long, until there is an answer', async () => {
		const session = sessionOf(BRIDGE);
		const waiting: (() => void)[] = [];
		const slow = Object.assign(Object.create(session), {
			search: async (request: Parameters<typeof session.search>[0]) => {
				if (request.text !== '') await new Promise<void>((resolve) => waiting.push(resolve));
				return session.search(request);
			},
		}) as typeof session;
		const driver = new Driver(slow);
		await driver.shows('statements 4');
		await driver.press('ferry');
		await driver.shows(/searching….*1 of/);
		for (const answer of waiting) answer();
		await driver.shows('Nobody asked the ferrymen');
		expect(await driver.text()).not.toContain('searching');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('says that what has no date is not found by one', async () => {
		const driver = await opened();
		await driver.press('zebra after:2020');
		await driver.shows('Nothing matches');
		expect(await driver.shows('without a date')).toMatch(/without a date\s[\s\S]*condition/);
		await driver.press(KEY.ctrlU, 'zebra');
		expect(await driver.shows('“zebra”')).not.toContain('without a date');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('says of a condition that it is not understood, until it is', async () => {
		const driver = await opened();
		await driver.press(...'after:20');
		await driver.shows('"20" is no date; dates look like 2023');
		await driver.press('23');
		await driver.shows(/❯ after:2023 /);
		expect(await driver.text()).not.toContain('is no date');
		await driver.press(KEY.ctrlU, ...'kind:foo');
		await driver.shows('There is no kind "foo"; kinds are direct');
		await driver.press(KEY.ctrlU, ...'by:');
		await driver.shows('"by:" is still empty.');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('gives what was marked in the order of marking', async () => {
		const driver = await opened({ scope: 'statements' });
		await driver.press(KEY.down, KEY.tab, KEY.up, KEY.up, KEY.tab);
		await driver.shows('2 marked');
		await driver.press(KEY.enter);
		const result = await driver.result;
		expect(result.type).toBe('accepted');
		const rows = result.type === 'accepted' ? result.rows : [];
		expect(rows).toHaveLength(2);
		const { items } = await sessionOf(BRIDGE).items(rows);
		expect(items.map((item) => item.speaker)).toEqual(['Tomas Reyle', 'Mira Okonjo']);
	});

	it('goes from a quote to the article and to the speaker, and back with Esc', async () => {
		const driver = await opened({ scope: 'statements' });
		await driver.press(KEY.right);
		await driver.shows('results › quote of Mira Okonjo');
		await driver.press(KEY.right);
		await driver.shows('reading The old bridge');
		await driver.press(KEY.f9);
		await driver.shows('› Mira Okonjo');
		await driver.press(KEY.esc);
		await driver.shows('reading The old bridge');
		await driver.press(KEY.esc);
		await driver.shows('results › quote of Mira Okonjo');
		await driver.press(KEY.esc);
		await driver.shows(/explorer {3}The old bridge/);
		await driver.press(KEY.esc);
		expect(await driver.result).toEqual({ type: 'left', status: 130 });
	});

	it('asks once before it leaves with marked items', async () => {
		const driver = await opened();
		await driver.press(KEY.tab);
		await driver.press(KEY.esc);
		await driver.shows('1 item marked. Esc leaves without printing');
		await driver.press('x');
		await driver.shows('all 9]');
		await driver.press(KEY.esc);
		await driver.shows('1 item marked.');
		await driver.press(KEY.esc);
		expect(await driver.result).toEqual({ type: 'left', status: 130 });
	});

	it('chooses the format from a menu with a preview', async () => {
		const driver = await opened();
		await driver.press(KEY.ctrlO);
		await driver.shows('What would be printed');
		await driver.press(KEY.down);
		await driver.shows('markdown: “The bridge');
		await driver.press(KEY.enter);
		await driver.shows('Prints markdown.');
		await driver.press(KEY.enter);
		expect(await driver.result).toMatchObject({ type: 'accepted', format: 'markdown', status: 0 });
	});

	it('helps on F1 and on ? in an empty field, and does what is chosen there', async () => {
		const driver = await opened();
		await driver.press('?');
		await driver.shows('Look among all, statements, actors, sections');
		await driver.press(KEY.down, KEY.down, KEY.down, KEY.enter);
		await driver.shows('actors 3]');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('looks in the help for what is typed, and leaves the query alone', async () => {
		const driver = await opened();
		await driver.press(KEY.f1);
		await driver.shows('Help  type to look for something');
		await driver.press(...'mark ORDER');
		const text = await driver.shows('Help  ❯ mark ORDER');
		expect(text.match(/^ [▸ ] (?!Help|Choose)\S.*$/gm)).toEqual([
			expect.stringMatching(/^ ▸ F6, Alt-m +Show what is marked, in the order of marking/),
		]);
		await driver.press('x', KEY.enter);
		await driver.shows('None of it holds this.');
		await driver.press('\u007f', KEY.enter);
		await driver.shows(/❯ search who said what[\s\S]*Nothing is marked yet\./);
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it.each([
		[40, 10],
		[60, 30],
		[90, 24],
		[200, 60],
	])('works at %i×%i', async (columns, rows) => {
		const driver = new Driver(sessionOf(BRIDGE), { columns, rows, scope: 'statements' });
		await driver.shows('The bridge will open');
		await driver.press(KEY.right);
		await driver.shows(/paragraph\s+3\s+of\s+6/);
		await driver.press(KEY.right);
		await driver.shows(/Okonjo\s+said/);
		for (const line of await driver.lines()) expect(line.length).toBeLessThanOrEqual(columns);
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('says in one line that a terminal is too small', async () => {
		const driver = new Driver(sessionOf(BRIDGE), { columns: 39, rows: 9 });
		const text = await driver.shows('explorer needs 40×10');
		expect(text.trim().split('\n')).toHaveLength(1);
		driver.resize(80, 24);
		await driver.shows('The bridge will open');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('does nothing unseen while the terminal is too small, but leave where nothing is lost by it', async () => {
		const driver = await opened({ scope: 'statements' });
		await driver.press(KEY.f7);
		await driver.shows('reading The old bridge');
		driver.resize(20, 6);
		await driver.shows('explorer needs');
		await driver.press(KEY.esc, KEY.tab, 'x', KEY.enter, '\u0011');
		driver.resize(120, 30);
		expect(await driver.shows('reading The old bridge')).not.toContain('marked');
		await driver.press(KEY.esc);
		await driver.shows(/❯ search[\s\S]*Esc leave/);
		driver.resize(20, 6);
		await driver.shows('explorer needs');
		await driver.press(KEY.esc);
		expect(await driver.result).toEqual({ type: 'left', status: 130 });
	});

	it('draws after a storm of resizes and keys exactly what a fresh screen would', async () => {
		const driver = await opened();
		for (let i = 0; i < 100; i++) {
			driver.resize(40 + ((i * 37) % 120), 10 + ((i * 13) % 40));
			if (i % 5 === 0) driver.input.write(KEY.down);
		}
		driver.resize(110, 30);
		await driver.idle();
		const before = await driver.lines();
		await driver.press('\u000c');
		expect(await driver.lines()).toEqual(before);
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('takes a paste of 10 KB as one change of the query', async () => {
		const driver = await opened();
		await driver.press(`\u001b[200~${'bridge\n'.repeat(1500)}\u001b[201~`);
		await driver.shows('bridge bridge');
		await driver.press('\u001f');
		await driver.shows('search who said what');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('keeps columns whole and foreign sequences harmless, whatever the script', async () => {
		const driver = new Driver(sessionOf(WORLD), { scope: 'statements' });
		await driver.shows('Words of the world');
		for (let i = 0; i < 5; i++) {
			const rules = (await driver.lines()).slice(3, -2);
			const left = rules.map((line) => line.indexOf('│'));
			await driver.idle();
			const buffer = driver.terminal.buffer.active;
			const at = left.find((column) => column > 0)!;
			expect(at).toBeGreaterThan(0);
			const cell = (row: number) => buffer.getLine(row)?.getCell(43)?.getChars();
			for (let row = 4; row < 26; row++) expect(cell(row)).toBe(cell(3));
			await driver.press(KEY.down);
		}
		expect(driver.bytes).not.toContain('\u001b]52');
		expect(driver.bytes).not.toContain('\u0007');
		await driver.press(KEY.ctrlC);
		await driver.result;
	});

	it('opens an article without statements and says so', async () => {
		const driver = new Driver(sessionOf(record('empty', 'Nothing said', [])), { scope: 'statements' });
		await driver.shows('No statements here.');
		await driver.press(KEY.tab, KEY.enter);
		expect(await driver.result).toMatchObject({ type: 'accepted', rows: [], status: 1 });
	});

	it('tells where one is without colour', async () => {
		const driver = await opened({ depth: 1 });
		await driver.shows('named beside');
		expect(driver.bytes).not.toMatch(/\u001b\[(?:[\d;]*;)?[34][0-8](?:;[\d;]*)?m/);
		expect(await driver.text()).toMatch(/▸ {2}“The bridge/);
		await driver.press(KEY.tab);
		expect(await driver.text()).toMatch(/ ● “The bridge/);
		await driver.press(KEY.ctrlC);
		await driver.result;
	});
});
