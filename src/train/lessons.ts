import type { Candidate } from '../extract/arguments/candidates.js';
import type { Judged } from '../extract/judging/select.js';
import type { Analysis } from '../extract/tagging/analysis.js';
import type { GoldArticle, GoldAttribution } from './corpus.js';

/** One article with what the stages said of it while they had not learnt from it. */
export interface Lesson {
	readonly gold: GoldArticle;
	readonly analysis: Analysis;
	/** The attribution that each cue word heads. */
	readonly heads: ReadonlyMap<number, GoldAttribution>;
	cues: Float32Array;
	candidates: Candidate[];
	judged: Judged[];
}

/** Whether nobody annotated the place of a word. */
export function isDiscarded({ gold, analysis }: Lesson, word: number): boolean {
	const at = analysis.words.start[word]!;
	return gold.discard?.some(([start, end]) => start <= at && at < end) ?? false;
}
