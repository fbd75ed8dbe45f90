import type { NameKind, NameSpan } from '../attribution.js';
import { DEMONYM, NOBILIARY, PLACES } from '../lexicon.js';
import { joinBirthName } from './birth-names.js';
import { type Cluster, type Mention, merge, rootOf } from './cluster.js';
import {
	isBodyByContext,
	isBodyByNoun,
	isKin,
	isPersonByContext,
	isPlaceByContext,
	isRelative,
} from './context.js';
import { fold, genderOfTitles, isAcronym, withoutGeneration } from './forms.js';
import { genderByContext, genderOfFirstName } from './gender.js';
import { isNationOnly, isPersonal, kindByWords } from './kinds.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';
import { titlesBefore } from './titles.js';
import { type WrittenName, writtenName } from './written-name.js';

/** Between two names of one thing: "X (Y", "X, also known as Y", "X, an abbreviation for Y", "X, which means Y". */
const ALIAS_BETWEEN =
	/^[”’'»"]?\s*[,–—]?\s*\(?(?:(?:also|better|formerly|previously|commonly)\s+(?:known|called)(?:\s+as)?|known as|aka|a\.k\.a\.|(?:an?\s+)?(?:abbreviation|acronym|short)\s+(?:for|of)|abbreviated(?:\s+(?:as|to))?|(?:which|that)\s+(?:means|stands for)|meaning|formerly|née|nee|born|or simply)\s+(?:the\s+)?["“‘'«„]?$/iu;
/** Places that bear people's names, and what else does. */
const LANDMARK =
	/\b(?:tower|street|beach|park|square|river|road|hall|hotel|islands?|bridge|county|city|house|stadium|arena|field|cent(?:er|re)|plaza|airport|lake|bay|hills?|mountains?|avenue|university|school|act|law|bill|point|springs?|valley|creek|port|states?|era|day|week|cup|prize)$/i;
/** "the Commission": a body by its noun alone. */
const BODY_ALONE =
	/^(?:ministry|department|agency|council|committee|commission|university|association|federation|foundation|parliament|senate|congress|bureau|authority|board|secretariat|embassy|directorate|inspectorate|cabinet|assembly|tribunal|treasury|ombudsman|union|government)$/;
/** A title with a capital right before a name. */
const TITLE_BEFORE = /(?<!\p{L})\p{Lu}\p{L}{1,12}\.? $/u;
const ROAD = / (?:Lane|Road|Street|Avenue|Drive|Terrace|Crescent|Mews|Beach|Island|Valley|County|Airport)$/;
/** Market Hill, Saltmouth Quay: parts of towns, but for people with such a surname. */
const SPOT =
	/ (?:Hill|Hills|Square|Bridge|Park|Green|Quay|Wharf|Common|Cross|Gate|End|Row|Court|Harbour|Harbor|Heath|Mill|Point|Estate|Bay|Head|Marsh|Moor|Wood|Woods|Junction|Roundabout|Way|Place|Close|Hall|Pier|Docks?)$/;
