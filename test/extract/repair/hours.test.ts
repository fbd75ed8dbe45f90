import { expect, test } from 'vitest';
import { said } from '../model.js';

test('a sentence ends with the stop of an hour', () => {
	expect(
		said(
			'The news\n\nA diplomat, who asked not to be named, said the president had been seen boarding a boat shortly after 4 a.m. Another diplomat in the region cautioned that the sighting could not be confirmed.',
		),
	).toEqual([
		'A diplomat: the president had been seen boarding a boat shortly after 4 a.m.',
		'Another diplomat in the region: the sighting could not be confirmed',
	]);
});

test('an account behind the next sentence tells that one', () => {
	expect(
		said(
			'The news\n\nAt the harbour, police chief Ana Ruiz said the paper was copied at a school at 6.40 a.m. and reached 900 pupils by 9 a.m. Each of them had paid ten crowns, she said.',
		),
	).toEqual([
		'Ana Ruiz: the paper was copied at a school at 6.40 a.m. and reached 900 pupils by 9 a.m.',
		'Ana Ruiz: Each of them had paid ten crowns',
	]);
});

test('words in marks go on behind an hour', () => {
	expect(said('The news\n\n"We raised the flag at 5 p.m. It is in the log," Ana Ruiz said.')).toEqual([
		'Ana Ruiz: "We raised the flag at 5 p.m. It is in the log,"',
	]);
});
