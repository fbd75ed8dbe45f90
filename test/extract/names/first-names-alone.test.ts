import { expect, test } from 'vitest';
import { speakers } from '../model.js';

test.each([
	['Tommy — who goes by his first name online — retired at 51. He was glad, he wrote in a post.', 'Tommy'],
	['Sarah – not her real name – retired at 51. She was glad, she wrote in a post.', 'Sarah'],
	['Daniel (not his real name) retired at 51. He was glad, he wrote in a post.', 'Daniel'],
])('a first name is all that somebody is called by: %s', (paragraph, name) => {
	const text = `Leif Dahl, the blogger, retired at 43. He says it is late.\n\n${paragraph}`;
	expect(speakers(text)).toEqual(['Leif Dahl', name]);
});
