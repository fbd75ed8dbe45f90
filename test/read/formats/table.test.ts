import { describe, expect, test } from 'vitest';
import { isTable } from '../../../src/read/formats/table.js';

describe('a table', () => {
	test.each([
		['a.csv', 'date,speaker,quote\n2023-05-01,Ann Field,"“I did, well, nothing,” she said\n\nand left"\n'],
		['a.csv', 'date,quote\n2023-05-01,I did, well, nothing\n'],
		['standard input', 'date;speaker;quote\r\n2023-05-01;Ann Field;no\r\n2023-05-02;"Hill; Joe";""""\r\n'],
		['a.txt', `date\tspeaker\tquote\n${'2023-05-01\tAnn Field\tno\n'.repeat(3000)}`],
	])('called %s is one: %j', (name, text) => {
		expect(isTable(text, name)).toBe(true);
	});

	test.each([
		['a.txt', 'Ana Ruiz, Tomas Lind\n\nThe harbour is shut, they said.\n'],
		['a.txt', 'London, Paris, Rome\n\nThe ports are shut, said Ana Ruiz, the harbour master, on Monday.\n'],
		[
			'a.txt',
			'By Ana Ruiz, Tomas Lind, Joe Hill\nOne is here, one is there.\nThat is all, she said, of it, or not.\n',
		],
		['a.txt', 'ports, boats, rain\n'],
		['a.csv', 'The harbour is shut, said Ana Ruiz. Nobody was warned.\n'],
		['a.csv', 'Nobody was warned\n\nThe harbour is shut.\n'],
	])('called %s is none: %j', (name, text) => {
		expect(isTable(text, name)).toBe(false);
	});
});
