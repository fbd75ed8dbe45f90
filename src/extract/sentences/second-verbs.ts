import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { askedOnce, trait } from '../text/known-word.js';
import { BARE } from '../text/reporting.js';
import { hasAt, lowerAt, wordFrom } from '../text/words.js';
import { upToNextAccount } from './next-account.js';
import {
	holdsFinite,
	holdsSomebody,
	isComma,
	type Sentence,
	sentenceOf,
	spanOf,
	TAG,
	toldBy,
} from './sentence.js';
import { isDash, isThat } from './that.js';

const PAST = tagIndex('VBD');
const MODAL = tagIndex('MD');
const ONE_DOES = tagIndex('VBZ');
const ADVERB = tagIndex('RB');
/** What an object may begin with. */
const OBJECT = new Set([tagIndex('DT'), tagIndex('PRP'), tagIndex('PRP$'), tagIndex('NNP')]);

/** Verbs of what people do in words, besides that they say so. */
const isSpoken = askedOnce(({ lower }) =>
	/^(?:(?:recommend|add|insist|predict|forecast|warn|suggest|claim|complain|reject|condemn|question|ask|call|appeal|demand|threaten|confirm|hint|stress|express|request|attack|mock|defend|refus|blam|blast|slamm|brand|prais|describ|promis|accus|advis|urg|propos|dismiss|denounc|criticis|criticiz|argu|announc|not|declar|acknowledg|challeng|encourag|thank|remind|order|instruct|direct|offer)(?:e?s|e?d)|(?:pledge|welcome|apologi[sz]e|conclude|concede)[sd]|den(?:y|ies|ied)|said|says|told|tells|vow(?:s|ed)|undertook|undertakes|admit(?:s|ted)|beg(?:s|ged)|gave|gives|cit(?:es|ed)|sought|seeks|ruled|rules|jail(?:s|ed)|fin(?:es|ed)|sentenced|adjourned|hung|demand|reject|accuse|urge|criticise|criticize|condemn|dismiss|threaten|blame|warn)$/.test(
		lower,
	),
);
/** What they do by such a verb is no statement of its own. */
const DEED =
	/^(?:order|instruct|direct|offer|thank|apologi|gave|gives|refus|told|tells|cit|jail|fin(?:e|ed|es)$|sentenc|adjourn|hung)/;
/** Small words between a verb and what it tells. */
const GOVERNED = /^(?:of|for|about|against|out)$/;
const BE = /^(?:is|are|was|were|['’]s|['’]re)$/;
/** By what whoever spoke says more. */
const ADDING = /^(?:adding|saying|insisting|noting|stressing|warning|claiming|arguing|urging)$/;
/** Whether a word joins a verb to another. */
const isJoint = trait(({ lower }) => lower === 'and' || lower === 'but' || lower === 'then');
/** What somebody does when they have spoken. */
const ACT =
	/^(?:walked (?:out|off|away)|stormed (?:out|off)|hung up|sat down|stood up|burst into|broke down|(?:smiled|laughed|shrugged|nodded|wept|sobbed|grinned|winked|paused) .*)/;
/** "he had got up | and walked out": of the same one. */
function holdsPerfect({ words, tags }: Analysis, from: number, joint: number): boolean {
	for (let i = from; i < Math.min(joint, from + 5); i++)
		if (/^(?:had|has|have)$/.test(lowerAt(words, i)) && tags[i + 1] === TAG.pastParticiple) return true;
	return false;
}

/** What is said in the first half has at least so many words. */
const SHORTEST = 2;
const LONGEST = 60;
const TOLD = 0.65;

/**
 * "said the pond had lost a third of its depth | and recommended dredging it": what was said ends before what else
 * whoever spoke did in words; null where the verb may belong to what was said ("said she had rung the council and
 * complained").
 */
export function upToSecondVerb(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags, runOf } = analysis;
	const { cue, content, source } = attribution;
	const [start, end] = content.at(-1)!;
	if (cue === null || source === null || start < cue[1] || content.length > 1) return null;
	const from = wordFrom(words, start);
	const past = Math.min(wordFrom(words, end), sentence.past, from + LONGEST);
	for (let joint = from + SHORTEST; joint + 2 < past; joint++) {
		if (runOf[joint] !== -1) continue;
		// "said nurses bought their own gloves | , adding that two had fallen ill"
		if (tags[joint + 1] === TAG.participle && isComma(words, joint) && ADDING.test(lowerAt(words, joint + 1)))
			return amended(attribution, { content: [spanOf(words, from, joint)] });
		if (!hasAt(words, joint, isJoint)) continue;
		if (
			!isSecondVerb(analysis, sentence.cue, verbAfter(analysis, joint), from, joint) &&
			!isOfOther(analysis, from, joint)
		)
			continue;
		const last = isComma(words, joint - 1) || isDash(words, joint - 1) ? joint - 1 : joint;
		return amended(attribution, { content: [spanOf(words, from, last)] });
	}
	return null;
}

