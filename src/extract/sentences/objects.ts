import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, IS_PUNCTUATION, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { isCapital, lowerAt, type Words } from '../text/words.js';
import { isSomebody } from '../who/nouns.js';
import { upToNextAccount } from './next-account.js';
import { upToSecondVerb } from './second-verbs.js';
import {
	commaFrom,
	holdsFinite,
	isComma,
	type Sentence,
	sentenceOf,
	spanOf,
	TAG,
	toldBy,
} from './sentence.js';
import { subjectBefore } from './subject.js';

const ADJECTIVE = tagIndex('JJ');
const DETERMINER = tagIndex('DT');
const OWNER = tagIndex('PRP$');
const NUMBER = tagIndex('CD');
const NOUN = tagIndex('NN');
const POSSESSIVE = tagIndex('POS');

/** What joins the two objects of a verb: "likened | the rule | to a tax", "hailed | it | as a victory". */
const BETWEEN: readonly (readonly [RegExp, RegExp])[] = [
	[/^liken(?:s|ed)?$/, /^to$/],
	[/^compare[sd]?$/, /^(?:to|with)$/],
	[/^(?:hail|identif|denounc|condemn|portray|characteri[sz])(?:s|ed|ies|ied|es)$/, /^as$/],
];
/** What a verb tells of by a preposition: "argued | for a toll", "spoke | of a crisis". */
const GOVERNED: readonly (readonly [RegExp, RegExp])[] = [
	[/^argue[sd]?$/, /^(?:for|against)$/],
	[/^(?:spoken?|speaks|talked|talks)$/, /^(?:of|about)$/],
	[/^(?:told|tells)$/, /^of$/],
	[/^(?:complain|boast)(?:s|ed)$/, /^(?:of|about)$/],
	[/^caution(?:s|ed)$/, /^against$/],
	[/^(?:plead|appeal|call)(?:s|ed)$/, /^for$/],
	[/^warn(?:s|ed)$/, /^(?:of|about|against)$/],
	[/^(?:press|push)(?:es|ed)$/, /^for$/],
	[/^apologi[sz]e[sd]?$/, /^for$/],
];
/** What somebody has others hear again: "renewed its call for | a sale", "gave | a toll of nine". */
const VOICING = /^(?:renew|repeat|reiterat|voic|issu|giv)(?:e?s|ed)$|^gave$/;
const VOICED = /^(?:calls?|appeals?|pleas?|demands?|request|bid|toll|estimate)$/;
/** Verbs that tell by a thing alone what was made known. */
const ANNOUNCING = /^(?:announce[sd]?|order(?:s|ed))$/;
/** Verbs by which papers tell: "the report found | rust in all legs". */
const DOCUMENTING =
	/^(?:found|finds|document(?:s|ed)|lists?|listed|records?|recorded|uncover(?:s|ed)|detail(?:s|ed)|reported|counted)$/;
/** Verbs that look like nouns, of what is to come: "forecast | growth of 2 per cent". */
const FORECASTING = /^forecasts?$/;
const TOLD_OF = /^t[eo]l/;
/** What begins something not told of before: "told the mayor of Leeds" tells nothing. */
const NEW = /^(?:an?|his|her|their)$/;
/** Verbs of promising: "promised | to close it". */
const PROMISING =
	/^(?:promise[sd]?|vow(?:s|ed)|pledge[sd]?|undertook|undertakes|threaten(?:s|ed)|swore|offer(?:s|ed))$/;
/** "has told | how he fell": verbs of telling a story. */
const HOW =
	/^(?:tells?|told|describe[sd]?|reveal(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|recount(?:s|ed)|narrate[sd]?|document(?:s|ed)|detail(?:s|ed))$/;
/** All these verbs. */
export const OF_OBJECT = new RegExp(
	[
		HOW,
		PROMISING,
		VOICING,
		ANNOUNCING,
		DOCUMENTING,
		FORECASTING,
		...[...BETWEEN, ...GOVERNED].map(([verb]) => verb),
	]
		.map(({ source }) => source)
		.join('|'),
);
/** What tells by such verbs. */
const PAPER =
	/\b(?:reports?|study|studies|survey|poll|audit|review|inquiry|investigation|ledgers?|minutes|records|documents?|papers|files|filings?|logs?|diar(?:y|ies)|dossier|indictment|complaint|lawsuit)\b/i;
/** The first of two objects has at most so many words. */
const LONGEST = 9;
const TOLD = 0.62;

/**
 * What verbs tell by their objects and not by a clause: "likened | the rule to a tax", "argued for | a toll", "promised |
 * to close it". The fallback where nothing else claims the verb.
 * @param cues where such verbs stand
 * @param taken where the cues of what others say begin
 */
export function attributeObjects(
	analysis: Analysis,
	cues: readonly number[],
	taken: ReadonlySet<number | undefined>,
): Attribution[] {
	const { words, tags } = analysis;
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (
			cue === 0 ||
			cue + 2 >= words.count ||
			(IS_VERB[tags[cue]!] === 0 && !isListing(words, cue) && !isForecasting(words, cue))
		)
			continue;
		if (tags[cue] === TAG.participle || taken.has(words.start[cue]!)) continue;
		const sentence = sentenceOf(analysis, cue);
		const first = objectOf(analysis, sentence);
		if (first === -1) continue;
		const source = sourceOf(analysis, sentence);
		if (source === null) continue;
		const past = OF_THING.test(lowerAt(words, cue)) ? thingEnd(analysis, sentence, first) : sentence.past;
		const told = toldBy(words, cue, source, spanOf(words, first, past), TOLD);
		attributions.push(
			upToNextAccount(analysis, told, sentence) ?? upToSecondVerb(analysis, told, sentence) ?? told,
		);
	}
	return attributions;
}

