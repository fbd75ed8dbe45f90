import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMemoryShelf } from '../../src/archive/memory/index.js';
import type { Shelf } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { textDigest } from '../../src/archive/sqlite/prepare.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { scratch } from '../stories/session.js';
import { earlierArchive } from './earlier.js';
import { recordOf, recordsOn } from './record.js';

const saying = (id: string, text: string, more: Partial<ArticleRecord> = {}) =>
	recordOf(id, [{ by: 'Ana Ruiz', text }], more);
const PORT = saying('1', 'the harbour is shut', { origin: '1.txt' });
const SCHOOL = saying('1', 'nobody rebuilds that school before winter', { origin: '1.txt' });

const openFile = () => openSqliteShelf(join(scratch(), 'a.db'), { create: true });
const textsIn = (shelf: Shelf) =>
	recordsOn(shelf)
		.map(({ statements }) => statements[0]!.text)
		.sort();

describe.each([
	['in memory', openMemoryShelf],
	['in a file', openFile],
])('a shelf %s', (_, open) => {
	test('keeps articles apart that are called the same', () => {
		const shelf = open();
		expect(shelf.put([PORT, SCHOOL], [{ key: '/a/1.txt' }, { key: '/b/1.txt' }])).toMatchObject({ added: 2 });
		expect(textsIn(shelf)).toEqual([SCHOOL, PORT].map(({ statements }) => statements[0]!.text));
		shelf.close();
	});

	test('takes the new version of an article, whatever it is called now', () => {
		const shelf = open();
		shelf.put([PORT], [{ key: '/a/1.txt' }]);
		const same = { ...PORT, id: 'a/1', origin: '../a/1.txt' };
		const changed = { ...saying('a/1', 'the harbour is open'), origin: '../a/1.txt' };
		expect(shelf.put([same], [{ key: '/a/1.txt' }])).toMatchObject({ known: 1 });
		expect(shelf.put([changed], [{ key: '/a/1.txt' }])).toMatchObject({ replaced: 1 });
		expect(textsIn(shelf)).toEqual(['the harbour is open']);
		shelf.close();
	});

	test('keeps a text once, also when another article changes to it', () => {
		const shelf = open();
		shelf.put([PORT, SCHOOL], [{ key: '/a/1.txt' }, { key: '/b/1.txt' }]);
		expect(shelf.put([SCHOOL], [{ key: '/a/1.txt' }])).toEqual({
			added: 0,
			replaced: 1,
			known: 0,
			statements: 1,
		});
		expect(textsIn(shelf)).toEqual([SCHOOL.statements[0]!.text]);
		// Where it was before may be something else by now.
		expect(shelf.put([PORT], [{ key: '/b/1.txt' }])).toMatchObject({ added: 1 });
		expect(shelf.counts()).toMatchObject({ articles: 2, statements: 2 });
		shelf.close();
	});

	test('knows the same text in another place', () => {
		const shelf = open();
		expect(shelf.put([PORT, PORT], [{ key: '/a/1.txt' }, { key: '/b/1.txt' }])).toMatchObject({
			added: 1,
			known: 1,
		});
		shelf.close();
	});
});

describe('a page that claims an address', () => {
	const url = 'https://vell.example/port';
	const claimed = { key: '/b/port.html', claim: url };

	test.each([
		[
			'a version that was read elsewhere',
			saying('port', 'the harbour is shut again', { url }),
			{ replaced: 1 },
		],
		[
			'another article, which has it too',
			saying('port', 'nobody rebuilds that school', { url }),
			{ added: 1 },
		],
		[
			'a version with the same title, of which half is another',
			saying('port', 'the harbour is open until noon', { url, title: 'Title of port' }),
			{ replaced: 1 },
		],
		[
			'one with another title, of which half is another',
			saying('port', 'the harbour is open until noon', { url, title: 'The ferry' }),
			{ added: 1 },
		],
	])('takes the place of versions only: %s', (_, record, report) => {
		const shelf = openFile();
		shelf.put([saying('port', 'the harbour is shut', { url })], [{ key: '/a/port.html' }]);
		expect(shelf.put([record], [claimed])).toMatchObject({ added: 0, replaced: 0, ...report });
		// And it is known from then on by where it lies.
		expect(shelf.put([{ ...record, title: 'Changed' }], [{ key: claimed.key }])).toMatchObject({
			replaced: 1,
		});
		shelf.close();
	});
});

