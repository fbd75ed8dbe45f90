import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCues } from '../../../src/extract/cues/cues.js';
import { CUE_FEATURES, cueScene, putCueFeatures, reviewCues } from '../../../src/extract/cues/review.js';
import { FeatureRows } from '../../../src/extract/learnt/feature-rows.js';
import { analyse } from '../../../src/extract/tagging/analysis.js';
import { auxiliariesBefore } from '../../../src/extract/tagging/auxiliaries.js';
import { wordFrom } from '../../../src/extract/text/words.js';
import { committedModel } from '../model.js';

const { pos, attribution } = committedModel;

function seen(text: string) {
	const analysis = analyse(text, pos);
	const cues = findCues(attribution.cues, analysis);
	const at = (word: string) => wordFrom(analysis.words, text.indexOf(word));
	return { analysis, cues, at, reviewed: reviewCues(attribution.cueReview, analysis, cues) };
}

test('a word beside a verb of saying is less of a cue than it was by itself', () => {
	const { cues, reviewed, at } = seen(
		'The union, which wants a deal, said on Friday that its plan to close the yard would be voted on.',
	);
	expect(reviewed[at('plan')]!).toBeLessThan(cues[at('plan')]!);
	expect(reviewed[at('said')]!).toBeGreaterThan(0.9);
});

test('only likely words are looked at again, and all of them stay probabilities', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('said', 'Ana', '“', '”', 'that', 'plan', 'not', '.', ',', 'was', '\n\n'), {
				maxLength: 300,
			}),
			(words) => {
				const { analysis, cues, reviewed } = seen(words.join(' '));
				const places = new Set(cueScene(analysis, cues).places);
				expect(reviewed).toHaveLength(cues.length);
				reviewed.forEach((probability, i) => {
					if (!places.has(i)) expect(probability).toBe(cues[i]);
					else expect(probability > 0 && probability < 1).toBe(true);
				});
			},
		),
	);
});

test('a row has all its numbers, of the word itself and of the likelier one beside it', () => {
	const { analysis, cues, at } = seen('Ana Ruiz said on Monday that the mayor had warned of floods.');
	const scene = cueScene(analysis, cues);
	const rowOf = (i: number) => {
		const rows = new FeatureRows(1, CUE_FEATURES);
		putCueFeatures(rows, scene, scene.places.indexOf(i));
		expect(rows.at).toBe(CUE_FEATURES);
		return [...rows.values];
	};
	const said = rowOf(at('said'));
	const warned = rowOf(at('warned'));
	// The odds of the word itself, and those of the likeliest before and after it in the sentence.
	const [OWN, BEFORE, AFTER] = [0, 1, 2];
	expect(said[BEFORE]).toBe(0);
	expect(said[AFTER]).toBe(warned[OWN]);
	expect(warned[BEFORE]).toBe(said[OWN]);
});

test('what goes with a verb is told by the words before it', () => {
	const { analysis, at } = seen(
		'Ana Ruiz did not confirm it. Nothing was announced. They would resign to protest. He has been asked.',
	);
	expect(auxiliariesBefore(analysis, at('confirm'))).toBe(1);
	expect(auxiliariesBefore(analysis, at('announced'))).toBe(2);
	expect(auxiliariesBefore(analysis, at('resign'))).toBe(4);
	expect(auxiliariesBefore(analysis, at('protest'))).toBe(4);
	expect(auxiliariesBefore(analysis, at('asked'))).toBe(2);
});
