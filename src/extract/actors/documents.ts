import type { Span } from '../../model/index.js';
import { trait } from '../text/known-word.js';
import { DOCUMENTS } from '../text/lexicon.js';
import { lowerBound } from '../text/lower-bound.js';
import { REPORTING } from '../text/reporting.js';
import { hasAt, isCapital, lowerAt, type Words, wordAt, wordFrom } from '../text/words.js';
import { genderOf } from '../who/gender.js';
import type { Cluster, Mention } from './cluster.js';
import { doerAfter, FOUND, isOwnStudy, MADE, makerAfter, phraseFrom } from './made-by.js';
import {
	agentsOf,
	allOf,
	isByBody,
	isPlaced,
	phraseBefore,
	subjectOf,
	whoSues,
	whoWrites,
} from './who-acts.js';

/** Verbs by which a document is brought into the world, as word beginnings. */
const ISSUES =
	/^(?:releas|issu|publish|post|deliver|hand(?:ed|s)?$|fil(?:e|ed|ing)$|writ|wrote|sen[dt]|circulat|sign|draft|unveil|commission|conduct|present|submit|stat(?:e|ed|ing)$|announc|put|g[ai]ve|made|makes)/;
/** What papers print. */
const PRESS = /^(?:report|article|story|editorial|column|review|interview|piece)$/;
/** Documents of whoever sues. */
const SUITS = /^(?:lawsuit|suit|complaint|filing|action|petition)$/;
/** What somebody who writes to others sends. */
const LETTERS = /^(?:letter|e-?mail|message|note|memo|post)$/;
/** What people do to a paper of their own. */
const WRITES = /^(?:sign|writ|wrote|fil(?:e|ed)$|submit|lodg|launch)/;
const BY = new Set(['by', 'from', 'of']);
/** What is written about something that was looked into, under either name. */
const LOOKED_INTO = /^(?:report|audit|review)$/;
/** What any document may be called. */
const SAME = /^documents?$/;
/** How far around a document's noun its issuer is looked for, in words. */
const REACH = 12;
/** How many paragraphs later its issuer may be told. */
const AHEAD = 4;
/** How far back the document is told of that goes on as "it", in words. */
const NEAR = 60;
const isDocument = trait(({ lower }) => DOCUMENTS.has(lower));

export interface Issuer {
	readonly cluster: Cluster | null;
	/** An issuer without a name, as a span to be resolved like a source. */
	readonly phrase: Span | null;
	/** Where the issuer was told. */
	readonly at: number;
	/** Named in the source's own words. */
	readonly near: boolean;
}

/** Whether somebody may be meant by a possessive pronoun. */
const isOf = (cluster: Cluster, owner: string): boolean => {
	const gender = genderOf(cluster);
	return gender === null || (gender === 'male') === (owner === 'his');
};

