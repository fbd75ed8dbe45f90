import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.js';

const PARAGRAPHS = [
	'The harbour of Vell was shut on Monday after a crane fell into the basin, its master said.',
	'Nobody was hurt, and no ship may enter before the inspection is over, he added on Tuesday.',
];
/** What is read of a page with something in its head, and something below its headline. */
const read = (head: string, below = '', above = '') =>
	readHtml(
		`<!doctype html><html><head><title>Harbour shut</title><link rel="canonical" href="https://www.vell.com/port/1">${head}</head><body>${above}<article><h1>Harbour shut</h1>${below}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
		'x',
	);
const ld = (value: unknown): string =>
	`<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('JSON-LD', () => {
	test('with line breaks in its strings is read', () => {
		const broken =
			'{"@type": "NewsArticle",\n"description": "Shut.\nAgain.\t“Now”", "datePublished": "2024-03-04"}';
		expect(read(ld(broken)).published).toBe('2024-03-04');
		expect(read(ld('{"@type": "NewsArticle", "datePublished": "2024-03-04')).published).toBeUndefined();
	});

	test.each(['WebPage', 'MedicalWebPage'])('of a %s tells when and by whom, but no headline', (type) => {
		const page = {
			'@type': type,
			name: 'Vell Post – Port',
			datePublished: '2024-03-04',
			author: { name: 'Ana Ruiz' },
		};
		expect(read(ld(page))).toMatchObject({
			title: 'Harbour shut',
			published: '2024-03-04',
			authors: ['Ana Ruiz'],
		});
		const article = { '@type': 'Article', headline: 'Port shut', author: { name: 'Tom Ash' } };
		expect(read(ld(page) + ld(article))).toMatchObject({
			title: 'Port shut',
			published: '2024-03-04',
			authors: ['Tom Ash'],
		});
	});

	test('names authors and publishers elsewhere', () => {
		const graph = [
			{ '@type': 'Article', author: { '@id': '#ana' }, publisher: { '@id': '#post' } },
			{ '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
			{ '@type': 'Organization', '@id': '#post', name: 'The Vell Post' },
		];
		const known = { authors: ['Ana Ruiz'], publisher: 'The Vell Post' };
		expect(read(ld({ '@graph': graph }))).toMatchObject(known);
		expect(read(graph.map(ld).join(''))).toMatchObject(known);
	});
});

describe('the day that readers see is read where machines are told none:', () => {
	test.each([
		['a time without its attribute', '<p>By Ana Ruiz</p><time>4 March 2024</time>', '2024-03-04'],
		['a line that says what it is', '<div><span>Published 4 March 2024</span></div>', '2024-03-04'],
		[
			'one with an hour',
			'<span class="publish-date">| Monday, March 4th, 2024 at 11:08 a.m.</span>',
			'2024-03-04T11:08:00',
		],
		[
			'one behind a name',
			'<div class="byline">Written by <a href="/r">Ana Ruiz</a> on March 4, 2024</div>',
			'2024-03-04',
		],
		['a paragraph of its own', '<p><em>March 4, 2024</em></p>', '2024-03-04'],
		[
			'a time that is no date, and one that is',
			'<time datetime="0001-01-01">4 March 2024</time>',
			'2024-03-04',
		],
	])('%s', (_, below, published) => {
		expect(read('', below).published).toBe(published);
	});
	test('one above the headline', () => {
		expect(read('', '', '<div class="story-date">Posted: 4 March 2024</div>').published).toBe('2024-03-04');
	});
	test.each([
		['the day of another story', '<aside class="related"><time>4 March 2024</time></aside>'],
		['a sentence that has one', '<p class="update">The port was shut on 4 March 2024.</p>'],
	])('but not %s', (_, below) => {
		expect(read('', below).published).toBeUndefined();
	});
	test('what machines are told goes before it, unless it is no date', () => {
		const told = (datePublished: string) => ld({ '@type': 'NewsArticle', datePublished });
		expect(read(told('2024-03-01'), '<time>4 March 2024</time>').published).toBe('2024-03-01');
		expect(read(told('0001-01-01'), '<time>4 March 2024</time>').published).toBe('2024-03-04');
	});
});

describe('the publisher is', () => {
	const publisherOf = (...names: string[]) =>
		read(
			ld({ '@type': 'NewsArticle', publisher: { name: names[0] } }) +
				(names[1] === undefined ? '' : `<meta property="og:site_name" content="${names[1]}">`),
		).publisher;
	test.each([
		['its first name', ['Vell Post | News | Sport'], 'Vell Post'],
		['no handle', ['@vellpost', 'The Vell Post'], 'The Vell Post'],
		['not the software', ['Blogger', 'The Vell Post'], 'The Vell Post'],
		['its address where the name is a part of it', ['vell'], 'vell.com'],
	])('%s', (_, names, publisher) => {
		expect(publisherOf(...names)).toBe(publisher);
	});
	test('left out of a title by all of its names', () => {
		const head = `<meta property="og:site_name" content="vell"><meta property="og:title" content="Port shut - vell.com">`;
		expect(read(head)).toMatchObject({ title: 'Port shut', publisher: 'vell.com' });
	});
});

describe('authors are people', () => {
	const authorsOf = (...names: string[]) =>
		read(
			ld({
				'@type': 'NewsArticle',
				publisher: { name: 'Vell Post' },
				author: names.map((name) => ({ name })),
			}),
		).authors;
	test.each([
		[['admin'], undefined],
		[['Vell Post'], undefined],
		[['Staff Reports'], undefined],
		[['KVLLNWS'], undefined],
		[['Ana Ruiz. Vell International'], ['Ana Ruiz']],
		[['Ana B. Ruiz'], ['Ana B. Ruiz']],
		[['By Ana Ruiz, Staff Writer'], ['Ana Ruiz']],
		[['Ana Ruiz, MD, RD'], ['Ana Ruiz']],
		[['Ana Ruiz | Vell Media for Vell.com'], ['Ana Ruiz']],
		[['Ana Ruiz', 'AFP', 'Vell Post Business'], ['Ana Ruiz']],
		[['AFP'], ['AFP']],
		[['Associated Press'], ['Associated Press']],
	])('%j', (names, authors) => {
		expect(authorsOf(...names)).toEqual(authors);
	});
	test('in meta tags, too', () => {
		expect(read('<meta name="author" content="admin">').authors).toBeUndefined();
		expect(read('<meta name="author" content="Ana Ruiz, AFP">').authors).toEqual(['Ana Ruiz']);
	});
});
