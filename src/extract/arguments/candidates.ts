import { type Analysis, sentencesWithQuotations } from '../tagging/analysis.js';
import { IS_PUNCTUATION } from '../tagging/tagset.js';
import { hashOf } from '../text/hash.js';
import { type ArgumentModel, LABEL, LABELS, Surroundings } from './arguments.js';
import { Chain } from './chain.js';
import { Labellings } from './labellings.js';
import { Units } from './units.js';

/** A stretch of words: `[first, past)`. */
export type WordSpan = readonly [first: number, past: number];

/** One cue with a source and content that the argument tagger may see around it, before it is judged. */
export interface Candidate {
	readonly cue: number;
	/** How likely the word is a cue. */
	readonly cueProbability: number;
	/** Which of its cue's labellings it is, the likeliest being 0; and by how much less likely, as a logarithm. */
	readonly rank: number;
	readonly gap: number;
	readonly source: WordSpan | null;
	/** In text order, not overlapping; empty when nothing was found. */
	readonly content: readonly WordSpan[];
	/** Probability of the whole labelling, as a logarithm, and how sure the parts are (0 to 1). */
	readonly logProbability: number;
	readonly contentSure: number;
	readonly edgeSure: number;
	readonly sourceSure: number;
	/** Words of the content in quotation marks, and others. */
	readonly quotedWords: number;
	readonly bareWords: number;
	/**
	 * How likely each word around the cue is content whatever the source, 0 to 255; from NEARBY words before the cue on,
	 * which begin at an index of what holds those of all cues.
	 */
	readonly nearby: Uint8Array;
	readonly nearbyAt: number;
}

/** So many words before the cue, and as many from it on, are told of in `nearby`. */
export const NEARBY = 48;

/** How likely a word must be a cue to be looked at. */
export interface LeastCue {
	readonly anywhere: number;
	/** In a sentence with a quotation, where somebody will have said it. */
	readonly besideQuotation: number;
}
/** Unlikely words are looked at too: what stands around them tells the judges more than the words do. */
const LEAST_CUE: LeastCue = { anywhere: 0.1, besideQuotation: 0.1 };

/** So many labellings are found for a cue, and so many that differ are kept, down to this much less likely ones. */
const LABELLINGS = 8;
const KEPT = 4;
const LARGEST_GAP = 2;

/** So many cues within so few words are no prose, only costly. */
const CROWD = 5;
const CROWDED = 12;

const COMMA = hashOf(',');
const OPENING = hashOf('(');
const CLOSING = hashOf(')');

/** Finds the candidates of a text: a few for each likely cue, in text order of the cues, the likeliest first. */
export class CandidateFinder {
	private readonly units = new Units();
	private readonly surroundings = new Surroundings();
	private readonly chain = new Chain();
	private readonly labellings = new Labellings(LABELLINGS, LARGEST_GAP);
	/** How many words but marks there are before each word of the text, in quotations and outside of them. */
	private quotedBefore!: Int32Array;
	private bareBefore!: Int32Array;

	constructor(readonly model: ArgumentModel) {}

	/**
	 * @param cues how likely each word is a cue
	 * @param least words less likely than this are not looked at
	 */
	find(analysis: Analysis, cues: Float32Array, least = LEAST_CUE): Candidate[] {
		const found = this.likely(analysis, cues, least);
		const candidates: Candidate[] = [];
		this.surroundings.begin(analysis, cues);
		this.countWords(analysis);
		const nearby = new Uint8Array(found.length * 2 * NEARBY);
		this.chain.begin();
		found.forEach((cue, f) => {
			this.around(analysis, cues, cue, candidates, nearby, f * 2 * NEARBY);
		});
		return candidates;
	}

