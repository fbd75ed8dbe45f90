import { PLACES } from '../../text/lexicon.js';
import { list } from '../../text/list.js';
import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { PLATFORMS } from '../../who/kinds.js';
import { isBody } from '../../who/nouns.js';
import { isSeenBy } from '../pronouns/prominence.js';
import { isNamedWith } from '../roles/roles.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { isApposedBefore } from './apposed-bodies.js';
import { type BodyCandidate, BodySigns, type BodyWatch, scoreOfBody } from './body-signs.js';
import { NO_BODY } from './no-bodies.js';
import { OTHER_NOUNS } from './other-nouns.js';
import { GENERAL_BODY, nounsTold } from './sort-nouns.js';

/** Of these, what every one may be called. */
const GENERIC = list('company firm group organisation organization body institution team');
/** Places that firms and markets are told of by. */
const WATERS = list('suez hormuz bosphorus');
/** "Its US arm" */
const STATES = list('us uk usa uae');
/** Two words for one thing. */
const FIRM = list('company firm');
/** What is no firm. */
const NO_FIRM = list(
	'charity temple church mosque monastery synagogue cathedral shrine laboratory lab institute university school hospital union party court ministry agency regulator watchdog association federation society foundation council museum committee commission government newspaper syndicat sindicato league workers consumers alliance nation nations tribe tribes diocese archdiocese presbytery residents campaign movement front congress parents',
);
/** Where teams work, and what prints what they write: none of it is a team. */
const NO_TEAM = list(
	'institute institution university college academy school hospital laboratory lab museum observatory journal magazine newspaper ministry department agency council court',
);
/** Whoever makes things, and who does not by their names: airlines, banks. */
const MAKER = list('manufacturer maker automaker carmaker chipmaker drugmaker shipbuilder steelmaker brewer');
const NO_MAKER = list('air airline airlines airways bank insurance insurers');
/** Businesses whose names seldom tell what they are. */
const BUSINESS = list('bank studio label network newspaper magazine');
/** Words in the names of public bodies, which are no companies or clubs. */
const PUBLIC = list(
	'ministry department agency council court police government parliament commission university committee office senate congress bureau union house board authority regulator watchdog inspectorate directorate coastguard tribunal inquiry prosecution assembly cabinet treasury embassy secretariat ombudsman watch radio daily courier journal times herald gazette tribune magazine newspaper press news bulletin chronicle eu un nato who imf ecb wto nhs fbi cia fda irs epa nasa dm',
);
/** Nouns for public bodies too. */
const ANY_BODY = list('organisation organization body institution');

/** How many names back a body is looked for. */
const REACH = 40;
/** How many paragraphs back, where nothing but the noun tells which. */
const NEAR = 1;

/** Says which body a noun means: "the company", "the supplier", "the ministry". */
export class Bodies {
	/** The bodies that the text tells to be something, by the noun; made when first asked for. */
	private told: ReadonlyMap<string, ReadonlySet<Cluster>> | null = null;
	/** The last words of bodies' names; made when first asked for. */
	private nameEnds: Set<string> | null = null;

	/** The bodies by the words of their names, null where several have one; made when first asked for. */
	private named: Map<string, Cluster | null> | null = null;

	/** "the laboratory Vesitieto" is not "the company". */
	private readonly noFirms = new Set<Cluster>();

	/** "the journal Deep Ecology" is not "the team". */
	private readonly noTeams = new Set<Cluster>();

	/** Of the bodies of the text; made when first asked for. */
	private signs: BodySigns | null = null;

