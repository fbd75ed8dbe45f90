import { expect, test } from 'vitest';
import { recordOf, speakers } from '../model.js';

const LABELS =
	'MODERATOR: Will you resign?\n\nMayor Petra Lund: No.\n\nCALLER: I am sad. What will you do?\n\nMayor Petra Lund: I will go.';

test.each([
	['Charities said it was late.', 'Charities', 'group'],
	['Friends said he was kind.', 'Friends', 'group'],
	[LABELS, 'CALLER', 'person'],
	['Villagers said that nobody had come.', 'Villagers', 'group'],
	['A security guard said he had seen nothing.', 'A security guard', 'unnamed'],
	['Gov. Ana Ruiz’s office said that she was away.', 'Gov. Ana Ruiz’s office', 'organisation'],
	['Mr. Ruiz’s supporters say that he was robbed.', 'Mr. Ruiz’s supporters', 'group'],
	['A U.S. official said the port was shut.', 'A U.S. official', 'unnamed'],
	[
		'The town’s civil engineering office said that the bridge would hold.',
		'The town’s civil engineering office',
		'organisation',
	],
	['The county said that the road was closed.', 'The county', 'organisation'],
	['Management said that the offer was final.', 'Management', 'group'],
])('who is called by what they are is of the kind that it tells: %s', (text, name, kind) => {
	expect(recordOf(text).actors).toContainEqual(expect.objectContaining({ name, kind }));
});

test('a state is not the company', () => {
	const text =
		'Hallmark makes tyres. Its US arm, led by Petra Lund, is small. The company said it was proud.';
	expect(speakers(text)).not.toContain('US');
});

test('another document is not whose the text has told one to be', () => {
	const text =
		'Many will read the teaching document by Pope John Paul II.\n\nA court document filed on Thursday says that the manager will not be tried.';
	expect(speakers(text)).toEqual(['A court document filed on Thursday']);
});
