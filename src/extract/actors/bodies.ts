import { PLACES } from '../text/lexicon.js';
import { lowerBound } from '../text/lower-bound.js';
import { type Words, wordFrom } from '../text/words.js';
import { genderOf } from '../who/gender.js';
import { PLATFORM } from '../who/kinds.js';
import { isBody, isHuman } from '../who/nouns.js';
import { wordBefore } from '../who/titles.js';
import type { Cluster, Mention } from './cluster.js';
import { isNamedWith } from './roles.js';

/** Nouns that may mean any organisation. */
const GENERAL_BODY =
	/^(?:company|firm|group|organisation|organization|body|charity|club|team|institution|carrier|airline|retailer|manufacturer|operator|maker|utility|lender|insurer|supplier|brewer|publisher|broadcaster|chain|developer|conglomerate|start-?up|automaker|carmaker|chipmaker|drugmaker|shipbuilder|housebuilder|steelmaker|miner|bookmaker|distributor|contractor|employer|grocer|supermarket)$/;
/** Of these, what every one may be called. */
const GENERIC = /^(?:company|firm|group|organi[sz]ation|body|institution|team)$/;
/** Two words for one thing. */
const FIRM = /^(?:company|firm)$/;
/** What is no firm. */
const NO_FIRM =
	/^(?:charity|laboratory|lab|institute|university|school|hospital|union|party|court|ministry|agency|regulator|watchdog|association|federation|society|foundation|council|museum|committee|commission|government|newspaper)$/;
/** Businesses whose names seldom tell what they are. */
const BUSINESS = /^(?:bank|studio|label|network|newspaper|magazine)$/;
/** Words in the names of public bodies, which are no companies or clubs. */
const PUBLIC =
	/^(?:ministry|department|agency|council|court|police|government|parliament|commission|university|committee|office|senate|congress|bureau|union|house|board|authority|regulator|watchdog|inspectorate|directorate|coastguard|tribunal|inquiry|prosecution|assembly|cabinet|treasury|embassy|secretariat|ombudsman|journal|times|herald|gazette|tribune|magazine|newspaper|press|news|bulletin|chronicle)$/;
/** Nouns for public bodies too. */
const ANY_BODY = /^(?:organi[sz]ation|body|institution)$/;

/** "Kessler Pumps, a supplier of valves": what the text tells a body to be. */
const APPOSED = /^, (?:an?|the|one of the) (?<phrase>[\p{L}’'-]+(?: [\p{L}’'-]+){0,4})/u;
/** "the UFK | union": what a body is, after its name. */
const OWN = /^ (?<noun>union|party|group|charity|airline|newspaper|company)(?![\p{L}’'-])/u;
/** What the words after a name tell a body to be, where an article stands before it; undefined for nothing. */
export const ownNoun = (text: string, start: number, end: number): string | undefined =>
	text[end] === ' ' && /^[Tt]he $/.test(text.slice(Math.max(0, start - 4), start))
		? OWN.exec(text.slice(end, end + 12))?.groups?.noun
		: undefined;

const PAST_HEAD =
	/ (?:of|for|in|at|that|which|based|from|on|to|with|by|and|run|owned|said|has|had|is|was) .*$/;

/** Nouns in the names of those who watch over others. */
const WATCHING = [
	'authority',
	'commission',
	'office',
	'agency',
	'bureau',
	'inspectorate',
	'ombudsman',
	'regulator',
];
/** Bodies by other nouns than those of their names: a force is a police. */
export const OTHER_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
	[
		'union',
		[
			'union',
			'federation',
			'alliance',
			'league',
			'association',
			'brotherhood',
			'workers',
			'syndicat',
			'sindicato',
		],
	],
	['force', ['police', 'constabulary', 'garda']],
	['regulator', [...WATCHING, 'board']],
	['watchdog', [...WATCHING, 'organisation', 'organization', 'board']],
	['agency', WATCHING],
	['party', ['party', 'front', 'movement', 'alliance', 'coalition', 'congress', 'democrats', 'league']],
	['coalition', ['front', 'alliance', 'coalition']],
	['charity', ['trust', 'foundation', 'fund', 'charity', 'society']],
	[
		'school',
		[
			'academy',
			'collegiate',
			'gymnasium',
			'lyceum',
			'lycée',
			'primary',
			'high',
			'grammar',
			'college',
			'school',
		],
	],
	['association', ['association', 'federation', 'guild', 'society', 'union']],
]);

/** How many names back a body is looked for. */
const REACH = 40;
/** How many paragraphs back, where nothing but the noun tells which. */
const NEAR = 1;

/** Whether a noun means a body that a text may have named. */
export const mayMeanBody = (noun: string): boolean => isBody(noun) || GENERAL_BODY.test(noun);