	/**
	 * @param mentions in text order
	 * @param quoted whether an offset lies within a quotation
	 * @param watch is told of every noun that may mean any body, to learn from
	 */
	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
		private readonly quoted: (offset: number) => boolean,
		private readonly watch?: BodyWatch,
	) {}

	/** Whether the text tells a body to be something: "Hale & Sons, a builder". */
	isTold(noun: string): boolean {
		this.told ??= this.findTold();
		return this.told.has(noun);
	}

	/** Whether a noun ends a body's name of several words: "the garden", of the Brnovice Zoological Garden. */
	endsName(noun: string): boolean {
		if (this.nameEnds === null) {
			this.nameEnds = new Set();
			for (const { cluster } of this.mentions) {
				const last = cluster.words.length > 1 ? cluster.words.at(-1)! : undefined;
				if (cluster.kind === 'organisation' && last && !NO_BODY.has(last)) this.nameEnds.add(last);
			}
		}
		return this.nameEnds.has(noun);
	}

	/** "The council", before North Moorland Council is named: the only body of the text whose name has the noun, or another for the same. */
	onlyNamed(noun: string): Cluster | null {
		const own = this.onlyWith(noun);
		if (own !== undefined) return own;
		const bodies = new Set(OTHER_NOUNS.get(noun)?.map((other) => this.onlyWith(other)));
		bodies.delete(undefined);
		const [body] = bodies;
		// Congress is no party, nor NASA, far below, an agency.
		return bodies.size === 1 && body && body.words.length > 1 ? body : null;
	}

	/** The only body of the text whose name has a noun; null for several, undefined for none. */
	private onlyWith(noun: string): Cluster | null | undefined {
		if (this.named === null) {
			this.named = new Map();
			for (const { cluster } of this.mentions) {
				if (cluster.kind !== 'organisation') continue;
				for (const word of cluster.words)
					this.named.set(word, (this.named.get(word) ?? cluster) === cluster ? cluster : null);
			}
		}
		return this.named.get(noun);
	}

	/** The one whose name has the noun, or that was told to be such; for a general noun the likeliest by `BodySigns`. */
	meant(noun: string, at: number): Cluster | null {
		const body = this.likeliestOf(noun, at);
		// "The team" of an institute, which wrote in a journal, is neither.
		const isNoTeam =
			noun === 'team' &&
			body !== null &&
			(this.noTeams.has(body) || body.words.some((word) => NO_TEAM.has(word)));
		return isNoTeam ? null : body;
	}

	private likeliestOf(noun: string, at: number): Cluster | null {
		const { mentions } = this;
		const isGeneral = GENERAL_BODY.has(noun);
		this.told ??= this.findTold();
		const told = this.told.get(noun);
		const only = FIRM.has(noun) ? null : this.onlyTold(told, at);
		if (only && GENERIC.has(noun)) return only;
		// "The supplier" is what the text has told to be one, "the company" may be another.
		const body =
			isGeneral && (told === undefined || GENERIC.has(noun))
				? likeliest(this.candidates(noun, at, told), (cluster) =>
						isApposedBefore(this.words, mentions, cluster, at),
					)
				: null;
		if (body) return asBody(body.cluster);
		const last = lowerBound(mentions.length, (m) => mentions[m]!.start < at) - 1;
		for (let m = last, steps = 0; m >= 0 && steps < REACH; m--, steps++) {
			const { cluster } = mentions[m]!;
			if (!this.mayBe(m)) continue;
			if (isNamedWith(cluster, noun) || told?.has(cluster) === true) return cluster;
		}
		const others = OTHER_NOUNS.get(noun);
		const other = others && this.lastNamedWith(others, last);
		if (other) return other;
		return isGeneral || BUSINESS.has(noun) ? this.nearest(noun, last, at) : null;
	}

	/** "The group, Petrix Workers United, sent …. The group said": the only one before an offset that the text told to be so. */
	private onlyTold(told: ReadonlySet<Cluster> | undefined, at: number): Cluster | null {
		if (told?.size !== 1) return null;
		const [body] = told;
		return body!.first < at ? body! : null;
	}

	/**
	 * Whether a name may be a body's that a noun means: no place, and not where somebody posts.
	 * @param isAny whether it may be any body's, whatever its name tells
	 */
	private mayBe(m: number, isAny = false): boolean {
		const { cluster } = this.mentions[m]!;
		const { kind, words } = cluster;
		if (kind === 'place' || (isAny && kind === 'other') || this.isPlatform(m) || this.isFinder(m))
			return false;
		if (kind === 'person' && !(isAny && isNobody(cluster))) return false;
		// "London shares fell. The company said": no place, whatever it is taken for.
		return words.length > 1 || !(PLACES.has(words[0]!) || WATERS.has(words[0]!) || STATES.has(words[0]!));
	}

	/** "The Norwegian group": the likeliest body, where the text tells of it in these words too. */
	described(noun: string, at: number): Cluster | null {
		if (!GENERAL_BODY.has(noun) || noun === 'team') return null;
		this.told ??= this.findTold();
		const told = this.candidates(noun, at, this.told.get(noun)).filter(({ isDescribed }) => isDescribed);
		const body = likeliest(told);
		return body && asBody(body.cluster);
	}

	/** "The company": the bodies that may be called so. */
	private candidates(noun: string, at: number, told?: ReadonlySet<Cluster>): readonly BodyCandidate[] {
		this.signs ??= new BodySigns(
			this.words,
			this.mentions.filter((_, m) => this.mayBe(m, true)),
			this.quoted,
		);
		const isTold = (body: Cluster) => told?.has(body) === true;
		const isNamed = (body: Cluster) => isNamedWith(body, noun);
		const candidates = this.signs.candidates({
			noun,
			at,
			isGeneral: GENERIC.has(noun),
			isTold,
			isNamed: (body) =>
				isNamed(body) || OTHER_NOUNS.get(noun)?.some((other) => isNamedWith(body, other)) === true,
			isPublic: (body) => !ANY_BODY.has(noun) && !isNamed(body) && !isTold(body) && this.isNoFirm(body, noun),
		});
		this.watch?.(at, candidates);
		return candidates;
	}

	/** Whether a body is no firm, or not of the sort that a noun tells. */
	isNoFirm(body: Cluster, noun: string): boolean {
		if (body.words.some((word) => PUBLIC.has(word))) return true;
		if (MAKER.has(noun) && body.words.some((word) => NO_MAKER.has(word))) return true;
		return FIRM.has(noun) && (this.noFirms.has(body) || body.words.some((word) => NO_FIRM.has(word)));
	}

	/** "The watchdog": the last body whose name has a noun that says the same. */
	private lastNamedWith(nouns: readonly string[], last: number): Cluster | null {
		for (let m = last; m >= 0 && last - m < REACH; m--) {
			const { cluster } = this.mentions[m]!;
			if (cluster.kind === 'organisation' && nouns.some((noun) => isNamedWith(cluster, noun))) return cluster;
		}
		return null;
	}

	/** What the sentences before are about, when nothing tells that it is something else. */
	private nearest(noun: string, last: number, at: number): Cluster | null {
		const { words, mentions } = this;
		const here = words.paragraph[wordFrom(words, at)]!;
		for (let m = last; m >= 0 && last - m < REACH; m--) {
			const { cluster, start } = mentions[m]!;
			if (here - words.paragraph[wordFrom(words, start)]! > NEAR) return null;
			if (
				this.isPlatform(m) ||
				this.isFinder(m) ||
				(cluster.words.length === 1 && STATES.has(cluster.words[0]!)) ||
				cluster.words.some((word) => PUBLIC.has(word) || isBody(word))
			)
				continue;
			if (cluster.kind === 'organisation' && this.isOpening(m, at)) return cluster;
			if (cluster.kind !== 'person' || BUSINESS.has(noun) || !isNobody(cluster)) continue;
			return asBody(cluster);
		}
		return null;
	}

	/** Whether a name opens its sentence, as what a text is about does, or stands in that of a place. */
	private isOpening(m: number, at: number): boolean {
		const { words } = this;
		const first = wordFrom(words, this.mentions[m]!.start);
		if (words.sentence[first] === words.sentence[wordFrom(words, at)]) return true;
		return first - words.sentences[words.sentence[first]!]! < 2;
	}

	/** "In a post on X, the airline said": where somebody posts is not who posts. */
	private isPlatform(m: number): boolean {
		const { start, end } = this.mentions[m]!;
		const { text } = this.words;
		return text.startsWith('on ', start - 3) && PLATFORMS.has(text.slice(start, end));
	}

	/** "Contacted by The Ledger, the firm said": who found it out is not who is found. */
	private isFinder(m: number): boolean {
		const { start } = this.mentions[m]!;
		const before = this.words.text.slice(Math.max(0, start - 7), start);
		return before.includes('by ') && isSeenBy(this.words, wordFrom(this.words, start));
	}

	private findTold(): ReadonlyMap<string, ReadonlySet<Cluster>> {
		const { text } = this.words;
		const told = new Map<string, Set<Cluster>>();
		for (const { cluster, start, end } of this.mentions) {
			if (cluster.kind !== 'organisation') continue;
			for (const noun of nounsTold(text, start, end)) {
				if (NO_FIRM.has(noun)) this.noFirms.add(cluster);
				if (NO_TEAM.has(noun)) this.noTeams.add(cluster);
				for (const one of FIRM.has(noun) ? ['company', 'firm'] : [noun]) {
					const known = told.get(one);
					if (known) known.add(cluster);
					else told.set(one, new Set([cluster]));
				}
			}
		}
		return told;
	}
}