/** "The ledgers | list 9,000 visits", "The report | documents how": verbs that the tagger may take for nouns. */
const isListing = (words: Words, cue: number): boolean =>
	/^(?:documents|lists?|records?|details)$/.test(lowerAt(words, cue)) &&
	/^(?:how|an?|the|\d.*)$/.test(lowerAt(words, cue + 1));

/** "The NBK | forecast | growth of 2 per cent": whoever may tell stands before it, and what is counted behind. */
function isForecasting(words: Words, cue: number): boolean {
	if (!FORECASTING.test(lowerAt(words, cue))) return false;
	const before = lowerAt(words, cue - 1);
	if (!isCapital(words, cue - 1) && !/^(?:it|he|she|they)$/.test(before) && !isSomebody(before)) return false;
	for (let i = cue + 2; i < cue + LONGEST; i++) if (COUNTED.test(lowerAt(words, i))) return true;
	return false;
}
const COUNTED = /^(?:of|in|at|to|by|from|between|\d.*)$/;

/** Who tells: whoever stands before the verb; of verbs that document a paper, or people of a number. */
function sourceOf(analysis: Analysis, sentence: Sentence): Span | null {
	const { words, text } = analysis;
	const { cue } = sentence;
	const verb = lowerAt(words, cue);
	const source = subjectBefore(analysis, sentence);
	// "the NBK forecast": letters alone, which the tagger takes for anything.
	if (FORECASTING.test(verb) && source === null && isCapital(words, cue - 1))
		return spanOf(words, cue - 1, cue);
	if (!DOCUMENTING.test(verb) || source === null) return source;
	if (verb === 'reported' && /^\d/.test(lowerAt(words, cue + 1))) return source;
	if (PAPER.test(text.slice(...source))) return source;
	const paper = paperAtHead(analysis, sentence);
	return paper === -1 ? null : spanOf(words, paper, cue);
}

/** "A report published by the union | found": where a paper and how it came into the world open the sentence; -1 else. */
function paperAtHead({ words, tags, runOf }: Analysis, { first, cue }: Sentence): number {
	const from = tags[first] === TAG.conjunction ? first + 1 : first;
	let isPaper = false;
	for (let i = from; i < cue; i++) {
		if (runOf[i] !== -1 || isComma(words, i) || tags[i] === TAG.relative) return -1;
		if (i === from + LONGEST && !isPaper) return -1;
		isPaper ||= PAPER.test(lowerAt(words, i));
		if (IS_FINITE[tags[i]!] === 1 && !(isPaper && MADE.test(lowerAt(words, i)))) return -1;
	}
	return isPaper && cue - from < LONGEST_PAPER ? from : -1;
}
const MADE =
	/^(?:published|released|issued|commissioned|conducted|compiled|produced|prepared|written|seen|obtained|carried)$/;
const LONGEST_PAPER = 18;

/** Verbs that tell by a thing, which ends before the next verb of its sentence. */
const OF_THING = new RegExp(
	`${VOICING.source}|${FORECASTING.source}|${ANNOUNCING.source}|${DOCUMENTING.source}|^press`,
);

/** Where a thing ends: before another verb of whoever tells it, at the comma of "who … ,", or before when it was, of which somebody else tells. */
function thingEnd({ words, tags, runOf }: Analysis, { cue, past }: Sentence, first: number): number {
	const isOfWho = [1, 2, 3].some((back) => lowerAt(words, cue - back) === 'who');
	let when = -1;
	for (let i = first + 1; i < past; i++) {
		if (isOfWho && isComma(words, i)) return i;
		if (runOf[i] !== -1) return when === -1 ? past : when;
		if (when === -1 && WHEN.test(lowerAt(words, i))) when = i;
		if (/^(?:and|but)$/.test(lowerAt(words, i)) && i + 1 < past && IS_FINITE[tags[i + 1]!] === 1)
			return isComma(words, i - 1) ? i - 1 : i;
	}
	return past;
}
const WHEN = /^(?:after|before|when|while|as|amid|because)$/;

