import { expect, test } from 'vitest';
import { creditsIn } from '../../../src/extract/sections/credits.js';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';
import { recordOf } from '../model.js';

const credits = (text: string): string[] =>
	creditsIn(text, findParagraphs(text)).map((span) => text.slice(...span));

test.each([
	['a byline', 'By Jane Holloway', ['By Jane Holloway']],
	['a date', 'Updated: June 12, 2023, 10.15', ['Updated: June 12, 2023, 10.15']],
	['where a report comes from', 'OSLO, Oct 24 (Newswire) - It rained.', ['OSLO, Oct 24 (Newswire) - ']],
	['who else worked on it', '(Reporting by Bo Lund in Oslo.)', ['(Reporting by Bo Lund in Oslo.)']],
	['no sentence', 'By Monday the harbour was shut.', []],
	['no words of the article', 'The harbour was shut on 12 June 2023.', []],
])('%s', (_, text, expected) => {
	expect(credits(text)).toEqual(expected);
});

test('a section is called after nouns and names, and not after who wrote the article or where', () => {
	const text = [
		'Bridge falls near Stanwick',
		'By Jane Holloway',
		'STANWICK, England (Newswire) - Two people were hurt when a footbridge fell into the river on Monday, police said. It was the third such accident this year in the valley.',
		'Inspector Tom Clegg said the bridge had been checked in May. “We found nothing that could explain this,” he said. “We are looking at all the papers of the firm that built it, and at the steel that was used.”',
		'Susan Patel, the mayor, said the council would pay. “It is the least that we can do,” she told reporters at the town hall. “Nobody here will forget this day, and nobody should be made to.”',
		'The firm, Norvik Bridges, said it was helping the police. It said the steel had come from a mill in Poland. It said that it had sold forty such bridges in the last ten years, none of which had fallen.',
		'Residents said that they had complained for years. “It shook whenever a bicycle crossed it,” said Olive Brandt, 71. “I told them and told them, and nobody came to look at it.”',
		'A service will be held on Friday at the church. The council has opened a book of condolence in the library, and all the schools of the valley will be closed until the end of the week.',
	].join('\n\n');
	const titles = recordOf(text).sections.map(({ title }) => title);
	expect(titles.length).toBeGreaterThan(1);
	expect(titles.join(' ')).not.toMatch(/Holloway|England|Newswire|complained|looking|found|hurt/i);
	expect(titles.join(' ')).toMatch(/bridge/i);
});
