import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Steps } from '../steps.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL } from '../tagging/tagset.js';
import { isNth } from '../text/nth.js';
import { hasAt, isCapital, lowerAt, wordFrom } from '../text/words.js';
import { isHuman } from '../who/nouns.js';
import { pastAddressee } from './addressees.js';
import { withSubjectBefore } from './asides.js';
import { ofRelative, upToMainVerb, upToOwnVerb } from './claimed.js';
import {
	afterOccasion,
	aroundAccording,
	isJoinedAt,
	ofOwnClause,
	ofSubordinate,
	pastApposition,
	upToNextClause,
	withComparison,
	withFirstHalf,
	withinSentence,
} from './clauses.js';
import { partedAtColon } from './colons.js';
import { withoutComment } from './commented.js';
import { byInversion } from './inverted.js';
import { withoutJudgement } from './judged.js';
import { upToNextAccount } from './next-account.js';
import { partedAtTeller } from './next-teller.js';
import {
	isOfPaper,
	withoutAnswer,
	withoutFirstClause,
	withoutNth,
	withoutOpening,
	withoutRelative,
	withoutSubject,
	withoutTold,
	withoutVenue,
} from './not-said.js';
import { isAdding, namedWith, Speakers, withSubject } from './participles.js';
import { withMainClause, withPredicate, withWholeClause } from './reach.js';
import { upToSecondVerb } from './second-verbs.js';
import {
	commaFrom,
	FORMED,
	holdsFinite,
	holdsSomebody,
	isClause,
	isComma,
	isQuoting,
	LEADING,
	LONGEST_SOURCE,
	type Sentence,
	sentenceOf,
	spanOf,
	TAG,
} from './sentence.js';
import { withoutPredicate } from './sources.js';
import { subjectBefore } from './subject.js';
import { isAnswer, isJoining, withoutRelativeThat } from './tellers-own.js';
import { isTelling } from './that.js';

/** How sure it is that whoever has a verb of telling says what stands behind it. */
const TOLD = 0.6;

/**
 * What the form of a sentence tells for certain, where the model read it otherwise: "The road is shut, said
 * councillors in the town", "According to the minister, Pieter Dam, when it rains the road is shut", "There was no
 * proof, officials said, that it rained", "The board apologised, adding that the road was shut".
 * @param found in any order
 */
export function* asFormed(analysis: Analysis, found: readonly Attribution[]): Steps<Attribution[]> {
	const speakers = new Speakers(found);
	const sentences = found.map(({ cue }) => cue && sentenceOf(analysis, wordFrom(analysis.words, cue[0])));
	yield;
	const own = found.map((one, i) => (sentences[i] ? ofOneSentence(analysis, one, sentences[i]) : one));
	yield;
	const single = own.map((one, i) => (sentences[i] ? upToNext(analysis, one, sentences[i]) : one));
	yield;
	const formed: Attribution[] = [];
	single.forEach((one, i) => {
		const form = sentences[i] ? formOf(analysis, one, sentences[i], speakers) : one;
		if ('content' in form) formed.push(form);
		else formed.push(...form);
	});
	return formed;
}

/** Whether all that was said stands behind the verb. */
const isBehind = ({ words }: Analysis, { content }: Attribution, { cue }: Sentence): boolean =>
	content[0]![0] >= words.end[cue]!;

/** Without what the sentence does not tell of what was said, and who said it. */
const ofOneSentence = (analysis: Analysis, one: Attribution, sentence: Sentence): Attribution =>
	withoutPredicate(analysis, one, sentence) ??
	ofRelative(analysis, one, sentence) ??
	withTeller(analysis, one, sentence) ??
	(isBehind(analysis, one, sentence) ? withSubjectBefore(analysis, one, sentence) : null) ??
	withoutFirstClause(analysis, one, sentence) ??
	withoutRelativeThat(analysis, one, sentence) ??
	(one.content.length > 1 ? withoutPart(analysis, one, sentence) : null) ??
	withinSentence(analysis, one, sentence) ??
	one;

/** Of several parts without one that was not said. */
const withoutPart = (analysis: Analysis, one: Attribution, sentence: Sentence): Attribution | null =>
	withoutVenue(analysis, one) ??
	withoutNth(analysis, one) ??
	withoutAnswer(analysis, one, sentence) ??
	withoutRelative(analysis, one) ??
	withoutSubject(analysis, one) ??
	withoutOpening(analysis, one, sentence) ??
	withoutTold(analysis, one, sentence);

