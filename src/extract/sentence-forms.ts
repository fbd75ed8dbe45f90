import type { Span } from '../model/index.js';
import { isBody, isHuman, isPaper } from './actors/roles.js';
import type { Analysis } from './analysis.js';
import { type Attribution, amended } from './attribution.js';
import { trait } from './known-word.js';
import { occasionAfter } from './occasions.js';
import { IS_FINITE, IS_NOUN, IS_PUNCTUATION, IS_VERB, tagIndex } from './tagset.js';
import { hasAt, havingTrait, isCapital, lowerAt, type Words, wordFrom } from './words.js';

const NAME = tagIndex('NNP');
const PARTICIPLE = tagIndex('VBG');
const PAST_PARTICIPLE = tagIndex('VBN');
const RELATIVE = tagIndex('WH');
const PREPOSITION = tagIndex('IN');
const TO = tagIndex('TO');
const CONJUNCTION = tagIndex('CC');
const PRONOUN = tagIndex('PRP');

/** So long may a source be that stands between a cue and the sentence's end, or a comma, in words. */
const LONGEST_SOURCE = 16;
/** So far from the cue may what was said begin, after when and to whom it was said, in UTF-16 code units. */
const LONGEST_OCCASION = 40;
/** How sure a form of sentence is that leaves no other reading. */
const FORMED = 0.8;

/** A sentence without its full stop, by its words: `[first, past)`, and the cue that was found in it. */
interface Sentence {
	readonly first: number;
	readonly past: number;
	readonly cue: number;
}

/**
 * What the form of a sentence tells for certain, where the model read it otherwise: "The road is shut, said
 * councillors in the town", "According to the minister, Pieter Dam, when it rains the road is shut", "There was no
 * proof, officials said, that it rained", "The board apologised, adding that the road was shut".
 * @param found in any order
 */
export function asFormed(analysis: Analysis, found: readonly Attribution[]): Attribution[] {
	return found.map((attribution) => {
		const { cue } = attribution;
		if (cue === null) return attribution;
		const sentence = sentenceOf(analysis, wordFrom(analysis.words, cue[0]));
		if (isAdding(analysis, attribution, sentence)) return withSubject(analysis, attribution, sentence, found);
		if (isQuoting(analysis, sentence)) return attribution;
		return (
			byAccording(analysis, attribution, sentence) ??
			byInversion(analysis, attribution, sentence) ??
			byParenthesis(analysis, attribution, sentence) ??
			afterOccasion(analysis, attribution) ??
			ofSubordinate(analysis, attribution, sentence) ??
			pastApposition(analysis, attribution, sentence) ??
			attribution
		);
	});
}

function sentenceOf({ words, tags }: Analysis, cue: number): Sentence {
	const s = words.sentence[cue]!;
	const first = words.sentences[s]!;
	let past = words.sentences[s + 1] ?? words.count;
	while (past > cue + 1 && IS_PUNCTUATION[tags[past - 1]!] === 1) past--;
	return { first, past, cue };
}

const isQuoting = ({ runOf }: Analysis, { first, past }: Sentence): boolean => {
	for (let i = first; i < past; i++) if (runOf[i] !== -1) return true;
	return false;
};

const isComma = (words: Words, i: number): boolean => lowerAt(words, i) === ',';

/** The next comma from a word on, or `past`. */
function commaFrom(words: Words, from: number, past: number): number {
	let i = from;
	while (i < past && !isComma(words, i)) i++;
	return i;
}

function holdsFinite({ tags }: Analysis, from: number, past: number): boolean {
	for (let i = from; i < past; i++) if (IS_FINITE[tags[i]!] === 1) return true;
	return false;
}

const spanOf = (words: Words, first: number, past: number): Span => [
	words.start[first]!,
	words.end[past - 1]!,
];

