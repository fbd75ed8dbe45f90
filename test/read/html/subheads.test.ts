import { expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.js';

const prose = (n: number) =>
	`<p>Paragraph ${n} says that the harbour of Vell was shut on Monday, as its master told reporters at the basin, who had come for it.</p>`;
/** The headings of a page with prose around each of the given elements. */
function headingsOf(...elements: string[]): string[] {
	const body = elements.map((element, n) => element + prose(2 * n) + prose(2 * n + 1)).join('');
	const html = `<!doctype html><html><head><title>Harbour shut</title></head><body><article><h1>Harbour shut</h1>${prose(98)}${prose(99)}${body}</article></body></html>`;
	const { text, headings } = readHtml(html, 'x');
	return headings.map(({ span }) => text.slice(...span));
}

test('short paragraphs that divide a text are its headings, in bold or in capitals', () => {
	expect(headingsOf('<p><strong>The basin</strong></p>', '<p> <b>The <i>quay</i></b> </p>')).toEqual([
		'The basin',
		'The quay',
	]);
	expect(headingsOf('<p>THE BASIN</p>', '<p>QUAY 4</p>')).toEqual(['THE BASIN', 'QUAY 4']);
});

test.each([
	['one alone', ['<p><b>The basin</b></p>']],
	['what stands there twice', ['<p><b>Ana Ruiz</b></p>', '<p><b>Tom Ash</b></p>', '<p><b>Ana Ruiz</b></p>']],
	['a sentence', ['<p><b>It was shut.</b></p>', '<p><b>Why now?</b></p>']],
	['a label', ['<p><b>Basin:</b></p>', '<p><b>Quay:</b></p>']],
	['a quotation', ['<p><b>“Shut”</b></p>', '<p><b>“Open”</b></p>']],
	['a signature', ['<p><b>– Ana Ruiz</b></p>', '<p><b>– Tom Ash</b></p>']],
	['figures', ['<p><b>Vell 18 22 13 17 – 70</b></p>', '<p><b>Quay 11 12 15 17 – 55</b></p>']],
	['bold words in a line', ['<p><b>Basin</b> and more</p>', '<p><b>Quay</b> and more</p>']],
	['plain words', ['<p>The basin</p>', '<p>The quay</p>']],
])('but not %s', (_, elements) => {
	expect(headingsOf(...elements)).toEqual([]);
});

test('nor what stands above no prose', () => {
	expect(headingsOf('<p>THE BASIN</p><p>THE QUAY</p><p>THE PIER</p><p>Shut</p>')).toEqual([]);
});
