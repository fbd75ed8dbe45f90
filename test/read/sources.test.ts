import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ReadEvent, readSources } from '../../src/read/index.js';
import { fileWith, scratch } from '../stories/session.js';
import { docxOf, lineAt, pdfOf, zipOf } from './documents.js';
import { documentOf, PLAIN, read, whyOf } from './readers.js';

describe('text', () => {
	test.each([
		['UTF-8 with a mark', Buffer.from(`\ufeff${PLAIN}`)],
		['UTF-16 with a mark', Buffer.from(`\ufeff${PLAIN}`, 'utf16le')],
		['UTF-16 without one', Buffer.from(PLAIN, 'utf16le')],
		['CRLF', Buffer.from(PLAIN.replaceAll('\n', '\r\n'))],
		['gzip', gzipSync(PLAIN)],
	])('%s', async (_, bytes) => {
		expect(await documentOf(fileWith(bytes, 'port.txt'))).toMatchObject({
			id: 'port',
			title: 'Harbour shut',
			text: 'The port shut on Monday, the harbour master said.\n\nNobody was hurt.',
		});
	});

	test('windows-1252 is detected', async () => {
		const bytes = Buffer.from(
			'Caf\xe9 shut\n\nThe caf\xe9 of Andr\xe9 Beno\xeet shut on Monday, he said. \x93No more,\x94 he added.',
			'latin1',
		);
		expect((await documentOf(fileWith(bytes))).text).toContain('“No more,”');
	});

	test('UTF-8 with a damaged character stays UTF-8, and a wrong declaration is not believed', async () => {
		const bytes = Buffer.concat([Buffer.from('Café shut\n\nThe café of André Benoît '), Buffer.from([0xff])]);
		const [notice, event] = await read([fileWith(bytes)]);
		expect(notice).toMatchObject({ type: 'notice', why: expect.stringContaining('letters are damaged') });
		expect(event).toMatchObject({ document: { text: 'The café of André Benoît \ufffd' } });
		const page = `<!doctype html><meta charset="iso-8859-1"><title>Café</title><body><p>${'The café of André Benoît shut on Monday, he said. '.repeat(6)}</p>`;
		expect((await documentOf(fileWith(page))).text).toContain('café of André Benoît');
	});

	test('a text that says how PDFs begin is a text', async () => {
		const { text } = await documentOf(fileWith("It begins with '%PDF-1.7', the clerk said.\n"));
		expect(text).toContain('the clerk said');
	});

	test('Markdown headings become headings', async () => {
		const { title, text, headings } = await documentOf(
			fileWith('# Port\n\nOne *two*.\n\n## Why\n\nThree.\n', 'p.md'),
		);
		expect([title, text]).toEqual(['Port', 'One two.\n\nWhy\n\nThree.']);
		expect(headings.map(({ span, level }) => [text.slice(...span), level])).toEqual([['Why', 2]]);
	});

	test('what surrounds a pasted article is left out', async () => {
		const pasted = `Harbour shut\n\nCOMMENTS\n\nSHARE THIS\nARTICLE\n\nText size Aa Aa\n\n${PLAIN.split('\n').slice(2).join('\n')}\n\nTags\n\nYOU MAY ALSO LIKE\n\nSUBSCRIBE TO OUR NEWSLETTER`;
		expect(await documentOf(fileWith(pasted))).toMatchObject({
			title: 'Harbour shut',
			text: 'The port shut on Monday, the harbour master said.\n\nNobody was hurt.',
		});
	});
});

test.each([
	['[UPDATED 5 pm] The mayor said no.\n\nNobody was hurt.\n', '[UPDATED 5 pm] The mayor said no.'],
	['[The Vell Post](https://example.org) reports.\n\n## Why\n\nA crane fell.\n', 'The Vell Post reports.'],
	['[2024]\n\nThe port was shut, she said.\n\nNobody was hurt.\n', 'The port was shut, she said.'],
	['{Corrected} The mayor said no.\n', '{Corrected} The mayor said no.'],
])('a text that only begins with a bracket is read: %j', async (text, first) => {
	expect((await documentOf(fileWith(text))).text.split('\n', 1)).toEqual([first]);
});

describe('what cannot be read is one sentence', () => {
	test.each([
		['a truncated gzip', () => fileWith(gzipSync(PLAIN.repeat(500)).subarray(0, 60), 'a.gz'), /cut short/],
		['gzip within gzip', () => fileWith(gzipSync(gzipSync(PLAIN)), 'a.txt.gz'), /compressed twice over/],
		[
			'a gzip bomb',
			() => fileWith(gzipSync(Buffer.alloc(40_000_000, 65)), 'a.txt.gz'),
			/unpacks to more than/,
		],
		[
			'a damaged Word file',
			() => fileWith(Buffer.from('PK\u0003\u0004 word/document.xml garbage'), 'a.docx'),
			/damaged/,
		],
		['a damaged PDF', () => fileWith('%PDF-1.7\nnothing', 'a.pdf'), /damaged/],
		[
			'a Word file cut short',
			() => fileWith(docxOf(['One.']).subarray(0, 100), 'a.docx'),
			/damaged Word .*cut short/,
		],
		[
			'a Word file of nothing',
			() => fileWith(zipOf({ a: 'b' }), 'a.docx'),
			/damaged Word .*its text is missing/,
		],
		['an archive', () => fileWith(zipOf({ a: 'b' }), 'a.zip'), /is an archive \(ZIP\); unpack/],
		['an archive cut short', () => fileWith(zipOf({ a: 'b' }).subarray(0, 40), 'a.zip'), /damaged archive/],
		['a binary file', () => fileWith(new Uint8Array([1, 2, 0, 0, 0, 7, 0]), 'a.bin'), /binary/],
		['three bytes', () => fileWith(new Uint8Array([0, 1, 2]), 'a.dat'), /binary/],
		['an empty file', () => fileWith(''), /empty/],
	])('%s', async (_, make, sentence) => {
		expect(await whyOf(make())).toMatch(sentence);
	});

	test('a PDF of pictures', async () => {
		const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
		expect(await whyOf(fileWith(pdf, 'a.pdf'))).toMatch(/no text layer/);
	});
});

