import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { areInitials } from '../../text/initials.js';
import { isCapital, lowerAt, wordFrom } from '../../text/words.js';
import { Bodies } from '../bodies/bodies.js';
import { isNationality } from '../bodies/nationality.js';
import { Issuers, type Told } from '../documents/issuers.js';
import { Asked } from '../exchanges/asked.js';
import { Asking, isGuessedAsker } from '../exchanges/asking.js';
import { groupAsked } from '../exchanges/groups-asked.js';
import { Interview } from '../exchanges/interview.js';
import { addNotMeant, askedFrom } from '../exchanges/not-meant.js';
import { Posters } from '../mentions/posters.js';
import { Phrases } from '../phrases/phrases.js';
import { allOf } from '../pronouns/all-of-them.js';
import type { How } from '../pronouns/antecedents.js';
import { goingOn, LastSpeaker } from '../pronouns/last-speaker.js';
import { isSomebody, mayMean, type Person } from '../pronouns/meant.js';
import { placeOf } from '../pronouns/prominence.js';
import { isJoined, LONGEST_PRONOUN, ownerAt, pronoun, pronounAt, pronounIn } from '../pronouns/pronoun-at.js';
import { Focus, fits } from '../pronouns/pronouns.js';
import { openingSubject } from '../pronouns/subjects.js';
import { ADDS, FIRST_PERSON, FOR_ONE, RELATIVE, SPEAKS_FOR, SUBJECTS } from '../roles/offices.js';
import type { Cluster } from '../terms/cluster.js';
import { NOBODY, named, nameless, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';
import { addresseeBefore } from './addressee.js';
import { authorOf } from './byline.js';
import { contrastedBefore } from './contrasted.js';
import { Descriptions } from './descriptions.js';
import { mournedIn } from './mourned.js';
import { isNobodys } from './nobodys.js';
import { peopleBeside } from './people-beside.js';
import { relative } from './relative-clauses.js';
import { someOf } from './some-of.js';
import { subjectBehind } from './subject-behind.js';
import { isAnybodys, Things } from './things.js';
import type { Watched } from './watched.js';
import { goesBack } from './witness.js';

/** Goes through the attributions in text order and says whom each source stands for. */
export class Resolver implements Told {
	readonly lastSpeaker: LastSpeaker;
	private readonly focus: Focus;
	private readonly asking: Asking;
	private readonly asked: Asked;
	private readonly interview: Interview;
	private readonly issuers: Issuers;
	private readonly things: Things;
	private readonly descriptions: Descriptions;
	private readonly phrases: Phrases;
	readonly bodies: Bodies;
	private readonly posters: Posters;
	/** Whose obituary the text is. */
	private readonly mourned: Cluster | null;
	/** Who says "I" where nobody is quoted. */
	private readonly author: Cluster | null;
	/** Whose letter was printed last: "You tell me", whoever answers it writes. */
	private correspondent: Resolution | null = null;
	private nextMention = 0;
	private nextWord = 0;

	constructor(
		private readonly scene: Scene,
		watched: Watched,
	) {
		this.lastSpeaker = new LastSpeaker(scene.words);
		this.asking = new Asking(scene.words);
		this.asked = new Asked(scene.words);
		this.mourned = mournedIn(scene.words, scene.mentions);
		this.focus = new Focus(this.mourned, watched.watch);
		this.phrases = new Phrases(scene.words, scene.mentions);
		this.bodies = new Bodies(scene.words, scene.mentions, scene.quoted, watched.watchBodies);
		this.issuers = new Issuers(scene, this.bodies, this);
		this.things = new Things(scene, this.issuers, this, (...asked) => this.whoseP(...asked));
		this.descriptions = new Descriptions(scene, this.phrases, this.bodies, this.issuers, this.focus, this);
		this.posters = new Posters(scene.mentions);
		this.author = authorOf(scene.words.text, scene.mentions);
		this.interview = new Interview(scene.words.text, scene.mentions, this.author);
	}

	/** @param attribution in text order by source (by content when it has none) */
	resolve(attribution: Attribution): Resolution {
		const { source, found, report } = attribution;
		// "You know that it rains there": everybody. "The video shows a pier": nobody.
		const isThought = report === 'thought' && found === 'near';
		if (!source || (isThought && isNobodys(this.scene.words.text, source, this.correspondent !== null)))
			return NOBODY;
		this.advance(source[0]);
		const resolution =
			found === 'turn'
				? (this.interview.whoseTurn(source, attribution.content[0]!) ?? this.whoIs(source, 0))
				: (this.issuers.read(source, attribution.cue) ?? this.whoSays(attribution, source));
		if (found === 'dash' && attribution.cue === null) this.takeCorrespondent(resolution, source);
		if (resolution.cluster || resolution.phrase) {
			this.lastSpeaker.take(resolution, source, attribution);
			// "He was asked by a policeman": whoever only asks is not who the sentence is about.
			const isAgent = this.asking.take(source, attribution.cue);
			this.asked.take(attribution, resolution, (span, others) => this.whoIsAsked(span, others));
			// Nobody is told of as "he" who says "I".
			if (resolution.reason !== 'author') this.refer(resolution, source[0], isAgent ? 'agent' : 'speaker');
		}
		return resolution;
	}

	/** Takes in who signs a letter: "VK, Hove" is somebody, and no body. */
	private takeCorrespondent(resolution: Resolution, source: Span): void {
		const { text } = this.scene.words;
		this.correspondent = resolution;
		if (resolution.cluster && areInitials(text.slice(...source)) && text[source[1]] === ',')
			resolution.cluster.kind = 'person';
	}

	/** Takes in the names and the pronouns up to an offset. */
	private advance(offset: number): void {
		const { words, quoted } = this.scene;
		const { text, start, end: ends, sentence, sentences } = words;
		const end = wordFrom(words, offset);
		for (; this.nextWord < end; this.nextWord++) {
			const i = this.nextWord;
			const at = start[i]!;
			const past = ends[i]!;
			const isOpening = sentences[sentence[i]!] === i;
			if (!isOpening && past - at > LONGEST_PRONOUN) continue;
			const word = pronounAt(text, at, past);
			const owner = ownerAt(text, at, past);
			if ((!isOpening && !word && !owner) || quoted(at)) continue;
			this.takeNames(at + 1);
			if (isOpening) this.referToSubject(i, offset);
			// "He Yan" is nobody else.
			if (word && !this.phrases.isNameAt(at)) {
				const resolution = this.whoseP(at, word);
				if (resolution.cluster || resolution.phrase) this.refer(resolution, at, 'pronoun');
			}
			// "Her mother thought otherwise": of whose mother the text tells.
			if (owner) {
				// "Her counterpart, Kwak Dong-hyeon, said": not his own.
				const { who, at: from, toldUpTo } = this.lastSpeaker;
				const speaker = at >= from && at < toldUpTo ? who?.cluster : null;
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

	/** Takes in who opens a sentence without a name, before an offset. */
	private referToSubject(first: number, offset: number): void {
		const opening = openingSubject(this.scene.words, first);
		// "A spokesman for the command, Arkady Belov, denied": that was the speaker.
		if (!opening || opening.span[0] < this.lastSpeaker.toldUpTo || opening.span[0] >= offset) return;
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
		const isName = how === 'name';
		// A byline tells of nobody.
		if (isName && cluster !== null && cluster === this.author && at === cluster.first) return;
		const isPerson = cluster?.kind === 'person';
		const isQuoted = (isName || isPerson) && quoted(at);
		if (isPerson && !isQuoted) this.lastSpeaker.takeOther(resolution, at);
		const next = mentions[this.nextMention];
		const mention = next?.start === at ? next : undefined;
		this.focus.push({
			resolution,
			sentence: words.sentence[word] ?? 0,
			paragraph: words.paragraph[word] ?? 0,
			at,
			how,
			isQuoted: isName && isQuoted,
			place: isName ? () => placeOf(this.scene, word, at, mention) : null,
		});
	}

	/**
	 * Whom a phrase means: by a name, as a pronoun, as whoever sent a paper, or as it tells of them.
	 * @param said what it says: whom that names is no guess for it
	 */
	whoIs(source: Span, depth: number, said?: Span): Resolution {
		const { words } = this.scene;
		let first = wordFrom(words, source[0]);
		const stop = this.phrases.endOf(first, wordFrom(words, source[1] - 1) + 1);
		// "the | Swede | smiled": nobody's name.
		if (stop - first === 1 && isNationality(words, first - 1, stop)) first--;
		return (
			this.poster(source) ??
			this.ofPronoun(source, first, stop, depth) ??
			this.issuers.sender(source, first, depth) ??
			this.byName(source, first, stop) ??
			this.descriptions.of(source, first, stop, depth, said && new Set(this.phrases.spokenOf(said)))
		);
	}

	/** Whom a verb has for its object: "asked | Ana Ruiz", "asked | her". */
	private whoIsAsked(span: Span, others: ReadonlySet<Cluster | string>): Resolution {
		const asked = pronounIn(this.scene.words.text, span);
		return asked ? this.whoseP(span[0], asked, others) : this.whoIs(span, 1);
	}

	/** "@ruiz": who posts under a handle. */
	private poster(source: Span): Resolution | null {
		const poster = this.posters.of(this.scene.words.text, source);
		return poster ? named(poster, 'name', 1) : null;
	}

	/** Whom a pronoun means, and a phrase that begins with one: "he", "who had seen it", "I". */
	private ofPronoun(source: Span, first: number, stop: number, depth: number): Resolution | null {
		const { words } = this.scene;
		const word = lowerAt(words, first);
		// "According to WHO": a body, not a pronoun.
		if (word === 'who' && words.text.startsWith('WHO', words.start[first])) return null;
		if (stop - first !== 1) {
			if (word === 'who') return this.ofRelative(source[0], depth);
			// "he and his colleagues": more than he.
			const isOne = lowerAt(words, first + 1) !== 'and' || [...this.phrases.namedIn(source)].length > 0;
			// "HE Dr Salem Al Harthy": a style before a name.
			const isStyle = words.text.startsWith('HE', words.start[first]) && isCapital(words, first + 1);
			const isPerson =
				isOne && !isStyle && (word === 'he' || word === 'she') && !this.phrases.isNameAt(source[0]);
			return isPerson ? this.whoseP(source[0], word) : null;
		}
		const asked = pronoun(word);
		if (asked === 'it') return this.things.meant(source, first, depth);
		if (asked) return this.whoseP(source[0], asked);
		if (RELATIVE.has(word) || word === 'itself') return this.ofRelative(source[0], depth);
		if (word === 'you' && this.correspondent) return { ...this.correspondent, reason: 'author', trust: 0.85 };
		return FIRST_PERSON.has(word) ? this.ofFirstPerson(source, word) : null;
	}

	/** "Ruiz, who said": of whom a clause tells. */
	private ofRelative(at: number, depth: number): Resolution {
		const who = relative(this.scene, this.phrases, at, depth, (span, deeper) => this.whoIs(span, deeper));
		if (who.cluster || who.phrase) return who;
		// "For someone who says that she is no politician, Hilda Clint had a good night"
		const behind = subjectBehind(this.scene, at);
		return behind ? named(behind, 'pronoun', 0.75) : who;
	}

	/** "I", "we": the author, where the text names one. */
	private ofFirstPerson(source: Span, word: string): Resolution {
		const author = FOR_ONE.test(word) ? this.author : null;
		if (author) return named(author, 'author', 0.9);
		const written = this.scene.words.text.slice(...source);
		const phrase = SUBJECTS.get(written) ?? written;
		return { ...NOBODY, phrase, reason: 'author', trust: 0.9 };
	}

	/** "Ana Ruiz", "Malta and Italy": who is named, alone or with another. */
	private byName(source: Span, first: number, stop: number): Resolution | null {
		const { words } = this.scene;
		const pair = this.phrases.pair(source, first, stop) ?? this.phrases.withOthers(source, stop);
		if (pair) return nameless(pair, 0.95);
		const called = isNationality(words, first, stop) ? null : this.phrases.headName(source, first, stop);
		// "A spokeswoman for the landlord, Petrossian Estates": of whom she speaks.
		const isFor = called && called.kind !== 'person' && SPEAKS_FOR.test(words.text.slice(...source));
		if (!called || isFor) return null;
		// "Some Republicans", "Two senior Democrats": not all of them; but "Three Rivers" is a name.
		const some = someOf(words.text.slice(words.start[first], words.end[stop - 1]), called);
		return some === null ? named(called, 'name', 1) : nameless(some, 0.95);
	}

	/** Who a source is; "he", "she" and "the Dane" are nobody whom they name or tell: “Ruiz was early,” she told Tan. */
	private whoSays(attribution: Attribution, source: Span): Resolution {
		const { content, cue } = attribution;
		const { words } = this.scene;
		const { lastSpeaker } = this;
		const asked = pronounIn(words.text, source);
		const verb = cue ? words.text.slice(...cue) : '';
		const isNear = this.asking.hasAsked && lastSpeaker.isNear(source[0]);
		const asker = this.asking.notMeant(lastSpeaker.who, source, verb, isNear);
		if (asker !== null && /^the witness$/i.test(words.text.slice(...source)))
			return this.whoseP(source[0], 'person', new Set([asker]));
		if (asked !== 'he' && asked !== 'she') {
			if (asked === 'it' && cue && isAnybodys(words.text, source, cue)) return NOBODY;
			const group = asked === 'they' ? groupAsked(this.scene, source[0], verb) : null;
			if (group !== null) return { ...nameless(group, 0.8), reason: 'pronoun' };
			const meant =
				allOf(words.text, source, lastSpeaker, () => this.whoseP(source[0], 'they')) ??
				this.whoIs(source, 0, content[0]!);
			return isGuessedAsker(words.text, meant, source, attribution)
				? nameless(words.text.slice(...source), 0.9)
				: meant;
		}
		// "Ruiz asked Ina Lund why she had left. She said it was late": whoever was asked.
		const answers = this.asked.answers(Math.min(source[0], content[0]![0]), verb, asked);
		if (answers) return answers;
		// "“Run,” Ruiz wrote in a message to his sister. She texted back": to whom that was.
		const addressee = addresseeBefore(words.text, source, cue);
		if (addressee !== null && mayMean(addressee, asked))
			return { ...nameless(addressee, 0.8), reason: 'pronoun' };
		const other = contrastedBefore(this.scene, content[0]![0], source[0], asked);
		if (other) return named(other, 'pronoun', 0.85);
		// "One minister, Gernot Abfalter, agreed. “I shall miss him,” he added": whoever spoke last, if nobody was named since.
		const last = lastSpeaker.who?.cluster;
		// "He said that Ruiz would come. He said he was glad": rather the same.
		const same = asker === null ? lastSpeaker.whoGoesOn(source[0], asked) : null;
		if (same) return { ...same, reason: 'pronoun', trust: 0.95, last: false };
		const others = new Set<Cluster | string>(asker === null ? [] : [asker]);
		const isSame = lastSpeaker.isBeside(source[0]);
		const fit = last && isSame && !others.has(last) ? fits(last, asked) : 0;
		if (last && fit > 0 && (ADDS.test(verb) || (fit >= 2 && !lastSpeaker.isOtherSince())))
			return named(last, 'pronoun', 0.95, true);
		// "Another agent told the paper he was amazed. “They owe money,” he laughed": so too who has no name.
		const phrase = last || !isSame || lastSpeaker.isOtherSince() ? null : lastSpeaker.who?.phrase;
		if (phrase && this.asking.hasTold && lastSpeaker.hasOpened() && isSomebody(phrase, asked))
			return { ...nameless(phrase, 0.85), reason: 'pronoun' };
		const isLastLikely = last && lastSpeaker.isNear(source[0]) && !others.has(last) && fits(last, asked) >= 1;
		addNotMeant(this.scene, this.phrases, attribution, source, others, isLastLikely ? last : null);
		const behind = subjectBehind(this.scene, source[0]);
		if (behind && fits(behind, asked) >= 1) return named(behind, 'pronoun', 0.85);
		const about = this.goesBack(attribution, source, asked, verb, others);
		if (about) return about;
		const from = askedFrom(this.scene, Math.min(source[0], content[0]![0]));
		const isRightBefore = lastSpeaker.isRightBefore(from);
		// “…,” Ruiz said.\n“…,” he said: rather who spoke before, where nobody was told of since.
		const goesOn = last && fits(last, asked) >= 1 && !this.asking.hasAsked && isRightBefore;
		// "The minister said it was late. “Nobody has told Ruiz,” he added": so too who has no name.
		const isMore = !last && isRightBefore && ADDS.test(verb) && this.asking.hasTold;
		const unnamed = isMore ? lastSpeaker.who?.phrase : null;
		if (unnamed && !/ \p{Upper}/u.test(unnamed) && lastSpeaker.isNear(source[0]) && mayMean(unnamed, asked))
			return { ...nameless(unnamed, 0.8), reason: 'pronoun' };
		return this.whoseP(source[0], asked, others, false, goesOn ? last : undefined);
	}

	/** Whom the text is about, where it goes back to them behind what somebody told of them. */
	private goesBack(
		{ content }: Attribution,
		source: Span,
		asked: Person,
		verb: string,
		others: ReadonlySet<Cluster | string>,
	): Resolution | null {
		const { mourned, lastSpeaker } = this;
		const last = lastSpeaker.who?.cluster;
		if (!last) return null;
		const subject =
			mourned !== last && !others.has(mourned!) && mourned && fits(mourned, asked) >= 1 ? mourned : null;
		if (!goesBack(this.scene.words, lastSpeaker, source, content[0]!, verb, subject !== null)) return null;
		if (subject) return named(subject, 'pronoun', 0.85);
		const meant = this.whoseP(source[0], asked, new Set([...others, last]));
		const isFit =
			meant.cluster !== null && fits(meant.cluster, asked) >= 2 && this.focus.hasSpoken(meant.cluster);
		return isFit ? meant : null;
	}

	/** Whom a pronoun at an offset means. @param others whom it does not mean */
	whoseP(
		at: number,
		asked: Person,
		others?: ReadonlySet<Cluster | string>,
		isOwner = false,
		likely?: Cluster,
	): Resolution {
		const { words } = this.scene;
		const here = wordFrom(words, at);
		const found = this.focus.antecedent(
			asked,
			at,
			words.sentence[here] ?? 0,
			words.paragraph[here] ?? 0,
			likely && ((cluster) => (cluster === likely ? goingOn(cluster, asked) : 0)),
			others,
			isOwner,
			isJoined(words, here),
		);
		if (!found) return NOBODY;
		const { cluster, phrase } = found.resolution;
		const many =
			asked === 'they' && cluster && found.asideAt >= 0 ? peopleBeside(words, found.asideAt) : null;
		if (many) return { ...nameless(words.text.slice(...many), 0.6), reason: 'pronoun' };
		if (cluster && found.sure && (asked === 'he' || asked === 'she'))
			cluster.gender ??= asked === 'he' ? 'male' : 'female';
		// "Tele Mureș, a station, said … It added": nobody's name.
		if (cluster && asked === 'it') cluster.kind = 'organisation';
		const isPerson = asked === 'he' || asked === 'she';
		const trust = isPerson ? (found.sure ? 0.95 : 0.8) : found.sure ? 0.85 : 0.65;
		return { cluster, phrase, reason: 'pronoun', trust, last: found.last };
	}
}
