import { expect, test } from 'vitest';
import { Pairs } from '../../../src/extract/judging/pairs.js';
import { mix } from '../../../src/extract/text/hash.js';

test('each pair becomes the hash of its numbers under its template, and is forgotten then', () => {
	const pairs = new Pairs();
	const features = new Uint32Array(6);
	pairs.put(406, 3, -70_000);
	pairs.put(407, -5, 8);
	expect(pairs.takeTo(features, 1)).toBe(3);
	pairs.put(408, 1, 2);
	expect(pairs.takeTo(features, 3)).toBe(4);
	const hashed = (template: number, left: number, right: number) => mix(template, mix(left, right)) >>> 0;
	expect([...features]).toEqual([0, hashed(406, 3, -70_000), hashed(407, -5, 8), hashed(408, 1, 2), 0, 0]);
});
