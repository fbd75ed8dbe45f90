import type { Span } from '../../../model/index.js';
import { trait } from '../../text/known-word.js';
import { DOCUMENTS } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { hasAt, isCapital, lowerAt, type Words, wordAt } from '../../text/words.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { Introductions, type Issuer, NEAR } from './introductions.js';
import { doerAfter, FOUND, filerOf, isOwnStudy, isTime, makerAfter, phraseFrom } from './made-by.js';
import { LOOKED_INTO, ToldLater } from './told-later.js';
import { whoSues, whoWrites } from './who-acts.js';

/** What tells no other document: "a nine-page memo", "a leaked memo". */
const TOLD_AGAIN = /-|ed$|^(?:new|recent|separate|long|short|brief)$/;
/** What papers print. */
const PRESS = /^(?:report|article|story|editorial|column|review|interview|piece)$/;
/** Documents of whoever sues. */
const SUITS = /^(?:lawsuit|suit|complaint|filing|action|petition)$/;
/** What one and the same is called by turns. */
const SUIT: readonly string[] = ['lawsuit', 'suit', 'complaint'];
/** What somebody who writes to others sends. */
const LETTERS = /^(?:letter|e-?mail|message|note|memo|post)$/;
const BY = new Set(['by', 'from', 'of']);
/** What any document may be called. */
const SAME = /^documents?$/;
/** What is called by either of some names: what is written about something that was looked into, and by those who study it. */
const BY_TURNS = [LOOKED_INTO, /^(?:study|paper|research|analysis)$/];
/** So many words back "the document" may have been told of. */
const FAR = 250;
/** So many places are looked at where a document was told of. */
const STEPS = 4;
/** Where whoever issues a document has it read: "on | the hospital's | website". */
const SITE = /^(?:web|website|site|page|homepage|blog|account|feed|channel|facebook|instagram)$/;
const isDocument = trait(({ lower }) => DOCUMENTS.has(lower));

