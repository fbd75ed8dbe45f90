import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { committedModel } from '../model.js';

/** The statements of an article, its first paragraph its title, as "speaker: words". */
function statements(...paragraphs: string[]): string[] {
	const text = paragraphs.join('\n\n');
	const document = { id: 'labels', title: paragraphs[0]!, origin: '-', text, headings: [] };
	return extract(document, committedModel).statements.map(
		({ speaker, text }) => `${speaker}: ${text.replace(/\s+/g, ' ')}`,
	);
}

describe('what stands before a colon or behind a time, and nobody', () => {
	test('is the zone of a time', () => {
		expect(
			statements(
				'Harrow flood – live',
				'15:20 BST\n‘Stay indoors’',
				'“Stay indoors tonight,” Ana Ruiz told reporters.\nLena Fisk',
				'14:05 BST\nRoad shut',
				'Pelham council said the road would open on Monday.\nLena Fisk',
				'13:40 AEDT\nSummary',
				'Ruiz said the river was falling.',
			),
		).toEqual([
			'Ana Ruiz: “Stay indoors tonight,”',
			'Pelham council: the road would open on Monday',
			'Ana Ruiz: the river was falling',
		]);
	});

	test('is what a part of a piece is, or a clause that tells who says it', () => {
		expect(
			statements(
				'Did the ferry sink?',
				'Claim: The ferry sank twice last year, and nobody was told.',
				'Verdict: Mostly false. The harbour office said it had sunk once.',
				'Ms Ruiz told Checkpoint: “I own a dog. I have never owned a ferry.” She said she was tired.',
				'Claim: The captain swam home.',
				'Verdict: False. “I took the bus,” captain Ana Ruiz said.',
			),
		).toEqual([
			'The harbour office: it had sunk once',
			'Ana Ruiz: “I own a dog. I have never owned a ferry.”',
			'Ana Ruiz: she was tired',
			'Ana Ruiz: “I took the bus,”',
		]);
	});

	test('is the kicker of a headline, or the number of a ruling', () => {
		expect(
			statements(
				'IN CONVERSATION: Ana Ruiz, who drew the bridge of Pelham',
				'Neutral Citation: [2021] EWCC 12',
				'She has drawn for forty years. Here she talks to Lena Fisk.',
				'LENA FISK: How did it start?',
				'ANA RUIZ: With a goat. We had nothing else.',
				'LENA FISK: And did it work?',
				'ANA RUIZ: Never.',
			),
		).toHaveLength(4);
	});
});
