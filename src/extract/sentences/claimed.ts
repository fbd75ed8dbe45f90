import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { lowerAt, wordFrom } from '../text/words.js';
import { holdsFinite, isComma, type Sentence, sentenceOf, spanOf, TAG } from './sentence.js';

/** What may join a clause of its own to what stands before it. */
const JOINS =
	/^(?:and|or|but|nor|that|if|when|while|as|because|since|after|before|than|until|unless|though|although|whether)$/;

const PARTICIPLE = tagIndex('VBN');

/** Of these, what may be a preposition. */
const PREPOSITION = /^(?:as|since|after|before|than|until)$/;

/** Verbs that the tagger may take for nouns: "The circular warns that …". */
const NO_NOUN =
	/^(?:warns|states|says|argues|insists|adds|stresses|suggests|confirms|alleges|reveals|recommends|maintains|contends|acknowledges|admits|explains|observes|predicts|believes|concludes)$/;

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
	const { content } = attribution;
	if (IS_NOUN[tags[cue]!] === 0 || NO_NOUN.test(lowerAt(words, cue))) return null;
	if (content.length > 1 || content[0]![0] < words.end[cue]!) return null;
	const from = wordFrom(words, content[0]![0]);
	const that = lowerAt(words, from) === 'that' ? from : from - 1;
	if (that <= cue || lowerAt(words, that) !== 'that' || holdsFinite(analysis, first, that)) return null;
	const verb = mainVerb(analysis, that + 1, past);
	if (verb === -1) return null;
	const end = words.end[isComma(words, verb - 1) ? verb - 2 : verb - 1]!;
	return end < content[0]![1] ? amended(attribution, { content: [[words.start[from]!, end]] }) : null;
}

/** Who is told of in a clause of their own: "who said that". */
const RELATIVE = /^(?:who|which|whose)$/;

/**
 * "A nurse who says she was sacked for telling | is suing the clinic": what a clause without commas tells of the subject
 * ends before the sentence's own verb.
 */
function upToVerbOfWhole(
	analysis: Analysis,
	attribution: Attribution,
	{ first, past, cue }: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const who = /^(?:has|have|had)$/.test(lowerAt(words, cue - 1)) ? cue - 2 : cue - 1;
	if (who <= first || lowerAt(words, who) !== 'who' || IS_FINITE[tags[cue]!] === 0) return null;
	if (holdsFinite(analysis, first, who) || isComma(words, who - 1)) return null;
	const [start, end] = attribution.content[0]!;
	const from = wordFrom(words, start);
	if (from - cue > 2) return null;
	const verb = mainVerb(analysis, from, past);
	if (verb === -1 || words.start[verb]! >= end) return null;
	const isSubject = tags[first] !== TAG.preposition && tags[first] !== TAG.conjunction;
	return amended(attribution, {
		content: [[start, words.end[isComma(words, verb - 1) ? verb - 2 : verb - 1]!]],
		source: attribution.source ?? (isSubject ? spanOf(words, first, who) : null),
	});
}

/**
 * "Lund, who has said that she will not run | , smiled", "The mayor, joking that she would eat her hat | , sat down": what
 * is told between commas ends before the sentence's own verb.
 * @param attribution of one part, behind its verb
 */
export function upToOwnVerb(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags, runOf } = analysis;
	const { first, past, cue } = sentence;
	const alone = upToVerbOfWhole(analysis, attribution, sentence);
	if (alone !== null) return alone;
	let open = cue - 1;
	while (open > first && cue - open < LONGEST_LEAD && !isComma(words, open)) open--;
	if (open <= first || !isComma(words, open)) return null;
	const isOwn = RELATIVE.test(lowerAt(words, open + 1)) || (tags[cue] === TAG.participle && open === cue - 1);
	if (!isOwn || holdsFinite(analysis, first, open)) return null;
	const [start, end] = attribution.content[0]!;
	const from = wordFrom(words, start);
	let isInserted = false;
	for (let i = from + 2; i + 1 < past && words.start[i]! < end; i++) {
		if (!isComma(words, i) || runOf[i] !== -1) continue;
		// "who said the ferry, built in 1990, | was unsafe": its subject's own verb.
		if (
			(!isInserted || holdsFinite(analysis, from, i)) &&
			(IS_FINITE[tags[i + 1]!] === 1 ||
				// "who said she was sorry, | left by a side door": taken for a participle, though nothing else is the verb.
				(tags[i + 1] === PARTICIPLE && !holdsFinite(analysis, i + 2, past)))
		)
			return amended(attribution, { content: [[start, words.end[i - 1]!]] });
		isInserted = true;
	}
	return null;
}

/** A verb stands so near the comma before its clause, in words. */
const LONGEST_LEAD = 6;

/** The verb of a sentence whose subject ends with a clause: the last finite one that nothing joins to another; -1 for none. */
function mainVerb({ words, tags, runOf }: Analysis, from: number, past: number): number {
	let clause = -1;
	let main = -1;
	let behindPreposition = -1;
	let joiner = '';
	for (let i = from; i < past; i++) {
		if (runOf[i] !== -1) continue;
		const word = lowerAt(words, i);
		if (tags[i] === TAG.relative || (clause !== -1 && JOINS.test(word))) joiner = word;
		if (IS_FINITE[tags[i]!] === 0) continue;
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
