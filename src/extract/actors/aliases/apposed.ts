import type { NameKind } from '../../attribution.js';
import { COMMA } from '../../text/characters.js';
import { isTitleWord } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isCapital, lowerAt, type Words } from '../../text/words.js';
import { isAddress, isLikeSomebody, isOffice, kindAt, kindOf } from '../bodies/office-kinds.js';
import { isNamedSo, toldNameAt } from '../phrases/told-name.js';
import { isStandIn, isStoodFor } from '../roles/stand-ins.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { type Definite, LONGEST_AGE } from './definite.js';

/** "Mr." Sanders, George "W." Bush: what a full stop cuts short before a name. */
const CUT = String.raw`(?:Mrs?|Ms|Dr|St|Sen|Gov|Rep|Gen|\p{Upper})`;
const FEW_WORDS = String.raw`(?: (?!(?:who|which|that|whose) )(?:${CUT}\.|[^\s,.;:?!()"“”‘«»]+)){1,7}(?: \(\p{Upper}+\))?$`;
/** When: "in 2020", "in May". */
const TIME = String.raw`(?:in|on|from|for|at) (?:early |late |mid-)?(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{Alpha}-]))`;
/** Where somebody holds an office: " of San Roque province", " of the union (UGCT)", " to Britain". */
const PLACE = new RegExp(
	String.raw`^ (?!${TIME})(?:of|for|at|in|on|from|with|to(?= (?:the |\p{Upper})))${FEW_WORDS}`,
	'u',
);
/** What else tells who somebody is: "the first woman | to lead the party". */
const DEED = new RegExp(`^ to${FEW_WORDS}`, 'u');
/** What neither goes beyond. */
const PLACE_ENDS = new RegExp(String.raw`,(?:\s|$)|\n|(?<! ${CUT})\.(?:\s|$)`, 'u');
/** So long that may be, in UTF-16 code units. */
const LONGEST_PLACE = 80;
/** Titles between a phrase and a name, or what else its bearer is: "her husband, the sculptor | Giles Rudge". */
const TITLES =
	/^ (?:(?:\p{Upper}\p{Alpha}*\.? ){0,4}|(?:the|an?) (?:[\p{Lower}-]+ ){1,3}|(?:(?:the|an?) )?(?<more>(?:[\p{Alpha}-]+\.? ){0,5}))$/u;
/** How somebody is addressed is no longer, in UTF-16 code units. */
const LONGEST_ADDRESS = 20;
const areAddresses = (between: string): boolean =>
	/^ \p{Upper}/u.test(between) &&
	between
		.trim()
		.split(' ')
		.every((word) => isAddress(word.replace('.', '').toLowerCase()));
/** Words that no noun phrase goes on with. */
const FUNCTION =
	/ (?:of|for|to|by|with|from|at|on|when|while|as|after|who|which|that|and|or|but|asked|told|said|says|is|was|had|has|not|then|led) /;
/** So long they may be. */
const LONGEST_TITLES = 48;

/** What follows a name that stands beside a phrase, between commas. */
const PAST_NAME = /^(?:[,.;:)”"’»–—]| (?:[–—(]|of |from |at |MLA|MP|TD))/u;
/** What follows a phrase that stands beside a name before it. */
const PAST_PHRASE =
	/^(?:[,.;:)–—]| (?:of|for|at|in|from|with|who|which|whose|that|behind|he|she|they|it|based|founded|owned|run|backed|listed|known|asked) | to (?:the |\p{Upper}))/u;
/** "Our server, a young man | named Kofi | with a beard". */
const CALLED = /(?:named|called) $/;
const LONGEST_CALLED = 7;
/** So much of it is looked at, in UTF-16 code units: " founded ". */
const LONGEST_PAST = 9;

/** Between a name and what its bearer is: ", ", ", 63, ", " (41), ", "), ", "., ". */
const AFTER_NAME = /^(?:\)|\.|, \d{1,3}| \(\d{1,3}\))?, $/;
/** Whether an organisation, or a person, may be called by a noun for another kind. */
const mayBe = (kind: NameKind, who: NameKind, noun: string): boolean =>
	kind === who || (kind === 'organisation' && who === 'person' && isLikeSomebody(noun));

/** Who is told to be something. */
export interface Apposed {
	readonly cluster: Cluster;
	/** Where it ends, with where that is or with the name: "the governor of San Roque", "the insurer Southmark"; in UTF-16 code units. */
	readonly end: number;
}

/**
 * Who is told to be something by a name right beside the phrase: "the coach, Yonas Habte,", "the bassist Callum Hendry",
 * "Gethin Prosser, the shadow rail minister".
 * @param mentions in text order
 */
