import { type Attribution, amended } from '../attribution.js';
import { type Analysis, runAt } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { codesOf } from '../text/characters.js';
import { isNth } from '../text/nth.js';
import { REPORTING } from '../text/reporting.js';
import { isCapital, lowerAt, pastSentence, type Words } from '../text/words.js';
import { isSomebody } from '../who/nouns.js';
import { type Account, accountAt, PLAIN, SUBORDINATE } from './account.js';
import {
	commaFrom,
	holdsOwnVerb,
	isClause,
	isComma,
	isQuoting,
	pastLead,
	spanOf,
	TAG,
	toldBy,
} from './sentence.js';
import { holdsAnswer, isAnswer, isInPaper, isJoining, isOfSource } from './tellers-own.js';
import { isDash, isThat } from './that.js';

/** A sentence of more words is no prose. */
const LONGEST_SENTENCE = 100;
const ADVERB = tagIndex('RB');
const ADJECTIVE = tagIndex('JJ');
const DETERMINER = tagIndex('DT');
const OWNER = tagIndex('PRP$');
const NUMBER = tagIndex('CD');
const PLURAL = tagIndex('NNS');
const NOUN = tagIndex('NN');
const PAST = tagIndex('VBD');
/** The longest account between two commas, and the longest part of a sentence before it, in words. */
const LONGEST_ACCOUNT = 26;
const LONGEST_HEAD = 40;
/** So many words may tell where a report was written. */
const LONGEST_DATELINE = 9;
/** What was said goes on with at least so many words, but with one after nothing but a subject and a verb of so few. */
const SHORTEST_TAIL = 2;
const SHORTEST_HEAD = 4;
/** "Did it rain, she asked, in May?": who asks ends with the mark of a question. */
const ASKING = /^(?:ask|wonder|[ei]nquire)/;
/** Who argues goes on with reasons behind a semicolon. */
const ARGUING = /^(?:argu|contend|reason|maintain)/;
/** What a relative clause tells of has fewer words, the pronoun and the comma among them. */
const LONGEST_ANTECEDENT = 8;
/** A name before a comma has fewer words. */
const LONGEST_NAME = 5;
/** Who speaks, or of what, before an account that is nobody's interruption: "Asked about it, she said, …". */
const OCCASION = /^(?:asked|speaking|pressed|reached|contacted|according|responding|writing)$/;
/** What tells more of who was named, or against what was said. */
const TOLD_BESIDE = /^(?:which|whose|whom|although|though)$/;
/** What the teller may add after an account. */
const ADDED = /^(?:where|as|while|with|amid|after|before|when|because|since|despite|following)$/;
/** What leads to what became of that of which was spoken, and what speakers do. */
const GERUND_OF = /^(?:before|after|without)$/;
const OF_SPEAKER =
	/^(?:add|storm|walk|leav|hang|sitt|stand|break|burst|turn|head|switch|go|giv|elaborat|specif|say|nam|provid|offer|cit|mention|identif|explain|admit|conced|insist|accus|ask|tell|call|declin|refus|laugh|smil|shrug|paus|sigh|apologi|thank|meet|board|fly|visit|speak|tak|hear|read|see|detail|disclos|reveal)\p{Lower}*ing$/u;
/** Verbs that ask for more. */
const UNFINISHED =
	/^(?:is|are|was|were|be|been|had|has|have|will|would|could|can|may|might|must|should|do|does|did|not)$/;
/**
 * Sentences that an account parts: "The contrast, said Doyle and others, would be clear", "If she wins, the mayor told
 * The Harbour Times, nobody will be punished". Both parts were said.
 * @param telling where words stand that `mayTell`, in text order
 */
export function attributeInterruptions(analysis: Analysis, telling: readonly number[]): Attribution[] {
	const { words } = analysis;
	const attributions: Attribution[] = [];
	for (let k = 0, next: number; k < telling.length; k = next) {
		next = pastSentence(words, telling, k);
		const s = words.sentence[telling[k]!]!;
		const first = words.sentences[s]!;
		const past = endOf(analysis, words.sentences[s + 1]!);
		if (past - first < 7 || past - first > LONGEST_SENTENCE) continue;
		const verbs = telling.slice(k, next).filter((verb) => isBetweenStops(analysis, verb, first, past));
		if (verbs.length === 0) continue;
		const opening = pastDateline(analysis, first, past);
		const begin = pastLead(analysis, opening, past);
		// "There was no rift, Ruiz insisted: | Orr was a friend": nothing leads up to a colon behind an account.
		const inLead = begin === opening ? [] : verbs.filter((verb) => verb < begin);
		const found =
			interruptionOf(analysis, begin, past, verbs) ??
			(inLead.length === 0 ? null : interruptionOf(analysis, opening, past, inLead));
		if (found !== null) attributions.push(found);
	}
	return attributions;
}

