import { IS_FINITE, tagIndex } from '../tagging/tagset.js';
import { isTitleWord, NOT_NAMES } from '../text/lexicon.js';
import { isCapital, lowerAt, type Words, wordAt, wordFrom } from '../text/words.js';
import { isBody, isHuman } from '../who/nouns.js';
import type { Mention } from './cluster.js';
import { isAddress, isLikeSomebody, isOffice, kindOf } from './office-kinds.js';

/** A phrase that means somebody: "the finance minister", "the Leeds-based chain", "Corvane's director". In words. */
export interface Definite {
	/** Its article ("the", "a"), or the first word of its owner: a name, or "his". */
	readonly first: number;
	/** The noun that it ends with. */
	readonly head: number;
}

/** What stands right before a name: "Vice-chancellor | Prof | Ana Ruiz". In words. */
export interface Lead {
	readonly first: number;
	/** Where the address begins, "Prof": the name itself where there is none, `first` where there is nothing else. */
	readonly address: number;
}

/** How many words a phrase has at most, its article or owner left aside. */
const LONGEST = 5;

const NOUNS = new Set((['NN', 'NNS', 'NNP'] as const).map(tagIndex));
const AMONG = new Set((['JJ', 'CD', 'VBN', 'VBG'] as const).map(tagIndex));
const ADJECTIVE = tagIndex('JJ');
const LIKE_NOUNS = new Set((['JJ', 'RB'] as const).map(tagIndex));
const OWNS = tagIndex('POS');
const OWNER = tagIndex('PRP$');
const DOING = tagIndex('VBG');
const ARTICLE = tagIndex('DT');
const COUNT = tagIndex('CD');
const MANY = tagIndex('NNS');
const VERBS = new Set((['VB', 'VBD', 'VBP', 'VBZ'] as const).map(tagIndex));
const ADVERB = tagIndex('RB');

/** Participles for somebody. */
const isAccused = (words: Words, i: number): boolean => /^(?:accused|deceased)$/.test(lowerAt(words, i));

const LEADS = /^an?$|^one$/;
/** So long an age is between a name and what follows it, " (41), ", in UTF-16 code units. */
export const LONGEST_AGE = 8;
/** So near a name begins that may belong to a phrase, in UTF-16 code units. */
const NEAR = 200;

/** Finds phrases that mean somebody whom a text has named, or is about to name. */
export class Definites {
	/**
	 * @param tags parts of speech of the words (`TAGS`)
	 * @param mentions in text order
	 */
	constructor(
		private readonly words: Words,
		private readonly tags: Uint8Array,
		private readonly mentions: readonly Mention[],
	) {}

	/** Every such phrase but names, in text order; of "the mayor's lawyer" the mayor first. */
	*all(): Generator<Definite> {
		const { words, mentions } = this;
		let next = 0;
		for (let i = 0; i + 1 < words.count; i++) {
			while (next < mentions.length && mentions[next]!.end <= words.start[i]!) next++;
			const mention = mentions[next];
			const isThe = lowerAt(words, i) === 'the';
			if (this.opensOffice(i)) yield { first: i, head: i };
			else if (isThe || (this.mayLead(i) && this.isBesideName(i, next))) yield* this.headed(i, i + 1, next);
			else if (mention !== undefined && mention.start === words.start[i]) {
				const end = wordFrom(words, mention.end);
				let past = end;
				// The mark and the letter are two words: ’ and s.
				while (this.tags[past] === OWNS && past < end + 2) past++;
				if (past > end && lowerAt(words, i - 1) !== 'the') yield* this.headed(i, past, next + 1);
			}
		}
	}

	/** "Chairman of the panel, Justice Ruiz,": an office without an article that opens a sentence, before where it is held. */
	private opensOffice(i: number): boolean {
		const { words } = this;
		if (words.sentences[words.sentence[i]!] !== i || !GOVERNING.test(lowerAt(words, i + 1))) return false;
		const word = lowerAt(words, i);
		return (isOffice(word) || isHuman(word)) && kindOf(word) === 'person';
	}

	/** "Mr | Gillanders's solicitor": where the owner's address begins; the same word where there is none. */
	withAddress(first: number): number {
		const { words } = this;
		const before = lowerAt(words, first - 1) === '.' ? first - 2 : first - 1;
		const isOwner = isCapital(words, first) && before >= 0 && isCapital(words, before);
		return isOwner && words.sentence[before] === words.sentence[first] && isAddress(lowerAt(words, before))
			? before
			: first;
	}

	/** Where a phrase goes on behind its owner: "its | chief executive", "the trust's | chief executive"; its first word where it has none. */
	behindOwner({ first, head }: Definite): number {
		const { tags } = this;
		if (tags[first] === OWNER) return first + 1;
		for (let i = head; i > first; i--) if (tags[i] === OWNS) return i + 1;
		return first;
	}

	/** "A", "one", "his": what a phrase begins with that means somebody only beside a name. */
	private mayLead(i: number): boolean {
		const tag = this.tags[i]!;
		return tag === OWNER || ((tag === ARTICLE || tag === COUNT) && LEADS.test(lowerAt(this.words, i)));
	}

