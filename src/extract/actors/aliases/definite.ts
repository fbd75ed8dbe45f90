import { IS_NOUN, TAGS, tagIndex } from '../../tagging/tagset.js';
import { trait } from '../../text/known-word.js';
import { NOT_NAMES } from '../../text/lexicon.js';
import { wordSigns } from '../../text/signs.js';
import { codeAt, hasAt, isCapital, type Words } from '../../text/words.js';
import { isHuman } from '../../who/nouns.js';
import { isNationality } from '../bodies/nationality.js';
import { isAddress, isOffice, kindOf } from '../bodies/office-kinds.js';
import type { Mention } from '../terms/cluster.js';
import { isWithinOffice } from './mistagged.js';

/** A phrase that means somebody: "the finance minister", "the Leeds-based chain", "Corvane's director". In words. */
export interface Definite {
	/** Its article ("the", "a"), or the first word of its owner: a name, or "his". */
	readonly first: number;
	/** The noun that it ends with. */
	readonly head: number;
}

/** How many words a phrase has at most, its article or owner left aside. */
export const LONGEST = 5;
/** And so many owners, each with words of its own: a text of nothing but owners would be read to its end from each. */
const MOST_OWNERS = 6;
/** And a country's name: "Trinidad". */
const LONGEST_PLACE = 3;

const ADJECTIVE = tagIndex('JJ');
const OWNS = tagIndex('POS');
const OWNER = tagIndex('PRP$');
const DOING = tagIndex('VBG');
const ARTICLE = tagIndex('DT');
const COUNT = tagIndex('CD');
const NAME = tagIndex('NNP');
const PARTICIPLE = tagIndex('VBN');
const ADVERB = tagIndex('RB');

const isThe = trait(({ lower }) => lower === 'the');
const THE = 'the'.length;

/** What a phrase may begin with that no name begins and no sentence, but for "the". */
const MAY_BEGIN = new Uint8Array(TAGS.length);
for (const tag of [ARTICLE, COUNT, OWNER, NAME]) MAY_BEGIN[tag] = 1;

/** "one", "for" */
const LONGEST_LEAD = 3;
const LONGEST_GOVERNING = 3;

/** The first letter of "then". */
const T = 't'.charCodeAt(0);

