import { describe, expect, test } from 'vitest';
import { speakers } from './model.js';

describe('he and she are', () => {
	test.each([
		[
			'no town that somebody has visited',
			'Mr Alan Tarrow, the ferries minister, told the house that he was sorry.\n\nMr Tarrow went on. He had visited Garstow. He had seen, he told us, a boat that could turn in its own length.',
			['Alan Tarrow', 'Alan Tarrow'],
		],
		[
			'somebody of whom only a name and an age are told right before',
			'Asked about the delay, Ken Mori said that he had been told late.\n\nA 52-year-old man who works at the mill gave another view. "Everyone was aware," he said, asking not to be named.',
			['Ken Mori', 'A 52-year-old man'],
		],
		[
			'one who bears a surname of which the text tells that it is one',
			'Anna Keller, the mayor, said that she knew.\n\nThe clerk, surnamed Gil, denied having lied. He explained that he had “only asked for patience”.',
			['Anna Keller', 'Gil', 'Gil'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('a description means', () => {
	test.each([
		[
			'whoever was told to hold an office, not whoever was named last',
			'The Commissioner of Police, CP Binta Garba, said the three sold plots that did not exist.\n\nThe state chairman of the Association of Ministers, Bishop Gabriel Olade, said that the suspect was never its member.\n\nThe commissioner said they would be charged to court soon.',
			['Binta Garba', 'Gabriel Olade', 'Binta Garba'],
		],
		[
			'no person to whom a body has written',
			'Ana Tipper has lived there for years. Weka Mutual has told several owners it will not renew. In a letter to Tipper, the insurer cited "too many floods".',
			['Weka Mutual', 'Weka Mutual'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
