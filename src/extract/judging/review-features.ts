import type { Span } from '../../model/index.js';
import type { Candidate } from '../arguments/candidates.js';
import { nominalSigns } from '../doubts/nominal.js';
import { isNearRefusal } from '../doubts/refusals.js';
import { FeatureRows, NONE, QUOTED } from '../learnt/feature-rows.js';
import type { Analysis } from '../tagging/analysis.js';
import { auxiliariesBefore } from '../tagging/auxiliaries.js';
import { IS_FINITE, IS_NOUN, IS_PUNCTUATION, tagIndex } from '../tagging/tagset.js';
import { codesOf } from '../text/characters.js';
import { hashOf } from '../text/hash.js';
import { reportingBits, tellsThought } from '../text/reporting.js';
import { hasAt } from '../text/words.js';
import { type Claims, claimsOf, relationOf, rivalOf } from './claims.js';
import type { Judged } from './select.js';

/** How many numbers describe a candidate. */
export const REVIEW_FEATURES = 65;

const hashesOf = (list: string) => new Set(list.split(' ').map(hashOf));
const THAT = hashOf('that');
const TO = hashOf('to');
const COMMA = hashOf(',');
const CLAUSAL = hashesOf('whether if how what why when where who which');
const FIRST_PERSON = hashesOf('i we me us my our');
const NAME = tagIndex('NNP');
const PRONOUN = tagIndex('PRP');
/** What prose ends its paragraphs with. */
const CLOSING = codesOf('.!?”"’:');
/** How many candidates before and after are looked at. */
const NEAR = 7;

/** What all candidates of a text are seen against. */
interface Scene {
	readonly analysis: Analysis;
	readonly cues: Float32Array;
	readonly judged: readonly Judged[];
	readonly claims: Claims;
	/** How many statements are likely among so many words, and the share of words in quotation marks. */
	readonly density: number;
	readonly quotedShare: number;
	/** How many marks of punctuation, and how many words that open a quotation, stand before each word of the text. */
	readonly marksBefore: Int32Array;
	readonly openingsBefore: Int32Array;
}

/**
 * The features of all candidates of a text: rows of REVIEW_FEATURES numbers from 0 to 255.
 * @param least rows of candidates less likely than this stay empty
 */
export function reviewFeatures(
	analysis: Analysis,
	cues: Float32Array,
	judged: readonly Judged[],
	least = 0,
): Uint8ClampedArray {
	const { words, runs } = analysis;
	const likely = judged.reduce((count, { probability }) => count + (probability > 0.5 ? 1 : 0), 0);
	const quoted = runs.reduce((count, { first, past }) => count + past - first, 0);
	const scene: Scene = {
		analysis,
		cues,
		judged,
		claims: claimsOf(analysis, judged),
		density: (likely * 4000) / (words.count + 50),
		quotedShare: quoted / (words.count + 1),
		...countsBefore(analysis),
	};
	const rows = new FeatureRows(judged.length, REVIEW_FEATURES);
	judged.forEach((one, j) => {
		if (one.probability < least) return;
		rows.at = j * REVIEW_FEATURES;
		putVerdict(rows, one);
		putCue(rows, scene, one.candidate);
		putSource(rows, scene, one.candidate, j);
		putEdges(rows, scene, one.candidate);
		putInside(rows, scene, one.candidate, j);
		putNeighbours(rows, scene, one.candidate, j);
		putQuotation(rows, scene, one.candidate);
		putPlace(rows, scene, one.candidate);
		putSigns(rows, scene, one);
	});
	return rows.values;
}

/** Sums up to each word, so that no sentence is gone through for each of its candidates. */
function countsBefore({ words, tags, runOf }: Analysis): Pick<Scene, 'marksBefore' | 'openingsBefore'> {
	const marksBefore = new Int32Array(words.count + 1);
	const openingsBefore = new Int32Array(words.count + 1);
	for (let i = 0; i < words.count; i++) {
		marksBefore[i + 1] = marksBefore[i]! + IS_PUNCTUATION[tags[i]!]!;
		const opens = runOf[i] !== -1 && (i === 0 || runOf[i - 1] !== runOf[i]);
		openingsBefore[i + 1] = openingsBefore[i]! + (opens ? 1 : 0);
	}
	return { marksBefore, openingsBefore };
}

/** What the stages before said of it. */
function putVerdict(rows: FeatureRows, { candidate, probability, lead }: Judged): void {
	rows.putOdds(probability);
	rows.put(lead * 24);
	rows.putOdds(candidate.cueProbability);
	rows.putShare(candidate.contentSure);
	rows.putShare(candidate.edgeSure);
	rows.putShare(candidate.sourceSure);
	rows.put(-candidate.logProbability * 20);
	rows.put(candidate.gap * 60 + candidate.rank);
	rows.put(candidate.quotedWords);
	rows.put(candidate.bareWords);
	rows.put(candidate.content.length);
}

