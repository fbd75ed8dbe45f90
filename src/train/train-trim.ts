import { claimsOf } from '../extract/judging/claims.js';
import {
	firstWord,
	PIECE_FEATURES,
	type PieceScene,
	pieceFeatures,
} from '../extract/judging/piece-features.js';
import { piecesOf } from '../extract/judging/pieces.js';
import { priorOf } from '../extract/judging/trim.js';
import type { Trees } from '../extract/learnt/trees.js';
import { type BoostRows, RowList, trainTrees } from './boost.js';
import { wordsOfSpan } from './examples.js';
import { isDiscarded, type Lesson } from './lessons.js';

const SETTINGS = { trees: 60, rate: 0.12, decay: 20, rowShare: 0.4, featureShare: 0.5 };

/** Trains where contents end: trees on top of the tagger's marginals, over the pieces of contents whose cue is right. */
export function trainTrim(lessons: readonly Lesson[]): Trees {
	return trainTrees(rowsOf(lessons), SETTINGS);
}

function rowsOf(lessons: readonly Lesson[]): BoostRows {
	const rows = new RowList(PIECE_FEATURES);
	for (const lesson of lessons) {
		const { analysis, cues, judged, heads } = lesson;
		const scene: PieceScene = { analysis, cues, judged, claims: claimsOf(analysis, judged) };
		const chosen = new Map(judged.map(({ candidate }, j) => [candidate.cue, j]));
		for (const candidate of lesson.candidates) {
			const j = chosen.get(candidate.cue)!;
			const answer = heads.get(candidate.cue);
			if (answer === undefined || isDiscarded(lesson, candidate.cue)) continue;
			const said = new Set(answer.content.flatMap((span) => wordsOfSpan(analysis, span)));
			if (candidate.content.length === 0 || !said.has(candidate.content[0]![0])) continue;
			const pieces = piecesOf(analysis, candidate);
			const features = pieceFeatures(scene, j, candidate, pieces);
			for (let p = 0; p < pieces.length; p++) {
				const isSaid = said.has(firstWord(analysis, pieces[p]!));
				rows.add(features, p, isSaid ? 1 : 0, priorOf(analysis, candidate, pieces[p]!));
				if (!isSaid) break;
			}
		}
	}
	return rows.all();
}
