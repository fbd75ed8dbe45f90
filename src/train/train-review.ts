import { REVIEW_FEATURES, reviewFeatures } from '../extract/judging/review-features.js';
import { oddsOf } from '../extract/learnt/odds.js';
import type { Trees } from '../extract/learnt/trees.js';
import { type BoostRows, RowList, trainTrees } from './boost.js';
import { isDiscarded, type Lesson } from './lessons.js';
import { goodnessOf } from './train-judge.js';

const SETTINGS = { trees: 220, rate: 0.042, decay: 20, rowShare: 0.6, featureShare: 0.5 };

/** Trains the second look at judged candidates: trees on top of the judge's odds. */
export function trainReview(lessons: readonly Lesson[]): Trees {
	return trainTrees(rowsOf(lessons), SETTINGS);
}

function rowsOf(lessons: readonly Lesson[]): BoostRows {
	const rows = new RowList(REVIEW_FEATURES);
	for (const lesson of lessons) {
		const { analysis, cues, judged } = lesson;
		const features = reviewFeatures(analysis, cues, judged);
		const goodness = goodnessOf(
			lesson,
			judged.map(({ candidate }) => candidate),
		);
		judged.forEach(({ candidate, probability }, j) => {
			if (isDiscarded(lesson, candidate.cue)) return;
			rows.add(features, j, goodness[j]!.truth, oddsOf(probability));
		});
	}
	return rows.all();
}