	/** Whether a name ends right before a word, its bearer's age left aside, or begins soon after it. */
	private isBesideName(i: number, next: number): boolean {
		const at = this.words.start[i]!;
		const before = this.mentions[next - 1];
		const after = this.mentions[next];
		return (
			(before !== undefined && at - before.end <= LONGEST_AGE) ||
			(after !== undefined && after.start - at < NEAR)
		);
	}

	/** The phrases that begin with a word and have their nouns from another on: of owners, and the whole. */
	private *headed(first: number, from: number, next: number): Generator<Definite> {
		const { words, tags, mentions } = this;
		let head = -1;
		let name = next;
		let past = from + LONGEST;
		for (let i = from; i < words.count && i < past; i++) {
			if (words.sentence[i] !== words.sentence[first]) break;
			while (name < mentions.length && mentions[name]!.end <= words.start[i]!) name++;
			// A name is part of the phrase where a noun follows it: "the Rovers manager".
			if (name < mentions.length && mentions[name]!.start <= words.start[i]!) continue;
			// "His neighbour | Mrs. Ruiz"
			if (i > from && head === i - 1 && isCapital(words, i) && isAddress(lowerAt(words, i))) break;
			// "her then deputy"
			if (i === from && lowerAt(words, i) === 'then') continue;
			const tag = tags[i]!;
			// What is taken for an adjective may be somebody or a body: "the mechanic", "a think-tank", "the accused".
			if (
				NOUNS.has(tag) ||
				(LIKE_NOUNS.has(tag) && kindOf(lowerAt(words, i)) !== null) ||
				(i === from && isAccused(words, i))
			)
				head = i;
			else if (tag === OWNS) {
				if (head === i - 1) yield { first, head };
				head = -1;
				past = i + 1 + LONGEST;
			} else if (!AMONG.has(tag)) break;
		}
		if (head !== -1) yield { first, head };
	}

	/**
	 * "Council leader", "Minister for Health", "Steelmaker": what tells right before a name, without an article, who or what
	 * that is; null for nothing.
	 */
	leadOf(mention: Mention): Lead | null {
		const { words } = this;
		const past = wordFrom(words, mention.start);
		const address = this.addressBefore(past);
		let first = this.opensAsVerb(mention, past)
			? words.sentences[words.sentence[past]!]!
			: this.nounsBefore(past);
		// "At dusk Mrs Ruiz left": only an address; "Lady Justice Ruiz".
		if (first === address && address < past)
			return past - address > 1 && wordAt(words, past - 1) !== '.' ? { first, address } : null;
		// "Police | Sgt."
		let noun = lowerAt(words, address - 1) === '.' ? address - 2 : address - 1;
		// "Minister for Health", "Chief of police", "Leader of the Opposition", "Clerk of the course", but not "the lawyer of minister Ana Ruiz".
		const isField = isCapital(words, first) || kindOf(lowerAt(words, noun)) !== 'person';
		const isArticled =
			lowerAt(words, first - 1) === 'the' && (isCapital(words, first) || this.opensOffice(first - 3));
		const governor = isArticled ? first - 2 : first - 1;
		if (first < address && GOVERNING.test(lowerAt(words, governor)) && isField) {
			const office = this.nounsBefore(governor);
			const held = lowerAt(words, governor - 1);
			const isHeld = isOffice(held) || (isArticled && isHuman(held));
			if (office < governor && isHeld && !SPEAKS_FOR.test(held)) {
				noun = governor - 1;
				first = office;
			}
		}
		const before = lowerAt(words, first - 1);
		const isKnown = before === 'the' || before === 'whose' || this.tags[first - 1] === OWNER;
		if (first >= address || isKnown || NO_LEAD.test(wordAt(words, noun))) return null;
		const { kind } = mention.cluster;
		const word = lowerAt(words, noun);
		const isLead = kindOf(word) === kind || (kind === 'organisation' && isLikeSomebody(word));
		return isLead ? { first, address } : null;
	}

	/**
	 * "Match referee Ana Ruiz confirmed": who opens a sentence by a noun that may be a verb elsewhere, with a capital and
	 * no more than two words before it, where a verb or a comma follows the name.
	 */
	private opensAsVerb({ end }: Mention, past: number): boolean {
		const { words, tags } = this;
		const first = words.sentences[words.sentence[past]!]!;
		const noun = past - 1;
		if (noun <= first || noun - first > 2 || !VERBS.has(tags[noun]!) || !isHuman(lowerAt(words, noun)))
			return false;
		for (let i = first; i < noun; i++)
			if (!NOUNS.has(tags[i]!) || !/^\p{L}/u.test(wordAt(words, i))) return false;
		const next = wordFrom(words, end);
		return lowerAt(words, next) === ',' || IS_FINITE[tags[next]!] === 1 || tags[next] === ADVERB;
	}

