import { genderOf } from '../../who/gender.js';
import { isAge, isHuman } from '../../who/nouns.js';
import type { Cluster } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';
import { type How, placeScore, type Signs, scoreOf } from './antecedents.js';
import { fitsPhrase, kinOf, type Meant, meantBy, type Person } from './meant.js';
import { PLACES } from './prominence.js';

/** How well a cluster can stand behind a pronoun: 0 not at all, 1 perhaps, 2 well. */
export function fits(cluster: Cluster, asked: Person): number {
	if (asked === 'person') return cluster.kind !== 'person' || isDoubtful(cluster) ? 0 : 1;
	if (asked === 'he' || asked === 'she') {
		if (cluster.kind !== 'person') return 0;
		const gender = genderOf(cluster);
		if (!gender) return isDoubtful(cluster) ? 0.1 : cluster.roles.size > 0 ? 1.5 : 1;
		return (gender === 'male') === (asked === 'he') ? 2 : 0;
	}
	// "Los Zarzales denied it. It said …": of whom nothing tells that it is a person.
	if (asked === 'it' && cluster.kind === 'person') return isFaceless(cluster) ? 0.5 : 0;
	if (asked === 'it') return cluster.kind === 'organisation' ? 2 : 0;
	return cluster.kind === 'organisation' || cluster.kind === 'other' ? 2 : 0;
}

/** One word of which nothing tells that it is somebody's name: it may be a club's, a ship's, a town's. */
const isDoubtful = ({ words, titled, roles }: Cluster): boolean =>
	words.length === 1 &&
	titled.size === 0 &&
	![...roles].some((role) => isHuman(role) || isAge(role) || CALLING.test(role));

/** What stands before a name that somebody is told to bear: "the clerk, surnamed Gil". */
const CALLING = /^(?:surnamed|named|call(?:ed|s)?|nicknamed|name|surname)$/;

/** No title, no role of a human being ("her employer") and no known first name. */
const isFaceless = (cluster: Cluster): boolean =>
	cluster.titled.size === 0 && genderOf(cluster) === null && !isAnyHuman(cluster.roles);

function isAnyHuman(roles: ReadonlySet<string>): boolean {
	for (const role of roles) if (isHuman(role)) return true;
	return false;
}

/** Somebody who was named or spoken of: a candidate for later pronouns. */
export interface Reference {
	readonly resolution: Resolution;
	readonly sentence: number;
	readonly paragraph: number;
	readonly at: number;
	readonly how: How;
	/** Whether it is a name within a quotation. */
	readonly isQuoted: boolean;
	/** Where a name stands (`PLACES`), null for anything but a name: worked out for the few that are weighed. */
	readonly place: (() => number) | null;
}

/** How the text has told of somebody who has a name. */
interface Fame {
	/** How often, and the logarithm of that to the base of two. */
	count: number;
	doublings: number;
	hasSpoken: boolean;
	/** Whether only others' words have named it. */
	isOnlyQuoted: boolean;
}

/** A reference as it is kept: with what is known of whom it is to. */
interface Kept extends Reference {
	/** Null for whoever has no name. */
	readonly fame: Fame | null;
	/** The bits of its place, and what they add to its scores; -1 and 0 until they are asked for. */
	bits: number;
	placed: number;
	/** What its phrase tells; null until it is asked for. */
	meant: Meant | null;
}

/** Whom a text is about is told of so often. */
const OFTEN = 4;

/** How many references back an antecedent is looked for. */
const WINDOW = 24;

export interface Antecedent {
	readonly resolution: Resolution;
	/** Better than the next by far. */
	readonly sure: boolean;
	/** The last one that fits. */
	readonly last: boolean;
	/** Where a name begins that its sentence is not about; -1 for anything else. */
	readonly asideAt: number;
}

/** Somebody whom a pronoun may mean. */
export interface Candidate {
	readonly resolution: Resolution;
	readonly signs: Signs;
}

const GOVERNED = 1 << PLACES.indexOf('governed');
const COMPANION = 1 << PLACES.indexOf('companion');
/** Where a name stands that its sentence is about. */
const SUBJECT = (
	['opening', 'apposed', 'introduced', 'plainSubject', 'presented', 'verbAfter'] as const
).reduce((bits, place) => bits | (1 << PLACES.indexOf(place)), 0);

