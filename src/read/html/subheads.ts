import type { Block } from './blocks.js';

/** So long a heading may be that is set as a paragraph, and so long the paragraph below it at least is; UTF-16 code units. */
const LONGEST = 60;
const LEAST_BELOW = 100;
/** Fewer of them may be anything else: a caption, a name. */
const LEAST = 2;
/** The level of what nobody gave one. */
const LEVEL = 3;

const SENTENCE_END = /[.!?:;,…]["”’')]*$/;
/** Something quoted, or a row of figures. */
const NO_WORDS = /["“”]|(?:\d+\D+){3}\d/;
const CAPITALS = /^[^\p{Lower}]*\p{Upper}{2}[^\p{Lower}]*$/u;

/**
 * Makes headings of the short paragraphs that divide a text without being marked as such: several, all in bold or all in
 * capitals, none twice (as those who speak in an interview are), each above a paragraph of prose.
 */
export function withSubheads(blocks: readonly Block[]): readonly Block[] {
	for (const isSet of [(block: Block) => block.bold === true, ({ text }: Block) => CAPITALS.test(text)]) {
		const found = new Set(blocks.filter((block, i) => isSubhead(block, blocks[i + 1]) && isSet(block)));
		const words = new Set([...found].map(({ text }) => text));
		if (found.size >= LEAST && words.size === found.size)
			return blocks.map((block) => (found.has(block) ? { ...block, level: LEVEL } : block));
	}
	return blocks;
}

/** Whether a paragraph, set as subheads are, may be one above the next. */
const isSubhead = ({ text, level, item }: Block, next: Block | undefined): boolean =>
	level === 0 &&
	!item &&
	text.length <= LONGEST &&
	/^[\p{Upper}\p{N}]/u.test(text) &&
	!SENTENCE_END.test(text) &&
	!NO_WORDS.test(text) &&
	next !== undefined &&
	next.level === 0 &&
	next.bold !== true &&
	next.text.length >= LEAST_BELOW;
