import { type Candidate, trimmed, wordsIn } from '../arguments/candidates.js';
import { FeatureRows } from '../learnt/feature-rows.js';
import { oddsOf } from '../learnt/odds.js';
import { sumsOfTrees, type Trees } from '../learnt/trees.js';
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
	const pieces = judged.map(({ candidate, probability }) =>
		probability < HOPELESS ? [] : piecesOf(analysis, candidate),
	);
	const ends = endsOf(trees, scene, pieces);
	return judged.map((one, j) => {
		if (ends[j] === -1) return one;
		const { candidate, probability, lead } = one;
		return { candidate: endingAt(analysis, candidate, ends[j]!), probability, lead };
	});
}

/** Where each content ends, by its pieces; -1 where it stays as it is. All first pieces are asked for at once, then all second ones. */
function endsOf(trees: Trees, scene: PieceScene, pieces: readonly (readonly Piece[])[]): Int32Array {
	const { analysis, judged } = scene;
	const ends = new Int32Array(judged.length).fill(-1);
	const rows = new FeatureRows(judged.length, PIECE_FEATURES);
	let open = judged.map((_, j) => j);
	for (let p = 0; ; p++) {
		open = open.filter((j) => p < pieces[j]!.length);
		if (open.length === 0) return ends;
		rows.at = 0;
		for (const j of open) putPieceFeatures(rows, scene, j, judged[j]!.candidate, pieces[j]!, p);
		const sums = sumsOfTrees(
			trees,
			rows.values,
			open.map((_, row) => row * PIECE_FEATURES),
			PIECE_FEATURES,
		);
		open = open.filter((j, row) => {
			const piece = pieces[j]![p]!;
			const sum = priorOf(analysis, judged[j]!.candidate, piece) + sums[row]!;
			const isContent = 1 / (1 + Math.exp(-sum)) >= LEAST_LIKELY;
			if (isContent && piece.isBeyond) ends[j] = piece.past;
			if (!isContent && !piece.isBeyond) ends[j] = piece.first;
			return isContent;
		});
	}
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
