import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/model/index.js';
import { FORMATS, formatNamed, isFirst, type PrintItem, printed } from '../../src/print/index.js';
import { printable } from '../../src/terminal/safe.js';
import { manner, speakerName } from '../../src/ui/panes/words.js';

const statement = (over: Partial<Statement> = {}): Statement => ({
	id: 'q1',
	kind: 'direct',
	report: 'speech',
	content: [[0, 10]],
	text: '“We left,”',
	cue: null,
	source: null,
	actor: 'a1',
	speaker: 'Ana Ruiz',
	section: 's1',
	confidence: 0.9,
	evidence: 'named after the quotation',
	...over,
});
const item = (
	over: Partial<Statement> = {},
	article: Partial<PrintItem['article']> = {},
	cue: string | null = null,
): PrintItem => ({
	article: { id: 'a', title: 'Harbour shut', origin: 'a.txt', ...article },
	statement: statement(over),
	speaker: over.speaker === undefined ? 'Ana Ruiz' : over.speaker,
	cue,
	section: 'What the union says',
});
const whole = (name: string, items: PrintItem[], nul = false) =>
	[...printed(items, formatNamed(name)!, nul)].join('');

describe('text and markdown', () => {
	test('give the words, who, how and where from', () => {
		expect(whole('text', [item()])).toBe(
			'“We left,”\n  — Ana Ruiz (quoted)\n  Harbour shut · What the union says · a.txt\n',
		);
		expect(whole('markdown', [item({}, { url: 'https://example.org/a' })])).toBe(
			'> “We left,”\n>\n> — **Ana Ruiz** (quoted), [Harbour shut](https://example.org/a) · What the union says\n',
		);
	});

	test('never put indirect speech in quotation marks', () => {
		for (const name of ['text', 'markdown']) {
			expect(whole(name, [item({ kind: 'indirect', text: 'the harbour is shut' })])).not.toMatch(/["“”«»]/);
		}
	});

	test('say what was done with the words where they are not simply said', () => {
		const denied = item({ kind: 'indirect', text: 'that anybody was warned' }, {}, 'denies');
		expect(whole('text', [denied])).toContain('— Ana Ruiz (reported: denies)\n');
		expect(whole('markdown', [denied])).toContain('— **Ana Ruiz** (reported: denies), ');
		expect(whole('csv', [denied])).toContain(',indirect,speech,denies,');
		expect(JSON.parse(whole('jsonl', [denied])).cue).toBe('denies');
		expect(whole('text', [item({ kind: 'indirect' }, {}, 'said')])).toContain('— Ana Ruiz (reported)\n');
	});

	test('word how it was said and that nobody is known as the screen does', () => {
		const unknown = item({ kind: 'indirect', report: 'thought', speaker: null });
		expect(whole('text', [unknown])).toContain('— unknown speaker (thought)\n');
		const row = { ...unknown.statement, speaker: null, cue: 'hoped' };
		expect(whole('text', [{ ...unknown, cue: 'hoped' }])).toContain(
			`— ${speakerName(row)} (${manner(row)})\n`,
		);
	});

	test('keep the paragraphs of a long quotation', () => {
		expect(whole('markdown', [item({ text: '“One.\n\nTwo.”' })])).toContain('> “One.\n>\n> Two.”\n');
		// As articles have them: a span a paragraph, with two line ends between.
		const paragraphs = item({
			text: '“One. “Two.”',
			content: [
				[3, 8],
				[10, 16],
			],
		});
		expect(whole('text', [paragraphs])).toMatch(/^“One\.\n\n“Two\.”\n {2}—/);
		expect(whole('markdown', [paragraphs])).toContain('> “One.\n>\n> “Two.”\n');
	});

	test('put together what the article puts a speaker between', () => {
		const interrupted = item({
			text: '“One,” “two.”',
			content: [
				[0, 6],
				[17, 23],
			],
		});
		expect(whole('text', [interrupted])).toMatch(/^“One,” “two\.”\n/);
	});

	test('give the day of publication, not its second', () => {
		const dated = item({}, { published: '2024-03-04T06:30:00+01:00' });
		expect(whole('text', [dated])).toContain(' · 2024-03-04 · ');
		expect(whole('csv', [dated])).toContain(',2024-03-04T06:30:00+01:00,');
	});

	test.each([
		['1. First we shut it', '1\\. First we shut it'],
		['2) Then we left', '2\\) Then we left'],
		['In 2. we left', 'In 2. we left'],
		['- not a list', '\\- not a list'],
		['## not a heading', '\\## not a heading'],
		['#1 of all', '#1 of all'],
		['We left.\n---', 'We left.\n> \\---'],
		['We left.\n===', 'We left.\n> \\==='],
		['Ports &amp; docks', 'Ports \\&amp; docks'],
		['It is &#8364; or &#x20AC;', 'It is \\&#8364; or \\&#x20AC;'],
		['Ports & docks; R&D', 'Ports & docks; R&D'],
		['a*b_c', 'a\\*b\\_c'],
	])('markdown shows %j as it stands', (text, printed) => {
		expect(whole('markdown', [item({ text, content: [[0, text.length]] })]).split('\n>\n')[0]).toBe(
			`> ${printed}`,
		);
	});

	test('a title in markdown begins no line', () => {
		const titled = item({}, { title: '1. Ports &amp; [docks]', url: 'https://example.org/a' });
		expect(whole('markdown', [titled])).toContain('[1. Ports \\&amp; \\[docks\\]](https://example.org/a)');
	});

	test('an address with a script in it is no link', () => {
		expect(whole('markdown', [item({}, { url: 'javascript:alert(1)' })])).not.toContain('](javascript');
	});
});

test.each(FORMATS.map((format) => format.name))('%s marks an uncertain attribution', (name) => {
	const [sure, unsure] = [whole(name, [item()]), whole(name, [item({ confidence: 0.69 })])];
	expect(unsure).toMatch(name === 'csv' ? /,0\.69,yes,/ : /uncertain/);
	expect(sure).not.toMatch(name === 'csv' ? /,yes,/ : /uncertain/);
});

describe('json', () => {
	test('is one array, also when empty', () => {
		expect(JSON.parse(whole('json', [item(), item()]))).toHaveLength(2);
		expect(JSON.parse(whole('json', []))).toEqual([]);
	});

	test('survives the round trip, whatever the words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const [line, rest] = whole('jsonl', [item({ text })]).split('\n');
				expect(rest).toBe('');
				expect(JSON.parse(line!).statement.text).toBe(text);
			}),
		);
	});
});

