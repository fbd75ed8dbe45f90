import type { IBuffer, IBufferCell } from '@xterm/headless';

const CELL = { width: 8.4, height: 18 };
const MARGIN = 12;
const PAPER = '#16181d';
const INK = '#d7dae0';
/** The sixteen basic colours, as many terminals show them. */
const BASIC =
	'#1d2026 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #ef8189 #b3d99a #f0d399 #82c1f5 #d79be6 #7fcdd7 #ffffff'.split(
		' ',
	);

/** A picture of the first `rows` rows of a terminal, cell for cell. */
export function svgOf(buffer: IBuffer, columns: number, rows: number): string {
	const width = columns * CELL.width + 2 * MARGIN;
	const height = rows * CELL.height + 2 * MARGIN;
	const parts: string[] = [];
	for (let row = 0; row < rows; row++) parts.push(...rowOf(buffer, row, columns));
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${height}" viewBox="0 0 ${width.toFixed(1)} ${height}">
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${parts.join('\n')}
</g>
</svg>
`;
}

interface Piece {
	readonly style: string;
	readonly fill: string;
	readonly paper: string | null;
	readonly from: number;
	cells: number;
	text: string;
}

function rowOf(buffer: IBuffer, row: number, columns: number): string[] {
	const line = buffer.getLine(row);
	const pieces: Piece[] = [];
	for (let x = 0; x < columns; x++) {
		const cell = line?.getCell(x);
		if (cell === undefined || cell.getWidth() === 0) continue;
		const piece = pieceOf(cell, x);
		const last = pieces.at(-1);
		const same =
			last?.style === piece.style && last.fill === piece.fill && last.paper === piece.paper && cell.getWidth() === 1;
		if (same) {
			last.text += piece.text;
			last.cells++;
		} else pieces.push(piece);
	}
	const y = MARGIN + row * CELL.height;
	return pieces.flatMap(({ style, fill, paper, from, cells, text }) => {
		const x = (MARGIN + from * CELL.width).toFixed(1);
		const width = (cells * CELL.width).toFixed(1);
		const out: string[] = [];
		if (paper !== null) out.push(`<rect x="${x}" y="${y}" width="${width}" height="${CELL.height}" fill="${paper}"/>`);
		if (text.trim() !== '')
			out.push(
				`<text x="${x}" y="${y + 13.5}" textLength="${width}" fill="${fill}"${style}>${escaped(text)}</text>`,
			);
		return out;
	});
}

function pieceOf(cell: IBufferCell, from: number): Piece {
	const ink = colour(cell.getFgColor(), cell.isFgRGB(), cell.isFgDefault()) ?? INK;
	const paper = colour(cell.getBgColor(), cell.isBgRGB(), cell.isBgDefault());
	const swapped = cell.isInverse() !== 0;
	const style = [
		cell.isBold() ? ' font-weight="bold"' : '',
		cell.isItalic() ? ' font-style="italic"' : '',
		cell.isUnderline() ? ' text-decoration="underline"' : '',
		cell.isDim() ? ' opacity="0.6"' : '',
	].join('');
	return {
		style,
		fill: swapped ? (paper ?? PAPER) : ink,
		paper: swapped ? ink : paper,
		from,
		cells: cell.getWidth(),
		text: cell.getChars() || ' ',
	};
}

/** null for the terminal's own colour. */
function colour(value: number, isRgb: boolean, isDefault: boolean): string | null {
	if (isDefault) return null;
	if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
	if (value < 16) return BASIC[value]!;
	const level = (step: number) => (step === 0 ? 0 : 55 + step * 40);
	const cube = value - 16;
	const rgb =
		value >= 232
			? [8 + (value - 232) * 10, 8 + (value - 232) * 10, 8 + (value - 232) * 10]
			: [level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)];
	return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
