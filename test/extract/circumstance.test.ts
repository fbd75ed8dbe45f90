import { expect, test } from 'vitest';
import { said } from './model.js';

test.each([
	', before leaving the room',
	', in a rare interview',
	', in what was seen as a warning',
	', two days after the fire',
	', her voice breaking',
	', to loud applause',
	', when pressed',
	' and walked out',
])('how it was said is no part of what was said: “%s”', (tail) => {
	expect(said(`The fire\n\nAna Ruiz said the bridge was unsafe${tail}.`)).toEqual([
		'Ana Ruiz: the bridge was unsafe',
	]);
});

test('what somebody had done before is part of what was said of them', () => {
	expect(said('The fire\n\nAna Ruiz said the driver had got up and walked out.')).toEqual([
		'Ana Ruiz: the driver had got up and walked out',
	]);
});
