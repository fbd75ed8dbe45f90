import { trait } from '../../text/known-word.js';
import { lowerBound } from '../../text/lower-bound.js';
import { REPORTING } from '../../text/reporting.js';
import { hasAt, lowerAt, type Words, wordFrom } from '../../text/words.js';
import { PLACES, placeOf } from '../pronouns/prominence.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { WEIGHTS } from './body-weights.js';

/** So far around a body's names words are looked for that tell what it is, in UTF-16 code units. */
const BEFORE = 60;
const AFTER = 90;
/** Words that tell something have so many letters, and are the same by so many. */
const SHORTEST = 4;
const STEM = 6;

/** So many names before a noun, and behind it, its body is looked for among. */
const NAMES_BEFORE = 60;
const NAMES_AFTER = 12;
/** So many names back are of late. */
const LATELY = 20;

/** Words in companies' names. */
const FIRM =
	/^(?:plc|ltd|inc|ag|group|holdings|co|company|corp|gmbh|sa|llc|industries|energy|foods|airlines|air|bank|motors|rail|lines|media|capital|partners|systems|labs|technologies|pharma|resources|mines|mining|steel|power|water)$/;

const isReporting = trait(({ lower }) => REPORTING.has(lower));

/** A noun that asks for a body, as it stands in a text. */
export interface Asked {
	readonly noun: string;
	/** Where its phrase begins, "the". */
	readonly at: number;
	/** Whether every body may be called so: "company". */
	readonly isGeneral: boolean;
	/** Whether a body's name has the noun, or another for the same. */
	readonly isNamed: (body: Cluster) => boolean;
	/** Whether the text tells a body to be that: "Hale & Sons, a builder". */
	readonly isTold: (body: Cluster) => boolean;
	/** Whether it is a public body by its name. */
	readonly isPublic: (body: Cluster) => boolean;
}

/** A body that a noun may mean. */
export interface BodyCandidate {
	readonly cluster: Cluster;
	/** What tells whether it is meant, by the names that `WEIGHTS` has. */
	readonly features: readonly (readonly [name: string, value: number])[];
	/** Whether the text tells of it in most of the words of the phrase. */
	readonly isDescribed: boolean;
}

/** Is told which body is asked for, where, and which it may be; to learn from. */
export type BodyWatch = (at: number, candidates: readonly BodyCandidate[]) => void;

/** What is known of one body throughout a text. */
interface Known {
	readonly mentions: Mention[];
	/** Indexes of these among the mentions of all bodies. */
	readonly places: number[];
	/** Stems of the words beside it, as far as no other body stands between; null until they are asked for. */
	beside: ReadonlySet<string> | null;
	speaks: boolean;
}

/** A body that may be meant, before all are compared. */
interface Found {
	readonly cluster: Cluster;
	readonly known: Known;
	/** Which of its mentions is the last before the noun; -1 where none is. */
	readonly last: number;
	/** Where that begins; -1 where none does. */
	readonly lastAt: number;
	/** Whether the noun stands beside it, and how many of the words before the noun do. */
	readonly isHead: boolean;
	readonly shared: number;
	readonly isNamed: boolean;
	readonly isTold: boolean;
}

/**
 * Weighs which body a noun means ("the company") by where and how often the text names each. A log-linear ranking of
 * candidates, as Denis and Baldridge 2008 have it for coreference; learnt by `npm run train:bodies`.
 */
export class BodySigns {
	private readonly known = new Map<Cluster, Known>();
	private most: Cluster | null = null;
	/** As they were when this was made: who a name means may turn out later. */
	private readonly mentions: readonly Mention[];

	/** @param mentions of bodies, in text order */
	constructor(
		private readonly words: Words,
		mentions: readonly Mention[],
		private readonly quoted: (offset: number) => boolean,
	) {
		this.mentions = mentions.map((mention) => ({ ...mention }));
		this.mentions.forEach((mention, m) => {
			const { cluster, end } = mention;
			let known = this.known.get(cluster);
			if (known === undefined) {
				known = { mentions: [], places: [], beside: null, speaks: false };
				this.known.set(cluster, known);
			}
			known.mentions.push(mention);
			known.places.push(m);
			known.speaks ||= hasAt(words, wordFrom(words, end), isReporting);
			if (this.most === null || known.mentions.length > this.known.get(this.most)!.mentions.length)
				this.most = cluster;
		});
	}

