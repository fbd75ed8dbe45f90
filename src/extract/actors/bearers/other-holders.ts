import { DEMONYM, NOT_NAMES } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { remembering } from '../../text/remember.js';
import { REPORTING } from '../../text/reporting.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, lowerAt, type Words, wordAt, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { DETERMINER, isHuman, PREPOSITION } from '../../who/nouns.js';
import { isOffice } from '../bodies/office-kinds.js';
import { headAt } from '../phrases/phrases.js';
import { bearerOfPhrase } from '../roles/modified-roles.js';
import { countryOf } from '../roles/nations.js';
import { KIN } from '../roles/offices.js';
import { withoutRivals } from '../roles/rivals.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** What somebody is of more than one thing, or was: the author of one book is the author of another. */
const OF_SEVERAL =
	/^(?:author|writer|director|producer|star|singer|actor|actress|founder|co-founder|creator|winner|champion|holder|veteran|survivor|member|native|graduate|professor|fellow|fan|friend|ambassador|captain|coach|player|partner)$/;
/** How far from a name the text tells of what its bearer is something, in words. */
const BEFORE = 9;
const AFTER = 14;
/** So many names of bearers before a phrase, and behind it, are looked among. */
const NEAR_BEFORE = 80;
const NEAR_BEHIND = 20;
/** How many bearers are looked at. */
const MOST = 24;

/** Begins with a capital beside a name, and tells of no one thing: "Acting Chief Executive Ana Ruiz", "the Republic". */
const isNoName = remembering(
	(word: string): boolean =>
		isOffice(word) || isHuman(word) || NOT_NAMES.has(word) || PREPOSITION.has(word) || ANY.test(word),
);
const ANY =
	/^(?:.|acting|former|interim|joint|executive|managing|senior|junior|vice|late|chief|general|opposition|republic|state|nation|country|kingdom|commonwealth|city|town|county)$/u;