/** "According to the minister, Pieter Dam, the road, which floods, is shut.": the source ends at a comma, the rest was said. */
function byAccording(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	if (lowerAt(words, cue) !== 'according' || lowerAt(words, cue + 1) !== 'to' || cue - first > 1) return null;
	if (cue === first + 1 && tags[first] !== CONJUNCTION) return null;
	let comma = commaFrom(words, cue + 2, past);
	for (let twice = 0; twice < 2; twice++) {
		const next = commaFrom(words, comma + 1, past);
		if (next < past && isApposed(analysis, comma, next, past)) comma = next;
	}
	if (comma >= past - 2 || comma - cue > LONGEST_SOURCE || comma === cue + 2) return null;
	if (holdsFinite(analysis, cue + 2, commaFrom(words, cue + 2, past)) || !isClause(analysis, comma + 1, past))
		return null;
	const content = spanOf(words, comma + 1, past);
	const [start] = attribution.content[0]!;
	// The model may know better where what was said ends.
	if (start === content[0]) return null;
	return amended(attribution, {
		content: [content],
		source: spanOf(words, cue + 2, comma),
		confidence: Math.max(FORMED, attribution.confidence),
	});
}

/** Whether what stands between two commas tells who is named before: "the minister, Pieter Dam,", "Dam, who lives here,". */
function isApposed(analysis: Analysis, comma: number, next: number, past: number): boolean {
	const { words, tags } = analysis;
	const head = comma + 1;
	if (/^\d{1,2}$/.test(lowerAt(words, head)) && next === head + 1) return true;
	if (!isClause(analysis, next + 1, past)) return false;
	if (tags[head] === RELATIVE) return /^(?:who|whose|which)$/.test(lowerAt(words, head));
	// "a retired captain": the participle may be read as a verb.
	if (holdsFinite(analysis, head + 2, next)) return false;
	// "the transport minister, Pieter Dam": a name after what its bearer is.
	if (isCapital(words, head) && isCapital(words, next - 1) && next - head <= 4)
		return !isCapital(words, comma - 1) && isHuman(lowerAt(words, comma - 1));
	if (tags[comma - 1] !== NAME && !/^\d/.test(lowerAt(words, comma - 1))) return false;
	return /^an?$/.test(lowerAt(words, head)) && holdsSomebody(analysis, head, next);
}

/** Whether the words can be a clause: with a finite verb that does not come first. */
function isClause(analysis: Analysis, from: number, past: number): boolean {
	const { tags } = analysis;
	if (from >= past || IS_FINITE[tags[from]!] === 1 || tags[from] === PAST_PARTICIPLE) return false;
	return holdsFinite(analysis, from + 1, past);
}

/** Whether a phrase names somebody: with a name or a noun for people, a body or a paper. */
function holdsSomebody({ words, tags }: Analysis, from: number, past: number): boolean {
	for (let i = from; i < past; i++) {
		if (tags[i] === NAME || (tags[i] === PRONOUN && /^(?:he|she|they)$/.test(lowerAt(words, i)))) return true;
		if (IS_NOUN[tags[i]!] === 0) continue;
		const noun = lowerAt(words, i);
		const one = noun.replace(/s$/, '');
		if (noun === 'police' || noun === 'people' || isHuman(one) || isBody(noun) || isPaper(one)) return true;
	}
	return false;
}

const isInverting = trait(({ form }) =>
	/^(?:said|says|say|added|adds|warned|warns|argued|argues|insisted|insists|explained|claimed|claims|wrote|writes|reported|announced|according)$/.test(
		form,
	),
);

/** "The road is shut, said councillors in the town.": who speaks ends the sentence, and all before was said. */
function byInversion(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	if (!isComma(words, cue - 1) || cue - first < 4 || !hasAt(words, cue, isInverting)) return null;
	const after = attribution.content.some(([start]) => start >= words.end[cue]!);
	if (!after) return null;
	const head = lowerAt(words, cue) === 'according' ? cue + 2 : cue + 1;
	const end = commaFrom(words, head, past);
	if (end === head || end - head > LONGEST_SOURCE || !holdsSomebody(analysis, head, end)) return null;
	for (let i = head; i < end; i++)
		if (IS_FINITE[tags[i]!] === 1 || tags[i] === TO || tags[i] === RELATIVE) return null;
	// ", said the road, which floods, was shut": a clause goes on after it.
	if (
		end < past &&
		tags[end + 1] !== RELATIVE &&
		tags[end + 1] !== PARTICIPLE &&
		holdsFinite(analysis, end, past)
	)
		return null;
	if (!/^who/.test(lowerAt(words, end + 1)) && commaFrom(words, end + 1, past) < past) return null;
	// "Ruiz, who runs the clinic, said …": the verb's own subject stands before it.
	let clause = cue - 1;
	for (let i = cue - 2; i > first; i--)
		if (isComma(words, i)) {
			if (tags[i + 1] === RELATIVE) clause = i;
			break;
		}
	if (!holdsFinite(analysis, first, clause)) return null;
	return amended(attribution, {
		content: [spanOf(words, first, cue - 1)],
		source: spanOf(words, head, end),
		confidence: Math.max(FORMED, attribution.confidence),
	});
}

