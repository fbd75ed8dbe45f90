import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model/index.js';
import { contentsOf } from '../../../src/read/content.js';
import { docxOf, lineAt, pdfOf, zipOf } from '../documents.js';

async function documentOf(bytes: Uint8Array): Promise<Document> {
	for await (const held of contentsOf({ bytes, origin: 'a file', id: 'file' }))
		if (held.type === 'article') return held.article as Document;
	throw new Error('no article');
}
const headingsOf = ({ text, headings }: Document) =>
	headings.map(({ span, level }) => [text.slice(...span), level]);

/** Lines below each other, 14 points apart. */
const lines = (top: number, ...texts: string[]): string =>
	texts.map((text, i) => lineAt(60, top - 14 * i, text)).join('\n');

describe('a PDF', () => {
	const first = [
		lineAt(60, 810, 'The Vell Post', 8),
		lineAt(60, 770, 'Harbour shut', 20),
		lines(
			730,
			'The harbour of Vell was shut on Monday after a crane fell into',
			'the basin, its master said, and nobody may enter before the in-',
			'spection is over.',
		),
		lines(676, '“We were not heard,” said Ana Ruiz.').replace('“', '\x93').replace('”', '\x94'),
		lineAt(60, 640, 'What is known', 14),
		lines(610, 'The union had warned of the crane for months, and on Sunday', 'its members had gone on'),
		lineAt(290, 30, 'Page 1 of 2', 8),
	];
	const second = [
		lineAt(60, 810, 'The Vell Post', 8),
		lines(770, 'strike because of it.'),
		lines(742, 'Nobody was hurt.'),
		lineAt(290, 30, 'Page 2 of 2', 8),
	];

	test('gives its paragraphs, headings and title, without page numbers and running heads', async () => {
		const document = await documentOf(
			pdfOf([first.join('\n'), second.join('\n')], '/Title(port.docx)/CreationDate(D:20240304080000Z)'),
		);
		expect(document.title).toBe('Harbour shut');
		// When the file was made is not when the article was published.
		expect(document).not.toHaveProperty('published');
		expect(document.text.split('\n\n')).toEqual([
			'The harbour of Vell was shut on Monday after a crane fell into the basin, its master said, and nobody may enter before the inspection is over.',
			'“We were not heard,” said Ana Ruiz.',
			'What is known',
			'The union had warned of the crane for months, and on Sunday its members had gone on strike because of it.',
			'Nobody was hurt.',
		]);
		expect(headingsOf(document)).toEqual([['What is known', 2]]);
	});

	test('whose paragraphs are indented', async () => {
		const page = [
			lineAt(75, 700, 'The harbour of Vell was shut on Monday after a crane fell'),
			lineAt(60, 686, 'into the basin, its master said on Monday, well before noon.'),
			lineAt(75, 672, 'Nobody was hurt when it fell, he said, and a well-known'),
			lineAt(60, 658, 'engineer said that another crane was close to falling, well-'),
			lineAt(60, 644, 'known as it was.'),
		].join('\n');
		const { text } = await documentOf(pdfOf([page]));
		expect(text.split('\n\n')).toEqual([
			'The harbour of Vell was shut on Monday after a crane fell into the basin, its master said on Monday, well before noon.',
			'Nobody was hurt when it fell, he said, and a well-known engineer said that another crane was close to falling, well-known as it was.',
		]);
	});

	test.each([11, 20])(
		'of a few paragraphs with space between them, its headline of %i points',
		async (size) => {
			const page = [
				lineAt(60, 780, 'Harbour closes after storm', size),
				lineAt(60, 753, 'By Jane Holloway, 12 June 2023'),
				lineAt(60, 726, 'The harbour of Vell was closed on Monday. Nobody may enter it before Friday, said'),
				lineAt(60, 713, 'Ana Ruiz, the harbour master.'),
				lineAt(60, 686, 'The ministry denied that ships had been turned away. Nobody was, said Tom Ash, who'),
				lineAt(60, 673, 'speaks for it.'),
			].join('\n');
			const { title, text } = await documentOf(pdfOf([page]));
			expect(title).toBe('Harbour closes after storm');
			expect(text.split('\n\n')).toEqual([
				'By Jane Holloway, 12 June 2023',
				'The harbour of Vell was closed on Monday. Nobody may enter it before Friday, said Ana Ruiz, the harbour master.',
				'The ministry denied that ships had been turned away. Nobody was, said Tom Ash, who speaks for it.',
			]);
		},
	);

	test('of two lines apart, with quotations set closer', async () => {
		const page = [
			lineAt(60, 780, 'The harbour of Vell was closed on Monday after a crane had'),
			lineAt(60, 753, 'fallen into its basin, and nobody may enter it before Friday'),
			lineAt(60, 726, 'or Saturday, said the court, which wrote of others too.'),
			lineAt(90, 699, 'They had been told of it for months before it fell'),
			lineAt(90, 686, 'and nobody had looked.'),
		].join('\n');
		expect((await documentOf(pdfOf([page]))).text.split('\n\n')[0]).toBe(
			'The harbour of Vell was closed on Monday after a crane had fallen into its basin, and nobody may enter it before Friday or Saturday, said the court, which wrote of others too.',
		);
	});

	test('of two columns is read down one and then the other', async () => {
		const column = (x: number, ...texts: string[]) =>
			texts.map((text, i) => lineAt(x, 700 - 14 * i, text)).join('\n');
		const page = [
			column(60, 'The harbour was shut on', 'Monday, its master said,', 'after a crane had'),
			column(310, 'fallen into the basin of', 'the old port.'),
		].join('\n');
		expect((await documentOf(pdfOf([page]))).text).toBe(
			'The harbour was shut on Monday, its master said, after a crane had fallen into the basin of the old port.',
		);
	});
});

describe('a Word file', () => {
	test('gives its paragraphs, headings and title', async () => {
		const document = await documentOf(
			docxOf(['# Harbour shut', 'The port shut, Ana Ruiz said.', '# What is known', 'A crane fell.']),
		);
		expect(document).toMatchObject({
			title: 'Harbour shut',
			text: 'The port shut, Ana Ruiz said.\n\nWhat is known\n\nA crane fell.',
		});
		expect(headingsOf(document)).toEqual([['What is known', 1]]);
	});

	test('without text, or with broken parts, is one sentence', async () => {
		await expect(documentOf(docxOf([]))).rejects.toThrow('a file holds no text');
		for (const xml of ['<w:document><w:bo', 'no marks at all'])
			await expect(documentOf(zipOf({ 'word/document.xml': xml }))).rejects.toThrow(
				/^a file is a damaged Word file; open it in a word processor and save it anew$/,
			);
	});
});
