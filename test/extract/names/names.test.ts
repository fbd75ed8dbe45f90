import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { withLeadingBodies } from '../../../src/extract/names/leading-bodies.js';
import { mendNames } from '../../../src/extract/names/spans.js';
import { committedModel as model, recordOf } from '../model.js';

const actorsIn = (sentence: string): string[] => {
	const text = `A few words\n\n${sentence}`;
	return extract({ id: 'a', title: 'A', origin: '-', text, headings: [] }, model).actors.map(
		({ name }) => name,
	);
};

test.each([
	['“It is new,” he told the New York Times.', 'New York Times'],
	['New Zealand says it knew. A new road was built.', 'New Zealand'],
	['“I knew,” said New Jersey Sen. Cory Booker.', 'Cory Booker'],
	['“He hit me,” said Browns DL Sheldon Richardson.', 'Sheldon Richardson'],
	['China’s ambassador to Britain Liu Xiaming left early.', 'Liu Xiaming'],
	['New plans were shown. “No,” said Nadia Ferhat.', 'Nadia Ferhat'],
])('of %s: %s', (sentence, name) => {
	const names = actorsIn(sentence);
	expect(names).toContain(name);
	expect(names.filter((other) => other !== name && other.includes(name))).toEqual([]);
});

test.each([
	[
		'what somebody does with a name at the head of a sentence',
		'Entrusting Gordon Marsh with the ferry was wrong. Marsh left.',
		['Gordon Marsh'],
	],
	[
		'whom somebody is without',
		'Absent Sanders, nobody came. Sanders left early. Mr Sanders was ill.',
		['Sanders'],
	],
	[
		'a title that is cut short',
		'Its chairman, Adv. Reinout Tolbert, said it was late. It rained.',
		['Reinout Tolbert'],
	],
	[
		'a title of nobility',
		'Its chairman, Jonkheer Reinout van Loon, said it was late. It rained.',
		['Reinout van Loon'],
	],
	[
		'whose house of prayer it is',
		'Monks of the Temple of the Golden Lamp left. The Temple of the Golden Lamp said it was late.',
		['Temple of the Golden Lamp'],
	],
	['where somebody is from', 'Ohioan John Boyle said it was late.', ['John Boyle']],
	[
		'two bodies',
		'Staff of Fox News and the New York Times left. The White House and Congress said no.',
		['Fox News', 'New York Times', 'White House'],
	],
	[
		'two bodies, each with its article',
		'The Civic Union and the Greens said no. The Gazette and the Sorn Union-Echo told of it.',
		['Civic Union', 'Greens', 'Gazette', 'Sorn Union-Echo'],
	],
	[
		'a body and one that the text calls so alone',
		'The National Tennis Federation and Orbita signed. Orbita said it was late.',
		['National Tennis Federation', 'Orbita'],
	],
	[
		'a hotel of two things',
		'The Sorn Golf Club and Spa was closed. The Spa was full, Ana Ruiz said.',
		['Sorn Golf Club and Spa', 'Ana Ruiz'],
	],
	[
		'a ministry of two things',
		'The Department of Health and Human Services said no.',
		['Department of Health and Human Services'],
	],
	['letters joined by a sign', 'AT&T said it was late.', ['AT&T']],
	['a shop called after its owner', 'Dick’s Sporting Goods said it was late.', ['Dick’s Sporting Goods']],
	['what a country has taken', 'Annexation by Russia of Crimea was wrong, Ana Ruiz said.', ['Ana Ruiz']],
])('a name has all of its words and no others: %s', (_, sentence, names) => {
	expect(actorsIn(sentence)).toEqual(names);
});

test('the letters of a flight or a train are no body', () => {
	for (const text of [
		'Passengers on Veldair flight VA 218 were angry. Ana Ruiz said so.',
		'Passengers on flight VA218 were angry. Ana Ruiz said so.',
		'The train, the IC 84 to Hull, was late. Ana Ruiz said so.',
	])
		expect(actorsIn(text).filter((name) => /^(?:VA|IC)/.test(name))).toEqual([]);
});

test('a form of address before a bracket is no name', () => {
	const text = 'Engr. (Dr) Obiageli Bassey spoke.';
	const at = text.indexOf('Obiageli');
	const names = mendNames(text, [
		{ start: 0, end: 4, kind: 'person' },
		{ start: at, end: at + 15, kind: 'person' },
	]);
	expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Obiageli Bassey']);
});

describe('names with common words and letters in them', () => {
	test.each([
		['P. K. Sumathi, a teacher, said the well was dry.', 'P. K. Sumathi'],
		['R. Venkataraman said the plant was shut.', 'R. Venkataraman'],
		['Will Stone, a diver, said the water was cold.', 'Will Stone'],
		['Sunday Akpan said the market was full.', 'Sunday Akpan'],
		['Nguyen Thi Thu Ha, who runs the plant, said nobody would be sent home.', 'Nguyen Thi Thu Ha'],
		['Save Our Shores said the beach was dirty.', 'Save Our Shores'],
	])('%s', (sentence, name) => expect(actorsIn(sentence)).toEqual([name]));

	test.each([
		['On Sunday Akpan said the market was full.', 'Akpan'],
		['A. Marlowe told me that the bridge was shut.', 'Marlowe'],
	])('%s', (sentence, name) => expect(actorsIn(sentence)).toEqual([name]));
});

