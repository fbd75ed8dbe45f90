import type { Span } from '../../../model/index.js';
import { isCapital, lowerAt } from '../../text/words.js';
import { headNoun, isBody, isDocument, isHuman, isOwnedPaper } from '../../who/nouns.js';
import { Bearers } from '../bearers/bearers.js';
import { actsUpon } from '../bearers/done-to.js';
import type { Bodies } from '../bodies/bodies.js';
import type { Issuers, Told } from '../documents/issuers.js';
import { isMadeBy, makerInClause } from '../documents/made-by.js';
import { Makers } from '../documents/makers.js';
import { barePhrase } from '../phrases/bare-phrase.js';
import { onlyNamedBefore, pastWork } from '../phrases/of-work.js';
import { isOwned, type Phrases } from '../phrases/phrases.js';
import { placedBefore } from '../phrases/phrases-before.js';
import type { Focus } from '../pronouns/pronouns.js';
import { headOfState } from '../roles/modified-roles.js';
import {
	DEFINITE,
	ESTIMATES,
	NEVER_NAMED,
	OUTCOMES,
	OWNERS,
	PERSONAL,
	PRESIDING,
	SAME_HIDDEN,
} from '../roles/offices.js';
import { areRivals } from '../roles/rivals.js';
import { OFFICE_NOUN } from '../roles/roles.js';
import type { Cluster } from '../terms/cluster.js';
import { named, nameless, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';
import { isParent, parentOf } from './children.js';
import { isSpouse, spouseOf } from './couples.js';
import { toldBefore } from './told-before.js';
import { bodyThat, whoServesAs } from './told-by-clause.js';

/** Letters behind the names of those who plead in court. */
const PLEADS = / (?:SC|KC|QC|BL)$/;
const isBarrister = ({ kind, titled, forms }: Cluster): boolean =>
	kind === 'person' && [...titled, ...forms.keys()].some((form) => PLEADS.test(form));
/** What any body of some sort may be called. */
const GOES_ON = /^(?:company|firm|group|organi[sz]ation)$/;

/** "papers the ministry filed": papers of several kinds, where it is told who sends them. */
const isPapers = (noun: string): boolean =>
	/^(?:papers|documents?|filings|letters|emails|e-mails|messages|memos|briefs?|records|slides|numbers|accounts|minutes)$/.test(
		noun,
	);
/** Such a phrase has so many UTF-16 code units at least, and a noun among its first so many words. */
const SHORTEST_SENT = 'memos he sent'.length;
const LONGEST_PAPER = 6;

/** A phrase that is asked for, of words `[first, stop)`. */
interface Description {
	readonly source: Span;
	readonly first: number;
	readonly stop: number;
	/** Its first word, in small letters. */
	readonly word: string;
	/** The noun that heads it. */
	readonly head: string | null;
	/** How many documents led to it. */
	readonly depth: number;
	/** Who is no guess for it. */
	readonly others: ReadonlySet<Cluster> | undefined;
}

/** "some party figures", "leading opposition figures": people, and no numbers. */
const PEOPLE =
	/^(?:(?:the|some|several|many|other|two|three|four|both|most) )*(?:some|several|many|other|senior|leading|key|top|prominent|influential|(?:party|opposition|church|establishment|conservative|liberal|union|public|religious|community|military|business|industry) figures)/iu;

/** Says who is meant by a phrase that is neither a name nor a pronoun: "the mayor", "his answer", "an aide". */
export class Descriptions {
	/** Unnamed actors by the noun that heads their phrase. */
	private readonly unnamed = new Map<string, Resolution>();
	/** The words of the phrases that told of them. */
	private readonly toldIn = new Map<string, Span>();
	/** The last of those who stay unnamed on purpose: "an insider at the club". */
	private hidden: Resolution | null = null;
	private readonly makers: Makers;
	private readonly bearers: Bearers;

	constructor(
		private readonly scene: Scene,
		private readonly phrases: Phrases,
		private readonly bodies: Bodies,
		private readonly issuers: Issuers,
		focus: Focus,
		private readonly told: Told,
	) {
		this.makers = new Makers(scene);
		this.bearers = new Bearers(scene, phrases, bodies, focus, this.unnamed);
	}

	/** Whom a phrase `[first, stop)` means, somebody without a name where it means nobody else. */
	of(source: Span, first: number, stop: number, depth: number, others?: ReadonlySet<Cluster>): Resolution {
		const { words } = this.scene;
		const word = lowerAt(words, first);
		const from = pastWork(words, first, stop);
		const head = headNoun(words, from, stop);
		// "Ida Moll was mocked. Since then, the “Salt Road” star": whoever the paragraph tells of.
		const isOfWork = from > first && head !== null && (isHuman(head) || head === 'star');
		const known = isOfWork ? onlyNamedBefore(words, this.scene.mentions, first) : null;
		if (known) return named(known, 'role', 0.85);
		const asked = { source, first: from, stop, word, head, depth, others };
		return (
			this.ofPaper(asked) ??
			this.ofOutcome(asked) ??
			this.counsel(asked) ??
			this.apposed(asked) ??
			this.ruler(asked) ??
			this.definite(asked) ??
			this.force(asked) ??
			this.sameHidden(asked) ??
			this.bearerBefore(asked) ??
			this.somebody(asked)
		);
	}

	/** "The study", "their statement", "estimates from the port": who made or issued it. */
	private ofPaper(asked: Description): Resolution | null {
		const { source, first, stop, word, head, depth } = asked;
		const sent = this.sentPaper(asked);
		if (sent) return sent;
		if (!head) return null;
		const makers = this.makers.of(head, source, first, stop);
		if (makers) return makers;
		const { words } = this.scene;
		if (head === 'figures' && PEOPLE.test(words.text.slice(words.start[first], words.end[stop - 1])))
			return null;
		const isPaper =
			isDocument(head) ||
			(isOwnedPaper(head) &&
				(OWNERS.has(word) || isOwned(words, first, stop) || isMadeBy(words, first, source[1]))) ||
			ESTIMATES.has(head);
		return isPaper ? this.issuers.named(source, first, stop, head, depth) : null;
	}

	/** "figures | the school sent to parents", "a filing | Quayle made on Monday": who is told within the phrase to have made it. */
	private sentPaper({ source, first, depth }: Description): Resolution | null {
		const { words } = this.scene;
		if (depth > 1 || source[1] - source[0] < SHORTEST_SENT) return null;
		for (let noun = first; noun < first + LONGEST_PAPER && words.end[noun + 2]! <= source[1]; noun++) {
			const paper = lowerAt(words, noun);
			if (!isDocument(paper) && !isOwnedPaper(paper) && !isPapers(paper)) continue;
			const maker = makerInClause(words, noun + 1);
			if (maker === null || maker[1] > source[1]) continue;
			return { ...this.told.whoIs(maker, depth + 1), reason: 'document', trust: 0.85 };
		}
		return null;
	}

	/** "His conclusion:", "Her answer was": whose it is. */
	private ofOutcome({ source, first, stop, word, head }: Description): Resolution | null {
		const whose = head && stop - first <= 4 && OUTCOMES.has(head) ? OWNERS.get(word) : undefined;
		if (!whose || isOwned(this.scene.words, first, stop)) return null;
		const owner = this.told.whoseP(source[0], whose);
		return owner.cluster || owner.phrase ? owner : null;
	}

	/** "counsel said": the barrister who spoke last. */
	private counsel({ source, first, stop, word }: Description): Resolution | null {
		if (stop - first !== 1 || word !== 'counsel') return null;
		const last = this.told.lastSpeaker.who?.cluster;
		const barrister = last && isBarrister(last) ? last : this.phrases.lastBefore(source[0], isBarrister);
		return barrister && named(barrister, 'role', 0.85);
	}

	/** "The chairman, Ana Ruiz,": the name that is told with it. */
	private apposed({ source, first, stop }: Description): Resolution | null {
		const name =
			this.phrases.toldName(this.scene.words.end[stop - 1] ?? source[1]) ??
			this.phrases.apposition(first, source[1], stop) ??
			bodyThat(this.scene, source[0]);
		return name && named(name, 'name', 0.95);
	}

	/** "the Head of State": the only one who may be meant. */
	private ruler({ source, head }: Description): Resolution | null {
		const { words, roles } = this.scene;
		const ruler = head === 'head' ? headOfState(words.text.slice(...source), roles) : null;
		return ruler && named(ruler, 'role', 0.85);
	}

	/** "the mayor", "his company": whoever the text has told to be so, or told of by the same noun. */
	private definite({ source, first, stop, word, head, depth, others }: Description): Resolution | null {
		if (!head || !DEFINITE.has(word) || this.isPresiding(head, first, stop)) return null;
		const relative = stop - first === 2 ? this.relative(head, word, source) : null;
		if (relative) return relative;
		const same = stop - first === 2 && word === 'the' ? this.bodyGoesOn(head, source[0]) : null;
		if (same) return same;
		const bearer = this.bearers.of(head, word, source[0], first, stop, others);
		if (bearer) return bearer;
		const { words } = this.scene;
		const subject =
			NEVER_NAMED.test(head) && head !== 'official' ? null : toldBefore(this.scene, head, first, stop);
		if (subject && !this.scene.roles.has(head)) return named(subject, 'role', 0.75);
		const known = this.knownAs(head, word, first, stop);
		// "The review, a copy of which was seen here,": what is told besides makes it no other.
		const isPlain = word === 'the' && lowerAt(words, first + 1) === head && lowerAt(words, first + 2) === ',';
		if (known && (isPlain || stop - first <= 3) && !(stop - first === 3 && isCapital(words, first + 1)))
			return known;
		const placed =
			stop - first === 2 && isBody(head)
				? placedBefore(words, head, first, (offset) => this.phrases.isNameAt(offset))
				: null;
		if (placed) {
			const body = nameless(words.text.slice(...placed), 0.9);
			if (depth === 0) this.unnamed.set(head, body);
			return body;
		}
		const isBare = stop - first === 2 && word === 'the' && depth === 0 && !known;
		const again = isBare ? this.sameSpeaker(head, source[0]) : null;
		// "Ruiz talked with the man. … “…,” the man wrote": not Ruiz.
		return again && actsUpon(this.scene, again.cluster!, first, head) ? null : again;
	}

	/** "Dunmore Vale says that savers will be paid. “We are sorry,” | the firm | says": the body that spoke right before. */
	private bodyGoesOn(head: string, offset: number): Resolution | null {
		const { lastSpeaker } = this.told;
		const last = lastSpeaker.who?.cluster;
		if (last?.kind !== 'organisation' || !GOES_ON.test(head) || !lastSpeaker.isBeside(offset)) return null;
		return lastSpeaker.isQuotationOnly(offset) && !this.bodies.isNoFirm(last, head)
			? named(last, 'role', 0.85)
			: null;
	}

	/** "Ana Ruiz’s son, Einar, had gone back. | His mother", "Ana and Bo Lund. …. | Her husband": who is told to be that by name. */
	private relative(kin: string, word: string, source: Span): Resolution | null {
		const owner = OWNERS.get(word);
		if ((owner !== 'he' && owner !== 'she') || !(isParent(kin) || isSpouse(kin))) return null;
		const whose = this.told.whoseP(source[0], owner).cluster;
		const meant = isParent(kin)
			? parentOf(this.scene, source, kin, owner, whose)
			: whose && spouseOf(this.scene, source[0], kin, whose);
		return meant && named(meant, 'role', 0.85);
	}

	/** "the Speaker": whether it is an office that is as good as a name. */
	private isPresiding(head: string, first: number, stop: number): boolean {
		const { words, roles } = this.scene;
		const isOffice =
			stop - first === 2 && isCapital(words, first + 1) && PRESIDING.has(lowerAt(words, first + 1));
		return isOffice && !roles.has(head) && !isBody(head);
	}

	/** Who was told of by a noun before; "his campaign" is not "her campaign". */
	private knownAs(head: string, word: string, first: number, stop: number): Resolution | undefined {
		const told = this.toldIn.get(head);
		// "The prosecution lawyer said no. | The defence lawyer | said yes."
		if (told && areRivals(this.scene.words, head, [first, stop], told)) return undefined;
		const last = this.unnamed.get(head);
		const isOther =
			PERSONAL.test(word) && last?.phrase != null && !last.phrase.toLowerCase().startsWith(`${word} `);
		return isOther ? undefined : last;
	}

	/**
	 * "Stig Haldorsen, who bought the club, said he was sorry. “Rui is a gentleman,” the chairman wrote": the last speaker,
	 * of whom nothing else is told, where nobody was named since and nobody is told to be one.
	 */
	private sameSpeaker(head: string, offset: number): Resolution | null {
		const { lastSpeaker } = this.told;
		const last = lastSpeaker.who?.cluster;
		if (last?.kind !== 'person' || !lastSpeaker.isNear(offset) || lastSpeaker.isOtherSince()) return null;
		if (!(isHuman(head) || OFFICE_NOUN.test(head)) || NEVER_NAMED.test(head)) return null;
		if (!/["”’»“」],? $/.test(this.scene.words.text.slice(Math.max(0, offset - 3), offset))) return null;
		if (this.scene.roles.has(head) || [...last.roles].some((role) => isHuman(role))) return null;
		return named(last, 'role', 0.75);
	}

	/** "Police said": the force that was named. */
	private force({ source, first, stop, word }: Description): Resolution | null {
		const force = stop - first === 1 && word === 'police' ? this.bodies.meant(word, source[0]) : null;
		return force && named(force, 'role', 0.85);
	}

	/** "The source": the insider who was told of. */
	private sameHidden({ first, stop, word, head }: Description): Resolution | null {
		const isSame = stop - first === 2 && word === 'the' && head !== null && SAME_HIDDEN.has(head);
		return isSame ? this.hidden : null;
	}

	/** "Ana Ruiz, a nurse of 40 years": who was named right before. */
	private bearerBefore({ source, first }: Description): Resolution | null {
		const bearer = this.phrases.bearerBefore(first, source[1]) ?? whoServesAs(this.scene, source[0]);
		return bearer && named(bearer, 'relative', 0.85);
	}

	/** Somebody without a name, who is remembered by the noun. */
	private somebody({ source, first, stop, head, depth }: Description): Resolution {
		const phrase = nameless(barePhrase(this.scene.words.text.slice(...source)), 1);
		if (!head || depth !== 0) return phrase;
		this.unnamed.set(head, phrase);
		this.toldIn.set(head, [first, stop]);
		if (SAME_HIDDEN.has(head) && /^(?:an?|one|another) /i.test(phrase.phrase!))
			this.hidden = { ...phrase, reason: 'role', trust: 0.85 };
		return phrase;
	}
}
