import { isTitleWord } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { REPORTING } from '../../text/reporting.js';
import { wordSigns } from '../../text/signs.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { isAge, isBody, isHuman } from '../../who/nouns.js';
import type { Bodies } from '../bodies/bodies.js';
import { isNationality } from '../bodies/nationality.js';
import { OTHER_NOUNS } from '../bodies/other-nouns.js';
import { mayMeanBody } from '../bodies/sort-nouns.js';
import { ACCUSED } from '../roles/before-court.js';
import { Elders } from '../roles/elders.js';
import { bearerOfEpithet, isEpithet } from '../roles/epithets.js';
import { bearerOfPhrase } from '../roles/modified-roles.js';
import { POSTS } from '../roles/offices.js';
import { isNamedWith, isOfOtherAge } from '../roles/roles.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';
import type { Definite } from './definite.js';

/** Words of newspapers' names, and others that are something else in small letters. */
const PAPERS =
	/^(?:post|times|sun|star|mirror|world|guard|state|press|news|mail|express|house|room|hall|end|shelf|plan|book|power|gas|coal|steel|index|poll|flight|dinner|convention|amendment|debates|disorder)$/;

/** What a text that names one company calls it. */
const COMPANY = /^(?:company|firm|airline|club|bank|charity)$/;

/** What is asked of the words of a phrase that no name stands beside. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	/** How a body is told more closely: "the Leeds-based chain". */
	placed: /-(?:based|listed|owned|run|registered)$/,
	/** "the DCP" */
	capitals: ({ form }) => /^\p{Upper}{2}/u.test(form),
	age: ({ lower }) => isAge(lower),
	the: /^the$/,
	/** What tells of somebody new. */
	one: /^(?:an?|another|one)$/,
	comma: /^,$/,
	where: /^(?:in|at|to|into|from|near|outside|inside|behind|opposite)$/,
	reporting: ({ lower }) => REPORTING.has(lower),
	/** Whether it is one for a human being. */
	mayBeCalled: ({ lower }) => isHuman(lower) || isTitleWord(lower) || isAge(lower),
	/** Whether it is one for a body, of whatever name. */
	body: ({ lower }) => mayMeanBody(lower),
	/** What a firm may be, whatever its name tells. */
	firm: /^(?:group|retailer|lender|insurer|chain|utility|carrier|grocer|brewer|broadcaster|conglomerate|start-?up|(?:auto|car|chip|drug|steel)maker|(?:ship|house)builder)$/,
	/** What tells which of several a noun means. */
	goesOn: /^(?:of|that|who|which|behind)$/,
});

/** Says whom a phrase means that no name stands beside: the only one whom its text tells to be that. */
export class PhraseBearers {
	/** The only one of each noun that was asked for. */
	private readonly borne = new Map<string, Cluster | null | undefined>();
	private readonly nameEnds: NameEnds;
	private readonly elders: Elders;

	/**
	 * @param mentions in text order
	 * @param roles who bears each noun, in text order
	 * @param bodies which body a noun means
	 */
	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
		private readonly roles: ReadonlyMap<string, readonly Mention[]>,
		private readonly bodies: Bodies,
	) {
		this.nameEnds = new NameEnds(words, mentions);
		this.elders = new Elders(words.text, mentions);
	}

	/** Whom a phrase means; undefined for nobody whom the text names, and where it may be several. */
	of({ first, head }: Definite): Cluster | undefined {
		const { words, mentions, bodies } = this;
		const noun = lowerAt(words, head);
		const at = words.start[first]!;
		const signs = signsAt(words, head);
		if (isPlain(words, first, head)) {
			const bearer = this.told(noun, at);
			const isLikely =
				bearer === undefined &&
				((signs & IS.age) !== 0 || (isNationality(words, first, head + 1) && !NO_NATION.test(noun)));
			if (bearer === undefined && isEpithet(noun) && is(words, first, IS.the))
				return bearerOfEpithet(words, mentions, first, quotationBefore(words, first), noun);
			return isLikely
				? onlyOneBefore(words, mentions, { first, head }, noun)
				: (bearer ??
						(isNoBody(words, { first, head }, noun)
							? undefined
							: bodyOf(bodies, noun, at, (signs & IS.body) !== 0)));
		}
		// "the 41-year-old physicist"
		const isOne = (signs & IS.mayBeCalled) !== 0 || isNationality(words, first, head + 1);
		for (let i = first + 1; i < head && isOne; i++)
			if (is(words, i, IS.age))
				return (
					this.told(lowerAt(words, i), at) ??
					onlyOneBefore(words, mentions, { first, head }, lowerAt(words, i))
				);
		if ((signs & IS.mayBeCalled) === 0)
			return (signs & IS.body) === 0 || this.namesOther({ first, head })
				? undefined
				: (this.nameEnds.of({ first, head }) ?? bodies.described(noun, at) ?? undefined);
		const ofTwo = this.elders.ofPhrase(words, first, head + 1);
		if (ofTwo) return ofTwo;
		const bearers = this.roles.get(noun);
		return (bearers && bearerOfPhrase(words, bearers, bearers.length, first, head + 1)) ?? undefined;
	}

	/** "The group", "the Leeds-based retailer": which firm is likeliest meant by a noun that may be another's; undefined for none. */
	likelyFirm({ first, head }: Definite): Cluster | undefined {
		const { words, bodies } = this;
		const isSort = is(words, head, IS.firm) && is(words, first, IS.the) && isPlain(words, first, head);
		// "the group that wrote it": one of which only that is told.
		if (!isSort || is(words, head + 1, IS.goesOn)) return undefined;
		return bodies.meant(lowerAt(words, head), words.start[first]!) ?? undefined;
	}

	/** "the Islamic State | group": whether a name stands within a phrase. */
	private namesOther({ first, head }: Definite): boolean {
		const { words, mentions } = this;
		const from = words.start[first + 1]!;
		const m = lowerBound(mentions.length, (k) => mentions[k]!.start < from);
		const mention = mentions[m];
		return (
			mention !== undefined &&
			mention.end < words.start[head]! &&
			mention.cluster.kind === 'organisation' &&
			mention.form.includes(' ')
		);
	}

	/** Who was told to be something before an offset: looked for once for each noun; null where several were. */
	private told(noun: string, at: number): Cluster | null | undefined {
		const bearers = this.roles.get(noun);
		// "She asked the judge", and then "Judge Ana Ruiz said": of one post there is one holder.
		if (bearers === undefined || (bearers[0]!.start > at && !POSTS.has(noun))) return undefined;
		if (!this.borne.has(noun)) this.borne.set(noun, bearerOf(noun, bearers));
		return this.borne.get(noun);
	}
}

