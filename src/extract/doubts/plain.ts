import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { APPEALING, JUDGING } from '../rules/forms.js';
import { STANCES } from '../rules/views.js';
import { codesOf } from '../text/characters.js';
import { askedOnce } from '../text/known-word.js';
import { occasionAfter } from '../text/occasions.js';
import { remembering } from '../text/remember.js';
import { LABELLING, URGING } from '../text/reporting.js';
import { knownIn } from '../text/vocabulary.js';
import { isBody, isHuman, isPaper } from '../who/nouns.js';

/** Verbs that name whom they speak to, and the words up to what was said: "told Tuesday's meeting that …". */
const TELLING = /^(?:told|tells|informed|reminded|assured|warned)$/;
const ADDRESSEE =
	/^\s[\p{Alpha}\p{N}'’ -]+\sthat\s$|^\s(?:me|us|him|her|them|reporters|journalists|police|jurors|officers|readers|parliament|(?:the )?(?:\p{Upper}[\p{Alpha}\p{N}’'-]*)(?: \p{Upper}[\p{Alpha}\p{N}’'-]*){0,3}|(?:the|an?) (?:court|inquest|hearing|jury|inquiry|committee|meeting|paper|newspaper|programme|agency))\s$/u;

/** "says | in a lawsuit unsealed this week that": where and when it was said, before what was said. */
const ON_OCCASION = /^ (?:in|on|at|during|through|via|by|to|after|before) [^,.;:“”"«»]{3,70} that $/u;

/** "a source close to the production", "the finance minister": somebody, without a name. */
const isSomebody = remembering(
	(source: string): boolean =>
		/^(?:an?|one|two|several|some|another) .*?(?:source|official|insider|person|people|spokes\p{Alpha}+|witness|resident|expert|analyst|friend|neighbour|pal)/iu.test(
			source,
		) ||
		(/^(?:the|an?|one|another|his|her|their|its|my|our|your) (?:[\p{Lower}’'-]+ ){0,3}[\p{Lower}-]+$/iu.test(
			source,
		) &&
			isHuman(source.split(' ').at(-1)!)) ||
		/^(?:my|our|your|its|his|her|their|the) (?:\p{Lower}[\p{Alpha}-]+ ){0,2}(?:head|chief|director|leader|owner|manager|editor|founder|secretary|minister|spokes\p{Alpha}+|mayor|president|chair\p{Alpha}*) (?:of|for|at|in) /iu.test(
			source,
		),
);

/** "the company", "an internal audit", "the other": a body, a document, or one of two. */
const isSomething = remembering((source: string): boolean => {
	if (/^(?:the|one) other$|^(?:another|others)$/i.test(source)) return true;
	const noun = /^(?:the|an?|its|his|her|their) (?:[\p{Lower}-]+ ){0,3}(?<noun>[\p{Lower}-]+)$/iu.exec(source)
		?.groups?.noun;
	return noun !== undefined && (isBody(noun) || isPaper(noun) || /^(?:company|firm)$/.test(noun));
});

/** "Police", "Local officials", "Pelham council": people or a body, without an article. */
const isSome = remembering((source: string): boolean => {
	const noun = /^(?:[\p{Alpha}-]+ ){0,2}(?<noun>\p{Alpha}+)$/u.exec(source)?.groups?.noun?.toLowerCase();
	if (noun === undefined) return false;
	return noun === 'police' || isBody(noun) || (noun.endsWith('s') && isHuman(noun.slice(0, -1)));
});

/** The fewest characters that a content has after “that”, and without. */
const SHORTEST = 10;
const SHORTEST_BARE = 14;
const SHORTEST_INFINITIVE = 20;
const SHORTEST_OBJECT = 6;

/** Verbs after which what is said follows without more. */
const BARE_CUE =
	/^(?:said|says|denies|denied|claims|claimed|insists|insisted|heard|argues|argued|warns|warned|admits|admitted|adds|added|maintains|maintained|reckons|reckoned|confirms|confirmed|contends|contended|suspects|suspected)$/;

/** What is asked of verbs, one bit each. */
const VERB = {
	judging: 1,
	appealing: 2,
	stance: 4,
	labelling: 8,
	urging: 16,
	bare: 32,
	telling: 64,
	contending: 128,
	noun: 256,
} as const;

/** What a verb is of these; 0 for most. */
const kindsOf = askedOnce(
	({ form, lower }): number =>
		(JUDGING.test(lower) ? VERB.judging : 0) |
		(APPEALING.test(lower) ? VERB.appealing : 0) |
		(lower === 'for' || STANCES.test(lower) ? VERB.stance : 0) |
		(LABELLING.test(lower) ? VERB.labelling : 0) |
		(URGING.test(form) ? VERB.urging : 0) |
		(BARE_CUE.test(form) ? VERB.bare : 0) |
		(TELLING.test(form) ? VERB.telling : 0) |
		(CONTENDS.test(lower) ? VERB.contending : 0) |
		(NOUNS.test(lower) ? VERB.noun : 0),
);

/** "appealed for calm", "blamed a shortage": the object right after the verb. */
const isObjectOf = (text: string, kinds: number, cue: Span, start: number): boolean =>
	start - cue[1] === 1 &&
	((kinds & VERB.judging) !== 0 ||
		((kinds & VERB.appealing) !== 0 && /^(?:for|to|on) /.test(text.slice(start, start + 4))));

const MARK = codesOf('"“”«»„‘「『\'');

/** Whether the form alone makes it a statement: words in quotation marks, or "said that …" of somebody with a name. */
export function isPlain(text: string, { content, cue, source }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (MARK.has(text.charCodeAt(start))) return true;
	if (cue === null || source === null) return false;
	const kinds = kindsOf(knownIn(text, cue[0], cue[1]));
	const isObject = isObjectOf(text, kinds, cue, start);
	if (end - start < (isObject ? SHORTEST_OBJECT : SHORTEST)) return false;
	if ((kinds & VERB.labelling) !== 0 && /["”»“’'」』]/.test(text[end - 1]!)) return true;
	if ((kinds & VERB.stance) !== 0) return true;
	const between = text.slice(cue[1], start + 5);
	const verb = text.slice(...cue).toLowerCase();
	const isAccording = verb.startsWith('according') && end - start >= SHORTEST_BARE;
	const isThat = /^\s+(?:\w+ ){0,2}that\b/.test(between) || ON_OCCASION.test(text.slice(cue[1], start));
	const least = text.startsWith('to ', start) ? SHORTEST_INFINITIVE : SHORTEST_BARE;
	if (!isThat && !isObject && !isAccording && end - start < least) return false;
	const isUrged =
		(kinds & VERB.urging) !== 0 &&
		start - cue[1] === 1 &&
		/^[^.;:]{1,60}?\bto \p{Lower}/u.test(text.slice(start, start + 80));
	const isBare =
		(kinds & VERB.bare) !== 0 && (cue[1] + 1 === start || cue[1] + occasionAfter(text, cue[1]) === start);
	const isTold =
		(kinds & VERB.telling) !== 0 && start - cue[1] < 90 && ADDRESSEE.test(text.slice(cue[1], start));
	if (!isBare && !isTold && !isUrged && !isThat && !isObject && !isAccording) return false;
	const words = text.slice(...source).replace(/^(?:But|And|Yet|So|Or) /, '');
	if (verb === 'heard' && isThat) return true;
	if (isObject && /^\p{Upper}/u.test(words)) return true;
	// "It recommended that …", "the company insisted that …"
	if (isThat && cue[0] - source[1] === 1 && (words === 'It' || words === 'it' || isSomething(words)))
		return true;
	if (isAccording && (OF_PAPER.test(words) || FEW.test(words))) return true;
	// "Election scholars caution that": few words before a form that is no noun.
	const isBeside = cue[0] - source[1] === 1 || /^, \d\d, $/.test(text.slice(source[1], cue[0]));
	if ((isThat || (kinds & VERB.contending) !== 0) && isBeside && FEW.test(words) && (kinds & VERB.noun) === 0)
		return true;
	// "Witnesses told Reuters the pier was shut": whoever stands before it.
	if (isTold && isBeside) return true;
	return (
		/.\p{Upper}|^[Tt]hey$|^[Ss]?[Hh]e$/u.test(words) ||
		isSomebody(words) ||
		((isBare || isTold || isUrged) && (isSomething(words) || isSome(words)))
	);
}

/** "a report of the audit office", "the plaintiff's complaint" */
const OF_PAPER =
	/^(?:the|an?|his|her|its|their) (?:[\p{Lower}'’-]+ ){0,3}(?:report|statement|letter|study|survey|poll|memo|note|document|filing|complaint|indictment|lawsuit|audit|review|ruling|release|e-?mail|post|transcript|catalogue|website|records|figures|data|minutes)\b/u;
const CONTENDS = /^contend(?:s|ed)$/;
const FEW = /^\p{Upper}[\p{Alpha}.’'-]*(?: [\p{Alpha}.’'-]+){0,1}$/u;
const NOUNS =
	/^(?:states?|reports?|requests?|counters?|claims?|orders?|demands?|comments?|answers?|charges?|posts?)$/;