function placeOf(reference: Kept): number {
	if (reference.bits < 0) {
		reference.bits = reference.place?.() ?? 0;
		reference.placed = placeScore(reference.bits);
	}
	return reference.bits;
}

/** Is told who was asked for, where (an offset), and who might be meant, the latest first. */
export type Watch = (at: number, candidates: readonly Candidate[]) => void;

/** Who is in the reader's mind: the latest references of a text while it is gone through. */
export class Focus {
	private readonly references: Kept[] = [];
	private readonly fames = new Map<Cluster, Fame>();
	/** The last sentence that several without a name open; -1 for none. */
	private manyAt = -1;
	/** Whether the text has told of a man, or a woman, often. */
	private readonly main = new Set<Person>();

	/**
	 * @param mourned whose obituary the text is
	 * @param watch is told of every question, to learn from
	 */
	constructor(
		private readonly mourned: Cluster | null,
		private readonly watch?: Watch,
	) {}

	push(reference: Reference): void {
		if (this.references.length >= 4 * WINDOW) this.references.splice(0, 3 * WINDOW);
		const { cluster, phrase } = reference.resolution;
		const { sentence, paragraph, at, how, isQuoted, place, resolution } = reference;
		const fame = cluster && this.fameOf(cluster);
		const meant = phrase && how === 'subject' ? meantBy(phrase) : null;
		this.references.push({
			resolution,
			sentence,
			paragraph,
			at,
			how,
			isQuoted,
			place,
			fame,
			bits: -1,
			placed: 0,
			meant,
		});
		if (meant?.isPlural) this.manyAt = sentence;
		if (!cluster || !fame) return;
		if (how === 'speaker') fame.hasSpoken = true;
		if (!isQuoted) fame.isOnlyQuoted = false;
		fame.doublings = Math.log2(++fame.count);
		if (fame.count !== OFTEN || cluster.kind !== 'person') return;
		const gender = genderOf(cluster);
		if (gender) this.main.add(gender === 'male' ? 'he' : 'she');
	}

	/** Whether somebody has spoken. */
	hasSpoken(cluster: Cluster): boolean {
		return this.fames.get(cluster)?.hasSpoken === true;
	}

	/** The logarithm to the base of two of how often somebody was spoken of. */
	doublings(cluster: Cluster): number {
		return this.fames.get(cluster)?.doublings ?? 0;
	}

	private fameOf(cluster: Cluster): Fame {
		let fame = this.fames.get(cluster);
		if (!fame) {
			fame = { count: 0, doublings: 0, hasSpoken: false, isOnlyQuoted: true };
			this.fames.set(cluster, fame);
		}
		return fame;
	}

