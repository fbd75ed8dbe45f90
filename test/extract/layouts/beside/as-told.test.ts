import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

const among = (sentence: string): string[] =>
	statements('Theatre mourns', 'The town has a theatre with forty seats.', sentence, 'It was built in 1904.');

describe('what is told as somebody has told it', () => {
	test.each([
		[
			'She died, as the Hale Theatre announced on Thursday, in her flat above the stage, aged 93.',
			'Hale Theatre: She died in her flat above the stage, aged 93',
		],
		[
			'The driver was, as police later established, asleep at the wheel.',
			'police: The driver was asleep at the wheel',
		],
		[
			'The bridge will close in May, as the council confirmed on Monday.',
			'the council: The bridge will close in May',
		],
		[
			'As the council announced on Monday, the bridge will close for six weeks.',
			'the council: the bridge will close for six weeks',
		],
		[
			'The firm has lost, as its chief executive Ana Ruiz admitted last week, about £4m on the deal.',
			'Ana Ruiz: The firm has lost about £4m on the deal',
		],
		[
			'There are doubts, given that, as the Echo reported last week, she has already left the town.',
			'Echo: she has already left the town',
		],
		[
			'It is true, as the statistician Uma Renn pointed out, that opening hours have fallen.',
			'Uma Renn: that opening hours have fallen',
		],
	])('%s', (sentence, expected) => {
		expect(among(sentence)).toEqual([expected]);
	});

	test('but not what happened while something was announced', () => {
		expect(among('As the mayor announced the plan, people booed.')).not.toContain('the mayor: people booed');
	});
});
