import { UNCERTAIN_BELOW } from '../../model/index.js';
import type { Row } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs } from '../cells/glyphs.js';
import { count, dots, EMPTY, fitted, type Line, line, marked, type Run, run } from '../cells/lines.js';
import { lit, snippet } from '../cells/match-place.js';
import type { Signs } from '../cells/theme.js';
import { cells, cut } from '../cells/width.js';
import type { ActionName } from '../keys/actions.js';
import { actorHead, kindNote } from '../panes/actor-lines.js';
import { actorCounts, actorKind, shortManner, speakerName } from '../panes/words.js';
import { actorStyle, type List, rowAt, type State, topView } from '../state/state.js';

/** The rows of a list: two for each item, its words first and what it is below. */

function firstRow(state: State, row: Row, width: number): Run[] {
	if (row.type === 'statement') return snippet(row.text, row.textHighlights, width, 'text');
	if (row.type === 'actor') return snippet(row.name, row.nameHighlights, width, actorStyle(state, row.key));
	return snippet(row.title, row.titleHighlights, width, 'strong');
}

/** Fewest cells that the name of a speaker is cut to, so that how it was said stays in sight. */
const SHORTEST_NAME = 12;

function secondRow(state: State, row: Row, width: number): Run[] {
	const many = (state.totals?.articles ?? 1) > 1;
	if (row.type === 'statement') {
		const how = dots(shortManner(row), row.confidence < UNCERTAIN_BELOW && 'uncertain');
		const rest = dots(
			how,
			row.copies > 1 && count(row.copies, 'article'),
			many && row.published?.slice(0, 10),
			many && safe(row.articleTitle),
		);
		const name = cut(speakerName(row), Math.max(SHORTEST_NAME, width - cells(how) - 3));
		const style = actorStyle(state, row.actor);
		return [
			...marked(name, 0, name.length, style, lit(row.speakerHighlights)),
			run(` ${glyphs().dot} ${rest}`, 'dim'),
		];
	}
	if (row.type === 'actor')
		return [
			run(dots(actorKind(row.kind), actorCounts(row), ...row.aliases.map((alias) => safe(alias))), 'dim'),
		];
	return [
		run(
			dots(
				'section',
				row.statements > 0 && count(row.statements, 'statement'),
				row.inferred && 'inferred',
				many && safe(row.articleTitle),
			),
			'dim',
		),
	];
}

/** In an actor's view whose words they are is known, and other things are worth the room. */
function noteOf(state: State, list: List, index: number, row: Row): string | null {
	if (topView(state)?.type !== 'actor' || row.type !== 'statement') return null;
	const many = (state.totals?.articles ?? 1) > 1;
	return dots(
		kindNote(list, index, row),
		row.confidence < UNCERTAIN_BELOW && 'uncertain',
		many && row.published?.slice(0, 10),
		safe(many ? row.articleTitle : row.sectionTitle),
	);
}

const lineCache = new WeakMap<Row, Map<string, readonly [Line, Line]>>();

/** @param note what stands in the second row instead of who said it; null for that */
function itemLines(
	state: State,
	row: Row,
	width: number,
	current: boolean,
	signs: Signs,
	note: string | null,
): readonly [Line, Line] {
	const isMarked = state.marks.has(row.key);
	const colour = row.type === 'section' ? '' : actorStyle(state, row.type === 'actor' ? row.key : row.actor);
	const id = `${width}${current}${isMarked}${colour}${(state.totals?.articles ?? 1) > 1}${signs.pointer}${note ?? ''}`;
	let known = lineCache.get(row);
	if (known === undefined) {
		known = new Map();
		lineCache.set(row, known);
	}
	const found = known.get(id);
	if (found !== undefined) return found;
	const gutter: Run[] = [
		current ? run(signs.pointer, 'accent') : run(' '),
		isMarked ? run(signs.mark, 'accent') : run(' '),
		run(' '),
	];
	const sign = row.type === 'section' ? [run(`${signs.section} `, 'dim')] : [];
	const first = line(...gutter, ...sign, ...firstRow(state, row, width - 4 - sign.length * 2));
	const below = note === null ? secondRow(state, row, width - 6) : [run(note, 'dim')];
	const second = fitted(line(run('     '), ...below), width - 1);
	const lines = current
		? ([
				{ ...first, selected: true },
				{ ...second, selected: true },
			] as const)
		: ([first, second] as const);
	known.set(id, lines);
	return lines;
}

/** The part of the list that fits `height` rows. */
export function listLines(state: State, list: List, width: number, height: number, signs: Signs): Line[] {
	const lines: Line[] = [];
	for (let index = list.top; index < list.total && lines.length + 1 < Math.max(2, height) + 1; index++) {
		const row = rowAt(list, index);
		const current = index === list.cursor;
		if (row === null)
			lines.push(
				{ runs: [run(current ? signs.pointer : ' ', 'accent'), run(`  ${glyphs().more}`, 'dim')] },
				EMPTY,
			);
		else lines.push(...itemLines(state, row, width, current, signs, noteOf(state, list, index, row)));
		if (lines.length >= height) break;
	}
	return lines.slice(0, height);
}

/**
 * What stands over an actor's statements or the marked items; `rows` lines.
 * @param keyFor the key of an action as it is shown; '' for none
 */
export function headLines(
	state: State,
	keyFor: (action: ActionName) => string,
	width: number,
	rows: number,
): Line[] {
	const view = topView(state);
	if (rows === 0) return [];
	if (view?.type === 'marked') {
		const key = keyFor('mark');
		const hint = key === '' ? [] : [run(`  ${key} takes out`, 'dim')];
		return [fitted(line(run('   Marked, in this order', 'strong'), ...hint), width), EMPTY];
	}
	if (view?.type !== 'actor') return [];
	if (view.view === null) return Array.from({ length: rows }, () => EMPTY);
	return actorHead(state, view.view, view.list, width);
}