/** "says the messages are fake | and is asking people": one does it, not several. */
function isOfOther({ words, tags }: Analysis, from: number, joint: number): boolean {
	if (lowerAt(words, joint + 1) !== 'is' || !ASKING.test(lowerAt(words, joint + 2))) return false;
	let inner = from;
	while (inner < joint && IS_FINITE[tags[inner]!] === 0) inner++;
	return /^(?:are|were|have)$/.test(lowerAt(words, inner));
}
const ASKING = /^(?:ask|call|urg|warn|demand|threaten|appeal|offer|promis|advis)ing$/;

/** The verb behind a word that joins it, past an adverb. */
const verbAfter = ({ tags }: Analysis, joint: number): number =>
	tags[joint + 1] === ADVERB ? joint + 2 : joint + 1;

/** Verbs that give something a name. */
const NAMES = /^(?:describ|call|brand|label|dismiss|denounc|dubb)(?:e?s|e?d)$/;
/** Who a clause goes on to tell of. */
const PRONOUN = /^(?:he|she|it|they|we|i)$/;
/** So many words may stand between such a verb and the name, in marks. */
const NAMED_WITHIN = 8;

function isQuotedSoon({ runOf, words }: Analysis, verb: number): boolean {
	for (let i = verb + 1; i <= verb + NAMED_WITHIN && words.sentence[i] === words.sentence[verb]; i++)
		if (runOf[i] !== -1) return true;
	return false;
}

/** What questions and doubts lead up to, and how one person has them now. */
const WHETHER = /^(?:whether|how|why)$/;
const PRESENT = /^(?:question|wonder|doubt|ask|debate)s$/;
const AUXILIARY = /^(?:has|have|is|are)$/;

const isAuxiliary = ({ words, tags }: Analysis, verb: number): boolean =>
	tags[verb] === MODAL || AUXILIARY.test(lowerAt(words, verb));

const APOLOGISED = /^apologi[sz]ed$/;

/** Whether a verb goes with the cue before, and not with the clause `[from, joint)` between the two. */
function isSecondVerb(analysis: Analysis, cue: number, verb: number, from: number, joint: number): boolean {
	const { words, tags, runOf } = analysis;
	// "has held no dinners and never called a donor": what was not done is no account.
	if (/^(?:never|not)$/.test(lowerAt(words, verb - 1))) return false;
	// "declared an emergency | and will tour the damage": what was said has no verb.
	if (isAuxiliary(analysis, verb))
		return (
			IS_FINITE[tags[cue]!] === 1 &&
			!BARE.has(lowerAt(words, cue)) &&
			!isThat(words, from) &&
			runOf[verb] === -1 &&
			!holdsFinite(analysis, from, joint)
		);
	// "apologised", which the tagger takes for an adjective.
	const isApology = APOLOGISED.test(lowerAt(words, verb));
	// "questions whether": a noun, to the tagger.
	const isAsking = WHETHER.test(lowerAt(words, verb + 1)) && PRESENT.test(lowerAt(words, verb));
	const isVerb = IS_VERB[tags[verb] ?? 0] === 1 || isApology || isAsking;
	if (runOf[verb] !== -1 || !isVerb) return false;
	const isPast = (i: number) =>
		tags[i] === PAST || tags[i] === TAG.pastParticiple || (i === verb && isApology);
	// "said nobody had been told | and walked out": what a clause seldom tells of anybody.
	const isParting = ACT.test(`${lowerAt(words, verb)} ${lowerAt(words, verb + 1)}`);
	if (isParting && isPast(verb) && isPast(cue))
		return lowerAt(words, verb) === 'hung' || (tags[verb] === PAST && !holdsPerfect(analysis, from, joint));
	const isOwn = isSpoken(words.known[words.number[verb]!]!);
	const isSame = tags[verb] === tags[cue] || (tags[cue] === PAST && isActive(analysis, verb));
	// "said the target looked low, | and raised her forecast": a comma parts what somebody did.
	if (
		isComma(words, joint - 1) &&
		isPast(verb) &&
		isPast(cue) &&
		OBJECT.has(tags[verb + 1]!) &&
		!PRONOUN.test(lowerAt(words, isThat(words, from) ? from + 1 : from))
	)
		return true;
	// "said she did not see a recovery, | but ruled out job cuts": whoever spoke sets it against that.
	if (isComma(words, joint - 1) && isPast(verb) && isPast(cue) && isContrast(analysis, joint, verb))
		return true;
	if (!isOwn && (!isSame || holdsFinite(analysis, from, joint))) return false;
	if (IS_FINITE[tags[verb]!] === 0 && tags[verb] !== TAG.pastParticiple && !isApology && !isAsking)
		return false;
	if (isPast(cue) !== isPast(verb)) return false;
	const opening = isThat(words, from) ? from + 1 : from;
	let inner = opening;
	while (inner < joint && IS_FINITE[tags[inner]!] === 0) inner++;
	// "dismissed it as gossip | and invited": what was said has no verb.
	if (inner === joint)
		return (
			(tags[verb] === tags[cue] || isActive(analysis, verb)) &&
			opening === from &&
			(!BARE.has(lowerAt(words, cue)) || GOVERNED.test(lowerAt(words, from))) &&
			(tags[verb] === PAST || !isInfinitive(analysis, opening))
		);
	// "said its maps warned players | and advised them": by the same maps.
	if (inner === opening || isSpoken(words.known[words.number[inner]!]!)) return false;
	// "said he is sorry | and promised": what was said is told in another tense.
	if (
		isPast(verb) &&
		// "would show patience | and directed officials": no verb of the modal's, which would have no tense.
		(tags[inner] === MODAL
			? /^(?:will|can|may|must)$/.test(lowerAt(words, inner)) ||
				(isFinitePast(analysis, verb) && !holdsFinite(analysis, inner + 1, joint))
			: !isPast(inner))
	)
		return true;
	// "says the boats will be here by noon | and appeals to people": no verb of the modal's, either.
	if (tags[inner] === MODAL && tags[verb] === ONE_DOES && !holdsFinite(analysis, inner + 1, joint))
		return true;
	if (!holdsSomebody(analysis, opening, inner)) return true;
	// "said that teachers worked late | and described duty as “the last straw”": whose words stand in marks.
	if (NAMES.test(lowerAt(words, verb)) && isQuotedSoon(analysis, verb)) return true;
	return (
		BE.test(lowerAt(words, inner)) &&
		tags[inner + 1] !== TAG.pastParticiple &&
		!holdsFinite(analysis, inner + 1, joint)
	);
}

