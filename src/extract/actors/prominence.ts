import { trait } from '../text/known-word.js';
import { isTitle } from '../text/lexicon.js';
import { REPORTING } from '../text/reporting.js';
import { hasAt, isCapital, lowerAt, type Words, wordFrom } from '../text/words.js';
import { isHuman } from '../who/nouns.js';
import type { Mention } from './cluster.js';
import { governs } from './phrases.js';
import { WEIGHTS } from './pronouns.js';
import type { Scene } from './scene.js';

/** A verb right after a subject, as far as its form tells. */
const VERB_NEXT =
	/^(?:\p{Ll}{3,}(?:ed|es)|said|says|was|is|had|has|told|went|took|gave|shook|put|could|would|will|did|does)$/u;

const isVerbNext = trait(({ lower }) => VERB_NEXT.test(lower));
/** Small letters only. */
const isSmall = trait(({ lower }) => /^\p{Ll}{2,}$/u.test(lower));
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

/** How prominent a name is by its place in the sentence. `mention` is the one that begins at `at`, if any. */
export function prominence({ words, quoted }: Scene, first: number, at: number, mention?: Mention): number {
	let points = 0;
	const opening = words.sentences[words.sentence[first] ?? 0] ?? 0;
	const after = wordFrom(words, mention?.end ?? at);
	const next = after < words.count ? lowerAt(words, after) : '';
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
	if (isTopic) points += WEIGHTS.verb;
	if (isOpening && !isGoverned) points += WEIGHTS.opening;
	if (quoted(at)) points += WEIGHTS.quoted;
	if (isModifier) points += WEIGHTS.owner;
	else if (next === "'s" || next === '’s' || next === '’' || next === "'") points += WEIGHTS.owner;
	else if (hasAt(words, after, isSmall) && !hasAt(words, after, governs) && next !== 'and')
		points += WEIGHTS.verb;
	// "Castagna, leaving court, waved"
	else if (
		isOpening &&
		next === ',' &&
		/^(?:\p{Ll}{2,}ing|who|\d\d|of|from|the|an?|his|her|its)$/u.test(lowerAt(words, after + 1))
	)
		points += WEIGHTS.verb;
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
	const isSubject =
		first > opening &&
		lowerAt(words, before) === ',' &&
		hasAt(words, verb, isVerbNext) &&
		isIntroduced(words, opening, first);
	// "Among the helpers was backpacker Ida Roth, 23."
	const isPresented =
		!isOpening &&
		first - opening < 12 &&
		PRESENTING.test(lowerAt(words, opening)) &&
		isPredicate(words, opening, first);
	if (!isOpening && (isApposed || isSubject || isPlainSubject || isPresented)) points += WEIGHTS.opening;
	// "The wreath was left by Ida Roth": who did it.
	if (first > opening && hasAt(words, first - 1, governs) && lowerAt(words, first - 1) !== 'by')
		points += WEIGHTS.governed;
	if (!isPresented && first > opening + 3 && isPresentedAs(words, opening, first))
		points += WEIGHTS.opening + WEIGHTS.verb;
	if (first > opening + 2 && isSeenBy(words, first)) points += 2 * WEIGHTS.governed;
	return points;
}
