import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

describe('an office alone', () => {
	test.each([
		[
			'is that which was told of more fully',
			'The mine opened on Friday after the mining minister rang its chairman.\n\nThe minister said the strike had cost 90 million.',
			['the mining minister'],
		],
		[
			'is not the prime minister’s',
			'The prime minister met the health minister on Monday.\n\nThe minister said that hospitals were full.',
			['the health minister'],
		],
		[
			'is no former holder’s',
			'The deputy mayor was held outside the former mayor’s house.\n\nThe mayor said that she had known nothing.',
			['The mayor'],
		],
		[
			'stays alone where several were told of',
			'The trade minister met the mining minister on Monday.\n\nThe minister said that it was late.',
			['The minister'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('is one more name of its holder', () => {
		const { actors } = recordOf(
			'Crowds stood at the office of the regional governor in Kalu.\n\n“I have nothing to hide,” the governor said.',
		);
		expect(actors.find(({ name }) => name === 'the regional governor')?.aliases).toEqual(['the governor']);
	});

	test('of a body is that of whose it was told to be', () => {
		expect(
			speakers(
				'Hail\n\nRuiz is president of the growers’ cooperative, which has 88 members. The cooperative said it was late.',
			),
		).toEqual(['the growers’ cooperative']);
	});
});
