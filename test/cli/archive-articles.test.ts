import { cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { run, scratch } from '../stories/session.js';

const PORT = `Port shut

“We left at dawn,” said Ana Ruiz of the harbour office on Monday.

Tomas Lind denied that anyone was warned.
`;
const SCHOOL = `School rebuilt

“Not before winter,” said the teacher Mira Okonjo, who counted the cracks.
`;
const changed = (text: string) => text.replace('on Monday', 'on Friday');

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
	const folder = scratch();
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

/** What `explorer add` says of an archive. */
const add = (source: string, archive: string, cwd: string, input?: string) =>
	run(['add', source, '--archive', archive], input, cwd).err.replace(
		/^.*: (.*?)(?:, \d+ statements?)?\n$/s,
		'$1',
	);
const titlesIn = (archive: string, cwd: string) =>
	run(['list', '--archive', archive], undefined, cwd)
		.out.trim()
		.split('\n')
		.map((line) => line.split('\t')[2])
		.sort();
const both = ['Port shut', 'School rebuilt'];

describe('articles that have nothing to do with each other are kept apart', () => {
	test('from standard input', () => {
		const folder = scratch();
		expect([PORT, SCHOOL, PORT].map((text) => add('-', 'a.db', folder, text))).toEqual([
			'1 added',
			'1 added',
			'1 known already',
		]);
		expect(titlesIn('a.db', folder)).toEqual(both);
	});

	test('of the same path in two folders', () => {
		const folder = folderOf({ 'a/1.txt': PORT, 'b/1.txt': SCHOOL });
		for (const name of ['a', 'b']) expect(add('1.txt', '../r.db', join(folder, name))).toBe('1 added');
		expect(titlesIn('r.db', folder)).toEqual(both);
	});

	test('and listed by paths that lead to them from here', () => {
		const folder = folderOf({ 'a/clip/1.txt': PORT, 'b/clip/1.txt': SCHOOL, 'clip/1.txt': 'Other' });
		for (const name of ['a', 'b']) add('clip', '../r.db', join(folder, name));
		const paths = (cwd: string, archive: string) =>
			run(['list', '--archive', archive], undefined, cwd)
				.out.trim()
				.split('\n')
				.map((line) => line.split('\t')[5]!)
				.sort();
		const [a, b] = ['a', 'b'].map((name) => realpathSync(join(folder, name, 'clip/1.txt')));
		expect(paths(folder, 'r.db')).toEqual([a, b]);
		expect(paths(join(folder, 'a'), '../r.db')).toEqual([b, 'clip/1.txt'].sort());
		const { out } = run(['list', '--archive', 'r.db', '--format', 'jsonl'], undefined, folder);
		expect(
			out
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line).path)
				.sort(),
		).toEqual([a, b]);
		expect(run(['remove', a!, '--archive', 'r.db'], undefined, folder).err).toMatch(/1 article removed/);
	});

	test('with the same address in one file', () => {
		const url = 'https://vell.example/port';
		const lines = [PORT, SCHOOL].map((text, i) => JSON.stringify({ id: `${i}`, url, text }));
		const folder = folderOf({ 'a.jsonl': lines.join('\n') });
		expect([1, 2].map(() => add('a.jsonl', 'a.db', folder))).toEqual(['2 added', '2 known already']);
	});

	test('pages that all give the front page as their address, also without an archive', () => {
		const page = (word: string) =>
			`<!doctype html><html><head><title>${word}</title><link rel="canonical" href="https://vell.example/"></head><body><article><h1>${word}</h1>${`<p>“The ${word} is shut,” said Ana Ruiz of the port authority on Monday morning.</p>`.repeat(3)}</article></body></html>`;
		const folder = folderOf({ 'h/1.html': page('harbour'), 'h/2.html': page('school') });
		expect([1, 2].map(() => add('h', 'a.db', folder))).toEqual(['2 added', '2 known already']);
		const { out } = run(['h', '-f', ''], undefined, folder);
		expect(out).toContain('The harbour is shut');
		expect(out).toContain('The school is shut');
	});
});

describe('a new version of an article takes the place of the old one', () => {
	test('when another file has got the same name meanwhile', () => {
		const folder = folderOf({ 'q/a/1.txt': PORT });
		expect(add('q', 'a.db', folder)).toBe('1 added');
		mkdirSync(join(folder, 'q/b'));
		writeFileSync(join(folder, 'q/b/1.txt'), SCHOOL);
		expect(add('q', 'a.db', folder)).toBe('1 added, 1 known already');
		writeFileSync(join(folder, 'q/a/1.txt'), changed(PORT));
		expect(add('q', 'a.db', folder)).toBe('1 replaced, 1 known already');
		expect(titlesIn('a.db', folder)).toEqual(both);
	});

	test('however the file is named', () => {
		const folder = folderOf({ 'd/x.txt': PORT });
		symlinkSync('d', join(folder, 'link'));
		expect(add('d', 'a.db', folder)).toBe('1 added');
		const names = [
			[join(folder, 'd'), folder],
			['link', folder],
			['./link/../d/x.txt', folder],
			['x.txt', join(folder, 'd')],
		] as const;
		for (const [i, [name, cwd]] of names.entries()) {
			writeFileSync(join(folder, 'd/x.txt'), PORT.replace('Monday', `day ${i}`));
			expect(add(name, join(folder, 'a.db'), cwd)).toBe('1 replaced');
		}
		expect(titlesIn('a.db', folder)).toEqual(['Port shut']);
	});
});