/** Whose a document is not: "last year’s report", "Monday’s letter". */
const OF_TIME =
	/^(?:year|month|week|weekend|night|yesterday|today|tomorrow|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;

/** Says who issued "the statement", "the report", "the lawsuit" of a text. */
export class Documents {
	/** Word indexes of each noun of a document; made when first asked for. */
	private places: Map<string, number[]> | null = null;
	private readonly introductions: Introductions;
	private readonly later: ToldLater;
	/** Who alone is told to have filed a suit; undefined until asked for. */
	private filer: Span | null | undefined;

	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
	) {
		this.introductions = new Introductions(words, mentions);
		this.later = new ToldLater(words, mentions, this.introductions);
	}

	private placesOf(noun: string): readonly number[] {
		const { words } = this;
		if (!this.places) {
			this.places = new Map();
			for (let i = 0; i < words.count; i++) {
				if (!hasAt(words, i, isDocument)) continue;
				const word = lowerAt(words, i);
				const list = this.places.get(word);
				if (list) list.push(i);
				else this.places.set(word, [i]);
			}
		}
		return this.places.get(noun) ?? [];
	}

	/** Where the noun of the last document told of before a word stands, within some sentences, outside quotations; -1 for none. @param reach so many words back */
	lastBefore(word: number, quoted: (offset: number) => boolean, reach = NEAR): number {
		for (let i = word - 1; i >= 0 && word - i < reach; i--)
			if (
				hasAt(this.words, i, isDocument) &&
				!quoted(this.words.start[i]!) &&
				!this.introductions.isInName(i)
			)
				return i;
		return -1;
	}

	/** "The survey" of "The survey of 900 farmers": a document by its article and its noun; null without the article. */
	phraseAt(noun: number): string | null {
		const { words } = this;
		let first = noun - 1;
		while (first > 0 && noun - first < 4 && /^\p{Lower}[\p{Lower}-]*$/u.test(wordAt(words, first))) {
			if (/^(?:the|an?|its|his|her|their)$/.test(lowerAt(words, first))) break;
			first--;
		}
		const isPhrase = first >= 0 && /^(?:the|an?|its|his|her|their)$/.test(lowerAt(words, first));
		return isPhrase ? words.text.slice(words.start[first], words.end[noun]) : null;
	}

	/** Whether a text tells of another document of a kind between two offsets: "a congressional report". */
	isAnotherSince(noun: string, from: number, to: number): boolean {
		const { words } = this;
		const places = this.placesOf(noun);
		let k = lowerBound(places.length, (p) => words.start[places[p]!]! <= from);
		for (; k < places.length && words.start[places[k]!]! < to; k++)
			for (let i = places[k]! - 1; i >= 0 && places[k]! - i < 4; i--)
				if (/^(?:an?|another|one)$/.test(lowerAt(words, i))) return true;
		return false;
	}

	/**
	 * The issuer of the document named in the source at `offset` (words `first` to `stop`, with what was done with
	 * it up to `past`), or of its last introduction.
	 */
	issuer(noun: string, offset: number, first: number, stop: number, past: number): Issuer | null {
		const { words, mentions } = this;
		const own = this.nameBefore(offset, noun, first, stop);
		if (own) return { cluster: own, phrase: null, near: true, at: offset };
		let isPastNoun = false;
		for (let i = first + 1; i < past; i++) {
			isPastNoun ||= lowerAt(words, i - 1) === noun;
			// "the board's report", not "a report from the state's inspectorate"
			if (
				!isPastNoun &&
				i < stop &&
				/^['’]s?$/.test(lowerAt(words, i)) &&
				!OF_TIME.test(lowerAt(words, i - 1))
			)
				return {
					cluster: null,
					phrase: [words.start[this.ownerFrom(first)]!, words.end[i - 1]!],
					near: true,
					at: offset,
				};
			// "A report in the Herald"
			if (isPastNoun && PRESS.test(noun) && lowerAt(words, i) === 'in') {
				const paper = this.introductions.nameAt(i + (lowerAt(words, i + 1) === 'the' ? 2 : 1));
				if (paper?.kind === 'organisation') return { cluster: paper, phrase: null, near: true, at: offset };
			}
			const keeper = isPastNoun && lowerAt(words, i) === 'on' ? this.keeperOf(i + 1, past) : null;
			if (keeper) return { cluster: null, phrase: keeper, near: true, at: offset };
			if (
				!BY.has(lowerAt(words, i)) ||
				(FOUND.test(lowerAt(words, i - 1)) && !isOwnStudy(words, noun, i - 1))
			)
				continue;
			// "a statement on behalf of Ana Ruiz"
			if ((lowerAt(words, i) === 'of' && lowerAt(words, i - 1) !== 'behalf') || i + 1 >= past) continue;
			// "The motion, carried by 212 votes", "a report from May 2011"
			if (isTime(words, i + 1)) continue;
			return { cluster: null, phrase: phraseFrom(this.words, i + 1, past), near: true, at: offset };
		}
		const doer = doerAfter(this.words, stop);
		if (doer) return { cluster: null, phrase: doer, near: true, at: offset };
		const suing = SUITS.test(noun) ? whoSues(this.words, first) : null;
		if (suing) return { cluster: null, phrase: suing, near: false, at: suing[0] };
		const places = this.placesOf(noun);
		const k = lowerBound(places.length, (p) => places[p]! < first) - 1;
		const written = LETTERS.test(noun) ? whoWrites(words, first, k < 0 ? 0 : places[k]!) : null;
		if (written) {
			const at = words.start[written.first]!;
			const writer = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < at)];
			if (writer?.start === at && writer.cluster.kind !== 'place')
				return { cluster: writer.cluster, phrase: null, near: false, at };
			if (written.subject) return { cluster: null, phrase: written.subject, near: false, at };
		}
		// "A court document": not the one that the text has told of.
		const kind = lowerAt(words, first + 1);
		const isNew = /^(?:an?|another)$/.test(lowerAt(words, first)) && kind !== noun && !TOLD_AGAIN.test(kind);
		const told = isNew ? null : this.lastIntroduced(places, k);
		if (told) return told;
		return (
			this.underOtherName(noun, first) ??
			this.later.of(noun, places, first, this.reports(noun)) ??
			(isNew ? null : this.whoFiled(noun))
		);
	}

	/** "in a memo seen by the Post. The nine-page document says", "a study by the institute. The paper says": the same under another name. */
	private underOtherName(noun: string, first: number): Issuer | null {
		const turns = BY_TURNS.find((names) => names.test(noun));
		if (turns === undefined && !SAME.test(noun)) return null;
		const isFar = lowerAt(this.words, first) === 'the';
		const same = this.lastBefore(first, () => false, isFar ? FAR : NEAR);
		const other = same === -1 ? noun : lowerAt(this.words, same);
		if (other === noun || turns?.test(other) === false) return null;
		const places = this.placesOf(other);
		return this.lastIntroduced(
			places,
			lowerBound(places.length, (k) => places[k]! < same),
		);
	}

	/** What the text tells of who issued a document at the last of some places, or at one before. @param last which of the places */
	private lastIntroduced(places: readonly number[], last: number): Issuer | null {
		for (let k = last; k >= 0 && last - k < STEPS; k--) {
			const told = this.introductions.at(places[k]!);
			if (told) return told;
		}
		return null;
	}

	/** Where the text tells of reports, for what is called one further on: "An audit has found …", and then "The report by the Audit Office". */
	private reports(noun: string): readonly number[] {
		return LOOKED_INTO.test(noun) || noun === 'study' ? this.placesOf('report') : [];
	}

	/** "on | the hospital's | website": whose site, page or door a document is on. */
	private keeperOf(first: number, past: number): Span | null {
		const { words } = this;
		for (let i = first + 1; i < past - 1; i++)
			if (/^['’]s?$/.test(lowerAt(words, i))) {
				const isSite = SITE.test(lowerAt(words, i + 1)) || SITE.test(lowerAt(words, i + 2));
				return isSite ? [words.start[first]!, words.end[i - 1]!] : null;
			}
		return null;
	}

	/** "The complaint, filed by a former clerk, …", and then "the suit": who alone is told to have filed one. */
	private whoFiled(noun: string): Issuer | null {
		if (!SUIT.includes(noun)) return null;
		if (this.filer === undefined) this.filer = this.onlyFiler();
		return this.filer && { cluster: null, phrase: this.filer, near: false, at: this.filer[0] };
	}

	private onlyFiler(): Span | null {
		const { words } = this;
		let filer: Span | null = null;
		for (const place of SUIT.flatMap((noun) => this.placesOf(noun))) {
			const told = filerOf(words, place);
			if (told === null) continue;
			if (filer !== null && words.text.slice(...filer) !== words.text.slice(...told)) return null;
			filer = told;
		}
		return filer;
	}

	/** "A | Comptroller’s report": an article that is the report's, not that of an office with a capital. */
	private ownerFrom(first: number): number {
		return /^an?$/.test(lowerAt(this.words, first)) && isCapital(this.words, first + 1) ? first + 1 : first;
	}

	/** What the text tells beside a document's noun of who issued it; null where it tells nothing. */
	introducedAt(noun: number): Issuer | null {
		return this.introductions.at(noun);
	}

	/** Who made the last document told of between an offset and a word, where its maker is told beside it; null for others. */
	madeSince(offset: number, word: number, quoted: (offset: number) => boolean): Span | null {
		const noun = this.lastBefore(word, quoted);
		if (noun === -1 || this.words.start[noun]! <= offset) return null;
		return doerAfter(this.words, noun + 1) ?? makerAfter(this.words, noun + 1);
	}

	/** A name before the noun itself: "a State Police statement", "Ruiz's letter". */
	private nameBefore(offset: number, noun: string, first: number, stop: number): Cluster | null {
		const { words, mentions } = this;
		let at = first;
		while (at < stop && lowerAt(words, at) !== noun) at++;
		const end = at < stop ? words.start[at]! : words.end[stop - 1]!;
		const m = lowerBound(mentions.length, (k) => mentions[k]!.start < offset);
		for (let k = m; k < mentions.length && mentions[k]!.start < end; k++)
			if (mentions[k]!.cluster.kind !== 'place') return mentions[k]!.cluster;
		return null;
	}
}
