import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { isOwnAddress } from '../../src/read/identity.js';
import { readSources } from '../../src/read/index.js';

const folder = () => realpathSync(mkdtempSync(join(tmpdir(), 'identity ')));

/** A file in a new folder, or in one that is there. */
function file(text: string, name = 'a.txt', at = folder()): string {
	writeFileSync(join(at, name), text);
	return join(at, name);
}

async function identitiesOf(sources: readonly string[], stdin = '') {
	const identities = [];
	for await (const event of readSources(sources, { stdin: Readable.from([stdin]) }))
		if (event.type === 'document' || event.type === 'record') identities.push(event.identity);
	return identities;
}
const keysOf = async (sources: readonly string[], stdin?: string) =>
	(await identitiesOf(sources, stdin)).map(({ key }) => key);

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

/** A page of a text of its own that gives an address as its own. */
const page = (word: string, url: string) =>
	`<!doctype html><html><head><title>${word}</title><link rel="canonical" href="${url}"></head><body><article><h1>${word}</h1>${`<p>The ${word} is shut for the whole of this week, said Ana Ruiz of the port authority on Monday morning.</p>`.repeat(3)}</article></body></html>`;

describe('a file', () => {
	test('is told apart by its real path, however it is spelt', async () => {
		const path = file('One.');
		const link = join(folder(), 'link.txt');
		symlinkSync(path, link);
		const around = join(path, '..', '..', path.split('/').at(-2)!, 'a.txt');
		expect(await keysOf([path, relative('.', path), link, around])).toEqual([path, path, path, path]);
	});

	test('is told apart by nothing that namesakes change', async () => {
		const at = folder();
		mkdirSync(join(at, 'may'));
		const path = file('One.', '1.txt', join(at, 'may'));
		const [alone] = await identitiesOf([at]);
		mkdirSync(join(at, 'june'));
		file('Two.', '1.txt', join(at, 'june'));
		const [, beside] = await identitiesOf([at]);
		expect(alone).toMatchObject({ key: path });
		expect(beside).toEqual(alone);
	});

	test('has another content when its text or what is known of it is another', async () => {
		const contentOf = async (text: string) => (await identitiesOf([file(text)]))[0]!.content;
		const text = 'Port shut\n\nNobody was hurt.';
		const others = [text.replace('hurt', 'warned'), `---\ndate: 2024-03-04\n---\n${text}`];
		expect(await contentOf(text)).toBe(await contentOf(text));
		for (const other of others) expect(await contentOf(other)).not.toBe(await contentOf(text));
	});
});

describe('what has no lasting place', () => {
	test('is told apart by its content', async () => {
		const [one, again, two] = await Promise.all(['One.', 'One.', 'Two.'].map((text) => keysOf(['-'], text)));
		expect(one![0]).toMatch(/^content:[\da-f]+$/);
		expect(again).toEqual(one);
		expect(two).not.toEqual(one);
	});

	test('and claims no address', async () => {
		const [identity] = await identitiesOf(['-'], page('harbour', 'https://vell.example/port'));
		expect(identity).not.toHaveProperty('claim');
	});

	test('also where it brings an id', async () => {
		const [one, two] = await keysOf(['-'], lines({ id: 'a', text: 'One.' }, { id: 'b', text: 'Two.' }));
		expect(one).toMatch(/^content:/);
		expect(two).not.toBe(one);
		expect(await keysOf(['-'], lines({ id: 'a', text: 'Three.' }))).not.toEqual([one]);
	});
});

describe('articles of one file', () => {
	test('are told apart by their own ids, else by their places', async () => {
		const path = file(
			lines({ id: 'a', text: 'One.' }, { text: 'Two.' }, { id: 'a', text: 'Three.' }),
			'a.jsonl',
		);
		expect(await keysOf([path])).toEqual([`${path}#a`, `${path}:2`, `${path}#a#2`]);
		const list = file('[{"text": "One."}, {"text": "Two."}]', 'a.json');
		expect(await keysOf([list])).toEqual([`${list}:1`, `${list}:2`]);
	});

	test('are told apart by their addresses, with their own ids', async () => {
		const url = 'https://vell.example/port';
		const values = [{ id: 'a', url }, { id: 'b', url }, { url }, { url }, { id: url, url }];
		const path = file(lines(...values.map((value, i) => ({ ...value, text: `Text ${i}.` }))), 'a.jsonl');
		expect(await keysOf([path])).toEqual([`${url}#a`, `${url}#b`, url, `${path}:4`, `${path}#${url}#3`]);
	});

	test('are not told apart by ids that a run made of names', async () => {
		const record = (id: string, origin: string) => {
			const section = { id: 's1', title: 'Port', inferred: true, level: 1, span: [0, 4] };
			return { id, origin, title: 'Port', text: 'One.', sections: [section], actors: [], statements: [] };
		};
		const all = [record('1', 'q/a/1.txt'), record('a/1', 'q/a/1.txt'), record('x', 'q/a/2.txt')];
		const path = file(lines(...all), 'a.jsonl');
		expect(await keysOf([path])).toEqual([`${path}#q/a/1.txt`, `${path}#q/a/1.txt`, `${path}#q/a/2.txt#x`]);
	});
});

describe('a page in a file', () => {
	test('gives its address as a claim, which only the first of a run has', async () => {
		const at = folder();
		const url = 'https://vell.example/news';
		for (const word of ['harbour', 'school']) file(page(word, url), `${word}.html`, at);
		expect(await identitiesOf([at])).toMatchObject([
			{ key: join(at, 'harbour.html'), claim: url },
			{ key: join(at, 'school.html') },
		]);
		expect((await identitiesOf([at]))[1]).not.toHaveProperty('claim');
	});

	test('has no claim to the front page of its site', async () => {
		const [identity] = await identitiesOf([file(page('harbour', 'https://vell.example/'), 'a.html')]);
		expect(identity).not.toHaveProperty('claim');
	});
});

test.each([
	['https://vell.example/', false],
	['https://vell.example/index.html', false],
	['https://vell.example/?p=12', true],
	['https://vell.example/#!/port', true],
	['https://vell.example/port', true],
	['http://[', false],
])('whether %s may be one article’s own: %s', (url, isOwn) => {
	expect(isOwnAddress(url)).toBe(isOwn);
});

describe('an item of a feed', () => {
	const feed = (...items: string[]) =>
		file(
			`<rss version="2.0"><channel><title>Vell</title>${items
				.map(
					(item, i) => `<item><title>T${i}</title>${item}<description>Text ${i} of it.</description></item>`,
				)
				.join('')}</channel></rss>`,
			'feed.xml',
		);

	test('is told apart by its link, by its name in the feed where that is not its own, else by its content', async () => {
		const path = feed(
			'<link>https://vell.example/a</link>',
			'<link>https://vell.example/</link><guid isPermaLink="false">g1</guid>',
			'<link>https://vell.example/show</link><guid isPermaLink="false">g2</guid>',
			'<link>https://vell.example/show</link>',
			'',
		);
		expect(await keysOf([path])).toEqual([
			'https://vell.example/a',
			`${path}#g1`,
			`${path}#g2`,
			expect.stringMatching(/^content:/),
			expect.stringMatching(/^content:/),
		]);
	});
});
