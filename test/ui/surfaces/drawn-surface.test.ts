import xterm from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { theme } from '../../../src/ui/cells/theme.js';
import { keymap } from '../../../src/ui/keys/keymap.js';
import { initial, type State } from '../../../src/ui/state/state.js';
import { DrawnSurface } from '../../../src/ui/surfaces/drawn-surface.js';

/** What an emulator shows of states drawn one after the other; `settled`: once Ink draws too. */
async function drawn(columns: number, rows: number, states: (start: State) => State[], settled: boolean) {
	const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
	const failures: unknown[] = [];
	const surface = new DrawnSurface(theme('dark', 8, false), keymap([]), (bytes) => terminal.write(bytes), {
		onFormat: () => {},
		onError: (error) => failures.push(error),
	});
	for (const state of states(initial({ columns, rows, formats: ['text'] }))) surface.show(state);
	// Closed, it never comes to Ink.
	if (settled) await surface.ready;
	else surface.close();
	await new Promise<void>((resolve) => terminal.write('', resolve));
	const buffer = terminal.buffer.active;
	const lines = Array.from({ length: rows }, (_, row) => buffer.getLine(row)!.translateToString(true));
	surface.close();
	expect(failures).toEqual([]);
	return lines;
}

const typed = (start: State): State[] => [
	start,
	{ ...start, query: { ...start.query, text: 'vic', cursor: 3 } },
];

describe('the screen before Ink is there', () => {
	it('answers typing at once', async () => {
		expect((await drawn(120, 40, typed, false)).join('\n')).toContain('❯ vic');
	});

	for (const [columns, rows] of [
		[120, 40],
		[80, 24],
		[60, 30],
		[40, 10],
		[200, 60],
	] as const)
		it(`stands where Ink will draw it, at ${columns}×${rows}`, async () => {
			const before = await drawn(columns, rows, typed, false);
			const after = await drawn(columns, rows, typed, true);
			for (const [row, text] of before.entries()) if (/[^\s│]/u.test(text)) expect(after[row]).toBe(text);
			expect(after.join('\n')).toContain('❯ vic');
		});

	it('says how big it must be when there is no room', async () => {
		expect((await drawn(39, 8, typed, false))[0]).toContain('explorer needs 40×10');
	});
});
