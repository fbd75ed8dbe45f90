import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bareName, type Nameable, namedBy } from '../../src/archive/naming.js';

const article = (identity: string, origin: string, id: string, url: string | null = null): Nameable => ({
	identity,
	origin,
	id,
	url,
	title: `Title of ${id}`,
});
const ALL = [
	article('/y/2022/01.txt', 'y/2022/01.txt', '01'),
	article('/y/2023/01.txt', 'y/2023/01.txt', '01'),
	article('/y/may.jsonl#a', 'may.jsonl', 'a'),
	article('/y/may.jsonl:2', 'may.jsonl', 'may.jsonl:2'),
	article(
		'https://vell.example/port',
		'https://vell.example/port?from=feed',
		'port',
		'https://vell.example/port',
	),
	article('content:0a1b', '-', '-'),
	article('content:2c3d', '-', '-'),
	article('earlier:old/03.txt#03', 'old/03.txt', '03'),
];
const at = (name: string, path: string, isThere = true) => ({ name, paths: [path], isThere });
const identities = (found: readonly Nameable[]) => found.map(({ identity }) => identity);

describe('a name stands for', () => {
	test.each([
		['a file, however it is spelt', at('./01.txt', '/y/2022/01.txt'), ['/y/2022/01.txt']],
		['all of a file', at('may.jsonl', '/y/may.jsonl'), ['/y/may.jsonl#a', '/y/may.jsonl:2']],
		['a folder', at('2023', '/y/2023'), ['/y/2023/01.txt']],
		['a folder that begins like another', at('y/202', '/y/202'), []],
		['an id', bareName('port'), ['https://vell.example/port']],
		['an address', bareName('https://vell.example/port'), ['https://vell.example/port']],
		['what is told apart by its content', bareName('content:2c3d'), ['content:2c3d']],
		['an origin as it was typed', bareName('y/2022/01.txt'), ['/y/2022/01.txt']],
		['nothing', bareName('nothing'), []],
		['what is here, not what is called so elsewhere', at('y/2022/01.txt', '/z/y/2022/01.txt'), []],
		[
			'what was called so, where nothing is here',
			at('y/2022/01.txt', '/z/y/2022/01.txt', false),
			['/y/2022/01.txt'],
		],
		[
			'a file of an earlier archive, seen from here',
			at('./old/03.txt', resolve('old/03.txt')),
			['earlier:old/03.txt#03'],
		],
		['a folder of an earlier archive', at(resolve('old'), resolve('old')), ['earlier:old/03.txt#03']],
	])('%s', (_, name, expected) => {
		expect(identities(namedBy(name, ALL))).toEqual(expected);
	});

	test('nothing where it may mean several, which are told apart', () => {
		expect(() => namedBy(bareName('01'), ALL)).toThrow(
			"'01' is the name of 2 articles; nothing was removed, name what is meant: /y/2022/01.txt, /y/2023/01.txt",
		);
		expect(() => namedBy(bareName('-'), ALL)).toThrow(/content:0a1b \(“Title of -”\), content:2c3d/);
		const from = (folder: string) => article(`/${folder}/1.txt`, '1.txt', folder);
		expect(() => namedBy(bareName('1.txt'), [from('a'), from('b')])).toThrow(/\/a\/1\.txt, \/b\/1\.txt/);
		const many = Array.from({ length: 15 }, (_, i) => article(`/${i}/1.txt`, '1.txt', '1'));
		expect(() => namedBy(bareName('1'), many)).toThrow(/9\/1\.txt and 5 more/);
	});
});