/** The cue and what stands right before and after it. */
function putCue(rows: FeatureRows, { analysis }: Scene, { cue }: Candidate): void {
	const { words, lexemes, tags } = analysis;
	rows.put(tags[cue]!);
	rows.put(reportingBits(words.known[words.number[cue]!]!));
	rows.put(auxiliariesBefore(analysis, cue));
	rows.put(lexemes.shape[cue]!);
	rows.put(tagBeside(analysis, cue, cue - 1));
	rows.put(tagBeside(analysis, cue, cue - 2));
	rows.put(tagBeside(analysis, cue, cue + 1));
	rows.put(tagBeside(analysis, cue, cue + 2));
}

/** The source, and who else claims its words. */
function putSource(
	rows: FeatureRows,
	{ analysis, claims, judged }: Scene,
	{ cue, source }: Candidate,
	j: number,
): void {
	if (source === null) {
		rows.put(0);
		rows.put(0);
		rows.put(NONE);
		rows.put(NONE);
		rows.put(NONE);
		rows.put(0);
		rows.put(0);
		rows.put(0);
		return;
	}
	const [first, past] = source;
	rows.put(past <= cue ? Math.max(0, 120 - (cue - past)) : 130 + first - cue);
	rows.put(past - first);
	rows.put(headTag(analysis, first, past));
	rows.put(analysis.tags[first]!);
	rows.put(tagBeside(analysis, first, first - 1));
	rows.put(FIRST_PERSON.has(analysis.lexemes.word[first]!) ? 2 : 1);
	rows.putOdds(rivalOf(judged, claims.source[first]!, j));
	rows.putOdds(rivalOf(judged, claims.content[first]!, j));
}

/** Where the content begins and ends. */
function putEdges(rows: FeatureRows, { analysis }: Scene, { cue, content }: Candidate): void {
	const { words, lexemes, tags, runOf } = analysis;
	const first = content[0]?.[0] ?? cue;
	const past = content.at(-1)?.[1] ?? cue;
	const opening = lexemes.word[first]!;
	let pronoun = 0;
	for (let i = first; i < past && i < first + 3; i++) if (tags[i] === PRONOUN) pronoun = 1;
	const end = Math.max(0, past - 1);
	rows.put(past <= cue ? Math.max(0, 120 - (cue - past)) : 130 + first - cue);
	rows.put(
		runOf[first] !== -1
			? 5
			: opening === THAT
				? 4
				: opening === TO
					? 3
					: CLAUSAL.has(opening)
						? 2
						: first === cue
							? 0
							: 1,
	);
	rows.put(tags[first]!);
	rows.put(tagBeside(analysis, first, first - 1));
	rows.put(tagBeside(analysis, end, past));
	rows.put(tagBeside(analysis, end, past + 1));
	rows.put(words.count > 0 ? tags[end]! : NONE);
	rows.put(pronoun);
}

/** What the content holds, and what others claim of it. */
function putInside(
	rows: FeatureRows,
	{ analysis, cues, claims, judged }: Scene,
	{ cue, content }: Candidate,
	j: number,
): void {
	const { words, lexemes, tags, runOf } = analysis;
	const sentence = words.sentence[cue]!;
	let size = 0;
	let finite = 0;
	let nouns = 0;
	let names = 0;
	let commas = 0;
	let here = 0;
	let others = 0;
	let lost = 0;
	let strongest: number | undefined;
	for (const [first, past] of content) {
		size += past - first;
		for (let i = first; i < past; i++) {
			if (words.sentence[i] === sentence) here++;
			const rival = rivalOf(judged, claims.content[i]!, j);
			if (rival !== undefined) {
				lost++;
				if (strongest === undefined || rival > strongest) strongest = rival;
			}
			if (runOf[i] !== -1) continue;
			const tag = tags[i]!;
			if (IS_FINITE[tag]) finite++;
			if (IS_NOUN[tag]) nouns++;
			if (tag === NAME) names++;
			if (lexemes.word[i] === COMMA) commas++;
			if (cues[i]! > 0.5) others++;
		}
	}
	rows.put(finite);
	rows.put(nouns);
	rows.put(names);
	rows.put(commas);
	rows.put(others);
	rows.putShare(here / Math.max(1, words.sentences[sentence + 1]! - words.sentences[sentence]!));
	rows.putShare(size === 0 ? 0 : lost / size);
	rows.putOdds(strongest);
	rows.putOdds(rivalOf(judged, claims.content[cue]!, j));
	rows.putOdds(rivalOf(judged, claims.source[cue]!, j));
}

