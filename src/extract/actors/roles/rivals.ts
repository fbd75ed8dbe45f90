import type { Span } from '../../../model/index.js';
import { DEMONYM, NOT_NAMES, PLACES } from '../../text/lexicon.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, lowerAt, type Words, wordAt, wordFrom } from '../../text/words.js';
import { DETERMINER, PREPOSITION } from '../../who/nouns.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';
import { nationOf } from './nations.js';
import { sideOf } from './sides.js';

/** What tells which of several holders of an office is meant, by sorts of which somebody has one: nation, party, side, rank. */
interface Modifiers {
	readonly nations: ReadonlySet<string>;
	readonly parties: ReadonlySet<string>;
	/** Of towns, clubs, firms, in small letters but for those that are nothing but letters. */
	readonly names: ReadonlySet<string>;
	/** "defence", "union", by what stands against what. */
	readonly sides: ReadonlySet<string>;
	readonly ranks: ReadonlySet<string>;
	/** Whether they are an office's: "Morley's" of "Morley's Jonas Feld" are a name's. */
	readonly isOffice: boolean;
	/** "the mayor, Ana Ruiz": whether it is told as an office that one holds now. */
	readonly isTheOne: boolean;
}

/** So many words of a phrase stand before its noun, and behind it. */
const BEFORE = 7;
const BEHIND = 6;
/** How far a name may stand from the noun that tells what its bearer is, in words. */
const APART = 5;
/** How many bearers are looked at. */
const MOST = 40;

