import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileWith, LAUNCHER, run, Story, scratch } from '../stories/session.js';

/** Runs a line of bash in which "explorer" is the program; returns what it printed. */
const runShell = (line: string): string =>
	spawnSync('bash', ['-c', line.replace(/^explorer/, `"${process.execPath}" "${LAUNCHER}"`)], {
		encoding: 'utf8',
	}).stdout;

const ARTICLE =
	'Port shut\n\n“We left at dawn,” said Ana Ruiz.\n\nTomas Lind denied that anyone was warned.\n';

describe('bad input is one sentence on stderr, status 2, nothing on stdout', () => {
	const unreadable = fileWith(ARTICLE);
	chmodSync(unreadable, 0o000);
	const cases: [string, string[], string | Uint8Array | undefined, RegExp][] = [
		['a missing file', ['nowhere.txt', '-f', ''], undefined, /nowhere\.txt/],
		['a name that is empty', ['', '-f', ''], undefined, /name of a SOURCE is empty/],
		['an empty file', [fileWith(''), '-f', ''], undefined, /empty/],
		[
			'a binary file',
			[fileWith(new Uint8Array([0x7f, 0x45, 0, 1, 2, 0, 0])), '-f', ''],
			undefined,
			/binary|not text/,
		],
		['damaged JSON', [fileWith('{"text": "x"', 'a.jsonl'), '-f', ''], undefined, /damaged JSON/],
		['an unknown option', ['--filtre', 'x'], undefined, /--filtre.*--filter/],
		['an unknown format', [fileWith(ARTICLE), '-f', '', '--format', 'jsnol'], undefined, /jsnol.*jsonl/],
		['an unknown scope', [fileWith(ARTICLE), '-f', '', '--scope', 'actor'], undefined, /actor.*actors/],
		['a limit that is no number', [fileWith(ARTICLE), '-f', '', '--limit', 'ten'], undefined, /--limit.*ten/],
		[
			'a size that is no number',
			[fileWith(ARTICLE), '-f', '', '--max-size', 'big'],
			undefined,
			/--max-size.*such as 20 or 0\.5.*big/,
		],
		[
			'a NUL after each item of an array',
			[fileWith(ARTICLE), '-f', '', '-0', '--format', 'json'],
			undefined,
			/--print0.*not json/,
		],
		['an option without its value', [fileWith(ARTICLE), '--filter'], undefined, /--filter needs a value/],
		['empty standard input', ['-', '-f', ''], '', /empty/],
		['a help topic that there is not', ['help', 'quarry'], undefined, /quarry.*keys, query/],
		['removing nothing', ['remove', '--archive', 'a.db'], undefined, /^explorer: remove needs a NAME/],
		['a folder for an archive', ['--archive', scratch(), '-f', ''], undefined, /is a folder, not an archive/],
		[
			'a device for an archive',
			['--archive', '/dev/null', '-f', ''],
			undefined,
			/null is no file, so it cannot be an archive/,
		],
		[
			'adding to a device',
			['add', fileWith(ARTICLE), '--archive', '/dev/null'],
			undefined,
			/null is no file, so it cannot be an archive/,
		],
		[
			'a format that a list does not have',
			['list', '--archive', 'a.db', '--format', 'csv'],
			undefined,
			/csv/,
		],
		[
			'an archive where a SOURCE stands',
			[fileWith('SQLite format 3\0 and so on', 'a.db'), '-f', ''],
			undefined,
			/database, not text.*--archive DB/,
		],
		[
			'something to list but the archive',
			['list', 'ruiz', '--archive', 'a.db'],
			undefined,
			/^explorer: list lists all.*ruiz/,
		],
		[
			'a format where nothing is printed',
			['add', fileWith(ARTICLE), '--archive', 'a.db', '--format', 'csv'],
			undefined,
			/--format does not go with 'explorer add'/,
		],
		[
			'an archive to extract from',
			['extract', fileWith(ARTICLE), '--archive', 'a.db'],
			undefined,
			/--archive does not go with 'explorer extract'/,
		],
		...['', ' ', ':memory:', 'file:a.db?mode=memory', 'https://example.org/a.db'].flatMap((archive) =>
			[['add', fileWith(ARTICLE)], ['list'], ['remove', 'x'], ['-f', '']].map(
				(command): (typeof cases)[number] => [
					`"${archive}" for an archive: ${command[0]}`,
					[...command, '--archive', archive],
					undefined,
					/--archive (?:needs|takes) the name of a file/,
				],
			),
		),
		['an archive without a name', ['list', '--archive='], undefined, /--archive needs the name of a file/],
		['two archives', ['list', '--archive', 'a.db', '--archive=b.db'], undefined, /once \(a\.db, b\.db\)/],
		['an address that is no web address', ['ftp://localhost/x', '-f', ''], undefined, /http/],
		[
			'a date that is none',
			[fileWith(ARTICLE), '-f', 'dawn after:banana'],
			undefined,
			/"banana" is no date.*2023-06/,
		],
		['a kind that there is not', [fileWith(ARTICLE), '-f', 'kind:foo'], undefined, /kind "foo".*direct/],
		[
			'a condition without its value',
			[fileWith(ARTICLE), '-f', 'by: dawn'],
			undefined,
			/"by:" is still empty/,
		],
		[
			'a condition that excludes nothing',
			[fileWith(ARTICLE), '-f', '!on:june'],
			undefined,
			/"june" is no date/,
		],
		['a condition on what is not there', ['nowhere.txt', '-f', 'kind:foo'], undefined, /kind "foo"/],
		[
			'a condition on an archive that is not there',
			['--archive', 'a.db', '-f', 'kind:foo'],
			undefined,
			/kind "foo"/,
		],
		['a command that is misspelt', ['exract', 'a.txt'], undefined, /exract.*explorer extract/],
	];
	test.each(cases)('%s', (_, args, input, sentence) => {
		const { status, out, err } = run(args, input);
		expect(err).toMatch(sentence);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		expect(err).not.toMatch(/\n\s+at |node:internal/);
		expect(out).toBe('');
		expect(status).toBe(2);
	});

	test.skipIf(process.getuid?.() === 0)('an unreadable file', () => {
		const { status, err } = run([unreadable, '-f', '']);
		expect([status, err]).toEqual([2, expect.stringContaining('permission')]);
	});

	test('no terminal and no --filter', () => {
		const { status, err, out } = run(['-'], ARTICLE);
		expect(err).toContain('--filter');
		expect([status, out]).toEqual([2, '']);
	});

	test('a name with an escape sequence in it', () => {
		const { err } = run(['\u001b[2Jx', '-f', '']);
		expect(err).not.toContain('\u001b');
	});
});

