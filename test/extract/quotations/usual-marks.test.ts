import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualMarks } from '../../../src/extract/quotations/plain-marks.js';
import { recordOf } from '../model.js';

const ARTICLE = `‘It is a farce’: row over the pier

The pier at Skerrow was shut on Monday. “It is a farce,” said Ana Ruiz, a fisherman’s daughter. “Nobody asked us.”

“They told me, ‘Wait for the report,’ and I waited,” she said.

Tom Hale, of the council, called it “a storm in a teacup”. He said that the pier “must close” by June.

“It will cost £4m. We do not have it.”

Asked about the boats, Hale laughed. “Boats float,” he said, “and piers do not.”`;

const inMarks = ([open, close, innerOpen, innerClose]: string): string =>
	ARTICLE.replaceAll('“', open!)
		.replaceAll('”', close!)
		.replaceAll('‘', innerOpen!)
		.replace(/(?<=[.,e])’(?=:| and)/g, innerClose!);

const found = (text: string) =>
	recordOf(text).statements.map(({ speaker, kind, content, source, cue }) => ({
		speaker,
		kind,
		content,
		source,
		cue,
	}));

test.each(['„“‚‘', '«»‹›', '»«›‹', '「」『』'])(
	'quotations in %s are found as those in the usual marks',
	(marks) => {
		const usual = found(ARTICLE);
		expect(usual.map(({ speaker }) => speaker)).toEqual([
			'Ana Ruiz',
			'Ana Ruiz',
			'Ana Ruiz',
			'Tom Hale',
			'Tom Hale',
			'Tom Hale',
			'Tom Hale',
		]);
		expect(found(inMarks(marks))).toEqual(usual);
		expect(recordOf(inMarks(marks)).text).toBe(inMarks(marks));
	},
);

test.each([
	['«He asked: “Why?”», she said.', '“He asked: ‘Why?’”, she said.'],
	['He said: 「go』 and “stay”.', 'He said: “go” and “stay”.'],
	['“We go,” she said. ‘No,’ they said.', '“We go,” she said. ‘No,’ they said.'],
])('%s', (text, expected) => expect(usualMarks(text)).toBe(expected));

test('no offset moves, and only marks change', () => {
	const pieces = fc.constantFrom(
		...'"“”„‚\'‘’«»‹›「」『』`'.split(''),
		' ',
		'\n\n',
		'word',
		'said',
		'. ',
		',',
	);
	const MARKS = /["“”„‚'‘’«»‹›「」『』`]/g;
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
			const text = list.join('');
			expect(usualMarks(text).replace(MARKS, '*')).toBe(text.replace(MARKS, '*'));
		}),
	);
});