const { bit: IS, is } = wordSigns({
	another: /^(?:other|another|second|third|fourth|fifth|next|rival|neighbou?ring|opposing)$/,
	linking: /^(?:of|for|at)$/,
	indefinite: /^an?$/,
	/** "number nine", "No 9": which of them. */
	numbered: /^(?:number|no)$/,
	count: /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/,
	comma: /^,$/,
	ends: /^[;:"“”()–—.?!]$/,
	opensTail: /^(?:,|\(|is|was)$/,
	reporting: ({ lower }) => REPORTING.has(lower),
	plain: ({ lower }) => lower.length < 3 || DETERMINER.has(lower) || PREPOSITION.has(lower),
	that: /^that$/,
	he: /^he$/,
	she: /^she$/,
});

/** Words `[first, stop)`. */
interface Stretch {
	readonly first: number;
	readonly stop: number;
}

/** Whether somebody is what a phrase tells: of the same thing, of something else, or what the text leaves open. */
type Verdict = 'same' | 'other' | 'open';

/**
 * Of those who bear a noun, whom a phrase may mean that tells more of it: "the mayor of Goole" is not the mayor of Selby,
 * and "the other pilot", "the head of a rival" are nobody whom the text has called a pilot, or a head.
 * @param bearers in text order
 * @param head the noun; `[first, stop)` in words
 */
export function mayHold(
	scene: Scene,
	all: readonly Mention[],
	head: string,
	first: number,
	stop: number,
): readonly Mention[] {
	const { words } = scene;
	const at = stop - first < 2 ? -1 : headAt(words, head, first, stop);
	if (at < 0) return all;
	const bearers = withoutRivals(words, head, first, stop, near(all, words.start[first]!));
	if (stop - first < 3) return bearers;
	// Who is named only below may be introduced here.
	const isKnown = all[0]!.start < words.start[first]!;
	for (let i = first + 1; i < at; i++)
		if (isKnown && is(words, i, IS.another)) return calledOther(words, bearers, first, at + 1);
	const field = { first: at + 2, stop };
	if (at + 2 >= stop || !is(words, at + 1, IS.linking)) return bearers;
	const asked = { head, field, isNew: isKnown && isNew(words, head, field), names: namesIn(scene, field) };
	const verdicts = new Map<Cluster, Verdict>();
	for (const mention of bearers.slice(0, MOST)) {
		const cluster = rootOf(mention.cluster);
		const before = verdicts.get(cluster);
		const verdict = before === 'same' ? before : verdictOn(scene, mention, asked);
		verdicts.set(cluster, verdict === 'open' ? (before ?? verdict) : verdict);
	}
	const isSame = [...verdicts.values()].includes('same');
	return bearers.filter(({ cluster }) => {
		const verdict = verdicts.get(rootOf(cluster)) ?? 'open';
		if (verdict !== 'open' || isSame) return verdict === 'same';
		return !asked.isNew && !isOtherSex(words, stop, cluster);
	});
}

/** Those of many who are named last before an offset, and first behind it. */
function near(bearers: readonly Mention[], offset: number): readonly Mention[] {
	if (bearers.length <= NEAR_BEFORE + NEAR_BEHIND) return bearers;
	const next = lowerBound(bearers.length, (k) => bearers[k]!.start < offset);
	return bearers.slice(Math.max(0, next - NEAR_BEFORE), next + NEAR_BEHIND);
}

/** "The other pilot": of two the one who was not named last, and nobody whom a text has named alone, unless it called them so. */
function calledOther(
	words: Words,
	bearers: readonly Mention[],
	first: number,
	stop: number,
): readonly Mention[] {
	const all = new Set(bearers.map(({ cluster }) => rootOf(cluster)));
	if (all.size > 2 || bearerOfPhrase(words, bearers, bearers.length, first, stop) !== null) return bearers;
	if (all.size === 1) return [];
	if (lowerAt(words, first + 1) !== 'other') return bearers;
	const last = bearers.findLast(({ start }) => start < words.start[first]!)!;
	return bearers.filter(({ cluster }) => rootOf(cluster) !== rootOf(last.cluster));
}

/** "the head of | a rival", "the driver of | the other car", "the resident of | number nine": something that was not told of. */
function isNew(words: Words, head: string, { first, stop }: Stretch): boolean {
	for (let i = first; i < Math.min(stop, first + 3); i++) if (is(words, i, IS.another)) return true;
	if (is(words, first, IS.numbered) && is(words, first + 1, IS.count)) return true;
	return is(words, first, IS.indefinite) && !OF_SEVERAL.test(head) && !KIN.test(head);
}

/** What is asked of those who bear a noun. */
interface Asked {
	readonly head: string;
	/** What the phrase tells behind the noun. */
	readonly field: Stretch;
	readonly isNew: boolean;
	readonly names: readonly string[];
}

function verdictOn(scene: Scene, mention: Mention, { head, field, isNew, names }: Asked): Verdict {
	const { words } = scene;
	const told = { first: wordFrom(words, mention.start), stop: wordFrom(words, mention.end) };
	const around = widened(words, told);
	if (tellsOf(words, around, field, isNew)) return 'same';
	if (names.length === 0 || OF_SEVERAL.test(head)) return 'open';
	const own = [leadOf(words, told), tailOf(words, told)]
		.filter((part) => headAt(words, head, part.first, part.stop) >= 0)
		.flatMap((part) => namesIn(scene, part, mention.cluster));
	if (own.length === 0) return 'open';
	return areRelated(names, own) ? 'same' : 'other';
}

/** The words of a sentence around a name. */
function widened({ sentence }: Words, { first, stop }: Stretch): Stretch {
	let from = first;
	while (from > 0 && first - from < BEFORE && sentence[from - 1] === sentence[first]) from--;
	let to = stop;
	while (to - stop < AFTER && sentence[to] === sentence[first]) to++;
	return { first: from, stop: to };
}

/** Whether words around a name tell of the same thing as a phrase: "bus driver Ana Ruiz", "the driver of the bus". */
function tellsOf(words: Words, around: Stretch, field: Stretch, isNew: boolean): boolean {
	for (let i = field.first; i < field.stop; i++) {
		const word = lowerAt(words, i);
		if (is(words, i, IS.plain | IS.another | IS.count) || !/^\p{Alpha}/u.test(word)) continue;
		for (let k = around.first; k < around.stop; k++) {
			if (lowerAt(words, k) !== word || (k >= field.first && k < field.stop)) continue;
			if (!isNew || isToldSo(words, k)) return true;
		}
	}
	return false;
}

/** "a | rival", "the other | car": whether a noun is told of as something new. */
function isToldSo(words: Words, noun: number): boolean {
	for (let i = noun - 1; i > noun - 4; i--)
		if (is(words, i, IS.indefinite | IS.another | IS.numbered)) return true;
	return false;
}

/** What stands before a name and may tell who that is: "the mayor of Selby, |", "Acme chief executive |". */
function leadOf(words: Words, { first }: Stretch): Stretch {
	let from = is(words, first - 1, IS.comma) ? first - 1 : first;
	while (from > 0 && first - from < BEFORE && words.sentence[from - 1] === words.sentence[first]) {
		if (is(words, from - 1, IS.comma | IS.ends | IS.reporting)) break;
		from--;
	}
	return { first: from, stop: first };
}

/** The same behind it: "|, chief executive of Acme,". */
function tailOf(words: Words, { first, stop }: Stretch): Stretch {
	let to = stop;
	if (!is(words, to, IS.opensTail)) return { first: stop, stop };
	// "Ana Ruiz, 34, mayor of Selby,"
	to += is(words, to + 1, IS.count) && is(words, to + 2, IS.comma) ? 3 : 1;
	while (to - stop < AFTER && words.sentence[to] === words.sentence[first]) {
		if (is(words, to, IS.comma | IS.ends | IS.reporting)) break;
		to++;
	}
	return { first: stop, stop: to };
}

/** The words of the names in a stretch but for the bearer's own, and what letters stand for them. */
function namesIn({ words, mentions }: Scene, { first, stop }: Stretch, own?: Cluster): string[] {
	const found: string[] = [];
	if (stop <= first) return found;
	let letters = '';
	for (let i = first; i < stop; i++) {
		if (!isCapital(words, i) || !isNameAt(words, i)) continue;
		const word = lowerAt(words, i);
		letters += word.charAt(0);
		if (!isNoName(word)) found.push(word);
	}
	if (found.length > 0 && letters.length > 1) found.push(letters);
	const end = words.end[stop - 1]!;
	for (
		let m = lowerBound(mentions.length, (k) => mentions[k]!.end <= words.start[first]!);
		m < mentions.length && mentions[m]!.start < end;
		m++
	) {
		const { cluster, form } = mentions[m]!;
		if (cluster === own) continue;
		const parts = form.toLowerCase().split(/[ -]/);
		found.push(...parts.filter((part) => !isNoName(part)));
	}
	return found;
}

/** Whether a word in a capital has it for itself: "Former mayor Ana Ruiz" does not tell, where nothing but that opens with it. */
function isNameAt(words: Words, i: number): boolean {
	const { sentence, sentences, number } = words;
	if (sentences[sentence[i]!] !== i || DEMONYM.test(wordAt(words, i))) return true;
	let within = withinSentences.get(words);
	if (within === undefined) {
		within = numbersWithin(words);
		withinSentences.set(words, within);
	}
	return within[number[i]!] === 1;
}

/** Of a text's words, by their numbers, which stand elsewhere than where sentences begin; worked out once for each text. */
const withinSentences = new WeakMap<Words, Uint8Array>();

function numbersWithin({ count, sentence, sentences, number, known }: Words): Uint8Array {
	const within = new Uint8Array(known.length);
	for (let i = 0; i < count; i++) if (sentences[sentence[i]!] !== i) within[number[i]!] = 1;
	return within;
}

const areRelated = (names: readonly string[], others: readonly string[]): boolean =>
	names.some((name) => others.some((other) => mayBeOne(name, other)));

/** Nations that are called otherwise than their countries begin. */
const NATION = /^(?:dutch|british|american|us|uk|u\.s|u\.k|english|german|holland|netherlands)$/;

/** "ukraine" and "ukrainian", "france" and "french"; and nobody is surely of another country than the British. */
const mayBeOne = (a: string, b: string): boolean =>
	a === b ||
	countryOf(a) === countryOf(b) ||
	(a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5)) ||
	((isNation(a) || isNation(b)) && (NATION.test(a) || NATION.test(b) || a.slice(0, 2) === b.slice(0, 2)));

const isNation = (word: string): boolean => DEMONYM.test(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);

/** "The mayor of Goole said | she was sorry", where the mayor is a man. */
function isOtherSex(words: Words, past: number, cluster: Cluster): boolean {
	if (!is(words, past, IS.reporting)) return false;
	const at = is(words, past + 1, IS.that) ? past + 2 : past + 1;
	if (!is(words, at, IS.he | IS.she)) return false;
	const gender = genderOf(cluster);
	return gender !== null && (gender === 'male') !== is(words, at, IS.he);
}
