import { expect, test } from 'vitest';
import { argumentsFor } from '../../src/cli/open-place.js';

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
