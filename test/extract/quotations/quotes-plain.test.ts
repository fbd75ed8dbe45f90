import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarks } from '../../../src/extract/quotations/plain-marks.js';
import { scanQuotations } from '../../../src/extract/quotations/scan.js';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';

const plain = (text: string) => plainMarks(text, scanQuotations(text, findParagraphs(text)));

test.each([
	['«We go,» she said.', '“We go,” she said.'],
	['„Wir gehen“, sagte sie.', '“Wir gehen,” sagte sie.'],
	['« Oui », dit-il.', '“ Oui,”  dit-il.'],
	['„Ja?“, sagte sie.', '“Ja?”  sagte sie.'],
	['「We go 『now』,」 she said.', '“We go ‘now’,” she said.'],
	['‘We won’t go “now”,’ she said.', '“We won’t go ‘now’,” she said.'],
	["'We won't go,' she said.", "“We won't go,” she said."],
	['”We go,“ she said.', '“We go,” she said.'],
	["``We go,'' she said.", "''We go,'' she said."],
	["Ray 'Boots' Mbeki's dogs' home", "Ray 'Boots' Mbeki's dogs' home"],
	['"We go," she said. “We go,” he said.', '"We go," she said. “We go,” he said.'],
])('%s', (text, expected) => expect(plain(text)).toBe(expected));

test('no offset moves, and only marks change', () => {
	const pieces = fc.constantFrom(...'"“”„\'‘’«»「」`'.split(''), ' ', '\n\n', 'word', 'said', '. ', ',');
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
			const text = list.join('');
			const changed = plain(text);
			expect(changed.replace(/["“”„'‘’«»「」`, ]/g, '*')).toBe(text.replace(/["“”„'‘’«»「」`, ]/g, '*'));
		}),
	);
});
