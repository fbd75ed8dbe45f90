import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GivenIds, idsOf, SameIds } from '../../src/read/ids.js';

describe('ids of files', () => {
	test('are their names without the endings of formats', () => {
		expect(idsOf(['/news/port.html.gz', 'quay.v2.txt', './.txt', 'README'])).toEqual([
			'port',
			'quay.v2',
			'.txt',
			'README',
		]);
	});

	test('that share a name are told apart by their folders', () => {
		expect(idsOf(['may/story.txt', 'june/story.txt', 'old/june/story.txt', 'port.txt'])).toEqual([
			'may/story',
			'june/story',
			'old/june/story',
			'port',
		]);
	});

	test('then by their endings, then by number', () => {
		expect(idsOf(['a/story.txt', 'a/story.md', 'a/story.md'])).toEqual([
			'a/story.txt',
			'a/story.md',
			'a/story.md#2',
		]);
	});

	test('all differ, whatever the paths', () => {
		const name = fc.constantFrom('a', 'b', 'a.txt', 'a.md', 'b.html.gz', '.txt', '..', 'a#2');
		const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
		fc.assert(
			fc.property(fc.array(path, { maxLength: 20 }), (paths) => {
				const ids = idsOf(paths);
				expect(new Set(ids).size).toBe(paths.length);
				expect(ids.every((id) => id !== '')).toBe(true);
			}),
		);
	});
});

test('of ids that a file gives, the first million are kept in mind', () => {
	const ids = new GivenIds();
	for (let i = 0; i < 1_000_000; i++) ids.count(`${i}`);
	expect([ids.count('7'), ids.count('7')]).toEqual([2, 3]);
	expect([ids.count('late'), ids.count('late')]).toEqual([1, 1]);
});

test('that two places have an article with the same id is said once', () => {
	const ids = new SameIds();
	expect(ids.noticeOf({ id: '1', origin: 'x/w.jsonl' })).toBeNull();
	expect(ids.noticeOf({ id: '1', origin: 'x/w.jsonl' })).toBeNull();
	expect(ids.noticeOf({ id: '2', origin: 'y/w.jsonl' })).toBeNull();
	expect(ids.noticeOf({ id: '1', origin: 'y/w.jsonl' })).toMatch(
		/^x\/w\.jsonl and y\/w\.jsonl both have an article with the id “1”/,
	);
	expect(ids.noticeOf({ id: '2', origin: 'x/w.jsonl' })).toBeNull();
});
