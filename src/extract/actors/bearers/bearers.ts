import { isApostrophe } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { codeAt, isCapital, lowerAt, type Words, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { genderOfNoun } from '../../who/noun-gender.js';
import { isAge, isBody, isDocument, isHuman } from '../../who/nouns.js';
import type { Bodies } from '../bodies/bodies.js';
import { isNationality } from '../bodies/nationality.js';
import { isOtherAlone } from '../bodies/other-nouns.js';
import { mayMeanBody } from '../bodies/sort-nouns.js';
import { isOwned, type Phrases } from '../phrases/phrases.js';
import { fullerBefore, fullerOffice, introduction, ownedBefore } from '../phrases/phrases-before.js';
import { isSomebody } from '../pronouns/meant.js';
import type { Focus } from '../pronouns/pronouns.js';
import { openingSubject } from '../pronouns/subjects.js';
import { LAWYER } from '../roles/before-court.js';
import { Elders } from '../roles/elders.js';
import { bearerOfPhrase, holderOf, holdsAnother } from '../roles/modified-roles.js';
import { NEVER_NAMED, OFFICES, PERSONAL, POSTS, SPOKESMAN } from '../roles/offices.js';
import { Partisans } from '../roles/partisans.js';
import { isRivalIn } from '../roles/rivals.js';
import { isNamedWith, isOfOtherAge } from '../roles/roles.js';
import type { Cluster } from '../terms/cluster.js';
import { named, nameless, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';
import { actsUpon } from './done-to.js';
import { namedBelowLead } from './named-below-lead.js';
import { isOnlyBelow } from './only-below.js';
import { mayHold } from './other-holders.js';
import { isSomebodyNew } from './somebody-new.js';

/** Who is not whom the rest of the phrase tells of. */
const STANDS_IN = /^(?:deputy|shadow|assistant|vice)$/;

/** So many sentences back somebody is looked for who opens one. */
const SENTENCES = 6;

/** "the England international": who plays for a country. */
const isCapped = (head: string): boolean => head === 'international';

/** What speaks for somebody who is told to be so, in nats; nothing does for whoever is of another age or sex. */
function favour(cluster: Cluster, head: string): number {
	const gender = genderOfNoun(head);
	if (gender !== null && (genderOf(cluster) ?? gender) !== gender) return Number.NEGATIVE_INFINITY;
	if (isAge(head) && isOfOtherAge(cluster, head)) return Number.NEGATIVE_INFINITY;
	// "Questioned by Ana Ruiz KC, the farmer agreed": not she.
	const pleads = cluster.roles.has('barrister') && isHuman(head) && !LAWYER.test(head) && !isAge(head);
	return pleads ? Number.NEGATIVE_INFINITY : cluster.roles.has(head) ? 4 : 0;
}

/** "The candidate": whom a text is about, rather than whom it named last. */
const RUNS = /^(?:candidate|nominee|front-?runner|hopeful|contender)$/;
/** What speaks for that, in nats a doubling. */
const FAME = 1;

/** What speaks for whoever has spoken, where a phrase tells a state or a party that the text tells of nobody, in nats. */
const SPOKE = 2;

/** Says who is meant by what somebody is: "the mayor", "the company". */
export class Bearers {
	/** Who holds an office that was asked for. */
	private readonly holders = new Map<string, Cluster | null>();
	/** Whom a text calls so by the state or the party, as far as it goes: "the Vermont senator", and then "the senator". */
	private readonly called = new Map<string, Cluster>();
	private readonly partisans: Partisans;
	private readonly elders: Elders;

	/** @param unnamed actors without a name, by the noun that heads their phrase */
	constructor(
		private readonly scene: Scene,
		private readonly phrases: Phrases,
		private readonly bodies: Bodies,
		private readonly focus: Focus,
		private readonly unnamed: ReadonlyMap<string, Resolution>,
	) {
		this.partisans = new Partisans(scene.words, scene.mentions);
		this.elders = new Elders(scene.words.text, scene.mentions);
	}

	/**
	 * "the mayor", "the company", "the Dutchman": who is called so, or whom the text was speaking of.
	 * @param others of whom it was not speaking
	 */
	of(
		head: string,
		determiner: string,
		at: number,
		first: number,
		stop: number,
		others?: ReadonlySet<Cluster>,
	): Resolution | null {
		const { words } = this.scene;
		const partisan = determiner === 'the' ? this.partisans.of(first, stop) : undefined;
		if (partisan) return named(partisan, 'role', 0.9);
		const ofTwo = this.elders.ofPhrase(words, first, stop);
		if (ofTwo) return named(ofTwo, 'role', 0.9);
		let isPlain = true;
		// "The Nottingham-based company" is as plain as "the company".
		for (let i = first + 1; i < stop - 1; i++)
			if (isCapital(words, i) && !/-\p{Lower}+$/u.test(lowerAt(words, i)) && !this.phrases.isWhere(i, head))
				isPlain = false;
		// "The mayor's office" is not the mayor.
		const owned = isOwned(words, first, stop);
		const held =
			this.scene.roles.get(head) ?? (owned ? undefined : this.scene.roles.get(lowerAt(words, first + 1)));
		const bearers = held && mayHold(this.scene, held, head, first, stop);
		const before = bearers ? lowerBound(bearers.length, (k) => bearers[k]!.start < at) : 0;
		const nearest = bearers?.[Math.max(0, before - 1)]?.cluster;
		const isBelow =
			nearest !== undefined &&
			before === 0 &&
			// "an internal auditor", "the auditor", and below "The auditor, Ida Moll,": she it is all along.
			introduction(words, head, first) === null &&
			isOnlyBelow(words, this.scene.mentions, nearest, [at, words.end[stop - 1]!]);
		const last = isBelow ? undefined : nearest;
		const other = bearers && before > 1 ? bearers[before - 2]!.cluster : last;
		// "The deputy mayor" is not the mayor.
		if (stop - first > 2 && STANDS_IN.test(lowerAt(words, first + 1))) {
			const holder = this.holderOf(
				words.text.slice(words.start[first + 1], words.end[stop - 1]).toLowerCase(),
			);
			return holder && named(holder, 'role', 0.9);
		}
		if (bearers?.length === 0) return null;
		// "The transport secretary" is not the general secretary, but whoever is called so.
		if (bearers && isPlain && !owned && stop - first > 2 && OFFICES.has(head)) {
			const holder = bearerOfPhrase(words, bearers, bearers.length, first, stop);
			if (holder) return named(holder, 'role', 0.9);
			if (holdsAnother(words, bearers, first, stop)) return null;
		}
		// "His official spokesman said": not the spokesman whom "his" means, or anybody else's.
		if (PERSONAL.test(determiner) && SPOKESMAN.test(head)) return null;
		// "A spokesperson for the coast guard said", then "the spokesperson", and only below the mayor's, Ana Ruiz.
		const unnamed =
			before === 0 && last && isPlain && SPOKESMAN.test(head) ? this.unnamed.get(head) : undefined;
		if (unnamed) return unnamed;
		// Of several who are heard by a court the witness is the last.
		if (last && isPlain && (last === other || (head === 'witness' && stop - first === 2)))
			return named(last, 'role', 0.9);
		const bearer =
			bearers && !owned && stop - first > 2 ? bearerOfPhrase(words, bearers, before, first, stop) : null;
		if (bearer) return named(bearer, 'role', 0.9);
		if (isPlain && (mayMeanBody(head) || this.bodies.isTold(head) || this.bodies.endsName(head))) {
			const body = this.bodies.meant(head, at);
			// "The central bank of Norvik" is not Norvik.
			for (const inner of this.phrases.namedIn([at, words.end[stop - 1]!])) if (inner === body) return null;
			if (body && isOfOthers(words, first, stop, body)) return null;
			const isAlone = isOtherAlone(head) && !this.bodies.isTold(head);
			if (body && isAlone && stop - first > 2 && isOfAnother(words, first, body, head)) return null;
			if (body) return named(body, 'role', 0.85);
			const fuller =
				stop - first === 2 && isBody(head)
					? (fullerBefore(words, head, first) ?? ownedBefore(words, head, first))
					: null;
			return fuller && nameless(words.text.slice(...fuller), 0.9);
		}
		if (
			determiner !== 'the' ||
			stop - first > 5 ||
			isDocument(head) ||
			(isBody(head) && !isPlain) ||
			NEVER_NAMED.test(head) ||
			!(last || isHuman(head) || isAge(head) || isNationality(words, first, stop) || isCapped(head))
		)
			return null;
		const told = last || stop - first > 2 ? null : introduction(words, head, first);
		const bare = told && namedBelowLead(words, this.scene.mentions, head, wordFrom(words, told[0]));
		if (bare) return named(bare, 'role', 0.8);
		const known = this.unnamed.get(head);
		if (known && stop - first <= 2) return known;
		const isOffice = OFFICES.has(head) || POSTS.has(head);
		const office =
			isOffice && nearest === undefined && stop - first === 2 ? fullerOffice(words, head, first) : null;
		if (office) return { ...nameless(words.text.slice(...office), 0.9), reason: 'role' };
		const again = last === undefined && isPlain && stop - first === 2 ? this.called.get(head) : undefined;
		if (again) return named(again, 'role', 0.75);
		// "The Vermont senator" is whom the text speaks of, as its readers know.
		if (isSomebodyNew(words, head, first, stop, isPlain, last !== undefined || partisan === null))
			return null;
		if (!last && isOwnEditor(words, head, first, stop)) return null;
		const introduced = last ? null : introduction(words, head, first);
		if (introduced) {
			const told = words.text.slice(...introduced);
			// "Through his lawyer, he denied it. | The lawyer | added", "Counsel for the bishop agreed. | The bishop | said"
			const isOwn = /^(?:his|her|their|the) /i.test(told);
			return nameless(isOwn ? words.text.slice(at, words.end[stop - 1]) : told, 0.9);
		}
		const somebody = last ? null : this.somebodyBefore(first);
		if (somebody) return nameless(somebody, 0.75);
		// "The vice presidential nominee" is not whom the text is about.
		const fame = RUNS.test(head) && !/\bvice\b/.test(words.text.slice(at, words.end[stop - 1])) ? FAME : 0;
		const found = this.focus.antecedent(
			'person',
			-1,
			words.sentence[first] ?? 0,
			words.paragraph[first] ?? 0,
			(cluster) =>
				favour(cluster, head) +
				(partisan === null && this.focus.hasSpoken(cluster) ? SPOKE : 0) +
				fame * this.focus.doublings(cluster),
			others,
		);
		if (!found) return null;
		const { cluster, phrase } = found.resolution;
		// "The port reopened, an aide said. | The minister | rang": no aide is a minister.
		if (!cluster) return OFFICES.has(head) ? null : nameless(phrase, 0.7);
		if (partisan === null && this.partisans.isElsewhere(first, stop, cluster)) return null;
		if (stop - first > 2 && isRivalIn(words, this.scene.mentions, cluster, head, [at, words.end[stop - 1]!]))
			return null;
		if (stop - first === 2 && !cluster.roles.has(head) && actsUpon(this.scene, cluster, first, head))
			return null;
		if (partisan === null) this.called.set(head, cluster);
		return named(cluster, 'role', found.sure ? 0.75 : 0.65, found.last);
	}

	private holderOf(office: string): Cluster | null {
		const known = this.holders.get(office);
		if (known !== undefined) return known;
		const holder = holderOf(this.scene.words.text, this.scene.mentions, office);
		this.holders.set(office, holder);
		return holder;
	}

	/** "One diplomat put it more bluntly. “…,” | the envoy said": who opens the sentence before, in nobody's words. */
	private somebodyBefore(first: number): string | null {
		const { words, quoted } = this.scene;
		const last = words.sentence[first]!;
		for (let s = last; s >= Math.max(0, last - SENTENCES); s--) {
			const opening = words.sentences[s]!;
			if (words.paragraph[opening] !== words.paragraph[first]) return null;
			if (opening === first || quoted(words.start[opening]!) || quoted(words.start[opening]! + 1)) continue;
			const subject = openingSubject(words, opening);
			if (!subject || subject.isPlural || subject.span[1] > words.start[first]!) return null;
			const phrase = words.text.slice(...subject.span);
			return isSomebody(phrase) ? phrase : null;
		}
		return null;
	}
}

/** "The editor | writes:": who adds to what a reader sends, and is told of nowhere else. */
const isOwnEditor = (words: Words, head: string, first: number, stop: number): boolean =>
	head === 'editor' &&
	stop - first === 2 &&
	words.paragraph[first - 1] !== words.paragraph[first] &&
	/^(?:writes|replies|responds|adds|answers)$/.test(lowerAt(words, stop));

/** "The prison officers' union" is not the Association of Transport Operators: a body of others than a phrase tells. */
function isOfOthers(words: Words, first: number, stop: number, { words: name }: Cluster): boolean {
	for (let i = first + 2; i < stop; i++) {
		const owner = lowerAt(words, i - 1);
		if (!isApostrophe(codeAt(words, i)) || !isPlural(owner)) continue;
		const isSame = (word: string) => word.slice(0, STEM) === owner.slice(0, STEM);
		return name.length > 2 && name.some(isPlural) && !name.some(isSame);
	}
	return false;
}

const STEM = 5;

/** "The highways authority" is not Norwell Council, nor "the police station" Radio Norwell: what is called by another noun is told by that alone. */
const isOfAnother = (words: Words, first: number, body: Cluster, head: string): boolean =>
	!isNamedWith(body, head) && !lowerAt(words, first + 1).includes('-');
const isPlural = (word: string): boolean => word.length > STEM && word.endsWith('s');
