import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, TAGS, tagIndex } from '../tagging/tagset.js';
import { hasAt, lowerAt, wordFrom } from '../text/words.js';
import {
	commaFrom,
	holdsFinite,
	isClosedAt,
	isComma,
	type Sentence,
	sentenceOf,
	spanOf,
	TAG,
} from './sentence.js';
import { isTelling } from './that.js';

/** What may join a clause of its own to what stands before it. */
const JOINS =
	/^(?:and|or|but|nor|that|if|when|while|as|because|since|after|before|than|until|unless|though|although|whether)$/;

const PARTICIPLE = tagIndex('VBN');
const ADVERB = tagIndex('RB');

/** Of these, what may be a preposition. */
const PREPOSITION = /^(?:as|since|after|before|than|until)$/;

/** Verbs that the tagger may take for nouns: "The circular warns that …". */
const NO_NOUN =
	/^(?:warns|states|says|argues|insists|adds|stresses|suggests|confirms|alleges|reveals|recommends|maintains|contends|acknowledges|admits|explains|observes|predicts|believes|concludes)$/;

/** Whose claim it is: "Ana Ruiz's", "her". */
const OWNER = /['’]s?(?: |$)|^(?:his|her|their|its|my|our|your|whose)(?: |$)/i;

/**
 * "Ana Ruiz's claim that the river rose | is not shared by the drivers", "A warning from the mayor that the bridge
 * was unsafe | did little": what a noun tells at the head of its sentence ends before the sentence's own verb.
 */
export function upToMainVerb(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	const { source, content } = attribution;
	if (IS_NOUN[tags[cue]!] === 0 || NO_NOUN.test(lowerAt(words, cue))) return null;
	if (content.length > 1 || content[0]![0] < words.end[cue]!) return null;
	const from = wordFrom(words, content[0]![0]);
	if (
		tags[from] === TAG.to ||
		/^(?:never|not)$/.test(lowerAt(words, from)) ||
		(cue < from - 1 && lowerAt(words, from - 1) === 'for')
	)
		return upToVerbOfWish(analysis, attribution, sentence, from);
	// "The trust accepts that calls were made": a verb, whose subject owns nothing.
	if (source !== null && source[1] + 1 === words.start[cue] && !OWNER.test(words.text.slice(...source)))
		return null;
	const that = lowerAt(words, from) === 'that' ? from : from - 1;
	if (that <= cue || lowerAt(words, that) !== 'that' || holdsFinite(analysis, first, that)) return null;
	const known = mainVerb(analysis, that + 1, past);
	const verb = known === -1 ? unknownVerb(analysis, that + 1, past) : known;
	if (verb === -1) return null;
	const end = words.end[isComma(words, verb - 1) ? verb - 2 : verb - 1]!;
	return end < content[0]![1] ? amended(attribution, { content: [[words.start[from]!, end]] }) : null;
}

/** "A promise from Ana Ruiz to sell the yacht | was forgotten", "Demands from nurses for more pay | have grown" */
function upToVerbOfWish(
	analysis: Analysis,
	attribution: Attribution,
	{ first, past }: Sentence,
	from: number,
): Attribution | null {
	const { words } = analysis;
	const [start, end] = attribution.content[0]!;
	if (holdsFinite(analysis, first, from)) return null;
	const verb = mainVerb(analysis, from, past, true);
	return verb <= from || words.start[verb]! >= end
		? null
		: amended(attribution, {
				content: [[start, words.end[isComma(words, verb - 1) ? verb - 2 : verb - 1]!]],
			});
}

/** "that the fire was an accident | satisfied nobody": the last verb of a sentence, which the tagger took for something else; -1 for none. */
function unknownVerb({ words, tags, runOf }: Analysis, from: number, past: number): number {
	let isTold = false;
	for (let i = from + 1; i + 1 < past; i++) {
		const word = lowerAt(words, i);
		if (runOf[i] !== -1 || tags[i] === TAG.relative || JOINS.test(word)) return -1;
		if (IS_FINITE[tags[i]!] === 1 || word === 'be') isTold = true;
		else if (
			isTold &&
			IS_UNKNOWN[tags[i]!] === 1 &&
			PAST.test(word) &&
			!BEFORE_PARTICIPLE.test(lowerAt(words, i - 1)) &&
			(isIrregular(word) || !AFTER_PARTICIPLE.test(lowerAt(words, i + 1)))
		)
			return i;
	}
	return -1;
}

const IS_UNKNOWN = new Uint8Array(TAGS.length);
for (const tag of ['JJ', 'VBN', 'NN', 'RB'] as const) IS_UNKNOWN[tagIndex(tag)] = 1;
/** How verbs end that tell what became of something. */
const PAST =
	/^\p{Lower}{2,}ed$|^(?:rang|fell|led|made|came|went|drew|left|brought|took|gave|sank|rose|grew|cost)$/u;
const isIrregular = (word: string): boolean =>
	/^(?:rang|fell|came|went|drew|took|gave|sank|rose|grew)$/.test(word);
/** "announced | in 2021", "expressed | or implied": what is told of a noun. */
const AFTER_PARTICIPLE =
	/^(?:by|in|at|on|from|or|and|for|with|as|under|during|before|after|since|last|earlier|,)$/;
/** What a participle follows. */
const BEFORE_PARTICIPLE =
	/^(?:be|been|being|is|are|was|were|has|have|had|get|gets|got|an?|the|his|her|its|their|not|never|\p{Lower}+ly)$/u;

/** Who is told of in a clause of their own: "who said that". */
const RELATIVE = /^(?:who|which|whose|whom|where)$/;

/**
 * "A nurse who says she was sacked for telling | is suing the clinic", "A letter in which Ruiz said it was safe | was read
 * out": what a clause without commas tells of the subject ends before the sentence's own verb.
 */
function upToVerbOfWhole(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	if (IS_FINITE[tags[cue]!] === 0) return null;
	const relative = relativeAt(analysis, sentence, attribution.source);
	if (relative <= first || isComma(words, relative - 1) || holdsFinite(analysis, first, relative))
		return null;
	const [start, end] = attribution.content[0]!;
	const from = wordFrom(words, start);
	if (from - cue > LONGEST_ADDRESSEE) return null;
	const isSubject = tags[first] !== TAG.preposition && tags[first] !== TAG.conjunction;
	const isWho = relative === cue - 1 || /^(?:has|have|had)$/.test(lowerAt(words, cue - 1));
	if (!isWho && !isSubject) return null;
	const verb = mainVerb(analysis, from, past, !isWho && isGap(analysis, sentence, from));
	if (verb === -1 || words.start[verb]! >= end) return null;
	return amended(attribution, {
		content: [[start, words.end[isComma(words, verb - 1) ? verb - 2 : verb - 1]!]],
		source:
			attribution.source === null
				? isSubject && isWho
					? spanOf(words, first, relative)
					: null
				: attribution.source[0] < words.start[relative]! && !isWho
					? [words.start[relative]!, attribution.source[1]]
					: attribution.source,
	});
}

/** "told the crowd that": so many words may stand between a verb and what it tells. */
const LONGEST_ADDRESSEE = 5;

/**
 * Where the clause begins whose verb a cue is, that is told of a noun before it: "who said", "in which Ruiz said", "the
 * house | Ruiz says she bought"; -1 where it is no such clause.
 */
function relativeAt({ words, tags }: Analysis, { first, cue }: Sentence, source: Span | null): number {
	const who = /^(?:has|have|had)$/.test(lowerAt(words, cue - 1)) ? cue - 2 : cue - 1;
	if (lowerAt(words, who) === 'who') return who;
	if (source === null || source[1] > words.start[cue]!) return -1;
	let subject = wordFrom(words, source[0]);
	// "the house she": the source may seem to begin with what is told of.
	if (subject === first && tags[first] === DETERMINER && tags[cue - 1] === TAG.pronoun) subject = cue - 1;
	const before = subject - 1;
	if (before <= first || subject === cue || isComma(words, cue - 1)) return -1;
	if (tags[before] === TAG.relative || lowerAt(words, before) === 'that')
		return tags[before - 1] === TAG.preposition ? before - 1 : before;
	// "The house | she says": with a name it may be who somebody is, "the actor Ana Ruiz says".
	const isNoun = IS_NOUN[tags[before]!] === 1 && tags[first] === DETERMINER;
	return isNoun && tags[subject] === TAG.pronoun && subject === cue - 1 ? subject : -1;
}

/** Whether a clause lacks the noun that it is told of, or a verb has no clause: "which Ruiz says | weighs a tonne", "called | it a gift". */
function isGap(analysis: Analysis, { cue }: Sentence, from: number): boolean {
	if (CALLED.test(lowerAt(analysis.words, cue))) return true;
	return (
		hasAt(analysis.words, cue, isTelling) &&
		from === cue + 1 &&
		(analysis.tags[from] === TAG.to || mayBeVerb(analysis, from))
	);
}

/** Verbs that have no clause. */
const CALLED = /^(?:call|label|brand|dub|term|describe|accuse|denounce|praise|dismiss)(?:s|d|ed|led|es)?$/;

/**
 * "The mast, which Ruiz says | weighs nine tonnes |, fell", "The men who Ruiz says | attacked her | were freed", "The money
 * Ruiz claims | to have lost | was found": what is told of the subject in a clause that lacks it.
 */
export function ofRelative(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags, runOf } = analysis;
	const { past, first, cue } = sentence;
	const { source } = attribution;
	const from = cue + 1;
	if (IS_FINITE[tags[cue]!] === 0 || !hasAt(words, cue, isTelling) || source === null) return null;
	if (source[1] > words.start[cue]! || !isGap(analysis, sentence, from) || runOf[from] !== -1) return null;
	const relative = relativeAt(analysis, sentence, source);
	if (relative <= first || relative >= cue - 1 || holdsFinite(analysis, first, relative)) return null;
	if (tags[first] === TAG.preposition || tags[first] === TAG.conjunction) return null;
	let last = -1;
	if (isComma(words, relative - 1)) {
		if (tags[relative] !== TAG.relative) return null;
		for (let i = commaFrom(words, from, past); i + 1 < past && last === -1; i = commaFrom(words, i + 1, past))
			if (mayBeVerb(analysis, i + 1)) last = i - 1;
	} else last = mainVerb(analysis, from, past, true) - 1;
	if (last < from) return null;
	const isNamed = tags[relative] === TAG.relative || lowerAt(words, relative) === 'that';
	return amended(attribution, {
		content: [spanOf(words, from, last + 1)],
		source: isNamed ? source : [words.start[relative]!, source[1]],
		confidence: Math.max(RELATIVE_CLAUSE, attribution.confidence),
	});
}

