import type { Span } from '../../model/index.js';
import { lowerAt, type Words } from '../text/words.js';
import { isBody, isHuman, isPaper } from '../who/nouns.js';

/** A verb that tells a subject before it. */
const SUBJECT_VERB =
	/^(?:\p{Ll}{3,}ed|has|had|have|is|was|were|are|will|would|can|could|did|does|says|said|told|spoke|met|went|made|took|gave|put|left|won|lost|ran|began|cut|set|sent|sold|bought|also|who|itself|,)$/u;
const DESCRIBED = /^[^.,;:!?\n]{3,80}, (?:she|he) /;
/** Plural nouns of people that open a sentence. */
const PLURAL = /^\p{Lu}\p{Ll}{3,}(?:ers|ors|ists|ents|ants|ians|men|women|ials|ees|archs)$/u;

/** Who opens a sentence without a name: "The mayor has tried", "Fishermen have appealed". */
export interface Opening {
	readonly span: Span;
	/** "Fishermen", without an article. */
	readonly isPlural: boolean;
}

/** The subject that opens the sentence whose first word is given, when it is a common noun for people. */
export function openingSubject(words: Words, first: number): Opening | null {
	const word = lowerAt(words, first);
	const at = words.start[first]!;
	if (word === 'the') {
		// "The 20-year-old from Tirunelveli, who …"
		if (first + 1 < words.count && /^\d+-year-old$/.test(lowerAt(words, first + 1)))
			return { span: [at, words.end[first + 1]!], isPlural: false };
		const last = lastOfSubject(words, first, (i) => SUBJECT_VERB.test(lowerAt(words, i + 1)));
		return last === -1 || !mayGoOn(lowerAt(words, last))
			? null
			: { span: [at, words.end[last]!], isPlural: false };
	}
	if (word === 'a' || word === 'an' || word === 'one') {
		// "A geneticist at the institute, she took a sample": what somebody is, who was told of before.
		if (DESCRIBED.test(words.text.slice(at, at + 100))) return null;
		const last = lastOfSubject(
			words,
			first,
			(i) =>
				(isHuman(lowerAt(words, i)) && !isHuman(lowerAt(words, i + 1))) ||
				(isPaper(lowerAt(words, i)) && SUBJECT_VERB.test(lowerAt(words, i + 1))),
		);
		return last === -1 ? null : { span: [at, words.end[last]!], isPlural: false };
	}
	const isPlural =
		PLURAL.test(words.text.slice(at, words.end[first])) &&
		first + 1 < words.count &&
		/^\p{Ll}/u.test(lowerAt(words, first + 1));
	return isPlural ? { span: [at, words.end[first]!], isPlural: true } : null;
}

/** Whoever or whatever a pronoun may stand for in the next sentence. */
const mayGoOn = (noun: string): boolean =>
	isHumanOrPlural(noun) || isPaper(noun) || isBody(noun) || /^(?:company|firm)$/.test(noun);

/** "mayor", "researchers" */
const isHumanOrPlural = (noun: string): boolean =>
	isHuman(noun) || (noun.endsWith('s') && isHuman(noun.slice(0, -1)));

/** The first of the few small words after an article that ends the phrase; -1 when there is none. */
function lastOfSubject(words: Words, first: number, isLast: (i: number) => boolean): number {
	for (let i = first + 1; i < first + 5 && i + 1 < words.count; i++) {
		const form = words.text.slice(words.start[i], words.end[i]);
		// "The Collector has directed": an office with a capital is the first word or none.
		if (!(i === first + 1 ? /^\p{L}[\p{L}-]+$/u : /^\p{Ll}[\p{L}-]+$/u).test(form)) return -1;
		if (isLast(i)) return i;
	}
	return -1;
}