/** Whose a document is not: "last year’s report", "Monday’s letter". */
const OF_TIME =
	/^(?:year|month|week|weekend|night|yesterday|today|tomorrow|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;

/** Says who issued "the statement", "the report", "the lawsuit" of a text. */
export class Documents {
	/** Word indexes of each noun of a document; made when first asked for. */
	private places: Map<string, number[]> | null = null;

	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
	) {}

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

	/** Where the noun of the last document told of before a word stands, within some sentences, outside quotations; -1 for none. */
	lastBefore(word: number, quoted: (offset: number) => boolean): number {
		for (let i = word - 1; i >= 0 && word - i < NEAR; i--)
			if (hasAt(this.words, i, isDocument) && !quoted(this.words.start[i]!) && !this.isInName(i)) return i;
		return -1;
	}

	/** "Morning Report" is a programme, and the State Audit Office no audit. */
	private isInName(noun: number): boolean {
		const { words, mentions } = this;
		const holder = mentions[lowerBound(mentions.length, (m) => mentions[m]!.end <= words.start[noun]!)];
		return holder !== undefined && holder.start < words.start[noun]! && holder.end >= words.end[noun]!;
	}

	/** "The survey" of "The survey of 900 farmers": a document by its article and its noun; null without the article. */
	phraseAt(noun: number): string | null {
		const { words } = this;
		let first = noun - 1;
		while (first > 0 && noun - first < 4 && /^\p{Ll}[\p{Ll}-]*$/u.test(wordAt(words, first))) {
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
				const paper = this.nameAt(i + (lowerAt(words, i + 1) === 'the' ? 2 : 1));
				if (paper?.kind === 'organisation') return { cluster: paper, phrase: null, near: true, at: offset };
			}
			if (
				!BY.has(lowerAt(words, i)) ||
				(FOUND.test(lowerAt(words, i - 1)) && !isOwnStudy(words, noun, i - 1))
			)
				continue;
			// "a statement on behalf of Ana Ruiz"
			if ((lowerAt(words, i) === 'of' && lowerAt(words, i - 1) !== 'behalf') || i + 1 >= past) continue;
			// "The motion, carried by 212 votes"
			if (/^\d/.test(lowerAt(words, i + 1))) continue;
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
		for (let steps = 0; k >= 0 && steps < 4; k--, steps++) {
			const told = this.introducedAt(places[k]!);
			if (told) return told;
		}
		// "in a memo seen by the Post. The nine-page document says": the same under another name.
		const same = SAME.test(noun) || LOOKED_INTO.test(noun) ? this.lastBefore(first, () => false) : -1;
		const isSame =
			same !== -1 &&
			lowerAt(words, same) !== noun &&
			(SAME.test(noun) || LOOKED_INTO.test(lowerAt(words, same)));
		return (isSame ? this.introducedAt(same) : null) ?? this.toldLater(noun, places, first);
	}

	/** "A | Comptroller’s report": an article that is the report's, not that of an office with a capital. */
	private ownerFrom(first: number): number {
		return /^an?$/.test(lowerAt(this.words, first)) && isCapital(this.words, first + 1) ? first + 1 : first;
	}

	/** Who made the last document told of between an offset and a word, where its maker is told beside it; null for others. */
	madeSince(offset: number, word: number, quoted: (offset: number) => boolean): Span | null {
		const noun = this.lastBefore(word, quoted);
		if (noun === -1 || this.words.start[noun]! <= offset) return null;
		return doerAfter(this.words, noun + 1) ?? makerAfter(this.words, noun + 1);
	}

	/** "In a letter to staff, chief executive Mo Diaz apologised": whose sentence a document begins. */
	private writerAfter(noun: number): Issuer | null {
		const { words, mentions } = this;
		const first = words.sentences[words.sentence[noun]!]!;
		if (noun - first > 4 || lowerAt(words, first) !== 'in') return null;
		let comma = noun + 1;
		while (comma < noun + REACH && lowerAt(words, comma) !== ',') comma++;
		// "In the letter, | dated 3 May and seen by the Post, | the doctors said"
		if (MADE.test(lowerAt(words, comma + 1)) || /^(?:dated|seen|obtained)$/.test(lowerAt(words, comma + 1))) {
			const from = comma;
			do comma++;
			while (comma < from + REACH && lowerAt(words, comma) !== ',');
		}
		if (lowerAt(words, comma) !== ',' || words.sentence[comma] !== words.sentence[noun]) return null;
		const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < words.end[comma]!)];
		const at = mention === undefined ? -1 : wordFrom(words, mention.start);
		// "In a report, | the watchdog | says the Department for Schools is wrong"
		if (lowerAt(words, comma + 1) === 'the')
			for (let i = comma + 3; i < comma + 6 && i !== at; i++)
				if (REPORTING.has(lowerAt(words, i)))
					return {
						cluster: null,
						phrase: [words.start[comma + 1]!, words.end[i - 1]!],
						near: false,
						at: words.start[noun]!,
					};
		return at !== -1 && at - comma < 6 && words.sentence[at] === words.sentence[noun]
			? { cluster: mention!.cluster, phrase: null, near: false, at: words.start[noun]! }
			: null;
	}

	/** What the text around an earlier mention of the document tells of its issuer. */
	private introducedAt(noun: number): Issuer | null {
		const { words, mentions } = this;
		const sentence = words.sentence[noun]!;
		if (this.isInName(noun)) return null;
		// "a report by the Office of Rail Safety", "a lawsuit filed by the families"
		for (let i = noun + 1; i < Math.min(words.count, noun + 4) && words.sentence[i] === sentence; i++) {
			const word = lowerAt(words, i);
			if (FOUND.test(word)) break;
			if ((word === 'by' || word === 'from') && i + 1 < words.count) {
				const name = this.nameAt(i + 1);
				if (name) return { cluster: name, phrase: null, near: false, at: words.start[noun]! };
				return {
					cluster: null,
					phrase: phraseFrom(this.words, i + 1, Math.min(words.count, i + 8)),
					near: false,
					at: words.start[noun]!,
				};
			}
			if (/^[.,;:]$/.test(word)) break;
		}
		const doer = doerAfter(this.words, noun + 1) ?? makerAfter(this.words, noun + 1);
		if (doer) return { cluster: null, phrase: doer, near: false, at: words.start[noun]! };
		const owner = this.ownerOf(noun);
		if (owner) return { cluster: owner, phrase: null, near: false, at: words.start[noun]! };
		const last = owner ? null : this.ownerBefore(noun);
		if (last) return { cluster: last, phrase: null, near: false, at: words.start[noun - 1]! };
		const writer = this.writerAfter(noun);
		if (writer) return writer;
		// "Ruiz's letter", "the State Police statement"
		const before = lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[noun]!) - 1;
		const nearest = mentions[before];
		const isOther = /^(?:an?|the|another|one|this)$/.test(lowerAt(words, noun - 1));
		if (nearest && nearest.cluster.kind !== 'place' && !isOther && noun - wordFrom(words, nearest.end) <= 1)
			return { cluster: nearest.cluster, phrase: null, near: false, at: words.start[noun]! };
		// "The ministry released a statement", "Dunwick Rail said in a letter"
		for (let i = noun - 1; i > noun - REACH && i >= 0 && words.sentence[i] === sentence; i--) {
			// "said that her office had received a complaint", "said he saw no proof in the report": somebody else's.
			if (/^(?:received|that|he|she|they|it)$/.test(lowerAt(words, i))) return null;
			const isIn = i < noun - 2 && REPORTING.has(lowerAt(words, i)) && this.isLedBy(noun, 'in');
			if (!ISSUES.test(lowerAt(words, i)) && !/^(?:said|says|told|tells)$/.test(lowerAt(words, i)) && !isIn)
				continue;
			const all = WRITES.test(lowerAt(words, i)) ? allOf(this.words, i) : null;
			if (all) return { cluster: null, phrase: all, near: false, at: words.start[noun]! };
			// "… in the city of Saltmouth, the Auditor-General said in a report": whoever stands right before the verb.
			const doer = phraseBefore(words, i);
			if (doer && !mentions.some(({ end }) => end > doer[0] && end <= doer[1]))
				return { cluster: null, phrase: doer, near: false, at: words.start[noun]! };
			let issuer: Cluster | null = null;
			for (let m = before; m >= 0; m--) {
				const mention = mentions[m]!;
				const at = wordFrom(words, mention.start);
				if (words.sentence[at] !== sentence) break;
				const past = wordFrom(words, mention.end);
				const isSubject = past === i || (past === i - 1 && /^(?:has|have|had)$/.test(lowerAt(words, past)));
				if (mention.start >= words.start[i]! || (mention.cluster.kind === 'place' && !isSubject)) continue;
				if (isPlaced(this.words, at)) continue;
				// "Lawyers for Ruiz released a letter": theirs.
				const phrase = agentsOf(this.words, at) ? subjectOf(this.words, i) : null;
				if (phrase) return { cluster: null, phrase, near: false, at: words.start[noun]! };
				issuer = mention.cluster;
				break;
			}
			if (issuer) return { cluster: issuer, phrase: null, near: false, at: words.start[noun]! };
			const phrase =
				WRITES.test(lowerAt(words, i)) || isByBody(this.words, i) ? subjectOf(this.words, i) : null;
			return phrase && { cluster: null, phrase, near: false, at: words.start[noun]! };
		}
		return null;
	}

	/** Whether a preposition leads up to a document: "in a leaked memo". */
	private isLedBy(noun: number, preposition: string): boolean {
		for (let i = noun - 2; i >= 0 && noun - i < 5; i--)
			if (lowerAt(this.words, i) === preposition) return true;
		return false;
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
			const writer = this.writerAfter(place);
			if (writer) return writer;
			const doer = doerAfter(this.words, place + 1);
			if (doer) return { cluster: null, phrase: doer, near: false, at: words.start[place]! };
			const maker = isOther && lowerAt(words, place + 1) === 'by' ? this.introducedAt(place) : null;
			if (maker) return maker;
		}
		return null;
	}

	/** "Its report": whoever was named last that it may be. */
	private ownerBefore(noun: number): Cluster | null {
		const { words, mentions } = this;
		const owner = lowerAt(words, noun - 1);
		if (!/^(?:its|his|her)$/.test(owner)) return null;
		for (
			let m = lowerBound(mentions.length, (k) => mentions[k]!.start < words.start[noun]!) - 1;
			m >= 0;
			m--
		) {
			const { cluster, start } = mentions[m]!;
			if (noun - wordFrom(words, start) > NEAR) return null;
			if (
				owner === 'its' ? cluster.kind === 'organisation' : cluster.kind === 'person' && isOf(cluster, owner)
			)
				return cluster;
		}
		return null;
	}

	/** "In its report to the regulator, the NTC | said": whoever the sentence goes on to name. */
	private ownerOf(noun: number): Cluster | null {
		const { words, mentions } = this;
		const sentence = words.sentence[noun]!;
		const first = words.sentences[sentence]!;
		if (!/^(?:in|according)$/.test(lowerAt(words, first)) || noun - first > 5) return null;
		if (!/^(?:its|his|her|their)$/.test(lowerAt(words, first + 1))) return null;
		for (let i = noun + 1; i < noun + 12 && words.sentence[i] === sentence; i++) {
			if (lowerAt(words, i) !== ',') continue;
			const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < words.end[i]!)];
			if (!mention || mention.cluster.kind === 'place') return null;
			return wordFrom(words, mention.start) - i < 4 ? mention.cluster : null;
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

	/** The name that begins at a word, an article before it or not. */
	private nameAt(word: number): Cluster | null {
		const { words, mentions } = this;
		const m = lowerBound(mentions.length, (k) => mentions[k]!.start < words.start[word]!);
		const mention = mentions[m];
		if (!mention || mention.cluster.kind === 'place') return null;
		const distance = wordFrom(words, mention.start) - word;
		return distance <= 1 || (distance <= 4 && words.sentence[word] === words.sentence[word + distance])
			? mention.cluster
			: null;
	}
}