/** "hangs", "ended": what the tagger may take for a noun or a participle. */
const mayBeVerb = ({ tags }: Analysis, i: number): boolean =>
	IS_FINITE[tags[i]!] === 1 || tags[i] === PARTICIPLE || tags[i] === PLURAL;
const PLURAL = tagIndex('NNS');

const RELATIVE_CLAUSE = 0.65;
const DETERMINER = tagIndex('DT');

/**
 * "Lund, who has said that she will not run | , smiled", "The mayor, joking that she would eat her hat | , sat down", "The
 * dam, which engineers say is unsafe | , will be mended": what is told between commas ends before the sentence's own verb.
 * @param attribution whose last part stands behind its verb
 */
export function upToOwnVerb(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags, runOf } = analysis;
	const { first, past } = sentence;
	const alone = attribution.content.length === 1 ? upToVerbOfWhole(analysis, attribution, sentence) : null;
	if (alone !== null) return alone;
	const open = openingComma(analysis, sentence);
	if (open === -1 || holdsFinite(analysis, first, open)) return null;
	const [start, end] = attribution.content.at(-1)!;
	const from = wordFrom(words, start);
	let isInserted = false;
	for (let i = from + 1; i + 1 < past && words.start[i]! < end; i++) {
		const isClosed = isClosedAt(words, i);
		if (!isComma(words, i) || (runOf[i] !== -1 && !isClosed)) continue;
		const next = isClosed ? i + 2 : i + 1;
		// "which he said would burst | , still stands"
		const verb = tags[next] === ADVERB ? next + 1 : next;
		// "who said the ferry, built in 1990, | was unsafe": its subject's own verb.
		if (
			(!isInserted || holdsFinite(analysis, from, i)) &&
			(IS_FINITE[tags[verb]!] === 1 ||
				// "who said she was sorry, | left by a side door": taken for a participle, though nothing else is the verb.
				(tags[verb] === PARTICIPLE &&
					lowerAt(words, verb) !== 'followed' &&
					!holdsFinite(analysis, verb + 1, past)))
		)
			return amended(attribution, {
				content: [...attribution.content.slice(0, -1), [start, words.end[isClosed ? i + 1 : i - 1]!]],
			});
		isInserted = true;
	}
	return null;
}

