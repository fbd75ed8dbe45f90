import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isCapital, lowerAt, wordFrom } from '../text/words.js';
import { headNoun, isBody, isDocument, isHuman, isOwnedPaper } from '../who/nouns.js';
import type { How } from './antecedents.js';
import { Asking, isGuessedAsker } from './asking.js';
import { barePhrase } from './bare-phrase.js';
import { Bearers } from './bearers.js';
import { Bodies } from './bodies.js';
import { authorOf } from './byline.js';
import type { Cluster } from './cluster.js';
import { Interview } from './interview.js';
import { Issuers, type Told } from './issuers.js';
import { Makers } from './makers.js';
import { headOfState } from './modified-roles.js';
import { mournedIn } from './mourned.js';
import {
	ADDS,
	DEFINITE,
	ESTIMATES,
	FIRST_PERSON,
	FOR_ONE,
	fromWhom,
	NEVER_NAMED,
	OUTCOMES,
	OWNERS,
	PERSONAL,
	PRESIDING,
	READS,
	RELATIVE,
	SAME_HIDDEN,
	SPEAKS_FOR,
	TELLS,
} from './offices.js';
import { isMadeBy, isNationality, isOwned, Phrases } from './phrases.js';
import { placedBefore } from './phrases-before.js';
import { Posters } from './posters.js';
import { placeOf } from './prominence.js';
import { Focus, fits, isSomebody, kinOf, ownerAt, type Person, pronoun, pronounAt } from './pronouns.js';
import { relative } from './relative-clauses.js';
import { NOBODY, named, nameless, type Resolution } from './resolution.js';
import { OFFICE_NOUN } from './roles.js';
import type { Scene } from './scene.js';
import { openingSubject } from './subjects.js';

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();

/** Goes through the attributions in text order and says whom each source stands for. */
export class Resolver implements Told {
	/** Who spoke last. */
	speaker: Resolution | null = null;
	speakerAt = -1;
	private readonly focus: Focus;
	private readonly asking: Asking;
	private toldUpTo = -1;
	/** Where the last speaker and what they said end; and where anybody else was told of last, in nobody's words. */
	private saidUpTo = -1;
	private otherAt = -1;
	private readonly interview: Interview;
	private readonly issuers: Issuers;
	/** Unnamed actors by the noun that heads their phrase. */
	private readonly unnamed = new Map<string, Resolution>();
	private readonly phrases: Phrases;
	readonly bodies: Bodies;
	private readonly posters: Posters;
	/** Who says "I" where nobody is quoted. */
	private readonly author: Cluster | null;
	/** The last of those who stay unnamed on purpose: "an insider at the club". */
	private hidden: Resolution | null = null;
	private readonly makers: Makers;
	private readonly bearers: Bearers;
	private nextMention = 0;
	private nextWord = 0;

	constructor(private readonly scene: Scene) {
		this.asking = new Asking(scene.words);
		this.focus = new Focus(mournedIn(scene.words, scene.mentions), scene.watch);
		this.phrases = new Phrases(scene.words, scene.mentions);
		this.bodies = new Bodies(scene.words, scene.mentions, scene.quoted, scene.watchBodies);
		this.issuers = new Issuers(scene, this.bodies, this);
		this.makers = new Makers(scene);
		this.bearers = new Bearers(scene, this.phrases, this.bodies, this.focus, this.unnamed);
		this.posters = new Posters(scene.mentions);
		this.author = authorOf(scene.words.text, scene.mentions);
		this.interview = new Interview(scene.words.text, scene.mentions);
	}