describe('a path that cannot even be asked for is one sentence on stderr, status 2', () => {
	const folder = scratch();
	writeFileSync(join(folder, 'story.txt'), ARTICLE);
	symlinkSync('loop', join(folder, 'loop'));
	const long = 'x'.repeat(300);
	const paths = [
		['story.txt/', /^explorer: story\.txt\/: .*no folder/],
		['story.txt/x', /^explorer: story\.txt\/x: .*no folder/],
		['loop', /^explorer: loop is a symbolic link that leads back to itself/],
		[long, /^explorer: x+: .*too long/],
	] as const;
	const commands = [['-f', ''], ['extract'], ['add', '--archive', 'a.db'], []];
	test.each(paths.flatMap(([path, why]) => commands.map((command) => [path, command, why] as const)))(
		'%s after %j',
		(path, command, why) => {
			const { status, out, err } = run([...command, path], undefined, folder);
			expect(err).toMatch(why);
			expect(err.split('\n').filter((line) => !line.endsWith('nothing added'))).toHaveLength(2);
			expect([status, out]).toEqual([2, '']);
		},
	);

	test.each(paths)('%s beside a file that is there', (path, why) => {
		const { status, out, err } = run([path, 'story.txt', '-f', 'dawn'], undefined, folder);
		expect(err).toMatch(why);
		expect([status, out]).toEqual([0, expect.stringContaining('Ana Ruiz')]);
	});

	test.each(
		paths.flatMap(([path]) => [['add', 'story.txt'], ['list'], ['-f', '']].map((rest) => [path, rest])),
	)('the archive %s of %j', (path, rest) => {
		const { status, out, err } = run([...rest, '--archive', path as string], undefined, folder);
		expect(err).toMatch(/^explorer: [^\n]+\n$/);
		expect([status, out]).toEqual([2, '']);
	});
});

