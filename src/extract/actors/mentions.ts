import type { NameSpan } from '../attribution.js';
import { FIRST_SURROGATE, isApostrophe, isUpper, SPACE } from '../text/characters.js';
import { COMPANY_ENDINGS, DEMONYM, NOBILIARY, NOT_NAMES, ORGANISATION_HEADS } from '../text/lexicon.js';
import { isKin } from '../who/context.js';
import { fold, genderOfTitles, isAcronym, withoutGeneration } from '../who/forms.js';
import { genderByContext, genderOfFirstName, genderOfGiven, UNISEX } from '../who/gender.js';
import { ROMANCE_BODY } from '../who/kinds.js';
import { titlesBefore } from '../who/titles.js';
import { knownAs } from '../who/well-known.js';
import { joinBirthName } from './birth-names.js';
import { ownNoun } from './bodies.js';
import { withBodiesLed } from './body-leads.js';
import { type Cluster, type Mention, merge, rootOf } from './cluster.js';
import { isAddress } from './office-kinds.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';
import { accountNames } from './posters.js';
import { type Form, readForms } from './written-forms.js';

/** Between two names of one thing: "X (Y", "X, also known as Y", "X, an abbreviation for Y", "X, which means Y". */
const ALIAS_BETWEEN =
	/^[”’'»"]?\s*[,–—]?\s*\(?(?:(?:also|better|formerly|previously|commonly)\s+(?:known|called)(?:\s+as)?|known as|aka|a\.k\.a\.|(?:an?\s+)?(?:abbreviation|acronym|short)\s+(?:for|of)|abbreviated(?:\s+(?:as|to))?|(?:which|that)\s+(?:means|stands for)|meaning|formerly|née|nee|born|or simply)\s+(?:the\s+)?["“‘'«„]?$/iu;
/** A title with a capital right before a name. */
const TITLE_BEFORE = /(?<!\p{L})\p{Lu}\p{L}{1,12}\.? $/u;
/** Several of them, nearest last. */
const TITLES_BEFORE = /(?<!\p{L})(?:\p{Lu}[\p{L}-]{1,16}\.? ){1,3}$/u;
/** Titles that peers have, and of where. */
const PEER = /^(?:lord|lady|baroness|baron|viscount|viscountess|earl|countess|duke|duchess|marquess)$/;
const SEAT = /^ of \p{Lu}[\p{L}-]+/u;
/** What an office is for, and its rank, right before it: "Health", "Det". */
const FIELD_BEFORE =
	/(?<!\p{L})(?:(?:\p{Lu}[\p{L}-]+|(?:Det|Dep|Asst|Lt|Maj|Gen|Col|Capt|Insp|Sgt|Supt)\.) (?:and )?){1,3}$/u;
