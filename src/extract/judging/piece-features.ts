import { type Candidate, NEARBY } from '../arguments/candidates.js';
import { FeatureRows, NONE, QUOTED } from '../learnt/feature-rows.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, IS_PUNCTUATION, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { hashOf } from '../text/hash.js';
import { reportingBits } from '../text/reporting.js';
import { type Claims, rivalOf } from './claims.js';
import type { Piece } from './pieces.js';
import type { Judged } from './select.js';

/** How many numbers describe a piece. */
export const PIECE_FEATURES = 54;

const MODAL = tagIndex('MD');
const PRONOUN = tagIndex('PRP');
const NUMBER = tagIndex('CD');
const THAT = hashOf('that');
const TO = hashOf('to');
const COMMA = hashOf(',');
const OPENERS = new Map(
	(
		'and but or nor yet so because while after before when as if that who which where whose though although since ' +
		'until unless despite during in on at for with to of by from about over into under through against amid without ' +
		'like than within between among – — - : ; ( , including whether what how why following'
	)
		.split(' ')
		.map((word, i): [number, number] => [hashOf(word), i + 1]),
);

/** What the pieces of a text are seen against. */
export interface PieceScene {
	readonly analysis: Analysis;
	readonly cues: Float32Array;
	readonly judged: readonly Judged[];
	readonly claims: Claims;
}

/** Writes the features of one of a candidate's pieces: PIECE_FEATURES numbers from 0 to 255. */
export function putPieceFeatures(
	rows: FeatureRows,
	scene: PieceScene,
	j: number,
	candidate: Candidate,
	pieces: readonly Piece[],
	p: number,
): void {
	const piece = pieces[p]!;
	putPiece(rows, scene, j, candidate, piece);
	rows.put(p);
	rows.put(p > 0 ? openerOf(scene.analysis, firstWord(scene.analysis, pieces[p - 1]!)) : 0);
	putWhole(rows, scene, j, candidate, piece);
}

/** The features of all pieces of one candidate, a row each. */
export function pieceFeatures(
	scene: PieceScene,
	j: number,
	candidate: Candidate,
	pieces: readonly Piece[],
): Uint8ClampedArray {
	const rows = new FeatureRows(pieces.length, PIECE_FEATURES);
	for (let p = 0; p < pieces.length; p++) putPieceFeatures(rows, scene, j, candidate, pieces, p);
	return rows.values;
}

function putPiece(
	rows: FeatureRows,
	{ analysis, cues, judged, claims }: PieceScene,
	j: number,
	candidate: Candidate,
	piece: Piece,
): void {
	const { words, tags, lexemes, runOf } = analysis;
	const { cue, source, content } = candidate;
	const { first, past } = piece;
	const opener = firstWord(analysis, piece);
	let verb = -1;
	let subject = 0;
	let strongest = 0;
	let numbers = 0;
	let quoted = 0;
	let finite = 0;
	for (let i = opener; i < past; i++) {
		if (runOf[i] !== -1) {
			quoted++;
			continue;
		}
		const tag = tags[i]!;
		if (verb === -1) {
			if (IS_VERB[tag] || tag === MODAL) verb = i;
			else if (IS_NOUN[tag] || tag === PRONOUN) subject = tag === PRONOUN ? 2 : 1;
		}
		if (IS_FINITE[tag]) finite++;
		if (tag === NUMBER) numbers++;
		if (cues[i]! > strongest) strongest = cues[i]!;
	}
	rows.put(piece.isBeyond ? 1 : 0);
	rows.put(openerOf(analysis, opener));
	rows.put(tagOf(analysis, opener));
	rows.put(tagOf(analysis, opener + 1));
	rows.put(tagOf(analysis, first));
	rows.put(tagOf(analysis, first - 1));
	rows.put(lexemes.word[first] === COMMA ? 1 : 0);
	rows.put(verb === -1 ? NONE : tags[verb]!);
	rows.put(verb === -1 ? 2 : tags[verb] === tags[cue] ? 1 : 0);
	rows.put(subject);
	rows.put(numbers);
	rows.put(quoted);
	rows.put(finite);
	rows.put(past - first);
	rows.put(lexemes.word[opener + 1] === THAT ? 1 : 0);
	rows.put(source !== null && lexemes.word[opener + 1] === lexemes.word[source[0]] ? 1 : 0);
	rows.putOdds(verb === -1 ? undefined : cues[verb]!);
	rows.putOdds(strongest === 0 ? undefined : strongest);
	// Who else has a cue in it, and from whom: pieces stand after the candidate's own.
	let rival: Judged | undefined;
	for (let o = j + 1; o < judged.length && judged[o]!.candidate.cue < past; o++) {
		const other = judged[o]!;
		if (other.candidate.cue < first) continue;
		if (rival === undefined || other.probability > rival.probability) rival = other;
	}
	rows.putOdds(rival?.probability);
	const theirs = rival?.candidate.source;
	const from = content[0]![0];
	rows.put(
		theirs === undefined
			? 0
			: theirs === null
				? 1
				: source !== null && theirs[0] === source[0] && theirs[1] === source[1]
					? 2
					: theirs[0] >= first && theirs[1] <= past
						? 4
						: theirs[0] >= from && theirs[1] <= first
							? 3
							: 5,
	);
	rows.put(rival === undefined ? 0 : (rival.candidate.content[0]?.[0] ?? 0) > rival.candidate.cue ? 1 : 2);
	rows.putOdds(rivalOf(judged, claims.content[opener] ?? -1, j));
	rows.putOdds(rivalOf(judged, claims.source[opener] ?? -1, j));
	rows.put(nearbyOf(candidate, first - 1));
	rows.put(nearbyOf(candidate, opener));
	rows.put(nearbyOf(candidate, past - 1));
	rows.put(tagOf(analysis, past));
	rows.put(IS_PUNCTUATION[tagOf(analysis, past)] ?? 0);
	const sentenceEnd = words.sentences[words.sentence[first]! + 1]!;
	rows.put(sentenceEnd - first);
	rows.put(words.sentence[first]! - words.sentence[cue]!);
	rows.put(words.paragraph[first]! - words.paragraph[cue]!);
	rows.put(content.some(([start]) => start === first) ? 1 : 0);
}

