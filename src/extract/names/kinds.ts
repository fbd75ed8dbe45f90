import type { NameKind, NameSpan } from '../attribution.js';
import { addRows, type Weights } from '../learnt/weights.js';
import type { Analysis } from '../tagging/analysis.js';
import { tagIndex } from '../tagging/tagset.js';
import { codesOf, SPACE } from '../text/characters.js';
import { hashOf, mix } from '../text/hash.js';
import { trait } from '../text/known-word.js';
import { SHAPE } from '../text/lexemes.js';
import { isTitleWord } from '../text/lexicon.js';
import { hasAt } from '../text/words.js';
import { CAPITALS } from '../who/capitals.js';
import { isBodyByContext } from '../who/context.js';
import { genderOfFirstName, genderOfGiven } from '../who/gender.js';
import { kindByWords } from '../who/kinds.js';
import { Place } from '../who/places.js';
import { knownAs } from '../who/well-known.js';
import { findNames } from './find.js';
import { mendNames } from './spans.js';
import { isCounted } from './starts.js';

/** What a run of capitalised words can be; the last is no name at all. */
export const NAME_CLASSES = ['person', 'organisation', 'place', 'other', 'none'] as const;
export const NAME_FEATURES = 40;

const NONE = NAME_CLASSES.length - 1;
const NAME = tagIndex('NNP');
const EDGE = hashOf('<edge>');
const LONGEST = 8;
/** In place of a tag beyond the sentence. */
const NO_TAG = 40;

/**
 * The names of a text, with their kinds: the rules of `findNames` say where names stand, a linear classifier
 * (averaged perceptron over hashed features) of what kind they are, or that they are none.
 */
export function classifyNames(model: Weights, analysis: Analysis): NameSpan[] {
	const { words } = analysis;
	const usage = usageOf(analysis);
	const features = new Uint32Array(NAME_FEATURES);
	const scores = new Float64Array(NAME_CLASSES.length);
	const names: NameSpan[] = [];
	const rejected: NameSpan[] = [];
	let first = 0;
	for (const { start, end, kind } of findNames(words, (i) => analysis.tags[i] === NAME)) {
		while (first < words.count && words.start[first]! < start) first++;
		let past = first + 1;
		while (past < words.count && words.start[past]! < end) past++;
		const count = nameFeatures(analysis, usage, { first, past, kind }, features);
		addRows(model, features, count, scores);
		scores[NAME_CLASSES.indexOf(kind)]! += PRIOR;
		const best = bestClass(scores);
		if (best !== NONE) names.push({ start, end, kind: NAME_CLASSES[best] as NameKind });
		else rejected.push({ start, end, kind });
	}
	return mendNames(words.text, withKnown(words.text, names, rejected));
}

/** A capital inside a word: O'Shea, McKay, WestRail, Perrin-Vaucher. */
const INNER_CAPITAL =
	/^\p{Upper}\p{Lower}+-\p{Upper}\p{Lower}+$|^\p{Upper}['’]?\p{Alpha}*\p{Lower}?['’]?\p{Upper}\p{Lower}/u;

/** A first name and a nickname right before a surname: Rosario "Cherry" | Imperial. */
const NICKNAME_BEFORE = /\p{Upper}\p{Lower}+ ["“‘'][^"“”‘’'\n]{2,20}["”’'] $/u;

/** The marks behind one. */
const MARKS = codesOf('"”’\'');

/** Takes back what was held for no name but is part of a longer name of the text, or has a capital inside. */
function withKnown(text: string, names: NameSpan[], rejected: readonly NameSpan[]): NameSpan[] {
	if (rejected.length === 0) return names;
	let forms: ReadonlySet<string> | null = null;
	const isWhole = (form: string): boolean => {
		forms ??= new Set(names.map(({ start, end }) => text.slice(start, end)));
		return forms.has(form);
	};
	let words: ReadonlySet<string> | null = null;
	const isKnown = (word: string): boolean => {
		words ??= wordsOfNames(text, names);
		return words.has(word);
	};
	const back = rejected.filter(({ start, end, kind }) => {
		const form = text.slice(start, end);
		return (
			(!form.includes(' ') && isKnown(form)) ||
			// "Continued Stone: “We should go.”"
			(text[end] === ':' && isKnown(form.slice(form.indexOf(' ') + 1))) ||
			isCounted(text, start) ||
			isBehindNickname(text, start) ||
			INNER_CAPITAL.test(form) ||
			isTitled(form) ||
			isByline(text, start, end) ||
			(SHOUTED.test(form) && isNamedElsewhere(form, isWhole)) ||
			CAPITALS.has(form.toLowerCase()) ||
			// "Orbitek shares fell"
			(text.startsWith(' s', end) && OF_COMPANY.test(text.slice(end, end + 14))) ||
			kindByWords(form) === 'organisation' ||
			knownAs(form) === 'organisation' ||
			isBodyByContext(text, [new Place(text, start, end, kind)])
		);
	});
	return back.length === 0 ? names : [...names, ...back].sort((a, b) => a.start - b.start);
}