	/** @param attribution in text order by source (by content when it has none) */
	resolve(attribution: Attribution): Resolution {
		const { source, found } = attribution;
		if (!source) return NOBODY;
		this.advance(source[0]);
		const resolution =
			found === 'turn'
				? (this.interview.whoseTurn(source, attribution.content[0]!) ?? this.whoIs(source, 0))
				: (this.paper(source, attribution.cue) ?? this.whoSays(attribution, source));
		if (resolution.cluster || resolution.phrase) {
			this.speaker = resolution;
			this.speakerAt = source[0];
			this.toldUpTo = source[1];
			this.saidUpTo = Math.max(source[1], attribution.content.at(-1)![1]);
			// "He was asked by a policeman": whoever only asks is not who the sentence is about.
			const isAgent = this.asking.take(source, attribution.cue);
			// Nobody is told of as "he" who says "I".
			if (resolution.reason !== 'author') this.refer(resolution, source[0], isAgent ? 'agent' : 'speaker');
		}
		return resolution;
	}

	/** Whether a document spoke last, whoever issued it. */
	private hasPaperSpoken(): boolean {
		if (this.speaker?.reason === 'document') return true;
		if (this.speaker === null) return false;
		const { words } = this.scene;
		const first = wordFrom(words, this.speakerAt);
		const head = headNoun(words, first, wordFrom(words, this.toldUpTo - 1) + 1);
		return head !== null && isDocument(head) && /^(?:an?|the|its|one)$/.test(lowerAt(words, first));
	}

	/** Whether who spoke last opened a sentence with it. */
	private hasOpened(): boolean {
		const { words } = this.scene;
		const first = wordFrom(words, this.speakerAt);
		return words.sentences[words.sentence[first] ?? 0] === first;
	}

	/** Takes in the names and the pronouns up to an offset. */
	private advance(offset: number): void {
		const { words, quoted } = this.scene;
		const end = wordFrom(words, offset);
		for (; this.nextWord < end; this.nextWord++) {
			const at = words.start[this.nextWord]!;
			const past = words.end[this.nextWord]!;
			this.takeNames(at + 1);
			if (words.sentences[words.sentence[this.nextWord]!] === this.nextWord && !quoted(at))
				this.referToSubject(this.nextWord);
			const word = pronounAt(words.text, at, past);
			// "He Yan" is nobody else.
			if (word && !quoted(at) && !this.phrases.isNameAt(at)) {
				const resolution = this.whoseP(at, word);
				if (resolution.cluster || resolution.phrase) this.refer(resolution, at, 'pronoun');
			}
			// "Her mother thought otherwise": of whose mother the text tells.
			const owner = ownerAt(words.text, at, past);
			if (owner && !quoted(at)) {
				// "Her counterpart, Kwak Dong-hyeon, said": not his own.
				const speaker = at >= this.speakerAt && at < this.toldUpTo ? this.speaker?.cluster : null;
				const resolution = this.whoseP(at, owner, speaker ? new Set([speaker]) : undefined, true);
				if (resolution.cluster || resolution.phrase) this.refer(resolution, at, 'owner');
			}
		}
		this.takeNames(offset);
	}

	/** Takes in the names that begin before an offset. */
	private takeNames(offset: number): void {
		const { mentions } = this.scene;
		for (; this.nextMention < mentions.length; this.nextMention++) {
			const { cluster, start } = mentions[this.nextMention]!;
			if (start >= offset) return;
			this.refer(named(cluster, 'name', 1), start, 'name');
		}
	}

	/** Takes in who opens a sentence without a name. */
	private referToSubject(first: number): void {
		const opening = openingSubject(this.scene.words, first);
		// "A spokesman for the command, Arkady Belov, denied": that was the speaker.
		if (!opening || opening.span[0] < this.toldUpTo) return;
		// "The regulator, Aviwatch, opened": the name is taken in by itself.
		const [, end] = opening.span;
		if (this.scene.words.text[end] === ',' && this.phrases.isNameAt(end + 2)) return;
		const { span, isPlural } = opening;
		const resolution = isPlural ? nameless(this.scene.words.text.slice(...span), 1) : this.whoIs(span, 1);
		if (resolution.cluster || resolution.phrase) this.refer(resolution, span[0], 'subject');
	}

