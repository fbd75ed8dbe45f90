import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

const filler = (what: string) => `${`The ${what} of the ${what} lay by the ${what}. `.repeat(14)}It rained.`;

/** The titles of an article of which one section is what somebody says. */
function titlesWith(said: string, before = ''): string {
	const quotation = `“${`${said} `.repeat(Math.ceil(600 / said.length)).trim()}” said Ana Ruiz.`;
	const paragraphs = [
		'The fair',
		before + filler('ferry'),
		filler('harbour'),
		quotation,
		filler('garden'),
		filler('mill'),
	];
	return recordOf(paragraphs.join('\n\n'))
		.sections.map(({ title }) => title)
		.join('; ');
}

test.each([
	[
		'a noun with the nouns that stand before it',
		'Members of the oversight board left, and the oversight board fell apart.',
		/[Oo]versight board/,
	],
	[
		'a noun with its adjective',
		'They drew up an industrial strategy, which cost more than any industrial strategy had.',
		/[Ii]ndustrial strategy/,
	],
	[
		'an adjective with a capital not without its noun',
		'Many of the Norwegian fishermen left, and the Norwegian fishermen were glad.',
		/Norwegian fishermen/,
	],
])('a title has %s', (_, paragraph, title) => {
	expect(titlesWith(paragraph)).toMatch(title);
});

test('a title has names in full, though the section has only surnames', () => {
	const titles = titlesWith('Then Okonjo sold a boat, and Okonjo bought a bell.', 'Mira Okonjo was there. ');
	expect(titles).toMatch(/Ana Ruiz: [^;]*Mira Okonjo/);
});

test('a title has a long name whole, and without what opens the sentence before it', () => {
	expect(
		titlesWith(
			'They joined the Nordland Veterinary Society Council, and the Nordland Veterinary Society Council fell.',
		),
	).toMatch(/Ana Ruiz: [^;]*Nordland Veterinary Society Council/);
	const daughter = titlesWith('Then Okonjo sold a boat.', 'Daughter Mira Okonjo rowed. ');
	expect(daughter).toMatch(/Mira Okonjo/);
	expect(daughter).not.toMatch(/Daughter/);
});

test('no title has what stands in another part of the sentence', () => {
	const titles = titlesWith('The law returns significant power, and nobody returns significant power twice.');
	expect(titles).toMatch(/significant power/);
	expect(titles).not.toMatch(/returns/);
});

test.each([
	['a share', 'The tax took nine percent of it, nine per cent of that, and then nine percent more.', /cent/],
	[
		'a time of day',
		'In the morning they fished, and every morning they sold. It was a morning trade.',
		/[Mm]orning/,
	],
	['the weekend', 'At the weekend they slept, the whole weekend, and every weekend after.', /[Ww]eekend/],
])('a title does not tell of %s', (_, paragraph, never) => {
	expect(titlesWith(paragraph)).not.toMatch(never);
});
