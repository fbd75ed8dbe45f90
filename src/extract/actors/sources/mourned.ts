import { isTitleWord } from '../../text/lexicon.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { isHuman } from '../../who/nouns.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';

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
		if (cluster.kind !== 'person' || !opensParagraph(words, start)) continue;
		const after = text.slice(end, end + REACH);
		if ((text[end] === ',' && DIED.test(after)) || BORN.test(after)) return rootOf(cluster);
	}
	return null;
}

/** "Sir | Ana Ruiz", "The novelist and critic | Ana Ruiz": whether nothing but what somebody is stands before a name in its paragraph. */
function opensParagraph(words: Words, start: number): boolean {
	const name = wordFrom(words, start);
	const first = words.sentences[words.sentence[name]!]!;
	if (first > 0 && words.paragraph[first - 1] === words.paragraph[first]) return false;
	if (name - first > LONGEST_LEAD) return false;
	for (let i = first; i < name; i++) if (!mayLead(lowerAt(words, i))) return false;
	if (name === first) return true;
	const last = lowerAt(words, name - 1);
	return last === '.' || isTitleWord(last) || isHuman(last);
}

/** "The American novelist, critic and diarist": so many words may stand there. */
const LONGEST_LEAD = 8;

/** Nothing but articles, adjectives and nouns: no verb, and nobody else's. */
const mayLead = (word: string): boolean =>
	/^(?:the|an?|[,.]|and|[\p{Alpha}’-]{2,})$/u.test(word) && !NO_LEAD.test(word);
const NO_LEAD =
	/^(?:of|for|to|by|with|on|in|at|from|after|when|whose|that|who|as|his|her|their|its|named|said|is|was|say|says|have|has|had|police|for|over|about)$/;
