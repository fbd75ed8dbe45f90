import type { Statement } from '../../model/index.js';
import { glyphs } from '../cells/glyphs.js';
import {
	EMPTY,
	fitted,
	type Line,
	line,
	lineCells,
	type Mark,
	marked,
	type Run,
	run,
} from '../cells/lines.js';
import type { Signs } from '../cells/theme.js';
import { cells, cut } from '../cells/width.js';
import { actorKeyOf } from '../panes/actor-section-lines.js';
import { offsetIn, overlaps, readingRows, startOf } from '../panes/reading-rows.js';
import { speakerName } from '../panes/words.js';
import { readingWidth } from '../reducer/reading-moves.js';
import { actorStyle, foundRow, type ReadingView, type State } from '../state/state.js';

/** Reading mode: the text with every statement marked in its actor's colour, and who speaks beside it. */

/** Cells needed beside the text for the names of the speakers. */
const MARGIN = 18;

/** Cells that names of speakers have beside the text; 0 when there is no room for them. */
export function nameMargin(columns: number): number {
	const room = columns - readingWidth(columns) - 7;
	return room >= MARGIN ? Math.min(Math.max(30, Math.floor(columns / 4)), room) : 0;
}

export function readingLines(state: State, view: ReadingView, height: number, signs: Signs): Line[] {
	if (view.view === null) return [EMPTY, line(run(`   Opening the article${glyphs().more}`, 'dim'))];
	const { record } = view.view;
	const width = readingWidth(state.columns);
	const rows = readingRows(record, width, state);
	const margin = nameMargin(state.columns);
	const top = view.top - rows.head.length;
	const from = rows.pieces[Math.max(0, top)]?.[0] ?? 0;
	const to = rows.pieces[Math.min(rows.pieces.length, top + height) - 1]?.[1] ?? 0;
	const near = rows.order
		.map((index) => record.statements[index]!)
		.filter((statement) => statement.content.some((span) => overlaps(span, from, to)));
	const marks: Mark[] = record.sections
		.filter((section) => !section.inferred && overlaps(section.span, from, to))
		.map(({ span }) => ({ start: span[0], end: headingEnd(record.text, span[0]), style: 'strong' }));
	for (const statement of near) {
		const style = actorStyle(state, actorKeyOf(view.view, statement.actor), true);
		for (const [start, end] of statement.content) marks.push({ start, end, style });
	}
	for (const statement of near) marks.push(...litIn(state, view, statement));
	const current = record.statements[view.current];
	if (current?.cue) marks.push({ start: current.cue[0], end: current.cue[1], style: 'cue' });
	if (current?.source) marks.push({ start: current.source[0], end: current.source[1], style: 'source' });

	const lines: Line[] = rows.head
		.slice(view.top)
		.map((one) => (one === EMPTY ? one : line(run('    '), ...one.runs)));
	for (let i = Math.max(0, top); i < Math.min(rows.pieces.length, top + height); i++) {
		const [start, end] = rows.pieces[i]!;
		const here = current?.content.some((span) => overlaps(span, start, Math.max(end, start + 1))) === true;
		const begins = near.filter(
			(statement) => startOf(statement) >= start && startOf(statement) < Math.max(end, start + 1),
		);
		const isMarked = begins.some((one) =>
			state.marks.has(view.view!.statementKeys[record.statements.indexOf(one)] ?? ''),
		);
		const gutter = [
			run(isMarked ? ` ${signs.mark}` : '  ', 'accent'),
			run(here ? signs.bar : ' ', 'accent'),
			run(' '),
		];
		const text = fitted(line(...marked(rows.text, start, end, 'text', marks)), width);
		lines.push(
			line(...gutter, ...text.runs, ...speakerNote(state, view, begins, current, text, width, margin)),
		);
	}
	return lines.slice(0, height);
}

/** What the query matched in the words of a statement, where they stand in the article. */
function litIn(state: State, view: ReadingView, statement: Statement): Mark[] {
	const key = view.view!.statementKeys[view.view!.record.statements.indexOf(statement)];
	const row = key === undefined ? null : foundRow(state, key);
	if (row?.type !== 'statement') return [];
	return row.textHighlights.map(([start, end]) => {
		const from = offsetIn(statement, start);
		return { start: from, end: from + end - start, style: 'match' };
	});
}

function headingEnd(text: string, start: number): number {
	const newline = text.indexOf('\n', start);
	return newline === -1 ? text.length : newline;
}

/**
 * The names of those who begin to speak in a row, right of the text; where there is no room for all of them, that of the
 * current statement or else the first, and how many more there are.
 */
function speakerNote(
	state: State,
	view: ReadingView,
	begins: readonly Statement[],
	current: Statement | undefined,
	text: Line,
	width: number,
	margin: number,
): Run[] {
	const speakers = new Map<string, Statement>();
	for (const one of [...begins].sort((a, b) => startOf(a) - startOf(b)))
		if (!speakers.has(speakerName(one))) speakers.set(speakerName(one), one);
	const nameOf = (one: Statement) =>
		run(speakerName(one), actorStyle(state, actorKeyOf(view.view!, one.actor)));
	const names = [...speakers.values()].map(nameOf);
	const now = current !== undefined && begins.includes(current) ? nameOf(current) : names[0];
	if (margin === 0 || now === undefined) return [];
	const used = cells(text.runs.map((part) => part.text).join(''));
	const room = margin - 2;
	const dot = run(` ${glyphs().dot} `, 'dim');
	const all = names.flatMap((name, i) => (i === 0 ? [name] : [dot, name]));
	const more = names.length > 1 ? ` +${names.length - 1}` : '';
	const note =
		lineCells(line(...all)) <= room
			? all
			: [run(cut(now.text, room - more.length), now.style), run(more, 'dim')];
	return [run(' '.repeat(Math.max(0, width - used) + 2)), ...note];
}
