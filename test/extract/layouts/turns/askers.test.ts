import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

/** The questions and answers of an interview without labels, between what stands above and below it. */
const interview = (above: readonly string[], below: readonly string[] = []) =>
	statements(
		'The man who tunes bells',
		...above,
		'How did you learn?',
		'My father shouted and I listened.',
		'Can you hear a crack?',
		'I can smell one.',
		'People say that bells are dying.',
		'They have said so since I was a boy.',
		'Tell us about the bell at Pelham.',
		'I cracked it. I had a new hammer and it was cold.',
		...below,
	);
const TUNER = 'Bo Hale has tuned bells in nine countries.';
const askedBy = (asker: string) => [
	`${asker}: How did you learn?`,
	'Bo Hale: My father shouted and I listened.',
	`${asker}: Can you hear a crack?`,
	'Bo Hale: I can smell one.',
	`${asker}: People say that bells are dying.`,
	'Bo Hale: They have said so since I was a boy.',
	`${asker}: Tell us about the bell at Pelham.`,
	'Bo Hale: I cracked it. I had a new hammer and it was cold.',
];

describe('who asks in an interview without labels', () => {
	test.each<readonly [string, readonly string[], readonly string[]]>([
		['has a line of her own above it', ['By Ana Ruiz', TUNER], []],
		['has a line with where she was', ['By Ana Ruiz in Leeds', TUNER], []],
		['has a line with what she does', ['By Ana Ruiz, Arts Editor', TUNER], []],
		['has a line with others', ['Words by Ana Ruiz | Photographs by Cal Dunn', TUNER], []],
		['is told to be spoken to', [`${TUNER} He spoke to our arts correspondent Ana Ruiz.`], []],
		['is told so below it', [TUNER], ['Bo Hale was talking to Ana Ruiz.']],
		['is told to have met the other', ['Ana Ruiz meets the bell tuner Bo Hale in his shed', TUNER], []],
	])('%s', (_, above, below) => {
		expect(interview(above, below)).toEqual(askedBy('Ana Ruiz'));
	});

	test('is nobody where the text tells of none', () => {
		expect(interview([TUNER]).filter((line) => !line.startsWith('People:'))).toEqual(
			askedBy('').filter((line) => line.startsWith('Bo Hale')),
		);
	});

	test('may put more than a sentence to “you”', () => {
		expect(
			interview(
				['By Ana Ruiz', TUNER],
				[
					'Will you mend it?',
					'When I am asked.',
					'Your brother tunes pianos. He told us that you are “no musician”.',
					'I am not. He is not either.',
				],
			).slice(-2),
		).toEqual([
			'Ana Ruiz: Your brother tunes pianos. He told us that you are “no musician”.',
			'Bo Hale: I am not. He is not either.',
		]);
	});

	test('asks nothing where nobody says I: an explainer is no interview', () => {
		expect(
			statements(
				'Explained: why is the bridge shut?',
				'By Ana Ruiz',
				'Bo Hale, who runs the port, shut the bridge on Monday.',
				'How long will it be shut?',
				'Until June, if it does not rain.',
				'Can you walk across?',
				'No. Police will turn you back.',
				'Will you get your toll back?',
				'Nobody knows yet.',
			),
		).toEqual([]);
	});
});