/** Whether a comma stands before a verb and another, or a colon or a semicolon, behind it, as far as an account reaches. */
function isBetweenStops({ words, text }: Analysis, verb: number, first: number, past: number): boolean {
	let comma = verb - 1;
	while (comma > first && verb - comma < LONGEST_ACCOUNT && !isComma(words, comma)) comma--;
	if (comma <= first || !isComma(words, comma)) return false;
	const farthest = Math.min(past, verb + LONGEST_ACCOUNT);
	for (let close = verb + 1; close < farthest; close++)
		if (isComma(words, close) || NEXT.has(text.charCodeAt(words.start[close]!))) return true;
	return false;
}

const NEXT = codesOf(':;');
const STOPS = codesOf('.!?');

/** Where a sentence ends without its full stop, which belongs to it only within marks. */
const endOf = ({ words, runOf, text }: Analysis, past: number): number =>
	STOPS.has(text.charCodeAt(words.start[past - 1]!)) && runOf[past - 1] === -1 ? past - 1 : past;

/** Where a sentence begins behind where it was written: "LIN (AP) — | The boats". */
function pastDateline({ words, text }: Analysis, first: number, past: number): number {
	const farthest = Math.min(past, first + LONGEST_DATELINE);
	for (let i = first + 1; i < farthest; i++)
		if (isDash(words, i) && text[words.start[i - 1]!] === ')') return isDash(words, i + 1) ? i + 2 : i + 1;
	return first;
}

function interruptionOf(
	analysis: Analysis,
	first: number,
	past: number,
	verbs: readonly number[],
): Attribution | null {
	const { words, text, runOf } = analysis;
	const farthest = Math.min(past, first + LONGEST_HEAD);
	for (let comma = first + 1; comma < farthest; comma++) {
		// "The bill “betrays every nurse”, | Lund said, | and would cost lives": within what was said.
		const run = runAt(analysis, comma);
		if (run !== undefined && (run.first <= first || run.past >= past || !isWithin(analysis, run.first)))
			return null;
		if (!isComma(words, comma) || (run !== undefined && run.past > comma + 2)) continue;
		const opening = run === undefined ? comma + 1 : run.past;
		// "They got, Ruiz said, | lollipops"
		const isHanging = isLeftHanging(analysis, first, comma);
		const last = Math.min(past - (isHanging ? 1 : SHORTEST_TAIL), comma + LONGEST_ACCOUNT);
		for (let close = opening + 1; close < last && runOf[close] === -1; close++) {
			const isStop = NEXT.has(text.charCodeAt(words.start[close]!));
			if (!(isComma(words, close) || isStop)) continue;
			if (!verbs.some((verb) => verb >= opening && verb < close)) continue;
			const account = accountAt(analysis, comma, close, opening);
			if (account === null || !isSpoken(analysis, account)) continue;
			if (
				ASKING.test(lowerAt(words, account.cue)) &&
				text[words.end[past - 1]!] !== '?' &&
				text[words.end[past - 1]! - 1] !== '?'
			)
				continue;
			const isSemicolon = lowerAt(words, close) === ';';
			const end = endBeforeOther(analysis, close + 1, past);
			const antecedent = antecedentOf(analysis, first, comma, close + 1);
			const begin = antecedent === -1 ? pastStop(analysis, first, comma) : antecedent;
			// "The reason is simple, he says: | nobody wants it", "The ear tires, he argues; | the phone does not"
			const isBoth = isStop
				? end === past &&
					!(
						isSemicolon &&
						!(ARGUING.test(lowerAt(words, account.cue)) && isPresent(analysis, close + 1, past))
					) &&
					holdsOwnVerb(analysis, begin - 1, comma) &&
					isClause(analysis, close + 1, past) &&
					runOf[close + 1] === -1
				: antecedent !== -1 || isParted(analysis, begin, comma, close + 1, end, account);
			if (!isBoth) continue;
			const content = [
				spanOf(words, begin, run === undefined ? comma : run.past),
				spanOf(words, close + 1, end),
			];
			const source = spanOf(words, account.first, account.past);
			return amended(toldBy(words, account.cue, source, content[0]!, 0.8), { content });
		}
	}
	return null;
}

