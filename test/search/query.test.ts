import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../src/archive/words.js';
import { matchesClauses, matchesFilters, type Subject } from '../../src/search/filters.js';
import { matchWord, TIER } from '../../src/search/match.js';
import { LANGUAGE, parseQuery } from '../../src/search/query.js';

const subject: Subject = {
	names: ['Ana Ruiz', 'the mayor'],
	others: new Set(),
	section: 'Background: the port',
	kind: 'direct',
	cue: 'denied',
	published: '2023-06-20',
	sources: ['Vell Gazette', 'https://vell.example/port'],
};
const main = foldedWords('We will rebuild the school. The harbour is closed');
const beside = foldedWords('Ana Ruiz · the mayor');
const holds = (text: string) => {
	const query = parseQuery(text);
	return matchesFilters(query, subject) && matchesClauses(query, main, beside);
};

describe('what a query finds', () => {
	test.each([
		["'harbour", true],
		["'harbor", false],
		['"the harbour is"', true],
		['"harbour the"', false],
		['^we', true],
		['^school', false],
		['closed$', true],
		['!school', false],
		['!station', true],
		['!"the station"', true],
		['station | harbor', true],
		['station | bridge', false],
		['by:ruiz', true],
		['by:"ana ruiz"', true],
		['by:hale', false],
		['!by:hale', true],
		['in:background', true],
		['from:gazette', true],
		['from:vell.example', true],
		['kind:direct', true],
		['kind:mixed', false],
		['cue:denied', true],
		['after:2023-06', true],
		['after:2023-07', false],
		['before:2023-06-20', false],
		['before:2024', true],
		['on:2023-06', true],
		['on:2023-06-21', false],
		['kind:direct by:mayor closed$', true],
	])('%s: %s', (text, expected) => expect(holds(text)).toBe(expected));
});

describe('words that are forgiven', () => {
	test.each([
		['wolf', 'golf', null],
		['wolf', 'welfare', null],
		['lion', 'long', null],
		['wolf', 'wolves', null],
		['wolf', 'wolfish', TIER.prefix],
		['bota', 'boat', TIER.fuzzy],
		['harbr', 'harbour', TIER.fuzzy],
		['hrabour', 'harbour', TIER.fuzzy],
	])('"%s" and "%s": %s', (query, word, tier) => expect(matchWord(query, word)).toBe(tier));
});

describe('what is not understood', () => {
	test.each([
		['by:', 'by:', 'still empty'],
		['kind:song', 'kind:song', 'no kind'],
		['harbour on:june', 'on:june', 'no date'],
		['before:2023-02-29', 'before:2023-02-29', 'no date'],
		['after:2023-06-31', 'after:2023-06-31', 'no date'],
		['who:ruiz', 'who:ruiz', 'no field'],
		['port | by:ruiz', 'by:ruiz', 'cannot stand in alternatives'],
		['by:"ana ruiz" | harbour', 'by:"ana ruiz"', 'cannot stand in alternatives'],
		['port !kind:direct | harbour', '!kind:direct', 'cannot stand in alternatives'],
		['by:ruiz | ', 'by:ruiz', 'cannot stand in alternatives'],
		['port | by:', 'by:', 'cannot stand in alternatives'],
		['"', '"', 'still empty'],
		["'", "'", 'still empty'],
		['harbour ^', '^', 'still empty'],
		['!', '!', 'still empty'],
		[':', ':', 'still empty'],
		['|', '|', 'no letters or digits'],
		['— ?', '— ?', 'no letters or digits'],
	])('%s is said and passed over', (text, piece, message) => {
		const { problems } = parseQuery(text);
		expect(problems).toHaveLength(1);
		expect(text.slice(...problems[0]!.span)).toBe(piece);
		expect(problems[0]!.message).toContain(message);
	});

	test('a condition among alternatives is none, on either side of the bar', () => {
		const read = (text: string) => {
			const { clauses, filters, problems } = parseQuery(text);
			const words = clauses.map((clause) => clause.map((term) => term.words.join(' ')));
			return [words, filters.map(({ value }) => value), problems.length];
		};
		expect(read('port | by:ruiz')).toEqual([[['port']], [], 1]);
		expect(read('by:ruiz | harbour')).toEqual([[['harbour']], [], 1]);
		expect(read('port by:ruiz | harbour')).toEqual([[['port'], ['harbour']], [], 1]);
		expect(read('by:ruiz | by:hale')).toEqual([[], [], 2]);
		expect(read('by:ruiz port | | harbour by:hale')).toEqual([[['port', 'harbour']], ['ruiz', 'hale'], 0]);
		expect(read('| by:ruiz')).toEqual([[], ['ruiz'], 0]);
	});

	test.each(['\' ^ $ ! | "', 'by:""', '|', '| |', '"', '!', 'kind:', 'SELECT * FROM t; --', 'NEAR(a b)'])(
		'%s empties nothing by itself',
		(text) => {
			for (const clause of parseQuery(text).clauses)
				for (const term of clause) expect(term.words).not.toEqual([]);
		},
	);
});

test('every line of the table is understood', () => {
	for (const { type } of LANGUAGE) expect(parseQuery(type).problems).toEqual([]);
});

test('any text is read, and problems lie inside it', () => {
	const pieces = fc.constantFrom(
		'by:',
		'kind:',
		'"',
		"'",
		'!',
		'^',
		'$',
		'|',
		' ',
		'ruiz',
		'2023-06',
		'on:',
		'x:y',
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces).map((list) => list.join('')),
	);
	fc.assert(
		fc.property(texts, (text) => {
			for (const { span } of parseQuery(text).problems) {
				expect(span[0]).toBeLessThan(span[1]);
				expect(span[1]).toBeLessThanOrEqual(text.length);
			}
			expect(typeof holds(text)).toBe('boolean');
		}),
	);
});
