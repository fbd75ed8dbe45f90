import { onOneLine } from '../text/characters.js';
import { isTitleWord } from '../text/lexicon.js';
import { lowerBound } from '../text/lower-bound.js';
import { wordSigns } from '../text/signs.js';
import { lowerAt, type Words, wordAt, wordFrom } from '../text/words.js';
import { isAge, isBody, isHuman } from '../who/nouns.js';
import { apposed, endOfPost } from './apposed.js';
import { type Bodies, mayMeanBody, OTHER_NOUNS } from './bodies.js';
import { type Cluster, type Mention, rootOf } from './cluster.js';
import { type Definite, Definites, type Lead } from './definite.js';
import { bearerOfPhrase } from './modified-roles.js';
import { isOffice } from './office-kinds.js';
import { isOfficeAlone } from './office-names.js';
import { OWNERS, POSTS } from './offices.js';
import { isNamedWith } from './roles.js';

/** Words of newspapers' names, and others that are something else in small letters. */
const PAPERS = /^(?:post|times|sun|star|mirror|world|guard|state|press|news|mail)$/;

/** What a text that names one company calls it. */
const COMPANY = /^(?:company|firm|airline|club|bank|charity)$/;

/** What is asked of the words of a phrase that may mean somebody. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	the: /^the$/,
	our: /^our$/,
	owner: ({ lower }) => OWNERS.has(lower),
	/** What a phrase begins with that means somebody only beside a name. */
	isTold: /^(?:an?|one|our|my)$/,
	/** Who is seldom one and the same throughout a text. */
	changing:
		/^(?:source|sources|official|officials|spokes\p{L}+|insider|aide|aides|pal|other|one|younger|elder|older|former|latter|sir|dame|mrs?|ms|dr|rev|reverend|hon)$/u,
	governing: /^(?:of|for)$/,
	/** How a body is told more closely: "the Leeds-based chain". */
	placed: /-(?:based|listed|owned|run|registered)$/,
	/** "the DCP" */
	capitals: ({ form }) => /^\p{Lu}{2}/u.test(form),
	age: ({ lower }) => isAge(lower),
	/** Whether it is one for a human being. */
	mayBeCalled: ({ lower }) => isHuman(lower) || isTitleWord(lower) || isAge(lower),
	/** An office that is not what somebody is to another, and to nobody else. */
	office: ({ lower }) =>
		isOffice(lower) &&
		!/^(?:wife|husband|widow|widower|son|daughter|mother|father|mum|mom|dad|brother|sister|partner|nephew|niece|uncle|aunt|cousin|friend|colleague|neighbour|neighbor|boyfriend|girlfriend|grandmother|grandfather|grandson|granddaughter)$/.test(
			lower,
		),
});

/**
 * What a text calls those whom it names, where it means one of them alone each time: "the mayor", "the company".
 * @param bodies which body a noun means
 */
