import { expect, test } from 'vitest';
import { isMarkdown, readMarkdown } from '../../../src/read/formats/markdown.js';

const BODY = 'The harbour of Vell was shut on Monday, the harbour master said.';

test('front matter tells title, date and authors, and is no part of the text', () => {
	const raw = `---\r\ntitle: "Harbour shut"\r\ndate: 2023-05-04\r\nauthor: Jane Holloway\r\n---\r\n${BODY}\r\n`;
	expect(isMarkdown(raw)).toBe(true);
	expect(readMarkdown(raw)).toEqual({
		title: 'Harbour shut',
		text: BODY,
		headings: [],
		published: '2023-05-04',
		authors: ['Jane Holloway'],
	});
});

test.each([
	['authors: [Jane Holloway, "Tom Ash"]', { authors: ['Jane Holloway', 'Tom Ash'] }],
	['authors:\n  - Jane Holloway\n  - Tom Ash', { authors: ['Jane Holloway', 'Tom Ash'] }],
	['byline: By Jane Holloway and Tom Ash', { authors: ['Jane Holloway', 'Tom Ash'] }],
	['author: madonna', { authors: ['madonna'] }],
	['date: 4 May 2023 # checked', { published: '2023-05-04' }],
	["pubDate: '2023-05-04 08:00:00 +0200'", { published: '2023-05-04T08:00:00+02:00' }],
	['date: soon\nlastmod: 2023-05-04', { published: '2023-05-04' }],
	['tags:\n  - sea\nseo:\n  title: Nothing\ndate: 2023-05-04', { published: '2023-05-04' }],
	['draft: false', {}],
	['author:', {}],
])('%j', (lines, told) => {
	expect(readMarkdown(`---\n${lines}\n---\n# Harbour shut\n\n${BODY}`)).toEqual({
		title: 'Harbour shut',
		text: BODY,
		headings: [],
		...told,
	});
});

test.each([
	['title = "Harbour shut"\ndate = 2023-05-04\nauthor = "Jane Holloway"', { authors: ['Jane Holloway'] }],
	[
		"title = 'Harbour shut'\ndate = 2023-05-04\nauthors = ['Jane Holloway', 'Tom Ash']",
		{ authors: ['Jane Holloway', 'Tom Ash'] },
	],
	[
		'title = "Harbour shut"\nauthors = [\n  "Jane Holloway",\n  "Tom Ash",\n]\ndate = "2023-05-04"',
		{ authors: ['Jane Holloway', 'Tom Ash'] },
	],
	['title = "Harbour shut"\ndate = 2023-05-04\n\n[params]\ntitle = "Port"\nauthor = "madonna"', {}],
])('between +++ it is TOML: %j', (lines, told) => {
	const raw = `+++\n${lines}\n+++\n\n${BODY}\n`;
	expect(isMarkdown(raw)).toBe(true);
	expect(readMarkdown(raw)).toEqual({
		title: 'Harbour shut',
		text: BODY,
		headings: [],
		published: '2023-05-04',
		...told,
	});
});

test('its date goes before one below the headline', () => {
	const raw = `---\ndate: 2023-05-04\n---\n# Harbour shut\n\nBy Jane Holloway\n5 May 2023\n\n${BODY}`;
	expect(readMarkdown(raw)).toMatchObject({ published: '2023-05-04', authors: ['Jane Holloway'] });
});

test.each([`---\n${BODY}\n---\n`, `---\ntitle: Harbour shut\n\n${BODY}`, `---\n- One\n---\n`])(
	'lines that are no front matter stay: %j',
	(raw) => {
		expect(isMarkdown(raw)).toBe(false);
		expect(readMarkdown(`${raw}\n# Why\n\nA storm.`).text.startsWith('---')).toBe(true);
	},
);
