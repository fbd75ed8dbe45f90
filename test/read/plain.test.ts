import { describe, expect, test } from 'vitest';
import { paragraphsOf, readPlain } from '../../src/read/formats/plain.js';

describe('paragraphs', () => {
	test('parted by blank lines, with CRLF', () => {
		expect(paragraphsOf('One.\r\n\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
	});

	test('parted by single line breaks', () => {
		const lines = [
			'The port shut on Monday.',
			'Nobody was hurt, the harbour master said.',
			'“We left,” Ana Ruiz said.',
		];
		expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
	});

	test('of a million lines without a blank one', () => {
		expect(paragraphsOf('One.\n'.repeat(1_000_000))).toHaveLength(1_000_000);
	});

	test('wrapped at a fixed width', () => {
		const wrapped =
			'The harbour of Vell was shut on Monday after a\ncrane fell into the basin, the harbour master\nsaid, and no ship may enter before Thursday.\n\nNobody was hurt.';
		expect(paragraphsOf(wrapped)).toEqual([
			'The harbour of Vell was shut on Monday after a crane fell into the basin, the harbour master said, and no ship may enter before Thursday.',
			'Nobody was hurt.',
		]);
	});
});

test('the title is taken off the text', () => {
	expect(readPlain('Harbour shut\n\nThe port shut on Monday.')).toMatchObject({
		title: 'Harbour shut',
		text: 'The port shut on Monday.',
	});
});

test('a line that says nothing is no title', () => {
	expect(readPlain('---\n\nHarbour shut\n\nThe port shut on Monday.\n')).toMatchObject({
		title: 'Harbour shut',
		text: '---\n\nThe port shut on Monday.',
	});
});

test('tags with attributes that were left in a text go, and what they are around stays', () => {
	const raw =
		'Harbour shut\n\nIt is <a href="/x">shut</a>, <b>she</b> said <sighs>.\n\n<post pic="a b" author="ruiz">\n\nWe know of it.\n\n</post>\n';
	expect(readPlain(raw).text).toBe('It is shut, <b>she</b> said <sighs>.\n\nWe know of it.');
});