/** Up to the next account, or what the teller makes of it. */
function upToNext(analysis: Analysis, whole: Attribution, sentence: Sentence): Attribution {
	const upTo =
		upToNextAccount(analysis, whole, sentence) ?? upToSecondVerb(analysis, whole, sentence) ?? whole;
	const alone = withoutComment(analysis, upTo, sentence) ?? upTo;
	return withoutJudgement(analysis, alone, sentence) ?? alone;
}

/** One of them, or what it is by the form of its sentence: another, two, or none. */
function formOf(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
	speakers: Speakers,
): Attribution | readonly Attribution[] {
	const isOne = attribution.content.length === 1;
	const parted = isOne ? null : partedAtTeller(analysis, attribution);
	if (parted !== null) return parted;
	const isTold = isBehind(analysis, attribution, sentence);
	if (
		isOfPaper(analysis, attribution, sentence) ||
		(isOne && isOfOtherSentence(analysis, attribution, sentence)) ||
		isOfObject(analysis, attribution, sentence)
	)
		return [];
	if (isAdding(analysis, attribution, sentence, speakers))
		return withSubject(analysis, attribution, sentence, speakers);
	const reached =
		(isOne && isTold ? ofSubordinate(analysis, attribution, sentence) : null) ??
		upToEnd(analysis, attribution, sentence) ??
		upToNextClause(analysis, attribution, sentence) ??
		(isTold ? pastAddressee(analysis, attribution, sentence) : null) ??
		(isOne ? withFirstHalf(analysis, attribution, sentence) : null) ??
		withComparison(analysis, attribution, sentence) ??
		(isOne && isTold
			? (withMainClause(analysis, attribution, sentence) ?? withWholeClause(analysis, attribution, sentence))
			: null) ??
		(isOne ? withPredicate(analysis, attribution, sentence) : null);
	if (reached !== null) return reached;
	if (isQuoting(analysis, sentence))
		return byAccording(analysis, attribution, sentence) ?? partedAtColon(analysis, attribution, sentence);
	return (
		byAccording(analysis, attribution, sentence) ??
		(isOne ? aroundAccording(analysis, attribution, sentence) : null) ??
		byInversion(analysis, attribution, sentence) ??
		(isOne && isTold ? byParenthesis(analysis, attribution, sentence) : null) ??
		afterOccasion(analysis, attribution, sentence) ??
		(isOne && isTold ? pastApposition(analysis, attribution, sentence) : null) ??
		attribution
	);
}

/** What stands behind its verb, up to where its clause ends; or as whoever has that clause tells it. */
function upToEnd(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { content } = attribution;
	const isTold = isBehind(analysis, attribution, sentence);
	if (isTold && content.length > 1) return ofOwnClause(analysis, attribution, sentence);
	const past = analysis.words.end[sentence.cue]!;
	// "The dam, | which | engineers say | is unsafe, will be mended"
	if (content.at(-1)![0] < past || (!isTold && content.at(-2)![1] > past)) return null;
	return (
		(isTold ? upToMainVerb(analysis, attribution, sentence) : null) ??
		upToOwnVerb(analysis, attribution, sentence) ??
		(isTold ? ofOwnClause(analysis, attribution, sentence) : null)
	);
}

/** "The minister dismissed it and | has said that it rained": whoever the verb has for its subject, where nobody was found. */
function withTeller(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, text } = analysis;
	const { source, content } = attribution;
	const named = namedWith(analysis, sentence);
	if (named !== null && (source === null || source[0] < named[0]))
		return amended(attribution, { source: named, confidence: Math.max(TOLD, attribution.confidence) });
	if (source !== null || !hasAt(words, sentence.cue, isTelling)) return null;
	const [start] = content[0]!;
	if (start < words.end[sentence.cue]! || isMarkAt(text, start)) return null;
	const teller = subjectBefore(analysis, sentence);
	return teller === null
		? null
		: amended(attribution, { source: teller, confidence: Math.max(TOLD, attribution.confidence) });
}

