import { describe, expect, test } from 'vitest';
import { speakers } from './model.js';

describe('he, she and it are', () => {
	test.each([
		[
			'whoever spoke right before, in the paragraph before too',
			'Vice-President Karl Bastin came on Monday. Otto Borin’s accusation that Karl Hale had made the group had imperilled the lives of troops, Bastin said.\n\n“If my son were still in the army, the threat to his life would have gone up,” he said.\n\n“It is a disgrace,” he added.',
			['Karl Bastin', 'Karl Bastin', 'Karl Bastin'],
		],
		[
			'whoever asked last, not one of those named in between',
			'Rachel Moll presented the show. “In any other year they would be on the list,” Moll said of a list that included Senator Clara Kint, Senator Amy Kolb and Senator Liz Warden. “But nobody thinks that they get picked.”\n\nShe then asked if it was out of the question for Hanna Clint to choose a woman.',
			['Rachel Moll', 'Rachel Moll'],
		],
		[
			'nobody of whom they say it',
			'Tom Kolve said that Dario Borin was “a man of change”. There are three meetings, the first with Paul Ruane and the last with Dario Borin.\n\n“They have every reason to find common ground,” he said of Dario Borin and Paul Ruane, “because they need each other.”',
			['Tom Kolve', 'Tom Kolve'],
		],
		[
			'a body that spoke in the same sentence',
			'The Union of Nurses writes that care has improved. Though the Health Agency has said there is no need to worry, it has also said that remote regions are at risk.',
			['Union of Nurses', 'Health Agency', 'Health Agency'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