	/** The first word of how somebody is addressed right before a name: "Prof. Dr"; the word itself where it is nothing. */
	private addressBefore(past: number): number {
		const { words } = this;
		let first = past;
		for (;;) {
			const word = lowerAt(words, first - 1) === '.' ? first - 2 : first - 1;
			if (word < 0 || !isCapital(words, word) || !(isAddress(lowerAt(words, word)) || this.isRank(word)))
				return first;
			// "Tan Sri"
			first =
				lowerAt(words, word) === 'sri' && /^(?:tan|toh|seri)$/.test(lowerAt(words, word - 1))
					? word - 1
					: word;
		}
	}

	/** "army chief | General": a rank that is not a part of the office before it. */
	private isRank(word: number): boolean {
		const { words } = this;
		const before = lowerAt(words, word - 1);
		return (
			RANK.test(lowerAt(words, word)) &&
			words.sentence[word - 1] === words.sentence[word] &&
			!isCapital(words, word - 1) &&
			kindOf(before) === 'person'
		);
	}

	/**
	 * "…, president of the union,": the office without an article that follows a name, in words; null for none. Its last
	 * noun is the last word.
	 */
	postAfter(mention: Mention): Definite | null {
		const { words, tags } = this;
		const comma = wordFrom(words, mention.end);
		if (mention.cluster.kind !== 'person' || lowerAt(words, comma) !== ',') return null;
		const first = comma + 1;
		let head = -1;
		for (let i = first; i < words.count && i < first + LONGEST; i++) {
			if (words.sentence[i] !== words.sentence[comma] || lowerAt(words, i) === 'whose') break;
			const tag = tags[i]!;
			if (NOUNS.has(tag) && tag !== MANY) head = i;
			// "President and Chief Executive Officer"
			else if (tag !== ADJECTIVE && tag !== DOING && !(head === i - 1 && lowerAt(words, i) === 'and')) break;
		}
		const isPost =
			head !== -1 &&
			(isOffice(lowerAt(words, head)) || isHuman(lowerAt(words, head))) &&
			kindOf(lowerAt(words, head)) === 'person';
		// "Ana Ruiz, MD,"
		const isLetters = /^\p{Lu}+$/u.test(wordAt(words, head));
		return isPost && !isLetters && POST_GOES_ON.test(lowerAt(words, head + 1)) ? { first, head } : null;
	}

	/** The first word of the nouns right before a word of the same sentence; the word itself where there are none. */
	private nounsBefore(past: number): number {
		const { words, tags } = this;
		let first = past;
		while (first > 0 && past - first < LONGEST && words.sentence[first - 1] === words.sentence[past]) {
			const tag = tags[first - 1]!;
			const word = lowerAt(words, first - 1);
			// "Vice-chancellor Prof. Ana Ruiz"
			if (word === '.' && first > 1 && isAddress(lowerAt(words, first - 2))) {
				first -= 2;
				continue;
			}
			if (word === 'whose') break;
			const isNoun = isBody(word) || (NOUNS.has(tag) && !NOT_NAMES.has(word));
			// What is taken for an adjective may be somebody right before a name: "health critic".
			if (
				!isNoun &&
				!(first < past ? this.isWithin(first - 1) : LIKE_NOUNS.has(tag) && kindOf(word) !== null)
			)
				break;
			first--;
		}
		return first;
	}

	/** Whether a word tells what somebody has become: "retired". */
	isPast(i: number): boolean {
		return DONE.test(lowerAt(this.words, i));
	}

	/** Whether a word may stand before the noun that tells who somebody is: "deputy", "Planning", "operating". */
	private isWithin(i: number): boolean {
		const { words, tags } = this;
		return (
			tags[i] === ADJECTIVE ||
			this.isPast(i) ||
			(tags[i] === DOING &&
				(isCapital(words, i) || isTitleWord(lowerAt(words, i - 1)) || OFFICIAL.test(lowerAt(words, i))))
		);
	}
}

/** Who speaks for somebody: "a spokesman for builders Hale & Sons". */
const SPEAKS_FOR =
	/^(?:spokes\p{L}+|lawyers?|solicitors?|agents?|counsel|attorneys?|barristers?|representatives?)$/u;
/** Adjectives that are nobody. */
const NO_LEAD = /^(?:first|former|late|old|elder|younger|own|ex|not|[Pp]rime)$/;

/** What officers are called before their names. */
const RANK =
	/^(?:general|colonel|major|captain|lieutenant|sergeant|commander|admiral|brigadier|inspector|superintendent)$/;

/** What somebody has become before an office: "retired judge". */
const DONE = /^(?:retired|elected|appointed|suspended|disgraced|exiled|ousted|acclaimed|convicted|sacked)$/;

/** Words in -ing before an office: "managing director". */
const OFFICIAL =
	/^(?:managing|acting|sporting|founding|sitting|presiding|outgoing|incoming|leading|marketing|planning|housing|parking|nursing|engineering|shipping|farming|fishing|building|ruling|consulting|polling|mining|trading|clothing|betting|gaming|lobbying|advertising|publishing)$/;

/** What follows an office that stands behind a name. */
const POST_GOES_ON = /^(?:of|for|at|to|in|,|\.)$/;

/** Between an office and what it is for: "Minister for Health". */
const GOVERNING = /^(?:of|for)$/;
