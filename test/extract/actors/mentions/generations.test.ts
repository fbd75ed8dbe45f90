import { expect, test } from 'vitest';
import { generationOf } from '../../../../src/extract/who/forms.js';
import { recordOf, speakers } from '../../model.js';

test.each([
	['Tervo Amisel Jr.', 'jr'],
	['Tervo Amisel, Sr', 'sr'],
	['Tervo Amisel III', 'iii'],
	['Tervo Amisel', null],
	['Tervo Amir', null],
])('which of a family %s is', (name, generation) => {
	expect(generationOf(name)).toBe(generation);
});

test('a father and a son of one name are two', () => {
	const text =
		'Tervo Amisel Jr. said that it was late. Amisel said that it was cold. His father, Tervo Amisel Sr., said that it was time to go. Tervo Amisel Jr. agreed that it was.';
	expect(speakers(text)).toEqual([
		'Tervo Amisel Jr.',
		'Tervo Amisel Jr.',
		'Tervo Amisel Sr.',
		'Tervo Amisel Jr.',
	]);
});

test('who is named once without it is the same', () => {
	const text = 'Tervo Amisel III said that it was late. Tervo Amisel said that it was cold.';
	expect(recordOf(text).actors).toMatchObject([{ name: 'Tervo Amisel III' }]);
});