const { bit: IS, is } = wordSigns({
	rank: /^(?:deputy|vice|assistant|shadow|acting|interim|former|ex|junior|caretaker|honorary)$/,
	owner: /^['’]s?$/,
	s: /^s$/,
	linking: /^(?:of|for|at|from|to)$/,
	the: /^the$/,
	article: /^(?:the|an?|his|her|its|their|our)$/,
	stops: ({ lower }) => !/^\p{Alpha}/u.test(lower) || PREPOSITION.has(lower) || lower === 'and',
	comma: /^,$/,
	bracket: /^\($/,
	is: /^(?:is|was)$/,
	count: /^\d+$/,
	party:
		/^(?:labour|tory|tories|conservatives?|greens?|liberals?|lib|dem|dems|democrats?|democratic|republicans?|gop|snp|plaid|dup|sdlp|uup|ukip|reform|socialists?|communists?|fianna|fine|sinn)$/,
	/** Begins with a capital, and is the name of none. */
	noName: ({ lower }) =>
		NO_NAME.test(lower) || NOT_NAMES.has(lower) || PREPOSITION.has(lower) || DETERMINER.has(lower),
});

/** Words of offices, and of bodies of which there is one in each place. */
const NO_NAME =
	/^(?:chief|executive|managing|general|senior|lead|head|prime|first|foreign|state|national|regional|city|county|town|borough|district|party|club|council|opposition|republic|house|senate|director|minister|secretary|president|manager|mayor|leader|chair\p{Alpha}*|spokes\p{Alpha}+|councillor|senator|governor|professor|coach|captain|sir|dame|lord|lady|mrs?|ms|dr|prof|rev|new|late)$/u;

/** Parties under one name. */
const SAME_PARTY: ReadonlyMap<string, string> = new Map([
	['tory', 'conservative'],
	['tories', 'conservative'],
	['dem', 'liberal'],
	['lib', 'liberal'],
	['dems', 'liberal'],
	['democratic', 'democrat'],
	['gop', 'republican'],
]);
const partyOf = (word: string): string => SAME_PARTY.get(word) ?? word.replace(/s$/, '');

/** Who holds an office alone, so that a deputy is not it. */
const HEADS =
	/^(?:mayor|president|chairman|chairwoman|chair|leader|governor|premier|principal|speaker|chancellor)$/;
/** Ranks below an office. */
const BELOW = /^(?:deputy|vice|shadow)$/;

/**
 * Whether a phrase means another holder of an office than somebody whom the text tells to hold one: "Chelford's manager"
 * is not "Morley's manager, Ana Ruiz", nor is "the deputy mayor" the mayor. What a phrase leaves out tells nothing.
 * @param head the noun that ends the phrase; `[first, stop)` in words
 * @param told where the text names whoever may be meant, in text order
 */
function isRival(words: Words, head: string, first: number, stop: number, told: readonly Mention[]): boolean {
	const at = nounIn(words, head, first, stop);
	if (at < 0) return false;
	const asked = modifiersAt(words, at, first, stop);
	let isOther = false;
	for (const mention of told.slice(0, MOST)) {
		for (const own of toldBeside(words, mention, head)) {
			const verdict = compare(asked, own, head);
			if (verdict === 'same') return false;
			isOther ||= verdict === 'other';
		}
	}
	return isOther;
}

/** Whether two phrases that a noun ends, words `[first, stop)` each, mean two holders of an office, the later phrase first. */
export function areRivals(words: Words, head: string, [first, stop]: Span, [other, past]: Span): boolean {
	const at = nounIn(words, head, first, stop);
	const before = nounIn(words, head, other, past);
	if (at < 0 || before < 0) return false;
	return (
		compare(modifiersAt(words, at, first, stop), modifiersAt(words, before, other, past), head) === 'other'
	);
}

/** The same of a phrase at a span, and of one of those whom a text names. */
export function isRivalIn(
	words: Words,
	mentions: readonly Mention[],
	somebody: Cluster,
	head: string,
	[start, end]: Span,
): boolean {
	const told = mentions.filter(({ cluster }) => cluster === somebody);
	return isRival(words, head, wordFrom(words, start), wordFrom(words, end - 1) + 1, told);
}

/** The clusters of some names that a phrase may mean, of those who bear its noun. */
export function withoutRivals(
	words: Words,
	head: string,
	first: number,
	stop: number,
	bearers: readonly Mention[],
): readonly Mention[] {
	const byCluster = new Map<Cluster, Mention[]>();
	for (const mention of bearers) {
		const cluster = rootOf(mention.cluster);
		const own = byCluster.get(cluster);
		if (own) own.push(mention);
		else byCluster.set(cluster, [mention]);
	}
	const rivals = new Set<Cluster>();
	for (const [cluster, own] of byCluster) if (isRival(words, head, first, stop, own)) rivals.add(cluster);
	return rivals.size === 0 ? bearers : bearers.filter(({ cluster }) => !rivals.has(rootOf(cluster)));
}

/** Where a noun stands last in words `[first, stop)`; -1 where it does not. */
function nounIn(words: Words, head: string, first: number, stop: number): number {
	for (let i = stop - 1; i >= first; i--) if (lowerAt(words, i) === head) return i;
	return -1;
}

/** What a noun's phrase tells of which one it is, of words `[first, stop)`. */
function modifiersAt(words: Words, head: number, first: number, stop: number, isOffice = true): Modifiers {
	let from = head;
	while (from > first && head - from < BEFORE) {
		if (is(words, from - 1, IS.article)) break;
		if (is(words, from - 1, IS.stops) && !is(words, from - 1, IS.owner | IS.rank)) break;
		from--;
	}
	let past = head + 1;
	if (past < stop && is(words, past, IS.linking)) {
		past++;
		while (past < stop && past - head < BEHIND) {
			if (is(words, past, IS.stops) && !is(words, past, IS.linking)) break;
			past++;
		}
	}
	const found = {
		nations: new Set<string>(),
		parties: new Set<string>(),
		names: new Set<string>(),
		sides: new Set<string>(),
		ranks: new Set<string>(),
		isOffice,
		isTheOne: isOffice && is(words, from - 1, IS.the),
	};
	for (let i = from; i < past; i++) {
		if (i === head) continue;
		const word = lowerAt(words, i);
		// "the former president's spokesman": another's rank.
		if (is(words, i, IS.owner) && i < head) found.ranks.clear();
		else if (is(words, i, IS.rank)) found.ranks.add(word === 'ex' ? 'former' : word);
		else if (isCapital(words, i) && is(words, i, IS.party)) found.parties.add(partyOf(word));
		else if (isCapital(words, i) && isNation(words, i)) found.nations.add(nationOf(word));
		else if (isCapital(words, i) && isNamePart(words, i, from))
			found.names.add(LETTERS.test(wordAt(words, i)) ? wordAt(words, i) : word);
		else {
			const side = sideOf(word);
			if (side !== undefined) found.sides.add(side);
		}
	}
	return found;
}

const isNation = (words: Words, i: number): boolean => {
	const word = lowerAt(words, i);
	return PLACES.has(word) || nationOf(word) !== word || DEMONYM.test(wordAt(words, i));
};

/** Whether a word in a capital has it as a name's part, and not because a sentence opens with it. */
const isNamePart = (words: Words, i: number, from: number): boolean => {
	if (is(words, i, IS.noName)) return false;
	if (words.sentences[words.sentence[i]!] !== i) return true;
	return i === from && is(words, i + 1, IS.owner);
};

/** What the text tells right beside a name of whoever bears it, where a noun is told of them. */
function* toldBeside(words: Words, mention: Mention, head: string): Iterable<Modifiers> {
	const first = wordFrom(words, mention.start);
	const past = wordFrom(words, mention.end);
	const sentence = words.sentence[first];
	// "Hungary's Ana Ruiz"
	if (is(words, first - 1, IS.owner | IS.s) && words.sentence[first - 1] === sentence)
		yield modifiersAt(words, first, Math.max(0, first - BEFORE), first + 1, false);
	for (let i = first - 1; i >= Math.max(0, first - APART - BEHIND) && words.sentence[i] === sentence; i--) {
		if (lowerAt(words, i) !== head) continue;
		yield modifiersAt(words, i, Math.max(0, i - BEFORE), first);
		break;
	}
	if (is(words, past, IS.comma | IS.bracket | IS.is))
		for (let i = past + 1; i < past + BEFORE + APART && words.sentence[i] === sentence; i++) {
			if (lowerAt(words, i) !== head) continue;
			yield modifiersAt(words, i, past + 1, i + BEHIND + 1);
			break;
		}
}

/** Of the same thing, of another, or what the text leaves open. */
function compare(asked: Modifiers, own: Modifiers, head: string): 'same' | 'other' | 'open' {
	if (own.isOffice && differ(asked.ranks, own, head)) return 'other';
	const isPast = asked.ranks.has('former') || own.ranks.has('former');
	let isSame = false;
	for (const sort of ['nations', 'parties', 'names', 'sides'] as const) {
		if (asked[sort].size === 0 || own[sort].size === 0) continue;
		const shares = [...asked[sort]].some((word) => own[sort].has(word) || word === OPEN);
		// "the president of the NUC", and of the National Union of Clerks
		if (!shares && hasLetters(asked[sort]) !== hasLetters(own[sort])) continue;
		if (!shares) return isPast ? 'open' : 'other';
		isSame = true;
	}
	return isSame ? 'same' : 'open';
}

const LETTERS = /^\p{Upper}{2,}$/u;
const hasLetters = (names: ReadonlySet<string>): boolean => [...names].some((name) => LETTERS.test(name));

/** Whose nation is told in too many ways. */
const OPEN = nationOf('american');

/** Whether a rank tells a phrase from what somebody is told to be: "the deputy mayor" from "the mayor", and back. */
function differ(asked: ReadonlySet<string>, own: Modifiers, head: string): boolean {
	const isHead = HEADS.test(head);
	for (const rank of asked) {
		if (own.ranks.has(rank)) continue;
		// Who was president once is told of as president too.
		if (rank !== 'former' || (isHead && own.isTheOne)) return true;
	}
	if (!isHead) return false;
	for (const rank of own.ranks) if (BELOW.test(rank) && !asked.has(rank)) return true;
	return false;
}
