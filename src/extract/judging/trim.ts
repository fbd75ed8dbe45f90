import { type Candidate, trimmed, wordsIn } from '../arguments/candidates.js';
import { FeatureRows } from '../learnt/feature-rows.js';
import { oddsOf } from '../learnt/odds.js';
import { sumTrees, type Trees } from '../learnt/trees.js';
import type { Analysis } from '../tagging/analysis.js';
import { claimsOf } from './claims.js';
import { firstWord, nearbyOf, PIECE_FEATURES, type PieceScene, putPieceFeatures } from './piece-features.js';
import { type Piece, piecesOf } from './pieces.js';
import { HOPELESS } from './review.js';
import type { Judged } from './select.js';

/** Less likely than this to be content, a piece is cut off, with all that follows; no less likely, one beyond is added. */
const LEAST_LIKELY = 0.5;

/** Moves the ends of contents: piece by piece it asks whether what follows is still what the source said. */
export function trim(
	trees: Trees,
	analysis: Analysis,
	cues: Float32Array,
	judged: readonly Judged[],
): Judged[] {
	const scene: PieceScene = { analysis, cues, judged, claims: claimsOf(analysis, judged) };
	const row = new FeatureRows(1, PIECE_FEATURES);
	return judged.map((one, j) => {
		if (one.probability < HOPELESS) return one;
		const pieces = piecesOf(analysis, one.candidate);
		if (pieces.length === 0) return one;
		let end = -1;
		for (let p = 0; p < pieces.length; p++) {
			const piece = pieces[p]!;
			row.at = 0;
			putPieceFeatures(row, scene, j, one.candidate, pieces, p);
			const sum = priorOf(analysis, one.candidate, piece) + sumTrees(trees, row.values, 0);
			const likely = 1 / (1 + Math.exp(-sum));
			if (likely >= LEAST_LIKELY) {
				if (piece.isBeyond) end = piece.past;
				continue;
			}
			if (!piece.isBeyond) end = piece.first;
			break;
		}
		if (end === -1) return one;
		const { candidate, probability, lead } = one;
		return { candidate: endingAt(analysis, candidate, end), probability, lead };
	});
}

/** What the tagger thinks of a piece, as a logarithm of odds. */
export const priorOf = (analysis: Analysis, candidate: Candidate, piece: Piece): number =>
	oddsOf(Math.min(0.95, Math.max(0.05, nearbyOf(candidate, firstWord(analysis, piece)) / 255)));

/** A candidate whose content ends no later than before word `end`, or right there if it ended before. */
function endingAt(analysis: Analysis, candidate: Candidate, end: number): Candidate {
	const last = candidate.content.at(-1)!;
	const content = candidate.content
		.filter(([first]) => first < end)
		.map(([first, past]) => trimmed(analysis, first, past === last[1] ? end : Math.min(past, end)))
		.filter(([first, past]) => first < past);
	if (content.length === 0) return candidate;
	return {
		...candidate,
		content,
		quotedWords: wordsIn(analysis, content, true),
		bareWords: wordsIn(analysis, content, false),
	};
}
