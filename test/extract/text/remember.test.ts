import { expect, test } from 'vitest';
import { remembering, rememberingNames } from '../../../src/extract/text/remember.js';

test('what was asked is answered the same again, and a word of usual length is asked only once', () => {
	const asked: string[] = [];
	const lengthOf = remembering((word) => asked.push(word) && word.length);
	for (let round = 0; round < 2; round++)
		for (const word of ['', 'mayor', 'Mayor', 'ministerially']) expect(lengthOf(word)).toBe(word.length);
	expect(asked).toEqual(['', 'mayor', 'Mayor', 'ministerially', 'ministerially']);
});

test('a question may ask itself, and no answer is another’s when all were forgotten', () => {
	const lastOf = rememberingNames((name: string): string =>
		name.includes(' ') ? lastOf(name.slice(name.indexOf(' ') + 1)) : name,
	);
	for (let i = 0; i < 12_000; i++) expect(lastOf(`Ana Maria${i} Ruiz${i}`)).toBe(`Ruiz${i}`);
});
