import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { kindOfWord } from '../../../src/extract/tagging/pos.js';
import { truecased } from '../../../src/extract/tagging/truecase.js';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';
import { committedModel as model } from '../model.js';

/** Long enough for a name in its headline to be in it. */
const BELOW = 'Nothing else is known of it. '.repeat(25);

const written = (text: string) =>
	truecased(text, findParagraphs(text), (word) => kindOfWord(model.pos, word)).split('\n')[0];

describe('a headline in title case is written as a sentence', () => {
	test.each([
		['Mayor Warns Old Bridge Could Close Before Winter', 'Mayor warns old bridge could close before winter'],
		['Ana Ruiz Says Strike Will Go On', 'Ana Ruiz says strike will go on'],
		['Minister: ‘The Ferry Will Never Return’', 'Minister: ‘The ferry will never return’'],
		['Why I Think McCall Should Leave GOP Now', 'Why I think McCall should leave GOP now'],
		['French Farmers Isn’t What They Were Called', 'French farmers isn’t what they were called'],
	])('%s', (title, sentence) => {
		expect(written(`${title}\n\n${BELOW}`)).toBe(sentence);
	});

	test('by how its words are written below it', () => {
		const title = 'Hatch Says Bell Must Open Harbour Gate';
		expect(
			written(`${title}\n\nThe bell of the hatch fell, a bell nobody rang, and a hatch too. ${BELOW}`),
		).toBe('Hatch says bell must open harbour gate');
		expect(written(`${title}\n\nYesterday Bell told Hatch so, and then Hatch told Bell. ${BELOW}`)).toBe(
			'Hatch says Bell must open harbour gate',
		);
	});
});

test.each([
	'The mayor warned on Monday that the Old Bridge could close.',
	'MAYOR WARNS OLD BRIDGE COULD CLOSE',
	'Ana Ruiz, Mira Okonjo',
])('what is not in title case stays as it is: %s', (line) => {
	expect(written(`${line}\n\n${BELOW}`)).toBe(line);
});

test('nothing but the case of letters changes, and the text keeps its length', () => {
	const word = fc.oneof(
		fc.constantFrom(
			'Mayor',
			'Says',
			'İzmir',
			'straße',
			'Ω',
			'DŽ',
			'“Never',
			'O’Brien',
			'of',
			'ǅ',
			'-',
			'\n\n',
			'🙂',
		),
		fc.string({ maxLength: 6 }),
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), (words) => {
			const text = words.join(' ');
			const result = truecased(text, findParagraphs(text), () => 'common');
			expect(result.length).toBe(text.length);
			for (let i = 0; i < text.length; i++)
				if (result[i] !== text[i]) expect(result[i]).toBe(text[i]!.toLowerCase());
		}),
	);
});

test('who speaks in such a headline is found, and its other words are nobody', () => {
	const text =
		'Mayor Ana Ruiz Warns Old Bridge Could Close Before Winter\n\nThe bridge is old. Nobody has painted it.';
	const record = extract({ id: 'a', title: 'A', origin: '-', text, headings: [] }, model);
	expect(record.actors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
	expect(record.statements.map(({ speaker, text: said }) => [speaker, said])).toEqual([
		['Ana Ruiz', 'Old Bridge Could Close Before Winter'],
	]);
});