/** "According to the minister, Pieter Dam, the road, which floods, is shut.": the source ends at a comma, the rest was said. */
function byAccording(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, tags } = analysis;
	const { past, cue } = sentence;
	if (lowerAt(words, cue) !== 'according' || lowerAt(words, cue + 1) !== 'to') return null;
	const first = isJoinedAt(analysis, sentence) ? cue : sentence.first;
	if (cue - first > 1 || (cue === first + 1 && tags[first] !== TAG.conjunction)) return null;
	let comma = commaFrom(words, cue + 2, past);
	for (let twice = 0; twice < 2; twice++) {
		const next = commaFrom(words, comma + 1, past);
		if (next < past && isApposed(analysis, comma, next, past)) comma = next;
	}
	if (comma >= past - 2 || comma - cue > LONGEST_SOURCE || comma === cue + 2) return null;
	const close = commaFrom(words, cue + 2, past);
	for (let i = cue + 2; i < close; i++)
		if (
			IS_FINITE[tags[i]!] === 1 &&
			lowerAt(words, i) !== '&' &&
			!(lowerAt(words, i) === 'read' && IN_OR_TO.test(lowerAt(words, i + 1)))
		)
			return null;
	if (comma === close && !isClause(analysis, comma + 1, past)) return null;
	const [start, end] = attribution.content[0]!;
	const isMarked = isQuoting(analysis, sentence);
	// "According to the mayor, | however, | the bridge is safe"
	const isLinked = LINK.test(lowerAt(words, comma + 1)) && isComma(words, comma + 2) && comma + 4 < past;
	const from = words.start[isLinked ? comma + 3 : comma + 1]!;
	const content: Span = [from, isMarked ? end : words.end[past - 1]!];
	// The model may know better where what was said ends.
	if (start === content[0] || (isMarked && (start > content[0] || end <= content[0]))) return null;
	return amended(attribution, {
		content: [content],
		source: spanOf(words, cue + 2, comma),
		confidence: Math.max(FORMED, attribution.confidence),
	});
}

/** What joins a sentence to the one before. */
const LINK = /^(?:however|though|too|meanwhile|moreover|nevertheless|nonetheless|therefore|instead)$/;

/** Whether what stands between two commas tells who is named before: "the minister, Pieter Dam,", "Dam, who lives here,". */
function isApposed(analysis: Analysis, comma: number, next: number, past: number): boolean {
	const { words, tags } = analysis;
	const head = comma + 1;
	if (/^\d{1,2}$/.test(lowerAt(words, head)) && next === head + 1) return true;
	// "the ruling, to which we had access,", "a memo by the port, obtained by the Courier,"
	const isOver = past - next >= SHORTEST_REST && tags[next + 1] !== TAG.preposition;
	if (isOver && tags[head + 1] === TAG.relative && IN_OR_TO.test(lowerAt(words, head))) return true;
	if (isOver && DONE.test(lowerAt(words, head)) && !holdsFinite(analysis, head + 1, next)) return true;
	if (!isClause(analysis, next + 1, past)) return false;
	if (tags[head] === TAG.relative) return /^(?:who|whose|which)$/.test(lowerAt(words, head));
	// "a retired captain": the participle may be read as a verb.
	if (holdsFinite(analysis, head + 2, next)) return false;
	// "the transport minister, Pieter Dam": a name after what its bearer is.
	const last = words.text[words.start[next - 1]!] === '.' ? next - 2 : next - 1;
	if (isCapital(words, head) && isCapital(words, last) && last - head < 4)
		return !isCapital(words, comma - 1) && isBearer(lowerAt(words, comma - 1));
	// "the Lund Institute (LI), a think-tank,"
	const named = lowerAt(words, comma - 1) === ')' ? comma - 2 : comma - 1;
	if (tags[named] !== TAG.name && !/^\d/.test(lowerAt(words, named))) return false;
	if (tags[next + 1] === TAG.relative) return false;
	if (/^an?$/.test(lowerAt(words, head)))
		return holdsSomebody(analysis, head, next) || isBearer(headOf(analysis, head, next));
	// "Tran, the head of the union,": a human being, and not "the council, …".
	const noun = headOf(analysis, head, next);
	return (
		/^(?:the|his|her|their|its)$/.test(lowerAt(words, head)) &&
		(isHuman(noun) || /^(?:head|chair)$/.test(noun))
	);
}

/** What may have a name behind its comma: "the minister, Pieter Dam,", "the ferry's operator, Hale Lines,". */
const isBearer = (noun: string): boolean => isHuman(noun) || FIRM.test(noun);
const FIRM =
	/^(?:operator|owner|company|firm|maker|manufacturer|developer|publisher|retailer|charity|contractor|supplier|builder|landlord|employer|subsidiary|brokerage|consultancy|think-tank|thinktank|watchdog|co-operative|lender|insurer|carrier)$/;
