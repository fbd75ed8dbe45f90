import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('a second verb of whoever spoke', () => {
	test.each([
		[
			'has a statement of its own, where a thing is told of before',
			'Ana Ruiz said the pond had lost a third of its depth and recommended dredging it within two years.',
			['Ana Ruiz: the pond had lost a third of its depth', 'Ana Ruiz: dredging it within two years'],
		],
		[
			'only ends what was said, where it is a deed',
			'Judge Ana Ruiz said the fund was empty and adjourned the case.',
			['Ana Ruiz: the fund was empty'],
		],
		[
			'is told in another tense than what was said',
			'Ana Ruiz said she will go and urged both sides to talk.',
			['Ana Ruiz: she will go', 'Ana Ruiz: both sides to talk'],
		],
		[
			'is set against what was said',
			'Ana Ruiz said she did not see a recovery before May, but ruled out job cuts in the harbour.',
			['Ana Ruiz: she did not see a recovery before May', 'Ana Ruiz: job cuts in the harbour'],
		],
		[
			'has no form of the verb before',
			'Tom Hale says the ferry can sail by noon and urges passengers to bring food.',
			['Tom Hale: the ferry can sail by noon', 'Tom Hale: passengers to bring food'],
		],
		[
			'leads up to a question',
			'Tom Hale says the dating is “beautiful” but questions whether four gaps amount to four departures.',
			['Tom Hale: the dating is “beautiful”', 'Tom Hale: whether four gaps amount to four departures'],
		],
		[
			'is told of later',
			'Tom Hale first insisted that the firm had gone bust before admitting to his bosses that it had never existed.',
			['Tom Hale: that the firm had gone bust', 'Tom Hale: it had never existed'],
		],
		[
			'has a pronoun before it',
			'Judge Tom Hale noted that she had sold her house to pay and he accepted that her remorse was genuine.',
			['Tom Hale: that she had sold her house to pay', 'Tom Hale: her remorse was genuine'],
		],
		[
			'is no part of what has none',
			'Gov. Ana Ruiz declared a state of emergency and will tour the damage on Wednesday.',
			['Ana Ruiz: a state of emergency'],
		],
		[
			'ends a call',
			'Reached by phone, Tom Hale said he had left the company and hung up.',
			['Tom Hale: he had left the company'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});
