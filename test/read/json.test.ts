import { describe, expect, test } from 'vitest';
import { type ReadEvent, readSources } from '../../src/read/index.js';
import { fileWith } from '../stories/session.js';

async function read(json: unknown): Promise<ReadEvent[]> {
	const events: ReadEvent[] = [];
	const text = typeof json === 'string' ? json : JSON.stringify(json);
	for await (const event of readSources([fileWith(text, 'a.json')]))
		if (event.type !== 'progress') events.push(event);
	return events;
}
const documentsOf = async (json: unknown) =>
	(await read(json)).flatMap((event) => (event.type === 'document' ? [event.document] : []));
const documentOf = async (json: unknown) => {
	const [document] = await documentsOf(json);
	return document!;
};
/** What is said, without the file's name. */
const saidOf = async (json: unknown) =>
	(await read(json)).flatMap((event) =>
		'why' in event ? [`${event.type}: ${event.why.replace(/^.*a\.json:?,? /, '')}`] : [],
	);
const headingsOf = ({ text, headings }: Awaited<ReturnType<typeof documentOf>>) =>
	headings.map(({ span, level }) => [text.slice(...span), level]);

describe('a schema.org article', () => {
	const article = { '@type': 'NewsArticle', headline: 'Port', articleBody: 'One.\n\nTwo.' };

	test('gives its text and what is known of it', async () => {
		const more = { datePublished: '2024-03-04', author: { name: 'Ana Ruiz' }, '@id': '#article' };
		expect(await documentOf({ ...article, ...more })).toEqual({
			id: 'a',
			origin: expect.stringMatching(/a\.json$/),
			title: 'Port',
			published: '2024-03-04',
			authors: ['Ana Ruiz'],
			text: 'One.\n\nTwo.',
			headings: [],
		});
	});

	test('whose body is HTML is read as such', async () => {
		const articleBody =
			'<h1>Port</h1><p>&ldquo;One &amp; two,&rdquo; said Ana&nbsp;Ruiz.<script>three()</script></p><h2>Why</h2><p>A crane <em>fell</em>.</p>';
		const document = await documentOf({ ...article, articleBody });
		expect(document.text).toBe('“One & two,” said Ana Ruiz.\n\nWhy\n\nA crane fell.');
		expect(headingsOf(document)).toEqual([['Why', 2]]);
	});

	test.each([
		['One &ldquo;is&rdquo; <Lind>.\n\nTwo.', 'One “is” <Lind>.\n\nTwo.'],
		['One <em>is</em> it.\n\nTwo.', 'One is it.\n\nTwo.'],
		['One <em>is</em> it.\n\n<h2>Why</h2>\n\nTwo.\n\nThree.', 'One is it.\n\nWhy\n\nTwo.\n\nThree.'],
		['One < two, and a <p> tag & more.\n\nTwo.', 'One < two, and a <p> tag & more.\n\nTwo.'],
	])('whose body is %j', async (articleBody, text) => {
		expect((await documentOf({ ...article, articleBody })).text).toBe(text);
	});

	test('in a graph of several is one of them', async () => {
		const graph = (...articles: unknown[]) => ({ '@graph': [{ '@type': 'WebSite' }, ...articles] });
		expect(await documentsOf(graph(article, { ...article, articleBody: 'Three.' }))).toMatchObject([
			{ id: 'a:1', text: 'One.\n\nTwo.' },
			{ id: 'a:2', text: 'Three.' },
		]);
		expect(await documentsOf(graph(article))).toMatchObject([{ id: 'a' }]);
	});
});

describe('a news item (ninjs 3)', () => {
	const item = {
		uri: 'urn:x:1',
		headlines: [{ value: 'Port &amp; quay' }],
		bodies: [{ value: '<p>One.</p><h3>Why</h3><p>&ldquo;Two,&rdquo; said Ana&nbsp;Ruiz.</p>' }],
		versioncreated: '2024-03-04T08:00:00Z',
	};

	test('gives its text, headings and what is known of it', async () => {
		const document = await documentOf(item);
		expect(document).toMatchObject({
			id: 'urn:x:1',
			title: 'Port & quay',
			published: '2024-03-04T08:00:00Z',
			text: 'One.\n\nWhy\n\n“Two,” said Ana Ruiz.',
		});
		expect(headingsOf(document)).toEqual([['Why', 3]]);
	});

	test('without marks', async () => {
		const plain = { ...item, bodies: [{ value: 'One.\n\nTwo.' }] };
		expect(await documentOf(plain)).toMatchObject({ title: 'Port & quay', text: 'One.\n\nTwo.' });
	});
});

