import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/index.js';
import type { SearchSession } from '../../../src/search/session.js';
import { textOf } from '../../../src/ui/cells/lines.js';
import { theme } from '../../../src/ui/cells/theme.js';
import { readingLines } from '../../../src/ui/frame/reading-lines.js';
import { statusLine } from '../../../src/ui/frame/status-line.js';
import type { ActionName } from '../../../src/ui/keys/actions.js';
import { keymap } from '../../../src/ui/keys/keymap.js';
import { layout } from '../../../src/ui/state/layout.js';
import { topView } from '../../../src/ui/state/state.js';
import { event, type Machine, machine } from '../machine.js';
import { record, sessionOf } from '../records.js';

const { signs } = theme('none', 1);

/** Forty statements, and rows upon rows in which nobody says anything. */
const FLOOD: ArticleRecord = (() => {
	const made = record(
		'flood',
		'The flood',
		Array.from({ length: 40 }, (_, i) => ({
			who: ['Mira Okonjo', 'Tomas Reyle', 'Ada Lindqvist'][i % 3]!,
			said: `The water stood at the door of house ${i}, and we carried every chair that we had up the stairs`,
		})),
	);
	const silence = Array.from({ length: 60 }, (_, i) => `It rained in street ${i}.`).join('\n\n');
	const text = `${made.text}\n\n${silence}`;
	return { ...made, text };
})();

let session: SearchSession;
beforeAll(() => {
	session = sessionOf(FLOOD);
});

async function reading(columns = 110, rows = 30): Promise<Machine> {
	const screen = await machine(session, columns, rows);
	await does(screen, 'scope-statements', 'read');
	return screen;
}

async function does(screen: Machine, ...actions: ActionName[]): Promise<void> {
	for (const action of actions) {
		screen.send({ type: 'do', action });
		await screen.settle();
	}
}

/** The rows of the page. */
function page({ state }: Machine): string[] {
	const view = topView(state);
	if (view?.type !== 'reading') throw new Error('the article is not read');
	return readingLines(state, view, layout(state.columns, state.rows).body, signs).map(textOf);
}

/** What stands beside the bar of the current statement. */
const barred = (screen: Machine): string =>
	page(screen)
		.filter((row) => row.includes('▌'))
		.map((row) => row.replace('▌', '').trim())
		.join(' ');

const printed = async (screen: Machine): Promise<string | undefined> => {
	screen.send({ type: 'do', action: 'accept' });
	const [item] = (await session.items(screen.state.outcome?.rows ?? [])).items;
	return item?.statement.text;
};

const house = (text: string | undefined): string | undefined => /house (\d+)/.exec(text ?? '')?.[1];

describe('what is current in the article', () => {
	it.each([
		['a page down', ['pane-page-down', 'pane-page-down', 'pane-page-down']],
		['a page up', ['last', 'pane-page-up', 'pane-page-up', 'pane-page-up', 'pane-page-up']],
		['row by row', Array<ActionName>(30).fill('pane-down')],
	] as const)('goes with the page: %s', async (_, actions) => {
		const screen = await reading();
		await does(screen, ...actions);
		expect(barred(screen)).toContain('The water stood');
		const shown = house(barred(screen));
		expect(Number(shown)).toBeGreaterThan(3);
		expect(house(await printed(screen))).toBe(shown);
	});

	it('stays while it is in sight', async () => {
		const screen = await reading();
		await does(screen, 'down', 'down', 'pane-down', 'pane-down');
		expect(house(barred(screen))).toBe('2');
	});

	it('is the first on a page further down, and the last on one further up', async () => {
		const screen = await reading();
		const begun = () =>
			page(screen)
				.filter((row) => row.includes('“The water'))
				.map(house);
		await does(screen, 'pane-page-down');
		expect(house(barred(screen))).toBe(begun()[0]);
		await does(screen, 'pane-page-down', 'pane-page-up');
		expect(house(barred(screen))).toBe(begun().at(-1));
	});

	it('is nothing where nobody says anything, and the next one from there after that', async () => {
		const screen = await reading();
		await does(screen, 'last', ...Array<ActionName>(4).fill('pane-page-down'));
		expect(barred(screen)).toBe('');
		expect(textOf(statusLine(screen.state, 110, keymap()))).toMatch(
			/^ Esc back · PgDn page on .*– of 40 · \d+ %/,
		);
		await does(screen, 'accept');
		expect(screen.state.outcome).toBeNull();
		expect(screen.state.message?.text).toBe('Nobody is reported to say anything here.');
		for (let i = 0; i < 9 && barred(screen) === ''; i++) await does(screen, 'up');
		expect(house(await printed(screen))).toBe('39');
	});

	it('is no statement above the page, although the title over it was clicked', async () => {
		const screen = await reading();
		await does(screen, 'pane-page-down', 'pane-page-down');
		const before = page(screen);
		for (const row of [0, 1, 2]) screen.send({ type: 'press', column: 10, row });
		expect(page(screen)).toEqual(before);
		expect(barred(screen)).not.toBe('');
	});

	it('is in sight whatever is done', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
				const screen = await reading();
				for (const one of events) {
					screen.send(one);
					await screen.settle();
					const { columns, rows, outcome } = screen.state;
					const view = topView(screen.state);
					if (outcome !== null) break;
					if (view?.type !== 'reading' || layout(columns, rows).isTooSmall) continue;
					expect(barred(screen) !== '').toBe(view.current !== -1);
					if (view.current === -1) expect(page(screen).join(' ')).not.toContain('The water stood');
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('is in sight at the first and at the last one', async () => {
		const screen = await reading();
		await does(screen, 'last');
		expect(house(barred(screen))).toBe('39');
		await does(screen, 'first');
		expect(house(barred(screen))).toBe('0');
		expect(page(screen)[0]).toContain('The flood');
	});
});

describe('the place in the article', () => {
	it.each([
		['another size', { type: 'resize', columns: 60, rows: 20 }, { type: 'resize', columns: 110, rows: 30 }],
		['a tiny one', { type: 'resize', columns: 44, rows: 10 }, { type: 'resize', columns: 110, rows: 30 }],
		['cut rows', { type: 'do', action: 'toggle-wrap' }, { type: 'do', action: 'toggle-wrap' }],
	] as const)('is kept by %s, and found again', async (_, there, back) => {
		const screen = await reading();
		await does(screen, 'last', ...Array<ActionName>(12).fill('up'));
		const before = page(screen);
		expect(house(barred(screen))).toBe('27');
		screen.send(there);
		await screen.settle();
		expect(house(barred(screen))).toBe('27');
		screen.send(back);
		await screen.settle();
		expect(page(screen)).toEqual(before);
	});

	it('is not what it was once one has gone on', async () => {
		const screen = await reading();
		screen.send({ type: 'resize', columns: 60, rows: 20 });
		await does(screen, ...Array<ActionName>(9).fill('pane-page-down'));
		const first = house(barred(screen));
		screen.send({ type: 'resize', columns: 110, rows: 30 });
		expect(house(barred(screen))).toBe(first);
	});
});
