import { describe, expect, test } from 'vitest';
import { webAddress, withoutLogin } from '../../src/read/addresses.js';
import { readSources } from '../../src/read/index.js';
import { fileWith } from '../stories/session.js';
import { PAGE } from './web-server.js';

test('an address has one form, and no login in it', () => {
	expect(webAddress('HTTP://ana:p%40ss@EX.org/a?b=c@d')).toBe('http://ex.org/a?b=c@d');
	expect(webAddress('mailto:ana@ex.org')).toBeUndefined();
	expect(withoutLogin('https://ana@ex.org/@ruiz')).toBe('https://ex.org/@ruiz');
	expect(withoutLogin('https://ex.org/@ruiz')).toBe('https://ex.org/@ruiz');
	expect(withoutLogin('ana:pass@ex.org')).toBe('ana:pass@ex.org');
});

describe('a password stands in nothing that is read of', () => {
	const url = 'http://ana:s3cret@ex.org/port';
	test.each([
		['JSON', JSON.stringify({ id: url, text: 'The port is shut.', url, origin: url })],
		['schema.org', JSON.stringify({ '@type': 'NewsArticle', articleBody: 'The port is shut.', url })],
		['ninjs', JSON.stringify({ uri: url, body_text: 'The port is shut.' })],
		['a page', PAGE.replace('https://example.org/harbour', url)],
		[
			'a feed',
			`<rss><channel><item><guid>${url}</guid><description>Shut.</description></item></channel></rss>`,
		],
	])('%s', async (_, text) => {
		const events: unknown[] = [];
		for await (const event of readSources([fileWith(text)])) events.push(event);
		expect(events[0]).toHaveProperty('identity');
		expect(JSON.stringify(events)).not.toContain('s3cret');
	});
});
