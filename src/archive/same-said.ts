import type { Actor, Statement } from '../model/index.js';
import { digestOf, WordUnits } from './word-units.js';
import { foldedWords } from './words.js';

/** What tells a name from its bearer's father's, but nobody from somebody else of another surname. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES = new Set(['a', 'an', 'the']);

const reader = new WordUnits();

/**
 * A number for the speaker of words, the same for the same speaker by name: a person's surname is enough ("Donald J.
 * Trump", "Donald Trump", "Trump"), anybody else's is the whole form ("the Bank of England" is not the Church of it).
 * 0 for nobody.
 */
export function speakerNumber(name: string | null, kind: Actor['kind'] | string | null | undefined): number {
	const words = foldedWords(name ?? '').filter((word) => !ARTICLES.has(word));
	const surname = kind === 'person' ? words.findLast((word) => !SUFFIXES.has(word)) : undefined;
	reader.read(surname ?? words.join(' '));
	return digestOf(reader);
}

/** What statements with the same words by the same speaker share: 52 bits of the digest of the words and the speaker's number. */
export function digestBy(words: number, speaker: number): number {
	const half = (number: number) => Math.floor(number / 2 ** 20) >>> 0;
	let high = Math.imul(half(words) ^ Math.imul(half(speaker), 0x9e3779b1), 0x85ebca6b);
	high ^= high >>> 15;
	const low = (words ^ speaker) & 0xfffff;
	return (high >>> 0) * 2 ** 20 + low;
}

/** What a statement shares with those that have the same words and the same speaker; `kind` is its actor's. */
export function digestOfSaid({ text, speaker }: Pick<Statement, 'text' | 'speaker'>, kind?: string): number {
	reader.read(text);
	return digestBy(digestOf(reader), speakerNumber(speaker, kind));
}