/** What is asked of the words of such phrases. */
const { bit: IS, is } = wordSigns({
	the: /^the$/,
	lead: /^(?:an?|one)$/,
	formerly: /^then$/,
	and: /^and$/,
	point: /^\.$/,
	/** Between an office and what it is for: "Minister for Health". */
	governing: /^(?:of|for)$/,
	person: ({ lower }) => kindOf(lower) === 'person',
	organisation: ({ lower }) => kindOf(lower) === 'organisation',
	office: ({ lower }) => isOffice(lower),
	human: ({ lower }) => isHuman(lower),
	noName: ({ lower }) => NOT_NAMES.has(lower),
	address: ({ lower }) => isAddress(lower),
	/** Participles for somebody. */
	accused: /^(?:accused|deceased)$/,
});

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
	all(): readonly Definite[] {
		const { words, tags, mentions } = this;
		const { start, end, sentence, count } = words;
		const found: Definite[] = [];
		let next = 0;
		// Where the name that is no longer behind begins and ends; beyond the text where there is none.
		const beyond = words.text.length + 1;
		let from = mentions[0]?.start ?? beyond;
		let stop = mentions[0]?.end ?? beyond;
		for (let i = 0; i + 1 < count; i++) {
			const at = start[i]!;
			while (stop <= at) {
				next++;
				from = mentions[next]?.start ?? beyond;
				stop = mentions[next]?.end ?? beyond;
			}
			const isNamed = from === at;
			const isOpening = i === 0 || sentence[i] !== sentence[i - 1];
			const isDefinite = end[i]! - at === THE && hasAt(words, i, isThe);
			if (MAY_BEGIN[tags[i]!] === 0 && !isNamed && !isOpening && !isDefinite) continue;
			if (isOpening && opensOffice(words, i)) found.push({ first: i, head: i });
			else if (isDefinite || (this.mayLead(i) && this.isBesideName(i, next)))
				this.addHeaded(i, i + 1, next, found);
			else {
				// "Clean | Valley's leader": within a name none begins.
				const past = from < at ? null : this.pastOwner(i, isNamed ? mentions[next]! : null);
				if (past !== null && !is(words, i - 1, IS.the))
					this.addHeaded(i, past, isNamed ? next + 1 : next, found);
			}
		}
		return found;
	}

	/** "Corvane's | director", "Norway's | envoy": the word behind an owner and its ending; null where a word begins none. */
	private pastOwner(i: number, mention: Mention | null): number | null {
		const { words, tags } = this;
		let end = mention ? i : this.pastPlace(i);
		if (mention) while (end < words.count && words.end[end]! <= mention.end) end++;
		if (end === i) return null;
		let past = end;
		// The mark and the letter are two words: ’ and s.
		while (tags[past] === OWNS && past < end + 2) past++;
		return past > end ? past : null;
	}

	/** Where a name in capitals ends that begins with a word and that is nobody's, as countries' are; the word itself where none does. */
	private pastPlace(i: number): number {
		const { words, tags } = this;
		if (tags[i] !== NAME || (tags[i - 1] === NAME && words.sentence[i - 1] === words.sentence[i])) return i;
		if (is(words, i, IS.noName) || is(words, i - 1, IS.and)) return i;
		let past = i;
		while (past < i + LONGEST_PLACE && tags[past] === NAME && isCapital(words, past)) past++;
		return past;
	}

	/** "Mr | Gillanders's solicitor": where the owner's address begins; the same word where there is none. */
	withAddress(first: number): number {
		const { words } = this;
		const before = is(words, first - 1, IS.point) ? first - 2 : first - 1;
		const isOwner = isCapital(words, first) && before >= 0 && isCapital(words, before);
		return isOwner && words.sentence[before] === words.sentence[first] && is(words, before, IS.address)
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
		return tag === OWNER || ((tag === ARTICLE || tag === COUNT) && this.isLead(i));
	}

	private isLead(i: number): boolean {
		const { words } = this;
		return words.end[i]! - words.start[i]! <= LONGEST_LEAD && is(words, i, IS.lead);
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

	/** Adds the phrases that begin with a word and have their nouns from another on: of owners, and the whole. */
	private addHeaded(first: number, from: number, next: number, found: Definite[]): void {
		const { words, tags, mentions } = this;
		let head = -1;
		let named = -1;
		let name = next;
		let past = from + LONGEST;
		let owners = 0;
		for (let i = from; i < words.count && i < past; i++) {
			if (words.sentence[i] !== words.sentence[first]) break;
			while (name < mentions.length && mentions[name]!.end <= words.start[i]!) name++;
			// A name is part of the phrase where a noun follows it: "the Rovers manager".
			if (name < mentions.length && mentions[name]!.start <= words.start[i]!) {
				named = i;
				continue;
			}
			// "His neighbour | Mrs. Ruiz"
			if (i > from && head === i - 1 && isCapital(words, i) && is(words, i, IS.address)) break;
			// "her then deputy"
			const isFirst = i === from || tags[i - 1] === OWNS;
			if (isFirst && (codeAt(words, i) | 32) === T && is(words, i, IS.formerly)) continue;
			const tag = tags[i]!;
			// "written to the retailer | 14 times", "the side | two winters ago"
			if (tag === COUNT && i > from && head === i - 1 && is(words, head, IS.organisation)) break;
			if (tag === DOING && i > from && Math.max(head, named) === i - 1 && this.isDoing(i)) break;
			// What is taken for an adjective may be somebody or a body: "the mechanic", "a think-tank", "the accused".
			if (
				IS_NOUN[tag] === 1 ||
				((tag === ADJECTIVE || tag === ADVERB) && is(words, i, IS.person | IS.organisation)) ||
				(i === from && is(words, i, IS.accused))
			)
				head = i;
			else if (tag === OWNS) {
				if (head === i - 1) found.push({ first, head });
				head = -1;
				// The mark of an owner and its letter are two words.
				if (++owners === 2 * MOST_OWNERS) break;
				past = i + 1 + LONGEST;
			} else if (
				tag !== ADJECTIVE &&
				tag !== COUNT &&
				tag !== PARTICIPLE &&
				tag !== DOING &&
				!isWithinOffice(words, tags, i)
			)
				break;
		}
		// "The Norwegian", which may be a name too
		const isNation = head === -1 && named === from && isNationality(words, first, from + 1);
		if (head !== -1 || isNation) found.push({ first, head: isNation ? from : head });
	}

	/** "a committee | backing | retired surgeon Ana Ruiz": what it does, but not "chief | operating | officer". */
	private isDoing(i: number): boolean {
		const { words, tags } = this;
		return !isCapital(words, i) && (isCapital(words, i + 1) || IS_NOUN[tags[i + 1]!] !== 1);
	}
}

/** "Chairman of the panel, Justice Ruiz,": an office without an article that opens a sentence, before where it is held. */
export const opensOffice = (words: Words, i: number): boolean =>
	words.sentences[words.sentence[i]!] === i &&
	words.end[i + 1]! - words.start[i + 1]! <= LONGEST_GOVERNING &&
	is(words, i + 1, IS.governing) &&
	is(words, i, IS.office | IS.human) &&
	is(words, i, IS.person);
