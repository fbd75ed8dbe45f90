import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../model/index.js';
import type { GoldArticle, GoldAttribution } from './corpus.js';

/**
 * The three parts of a story in data/stories, between lines `-----`: an article, what a reader must be shown of it, and
 * every attribution in it (see data/stories/README.md).
 */
export interface StoryParts {
	readonly text: string;
	readonly expected: readonly string[];
	readonly marks: readonly string[];
}

export function storyParts(source: string): StoryParts {
	const [text = '', expected = '', marks = ''] = source.split(/\n-----\n/);
	const lines = (part: string) => part.split('\n').filter((line) => line.trim() !== '');
	return { text, expected: lines(expected), marks: lines(marks) };
}

/** The stories of a folder, in the order of their names, as articles to learn from. */
export function readStories(folder: string): GoldArticle[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) => {
			const { text, marks } = storyParts(readFileSync(`${folder}/${file}`, 'utf8'));
			return { id: `story-${file.replace(/\.txt$/, '')}`, text, ...placed(text, marks) };
		});
}

/** A mark as written: `source | cue | content + content`. */
interface Mark {
	readonly source: string;
	/** `-` where the layout alone tells who speaks: nothing to learn from. */
	readonly cue: string;
	readonly content: readonly string[];
	/** Whether accounts within the content are left unmarked (a line that begins with `~`). */
	readonly isWhole: boolean;
	/** Whether nobody is sure of it (a line that begins with `?`). */
	readonly isUnsure: boolean;
}

/**
 * Finds marks in their text. A mark stands where its content first follows the mark before; its cue and source are those
 * beside it.
 * @throws Error when words are not in the text
 */
export function placed(
	text: string,
	marks: readonly string[],
): { readonly attributions: GoldAttribution[]; readonly discard: Span[] } {
	const attributions: GoldAttribution[] = [];
	const discard: Span[] = [];
	const taken = new Set<number>();
	const said = new Set<number>();
	let from = 0;
	for (const line of marks) {
		const mark = parseMark(line);
		const content = contentOf(text, mark.content, from, said);
		said.add(content[0]![0]);
		const [start] = content[0]!;
		from = Math.max(from, paragraphAround(text, [start, start])[0]);
		if (mark.cue === '' || mark.cue === '-') {
			discard.push(...content);
			continue;
		}
		const { cue, source } = besideOf(text, mark, content, taken);
		taken.add(cue[0]);
		if (mark.isUnsure) {
			discard.push(cue);
			continue;
		}
		if (mark.isWhole) discard.push(...content);
		attributions.push({ kind: 'indirect', source: source ? [source] : [], cue: [cue], content });
	}
	return { attributions, discard };
}

function parseMark(line: string): Mark {
	const sign = /^[~?] /.exec(line)?.[0].trim();
	const fields = (sign ? line.slice(2) : line).split(/(?:^| )\| /).map((field) => field.trim());
	if (fields.length !== 3 && !(sign === '?' && fields.length === 1))
		throw new Error(`A mark is source | cue | content, not: ${line}`);
	const [source, cue, content] = fields.length === 3 ? fields : ['', '', fields[0]];
	return {
		source: source!,
		cue: cue!,
		content: content!.split(' + '),
		isWhole: sign === '~',
		isUnsure: sign === '?',
	};
}

/** @param said where contents begin that were found already: the same words may stand in a text again */
function contentOf(text: string, parts: readonly string[], from: number, said: ReadonlySet<number>): Span[] {
	const spans: Span[] = [];
	let at = from;
	for (const part of parts) {
		const words = part.replaceAll('\\n', '\n');
		const places = everywhere(text, words, [at, text.length]);
		const isFirst = spans.length === 0;
		const span =
			(isFirst ? places.find(([start]) => !said.has(start)) : undefined) ??
			places[0] ??
			everywhere(text, words, [0, text.length], 1)[0];
		if (span === undefined) throw new Error(`Not in the story: ${part}`);
		spans.push(span);
		at = span[1];
	}
	return spans;
}

/** The cue and the source that stand nearest to a content, outside it where they can. */
function besideOf(
	text: string,
	{ source, cue }: Mark,
	content: readonly Span[],
	taken: ReadonlySet<number>,
): { readonly cue: Span; readonly source: Span | null } {
	const around = paragraphAround(text, [content[0]![0], content.at(-1)![1]]);
	const wider = paragraphAround(text, [Math.max(0, around[0] - 3), Math.min(text.length, around[1] + 3)]);
	const find = (words: string): Span[] => {
		const near = everywhere(text, words, around);
		return near.length > 0 ? near : everywhere(text, words, wider);
	};
	const cues = find(cue);
	const free = cues.filter(([start]) => !taken.has(start));
	const sources: readonly (Span | null)[] = source === '' ? [null] : find(source);
	let best: { readonly cue: Span; readonly source: Span | null } | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const oneCue of free.length > 0 ? free : cues)
		for (const oneSource of sources) {
			const cost =
				2 * farFrom(content, oneCue) +
				(oneSource === null ? 0 : gap(oneCue, oneSource) + farFrom(content, oneSource));
			if (cost < least) {
				least = cost;
				best = { cue: oneCue, source: oneSource };
			}
		}
	if (best === null) throw new Error(`Not in the story beside what is said: ${source} | ${cue}`);
	return best;
}

/** What it costs a cue to stand within the content. */
const WITHIN = 10_000;

function farFrom(content: readonly Span[], span: Span): number {
	let least = Number.POSITIVE_INFINITY;
	for (const part of content) {
		if (part[0] <= span[0] && span[0] < part[1]) return WITHIN;
		least = Math.min(least, gap(part, span));
	}
	return least;
}

const gap = (a: Span, b: Span): number => Math.max(0, b[0] - a[1], a[0] - b[1]);

/** The paragraphs that a span stands in. */
function paragraphAround(text: string, [start, end]: Span): Span {
	const past = text.indexOf('\n\n', Math.max(0, end - 1));
	const before = text.lastIndexOf('\n\n', start - 1);
	return [before === -1 || start === 0 ? 0 : before + 2, past === -1 ? text.length : past];
}

const LETTER = /[\p{Alpha}\p{N}]/u;

/** Where words stand as whole words. */
function everywhere(text: string, words: string, [from, to]: Span, most = Number.POSITIVE_INFINITY): Span[] {
	const found: Span[] = [];
	if (words === '') return found;
	const isLetterAt = (at: number) => LETTER.test(text[at] ?? '');
	for (let at = text.indexOf(words, from); at !== -1 && found.length < most; ) {
		const end = at + words.length;
		if (end > to) break;
		const isCut = (isLetterAt(at - 1) && isLetterAt(at)) || (isLetterAt(end) && isLetterAt(end - 1));
		if (!isCut) found.push([at, end]);
		at = text.indexOf(words, at + 1);
	}
	return found;
}