/** What was said behind it has at least so many words. */
const SHORTEST_REST = 5;
const IN_OR_TO = /^(?:to|of|in|from|by|on|into|at)$/;
/** What was done with a paper, or with whoever is asked. */
const DONE =
	/^(?:leaked|seen|obtained|published|released|issued|sent|written|drawn|commissioned|read|reviewed|dated|signed|quoted|cited|posted|made|given|shown|submitted|filed|compiled|prepared|carried|conducted|elected|appointed|based|led|founded|owned)$/;

/** The noun that heads a phrase: the last before a preposition. */
function headOf({ words, tags }: Analysis, from: number, past: number): string {
	let last = from;
	while (last + 1 < past && tags[last + 1] !== TAG.preposition && tags[last + 1] !== TAG.to) last++;
	return lowerAt(words, last);
}

/** What the teller adds after an account: "…, officials said, citing the weather", "…, though she did not say why". */
const ADDED =
	/^(?:as|though|although|while|with|which|who|whose|amid|after|before|because|despite|when|if|in|on|at|during)$/;
/** "There was no proof, officials said, that it rained.": a comma right after the verb, so both halves were said. */
function byParenthesis(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	const { source } = attribution;
	const tail = cue + 2;
	if (!isComma(words, cue + 1) || tail >= past || source === null || source[1] > words.start[cue]!)
		return null;
	// "The disease, as doctors explained, is rare"
	const start = wordFrom(words, source[0]);
	const subject = lowerAt(words, start - 1) === 'as' ? start - 1 : start;
	if (subject - 2 < first || !isComma(words, subject - 1) || cue - subject > LONGEST_SOURCE) return null;
	if (tags[tail] === TAG.participle || ADDED.test(lowerAt(words, tail))) return null;
	if (isNth(analysis.text, words.start[tail]!)) return null;
	if (tags[tail] === TAG.conjunction && isAnswer(analysis, tail + 1, past)) return null;
	if (isJoining(words, subject - 2)) return null;
	if (LEADING.test(lowerAt(words, first)) || commaFrom(words, first, subject) < subject - 1) return null;
	return amended(attribution, { content: [spanOf(words, first, subject - 1), spanOf(words, tail, past)] });
}

/** Verbs after which somebody is named who hears it: “Go.” Ruiz told the crowd. */
const HEARD = /^(?:t[eo]ll|told|ask|remind|inform|assur|warn|promis|repl|call|urg|instruct|advis)/;
/** When something is said, right after the verb. */
const TIME =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last|this|that|late|early|earlier|later|in|on|at|to|as)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** A mark like ‘ and ’, which may stand within others. */
const isSingle = (mark: string): boolean => /['‘’‚]/.test(mark);

/**
 * “They did nothing.” The club announced a profit. · A road was promised in 2015. “They did nothing.”: a quotation
 * that is a sentence of its own, beside one that tells of something else.
 */
function isOfOtherSentence(analysis: Analysis, attribution: Attribution, sentence: Sentence): boolean {
	const { words, tags, text } = analysis;
	const { first, past, cue } = sentence;
	const [start, end] = attribution.content[0]!;
	if (!isMarkAt(text, start)) return false;
	const from = words.start[first]!;
	// “They did nothing.” Volunteers | added a second pump
	if (start < from && end > from && end <= words.start[cue]!)
		return (
			isMarkAt(text, from - 2) &&
			isSingle(text[from - 2]!) === isSingle(text[start]!) &&
			text[from - 3] === '.'
		);
	if (!isMarkAt(text, end - 1)) return false;
	if (end <= words.start[first]!) {
		if (!/[.!?]/.test(text[end - 2] ?? '') || HEARD.test(lowerAt(words, cue)) || cue + 2 >= past)
			return false;
		const next = cue + 1;
		if (TIME.test(lowerAt(words, next))) return false;
		return IS_NOMINAL[tags[next]!] === 1;
	}
	return start >= words.end[past - 1]! && BE.test(lowerAt(words, cue - 1)) && tags[cue] !== TAG.participle;
}

/** "Shares rose, as most companies | reported good results": what was reported stands after the verb. */
function isOfObject(analysis: Analysis, { source, content }: Attribution, sentence: Sentence): boolean {
	const { words, tags } = analysis;
	const { past, cue } = sentence;
	if (source === null || source[1] > words.start[cue]! || content[0]![1] > source[0] || cue + 2 >= past)
		return false;
	const start = wordFrom(words, source[0]);
	return (
		lowerAt(words, start - 1) === 'as' &&
		isComma(words, start - 2) &&
		IS_NOMINAL[tags[cue + 1]!] === 1 &&
		!HEARD.test(lowerAt(words, cue)) &&
		!TIME.test(lowerAt(words, cue + 1))
	);
}