/** The candidates before and after it in the sentence, and how it stands to the nearest. */
function putNeighbours(
	rows: FeatureRows,
	{ analysis, judged }: Scene,
	candidate: Candidate,
	j: number,
): void {
	const { sentence } = analysis.words;
	const here = sentence[candidate.cue];
	let crowd = 0;
	let expected = 0;
	for (const step of [-1, 1]) {
		let best: number | undefined;
		for (let o = j + step; Math.abs(o - j) <= NEAR; o += step) {
			const other = judged[o];
			if (other === undefined || sentence[other.candidate.cue] !== here) break;
			if (best === undefined || other.probability > best) best = other.probability;
			expected += other.probability;
			crowd++;
		}
		rows.putOdds(best);
	}
	rows.put(crowd);
	rows.put(expected * 40);
	const before = judged[j - 1];
	const after = judged[j + 1];
	rows.put(before === undefined ? 0 : 1 + relationOf(before.candidate, candidate));
	rows.put(after === undefined ? 0 : 1 + relationOf(after.candidate, candidate));
}

/** The quotation at the content's edge: its length, how far the cue is from it, how many the sentence has. */
function putQuotation(
	rows: FeatureRows,
	{ analysis, openingsBefore }: Scene,
	{ cue, content }: Candidate,
): void {
	const { words, runs, runOf } = analysis;
	const first = content[0]?.[0] ?? cue;
	const past = content.at(-1)?.[1] ?? cue;
	const at = runOf[first] !== -1 ? runOf[first]! : runOf[Math.max(0, past - 1)]!;
	const run = at === -1 ? undefined : runs[at];
	const sentence = words.sentence[cue]!;
	const from = words.sentences[sentence]!;
	// A quotation that goes on from the sentence before is one of this one's too.
	const goesOn = from > 0 && runOf[from] !== -1 && runOf[from - 1] === runOf[from] ? 1 : 0;
	const quotations = goesOn + openingsBefore[words.sentences[sentence + 1]!]! - openingsBefore[from]!;
	rows.put(run === undefined ? 0 : run.past - run.first);
	rows.put(run === undefined ? 0 : Math.min(Math.abs(run.first - cue), Math.abs(cue - run.past)));
	rows.put(quotations);
}

/** The sentence, its paragraph, and the text as a whole. */
function putPlace(
	rows: FeatureRows,
	{ analysis, density, quotedShare, marksBefore }: Scene,
	{ cue }: Candidate,
): void {
	const { words, text, paragraphs } = analysis;
	const from = words.sentences[words.sentence[cue]!]!;
	const to = words.sentences[words.sentence[cue]! + 1]!;
	const paragraph = words.paragraph[cue]!;
	const punctuation = marksBefore[to]! - marksBefore[from]!;
	rows.put(to - from);
	rows.put(cue - from);
	rows.put(to - cue);
	rows.put(punctuation);
	rows.put(paragraph);
	rows.putShare(paragraph / Math.max(1, paragraphs.length));
	rows.put(CLOSING.has(text.charCodeAt(paragraphs[paragraph]![1] - 1)) ? 1 : 0);
	rows.put(density);
	rows.putShare(quotedShare);
}

/** What the rules of language say of it. */
function putSigns(rows: FeatureRows, { analysis }: Scene, { candidate, probability }: Judged): void {
	const { words, text } = analysis;
	const { cue, content, source } = candidate;
	if (content.length === 0) {
		rows.put(0);
		rows.put(0);
		return;
	}
	const span = (first: number, past: number): Span => [words.start[first]!, words.end[past - 1]!];
	const attribution = {
		content: content.map(([first, past]) => span(first, past)),
		cue: span(cue, cue + 1),
		source: source === null ? null : span(source[0], source[1]),
		report: hasAt(words, cue, tellsThought) ? ('thought' as const) : ('speech' as const),
		confidence: probability,
		found: 'near' as const,
	};
	rows.put(nominalSigns(analysis, attribution));
	rows.put(isNearRefusal(text, attribution) ? 1 : 0);
}

/** The tag of word `j` seen from word `i` of the same sentence; a quotation counts as one thing. */
function tagBeside({ words, tags, runOf }: Analysis, i: number, j: number): number {
	if (j < 0 || j >= words.count || words.sentence[j] !== words.sentence[i]) return NONE;
	return runOf[j] !== -1 ? QUOTED : tags[j]!;
}

/** What heads a source: a name, or else its last pronoun or noun. */
function headTag({ tags }: Analysis, first: number, past: number): number {
	let head = tags[first]!;
	for (let i = first; i < past; i++) {
		if (tags[i] === NAME) return NAME;
		if (tags[i] === PRONOUN || IS_NOUN[tags[i]!]) head = tags[i]!;
	}
	return head;
}
