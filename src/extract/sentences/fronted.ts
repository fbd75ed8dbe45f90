import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL } from '../tagging/tagset.js';
import { hasAt, lowerAt } from '../text/words.js';
import { lastBeforeMain } from './clauses.js';
import { isClause, isComma, type Sentence, sentenceOf, spanOf, TAG, toldBy } from './sentence.js';
import { subjectOf } from './subject.js';
import { isTelling, isThat } from './that.js';

const FRONTED = 0.75;

/** What may stand before the participle: "After saying that …", "But insisting that …". */
const LEAD = /^(?:after|before|while|when|despite|by|having|but|and|yet|then|even|again|still|only)$/;
/** Participles that may have a noun for what was said. */
const OF_NOUN = /^(?:citing|calling|describing|branding|denouncing|accusing|blaming|urging)$/;
/** Participles of speech that goes on with a preposition: "warning of", "calling for". */
const OF_PHRASE = /^(?:warning|complaining|appealing|calling)$/;
/** "saying | in June | that": so many words tell when and where. */
const LONGEST_OCCASION = 6;
const PHRASE = /^(?:of|about|against|for)$/;

/**
 * "Claiming that he had been framed, Joel Stark sacked his lawyers", "After saying she would stay, Ada Finn left": what
 * the subject of the sentence says in a clause with a participle at its head.
 * @param cues where such participles stand
 */
export function attributeFronted(analysis: Analysis, cues: readonly number[]): Attribution[] {
	const { words, tags } = analysis;
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		const isPerfect = lowerAt(words, cue - 1) === 'having';
		// "Promising that heads would roll": the tagger may take it for an adjective.
		if (
			tags[cue] !== TAG.participle &&
			!isPerfect &&
			!(words.sentences[words.sentence[cue]!] === cue && isThat(words, cue + 1))
		)
			continue;
		const sentence = sentenceOf(analysis, cue);
		if (!isAtHead(analysis, sentence)) continue;
		const from = contentFrom(analysis, sentence);
		if (from === -1) continue;
		const isOfClause = isThat(words, from) || !isOfNoun(analysis, cue);
		const last = lastBeforeMain(analysis, from, sentence.past, isOfClause);
		if (last < from) continue;
		const main = isComma(words, last + 1) ? last + 2 : last + 1;
		const source = subjectOf(analysis, { ...sentence, first: main, cue: sentence.past });
		if (source === null || isAccount(analysis, main, sentence)) continue;
		attributions.push(toldBy(words, cue, source, spanOf(words, from, last + 1), FRONTED));
	}
	return attributions;
}

/** Whether nothing but a word or two leads up to the participle. */
function isAtHead({ words }: Analysis, { first, cue }: Sentence): boolean {
	if (cue - first > 2) return false;
	for (let i = first; i < cue; i++) if (!LEAD.test(lowerAt(words, i))) return false;
	return true;
}

/** Where what was said begins; -1 for nowhere. */
function contentFrom(analysis: Analysis, { cue, past }: Sentence): number {
	const { words, tags } = analysis;
	const next = cue + 1;
	let that = next;
	if (tags[next] === TAG.preposition)
		while (that < past && that - next < LONGEST_OCCASION && !isThat(words, that)) that++;
	if (isThat(words, that)) return isClause(analysis, that + 1, past) ? that : -1;
	const verb = lowerAt(words, cue);
	if (OF_PHRASE.test(verb) && PHRASE.test(lowerAt(words, next))) return next;
	return IS_NOMINAL[tags[next]!] === 1 ? next : -1;
}

const isOfNoun = ({ words }: Analysis, cue: number): boolean =>
	OF_NOUN.test(lowerAt(words, cue)) ||
	(OF_PHRASE.test(lowerAt(words, cue)) && PHRASE.test(lowerAt(words, cue + 1)));

/** "Saying that it is safe is easy, | Ruiz argued", "Citing local papers, | the agency said": whether the main clause is an account of it all. */
function isAccount({ words, tags }: Analysis, main: number, { cue, past }: Sentence): boolean {
	if (lowerAt(words, cue) === 'citing') {
		for (let i = main; i < past; i++) if (hasAt(words, i, isTelling)) return true;
		return false;
	}
	for (let i = main; i < past; i++)
		if (IS_FINITE[tags[i]!] === 1) return i === past - 1 && hasAt(words, i, isTelling);
	return false;
}
