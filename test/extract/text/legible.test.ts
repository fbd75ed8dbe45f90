import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { legible } from '../../../src/extract/text/legible.js';
import { brokenInvariant } from '../../../src/model/index.js';
import { committedModel } from '../model.js';

const read = (written: string): string => legible(written)?.text ?? written;

test.each([
	['a space that does not break', 'Ana\u00a0Ruiz said', 'Ana Ruiz said'],
	['several spaces', 'It rained.  She left.', 'It rained. She left.'],
	['tabs and thin spaces', '«\u202fNon\u202f», said\tRuiz', '« Non », said Ruiz'],
	['spaces at the ends of lines', 'One. \n\n    Two.\t\n', 'One.\n\nTwo.\n'],
	['line ends of other systems', 'One\r\nTwo\rThree\u2028Four', 'One\nTwo\nThree\nFour'],
	['what is not seen', 'gov\u00adern\u200bment of \u200eAli\u200f', 'government of Ali'],
	['double primes and wide marks', '″No″, she said, ＂yes＂', '"No", she said, "yes"'],
	['a wide colon', 'Tanaka：We won', 'Tanaka: We won'],
	['a wide colon before a space', 'Tanaka： We won', 'Tanaka: We won'],
	['accents apart', 'Ame\u0301lie', 'Amélie'],
	['ligatures', 'the ﬁrst oﬃce', 'the first office'],
	['UTF-8 read as Windows-1252', 'â€œWe wonâ€™tâ€\u009d, said RuÃ­z', '“We won’t”, said Ruíz'],
	['the same with lost bytes', 'â€œNo,â€ he said inÂ Pelham', '“No,” he said in Pelham'],
	['controls that are marks in Windows-1252', '\u0093We won\u0092t\u0085\u0094', '“We won’t…”'],
	[
		'references of HTML',
		'&quot;No,&quot; said Ru&iacute;z &amp;amp; Lund&#8217;s',
		'"No," said Ruíz & Lund’s',
	],
	[
		'lines broken to a width',
		'The bridge over the harbour was shut on Monday\nafter two of its piers had been found to be\ncracked, the mayor of the town said to us.\n\nRuiz left.',
		'The bridge over the harbour was shut on Monday after two of its piers had been found to be cracked, the mayor of the town said to us.\n\nRuiz left.',
	],
	[
		'a talk in one line',
		'We met her. Q: Why now? A: I am old. Q: Is it sad? A: No: it is not. Q: Good.',
		'We met her.\nQ: Why now?\nA: I am old.\nQ: Is it sad?\nA: No: it is not.\nQ: Good.',
	],
	[
		'points in one line',
		'Two dead • Schools shut ● Rain until Friday',
		'Two dead\nSchools shut\nRain until Friday',
	],
	['a bullet that opens a line', '• Two dead\n• Schools shut', '• Two dead\n• Schools shut'],
	[
		'labels that do not come again',
		'Rain. Monday: sun. Tuesday: wind. Friday: fog. Sunday: snow.',
		'Rain. Monday: sun. Tuesday: wind. Friday: fog. Sunday: snow.',
	],
	['lines that end where they end', 'Bridge shut\nRuiz said no.', 'Bridge shut\nRuiz said no.'],
	['replacement characters', '�We won�t,� he said', '“We won’t,” he said'],
])('%s', (_, written, expected) => {
	expect(read(written)).toBe(expected);
});

test.each([
	'AT&T; Ruiz & Lund',
	'Hawaiʻi is a state.\n\nÃ is a letter, â another',
	'R&D; &nothing; remains',
	'',
])('%j is legible as it is', (written) => {
	expect(legible(written)).toBeNull();
});

const LINE = fc.string({
	unit: fc.constantFrom(
		...[
			'a',
			'é',
			'e\u0301',
			' ',
			'  ',
			'\u00a0',
			'\t',
			'\r\n',
			'\n',
			'″',
			'“',
			'�',
			'â€œ',
			'&quot;',
			'\u200b',
			'ﬁ',
			'：',
			'𝒜',
		],
	),
	maxLength: 40,
});

test('every span of the legible text stands somewhere in the written one, in the same order', () => {
	fc.assert(
		fc.property(LINE, (written) => {
			const { text, inWritten, offsetOf } = legible(written) ?? {
				text: written,
				inWritten: (span: readonly [number, number]) => span,
				offsetOf: (at: number) => at,
			};
			let last = 0;
			for (let at = 0; at < text.length; at++) {
				const [start, end] = inWritten([at, at + 1]);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(written.length);
				expect(offsetOf(start)).toBeLessThanOrEqual(at);
				last = start;
			}
			expect(read(text)).toBe(text);
		}),
	);
});

const ARTICLE = `Bridge to stay shut

“We won’t open it before May,” said Ana Ruiz, the mayor of Pelham. She added that it was “not safe”.

Bo Lund: Nobody asked us. According to the harbour’s report, two piers are cracked.`;
const recordOf = (text: string) =>
	extract({ id: 'bridge', title: 'Bridge', origin: '-', text, headings: [] }, committedModel);
const saidIn = (text: string) =>
	recordOf(text).statements.map(({ kind, speaker, text: words }) => [kind, speaker, read(words)]);

test.each([
	['spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
	['two spaces after a sentence', (text: string) => text.replaceAll('. ', '.  ')],
	['lines that are set in', (text: string) => text.replaceAll('\n\n', '\r\n\r\n\t')],
	['ornamental marks', (text: string) => text.replaceAll('“', '❝').replaceAll('”', '❞')],
	['garbled marks', (text: string) => text.replaceAll('“', 'â€œ').replaceAll('”', 'â€')],
	['references', (text: string) => text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')],
])('an article with %s says the same, in its own words', (_, garble) => {
	const written = garble(ARTICLE);
	const record = recordOf(written);
	expect(brokenInvariant(record)).toBeNull();
	expect(record.text).toBe(written);
	expect(saidIn(written)).toEqual(saidIn(ARTICLE));
	const last = record.statements.at(-1)!;
	expect(last.text).toBe(written.slice(...last.content[0]!));
});

describe('headings and sections', () => {
	test('stand where they are written', () => {
		const text = 'Bridge shut\r\n\r\nRuiz  said no.\r\n\r\nThe harbour\r\n\r\nLund said yes.';
		const at = text.indexOf('The harbour');
		const record = extract(
			{ id: 'b', title: 'Bridge shut', origin: '-', text, headings: [{ span: [at, at + 11], level: 2 }] },
			committedModel,
		);
		expect(record.sections.map(({ title, span }) => [title, text.slice(...span)])).toEqual([
			['Bridge shut', text.slice(0, at)],
			['The harbour', text.slice(at)],
		]);
	});
});

test('points in one line are told apart', () => {
	const text =
		'Storm\n\nTwo dead, police say • Mayor Ana Ruiz: ‘Stay home’ • Power is out, Norvik Energy warns';
	const { statements, actors } = extract(
		{ id: '', title: '', origin: '', text, headings: [] },
		committedModel,
	);
	expect(statements.map(({ speaker, text }) => `${speaker}: ${text}`)).toContain('Ana Ruiz: ‘Stay home’');
	expect(actors.flatMap(({ name, aliases }) => [name, ...aliases]).join()).not.toContain('•');
});
