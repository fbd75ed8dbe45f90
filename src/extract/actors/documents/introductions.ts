import type { Span } from '../../../model/index.js';
import { lowerBound } from '../../text/lower-bound.js';
import { REPORTING } from '../../text/reporting.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { isRuling } from './likely-issuer.js';
import { doerAfter, FOUND, isTime, MADE, makerAfter, phraseFrom } from './made-by.js';
import {
	agentsOf,
	allOf,
	isByBody,
	isByFamily,
	isByPronoun,
	isPlaced,
	isToldTo,
	phraseBefore,
	subjectOf,
} from './who-acts.js';

/** Verbs by which a document is brought into the world, as word beginnings. */
const ISSUES =
	/^(?:releas|issu|publish|post|deliver|hand(?:ed|s)?$|fil(?:e|ed|ing)$|writ|wrote|sen[dt]|circulat|sign(?:ed|ing)$|draft|unveil|commission|conduct|present|submit|stat(?:e|ed|ing)$|announc|put|g[ai]ve|made|makes)/;
/** What juries and courts do with a verdict. */
const RETURNS = /^(?:return(?:s|ed)|reach(?:es|ed)|record(?:s|ed))$/;
/** What people do to a paper of their own. */
const WRITES = /^(?:sign(?:ed|ing)$|writ|wrote|fil(?:e|ed)$|submit|lodg|launch)/;
/** How far around a document's noun its issuer is looked for, in words. */
export const REACH = 12;
/** "In the memo, | sent to all staff at 6:40 a.m. local time on Thursday, | Ana Ruiz wrote": so many words stand between two commas. */
const LONGEST_ASIDE = 16;
/** How far back whoever issued it was named, or the document that goes on as "it" was told of, in words. */
export const NEAR = 60;

/** So many words behind a document's noun "by" may stand: more of them where it is told when and for whom it was made. */
const LONGEST_BY = 4;
const LONGEST_MADE = 9;
/** Whoever signs for others is theirs. */
const OWN = /^(?:its|his|her|their)$/;
/** How a letter lets others know what its writer has said. */
const SHOWS = /^(?:shows?|showed|reveals?|revealed|disclose[sd]?)$/;
/** What tells what its writer has said. */
const CORRESPONDENCE = /^(?:letters?|e-?mails?|messages?|notes?|memos?)$/;

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

