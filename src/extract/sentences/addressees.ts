import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, IS_PUNCTUATION, tagIndex } from '../tagging/tagset.js';
import { isCapital, lowerAt, wordFrom } from '../text/words.js';
import { upToNextAccount } from './next-account.js';
import { Speakers } from './participles.js';
import { holdsOwnVerb, type Sentence, sentenceOf, spanOf, TAG, toldBy } from './sentence.js';
import { subjectOf } from './subject.js';

/** Verbs that may name whom they speak to before a clause without "that". */
export const ADDRESSING =
	/^(?:tell|tells|told|telling|warn|warns|warned|warning|assured|assuring|inform|informs|informed|remind|reminds|reminded|reminding|notified|convinced)$/;

/** Whom a verb has for its object in one word. */
const OBJECT = /^(?:me|us|him|them|you|her|everyone|everybody|nobody)$/;
/** "MPs", which the tagger may take for a verb. */
const ACRONYM = /^\p{Upper}{2,}s?$/u;
/** Words that a clause begins with and no phrase goes on with. */
const OPENING =
	/^(?:the|an?|this|these|those|his|her|its|their|my|our|your|he|she|it|they|we|i|you|there|nobody|no|nothing|some|most|many|all|both|several|everyone|everybody|each|every|neither)$/;
/** When something is said, between the addressee and the clause. */
const TIME = /^(?:yesterday|today|tonight|earlier|later|recently|afterwards|once|again)$/;
/** "six months ago" */
const SPAN = /^(?:hours?|days?|weeks?|months?|years?)$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Nouns that the name of a paper or a programme follows. */
const MEDIUM =
	/^(?:newspaper|paper|magazine|daily|weekly|tabloid|broadcaster|station|programme|program|show|website|site|channel|agency|outlet|podcast|presenter|host|reporter|journal|journalist|service|network)$/;
/** Who hears people of office. */
const HEARING =
	/^(?:court|jury|inquiry|tribunal|committee|council|meeting|conference|call|briefing|hearing|inquest|rally|crowd|assembly|panel|police|minister|judge|congress|parliament)$/;
/** So many words whoever is told may take. */
const LONGEST = 16;
const PLURAL = tagIndex('NNS');
const NUMBER = tagIndex('CD');

/**
 * Where the clause begins that somebody is told: "told the BBC | her brother had been hurt", "told reporters outside
 * the court | two of the boats were lost". The index of its first word; -1 where the words leave it open.
 */
function clauseAfterAddressee(analysis: Analysis, cue: number, past: number): number {
	const { words, tags, runOf } = analysis;
	const first = cue + 1;
	if (first + 2 >= past || runOf[first] !== -1) return -1;
	let inRelative = false;
	for (let i = first + 1; i < Math.min(past, cue + LONGEST); i++) {
		const word = lowerAt(words, i);
		if (runOf[i] !== -1 || IS_PUNCTUATION[tags[i]!] === 1 || tags[i] === TAG.to || word === 'that') return -1;
		if (tags[i] === TAG.relative) {
			// "told her | what time they opened": a question.
			if (OBJECT.test(lowerAt(words, i - 1)) && i === first + 1) return -1;
			inRelative = true;
			continue;
		}
		// "told trustees | Tuesday | that": when, and no subject.
		if (DAY.test(word) || (tags[i] === NUMBER && SPAN.test(lowerAt(words, i + 1)))) continue;
		if (isBoundary(analysis, i, first, inRelative) && holdsOwnVerb(analysis, i, past)) return i;
		if (IS_FINITE[tags[i]!] === 1 && !inRelative) return -1;
	}
	return -1;
}

/** Whether one phrase ends before a word and another begins with it. */
function isBoundary({ words, tags }: Analysis, i: number, first: number, inRelative: boolean): boolean {
	const last = i - 1;
	const before = lowerAt(words, last);
	const isEnd =
		(last === first &&
			(OBJECT.test(before) || ACRONYM.test(words.text.slice(words.start[last], words.end[last])))) ||
		TIME.test(before) ||
		(IS_NOUN[tags[last]!] === 1 && before !== "'s" && before !== '’s') ||
		(last > first && isCapital(words, last)) ||
		(inRelative && tags[last] === TAG.verb);
	if (!isEnd) return false;
	if (OPENING.test(lowerAt(words, i))) return true;
	// "told her 3,000 followers": hers.
	if (tags[i] === NUMBER)
		return before !== 'her' && (/^\p{Alpha}/u.test(lowerAt(words, i)) || !isCapital(words, last));
	// "told the inquiry | Delmar Marine had been warned", not "the magazine Der Blick"
	if (tags[i] === TAG.name) return (tags[last] === PLURAL || !isCapital(words, last)) && !MEDIUM.test(before);
	return (
		tags[i] === PLURAL &&
		(tags[last] === PLURAL ||
			((isCapital(words, last) || MEDIUM.test(before) || HEARING.test(before)) &&
				IS_FINITE[tags[i + 1] ?? 0] === 1))
	);
}

/**
 * What was said without whom it was said to, and with the words before marks that belong to it.
 * @param attribution behind its verb
 */
export function pastAddressee(
	analysis: Analysis,
	attribution: Attribution,
	{ cue, past }: Sentence,
): Attribution | null {
	const { words } = analysis;
	const { source, content } = attribution;
	const [start] = content[0]!;
	if (source === null || source[1] > words.start[cue]!) return null;
	if (start > words.end[past - 1]! || !ADDRESSING.test(lowerAt(words, cue))) return null;
	const clause = clauseAfterAddressee(analysis, cue, past);
	if (clause === -1 || words.start[clause] === start) return null;
	if (wordFrom(words, start) - clause > LONGEST / 2) return null;
	const end = content.at(-1)![1];
	return amended(attribution, {
		content: [[words.start[clause]!, end > words.end[clause]! ? end : words.end[past - 1]!]],
	});
}

const TOLD = /^(?:tell|tells|told)$/;
const AUXILIARY = /^(?:has|have|had|also|then|later|would|will|did|once|since|reportedly|already|and)$/;

/**
 * What the subject of a sentence told somebody, without "that": "told supporters at a rally | he would not resign".
 * The fallback where the model found no cue.
 * @param cues where such verbs stand
 * @param found what others say, in any order
 * @param taken where their cues begin
 */
export function attributeTold(
	analysis: Analysis,
	cues: readonly number[],
	found: readonly Attribution[],
	taken: ReadonlySet<number | undefined>,
): Attribution[] {
	const { words, tags } = analysis;
	const speakers = new Speakers(found);
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue === 0 || taken.has(words.start[cue]!)) continue;
		if (!TOLD.test(lowerAt(words, cue))) continue;
		if (IS_FINITE[tags[cue]!] === 0 && tags[cue] !== TAG.pastParticiple) continue;
		const sentence = sentenceOf(analysis, cue);
		const clause = clauseAfterAddressee(analysis, cue, sentence.past);
		if (clause === -1) continue;
		const source = subjectOf(analysis, sentence);
		if (source === null || speakers.before(words, sentence) !== null) continue;
		let before = cue - 1;
		while (before > sentence.first && AUXILIARY.test(lowerAt(words, before))) before--;
		if (words.end[before] !== source[1]) continue;
		const told = toldBy(words, cue, source, spanOf(words, clause, sentence.past), 0.7);
		attributions.push(upToNextAccount(analysis, told, sentence) ?? told);
	}
	return attributions;
}
