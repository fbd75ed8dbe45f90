import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

const actors = (text: string) => recordOf(text).actors.map(({ name }) => name);

test('the sides of a case at law are no actors where the text only tells of the case', () => {
	expect(actors('“It is a dark day,” said Ana Ruiz, who has long backed Halden v. Brandt.')).toEqual([
		'Ana Ruiz',
	]);
});

test('whoever the text tells of besides is one', () => {
	const text =
		'In Halden v. Marsh Water Board the court heard the pump. Ida Halden said it was loud. The ruling followed Orley v. Lund.';
	expect(actors(text)).toEqual(expect.arrayContaining(['Ida Halden', 'Marsh Water Board']));
	expect(actors(text)).not.toContain('Lund');
});