describe('--filter', () => {
	test('prints what matches, status 0', () => {
		const { status, out } = run([fileWith(ARTICLE), '-f', 'dawn', '--format', 'jsonl']);
		expect(status).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ speaker: 'Ana Ruiz', statement: { kind: 'direct' } });
	});

	test.each([
		['left:dawn', 'There is no field "left:"'],
		['"', '""" is still empty'],
		['dawn ^', '"^" is still empty'],
		['|', '"|" holds no letters'],
	])('what is not understood is said, and nothing is printed: %s', (text, why) => {
		const { status, out, err } = run([fileWith(ARTICLE), '-f', text]);
		expect(err).toMatch(/^explorer: --filter: [^\n]*\n$/);
		expect(err).toContain(why);
		expect([status, out]).toEqual([2, '']);
	});

	test('status 1 when nothing matches', () => {
		expect(run([fileWith(ARTICLE), '-f', 'zebra'])).toMatchObject({ status: 1, out: '' });
	});

	test('reads standard input when it is a pipe', () => {
		expect(run(['-f', 'dawn'], ARTICLE).out).toContain('Ana Ruiz');
	});

	test('--limit and --print0', () => {
		const { out } = run([fileWith(ARTICLE), '-f', '', '--limit', '1', '-0']);
		expect(out.split('\0')).toHaveLength(2);
	});

	test('a missing file that is named nearly like a command stops the rest as little, and is explained', () => {
		const { status, out, err } = run(['lst', fileWith(ARTICLE), '-f', 'dawn']);
		expect(err).toBe("explorer: lst: there is no such file\nexplorer: lst: did you mean 'explorer list'?\n");
		expect([status, out]).toEqual([0, expect.stringContaining('Ana Ruiz')]);
	});

	test('a failed source does not stop the rest', () => {
		const { status, out, err } = run(['nowhere.txt', fileWith(ARTICLE), '-f', 'dawn']);
		expect(err).toContain('nowhere.txt');
		expect(out).toContain('Ana Ruiz');
		expect(status).toBe(0);
	});

	test('never writes escape sequences of articles as they are, to a pipe or a terminal', async () => {
		const words = '“We left \u001b]0;owned\u0007 at\u009b31m dawn,” said Ana Ruiz.';
		const file = fileWith(`Port\u009b shut\n\n${words}\n`);
		expect(run([file, '-f', 'dawn']).out).toContain('We left ␛]0;owned␇ at\ufffd31m dawn');
		const { out } = run(['extract', file]);
		expect(out).not.toMatch(/[\u0007\u001b\u009b]/);
		expect(JSON.parse(out).text).toBe(words);
		const archive = join(scratch(), 'a.db');
		run(['add', file, '--archive', archive]);
		expect(run(['list', '--archive', archive]).out).toMatch(/\tPort\ufffd shut\t/);
		expect(run(['list', '--archive', archive, '--format', 'jsonl']).out).toContain('Port\\u009b shut');
		const story = new Story({ args: [file, '-f', 'dawn'] });
		try {
			expect(await story.end()).toBe(0);
			expect(story.screen()).toContain('We left ␛]0;owned␇ at\ufffd31m dawn');
			expect(story.output()).not.toMatch(/\u001b\]0|[\u0007\u009b]/);
		} finally {
			story.close();
		}
	});
});

describe('add', () => {
	test.each([
		['a file that is not there', 'missing.txt'],
		['a file without anything in it', 'empty.txt'],
		['a folder without any file', 'empty'],
	])('leaves no archive behind for %s', (_, source) => {
		const folder = scratch();
		writeFileSync(join(folder, 'empty.txt'), '');
		mkdirSync(join(folder, 'empty'));
		const { status, err } = run(['add', source, '--archive', 'new.db'], undefined, folder);
		expect(err).toContain('new.db: nothing added');
		expect(status).toBe(2);
		expect(readdirSync(folder).sort()).toEqual(['empty', 'empty.txt']);
	});

	test('makes the archive for what can be read, and leaves one that is there alone', () => {
		const folder = scratch();
		writeFileSync(join(folder, 'port.txt'), ARTICLE);
		expect(run(['add', 'missing.txt', 'port.txt', '--archive', 'new.db'], undefined, folder).status).toBe(0);
		expect(run(['add', 'missing.txt', '--archive', 'new.db'], undefined, folder).status).toBe(2);
		expect(run(['list', '--archive', 'new.db'], undefined, folder).out).toContain('Port shut');
	});
});

test('an archive is a file whatever it is called', () => {
	const folder = scratch();
	writeFileSync(join(folder, 'port.txt'), ARTICLE);
	const path = './:memory:';
	expect(run(['add', 'port.txt', '--archive', path], undefined, folder).status).toBe(0);
	expect(readdirSync(folder)).toContain(':memory:');
	expect(run(['list', '--archive', path], undefined, folder).out).toContain('Port shut');
});

