import { expect, test, vi } from 'vitest';
import { argumentsFor, pagePlace } from '../../src/cli/open-place.js';
import type { Devices } from '../../src/terminal/devices.js';

test.each([
	['vi', ['+7', '/a b/c.txt']],
	["'/opt/my editor/nano' -w", ['+7', '/a b/c.txt']],
	['code', ['-g', '/a b/c.txt:7']],
	['/usr/bin/code --wait', ['-g', '/a b/c.txt:7']],
	['subl -w', ['/a b/c.txt:7']],
	['ed', ['/a b/c.txt']],
])('%s is told the line', (command, args) => {
	expect(argumentsFor(command, { file: '/a b/c.txt', line: 7 })).toEqual(args);
});

test.skipIf(process.platform === 'win32')('where no copy can be written, this is said', async () => {
	vi.stubEnv('TMPDIR', '/nowhere/at/all');
	const article = { id: 'port', title: 'Port', origin: 'https://example.org/port' };
	const devices = { pause() {}, resume() {} } as unknown as Devices;
	await expect(pagePlace('less', { article, text: 'Shut.', offset: 0 }, devices)).rejects.toThrow(
		/^no copy of the article could be written to \/nowhere\/at\/all \(ENOENT\)/,
	);
	vi.unstubAllEnvs();
});
