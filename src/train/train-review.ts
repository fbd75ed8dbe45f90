import { oddsOf } from '../extract/review.js';
import { REVIEW_FEATURES, reviewFeatures } from '../extract/review-features.js';
import type { Trees } from '../extract/trees.js';
import { type BoostRows, trainTrees } from './boost.js';
import { isDiscarded, type Lesson } from './train-attribution.js';
import { goodnessOf } from './train-judge.js';

const SETTINGS = { trees: 150, rate: 0.06, decay: 20, rowShare: 0.6, featureShare: 0.5 };

/** Trains the second look at judged candidates: trees on top of the judge's odds. */
export function trainReview(lessons: readonly Lesson[]): Trees {
	return trainTrees(rowsOf(lessons), SETTINGS);
}

function rowsOf(lessons: readonly Lesson[]): BoostRows {
	const rows: Uint8ClampedArray[] = [];
	const truth: number[] = [];
	const odds: number[] = [];
	for (const lesson of lessons) {
		const { analysis, cues, judged } = lesson;
		const features = reviewFeatures(analysis, cues, judged);
		const goodness = goodnessOf(
			lesson,
			judged.map(({ candidate }) => candidate),
		);
		judged.forEach(({ candidate, probability }, j) => {
			if (isDiscarded(lesson, candidate.cue)) return;
			rows.push(features.subarray(j * REVIEW_FEATURES, (j + 1) * REVIEW_FEATURES));
			truth.push(goodness[j]!.truth);
			odds.push(oddsOf(probability));
		});
	}
	const columns = Array.from({ length: REVIEW_FEATURES }, (_, f) => Uint8Array.from(rows, (row) => row[f]!));
	return { columns, truth: Float64Array.from(truth), odds: Float64Array.from(odds) };
}