const OF_COMPANY = /^ (?:shares|stock|shareholders)\b/;

/** The words of names of two to five words. */
function wordsOfNames(text: string, names: readonly NameSpan[]): ReadonlySet<string> {
	const known = new Set<string>();
	for (const { start, end } of names) {
		const form = text.slice(start, end);
		const words = form.includes(' ') ? form.split(' ', 6) : [];
		if (words.length < 6) for (const word of words) known.add(word);
	}
	return known;
}

const isBehindNickname = (text: string, start: number): boolean =>
	text.charCodeAt(start - 1) === SPACE &&
	MARKS.has(text.charCodeAt(start - 2)) &&
	NICKNAME_BEFORE.test(text.slice(Math.max(0, start - 30), start));

/** "Local MP Tony Breen", "County Commissioner Wekesa Omondi-Were": a title, and a first name that people have or a double surname. */
function isTitled(form: string): boolean {
	const words = form.split(' ');
	if (words.length < 3 || words.length > 6) return false;
	const isTitle = (place: number) => isTitleWord(words.at(place)?.toLowerCase() ?? '');
	// "Chief District Officer Prakash Raj Wagle"
	if (isTitle(-4) && genderOfFirstName(words.at(-3)!) !== null) return true;
	const isOfTwo = genderOfFirstName(words.at(-2)!) !== null || INNER_CAPITAL.test(words.at(-1)!);
	return isTitle(-3) && (isOfTwo || ADDRESS.test(words.at(-3)!));
}
/** What stands before nothing but a name: "Deputy State Pathologist Dr | Ruadhán Foyle". */
const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Rev|Cllr)$/;

/** "By LENORE STAVISH", a line of its own: whoever wrote the text. */
const isByline = (text: string, start: number, end: number): boolean =>
	/\n[Bb][Yy]:? $/.test(text.slice(Math.max(0, start - 5), start)) && (text[end] ?? '\n') === '\n';

