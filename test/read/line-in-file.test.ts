import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/formats/markdown.js';
import { readPlain } from '../../src/read/formats/plain.js';
import { lineInFile } from '../../src/read/line-in-file.js';

const bytes = (text: string) => Buffer.from(text);
const PLAIN =
	'Harbour shut\n\nBy Jane Holloway\n12 June 2023\n\nThe harbour of Vell was shut on Monday after a\ncrane fell into the basin, the harbour master\nsaid, and no ship may enter before Thursday.\n\nNobody was hurt.\n\n“Nobody,” she said.\n';

test('a place in the text is found in the file that it was read from', () => {
	const { text } = readPlain(PLAIN);
	const lineOf = (words: string, raw = PLAIN) => lineInFile(bytes(raw), text, text.indexOf(words));
	expect(lineOf('By Jane')).toBe(3);
	expect(lineOf('and no ship')).toBe(8);
	expect(lineOf('“Nobody')).toBe(12);
	expect(lineOf('“Nobody', PLAIN.replaceAll('\n', '\r\n'))).toBe(12);
});

test('also among the marks of Markdown', () => {
	const raw =
		'---\ntitle: T\n---\n# T\n\nOne *said*.\n\n## Why\n\nThe [mayor](https://x.example) said **no**.\n';
	const { text } = readMarkdown(raw);
	expect(lineInFile(bytes(raw), text, text.indexOf('The mayor'))).toBe(10);
});

test('not in a file that is no text, or another', () => {
	const { text } = readPlain(PLAIN);
	expect(lineInFile(bytes(PLAIN.replace('hurt', 'killed')), text, 0)).toBeNull();
	expect(lineInFile(bytes(JSON.stringify({ text })), text, 0)).toBeNull();
	expect(lineInFile(bytes('%PDF-1.7'), text, 0)).toBeNull();
});
