import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.js';
import { tamed } from '../../../src/read/html/tame.js';

const WORDS = 'The port of Vell shut on Monday, its harbour master said in the morning.';
const ARTICLE = `<p>${WORDS}</p>`.repeat(5);
const page = (more: string): string => `<!doctype html><html><body>${ARTICLE}${more}`;

describe('a page that would keep a parser busy is refused in one sentence', () => {
	test.each([
		['tags', '<i>a</i>'.repeat(100_001), /100000 tags/],
		['end tags that make paragraphs', '</p>'.repeat(300_000), /100000 tags/],
		['stray “<”', '<'.repeat(1_000_000), /100000 character references/],
		['references that never end', '&amp'.repeat(1_000_000), /100000 character references/],
		[
			'attributes',
			`<p ${Array.from({ length: 500_000 }, (_, i) => `a${i}`).join(' ')}>`,
			/100000 attributes/,
		],
		['class names', `<p class="${'a-b '.repeat(500_000)}">`, /class names/],
		['letters', 'word '.repeat(4_000_001), /too large/],
		[
			'tags behind an end tag in any letters',
			`<script></Script>${'<i>a</i>'.repeat(100_001)}`,
			/100000 tags/,
		],
	])('%s', (_, more, sentence) => {
		expect(() => readHtml(page(more), 'page.html')).toThrow(sentence);
	});
});

describe('a page that looks dangerous and is not is read', () => {
	test.each([
		['a million spaces written as references', `<p>${'&nbsp;'.repeat(1_000_000)}</p>`],
		['comments that never end', '<!--'.repeat(500_000)],
		['nested frames', '<iframe>'.repeat(100_001)],
		['a script that never ends', '<script>'.repeat(200_000)],
		[
			'JSON-LD nested a million times',
			`<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`,
		],
		['many names of furniture', `<p class="${'promo-'.repeat(300_000)}">x</p>`],
		['24,000 links in a row', '<nav>a</nav><a href="/">link</a>'.repeat(12_000)],
	])('%s', (_, more) => {
		expect(readHtml(page(more), 'page.html').text).toContain(`${WORDS}\n\n${WORDS}`);
	});

	test('5,000 neighbouring paragraphs', () => {
		const { text } = readHtml(`<!doctype html><body>${`<p>${WORDS}</p>`.repeat(5000)}`, 'page.html');
		expect(text.split('\n\n')).toHaveLength(5000);
	});

	test('100,000 nested elements', () => {
		const nested = `${'<div>'.repeat(100_000)}<p>At the end.</p>${'</div>'.repeat(100_000)}`;
		expect(readHtml(page(nested), 'page.html').text).toContain(WORDS);
		const within = `<!doctype html><body>${'<div>'.repeat(100_000)}${ARTICLE}${'</div>'.repeat(100_000)}`;
		expect(readHtml(within, 'page.html').text).toContain(WORDS);
	});
});

describe('what is counted', () => {
	test('tags, attributes and pieces of text, not those in values, comments and scripts', () => {
		const html = '<p class="a>b" id=c hidden>1 < 2 &amp; 3 &gt; 2</p><!-- <b> & --><script>a<b && c</script>';
		expect(tamed(html)).toEqual({ html, elements: 4, attributes: 3, pieces: 3 });
	});

	test('letters stand for their references, but markup stays written as it was', () => {
		expect(tamed('<p>caf&#233;&nbsp;&#x2019; &lt;b&gt; &#60; &#xd800;</p>').html).toBe(
			'<p>café\u00a0’ &lt;b&gt; &#60; &#xd800;</p>',
		);
	});

	test('sane pages come back as they are', () => {
		const html = page('<ul><li>One<li>Two</ul><br/><IMG src="x">');
		expect(tamed(html).html).toBe(html);
	});
});

test('a title longer than any headline says so with an ellipsis', async () => {
	const { contentsOf } = await import('../../../src/read/content.js');
	const bytes = Buffer.from(`<!doctype html><title>${'port '.repeat(1000)}</title><body>${ARTICLE}`);
	for await (const held of contentsOf({ bytes, origin: 'x', id: 'x' }))
		expect(held.type === 'article' && held.article.title).toMatch(/^(?:port ){99}port…$/);
});
