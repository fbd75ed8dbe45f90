import type { Span } from '../../../model/index.js';
import { codesOf } from '../../text/characters.js';
import { type Words, wordFrom } from '../../text/words.js';
import type { LastSpeaker } from '../pronouns/last-speaker.js';
import { ADDS } from '../roles/offices.js';

/** Who tells of somebody they know: "His colleague | Bo Lund", "Ana Ruiz, | a friend". */
const KNOWS =
	/^(?:(?:His|Her|his|her|One|A|An|Another|His own|Her own) (?:\p{Lower}[\p{Lower}-]* ){0,4}|[^,]{3,60}, (?:his|her|an?) (?:\p{Lower}[\p{Lower}-]* ){0,4})(?:friend|colleague|co-star|pupil|student|contemporary|biographer|editor|classmate|flatmate|neighbour|neighbor|collaborator|admirer|acquaintance|bandmate|teammate|team-mate|protege|protégé|mentor|disciple)\b/u;
/** What tells of a man, or a woman, in others' words. */
const HIS = /\b(?:he|him|his|himself)\b/i;
const HERS = /\b(?:she|her|hers|herself)\b/i;
const MARKS = codesOf('"“«„‘');

/**
 * Whether a text goes back to whom it is about, in a paragraph behind that of somebody who told of them: 'His friend Bo
 * Lund said: "He never slept." | He told the Herald that he had tried'.
 * @param last where that is told
 * @param source the pronoun, which means a man or a woman
 * @param told what is said, in UTF-16 code units
 * @param verb what tells so
 * @param isMourned whether the text is an obituary of another than who spoke last
 */
export function goesBack(
	words: Words,
	last: LastSpeaker,
	source: Span,
	told: Span,
	verb: string,
	isMourned: boolean,
): boolean {
	const { text, paragraph, sentence, sentences } = words;
	const opening = sentences[sentence[wordFrom(words, Math.min(source[0], told[0]))]!]!;
	const before = opening - 1;
	if (before < 0 || paragraph[before] === paragraph[opening]) return false;
	if (paragraph[before] !== paragraph[wordFrom(words, last.saidUpTo - 1)] || ADDS.test(verb)) return false;
	const theirs = /^he$/i.test(text.slice(...source)) ? HIS : HERS;
	const [start, end] = told;
	// “She never slept,” he said: of whom it was before.
	if (MARKS.has(text.charCodeAt(start)) && theirs.test(text.slice(start, end))) return false;
	if (!theirs.test(text.slice(last.toldUpTo, last.saidUpTo))) return false;
	return isMourned || KNOWS.test(text.slice(last.at, last.toldUpTo));
}
