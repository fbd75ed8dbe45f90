import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, IS_VERB } from '../tagging/tagset.js';
import { lowerAt } from '../text/words.js';
import {
	BESIDE,
	holdsOwnVerb,
	holdsSomebody,
	isClause,
	isComma,
	isQuoting,
	LONGEST_SOURCE,
	sentenceOf,
	spanOf,
	TAG,
	toldBy,
} from './sentence.js';

/** The shortest clause that an account may follow, in words. */
const SHORTEST = 4;
/** How far an account may begin before the sentence's end, in words. */
const REACH = 24;
/** Papers and findings, which tell as people do. */
const FINDINGS =
	/^(?:research|figures?|data|statistics|studies|study|documents?|records|papers|results|emails?|letters?|messages|files|filings?|minutes|polls?|surveys?|reports?|analysis|evidence|estimates?|forecasts?|footage|images|tests|sources|media|audit|review|memos?|transcripts?|accounts|legend|tradition)$/;
/** What findings do. */
const SHOWING =
	/^(?:shows?|showed|shown|suggests?|suggested|indicates?|indicated|reveals?|revealed|finds?|found|confirms?|confirmed|says?|said|states?|stated)$/;
/** Verbs that end a sentence after what was said. */
const SAYING =
	/^(?:sa(?:ys?|id)|(?:advis|acknowledg|argu|announc|conced|disclos|conclud|declar|estimat|explain|not|observ|predict|promis|pledg|realis|recogni[sz]|stat|urg)(?:e|es|ed|s)?|(?:add|admit|affirm|allege|caution|claim|complain|confess|confirm|contend|estimate|forecast|hint|insist|joke|lament|maintain|point|recall|reckon|recommend|remark|remember|report|reveal|show|stress|suggest|suspect|vow|warn|find)(?:s|t?ed|d)?|found|testif(?:ies|ied)|wrote|writes?|written)$/;
/** What may follow the verb: when, where and to whom. */
const TAIL =
	/^(?:on|in|at|during|after|before|late|early|earlier|later|yesterday|today|tonight|this|last|again|recently|then|now|from|via|through|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/**
 * Sentences that end with who says so: "You should not burn it, the agency advises", "Prices fell, figures published
 * on Tuesday showed". The fallback where nothing else claims them.
 * @param taken whether an offset belongs to a statement already
 */
export function attributeAccounts(analysis: Analysis, taken: (offset: number) => boolean): Attribution[] {
	const { words, tags, text } = analysis;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < words.sentences.length; s++) {
		const last = words.sentences[s + 1]! - 1;
		if (last - words.sentences[s]! < SHORTEST + 3 || text[words.start[last]!] !== '.') continue;
		const { first, past } = sentenceOf(analysis, last - 1);
		let comma = past - 2;
		while (comma > first + SHORTEST && past - comma < REACH && !isAccount(analysis, comma, past)) comma--;
		if (comma <= first + SHORTEST || past - comma >= REACH) continue;
		if (taken(words.start[first]!) || taken(words.end[comma - 1]! - 1)) continue;
		const sentence = { first, past, cue: last - 1 };
		if (isQuoting(analysis, sentence) || !isMain(analysis, first, comma)) continue;
		const verb = verbOf(analysis, comma + 1, past);
		let end = verb;
		while (
			end > comma + 1 &&
			(IS_VERB[tags[end - 1]!] === 1 ||
				IS_FINITE[tags[end - 1]!] === 1 ||
				/^(?:also|later|since|now)$/.test(lowerAt(words, end - 1)))
		)
			end--;
		attributions.push(toldBy(words, verb, spanOf(words, comma + 1, end), spanOf(words, first, comma), 0.72));
	}
	return attributions;
}

/** Whether the words before the account are a clause that may have been said. */
const isMain = (analysis: Analysis, first: number, comma: number): boolean =>
	isClause(analysis, first, comma) &&
	holdsOwnVerb(analysis, first, comma) &&
	!BESIDE.test(lowerAt(analysis.words, first));

/** Whether a comma, a subject without a verb and a verb of telling end the sentence. */
function isAccount(analysis: Analysis, comma: number, past: number): boolean {
	const { words, tags } = analysis;
	if (!isComma(words, comma)) return false;
	const verb = verbOf(analysis, comma + 1, past);
	if (verb === -1 || verb - comma > LONGEST_SOURCE) return false;
	if (verb + 1 < past && !TAIL.test(lowerAt(words, verb + 1))) return false;
	for (let i = comma + 1; i < verb; i++) if (isComma(words, i)) return false;
	for (let i = verb + 1; i < past; i++) if (IS_FINITE[tags[i]!] === 1 || isComma(words, i)) return false;
	const subject = tags[comma + 1]!;
	if (
		subject === TAG.conjunction ||
		subject === TAG.preposition ||
		subject === TAG.relative ||
		subject === TAG.to
	)
		return false;
	const word = lowerAt(words, verb);
	const head = headOf(analysis, comma + 1, verb);
	if (FINDINGS.test(head)) return SHOWING.test(word);
	return SAYING.test(word) && holdsSomebody(analysis, comma + 1, verb);
}

/** The noun that heads a subject: the last before a preposition or a participle. */
function headOf({ words, tags }: Analysis, from: number, past: number): string {
	let head = '';
	for (let i = from; i < past; i++) {
		if (IS_NOUN[tags[i]!] === 1) head = lowerAt(words, i);
		else if (head !== '' && (tags[i] === TAG.preposition || IS_VERB[tags[i]!] === 1)) break;
	}
	return head;
}

/** The first finite verb from a word on, or what it is an auxiliary of; -1 for none, and where it comes first. */
function verbOf({ words, tags }: Analysis, from: number, past: number): number {
	let verb = from;
	while (verb < past && IS_FINITE[tags[verb]!] === 0) verb++;
	// "the agency advises", "documents show": the tagger takes them for nouns.
	const last = lowerAt(words, past - 1);
	if (verb === past && (/(?:s|ed)$/.test(last) ? SAYING : SHOWING).test(last)) verb = past - 1;
	if (verb === past || verb === from) return -1;
	if (/^(?:has|have|had)$/.test(lowerAt(words, verb)))
		while (
			verb + 1 < past &&
			(/^(?:also|since|now|already)$/.test(lowerAt(words, verb + 1)) || tags[verb + 1] === TAG.pastParticiple)
		) {
			verb++;
			if (tags[verb] === TAG.pastParticiple) break;
		}
	return verb;
}