/** "A lift to the station", "the network of friends": what is no body there. */
const isNoBody = (words: Words, { first, head }: Definite, noun: string): boolean =>
	(noun === 'station' && is(words, first - 1, IS.where)) ||
	(noun === 'network' && is(words, head + 1, IS.goesOn));

/** Whether a phrase is its noun alone, but for where somebody is: "the company", "the Leeds-based company". */
function isPlain(words: Words, first: number, head: number): boolean {
	for (let i = first + 1; i < head; i++) if (!is(words, i, IS.placed)) return false;
	return !is(words, head, IS.capitals);
}

/**
 * "Oskar Berg has won three caps. The 31-year-old": the only person of its sentence before it and of the one before that;
 * where its sentence opens a paragraph, of the paragraph before, which tells of nobody without a name.
 */
function onlyOneBefore(
	words: Words,
	mentions: readonly Mention[],
	{ first, head }: Definite,
	noun: string,
): Cluster | undefined {
	const before = words.sentences[words.sentence[first]! - 1];
	if (before === undefined) return undefined;
	const isBelow = words.paragraph[before] !== words.paragraph[first];
	const opening = isBelow ? paragraphOf(words, before) : before;
	// Of whom the paragraph goes on to tell: who speaks there is found by more than that.
	const isTopic = words.sentences[words.sentence[first]!] === first && !is(words, head + 1, IS.reporting);
	if (isBelow && (!isTopic || tellsOfSomebody(words, opening, first))) return undefined;
	// "A Dane had called. The Dane"
	for (let i = opening; i < first; i++)
		if (is(words, i, IS.one) && lowerAt(words, i + 1) === noun) return undefined;
	const from = lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[opening]!);
	const people = new Set<Cluster>();
	let isTold = !isBelow;
	const past = quotationBefore(words, first);
	for (let m = from; m < mentions.length && mentions[m]!.start < past; m++) {
		if (m - from > FEW) return undefined;
		if (mentions[m]!.cluster.kind === 'person') people.add(rootOf(mentions[m]!.cluster));
		// "Ulf Tarn, the agent, said. ¶ The 22-year-old": whoever tells of another.
		isTold ||= !isTeller(words, mentions[m]!);
	}
	const [only] = people;
	return isTold && people.size === 1 && !(isAge(noun) && isOfOtherAge(only!, noun)) ? only : undefined;
}

/** A party's members, what may be several, and what is no nation: "the Portuguese", "the Guardian". */
const NO_NATION =
	/(?:democrat|republican|conservative|liberal|tory|socialist|nationalist|unionist|ese|ish)$|^(?:meridian|caspian|guardian|caledonian|corinthian|christian|victorian|georgian|edwardian|historian|librarian|politician|musician|magician|physician|comedian|custodian|technician|electrician|olympian|tennessean|oregonian|pole|samaritan|martian|presbyterian|utopian)$|(?<!^(?:dutch|english|french|irish|scots|welsh|cornish|manx|norse|ulster|china|york?shire))(?:wo)?man$/;

