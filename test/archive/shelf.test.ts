import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openMemoryShelf } from '../../src/archive/memory/index.js';
import type {
	ArticleEntry,
	Entry,
	Filters,
	Shelf,
	StatementEntry,
	Term,
	Thing,
} from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import type { Actor, ArticleRecord } from '../../src/model/index.js';
import { parseQuery } from '../../src/search/query.js';
import { wantedOf } from '../../src/search/wanted.js';
import { scratch } from '../stories/session.js';
import { recordOf, recordsOn } from './record.js';

const opened: Shelf[] = [];
afterEach(() => {
	for (const shelf of opened.splice(0)) shelf.close();
});
const kept = (shelf: Shelf) => {
	opened.push(shelf);
	return shelf;
};
const openFile = (path = join(scratch(), 'a.db')) => kept(openSqliteShelf(path, { create: true }));

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

const earliest = (shelf: Shelf, digest: number, filters: Filters = {}) =>
	shelf.alike(digest, { thing: 'statement', groups: [], filters }, 1)[0];
const has = (word: string, as: Term['as'] = 'beginning') => [[{ word, as }]];
const textOf = (entry: Entry) => (entry as StatementEntry).text;
const texts = (shelf: Shelf, wanted: Partial<Parameters<Shelf['find']>[0]> = {}) =>
	shelf
		.find({ thing: 'statement', groups: [], ...wanted }, 100)
		.map((entry) => (entry as StatementEntry).text);