/** "relied on | a map which, she said, | was wrong": where what the relative clause tells of begins; -1 without one. */
function antecedentOf({ words, tags, runOf }: Analysis, first: number, comma: number, tail: number): number {
	const verb = runOf[tail] === -1 ? tail : tail + 1;
	if (!/^(?:which|that)$/.test(lowerAt(words, comma - 1)) || IS_FINITE[tags[verb]!] === 0) return -1;
	for (let i = comma - 2; i >= first && comma - i < LONGEST_ANTECEDENT; i--) {
		if (tags[i] === DETERMINER || tags[i] === OWNER) return i;
		if (IS_NOUN[tags[i]!] === 0 && tags[i] !== ADJECTIVE && tags[i] !== NUMBER) break;
	}
	return -1;
}

/**
 * "She became a chemist; | the piano was, she wrote, …", "He answered: | the key, he said, …", "He kept the light, and |
 * for years, he said, nothing happened": where the clause begins that an account parts.
 */
function pastStop({ words, tags, runOf }: Analysis, first: number, comma: number): number {
	for (let i = comma - 1; i > first && runOf[i] === -1 && IS_FINITE[tags[i]!] === 0; i--)
		if (tags[i] === TAG.conjunction && isComma(words, i - 1) && tags[i + 1] === TAG.preposition) return i + 1;
	for (let begin = comma; begin > first; begin--) {
		const stop = lowerAt(words, begin - 1);
		if (stop === ';' || (stop === ':' && reports(words, first, begin))) return begin;
	}
	return first;
}

/** Whether some words tell of what others say. */
const reports = (words: Words, from: number, past: number): boolean => {
	for (let i = from; i < past; i++) if (REPORTING.has(lowerAt(words, i))) return true;
	return false;
};

/** "She was, she said, “here to learn” |; somebody shouted that …": where what was said ends before another's words. */
function endBeforeOther({ words, runOf }: Analysis, from: number, past: number): number {
	for (let i = from; i < past; i++)
		if (lowerAt(words, i) === ';' && runOf[i] === -1 && reports(words, i + 2, past)) return i;
	return past;
}

/** Whether words in marks belong to the clause before them: “betrays” after "The bill", and not after "(" or a colon. */
const isWithin = ({ words, text }: Analysis, first: number): boolean =>
	/^\p{Alpha} $/u.test(text.slice(words.start[first]! - 2, words.start[first]));

/** Whether the verb is one and tells of speech: "the morning shows" and "experts believe" part nothing. */
const isSpoken = ({ words, tags }: Analysis, { cue }: Account): boolean =>
	(IS_VERB[tags[cue]!] === 1 || mayHave(tags[cue - 1]!, lowerAt(words, cue - 1), lowerAt(words, cue))) &&
	!isCapital(words, cue) &&
	(!/^(?:heard|rul|stat|show|post)/.test(lowerAt(words, cue)) ||
		(lowerAt(words, cue) === 'heard' && HEARING.test(lowerAt(words, cue - 1))));

/** Whether a subject may have a verb that the tagger takes for a noun: "researchers report", "Ruiz notes", "the paper reports". */
const mayHave = (tag: number, subject: string, verb: string): boolean =>
	verb.endsWith('s') ? tag === TAG.name || (tag === NOUN && isSomebody(subject)) : tag === PLURAL;

/** In whose hearing something is said. */
const HEARING = /^(?:court|jury|inquest|tribunal|inquiry|hearing|committee|panel|trial)$/;

