import type { ArticleMeta, Span } from './article.js';

/** A heading that the source itself marks as one (Markdown `#`, HTML `h2`…). */
export interface Heading {
	/** The heading's words in `text`, a paragraph of its own, without markup. */
	readonly span: Span;
	/** 1 the highest. */
	readonly level: number;
}

/**
 * An article as it was read, before extraction: plain text, paragraphs separated by a blank line.
 * `text` is the coordinate system of everything that follows.
 */
export interface Document extends ArticleMeta {
	readonly text: string;
	readonly headings: readonly Heading[];
}
