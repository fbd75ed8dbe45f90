import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { type Words, wordFrom } from '../../text/words.js';
import { mayMean, type Person } from '../pronouns/meant.js';
import { fits } from '../pronouns/pronouns.js';
import { ADDS, ASKS } from '../roles/offices.js';
import type { Cluster } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';

/** Verbs of whoever puts a question to somebody. */
const QUESTIONS = /^(?:ask(?:s|ed)?|press(?:es|ed)|question(?:s|ed)|challenge[sd]|quizz(?:es|ed)|grilled)$/i;
/** Verbs of whoever tells somebody what he did, to hear whether it is so: "put it to him that". */
const PUTS = /^(?:puts?|suggest(?:s|ed))$/i;
/** How a question begins that somebody tells in their own words. */
const ASKED = /^(?:whether|if|what|why|how|when|where|who|whom|whose|which)\b/i;
const THAT = /^that\b/;
/** So long is "whether" with what ends it. */
const LONGEST_WORD = 8;
/** A quotation that is a question. */
const IS_QUESTION = /\?["”’»」]$/;
/** Whom a verb has for its object, before a question: "asked | the leader, Ana Ruiz, on Monday what she had meant". */
const BEFORE_QUESTION =
	/^(?<lead> (?:(?:the|an?|his|her|its|their) [\p{Alpha} ’'-]{2,50}, )?)(?<who>\p{Alpha}[^,.;:!?"“”«»\n]{1,60}?)(?:, (?:\d\d|(?:the|an?|his|her|its|their|who) [\p{Alpha} ’'-]{2,50}))?(?:,? (?:at|in|on|during|after|before|outside|last|this) [^,.;:!?"“”«»\n]{2,40})?(?: (?:on|about|over|as to|again|directly|repeatedly|yesterday))?[,:]? $/u;
/** The same before what is put to somebody: "put it to | Ana Ruiz that she had slept". */
const BEFORE_PUT = /^(?<lead> (?:it )?to )(?<who>\p{Alpha}[^,.;:!?"“”«»\n]{1,60}?),? $/u;
/** The same behind a question: “Did you?” Lund asked | Ana Ruiz, who sat down. */
const BEHIND_QUESTION =
	/^(?<lead> )(?<who>\p{Alpha}[\p{Alpha}.’' -]{1,60}?)(?=[,.;\n]|$| (?:on|in|at|during|after|as|when|before|outside) )/u;
/** The same where it is the subject: "Ana Ruiz | was asked by Lund". */
const BEFORE_PASSIVE =
	/^(?<lead>)(?<who>\p{Alpha}[^,;:!?"“”«»\n]{1,60}) (?:was|is|had been|has been)(?: also| then| later)? $/u;
/** So far behind its verb whoever is asked is told, in UTF-16 code units. */
const REACH = 120;
/** What may stand between a question and the answer: the rest of its sentence. */
const REST = /^[^.!?;"“”«»\n]{0,80}[.!?]?["”’»]?\s{0,3}$/;

/** Says who was asked last, and so whose the words right behind the question are. */
export class Asked {
	private who: Resolution | null = null;
	/** Where the question ends. */
	private upTo = -1;

	constructor(private readonly words: Words) {}

	/**
	 * Takes in who speaks, and whom they ask, if they do.
	 * @param whoIs whom a span means, which is nobody of `others`
	 */
	take(
		attribution: Attribution,
		asker: Resolution,
		whoIs: (span: Span, others: ReadonlySet<Cluster | string>) => Resolution,
	): void {
		this.who = null;
		const asked = this.askedIn(attribution);
		const self = asker.cluster ?? asker.phrase;
		if (asked === null || self === null) return;
		const who = whoIs(asked, new Set([self]));
		if (who.cluster === self || who.phrase === self) return;
		this.who = who;
		this.upTo = Math.max(attribution.content.at(-1)![1], attribution.source![1], asked[1]);
	}

	/** Whom somebody asks something, as the text words it; null where they ask nobody, or nothing. */
	private askedIn({ cue, source, content }: Attribution): Span | null {
		if (cue === null || source === null) return null;
		const { text, sentence, sentences, start: starts } = this.words;
		const verb = text.slice(...cue);
		const isPut = PUTS.test(verb);
		if (!isPut && !QUESTIONS.test(verb)) return null;
		const [start, end] = content[0]!;
		const isTold = start >= cue[1] && (isPut ? THAT : ASKED).test(text.slice(start, start + LONGEST_WORD));
		if (!isTold && !IS_QUESTION.test(text.slice(start, end))) return null;
		const isPassive = source[0] >= cue[1];
		if (isPassive && !text.startsWith(' by ', cue[1])) return null;
		const from = isPassive ? starts[sentences[sentence[wordFrom(this.words, cue[0])]!]!]! : cue[1];
		const past = isPassive ? cue[0] : start >= from ? start : from + REACH;
		if (past > from + REACH) return null;
		const form = isPassive
			? BEFORE_PASSIVE
			: start < from
				? BEHIND_QUESTION
				: isPut
					? BEFORE_PUT
					: BEFORE_QUESTION;
		const groups = form.exec(text.slice(from, past))?.groups;
		if (!groups) return null;
		const at = from + groups.lead!.length;
		return [at, at + groups.who!.length];
	}

	/**
	 * Who answers what was asked right before: "Ruiz asked Ina Lund why she had left. | She said it was late".
	 * @param from where the answer, or who gives it, begins
	 * @param verb what whoever gives it does
	 * @returns null where nobody was asked there whom the pronoun may mean
	 */
	answers(from: number, verb: string, asked: Person): Resolution | null {
		const { who, upTo } = this;
		if (who === null || from < upTo || from - upTo > REACH) return null;
		if (ADDS.test(verb) || ASKS.test(verb) || QUESTIONS.test(verb)) return null;
		if (!REST.test(this.words.text.slice(upTo, from))) return null;
		const fit = who.cluster
			? fits(who.cluster, asked)
			: who.phrase !== null && mayMean(who.phrase, asked)
				? 1
				: 0;
		return fit >= 1 ? { ...who, reason: 'pronoun', trust: 0.9, last: false } : null;
	}
}
