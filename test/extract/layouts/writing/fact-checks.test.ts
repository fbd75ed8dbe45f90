import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

describe('a claim that is checked', () => {
	const CLAIM = '"Wolves ate nine of my sheep in a single night."';

	test('is that of whom a label tells, above or below it', () => {
		expect(
			statements(
				'Fact check: did wolves eat nine sheep?',
				`CLAIM: ${CLAIM}\nCLAIMED BY: Ana Ruiz, farmer and host of a channel\nVERDICT: False. Thieves took them.`,
			),
		).toEqual([`Ana Ruiz: ${CLAIM}`]);
		expect(
			statements(
				'Fact check: did wolves eat nine sheep?',
				'Who said it: Ana Ruiz, in a speech on 3 May',
				`What she said: ${CLAIM}`,
				'Rating: Half true',
			),
		).toContain(`Ana Ruiz: ${CLAIM}`);
	});

	test('may stand below its label, or have no marks', () => {
		expect(statements('The claims desk', `Claim\n${CLAIM}\nSource\nAna Ruiz\nVerdict\nFalse`)).toEqual([
			`Ana Ruiz: ${CLAIM}`,
		]);
		expect(
			statements('The claims desk', 'The claim: Wolves eat nine sheep a night.', 'Claimant: Ana Ruiz MP'),
		).toEqual(['Ana Ruiz: Wolves eat nine sheep a night.']);
	});

	test("is nobody's without a claimant, and no sum of money", () => {
		expect(statements('The claims desk', 'Claim: Wolves eat nine sheep a night.', 'Nobody knows.')).toEqual(
			[],
		);
		expect(statements('In court', 'Claim: £400,000', 'Claimant: Ana Ruiz, 40')).toEqual([]);
	});
});
