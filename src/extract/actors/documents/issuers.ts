import type { Span } from '../../../model/index.js';
import { isCapital, lowerAt, wordFrom } from '../../text/words.js';
import type { Bodies } from '../bodies/bodies.js';
import { mayMeanBody } from '../bodies/sort-nouns.js';
import { isOwned } from '../phrases/phrases.js';
import { type LastSpeaker, paragraphAt } from '../pronouns/last-speaker.js';
import type { Person } from '../pronouns/meant.js';
import { fromWhom, OWNERS, PAPERS, READS } from '../roles/offices.js';
import { NOBODY, named, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';
import { Documents } from './documents.js';
import { likelyIssuer } from './likely-issuer.js';
import { isFound } from './made-by.js';

/** A phrase that tells from whom a paper is has so many UTF-16 code units at least. */
const SHORTEST_FROM = 'rules from x'.length;
const FROM = / (?:from|by) /i;
/** So many words back a document is looked for that reads: a long quotation may stand between. */
const FAR = 120;

/** "the council's own press release", "the Beacon's front page": of nobody's press, and of no front. */
const NO_BODY = /^(?:press release|front page)$/;
/** Bodies of which each country has one: "a police report" without a name is theirs. */
const OF_ITSELF = /^(?:police|government|army|military|navy|press|parliament|prosecution|ministry)$/;

/** What the text has told up to where it is read. */
export interface Told {
	readonly lastSpeaker: LastSpeaker;
	/** Whom a phrase means. @param depth how many documents led to it */
	whoIs(phrase: Span, depth: number): Resolution;
	/** Whom a pronoun at an offset means. */
	whoseP(at: number, asked: Person): Resolution;
}

/** Says who speaks through a document: "the report", "their statement", "it read". */
export class Issuers {
	private readonly documents: Documents;
	/** Who last spoke through each kind of document, and where the words end that told of it. */
	private readonly issued = new Map<string, { issuer: Resolution; at: number }>();

	constructor(
		private readonly scene: Scene,
		private readonly bodies: Bodies,
		private readonly told: Told,
	) {
		this.documents = new Documents(scene.words, scene.mentions);
	}

	/** Who issued the document that a source `[first, stop)` names by a noun, which is remembered. */
	named(source: Span, first: number, stop: number, noun: string, depth: number): Resolution | null {
		const issuer = this.of(source, first, stop, noun, depth);
		// Of many statements the one told of there may not be meant further on.
		if (issuer) this.issued.set(noun, { issuer, at: PAPERS.has(noun) ? source[0] : source[1] });
		return issuer;
	}

	/** "The reply from the manager": who sent a paper that is no document anywhere else. @param depth how many documents led to it */
	sender(source: Span, first: number, depth: number): Resolution | null {
		const mayTell =
			depth < 2 &&
			source[1] - source[0] >= SHORTEST_FROM &&
			FROM.test(this.scene.words.text.slice(source[0], source[1]));
		const from = mayTell ? fromWhom(this.scene.words, first, source) : undefined;
		if (from === undefined) return null;
		const sender = this.told.whoIs([source[1] - from.length, source[1]], depth + 1);
		return sender.cluster || sender.phrase ? { ...sender, reason: 'document', trust: 0.85 } : null;
	}

	/** Who issued the document that the text told of last before "it". @param depth how many documents led to it @param reach so many words back */
	ofPaperBefore(source: Span, first: number, depth: number, reach?: number): Resolution | null {
		const { words, quoted } = this.scene;
		const noun = this.documents.lastBefore(first, quoted, reach);
		if (noun === -1) return null;
		const issuer = this.isFound(noun)
			? this.introducedAt(noun, depth)
			: this.of(source, first, first + 1, lowerAt(words, noun), depth);
		if (issuer && (issuer.cluster || issuer.phrase)) return issuer;
		const phrase = this.documents.phraseAt(noun);
		const isNear = paragraphAt(words, source[0]) - paragraphAt(words, words.start[noun]!) <= 1;
		return phrase !== null && isNear ? { ...NOBODY, phrase, reason: 'paper', trust: 0.7 } : null;
	}

	/** "A banner" of "A banner against the sale": a document by its article and its noun; null without the article. */
	phraseAt(noun: number): string | null {
		return this.documents.phraseAt(noun);
	}

	/** "Police found | a letter", "A note | was pinned": whether a document turns up that nobody is told to have issued. */
	isFound(noun: number): boolean {
		return isFound(this.scene.words, noun);
	}

	/** Who issued a document that the text brings up, as far as it tells beside its noun. @param depth how many documents led to it */
	introducedAt(noun: number, depth: number): Resolution | null {
		const told = depth < 2 ? this.documents.introducedAt(noun) : null;
		if (told?.cluster) return named(told.cluster, 'document', 0.85);
		return told?.phrase
			? { ...this.told.whoIs(told.phrase, depth + 1), reason: 'document', trust: 0.8 }
			: null;
	}

	/** "“…,” it read": who issued a document that the text has told of. */
	read(source: Span, cue: Span | null): Resolution | null {
		const { words } = this.scene;
		if (!cue || source[1] - source[0] !== 2 || !READS.test(words.text.slice(...cue))) return null;
		const first = wordFrom(words, source[0]);
		return lowerAt(words, first) === 'it' ? this.ofPaperBefore(source, first, 0, FAR) : null;
	}

	/** Who made another document than that of the last speaker, told of since: "The report, by the laboratory, …. It says". */
	ofNewPaper(first: number): Resolution | null {
		const maker = this.documents.madeSince(this.told.lastSpeaker.at, first, this.scene.quoted);
		return maker && { ...this.told.whoIs(maker, 1), reason: 'document', trust: 0.85 };
	}

	/** "a ministry statement": the body that a noun before the document's means. */
	private bodyOf(first: number, stop: number): Resolution | null {
		const { words } = this.scene;
		const holder = stop - 2;
		if (NO_BODY.test(`${lowerAt(words, holder)} ${lowerAt(words, holder + 1)}`)) return null;
		if (holder < first || isCapital(words, holder) || !mayMeanBody(lowerAt(words, holder))) return null;
		const at = words.start[holder]!;
		const body = this.bodies.meant(lowerAt(words, holder), at);
		if (body) return named(body, 'document', 0.85);
		// "a school report": one of many schools, so that the paper itself is told of.
		if (!OF_ITSELF.test(lowerAt(words, holder))) return null;
		return { ...NOBODY, phrase: words.text.slice(at, words.end[holder]), reason: 'document', trust: 0.8 };
	}

	/** Who issued a document: named with it, told where the text introduced it, or the last who spoke. */
	private of(source: Span, first: number, stop: number, noun: string, depth: number): Resolution | null {
		const owner = OWNERS.get(lowerAt(this.scene.words, first));
		if (owner && !isOwned(this.scene.words, first, stop)) {
			const whose = this.told.whoseP(source[0], owner);
			// "The ministry replied. Its letter said": the last of whom the text told.
			const isFound =
				whose.cluster !== null ||
				(whose.phrase !== null && (owner === 'they' || (owner === 'it' && whose.last)));
			if (isFound) return { ...whose, reason: 'document', trust: whose.trust * 0.9 };
		}
		const past = wordFrom(this.scene.words, source[1] - 1) + 1;
		// "a study by the engineering office Brandalp" ends with a name.
		const body = lowerAt(this.scene.words, stop - 1) === noun ? this.bodyOf(first, stop) : null;
		if (body) return body;
		const told = this.documents.issuer(noun, source[0], first, stop, past);
		// "Its report said …", "The report also noted": the same one, unless another was told of since.
		const before = stop - first === 2 ? this.issued.get(noun) : undefined;
		if (
			before &&
			!(told && told.at > before.at) &&
			!this.documents.isAnotherSince(noun, before.at, source[0])
		)
			return before.issuer;
		const { lastSpeaker } = this.told;
		// Of the many statements and letters of a text, the one meant is that of whoever spoke since.
		if (
			told &&
			!told.near &&
			PAPERS.has(noun) &&
			lastSpeaker.who &&
			paragraphAt(this.scene.words, told.at) < paragraphAt(this.scene.words, lastSpeaker.at)
		)
			return { ...lastSpeaker.who, reason: 'document', trust: 0.8 };
		if (told?.cluster) return named(told.cluster, 'document', told.near ? 0.95 : 0.85);
		if (told?.phrase && depth < 2) {
			const issuer = this.told.whoIs(told.phrase, depth + 1);
			return { ...issuer, reason: 'document', trust: issuer.trust * 0.9 };
		}
		return likelyIssuer(this.scene, noun, first, lastSpeaker.who, lastSpeaker.isNear(source[0]));
	}
}
