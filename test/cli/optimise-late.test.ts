import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWith, run } from '../stories/session.js';

test('this version of V8 knows what it is told when many articles are read', () => {
	const folder = join(fileWith('“No,” said Ana Ruiz.'), '..');
	const { err, status } = run(['extract', folder]);
	expect(err).toBe('');
	expect(status).toBe(0);
});
