import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

const BRIDGE = '"The bridge is not falling. It is settling."';
const PRISON = '"I have eaten worse and paid more."';
const HORSE = '"He owes me a horse."';

describe('a list of quotations', () => {
	const EXPECTED = [`Ivo Brandt: ${BRIDGE}`, `Nadia Olorun: ${PRISON}`, `Piers Lund: ${HORSE}`];

	test('has who said each in the line below, with the occasion', () => {
		expect(
			statements(
				'They said it',
				`${BRIDGE}\nTransport minister Ivo Brandt, after a lorry went through the deck.`,
				`${PRISON}\nNadia Olorun, the food critic, on the canteen of Mold prison.`,
				`${HORSE}\nFormer jockey Piers Lund accepting a prize. He smiled.`,
			),
		).toEqual(EXPECTED);
	});

	test('is known by its order where every line is a paragraph', () => {
		expect(
			statements(
				'Quotes of the day',
				BRIDGE,
				'Ivo Brandt, transport minister, after a lorry went through the deck.',
				PRISON,
				'Columnist Nadia Olorun reviews the canteen of Mold prison.',
				HORSE,
				'The jockey, Piers Lund, on leaving hospital.',
			),
		).toEqual(EXPECTED);
	});

	test('may be numbered, bracketed, or in one line with its names', () => {
		expect(
			statements(
				'Heard this week',
				`1. ${BRIDGE}\n(Ivo Brandt, transport minister)`,
				`2. ${PRISON}\n(Nadia Olorun on prison food)`,
				`3. ${HORSE}\n(Piers Lund, jockey)`,
			),
		).toEqual(EXPECTED);
		expect(
			statements(
				'Heard this week',
				`${BRIDGE} Ivo Brandt on the hole in the deck`,
				`${PRISON} Nadia Olorun of the Mold Echo`,
				`${HORSE} Piers Lund after the race`,
			),
		).toEqual(EXPECTED);
	});

	test('may quote those who have no name', () => {
		expect(
			statements(
				'They said it',
				`${BRIDGE}\nA spokesman for Haldane Steel on Monday`,
				`${PRISON}\nAn unnamed prisoner, after lunch`,
				`${HORSE}\nHaldane Stables, in a letter to neighbours`,
			),
		).toEqual([
			`A spokesman for Haldane Steel: ${BRIDGE}`,
			`An unnamed prisoner: ${PRISON}`,
			`Haldane Stables: ${HORSE}`,
		]);
	});

	test('is not an account whose quotations stand below whoever is told of', () => {
		expect(
			statements(
				'Three who lost their homes',
				'Ana Ruiz, a baker, has lost her shop.',
				'"It was all gone in a minute. I stood there."',
				'Luis Vega, a plumber, has lost his van.',
				'"I cried like a child, I tell you."',
				'Marta Sol, a nurse, has lost both her bicycles.',
				'"They were only things. I have others to mourn."',
			),
		).toEqual([
			'Ana Ruiz: "It was all gone in a minute. I stood there."',
			'Luis Vega: "I cried like a child, I tell you."',
			'Marta Sol: "They were only things. I have others to mourn."',
		]);
	});

	test('is not a report in which quotations go on below what was said before', () => {
		expect(
			statements(
				'Fire burns eleven homes',
				'"They did it with almost no water," Chief Officer Ana Ruiz said.',
				'"I cannot tell you how proud I am."',
				'The SFA has told people in Lower Nardoo to leave.',
				'"It is a really nasty day," forecaster Bo Hale said.',
				'"We have not seen the grass this dry in May."',
				'Premier Luis Vega, who cut short a trip, is on his way.',
				'"Mum is buried up on that hill," farmer Tom Hask said.',
				'"I will go when she goes."',
				'Mayor Lin Su, in the town hall, sells sandbags.',
			).filter((one) => /proud|dry|goes/.test(one)),
		).toEqual([
			'Ana Ruiz: "They did it with almost no water," "I cannot tell you how proud I am."',
			'Bo Hale: "It is a really nasty day," "We have not seen the grass this dry in May."',
			'Tom Hask: "Mum is buried up on that hill," "I will go when she goes."',
		]);
	});
});
