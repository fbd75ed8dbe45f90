import { CUE_FEATURES, cueScene, putCueFeatures } from '../extract/cues/review.js';
import { FeatureRows } from '../extract/learnt/feature-rows.js';
import { oddsOf } from '../extract/learnt/odds.js';
import type { Trees } from '../extract/learnt/trees.js';
import { RowList, trainTrees } from './boost.js';
import { isDiscarded, type Lesson } from './lessons.js';

const SETTINGS = { trees: 80, rate: 0.07, decay: 20, rowShare: 0.6, featureShare: 0.5 };

/** Trains the second look at likely cues: trees on top of the odds of the first. */
export function trainCueReview(lessons: readonly Lesson[]): Trees {
	const list = new RowList(CUE_FEATURES);
	for (const lesson of lessons) {
		const scene = cueScene(lesson.analysis, lesson.cues);
		const rows = new FeatureRows(scene.places.length, CUE_FEATURES);
		scene.places.forEach((i, c) => {
			putCueFeatures(rows, scene, c);
			if (!isDiscarded(lesson, i))
				list.add(rows.values, c, lesson.heads.has(i) ? 1 : 0, oddsOf(lesson.cues[i]!));
		});
	}
	return trainTrees(list.all(), SETTINGS);
}
