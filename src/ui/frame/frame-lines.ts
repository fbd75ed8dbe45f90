import { glyphs } from '../cells/glyphs.js';
import { fitted, type Line, line, run } from '../cells/lines.js';
import type { Signs } from '../cells/theme.js';
import { SMALLEST } from '../state/layout.js';
import type { State } from '../state/state.js';

/** The rules between head, body and foot, and the one line of a screen that is too small for them. */

/** All there is to say on a screen that is too small, as fully as there is room for. */
export function tooSmallLine({ columns, rows }: State): Line {
	const { times } = glyphs();
	const least = `${SMALLEST.columns}${times}${SMALLEST.rows}`;
	const ways = [
		`explorer needs ${least} cells; this terminal has ${columns}${times}${rows}.`,
		`explorer needs ${least} cells.`,
		`explorer needs ${least}`,
		`needs ${least}`,
	];
	return fitted(line(run(ways.find((text) => text.length <= columns) ?? least)), columns);
}

/** A rule over the whole width with its junctions at `columns`. */
export function ruleLine(width: number, columns: readonly number[], junction: string, signs: Signs): Line {
	let text = '';
	let at = 0;
	for (const column of columns) {
		text += signs.horizontal.repeat(column - at) + junction;
		at = column + 1;
	}
	return line(run(text + signs.horizontal.repeat(Math.max(0, width - at)), 'rule'));
}
