import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, IS_PUNCTUATION } from '../tagging/tagset.js';
import { occasionAfter } from '../text/occasions.js';
import { REPORTING } from '../text/reporting.js';
import { lowerAt, wordFrom } from '../text/words.js';
import { BESIDE, holdsFinite, isClause, isComma, type Sentence, spanOf } from './sentence.js';

/** How sure what stands before the colon is, for how sure the quotation is. */
const BEFORE_COLON = 0.95;

/**
 * "Ruiz said nobody had been told: “They knew.”": what is told before the colon and the quotation after it, as two
 * statements. @returns one alone where nothing is told before
 */
export function partedAtColon(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): readonly Attribution[] {
	const { text, words, tags } = analysis;
	const { cue, content } = attribution;
	const alone = quotedAlone(analysis, attribution);
	if (alone) return [alone];
	const quoted = quotedPart(text, content);
	if (cue === null || quoted === null || quoted[0] < cue[1] || text[quoted[0] - 2] !== ':')
		return [attribution];
	const colon = wordFrom(words, quoted[0] - 2);
	if (attribution.source !== null && attribution.source[0] >= cue[1])
		return partedAround(analysis, attribution, sentence);
	// "said that a colleague had heard her say: “Go.”": the words are hers.
	const isTold = REPORTING.has(lowerAt(words, colon - 1));
	let from = sentence.cue + 1;
	const told = /^t[eo]ll/.test(lowerAt(words, sentence.cue));
	for (let i = from; i < colon && i < from + 8; i++)
		if (lowerAt(words, i) === 'that') {
			from = i + 1;
			break;
		}
	if (from === sentence.cue + 1) {
		if (told) return [attribution];
		const occasion = occasionAfter(text, cue[1]);
		if (occasion > 0) from = wordFrom(words, cue[1] + occasion);
	}
	if (colon - from < 3 || IS_NOMINAL[tags[from]!] === 0 || !holdsFinite(analysis, from + 1, colon))
		return [attribution];
	for (let i = from; i < colon; i++)
		if (IS_PUNCTUATION[tags[i]!] === 1 && lowerAt(words, i) !== ',') return [attribution];
	const inner = tellerWithin(analysis, from, colon);
	if (isTold && inner === null) return [attribution];
	return [
		amended(attribution, {
			content: [[words.start[from]!, words.end[colon - 1]!]],
			confidence: attribution.confidence * BEFORE_COLON,
		}),
		amended(attribution, {
			...inner,
			content: [quoted, ...content.filter(([start]) => start >= quoted[1])],
		}),
	];
}

/** "The river rose, says Ruiz, who has a mill: “It was up to here.”": what is told before the verb, and the quotation behind who speaks. */
function partedAround(
	analysis: Analysis,
	attribution: Attribution,
	{ first, cue }: Sentence,
): readonly Attribution[] {
	const { words, runOf } = analysis;
	const comma = cue - 1;
	if (attribution.content[0]![0] < words.start[cue]! || !isComma(words, comma) || comma - first < 3)
		return [attribution];
	for (let i = first; i < comma; i++) if (runOf[i] !== -1 || lowerAt(words, i) === ':') return [attribution];
	if (BESIDE.test(lowerAt(words, first)) || !isClause(analysis, first, comma)) return [attribution];
	return [
		amended(attribution, {
			content: [spanOf(words, first, comma)],
			confidence: attribution.confidence * BEFORE_COLON,
		}),
		attribution,
	];
}

/** Verbs that bring what follows a colon, within what somebody else tells. */
const TELLS =
	/^(?:told|tells|said|says|wrote|writes|written|texted|e?-?mailed|messaged|posted|tweeted|shouted|yelled|screamed|replied|responded|asked|warned|added|whispered|cried)$/;
/** Whom or where one tells: "a friend", "to his boss on Friday". */
const LONGEST_OBJECT = 6;
const NO_SUBJECT = /^(?:and|,|never|not|what|nobody)$/;
/** "had", "then": what stands between who tells and the verb. */
const AUXILIARY = /^(?:had|has|have|then|later|also|once|allegedly|repeatedly|\p{Lower}+ly)$/u;

/** "The court heard that | Pike had texted a friend: “Ready?”": who says within what is told, and the verb; null for none. */
function tellerWithin(
	{ words, tags }: Analysis,
	from: number,
	colon: number,
): { readonly source: Span; readonly cue: Span } | null {
	for (let i = from + 1; i < colon; i++) {
		if (!TELLS.test(lowerAt(words, i))) continue;
		if (colon - i - 1 > LONGEST_OBJECT) return null;
		for (let k = i + 1; k < colon; k++) if (IS_FINITE[tags[k]!] === 1) return null;
		let past = i;
		while (past > from && AUXILIARY.test(lowerAt(words, past - 1))) past--;
		for (let k = from; k < past; k++)
			if (IS_FINITE[tags[k]!] === 1 || NO_SUBJECT.test(lowerAt(words, k))) return null;
		return past === from
			? null
			: { source: spanOf(words, from, past), cue: [words.start[i]!, words.end[i]!] };
	}
	return null;
}

/** The quotation that a content is, or ends with after a colon. */
function quotedPart(text: string, content: readonly Span[]): Span | null {
	const [start, end] = content[0]!;
	if (!isMarkAt(text, end - 1)) return null;
	if (isMarkAt(text, start)) return [start, end];
	const colon = text.slice(start, end).search(/: ["“«„‘']/);
	return colon < 0 ? null : [start + colon + 2, end];
}

/** "announced | the deal | in a post: “Welcome.”": what the verb has for its object was not said, the quotation was. */
function quotedAlone(analysis: Analysis, attribution: Attribution): Attribution | null {
	const { text, words } = analysis;
	const { cue, content } = attribution;
	const [object, quoted] = content;
	if (cue === null || object === undefined || quoted === undefined || object[0] < cue[1]) return null;
	if (isMarkAt(text, object[0]) || !isMarkAt(text, quoted[0]) || text[quoted[0] - 2] !== ':') return null;
	const colon = wordFrom(words, quoted[0] - 2);
	const from = wordFrom(words, object[0]);
	return holdsFinite(analysis, from, colon) ? null : amended(attribution, { content: content.slice(1) });
}