/** What the text beside a noun of a document tells of who issued it: "a report by the Office of Rail Safety". */
export class Introductions {
	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
	) {}

	/** What the text around an earlier mention of the document tells of its issuer. */
	at(noun: number): Issuer | null {
		const { words, mentions } = this;
		const sentence = words.sentence[noun]!;
		// "An anonymous letter reached the police, postmarked Lund": nobody's.
		if (this.isInName(noun) || /^(?:anonymous|unsigned)$/.test(lowerAt(words, noun - 1))) return null;
		// "a report by the Office of Rail Safety", "a lawsuit filed by the families"
		const reach = noun + (MADE.test(lowerAt(words, noun + 1)) ? LONGEST_MADE : LONGEST_BY);
		for (let i = noun + 1; i < Math.min(words.count, reach) && words.sentence[i] === sentence; i++) {
			const word = lowerAt(words, i);
			if (FOUND.test(word)) break;
			if (word === 'from' && (i > noun + LONGEST_BY || isTime(words, i + 1))) break;
			if ((word === 'by' || word === 'from') && i + 1 < words.count) {
				// "a statement signed by its president": that of whoever has it signed.
				const principal =
					lowerAt(words, i - 1) === 'signed' && OWN.test(lowerAt(words, i + 1)) ? this.principal(noun) : null;
				if (principal) return principal;
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
		const writer = this.writerAfter(noun) ?? this.shownAfter(noun);
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
			const isRuled = isRuling(lowerAt(words, noun));
			const isIn = i < noun - 2 && REPORTING.has(lowerAt(words, i)) && this.isLedBy(noun, 'in');
			const isIssued = ISSUES.test(lowerAt(words, i)) || (isRuled && RETURNS.test(lowerAt(words, i)));
			if (!isIssued && !/^(?:said|says|told|tells)$/.test(lowerAt(words, i)) && !isIn) continue;
			if (isToldTo(this.words, i)) continue;
			const all = WRITES.test(lowerAt(words, i)) ? allOf(this.words, i) : null;
			if (all) return { cluster: null, phrase: all, near: false, at: words.start[noun]! };
			// "… in the city of Saltmouth, the Auditor-General said in a report": whoever stands right before the verb.
			const doer = phraseBefore(words, i);
			const named = doer && mentions[lowerBound(mentions.length, (m) => mentions[m]!.end <= doer[0])];
			if (doer && !(named && named.end <= doer[1]))
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
				// "Lawyers for Ruiz released a letter", "Ruiz's family issued a statement": theirs.
				const isOthers = agentsOf(this.words, at) || isByFamily(this.words, past, i);
				const phrase = isOthers ? subjectOf(this.words, i) : null;
				if (phrase) return { cluster: null, phrase, near: false, at: words.start[noun]! };
				issuer = mention.cluster;
				break;
			}
			if (issuer) return { cluster: issuer, phrase: null, near: false, at: words.start[noun]! };
			const isTold =
				(isRuled && isIssued) ||
				WRITES.test(lowerAt(words, i)) ||
				isByBody(words, i) ||
				isByPronoun(words, i);
			const phrase = isTold ? subjectOf(words, i) : null;
			return phrase && { cluster: null, phrase, near: false, at: words.start[noun]! };
		}
		return null;
	}

	/** "The Union, in a statement | signed by its president,", "In a statement signed by its president, the union | lamented": who speaks in the sentence. */
	private principal(noun: number): Issuer | null {
		const { words, mentions } = this;
		const sentence = words.sentence[noun]!;
		const first = words.sentences[sentence]!;
		const at = words.start[noun]!;
		const before = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[first]!)];
		if (before && before.start < at && before.cluster.kind !== 'place' && lowerAt(words, first) !== 'in')
			return { cluster: before.cluster, phrase: null, near: false, at };
		for (let i = noun + 1; i < Math.min(words.count, noun + NEAR) && words.sentence[i] === sentence; i++) {
			if (lowerAt(words, i) !== ',') continue;
			const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < words.end[i]!)];
			const name = mention === undefined ? -1 : wordFrom(words, mention.start);
			if (name - i === 1 && REPORTING.has(lowerAt(words, wordFrom(words, mention!.end))))
				return { cluster: mention!.cluster, phrase: null, near: false, at };
			if (lowerAt(words, i + 1) !== 'the') continue;
			for (let verb = i + 3; verb < i + 6; verb++)
				if (REPORTING.has(lowerAt(words, verb)))
					return { cluster: null, phrase: [words.start[i + 1]!, words.end[verb - 1]!], near: false, at };
		}
		return null;
	}

	/** "a leaked letter showed that Ana Ruiz, the secretary, had warned the chancellor": who is told to have said it there. */
	private shownAfter(noun: number): Issuer | null {
		const { words, mentions } = this;
		if (!CORRESPONDENCE.test(lowerAt(words, noun)) || !SHOWS.test(lowerAt(words, noun + 1))) return null;
		const that = lowerAt(words, noun + 2) === 'that' ? noun + 3 : noun + 2;
		const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.end <= words.start[that]!)];
		if (mention?.cluster.kind !== 'person' || wordFrom(words, mention.start) - that > 3) return null;
		const sentence = words.sentence[noun];
		const past = wordFrom(words, mention.end);
		for (let i = past; i < past + REACH && words.sentence[i] === sentence; i++)
			if (REPORTING.has(lowerAt(words, i)) && (i === past || /^(?:had|has|,)$/.test(lowerAt(words, i - 1))))
				return { cluster: mention.cluster, phrase: null, near: false, at: words.start[noun]! };
		return null;
	}

	/** Whether a preposition leads up to a document: "in a leaked memo". */
	private isLedBy(noun: number, preposition: string): boolean {
		for (let i = noun - 2; i >= 0 && noun - i < 5; i--)
			if (lowerAt(this.words, i) === preposition) return true;
		return false;
	}

	/** "In a letter to staff, chief executive Mo Diaz apologised": whose sentence a document begins. */
	writerAfter(noun: number): Issuer | null {
		const { words, mentions } = this;
		const first = words.sentences[words.sentence[noun]!]!;
		if (noun - first > 4 || lowerAt(words, first) !== 'in') return null;
		let comma = noun + 1;
		while (comma < noun + REACH && lowerAt(words, comma) !== ',') comma++;
		// "In the letter, | dated 3 May and seen by the Post, | the doctors said"
		if (MADE.test(lowerAt(words, comma + 1)) || /^(?:dated|seen|obtained)$/.test(lowerAt(words, comma + 1))) {
			const from = comma;
			do comma++;
			while (comma < from + LONGEST_ASIDE && lowerAt(words, comma) !== ',');
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

	/** "Morning Report" is a programme, and the State Audit Office no audit. */
	isInName(noun: number): boolean {
		const { words, mentions } = this;
		const holder = mentions[lowerBound(mentions.length, (m) => mentions[m]!.end <= words.start[noun]!)];
		return holder !== undefined && holder.start < words.start[noun]! && holder.end >= words.end[noun]!;
	}

	/** The name that begins at a word, an article before it or not. */
	nameAt(word: number): Cluster | null {
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