/** What the teller adds after an account: "…, officials said, citing the weather", "…, though she did not say why". */
const ADDED =
	/^(?:as|though|although|while|with|which|who|whose|amid|after|before|because|despite|when|if|in|on|at|during)$/;
/** When, where and of what somebody speaks, before an account. */
const LEADING =
	/^(?:asked|speaking|writing|responding|pressed|reached|contacted|according|in|on|at|after|before|during|last|yesterday)$/;

/** "There was no proof, officials said, that it rained.": a comma right after the verb, so both halves were said. */
function byParenthesis(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	const { source, content } = attribution;
	const tail = cue + 2;
	if (!isComma(words, cue + 1) || tail >= past || source === null || content.length > 1) return null;
	if (source[1] > words.start[cue]! || content[0]![0] < words.end[cue]!) return null;
	const subject = wordFrom(words, source[0]);
	if (subject - 2 < first || !isComma(words, subject - 1) || cue - subject > LONGEST_SOURCE) return null;
	if (tags[tail] === PARTICIPLE || ADDED.test(lowerAt(words, tail))) return null;
	if (LEADING.test(lowerAt(words, first)) || commaFrom(words, first, subject) < subject - 1) return null;
	return amended(attribution, { content: [spanOf(words, first, subject - 1), spanOf(words, tail, past)] });
}

/** "said the storm | , the worst in 40 years, had cut off the fort", "said the fence | , which fell, was old": the clause goes on. */
function pastApposition(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { past, cue } = sentence;
	const { content } = attribution;
	const [start, end] = content[0]!;
	if (content.length > 1 || start < words.end[cue]! || start - words.end[cue]! > LONGEST_OCCASION)
		return null;
	const comma = wordFrom(words, end);
	if (comma >= past || !isComma(words, comma)) return null;
	const next = commaFrom(words, comma + 1, Math.min(past, comma + LONGEST_SOURCE));
	if (next + 1 >= past || !isComma(words, next) || IS_FINITE[tags[next + 1]!] === 0) return null;
	if (tags[comma + 1] !== RELATIVE && holdsFinite(analysis, comma + 1, next)) return null;
	return amended(attribution, { content: [[start, words.end[past - 1]!]] });
}

/** "said | late on Tuesday | nobody had told her": when it was said is no part of what was said. */
function afterOccasion({ text }: Analysis, attribution: Attribution): Attribution | null {
	const { cue, content } = attribution;
	const [start, end] = content[0]!;
	if (cue === null || start !== cue[1] + 1) return null;
	const from = cue[1] + occasionAfter(text, cue[1]);
	return from > start && from < end
		? amended(attribution, { content: [[from, end], ...content.slice(1)] })
		: null;
}

/** "Although Ruiz insists that it is safe | , few believe it": the main clause is the teller's. */
function ofSubordinate(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	const { content } = attribution;
	const [start, end] = content[0]!;
	if (content.length > 1 || start < words.end[cue]! || end < words.end[past - 1]!) return null;
	if (!SUBORDINATE.test(lowerAt(words, first)) || commaFrom(words, first, cue) < cue) return null;
	for (let i = past - 2; i > cue + 2 && words.start[i]! > start; i--) {
		if (!isComma(words, i)) continue;
		const isMain =
			tags[i + 1] !== RELATIVE && tags[i + 1] !== CONJUNCTION && holdsVerb(analysis, i + 2, past);
		if (!isMain || !holdsFinite(analysis, wordFrom(words, start), i)) return null;
		return amended(attribution, { content: [[start, words.end[i - 1]!]] });
	}
	return null;
}

