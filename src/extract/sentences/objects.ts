import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, IS_PUNCTUATION, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { lowerAt } from '../text/words.js';
import { upToNextAccount } from './next-account.js';
import { upToSecondVerb } from './second-verbs.js';
import { type Sentence, sentenceOf, spanOf, TAG, toldBy } from './sentence.js';
import { subjectBefore } from './subject.js';

const ADJECTIVE = tagIndex('JJ');
const DETERMINER = tagIndex('DT');
const OWNER = tagIndex('PRP$');
const NUMBER = tagIndex('CD');
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
];
const TOLD_OF = /^t[eo]l/;
/** What begins something not told of before: "told the mayor of Leeds" tells nothing. */
const NEW = /^(?:an?|his|her|their)$/;
/** Verbs of promising: "promised | to close it". */
const PROMISING = /^(?:promise[sd]?|vow(?:s|ed)|pledge[sd]?|undertook|undertakes|threaten(?:s|ed)|swore)$/;
/** "has told | how he fell": verbs of telling a story. */
const HOW = /^(?:tells?|told|describe[sd]?|reveal(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|recount(?:s|ed))$/;
/** Whether a word may be any of these verbs. */
export const isOfObject = (word: string): boolean =>
	HOW.test(word) || PROMISING.test(word) || [...BETWEEN, ...GOVERNED].some(([verb]) => verb.test(word));
/** The first of two objects has at most so many words. */
const LONGEST = 9;
const TOLD = 0.62;

/**
 * What verbs tell by their objects and not by a clause: "likened | the rule to a tax", "argued for | a toll", "promised |
 * to close it". The fallback where nothing else claims the verb.
 * @param cues where such verbs stand
 * @param found what others say, in any order
 */
export function attributeObjects(
	analysis: Analysis,
	cues: readonly number[],
	found: readonly Attribution[],
): Attribution[] {
	const { words, tags } = analysis;
	const taken = new Set(found.map(({ cue }) => cue?.[0]));
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue === 0 || cue + 2 >= words.count || IS_VERB[tags[cue]!] === 0) continue;
		if (tags[cue] === TAG.participle || taken.has(words.start[cue]!)) continue;
		const sentence = sentenceOf(analysis, cue);
		const first = objectOf(analysis, sentence);
		if (first === -1) continue;
		const source = subjectBefore(analysis, sentence);
		if (source === null) continue;
		const told = toldBy(words, cue, source, spanOf(words, first, sentence.past), TOLD);
		attributions.push(
			upToNextAccount(analysis, told, sentence) ?? upToSecondVerb(analysis, told, sentence) ?? told,
		);
	}
	return attributions;
}

/** Where what a verb tells begins; -1 for nothing. */
function objectOf(analysis: Analysis, { cue, past }: Sentence): number {
	const { words, tags } = analysis;
	const verb = lowerAt(words, cue);
	const next = cue + 1;
	if (next + 1 >= past) return -1;
	if (PROMISING.test(verb)) return tags[next] === TAG.to && tags[next + 1] === TAG.verb ? next : -1;
	if (HOW.test(verb) && lowerAt(words, next) === 'how' && lowerAt(words, next + 1) !== 'to') return next;
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
