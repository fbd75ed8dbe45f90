import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/extract/actors/mentions/mentions.js';
import { fits } from '../../../src/extract/actors/pronouns/pronouns.js';
import { newCluster } from '../../../src/extract/actors/terms/cluster.js';
import type { NameKind } from '../../../src/extract/attribution.js';
import { splitWords } from '../../../src/extract/text/words.js';

/** The names written as `kind:Name` in a text, and the text without what marks them. */
function mentionsIn(text: string) {
	let plain = '';
	const names: { start: number; end: number; kind: NameKind }[] = [];
	for (const piece of text.split(/(\[[a-z]+:[^\]]+\])/)) {
		const match = /^\[([a-z]+):([^\]]+)\]$/.exec(piece);
		if (match)
			names.push({ start: plain.length, end: plain.length + match[2]!.length, kind: match[1] as NameKind });
		plain += match ? match[2]! : piece;
	}
	return findMentions(splitWords(plain, [[0, plain.length]]), names);
}

/** The groups of the names, each as its forms in order of appearance. */
function groups(text: string): string[][] {
	const clusters = [...new Set(mentionsIn(text).map(({ cluster }) => cluster))];
	return clusters.map((cluster) => [...cluster.forms.keys()]);
}

const kindsIn = (text: string): NameKind[] => mentionsIn(text).map(({ cluster }) => cluster.kind);

describe('people', () => {
	test.each([
		['full name, surname, first name', '[person:Ana Ruiz] came. [person:Ruiz] ate. [person:Ana] left.', 1],
		['surname before the full name', '[person:Ruiz]: No. [person:Ana Ruiz] came.', 1],
		['title and surname', 'Mr [person:Tom Hale] and Mrs [person:Hale] came.', 2],
		[
			'two of one surname',
			'[person:Bill Orr] met [person:Jane Orr]. [person:Bill Orr] and [person:Jane Orr].',
			2,
		],
		['initials and middle names', '[person:J. Orr], [person:John Paul Orr], [person:John Orr].', 1],
		['possessive', "[person:Ana Ruiz’s] cat. [person:Ruiz's] dog.", 1],
		['diacritics', '[person:Zoltán Kovács] and [person:Kovacs].', 1],
		['particles', '[person:Ludwig van der Berg]. [person:Van der Berg]. [person:Berg].', 1],
		['two surnames, the last with its particle', '[person:Mariana Teixeira da Costa]. [person:Da Costa].', 1],
		['al-', '[person:Karim al-Tayyib]. [person:al-Tayyib].', 1],
		['surname first', '[person:Wu Li]. [person:Wu].', 1],
		['patronymic', '[person:Ivan Petrovich Orlov]. [person:Ivan Orlov]. [person:Orlov].', 1],
		['double surname', '[person:María Ortega y Ruiz]. [person:Ortega].', 1],
		['letters after the name', '[person:Lucy Grey KC]. [person:Grey].', 1],
	])('%s', (_, text, count) => expect(groups(text)).toHaveLength(count));

	test('a bare surname stays with whom it meant first', () => {
		const text =
			'[person:Ewan Orr] left it to [person:Isla Orr]. [person:Orr] wrote. [person:Isla Orr] read.';
		expect(groups(text)).toEqual([['Ewan Orr', 'Orr'], ['Isla Orr']]);
	});

	test('a title tells which of two', () => {
		const text = '[person:Tom Orr] met [person:Jane Orr]. Mrs [person:Orr] smiled.';
		expect(groups(text)).toEqual([['Tom Orr'], ['Jane Orr', 'Orr']]);
	});
});

test('whoever holds an office is likelier to be he or she than a name of which nothing is told', () => {
	const somebody = newCluster('person', ['bao', 'weiming']);
	const skipper = newCluster('person', ['bao', 'weiming']);
	skipper.roles.add('skipper');
	expect(fits(skipper, 'he')).toBeGreaterThan(fits(somebody, 'he'));
});

describe('organisations', () => {
	test.each([
		[
			'acronym in brackets',
			'[organisation:National Council of Rivers] ([organisation:NCR]). [organisation:NCR].',
			1,
		],
		['acronym that fits no initials', '[organisation:Structure against Crime] ([organisation:SPAK]).', 1],
		['acronym later', 'The [organisation:Train Drivers Guild] met. The [organisation:TDG] spoke.', 1],
		['word order', '[organisation:Ministry of Interior] and [organisation:Interior Ministry].', 1],
		['company ending', '[organisation:Marlowe Foods Plc]. [organisation:Marlowe].', 1],
		['company taken for a person', '[organisation:Marlowe Foods Plc]. [person:Marlowe].', 1],
		['nation before', '[organisation:Karvonian State Police]. [organisation:State Police].', 1],
		['also known as', '[organisation:Free Front], also known as “[organisation:Farda]”.', 1],
		['means', '[organisation:FRF], an abbreviation for “[organisation:Farda Azad]”.', 1],
		['different ministries', '[organisation:Ministry of Health] and [organisation:Ministry of Defence].', 2],
		['named after a person', '[person:Teresa Mother] at [person:Mother Teresa Hospital].', 2],
	])('%s', (_, text, count) => expect(groups(text)).toHaveLength(count));
});

test.each([
	[
		'whoever is called by one word alone',
		'Cars by [person:Tovara] sell well. [person:Tovara] says it will build more.',
		'organisation',
	],
	['whose pronoun is a person’s', 'Her neighbour waved. [person:Tovara] says she will build more.', 'person'],
	['who is a relative', 'Her granddaughter, [person:Nia], laughs. It is late.', 'person'],
	['who has a title', 'It was late when Mr [person:Tovara] came.', 'person'],
	['who is called more elsewhere', '[person:Ana Ruiz] came. [person:Ruiz] wrote it.', 'person'],
	['whom everybody knows', 'It was [person:Obama], wrote the paper.', 'person'],
])('%s is of a kind: %s', (_, text, kind) => {
	expect(kindsIn(text).at(-1)).toBe(kind);
});