	/** The bodies that a noun may mean, with what tells for and against each. */
	candidates(asked: Asked): BodyCandidate[] {
		const { words } = this;
		const next = lowerBound(this.mentions.length, (m) => this.mentions[m]!.start < asked.at);
		const bodies = this.mayBeMeant(asked, next);
		if (bodies.length === 0) return [];
		const first = wordFrom(words, asked.at);
		const modifiers: string[] = [];
		for (let i = first + 1; i < first + 5 && lowerAt(words, i) !== asked.noun; i++)
			if (lowerAt(words, i).length >= SHORTEST) modifiers.push(lowerAt(words, i).slice(0, STEM));
		const found = bodies.map((cluster) => this.found(cluster, asked, modifiers));
		const recent = [...found].sort((a, b) => b.lastAt - a.lastAt);
		const salience = this.salienceBefore(next);
		const highest = Math.max(...salience.values(), 0.1);
		const heads = found.filter(({ isHead }) => isHead).length;
		const most = Math.max(0, ...found.map(({ shared }) => shared));
		const mosts = found.filter(({ shared }) => shared === most).length;
		const isAnyNamed = found.some(({ isNamed }) => isNamed);
		const isAnyTold = found.some(({ isTold }) => isTold);
		return found.map((one) => {
			const features: [string, number][] = [];
			const put = (is: boolean, name: string, value = 1): void => {
				if (is) features.push([name, value]);
			};
			const { cluster, known, isHead, shared } = one;
			this.putPlace(one, first, recent.indexOf(one), put);
			const { mentions, speaks } = known;
			put(true, 'salience', (salience.get(cluster) ?? 0) / highest);
			put(true, 'mentions', Math.log2(1 + mentions.length));
			put(true, 'share', mentions.length / this.mentions.length);
			put(cluster === this.most, 'most');
			put(cluster === this.most && asked.isGeneral, 'most, general');
			put(cluster === this.mentions[0]!.cluster, 'first named');
			put(speaks, 'speaks');
			put(one.isNamed, 'named so');
			put(!one.isNamed && isAnyNamed, 'another named so');
			put(one.isTold, 'told so');
			put(!one.isTold && isAnyTold, 'another told so');
			const isFirm = cluster.words.some((word) => FIRM.test(word));
			put(isFirm, asked.isGeneral ? 'firm, general' : 'firm');
			put(cluster.words.length === 1, 'one word');
			put(cluster.isGuess, 'guess');
			put(cluster.kind === 'person', 'like a person');
			put(isHead, 'noun beside');
			put(isHead && heads === 1, 'noun beside it alone');
			put(!isHead && heads > 0, 'noun beside another');
			put(shared > 0, 'words beside', shared);
			put(shared > 0 && shared === most && mosts === 1, 'words beside it alone');
			put(shared < most, 'words beside another');
			put(modifiers.length > 0 && most === 0, 'words beside none');
			return { cluster, features, isDescribed: shared > 0 && shared === most };
		});
	}

	/** The bodies that a noun may mean before a mention: those named only behind it where none is named before. */
	private mayBeMeant(asked: Asked, next: number): readonly Cluster[] {
		const isBefore = (body: Cluster) => this.known.get(body)!.mentions[0]!.end <= asked.at;
		const around = this.around(next).filter(
			(body) => !asked.isPublic(body) && (body.kind === 'organisation' || isBefore(body)),
		);
		const before = around.filter(isBefore);
		return before.length > 0 ? before : around;
	}

	private found(cluster: Cluster, asked: Asked, modifiers: readonly string[]): Found {
		const known = this.known.get(cluster)!;
		const { mentions } = known;
		const last = lowerBound(mentions.length, (m) => mentions[m]!.end <= asked.at) - 1;
		known.beside ??= this.besides(known.places);
		const { beside } = known;
		return {
			cluster,
			known,
			last,
			lastAt: last < 0 ? -1 : mentions[last]!.start,
			isHead: beside.has(asked.noun.slice(0, STEM)),
			shared: modifiers.filter((word) => beside.has(word)).length,
			isNamed: asked.isNamed(cluster),
			isTold: asked.isTold(cluster),
		};
	}

	/** Stems of the words of the sentences beside some mentions, up to the next mentions of bodies. */
	private besides(places: readonly number[]): ReadonlySet<string> {
		const { mentions } = this;
		const { text } = this.words;
		const stems = new Set<string>();
		for (const m of places) {
			const { start, end } = mentions[m]!;
			const from = Math.max(start - BEFORE, mentions[m - 1]?.end ?? 0);
			const to = Math.min(end + AFTER, mentions[m + 1]?.start ?? text.length);
			addStems(stems, text.slice(from, start).split(STOP).at(-1)!);
			addStems(stems, text.slice(end, to).split(STOP)[0]!);
		}
		return stems;
	}

	/** The bodies that are named not too far from a mention, in text order. */
	private around(next: number): Cluster[] {
		const near = this.mentions.slice(Math.max(0, next - NAMES_BEFORE), next + NAMES_AFTER);
		return [...new Set(near.map(({ cluster }) => cluster))];
	}

	/** How often bodies were named just before a mention, the last names counting most. */
	private salienceBefore(next: number): Map<Cluster, number> {
		const salience = new Map<Cluster, number>();
		for (let steps = 0; steps < LATELY && steps < next; steps++) {
			const { cluster } = this.mentions[next - 1 - steps]!;
			salience.set(cluster, (salience.get(cluster) ?? 0) + 1 - steps / LATELY);
		}
		return salience;
	}

	/** Where a body was named last before a noun, or first behind it. */
	private putPlace(
		{ known: { mentions }, last }: Found,
		first: number,
		rank: number,
		put: (is: boolean, name: string) => void,
	): void {
		const { words } = this;
		if (last < 0) {
			const paragraphs = words.paragraph[wordFrom(words, mentions[0]!.start)]! - words.paragraph[first]!;
			put(true, `behind, paragraphs ${Math.min(paragraphs, 3)}`);
			return;
		}
		const mention = mentions[last]!;
		const name = wordFrom(words, mention.start);
		const sentences = words.sentence[first]! - words.sentence[name]!;
		put(true, `sentences ${sentences < 5 ? sentences : sentences < 8 ? 5 : 8}`);
		put(true, `rank ${Math.min(rank, 3)}`);
		put(rank === 0 && sentences <= 1, 'last and near');
		const place = placeOf({ words, quoted: this.quoted }, name, mention.start, mention);
		for (let i = 0; i < PLACES.length; i++) put((place & (1 << i)) !== 0, PLACES[i]!);
	}
}

/** What the features of a candidate tell together, in nats. */
export function scoreOfBody({ features }: BodyCandidate): number {
	let score = 0;
	for (const [name, value] of features) score += (WEIGHTS[name] ?? 0) * value;
	return score;
}

function addStems(stems: Set<string>, text: string): void {
	for (const word of text.toLowerCase().match(WORD) ?? [])
		if (word.length >= SHORTEST) stems.add(word.slice(0, STEM));
}

const STOP = /\n|[.!?]["”]? /;
const WORD = /\p{Alpha}+/gu;