describe('an article of which only its place in a file is known', () => {
	const at = (n: number) => ({ key: `/a/news.jsonl:${n}`, byPlace: true });

	test('stays where another comes to that place, and is taken out with the file', () => {
		const shelf = openFile();
		const third = saying('3', 'a third of the cranes had never been looked at');
		shelf.put([PORT, SCHOOL], [at(1), at(2)]);
		expect(shelf.put([third, PORT], [at(1), at(2)])).toMatchObject({ added: 1, known: 1, replaced: 0 });
		expect(textsIn(shelf)).toEqual([third, SCHOOL, PORT].map(({ statements }) => statements[0]!.text));
		expect(shelf.put([third, PORT], [at(1), at(2)])).toMatchObject({ known: 2 });
		const file = { name: 'news.jsonl', paths: ['/a/news.jsonl'], isThere: true };
		expect(shelf.remove(['news.jsonl'], () => file)).toBe(3);
		shelf.close();
	});

	test('is replaced by a version of it', () => {
		const shelf = openFile();
		const again = saying('1', 'the harbour is shut today', { origin: '1.txt' });
		shelf.put([PORT], [at(1)]);
		expect(shelf.put([again], [at(1)])).toMatchObject({ added: 0, replaced: 1 });
		shelf.close();
	});

	test('has unnamed sources of its own', () => {
		const shelf = openFile();
		const neighbour = (id: string, text: string): ArticleRecord => {
			const record = recordOf(id, [{ by: 'a neighbour', text }]);
			return { ...record, actors: record.actors.map((actor) => ({ ...actor, kind: 'unnamed' })) };
		};
		shelf.put([neighbour('1', 'the roof fell in at night')], [at(1)]);
		shelf.put([neighbour('2', 'nobody had asked for more buses')], [at(1)]);
		expect(shelf.counts()).toMatchObject({ articles: 2, actors: 2 });
		shelf.close();
	});
});

test('an archive tells what it holds just as it was read', () => {
	const shelf = openFile();
	const identity = { key: '/a/1.txt', content: 'c1' };
	const elsewhere = { key: '/b/1.txt', content: 'c1' };
	expect(shelf.holds(identity)).toBe(false);
	shelf.put([PORT], [identity]);
	expect([identity, elsewhere, { ...identity, content: 'c2' }].map((one) => shelf.holds(one))).toEqual([
		true,
		false,
		false,
	]);
	const digest = textDigest(PORT.text);
	expect([identity, elsewhere].map((one) => shelf.holdsText(digest, one))).toEqual([false, true]);
	// Where the same was found in what was read otherwise, that is noted.
	expect(shelf.put([PORT], [{ ...identity, content: 'c2' }])).toMatchObject({ known: 1 });
	expect(shelf.holds({ ...identity, content: 'c2' })).toBe(true);
	shelf.close();
});

describe('an archive of version 6', () => {
	const url = 'https://vell.example/port';
	const page = (text: string) => saying(url, text, { origin: url, url });
	test.each<[string, ArticleRecord, ArticleRecord, string, object]>([
		['knows an article', PORT, PORT, '/a/1.txt', { known: 1 }],
		['knows it from another folder', PORT, { ...PORT, origin: 'a/1.txt' }, '/a/1.txt', { known: 1 }],
		[
			'takes its new version',
			PORT,
			saying('1', 'the harbour is open', { origin: '1.txt' }),
			'/a/1.txt',
			{ replaced: 1 },
		],
		[
			'takes it, too, where its id is another for its namesakes',
			PORT,
			{ ...saying('1', 'the harbour is open', { origin: '1.txt' }), id: 'a/1' },
			'/a/1.txt',
			{ replaced: 1 },
		],
		[
			'keeps it beside one called the same elsewhere',
			PORT,
			{ ...SCHOOL, title: 'School' },
			'/b/1.txt',
			{ added: 1 },
		],
		[
			'takes a new version that is quite another, where it can be no other file',
			{ ...PORT, origin: '/a/1.txt' },
			{ ...SCHOOL, origin: '/a/1.txt', title: 'School' },
			'/a/1.txt',
			{ replaced: 1 },
		],
		[
			'keeps what came from a pipe',
			{ ...PORT, id: '-', origin: '-' },
			saying('-', 'the harbour is open', { origin: '-' }),
			'content:0a1b',
			{ added: 1 },
		],
		['takes the new version of a page', page('the harbour is shut'), page('it rains'), url, { replaced: 1 }],
		[
			'takes the new version of a record with an address',
			saying('p', 'the harbour is shut', { url }),
			saying('p', 'the harbour is open', { url, origin: 'other.jsonl' }),
			`${url}#p`,
			{ replaced: 1 },
		],
		[
			'keeps one beside another page of its front page',
			saying('p1', 'the harbour is shut', { url: 'https://vell.example/' }),
			saying('p2', 'nobody rebuilds that school', { url: 'https://vell.example/' }),
			'/a/p2.html',
			{ added: 1 },
		],
	])('%s', (_, before, now, key, report) => {
		const shelf = openSqliteShelf(earlierArchive(6, [before]));
		const whole = { added: 0, replaced: 0, known: 0, ...report };
		expect(shelf.put([now], [{ key, content: 'c1' }])).toMatchObject(whole);
		expect(shelf.counts().articles).toBe('added' in report ? 2 : 1);
		// From now on it is known by where it lies, also when all of it changes.
		expect(shelf.put([now], [{ key, content: 'c1' }])).toMatchObject({ known: 1 });
		expect(shelf.holds({ key, content: 'c1' })).toBe(true);
		expect(shelf.put([{ ...SCHOOL, title: 'Changed' }], [{ key }])).toMatchObject({ replaced: 1 });
		shelf.close();
	});
});
