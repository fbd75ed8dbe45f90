import { lowerBound } from '../../text/lower-bound.js';
import { REPORTING } from '../../text/reporting.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { type Introductions, type Issuer, REACH } from './introductions.js';
import { isInquiry } from './likely-issuer.js';
import { doerAfter } from './made-by.js';

/** What is written about something that was looked into, under either name. */
export const LOOKED_INTO = /^(?:report|audit|review)$/;
/** What may stand between an article and the noun of a document that was told of before. */
const BETWEEN = /^(?:\d+-page|full|final|interim|annual|leaked|internal)$/;
/** How many paragraphs later the issuer of a document may be told. */
const AHEAD = 4;
/** What a headline or the first paragraph tells of is told of wherever the text goes on. */
const HEAD = 1;
/** So many places of a noun are looked at. */
const MOST = 8;
/** So many sentences behind a document a body is looked for that opens one. */
const SENTENCES = 8;
/** So many words between a comma and the name of whoever wrote a document: "the author, | senior structural engineer | Ana Ruiz". */
const LONGEST_POST = 6;

/** Who issued a document of which the text has told nothing yet, as it tells further on. */
export class ToldLater {
	/** Word indexes of "author"; made when first asked for. */
	private authors: number[] | null = null;

	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
		private readonly introductions: Introductions,
	) {}

	/**
	 * "An interim report said …", and then "The report, published by the Safety Commission, …", "In the report, the
	 * ombudsman, Ana Ruiz, finds".
	 * @param own where the text tells of the document by its noun, in text order
	 * @param first the word that begins the source
	 * @param others where it tells of others that may be the same
	 */
	of(noun: string, own: readonly number[], first: number, others: readonly number[]): Issuer | null {
		const isOther = others.length > 0 && !this.goesOn(own, first);
		return (
			this.atPlaces(isOther ? others : own, first, isOther) ?? this.author(first) ?? this.inquiry(noun, first)
		);
	}

	/** Whether the text tells of the document by the same noun further on. */
	private goesOn(own: readonly number[], first: number): boolean {
		const from = lowerBound(own.length, (k) => own[k]! <= first + REACH);
		// The State Audit Office is no audit.
		return own.slice(from, from + MOST).some((place) => !this.introductions.isInName(place));
	}

	private atPlaces(places: readonly number[], first: number, isOther: boolean): Issuer | null {
		const { words } = this;
		const from = lowerBound(places.length, (p) => places[p]! <= first);
		const isInHead = words.paragraph[first]! <= HEAD;
		for (let k = from; k < Math.min(places.length, from + MOST); k++) {
			const place = places[k]!;
			const isNear = words.paragraph[place]! - words.paragraph[first]! <= AHEAD;
			if (!isNear && !isInHead) return null;
			const article = lowerAt(words, BETWEEN.test(lowerAt(words, place - 1)) ? place - 2 : place - 1);
			if (article !== 'the' && !(isInHead && article === 'a')) continue;
			const writer = this.introductions.writerAfter(place);
			if (writer) return writer;
			if (!isNear || article !== 'the') continue;
			const doer = doerAfter(words, place + 1);
			if (doer) return { cluster: null, phrase: doer, near: false, at: words.start[place]! };
			const maker = isOther && lowerAt(words, place + 1) === 'by' ? this.introductions.at(place) : null;
			if (maker) return maker;
		}
		return null;
	}

	/** "Its author, the acoustician Bo Lund, recommends": the only one whom the text goes on to call the author. */
	private author(first: number): Issuer | null {
		const { words, mentions } = this;
		this.authors ??= placesOf(words, 'author');
		const { authors } = this;
		const at = authors[lowerBound(authors.length, (k) => authors[k]! <= first)];
		if (at === undefined || words.paragraph[at]! - words.paragraph[first]! > AHEAD) return null;
		if (!/^(?:its|the|whose)$/.test(lowerAt(words, at - 1)) || lowerAt(words, at + 1) !== ',') return null;
		const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < words.end[at + 1]!)];
		if (mention?.cluster.kind !== 'person') return null;
		const name = wordFrom(words, mention.start);
		return name - at - 1 <= LONGEST_POST && words.sentence[name] === words.sentence[at]
			? told(mention.cluster, mention.start)
			: null;
	}

	/** "said", ", which published its findings": whether a body reports by what stands behind its name. */
	private reportsAt(verb: number): boolean {
		const { words } = this;
		if (REPORTING.has(lowerAt(words, verb)) || /^(?:found|finds)$/.test(lowerAt(words, verb))) return true;
		return (
			lowerAt(words, verb) === ',' &&
			lowerAt(words, verb + 1) === 'which' &&
			/^(?:published|released|issued|investigated|investigates)$/.test(lowerAt(words, verb + 2))
		);
	}

	/** "…, a report said. The Maritime Safety Commission said": who looks into things, and opens one of the next sentences. */
	private inquiry(noun: string, first: number): Issuer | null {
		const { words, mentions } = this;
		if (!LOOKED_INTO.test(noun) || words.paragraph[first]! > HEAD + 1) return null;
		const next = words.sentence[first]! + 1;
		for (let s = next; s < Math.min(words.sentences.length, next + SENTENCES); s++) {
			const at = words.sentences[s]!;
			if (words.paragraph[at]! - words.paragraph[first]! > HEAD + 1) return null;
			const name = lowerAt(words, at) === 'the' ? at + 1 : at;
			const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.end <= words.start[name]!)];
			if (mention === undefined || mention.start > words.start[name]! || !isInquiry(mention.cluster))
				continue;
			if (this.reportsAt(wordFrom(words, mention.end))) return told(mention.cluster, mention.start);
		}
		return null;
	}
}

const told = (cluster: Cluster, at: number): Issuer => ({ cluster, phrase: null, near: false, at });

/** Word indexes of a form in small letters. Few texts have it, which their vocabulary tells. */
function placesOf(words: Words, form: string): number[] {
	const places: number[] = [];
	if (words.vocabulary.find(form) < 0) return places;
	for (let i = 0; i < words.count; i++) if (lowerAt(words, i) === form) places.push(i);
	return places;
}
