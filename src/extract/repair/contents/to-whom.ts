import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { signs } from '../../text/signs.js';
import { isSomebody } from '../../who/nouns.js';

const CUE = signs({
	/** Verbs that may name whom they speak to, before what is said. */
	hearable:
		/^(?:promis(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|agree[ds]?|explain(?:s|ed)?|complain(?:s|ed)?|admit(?:s|ted)?|swore|boast(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|wr(?:ites?|ote)|confess(?:es|ed)?)$/i,
	asking: /^ask(?:s|ed|ing)?$/i,
	thanking: /^(?:thank|prais|commend|applaud|salut)(?:e|es|ed|s|ing)?$/i,
});
const BIT = CUE.bit;

/** "the islanders | that a ferry would come", "to him | that it was late", "as late as noon | that he would stay". */
const TO_WHOM =
	/^(?!that )(?<to>[^,.;:“”"«»–—\n]{2,60}?) (?=that (?:the|an?|he|she|it|they|we|you|I|his|her|its|their|there|this|these|no|nothing|nobody|most|all|some|\p{Upper}\p{Alpha}*) )/u;
/** "her | what she needed", "the waiter | who built the place" */
const WHOM_ASKED =
	/^(?!(?:whether|if|that|what|how|who|where|why|when) )(?<to>(?:(?:the|an?|his|her|its|their|our|my) )?[\p{Alpha}’'-]+(?: [\p{Alpha}’'-]+){0,4}?) (?=(?<joint>whether|if|what|how|who|where|why|when) )/u;
/** When somebody still said so. */
const AS_LATE = /^as (?:late|early|recently) as /;
/** "since last spring | that lorries shook the walls", "for more than a year | that thieves go free": how long somebody has said so. */
const HOW_LONG =
	/^(?:(?:ever )?since [^,.;:“”"«»–—\n]{2,40}?|(?:for )?(?:more than|over|almost|nearly|about|at least|much of|most of) [^,.;:“”"«»–—\n]{1,24}? ?(?:years?|months?|weeks?|days?|decades?|winter|summer)) (?=that )/u;
/** "to", "with" and whoever is spoken to. */
const SPOKEN_TO = /^(?:to|with) /;
const PRONOUN = /^(?:him|her|them|me|us|you)$/;
/** A verb makes a clause of it. */
const VERB = /\b(?:is|are|was|were|has|have|had|would|will|could|said|says|told|who|which|whose|for|of|to)\b/;
/** Who hears a case, and what no noun for people tells. */
const HEARERS =
	/^(?:bench|house|floor|dock|nation|country|city|town|village|club|islanders|villagers|neighbours)$/;
/** "what he called | a rush to judgment", "those on board for what it called | their calm" */
const WHAT_CALLED =
	/^(?:(?:for|against|of|about|to) |(?<whom>[^,.;:“”"«»–—\n]{2,50} for ))?what (?:he|she|it|they|the \p{Lower}+|\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+)?) (?:has |have |had )?(?:called|calls|described as|describes as|termed|terms|dubbed|branded) /u;

/** What was said, without whom it was said to and without that it is called so: both stand between the verb and it. */
export function withoutWhom(
	text: string,
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (cue === null || found !== 'near' || start < cue[1] || start - cue[1] > LONGEST_GAP) return content;
	const length = lengthOf(text, cue, text.slice(start, Math.min(end, start + LONGEST)));
	return length === 0 || start + length >= end ? content : [[start + length, end], ...content.slice(1)];
}

/** Between a verb and whom it tells there is no more than "for" or "against". */
const LONGEST_GAP = 10;
const LONGEST = 120;

/** How long the words are before what was said; 0 for none. */
function lengthOf(text: string, cue: Span, words: string): number {
	const bits = CUE.of(text, cue);
	const called = words.includes('what ') ? WHAT_CALLED.exec(words) : null;
	if (called && (called.groups!.whom === undefined || (bits & BIT.thanking) !== 0)) return called[0].length;
	if ((bits & BIT.asking) !== 0) {
		const asked = WHOM_ASKED.exec(words);
		const { to, joint } = asked?.groups ?? {};
		if (to === undefined || !isHearer(to)) return 0;
		// "asked the guests who had come to wait"
		const isPlain = PRONOUN.test(to) || /^(?:whether|what|how|why)$/.test(joint!);
		return isPlain || !/\bto \p{Lower}/u.test(words.slice(asked![0].length)) ? asked![0].length : 0;
	}
	if ((bits & BIT.hearable) === 0 || !words.includes(' that ')) return 0;
	const told = TO_WHOM.exec(words);
	if (!told) return HOW_LONG.exec(words)?.[0].length ?? 0;
	const to = told.groups!.to!;
	if (AS_LATE.test(to) || isHearer(to.replace(SPOKEN_TO, ''))) return told[0].length;
	return HOW_LONG.exec(words)?.[0].length ?? 0;
}

/** Whether some words are whoever may hear: "him", "the islanders", "her lawyer, Ana Ruiz". */
function isHearer(words: string): boolean {
	if (PRONOUN.test(words)) return true;
	if (VERB.test(words)) return false;
	const last = words.slice(words.lastIndexOf(' ') + 1);
	return (
		HEARERS.test(last) ||
		isSomebody(last.toLowerCase()) ||
		words.split(' ').some((word, i) => i > 0 && /^\p{Lower}/u.test(word) && isSomebody(word))
	);
}