test('an encrypted PDF says so, and a Word file that would unpack to gigabytes is not unpacked', async () => {
	const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]>>
%%EOF`;
	expect(await whyOf(fileWith(pdf, 'locked.pdf'))).toMatch(/is encrypted/);
	const entry = Buffer.alloc(46);
	entry.writeUInt32LE(0x02014b50, 0);
	entry.writeUInt32LE(4_000_000_000, 24);
	const bomb = Buffer.concat([Buffer.from('PK\u0003\u0004 word/document.xml'), entry]);
	expect(await whyOf(fileWith(bomb, 'bomb.docx'))).toMatch(/would unpack to 4000 MB/);
});

test('a link that leads back to itself is one sentence', async () => {
	const path = join(scratch(), 'loop.txt');
	symlinkSync(path, path);
	expect(await whyOf(path)).toMatch(/symbolic link that leads back/);
});

test('a web archive gives its page', async () => {
	const words = 'The harbour of Vell was shut on Monday, its master said. '.repeat(5);
	const archive = [
		'From: <Saved by a browser>',
		'Snapshot-Content-Location: https://example.org/port',
		'MIME-Version: 1.0',
		'Content-Type: multipart/related; type="text/html"; boundary="xx"',
		'',
		'--xx',
		'Content-Type: text/html; charset=utf-8',
		'Content-Transfer-Encoding: quoted-printable',
		'',
		`<!doctype html><title>Caf=C3=A9 shut</title><body><p>${words}</p></body>`,
		'--xx--',
		'',
	].join('\r\n');
	expect(await documentOf(fileWith(archive, 'port.mhtml'))).toMatchObject({
		id: 'port',
		title: 'Café shut',
		url: 'https://example.org/port',
		text: words.trim(),
	});
});

test('a paragraph that begins like a byline is kept', async () => {
	const page = `<!doctype html><body><article><p>${'The harbour of Vell was shut on Monday, its master said. '.repeat(4)}</p><p>By then it was too late.</p><p>${'Nobody was hurt when the crane fell into the basin. '.repeat(3)}</p></article>`;
	expect((await documentOf(fileWith(page, 'by.html'))).text).toContain('By then it was too late.');
});

test('a table is no article, and what to do with it is said', async () => {
	expect(await whyOf(fileWith('date,speaker,quote\n2023-05-01,Ann Field,no\n', 'a.csv'))).toMatch(
		/a\.csv is a table \(CSV\).*JSON Lines/,
	);
});

test('a text that begins with a rule is called by its first words', async () => {
	const { title } = await documentOf(fileWith('---\n\n“We left at dawn,” said Ana Ruiz.\n'));
	expect(title).toBe('“We left at dawn,” said Ana Ruiz.');
});

test('a stream that breaks off is not taken for a whole article', async () => {
	async function* broken() {
		yield Buffer.from(PLAIN);
		throw Object.assign(new Error('i/o error'), { code: 'EIO' });
	}
	const events: ReadEvent[] = [];
	for await (const event of readSources(['-'], { stdin: Readable.from(broken()) }))
		if (event.type !== 'progress') events.push(event);
	expect(events).toMatchObject([{ type: 'failure', why: 'standard input could not be read (EIO)' }]);
});

test('a path through a file, and one that is not there', async () => {
	const path = join(fileWith(PLAIN), 'below');
	expect(await whyOf(path)).toBe(
		`${path}: there is no such file, as what stands before a / is no folder; check the path`,
	);
	expect(await whyOf('/nowhere/at-all.txt')).toBe('/nowhere/at-all.txt: there is no such file');
	for (const address of ['www.example.org', 'news.example.org/a-story', 'localhost:8080/a'])
		expect(await whyOf(address)).toBe(
			`${address}: there is no such file; an address begins with http:// or https://`,
		);
});

test.each([
	['plain text', PLAIN],
	['Markdown', '# Harbour shut\n\nThe port shut on Monday, the harbour master said.\n\nNobody was hurt.\n'],
	['gzip', gzipSync(PLAIN)],
	[
		'a page',
		`<!doctype html><title>Harbour shut</title><body>${'<p>The port shut on Monday, the harbour master said.</p>'.repeat(5)}`,
	],
	['JSON', '{"title":"Harbour shut","text":"The port shut on Monday, the harbour master said."}'],
	['Word', docxOf(['# Harbour shut', 'The port shut on Monday, the harbour master said.'])],
	[
		'PDF',
		pdfOf([
			[
				lineAt(60, 700, 'Harbour shut', 20),
				lineAt(60, 660, 'The port shut on Monday, the harbour master said.'),
			].join('\n'),
		]),
	],
])('standard input may hold %s', async (_, input) => {
	const [event] = await read(['-'], input);
	expect(event).toMatchObject({
		type: 'document',
		document: { id: '-', origin: '-', title: 'Harbour shut' },
	});
	expect(event?.type === 'document' && event.document.text).toMatch(
		/^The port shut on Monday, the harbour master said\./,
	);
});