export function apposed(
	words: Words,
	mentions: readonly Mention[],
	{ first, head }: Definite,
): Apposed | null {
	const { text } = words;
	const who = kindAt(words, head);
	if (who === null) return null;
	const noun = lowerAt(words, head);
	const start = words.start[first]!;
	const end = words.end[head]!;
	const next = lowerBound(mentions.length, (m) => mentions[m]!.start < end);
	const isTitle = isCapital(words, head) && isTitleWord(noun);
	const behind = after({ text, mentions, who, noun }, next, end, isTitle);
	// "Agent for the applicant, Ana Ruiz,": she is who acts for somebody, and not for whom.
	const isOther = behind?.cluster.kind === 'person' ? isStoodFor(words, first) : isMadeByOther(words, first);
	return (
		(isOther ? null : behind) ??
		before({ text, mentions, who, noun }, next, start, end) ??
		(who === 'person' && !WITHIN.test(lowerAt(words, first - 1))
			? toldBehind(text, mentions, next, end)
			: null)
	);
}

/** "A clerk at | the larger of the two, who gave her name as Ida": she is no part of where she is. */
const WITHIN = /^(?:of|at|in|on|from|for)$/;

/** "A nurse at the picket line, | who gave her name only as | Vida": whose name a phrase tells behind it. */
function toldBehind(text: string, mentions: readonly Mention[], next: number, end: number): Apposed | null {
	const mention = mentions[next];
	if (mention === undefined || mention.start > end + LONGEST_PLACE + LONGEST_TITLES) return null;
	for (const past of new Set([end, pastPlace(text, end)])) {
		const words = toldNameAt(text, past);
		const isName = words !== null && mention.start >= past + words.length;
		if (isName && isNamedSo(text, mention, past, words)) return { cluster: mention.cluster, end: past };
	}
	return null;
}

/** "The maker of | the radio, Telcor Avionics,", "A committee backing | the senator’s campaign, Onward PAC,": not the radio. */
const isMadeByOther = (words: Words, first: number): boolean =>
	(lowerAt(words, first - 1) === 'of' && MAKER.test(lowerAt(words, first - 2))) ||
	DOING.test(lowerAt(words, first - 1));
const MAKER =
	/^(?:[\p{Lower}-]*maker|manufacturer|supplier|operator|owner|publisher|developer|builder|landlord)$/u;
const DOING =
	/^(?:supporting|backing|opposing|representing|promoting|running|making|operating|owning|managing|supplying|advising)$/;

/** What a name is looked for beside, and among which names. */
interface Called {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly who: NameKind;
	readonly noun: string;
}

/** "the coach, Yonas Habte,", "the governor of San Roque province, Efren Dimasupil,", "the bassist Callum Hendry". */
function after(
	{ text, mentions, who, noun }: Called,
	next: number,
	end: number,
	isTitle: boolean,
): Apposed | null {
	// "the late Sir Denzil Ware": how he is addressed.
	const beside = mentions[next];
	const isRightBeside =
		beside?.start === end + 1 ||
		(beside !== undefined &&
			beside.start < end + LONGEST_ADDRESS &&
			areAddresses(text.slice(end, beside.start)));
	if (!isTitle && isRightBeside && mayBe(beside.cluster.kind, who, noun))
		return { cluster: beside.cluster, end: beside.end };
	if (beside === undefined || beside.start > end + LONGEST_PLACE + LONGEST_TITLES) return null;
	const comma = commaFrom(text, end);
	if (comma < 0) return null;
	let m = next;
	while (m < mentions.length && mentions[m]!.start < comma) m++;
	// "the Senegalese director | Ousmane Thiaw"
	while (
		m + 1 < mentions.length &&
		mentions[m]!.start - comma < LONGEST_TITLES &&
		/^(?:other|place)$/.test(mentions[m]!.cluster.kind)
	)
		m++;
	const mention = mentions[m];
	if (
		mention === undefined ||
		!mayBe(mention.cluster.kind, who, noun) ||
		mention.start - comma > LONGEST_TITLES
	)
		return null;
	const place = text.slice(end, comma);
	const isBeside =
		isTitles(text.slice(comma + 1, mention.start), who) &&
		(PAST_NAME.test(text.slice(mention.end, mention.end + 6)) ||
			CALLED.test(text.slice(mention.start - LONGEST_CALLED, mention.start))) &&
		// "the mother of the youngest, Khalid": the child's name.
		(place === '' ||
			((PLACE.test(place) || DEED.test(place)) &&
				(isStandIn(noun) || kindOf(place.slice(place.lastIndexOf(' ') + 1).toLowerCase()) !== who)));
	// "the owner of the Sorn Tribune, the Lowmere Post and the Karst Times": one of several.
	if (isListed(text, mentions, m)) return null;
	const bracket = place.endsWith(')') ? place.length - place.lastIndexOf(' (') : 0;
	return isBeside ? { cluster: mention.cluster, end: comma - bracket } : null;
}

