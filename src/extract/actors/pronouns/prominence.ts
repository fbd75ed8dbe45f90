import { COMPANION, KIN } from '../../text/kin.js';
import { isTitleWord } from '../../text/lexicon.js';
import { REPORTING } from '../../text/reporting.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, type Words, wordFrom } from '../../text/words.js';
import { GOVERNING, isHuman } from '../../who/nouns.js';
import type { Mention } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** What is asked of the words around a name. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	/** A verb right after a subject, as far as its form tells. */
	verb: /^(?:\p{Lower}{3,}(?:ed|es)|said|says|was|is|had|has|told|went|took|gave|shook|put|could|would|will|did|does)$/u,
	reporting: ({ lower }) => REPORTING.has(lower),
	governing: ({ lower }) => GOVERNING.has(lower),
	titleOrPoint: ({ lower }) => isTitleWord(lower) || lower === '.',
	human: ({ lower }) => isHuman(lower) && !/^(?:spent|sent|went|lent|bent|leant|meant|rent)$/.test(lower),
	letters: /^\p{Alpha}/u,
	comma: /^,$/,
	and: /^and$/,
	the: /^the$/,
	article: /^(?:an?|the)$/,
	for: /^for$/,
	as: /^as$/,
	by: /^by$/,
	with: /^(?:with|alongside|beside)$/,
	owner: /^['’]s?$/,
	age: /-year-old$/,
	twoDigits: /^\d\d$/,
	introducing:
		/^(?:asked|speaking|\p{Alpha}+ing|in|on|at|after|before|outside|inside|when|while|as|for|with|despite|if|since|pressed|told|reached|contacted|responding)$/u,
	presenting: /^(?:among|also|alongside|joining|watching|leading|behind|beside|first|next|one)$/,
	counted: /^(?:among|one|another)$/,
	being: /^(?:was|is|were|are)$/,
	finding: /^(?:seen|obtained|reviewed|viewed|verified|read|contacted|reached|quoted|cited)$/,
	who: /^who(?:se)?$/,
	/** "Her daughter | Lexi", "whose daughter | Lexi" */
	kin: new RegExp(`^(?:${KIN}|${COMPANION}|partner)$`),
});

/** The word before a name and the titles in front of it. */
function beforeTitles(words: Words, name: number): number {
	let at = name - 1;
	while (at > 0 && is(words, at, IS.titleOrPoint)) at--;
	return Math.max(0, at);
}

/** Whether a sentence opens with a clause that ends in its first comma: "Asked about it,", "In May,". */
function isIntroduced(words: Words, opening: number, first: number): boolean {
	if (!is(words, opening, IS.introducing)) return false;
	for (let i = opening + 1; i < first - 1; i++) if (is(words, i, IS.comma)) return false;
	return true;
}

/** Whether "was" stands a few words before a name, after what a sentence opens with. */
function isPredicate(words: Words, opening: number, first: number): boolean {
	for (let i = first - 1; i > opening && first - i < 5; i--) {
		const signs = signsAt(words, i);
		if ((signs & IS.being) !== 0) return true;
		if ((signs & IS.letters) === 0) return false;
	}
	return false;
}

/** "a memo seen by The Ledger", "Contacted by The Ledger, the firm": whoever only found what the text is about. */
export function isSeenBy(words: Words, name: number): boolean {
	const by = is(words, name - 1, IS.the) ? name - 2 : name - 1;
	return is(words, by, IS.by) && is(words, by - 1, IS.finding);
}

/** "Among the signatories is the champion Ana Ruiz", "One person who was not asked is Ines Moll": who a text goes on with. */
function isPresentedAs(words: Words, opening: number, name: number): boolean {
	if (!is(words, opening, IS.counted)) return false;
	for (let i = name - 1; i > opening && name - i < 8; i--) {
		const signs = signsAt(words, i);
		if ((signs & IS.being) !== 0) return true;
		if ((signs & IS.comma) !== 0) return false;
	}
	return false;
}

/** Signs of a place, by which a name is more or less likely to be whom the next pronoun means; one bit each. */
export const PLACES = [
	'opening',
	'governed',
	'apposed',
	'introduced',
	'plainSubject',
	'presented',
	'modifier',
	'owner',
	'verbAfter',
	'governedByWord',
	'by',
	'whose',
	'commaAfter',
	'relative',
	'andAfter',
	'seenBy',
	'quoted',
	'first',
	'second',
	'tenth',
	'companion',
] as const;
export type Place = (typeof PLACES)[number];