/** What is set by "but" against what one has said: ", but ruled out job cuts". */
const isContrast = ({ words }: Analysis, joint: number, verb: number): boolean =>
	lowerAt(words, joint) === 'but' &&
	(lowerAt(words, verb) === 'ruled'
		? lowerAt(words, verb + 1) === 'out'
		: SET_AGAINST.test(lowerAt(words, verb)));
const SET_AGAINST =
	/^(?:warned|insisted|stressed|cautioned|conceded|acknowledged|admitted|denied|rejected|urged)$/;

/** Whether a verb is in the past tense, though the tagger may take it for a participle that has an object. */
const isFinitePast = (analysis: Analysis, verb: number): boolean =>
	analysis.tags[verb] === PAST || (analysis.tags[verb] === TAG.pastParticiple && isActive(analysis, verb));

/** "and | invited/VBN the MP", "and | cut/VB his ties": what has an object, whatever the tagger takes it for. */
const isActive = ({ tags }: Analysis, verb: number): boolean =>
	(tags[verb] === TAG.pastParticiple || tags[verb] === TAG.verb) && OBJECT.has(tags[verb + 1]!);

/** "promised | to close it": the verb of what was said has no tense. */
const isInfinitive = ({ tags }: Analysis, first: number): boolean => tags[first] === TAG.to;

/**
 * What a second verb tells behind what was said: "said the bridge was unsafe and promised | to close it". The fallback
 * where nothing else claims that verb.
 * @param found in any order
 * @param taken where their cues begin
 */
export function attributeSecondVerbs(
	analysis: Analysis,
	found: readonly Attribution[],
	taken: ReadonlySet<number | undefined>,
): Attribution[] {
	const { words, tags } = analysis;
	const attributions: Attribution[] = [];
	for (const { cue, source, content } of found) {
		if (cue === null || source === null || content.length > 1 || content[0]![0] < cue[1]) continue;
		let joint = wordFrom(words, content[0]![1]);
		if (isComma(words, joint) || isDash(words, joint)) joint++;
		if (!hasAt(words, joint, isJoint)) continue;
		const verb = verbAfter(analysis, joint);
		const from = wordFrom(words, content[0]![0]);
		const sentence = sentenceOf(analysis, verb);
		if (
			verb + 1 >= sentence.past ||
			taken.has(words.start[verb]!) ||
			!isSpoken(words.known[words.number[verb]!]!) ||
			DEED.test(lowerAt(words, verb))
		)
			continue;
		if (!isSecondVerb(analysis, wordFrom(words, cue[0]), verb, from, joint)) continue;
		const first = GOVERNED.test(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1;
		if (first >= sentence.past || IS_FINITE[tags[first]!] === 1) continue;
		const told = toldBy(words, verb, source, spanOf(words, first, sentence.past), TOLD);
		attributions.push(upToNextAccount(analysis, told, sentence) ?? told);
	}
	return attributions;
}
