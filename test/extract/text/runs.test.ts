import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runEnd, runStart } from '../../../src/extract/text/characters.js';
import { splitWords } from '../../../src/extract/text/words.js';

const RUN = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

function runsOf(text: string): string[] {
	const runs: string[] = [];
	for (let at = runStart(text, 0, text.length); at < text.length; ) {
		const end = runEnd(text, at, text.length);
		runs.push(text.slice(at, end));
		at = runStart(text, end, text.length);
	}
	return runs;
}

const pieces = fc.constantFrom(
	"Trump's",
	'a',
	'É',
	'e\u0301',
	'1',
	'½',
	'-',
	'’',
	' ',
	'.',
	'𝒜',
	'😀',
	'\u{1D165}',
	'\ud800',
	'\udc00',
	'東京',
);

test('runs of letters are those that a regular expression finds, whatever the characters', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces)), (some) => {
			const text = typeof some === 'string' ? some : some.join('');
			expect(runsOf(text)).toEqual(text.match(RUN) ?? []);
		}),
	);
});

test('a word is found by its letters where the text has it', () => {
	const text = 'The mayor said the Mayor’s car was gone.';
	const { vocabulary, known } = splitWords(text, [[0, text.length]]);
	for (const form of ['mayor', 'Mayor', 'the', 'gone']) expect(known[vocabulary.find(form)]!.form).toBe(form);
	for (const form of ['may', 'mayo', 'The mayor', '']) expect(vocabulary.find(form)).toBe(-1);
	expect(known.every((word, number) => vocabulary.find(word.form) === number)).toBe(true);
});
