import { DEMONYM } from '../../text/lexicon.js';
import { isCapital, lowerAt, type Words, wordAt } from '../../text/words.js';
import { isHuman } from '../../who/nouns.js';
import { isNationality } from '../bodies/nationality.js';
import { headAt, isHeld, isOwned } from '../phrases/phrases.js';
import { HIDDEN, OFFICES, POSTS } from '../roles/offices.js';

/** Bodies that have somebody for a task: the club doctor, the school nurse. */
const OF_BODY =
	/^(?:club|team|school|company|army|police|prison|council|hospital|village|town|city|ship|university|college|hotel|theatre|family|government|court|station|museum|union)$/;

/** "The Molo Plains MP": whom a text has just named, as its readers know. */
const MEMBERS = /^(?:mp|msp|mep|mla|mna|td)$/;

function isOfCapitals(words: Words, first: number, stop: number): boolean {
	for (let i = first; i < stop; i++) if (!isCapital(words, i)) return false;
	return stop - first > 1;
}

/**
 * Whether "the …" at words `[first, stop)` brings somebody into the text whom it has not named, by its form.
 * @param isPlain whether it is only the noun, with nothing that has a capital
 * @param isKnown whether the text has called somebody so
 */
export function isSomebodyNew(
	words: Words,
	head: string,
	first: number,
	stop: number,
	isPlain: boolean,
	isKnown: boolean,
): boolean {
	const isOffice = OFFICES.has(head);
	const isPost = POSTS.has(head);
	// "The French ambassador"
	if (!isPlain && (isPost || isOffice) && DEMONYM.test(wordAt(words, first + 1))) return true;
	// "The neighbour who complained"
	for (let i = first + 2; i <= stop && i < words.count; i++)
		if (lowerAt(words, i) === 'who' && lowerAt(words, i - 1) === head) return true;
	if (isKnown) return false;
	// "the club doctor", where a manager was named
	if (isPlain && stop - first === 3 && OF_BODY.test(lowerAt(words, first + 1)) && isHuman(head)) return true;
	// "the Auditor General": an office that nobody named holds.
	if (
		!isPlain &&
		isOfCapitals(words, first + 1, stop) &&
		!isNationality(words, first, stop) &&
		!MEMBERS.test(head)
	)
		return true;
	// "the rebels' chief negotiator"
	if (isOwned(words, first, stop) || isHeld(words, first, stop)) return true;
	// "The former minister" is whom the text has just named, as its readers know.
	const isFormer = lowerAt(words, first + 1) === 'former';
	if (!isFormer && (isPost || (stop - first > 2 && isOffice))) return true;
	// "The sexton, a patient man with one arm"
	const past = headAt(words, head, first, stop) + 1;
	if (past > 0 && lowerAt(words, past) === ',' && /^(?:an?|one)$/.test(lowerAt(words, past + 1))) return true;
	const end = words.end[stop - 1]!;
	return HIDDEN.test(words.text.slice(end, end + 48)) || lowerAt(words, first + 1) === 'same';
}