	private refer(resolution: Resolution, at: number, how: How): void {
		const { words, quoted, mentions } = this.scene;
		const word = wordFrom(words, at);
		const { cluster } = resolution;
		if (cluster?.kind === 'person' && cluster !== this.speaker?.cluster && !quoted(at)) this.otherAt = at;
		const isName = how === 'name';
		const next = mentions[this.nextMention];
		const mention = next?.start === at ? next : undefined;
		this.focus.push({
			resolution,
			sentence: words.sentence[word] ?? 0,
			paragraph: words.paragraph[word] ?? 0,
			how,
			isQuoted: isName && quoted(at),
			place: isName ? () => placeOf(this.scene, word, at, mention) : null,
		});
	}

	whoIs(source: Span, depth: number): Resolution {
		const { words } = this.scene;
		const first = wordFrom(words, source[0]);
		const stop = this.phrases.endOf(first, wordFrom(words, source[1] - 1) + 1);
		const word = lowerAt(words, first);
		// "According to WHO": a body, not a pronoun.
		const isBodyOf = word === 'who' && words.text.startsWith('WHO', words.start[first]);
		const sign = words.text[source[0]] === '@' ? 0 : words.text[source[0] - 1] === '@' ? 1 : -1;
		const poster = sign < 0 ? undefined : this.posters.of(words.text.slice(source[0] - sign, source[1]));
		if (poster) return named(poster, 'name', 1);
		if (stop - first === 1 && !isBodyOf) {
			const asked = pronoun(word);
			// "It recommends": the document that spoke in the sentence before.
			if (asked === 'it' && this.isNear(source[0]) && this.hasPaperSpoken())
				return this.issuers.ofNewPaper(first) ?? this.speaker!;
			if (asked) {
				const meant = this.whoseP(source[0], asked);
				const isAnybody = meant.cluster !== null || meant.phrase !== null;
				// "A petition started by the union has 900 names. It calls …": whose it is, if that has a name.
				const isPaperOf = meant.phrase !== null && isDocument(lastWord(meant.phrase));
				if (asked !== 'it' || (isAnybody && !isPaperOf)) return meant;
				const paper = this.issuers.ofPaperBefore(source, first, depth);
				return paper && (!isAnybody || paper.cluster) ? paper : meant;
			}
			if (RELATIVE.has(word) || word === 'itself')
				return relative(this.scene, this.phrases, source[0], depth, (span, deeper) =>
					this.whoIs(span, deeper),
				);
			if (FIRST_PERSON.has(word)) {
				const author = FOR_ONE.test(word) ? this.author : null;
				if (author) return named(author, 'author', 0.9);
				return { ...NOBODY, phrase: words.text.slice(...source), reason: 'author', trust: 0.9 };
			}
		} else if ((word === 'he' || word === 'she') && !this.phrases.isNameAt(source[0]))
			return this.whoseP(source[0], word);
		else if (word === 'who' && !isBodyOf)
			return relative(this.scene, this.phrases, source[0], depth, (span, deeper) => this.whoIs(span, deeper));
		const from = depth < 2 ? fromWhom(words, first, source) : undefined;
		if (from !== undefined) {
			const issuer = this.whoIs([source[1] - from.length, source[1]], depth + 1);
			if (issuer.cluster || issuer.phrase) return { ...issuer, reason: 'document', trust: 0.85 };
		}
		const pair = this.phrases.pair(source, first, stop);
		if (pair) return nameless(pair, 0.95);
		const called = isNationality(words, first, stop) ? null : this.phrases.headName(source, first, stop);
		// "A spokeswoman for the landlord, Petrossian Estates": of whom she speaks.
		const isFor = called && called.kind !== 'person' && SPEAKS_FOR.test(words.text.slice(...source));
		if (called && !isFor) return named(called, 'name', 1);
		const head = headNoun(words, first, stop);
		const makers = head ? this.makers.of(head, source, first, stop) : null;
		if (makers) return makers;
		if (
			head &&
			(isDocument(head) ||
				(isOwnedPaper(head) &&
					(OWNERS.has(word) || isOwned(words, first, stop) || isMadeBy(words, first, source[1]))) ||
				ESTIMATES.has(head))
		) {
			const issuer = this.issuers.named(source, first, stop, head, depth);
			if (issuer) return issuer;
		}
		// "His conclusion:", "Her answer was": whose it is.
		const whose = head && stop - first <= 4 && OUTCOMES.has(head) ? OWNERS.get(word) : undefined;
		const owner = whose && !isOwned(words, first, stop) ? this.whoseP(source[0], whose) : NOBODY;
		if (owner.cluster || owner.phrase) return owner;
		const apposed =
			this.phrases.toldName(words.end[stop - 1] ?? source[1]) ??
			this.phrases.apposition(first, source[1], stop);
		if (apposed) return named(apposed, 'name', 0.95);
		// "the Speaker": an office that is as good as a name.
		const isOffice =
			stop - first === 2 && isCapital(words, first + 1) && PRESIDING.has(lowerAt(words, first + 1));
		const ruler = head === 'head' ? headOfState(words.text.slice(...source), this.scene.roles) : null;
		if (ruler) return named(ruler, 'role', 0.85);
		if (head && DEFINITE.has(word) && !(isOffice && !this.scene.roles.has(head) && !isBody(head))) {
			const bearer = this.bearers.of(head, word, source[0], first, stop);
			if (bearer) return bearer;
			const last = this.unnamed.get(head);
			// "His campaign" is not "her campaign".
			const isOther =
				PERSONAL.test(word) && last?.phrase != null && !last.phrase.toLowerCase().startsWith(`${word} `);
			const known = isOther ? undefined : last;
			if (known && stop - first <= 3 && !(stop - first === 3 && isCapital(words, first + 1))) return known;
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
			const same = isBare ? this.goesOn(head, source[0]) : null;
			if (same) return same;
		}
		// "Police said": the force that was named.
		const force = stop - first === 1 && word === 'police' ? this.bodies.meant(word, source[0]) : null;
		if (force) return named(force, 'role', 0.85);
		// "The source": the insider who was told of.
		const hidden =
			stop - first === 2 && word === 'the' && head !== null && SAME_HIDDEN.has(head) ? this.hidden : null;
		if (hidden) return hidden;
		const bearer = this.phrases.bearerBefore(first, source[1]);
		if (bearer) return named(bearer, 'relative', 0.85);
		const phrase = nameless(barePhrase(words.text.slice(...source)), 1);
		if (head && depth === 0) this.unnamed.set(head, phrase);
		if (head && depth === 0 && SAME_HIDDEN.has(head) && /^(?:an?|one) /i.test(phrase.phrase!))
			this.hidden = { ...phrase, reason: 'role', trust: 0.85 };
		return phrase;
	}