const BRACKET = /^\s*\(\s*(?:the\s+)?["“‘'«„]?$/;

/** "the younger Voss": the one of two who was named last. */
const OF_TWO = /\b(?:younger|elder|older) $/;

/** "Saoirse Tully (@saoirseruns)": under what name somebody posts. */
const HANDLE_AFTER = /^ \((?<handle>@\w{2,30})\)/;

/** What follows a name, and on a label: SC, KC, MP; and how its bearer is addressed there. */
const LETTERS_AFTER = /^ (?:SC|KC|QC|BL|OC|SAN|MP|TD|MEP|MSP|MLA|MS)(?<label>:)?(?![\p{L}])/u;
/** The same within the name: "Simone Achebe KC". */
const ENDS_IN_LETTERS = /\p{Ll} (?:SC|KC|QC|BL|OC|SAN|MP|TD|MEP|MSP|MLA|MS)$/u;
const ADDRESS_BEFORE = /(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr) $/;

/** What stands between marks in a name. */
const NICKNAME = /\s["“‘'](?<nickname>(?:The )?\p{Lu}[\p{L}-]+)["”’']\s/u;
/** Ned "Bosun" Tully: a nickname of one word. */
const ONE_NICKNAME = /\s["“'‘(](\p{Lu}[\p{L}-]+)["”'’)]\s/u;

const KIN =
	/^['’]s (?:(?:late|younger|elder|eldest|older|youngest|only|twin) )?(?:(?<female>daughter|wife|widow|mother|sister)|(?<male>son|husband|widower|father|brother)),? $/;

/** What only a name ends with right before a verb: Sainsbury’s said. */
const OWN_ENDING =
	/^(?<ending>['’]s) (?:said|says|has|had|announced|declined|confirmed|denied|told|reported|will|would) /;

/** "Their daughter, | Anika Patel" */
const RELATIVE =
	/\b(?:[Tt]heir|[Hh]is|[Hh]er) (?:\p{Ll}+ )?(?:daughter|son|mother|father|sister|brother|wife|husband|niece|nephew),? $/u;

/** By these titles people are called with their first names too. */
const FAMILIAR =
	/^(?:mama|mzee|baba|umm|abu|dame|sir|lord|lady|baroness|dona|don|pak|mallam|malam|aling|mang|osagyefo|otunba)$/;

const isTitled = (words: string, form: string): boolean =>
	words.length > form.length && words.endsWith(` ${form}`);

/** Groups the names of a text by whom they stand for. In text order. */
export function findMentions(text: string, names: readonly NameSpan[]): Mention[] {
	const people = new People();
	const organisations = new Organisations();
	const titles = names.map(({ start }) => titlesBefore(text, start));
	const forms = withBodiesLed(text, names, withSharedSurnames(text, names, readForms(text, names, titles)));
	const bodies = new Set<string>();
	for (const { words, kind } of forms) {
		if (kind !== 'organisation' || words.length < 2) continue;
		bodies.add(words[0]!);
		// "Vale" is Thornaby Vale; "Lines" and "Bank" alone are not names of one body.
		if (words.length === 2 && !ORGANISATION_HEADS.has(words[1]!) && !COMPANY_ENDINGS.has(words[1]!))
			bodies.add(words[1]!);
	}
	const genders = names.map(
		({ start, end }, i) =>
			genderOfTitles(titlesOf(titles[i]!, forms[i]!)) ?? genderByContext(text, start, end),
	);
	// "Wilhelmina ‘Billie’ Strand" is Billie Strand.
	const familiar = new Map<string, readonly string[]>();
	for (const { words, nicknamed } of forms) {
		const nickname = nicknamed === null ? null : ONE_NICKNAME.exec(nicknamed);
		if (nickname && words.length === 2) familiar.set(`${fold(nickname[1]!)} ${words[1]}`, words);
	}
	const clusters = names.map(({ start }, i) => {
		const { words: own, kind, nicknamed } = forms[i]!;
		if (kind !== 'person' || own.length < 2) return null;
		const words = familiar.get(own.join(' ')) ?? own;
		const isNew = people.isNew(words);
		const cluster = people.addFull(words, genders[i]!, start);
		if (isNew && RELATIVE.test(text.slice(Math.max(0, start - 20), start))) people.kin.add(cluster);
		people.addTitles(cluster, titles[i]!);
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
		// "Mrs Hollis" is a person even where "the Hollis" is a ship; "investor SoftBank" is none.
		const hasTitle = titles[i]!.length > 0 && words.length === 1 && usual !== 'place';
		const kind = hasTitle && (knownAs(form) === null || isAddress(titles[i]![0]!)) ? 'person' : usual;
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
				(text.endsWith('er ', start) && OF_TWO.test(text.slice(Math.max(0, start - 9), start))
					? people.latest(words[0]!)
					: null) ?? people.find(words[0]!, gender, start, isOfKin ? undefined : paragraph, titles[i]![0]);
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
		const { nicknamed } = forms[i]!;
		if (nicknamed !== null) {
			cluster.titled.add(nicknamed);
			// "Terry “The Fridge” Hale"
			const alone = NICKNAME.exec(nicknamed)?.groups?.nickname;
			if (alone !== undefined) cluster.titled.add(alone);
		}
		cluster.forms.set(form, (cluster.forms.get(form) ?? 0) + 1);
		const [title] = titles[i]!;
		if (cluster.kind === 'person' && title !== undefined && (isSurname(words) || FAMILIAR.test(title))) {
			const written = TITLE_BEFORE.exec(text.slice(Math.max(0, start - 16), start));
			if (written)
				cluster.titled.add(
					`${written[0]}${text.slice(start, end).endsWith(` ${form}`) ? text.slice(start, end) : form}`,
				);
		} else if (cluster.kind === 'person' && title !== undefined) {
			// "House Speaker Trent Maddigan": the whole name with what stands before it.
			const before = TITLES_BEFORE.exec(text.slice(Math.max(0, start - 48), start))?.[0].split(' ') ?? [];
			const written = before.slice(-titles[i]!.length - 1).join(' ');
			if (written !== '') cluster.titled.add(`${written}${form}`);
			// "Health Minister Ana Ruiz": with what the office is for.
			const field = written === '' ? null : fieldBefore(text, start - written.length);
			// "Balaji Infra managing director Ana Ruiz": half of a name is no field.
			const isCut = field !== null && (mentions.at(-1)?.end ?? 0) > start - written.length - field.length;
			if (field && !isCut) cluster.titled.add(`${field}${written}${form}`);
		}
		// "Lady Quennell of Marle"
		const seat = title !== undefined && PEER.test(title) ? SEAT.exec(text.slice(end, end + 32)) : null;
		if (seat) {
			const peer = TITLE_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
			cluster.titled.add(`${peer}${form}${seat[0]}`);
		}
		// "the UFK union"
		const body = cluster.kind === 'organisation' ? ownNoun(text, start, end) : undefined;
		if (body !== undefined) cluster.titled.add(`the ${text.slice(start, end)} ${body}`);
		// "Gilmartin’s said": a name that ends so.
		const isOwner = isApostrophe(text.charCodeAt(end));
		const own = isOwner ? OWN_ENDING.exec(text.slice(end, end + 16)) : null;
		if (own) cluster.titled.add(`${form}${own.groups!.ending}`);
		if (own && words.length === 1 && cluster.words.length === 1) cluster.kind = 'organisation';
		// "The auctioneers, Tuckwell’s, told": so does one that stands between commas.
		const apposed = isOwner && text[start - 2] === ',' ? /^['’]s(?=, )/.exec(text.slice(end, end + 4)) : null;
		if (apposed) cluster.titled.add(`${form}${apposed[0]}`);
		// "MS OKONJO: …": the label of a turn as it stands.
		// "MR DAINTREE SC: …", "Simone Achebe KC said"
		const letters =
			text[end] === ' ' && isUpper(text.charCodeAt(end + 1))
				? LETTERS_AFTER.exec(text.slice(end, end + 8))
				: null;
		if (letters && cluster.kind === 'person') {
			const isLabel = letters.groups!.label !== undefined;
			const address = isLabel ? ADDRESS_BEFORE.exec(text.slice(Math.max(0, start - 4), start)) : null;
			const past = end + letters[0].length - (isLabel ? 1 : 0);
			cluster.titled.add(text.slice(start - (address?.[0].length ?? 0), past));
		} else if (
			cluster.kind === 'person' &&
			isUpper(text.charCodeAt(end - 1)) &&
			ENDS_IN_LETTERS.test(text.slice(start, end))
		)
			cluster.titled.add(text.slice(start, end));
		if (cluster.kind === 'person' && text[end] === ':' && isTitled(text.slice(start, end), form))
			cluster.titled.add(text.slice(start, end));
		const handle = text[end + 2] === '@' ? HANDLE_AFTER.exec(text.slice(end, end + 36)) : null;
		if (handle) cluster.titled.add(handle.groups!.handle!);
		if (text[start - 1] === '@') cluster.titled.add(`@${form}`);
		// "Mr Neame's daughter, Carol": Ms Neame, unless another is.
		const owner = mentions.at(-1);
		const noun =
			owner && cluster.kind === 'person' && words.length === 1 && isApostrophe(text.charCodeAt(owner.end))
				? KIN.exec(text.slice(owner.end, start))
				: null;
		if (noun && owner!.cluster.kind === 'person')
			kin.set(`${owner!.cluster.words.at(-1)} ${noun.groups!.female ? 'female' : 'male'}`, cluster);
		mentions.push({ start, end, cluster, form, titles: titles[i]! });
	});
	for (const cluster of new Set(mentions.map(({ cluster }) => cluster))) addShorterForms(cluster);
	joinAliases(text, mentions);
	joinHandles(text, mentions);
	joinBirthName(text, mentions);
	organisations.joinShortForms();
	for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
	return mentions;
}

/** "Carys and Dewi Prothero": a man and a woman who have their surname in common. */
function withSharedSurnames(
	text: string,
	names: readonly NameSpan[],
	forms: readonly Form[],
): readonly Form[] {
	let inLonger: ReadonlySet<string> | null = null;
	return forms.map((form, i) => {
		const next = forms[i + 1];
		if (form.words.length !== 1 || next?.words.length !== 2 || next.kind !== 'person') return form;
		if (text.slice(names[i]!.end, names[i + 1]!.start) !== ' and ') return form;
		const gender = genderOfGiven(form.form);
		const other = genderOfGiven(next.form.slice(0, next.form.indexOf(' ')));
		const [given] = form.words;
		inLonger ??= new Set(forms.flatMap(({ words }) => (words.length > 1 ? words : [])));
		const isElsewhere = inLonger.has(given!);
		if (gender === null || (gender === other && !UNISEX.has(next.words[0]!)) || isElsewhere) return form;
		const surname = next.form.slice(next.form.indexOf(' ') + 1);
		return { ...form, form: `${form.form} ${surname}`, words: [given!, next.words[1]!], kind: 'person' };
	});
}

/** The words with capitals before a title that tell what the office is for: none that only begins a sentence. */
function fieldBefore(text: string, end: number): string | null {
	if (!mayEndField(text, end)) return null;
	let words = FIELD_BEFORE.exec(text.slice(Math.max(0, end - 48), end))?.[0] ?? '';
	while (words !== '' && NOT_NAMES.has(words.slice(0, words.search(/[ .]/)).toLowerCase()))
		words = words.slice(words.indexOf(' ') + 1);
	return words === '' ? null : words;
}

/** Whether a word with a capital in it, or an "and", and a space stand before an offset. */
function mayEndField(text: string, end: number): boolean {
	if (text.charCodeAt(end - 1) !== SPACE) return false;
	for (let at = end - 2; at >= 0 && end - at <= 48; at--) {
		const code = text.charCodeAt(at);
		if (isUpper(code) || code >= FIRST_SURROGATE) return true;
		if (code === SPACE) return text.startsWith('and ', at + 1);
	}
	return false;
}

/** Titles of a name without offices of a man's name that a woman by her first name holds: chairman Ana Ruiz. */
const titlesOf = (titles: readonly string[], { words }: Form): readonly string[] =>
	words.length > 1 && titles.length > 0 && genderOfFirstName(words[0]!) === 'female'
		? titles.filter((title) => !/^(?:chairman|congressman)$/.test(title))
		: titles;

/** Shorter forms by which an actor may be asked for: without what is no first name, a generation, a last point. */
function addShorterForms({ kind, forms, titled }: Cluster): void {
	// "SnackRite Corp."
	if (kind === 'organisation')
		for (const form of forms.keys()) if (form.endsWith('.')) titled.add(form.slice(0, -1));
	if (kind !== 'person') return;
	for (const form of forms.keys()) {
		if (!form.includes(' ')) continue;
		const plain = withoutGeneration(form);
		if (plain !== form) titled.add(plain);
		const rest = form.slice(form.indexOf(' ') + 1);
		if (!rest.includes(' ')) continue;
		const [first, second] = form.split(' ') as [string, string];
		// "Adhyaksha Farhana Begum": a title of a kind that nobody has listed.
		if (
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

/** "@AustralConnect" is Austral Connect. */
function joinHandles(text: string, mentions: readonly Mention[]): void {
	const accounts = mentions.filter(({ start, form }) => text[start - 1] === '@' && !form.includes(' '));
	if (accounts.length === 0) return;
	const names = accountNames(mentions);
	const bySurname = new Map<string, Cluster | null>();
	for (const cluster of new Set(mentions.map((mention) => mention.cluster))) {
		const surname = cluster.kind === 'person' && cluster.words.length > 1 ? cluster.words.at(-1)! : null;
		if (surname !== null) bySurname.set(surname, bySurname.has(surname) ? null : cluster);
	}
	for (const { form, cluster } of accounts) {
		const named = names.get(form.toLowerCase())?.cluster ?? bearerIn(form, bySurname);
		if (named) merge(named, cluster);
	}
}

/** "@PellingForSorn": the only person whose surname is a word of the handle; null for none and for more. */
function bearerIn(handle: string, bySurname: ReadonlyMap<string, Cluster | null>): Cluster | null {
	const parts = handle.split(/(?=\p{Lu})|_/u).map((part) => part.toLowerCase());
	const found = parts.length < 2 ? [] : parts.filter((part) => bySurname.has(part));
	return found.length === 1 ? bySurname.get(found[0]!)! : null;
}

/** "National Union of Clerks (Nuc)": a word of the first letters of a name's words. */
function isSpeltBy(short: string, long: string): boolean {
	if (short.length < 3 || short.includes(' ')) return false;
	const words = long.split(/[ -]/);
	const initials = (some: readonly string[]) => some.map((word) => word[0]).join('');
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
	return [words, capitals].some((some) => initials(some).toLowerCase() === short.toLowerCase());
}

function joinAliases(text: string, mentions: readonly Mention[]): void {
	let joined = -1;
	for (let i = 1; i < mentions.length; i++) {
		const before = mentions[i - 1]!;
		const mention = mentions[i]!;
		if (mention.start - before.end > 48 || mention.start <= before.end) continue;
		const between = text.slice(before.end, mention.start);
		const bracketed =
			between.includes('(') &&
			BRACKET.test(between) &&
			/^(?:\.\p{Lu}{1,3})?["”’'»“]?\s*\)/u.test(text.slice(mention.end, mention.end + 6));
		const short =
			bracketed &&
			(isAcronym(mention.form) ||
				isAcronym(before.form) ||
				isSpeltBy(mention.form, before.form) ||
				// "the Salt Road Association (Associação do Caminho do Sal)"
				(ROMANCE_BODY.test(mention.form) && rootOf(before.cluster).kind === 'organisation'));
		// "MEK, short for Mojaheden e-Khalq, the Mujahedin of the People"
		const goesOn = joined === i - 1 && /^["”’»]?,\s+(?:or\s+)?(?:the\s+)?["“‘«]?$/.test(between);
		if (!short && !goesOn && !ALIAS_BETWEEN.test(between)) continue;
		if (rootOf(before.cluster).kind === 'person' && isAcronym(mention.form)) continue;
		if (rootOf(before.cluster).kind === 'place' && rootOf(mention.cluster).kind === 'person') continue;
		merge(before.cluster, mention.cluster);
		joined = i;
	}
}
