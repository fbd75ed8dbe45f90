import type { Analysis } from './analysis.js';
import type { NameSpan } from './attribution.js';
import { withoutRubrics } from './layouts/index.js';
import { joinHalves } from './name-joins.js';
import { classifyNames } from './name-kinds.js';
import type { Weights } from './weights.js';
import { wholeNames } from './whole-names.js';

/** The names of a text as a whole, with their kinds, without rubrics. In text order, not overlapping. */
export const findNamed = (model: Weights, analysis: Analysis): NameSpan[] =>
	withoutRubrics(
		analysis.text,
		wholeNames(analysis.words.text, joinHalves(analysis.text, classifyNames(model, analysis))),
	);
