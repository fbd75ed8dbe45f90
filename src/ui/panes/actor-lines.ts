import { howSaid } from '../../model/index.js';
import type { ActorView, StatementRow } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs } from '../cells/glyphs.js';
import { count, dots, EMPTY, fitted, type Line, line, number, run } from '../cells/lines.js';
import { actorStyle, type List, type State } from '../state/state.js';
import { clashes } from './kinds.js';
import { actorKind, manner } from './words.js';

/** What an actor's view adds to the list of their statements: who it is, and how their words are given. */

/** How an actor's words are given: "3 quoted · 2 reported". */
export function kinds(rows: readonly StatementRow[], total: number): string {
	const said = (word: string) => rows.filter((row) => howSaid(row) === word).length;
	const parts = ['quoted', 'partly quoted', 'reported', 'thought']
		.map((word) => [word, said(word)] as const)
		.filter(([, times]) => times > 0)
		.map(([word, times]) => `${times} ${word}`);
	return (rows.length < total ? `of the first ${rows.length}: ` : '') + parts.join(` ${glyphs().dot} `);
}

const known = new WeakMap<readonly unknown[], ReturnType<typeof clashes>>();

/** Where the statements of a list clash in kind; they are looked at from the first one only. */
function clashesIn(list: List): ReturnType<typeof clashes> {
	let found = known.get(list.rows);
	if (found === undefined) {
		const rows = list.rows.filter((row): row is StatementRow => row.type === 'statement');
		found = list.offset === 0 ? clashes(rows) : new Map();
		known.set(list.rows, found);
	}
	return found;
}

/** Who the actor is, in the four rows over the list. */
export function actorHead(state: State, view: ActorView, list: List, width: number): Line[] {
	const { row, statements, total } = view;
	const both = clashesIn(list).size;
	return [
		line(run('   '), run(safe(row.name), actorStyle(state, row.key))),
		line(run(`   ${dots(actorKind(row.kind), ...row.aliases.map((alias) => safe(alias)))}`, 'dim')),
		line(
			run(
				`   ${dots(
					kinds(statements, total),
					both > 0 && `${both} both ways`,
					row.mentions > 0 && count(row.mentions, 'mention'),
				)}`,
				'dim',
			),
		),
		EMPTY,
	].map((one) => fitted(one, width));
}

/** "2 · reported · quoted in 1 and 4": the number of a statement, its kind, and where it clashes with others. */
export function kindNote(list: List, index: number, row: StatementRow): string {
	const others = clashesIn(list).get(index - list.offset) ?? [];
	const where = others.map((other) => number(other + 1));
	const there = row.kind === 'indirect' ? 'quoted' : 'reported';
	const shown = where.length > 4 ? [...where.slice(0, 3), `${where.length - 3} more`] : where;
	const last = shown.pop();
	const places = shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
	return dots(number(index + 1), manner(row), places !== undefined && `${there} in ${places}`);
}