	/** Who a source is; "he" and "she" are nobody whom they name or tell: “Ruiz was early,” she told Tan. */
	private whoSays(attribution: Attribution, source: Span): Resolution {
		const { content, cue } = attribution;
		const { words } = this.scene;
		const asked = pronoun(words.text.slice(...source).toLowerCase());
		const others = new Set<Cluster | string>();
		const verb = cue ? words.text.slice(...cue) : '';
		const asker = this.asking.notMeant(this.speaker, source, verb, this.isNear(source[0]));
		if (asker !== null) others.add(asker);
		if (others.size > 0 && /^the witness$/i.test(words.text.slice(...source)))
			return this.whoseP(source[0], 'person', others);
		if (asked !== 'he' && asked !== 'she') {
			const meant = this.whoIs(source, 0);
			return isGuessedAsker(words.text, meant, source, attribution)
				? nameless(words.text.slice(...source), 0.9)
				: meant;
		}
		// "One minister, Gernot Abfalter, agreed. “I shall miss him,” he added": whoever spoke last, if nobody was named since.
		const last = this.speaker?.cluster;
		const isSame = this.paragraphAt(source[0]) === this.paragraphAt(this.speakerAt);
		const fit = last && isSame && !others.has(last) ? fits(last, asked) : 0;
		if (last && fit > 0 && (ADDS.test(verb) || (fit >= 2 && this.otherAt < this.saidUpTo)))
			return named(last, 'pronoun', 0.95, true);
		// "Another agent told the paper he was amazed. “They owe money,” he laughed": so too who has no name.
		const phrase = last || !isSame || this.otherAt >= this.saidUpTo ? null : this.speaker?.phrase;
		if (phrase && this.asking.hasTold && this.hasOpened() && isSomebody(phrase, asked))
			return { ...nameless(phrase, 0.85), reason: 'pronoun' };
		for (const span of content) {
			for (const cluster of this.phrases.spokenOf(span)) others.add(cluster);
			// “Mother never knew,” she said: not her mother.
			const kin = kinOf(words.text.slice(...span));
			if (kin) others.add(kin);
		}
		if (cue && TELLS.test(verb))
			for (const cluster of this.phrases.namedIn([cue[1], cue[1] + 2])) others.add(cluster);
		return this.whoseP(source[0], asked, others);
	}

