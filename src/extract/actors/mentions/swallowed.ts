import type { NameKind, NameSpan } from '../../attribution.js';
import { IS_VERB, TAGS } from '../../tagging/tagset.js';
import { COMPANY_ENDINGS, DEMONYM, isTitleWord, ORGANISATION_HEADS } from '../../text/lexicon.js';
import { rememberingNames } from '../../text/remember.js';
import { isCapital, type Words, wordFrom } from '../../text/words.js';
import { withoutGeneration } from '../../who/forms.js';
import { genderOfGiven } from '../../who/gender.js';
import { isBody, isHuman } from '../../who/nouns.js';
import { knownAs } from '../../who/well-known.js';

/** Tags of what is done, or how; and of what else a sentence puts between others. */
const DONE = new Uint8Array(TAGS.length);
const TOLD = new Uint8Array(TAGS.length);
for (const [tag, name] of TAGS.entries()) {
	if (IS_VERB[tag] === 1 || name === 'RB') DONE[tag] = 1;
	if (DONE[tag] === 1 || /^(?:JJ|MD|TO|IN|PRP\$|WH)$/.test(name)) TOLD[tag] = 1;
}

/** Parties, and what nobody is called who stands before somebody: "Missouri Republican | Roy Blunt". */
const PARTISAN = /^(?:republicans?|democrats?|democratic|conservatives?|liberals?|gop|labour|tory|affairs)$/;
/** "Floridians | Ana Ruiz and Bo Lund" */
const CITIZENS = /^\p{Upper}\p{Lower}+(?:ans|ites|ers)$/u;

/** What friends put before a name: "Big | Kev Malone". */
const NICKNAMED = /^(?:Big|Wee|Lil)$/;

/** One word of a name, without the white space around it, whatever the text. */
interface Part {
	readonly form: string;
	/** Where it begins within the name. */
	readonly offset: number;
	/** Nothing but letters, and nobody's first name: it may be no part of the name. */
	readonly isPlain: boolean;
	/** Whether it tells what somebody is, and all before it may be no part of the name. */
	readonly isSomebodys: boolean;
}

/** The same where it stands. */
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
	let mended: NameSpan[] | null = null;
	names.forEach((name, i) => {
		const { start } = name;
		const form = text.slice(start, name.end);
		const own = form.includes(' ') ? ownWords(form) : null;
		if (own !== null && !isOfBody(own, name.kind) && hasForeign(words, tags, start, own.parts)) {
			called ??= calledIn(text, names);
			const parts = ownParts(piecesOf(words, tags, start, own.parts), called, form, text);
			if (parts.length > 0) {
				mended ??= names.slice(0, i);
				mended.push(...parts);
				return;
			}
		}
		mended?.push(name);
	});
	return mended ?? names;
}

/** What the words of a name tell, whatever the text. */
interface OwnWords {
	/** "Grandma Oda Ltd"; and of a body's name, whether it tells one: "United Mine Workers". */
	readonly isCompany: boolean;
	readonly isNamedBody: boolean;
	readonly parts: readonly Part[];
}

const ownWords = rememberingNames((form: string): OwnWords => {
	const words = form.toLowerCase().replaceAll('.', '').split(' ');
	return {
		isCompany: COMPANY_ENDINGS.has(words.at(-1)!),
		isNamedBody: /[^s]s$/.test(form) || words.some((word) => ORGANISATION_HEADS.has(word)),
		parts: partsOf(form),
	};
});

/** Whether the words of a name tell a body. */
const isOfBody = ({ isCompany, isNamedBody }: OwnWords, kind: NameKind): boolean =>
	isCompany || (kind === 'organisation' && isNamedBody);

function partsOf(form: string): Part[] {
	const parts: Part[] = [];
	let isLead = true;
	for (const { 0: part, index } of form.matchAll(/\S+/g)) {
		const isGiven = genderOfGiven(part) !== null && knownAs(part) !== 'place';
		const isPlain = !isGiven && !NICKNAMED.test(part) && /^\p{Alpha}{2,}$/u.test(part);
		isLead &&= isPlain;
		parts.push({ form: part, offset: index, isPlain, isSomebodys: isLead && isSomebodys(part) });
	}
	return parts;
}

/** Whether some word of a name that begins at an offset is no part of it. */
function hasForeign(words: Words, tags: Uint8Array, from: number, parts: readonly Part[]): boolean {
	for (let i = 0; i < parts.length; i++) {
		const { isPlain, isSomebodys, offset } = parts[i]!;
		if (!isPlain) continue;
		const word = wordFrom(words, from + offset);
		if (isCapital(words, word) && (TOLD[tags[word]!] === 1 || (i === 0 && isSomebodys))) return true;
	}
	return false;
}

function piecesOf(words: Words, tags: Uint8Array, from: number, parts: readonly Part[]): Piece[] {
	const pieces: Piece[] = [];
	let isLead = true;
	for (const { form, offset, isPlain, isSomebodys } of parts) {
		const start = from + offset;
		const word = wordFrom(words, start);
		const tag = tags[word]!;
		const isForeign: boolean =
			isPlain && isCapital(words, word) && (TOLD[tag] === 1 || (isLead && isSomebodys));
		isLead &&= isForeign;
		pieces.push({
			start,
			end: start + form.length,
			form,
			isForeign,
			isDone: isForeign && DONE[tag] === 1,
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
