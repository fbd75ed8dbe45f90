import type { NameKind, NameSpan } from '../../attribution.js';
import { IS_VERB, type Tag, tagIndex } from '../../tagging/tagset.js';
import { COMPANY_ENDINGS, DEMONYM, isTitleWord, ORGANISATION_HEADS } from '../../text/lexicon.js';
import { isCapital, type Words, wordFrom } from '../../text/words.js';
import { withoutGeneration } from '../../who/forms.js';
import { genderOfGiven } from '../../who/gender.js';
import { isBody, isHuman } from '../../who/nouns.js';
import { knownAs } from '../../who/well-known.js';

const ADVERB = tagIndex('RB');
const ADJECTIVE = tagIndex('JJ');
/** Words that a sentence puts between others. */
const BETWEEN = new Set(['MD', 'TO', 'IN', 'PRP$', 'WH'].map((tag) => tagIndex(tag as Tag)));

/** Parties, and what nobody is called who stands before somebody: "Missouri Republican | Roy Blunt". */
const PARTISAN = /^(?:republicans?|democrats?|democratic|conservatives?|liberals?|gop|labour|tory|affairs)$/;
/** "Floridians | Ana Ruiz and Bo Lund" */
const CITIZENS = /^\p{Upper}\p{Lower}+(?:ans|ites|ers)$/u;

/** What friends put before a name: "Big | Kev Malone". */
const NICKNAMED = /^(?:Big|Wee|Lil)$/;

/** One word of a name, without the white space around it. */
interface Piece {
	readonly start: number;
	readonly end: number;
	readonly form: string;
	/** Whether it is no part of the name, as far as it tells itself. */
	readonly isForeign: boolean;
	readonly isDone: boolean;
}

/**
 * Names without the words of a headline, or those that open a sentence, that they have swallowed: "Watch Ana Ruiz Miss a
 * Train", "Continued Ruiz:" where the text has an Ana Ruiz too. What the text has by itself elsewhere is the name.
 * @param names in text order, not overlapping
 */
export function withoutSwallowed(
	words: Words,
	tags: Uint8Array,
	names: readonly NameSpan[],
): readonly NameSpan[] {
	const { text } = words;
	let called: Called | null = null;
	let isChanged = false;
	const mended = names.flatMap((name): readonly NameSpan[] => {
		const form = text.slice(name.start, name.end);
		if (!form.includes(' ') || isOfBody(form, name.kind)) return [name];
		const pieces = piecesOf(words, tags, name.start, form);
		if (!pieces.some(({ isForeign }) => isForeign)) return [name];
		called ??= calledIn(text, names);
		const parts = ownParts(pieces, called, form, text);
		if (parts.length === 0) return [name];
		isChanged = true;
		return parts;
	});
	return isChanged ? mended : names;
}

/** Whether the words of a name tell a body: "United Mine Workers", "Grandma Oda Ltd". */
function isOfBody(form: string, kind: NameKind): boolean {
	const words = form.toLowerCase().replaceAll('.', '').split(' ');
	if (COMPANY_ENDINGS.has(words.at(-1)!)) return true;
	return (
		kind === 'organisation' && (/[^s]s$/.test(form) || words.some((word) => ORGANISATION_HEADS.has(word)))
	);
}

function piecesOf(words: Words, tags: Uint8Array, from: number, form: string): Piece[] {
	const pieces: Piece[] = [];
	for (const { 0: piece, index } of form.matchAll(/\S+/g)) {
		const start = from + index;
		const word = wordFrom(words, start);
		const tag = tags[word]!;
		const isDone = IS_VERB[tag] === 1 || tag === ADVERB;
		const isTold = isDone || tag === ADJECTIVE || BETWEEN.has(tag);
		const isGiven = genderOfGiven(piece) !== null && knownAs(piece) !== 'place';
		const isPlain =
			!isGiven && !NICKNAMED.test(piece) && /^\p{Alpha}{2,}$/u.test(piece) && isCapital(words, word);
		pieces.push({
			start,
			end: start + piece.length,
			form: piece,
			isForeign: isPlain && (isTold || (pieces.every((before) => before.isForeign) && isSomebodys(piece))),
			isDone: isPlain && isDone,
		});
	}
	return pieces;
}

/** Whether a word tells what somebody is, or from where, and is nobody's name. */
function isSomebodys(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		knownAs(word) === 'place' ||
		PARTISAN.test(lower) ||
		DEMONYM.test(word) ||
		CITIZENS.test(word) ||
		isHuman(lower) ||
		isBody(lower) ||
		isTitleWord(lower)
	);
}

/** How the text calls people. */
interface Called {
	/** How often each name stands by itself. */
	readonly forms: ReadonlyMap<string, number>;
	/** The names of more than one word that begin or end with a word. */
	readonly full: ReadonlyMap<string, ReadonlySet<string>>;
}

function calledIn(text: string, names: readonly NameSpan[]): Called {
	const forms = new Map<string, number>();
	const full = new Map<string, Set<string>>();
	for (const { start, end, kind } of names) {
		if (kind !== 'person') continue;
		const form = text.slice(start, end);
		const count = forms.get(form) ?? 0;
		forms.set(form, count + 1);
		if (count > 0 || !form.includes(' ')) continue;
		const words = withoutGeneration(form).split(' ');
		const [first] = words;
		const called = genderOfGiven(first!) === null ? [words.at(-1)!] : [first!, words.at(-1)!];
		for (const word of called) full.set(word, (full.get(word) ?? new Set()).add(form));
	}
	return { forms, full };
}

/** The parts of a name, between the words that are none of it, that are somebody's elsewhere; none where it is whole. */
function ownParts(pieces: readonly Piece[], called: Called, form: string, text: string): NameSpan[] {
	const often = called.forms.get(form) ?? 0;
	const parts: NameSpan[] = [];
	const alone: NameSpan[] = [];
	for (let first = 0; first < pieces.length; first++) {
		if (pieces[first]!.isForeign) continue;
		let past = first + 1;
		while (past < pieces.length && !pieces[past]!.isForeign) past++;
		const start = pieces[first]!.start;
		const end = pieces[past - 1]!.end;
		if (past - first === 1) alone.push({ start, end, kind: 'person' });
		else if (
			(called.forms.get(text.slice(start, end)) ?? 0) >= often &&
			genderOfGiven(pieces[first]!.form) !== null
		)
			parts.push({ start, end, kind: 'person' });
		first = past;
	}
	if (parts.length === 0) return isCalledAlone(pieces, form, called) ? alone : [];
	// "Ruiz Thinks Bo Lund Was Right"
	const surnames = alone.filter(({ start, end }) => called.full.has(text.slice(start, end)));
	return [...parts, ...surnames].sort((a, b) => a.start - b.start);
}

/**
 * Whether a name is that of somebody who is called more elsewhere, behind verbs only: "Continued Ruiz"; or behind what
 * stands before the whole name too: "Honest Ana", "Honest Ana Ruiz".
 */
function isCalledAlone(pieces: readonly Piece[], form: string, { forms, full }: Called): boolean {
	const word = pieces.at(-1)!.form;
	const before = pieces.slice(0, -1);
	if (pieces.at(-1)!.isForeign || !before.every(({ isForeign }) => isForeign)) return false;
	const others = [...(full.get(word) ?? [])].filter((other) => other !== form);
	const lead = form.slice(0, -word.length);
	return (
		others.length > 0 &&
		(before.every(({ isDone }) => isDone) || others.some((other) => forms.has(lead + other)))
	);
}