const BIT = Object.fromEntries(PLACES.map((place, i) => [place, 1 << i])) as Record<Place, number>;

/** The signs of where a name stands (`PLACES`). `mention` is the one that begins at `at`, if any. */
export function placeOf(
	{ words, quoted }: Pick<Scene, 'words' | 'quoted'>,
	first: number,
	at: number,
	mention?: Mention,
): number {
	const opening = words.sentences[words.sentence[first] ?? 0] ?? 0;
	const after = wordFrom(words, mention?.end ?? at);
	const next = signsAt(words, after);
	const last = signsAt(words, first - 1);
	let place = 0;
	// "Former Kerry great Dara Ruiz", "Leeds baker Tom Hale", "a Leeds baker": what somebody is of opens no sentence as they do.
	const isModifier =
		(next & IS.human) !== 0 &&
		(((last & IS.article) !== 0 && mention?.cluster.kind !== 'organisation') ||
			(isCapital(words, after + 1) && words.sentence[after + 1] === words.sentence[first]));
	const isOpening = first - opening < 4 && !isModifier;
	const before = beforeTitles(words, first);
	// "Researchers at the University of Lund tracked"
	const governor = is(words, before, IS.the) && before > opening ? before - 1 : before;
	// "As for Quaresmi, he needed only one word": of whom a sentence goes on to tell.
	const isTopic = governor === opening + 1 && is(words, governor, IS.for) && is(words, opening, IS.as);
	const isGoverned = first > opening && !isTopic && is(words, governor, IS.governing);
	const isBeforeComma = (next & IS.comma) !== 0;
	const isBeforeVerb = (next & IS.verb) !== 0;
	if (isOpening && !isGoverned) place |= BIT.opening;
	if (isGoverned) place |= BIT.governed;
	if (quoted(at)) place |= BIT.quoted;
	if (isModifier) place |= BIT.modifier;
	if ((next & IS.owner) !== 0) place |= BIT.owner;
	if (isTopic || isBeforeVerb) place |= BIT.verbAfter;
	if (isBeforeComma) place |= BIT.commaAfter;
	if ((next & IS.and) !== 0) place |= BIT.andAfter;
	// "Bella's mother, Thandi Nkosi, says": the name in apposition is the subject.
	// "One of the plaintiffs, 19-year-old Ida Sara,"
	const comma = (last & IS.age) !== 0 ? first - 2 : before;
	const isApposed =
		first > opening &&
		isBeforeComma &&
		is(words, comma, IS.comma) &&
		(first - opening < 12 || (first - opening < 24 && is(words, after + 1, IS.verb)));
	// "Asked about it, Ruiz laughed."
	const isPlainSubject =
		first > opening && first - opening < 8 && (last & IS.reporting) === 0 && isBeforeVerb && !isGoverned;
	// "Outside court, Miss Finch, 77, wept"
	const verb = isBeforeComma && is(words, after + 1, IS.twoDigits) ? after + 3 : after;
	const isIntroducedHere =
		first > opening &&
		is(words, before, IS.comma) &&
		is(words, verb, IS.verb) &&
		isIntroduced(words, opening, first);
	// "Among the helpers was backpacker Ida Roth, 23."
	const isPresented =
		(!isOpening &&
			first - opening < 12 &&
			is(words, opening, IS.presenting) &&
			isPredicate(words, opening, first)) ||
		(first > opening + 3 && isPresentedAs(words, opening, first));
	if (!isOpening && isApposed) place |= BIT.apposed;
	if (!isOpening && isIntroducedHere) place |= BIT.introduced;
	if (!isOpening && isPlainSubject) place |= BIT.plainSubject;
	if (isPresented) place |= BIT.presented;
	// "The wreath was left by Ida Roth": who did it.
	if (first > opening && (last & IS.governing) !== 0) place |= BIT.governedByWord;
	if ((last & IS.by) !== 0) place |= BIT.by;
	if (is(words, first - 2, IS.who)) place |= BIT.whose;
	if (is(words, (last & IS.comma) !== 0 ? first - 2 : first - 1, IS.kin)) place |= BIT.relative;
	if (first >= opening + 2 && isSeenBy(words, first)) place |= BIT.seenBy;
	if (first === opening) place |= BIT.first;
	if (first > opening && first - opening < 4) place |= BIT.second;
	if (first - opening > 9) place |= BIT.tenth;
	// "was seen walking with Ida Roth": not of whom the next paragraph goes on to tell.
	if (first > opening && is(words, before, IS.with)) place |= BIT.companion;
	return place;
}
