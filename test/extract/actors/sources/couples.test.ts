import { expect, test } from 'vitest';
import { speakers } from '../../model.js';

test.each([
	[
		'the other of a couple',
		'For Carys and Dewi Prother, whose son died in May, it was no comfort. “They knew,” Ms Prother said. Her husband said he was angry.',
		['Carys Prother', 'Dewi Prother'],
	],
	[
		'the other of a couple, the wife',
		'Ida and Bo Lund stood outside the court. Mr Lund said that they were tired. His wife said that she was cold.',
		['Bo Lund', 'Ida Lund'],
	],
	[
		'nobody who is told to be a brother or a sister',
		'The twins Ida and Bo Lund stood outside the court. Mr Lund said that they were tired. His wife said that she was cold.',
		['Bo Lund', 'His wife'],
	],
])('a spouse is %s', (_, text, expected) => {
	expect(speakers(text)).toEqual(expected);
});