/** The comma before the relative pronoun, or the participle, that a verb's own clause begins with; -1 for none. */
function openingComma({ words, tags }: Analysis, { first, cue }: Sentence): number {
	if (tags[cue] === TAG.participle && isComma(words, cue - 1)) return cue - 1;
	for (let i = cue - 1; i > first && cue - i < LONGEST_LEAD; i--) {
		if (!isComma(words, i)) continue;
		// "whose owner, Ana Ruiz, said": whose name stands between commas.
		const isRelative =
			RELATIVE.test(lowerAt(words, i + 1)) ||
			(lowerAt(words, i + 2) === 'which' && PLACED.test(lowerAt(words, i + 1)));
		if (isRelative) return i;
	}
	return -1;
}

/** Who tells, between the comma before a clause and its verb, has fewer words. */
const LONGEST_LEAD = 9;
/** "in which", "of which" */
const PLACED = /^(?:in|of|to|from|for|on|at|about|by)$/;

/**
 * The verb of a sentence whose subject ends with a clause: the last finite one that nothing joins to another; -1 for none.
 * @param isBegun whether the clause has its verb already, or needs none
 */
function mainVerb({ words, tags, runOf }: Analysis, from: number, past: number, isBegun = false): number {
	let clause = isBegun ? from : -1;
	let main = -1;
	let behindPreposition = -1;
	let joiner = '';
	for (let i = isBegun ? from + 1 : from; i < past; i++) {
		if (runOf[i] !== -1) continue;
		const word = lowerAt(words, i);
		if (tags[i] === TAG.relative || RELATIVE.test(word) || (clause !== -1 && JOINS.test(word))) joiner = word;
		// "that the fees | be | doubled"
		const isSubjunctive = word === 'be' && IS_NOUN[tags[i - 1]!] === 1;
		if (IS_FINITE[tags[i]!] === 0 && !isSubjunctive) continue;
		if (joiner !== '') {
			// "had been rising since noon | came too late": a preposition, or "since it rained".
			if (PREPOSITION.test(joiner) && tags[i - 1] !== TAG.pronoun) behindPreposition = i;
			joiner = '';
		} else if (clause === -1) clause = i;
		// "that he knew | she was ill": a pronoun brings its own verb.
		else if (tags[i - 1] !== TAG.pronoun) main = i;
	}
	return main === -1 ? behindPreposition : main;
}

/** The same for what no other rule looks at. */
export function withoutMainVerb(analysis: Analysis, attribution: Attribution): Attribution {
	const { cue } = attribution;
	if (cue === null) return attribution;
	const sentence = sentenceOf(analysis, wordFrom(analysis.words, cue[0]));
	return upToMainVerb(analysis, attribution, sentence) ?? attribution;
}