const SHOUTED = /^\p{Upper}{2,} (?:\p{Upper}['’])?\p{Upper}{2,}(?:-\p{Upper}{2,})?$/u;
/** "DARNELL OKONJO-HALE was two rounds from the belt", where the text tells of Okonjo-Hale elsewhere. */
function isNamedElsewhere(shouted: string, isName: (form: string) => boolean): boolean {
	const [given, surname] = shouted.split(' ') as [string, string];
	return genderOfGiven(given) !== null && isName(inSmallLetters(surname));
}

/** "Okonjo-Hale", of "OKONJO-HALE". */
const inSmallLetters = (shouted: string): string =>
	shouted.replace(/(?<=\p{Upper})\p{Upper}+/gu, (letters) => letters.toLowerCase());

/** What the kind that the rules give weighs besides: they know names of places and origins that the corpus lacks. */
const PRIOR = 35;

export function bestClass(scores: Float64Array): number {
	let best = 0;
	for (let label = 1; label < NAME_CLASSES.length; label++) if (scores[label]! > scores[best]!) best = label;
	return best;
}

/** Words `[first, past)` that the rules take for a name, and for which kind. */
export interface NameCandidate {
	readonly first: number;
	readonly past: number;
	readonly kind: NameKind;
}

/** How the text writes each word anywhere, by hash: 1 in lower case, 2 with a capital within a sentence. */
export function usageOf({ words, lexemes }: Analysis): Usage {
	const seen = new Uint8Array(words.known.length);
	const hashes = new Int32Array(words.known.length);
	for (let i = 0; i < words.count; i++) {
		const number = words.number[i]!;
		const shape = lexemes.shape[i]!;
		hashes[number] = lexemes.word[i]!;
		if (shape === SHAPE.lower) seen[number] = 1;
		else if (shape === SHAPE.capital && i > 0 && words.sentence[i - 1] === words.sentence[i])
			seen[number] = 2;
	}
	const usage = new Usage(seen.length);
	for (let n = 0; n < seen.length; n++) if (seen[n]! > 0) usage.add(hashes[n]!, seen[n]!);
	return usage;
}

/** Bits by hash, in a table that is open to the next place; words that differ in case alone have one hash. */
class Usage {
	private readonly mask: number;
	private readonly hashes: Int32Array;
	private readonly bits: Uint8Array;

	constructor(words: number) {
		const size = 2 << (32 - Math.clz32(words + 1));
		this.mask = size - 1;
		this.hashes = new Int32Array(size);
		this.bits = new Uint8Array(size);
	}

	add(hash: number, bits: number): void {
		const place = this.placeOf(hash);
		this.hashes[place] = hash;
		this.bits[place]! |= bits;
	}

	/** 0 when the hash is not there. */
	get(hash: number): number {
		return this.bits[this.placeOf(hash)]!;
	}

	private placeOf(hash: number): number {
		// The lower bits of a short word's hash tell little.
		let place = (hash ^ (hash >>> 15)) & this.mask;
		while (this.bits[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) & this.mask;
		return place;
	}
}

/** Fitzroy-Lamb and O'Shea are capitalised words like others. */
const formOf = (shape: number) => (shape === SHAPE.mixed ? SHAPE.capital : shape);

const isFirstName = trait(({ form }) => genderOfFirstName(form) !== null);

/** The features of one candidate; with `blind` none that tell its words. Returns how many there are. */
export function nameFeatures(
	{ words, lexemes, tags }: Analysis,
	usage: Usage,
	{ first, past, kind }: NameCandidate,
	out: Uint32Array,
	blind = false,
): number {
	const { word, suffix2, suffix3, prefix, shape } = lexemes;
	const { sentence, count } = words;
	const last = past - 1;
	const here = sentence[first]!;
	// Two words to each side, as far as the sentence goes.
	const before = first > 0 && sentence[first - 1] === here;
	const before2 = first > 1 && sentence[first - 2] === here;
	const after = past < count && sentence[past] === here;
	const after2 = past + 1 < count && sentence[past + 1] === here;
	const left = before ? word[first - 1]! : EDGE;
	const left2 = before2 ? word[first - 2]! : EDGE;
	const right = after ? word[past]! : EDGE;
	const right2 = after2 ? word[past + 1]! : EDGE;
	const tagLeft = before ? tags[first - 1]! : NO_TAG;
	const tagLeft2 = before2 ? tags[first - 2]! : NO_TAG;
	const tagRight = after ? tags[past]! : NO_TAG;
	const tagRight2 = after2 ? tags[past + 1]! : NO_TAG;
	const around = tagLeft * 64 + tagRight;
	const rule = kind.length;
	const length = Math.min(4, past - first);
	const form = rule * 64 + length * 16;
	const opens = first === words.sentences[here] ? 1 : 0;
	const firstWord = word[first]!;
	const lastWord = word[last]!;
	const firstTag = tags[first]!;
	const used = usage.get(firstWord) * 4 + usage.get(lastWord);
	const given = hasAt(words, first, isFirstName) ? 2 : 1;
	let n = 0;
	out[n++] = mix(401, form);
	out[n++] = mix(402, form + formOf(shape[first]!));
	out[n++] = mix(403, mix(form, formOf(shape[last]!) * 16 + opens));
	out[n++] = mix(404, mix(form, opens * 16 + used));
	out[n++] = mix(405, mix(left, 1));
	out[n++] = mix(406, mix(right, 1));
	out[n++] = mix(407, mix(left, form));
	out[n++] = mix(408, mix(right, form));
	out[n++] = mix(409, mix(left, right));
	out[n++] = mix(410, mix(left, left2));
	out[n++] = mix(411, mix(right, right2));
	out[n++] = mix(412, around);
	out[n++] = mix(413, mix(around, form));
	out[n++] = mix(414, mix(firstTag * 64 + tags[last]!, form));
	out[n++] = mix(415, mix(tagRight * 64 + tagRight2, form));
	out[n++] = mix(416, mix(tagLeft2 * 64 + tagLeft, form));
	out[n++] = mix(417, mix(suffix2[last]!, length));
	out[n++] = mix(418, mix(left2, 3));
	out[n++] = mix(419, mix(right2, 3));
	out[n++] = mix(420, mix(used * 2 + opens, mix(firstTag, rule)));
	out[n++] = mix(432, mix(given, form));
	out[n++] = mix(433, mix(given, around));
	out[n++] = mix(434, mix(given, left));
	if (blind) return n;
	out[n++] = mix(421, mix(suffix3[last]!, length));
	out[n++] = mix(422, mix(suffix3[first]!, length));
	out[n++] = mix(423, mix(lastWord, 1));
	out[n++] = mix(424, mix(lastWord, length));
	out[n++] = mix(425, mix(firstWord, 1));
	out[n++] = mix(426, mix(firstWord, length));
	out[n++] = mix(427, mix(prefix[last]!, length));
	out[n++] = mix(428, mix(firstWord, lastWord));
	out[n++] = mix(429, mix(lastWord, right));
	out[n++] = mix(430, mix(left, firstWord));
	for (let i = first + 1; i < Math.min(last, first + LONGEST); i++) out[n++] = mix(431, word[i]!);
	return n;
}
