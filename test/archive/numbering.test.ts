import { expect, test } from 'vitest';
import { dayOf, isUndated, keyOfDay, monthsOf } from '../../src/archive/numbering.js';

test('days are numbered from the first one that an article may be of, none of which counts as unknown', () => {
	for (const unknown of [undefined, null, '', 'soon']) expect(dayOf(unknown)).toBe(0);
	for (const first of ['1500', '1500-01-01', '1500-01-02', '1500-01-03']) expect(dayOf(first)).toBe(1);
	expect(dayOf('1500-01-04')).toBe(2);
	expect(dayOf('2023-06-20T05:51Z')).toBe(dayOf('2023-06-20'));
	expect(isUndated(keyOfDay(dayOf('1500-01-01')))).toBe(false);
	expect(isUndated(keyOfDay(dayOf(undefined)))).toBe(true);
});

test('keys are counted by the months of their days', () => {
	const keys = ['1500-01-01', '2023-06-01', '2023-06-30', undefined].map((date) => keyOfDay(dayOf(date)) + 7);
	expect(monthsOf(keys)).toEqual([
		{ month: '1500-01', statements: 1 },
		{ month: '2023-06', statements: 2 },
	]);
});
