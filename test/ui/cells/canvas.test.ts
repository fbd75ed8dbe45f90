import xterm from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Frame, place, tokens } from '../../../src/ui/cells/canvas.js';
import { fitted, type Line, run, type Style } from '../../../src/ui/cells/lines.js';
import { theme } from '../../../src/ui/cells/theme.js';

const LOOK = theme('dark', 8);
const COLUMNS = 30;
const ROWS = 6;

const word = fc.oneof(
	fc.constantFrom('harbour', 'a', '  ', '橋の', 'e\u0301', '🇳🇴', 'پل', '👩‍👩‍👧‍👦', '→'),
	fc.string({ maxLength: 6 }).map((text) => text.replace(/[^ -~]/g, '')),
);
const style = fc.constantFrom<Style>('text', 'dim', 'match', 'strong', 'actor1', 'said2');
const line: fc.Arbitrary<Line> = fc
	.record({ runs: fc.array(fc.record({ text: word, style }), { maxLength: 5 }), selected: fc.boolean() })
	.map(({ runs, selected }) => ({
		runs: runs.map((one) => run(one.text, one.style)),
		...(selected ? { selected } : {}),
	}));

/** Two panes side by side, or one, in every row. */
const frame: fc.Arbitrary<Frame> = fc
	.tuple(fc.boolean(), fc.array(fc.tuple(line, line), { minLength: ROWS, maxLength: ROWS }))
	.map(([split, rows]) =>
		rows.map(([left, right]) =>
			split
				? [
						{ x: 0, width: 14, line: fitted(left, 14) },
						{ x: 15, width: 15, line: fitted(right, 15) },
					]
				: [{ x: 0, width: COLUMNS, line: fitted(left, COLUMNS) }],
		),
	);

async function screenAfter(bytes: string): Promise<string[]> {
	const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
	await new Promise<void>((resolve) => terminal.write(bytes, resolve));
	const rows: string[] = [];
	for (let y = 0; y < ROWS; y++) {
		let row = '';
		for (let x = 0; x < COLUMNS; x++) {
			const cell = terminal.buffer.active.getLine(y)!.getCell(x)!;
			const look = [cell.getFgColor(), cell.getBgColor(), cell.isBold(), cell.isUnderline()].join(',');
			const blank = cell.getChars().trim() === '' && cell.isUnderline() === 0;
			row += blank ? `[ ${cell.getBgColor()}]` : `[${cell.getChars()}${look}]`;
		}
		rows.push(row);
	}
	return rows;
}

describe('the canvas', () => {
	it('leaves by differences the same cells as by drawing afresh', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(frame, { minLength: 2, maxLength: 5 }), async (frames) => {
				let bytes = '';
				let last: Frame | null = null;
				for (const one of frames) {
					bytes += difference(last, one, LOOK);
					last = one;
				}
				expect(await screenAfter(bytes)).toEqual(await screenAfter(difference(null, last!, LOOK)));
			}),
			{ numRuns: 150 },
		);
	});

	it('writes nothing when nothing changes, and only the letter when one is typed', () => {
		const shown = (text: string): Frame => [
			[{ x: 0, width: COLUMNS, line: { runs: [run('> ', 'accent'), run(text)] } }],
		];
		expect(difference(shown('harbour'), shown('harbour'), LOOK)).toBe('');
		expect(difference(shown('harbou'), shown('harbour'), LOOK)).toBe('\u001b[1;9Hr');
	});

	it('keeps what stands at the right edge there, whatever a terminal thinks of an emoji before the gap', async () => {
		const family = '👩‍👩‍👧‍👦';
		const before: Frame = [[{ x: 0, width: COLUMNS, line: { runs: [run('Title')] } }]];
		const after: Frame = [
			[
				{
					x: 0,
					width: COLUMNS,
					line: { runs: [run(`Title ${family}`), run(' '.repeat(15)), run('7 of 9', 'dim')] },
				},
			],
		];
		const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
		const bytes = difference(null, before, LOOK) + difference(before, after, LOOK);
		await new Promise<void>((resolve) => terminal.write(bytes, resolve));
		const row = terminal.buffer.active.getLine(0)!;
		expect(row.translateToString(true, 23)).toBe('7 of 9');
	});

	it('places rows where their stand-ins came out', () => {
		const panes = new Map([
			[0, { x: 0, width: 5, lines: [{ runs: [run('one')] }, { runs: [run('two')] }] }],
			[1, { x: 6, width: 5, lines: [{ runs: [run('three')] }] }],
		]);
		const [left, right] = [tokens(0, 2), tokens(1, 2)];
		const output = left
			.split('\n')
			.map((char, i) => char + right.split('\n')[i])
			.join('\n');
		expect(place(output, panes).map((row) => row.map((cell) => cell.line.runs[0]?.text))).toEqual([
			['one', 'three'],
			['two', undefined],
		]);
	});
});
