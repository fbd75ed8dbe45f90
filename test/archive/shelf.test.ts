import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Filters, Shelf, StatementEntry, Term } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { scratch } from '../stories/session.js';
import { recordOf } from './record.js';

const opened: Shelf[] = [];
afterEach(() => {
	for (const shelf of opened.splice(0)) shelf.close();
});
const open = (path = join(scratch(), 'a.db')) => {
	const shelf = openSqliteShelf(path, { create: true });
	opened.push(shelf);
	return shelf;
};

const PORT = recordOf(
	'port',
	[
		{ by: 'Ana Ruiz', text: 'the harbour is shut' },
		{ by: 'Tomas Lind', text: 'nobody was warned' },
		{ by: 'Ana Ruiz', text: 'it may rain', thought: true },
	],
	{ published: '2024-03-04', publisher: 'The Vell Post' },
);
const SCHOOL = recordOf('school', [{ by: 'Ana Ruiz', text: 'the school will be rebuilt' }], {
	published: '2023-01-02',
});

const texts = (shelf: Shelf, wanted: Partial<Parameters<Shelf['find']>[0]> = {}) =>
	shelf
		.find({ thing: 'statement', groups: [], ...wanted }, 0, 100)
		.map((entry) => (entry as StatementEntry).text);

describe('a shelf', () => {
	test('gives back what was put in', () => {
		const shelf = open();
		expect(shelf.put([PORT, SCHOOL])).toMatchObject({ added: 2, replaced: 0, known: 0, statements: 4 });
		expect([...shelf.stream()]).toEqual([PORT, SCHOOL]);
		expect(shelf.counts()).toMatchObject({ articles: 2, statements: 4, actors: 2, sections: 2 });
	});

	test('keeps the same article once, and a changed one in place of the old', () => {
		const shelf = open();
		shelf.put([PORT]);
		expect(shelf.put([PORT])).toMatchObject({ added: 0, known: 1 });
		expect(shelf.put([{ ...PORT, id: 'copy', origin: 'copy.txt' }])).toMatchObject({ added: 0, known: 1 });
		const changed = recordOf('port', [{ by: 'Ana Ruiz', text: 'the harbour is open' }]);
		expect(shelf.put([changed])).toMatchObject({ added: 0, replaced: 1 });
		expect(texts(shelf)).toEqual(['the harbour is open']);
		expect(shelf.find({ thing: 'statement', groups: [[{ word: 'shut', as: 'whole' }]] }, 0, 9)).toEqual([]);
		expect(shelf.counts()).toMatchObject({ articles: 1, statements: 1, actors: 1 });
	});

	test('finds newest first, thoughts only when asked', () => {
		const shelf = open();
		shelf.put([SCHOOL, PORT]);
		expect(texts(shelf)).toEqual(['the harbour is shut', 'nobody was warned', 'the school will be rebuilt']);
		expect(texts(shelf, { filters: { thoughts: true } })).toContain('it may rain');
		expect(texts(shelf, { groups: [[{ word: 'ruiz', as: 'whole' }]] })).toHaveLength(2);
		expect(texts(shelf, { groups: [[{ word: 'harb', as: 'beginning' }]] })).toEqual(['the harbour is shut']);
	});

	const has = (word: string, as: Term['as'] = 'beginning') => [[{ word, as }]];
	test.each<[Filters, string[]]>([
		[{ actor: has('lind') }, ['nobody was warned']],
		[{ from: '2024-01-01' }, ['the harbour is shut', 'nobody was warned']],
		[{ before: '2024-01-01' }, ['the school will be rebuilt']],
		[{ publisher: has('ell', 'part') }, ['the harbour is shut', 'nobody was warned']],
		[
			{ cue: has('sa'), section: has('what'), kind: 'indirect', before: '2024-01-01' },
			['the school will be rebuilt'],
		],
		[{ kind: 'direct' }, []],
		[{ actor: has('lind'), publisher: has('nowhere', 'part') }, []],
	])('filters %j', (filters, expected) => {
		const shelf = open();
		shelf.put([SCHOOL, PORT]);
		expect(texts(shelf, { filters })).toEqual(expected);
		expect(shelf.count({ thing: 'statement', groups: [], filters })).toBe(expected.length);
	});

	test('has one actor for one full name over all articles, with months', () => {
		const shelf = open();
		shelf.put([SCHOOL, PORT]);
		const [ruiz] = shelf.find({ thing: 'actor', groups: [[{ word: 'ruiz', as: 'whole' }]] }, 0, 9);
		expect(ruiz).toMatchObject({ name: 'Ana Ruiz', articles: 2, statements: 3 });
		expect(shelf.months(ruiz!.key)).toEqual([
			{ month: '2023-01', statements: 1 },
			{ month: '2024-03', statements: 1 },
		]);
		expect(shelf.find({ thing: 'actor', groups: [[{ word: 'aruiz', as: 'beginning' }]] }, 0, 9)).toHaveLength(
			1,
		);
	});

	test('never makes one actor of a surname alone', () => {
		const shelf = open();
		shelf.put([recordOf('a', [{ by: 'Ruiz', text: 'one' }]), recordOf('b', [{ by: 'Ruiz', text: 'two' }])]);
		expect(shelf.counts().actors).toBe(2);
	});

	test('knows the same words in other articles', () => {
		const shelf = open();
		shelf.put([
			recordOf('b', [{ by: 'Ana Ruiz', text: 'that the harbour is shut' }], { published: '2024-03-05' }),
			PORT,
		]);
		const [entry] = shelf.find(
			{ thing: 'statement', groups: [[{ word: 'shut', as: 'whole' }]] },
			0,
			1,
		) as StatementEntry[];
		expect(entry!.copies).toBe(2);
		expect(shelf.copies(entry!.digest).map(({ meta }) => meta.id)).toEqual(['port', 'b']);
	});

	test('forgets what is removed', () => {
		const shelf = open();
		shelf.put([PORT, SCHOOL]);
		expect(shelf.remove(['port.txt'])).toBe(1);
		expect(texts(shelf)).toEqual(['the school will be rebuilt']);
		expect(shelf.counts()).toMatchObject({ articles: 1, statements: 1, actors: 1 });
	});

	test('is read by one process while another adds', () => {
		const path = join(scratch(), 'a.db');
		const writer = open(path);
		const reader = open(path);
		writer.put([PORT]);
		expect(texts(reader)).toHaveLength(2);
		expect(reader.knows('harbour')).toBe(true);
		writer.put([SCHOOL]);
		expect(reader.knows('school')).toBe(true);
	});
});

test('full-text syntax in a word is a word', () => {
	const shelf = open();
	shelf.put([PORT]);
	for (const word of ['" OR 1', 'a*b', 'NEAR(', '-x', "'; DROP TABLE article; --", '^', '{}', 'words:']) {
		expect(() =>
			shelf.find({ thing: 'statement', groups: [[{ word, as: 'beginning' }]] }, 0, 9),
		).not.toThrow();
	}
	expect(shelf.counts().articles).toBe(1);
});
