import { expect, test } from 'vitest';
import { type ReadEvent, readSources } from '../../src/read/index.js';
import { fileWith } from '../stories/session.js';

test('what a feed gives of an article is read as a page is: headings kept, scripts left out', async () => {
	const content =
		'<p>One.</p><script>two()</script><h2>Why</h2><figure><figcaption>A crane.</figcaption></figure><p>Three.</p>';
	const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vell</title><item><title>Port</title><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;
	const events: ReadEvent[] = [];
	for await (const event of readSources([fileWith(feed, 'feed.xml')])) events.push(event);
	expect(events[0]).toMatchObject({
		type: 'document',
		document: { title: 'Port', text: 'One.\n\nWhy\n\nThree.', headings: [{ span: [6, 9], level: 2 }] },
	});
});