test('a statement that comes with its actor and section too is there once', () => {
	const items = [item(), item({ id: 'q2' }), item(), item({}, { id: 'b' })];
	expect(items.filter(isFirst())).toEqual([items[0], items[1], items[3]]);
});

test('what frames the items still stands where there are none', () => {
	const none = FORMATS.map((format) => [...printed([], format)].join(''));
	expect(none).toEqual(['', '', '[]\n', '', expect.stringMatching(/^speaker,text,.*\r\n$/)]);
});

describe('csv', () => {
	const read = (csv: string) => {
		const rows: string[][] = [[]];
		for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
			rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
			if (end === '\r\n') rows.push([]);
		}
		return rows.slice(0, -1);
	};

	test('survives the round trip, but for formulas and control characters, which are disarmed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const [header, row, ...rest] = read(whole('csv', [item({ text })]));
				expect(rest).toEqual([]);
				expect(row).toHaveLength(header!.length);
				const shown = printable(text, 'keep');
				expect(row![1]).toBe(/^[=+\-@\t\r]/.test(text) ? `'${shown}` : shown);
			}),
		);
	});
});

test('--print0 ends every item with NUL and nothing else', () => {
	const out = whole('jsonl', [item(), item()], true);
	expect(out.split('\0').map((part) => part.length > 0)).toEqual([true, true, false]);
});

describe('what would act on a terminal', () => {
	const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
	const EVIL = 'a\u001b]52;c;AA\u0007b\u009b31mc\u007fd\u202ee\u2066f\u0000g\rh';
	const evil = item(
		{ text: EVIL, content: [[0, EVIL.length]], speaker: `Ana ${EVIL}` },
		{ title: `Port\tshut\nat\r\n${EVIL}`, origin: EVIL, url: `https://example.org/${EVIL}`, published: EVIL },
		EVIL,
	);

	test.each(FORMATS.map(({ name }) => name))('is never printed as it is: %s', (name) => {
		const out = whole(name, [evil]).replaceAll('\r\n', '');
		expect(out).not.toMatch(ACTIVE);
		expect(whole(name, [evil, evil], true).split('\0')).toHaveLength(3);
	});

	test('is shown by the marks that the screen has for it', () => {
		expect(whole('text', [evil]).split('\n')[0]).toBe('a␛]52;c;AA␇b\ufffd31mc␡d\ufffde\ufffdf␀g␍h');
	});

	test('breaks no line of text and Markdown', () => {
		expect(whole('text', [evil]).split('\n')).toHaveLength(4);
		expect(whole('text', [evil])).toContain('\n  Port shut at a␛');
		expect(whole('markdown', [evil]).split('\n')).toHaveLength(4);
		expect(whole('markdown', [evil])).not.toContain('](');
	});

	test('is not lost in JSON', () => {
		const { article, statement, speaker } = JSON.parse(whole('jsonl', [evil]));
		expect({ article, statement, speaker }).toEqual({
			article: evil.article,
			statement: evil.statement,
			speaker: evil.speaker,
		});
	});

	test('leaves alone what is only invisible, and every script', () => {
		const text = 'har\u00adbour \u200bmaster می\u200cخواهم 👩\u200d🚀';
		expect(whole('text', [item({ text, content: [[0, text.length]] })])).toContain(`${text}\n`);
	});
});
