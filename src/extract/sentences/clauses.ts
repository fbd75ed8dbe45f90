import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import { type Analysis, runAt } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL } from '../tagging/tagset.js';
import { occasionAfter, occasionBeforeThat } from '../text/occasions.js';
import { REPORTING } from '../text/reporting.js';
import { lowerAt, wordFrom } from '../text/words.js';
import {
	BESIDE,
	commaFrom,
	holdsFinite,
	holdsOwnVerb,
	holdsSomebody,
	isClause,
	isClosedAt,
	isComma,
	LONGEST_SOURCE,
	type Sentence,
	spanOf,
	TAG,
} from './sentence.js';
import { isJoining } from './tellers-own.js';
import { isDash, isThat, thatAfter } from './that.js';

/** So many words may stand between dashes within what was said. */
const LONGEST_ASIDE = 30;
/** So far from the cue may what was said begin, after when and to whom it was said, in UTF-16 code units. */
const LONGEST_OCCASION = 40;

/**
 * "said the storm | , the worst in 40 years, had cut off the fort", "said the fence | - which fell - was old": the clause
 * goes on.
 * @param attribution of one part, behind its verb
 */
export function pastApposition(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { past, cue } = sentence;
	const [start, end] = attribution.content[0]!;
	if (start - words.end[cue]! > LONGEST_OCCASION) return null;
	const mark = wordFrom(words, end);
	if (mark >= past) return null;
	const whole = (): Attribution => amended(attribution, { content: [[start, words.end[past - 1]!]] });
	if (isDash(words, mark)) {
		let close = mark + 2;
		const farthest = Math.min(past, mark + LONGEST_ASIDE);
		while (close < farthest && !isDash(words, close)) close++;
		const isOpen = close + 1 < farthest && !holdsOwnVerb(analysis, wordFrom(words, start), mark);
		return isOpen && holdsFinite(analysis, close + 1, past) ? whole() : null;
	}
	if (!isComma(words, mark)) return null;
	const next = commaFrom(words, mark + 1, Math.min(past, mark + LONGEST_SOURCE));
	if (next + 1 >= past || !isComma(words, next) || IS_FINITE[tags[next + 1]!] === 0) return null;
	if (tags[mark + 1] !== TAG.relative && holdsFinite(analysis, mark + 1, next)) return null;
	return whole();
}

/**
 * "said | late on Tuesday | nobody had told her", "confirmed | to the BBC | that it was shut": when it was said and to
 * whom is no part of what was said.
 */
export function afterOccasion(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { text, words } = analysis;
	const { cue, content } = attribution;
	const [start, end] = content[0]!;
	if (cue === null || start < cue[1] || start > words.end[sentence.past - 1]!) return null;
	const next = thatAfter(analysis, sentence);
	const that = next > sentence.cue + 1 && isClause(analysis, next + 1, sentence.past) ? next : -1;
	const before = that === -1 ? occasionBeforeThat(text, start) : 0;
	const from =
		that !== -1 ? words.start[that]! : before > 0 ? start + before : cue[1] + occasionAfter(text, cue[1]);
	if (from <= cue[1] || from >= end || from === start) return null;
	// "You tell me | the money came | and that you spent it": the clause before it was said too.
	if (start < from && that !== -1 && isJoining(words, that - 1)) return null;
	// "said on Monday the boat, built in 1932, | is not safe": the clause has its subject.
	if (
		start > from &&
		(content.length > 1 || holdsFinite(analysis, wordFrom(words, from), wordFrom(words, start)))
	)
		return null;
	return amended(attribution, { content: [[from, end], ...content.slice(1)] });
}

/** What was said, up to where the sentence of its cue ends, unless it is quoted there. */
export function withinSentence(
	analysis: Analysis,
	attribution: Attribution,
	{ past }: Sentence,
): Attribution | null {
	const { words } = analysis;
	const { cue, content } = attribution;
	const [start, end] = content.at(-1)!;
	const next = words.sentences[words.sentence[past - 1]! + 1] ?? words.count;
	// A quotation may go on in the next sentence.
	const run = runAt(analysis, past - 1);
	if (run !== undefined && run.past > next) return null;
	const last = words.end[Math.max(past, run?.past ?? 0) - 1]!;
	if (cue === null || start < cue[1] || start >= last || end <= last) return null;
	if (next >= words.count || end <= words.start[next]!) return null;
	if (content.length > 1 && isMarkAt(words.text, end - 1)) return null;
	return amended(attribution, { content: [...content.slice(0, -1), [start, last]] });
}

