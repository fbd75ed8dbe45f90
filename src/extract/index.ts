import type { ArticleRecord, Document } from '../model/index.js';
import { findActors } from './actors/index.js';
import type { Attribution } from './attribution.js';
import { attributeColons, attributeLayouts, mergeNames } from './layouts/index.js';
import { findNames } from './names.js';
import { withoutOverlaps } from './overlaps.js';
import { findParagraphs } from './paragraphs.js';
import { scanQuotations } from './quotes.js';
import { attributeAlone } from './quotes-alone.js';
import { isRefusal } from './refusals.js';
import { attributeByRules, quotationOfWords } from './rules.js';
import { findSections } from './sections.js';
import { toStatement } from './statements.js';
import { splitWords, wordFrom } from './words.js';

/** The trained model, ready to use; opaque to the other rooms. */
export interface Model {
	readonly version: number;
}

/**
 * Reads the model out of its file's bytes.
 * @throws Problem when the bytes are no model, cut short, or of another version.
 */
export function loadModel(_bytes: Uint8Array): Model {
	return { version: 0 };
}

/** Finds the sections, actors and statements of an article. Never throws, whatever the text. */
export function extract(document: Document, _model: Model): ArticleRecord {
	const { headings: _headings, ...meta } = document;
	const { text } = document;
	const paragraphs = findParagraphs(text);
	const words = splitWords(text, paragraphs);
	const quotations = scanQuotations(text, paragraphs);
	const outer = quotations.filter((quotation) => quotation.depth === 0);
	const quoteOf = quotationOfWords(words, outer);

	const named = findNames(words);
	const layouts = attributeLayouts(text, paragraphs, quotations, document.headings, named);
	const names = mergeNames(named, layouts.names);
	const spoken = withoutOverlaps(
		layouts.attributions,
		attributeByRules(words, quotations).filter((attribution) => !isRefusal(text, attribution)),
	);
	const colons = attributeColons(text, paragraphs, quotations, names, isWithin(spoken));
	const near = withoutOverlaps(spoken, colons);
	const attributions = attributeAlone(text, paragraphs, quotations, near);

	const isQuoted = (offset: number) => (quoteOf[wordFrom(words, offset)] ?? -1) !== -1;
	const { actors, speakers } = findActors(words, names, attributions, isQuoted);
	const sections = findSections(document, {
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

/** Whether an offset lies within the content of an attribution; asked in any order. */
function isWithin(attributions: readonly Attribution[]): (offset: number) => boolean {
	const spans = attributions.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
	return (offset) => {
		let low = 0;
		let high = spans.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (spans[middle]![1] <= offset) low = middle + 1;
			else high = middle;
		}
		return low < spans.length && spans[low]![0] <= offset;
	};
}
