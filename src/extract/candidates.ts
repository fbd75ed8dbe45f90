import type { Analysis } from './analysis.js';
import { type ArgumentModel, LABEL, LABELS, Surroundings } from './arguments.js';
import { Chain } from './chain.js';
import { hashOf } from './hash.js';
import { Labellings } from './labellings.js';
import { IS_PUNCTUATION } from './tagset.js';
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
}

/** Words less likely than this to be cues are not looked at. */
export const LEAST_CUE = 0.15;

/** So many labellings are found for a cue, and so many that differ are kept, down to this much less likely ones. */
const LABELLINGS = 8;
const KEPT = 4;
const LARGEST_GAP = 3;

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
	private readonly labellings = new Labellings(LABELLINGS);

	constructor(private readonly model: ArgumentModel) {}

	/**
	 * @param cues how likely each word is a cue
	 * @param least words less likely than this are not looked at
	 */
	find(analysis: Analysis, cues: Float32Array, least = LEAST_CUE): Candidate[] {
		const candidates: Candidate[] = [];
		const found: number[] = [];
		this.chain.begin();
		for (let i = 0; i < cues.length; i++) {
			if (cues[i]! < least) continue;
			const crowding = found.at(-CROWD);
			if (crowding !== undefined && i - crowding < CROWDED) continue;
			found.push(i);
			this.around(analysis, cues, i, candidates);
		}
		return candidates;
	}

	/** Adds the likeliest sources and contents for one cue, those that differ in more than the commas around them. */
	private around(analysis: Analysis, cues: Float32Array, cue: number, candidates: Candidate[]): void {
		const { units, surroundings, chain, labellings } = this;
		units.around(analysis, cue);
		surroundings.prepare(analysis, units, cues);
		chain.score(this.model, surroundings, units);
		labellings.find(chain);
		chain.marginals();
		const from = candidates.length;
		for (let l = 0; l < labellings.count && candidates.length - from < KEPT; l++) {
			const gap = labellings.scores[0]! - labellings.scores[l]!;
			if (gap > LARGEST_GAP) break;
			labellings.take(l);
			const candidate = this.candidate(
				analysis,
				cue,
				cues[cue]!,
				candidates.length - from,
				gap,
				labellings.scores[l]!,
			);
			const own = candidates.slice(from);
			if (!own.some((other) => isSame(other, candidate))) candidates.push(candidate);
		}
	}

	/** The candidate of the labelling last taken. */
	private candidate(
		analysis: Analysis,
		cue: number,
		cueProbability: number,
		rank: number,
		gap: number,
		score: number,
	): Candidate {
		const { units, chain } = this;
		const content = this.spansOf(LABEL.content)
			.map(([from, past]) => trimmed(analysis, units.first[from]!, units.past[past - 1]!))
			.filter(([first, past]) => past > first);
		const source = this.nearestSource();
		let quotedWords = 0;
		let bareWords = 0;
		for (const [first, past] of content) {
			for (let i = first; i < past; i++) {
				if (IS_PUNCTUATION[analysis.tags[i]!]) continue;
				if (analysis.runOf[i] !== -1) quotedWords++;
				else bareWords++;
			}
		}
		return {
			cue,
			cueProbability,
			rank,
			gap,
			source: source === null ? null : [units.first[source[0]]!, units.past[source[1] - 1]!],
			content,
			logProbability: score - chain.logZ,
			sourceSure: source === null ? 0 : this.meanProbability(source, LABEL.source),
			...this.sureness(),
			quotedWords,
			bareWords,
		};
	}

	/** Runs of units with a label; the cue in between does not part them from each other unless it must. */
	private spansOf(label: number): [number, number][] {
		const { units, labellings } = this;
		const spans: [number, number][] = [];
		for (let u = 0; u < units.count; u++) {
			if (labellings.labels[u] !== label || u === units.cue) continue;
			const last = spans.at(-1);
			if (last && last[1] === u) last[1] = u + 1;
			else spans.push([u, u + 1]);
		}
		return spans;
	}

	private nearestSource(): [number, number] | null {
		const distance = ([from, past]: [number, number]) =>
			past <= this.units.cue ? this.units.cue - past : from - this.units.cue;
		return this.spansOf(LABEL.source).reduce<[number, number] | null>(
			(best, span) => (best === null || distance(span) < distance(best) ? span : best),
			null,
		);
	}

	private meanProbability([from, past]: [number, number], label: number): number {
		let sum = 0;
		for (let u = from; u < past; u++) sum += this.chain.probability[u * LABELS + label]!;
		return sum / (past - from);
	}

	/** How sure the content is on the whole, and at its least sure edge. */
	private sureness(): { contentSure: number; edgeSure: number } {
		const { units, chain, labellings } = this;
		let sum = 0;
		let words = 0;
		let edge = 1;
		for (let u = 0; u < units.count; u++) {
			if (u === units.cue) continue;
			const isContent = labellings.labels[u] === LABEL.content;
			const p = chain.probability[u * LABELS + LABEL.content]!;
			const weight = Math.min(12, units.past[u]! - units.first[u]!);
			if (isContent) {
				sum += p * weight;
				words += weight;
				edge = Math.min(edge, p);
			} else edge = Math.min(edge, 1 - p);
		}
		return { contentSure: words > 0 ? sum / words : 0, edgeSure: edge };
	}
}

/** Takes commas and sentence ends off the edges of a bare stretch; a quotation keeps what is inside its marks. */
function trimmed({ tags, lexemes, runOf }: Analysis, first: number, past: number): WordSpan {
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

/** Whether two candidates of one cue have the same words. */
function isSame(a: Candidate, b: Candidate): boolean {
	return (
		a.source?.[0] === b.source?.[0] &&
		a.source?.[1] === b.source?.[1] &&
		a.content.length === b.content.length &&
		a.content.every(([first, past], i) => first === b.content[i]![0] && past === b.content[i]![1])
	);
}
