import { expect, test } from 'vitest';
import { recordOf, speakers } from '../model.js';

const LABELS =
	'MODERATOR: Will you resign?\n\nMayor Petra Lund: No.\n\nCALLER: I am sad. What will you do?\n\nMayor Petra Lund: I will go.';

test.each([
	['Charities said it was late.', 'Charities', 'group'],
	['Friends said he was kind.', 'Friends', 'group'],
	[LABELS, 'CALLER', 'person'],
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
