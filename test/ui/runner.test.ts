import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/index.js';
import type { Row, SearchSession } from '../../src/search/session.js';
import type { Effects, Place } from '../../src/ui/effects.js';
import type { ScreenEvent } from '../../src/ui/reducer/events.js';
import { Runner } from '../../src/ui/runner.js';
import { type Command, initial } from '../../src/ui/state/state.js';
import { BRIDGE, record, sessionOf } from './records.js';

const WEB = record('web', 'On the web', [{ who: 'Mira Okonjo', said: 'It is open' }], {
	url: 'https://news.example/web',
});
const state = initial({ columns: 100, rows: 30, formats: ['text'] });

/** Does one command and returns what came of it. */
async function done(
	command: Command,
	effects: Partial<Effects> = {},
	session: SearchSession = sessionOf(BRIDGE, WEB),
) {
	const events: ScreenEvent[] = [];
	let written = '';
	let settled = () => {};
	const first = new Promise<void>((resolve) => {
		settled = resolve;
	});
	const runner = new Runner(
		session,
		{
			printed: (items, format) => `${format}: ${items.map((item) => item.statement.text).join()}\n`,
			...effects,
		},
		{
			input: process.stdin,
			output: {
				columns: 100,
				rows: 30,
				write(text) {
					written += text;
					return true;
				},
				on: () => {},
				off: () => {},
			},
			lend: (use) => use(),
		},
		(event) => {
			events.push(event);
			settled();
		},
		() => settled(),
	);
	runner.run(command, state);
	await first;
	return { events, written };
}

async function rowsOf(session = sessionOf(BRIDGE, WEB)): Promise<readonly Row[]> {
	const answer = await session.search({ text: '', scope: 'statements', offset: 0, limit: 20 });
	return answer!.rows;
}

const keysOf = async (): Promise<string[]> => (await rowsOf()).map((row) => row.key);

describe('what the screen has done outside', () => {
	it('copies through the terminal and through a clipboard program', async () => {
		const [row] = await rowsOf();
		const copied: string[] = [];
		const copy = async (text: string) => {
			copied.push(text);
			return true;
		};
		const { events, written } = await done({ type: 'copy', rows: [row!] }, { copy });
		expect(copied).toEqual(['text: “The bridge will open again before the harvest”']);
		expect(written).toBe(`\u001b]52;c;${Buffer.from(copied[0]!).toString('base64')}\u0007`);
		expect(events).toEqual([
			{ type: 'message', text: 'Copied the quote with its attribution.', tone: 'note' },
		]);
	});

	it('says that a text is too long for a terminal’s clipboard rather than cutting it', async () => {
		const { events, written } = await done(
			{ type: 'copy', rows: await rowsOf() },
			{ printed: () => 'x'.repeat(100_000) },
		);
		expect(written).toBe('');
		expect(events).toMatchObject([{ tone: 'warning', text: expect.stringContaining('too long') }]);
	});

	it('opens the address of an article, and says when it came without one', async () => {
		const keys = await keysOf();
		const opened: string[] = [];
		const browse = async (url: string) => {
			opened.push(url);
		};
		await done({ type: 'browse', key: keys.at(-1)!, offset: 0 }, { browse });
		expect(opened).toEqual(['https://news.example/web']);
		const { events } = await done({ type: 'browse', key: keys[0]!, offset: 0 }, { browse });
		expect(events).toMatchObject([{ text: 'This article came without an address.' }]);
	});

	it('opens the editor at the place, and shows what it could not do as a line', async () => {
		const [key] = await keysOf();
		let place: Place | null = null;
		const edit = async (where: Place) => {
			place = where;
			return 'copy' as const;
		};
		const edited = await done({ type: 'edit', key: key!, offset: 12 }, { edit });
		expect(edited.events).toMatchObject([
			{ text: expect.stringMatching(/^A copy was opened/), tone: 'note' },
		]);
		expect(place).toMatchObject({ offset: 12, text: BRIDGE.text, article: { id: 'bridge' } });
		const failing = async () => {
			throw new Problem('there is no program ‘vj’');
		};
		const { events } = await done({ type: 'page', key: key!, offset: 0 }, { page: failing });
		await expect
			.poll(() => events)
			.toMatchObject([{ type: 'message', text: 'There is no program ‘vj’.', tone: 'warning' }]);
	});

	it('shows a defect of the session as a line, and the item as gone', async () => {
		const session: SearchSession = {
			...sessionOf(BRIDGE),
			statement: () => Promise.reject(new Error('lost')),
		};
		const { events } = await done({ type: 'detail', key: 'k', kind: 'statement' }, {}, session);
		expect(events).toEqual([
			{ type: 'failed', command: { type: 'detail', key: 'k', kind: 'statement' }, text: 'lost' },
		]);
	});
});
