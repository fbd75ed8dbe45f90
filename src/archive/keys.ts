import { hash } from 'node:crypto';
import type { Actor, ArticleRecord, Statement, StatementKind } from '../model/index.js';
import { fold, foldedWords } from './words.js';

/** Statements are numbered by day and then in the order of coming, so that the highest are the newest. */
const PER_DAY = 2 ** 32;
const DAY = 86_400_000;

/** Days since 1 January 1500; 0 when the date is not known. */
export function dayOf(published: string | undefined | null): number {
	if (!published) return 0;
	const at = Date.parse(published.slice(0, 10));
	return Number.isNaN(at) ? 0 : Math.max(0, Math.floor(at / DAY) + 171_663);
}

/** The lowest key of a day. */
export const keyOfDay = (day: number): number => day * PER_DAY;

/** What makes two articles the same: where it is published, else the file and its id in it. */
export const addressOf = ({ url, origin, id }: ArticleRecord): string => url ?? `${origin}#${id}`;

export const digestOf = (text: string): string => hash('sha1', text, 'base64');

/** A number that statements with the same folded words share, however they are quoted; 48 bits. */
export function digestOfWords(words: readonly string[]): number {
	// "that" at the start of reported words is the reporter's.
	const own = words[0] === 'that' ? words.slice(1) : words;
	return Number.parseInt(hash('sha1', own.join(' ')).slice(0, 12), 16);
}

/**
 * What makes two actors of different articles one: the full name, never the surname alone; unnamed sources are
 * somebody else in every article.
 */
export function identityOf(actor: Actor, article: string): string {
	const words = foldedWords(actor.name);
	const isFull = actor.kind !== 'unnamed' && (actor.kind !== 'person' || words.length > 1);
	return isFull ? `${actor.kind}:${words.join(' ')}` : `${article}\n${actor.id}`;
}

/** Whether readers see it unasked: speech, and everything quoted. */
export const isShown = ({ report, kind }: Pick<Statement, 'report' | 'kind'>): boolean =>
	report === 'speech' || kind !== 'indirect';

/** The folded words of a text, separated by spaces. */
export const indexed = (text: string): string => foldedWords(text).join(' ');

/** Words under which an actor is also found: initials ("ncri"), first letter with last word ("hclinton"), all in one. */
export function shortNames(name: string): string[] {
	const words = foldedWords(name);
	if (words.length < 2) return [];
	const small = new Set(['of', 'the', 'for', 'and', 'de', 'van', 'von', 'der', 'la', 'al']);
	const initials = words.map((word) => word[0]).join('');
	const capital = words
		.filter((word) => !small.has(word))
		.map((word) => word[0])
		.join('');
	return [...new Set([initials, capital, words[0]![0] + words.at(-1)!, words.join('')])].filter(
		(word) => word.length > 1,
	);
}

/** Marks of statements in the index of words: bit 0 whether readers see it unasked, bits 1 and 2 the kind. */
export const SHOWN = 1;
export const KIND = 6;
const KINDS: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

export const kindMark = (kind: StatementKind): number => (KINDS.indexOf(kind) + 1) << 1;

export const marksOf = (kind: StatementKind, shown: boolean): number => kindMark(kind) | (shown ? SHOWN : 0);

export const folded = (text: string): string => text.split(/\s+/).map(fold).join(' ').trim();
