import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('of two of a family the elder and the younger', () => {
	test.each([
		[
			'are brothers of whom one is told to be the younger',
			'Colm Barry, 49, and his younger brother Dara own a still. Outside, the elder brother said he hoped it would end well. The younger brother said nobody had asked him.',
			['Colm Barry', 'Dara'],
		],
		[
			'are sisters',
			'Lena Bakke and her older sister Hilde run the inn. The elder sister said the roof leaked. The younger sister said it did not.',
			['Hilde', 'Lena Bakke'],
		],
		[
			'have one surname, as somebody’s wife has',
			'Colm Barry and his younger brother Dara own a still. Colm’s wife, Nuala Barry, does the books. Told of this, the younger Barry said that nobody had asked. The elder Barry said he would appeal.',
			['Dara', 'Colm Barry'],
		],
		[
			'are father and son',
			'Ivo Renn, 71, and his son Karl Renn own the mill. “It is over,” the elder Renn said. The younger Renn said it had barely begun.',
			['Ivo Renn', 'Karl Renn'],
		],
		[
			'are mother and daughter, as they are addressed',
			'Ada Moss and her daughter, Ida Moss, run the shop. “We close at six,” the younger Ms Moss said. The elder Ms Moss said they closed at five.',
			['Ida Moss', 'Ada Moss'],
		],
		[
			'are told by their ages',
			'Ulla Renn and her sister Hanna Renn run the inn. Ulla Renn, 34, cooks; Hanna Renn, 31, keeps the books. “We close in May,” the younger Renn said. “In June,” the elder Renn said.',
			['Hanna Renn', 'Ulla Renn'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
