import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('a subject and its verb', () => {
	test('may have an aside between dashes between them', () => {
		expect(
			said('The charity – the oldest in the county – claimed that its hall had been flooded twice.'),
		).toEqual(['The charity: that its hall had been flooded twice']);
	});
});

describe('what was said ends', () => {
	test.each([
		[
			'before what others call it',
			'Ana Ruiz said the river had been moved, a claim the company called “absurd”.',
			['Ana Ruiz: the river had been moved', 'the company: “absurd”'],
		],
		[
			'before who is told to disagree',
			'Tom Hale said the bridge was “under review”, but council sources have since indicated that it will close.',
			['Tom Hale: the bridge was “under review”', 'council sources: that it will close'],
		],
		[
			'at a semicolon before another account',
			'The ministry said on state television that three soldiers had been killed; rebels put the figure at 40.',
			['The ministry: that three soldiers had been killed'],
		],
		[
			'before what else its speaker did aloud',
			'Ana Ruiz conceded that mistakes had been made but rejected calls to resign.',
			['Ana Ruiz: that mistakes had been made'],
		],
		[
			'before one of those who were told of',
			'One parent said the ban was overdue; another called it “Victorian”.',
			['One parent: the ban was overdue', 'another: it “Victorian”'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text).slice(0, expected.length)).toEqual(expected);
	});
});

describe('a participle is told of', () => {
	test.each([
		[
			'whoever is named with it',
			'The union may strike over pay, with its general secretary, Mo Farrant, saying members had “had enough”.',
			'Mo Farrant: members had “had enough”',
		],
		[
			'whoever spoke before it, not of what',
			'Dagny Holt told investors the company had “turned a corner”, adding that it expected to return to profit.',
			'Dagny Holt: that it expected to return to profit',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});
});
