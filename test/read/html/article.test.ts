import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.js';

const WORDS = [
	'The harbour of Vell was shut on Monday after a crane fell into the basin, its master said.',
	'Nobody was hurt, and no ship may enter before the inspection is over, he added on Tuesday.',
	'The union said that its members had warned of the crane for months without being heard.',
];
const paragraphs = WORDS.map((text) => `<p>${text}</p>`);
const page = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><title>Harbour shut</title>${head}</head><body><article><h1>Harbour shut</h1>${body}</article></body></html>`;
const textOf = (body: string): string[] =>
	readHtml(page(body, '<link rel="canonical" href="https://post.example.org/a">'), 'x').text.split('\n\n');
/** The three paragraphs with something between the first two. */
const around = (between: string): string[] => textOf(paragraphs[0] + between + paragraphs[1] + paragraphs[2]);

describe('what is on a page and not in the article goes', () => {
	test.each([
		['a link to another story', '<p><a href="https://www.example.org/b">Quay opens after ten years</a></p>'],
		['a list of other stories', '<ul><li><h4><a href="/b">Quay opens after ten years</a></h4></li></ul>'],
		[
			'related stories',
			'<div class="related-stories"><p>Related</p><p><a href="/b">Quay opens.</a></p></div>',
		],
		['a newsletter box', '<aside><p>Sign up for our newsletter to read more of this every day.</p></aside>'],
		['a caption', '<figure><img src="a.jpg"><figcaption>The crane on Monday.</figcaption></figure>'],
		['a caption in words', '<p>In this Monday, June 3 photo, a crane stands in the harbour of Vell.</p>'],
		['cookie text', '<div id="cookie-consent"><p>We use cookies to make this site better for you.</p></div>'],
		['comments', '<div class="comments"><p>I saw the crane fall, and nobody was near it then.</p></div>'],
		['the headline again', '<h2>Harbour shut</h2>'],
		['who wrote it', '<p>By Ana Ruiz</p>'],
		['where to follow whom', '<p>Ana Ruiz writes about ports. Follow her on Twitter @example.</p>'],
		['a sentence to send on', '<p>Nobody was hurt in the port. Click To Tweet</p>'],
		['an offer', '<p>GET THE QUIZ: INSTANT DOWNLOAD!</p>'],
		['a programme', '<p>Listen to Vell Radio live at 12:45 and 17:45 on weekdays.</p>'],
		['where there is more', '<p>Follow our full coverage of the port at https://example.org/port</p>'],
		['what is shown elsewhere', '<p>Union warned of cranes for months | Quay opens again [VIDEO]</p>'],
		['a disclosure', '<p>This post may contain affiliate links. See our policy.</p>'],
		['who reported it', '<p>Staff Reports</p>'],
		['who is to be seen', '<p>Ana Ruiz (left) and Tom Ash at the basin</p>'],
		['whose pictures they are', '<p>The basin on Monday, photos © Vell Post, 2024</p>'],
		['what says nothing', '<p>/*</p>'],
		['where it is filed', '<p>Filed under: Ports</p>'],
		['code that was left', '<p>[button link="/kit" type="big"] Send us yours [/button]</p>'],
		['a heading of nothing', '<h3>Related</h3>'],
		['what is hidden', '<p style="display:none">Only machines read this sentence about the harbour.</p>'],
	])('%s', (_, furniture) => {
		expect(around(furniture)).toEqual(WORDS);
	});

	test('what opens over a name', () => {
		const name =
			'<span class="person"><a href="/p">Ana Ruiz</a><span class="hover-card"><b>Ana Ruiz</b> Quay opens</span></span>';
		expect(around(`<p>The quay stays open, ${name} said.</p>`)[1]).toBe(
			'The quay stays open, Ana Ruiz said.',
		);
	});
});

describe('what looks like it and is in the article stays', () => {
	test.each([
		[
			'a link to a source',
			'<p><a href="https://court.example.com/">The ruling of the court</a></p>',
			'The ruling of the court',
		],
		[
			'a post that is shown',
			'<div class="social-media-embed"><blockquote class="post"><p>We have warned of it for months.</p></blockquote></div>',
			'We have warned of it for months.',
		],
		['a heading', `<h2>What is known</h2>`, 'What is known'],
		['a heading that is a link', '<h3><a href="/topics">What is known</a></h3>', 'What is known'],
		[
			'a heading in a list that opens what is below it',
			'<ul><li><h4><a href="#crane">What fell?</a></h4></li></ul>',
			'What fell?',
		],
		[
			'a heading in a list of long items',
			`<ul><li><h4><a href="/at/12">At noon</a></h4>${'A crane fell into the basin of Vell. '.repeat(8)}</li></ul>`,
			`At noon\n\n${'A crane fell into the basin of Vell. '.repeat(8).trim()}`,
		],
		['a list', '<ul><li>The crane was built in 1960.</li></ul>', 'The crane was built in 1960.'],
	])('%s', (_, html, text) => {
		expect(around(html).join('\n\n')).toBe([WORDS[0], text, ...WORDS.slice(1)].join('\n\n'));
	});
});

describe('a post that is shown in a page', () => {
	const post = (words: string) =>
		`<div class="social-embed"><blockquote class="post"><p>${words}</p>— Ana Ruiz (@anaruiz) <a href="https://posts.example.com/1">March 4, 2024</a></blockquote></div>`;
	const signature = '— Ana Ruiz (@anaruiz) March 4, 2024';

	test('keeps its words in one paragraph before who signed it', () => {
		const words = 'we. told. you.<br><br>often.<br><br><a href="https://t.co/a">https://t.co/a</a>';
		expect(around(post(words))).toEqual([
			WORDS[0],
			'we. told. you. often. https://t.co/a',
			signature,
			...WORDS.slice(1),
		]);
	});

	test('without words is left out: its author did not say what stands before it', () => {
		expect(around(post('<a href="https://t.co/a">pic.twitter.com/a</a>'))).toEqual(WORDS);
	});
});

describe('what a page says of itself', () => {
	const known = (head: string, body = '') => {
		const { text: _, headings: __, ...rest } = readHtml(page(body + paragraphs.join(''), head), 'x');
		return rest;
	};

	test('in JSON-LD', () => {
		const article = {
			'@graph': [
				{ '@type': 'WebSite', name: 'The Vell Post' },
				{
					'@type': 'NewsArticle',
					headline: 'Harbour shut &amp; quay open',
					datePublished: '2024-03-04T08:00:00+0100',
					author: [{ name: 'By Ana Ruiz, Staff Writer' }, { name: 'Tomas Lind' }],
					publisher: { name: 'The Vell Post' },
				},
			],
		};
		expect(known(`<script type="application/ld+json">${JSON.stringify(article)}</script>`)).toEqual({
			title: 'Harbour shut & quay open',
			published: '2024-03-04T08:00:00+01:00',
			authors: ['Ana Ruiz', 'Tomas Lind'],
			publisher: 'The Vell Post',
			language: 'en',
		});
	});

	test('in JSON-LD, of which the page itself shows but a beginning', () => {
		const articleBody = `<p>&ldquo;${WORDS[0]}&rdquo;</p><h2>Why</h2><p>${WORDS[1]} ${WORDS[2]}</p>`;
		const described = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour shut', articleBody });
		const script = `<script type="application/ld+json">${described}</script>`;
		const { text, headings } = readHtml(page(`<p>${WORDS[0]}</p>`, script), 'x');
		expect(text.split('\n\n')).toEqual([`“${WORDS[0]}”`, 'Why', `${WORDS[1]} ${WORDS[2]}`]);
		expect(headings).toHaveLength(1);
	});

	test('in OpenGraph and meta tags', () => {
		const tags = `<meta property="og:title" content="Harbour shut - The Vell Post"><meta property="og:site_name" content="The Vell Post">
			<meta name="author" content="Ana Ruiz and Tomas Lind"><meta itemprop="datePublished" content="4 March 2024">
			<meta property="og:url" content="https://example.org/harbour">`;
		expect(known(tags)).toEqual({
			title: 'Harbour shut',
			url: 'https://example.org/harbour',
			published: '2024-03-04',
			authors: ['Ana Ruiz', 'Tomas Lind'],
			publisher: 'The Vell Post',
			language: 'en',
		});
	});

	test('with a title that ends with the name of its site, written together', () => {
		const tags = `<meta property="og:title" content="Harbour shut | TheVell Post"><meta property="og:site_name" content="The Vell Post">`;
		expect(known(tags)).toMatchObject({ title: 'Harbour shut', publisher: 'The Vell Post' });
	});

	test('in its elements, and nothing that is no address or date', () => {
		const head = '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="soon">';
		const byline = '<p class="byline">By Ana Ruiz</p>';
		expect(known(head, byline)).toEqual({ title: 'Harbour shut', authors: ['Ana Ruiz'], language: 'en' });
		const time = '<time datetime="2024-03-04T08:00Z">Monday</time>';
		for (const before of ['', head])
			expect(known(before, byline + time)).toMatchObject({ published: '2024-03-04T08:00Z' });
	});
});