	private countWords({ words, tags, runOf }: Analysis): void {
		const quoted = new Int32Array(words.count + 1);
		const bare = new Int32Array(words.count + 1);
		for (let i = 0; i < words.count; i++) {
			const one = 1 - IS_PUNCTUATION[tags[i]!]!;
			const isBare = runOf[i] === -1;
			quoted[i + 1] = quoted[i]! + (isBare ? 0 : one);
			bare[i + 1] = bare[i]! + (isBare ? one : 0);
		}
		this.quotedBefore = quoted;
		this.bareBefore = bare;
	}

	/** The words that are likely enough to be cues, but for those that stand in a crowd. */
	private likely(analysis: Analysis, cues: Float32Array, least: LeastCue): number[] {
		const found: number[] = [];
		const isQuoting = sentencesWithQuotations(analysis);
		const lowest = Math.min(least.anywhere, least.besideQuotation);
		for (let i = 0; i < cues.length; i++) {
			if (cues[i]! < lowest) continue;
			const isBeside = isQuoting[analysis.words.sentence[i]!] === 1;
			if (cues[i]! < (isBeside ? least.besideQuotation : least.anywhere)) continue;
			const crowding = found.at(-CROWD);
			if (crowding !== undefined && i - crowding < CROWDED) continue;
			found.push(i);
		}
		return found;
	}

	/** Adds the likeliest sources and contents for one cue, those that differ in more than the commas around them. */
	private around(
		analysis: Analysis,
		cues: Float32Array,
		cue: number,
		candidates: Candidate[],
		nearby: Uint8Array,
		nearbyAt: number,
	): void {
		const { units, surroundings, chain, labellings } = this;
		units.around(analysis, cue);
		surroundings.prepare(units);
		chain.score(this.model, surroundings, units);
		chain.sumUp();
		labellings.begin(chain);
		const from = candidates.length;
		this.putNearby(nearby, nearbyAt);
		while (candidates.length - from < KEPT && labellings.next()) {
			const score = labellings.scores[labellings.count - 1]!;
			const gap = labellings.scores[0]! - score;
			const content = this.content(analysis);
			const nearest = this.nearestSource();
			const source: WordSpan | null =
				nearest === null ? null : [units.first[nearest[0]]!, units.past[nearest[1] - 1]!];
			if (isAmong(candidates, from, source, content)) continue;
			const sure = this.sureness();
			candidates.push({
				cue,
				cueProbability: cues[cue]!,
				rank: candidates.length - from,
				gap,
				source,
				content,
				logProbability: score - chain.logZ,
				sourceSure: nearest === null ? 0 : this.meanProbability(nearest, LABEL.source),
				contentSure: sure.content,
				edgeSure: sure.edge,
				quotedWords: countIn(this.quotedBefore, content),
				bareWords: countIn(this.bareBefore, content),
				nearby,
				nearbyAt,
			});
		}
	}

	/** Puts how likely the words around the cue are content, from an index on. */
	private putNearby(nearby: Uint8Array, at: number): void {
		const { units, chain } = this;
		const begin = units.first[units.cue]! - NEARBY;
		for (let u = 0; u < units.count; u++) {
			const value = Math.round(chain.probability[u * LABELS + LABEL.content]! * 255);
			const past = Math.min(2 * NEARBY, units.past[u]! - begin);
			for (let i = Math.max(0, units.first[u]! - begin); i < past; i++) nearby[at + i] = value;
		}
	}

	/** The content of the labelling last found: its runs of units; the cue parts them only if it must. */
	private content(analysis: Analysis): WordSpan[] {
		const { units, labellings } = this;
		const spans: WordSpan[] = [];
		for (let u = 0; u < units.count; u++) {
			if (labellings.labels[u] !== LABEL.content || u === units.cue) continue;
			const from = u;
			while (u + 1 < units.count && labellings.labels[u + 1] === LABEL.content && u + 1 !== units.cue) u++;
			const span = trimmed(analysis, units.first[from]!, units.past[u]!);
			if (span[1] > span[0]) spans.push(span);
		}
		return spans;
	}