/**
 * "Engineers would listen until Sunday, | Ruiz said, | “because that is what you do”": the clause before the account was
 * said too.
 * @param attribution of one part
 */
export function withFirstHalf(
	analysis: Analysis,
	attribution: Attribution,
	{ first }: Sentence,
): Attribution | null {
	const { text, words, runOf } = analysis;
	const { cue, source, content } = attribution;
	const [start] = content[0]!;
	if (cue === null || source === null || !isMarkAt(text, start)) return null;
	if (!/\p{Lower}/u.test(text[start + 1] ?? '') || start < cue[1] || start < source[1]) return null;
	if (start - Math.max(cue[1], source[1]) > 3) return null;
	const comma = wordFrom(words, Math.min(cue[0], source[0])) - 1;
	if (comma - first < 4 || !isComma(words, comma) || BESIDE.test(lowerAt(words, first))) return null;
	// "…, where, she warns, “questions will be charged for”"
	if (/^(?:where|which|who|that|so|also)$/.test(lowerAt(words, comma - 1)) || isJoining(words, comma - 1))
		return null;
	for (let i = first; i < comma; i++) if (runOf[i] !== -1 || REPORTING.has(lowerAt(words, i))) return null;
	if (!isClause(analysis, first, comma) || !holdsOwnVerb(analysis, first, comma)) return null;
	return amended(attribution, { content: [spanOf(words, first, comma), ...content] });
}

/**
 * "The men were, according to the prosecutor, Ana Ruiz, | paid in gold": a verb alone goes on behind who says so.
 * @param attribution of one part
 */
export function aroundAccording(
	{ words, tags }: Analysis,
	attribution: Attribution,
	{ past, cue }: Sentence,
): Attribution | null {
	if (lowerAt(words, cue) !== 'according' || attribution.source === null) return null;
	const [content] = attribution.content;
	const verb = wordFrom(words, content![1]) - 1;
	if (verb !== cue - 2 || !LACKING.test(lowerAt(words, verb)) || IS_FINITE[tags[verb]!] === 0) return null;
	const [start, end] = attribution.source;
	let comma = wordFrom(words, end);
	// "the prosecutor, Ana Ruiz, | paid in gold": what seemed to be told of the source.
	if (comma >= past) {
		comma = past - 1;
		while (comma > cue && !isComma(words, comma)) comma--;
	}
	if (comma <= cue + 2 || comma + 1 >= past || !isComma(words, comma)) return null;
	return amended(attribution, {
		content: [content!, spanOf(words, comma + 1, past)],
		source: [start, words.end[comma - 1]!],
	});
}

/** What is nothing without what follows. */
const LACKING = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;

/** How what was said may go on behind a comma or a dash: "…, up from 9 %", "… — and even sent them a bill". */
const GOING_ON =
	/^(?:, (?:up|down) from \P{Upper}[^.;:“”"«»]{2,80}|,? [—–] and (?:even|then|also|now) \p{Lower}[^.;:“”"«»—–]{4,120})(?=[.]?$)/u;

/** The same with what goes on behind it to the sentence's end. */
export function withComparison(
	{ text, words }: Analysis,
	attribution: Attribution,
	{ past }: Sentence,
): Attribution | null {
	const { cue, content } = attribution;
	const [start, end] = content.at(-1)!;
	const whole = words.end[past - 1]!;
	if (cue === null || start < cue[1] || end >= whole || whole - end > 140) return null;
	return GOING_ON.test(text.slice(end, whole))
		? amended(attribution, { content: [...content.slice(0, -1), [start, whole]] })
		: null;
}

