import type { NameKind, NameSpan } from '../../attribution.js';
import { IS_VERB, TAGS } from '../../tagging/tagset.js';
import { COMPANY_ENDINGS, DEMONYM, isTitleWord, ORGANISATION_HEADS } from '../../text/lexicon.js';
import { remembering } from '../../text/remember.js';
import { isCapital, type Words, wordFrom } from '../../text/words.js';
import { withoutGeneration } from '../../who/forms.js';
import { genderOfGiven } from '../../who/gender.js';
import { isBody, isHuman } from '../../who/nouns.js';
import { knownAs } from '../../who/well-known.js';

/** Tags of what is done, or how; and of what else a sentence puts between others. */
const DONE = new Uint8Array(TAGS.length);
const TOLD = new Uint8Array(TAGS.length);
TAGS.forEach((name, tag) => {
	if (IS_VERB[tag] === 1 || name === 'RB') DONE[tag] = 1;
	if (DONE[tag] === 1 || /^(?:JJ|MD|TO|IN|PRP\$|WH)$/.test(name)) TOLD[tag] = 1;
});

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
	const mended = new Map<NameSpan, readonly NameSpan[]>();
	for (const name of names) {
		const form = text.slice(name.start, name.end);
		if (!form.includes(' ') || !mayHaveSwallowed(words, tags, name, form) || isOfBody(form, name.kind))
			continue;
		const pieces = piecesOf(words, tags, name.start, form);
		if (!pieces.some(({ isForeign }) => isForeign)) continue;
		called ??= new Called(text, names);
		const parts = ownParts(pieces, called, form, text);
		if (parts.length > 0) mended.set(name, parts);
	}
	return mended.size === 0 ? names : names.flatMap((name) => mended.get(name) ?? [name]);
}

/** Whether a word of a name may be no part of it, as most names' words may not: by its tag, or as the first. */
function mayHaveSwallowed(words: Words, tags: Uint8Array, { start, end }: NameSpan, form: string): boolean {
	for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++)
		if (TOLD[tags[i]!] === 1 && isCapital(words, i)) return true;
	return mayLead(FIRST.exec(form)?.[0] ?? '');
}
const FIRST = /\S+/;

/** Whether a word tells what somebody is before a name, and is no part of it. */
const mayLead = remembering((word: string): boolean => isPlain(word) && isSomebodys(word));

/** Whether a word has nothing but letters, and is nobody's first name. */
const isPlain = (word: string): boolean =>
	(genderOfGiven(word) === null || knownAs(word) === 'place') &&
	!NICKNAMED.test(word) &&
	/^\p{Alpha}{2,}$/u.test(word);

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
		const mayBe = isPlain(piece) && isCapital(words, word);
		pieces.push({
			start,
			end: start + piece.length,
			form: piece,
			isForeign:
				mayBe && (TOLD[tag] === 1 || (pieces.every((before) => before.isForeign) && isSomebodys(piece))),
			isDone: mayBe && DONE[tag] === 1,
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

/** How a text calls people: each is worked out when it is first asked for. */
class Called {
	private byForm: ReadonlyMap<string, number> | null = null;
	private byWord: ReadonlyMap<string, ReadonlySet<string>> | null = null;

	constructor(
		private readonly text: string,
		private readonly names: readonly NameSpan[],
	) {}

	/** How often each name stands by itself. */
	get forms(): ReadonlyMap<string, number> {
		if (this.byForm === null) {
			const counts = new Map<string, number>();
			for (const form of this.ofPeople()) counts.set(form, (counts.get(form) ?? 0) + 1);
			this.byForm = counts;
		}
		return this.byForm;
	}

	/** The names of more than one word that begin or end with a word. */
	get full(): ReadonlyMap<string, ReadonlySet<string>> {
		if (this.byWord === null) {
			const full = new Map<string, Set<string>>();
			for (const form of new Set(this.ofPeople().filter((name) => name.includes(' ')))) {
				const words = withoutGeneration(form).split(' ');
				const [first] = words;
				const called = genderOfGiven(first!) === null ? [words.at(-1)!] : [first!, words.at(-1)!];
				for (const word of called) full.set(word, (full.get(word) ?? new Set()).add(form));
			}
			this.byWord = full;
		}
		return this.byWord;
	}

	private ofPeople(): string[] {
		const people = this.names.filter(({ kind }) => kind === 'person');
		return people.map(({ start, end }) => this.text.slice(start, end));
	}
}

/** The parts of a name, between the words that are none of it, that are somebody's elsewhere; none where it is whole. */
function ownParts(pieces: readonly Piece[], called: Called, form: string, text: string): NameSpan[] {
	const timesOf = (name: string) => called.forms.get(name) ?? 0;
	const parts: NameSpan[] = [];
	const alone: NameSpan[] = [];
	for (let first = 0; first < pieces.length; first++) {
		if (pieces[first]!.isForeign) continue;
		let past = first + 1;
		while (past < pieces.length && !pieces[past]!.isForeign) past++;
		const start = pieces[first]!.start;
		const end = pieces[past - 1]!.end;
		if (past - first === 1) alone.push({ start, end, kind: 'person' });
		else if (genderOfGiven(pieces[first]!.form) !== null && timesOf(text.slice(start, end)) >= timesOf(form))
			parts.push({ start, end, kind: 'person' });
		first = past;
	}
	if (parts.length === 0) return isCalledAlone(pieces, form, called) ? alone : [];
	// "Ruiz Thinks Bo Lund Was Right"
	const surnames = alone.filter(({ start, end }) => called.full.has(text.slice(start, end)));
	return [...parts, ...surnames].sort((a, b) => a.start - b.start);
}

/** Of so many who bear one name it is asked at most: each of thousands would be compared with all. */
const MOST_BEARERS = 100;

/**
 * Whether a name is that of somebody who is called more elsewhere, behind verbs only: "Continued Ruiz"; or behind what
 * stands before the whole name too: "Honest Ana", "Honest Ana Ruiz".
 */
function isCalledAlone(pieces: readonly Piece[], form: string, called: Called): boolean {
	const word = pieces.at(-1)!.form;
	const before = pieces.slice(0, -1);
	if (pieces.at(-1)!.isForeign || !before.every(({ isForeign }) => isForeign)) return false;
	const bearers = called.full.get(word);
	if (bearers === undefined || bearers.size === (bearers.has(form) ? 1 : 0)) return false;
	if (before.every(({ isDone }) => isDone)) return true;
	const lead = form.slice(0, -word.length);
	let asked = 0;
	for (const other of bearers) {
		if (other !== form && called.forms.has(lead + other)) return true;
		if (++asked === MOST_BEARERS) break;
	}
	return false;
}