/** Says which body a noun means: "the company", "the supplier", "the ministry". */
export class Bodies {
	/** The bodies that the text tells to be something, by the noun; made when first asked for. */
	private told: ReadonlyMap<string, ReadonlySet<Cluster>> | null = null;
	/** The last words of bodies' names; made when first asked for. */
	private nameEnds: ReadonlySet<string> | null = null;

	/** "the laboratory Vesitieto" is not "the company". */
	private readonly noFirms = new Set<Cluster>();

	/** @param mentions in text order */
	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
	) {}

	/** Whether the text tells a body to be something: "Hale & Sons, a builder". */
	isTold(noun: string): boolean {
		this.told ??= this.findTold();
		return this.told.has(noun);
	}

	/** Whether a noun ends a body's name of several words: "the garden", of the Brnovice Zoological Garden. */
	endsName(noun: string): boolean {
		this.nameEnds ??= new Set(
			this.mentions.flatMap(({ cluster: { kind, words } }) =>
				kind === 'organisation' && words.length > 1 ? [words.at(-1)!] : [],
			),
		);
		return this.nameEnds.has(noun);
	}

	/** The one whose name has the noun, or that was told to be such; for a general noun the one most spoken of lately. */
	meant(noun: string, at: number): Cluster | null {
		const { mentions } = this;
		const points = new Map<Cluster, number>();
		const isGeneral = GENERAL_BODY.test(noun);
		this.told ??= this.findTold();
		const told = this.told.get(noun);
		const last = lowerBound(mentions.length, (m) => mentions[m]!.start < at) - 1;
		for (let m = last, steps = 0; m >= 0 && steps < REACH; m--, steps++) {
			const { cluster } = mentions[m]!;
			if (cluster.kind === 'person' || cluster.kind === 'place' || this.isPlatform(m)) continue;
			// "London shares fell. The company said": no place, whatever it is taken for.
			if (cluster.words.length === 1 && PLACES.has(cluster.words[0]!)) continue;
			const isTold = told?.has(cluster) === true;
			// "Environmental group Clear Fjord" is the group, unless another body was named since.
			if (isNamedWith(cluster, noun) || (isTold && (!GENERIC.test(noun) || points.size === 0)))
				return cluster;
			const isPublic =
				!ANY_BODY.test(noun) &&
				(cluster.words.some((word) => PUBLIC.test(word)) || (FIRM.test(noun) && this.noFirms.has(cluster)));
			if (isGeneral && cluster.kind === 'organisation' && !isPublic)
				points.set(cluster, (points.get(cluster) ?? 0) + 1 - steps / 20 + (this.isOpening(m, at) ? 1 : 0));
		}
		let best: Cluster | null = null;
		for (const [cluster, score] of points) if (!best || score > points.get(best)!) best = cluster;
		if (best) return best;
		const others = OTHER_NOUNS.get(noun);
		const other = others && this.lastNamedWith(others, last);
		if (other) return other;
		return isGeneral || BUSINESS.test(noun) ? this.nearest(noun, last, at) : null;
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
			if (this.isPlatform(m) || cluster.words.some((word) => PUBLIC.test(word) || isBody(word))) continue;
			if (cluster.kind === 'organisation' && this.isOpening(m, at)) return cluster;
			if (cluster.kind !== 'person' || BUSINESS.test(noun) || !isNobody(cluster)) continue;
			// A name of several words, of which nothing tells that somebody is called so: "Blue Anchor".
			cluster.kind = 'organisation';
			return cluster;
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
		return text.startsWith('on ', start - 3) && PLATFORM.test(text.slice(start, end));
	}

	private findTold(): ReadonlyMap<string, ReadonlySet<Cluster>> {
		const { text } = this.words;
		const told = new Map<string, Set<Cluster>>();
		for (const { cluster, start, end } of this.mentions) {
			if (cluster.kind !== 'organisation') continue;
			const phrase = text[end] === ',' ? APPOSED.exec(text.slice(end, end + 80))?.groups?.phrase : undefined;
			const head = phrase?.replace(PAST_HEAD, '').split(' ').at(-1);
			const lead = wordBefore(text, start);
			for (const noun of [head, mayMeanBody(lead) ? lead : undefined, ownNoun(text, start, end)]) {
				if (!noun || (noun === head && !mayMeanBody(noun) && !isHuman(noun))) continue;
				if (NO_FIRM.test(noun)) this.noFirms.add(cluster);
				for (const one of FIRM.test(noun) ? ['company', 'firm'] : [noun]) {
					const known = told.get(one);
					if (known) known.add(cluster);
					else told.set(one, new Set([cluster]));
				}
			}
		}
		return told;
	}
}

/** Whether nothing tells that a name of several words is somebody's. */
const isNobody = (cluster: Cluster): boolean =>
	cluster.words.length > 1 &&
	cluster.forms.size === 1 &&
	cluster.titled.size === 0 &&
	cluster.roles.size === 0 &&
	genderOf(cluster) === null;
