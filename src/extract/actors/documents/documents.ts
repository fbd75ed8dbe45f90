import type { Span } from '../../../model/index.js';
import { trait } from '../../text/known-word.js';
import { DOCUMENTS } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { hasAt, isCapital, lowerAt, type Words, wordAt } from '../../text/words.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { Introductions, type Issuer, NEAR, REACH } from './introductions.js';
import { doerAfter, FOUND, filerOf, isOwnStudy, isTime, makerAfter, phraseFrom } from './made-by.js';
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
/** What is written about something that was looked into, under either name. */
const LOOKED_INTO = /^(?:report|audit|review)$/;
/** What any document may be called. */
const SAME = /^documents?$/;
/** How many paragraphs later its issuer may be told. */
const AHEAD = 4;
const isDocument = trait(({ lower }) => DOCUMENTS.has(lower));

/** Whose a document is not: "last year’s report", "Monday’s letter". */
const OF_TIME =
	/^(?:year|month|week|weekend|night|yesterday|today|tomorrow|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;

/** Says who issued "the statement", "the report", "the lawsuit" of a text. */
export class Documents {
	/** Word indexes of each noun of a document; made when first asked for. */
	private places: Map<string, number[]> | null = null;
	private readonly introductions: Introductions;
	/** Who alone is told to have filed a suit; undefined until asked for. */
	private filer: Span | null | undefined;

	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
	) {
		this.introductions = new Introductions(words, mentions);
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
		let k = lowerBound(places.length, (p) => places[p]! < first) - 1;
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
		for (let steps = 0; !isNew && k >= 0 && steps < 4; k--, steps++) {
			const told = this.introductions.at(places[k]!);
			if (told) return told;
		}
		// "in a memo seen by the Post. The nine-page document says": the same under another name.
		const same = SAME.test(noun) || LOOKED_INTO.test(noun) ? this.lastBefore(first, () => false) : -1;
		const isSame =
			same !== -1 &&
			lowerAt(words, same) !== noun &&
			(SAME.test(noun) || LOOKED_INTO.test(lowerAt(words, same)));
		return (
			(isSame ? this.introductions.at(same) : null) ??
			this.toldLater(noun, places, first) ??
			(isNew ? null : this.whoFiled(noun))
		);
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

	/** "An interim report said …", and then "The report, published by the Safety Commission, …". */
	private toldLater(noun: string, own: readonly number[], first: number): Issuer | null {
		const { words } = this;
		// "An audit has found …", and then "The report by the Audit Office"
		const isOther = LOOKED_INTO.test(noun) && !own.some((p) => p > first + REACH);
		const places = isOther ? this.placesOf('report') : own;
		const from = lowerBound(places.length, (p) => places[p]! <= first);
		for (let k = from; k < Math.min(places.length, from + 8); k++) {
			const place = places[k]!;
			if (words.paragraph[place]! - words.paragraph[first]! > AHEAD) return null;
			const article = /^(?:\d+-page|full|final|interim|annual)$/.test(lowerAt(words, place - 1))
				? place - 2
				: place - 1;
			if (lowerAt(words, article) !== 'the') continue;
			const writer = this.introductions.writerAfter(place);
			if (writer) return writer;
			const doer = doerAfter(this.words, place + 1);
			if (doer) return { cluster: null, phrase: doer, near: false, at: words.start[place]! };
			const maker = isOther && lowerAt(words, place + 1) === 'by' ? this.introductions.at(place) : null;
			if (maker) return maker;
		}
		return null;
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