function putWhole(
	rows: FeatureRows,
	{ analysis, judged }: PieceScene,
	j: number,
	candidate: Candidate,
	{ first }: Piece,
): void {
	const { words, tags, lexemes, runOf } = analysis;
	const { probability } = judged[j]!;
	const { cue, content, source } = candidate;
	let before = 0;
	let rest = 0;
	let finite = 0;
	let commas = 0;
	let quoted = 0;
	for (const [start, end] of content)
		for (let i = start; i < end; i++) {
			if (i >= first) {
				rest++;
				continue;
			}
			before++;
			if (runOf[i] !== -1) quoted++;
			else if (IS_FINITE[tags[i]!]) finite++;
			else if (lexemes.word[i] === COMMA) commas++;
		}
	const start = content[0]![0];
	rows.put(before);
	rows.put(rest);
	rows.put(finite);
	rows.put(commas);
	rows.put(quoted);
	rows.putShare(before / (before + rest));
	rows.put(tagOf(analysis, start));
	rows.put(lexemes.word[start] === THAT ? 2 : lexemes.word[start] === TO ? 1 : 0);
	rows.put(tags[cue]!);
	rows.put(reportingBits(words.known[words.number[cue]!]!));
	rows.put(source === null ? 0 : source[0] < cue ? 1 : 2);
	rows.put(source === null ? NONE : tags[source[1] - 1]!);
	rows.put(start - cue);
	rows.put(content.length);
	rows.putOdds(probability);
	rows.putOdds(candidate.cueProbability);
	rows.putShare(candidate.edgeSure);
	rows.putShare(candidate.contentSure);
	rows.put(tags[cue - 1] ?? NONE);
	rows.put(tags[start - 1] ?? NONE);
}

/** How likely word `i` is content by the tagger's marginals, 0 to 255. */
export function nearbyOf({ cue, nearby, nearbyAt }: Candidate, i: number): number {
	const at = i - cue + NEARBY;
	return at < 0 || at >= 2 * NEARBY ? 0 : nearby[nearbyAt + at]!;
}

/** The first word of a piece that is no mark. */
export function firstWord({ tags, runOf }: Analysis, { first, past }: Piece): number {
	let i = first;
	while (i + 1 < past && runOf[i] === -1 && IS_PUNCTUATION[tags[i]!]) i++;
	return i;
}

/** What a piece opens with, by its first word that is no mark. */
function openerOf({ runOf, lexemes }: Analysis, i: number): number {
	return runOf[i] !== -1 ? QUOTED : (OPENERS.get(lexemes.word[i]!) ?? 0);
}

const tagOf = ({ tags, runOf, words }: Analysis, i: number): number =>
	i < 0 || i >= words.count ? NONE : runOf[i] !== -1 ? QUOTED : tags[i]!;
