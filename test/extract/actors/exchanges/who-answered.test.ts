import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('he and she right behind a question', () => {
	test.each([
		[
			'are whom it was put to',
			'Ilse Varga asked Berit Lohne what she had seen. She said the gate had been open.',
			['Ilse Varga', 'Berit Lohne'],
		],
		[
			'in a quotation too',
			'The reporter, Nora Kemp, asked Ida Brandt if she was sorry. “No,” she said.',
			['Nora Kemp', 'Ida Brandt'],
		],
		[
			'behind a question in marks',
			'“Did you sign it?” Paul Orley asked Mark Tennant, leaning on the rail.\n\n“Never,” he said.',
			['Paul Orley', 'Mark Tennant'],
		],
		[
			'told with an office before the name',
			'Councillor Joan Pratt asked the leader, Helen Marsh, why the pool was shut. She said a pump had failed.',
			['Joan Pratt', 'Helen Marsh'],
		],
		[
			'pressed on something',
			'The barrister, Paul Orley, pressed Mark Tennant on whether he had slept. He said he had not known.',
			['Paul Orley', 'Mark Tennant'],
		],
		[
			'a pronoun themselves',
			'Mark Tennant sat in the dock. Paul Orley asked him whether he had slept. He said that he had not.',
			['Paul Orley', 'Mark Tennant'],
		],
		[
			'told in the passive',
			'Ida Brandt was asked by Nora Kemp whether she was sorry. She said she was.',
			['Nora Kemp', 'Ida Brandt'],
		],
		[
			'to whom something was put',
			'Mr Cole put it to Mr Hurst that he had slept. He said that he had not.',
			['Mr Cole', 'Mr Hurst'],
		],
		[
			'cross-examined by somebody',
			'Vera Hale, a neighbour, told the jury that she had seen the boat.\n\nThe trial opened on Monday. Fintan Orley had sat down. “He asked about the lake,” Mrs Hale said.\n\nUnder cross-examination by the defence lawyer, Nadine Orley-Cook, she conceded that she had told nobody.',
			['Vera Hale', 'Vera Hale', 'Vera Hale'],
		],
		[
			'without a name',
			'Paul Orley asked the sergeant whether the door was locked. He said that it was.',
			['Paul Orley', 'the sergeant'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test.each([
		[
			'who asks more',
			'Nora Kemp asked Ida Brandt if she was sorry. She also asked whether she would resign.',
			['Nora Kemp', 'Nora Kemp'],
		],
		[
			'who asked for something, and no question',
			'Paul Orley asked Mark Tennant to leave. He said he was tired of lies.',
			['Paul Orley', 'Paul Orley'],
		],
		[
			'whoever the pronoun can mean',
			'Paul Orley asked Ida Brandt whether she had slept. He said the court had waited long enough.',
			['Paul Orley', 'Paul Orley'],
		],
		[
			'who told something',
			'Nora Kemp told Ida Brandt that the file was gone. She said she had not known.',
			['Nora Kemp', 'Nora Kemp'],
		],
	])('are %s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