describe('what an archive has as it was read', () => {
	/** An archive of two articles with something changed that adding would put right again. */
	function spoilt(change: string) {
		const folder = folderOf({ 'd/port.txt': PORT, 'd/school.txt': SCHOOL });
		expect(add('d', 'a.db', folder)).toBe('2 added');
		const database = new Database(join(folder, 'a.db'));
		database.exec(change);
		database.close();
		return folder;
	}

	test.each(['d', 'd/port.txt'])('is not extracted from again: %s', (source) => {
		const folder = spoilt("UPDATE article SET digest = 'another'");
		expect(add(source, 'a.db', folder)).toMatch(/^\d known already$/);
	});

	test('is when extraction has changed since, and then no more', () => {
		const folder = spoilt("UPDATE article SET content = 'then:' || content");
		expect(add('d', 'a.db', folder)).toBe('2 known already');
		const database = new Database(join(folder, 'a.db'));
		const rows = database.prepare('SELECT content FROM article').all() as { content: string }[];
		database.close();
		for (const { content } of rows) expect(content).not.toMatch(/^then:/);
	});

	test('is when its text, its title or its date is another', () => {
		const folder = spoilt('SELECT 1');
		for (const text of [
			changed(PORT),
			`---\ntitle: Other\n---\n${PORT}`,
			`---\ndate: 2024-03-04\n---\n${PORT}`,
		]) {
			writeFileSync(join(folder, 'd/port.txt'), text);
			expect(add('d', 'a.db', folder)).toBe('1 replaced, 1 known already');
		}
	});

	test('copies of it in other files included', () => {
		const folder = spoilt('SELECT 1');
		cpSync(join(folder, 'd'), join(folder, 'e'), { recursive: true });
		expect(add('e', 'a.db', folder)).toBe('2 known already');
		// When the first is another, the copy is there for itself.
		writeFileSync(join(folder, 'd/port.txt'), changed(PORT));
		expect(add('d', 'a.db', folder)).toBe('1 replaced, 1 known already');
		expect(add('e', 'a.db', folder)).toBe('1 added, 1 known already');
	});
});

describe('remove', () => {
	const remove = (name: string, folder: string) =>
		run(['remove', name, '--archive', 'a.db'], undefined, folder);

	test.each([
		['a file', (_: string) => './d/x.txt'],
		['a folder', (folder: string) => join(folder, 'd')],
		['a folder through a link', (_: string) => 'link/'],
	])('finds %s however it is spelt, also when it is gone', (_, nameIn) => {
		const folder = folderOf({ 'd/x.txt': PORT, 'x.txt': SCHOOL });
		symlinkSync('d', join(folder, 'link'));
		add('d', 'a.db', folder);
		add('x.txt', 'a.db', folder);
		expect(remove(nameIn(folder), folder).err).toContain('1 article removed');
		expect(titlesIn('a.db', folder)).toEqual(['School rebuilt']);
		expect(readFileSync(join(folder, 'd/x.txt'), 'utf8')).toBe(PORT);
	});

	test('refuses a name that may mean several, and says how each is named', () => {
		const folder = folderOf({ 'y/2022/01.txt': PORT, 'y/2023/01.txt': SCHOOL });
		for (const year of ['y/2022', 'y/2023']) add(year, 'a.db', folder);
		const { status, err } = remove('01', folder);
		expect(err).toMatch(
			/^explorer: '01' is the name of 2 articles; [^\n]*y\/2022\/01\.txt, [^\n]*y\/2023\/01\.txt\n$/,
		);
		expect(status).toBe(2);
		expect(remove('y/2022/01.txt', folder)).toMatchObject({ status: 0 });
		expect(remove('01', folder).err).toContain('1 article removed');
	});

	test('takes out what came from standard input by its content', () => {
		const folder = scratch();
		for (const text of [PORT, SCHOOL]) add('-', 'a.db', folder, text);
		const [, name = ''] = /(content:[\da-f]+) \(“Port shut”\)/.exec(remove('-', folder).err) ?? [];
		expect(remove(name, folder).err).toContain('1 article removed');
		expect(titlesIn('a.db', folder)).toEqual(['School rebuilt']);
	});
});
