import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'whoever goes on with somebody’s account',
		'The council says that the plan is safe, with one resident telling the inquiry: “The cellar fills up every spring.”',
		['The council: that the plan is safe', 'one resident: “The cellar fills up every spring.”'],
	],
	[
		'whoever is told of between commas there',
		'The union argues that it is unsafe, with its chair, Ilse Brandt, warning: “The brakes of the old cars freeze at night.”',
		['The union: that it is unsafe', 'Ilse Brandt: “The brakes of the old cars freeze at night.”'],
	],
	[
		'whoever is quoted, not who quotes them',
		'“A bell is not cast in a day,” the chairman, Bo Hale, quoted Ana Ruiz as having said.',
		['Ana Ruiz: “A bell is not cast in a day,”'],
	],
])('words are those of %s', (_, text, expected) => {
	expect(said(text)).toEqual(expected);
});
