import type { Analysis } from './analysis.js';
import type { NameSpan } from './attribution.js';
import { withoutRubrics } from './layouts/index.js';
import { withLeadingBodies } from './leading-bodies.js';
import { joinHalves } from './name-joins.js';
import { classifyNames } from './name-kinds.js';
import { withoutTitleWords } from './title-words.js';
import type { Weights } from './weights.js';
import { wholeNames } from './whole-names.js';

/** The names of a text as a whole, with their kinds, without rubrics. In text order, not overlapping. */
export function findNamed(model: Weights, analysis: Analysis): NameSpan[] {
	const { text, paragraphs, words } = analysis;
	const whole = wholeNames(words.text, joinHalves(text, classifyNames(model, analysis)));
	const named = withLeadingBodies(words.text, withoutTitleWords(text, paragraphs[0], whole));
	return withoutRubrics(text, named);
}