/** Whether another name of the kind follows a body's, as one of a list: ", | the Karst Times", " and | the Karst Times". */
function isListed(text: string, mentions: readonly Mention[], m: number): boolean {
	const mention = mentions[m]!;
	const next = mentions[m + 1];
	return (
		mention.cluster.kind === 'organisation' &&
		next?.cluster.kind === 'organisation' &&
		next.start - mention.end < LONGEST_LINK &&
		LINK.test(text.slice(mention.end, next.start))
	);
}
/** Between two names of a list, and how long that is at most, in UTF-16 code units. */
const LINK = /^(?:,? (?:and|or)|,) (?:the )?$/;
const LONGEST_LINK = 12;

/** The first comma that may end where somebody holds an office; -1 for none. */
function commaFrom(text: string, end: number): number {
	for (let at = end; at <= end + LONGEST_PLACE; at++) if (text.charCodeAt(at) === COMMA) return at;
	return -1;
}

/** "Sir ", "the retired judge ", "sophomore ": what may stand between a phrase and the name of whom it means. */
function isTitles(between: string, who: NameKind): boolean {
	const more = TITLES.exec(between);
	if (!more) return false;
	const words = more.groups?.more?.trimEnd();
	if (!words) return true;
	const last = words
		.slice(words.lastIndexOf(' ') + 1)
		.replace('.', '')
		.toLowerCase();
	return (
		!FUNCTION.test(` ${words} `) &&
		(/^(?:named|called|national|native)$|-based$/.test(last) || isAddress(last) || kindOf(last) === who)
	);
}

/** "Gethin Prosser, the shadow rail minister", "Fergal Brannock (41), a farm labourer". */
function before(
	{ text, mentions, who, noun }: Called,
	next: number,
	start: number,
	end: number,
): Apposed | null {
	if (text.charCodeAt(start - 2) !== COMMA) return null;
	let m = next - 1;
	while (m >= 0 && mentions[m]!.end > start) m--;
	const mention = mentions[m];
	if (mention === undefined || start - mention.end > LONGEST_AGE || !mayBe(mention.cluster.kind, who, noun))
		return null;
	const past = pastOther(text, end, who);
	if (
		!AFTER_NAME.test(text.slice(mention.end, start)) ||
		!PAST_PHRASE.test(text.slice(past, past + LONGEST_PAST))
	)
		return null;
	// "the Sorn Tribune, the Lowmere Post and the Karst Times, a chain of papers": all of them.
	if (ALL_OF_LIST.test(noun) && m > 0 && isListed(text, mentions, m - 1)) return null;
	return { cluster: mention.cluster, end: pastPlace(text, past) };
}

/** Where what somebody is besides ends: "its founder | and largest shareholder"; the offset itself where nothing is told. */
function pastOther(text: string, end: number, who: NameKind): number {
	const other = text.startsWith(' and ', end) ? OTHER.exec(text.slice(end, end + LONGEST_OTHER)) : null;
	if (other === null) return end;
	const { noun } = other.groups!;
	const lower = noun!.toLowerCase();
	return kindOf(lower) === who && (noun === lower || isOffice(lower)) ? end + other[0].length : end;
}

/** So many words at most, up to what ends them or tells where. */
const OTHER =
	/^ and (?:[\p{Alpha}-]+ ){0,3}?(?<noun>[\p{Alpha}-]+)(?=[,.;:)–—\n]| (?:of|for|at|in|to|on|from|with|by|behind|based|who|whose|that|said|says|told) |$)/u;
const LONGEST_OTHER = 60;

const ALL_OF_LIST = /^(?:chain|group|coalition|alliance|consortium|trio|network)$/;

/** Where an office that stands behind a name ends, with where it is: "…, | president of the union". */
export const endOfPost = (words: Words, { head }: Definite): number =>
	pastPlace(words.text, words.end[head]!);

function pastPlace(text: string, end: number): number {
	const place = text.slice(end, end + LONGEST_PLACE).split(PLACE_ENDS, 1)[0]!;
	return PLACE.test(place) ? end + place.length : end;
}
