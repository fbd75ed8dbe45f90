import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/read/formats/jsonl.js';
import { type ReadEvent, readSources } from '../../src/read/index.js';
import { fileWith, scratch } from '../stories/session.js';

async function read(source: string, stdin?: Readable): Promise<ReadEvent[]> {
	const events: ReadEvent[] = [];
	for await (const event of readSources([source], stdin === undefined ? {} : { stdin }))
		if (event.type !== 'progress') events.push(event);
	return events;
}
const seen = (events: readonly ReadEvent[]) =>
	events.map((event) =>
		event.type === 'document' ? event.document.text : event.type === 'failure' ? event.why : event.type,
	);

const LINES = '{"text":"One."}\n{"text":"Two.\u2028Three."}\r\n\n{"text":"Four."}';

describe('JSON Lines', () => {
	test.each([
		['as they are', Buffer.from(LINES)],
		['with a byte order mark', Buffer.from(`\ufeff${LINES}`)],
		['in UTF-16', Buffer.from(`\ufeff${LINES}`, 'utf16le')],
		['gzipped', gzipSync(LINES)],
	])('%s', async (_, bytes) => {
		expect(seen(await read(fileWith(bytes, 'a.jsonl')))).toEqual(['One.', 'Two.\u2028Three.', 'Four.']);
	});

	test('of schema.org articles and news items', async () => {
		const lines = [
			{ '@type': 'NewsArticle', headline: 'Port', articleBody: 'One.' },
			{ uri: 'urn:x:1', headlines: [{ value: 'Quay' }], bodies: [{ value: '<p>Two.</p>' }] },
			{ a: 1 },
			[1],
		];
		const path = fileWith(lines.map((line) => JSON.stringify(line)).join('\n'), 'mixed.jsonl');
		expect(seen(await read(path))).toEqual([
			'One.',
			'Two.',
			expect.stringContaining('line 3: JSON of a shape that is not known'),
			expect.stringContaining('line 4: no JSON object'),
		]);
	});

	test('that nest without end are said to be unsound, and the others are read', async () => {
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		const lines = [
			`{"text":"One.","statements":[],"sections":[],"actors":[],"more":${deep}}`,
			`{"text":"Two.","more":${deep}}`,
			`{"text":${deep}}`,
		];
		expect(seen(await read(fileWith(lines.join('\n'), 'deep.jsonl')))).toEqual([
			expect.stringContaining('line 1: not a sound article record (nested too deep)'),
			'Two.',
			expect.stringContaining('line 3: JSON of a shape that is not known'),
		]);
	});

	test('of which one is bad name it', async () => {
		const path = fileWith('{"text":"One."}\n{"text"\n{"text":""}\n{"text":"Two."}\n', 'a.jsonl');
		expect(seen(await read(path))).toEqual([
			'One.',
			expect.stringMatching(/line 2: not valid JSON; every line has to be one JSON object$/),
			expect.stringMatching(/line 3 is empty$/),
			'Two.',
		]);
	});

	test('that give an id again are told apart, as the later would take the place of the former', async () => {
		const ids = ['a', 'b', 'a', 'a#2', 'a'];
		const lines = ids.map((id, i) => JSON.stringify({ id, text: `Article ${i}.` }));
		const events = await read(fileWith(lines.join('\n'), 'ids.jsonl'));
		expect(events.flatMap((event) => (event.type === 'document' ? [event.document.id] : []))).toEqual([
			'a',
			'b',
			'a#2',
			'a#2#2',
			'a#3',
		]);
		expect(events[2]).toMatchObject({
			type: 'notice',
			why: expect.stringMatching(
				/ids\.jsonl, line 3: the id “a” was given before, so this article is called “a#2”$/,
			),
		});
	});

	test('that have the id of another are numbered, whatever their addresses; of one address always alike', async () => {
		const lines = ['b', 'c', 'b', 'c', undefined].map((page) =>
			JSON.stringify({ id: 'a', text: 'Text.', ...(page && { url: `https://example.org/${page}` }) }),
		);
		const events = await read(fileWith(lines.join('\n'), 'urls.jsonl'));
		expect(events.flatMap((event) => (event.type === 'document' ? [event.document.id] : []))).toEqual([
			'a',
			'a#2',
			'a',
			'a#2',
			'a#3',
		]);
	});

	test('with the same fault in each of them do not say so without end', async () => {
		const lines = Array.from({ length: 30 }, (_, i) => JSON.stringify({ text: `${i}`, published: 'soon' }));
		const events = await read(fileWith(lines.join('\n'), 'dates.jsonl'));
		const notices = events.filter(({ type }) => type === 'notice');
		expect(events).toHaveLength(41);
		expect(notices.at(-1)).toMatchObject({ why: expect.stringMatching(/: 20 more notices like these$/) });
	});

	test('of one line are one article with the file’s id', async () => {
		expect(await read(fileWith('{"text":"One."}\n', 'one.json'))).toMatchObject([
			{ type: 'document', document: { id: 'one' } },
		]);
	});

	test('come before the end of their source', async () => {
		const stdin = new PassThrough();
		stdin.write('{"text":"One."}\n{"text":"Two."}\n{"te');
		const events = readSources(['-'], { stdin });
		expect((await events.next()).value).toMatchObject({ document: { id: 'standard input:1', origin: '-' } });
		expect((await events.next()).value).toMatchObject({ document: { text: 'Two.' } });
		stdin.end('xt":"Three."}');
		expect((await events.next()).value).toMatchObject({ document: { text: 'Three.' } });
	});

	test('are read no further when nobody wants more', async () => {
		let asked = 0;
		const endless = Readable.from(
			(function* () {
				for (;;) yield `{"text":"Article ${asked++}."}\n`;
			})(),
		);
		for await (const event of readSources(['-'], { stdin: endless }))
			if (event.type === 'document' && event.document.text === 'Article 100.') break;
		expect(asked).toBeLessThan(300);
		expect(endless.destroyed).toBe(true);
	});

	test('take no more memory when there are more of them', async () => {
		const line = Buffer.from(`${JSON.stringify({ text: 'The port is shut. '.repeat(55_000) })}\n`);
		const stdin = Readable.from(
			(function* () {
				for (let i = 0; i < 150; i++) yield line;
			})(),
		);
		let count = 0;
		let most = 0;
		const before = process.memoryUsage().arrayBuffers;
		for await (const event of readSources(['-'], { stdin })) {
			if (event.type === 'document') count++;
			most = Math.max(most, process.memoryUsage().arrayBuffers - before);
		}
		expect(count).toBe(150);
		expect(most).toBeLessThan(75_000_000);
	});
});

