import { readdirSync, readFileSync } from 'node:fs';
import type { Actor, ArticleRecord, Document, Statement } from '../../src/model/index.js';
import { storyParts } from '../../src/train/stories.js';

/**
 * A story of data/stories, which the model has learnt from, or of test/fixtures/stories, which it has not. What must be
 * found in it stands below the article, one a line (see data/stories/README.md).
 */
export interface Story {
	readonly name: string;
	readonly text: string;
	readonly statements: readonly Expected[];
	readonly nots: readonly string[];
	readonly actors: readonly { readonly kind: string; readonly names: readonly string[] }[];
}

export interface Expected {
	readonly kind: string;
	readonly speaker: string;
	readonly content: string;
}

export const LEARNT = new URL('../../data/stories/', import.meta.url);
export const UNLEARNT = new URL('../fixtures/stories/', import.meta.url);
/** Nothing was mended by these: whoever mends the program has not read them. */
export const UNREAD = new URL('../fixtures/unread/', import.meta.url);

export function readStories(folder: URL): Story[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) => parseStory(file.replace(/\.txt$/, ''), readFileSync(new URL(file, folder), 'utf8')));
}

function parseStory(name: string, source: string): Story {
	const { text, expected } = storyParts(source);
	const lines = expected.map((line) => line.split(' | ').map((field) => field.trim()));
	const of = (...types: string[]) => lines.filter(([type]) => types.includes(type!));
	return {
		name,
		text,
		statements: of('direct', 'mixed', 'indirect').map(([kind, speaker, content]) => ({
			kind: kind!,
			speaker: speaker!,
			content: content!,
		})),
		nots: of('not').map(([, words]) => words!),
		actors: of('actor').map(([, kind, names]) => ({ kind: kind!, names: names!.split(' = ') })),
	};
}

export function documentOf(story: Story): Document {
	const { name, text } = story;
	return { id: name, title: text.split('\n')[0]!, origin: `${name}.txt`, text, headings: [] };
}

/** The words of a text, in lower case, without punctuation. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Jaccard index of two lists of words, repeated words counted apart. */
function likeness(a: readonly string[], b: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of b) {
		const count = left.get(word) ?? 0;
		if (count > 0) shared++;
		left.set(word, count - 1);
	}
	return shared / Math.max(1, a.length + b.length - shared);
}

/** The words that `content` stands for: what `…` leaves out is taken from the text. */
function expectedWords(text: string, content: string): string[] {
	const all = wordsOf(text);
	return content.split(' + ').flatMap((part) => {
		const [from, to] = part.split(' … ').map(wordsOf);
		if (!to) return from!;
		const starts = (words: readonly string[], at: number) => words.every((word, i) => all[at + i] === word);
		for (let start = 0; start < all.length; start++) {
			if (!starts(from!, start)) continue;
			for (let end = start + from!.length; end < Math.min(all.length, start + 200); end++)
				if (starts(to, end)) return all.slice(start, end + to.length);
		}
		throw new Error(`no such words in the story: ${part}`);
	});
}

export type Verdict = 'right' | 'kind' | 'speaker' | 'missing';

/** How an expected statement was found: its words (four in five), its speaker, its kind. */
export function judge(
	record: ArticleRecord,
	expected: Expected,
): { verdict: Verdict; best: Statement | null } {
	const bareWords = (words: string[]) => (words[0] === 'that' ? words.slice(1) : words);
	const wanted = bareWords(expectedWords(record.text, expected.content));
	let best: Statement | null = null;
	let score = 0.79;
	for (const statement of record.statements) {
		const like = likeness(wanted, bareWords(wordsOf(statement.text)));
		if (like <= score) continue;
		best = statement;
		score = like;
	}
	if (!best) return { verdict: 'missing', best };
	const actor = record.actors.find(({ id }) => id === best.actor);
	if (!actor || !isNamed(actor, expected.speaker)) return { verdict: 'speaker', best };
	return { verdict: best.kind === expected.kind ? 'right' : 'kind', best };
}

const bare = (name: string) =>
	name
		.toLowerCase()
		.replace(/^(?:the|a|an) /, '')
		.replace(/’/g, "'");

export function isNamed(actor: Actor, name: string): boolean {
	return [actor.name, ...actor.aliases].some((form) => {
		const [given, wanted] = [bare(form), bare(name)];
		// An unnamed source may be worded at more or less length: "an executive (who asked not to be named)".
		const isLoose = actor.kind !== 'person' && actor.kind !== 'organisation';
		return given === wanted || (isLoose && (isLonger(given, wanted) || isLonger(wanted, given)));
	});
}

const isLonger = (long: string, short: string) =>
	long.startsWith(`${short} `) || long.startsWith(`${short},`);

export function hasStatementOf(record: ArticleRecord, words: string): boolean {
	const wanted = wordsOf(words);
	return record.statements.some(
		({ content }) =>
			content.some(([start, end]) => likeness(wanted, wordsOf(record.text.slice(start, end))) === 1) ||
			likeness(wanted, wordsOf(content.map(([start, end]) => record.text.slice(start, end)).join(' '))) > 0.7,
	);
}
