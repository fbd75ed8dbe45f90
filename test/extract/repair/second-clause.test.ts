import { expect, test } from 'vitest';
import { said } from '../model.js';

test('a second clause in marks is said by whoever said the first', () => {
	expect(
		said('“The wall was old; but it stood,” added Ana Ruiz, and that “nobody had looked after it.”'),
	).toEqual(['Ana Ruiz: “The wall was old; but it stood,” “nobody had looked after it.”']);
});