describe('where things are, and who does them', () => {
	test.each([
		['The old harbour of Pelham has been closed since April. Ana Ruiz said she was sorry.', ['Ana Ruiz']],
		['Ana Ruiz, a diver from Leith, said a wall in Pelham had fallen.', ['Ana Ruiz']],
		['Pelham residents are angry. Ana Ruiz said the pier was rotten.', ['Ana Ruiz']],
	])('%s', (sentence, names) => expect(actorsIn(sentence)).toEqual(names));

	test.each([
		['Great Northern Bakers said the ovens were cold.', 'organisation'],
		['Orbit Nine said the servers were down. It added that nobody had been hurt.', 'organisation'],
		['Kessler Pumps, a supplier, said the valves were new.', 'organisation'],
		['Ana Ruiz, who leads Orbit Nine, said the servers were down.', 'organisation'],
		['Velayudhan, a farmer who lives nearby, said the wells were dry.', 'person'],
		['Ruby Church, a nurse who lives nearby, said the road was shut.', 'person'],
		['The developer, Jules Petit, said the permits were late.', 'person'],
		['The families’ lawyer, Thaís Moreira de Sá, said the case was lost.', 'person'],
		['In a letter to the council, Guðrún Helgadóttir said the wall was old.', 'person'],
	])('%s', (sentence, kind) =>
		expect(recordOf(`A few words\n\n${sentence}`).actors.map((actor) => actor.kind)).toContain(kind),
	);
});

test('words of a headline in title case are no names unless they are below it', () => {
	const text =
		'Council Delays Bridge Plan After Angry Pelham Meeting\n\nAna Ruiz, a councillor, said the old bridge would stay shut for another year. The meeting in Pelham on Monday was attended by two hundred people, most of whom had come to shout at the engineers.';
	expect(recordOf(text).actors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
});

test.each([
	['Zentrix chief executive Ana Ruiz said the plant was shut.', ['Zentrix', 'Ana Ruiz']],
	['Bluefin spokesman Tom Hale said the boats were late.', ['Bluefin', 'Tom Hale']],
	['Former spokesman Tom Hale said the boats were late.', ['Tom Hale']],
	['Festival founder Tom Hale said the tents were wet.', ['Tom Hale']],
])('a body that opens a sentence, before who has a post there: %s', (sentence, names) =>
	expect(actorsIn(sentence)).toEqual(names),
);

test('what comes before a post is the body of it only where it is a name', () => {
	const text = 'Bluefin chief executive Ana Ruiz spoke.';
	const name = { start: 24, end: 32, kind: 'person' } as const;
	expect(withLeadingBodies(text, [name])).toEqual([{ start: 0, end: 7, kind: 'organisation' }, name]);
	const other = text.replace('Bluefin', 'Charity');
	expect(withLeadingBodies(other, [name])).toEqual([name]);
});

test.each([
	['The Omani Fishermen’s Union, or OFU, said the nets were cut.', ['Omani Fishermen’s Union', 'OFU']],
	[
		'Lac Viet Energy has shut a plant. Lac Viet denied that the jobs were gone.',
		['Lac Viet Energy', 'Lac Viet'],
	],
	[
		'The Vietnam General Federation of Miners (VGFM) said it was told nothing.',
		['Vietnam General Federation of Miners', 'VGFM'],
	],
])('one body under two names: %s', (sentence, names) => {
	const [body, ...others] = recordOf(`A few words\n\n${sentence}`).actors;
	expect([body!.name, ...body!.aliases]).toEqual(names);
	expect(others).toEqual([]);
});

test.each([
	['The employers’ group Morven Industry called it “a present”.', 'Morven Industry', 'organisation'],
	['The tourism association Alpina Plus called that a slap in the face.', 'Alpina Plus', 'organisation'],
	['In a letter its lawyers, Faulkner Roth, called the messages “stolen”.', 'Faulkner Roth', 'organisation'],
	['Castellana say that the boy has a stomach bug.', 'Castellana', 'organisation'],
	['Civic Renewal said the true number was above 60.', 'Civic Renewal', 'organisation'],
	['“Finally,” he told Calder Radio on Sunday.', 'Calder Radio', 'organisation'],
	['The group Ana Ruiz founded in 1990 was late.', 'Ana Ruiz', 'person'],
	['County extension agent Paula Reyes said it was dry.', 'Paula Reyes', 'person'],
	['Bo Lund and Ana Ruiz have left. Did Ruiz say why?', 'Ana Ruiz', 'person'],
])('whether it is a person or a body is told by what stands beside the name: %s', (sentence, name, kind) => {
	expect(recordOf(sentence).actors.find((actor) => actor.name === name)?.kind).toBe(kind);
});

test.each(['plc', 'llp', 'ltd'])(
	'what a firm is by law belongs to its name in small letters too: %s',
	(law) => {
		const { actors } = recordOf(`Halvora Foods ${law} said that sales had risen. Halvora said so twice.`);
		expect(actors).toMatchObject([
			{ name: `Halvora Foods ${law}`, kind: 'organisation', aliases: ['Halvora'] },
		]);
	},
);

test('what serves two places is one body, though one of them is named alone', () => {
	const { actors } = recordOf(
		'Castleby Infirmary stands in Castleby. Castleby and Moors NHS Trust said that it was sorry.',
	);
	expect(actors).toContainEqual(
		expect.objectContaining({ name: 'Castleby and Moors NHS Trust', kind: 'organisation' }),
	);
	expect(actors.map(({ name }) => name)).not.toContain('Moors NHS Trust');
});

test('a partnership is a body', () => {
	expect(recordOf('Holm Partners LP bought the mill. Ida Holm said no.').actors).toMatchObject([
		{ name: 'Holm Partners LP', kind: 'organisation' },
		{ name: 'Ida Holm', kind: 'person' },
	]);
});