	/**
	 * The antecedent of a pronoun in this sentence: whoever scores highest by `WEIGHTS`.
	 * @param at its offset; -1 for none
	 * @param favour what a cluster scores besides
	 * @param others who cannot be meant: clusters, phrases, and parents as `kinOf` tells them
	 * @param isOwner whether somebody's relatives cannot be meant: "Her mother …. Her father …"
	 * @param isJoined whether its clause is joined to another: "The board agreed, though it …"
	 */
	antecedent(
		asked: Person,
		at: number,
		sentence: number,
		paragraph: number,
		favour?: (cluster: Cluster) => number,
		others?: ReadonlySet<Cluster | string>,
		isOwner = false,
		isJoined = false,
	): Antecedent | null {
		let best: Kept | null = null;
		let bestScore = Number.NEGATIVE_INFINITY;
		let second = Number.NEGATIVE_INFINITY;
		let lastFitting: Kept | null = null;
		const stop = Math.max(0, this.references.length - WINDOW);
		const isPerson = asked === 'he' || asked === 'she';
		const candidates: Candidate[] | null = this.watch ? [] : null;
		for (let i = this.references.length - 1; i >= stop; i--) {
			const reference = this.references[i]!;
			const { cluster, phrase } = reference.resolution;
			const { fame, how } = reference;
			if (others !== undefined && others.size > 0 && isAmong(others, reference.resolution)) continue;
			if (phrase) reference.meant ??= meantBy(phrase);
			const fit = cluster ? fits(cluster, asked) : reference.meant ? fitsPhrase(reference.meant, asked) : 0;
			// "The ruling was a mistake, it said": a document is no "it" of the sentence that tells of it.
			const isWithin = reference.sentence === sentence;
			if (fit === 0) continue;
			if (isWithin && asked === 'it' && !cluster && !(isJoined && reference.meant?.isBody)) continue;
			const place = placeOf(reference);
			const isSubject =
				how === 'subject' ||
				how === 'speaker' ||
				(how === 'name' && !reference.isQuoted && (place & SUBJECT) !== 0);
			// "Researchers at the University of Lund tracked adults. They said": not the university.
			if (asked === 'they' && reference.sentence === this.manyAt && (place & GOVERNED) !== 0) continue;
			const isOwned = !cluster && reference.meant?.isOwned === true;
			if (isOwned && isOwner) {
				lastFitting ??= reference;
				continue;
			}
			const signs: Signs = {
				fit,
				how,
				place,
				sentences: sentence - reference.sentence,
				paragraphs: paragraph - reference.paragraph,
				isPhrase: !cluster,
				// "A bishop complained. She laughed.": rather she of whom the text tells so much.
				isUnknown:
					isPerson && phrase !== null && fit < 2 && paragraph > reference.paragraph && this.main.has(asked),
				isOwned,
				isThing: asked === 'it' || asked === 'they',
				isOneWord: cluster?.words.length === 1,
				hasSpoken: fame?.hasSpoken === true,
				isOnlyQuoted: fame?.isOnlyQuoted === true,
				isFaceless: cluster !== null && cluster.words.length > 1 && isFaceless(cluster),
				isLast: lastFitting === null,
				doublings: fame?.doublings ?? 0,
			};
			lastFitting ??= reference;
			candidates?.push({ resolution: reference.resolution, signs });
			// "He had visited Garstow. He had seen": a name of which nothing tells that it is a person's, and no subject.
			const isHardly = isPerson && fit < 1 && how === 'name' && (place & SUBJECT) === 0;
			const isCompanion = isPerson && paragraph > reference.paragraph && (place & COMPANION) !== 0;
			const score =
				scoreOf(signs, reference.placed) -
				(isHardly ? HARDLY : isCompanion ? BESIDE : 0) +
				(isJoined && isWithin && isSubject ? JOINED : 0) +
				(how === 'subject' && sentence - reference.sentence === 1 && !reference.meant?.isNew ? NEXT : 0) +
				(cluster && favour ? favour(cluster) : 0) +
				(isPerson && cluster !== null && cluster === this.mourned ? MOURNED : 0);
			const same = best !== null && isSame(best.resolution, reference.resolution);
			if (score > bestScore) {
				if (!same) second = bestScore;
				best = reference;
				bestScore = score;
			} else if (!same && score > second) second = score;
		}
		if (candidates) this.watch!(at, candidates);
		if (!best) return null;
		return {
			resolution: best.resolution,
			sure: bestScore - second > SURE,
			last: lastFitting !== null && isSame(best.resolution, lastFitting.resolution),
			asideAt: best.how === 'name' && (placeOf(best) & SUBJECT) === 0 ? best.at : -1,
		};
	}
}

/** What speaks besides for whom an obituary is of, in nats. */
const MOURNED = 5;
/** What speaks against a name that stands like a place's or a thing's, in nats. */
const HARDLY = 4;
/** What speaks, behind its paragraph, against whoever somebody only was with, in nats. */
const BESIDE = 2;
/** What speaks, in a clause that is joined to another, for whom that is about, in nats. */
const JOINED = 3;
/** What speaks besides for whom the sentence before begins with, without a name, in nats. */
const NEXT = 1.25;
/** So much better than the next, in nats, is better by far. */
const SURE = 1.5;

/** Whether somebody is one of those who cannot be meant. */
function isAmong(others: ReadonlySet<Cluster | string>, { cluster, phrase }: Resolution): boolean {
	if (cluster) return others.has(cluster);
	if (!phrase) return false;
	const kin = kinOf(phrase);
	return others.has(phrase) || (kin !== null && others.has(kin));
}

function isSame(a: Resolution, b: Resolution): boolean {
	return a.cluster ? a.cluster === b.cluster : a.phrase === b.phrase;
}
