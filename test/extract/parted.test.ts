import { describe, expect, test } from 'vitest';
import { said } from './model.js';

describe('a sentence that whoever says it parts', () => {
	test.each([
		[
			'with the name after the role, behind the verb',
			'Conductors, said its secretary, Ana Ruiz, spend an hour of every shift “mopping broth”.',
			'Ana Ruiz: Conductors spend an hour of every shift “mopping broth”',
		],
		[
			'with the role after the name, behind the verb',
			'The bridge, said Tom Hale, the harbour master, would stay shut until spring.',
			'Tom Hale: The bridge would stay shut until spring',
		],
		[
			'who tells it to somebody',
			'The bridge, the harbour master, Tom Hale, told Radio Lindow, would stay shut until spring.',
			'Tom Hale: The bridge would stay shut until spring',
		],
		[
			'behind a verb that asks for more',
			'There were now, a board member, Ana Ruiz, told Radio Lindow, “more cameras than cats”.',
			'Ana Ruiz: There were now “more cameras than cats”',
		],
		[
			'and tells how',
			'Tom Hale spoke at noon. The first question, he said with a laugh, was whether the ducks could vote.',
			'Tom Hale: The first question was whether the ducks could vote',
		],
		[
			'behind a colon',
			'Tom Hale shakes his head: the bridge, says the mayor, would have been shut.',
			'the mayor: the bridge would have been shut',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});

	test.each([
		'Ana Ruiz, asked about the mayor’s remarks, was silent.',
		'Ana Ruiz, the mayor, said the union, which went on strike, was wrong.',
	])('but not by what tells of its subject: %s', (text) => {
		expect(said(text).filter((one) => one.includes(': Ana Ruiz'))).toEqual([]);
	});
});
