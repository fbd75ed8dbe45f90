import { expect, test } from 'vitest';
import { fileWith, run } from '../stories/session.js';

test('this version of V8 knows what it is told when one article is read, and when many are', () => {
	const one = fileWith('“No,” said Ana Ruiz.');
	for (const files of [[one], [one, fileWith('“Yes,” said Tomas Lind.')]]) {
		const { err, status } = run(['extract', ...files]);
		expect(err).toBe('');
		expect(status).toBe(0);
	}
});