describe.each([
	['in memory', () => kept(openMemoryShelf())],
	['in a file', () => openFile()],
])('a shelf %s', (_, open) => {
	test('gives back what was put in', () => {
		const shelf = open();
		expect(shelf.put([PORT, SCHOOL])).toMatchObject({ added: 2, replaced: 0, known: 0, statements: 4 });
		expect(recordsOn(shelf)).toEqual([PORT, SCHOOL]);
		expect(shelf.counts()).toMatchObject({ articles: 2, statements: 4, actors: 2, sections: 2 });
	});

	test('takes no word of four letters for a near miss, but one with neighbours swapped', () => {
		const shelf = open();
		shelf.put([recordOf('port', [{ by: 'Ana Ruiz', text: 'the golf boat is shut and the harbour open' }])]);
		expect(shelf.near('wolf')).toEqual([]);
		expect(shelf.near('bota')).toEqual(['boat']);
		expect(shelf.near('harbuor')).toEqual(['harbour']);
	});

	test('finds by what actors are called, not by whom else their names tell of', () => {
		const shelf = open();
		const [ana, tomas] = PORT.actors;
		shelf.put([
			{
				...PORT,
				actors: [ana!, { ...tomas!, aliases: ['Ruiz’s campaign manager', 'the mayor of Pelham'] }],
			},
		]);
		const by = (text: string, thing: Thing = 'statement') => {
			const wanted = wantedOf(parseQuery(text), thing, 'prefix', shelf, false);
			expect(shelf.count(wanted)).toBe(shelf.find(wanted, 9).length);
			return shelf.find(wanted, 9).map((entry) => (entry.thing === 'actor' ? entry.name : textOf(entry)));
		};
		const lind = ['nobody was warned'];
		expect(by('by:ruiz')).toEqual(['the harbour is shut']);
		expect(by('by:pelham')).toEqual([]);
		for (const text of ['by:lind', 'by:mayor', 'by:manager', 'by:"campaign manager"', 'by:"mayor of pelham"'])
			expect(by(text)).toEqual(lind);
		expect(by('by:"ruiz campaign"')).toEqual(lind);
		expect(by('ruiz')).toEqual(['the harbour is shut']);
		expect(by('ruiz', 'actor')).toEqual(['Ana Ruiz']);
		expect(by('by:ruiz', 'actor')).toEqual(['Ana Ruiz']);
	});

	test('finds nobody’s statements in all articles by a name that ran into theirs in one', () => {
		const shelf = open();
		const said = recordOf('port', [{ by: 'Tomas Lind', text: 'it is shut' }]);
		shelf.put([
			{ ...said, actors: [{ ...said.actors[0]!, aliases: ['RuizASSOCIATED PRESSPelham Gov. Tomas Lind'] }] },
			recordOf('school', [{ by: 'Tomas Lind', text: 'it is open' }]),
		]);
		const found = (text: string) =>
			shelf.count(wantedOf(parseQuery(text), 'statement', 'prefix', shelf, false));
		expect(found('by:ruiz')).toBe(0);
		expect(found('by:lind')).toBe(2);
	});

	test('finds an actor by all of a name that tells of somebody else, as it is shown', () => {
		const shelf = open();
		shelf.put([recordOf('port', [{ by: 'Ruiz’s opponent', text: 'the harbour is shut' }])]);
		const found = (text: string, thing: Thing) =>
			shelf.find(wantedOf(parseQuery(text), thing, 'prefix', shelf, false), 9).length;
		expect(found('ruiz', 'actor')).toBe(1);
		expect(found('ruiz', 'statement')).toBe(1);
		expect(found('by:ruiz', 'statement')).toBe(0);
		expect(found('by:"ruiz opponent"', 'statement')).toBe(1);
	});

	test('keeps the same article once, and a changed one in place of the old', () => {
		const shelf = open();
		shelf.put([PORT]);
		expect(shelf.put([PORT])).toMatchObject({ added: 0, known: 1 });
		expect(shelf.put([{ ...PORT, id: 'copy', origin: 'copy.txt' }])).toMatchObject({ added: 0, known: 1 });
		const changed = recordOf('port', [{ by: 'Ana Ruiz', text: 'the harbour is open' }]);
		expect(shelf.put([changed])).toMatchObject({ added: 0, replaced: 1 });
		expect(texts(shelf)).toEqual(['the harbour is open']);
		expect(shelf.find({ thing: 'statement', groups: [[{ word: 'shut', as: 'whole' }]] }, 9)).toEqual([]);
		expect(shelf.counts()).toMatchObject({ articles: 1, statements: 1, actors: 1 });
	});

	test.each<[string, (record: ArticleRecord) => ArticleRecord]>([
		['title', (record) => ({ ...record, title: 'The harbour, corrected' })],
		['date', (record) => ({ ...record, published: '2024-03-05' })],
		[
			'speaker',
			(record) => ({
				...record,
				statements: record.statements.map((one) => ({ ...one, actor: null, speaker: null })),
			}),
		],
		[
			'confidence',
			(record) => ({
				...record,
				statements: record.statements.map((one) => ({ ...one, confidence: 0.5 })),
			}),
		],
	])('takes an article again of which only the %s is another', (_, change) => {
		const shelf = open();
		const port = { ...PORT, url: 'https://vell.example/port' };
		const changed = change(port);
		shelf.put([port, SCHOOL]);
		expect(shelf.put([SCHOOL, changed])).toMatchObject({ added: 0, known: 1, replaced: 1 });
		expect(recordsOn(shelf).find(({ id }) => id === 'port')).toEqual(changed);
		// Also where both come at once.
		expect(shelf.put([port, changed, changed])).toMatchObject({ added: 0, replaced: 2, known: 1 });
		expect(shelf.counts()).toMatchObject({ articles: 2, statements: 4 });
	});

	test('knows an article again that comes from another file, also in turns', () => {
		const shelf = open();
		const page = { ...PORT, url: 'https://vell.example/port' };
		const copy = { ...page, id: 'copy', origin: 'clip/copy.html' };
		expect(shelf.put([page, copy])).toMatchObject({ added: 1, replaced: 0, known: 1 });
		expect(shelf.put([copy, page])).toMatchObject({ added: 0, replaced: 0, known: 2 });
		expect(shelf.put([{ ...copy, title: 'Corrected' }])).toMatchObject({ replaced: 1 });
		expect(shelf.counts().articles).toBe(1);
	});

	test('finds newest first, thoughts only when asked', () => {
		const shelf = open();
		shelf.put([SCHOOL, PORT]);
		expect(texts(shelf)).toEqual(['the harbour is shut', 'nobody was warned', 'the school will be rebuilt']);
		expect(texts(shelf, { filters: { thoughts: true } })).toContain('it may rain');
		expect(texts(shelf, { groups: [[{ word: 'ruiz', as: 'whole' }]] })).toHaveLength(2);
		expect(texts(shelf, { groups: [[{ word: 'harb', as: 'beginning' }]] })).toEqual(['the harbour is shut']);
	});

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
		const [ruiz] = shelf.find({ thing: 'actor', groups: [[{ word: 'ruiz', as: 'whole' }]] }, 9);
		expect(ruiz).toMatchObject({ name: 'Ana Ruiz', articles: 2, statements: 2 });
		expect(shelf.saidBy(ruiz!.key)).toEqual({
			statements: 2,
			months: [
				{ month: '2023-01', statements: 1 },
				{ month: '2024-03', statements: 1 },
			],
		});
		expect(shelf.find({ thing: 'actor', groups: [[{ word: 'aruiz', as: 'beginning' }]] }, 9)).toHaveLength(1);
	});

	test.each(['Ruiz', 'Mrs Ruiz', 'Lady Justice Ruiz'])(
		'never makes one actor of a surname alone: %s',
		(by) => {
			const shelf = open();
			shelf.put([recordOf('a', [{ by, text: 'one' }]), recordOf('b', [{ by, text: 'two' }])]);
			expect(shelf.counts().actors).toBe(2);
		},
	);

	test('knows the same words in other articles', () => {
		const shelf = open();
		shelf.put([
			recordOf('b', [{ by: 'Ana Ruiz', text: 'that the harbour is shut' }], { published: '2024-03-05' }),
			PORT,
		]);
		const [entry] = shelf.find(
			{ thing: 'statement', groups: [[{ word: 'shut', as: 'whole' }]] },
			1,
		) as StatementEntry[];
		expect(entry!.copies).toBe(2);
		expect(shelf.copies(entry!.digest).map(({ meta }) => meta.id)).toEqual(['port', 'b']);
		expect(earliest(shelf, entry!.digest)).toMatchObject({ published: '2024-03-04' });
		shelf.remove(['port']);
		expect(earliest(shelf, entry!.digest)).toMatchObject({ published: '2024-03-05', copies: 1 });
	});

	test('tells the same words of different speakers apart, and a speaker by the surname or the whole form', () => {
		const shelf = open();
		const said = (by: string, kind: Actor['kind'] = 'person') => {
			const record = recordOf(by, [{ by, text: 'that it did nothing wrong' }]);
			return { ...record, actors: record.actors.map((actor) => ({ ...actor, kind })) };
		};
		shelf.put([
			said('Donald J. Trump'),
			said('Trump'),
			said('Donald Trump Jr.'),
			said('Ann Field'),
			said('the Bank of England', 'organisation'),
			said('Bank of England', 'organisation'),
			said('the Church of England', 'organisation'),
		]);
		const found = shelf.find({ thing: 'statement', groups: [] }, 9) as StatementEntry[];
		const copies = Object.fromEntries(found.map(({ speaker, copies }) => [speaker, copies]));
		expect(copies).toEqual({
			'Donald J. Trump': 3,
			Trump: 3,
			'Donald Trump Jr.': 3,
			'Ann Field': 1,
			'the Bank of England': 2,
			'Bank of England': 2,
			'the Church of England': 1,
		});
		expect(shelf.count({ thing: 'statement', groups: [] })).toBe(4);
	});

	test('gives of statements that are the same those that answer, earliest first', () => {
		const shelf = open();
		const shut = { by: 'Ana Ruiz', text: 'the harbour is shut' };
		shelf.put(
			[
				recordOf('b', [shut], { published: '2024-03-05', publisher: 'The Vell Post' }),
				recordOf('a', [{ ...shut, thought: true }], { published: '2024-03-01' }),
				recordOf('undated', [shut]),
				PORT,
			].map((record) => ({ ...record, text: `${record.text}${record.id}` })),
		);
		const { digest } = shelf.find(
			{ thing: 'statement', groups: [[{ word: 'shut', as: 'whole' }]] },
			1,
		)[0] as StatementEntry;
		const dates = (filters: Filters) =>
			shelf.alike(digest, { thing: 'statement', groups: [], filters }, 9).map(({ published }) => published);
		expect(dates({ thoughts: true })).toEqual(['2024-03-01', '2024-03-04', '2024-03-05', null]);
		expect(dates({})).toEqual(['2024-03-04', '2024-03-05', null]);
		expect(dates({ from: '2024-03-05' })).toEqual(['2024-03-05']);
		expect(dates({ publisher: has('vell', 'part') })).toEqual(['2024-03-04', '2024-03-05']);
		expect(dates({ actor: has('lind') })).toEqual([]);
	});

	test('gives what an actor said in several articles once, where it stands earliest', () => {
		const shelf = open();
		const shut = { by: 'Ana Ruiz', text: 'that the harbour is shut' };
		shelf.put([
			recordOf('undated', [shut]),
			recordOf('later', [shut, { by: 'Ana Ruiz', text: 'it stays so' }], { published: '2024-04-01' }),
			PORT,
			recordOf('twice', [
				{ by: 'Ana Ruiz', text: 'no' },
				{ by: 'Ana Ruiz', text: 'no' },
			]),
		]);
		const [ruiz] = shelf.find({ thing: 'actor', groups: [[{ word: 'ruiz', as: 'whole' }]] }, 9);
		const said = shelf.statementsOf('actor', ruiz!.key, 0, 9);
		expect(said.map(({ text, published }) => [text, published])).toEqual([
			['no', null],
			['no', null],
			['the harbour is shut', '2024-03-04'],
			['it stays so', '2024-04-01'],
		]);
		expect(said[2]).toMatchObject({ copies: 3 });
		expect(shelf.saidBy(ruiz!.key)).toMatchObject({ statements: 4 });
		expect(shelf.statementsOf('actor', ruiz!.key, 2, 1)).toMatchObject([{ published: '2024-03-04' }]);
	});

	test('gives what an actor said in articles of one day in the order in which these came', () => {
		for (const published of [undefined, '2024-03-04']) {
			const shelf = open();
			const both = 'both ports are open';
			const put = (id: string, ...said: string[]) =>
				recordOf(
					id,
					said.map((text) => ({ by: 'Ana Ruiz', text })),
					published === undefined ? {} : { published },
				);
			shelf.put([put('first', 'one is shut', both), put('second', both, 'two is shut')]);
			const [ruiz] = shelf.find({ thing: 'actor', groups: [] }, 9);
			const said = shelf.statementsOf('actor', ruiz!.key, 0, 9);
			expect(said.map(({ text }) => text)).toEqual(['one is shut', both, 'two is shut']);
			expect(earliest(shelf, said[1]!.digest)).toEqual(said[1]);
		}
	});

	test('knows words that two articles have when one of them changes', () => {
		const shelf = open();
		const saying = (id: string, text: string) => recordOf(id, [{ by: 'Ana Ruiz', text }]);
		shelf.put([saying('a', 'one'), saying('b', 'two')]);
		expect(shelf.put([saying('a', 'two')])).toMatchObject({ replaced: 1 });
		expect(shelf.put([saying('b', 'three'), saying('c', 'two')])).toMatchObject({ added: 1, known: 1 });
		expect(shelf.counts().articles).toBe(2);
	});

	test('forgets what is removed', () => {
		const shelf = open();
		shelf.put([PORT, SCHOOL]);
		expect(shelf.remove(['port.txt'])).toBe(1);
		expect(texts(shelf)).toEqual(['the school will be rebuilt']);
		expect(shelf.counts()).toMatchObject({ articles: 1, statements: 1, actors: 1 });
	});

	test('forgets what came from below a folder, unless something has that very name', () => {
		const shelf = open();
		const at = (origin: string) => recordOf(origin, [{ by: 'Ana Ruiz', text: origin }], { origin });
		const all = ['clip/a.txt', 'clip/sub/b.txt', 'clip.txt', 'clips/c.txt', '/news/clip/d.txt'];
		shelf.put([...all.map(at), { ...at('https://vell.example/a'), url: 'https://vell.example/a' }]);
		expect(['', '.', 'sub', 'cli', 'https://vell.example'].map((name) => shelf.remove([name]))).toEqual([
			0, 0, 0, 0, 0,
		]);
		expect(shelf.remove(['./clip/', 'clip', 'clip/a.txt'])).toBe(2);
		expect(shelf.remove(['/news'])).toBe(1);
		shelf.put([at('port/a.txt'), { ...at('x.txt'), id: 'port' }]);
		expect(shelf.remove(['port'])).toBe(1);
		expect(shelf.remove(['port'])).toBe(1);
	});

	test('lists articles, newest first, and what is in them in text order', () => {
		const shelf = open();
		shelf.put([SCHOOL, PORT]);
		expect(shelf.articles(0, 9).map(({ meta }) => meta.id)).toEqual(['port', 'school']);
		expect(shelf.articles(1, 1)).toMatchObject([{ statements: 1, actors: 1 }]);
		const [{ key }, { key: last }] = shelf.articles(0, 2) as [ArticleEntry, ArticleEntry];
		const beside = (...of: Parameters<Shelf['beside']>) => shelf.beside(...of)?.key ?? null;
		expect([beside(null, 1), beside(key, 1), beside(last, 1)]).toEqual([key, last, null]);
		expect([beside(null, -1), beside(last, -1), beside(key, -1)]).toEqual([last, key, null]);
		expect(shelf.article(key)).toEqual(PORT);
		const keys = shelf.keysOf(key);
		expect(keys.statements.map((one) => (shelf.entry('statement', one) as StatementEntry).text)).toEqual(
			PORT.statements.map(({ text }) => text),
		);
		expect(shelf.statementsOf('section', keys.sections[0]!, 0, 9)).toHaveLength(2);
	});

	test('finds words whole, as beginnings and as parts', () => {
		const shelf = open();
		shelf.put([PORT, SCHOOL]);
		const found = (word: string, as: Term['as']) => texts(shelf, { groups: [[{ word, as }]] });
		expect(found('harb', 'whole')).toEqual([]);
		expect(found('arbour', 'part')).toEqual(['the harbour is shut']);
		expect(shelf.near('habrour')).toEqual(['harbour']);
		// A cue is no word of what was said.
		expect(found('said', 'whole')).toEqual([]);
	});

	test('has a new version whenever something has changed', () => {
		const shelf = open();
		const versions = [shelf.version()];
		shelf.put([PORT]);
		versions.push(shelf.version());
		shelf.remove(['port']);
		versions.push(shelf.version());
		expect(new Set(versions).size).toBe(3);
		expect(shelf.find({ thing: 'actor', groups: [] }, 9)).toEqual([]);
	});
});

test('an archive is read by one process while another adds', () => {
	const path = join(scratch(), 'a.db');
	const writer = openFile(path);
	const reader = openFile(path);
	writer.put([PORT]);
	expect(texts(reader)).toHaveLength(2);
	expect(reader.knows('harbour')).toBe(true);
	writer.put([SCHOOL]);
	expect(reader.knows('school')).toBe(true);
});

test('full-text syntax in a word is a word', () => {
	const shelf = openFile();
	shelf.put([PORT]);
	for (const word of ['" OR 1', 'a*b', 'NEAR(', '-x', "'; DROP TABLE article; --", '^', '{}', 'words:']) {
		expect(() => shelf.find({ thing: 'statement', groups: [[{ word, as: 'beginning' }]] }, 9)).not.toThrow();
	}
	expect(shelf.counts().articles).toBe(1);
});
