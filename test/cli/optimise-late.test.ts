import { expect, test } from 'vitest';
import { fileWith, run } from '../stories/session.js';

test('this version of V8 knows what it is told when many articles are read', () => {
	const { err, status } = run([
		'extract',
		fileWith('“No,” said Ana Ruiz.'),
		fileWith('“Yes,” said Tomas Lind.'),
	]);
	expect(err).toBe('');
	expect(status).toBe(0);
});