	/** "“…,” it read": a document that the text has told of. */
	private paper(source: Span, cue: Span | null): Resolution | null {
		const { words } = this.scene;
		if (!cue || source[1] - source[0] !== 2 || !READS.test(words.text.slice(...cue))) return null;
		const first = wordFrom(words, source[0]);
		return lowerAt(words, first) === 'it' ? this.issuers.ofPaperBefore(source, first, 0) : null;
	}

	/**
	 * "Stig Haldorsen, who bought the club, said he was sorry. “Rui is a gentleman,” the chairman wrote": the last speaker,
	 * of whom nothing else is told, where nobody was named since and nobody is told to be one.
	 */
	private goesOn(head: string, offset: number): Resolution | null {
		const last = this.speaker?.cluster;
		if (last?.kind !== 'person' || !this.isNear(offset) || this.otherAt >= this.saidUpTo) return null;
		if (!(isHuman(head) || OFFICE_NOUN.test(head)) || NEVER_NAMED.test(head)) return null;
		if (!/["”’»“」],? $/.test(this.scene.words.text.slice(Math.max(0, offset - 3), offset))) return null;
		if (this.scene.roles.has(head) || [...last.roles].some((role) => isHuman(role))) return null;
		return named(last, 'role', 0.75);
	}

	/** Whether the last speaker was told of in this paragraph, or in the one before. */
	isNear(offset: number): boolean {
		return this.paragraphAt(offset) - this.paragraphAt(this.speakerAt) <= 1;
	}

	paragraphAt(offset: number): number {
		const { words } = this.scene;
		return words.paragraph[wordFrom(words, offset)] ?? 0;
	}

	whoseP(at: number, asked: Person, others?: ReadonlySet<Cluster | string>, isOwner = false): Resolution {
		const { words } = this.scene;
		const here = wordFrom(words, at);
		const found = this.focus.antecedent(
			asked,
			at,
			words.sentence[here] ?? 0,
			words.paragraph[here] ?? 0,
			undefined,
			others,
			isOwner,
		);
		if (!found) return NOBODY;
		const { cluster, phrase } = found.resolution;
		if (cluster && found.sure && (asked === 'he' || asked === 'she'))
			cluster.gender ??= asked === 'he' ? 'male' : 'female';
		// "Tele Mureș, a station, said … It added": nobody's name.
		if (cluster && asked === 'it') cluster.kind = 'organisation';
		const isPerson = asked === 'he' || asked === 'she';
		const trust = isPerson ? (found.sure ? 0.95 : 0.8) : found.sure ? 0.85 : 0.65;
		return { cluster, phrase, reason: 'pronoun', trust, last: found.last };
	}
}