test('remove says of each name that nothing has, and takes the rest out', () => {
	const folder = scratch();
	for (const name of ['one', 'two', 'three']) writeFileSync(join(folder, `${name}.txt`), `${ARTICLE}${name}`);
	run(['add', '.', '--archive', 'a.db'], undefined, folder);
	const { status, err } = run(
		['remove', 'one', 'nope', 'two.txt', 'no', '--archive', 'a.db'],
		undefined,
		folder,
	);
	expect([status, err]).toEqual([
		0,
		"explorer: a.db: 2 articles removed\nexplorer: a.db: it holds nothing of the name nope, no; 'explorer list --archive a.db' tells what it holds\n",
	]);
	expect(run(['remove', 'nope', '--archive', 'a.db'], undefined, folder).status).toBe(1);
	expect(run(['list', '--archive', 'a.db'], undefined, folder).out.split('\n')).toHaveLength(2);
});

test('what has the address of another is printed beside it, with whatever id', () => {
	const line = (page: string, said: string) =>
		JSON.stringify({ id: '1', url: `https://${page}.example/1`, text: `“${said},” said Ana Ruiz, a coach.` });
	const file = fileWith(`${line('a', 'The road is long')}\n${line('b', 'The sea is wide')}\n`, 'u.jsonl');
	expect(run([file, '-f', '', '--format', 'jsonl']).out.trim().split('\n')).toHaveLength(2);
});

test('a statement is printed in the same order from a file and from an archive', () => {
	const folder = scratch();
	writeFileSync(join(folder, 'port.txt'), ARTICLE);
	run(['add', 'port.txt', '--archive', 'a.db'], undefined, folder);
	const args = ['-f', '', '--format', 'jsonl'];
	const { out } = run(['--archive', 'a.db', ...args], undefined, folder);
	expect(out).toBe(run(['port.txt', ...args], undefined, folder).out);
});

describe('extract', () => {
	test('prints one record a line, with the file name as id', () => {
		const { status, out } = run(['extract', fileWith(ARTICLE, 'port.txt')]);
		expect(status).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ id: 'port', title: 'Port shut', statements: [{}, {}] });
	});

	test('keeps text and id of JSON Lines as they are', () => {
		const text = '  “We left,” said Ana Ruiz. \r\n';
		const line = JSON.stringify({ id: 'x-1', text });
		const record = JSON.parse(run(['extract', '-'], line).out);
		expect(record).toMatchObject({ id: 'x-1', text });
		expect(record.statements[0].content[0].map((at: number) => text[at])[0]).toBe('“');
	});

	test('a file named like a command is written with its folder', () => {
		const folder = scratch();
		writeFileSync(join(folder, 'extract'), ARTICLE);
		mkdirSync(join(folder, 'sub'));
		expect(run(['./extract', '-f', 'dawn'], undefined, folder).out).toContain('Ana Ruiz');
	});

	test('a reader that closes early is no error', () => {
		const lines = Array.from({ length: 3000 }, (_, i) =>
			JSON.stringify({ id: String(i), text: ARTICLE }),
		).join('\n');
		const file = fileWith(lines, 'many.jsonl');
		const piped = runShell(`explorer extract '${file}' | head -c 100; echo "\${PIPESTATUS[0]}"`);
		expect(piped.trimEnd().endsWith('0')).toBe(true);
	});
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
	const file = fileWith(ARTICLE);
	test.each([`'${file}' -f ''`, `extract '${file}'`, '--help'])('under standard output: %s', (args) => {
		const said = runShell(`explorer ${args} 2>&1 >/dev/full; echo $?`);
		expect(said).toBe('explorer: standard output cannot be written: the disk is full\n2\n');
	});

	test('under standard error changes nothing else', () => {
		expect(runShell(`explorer nowhere.txt '${file}' -f dawn 2>/dev/full; echo $?`)).toMatch(
			/Ana Ruiz[\s\S]*\n0\n$/,
		);
		expect(runShell('explorer nowhere.txt -f dawn 2>/dev/full; echo $?')).toBe('2\n');
		const add = `explorer add '${file}' --archive '${join(scratch(), 'a.db')}' 2>/dev/full; echo $?`;
		expect(runShell(add)).toBe('0\n');
	});
});

test('one of a kind is said in the singular', () => {
	const archive = join(scratch(), 'a.db');
	expect(run(['add', fileWith('Ana Ruiz said it rained.'), '--archive', archive]).err).toMatch(
		/1 added, 1 statement\n$/,
	);
	expect(run(['list', '--archive', archive]).out).toMatch(/\t1 statement\t1 actor\t/);
});
