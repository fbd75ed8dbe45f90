import type { Span } from '../model/index.js';
import type { ArgumentModel } from './arguments/arguments.js';
import { CandidateFinder, type WordSpan } from './arguments/candidates.js';
import type { Attribution } from './attribution.js';
import { type CueModel, findCues } from './cues/cues.js';
import { reviewCues } from './cues/review.js';
import { judge } from './judging/judge.js';
import { review } from './judging/review.js';
import { type Selected, select } from './judging/select.js';
import { trim } from './judging/trim.js';
import type { Trees } from './learnt/trees.js';
import type { KeyedWeights } from './learnt/weights.js';
import type { Steps } from './steps.js';
import type { Analysis } from './tagging/analysis.js';
import { tellsThought } from './text/reporting.js';
import { hasAt, lowerAt } from './text/words.js';

/** The trained parts that find who is said to have said what. */
export interface AttributionModel {
	readonly cues: CueModel;
	readonly cueReview: Trees;
	readonly arguments: ArgumentModel;
	readonly judge: KeyedWeights;
	readonly trim: Trees;
	readonly review: Trees;
}

/** Finds cues and looks at them twice, then source and content of each, judges them twice too, and chooses among those that claim the same words. */
export function* attributeByModel(model: AttributionModel, analysis: Analysis): Steps<Attribution[]> {
	const cues = reviewCues(model.cueReview, analysis, findCues(model.cues, analysis));
	yield;
	const candidates = finderOf(model.arguments).find(analysis, cues);
	yield;
	const judged = judge(model.judge, analysis, cues, candidates);
	yield;
	const trimmed = trim(model.trim, analysis, cues, judged);
	yield;
	const reviewed = review(model.review, analysis, cues, trimmed);
	yield;
	const selected = select(reviewed, analysis.words.count);
	const owner = new Int32Array(analysis.runs.length).fill(-1);
	selected.forEach(({ content }, s) => {
		for (const [first] of content) if (analysis.runOf[first] !== -1) owner[analysis.runOf[first]!] = s;
	});
	return selected.map((one, s) => toAttribution(analysis, one, s, owner));
}

/** The finder last used: its memory is a third of a megabyte, which a short text is read quicker than. */
let lastFinder: CandidateFinder | null = null;

function finderOf(model: ArgumentModel): CandidateFinder {
	if (lastFinder?.model !== model) lastFinder = new CandidateFinder(model);
	return lastFinder;
}

function toAttribution(
	analysis: Analysis,
	{ candidate, content, probability }: Selected,
	own: number,
	owner: Int32Array,
): Attribution {
	const { words, runOf } = analysis;
	const span = ([first, past]: WordSpan): Span => [words.start[first]!, words.end[past - 1]!];
	const spans: Span[] = [];
	for (const part of content) {
		spans.push(span(part));
		const opening = runOf[part[0]]!;
		const closing = runOf[part[1] - 1]!;
		addFurtherParts(spans, analysis, opening, own, owner);
		if (closing !== opening) addFurtherParts(spans, analysis, closing, own, owner);
	}
	return {
		content: spans.length === 1 ? spans : inOrder(spans),
		cue: span(cueWords(analysis, candidate.cue)),
		source: candidate.source === null ? null : span(candidate.source),
		report: hasAt(words, candidate.cue, tellsThought) ? 'thought' : 'speech',
		confidence: probability,
		found: 'near',
	};
}

/**
 * Adds the parts of a quotation in other paragraphs, where a content holds one part and nobody else claims them.
 * @param at which run of quoted words the content holds, or -1
 */
function addFurtherParts(
	spans: Span[],
	{ runs, outer }: Analysis,
	at: number,
	own: number,
	owner: Int32Array,
): void {
	if (at === -1) return;
	const run = runs[at]!;
	const { parts } = outer[run.quotation]!;
	if (parts.length === 1) return;
	const first = at - run.part;
	for (let r = Math.max(0, first); r < runs.length && r < first + parts.length; r++) {
		const other = runs[r]!;
		if (other.quotation !== run.quotation || r === at) continue;
		if (owner[r] !== -1 && owner[r] !== own) continue;
		owner[r] = own;
		spans.push(parts[other.part]!);
	}
}

/** Spans in text order, those that touch or overlap put together. */
function inOrder(spans: readonly Span[]): Span[] {
	const ordered: [number, number][] = [];
	for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
		const last = ordered.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else ordered.push([start, end]);
	}
	return ordered;
}

/** The head of the cue with what always goes with it: "according to". */
function cueWords({ words }: Analysis, cue: number): WordSpan {
	const isAccording =
		lowerAt(words, cue) === 'according' && cue + 1 < words.count && lowerAt(words, cue + 1) === 'to';
	return [cue, isAccording ? cue + 2 : cue + 1];
}
