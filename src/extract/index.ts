import type { ArticleRecord, Document } from '../model/index.js';
import { findActors } from './actors/index.js';
import { attributeByModel } from './attribute.js';
import { gather } from './gather.js';
import { loadModel, type Model } from './model.js';
import { readingOf } from './reading.js';
import { findSections } from './sections/index.js';
import { toStatement } from './statements.js';
import { analyse } from './tagging/analysis.js';
import { tagModals } from './tagging/modals.js';
import { readIn } from './text/words.js';

export { loadModel, type Model };

/** Finds the sections, actors and statements of an article. Never throws, whatever the text. */
export const extract = (document: Document, model: Model): ArticleRecord => extractAll([document], model)[0]!;

/**
 * The same of several articles, in their order, each stage of all of them before the next: its code and tables are close
 * at hand then, so that a dozen short articles are read in less time than one by one.
 */
export function extractAll(documents: readonly Document[], model: Model): ArticleRecord[] {
	const stages = documents.map((document) => stagesOf(document, model));
	const records = new Array<ArticleRecord>(documents.length);
	for (let left = documents.length; left > 0; ) {
		stages.forEach((stage, d) => {
			const { value } = stage.next();
			if (!value) return;
			records[d] = value;
			left--;
		});
	}
	return records;
}

/** The stages of extraction from an article, which pauses after each. */
function* stagesOf(document: Document, model: Model): Generator<undefined, ArticleRecord> {
	const { headings: _headings, ...meta } = document;
	const { text } = document;
	const analysis = analyse(text, model.pos);
	yield;

	const reading = readingOf(document, analysis, model.names);
	yield;

	const byModel = attributeByModel(model.attribution, analysis);
	tagModals(analysis);
	yield;

	const attributions = gather(reading, byModel);
	yield;

	const { words, tags, paragraphs, quotations } = analysis;
	const { actors, speakers } = findActors({
		words: readIn(words, text),
		tags,
		names: reading.names,
		attributions,
		quoted: reading.isQuoted,
	});
	yield;

	const sections = findSections(document, {
		words,
		paragraphs,
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
			return toStatement(
				text,
				`q${i + 1}`,
				attribution,
				resolution,
				actors[actor] ?? null,
				quotations,
				sections,
			);
		}),
	};
}
