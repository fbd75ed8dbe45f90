import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanQuotations } from '../../../src/extract/quotations/scan.js';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';

/** The quotations of a text, inner ones after `>`, paragraphs parted by a bar. */
function quoted(text: string): string[] {
	return scanQuotations(text, findParagraphs(text)).map(
		({ parts, depth }) => '>'.repeat(depth) + parts.map(([start, end]) => text.slice(start, end)).join('|'),
	);
}

describe('mark families', () => {
	test.each([
		['"Hello," he said. "Bye."', ['"Hello,"', '"Bye."']],
		['„Das ist gut“, sagte er.', ['„Das ist gut“']],
		['»Das ist gut«, sagte er. »Ja«.', ['»Das ist gut«', '»Ja«']],
		['« Bonjour », dit-il. «Oui».', ['« Bonjour »', '«Oui»']],
		['”Hej”, sade han.', ['”Hej”']],
		['「行く」と言った。『本』', ['「行く」', '『本』']],
		["``We go,'' he said.", ["``We go,''"]],
		['<<We go,>> he said. <<Never.>>', ['<<We go,>>', '<<Never.>>']],
		['>> Read more\nNews >> Politics >>> Sport <<< Back, and x << y', []],
		[',,We go“, he said.', [',,We go“']],
		['‚Ja‘, sagte sie und ‘No’, they said.', ['‚Ja‘', '‘No’']],
	])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('single marks', () => {
	test.each([
		[
			"'Hello,' he said. 'It's the dogs' home, isn't it?' she asked.",
			["'Hello,'", "'It's the dogs' home, isn't it?'"],
		],
		['‘He told me “go away” and left,’ she said.', ['‘He told me “go away” and left,’', '>“go away”']],
		['“He said ‘no way.’”', ['“He said ‘no way.’”', '>‘no way.’']],
		[`"He said 'no way.'"`, [`"He said 'no way.'"`, ">'no way.'"]],
		["The '90s rock 'n' roll of O'Brien and the boys' club.", []],
		["He is 6'2\" tall and 5' wide.", []],
		['"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']],
		["'We won't go,' said the '80s star. 'Never.'", ["'We won't go,'", "'Never.'"]],
		["the dogs' owners' \"plan\" was 'good'.", ['"plan"', "'good'"]],
		[
			"the 'disgraceful scenes' outside court. 'It was awful,' he said.",
			["'disgraceful scenes'", "'It was awful,'"],
		],
	])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('over paragraphs', () => {
	test.each([
		['"One.\n\n"Two.\n\n"Three," he said.', ['"One.|"Two.|"Three,"']],
		['“One.\n\nTwo.\n\nThree,” the statement said.', ['“One.|Two.|Three,”']],
		["'Yes,' he said.\n\n'No.\n\n'And more,' she said.", ["'Yes,'", "'No.|'And more,'"]],
	])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('a quotation that a paragraph never closes', () => {
	test.each([
		[
			'ends with it where it is a few words of a sentence and the next has a speaker',
			'A caller said a goat was "eating her plants.\n\n"It stood on the roof," Hale said. "It left."',
			['"eating her plants.', '"It stood on the roof,"', '"It left."'],
		],
		[
			'ends with it where somebody else is named behind the next',
			'Ana Ruiz said she was sorry. “It was a mess.\n\n“We knew,” Tom Hale, a fisherman, said.',
			['“It was a mess.', '“We knew,”'],
		],
		[
			'ends with it where somebody else is named behind the verb',
			'“Yes,” said Ana Ruiz. “It was a mess.\n\n“We knew,” said Tom Hale.',
			['“Yes,”', '“It was a mess.', '“We knew,”'],
		],
		[
			'goes on where the same person is named',
			'Ana Ruiz said she was sorry. “It was a mess.\n\n“We knew,” Ms Ruiz said.',
			['“It was a mess.|“We knew,”'],
		],
		[
			'goes on where its own paragraph tells nobody who speaks',
			'“It was a mess.\n\n“We knew,” Tom Hale said.',
			['“It was a mess.|“We knew,”'],
		],
	])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('faulty marks', () => {
	test.each([
		['"I am tired, said Jo.\n\n"No," said Ann.', ['"I am tired,', '"No,"']],
		['I am very tired," said Jo.', ['I am very tired,"']],
		['“Text one. “Another,” he said.', ['“Text one.', '“Another,”']],
		[
			'“He called it “a disgrace” and left,” she said.',
			['“He called it “a disgrace” and left,”', '>“a disgrace”'],
		],
		['"Hello,\' he said.', ['"Hello,\'']],
		['He said:"We go."', ['"We go."']],
		['A “sham”—“a disgrace”—and left.', ['“sham”', '“a disgrace”']],
		['”We go,“ she said.', ['”We go,“']],
		['’We won’t go,’ she said.', ['’We won’t go,’']],
	])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

const marks = fc.constantFrom(
	...'"“”„\'‘’«»「」`'.split(''),
	' ',
	' ',
	'\n\n',
	'word',
	'said',
	'. ',
	',',
	'5',
	'—',
	's',
);

test('any text gives ordered, non-empty parts inside it', () => {
	const texts = fc.oneof(
		fc.array(marks, { maxLength: 60 }).map((pieces) => pieces.join('')),
		fc.string({ unit: 'binary', maxLength: 200 }),
	);
	fc.assert(
		fc.property(texts, (text) => {
			let lastStart = 0;
			for (const { parts } of scanQuotations(text, findParagraphs(text))) {
				expect(parts[0]![0]).toBeGreaterThanOrEqual(lastStart);
				lastStart = parts[0]![0];
				let end = lastStart;
				for (const part of parts) {
					expect(part[0]).toBeGreaterThanOrEqual(end);
					expect(part[1]).toBeGreaterThan(part[0]);
					end = part[1];
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}
		}),
		{ numRuns: 500 },
	);
});

test('quotations of one depth do not overlap', () => {
	fc.assert(
		fc.property(fc.array(marks, { maxLength: 60 }), (pieces) => {
			const text = pieces.join('');
			let end = 0;
			for (const { parts, depth } of scanQuotations(text, findParagraphs(text))) {
				if (depth > 0) continue;
				expect(parts[0]![0]).toBeGreaterThanOrEqual(end);
				end = parts.at(-1)![1];
			}
		}),
		{ numRuns: 500 },
	);
});