const BRACKET = /^\s*\(\s*(?:the\s+)?["“‘'«„]?$/;

/** "the younger Voss": the one of two who was named last. */
const OF_TWO = /\b(?:younger|elder|older) $/;

/** What a written form tells, worked out once however often it is written. */
interface Form {
	readonly form: string;
	readonly words: readonly string[];
	readonly kind: NameKind;
	/** The name with the nickname in its middle, when it has one. */
	readonly nicknamed: string | null;
	/** Whether it is taken for an organisation only because it is one word, like nobody's name. */
	readonly isGuess: boolean;
}

/** "Saoirse Tully (@saoirseruns)": under what name somebody posts. */
const HANDLE_AFTER = /^ \((?<handle>@\w{2,30})\)/;

/** Ned "Bosun" Tully: a nickname of one word. */
const ONE_NICKNAME = /\s["“'‘(](\p{Lu}[\p{L}-]+)["”'’)]\s/u;

const KIN =
	/^['’]s (?:(?:late|younger|elder|eldest|older|youngest|only|twin) )?(?:(?<female>daughter|wife|widow|mother|sister)|(?<male>son|husband|widower|father|brother)),? $/;

/** What only a name ends with right before a verb: Sainsbury’s said. */
const OWN_ENDING =
	/^(?<ending>['’]s) (?:said|says|has|had|announced|declined|confirmed|denied|told|reported|will|would) /;

const isTitled = (words: string, form: string): boolean =>
	words.length > form.length && words.endsWith(` ${form}`);

/** Groups the names of a text by whom they stand for. In text order. */
export function findMentions(text: string, names: readonly NameSpan[]): Mention[] {
	const people = new People();
	const organisations = new Organisations();
	const forms = readForms(text, names);
	const bodies = new Set<string>();
	for (const { words, kind, form } of forms) {
		if (kind !== 'organisation' || words.length < 2) continue;
		bodies.add(words[0]!);
		// "Vale" is Thornaby Vale; "Lines" and "Bank" alone are not names of one body.
		if (words.length === 2 && kindByWords(form) === null) bodies.add(words[1]!);
	}
	const titles = names.map(({ start }) => titlesBefore(text, start));
	const genders = names.map(
		({ start, end }, i) =>
			genderOfTitles(titlesOf(titles[i]!, forms[i]!)) ?? genderByContext(text, start, end),
	);
	const clusters = names.map(({ start }, i) => {
		const { words, kind, nicknamed } = forms[i]!;
		if (kind !== 'person' || words.length < 2) return null;
		const cluster = people.addFull(words, genders[i]!, start);
		const nickname = nicknamed === null ? null : ONE_NICKNAME.exec(nicknamed);
		if (nickname) people.addNickname(fold(nickname[1]!), cluster);
		return cluster;
	});
	for (const cluster of clusters) if (cluster) cluster.seen = -1;

	const mentions: Mention[] = [];
	const kin = new Map<string, Cluster>();
	// Where the paragraph begins, whether it told of somebody's relative, and where it ends.
	let paragraph = 0;
	let isOfKin = false;
	let nextLine = text.indexOf('\n');
	names.forEach(({ start, end }, i) => {
		const { form, words, kind: usual } = forms[i]!;
		if (words.length === 0) return;
		for (; nextLine !== -1 && nextLine < start; nextLine = text.indexOf('\n', nextLine + 1)) {
			paragraph = nextLine;
			isOfKin = false;
		}
		// "Mrs Hollis" is a person even where "the Hollis" is a ship.
		const kind = titles[i]!.length > 0 && words.length === 1 && usual !== 'place' ? 'person' : usual;
		const gender = genders[i]!;
		let cluster = clusters[i] ?? null;
		if (
			!cluster &&
			words.length === 1 &&
			kind !== 'organisation' &&
			kind !== 'place' &&
			(kind === 'person' || !DEMONYM.test(form))
		) {
			cluster =
				(OF_TWO.test(text.slice(Math.max(0, start - 9), start)) ? people.latest(words[0]!) : null) ??
				people.find(words[0]!, gender, start, isOfKin ? undefined : paragraph);
			// "Marlowe" alone is the company when only Marlowe Foods Plc has that name.
			if (!cluster && bodies.has(words[0]!)) cluster = organisations.add(form, 'organisation');
			if (!cluster && kind === 'person')
				cluster = kin.get(`${words[0]} ${gender}`) ?? people.addSingle(words[0]!, gender);
		}
		// "von Thalheim" is Jürgen von Thalheim, whatever it was taken for.
		if (!cluster && words.length > 1) cluster = people.endingIn(words);
		cluster ??= organisations.add(form, kind);
		if (cluster.forms.size === 0) cluster.isGuess = forms[i]!.isGuess;
		if (cluster.kind === 'person') cluster.gender ??= gender;
		cluster.seen = start;
		if (cluster.first < 0) {
			cluster.first = start;
			if (words.length > 1 && isKin(text, start, end)) isOfKin = true;
		}
		if (forms[i]!.nicknamed !== null) cluster.titled.add(forms[i]!.nicknamed!);
		cluster.forms.set(form, (cluster.forms.get(form) ?? 0) + 1);
		const isCalled = isSurname(words) || /^(?:mama|mzee|baba|umm|abu)$/.test(titles[i]![0] ?? '');
		if (cluster.kind === 'person' && isCalled && titles[i]!.length > 0) {
			const title = TITLE_BEFORE.exec(text.slice(Math.max(0, start - 16), start));
			if (title)
				cluster.titled.add(
					`${title[0]}${text.slice(start, end).endsWith(` ${form}`) ? text.slice(start, end) : form}`,
				);
		}
		// "Gilmartin’s said": a name that ends so.
		const own = OWN_ENDING.exec(text.slice(end, end + 16));
		if (own) cluster.titled.add(`${form}${own.groups!.ending}`);
		if (own && words.length === 1 && cluster.words.length === 1) cluster.kind = 'organisation';
		// "The auctioneers, Tuckwell’s, told": so does one that stands between commas.
		const apposed = text[start - 2] === ',' ? /^['’]s(?=, )/.exec(text.slice(end, end + 4)) : null;
		if (apposed) cluster.titled.add(`${form}${apposed[0]}`);
		// "MS OKONJO: …": the label of a turn as it stands.
		if (cluster.kind === 'person' && text[end] === ':' && isTitled(text.slice(start, end), form))
			cluster.titled.add(text.slice(start, end));
		const handle = text[end + 2] === '@' ? HANDLE_AFTER.exec(text.slice(end, end + 36)) : null;
		if (handle) cluster.titled.add(handle.groups!.handle!);
		if (text[start - 1] === '@') cluster.titled.add(`@${form}`);
		// "Mr Neame's daughter, Carol": Ms Neame, unless another is.
		const owner = mentions.at(-1);
		const noun =
			owner && cluster.kind === 'person' && words.length === 1
				? KIN.exec(text.slice(owner.end, start))
				: null;
		if (noun && owner!.cluster.kind === 'person')
			kin.set(`${owner!.cluster.words.at(-1)} ${noun.groups!.female ? 'female' : 'male'}`, cluster);
		mentions.push({ start, end, cluster, form, titles: titles[i]! });
	});
	for (const cluster of new Set(mentions.map(({ cluster }) => cluster))) addShorterForms(cluster);
	joinAliases(text, mentions);
	joinBirthName(text, mentions);
	organisations.joinShortForms();
	for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
	return mentions;
}

/** Titles of a name without offices of a man's name that a woman by her first name holds: chairman Ana Ruiz. */
const titlesOf = (titles: readonly string[], { words }: Form): readonly string[] =>
	words.length > 1 && titles.length > 0 && genderOfFirstName(words[0]!) === 'female'
		? titles.filter((title) => !/^(?:chairman|congressman)$/.test(title))
		: titles;

/** Shorter forms by which a person may be asked for: without what is no first name, without a generation. */
function addShorterForms({ kind, forms, titled }: Cluster): void {
	if (kind !== 'person') return;
	for (const form of forms.keys()) {
		if (!form.includes(' ')) continue;
		const plain = withoutGeneration(form);
		if (plain !== form) titled.add(plain);
		const [first, second] = form.split(' ') as [string, string];
		const rest = form.slice(first.length + 1);
		// "Adhyaksha Farhana Begum": a title of a kind that nobody has listed.
		if (
			rest.includes(' ') &&
			genderOfFirstName(first) === null &&
			genderOfFirstName(second) !== null &&
			/^\p{Lu}\p{Ll}{3,}$/u.test(first)
		)
			titled.add(rest);
	}
}

/** "Pocock", "de Villedieu", "Le Goff": a surname alone, its particles before it. */
const isSurname = (words: readonly string[]): boolean =>
	words.length === 1 || (words.length < 4 && SURNAME_PARTICLES.has(words[0]!));

const SURNAME_PARTICLES = new Set([
	...NOBILIARY,
	'le',
	'la',
	'mac',
	'mc',
	'o',
	'ni',
	'nic',
	'ui',
	'al',
	'el',
]);

/** A written form of a text: what it tells by itself, where it stands, and the kind that most of its places say. */
interface Written {
	readonly name: WrittenName;
	readonly places: NameSpan[];
	voted: NameKind;
}

/** The form of each name; its kind is what most of its places say, corrected by the words of the name itself. */
function readForms(text: string, names: readonly NameSpan[]): Form[] {
	const forms = new Map<string, Written>();
	const entries = names.map((name) => {
		const written = text.slice(name.start, name.end);
		const known = forms.get(written);
		if (known) {
			known.places.push(name);
			return known;
		}
		const entry: Written = { name: writtenName(written), places: [name], voted: 'other' };
		forms.set(written, entry);
		return entry;
	});
	for (const entry of forms.values()) entry.voted = mostVoted(entry.places);
	const surnames = new Set<string>();
	const leads = new Set<string>();
	// Each word of longer names, but of bodies: whoever is called so alone is called more elsewhere.
	const parts = new Set<string>();
	for (const { name, voted } of forms.values()) {
		if (name.count === 1) continue;
		if (voted === 'person' || name.isPersonal) surnames.add(name.last);
		// "Zhou Yun": the surname comes first.
		if (name.count === 2 && voted === 'person' && forms.get(name.first)?.places.some(isOfPerson))
			leads.add(name.first);
		if (name.byWords !== 'organisation') for (const part of name.parts) parts.add(part);
	}
	let tails: ReadonlySet<string> | null = null;
	// "Le Républicain" is a newspaper where nobody has such a surname.
	const isTail = (form: string) => {
		tails ??= new Set([...forms.keys()].map((written) => written.slice(written.indexOf(' ') + 1)));
		return tails.has(form);
	};
	const result = new Map<Written, Form>();
	for (const entry of forms.values()) {
		const { name, places, voted } = entry;
		const { clean, byWords, isPersonal } = name;
		let kind = byWords ?? voted;
		if (byWords === null && (kind === 'organisation' || kind === 'other') && isPersonal) kind = 'person';
		// "Tunde Akande", called Tunde too, where there is a Dayo Akande.
		if (
			byWords === null &&
			(kind === 'organisation' || kind === 'other') &&
			name.count === 2 &&
			surnames.has(name.last) &&
			forms.has(name.first) &&
			!isBodyByContext(text, places)
		)
			kind = 'person';
		const isLead = leads.has(clean) && !surnames.has(clean);
		const isSurname = isLead || surnames.has(clean);
		// "France Atlantique": a country's name begins a body's.
		if (kind === 'person' && name.isCountryFirst) kind = 'organisation';
		if (kind === 'person' && name.isArticled && !isTail(clean) && !isPersonByContext(text, places))
			kind = 'organisation';
		// "Her daughter Noura denied it"
		const isKinsman = byWords === null && name.count === 1 && isRelative(text, places);
		if (isKinsman) kind = 'person';
		const isUnsure = (kind === 'organisation' || kind === 'other') && byWords === null;
		if (isUnsure && isSurname && !name.isAcronym && !isBodyByContext(text, places)) kind = 'person';
		const mayBeBody =
			(kind === 'person' && !isSurname && !isPersonal && !isKinsman) ||
			(kind === 'place' && name.isCountryLast);
		if (mayBeBody && isBodyByContext(text, places)) kind = 'organisation';
		// "Bramblewick's executives", "a Bramblewick spokesman": once would be too little where Zhou is Zhou Yun.
		if (kind === 'person' && isLead && isBodyByContext(text, places, 4)) kind = 'organisation';
		// "Toyota said": whoever is called by one word alone, like nobody known, is no person unless the text tells so.
		const isGuess =
			kind === 'person' && name.isUnknownAlone && !parts.has(name.folded) && !isPersonByContext(text, places);
		const isNoun = kind === 'other' && byWords === null && isBodyByNoun(text, places);
		if (isGuess || isNoun || (kind === 'other' && name.count === 1 && BODY_ALONE.test(name.folded)))
			kind = 'organisation';
		const isPlace =
			(kind === 'person' || kind === 'organisation') && byWords === null && isPlaceByContext(text, places);
		const isSpot =
			kind === 'person' &&
			(ROAD.test(clean) || (SPOT.test(clean) && !isPersonal && isGoverned(text, places)));
		if (isSpot || isPlace) kind = 'place';
		// "according to Oduya": no place where somebody is called so.
		else if (kind === 'place' && isSurname && !PLACES.has(clean.toLowerCase())) kind = 'person';
		// "Li Na" is no place in a text that calls her Li.
		if ((kind === 'place' || kind === 'other') && name.count === 2 && !LANDMARK.test(clean)) {
			const both = [forms.get(name.first), forms.get(name.last)];
			if (both.some((one) => one?.voted === 'person')) kind = 'person';
		}
		if (kind === 'organisation' && name.isDemonym && clean.length > 3 && !isBodyByNoun(text, places))
			kind = 'other';
		// "Iranian Mujahedin": what is an organisation elsewhere is no person here.
		if (kind === 'person' && name.count > 1 && isNationOnly(name.first)) {
			const rest = forms.get(clean.slice(name.first.length + 1));
			if (rest && rest.voted !== 'person') kind = rest.voted;
		}
		const { form, words } = kind === 'person' ? name.asPerson : name.asOther;
		result.set(entry, {
			form,
			words,
			kind,
			nicknamed: kind === 'person' && name.hasNickname ? clean : null,
			isGuess: isGuess && kind === 'organisation',
		});
	}
	joinParts(result);
	return entries.map((entry) => result.get(entry)!);
}

const isOfPerson = ({ kind }: NameSpan): boolean => kind === 'person';

/** Whether a preposition of place stands before every place of a name. */
function isGoverned(text: string, places: readonly NameSpan[]): boolean {
	return places.every(({ start }) =>
		/\b(?:on|in|at|near|off|outside|from|to|around|across|past|along) (?:the )?$/.test(
			text.slice(Math.max(0, start - 14), start),
		),
	);
}

/** "Halvorsen Kraft" is what "Halvorsen Kraft ASA" is; "Thornaby Vale" what "Vale" is. */
function joinParts(forms: Map<Written, Form>): void {
	const bodies = new Set<string>();
	const short = new Set<string>();
	// What the text around tells to be a body: "Bramblewick's executives" are those of Bramblewick Toys.
	const firm = new Set<string>();
	for (const { form, kind, words, isGuess } of forms.values()) {
		if (kind !== 'organisation') continue;
		if (words.length > 2 || (words.length === 2 && !isPersonal(form)))
			for (let end = form.lastIndexOf(' '); end > 0; end = form.lastIndexOf(' ', end - 1))
				bodies.add(form.slice(0, end));
		if (words.length === 1) short.add(form);
		if (words.length === 1 && !isGuess && genderOfFirstName(form) === null) firm.add(form);
	}
	for (const [written, entry] of forms) {
		const { form, kind, words } = entry;
		if (kind !== 'person' || words.length < 2 || words.length > 3 || isPersonal(form)) continue;
		const isShort =
			short.has(form.slice(form.lastIndexOf(' ') + 1)) || firm.has(form.slice(0, form.indexOf(' ')));
		if (bodies.has(form) || isShort) forms.set(written, { ...entry, kind: 'organisation' });
	}
}

/** The kind that most places say; of two that are said as often a person's, else the one that comes first. */
function mostVoted(places: readonly NameSpan[]): NameKind {
	if (places.length === 1) return places[0]!.kind;
	const votes = new Map<NameKind, number>();
	for (const { kind } of places) votes.set(kind, (votes.get(kind) ?? 0) + 1);
	let best: NameKind = 'other';
	let most = 0;
	for (const [kind, count] of votes) {
		if (count < most || (count === most && kind !== 'person')) continue;
		best = kind;
		most = count;
	}
	return best;
}

function joinAliases(text: string, mentions: readonly Mention[]): void {
	let joined = -1;
	for (let i = 1; i < mentions.length; i++) {
		const before = mentions[i - 1]!;
		const mention = mentions[i]!;
		if (mention.start - before.end > 48 || mention.start <= before.end) continue;
		const between = text.slice(before.end, mention.start);
		const bracketed =
			BRACKET.test(between) &&
			/^(?:\.\p{Lu}{1,3})?["”’'»“]?\s*\)/u.test(text.slice(mention.end, mention.end + 6));
		const short = bracketed && (isAcronym(mention.form) || isAcronym(before.form));
		// "MEK, short for Mojaheden e-Khalq, the Mujahedin of the People"
		const goesOn = joined === i - 1 && /^["”’»]?,\s+(?:or\s+)?(?:the\s+)?["“‘«]?$/.test(between);
		if (!short && !goesOn && !ALIAS_BETWEEN.test(between)) continue;
		if (rootOf(before.cluster).kind === 'person' && isAcronym(mention.form)) continue;
		if (rootOf(before.cluster).kind === 'place' && rootOf(mention.cluster).kind === 'person') continue;
		merge(before.cluster, mention.cluster);
		joined = i;
	}
}