describe('gzipped JSON Lines', () => {
	const many = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ text: `Article ${i * 7919}.` }));

	test('that are cut short give what is there', async () => {
		const bytes = gzipSync(many.join('\n'));
		const events = await read(fileWith(bytes.subarray(0, bytes.length - 200), 'cut.jsonl.gz'));
		expect(seen(events).slice(0, 2)).toEqual(['Article 0.', 'Article 7919.']);
		expect(seen(events).at(-1)).toMatch(/cut short/);
	});

	test('that unpack to far more than they should are read no further', async () => {
		const bomb = gzipSync(`${JSON.stringify({ text: 'port '.repeat(2000) })}\n`.repeat(4000));
		const path = join(scratch(), 'bomb.jsonl.gz');
		writeFileSync(path, bomb);
		let last: ReadEvent | undefined;
		for await (const event of readSources([path])) if (event.type === 'failure') last = event;
		expect(last).toMatchObject({ why: expect.stringContaining('more than 100 times its size') });
	});
});

test('a line longer than any article is passed over', async () => {
	const piece = Buffer.alloc(10_000_000, 'x');
	const lines: (number | null)[] = [];
	const chunks = Readable.from([...new Array(6).fill(piece), Buffer.from('\nshort\n')]);
	for await (const line of linesOf(chunks)) lines.push(line === null ? null : line.length);
	expect(lines).toEqual([null, 5]);
});
