import xterm from '@xterm/headless';
import { expect, test } from 'vitest';
import { firstFrame } from '../../src/terminal/first-frame.js';
import { layout } from '../../src/ui/state/layout.js';

test.each([10, 11, 12, 14, 40])('has its field where the screen will have it, on %i rows', async (rows) => {
	const terminal = new xterm.Terminal({ cols: 80, rows, allowProposedApi: true });
	await new Promise<void>((resolve) => terminal.write(firstFrame('harbour', false), resolve));
	const { active } = terminal.buffer;
	const lines = Array.from({ length: rows }, (_, row) => active.getLine(row)!.translateToString(true));
	const field = layout(80, rows).title ? 1 : 0;
	expect(lines[field]).toBe(' ❯ harbour');
	expect(lines[0]).toBe(field === 0 ? ' ❯ harbour' : ' explorer');
	expect(lines.at(-1)).toBe(' Looking…');
	expect(active.cursorY).toBe(field);
	expect(active.cursorX).toBe(3);
});
