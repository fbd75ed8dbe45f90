import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, tagIndex } from '../tagging/tagset.js';
import { codesOf } from '../text/characters.js';
import { trait } from '../text/known-word.js';
import { alternatives } from '../text/list.js';
import { codeAt, hasAt, lowerAt, type Words } from '../text/words.js';
import { isComma, type Sentence, TAG } from './sentence.js';

const ADVERB = tagIndex('RB');

/** Verbs that tell what somebody said wherever a clause with "that" follows them. */
export const TELLING = new RegExp(
	`^(?:${alternatives(
		`said says say wrote writes tweeted posted texted emailed argue[sd]? argues claim(?:s|ed)? insist(?:s|ed)? announce[sd]? warn(?:s|ed)?
		predict(?:s|ed)? confirm(?:s|ed)? add(?:s|ed)? note[sd]? admit(?:s|ted)? accept(?:s|ed)? swore swears acknowledge[sd]? concede[sd]?
		explain(?:s|ed)? stress(?:es|ed)? testif(?:y|ies|ied) state[sd]? declare[sd]? allege[sd]? complain(?:s|ed)? contend(?:s|ed)?
		maintain(?:s|ed)? reiterate[sd]? remark(?:s|ed)? reveal(?:s|ed)? repl(?:y|ies|ied) respond(?:s|ed)? caution(?:s|ed)? boast(?:s|ed)?
		joke[sd]? lament(?:s|ed)? assert(?:s|ed)? suggest(?:s|ed)? vow(?:s|ed)? promise[sd]? pledge[sd]? den(?:y|ies|ied) recall(?:s|ed)?
		indicate[sd]? hint(?:s|ed)? report(?:s|ed)? conclude[sd]? estimate[sd]? calculate[sd]? project(?:s|ed)? forecast(?:s|ed)?
		demonstrate[sd]? show(?:s|ed|n)? found finds told tells? assure[sd]? inform(?:s|ed)?
		(?:rul|signal|signall|remind|object|counter|observ|emphasi[sz]|underlin|mention|proclaim|profess|disclos|retort|decre|attest|affirm|reaffirm|speculat|quipp|quip|mus|grumbl|protest|fum|whisper|shout|advis|notif|intimat|opin|reason|propos|recommend|urg|demand|agre|concur|concurr|certif|threaten|plead|reckon)(?:e?s|e?d|ies|ied)`,
	)})$`,
);

export const isTelling = trait(({ lower }) => TELLING.test(lower));

/** Verbs that name whom they speak to before "that". */
const ADDRESSING =
	/^(?:told|tells?|assure[sd]?|inform(?:s|ed)?|warn(?:s|ed)?|promise[sd]?|remind(?:s|ed)?|advise[sd]?|notif(?:ies|ied))$/;
/** Verbs that tell of what somebody speaks by "of". */
const OF = /^(?:said|says|say|wrote|writes)$/;
/** To whom, when, where and how something is told. */
const ASIDE =
	/^(?:to|in|on|at|during|after|before|via|through|by|from|of|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** "for years" */
const SPAN = /^(?:years|months|weeks|days|decades|some|many|several)$/;
const DASH = codesOf('—–-');
/** An aside or an addressee has at most so many words. */
const LONGEST = 14;
/** A comment between commas has fewer. */
const LONGEST_COMMENT = 9;

export const isThat = (words: Words, i: number): boolean => lowerAt(words, i) === 'that';

export const isDash = (words: Words, i: number): boolean => DASH.has(codeAt(words, i));

/**
 * The "that" of what a verb tells, past an aside between dashes, to whom, when and where it is told; -1 for none. What
 * follows it need not be a clause.
 */
export function thatAfter({ words, tags, runOf }: Analysis, { cue, past }: Sentence): number {
	const first = cue + 1;
	if (!hasAt(words, cue, isTelling) || first >= past) return -1;
	if (isThat(words, first)) return first;
	const farthest = Math.min(past, first + LONGEST);
	if (isDash(words, first)) {
		for (let i = first + 2; i < farthest; i++)
			if (isDash(words, i)) return i + 1 < past && isThat(words, i + 1) ? i + 1 : -1;
		return -1;
	}
	// "He maintains, however, | that"
	if (isComma(words, first)) {
		for (let i = first + 2; i < Math.min(farthest, first + LONGEST_COMMENT); i++)
			if (isComma(words, i)) return i + 1 < past && isThat(words, i + 1) ? i + 1 : -1;
		return -1;
	}
	const next = lowerAt(words, first);
	const verb = lowerAt(words, cue);
	const isAside =
		tags[first] === ADVERB ||
		(ASIDE.test(next) && (next !== 'of' || OF.test(verb))) ||
		(next === 'for' && SPAN.test(lowerAt(words, first + 1)));
	if ((!isAside && !ADDRESSING.test(verb)) || tags[first + 1] === TAG.verb) return -1;
	for (let i = first + 1; i < farthest; i++) {
		if (isThat(words, i)) return i;
		if (runOf[i] !== -1 || IS_FINITE[tags[i]!] === 1 || tags[i] === TAG.relative) return -1;
	}
	return -1;
}
