import type { Span } from '../../../model/index.js';
import type { NameSpan } from '../../attribution.js';
import { skipSpace } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isBody, isHuman } from '../../who/nouns.js';

/** "After ten days, a spokesperson came back with this:" */
const INTRO =
	/^(?:In|At|On|With|As|When|After|Before|By|Last|Later|Then|Yesterday|Within|During|Finally|Eventually|Meanwhile)\b[^,:]{0,80},\s+(?=(?:an?|the|one|her|his|its|their)\s)/u;
/** "Asked if he feared for his job, the 45-year-old shrugged" */
const ASKED = /^(?:Asked|Pressed|Questioned|Challenged|Told)\b[^:.]{3,160}?,\s+(?=\S)/u;
/** An article and a few small words, with nothing else. */
const NOUN_ONLY = /^(?:the|an?|his|her|its|their) (?:[\p{Lower}’'-]+ ){0,2}(?<noun>\p{Lower}{3,})$/u;
const PRONOUN = /^(?:He|She|They|It|he|she|they|it)\b/;
/** A preposition right before a name. */
const GOVERNED =
	/\b(?:of|to|with|for|by|from|against|about|on|in|at|after|over)\s+(?:the\s+)?(?:\p{Upper}\p{Alpha}*\.?\s+)?$/u;
/** A verb right after a name. */
const VERB_AFTER = /^\s(?:\p{Lower}+(?:ed|s)|said|wrote|put|told|hit)\b/u;
/** Verbs and other words that end the first noun phrase of a sentence. */
const ENDS_PHRASE =
	/\s(?:\p{Lower}+ed|is|was|are|were|has|had|have|hit|says|said|put|wrote|told|tells|writes|replies|responds|went|did|does|will|would|could|can|then|also|later|again|back|in|on|at|after|before|when|as|who|which|that|had|took|gave|made|came|comes|got|kept|wrote|went|began|spoke|shot|shook|fumes|sighs|shrugs|smiles|laughs|nods)(?=[\s,:]|$)/u;

/** What a sentence ends with. */
const ENDS = '.!?"”’」»';

/** Whether words end with a title or a letter that a point cuts short: "Mr", "J". */
export const endsShort = (words: string): boolean =>
	/(?:^|[\s(])(?:\p{Alpha}|Mr|Mrs|Ms|Dr|St|Sen|Gov|Prof)$/u.test(words);

/** Where the sentence that ends at `to` begins, not before `from`. */
export function sentenceStart(text: string, from: number, to: number): number {
	for (let at = to - 2; at > from; at--) {
		const mark = text[at]!;
		if (ENDS.includes(mark) && text[at + 1] === ' ') {
			const next = text[at + 2]!;
			const short = endsShort(text.slice(Math.max(from, at - 5), at));
			if (/[\p{Upper}"“‘'「«»„]/u.test(next) && !(mark === '.' && short)) return at + 2;
		}
	}
	return skipSpace(text, from, to);
}

/**
 * Who acts in a sentence before a quotation or a colon: the pronoun that begins the clause; the last person named
 * there who is no preposition's object and owns nothing; the last other such name; else its first noun phrase.
 * @param names in text order
 */
export function subject(text: string, start: number, end: number, names: readonly NameSpan[]): Span | null {
	const intro = INTRO.exec(text.slice(start, end)) ?? ASKED.exec(text.slice(start, end));
	if (intro) return subject(text, start + intro[0].length, end, names);
	const clause = text.slice(start, end);
	const pronoun = PRONOUN.exec(clause);
	if (pronoun) return [start, start + pronoun[0].length];
	let person: Span | null = null;
	let other: Span | null = null;
	const first = lowerBound(names.length, (n) => names[n]!.start < start);
	for (let n = first; n < names.length && names[n]!.start < end; n++) {
		const name = names[n]!;
		if (text[name.start - 1] === '(') continue;
		if (name.kind === 'place' || GOVERNED.test(text.slice(Math.max(start, name.start - 14), name.start)))
			continue;
		if (/^(?:['’]s?\b|['’]\s)/.test(text.slice(name.end, name.end + 2))) continue;
		if (name.kind === 'person') person = [name.start, name.end];
		else if (
			!/^\s\p{Lower}/u.test(text.slice(name.end, name.end + 2)) ||
			VERB_AFTER.test(text.slice(name.end, name.end + 24))
		)
			other = [name.start, name.end];
	}
	if (person ?? other) return person ?? other;
	// "the minister:", right after "Asked about the fence,"
	const noun = NOUN_ONLY.exec(clause)?.groups?.noun;
	if (noun !== undefined && (isHuman(noun) || isBody(noun))) return [start, end];
	const stop = ENDS_PHRASE.exec(clause);
	if (!stop || stop.index === 0) return null;
	const phrase = clause.slice(0, stop.index).replace(/,.*$/su, '');
	return phrase.length > 1 &&
		phrase.length < 80 &&
		!/^(?:In|At|On|For|With|As|When|After|But|And|Here|There|This|That|These|Those|What|So|Then|Now|How|Why)\b/.test(
			phrase,
		)
		? [start, start + phrase.length]
		: null;
}
