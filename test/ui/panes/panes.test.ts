import { describe, expect, it } from 'vitest';
import { type Line, textOf } from '../../../src/ui/cells/lines.js';
import { theme } from '../../../src/ui/cells/theme.js';
import { readingLines } from '../../../src/ui/frame/reading-lines.js';
import type { ActionName } from '../../../src/ui/keys/actions.js';
import { Beside } from '../../../src/ui/panes/beside.js';
import { paneNow, windowOf } from '../../../src/ui/panes/panes.js';
import { layout } from '../../../src/ui/state/layout.js';
import { topView } from '../../../src/ui/state/state.js';
import { type Machine, machine } from '../machine.js';
import { record, sessionOf } from '../records.js';

const { signs } = theme('none', 1);

const LONG = Array.from({ length: 120 }, (_, i) => `We counted school number ${i}, and we left it`).join(
	'. ',
);

/** One long quote, and more of the same actor than there is room for beside it. */
const SCHOOLS = record('schools', 'The count of schools', [
	{ who: 'Zoe Marsh', said: LONG },
	...Array.from({ length: 9 }, (_, i) => ({
		who: 'Zoe Marsh',
		said: `The mill in street ${i} was closed long ago, and nobody has opened its doors again since`,
	})),
]);

async function browsing(query: string, columns = 110, rows = 18): Promise<Machine> {
	const screen = await machine(sessionOf(SCHOOLS), columns, rows);
	screen.send({ type: 'do', action: 'scope-statements' });
	screen.send({ type: 'insert', text: query });
	await screen.settle();
	return screen;
}

async function does(screen: Machine, ...actions: ActionName[]): Promise<void> {
	for (const action of actions) {
		screen.send({ type: 'do', action });
		await screen.settle();
	}
}

const joined = (lines: readonly Line[]): string =>
	lines
		.map((one) => textOf(one).trim())
		.filter((text) => text !== '')
		.join(' ');

/** The words, and who said them, as they stand beside the list. */
function beside({ state }: Machine): { quote: string; who: string } {
	const { quote, who } = layout(state.columns, state.rows);
	const panes = new Beside();
	return {
		quote: joined(panes.main(state, quote!.height)),
		who: who === null ? '' : joined(panes.side(state, who.height)),
	};
}

describe('who said it, beside a quote', () => {
	it('is scrolled when the quote is at its end, and back before it', async () => {
		const screen = await browsing('street 3');
		const before = beside(screen);
		expect(before.who).toMatch(/^Zoe Marsh .* \d+ more rows$/);
		for (let i = 0; i < 9 && / more rows$/.test(beside(screen).who); i++)
			await does(screen, 'pane-page-down');
		const { quote, who } = beside(screen);
		expect(quote).toContain('said.');
		expect(who).toMatch(/rows above .*street 7[^…]*…$/);
		for (let i = 0; i < 9 && / rows above/.test(beside(screen).who); i++) await does(screen, 'pane-page-up');
		await does(screen, 'pane-page-up');
		expect(beside(screen)).toEqual(before);
	});

	it('stays beside a long quote while that is read', async () => {
		const screen = await browsing('');
		const before = beside(screen);
		await does(screen, 'pane-page-down', 'pane-page-down');
		expect(beside(screen).who).toBe(before.who);
		expect(beside(screen).quote).not.toBe(before.quote);
	});

	it('is scrolled by the wheel over it, and the quote by the wheel over that', async () => {
		const screen = await browsing('');
		const before = beside(screen);
		const { quote, who } = layout(110, 18);
		screen.send({ type: 'wheel', by: 1, column: who!.x + 3, row: 6 });
		expect(beside(screen).who).not.toBe(before.who);
		expect(beside(screen).quote).toBe(before.quote);
		screen.send({ type: 'wheel', by: -1, column: who!.x + 3, row: 6 });
		screen.send({ type: 'wheel', by: 1, column: quote!.x + 3, row: 6 });
		expect(beside(screen).who).toBe(before.who);
		expect(beside(screen).quote).not.toBe(before.quote);
	});
});

describe('what the query matched far down in a long quote', () => {
	it.each([
		[110, 30],
		[90, 24],
		[60, 30],
	])('is in sight beside the list, for each query anew, at %i×%i', async (columns, rows) => {
		const screen = await browsing('number 99', columns, rows);
		expect(beside(screen).quote).toMatch(/rows above.* number 99, /);
		await does(screen, 'pane-page-down', 'delete-back', 'delete-back');
		screen.send({ type: 'insert', text: '60' });
		await screen.settle();
		expect(beside(screen).quote).toMatch(/ number 60, /);
		screen.send({ type: 'do', action: 'delete-to-start' });
		await screen.settle();
		expect(beside(screen).quote).toMatch(/^“We counted school number 0, /);
	});

	it('is in sight when the quote is opened, and when the article is', async () => {
		const screen = await browsing('number 99', 110, 30);
		await does(screen, 'open');
		const card = paneNow(screen.state)!;
		const shown = windowOf(card.content.main, card.scroll.main, card.height);
		expect(joined(shown)).toContain(' number 99, ');
		await does(screen, 'read');
		const view = topView(screen.state);
		if (view?.type !== 'reading') throw new Error('the article is not read');
		expect(joined(readingLines(screen.state, view, layout(110, 30).body, signs))).toContain(' number 99, ');
	});

	it('is in sight in a row that is cut', async () => {
		const screen = await browsing('number 99', 110, 30);
		await does(screen, 'toggle-wrap');
		expect(beside(screen).quote).toMatch(/^….*number 99, [^…]*… in /);
	});
});

describe('long lines in the panes', () => {
	it.each([
		['scope-statements', 'In the text: who, how, what “The mill'],
		['scope-actors', '“The mill in street 4'],
		['scope-sections', 'What was said'],
	] as const)('are wrapped or cut: %s', async (scope, begins) => {
		const screen = await browsing('', 110, 60);
		await does(screen, scope);
		if (scope !== 'scope-actors') await does(screen, 'last');
		const wrapped = beside(screen).quote;
		expect(wrapped).toContain(begins);
		await does(screen, 'toggle-wrap');
		const cut = beside(screen).quote;
		expect(cut).toContain(begins);
		expect(cut.length).toBeLessThan(wrapped.length);
		const rest = cut.slice(cut.indexOf(begins) + begins.length);
		expect(rest).toMatch(/^[^…]*…/);
		await does(screen, 'toggle-wrap');
		expect(beside(screen).quote).toBe(wrapped);
	});
});