/** Whether the words before an account and those after it make one clause, or two that were both said. */
function isParted(
	analysis: Analysis,
	first: number,
	comma: number,
	tail: number,
	past: number,
	account: Account,
): boolean {
	const { words, tags, runOf } = analysis;
	const head = lowerAt(words, first);
	const next = lowerAt(words, tail);
	if (OCCASION.test(head) || isJoint(analysis, first, comma)) return false;
	if (isNth(analysis.text, words.start[tail]!)) return false;
	// "within a week, failing which, he said, | it would be shut": only the clause behind was said.
	if (tags[comma - 1] === TAG.relative || isThat(words, comma - 1)) return false;
	// "Her editor, Carys Pennant, said the publisher, Hollow Oak, was …": the verb has its subject before it.
	const isOwnVerb = account.cue === comma + 1 && commaFrom(words, first, comma) < comma;
	// "argued a spokesman, | Tom Hale, who knew": who speaks is told of.
	if (isOwnVerb || (tags[tail] === TAG.name && commaFrom(words, tail, past) - tail < LONGEST_NAME))
		return false;
	const isInverted = account.cue < account.first;
	if (isInverted && (isOfSource(analysis, tail, past) || holdsAnswer(analysis, account.past, tail)))
		return false;
	if (isInPaper(analysis, tail, past) || lowerAt(words, comma - 1) === 'including') return false;
	const hasVerb = holdsOwnVerb(analysis, first - 1, comma);
	// "There were now, she said, | “more cameras than elves”"
	const last = lastBefore(analysis, comma);
	// "She joined because, she said, | “they fed you”": only the clause behind was said.
	if (isJoining(words, last) || isJoining(words, comma - 1)) return false;
	if (UNFINISHED.test(lowerAt(words, last)) && !isCapital(words, last)) return true;
	const isBeside = ADDED.test(next) || TOLD_BESIDE.test(next);
	if (isLeftHanging(analysis, first, comma) && runOf[tail] === -1 && !isBeside) return true;
	// "Profit will rise, it said, | compared with last year", "Prices rose 4 %, it said, | down from 9"
	if (next === 'compared' || (/^(?:up|down)$/.test(next) && lowerAt(words, tail + 1) === 'from'))
		return hasVerb;
	// "Radio was no answer, he said, | but it was “a shut door”"
	const isQuotedLast = runOf[past - 1] !== -1 && runAt(analysis, past - 1)!.past <= past + 1;
	if (isQuotedLast && /^(?:and|but)$/.test(next)) return hasVerb && !isAnswer(analysis, tail + 1, past);
	// "The contrast, he said, | would be clear"
	let verb = tags[tail] === ADVERB ? tail + 1 : tail;
	// "Shouting, he explained, | only “tops up the vocabulary”"
	if (verb > tail && runOf[verb] !== -1 && runOf[verb + 1] === runOf[verb]) verb++;
	if (runOf[tail] === -1 && (IS_FINITE[tags[verb]!] === 1 || isPlainVerb(analysis, comma - 1, verb)))
		return !hasVerb;
	// "What she found, she said, | “was so odd”"
	if (tags[first] === TAG.relative && runOf[tail] !== -1) return false;
	// "The toll, said the mayor, | “would be the end of us”"
	if (runOf[tail] !== -1 && isVerbAt(analysis, tail + 1) && runOf[tail + 1] !== -1) return !hasVerb;
	// "She will send them back, he claims, | “except the fryer”"
	const run = runAt(analysis, tail);
	if (run !== undefined && run.past >= past - 1 && isSmall(analysis, tail))
		return hasVerb && !holdsRelative(analysis, first, comma);
	// "She got the name, she liked to say, | because she “ate like a bird”"
	const isShort = account.cue > account.first && tail - 2 - account.cue <= 1;
	if (next === 'because' && isShort && isOne(analysis, account)) return hasVerb;
	// "By then, it says, | the cough would be “of no importance”", "They had read it, she said, | and found that it was “empty”"
	if (isQuoting(analysis, { first: tail, past, cue: tail }) && !isBareFirst(analysis, first, tail, past))
		return false;
	// "Under its rules, it said, | spraying must not exceed two seconds"
	const isHeld = tags[first] === TAG.preposition && isClause(analysis, tail, past);
	if ((tags[tail] === TAG.participle && !isHeld) || TOLD_BESIDE.test(next)) return false;
	if (/^(?:and|but)$/.test(next) && (!hasVerb || isAnswer(analysis, tail + 1, past))) return false;
	// "It was she, he says, | who made peace", "She was the one, he says, | who could"
	if (next === 'who') return head === 'it' || lowerAt(words, comma - 1) === 'one';
	// "It is not safe, he says, | to walk there"
	if (next === 'to' && tags[tail + 1] === TAG.verb && head === 'it') return true;
	// "It held for a day, engineers said, | before collapsing", but "…, he said, | before storming out"
	if (GERUND_OF.test(next) && tags[tail + 1] === TAG.participle && runOf[comma - 1] === -1)
		return hasVerb && !OF_SPEAKER.test(lowerAt(words, tail + 1));
	// "It comes, he tells me, | from his old school": nothing but who says so.
	if (isShort && !isThat(words, tail)) return !ADDED.test(next) || isOne(analysis, account);
	if (ADDED.test(next)) return false;
	// "If she wins, he said, | nobody will be punished", "By 2030, he said, | half will be gone"
	const isIntroduced = isLead(analysis, first) || tags[first] === TAG.relative;
	// "When it was tested, it failed, he said, | and two others broke": both have a clause of their own.
	const inner = commaFrom(words, first, comma);
	const isWhole = inner < comma - 1 && isClause(analysis, inner + 1, comma);
	if (isIntroduced && !(isWhole && /^(?:and|but)$/.test(next)))
		return tags[tail] !== TAG.conjunction && holdsVerb(analysis, tail, past);
	// "She had kept it, she said, | and would not sell it"
	if (hasVerb && /^(?:and|but)$/.test(next) && IS_FINITE[tags[tail + 1]!] === 1) return true;
	if (!hasVerb || !isClause(analysis, tail, past)) return false;
	return isThat(words, tail) ? commaFrom(words, first, comma) === comma : /^(?:and|but)$/.test(next);
}

