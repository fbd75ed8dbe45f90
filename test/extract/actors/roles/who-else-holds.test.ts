import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

describe('who holds the same office elsewhere is somebody else', () => {
	test.each([
		[
			'of two clubs',
			'Wexcombe’s manager said it was a penalty. Dunmoor’s manager, Petra Lund, said it was not.',
			['Wexcombe’s manager', 'Petra Lund'],
		],
		[
			'of two nations',
			'The French coach said it was late. The German coach, Idris Moll, said it was not.',
			['The French coach', 'Idris Moll'],
		],
		[
			'of two sides',
			'The prosecution lawyer said he was guilty. The defence lawyer, Idris Moll, said he was not.',
			['The prosecution lawyer', 'Idris Moll'],
		],
		[
			'of two bodies, where neither is named',
			'The company’s spokesman said it was late. The union’s spokesman, Idris Moll, said it was not.',
			['The company’s spokesman', 'Idris Moll'],
		],
		[
			'of two parties',
			'The Labour candidate said it was late. The Green candidate, Petra Lund, said it was not.',
			['The Labour candidate', 'Petra Lund'],
		],
		[
			'the mothers of two people',
			'The accused’s mother said she was tired. Petra Lund, the victim’s mother, said she was not.',
			['The accused’s mother', 'Petra Lund'],
		],
		[
			'for another place, told before the office or behind it',
			'The Wexcombe MP said it was late. The MP for Dunmoor, Petra Lund, said it was not.',
			['The Wexcombe MP', 'Petra Lund'],
		],
		[
			'of another club, named before',
			'Idris Moll, Dunmoor’s manager, said it was late. The Wexcombe manager said it was not.',
			['Idris Moll', 'The Wexcombe manager'],
		],
		[
			'nobody named',
			'The prosecution lawyer said it was early. The defence lawyer said it was late. The prosecution lawyer said he was tired.',
			['The prosecution lawyer', 'The defence lawyer', 'The prosecution lawyer'],
		],
		[
			'of another rank',
			'The deputy mayor said he was tired. The mayor, Petra Lund, said she was not.',
			['The deputy mayor', 'Petra Lund'],
		],
		[
			'once',
			'The former president said he was tired. The president, Petra Lund, said she was not.',
			['The former president', 'Petra Lund'],
		],
		[
			'whose nation is told with the name',
			'Portugal’s rail minister said his Hungarian counterpart was late.\n\nRui Pinto made the remark as he left. “I know,” he said.\n\nHungary’s Ilona Kiss said: “I like trains.” According to the minister, Kiss had not called.',
			['Rui Pinto', 'Rui Pinto', 'Ilona Kiss', 'Rui Pinto'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('and what the one is called is no alias of the other', () => {
		const { actors } = recordOf(
			'The home manager said it was late. The away manager, Idris Moll, said it was not.',
		);
		expect(actors.flatMap(({ aliases }) => aliases)).not.toContain('the home manager');
	});
});

describe('who holds an office is told with less or with other words', () => {
	test.each([
		[
			'nothing but the office',
			'The manager said it was late. Dunmoor’s manager, Idris Moll, said it was not.',
			['Idris Moll', 'Idris Moll'],
		],
		[
			'the nation’s name',
			'Petra Lund, the French finance minister, said it was late. France’s finance minister said she was sorry.',
			['Petra Lund', 'Petra Lund'],
		],
		[
			'the kind of body',
			'Petra Lund, chief executive of Telmark, said it was late. The company’s chief executive said she was sorry.',
			['Petra Lund', 'Petra Lund'],
		],
		[
			'a part of a club’s name',
			'Idris Moll, the Dunmoor Town manager, said it was late. The Town manager said he was sorry.',
			['Idris Moll', 'Idris Moll'],
		],
		[
			'the same rank',
			'The deputy mayor said it was late. Deputy Mayor Idris Moll said it was not.',
			['Idris Moll', 'Idris Moll'],
		],
		[
			'what somebody else’s rank is',
			'Petra Lund, a spokeswoman for former vice president Idris Moll, said it was late. The former vice president’s spokeswoman said he was tired.',
			['Petra Lund', 'Petra Lund'],
		],
	])('%s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