export function calledSo({ words, tags, mentions, roles }: CalledIn, bodies: Bodies): Map<string, Cluster> {
	const nameEnds = new NameEnds(words, mentions);
	const meant = new Map<string, { readonly written: string; readonly bearer: Cluster | null }>();
	const borne = new Map<string, Cluster | null | undefined>();
	/** Who was told to be something before an offset: looked for once for each noun. */
	const told = (noun: string, at: number): Cluster | null | undefined => {
		const bearers = roles.get(noun);
		// "She asked the judge", and then "Judge Ana Ruiz said": of one post there is one holder.
		if (bearers === undefined || (bearers[0]!.start > at && !POSTS.has(noun))) return undefined;
		if (!borne.has(noun)) borne.set(noun, bearerOf(noun, bearers));
		return borne.get(noun);
	};
	const bearerHere = ({ first, head }: Definite, noun: string): Cluster | null | undefined => {
		const at = words.start[first]!;
		const signs = signsAt(words, head);
		if (isPlain(words, first, head)) {
			const bearer = told(noun, at);
			if (bearer === undefined && (signs & IS.age) !== 0) return onlyOneBefore(words, mentions, first);
			return bearer ?? bodyOf(bodies, noun, at);
		}
		// "the 41-year-old physicist"
		for (let i = first + 1; i < head; i++)
			if (is(words, i, IS.age)) return told(lowerAt(words, i), at) ?? onlyOneBefore(words, mentions, first);
		if ((signs & IS.mayBeCalled) === 0)
			return nameEnds.of({ first, head }) ?? bodies.described(noun, at) ?? undefined;
		const bearers = roles.get(noun);
		return (bearers && bearerOfPhrase(words, bearers, bearers.length, first, head + 1)) ?? undefined;
	};
	const put = (from: number, end: number, bearer: Cluster | null): void => {
		const written = onOneLine(words.text.slice(from, end));
		const key = written.toLowerCase();
		const known = meant.get(key);
		const isOther = known !== undefined && known.bearer !== bearer;
		meant.set(key, { written: known?.written ?? written, bearer: isOther ? null : bearer });
	};
	const offices = new Map<string, Cluster | null>();
	const putOffice = (office: string | null, holder: Cluster): void => {
		if (office === null) return;
		const called = `the ${office}`;
		offices.set(called, (offices.get(called) ?? holder) === holder ? holder : null);
	};
	const found = new Definites(words, tags, mentions);
	for (const phrase of found.all()) {
		const { first, head } = phrase;
		const lead = signsAt(words, first);
		const noun = signsAt(words, head);
		// "His coach", "a coach" is somebody only where a name tells who.
		const isTold = (lead & (IS.owner | IS.isTold)) !== 0 || first === head;
		const beside = apposed(words, mentions, phrase);
		const isChanging = !isTold && (noun & IS.changing) !== 0;
		// "the Minority spokesperson on Education, Ana Ruiz", "The minister's spokesperson, Ana Ruiz": all of it.
		const isAlone = (lead & IS.the) !== 0 && head === first + 1;
		if (isChanging && (!beside || (isAlone && beside.end <= words.end[head]!))) continue;
		const bearer = beside?.cluster ?? (isTold ? undefined : bearerHere(phrase, lowerAt(words, head)));
		if (bearer === undefined) continue;
		const start = words.start[found.withAddress(first)]!;
		const end = words.end[head]!;
		const past = beside?.end ?? end;
		const isWhole = !is(words, head + 1, IS.governing);
		// "the head" is short for "the head of sourcing", but not "Corvane's head".
		const isOwned = (lead & (IS.owner | IS.our)) !== 0 || (isWhole && found.behindOwner(phrase) > first);
		if ((past === end || (lead & IS.the) !== 0 || isOwned) && !(isChanging && isAlone))
			put(start, end, bearer);
		if (past > end) put(start, past, bearer);
		// "its chief executive, Ana Ruiz": the chief executive, where nobody else is.
		if (beside && bearer && isWhole && (noun & IS.office) !== 0) {
			const from = found.behindOwner(phrase);
			if (from > first && from <= head)
				putOffice(officeOf(words, { first: from, address: head + 1 }), bearer);
		}
	}
	mentions.forEach((mention, m) => {
		const post = found.postAfter(mention);
		if (post) put(words.start[post.first]!, endOfPost(words, post), mention.cluster);
		const lead = found.leadOf(mention);
		if (lead === null || isOfficeAlone(mention.form)) return;
		const owner = mentions[m - 1];
		const isOwned = owner !== undefined && owner.end > words.start[lead.first]!;
		put(isOwned ? owner.start : words.start[lead.first]!, mention.end, mention.cluster);
		// "Prof Ana Ruiz" of "Vice-chancellor Prof Ana Ruiz"
		if (words.start[lead.address]! < mention.start)
			put(words.start[lead.address]!, mention.end, mention.cluster);
		if (!isOwned || owner.start >= words.start[lead.first]!)
			putOffice(officeOf(words, lead), mention.cluster);
		// "Retired general Ana Ruiz" is the general too.
		if (found.isPast(lead.first))
			putOffice(officeOf(words, { ...lead, first: lead.first + 1 }), mention.cluster);
		// "Kowhai Vale chief executive Ana Ruiz", "FTP secretary-general Ana Ruiz"
		const isShort = /^\p{Lu}{2,6}$/u.test(wordAt(words, lead.first));
		const from = isOwned ? wordFrom(words, owner.end) : isShort ? lead.first + 1 : lead.address;
		if (from >= lead.address || !isOffice(lowerAt(words, lead.address - 1))) return;
		const office = words.text.slice(words.start[from]!, words.end[lead.address - 1]!);
		if (OWN_OFFICE.test(office)) putOffice(office, mention.cluster);
	});
	const called = new Map<string, Cluster>();
	for (const { written, bearer } of meant.values()) {
		// "a vegetable seller from Soyet", "professor of politics at Lund"
		const short = bearer?.kind === 'person' ? SHORT.exec(written)?.[0] : undefined;
		if (short !== undefined && !meant.has(short.toLowerCase()))
			called.set(short.replace(/^An? /, lowered), bearer!);
		if (bearer) called.set(written.replace(/^(?:The|A|An|His|Her|Its|Their|My|Our|Your) /, lowered), bearer);
	}
	// "Finance director Ana Ruiz": the finance director, where nobody else is.
	for (const [office, bearer] of offices)
		if (bearer && !meant.has(office.toLowerCase())) called.set(office, bearer);
	return called;
}

