import { trait } from '../text/known-word.js';
import { isTitle } from '../text/lexicon.js';
import { REPORTING } from '../text/reporting.js';
import { hasAt, isCapital, lowerAt, type Words, wordFrom } from '../text/words.js';
import { isHuman } from '../who/nouns.js';
import type { Mention } from './cluster.js';
import { governs } from './phrases.js';
import type { Scene } from './scene.js';

/** A verb right after a subject, as far as its form tells. */
const VERB_NEXT =
	/^(?:\p{Ll}{3,}(?:ed|es)|said|says|was|is|had|has|told|went|took|gave|shook|put|could|would|will|did|does)$/u;

const isVerbNext = trait(({ lower }) => VERB_NEXT.test(lower));
const isReporting = trait(({ lower }) => REPORTING.has(lower));

/** The word before a name and the titles in front of it. */
function beforeTitles(words: Words, name: number): number {
	let at = name - 1;
	while (at > 0 && (hasAt(words, at, isTitle) || lowerAt(words, at) === '.')) at--;
	return Math.max(0, at);
}

/** Whether a sentence opens with a clause that ends in its first comma: "Asked about it,", "In May,". */
function isIntroduced(words: Words, opening: number, first: number): boolean {
	for (let i = opening + 1; i < first - 1; i++) if (lowerAt(words, i) === ',') return false;
	return /^(?:asked|speaking|\p{L}+ing|in|on|at|after|before|outside|inside|when|while|as|for|with|despite|if|since|pressed|told|reached|contacted|responding)$/u.test(
		lowerAt(words, opening),
	);
}

const PRESENTING = /^(?:among|also|alongside|joining|watching|leading|behind|beside|first|next|one)$/;

/** Whether "was" stands a few words before a name, after what a sentence opens with. */
function isPredicate(words: Words, opening: number, first: number): boolean {
	for (let i = first - 1; i > opening && first - i < 5; i--) {
		const word = lowerAt(words, i);
		if (/^(?:was|is|were|are)$/.test(word)) return true;
		if (!/^\p{L}/u.test(word)) return false;
	}
	return false;
}

/** "a memo seen by The Ledger": whoever only found what the text is about. */
function isSeenBy(words: Words, name: number): boolean {
	const by = lowerAt(words, name - 1) === 'the' ? name - 2 : name - 1;
	return (
		lowerAt(words, by) === 'by' &&
		/^(?:seen|obtained|reviewed|viewed|verified|read)$/.test(lowerAt(words, by - 1))
	);
}

/** "Among the signatories is the champion Ana Ruiz", "One person who was not asked is Ines Moll": who a text goes on with. */
function isPresentedAs(words: Words, opening: number, name: number): boolean {
	if (!/^(?:among|one|another)$/.test(lowerAt(words, opening))) return false;
	for (let i = name - 1; i > opening && name - i < 8; i--)
		if (/^(?:is|was|are|were)$/.test(lowerAt(words, i))) return true;
		else if (lowerAt(words, i) === ',') return false;
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
] as const;
export type Place = (typeof PLACES)[number];

const BIT = Object.fromEntries(PLACES.map((place, i) => [place, 1 << i])) as Record<Place, number>;

/** "Her daughter | Lexi", "whose daughter | Lexi" */
const KIN =
	/^(?:wife|husband|son|daughter|mother|father|brother|sister|partner|widow|nephew|niece|grandson|granddaughter|friend|colleague)$/;

/** The signs of where a name stands (`PLACES`). `mention` is the one that begins at `at`, if any. */
export function placeOf(
	{ words, quoted }: Pick<Scene, 'words' | 'quoted'>,
	first: number,
	at: number,
	mention?: Mention,
): number {
	const opening = words.sentences[words.sentence[first] ?? 0] ?? 0;
	const after = wordFrom(words, mention?.end ?? at);
	const next = after < words.count ? lowerAt(words, after) : '';
	let place = 0;
	const put = (is: boolean, sign: Place): void => {
		if (is) place |= BIT[sign];
	};
	// "Former Kerry great Dara Ruiz", "Leeds baker Tom Hale": what somebody is of opens no sentence as they do.
	const isModifier =
		isCapital(words, after + 1) &&
		isHuman(next) &&
		!/^(?:spent|sent|went|lent|bent|leant|meant|rent)$/.test(next) &&
		words.sentence[after + 1] === words.sentence[first];
	const isOpening = first - opening < 4 && !isModifier;
	const before = beforeTitles(words, first);
	// "Researchers at the University of Lund tracked"
	const governor = lowerAt(words, before) === 'the' && before > opening ? before - 1 : before;
	// "As for Quaresmi, he needed only one word": of whom a sentence goes on to tell.
	const isTopic =
		governor === opening + 1 && lowerAt(words, governor) === 'for' && lowerAt(words, opening) === 'as';
	const isGoverned = first > opening && !isTopic && hasAt(words, governor, governs);
	put(isOpening && !isGoverned, 'opening');
	put(isGoverned, 'governed');
	put(quoted(at), 'quoted');
	put(isModifier, 'modifier');
	put(/^['’]s?$/.test(next), 'owner');
	put(isTopic || hasAt(words, after, isVerbNext), 'verbAfter');
	put(next === ',', 'commaAfter');
	put(next === 'and', 'andAfter');
	// "Bella's mother, Thandi Nkosi, says": the name in apposition is the subject.
	// "One of the plaintiffs, 19-year-old Ida Sara,"
	const comma = /-year-old$/.test(lowerAt(words, first - 1)) ? first - 2 : before;
	const isApposed =
		first > opening &&
		lowerAt(words, comma) === ',' &&
		next === ',' &&
		(first - opening < 12 || (first - opening < 24 && hasAt(words, after + 1, isVerbNext)));
	// "Asked about it, Ruiz laughed."
	const isPlainSubject =
		first > opening &&
		first - opening < 8 &&
		!hasAt(words, first - 1, isReporting) &&
		hasAt(words, after, isVerbNext) &&
		!isGoverned;
	// "Outside court, Miss Finch, 77, wept"
	const verb = next === ',' && /^\d\d$/.test(lowerAt(words, after + 1)) ? after + 3 : after;
	const isIntroducedHere =
		first > opening &&
		lowerAt(words, before) === ',' &&
		hasAt(words, verb, isVerbNext) &&
		isIntroduced(words, opening, first);
	// "Among the helpers was backpacker Ida Roth, 23."
	const isPresented =
		(!isOpening &&
			first - opening < 12 &&
			PRESENTING.test(lowerAt(words, opening)) &&
			isPredicate(words, opening, first)) ||
		(first > opening + 3 && isPresentedAs(words, opening, first));
	put(!isOpening && isApposed, 'apposed');
	put(!isOpening && isIntroducedHere, 'introduced');
	put(!isOpening && isPlainSubject, 'plainSubject');
	put(isPresented, 'presented');
	// "The wreath was left by Ida Roth": who did it.
	put(first > opening && hasAt(words, first - 1, governs), 'governedByWord');
	put(lowerAt(words, first - 1) === 'by', 'by');
	put(/^who(?:se)?$/.test(lowerAt(words, first - 2)), 'whose');
	const kin = lowerAt(words, first - 1);
	put(KIN.test(kin === ',' ? lowerAt(words, first - 2) : kin), 'relative');
	put(first > opening + 2 && isSeenBy(words, first), 'seenBy');
	put(first === opening, 'first');
	put(first > opening && first - opening < 4, 'second');
	put(first - opening > 9, 'tenth');
	return place;
}
