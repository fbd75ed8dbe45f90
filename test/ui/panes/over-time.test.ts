import { expect, test } from 'vitest';
import { overTime } from '../../../src/ui/panes/over-time.js';

const at = (month: string, statements = 1) => ({ month, statements });

test('a month without statements between others is told too', () => {
	expect(overTime([at('2022-11', 2), at('2023-02')])).toEqual({
		by: 'month',
		stretches: [
			{ name: '2022-11', statements: 2 },
			{ name: '2022-12', statements: 0 },
			{ name: '2023-01', statements: 0 },
			{ name: '2023-02', statements: 1 },
		],
	});
});

test('many months come as years, none left out', () => {
	expect(overTime([at('2004-12'), at('2006-01', 3), at('2006-12', 4)])).toEqual({
		by: 'year',
		stretches: [
			{ name: '2004', statements: 1 },
			{ name: '2005', statements: 0 },
			{ name: '2006', statements: 7 },
		],
	});
});

test('two years of months are told one by one', () => {
	const { by, stretches } = overTime([at('2021-01'), at('2022-12')]);
	expect(by).toBe('month');
	expect(stretches).toHaveLength(24);
});

test('of many years the last are told', () => {
	const { stretches } = overTime([at('1900-05'), at('2023-05')]);
	expect(stretches).toHaveLength(24);
	expect(stretches.at(-1)).toEqual({ name: '2023', statements: 1 });
});

test('nothing over time is no time', () => {
	expect(overTime([]).stretches).toEqual([]);
});