/** "By 2030", "If she wins", "To make it safe": what stands before a main clause. */
const isLead = ({ words, tags }: Analysis, first: number): boolean =>
	SUBORDINATE.test(lowerAt(words, first)) ||
	tags[first] === TAG.preposition ||
	(tags[first] === TAG.to && tags[first + 1] === TAG.verb);

/** Whether the words behind an account that hold some in marks begin with a clause, or a second verb, of their own. */
function isBareFirst(analysis: Analysis, first: number, tail: number, past: number): boolean {
	const { words, tags, runOf } = analysis;
	let mark = tail;
	while (runOf[mark] === -1) mark++;
	if (runAt(analysis, mark)!.past > past + 1 || lowerAt(words, mark - 1) === ':') return false;
	return /^(?:and|but)$/.test(lowerAt(words, tail))
		? IS_FINITE[tags[tail + 1]!] === 1
		: isLead(analysis, first) && mark > tail + 1 && isClause(analysis, tail, mark) && past - mark > 1;
}

/** A verb, which the tagger may take for something else in marks of its own: “stole” the honey. */
const isVerbAt = ({ tags, runOf }: Analysis, i: number): boolean =>
	IS_FINITE[tags[i]!] === 1 || (runOf[i + 2] === -1 && OBJECT.has(tags[i + 2]!));

/** What the object of a verb may begin with. */
const OBJECT: ReadonlySet<number> = new Set([DETERMINER, OWNER, TAG.pronoun, TAG.name]);

/** "Its models, she said, | show no effect": a verb of several that looks like a noun. */
const isPlainVerb = ({ words, tags }: Analysis, subject: number, verb: number): boolean =>
	tags[subject] === PLURAL && PLAIN.test(lowerAt(words, verb));

/** Whether the words in marks go on with a sentence. */
const isSmall = ({ text, words }: Analysis, mark: number): boolean =>
	/^\S\p{Lower}/u.test(text.slice(words.start[mark], words.start[mark]! + 2));

/** "she", "Ruiz": somebody who is likelier to have said what follows than the teller. */
const isOne = ({ words, tags }: Analysis, { first }: Account): boolean =>
	tags[first] === TAG.pronoun || isCapital(words, first);

/** "She was born in Lin, the child of a ranger, | who taught her, she said, “what to pick”": the teller's, up to there. */
function holdsRelative({ words, tags }: Analysis, first: number, past: number): boolean {
	for (let i = first; i < past; i++) if (isComma(words, i) && tags[i + 1] === TAG.relative) return true;
	return false;
}

/** "They got": nothing but a subject and its verb. */
const isLeftHanging = ({ words, tags }: Analysis, first: number, comma: number): boolean =>
	IS_FINITE[tags[comma - 1]!] === 1 &&
	comma - first <= SHORTEST_HEAD &&
	!SUBORDINATE.test(lowerAt(words, first));

/** Whether a clause tells of nothing that is over, as the teller does. */
function isPresent({ tags }: Analysis, from: number, past: number): boolean {
	for (let i = from; i < past; i++) if (tags[i] === PAST) return false;
	return true;
}

/** The last word before a comma that is no adverb. */
function lastBefore({ tags }: Analysis, comma: number): number {
	let last = comma - 1;
	while (last > 0 && tags[last] === ADVERB) last--;
	return last;
}

/** Whether there is a verb, which the tagger may take for a participle ("her eyes widened"). */
function holdsVerb(analysis: Analysis, from: number, past: number): boolean {
	const { tags } = analysis;
	if (isClause(analysis, from, past)) return true;
	for (let i = from + 1; i < past; i++)
		if (tags[i] === TAG.pastParticiple && IS_NOUN[tags[i - 1]!] === 1) return true;
	return false;
}

/** Whether one word joins a sentence to the one before: "But, he said, …". */
const isJoint = ({ words }: Analysis, first: number, comma: number): boolean =>
	comma - first === 1 && JOINT.test(lowerAt(words, first));
const JOINT = /^(?:but|and|so|yet|still|now|then|however|instead|meanwhile)$/;