describe('a news item (ninjs 1)', () => {
	const item = {
		uri: 'urn:x:2',
		headline: 'Port &amp; quay',
		body_text: 'One. “Two,” said Ana Ruiz.',
		body_html: '<p>One.</p><h3>Why</h3><p>&ldquo;Two,&rdquo; said Ana&nbsp;Ruiz.</p>',
		versioncreated: '2024-03-04T08:00:00Z',
		byline: 'Mo Eng',
	};

	test('is read from its page, which has paragraphs and headings', async () => {
		const document = await documentOf(item);
		expect(document).toMatchObject({
			id: 'urn:x:2',
			title: 'Port & quay',
			published: '2024-03-04T08:00:00Z',
			authors: ['Mo Eng'],
			text: 'One.\n\nWhy\n\n“Two,” said Ana Ruiz.',
		});
		expect(headingsOf(document)).toEqual([['Why', 3]]);
	});

	test('else from its text', async () => {
		const { body_html: _, ...plain } = item;
		expect((await documentOf(plain)).text).toBe('One. “Two,” said Ana Ruiz.');
	});
});

describe('what JSON says of an article', () => {
	test.each([
		['20 June 2023', '2023-06-20'],
		['2023-06', '2023-06'],
		[1612121200, '2021-01-31T19:26:40Z'],
		['', undefined],
		[null, undefined],
	])('the date %j', async (published, iso) => {
		const events = await read({ text: 'One.', published });
		expect(events).toHaveLength(1);
		expect((await documentOf({ text: 'One.', published })).published).toBe(iso);
	});

	test('a date that is none is left out and told', async () => {
		expect(await saidOf({ text: 'One.', published: 'soon' })).toEqual([
			'notice: “soon” is no date, so the article is read without a date',
		]);
		expect(await saidOf({ text: 'One.', published: '03/04/2026' })).toEqual([
			'notice: “03/04/2026” may be either of two days, so the article is read without a date',
		]);
		expect(await documentOf({ text: 'One.', published: 'soon' })).not.toHaveProperty('published');
	});

	test.each([
		['javascript:alert(1)', undefined],
		['HTTPS://Example.org', 'https://example.org/'],
		['https://example.org/a?b=c', 'https://example.org/a?b=c'],
	])('the address %s', async (url, address) => {
		expect((await documentOf({ text: 'One.', url })).url).toBe(address);
	});

	test('and nothing else of a record is changed', async () => {
		const record = {
			id: 'r',
			title: 'Port',
			origin: 'b.txt',
			url: 'javascript:alert(1)',
			published: '20 June 2023',
			publisher: 5,
			text: '“No,” she said.',
			sections: [{ id: 's1', title: 'Port', inferred: true, level: 1, span: [0, 15] }],
			actors: [],
			statements: [],
		};
		const { url: _, publisher: __, ...kept } = record;
		expect(await read(record)).toMatchObject([{ type: 'record' }]);
		const [event] = (await read(record)) as { record: unknown }[];
		expect(event!.record).toEqual({ ...kept, published: '2023-06-20' });
	});
});

describe('what cannot be read is told', () => {
	test.each([
		['{"a": 1}', /shape/],
		['['.repeat(50_000) + ']'.repeat(50_000), /shape|JSON/],
		['[]', /holds no article/],
		['{"@graph": [{"@type": "WebSite"}]}', /holds no article/],
		['{"text": ""}', /is empty/],
		['{"articleBody": " "}', /is empty/],
		['{"bodies": [{"value": "<p></p>"}]}', /is empty/],
		['{\n "text": "One.",\n "title":\n}', /is damaged JSON \(Unexpected token '}'\)/],
		['[{"text": "One."},\n{"text": "Two."}\n', /is damaged JSON/],
		['{"text": "One.', /is damaged JSON/],
	])('%j', async (json, why) => {
		expect(await saidOf(json.slice(0, 200_000))).toEqual([expect.stringMatching(why)]);
	});

	test('one among others by its place, and they are read', async () => {
		const list = [{ text: '' }, { text: 'One.' }, { x: 1 }];
		expect(await saidOf(list)).toEqual([
			'failure: article 1 is empty',
			expect.stringContaining('failure: article 3: JSON of a shape that is not known'),
		]);
		expect(await documentsOf(list)).toMatchObject([{ id: 'a:2', text: 'One.' }]);
	});
});
