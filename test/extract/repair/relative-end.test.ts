import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	['The papers, which officials claimed were lost, were found in a cellar.', 'officials: which were lost'],
	[
		'The law, which the minister said would protect children, comes into force in May.',
		'the minister: which would protect children',
	],
	[
		'The ship, which the navy said had ignored orders, sank off the coast.',
		'the navy: which had ignored orders',
	],
	['The report, which the mayor said she had not read, runs to 400 pages.', 'the mayor: she had not read'],
	[
		'They met the minister, who said the road was open, the bridge was safe and the town was calm.',
		'the minister: the road was open, the bridge was safe and the town was calm',
	],
])('what is told in a clause between commas ends with it: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});
