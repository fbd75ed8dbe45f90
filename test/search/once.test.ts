import { expect, test } from 'vitest';
import { openMemorySession } from '../../src/search/memory.js';
import { isFirst } from '../../src/search/once.js';
import { BRIDGE } from '../ui/records.js';

test('articles that came through a pipe under one name are told apart, and no statement comes twice', async () => {
	const session = openMemorySession();
	const piped = { ...BRIDGE, id: '-', origin: '-', title: 'Piped' };
	const other = { ...piped, text: `${piped.text} It rained.`, title: 'Piped later' };
	session.add([piped, other], [{ key: 'content:1' }, { key: 'content:2' }]);
	const articles = await session.articles(0, 10);
	expect(articles).toHaveLength(2);
	const { statements } = BRIDGE;
	const items = articles.flatMap(({ meta }) =>
		statements.map((statement) => ({ article: { ...BRIDGE, ...meta }, statement })),
	) as unknown as Parameters<ReturnType<typeof isFirst>>[0][];
	expect([...items, ...items].filter(isFirst())).toHaveLength(items.length);
});