/**
 * "Although Ruiz insists that it is safe | , few believe it", "After Ruiz said it was safe | , hundreds crossed": the main
 * clause is the teller's.
 * @param attribution of one part, behind its verb
 */
export function ofSubordinate(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words } = analysis;
	const { past, cue } = sentence;
	const [start, end] = attribution.content[0]!;
	const from = wordFrom(words, start);
	const joint = from - cue > LONGEST_LEAD ? -1 : subordinateAt(analysis, sentence, attribution);
	const last = joint === -1 ? -1 : lastBeforeMain(analysis, from, past);
	if (last === -1 || words.end[last]! >= end) return null;
	const source = attribution.source!;
	return amended(attribution, {
		content: [[start, words.end[last]!]],
		source: wordFrom(words, source[0]) === joint ? [words.start[joint + 1]!, source[1]] : source,
	});
}

/**
 * The last word of what stands from a word on before the comma and the main clause; -1 where there is none.
 * @param isClause whether it needs a verb of its own
 */
export function lastBeforeMain(analysis: Analysis, from: number, past: number, isClause = true): number {
	const { words, runOf } = analysis;
	// "After Ruiz said that if it rained the road would flood, …": with a clause of its own before the main one.
	let isLed = BESIDE.test(lowerAt(words, isThat(words, from) ? from + 1 : from));
	let last = -1;
	for (let i = commaFrom(words, from, past); i < past; i = commaFrom(words, i + 1, past)) {
		const close = isClosedAt(words, i) ? i + 1 : i;
		const isQuoted = runOf[i] !== -1 && close + 1 < past && runOf[close + 1] === runOf[i];
		const isWhole = !isClause || holdsFinite(analysis, from, i);
		if (isQuoted || !isWhole || !mayBeginMain(analysis, close + 1, past)) continue;
		const end = close === i ? i - 1 : close;
		if (!isLed && beginsMain(analysis, close + 1, past)) return end;
		if (!isLed && last === -1) last = end;
		isLed = false;
	}
	return last;
}

/** Whether a clause may begin at a word: where no verb is found, it begins behind the last comma. */
const mayBeginMain = ({ tags }: Analysis, first: number, past: number): boolean =>
	first + 1 < past && IS_NOMINAL[tags[first]!] === 1;

/** What begins the clause of a cue, beside the main one, at the head of a sentence or behind its “but”; -1 where it is no such clause. */
function subordinateAt(
	{ words, tags, text }: Analysis,
	{ first, cue }: Sentence,
	{ source, content }: Attribution,
): number {
	if (source === null || source[0] > words.start[cue]!) return -1;
	const start = wordFrom(words, source[0]);
	const joint = SUBORDINATE.test(lowerAt(words, start)) ? start : start - 1;
	if (joint < first || joint + 1 >= cue || !SUBORDINATE.test(lowerAt(words, joint))) return -1;
	const isLed = joint > first && BEFORE_SUBORDINATE.test(lowerAt(words, joint - 1));
	// "As Ruiz told the Courier in July, the bridge is unsafe": what follows is what she told.
	if (lowerAt(words, joint) === 'as' && !isLed && !text.startsWith('that ', content[0]![0])) return -1;
	const before = (isLed ? joint - 1 : joint) - 1;
	const isFirst =
		before < first || (tags[before] === TAG.conjunction && (before === first || isComma(words, before - 1)));
	return isFirst ? joint : -1;
}

/** Whether a clause with a subject and a verb begins at a word: "few believe it", "its engineer, Jonas Frey, says". */
function beginsMain(analysis: Analysis, first: number, past: number): boolean {
	const { words, tags } = analysis;
	const comma = commaFrom(words, first, past);
	// "few | believe it": the tagger may take it for what is told to do.
	for (let i = first + 1; i < comma; i++) if (IS_FINITE[tags[i]!] === 1 || tags[i] === TAG.verb) return true;
	// "its engineer, Jonas Frey, | says"
	const close = commaFrom(words, comma + 1, Math.min(past, comma + LONGEST_SOURCE));
	return close + 1 < past && isComma(words, close) && IS_FINITE[tags[close + 1]!] === 1;
}