/** What somebody is, without where. */
const SHORT = /^(?:[Aa]n? )?\p{Ll}[^,]*?(?= (?:at|from|in) \S)/u;

const lowered = (word: string): string => word.toLowerCase();

/** Words alone: no owner's ending. */
const OWN_OFFICE = /^\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3}$/u;

/** Ranks cut short, which nobody has without a name. */
const CUT =
	/^(?:cllr|sgt|con|supt|insp|capt|lt|gen|col|maj|adm|gov|sen|rep|cmdr|brig|d?pc|dc|di|ds|dci|dsi|wpc|ms|sp|dsp|asp|ssp|dcp|acp|dig|ig|adgp)$/u;
/** The same of those who sit in a parliament: "Local TD" is nobody else. */
const SEAT = /^(?:mp|msp|td|mep|mla)$/u;

/** The office before a name as it is written within a sentence; null for none, and for a rank cut short. */
function officeOf(words: Words, { first, address: past }: Lead): string | null {
	if (past <= first) return null;
	const noun = lowerAt(words, past - 1);
	const isCut = CUT.test(noun) || noun === '.' || (SEAT.test(noun) && past - first === 1);
	if (isCut) return null;
	const written = words.text.slice(words.start[first], words.end[past - 1]).replace(/\s+/g, ' ');
	// "Deputy mayor" opens a sentence, "Deputy Mayor" and "Vice-Chancellor" do not.
	const isPlain =
		!/\p{Lu}/u.test(written.slice(1)) &&
		(first + 1 === past || isOffice(lowerAt(words, first)) || isHuman(lowerAt(words, first)));
	return isPlain ? written.slice(0, 1).toLowerCase() + written.slice(1) : written;
}

/** Whether a phrase is its noun alone, but for where somebody is: "the company", "the Leeds-based company". */
function isPlain(words: Words, first: number, head: number): boolean {
	for (let i = first + 1; i < head; i++) if (!is(words, i, IS.placed)) return false;
	return !is(words, head, IS.capitals);
}

/** What those are looked for in whom a text calls so. */
interface CalledIn {
	readonly words: Words;
	/** Parts of speech of the words (`TAGS`). */
	readonly tags: Uint8Array;
	/** In text order. */
	readonly mentions: readonly Mention[];
	/** Who bears each noun, in text order. */
	readonly roles: ReadonlyMap<string, readonly Mention[]>;
}

/** "Oskar Berg has won three caps. The 31-year-old": the only person of its sentence before it and of the one before that. */
function onlyOneBefore(words: Words, mentions: readonly Mention[], first: number): Cluster | undefined {
	const opening = words.sentences[words.sentence[first]! - 1];
	if (opening === undefined || words.paragraph[opening] !== words.paragraph[first]) return undefined;
	const from = lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[opening]!);
	const people = new Set<Cluster>();
	for (let m = from; m < mentions.length && mentions[m]!.start < words.start[first]!; m++) {
		if (m - from > FEW) return undefined;
		if (mentions[m]!.cluster.kind === 'person') people.add(rootOf(mentions[m]!.cluster));
	}
	const [only] = people;
	return people.size === 1 && [...only!.roles].every((role) => !isAge(role)) ? only : undefined;
}

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
	if (!isHuman(noun) && !isTitleWord(noun) && !isAge(noun)) return undefined;
	const cluster = rootOf(bearers[0]!.cluster);
	if (bearers.some((other) => rootOf(other.cluster) !== cluster)) return null;
	// "for president": whoever stands for a post does not hold it.
	return POSTS.has(noun) && !bearers.some(({ titles }) => titles.includes(noun)) ? null : cluster;
}

/** Whether a body's name has a noun, or another for the same. */
const isNamedSo = (body: Cluster, noun: string): boolean =>
	isNamedWith(body, noun) || OTHER_NOUNS.get(noun)?.some((other) => isNamedWith(body, other)) === true;

function bodyOf(bodies: Bodies, noun: string, at: number): Cluster | undefined {
	const isTold = bodies.isTold(noun);
	if (!isTold && !mayMeanBody(noun) && !bodies.endsName(noun)) return undefined;
	const body = bodies.meant(noun, at) ?? (isBody(noun) ? bodies.onlyNamed(noun) : null);
	return body && (isTold || COMPANY.test(noun) || (!PAPERS.test(noun) && isNamedSo(body, noun)))
		? body
		: undefined;
}