function holdsVerb({ tags }: Analysis, from: number, past: number): boolean {
	for (let i = from; i < past; i++) if (IS_VERB[tags[i]!] === 1 || IS_FINITE[tags[i]!] === 1) return true;
	return false;
}

const SUBORDINATE = /^(?:although|though|while|whereas)$/;

/** Whether a participle tells what more somebody said who is not named with it: ", adding that …". */
const isAdding = ({ words, tags }: Analysis, { source }: Attribution, { first, cue }: Sentence): boolean =>
	source === null &&
	tags[cue] === PARTICIPLE &&
	cue - first > 2 &&
	(isComma(words, cue - 1) ||
		(/^(?:and|also|but)$/.test(lowerAt(words, cue - 1)) && isComma(words, cue - 2)));

/** Such a participle with who said the last thing before it in its sentence, or with the sentence's subject. */
function withSubject(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
	found: readonly Attribution[],
): Attribution {
	const { words } = analysis;
	const from = words.start[sentence.first]!;
	const [at] = attribution.cue!;
	let nearest: Attribution | null = null;
	for (const other of found)
		if (other.cue && other.source && other.cue[0] >= from && other.cue[0] < at)
			if (nearest === null || other.cue[0] > nearest.cue![0]) nearest = other;
	const source = nearest?.source ?? subjectOf(analysis, sentence);
	return source === null
		? attribution
		: amended(attribution, { source, confidence: Math.max(0.6, attribution.confidence) });
}

/** The subject that a sentence begins with, up to its first comma or finite verb. */
function subjectOf(analysis: Analysis, { first, cue }: Sentence): Span | null {
	const { words, tags, runOf } = analysis;
	let from = first;
	if (tags[from] === CONJUNCTION) from++;
	if (tags[from] === PREPOSITION || LEADING.test(lowerAt(words, from)))
		from = commaFrom(words, from, cue) + 1;
	let past = from;
	while (
		past < cue &&
		runOf[past] === -1 &&
		IS_FINITE[tags[past]!] === 0 &&
		(tags[past] !== PAST_PARTICIPLE || past === from) &&
		tags[past] !== RELATIVE &&
		!isComma(words, past)
	)
		past++;
	const isWhole = past < cue && past > from && past - from <= LONGEST_SOURCE && runOf[past] === -1;
	return isWhole && holdsSomebody(analysis, from, past) ? spanOf(words, from, past) : null;
}

const isTelling = trait(({ lower }) =>
	/^(?:saying|claiming|insisting|arguing|warning|adding|stating|noting|explaining|alleging|asserting|complaining|predicting|promising|stressing)$/.test(
		lower,
	),
);

/**
 * What the subject of a sentence says in a clause with a participle: ", claiming the seats had been sold". The
 * fallback where the model found no cue.
 */
export function attributeParticiples(analysis: Analysis): Attribution[] {
	const { words, tags, runOf } = analysis;
	const isCue = havingTrait(words, isTelling);
	const attributions: Attribution[] = [];
	for (let cue = 2; cue < words.count; cue++) {
		if (isCue[words.number[cue]!] === 0 || tags[cue] !== PARTICIPLE || runOf[cue] !== -1) continue;
		if (!isComma(words, cue - 1)) continue;
		const sentence = sentenceOf(analysis, cue);
		if (isQuoting(analysis, sentence)) continue;
		const from = lowerAt(words, cue + 1) === 'that' ? cue + 2 : cue + 1;
		const source = isClause(analysis, from, sentence.past) ? subjectOf(analysis, sentence) : null;
		if (source === null) continue;
		attributions.push({
			content: [spanOf(words, from, sentence.past)],
			cue: spanOf(words, cue, cue + 1),
			source,
			report: 'speech',
			confidence: 0.7,
			found: 'near',
		});
	}
	return attributions;
}
