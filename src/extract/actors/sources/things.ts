import type { Span } from '../../../model/index.js';
import { ending } from '../../text/ending.js';
import { lowerBound } from '../../text/lower-bound.js';
import { wordSigns } from '../../text/signs.js';
import { lowerAt } from '../../text/words.js';
import { GOVERNING, isBody, isDocument, isHuman, isPaper, PREPOSITION } from '../../who/nouns.js';
import type { Issuers, Told } from '../documents/issuers.js';
import { FOUND } from '../documents/made-by.js';
import type { Person } from '../pronouns/meant.js';
import { openingSubject } from '../pronouns/subjects.js';
import type { Cluster } from '../terms/cluster.js';
import { NOBODY, named, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';

/** What is put up or handed out for all to read, whoever made it. */
const SHOWN =
	/^(?:banner|sign|placard|poster|plaque|leaflet|flyer|flier|pamphlet|brochure|billboard|hoarding|inscription|sticker|label|caption|advert|advertisement|signpost|noticeboard|blackboard|chalkboard|whiteboard|tombstone|headstone|gravestone|sheet|bedsheet|card|mural|contract|presentation|slide|screenshot)$/;
/** What opens a sentence that goes on about a document: "Dated 3 May and marked “secret”, it says". */
const OF_PAPER =
	/^(?:dated|sent|written|marked|signed|titled|entitled|headed|addressed|stamped|published|circulated|issued|compiled|prepared|drafted|drawn|painted|pinned|printed|scrawled)$/;
/** "seen | by the Post": what was done by whoever has a document from others. */
const DONE_BY = ending(/ (?<done>\p{Lower}+) by (?:[Tt]he )?$/u);
/** What only somebody who lives does, right behind "it". */
const LIVING =
	/^(?:want|plan|hope|fear|believ|expect|declin|refus|apologi|think|thought|told|tells|vow|pledg|intend|wish)/;

/** What is asked of the words of a sentence before "it". */
const { bit: IS, is } = wordSigns({
	article: /^(?:an?|the|one|another|this)$/,
	shown: SHOWN,
	paper: ({ lower }) => isPaper(lower) || SHOWN.test(lower),
	small: ({ form }) => /^\p{Lower}[\p{Lower}-]*$/u.test(form),
	preposition: ({ lower }) =>
		PREPOSITION.has(lower) || GOVERNING.has(lower) || lower === 'calling' || lower === ',',
	/** "A banner | hangs", "The letter | was": what may be a verb behind a subject. */
	verb: ({ lower }) =>
		/^(?:is|was|has|had|will|would|can|could|may|does|did|went|came|stood|hung|read|lay|also|put|made|held|left|written|drawn|sent|seen|shown)$|^\p{Lower}{2,}ed$/u.test(
			lower,
		) ||
		(/^\p{Lower}{2,}[^s]s$/u.test(lower) && !isHuman(lower.slice(0, -1))),
	auxiliary: /^(?:has|had|also|now|then|does|did|would|will)$/,
	living: LIVING,
});

/** "published by the ", in UTF-16 code units, and more. */
const LONGEST_BY = 24;

/** So many words a subject has before its noun: "A 12-page internal report". */
const LONGEST = 5;
/** So far back the sentence before "it" ends, in words: a quotation may stand between. */
const FAR = 120;

/** So near its noun it is told who made something, in words. */
const MADE_WITHIN = 9;

/** A noun of a document, in words, and whether its sentence is about it. */
interface Paper {
	readonly noun: number;
	readonly isSubject: boolean;
}

/** Whom a pronoun at an offset means, as for `Resolver.whoseP`. */
type WhoseP = (
	at: number,
	asked: Person,
	others: undefined,
	isOwner: boolean,
	likely: Cluster | undefined,
) => Resolution;

/** Between "it" and a verb that is done by nobody who is named. */
const IS_DONE = /^ (?:\p{Lower}+ ){0,2}(?:be|been|is|was) $/u;

/** "It will be | recalled that": whether a verb tells by its form that "it" is nobody who does so. */
export const isAnybodys = (text: string, [, end]: Span, [cue, past]: Span): boolean =>
	cue - end < LONGEST_DONE && !text.startsWith('ing', past - 3) && IS_DONE.test(text.slice(end, cue));
/** So far behind "it" such a verb stands, in UTF-16 code units. */
const LONGEST_DONE = 30;

/** Says whom "it" means, which may be a document: then who issued that. */
export class Things {
	constructor(
		private readonly scene: Scene,
		private readonly issuers: Issuers,
		private readonly told: Told,
		private readonly whoseP: WhoseP,
	) {}

	/** @param source "it", of which the word `first` is @param depth how many documents led to it */
	meant(source: Span, first: number, depth: number): Resolution {
		const { words } = this.scene;
		const { lastSpeaker } = this.told;
		// "It recommends": the document that spoke in the sentence before.
		if (lastSpeaker.isNear(source[0]) && lastSpeaker.isDocument() && !this.isBodySince(lastSpeaker.at, first))
			return this.issuers.ofNewPaper(first) ?? lastSpeaker.who!;
		// "An assessment came to much the same view: it described": what opens the sentence.
		const opening = lowerAt(words, first - 1) === ':' ? this.paperOpening(first) : null;
		if (opening) return this.told.whoIs(opening, depth + 1);
		// "Though the agency has said that there is no need, it has also said": who spoke in the same sentence.
		const { who } = lastSpeaker;
		const speaks = who?.cluster && lastSpeaker.isInSentenceOf(source[0]) ? who.cluster : undefined;
		// "…, counters the cooperative: it puts the loss at 19": so too a body without a name.
		const isBodyThere = who?.phrase && isBody(lastWord(who.phrase)) && lastSpeaker.isInSentenceOf(source[0]);
		if (isBodyThere && lowerAt(words, first - 1) === ':') return { ...who, reason: 'pronoun', trust: 0.85 };
		const meant = this.whoseP(source[0], 'it', undefined, false, speaks);
		const isAnybody = meant.cluster !== null || meant.phrase !== null;
		// "A petition started by the union has 900 names. It calls …": whose it is, if that has a name.
		const isPaperOf = meant.phrase !== null && isDocument(lastWord(meant.phrase));
		const before = !isPaperOf && !speaks ? this.paperBefore(first) : null;
		const isOthers =
			before !== null && (this.issuers.isFound(before.noun) || !this.isToldWith(before, meant));
		if (before && isOthers && !this.isSaidWith(before)) {
			const isLast = meant.cluster !== null && meant.cluster === who?.cluster;
			const paper = this.ofPaper(before, isLast, source, first, depth);
			if (paper) return paper;
		}
		if (isAnybody && !isPaperOf) return meant;
		const paper = this.issuers.ofPaperBefore(source, first, depth);
		return paper && (!isAnybody || paper.cluster) ? paper : meant;
	}

	/** "…,” the letter read. The Consumer Council has had 90 complaints. | It advised": whether a body opens the sentence before "it", and nobody has spoken since an offset. */
	private isBodySince(offset: number, it: number): boolean {
		const { words, mentions } = this.scene;
		const sentence = words.sentence[it]! - 1;
		const first = words.sentences[sentence];
		if (
			first === undefined ||
			words.start[first]! <= offset ||
			words.paragraph[first] !== words.paragraph[it]
		)
			return false;
		const name = words.start[lowerAt(words, first) === 'the' ? first + 1 : first]!;
		const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.end <= name)];
		if (mention === undefined || mention.start > name || mention.cluster.kind !== 'organisation')
			return false;
		// "The FIR names nine": what is called by capitals may be the document itself.
		return !/^\p{Upper}+$/u.test(words.text.slice(mention.start, mention.end));
	}

	/** A document that opens the sentence of a word. */
	private paperOpening(at: number): Span | null {
		const { words } = this.scene;
		const opening = openingSubject(words, words.sentences[words.sentence[at]!]!);
		const span = opening && !opening.isPlural ? opening.span : null;
		return span && isDocument(lastWord(words.text.slice(...span))) ? span : null;
	}

	/** "A banner hangs from the roof. | It says": the document that the sentence before "it" tells of; null for none. */
	private paperBefore(it: number): Paper | null {
		const { words, quoted } = this.scene;
		const { start, sentence, sentences, paragraph } = words;
		let verb = it + 1;
		while (is(words, verb, IS.auxiliary)) verb++;
		if (is(words, verb, IS.living)) return null;
		let last = it - 1;
		const goesOn = OF_PAPER.test(lowerAt(words, sentences[sentence[it]!]!));
		for (; last >= 0 && it - last < FAR; last--) {
			if (quoted(start[last]!)) continue;
			if (sentence[last] !== sentence[it]) break;
			// "Where the road ends, it said": no sentence that goes on about what was before.
			if (!goesOn && is(words, last, IS.small)) return null;
		}
		if (last < 0 || it - last >= FAR || paragraph[it]! - paragraph[last]! > 1) return null;
		const first = sentences[sentence[last]!]!;
		const subject = this.subjectPaper(first);
		if (subject >= 0) return { noun: subject, isSubject: true };
		for (let i = last; i > first; i--)
			if (is(words, i, IS.paper) && !quoted(start[i]!) && this.isNew(first, i))
				return { noun: i, isSubject: false };
		return null;
	}

	/** "A petition | against the sale has been signed": the noun of a document that a sentence is about; -1 for none. */
	private subjectPaper(first: number): number {
		const { words } = this.scene;
		// "But | an internal memo"
		if (/^(?:but|and|yet)$/.test(lowerAt(words, first))) first++;
		if (!is(words, first, IS.article)) return -1;
		for (let i = first + 1; i <= first + LONGEST && is(words, i, IS.small); i++)
			if (is(words, i, IS.article | IS.preposition)) return -1;
			else if (is(words, i, IS.paper)) return is(words, i + 1, IS.verb | IS.preposition) ? i : -1;
		return -1;
	}

	/** "issued | a short statement": whether a noun is that of a document that a text brings up. */
	private isNew(first: number, noun: number): boolean {
		const { words } = this.scene;
		for (let i = noun - 1; i > first && noun - i < LONGEST; i--) {
			if (/^(?:an?|another)$/.test(lowerAt(words, i)))
				return !is(words, noun + 1, IS.small) || is(words, noun + 1, IS.preposition | IS.verb);
			if (!is(words, i, IS.small)) return false;
		}
		return false;
	}

	/** Whether somebody speaks where a document is brought up: "The firm said in a letter that …. It said". */
	private isSaidWith({ noun, isSubject }: Paper): boolean {
		const { words } = this.scene;
		return !isSubject && this.told.lastSpeaker.at >= words.start[words.sentences[words.sentence[noun]!]!]!;
	}

	/** Whether somebody is told of beside a document as one who may go on: in its sentence, unless that is about it. */
	private isToldWith({ noun, isSubject }: Paper, { cluster, phrase }: Resolution): boolean {
		const { words, mentions } = this.scene;
		const { text, start, end, sentence, sentences } = words;
		const first = sentences[sentence[noun]!]!;
		const past = sentences[sentence[noun]! + 1]!;
		const span: Span = [start[first]!, end[past - 1]!];
		if (cluster === null) return !isSubject && phrase !== null && text.slice(...span).includes(phrase);
		for (let m = lowerBound(mentions.length, (k) => mentions[k]!.start < span[0]); m < mentions.length; m++) {
			const mention = mentions[m]!;
			if (mention.start >= span[1]) break;
			if (mention.cluster !== cluster) continue;
			// "A review was ordered by | the council": whoever did that; "Ruiz's | lawyers issued a statement": not whose they are.
			const before = text.slice(Math.max(0, mention.start - LONGEST_BY), mention.start);
			const isDoer = isSubject ? isDoneBy(before) : !/^['’]/.test(text.slice(mention.end, mention.end + 1));
			if (isDoer) return true;
		}
		return false;
	}

	/**
	 * Who issued a document, or the document itself; null where whoever else is meant has rather issued it.
	 * @param isLast whether they spoke last
	 */
	private ofPaper(
		{ noun, isSubject }: Paper,
		isLast: boolean,
		source: Span,
		first: number,
		depth: number,
	): Resolution | null {
		const { words } = this.scene;
		const isShown = is(words, noun, IS.shown);
		if (isSubject && !isShown && !this.issuers.isFound(noun))
			return this.issuers.ofPaperBefore(source, first, depth);
		const issuer = isShown ? this.makerOf(noun) : this.issuers.introducedAt(noun, depth);
		if (issuer) return issuer;
		// "Neighbours have received a letter. It says": of whoever was spoken of.
		if (!isShown && !this.issuers.isFound(noun) && (isLast || this.isReceived(noun))) return null;
		const phrase = this.issuers.phraseAt(noun);
		return phrase === null ? null : { ...NOBODY, phrase, reason: 'paper', trust: 0.7 };
	}

	/** "I had | a letter": whether somebody has a document from another. */
	private isReceived(noun: number): boolean {
		const { words } = this.scene;
		let i = noun - 1;
		while (noun - i < LONGEST && !is(words, i, IS.article)) i--;
		return /^(?:had|got|received|gets|read|opened|found|have|has)$/.test(lowerAt(words, i - 1));
	}

	/** "A sign planted by the Ministry of Works", and then "The sign": who made what is shown, where the text tells. */
	private makerOf(noun: number): Resolution | null {
		const { words, mentions } = this.scene;
		const { start, sentence } = words;
		const shown = lowerAt(words, noun);
		for (let at = noun; at >= 0 && noun - at < FAR; at--) {
			if (!is(words, at, IS.shown) || lowerAt(words, at) !== shown) continue;
			for (let i = at + 1; i < at + MADE_WITHIN && sentence[i] === sentence[at]; i++) {
				if (lowerAt(words, i) !== 'by') continue;
				const from = start[i + 1]! + (is(words, i + 1, IS.article) ? lowerAt(words, i + 1).length + 1 : 0);
				const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < from)];
				if (mention?.start === from) return named(mention.cluster, 'document', 0.8);
			}
		}
		return null;
	}
}

/** "A review was ordered by | the council", but not "A memo seen by | the Post". */
function isDoneBy(before: string): boolean {
	const by = DONE_BY.exec(before);
	return by !== null && !FOUND.test(by.groups!.done!);
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
