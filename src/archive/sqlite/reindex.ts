import { marksOf, shortNames } from '../keys.js';
import type { Thing } from '../shelf.js';
import { foldedWords } from '../words.js';
import { WordIndex } from './segments.js';
import { type Connection, Statements } from './statements.js';

/** How many rows are read at once. */
const BATCH = 5000;

/** Makes the index of words from what is in the tables; whoever calls sees to the transaction. */
export function indexAnew(database: Connection): void {
	const statements = new Statements(database);
	const words = new WordIndex((text) => statements.prepare(text));
	const add = (thing: Thing, key: number, marks: number, text: string) =>
		words.add(thing, key, marks, words.numbered(foldedWords(text)));
	const inBatches = <R extends { key: number }>(sql: string, add: (row: R) => void) => {
		for (let last = -1; ; ) {
			const rows = statements.prepare(`${sql} > ? ORDER BY key LIMIT ${BATCH}`).all(last) as R[];
			if (rows.length === 0) return;
			for (const row of rows) add(row);
			last = rows.at(-1)!.key;
			words.flush();
		}
	};
	inBatches<{
		key: number;
		text: string;
		speaker: string | null;
		kind: 'direct';
		shown: number;
		names: string;
	}>(
		'SELECT s.key AS key, text, speaker, s.kind AS kind, shown, names FROM statement s LEFT JOIN actor x ON x.key = s.actor WHERE s.key',
		({ key, text, speaker, kind, shown, names }) =>
			add('statement', key, marksOf(kind, shown === 1), `${text} ${speaker ?? ''} ${names ?? ''}`),
	);
	inBatches<{ key: number; name: string; names: string }>(
		'SELECT key, name, names FROM actor WHERE key',
		({ key, name, names }) => add('actor', key, 0, `${names} ${shortNames(name).join(' ')}`),
	);
	inBatches<{ key: number; title: string }>('SELECT key, title FROM section WHERE key', ({ key, title }) =>
		add('section', key, 0, title),
	);
}
