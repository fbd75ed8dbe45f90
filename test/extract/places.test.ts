import { expect, test } from 'vitest';
import { placesIn } from '../../src/extract/places.js';
import { splitWords, wordAt } from '../../src/extract/text/words.js';

const wordsOf = (text: string) => splitWords(text, [[0, text.length]]);

test('the words by which somebody may be told to speak are found in text order', () => {
	const words = wordsOf(
		'In spring Ruiz said the bridge was shut, adding that Hale had put it to the council.',
	);
	const { reporting, cues, telling } = placesIn(words);
	expect(reporting.at.map((i) => wordAt(words, i))).toEqual(['In', 'said', 'adding', 'put']);
	expect(cues.at.map((i) => wordAt(words, i))).toEqual(['said', 'adding']);
	expect(telling.map((i) => wordAt(words, i))).toEqual(['said']);
	for (const { at, kinds } of [reporting, cues]) {
		expect(kinds).toHaveLength(at.length);
		expect(kinds.every((bits) => bits > 0)).toBe(true);
	}
});

test('cues of idioms are found by their first word', () => {
	const words = wordsOf('Ruiz was keen to point out that the bridge was shut.');
	expect(placesIn(words).idiomatic.map((i) => wordAt(words, i))).toContain('point');
});

test('words that tell nothing are no places', () => {
	expect(placesIn(wordsOf('The bridge over the river is old.'))).toEqual({
		reporting: { at: [], kinds: [] },
		cues: { at: [], kinds: [] },
		idiomatic: [],
		telling: [],
		ofBodies: [],
	});
});