/** The candidate that scores highest; null for none. */
function likeliest(
	candidates: readonly BodyCandidate[],
	isApposed: (body: Cluster) => boolean = () => false,
): BodyCandidate | null {
	let best: BodyCandidate | null = null;
	let most = Number.NEGATIVE_INFINITY;
	for (const candidate of candidates) {
		const score =
			scoreOfBody(candidate) +
			(isApposed(candidate.cluster) ? APPOSED_BEFORE : isSubjectBefore(candidate) ? SUBJECT_BEFORE : 0);
		if (score <= most) continue;
		best = candidate;
		most = score;
	}
	return best;
}

/** What speaks besides for the subject of the sentence before, and for what it is told to be, in nats. */
const SUBJECT_BEFORE = 1;
const APPOSED_BEFORE = 3;

const SUBJECT_SIGNS = ['sentences 1', 'opening', 'verbAfter'];

/** "Harbona is letting everyone listen. The company said": whether a body opens the sentence before, in front of its verb. */
const isSubjectBefore = ({ features }: BodyCandidate): boolean =>
	SUBJECT_SIGNS.every((sign) => features.some(([name]) => name === sign));

/** "Blue Anchor": what a noun for a body means is one, though its name may be somebody's by its form. */
function asBody(cluster: Cluster): Cluster {
	cluster.kind = 'organisation';
	return cluster;
}

/** Whether nothing tells that a name of several words is somebody's. */
const isNobody = (cluster: Cluster): boolean =>
	cluster.words.length > 1 &&
	cluster.forms.size === 1 &&
	cluster.titled.size === 0 &&
	cluster.roles.size === 0 &&
	genderOf(cluster) === null;
