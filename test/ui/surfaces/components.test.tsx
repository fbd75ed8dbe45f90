import { render } from 'ink-testing-library';
import { describe, expect, it } from 'vitest';
import { line, run } from '../../../src/ui/cells/lines.js';
import { theme } from '../../../src/ui/cells/theme.js';
import { keymap } from '../../../src/ui/keys/keymap.js';
import { update } from '../../../src/ui/reducer/reducer.js';
import { initial, type State } from '../../../src/ui/state/state.js';
import { App } from '../../../src/ui/surfaces/app.js';
import { DrawingContext, Pane } from '../../../src/ui/surfaces/components.js';
import { Driver, KEY } from '../driver.js';
import { BRIDGE, sessionOf } from '../records.js';

const drawing = { theme: theme('none', 1), painter: null };

/** What Ink itself draws of a state, without the painter. */
function drawn(state: State): string[] {
	const { lastFrame, unmount } = render(
		<DrawingContext.Provider value={drawing}>
			<App state={state} keymap={keymap()} onFormat={() => {}} />
		</DrawingContext.Provider>,
	);
	const frame = lastFrame() ?? '';
	unmount();
	return frame
		.replace(/\u001b\[[\d;]*m/g, '')
		.split('\n')
		.map((row) => row.trimEnd());
}

async function found(columns: number, rows: number): Promise<State> {
	const session = sessionOf(BRIDGE);
	let [state] = update(initial({ columns, rows, formats: ['text', 'json'], scope: 'statements' }), {
		type: 'start',
	});
	const answer = await session.search({ text: '', scope: 'statements', offset: 0, limit: 80 });
	[state] = update(state, { type: 'answer', number: 1, text: '', offset: 0, limit: 80, answer: answer! });
	const view = await session.statement(answer!.rows[0]!.key);
	const key = answer!.rows[0]!.key;
	[state] = update(state, { type: 'detail', key, detail: { type: 'statement', view: view! } });
	return state;
}

describe('the components', () => {
	it('draw a pane as rows of its width', () => {
		const { lastFrame } = render(
			<DrawingContext.Provider value={drawing}>
				<Pane id={0} x={0} width={8} height={2} lines={[line(run('one')), line(run('two', 'strong'))]} />
			</DrawingContext.Provider>,
		);
		expect(lastFrame()).toContain('one');
		expect(lastFrame()?.split('\n')).toHaveLength(2);
	});

	it.each([
		[100, 30],
		[80, 24],
		[60, 30],
		[40, 10],
	])('look the same drawn by Ink alone and through the painter, at %i×%i', async (columns, rows) => {
		const byInk = drawn(await found(columns, rows));
		expect(byInk).toHaveLength(rows);
		const driver = new Driver(sessionOf(BRIDGE), { columns, rows, scope: 'statements', depth: 1 });
		await driver.shows('The bridge will open');
		if (columns >= 60) await driver.shows(/sure/);
		const painted = await driver.lines();
		await driver.press(KEY.ctrlC);
		await driver.result;
		// The state made by hand knows no title, totals or other statements of the speaker: the list and the field agree.
		const part = (lines: string[]) =>
			lines.slice(rows >= 12 ? 1 : 0, -1).map((row) => row.slice(0, Math.floor(columns * 0.44)).trimEnd());
		if (columns === 60) expect(part(painted).slice(0, 10)).toEqual(part(byInk).slice(0, 10));
		else expect(part(painted)).toEqual(part(byInk));
	});

	it('show help, with every action and its key', async () => {
		const state = await found(100, 90);
		const [helped] = update(state, { type: 'do', action: 'help' });
		const frame = drawn(helped).join('\n');
		expect(frame).toContain('Ctrl-T');
		expect(frame).toContain('Put back what was deleted last');
	});

	it('show the formats to choose from', async () => {
		const [menu] = update(await found(100, 30), { type: 'do', action: 'format' });
		const { lastFrame, unmount } = render(
			<DrawingContext.Provider value={drawing}>
				<App state={menu} keymap={keymap()} onFormat={() => {}} />
			</DrawingContext.Provider>,
		);
		await expect.poll(lastFrame).toMatch(/▸ text[\s\S]*json/);
		unmount();
	});
});