/** Whether a verb of saying stands right beside a name. */
const isTeller = (words: Words, { start, end }: Mention): boolean =>
	is(words, wordFrom(words, start) - 1, IS.reporting) || is(words, wordFrom(words, end), IS.reporting);

/** The first word of the paragraph of a sentence that begins with a word; some sentences back at most. */
function paragraphOf(words: Words, opening: number): number {
	let s = words.sentence[opening]!;
	const least = Math.max(0, s - LONGEST_PARAGRAPH);
	while (s > least && words.paragraph[words.sentences[s - 1]!] === words.paragraph[opening]) s--;
	return words.sentences[s]!;
}
const LONGEST_PARAGRAPH = 6;

/** "a | man", "another local | driver": whether words tell of somebody who has no name, and not beside one. */
function tellsOfSomebody(words: Words, from: number, past: number): boolean {
	for (let i = from; i < past; i++) {
		if (!is(words, i, IS.one) || is(words, i - 1, IS.comma)) continue;
		for (let k = i + 1; k < i + 4 && k < past; k++) if (is(words, k, IS.mayBeCalled)) return true;
	}
	return false;
}

/** Where the quotation opens that a phrase stands right behind: “Ruiz was early. I was late,” | the Dane; where the phrase begins for none. */
function quotationBefore({ text, start }: Words, first: number): number {
	const at = start[first]!;
	const opening = OPENING_OF.get(text[at - 2]!);
	if (opening === undefined) return at;
	const least = Math.max(0, at - LONGEST_QUOTATION);
	const from = text.slice(least, at - 2).lastIndexOf(opening);
	return from === -1 ? at : least + from;
}
const OPENING_OF: ReadonlyMap<string, string> = new Map(
	['""', '”“', '’‘', '»«', "''"].map(([close, open]) => [close!, open!]),
);
const LONGEST_QUOTATION = 600;

/** No more names than these stand in two sentences. */
const FEW = 20;

/** Finds what a body's name ends in: "The ambulance service", of Westmere Ambulance Service. */
class NameEnds {
	/** The bodies by the last words of their names, each by its name in small letters. */
	private readonly ends = new Map<string, Map<string, Cluster>>();

	constructor(
		private readonly words: Words,
		mentions: readonly Mention[],
	) {
		for (const { cluster, form } of mentions) {
			if (cluster.kind !== 'organisation' || !form.includes(' ')) continue;
			const name = form.toLowerCase();
			const last = name.slice(name.lastIndexOf(' ') + 1);
			const names = this.ends.get(last) ?? new Map<string, Cluster>();
			if (names.size < FEW) this.ends.set(last, names.set(name, rootOf(cluster)));
		}
	}

	/** The only body whose name ends in a phrase; undefined for none and for more. */
	of({ first, head }: Definite): Cluster | undefined {
		const { words } = this;
		const names = isBody(lowerAt(words, head)) ? this.ends.get(lowerAt(words, head)) : undefined;
		if (names === undefined) return undefined;
		const called = ` ${words.text.slice(words.start[first + 1]!, words.end[head]!).toLowerCase()}`;
		const bodies = new Set([...names].filter(([name]) => name.endsWith(called)).map(([, body]) => body));
		const [body] = bodies;
		return bodies.size === 1 ? body : undefined;
	}
}

/** The only one who bears a noun; null where several do or nobody surely, undefined where the noun tells nobody. */
function bearerOf(noun: string, bearers: readonly Mention[]): Cluster | null | undefined {
	if (!isHuman(noun) && !isTitleWord(noun) && !isAge(noun) && !ACCUSED.includes(noun)) return undefined;
	const cluster = rootOf(bearers[0]!.cluster);
	if (bearers.some((other) => rootOf(other.cluster) !== cluster)) return null;
	// "for president": whoever stands for a post does not hold it.
	return POSTS.has(noun) && !bearers.some(({ titles }) => titles.includes(noun)) ? null : cluster;
}

/** Whether bodies are called by a noun whose names have another, and nothing else is: no exam's paper. */
const isByOther = (noun: string): boolean => noun !== 'paper' && OTHER_NOUNS.has(noun);

/** Whether a body's name has a noun, or another for the same. */
const isNamedSo = (body: Cluster, noun: string): boolean =>
	isNamedWith(body, noun) || OTHER_NOUNS.get(noun)?.some((other) => isNamedWith(body, other)) === true;

function bodyOf(bodies: Bodies, noun: string, at: number, mayMeanAny: boolean): Cluster | undefined {
	const isTold = bodies.isTold(noun);
	if (!isTold && !mayMeanAny && !bodies.endsName(noun) && !isByOther(noun)) return undefined;
	const body = bodies.meant(noun, at) ?? (isBody(noun) || isByOther(noun) ? bodies.onlyNamed(noun) : null);
	return body && (isTold || COMPANY.test(noun) || (!PAPERS.test(noun) && isNamedSo(body, noun)))
		? body
		: undefined;
}
