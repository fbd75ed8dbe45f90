import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, NEARBY, type WordSpan } from '../../../src/extract/arguments/candidates.js';
import { claimsOf } from '../../../src/extract/judging/claims.js';
import { PIECE_FEATURES, pieceFeatures } from '../../../src/extract/judging/piece-features.js';
import { piecesOf } from '../../../src/extract/judging/pieces.js';
import { trim } from '../../../src/extract/judging/trim.js';
import type { Trees } from '../../../src/extract/learnt/trees.js';
import { analyse } from '../../../src/extract/tagging/analysis.js';
import { lowerAt } from '../../../src/extract/text/words.js';
import { candidateOf } from '../candidate.js';
import { committedModel } from '../model.js';

const TEXT = 'Ruiz said the port is closed and called on crews to wait. “Not now,” she said on Monday.';
const analysis = analyse(TEXT, committedModel.pos);
const { words } = analysis;
const cues = new Float32Array(words.count);
/** Trees that never answer leave the tagger's marginals as they are. */
const silent: Trees = { questions: new Uint8Array(0), leaves: new Int16Array(0), scale: 1 };

const wordAt = (word: string) =>
	Array.from({ length: words.count }, (_, i) => i).find((i) => lowerAt(words, i) === word)!;
const textOf = (first: number, past: number) => TEXT.slice(words.start[first]!, words.end[past - 1]!);

/** A content said at "said", likely up to a word and unlikely from it on. */
function candidate(content: readonly WordSpan[], likelyUpTo: number): Candidate {
	const cue = wordAt('said');
	const nearby = new Uint8Array(2 * NEARBY);
	nearby.fill(250, 0, likelyUpTo - cue + NEARBY);
	return candidateOf(cue, content, { source: [0, 1], nearby });
}

const trimmed = (content: readonly WordSpan[], likelyUpTo: number) =>
	trim(silent, analysis, cues, [
		{ candidate: candidate(content, likelyUpTo), probability: 0.9, lead: 1 },
	])[0]!.candidate.content.map(([first, past]) => textOf(first, past));

const start = wordAt('the');
const stop = wordAt('wait') + 1;

test('a content and what follows it fall into pieces before conjunctions and prepositions', () => {
	const short: WordSpan = [start, wordAt('crews')];
	expect(
		piecesOf(analysis, candidate([short], stop)).map(({ first, past, isBeyond }) => [
			textOf(first, past),
			isBeyond,
		]),
	).toEqual([
		['and called', false],
		['on', false],
		['crews', true],
		['to wait', true],
	]);
});

test('what stands before the cue has no pieces', () => {
	expect(piecesOf(analysis, { ...candidate([[0, 1]], 1), cue: wordAt('said') })).toEqual([]);
});

test('the end moves to where the pieces cease to be likely, back or on', () => {
	expect(trimmed([[start, stop]], wordAt('and'))).toEqual(['the port is closed']);
	expect(trimmed([[start, stop]], stop)).toEqual(['the port is closed and called on crews to wait']);
	expect(trimmed([[start, wordAt('crews')]], stop)).toEqual([
		'the port is closed and called on crews to wait',
	]);
});

test('an end keeps the bracket that belongs to it', () => {
	const text = 'Ruiz said the port (all of it) is closed and called on crews to wait.';
	const bracketed = analyse(text, committedModel.pos);
	const at = (word: string) =>
		Array.from({ length: bracketed.words.count }, (_, i) => i).find(
			(i) => lowerAt(bracketed.words, i) === word,
		)!;
	const cue = at('said');
	const nearby = new Uint8Array(2 * NEARBY);
	nearby.fill(250, 0, at('is') - cue + NEARBY);
	const [moved] = trim(silent, bracketed, new Float32Array(bracketed.words.count), [
		{ candidate: candidateOf(cue, [[at('the'), at('it') + 2]], { nearby }), probability: 0.9, lead: 1 },
	]);
	const [[first, past]] = moved!.candidate.content as [WordSpan];
	expect(text.slice(bracketed.words.start[first]!, bracketed.words.end[past - 1]!)).toBe(
		'the port (all of it)',
	);
});

test('every piece has a whole row of its own', () => {
	const judged = [{ candidate: candidate([[start, stop]], stop), probability: 0.9, lead: 1 }];
	const pieces = piecesOf(analysis, judged[0]!.candidate);
	const rows = pieceFeatures(
		{ analysis, cues, judged, claims: claimsOf(analysis, judged) },
		0,
		judged[0]!.candidate,
		pieces,
	);
	expect(rows.length).toBe(pieces.length * PIECE_FEATURES);
	// The last number of a row is the tag before the content.
	pieces.forEach((_, p) => {
		expect(rows[(p + 1) * PIECE_FEATURES - 1]).toBe(analysis.tags[start - 1]);
	});
});

test('wherever the likely words end, a content keeps its beginning and stays in order', () => {
	fc.assert(
		fc.property(fc.nat(words.count), fc.integer({ min: start + 1, max: words.count - 1 }), (upTo, past) => {
			const [moved] = trim(silent, analysis, cues, [
				{ candidate: candidate([[start, past]], upTo), probability: 0.9, lead: 1 },
			]);
			const { content } = moved!.candidate;
			expect(content[0]![0]).toBe(start);
			for (const [first, to] of content) expect(to).toBeGreaterThan(first);
		}),
	);
});
