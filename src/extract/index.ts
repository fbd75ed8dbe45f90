import type { ArticleRecord, Document } from '../model/index.js';
import { findActors } from './actors/index.js';
import { attributeByModel } from './attribute.js';
import { gather } from './gather.js';
import { inWritten } from './in-written.js';
import { loadModel, type Model } from './model.js';
import { usualMarks } from './quotations/plain-marks.js';
import { readingOf, toldOf } from './reading.js';
import { findSections } from './sections/index.js';
import { toStatement } from './statements.js';
import { inTurns, type Steps } from './steps.js';
import { analyse } from './tagging/analysis.js';
import { tagModals } from './tagging/modals.js';
import { legible } from './text/legible.js';
import { asWritten } from './text/rewritten.js';

export { loadModel, type Model };

/** Finds the sections, actors and statements of an article. Never throws, whatever the text. */
export const extract = (document: Document, model: Model): ArticleRecord => extractAll([document], model)[0]!;

/**
 * The same of several articles, in their order. They are read in turns, step by step (`Steps`): a dozen short ones take
 * less time than one by one.
 */
export const extractAll = (documents: readonly Document[], model: Model): ArticleRecord[] =>
	inTurns(documents.map((document) => recordOfWritten(document, model)));

/** Extraction from one article, however its spaces, line ends and marks are written. */
function* recordOfWritten(document: Document, model: Model): Steps<ArticleRecord> {
	const read = legible(document.text) ?? asWritten(document.text);
	const text = usualMarks(read.text);
	if (text === document.text) return yield* recordOf(document, model);
	const headings = document.headings.map(({ span: [start, end], ...heading }) => ({
		...heading,
		span: [read.offsetOf(start), read.offsetOf(end)] as const,
	}));
	const record = yield* recordOf({ ...document, text, headings }, model);
	return inWritten(record, document.text, read);
}

/** Extraction from one article, stage by stage. */
function* recordOf(document: Document, model: Model): Steps<ArticleRecord> {
	const { headings: _headings, ...meta } = document;
	const { text } = document;
	const analysis = analyse(text, model.pos);
	yield;

	const reading = yield* readingOf(document, analysis, model.names);
	yield;

	const byModel = yield* attributeByModel(model.attribution, analysis);
	tagModals(analysis);
	yield;

	const attributions = yield* gather(reading, byModel);
	yield;

	const { words, tags, paragraphs, outer } = analysis;
	const { actors, speakers } = yield* findActors(toldOf(reading, attributions, model.pos));
	yield;

	const sections = findSections(document, {
		words,
		tags,
		paragraphs,
		around: reading.around,
		actors,
		statements: attributions.map(({ content }, i) => ({
			content,
			actor: actors[speakers[i]!.actor]?.id ?? null,
		})),
	});
	return {
		...meta,
		sections,
		actors,
		statements: attributions.map((attribution, i) => {
			const { actor, resolution } = speakers[i]!;
			return toStatement(text, `q${i + 1}`, attribution, resolution, actors[actor] ?? null, outer, sections);
		}),
	};
}
