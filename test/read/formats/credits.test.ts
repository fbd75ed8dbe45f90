import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/read/formats/markdown.js';
import { readPlain } from '../../../src/read/formats/plain.js';

const BODY = 'The harbour of Vell was shut on Monday, the harbour master said.\n\nNobody was hurt.';

describe('a line with nothing but a date below the headline', () => {
	test.each([
		['12 June 2023', '2023-06-12'],
		['June 12, 2023', '2023-06-12'],
		['12th June 2023', '2023-06-12'],
		['2023-06-12', '2023-06-12'],
		['Monday, 12 June 2023, 14:05', '2023-06-12T14:05:00'],
		['Mon 12 Jun 2023 14.05 BST', '2023-06-12'],
		['June 12, 2023 at 2:05 pm', '2023-06-12T14:05:00'],
		['Published: 2023-06-12', '2023-06-12'],
		['Published on 12 June 2023', '2023-06-12'],
		['Posted: Jun 12, 2023 / 06:14 AM CDT', '2023-06-12T11:14:00Z'],
		['Public release: 12-Jun-2023', '2023-06-12'],
		['Updated 12 June 2023', '2023-06-12'],
		['(Updated 13 June 2023) | Published 12 June 2023', '2023-06-12'],
		['12 June 2023 · 4 min read', '2023-06-12'],
		['Published: June 2023', '2023-06'],
		['*12 June 2023*', '2023-06-12'],
	])('%s', (line, published) => {
		expect(readPlain(`Harbour shut\n\n${line}\n\n${BODY}`)).toMatchObject({
			title: 'Harbour shut',
			text: `${line}\n\n${BODY}`,
			published,
		});
		expect(readPlain(`Harbour shut\n${line}\n\n${BODY}`)).toMatchObject({ title: 'Harbour shut', published });
		expect(readMarkdown(`# Harbour shut\n\n${line}\n\n${BODY}`)).toMatchObject({ published });
	});

	test('before the headline, too', () => {
		expect(readPlain(`12 June 2023\n\nHarbour shut\n\n${BODY}`)).toMatchObject({
			title: 'Harbour shut',
			published: '2023-06-12',
		});
	});

	test.each([
		'12 June 2023 was a Monday',
		'06/12/2023',
		'June 2023',
		'31 June 2023',
		'2023',
		'2023-06-12 The harbour',
		'On 12 June 2023',
		'1612121200',
	])('is not “%s”', (line) => {
		expect(readPlain(`Harbour shut\n\n${line}\n\n${BODY}`).published).toBeUndefined();
	});

	test('is no line over what happened on that day, farther down', () => {
		const day = 'It began with a storm.\n\n4 May 2019\n\nThe pier broke.';
		expect(readPlain(`A harbour in five dates\n\n${day}`).published).toBeUndefined();
		expect(readMarkdown(`# A harbour in five dates\n\n## 4 May 2019\n\n${BODY}`).published).toBeUndefined();
	});

	test('is not the end of a wrapped line', () => {
		const text = 'The harbour of Vell was shut on Monday,\n12 June 2023.';
		expect(readPlain(`Harbour shut\n\n${text}`)).toMatchObject({
			text: 'The harbour of Vell was shut on Monday, 12 June 2023.',
		});
		expect(readPlain(`Harbour shut\n\n${text}`).published).toBeUndefined();
	});
});

describe('a byline', () => {
	test.each([
		['By Jane Holloway', ['Jane Holloway']],
		['by: Jane Holloway, KVLL News', ['Jane Holloway']],
		['By Jane Holloway, Tom Ash and Ana de la Ruiz', ['Jane Holloway', 'Tom Ash', 'Ana de la Ruiz']],
		['By JANE HOLLOWAY and TOM ASH, Vell Ledger', ['JANE HOLLOWAY', 'TOM ASH']],
		['By Salma al-Nour in Umm Qasab', ['Salma al-Nour']],
		['By Sato Miki / Staff writer', ['Sato Miki']],
		['By Jane Holloway, translated from the Spanish', ['Jane Holloway']],
	])('%s', (line, authors) => {
		const read = readPlain(`Harbour shut\n\n${line}\n12 June 2023\n\n${BODY}`);
		expect(read).toMatchObject({ authors, published: '2023-06-12' });
		expect(read.text).toBe(`${line}\n\n12 June 2023\n\n${BODY}`);
	});

	test.each([
		'By Jane Holloway, 12 June 2023',
		'By Jane Holloway | June 12, 2023',
		'By Jane Holloway - 12 June 2023',
	])('with a date: %s', (line) => {
		expect(readPlain(`Harbour shut\n\nNo ship may enter.\n\n${line}\n\n${BODY}`)).toMatchObject({
			authors: ['Jane Holloway'],
			published: '2023-06-12',
		});
	});

	test.each([
		'By Our Sports Correspondent',
		'By Gazette Staff',
		'By Monday the pair had traded eleven posts, two songs and one legal letter.',
		'By the sea',
		'Bye Bye',
	])('is not “%s”', (line) => {
		expect(readPlain(`Harbour shut\n\n${line}\n\n${BODY}`).authors).toBeUndefined();
	});
});
