import type { ArticleRecord } from '../model/index.js';
import { foldedWords } from './words.js';

type Told = Pick<ArticleRecord, 'title' | 'text'>;

/** What share of all their words the texts of two versions have in common, at least: with the same title, and without. */
const COMMON = { titled: 0.5, retitled: 0.8 };

/** Whether an article is probably a version of another. */
export function areVersions(one: Told, other: Told): boolean {
	const words = new Set(foldedWords(one.text));
	const others = new Set(foldedWords(other.text));
	let common = 0;
	for (const word of words) if (others.has(word)) common++;
	const least = one.title === other.title ? COMMON.titled : COMMON.retitled;
	return common >= least * (words.size + others.size - common);
}
