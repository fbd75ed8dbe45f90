import { expect, test } from 'vitest';
import { CandidateFinder } from '../../../src/extract/arguments/candidates.js';
import { findCues } from '../../../src/extract/cues/cues.js';
import { claimsOf, relationOf } from '../../../src/extract/judging/claims.js';
import { judge } from '../../../src/extract/judging/judge.js';
import { review } from '../../../src/extract/judging/review.js';
import { REVIEW_FEATURES, reviewFeatures } from '../../../src/extract/judging/review-features.js';
import { analyse } from '../../../src/extract/tagging/analysis.js';
import { lowerAt } from '../../../src/extract/text/words.js';
import { committedModel } from '../model.js';

const { pos, attribution } = committedModel;

function judgedOf(text: string) {
	const analysis = analyse(text, pos);
	const cues = findCues(attribution.cues, analysis);
	const candidates = new CandidateFinder(attribution.arguments).find(analysis, cues);
	return { analysis, cues, judged: judge(attribution.judge, analysis, cues, candidates) };
}

const TEXT =
	'Ana Ruiz said the harbour would close on Monday.\n\n“Nobody asked us,” complained Tom Bell, who warned that crews might strike.';

test('every cue is judged and reviewed once, in the order of the text', () => {
	const { analysis, cues, judged } = judgedOf(TEXT);
	const reviewed = review(attribution.review, analysis, cues, judged);
	const places = reviewed.map(({ candidate }) => candidate.cue);
	expect(places).toEqual(judged.map(({ candidate }) => candidate.cue));
	expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
	expect(places.map((cue) => lowerAt(analysis.words, cue))).toEqual(
		expect.arrayContaining(['said', 'complained', 'warned']),
	);
	for (const { probability } of reviewed) {
		expect(probability).toBeGreaterThan(0);
		expect(probability).toBeLessThan(1);
	}
});

test('each candidate has a whole row of its own', () => {
	const { analysis, cues, judged } = judgedOf(TEXT);
	const rows = reviewFeatures(analysis, cues, judged);
	expect(rows.length).toBe(judged.length * REVIEW_FEATURES);
	// The number of spans ends what was judged, the tag of the cue begins what is known of it.
	judged.forEach(({ candidate }, j) => {
		expect(rows[j * REVIEW_FEATURES + 10]).toBe(candidate.content.length);
		expect(rows[j * REVIEW_FEATURES + 11]).toBe(analysis.tags[candidate.cue]);
	});
});

test('the likelier of two candidates owns the words that both claim', () => {
	const { analysis, judged } = judgedOf(TEXT);
	const [one] = judged;
	const [first, past] = one!.candidate.content[0]!;
	const other = {
		...one!,
		candidate: { ...one!.candidate, cue: past, content: [[first, first + 1] as const] },
	};
	const owner = (probability: number) =>
		claimsOf(analysis, [
			{ ...one!, probability: 0.5 },
			{ ...other, probability },
		]).content[first];
	expect(owner(0.9)).toBe(1);
	expect(owner(0.1)).toBe(0);
	// They share the source (1) and words (2).
	expect(relationOf(other.candidate, one!.candidate)).toBe(3);
});