/** So near its verb begins what was said, in words. */
const LONGEST_LEAD = 6;

const SUBORDINATE = /^(?:although|though|while|whereas|after|because|since|when|once|as)$/;
const BEFORE_SUBORDINATE = /^(?:even|just|only|shortly|soon|(?:second|minute|hour|day|week|month|year)s)$/;

const JOINING: ReadonlySet<string> = new Set(
	'while although though but and whereas after because when yet'.split(' '),
);

/** Where the clause begins that has a verb of its own after nothing but its subject: ", although police | said"; -1 for none. */
function clauseOf({ words, tags, runOf }: Analysis, verb: number, first: number): number {
	let commas = 0;
	for (let i = verb - 1; i > first && verb - i <= LONGEST_SOURCE; i--) {
		const word = lowerAt(words, i);
		const hasVerb = IS_FINITE[tags[i]!] === 1 && !/^['’]s$/.test(word);
		if (runOf[i] !== -1 || hasVerb || tags[i] === TAG.to) return -1;
		if (isComma(words, i)) commas++;
		if (!JOINING.has(word)) continue;
		if (verb - i < 2 || commas % 2 === 1 || tags[i + 1] === TAG.preposition) return -1;
		// "Ruiz and police said": no clause.
		return tags[i] === TAG.conjunction && !isComma(words, i - 1) ? -1 : i;
	}
	return -1;
}

/**
 * "The mayor blamed the rain, although police | said …": whoever begins the clause says so, and nobody before it.
 * @param attribution behind its verb
 */
export function ofOwnClause(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { first, cue } = sentence;
	const { source } = attribution;
	if (IS_FINITE[tags[cue]!] === 0 || source === null) return null;
	const joint = clauseOf(analysis, cue, first);
	if (joint === -1 || source[0] > words.start[joint]!) return null;
	// "Ana Ruiz, Tom Bell, and police said": no clause either.
	if (source[1] > words.start[joint]! && tags[joint] === TAG.conjunction) return null;
	const past = commaFrom(words, joint + 1, cue);
	if (past === joint + 1 || !holdsSomebody(analysis, joint + 1, past)) return null;
	return amended(attribution, { source: spanOf(words, joint + 1, past) });
}

/** "insisted nobody was hurt | , although the owner, Jonas Frey, | said …": without whoever says the next thing. */
export function upToNextClause(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { content } = attribution;
	const [start, end] = content.at(-1)!;
	let verb = wordFrom(words, end);
	if (isComma(words, verb)) verb++;
	if (verb >= sentence.past || IS_FINITE[tags[verb]!] === 0 || !REPORTING.has(lowerAt(words, verb)))
		return null;
	const joint = clauseOf(analysis, verb, Math.max(sentence.first, wordFrom(words, start)));
	if (joint === -1 || verb === sentence.cue || !holdsSomebody(analysis, joint + 1, verb)) return null;
	const past = isComma(words, joint - 1) ? joint - 1 : joint;
	const from = wordFrom(words, start);
	return past - from < 1
		? null
		: amended(attribution, { content: [...content.slice(0, -1), spanOf(words, from, past)] });
}

/** "The mill shut in May, | but, | according to Hale, it pays": whether a clause of the teller's is joined to what somebody says. */
export function isJoinedAt({ words, runOf, tags }: Analysis, { first, cue }: Sentence): boolean {
	const joint = isComma(words, cue - 1) ? cue - 2 : cue - 1;
	if (joint - first < SHORTEST_FIRST || runOf[joint] !== -1) return false;
	const word = lowerAt(words, joint);
	const isJoint = word === ';' || (JOINT.test(word) && isComma(words, joint - 1));
	if (!isJoint) return false;
	// "The mill shut in May": a verb, which the tagger may take for a participle.
	for (let i = first + 1; i < joint; i++)
		if (IS_FINITE[tags[i]!] === 1 || tags[i] === TAG.pastParticiple) return true;
	return false;
}
const JOINT = /^(?:and|but|yet|while|whereas|though|although)$/;
const SHORTEST_FIRST = 3;