	/** The run of units labelled as source that is nearest to the cue, of two as near the one before it: `[from, past)`. */
	private nearestSource(): [number, number] | null {
		const { units, labellings } = this;
		const { labels } = labellings;
		const { cue, count } = units;
		let last = cue - 1;
		while (last >= 0 && labels[last] !== LABEL.source) last--;
		/** A run after the cue is nearer if it begins before this. */
		const end = last < 0 ? count : Math.min(count, 2 * cue - last - 1);
		let first = cue + 1;
		while (first < end && labels[first] !== LABEL.source) first++;
		if (first < end) {
			let past = first + 1;
			while (past < count && labels[past] === LABEL.source) past++;
			return [first, past];
		}
		if (last < 0) return null;
		let from = last;
		while (from > 0 && labels[from - 1] === LABEL.source) from--;
		return [from, last + 1];
	}

	private meanProbability([from, past]: [number, number], label: number): number {
		let sum = 0;
		for (let u = from; u < past; u++) sum += this.chain.probability[u * LABELS + label]!;
		return sum / (past - from);
	}

	/** How sure the content is on the whole, and at its least sure edge. */
	private sureness(): { content: number; edge: number } {
		const { units, chain, labellings } = this;
		const { probability } = chain;
		let sum = 0;
		let words = 0;
		let edge = 1;
		for (let u = 0; u < units.count; u++) {
			if (u === units.cue) continue;
			const p = probability[u * LABELS + LABEL.content]!;
			if (labellings.labels[u] === LABEL.content) {
				const weight = Math.min(12, units.past[u]! - units.first[u]!);
				sum += p * weight;
				words += weight;
				if (p < edge) edge = p;
			} else if (1 - p < edge) edge = 1 - p;
		}
		return { content: words > 0 ? sum / words : 0, edge };
	}
}

/** How many of some words lie in a content, by how many there are before each word. */
function countIn(before: Int32Array, content: readonly WordSpan[]): number {
	let count = 0;
	for (let c = 0; c < content.length; c++) count += before[content[c]![1]]! - before[content[c]![0]]!;
	return count;
}

/** How many words but marks of a content lie in quotations, or outside of them. */
export function wordsIn({ tags, runOf }: Analysis, content: readonly WordSpan[], isQuoted: boolean): number {
	let count = 0;
	for (const [first, past] of content)
		for (let i = first; i < past; i++)
			if (IS_PUNCTUATION[tags[i]!] === 0 && (runOf[i] !== -1) === isQuoted) count++;
	return count;
}

/** Takes commas and sentence ends off the edges of a bare stretch; a quotation keeps what is inside its marks. */
export function trimmed({ tags, lexemes, runOf }: Analysis, first: number, past: number): WordSpan {
	let from = first;
	let to = past;
	while (
		to > from &&
		runOf[to - 1] === -1 &&
		IS_PUNCTUATION[tags[to - 1]!] &&
		lexemes.word[to - 1] !== CLOSING
	)
		to--;
	while (
		from < to &&
		runOf[from] === -1 &&
		(lexemes.word[from] === COMMA || IS_PUNCTUATION[tags[from]!]) &&
		lexemes.word[from] !== OPENING
	)
		from++;
	return [from, to];
}

/** Whether one of the candidates from an index on has these words. */
function isAmong(
	candidates: readonly Candidate[],
	from: number,
	source: WordSpan | null,
	content: readonly WordSpan[],
): boolean {
	for (let c = from; c < candidates.length; c++) {
		const other = candidates[c]!;
		if (
			source?.[0] !== other.source?.[0] ||
			source?.[1] !== other.source?.[1] ||
			content.length !== other.content.length
		)
			continue;
		let isSame = true;
		for (let i = 0; i < content.length && isSame; i++)
			isSame = content[i]![0] === other.content[i]![0] && content[i]![1] === other.content[i]![1];
		if (isSame) return true;
	}
	return false;
}
