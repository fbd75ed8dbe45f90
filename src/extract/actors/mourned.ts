import { type Words, wordFrom } from '../text/words.js';
import { type Cluster, type Mention, rootOf } from './cluster.js';

/** An obituary tells so near its beginning who has died, in paragraphs. */
const NEAR = 4;
/** How far behind a name that opens a paragraph, in UTF-16 code units. */
const REACH = 400;
/** "Ana Ruiz, who has died aged 93,", "Ana Ruiz, who mapped the seabed, dies at 97", "… has died at her home. She was 88." */
const DIED =
	/^,[^\n]*? (?:died|dies)(?: [^.!?\n]{0,60}?)? (?:aged|at the age of|at) \d|^,[^\n]*? (?:has |had )?died\b[^!?\n]*?\. (?:He|She) was \d{2,3}\b/u;
/** "Born: 11 February 1938, …. Died: 2 September 2024" */
const BORN = /^[^\n]*\n[^\n]*\n+(?:Born[: ].*Died[: ]|Died[: ])/u;

/** Whose obituary a text is; null where it is none. */
export function mournedIn(words: Words, mentions: readonly Mention[]): Cluster | null {
	const { text } = words;
	for (const { start, end, cluster } of mentions) {
		if (words.paragraph[wordFrom(words, start)]! >= NEAR) return null;
		if (cluster.kind !== 'person' || (start > 0 && text[start - 1] !== '\n')) continue;
		const after = text.slice(end, end + REACH);
		if ((text[end] === ',' && DIED.test(after)) || BORN.test(after)) return rootOf(cluster);
	}
	return null;
}
