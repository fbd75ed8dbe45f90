import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'the union: it would strike',
		'The council said it was ready, while the union rejected the plan and said it would strike.',
	],
	[
		'The council: that the mayor would stay',
		'The council accused its auditor, Holm Ltd, of neglect, and said that the mayor would stay.',
	],
	[
		'the mayor: he would stay',
		'The council said it was late, but the mayor denied fraud and said he would stay.',
	],
	[
		'The council: that the union would strike',
		'The council rejected the plan, which the union had called a farce, and said that the union would strike.',
	],
])('whoever the nearest clause is about says what its second verb tells: %s', (expected, text) =>
	expect(said(text)).toContain(expected),
);