/** Where what a verb tells begins; -1 for nothing. */
function objectOf(analysis: Analysis, { cue, past }: Sentence): number {
	const { words, tags } = analysis;
	const verb = lowerAt(words, cue);
	const next = cue + 1;
	if (next + 1 >= past) return -1;
	if (PROMISING.test(verb)) {
		// "offered to | host talks": what the tagger may take for a noun.
		const isDeed = tags[next + 1] === TAG.verb || (verb.startsWith('offer') && tags[next + 1] === NOUN);
		return tags[next] === TAG.to && isDeed ? next : -1;
	}
	if (HOW.test(verb) && lowerAt(words, next) === 'how' && lowerAt(words, next + 1) !== 'to') return next;
	if (DOCUMENTING.test(verb) || FORECASTING.test(verb)) return beginsObject(analysis, next) ? next : -1;
	if (ANNOUNCING.test(verb)) {
		const at = pastAside(analysis, next, past);
		return beginsThing(analysis, at) && !holdsFinite(analysis, at, Math.min(past, at + 4)) ? at : -1;
	}
	if (VOICING.test(verb)) return voicedAt(analysis, next, past);
	for (const [form, preposition] of GOVERNED) {
		if (!form.test(verb)) continue;
		// "told | the court | of a night of fear"
		const joint = TOLD_OF.test(verb) ? jointOf(analysis, next, past, preposition) : -1;
		const at = joint !== -1 && NEW.test(lowerAt(words, joint + 1)) ? joint : next;
		return preposition.test(lowerAt(words, at)) && at + 1 < past && beginsObject(analysis, at + 1)
			? at + 1
			: -1;
	}
	for (const [form, joint] of BETWEEN)
		if (form.test(verb) && jointOf(analysis, next, past, joint) !== -1) return next;
	return -1;
}

/** "announced, on Monday, | a contract": past when it was. */
function pastAside({ words }: Analysis, first: number, past: number): number {
	if (!isComma(words, first)) return first;
	const end = commaFrom(words, first + 1, Math.min(past, first + LONGEST));
	return isComma(words, end) ? end + 1 : first;
}

/** Whether a thing begins that was not told of before. */
const beginsThing = ({ words, tags, runOf }: Analysis, i: number): boolean =>
	runOf[i] === -1 &&
	(tags[i] === NUMBER ||
		/^(?:an?|its|his|her|their)$/.test(lowerAt(words, i)) ||
		NUMERAL.test(lowerAt(words, i)));
const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|dozens|hundreds|plans)$/;

/** "renewed | its call for | a sale": where begins what is called for; -1 for nothing. */
function voicedAt({ words, runOf }: Analysis, first: number, past: number): number {
	if (!/^(?:an?|the|its|his|her|their|fresh|new)$/.test(lowerAt(words, first))) return -1;
	for (let i = first + 1; i + 2 < past && i < first + 4; i++) {
		if (runOf[i] !== -1) return -1;
		if (!VOICED.test(lowerAt(words, i))) continue;
		const joint = lowerAt(words, i + 1);
		return joint === 'of' ? first : joint === 'for' ? i + 2 : -1;
	}
	return -1;
}

const beginsObject = ({ tags, runOf }: Analysis, i: number): boolean => {
	const tag = tags[i]!;
	return (
		runOf[i] === -1 &&
		(IS_NOMINAL[tag] === 1 ||
			tag === DETERMINER ||
			tag === ADJECTIVE ||
			tag === OWNER ||
			tag === NUMBER ||
			tag === TAG.participle)
	);
};

/** Where the word that joins two objects stands; -1 where none follows the first. */
function jointOf({ words, tags, runOf }: Analysis, first: number, past: number, joint: RegExp): number {
	for (let i = first; i < Math.min(past - 1, first + LONGEST); i++) {
		if (runOf[i] !== -1 || IS_PUNCTUATION[tags[i]!] === 1 || IS_FINITE[tags[i]!] === 1) return -1;
		if (i > first && joint.test(lowerAt(words, i))) return i;
		const tag = tags[i]!;
		const isPart =
			IS_NOMINAL[tag] === 1 ||
			tag === DETERMINER ||
			tag === ADJECTIVE ||
			tag === OWNER ||
			tag === NUMBER ||
			tag === POSSESSIVE ||
			tag === TAG.preposition;
		if (!isPart) return -1;
	}
	return -1;
}
