import type { NameSpan } from '../../attribution.js';
import { AT_SIGN, isApostrophe } from '../../text/characters.js';
import { FEMALE_KIN, KIN, MALE_KIN } from '../../text/kin.js';
import { COMPANY_ENDINGS, DEMONYM, KNOWN_ALONE, ORGANISATION_HEADS } from '../../text/lexicon.js';
import type { Words } from '../../text/words.js';
import { isKin } from '../../who/context.js';
import {
	fold,
	type Gender,
	genderOfTitles,
	generationOf,
	isAcronym,
	withoutGeneration,
} from '../../who/forms.js';
import { genderByContext, genderOf, genderOfFirstName, genderOfGiven, UNISEX } from '../../who/gender.js';
import { BODY_LETTERS, ROMANCE_BODY } from '../../who/kinds.js';
import { BEFORE, Place } from '../../who/places.js';
import { titlesBefore, withoutFormer } from '../../who/titles.js';
import { knownAs } from '../../who/well-known.js';
import { isAddress } from '../bodies/office-kinds.js';
import { isFirmsTrade, withBodiesLed } from '../forms/body-leads.js';
import { type Form, readForms } from '../forms/written-forms.js';
import { type Cluster, type Mention, merge, rootOf } from '../terms/cluster.js';
import { joinBirthName } from './birth-names.js';
import { callAsWritten } from './called-here.js';
import { isTelling, isToldDead, OF_DEAD } from './dead.js';
import { joinBracketed, joinDefined, withoutUndefined } from './defined.js';
import { headingEnd } from './heading.js';
import { Organisations } from './organisations.js';
import { isSaint, ownEndings } from './own-endings.js';
import { People } from './people.js';
import { accountNames } from './posters.js';
import { TELLS, toldIn } from './tells.js';

/** Between two names of one thing: "X (Y", "X, also known as Y", "X, an abbreviation for Y", "X, which means Y". */
const ALIAS_BETWEEN =
	/^[”’'»"]?\s*[,–—]?\s*\(?(?:(?:also|better|formerly|previously|commonly)\s+(?:known|called)(?:\s+as)?|known as|aka|a\.k\.a\.|(?:an?\s+)?(?:abbreviation|acronym|short)\s+(?:for|of)|abbreviated(?:\s+(?:as|to))?|(?:which|that)\s+(?:means|stands for)|meaning|formerly|née|nee|born|or simply)\s+(?:the\s+)?["“‘'«„]?$/iu;
const BRACKET = /^\s*\(\s*(?:the\s+)?["“‘'«„]?$/;

/** "the younger Voss": the one of two who was named last. */
const OF_TWO = /\b(?:younger|elder|older) $/;

/** Ned "Bosun" Tully: a nickname of one word. */
const ONE_NICKNAME = /\s["“'‘(](\p{Upper}[\p{Alpha}-]+)["”'’)]\s/u;

const WHICH = '(?:late|younger|elder|eldest|older|youngest|only|twin)';
const OWNED_KIN = new RegExp(`^['’]s (?:${WHICH} )?(?:(?<female>${FEMALE_KIN})|(?<male>${MALE_KIN})),? $`);

/** "her husband | Lee": whose that is told by a pronoun. */
const HIS_KIN = new RegExp(
	`\\b(?:[Hh]er|(?<his>[Hh]is)) (?:${WHICH} )?(?:(?<female>${FEMALE_KIN})|(?<male>${MALE_KIN})),? $`,
	'u',
);
/** So long that is at most, in UTF-16 code units. */
const LONGEST_KIN = 32;

/** "Their daughter, | Anika Patel" */
const RELATIVE = new RegExp(`\\b(?:[Tt]heir|[Hh]is|[Hh]er) (?:\\p{Lower}+ )?(?:${KIN}),? $`, 'u');

/**
 * Groups the names of a text by whom they stand for. In text order.
 * @param tells what the text may tell of somewhere (`TELLS`)
 */
export function findMentions(
	words: Words,
	names: readonly NameSpan[],
	tells = toldIn(words),
): readonly Mention[] {
	const { text } = words;
	const people = new People();
	const organisations = new Organisations();
	const titles = names.map(({ start, end }) => withoutFormer(text, titlesBefore(text, start), end));
	const places = names.map(
		({ start, end, kind }, i) => new Place(text, start, end, kind, titles[i]!.length > 0),
	);
	const forms = withBodiesLed(text, places, withSharedSurnames(text, names, readForms(text, places)));
	const bodies = new Set<string>();
	for (const { form, words, kind } of forms) {
		if (kind !== 'organisation' || words.length < 2) continue;
		// "the Obama White House": nobody's firm.
		if (KNOWN_ALONE.has(words[0]!) && !COMPANY_ENDINGS.has(words.at(-1)!)) continue;
		bodies.add(words[0]!);
		// "Dukla", of FC Dukla Zlín
		if (BODY_LETTERS.test(form.slice(0, form.indexOf(' ')))) bodies.add(words[1]!);
		// "Vale" is Thornaby Vale; "Lines" and "Bank" alone are not names of one body.
		if (words.length === 2 && !ORGANISATION_HEADS.has(words[1]!) && !COMPANY_ENDINGS.has(words[1]!))
			bodies.add(words[1]!);
	}
	const genderAt = gendersOf(text, places, titles, forms);
	// "Wilhelmina ‘Billie’ Strand" is Billie Strand.
	const familiar = new Map<string, readonly string[]>();
	for (const { words, nicknamed } of forms) {
		const nickname = nicknamed === null ? null : ONE_NICKNAME.exec(nicknamed);
		if (nickname && words.length === 2) familiar.set(`${fold(nickname[1]!)} ${words[1]}`, words);
	}
	const clusters = names.map(({ start }, i) => {
		const { words: own, form, kind, nicknamed } = forms[i]!;
		if (kind !== 'person' || own.length < 2) return null;
		const words = (familiar.size > 0 ? familiar.get(own.join(' ')) : undefined) ?? own;
		const isRelative =
			(places[i]!.before & BEFORE.relative) !== 0 &&
			RELATIVE.test(text.slice(Math.max(0, start - LONGEST_KIN), start)) &&
			people.isNew(words);
		const cluster = people.addFull(words, genderAt(i), start, generationOf(form));
		if (isRelative) people.kin.add(cluster);
		people.addTitles(cluster, titles[i]!);
		const nickname = nicknamed === null ? null : ONE_NICKNAME.exec(nicknamed);
		if (nickname) people.addNickname(fold(nickname[1]!), cluster);
		return cluster;
	});
	for (const cluster of clusters) if (cluster) cluster.seen = -1;

	const ownEnding = ownEndings(text, names);
	const mentions: Mention[] = [];
	const kin = new Map<string, Cluster>();
	const mayBeDead = (tells & TELLS.dead) !== 0 && OF_DEAD.test(text);
	const hasKin = (tells & TELLS.kin) !== 0;
	// Where the paragraph begins, and the one before, whether it told of somebody's relative, and where it ends.
	let paragraph = 0;
	let before = 0;
	let isOfKin = false;
	let nextLine = text.indexOf('\n');
	names.forEach((name, i) => {
		const { start, end } = name;
		const { form, words, kind: usual } = forms[i]!;
		if (words.length === 0) return;
		for (; nextLine !== -1 && nextLine < start; nextLine = text.indexOf('\n', nextLine + 1)) {
			if (nextLine - paragraph > 1) before = paragraph;
			paragraph = nextLine;
			isOfKin = false;
		}
		// "Mrs Hollis" is a person even where "the Hollis" is a ship; "investor SoftBank" and "broadcaster KRT" are none.
		const [title = ''] = titles[i]!;
		const isTrade = usual === 'organisation' && isFirmsTrade(title);
		const hasTitle = title !== '' && words.length === 1 && usual !== 'place' && !isTrade;
		const kind = hasTitle && (knownAs(form) === null || isAddress(title)) ? 'person' : usual;
		// Where nobody is called so in full, the name itself is a firm's.
		const own = ownEnding(name);
		const ending = own !== null && clusters.some((one) => one?.words.includes(words[0]!)) ? own : null;
		// "St Fintan's said" of St Fintan's Hospital.
		const saints = own !== null && isSaint(text.slice(start, end)) ? own : null;
		let cluster: Cluster | null =
			saints === null ? clusters[i]! : organisations.add(text.slice(start, end) + saints, 'organisation');
		if (ending !== null) cluster ??= organisations.add(form + ending, 'organisation');
		if (
			!cluster &&
			words.length === 1 &&
			kind !== 'organisation' &&
			kind !== 'place' &&
			(kind === 'person' || !DEMONYM.test(form))
		) {
			const gender = genderAt(i);
			const isFirm = bodies.has(words[0]!) && isOfFirm(text, start, end);
			cluster = isFirm ? organisations.add(form, 'organisation') : null;
			// "Ana Ruiz and her husband Lee", and then "Mr Ruiz"
			const isAddressed = gender !== null && kin.size > 0 && isAddress(title);
			const isRelative = isAddressed && !people.has(words[0]!, gender);
			cluster ??=
				(isRelative ? kin.get(`${words[0]} ${gender}`) : null) ??
				(text.endsWith('er ', start) && OF_TWO.test(text.slice(Math.max(0, start - 9), start))
					? people.latest(words[0]!)
					: null) ??
				(people.hasDead && isTelling(text, start, end) ? people.alive(words[0]!, gender, start) : null) ??
				people.find(words[0]!, gender, start, isOfKin ? undefined : paragraph, titles[i]![0], before);
			// "Marlowe" alone is the company when only Marlowe Foods Plc has that name.
			if (!cluster && bodies.has(words[0]!)) cluster = organisations.add(form, 'organisation');
			if (!cluster && kind === 'person')
				cluster = kin.get(`${words[0]} ${gender}`) ?? people.addSingle(words[0]!, gender);
		}
		// "von Thalheim" is Jürgen von Thalheim, whatever it was taken for.
		if (!cluster && words.length > 1) cluster = people.endingIn(words);
		cluster ??= organisations.add(form, kind);
		if (cluster.forms.size === 0) cluster.isGuess = forms[i]!.isGuess;
		if (cluster.kind === 'person') cluster.gender ??= genderAt(i);
		if (mayBeDead && words.length > 1 && isToldDead(text, start, end)) people.takeDead(cluster);
		cluster.seen = start;
		// Whoever is called by a first name is not whom the surname means next.
		if (words.length > 1 || cluster.words[0] !== words[0]) people.takeNamed(cluster, start);
		if (cluster.first < 0) {
			cluster.first = start;
			if (words.length > 1 && isKin(text, places[i]!, hasKin)) isOfKin = true;
		}
		const written = saints === null ? form + (ending ?? '') : text.slice(start, end) + saints;
		cluster.forms.set(written, (cluster.forms.get(written) ?? 0) + 1);
		callAsWritten(text, cluster, {
			start,
			end,
			form,
			words,
			nicknamed: forms[i]!.nicknamed,
			titles: titles[i]!,
			behind: mentions.at(-1)?.end ?? 0,
		});
		// "Mr Neame's daughter, Carol": Ms Neame, unless another is.
		const owner = mentions.at(-1);
		const noun =
			owner && cluster.kind === 'person' && words.length === 1 && isApostrophe(text.charCodeAt(owner.end))
				? OWNED_KIN.exec(text.slice(owner.end, start))
				: null;
		if (noun && owner!.cluster.kind === 'person')
			kin.set(`${owner!.cluster.words.at(-1)} ${noun.groups!.female ? 'female' : 'male'}`, cluster);
		const isHis =
			(places[i]!.before & BEFORE.relative) !== 0 && cluster.kind === 'person' && words.length === 1;
		const his = isHis ? HIS_KIN.exec(text.slice(Math.max(0, start - LONGEST_KIN), start)) : null;
		const whose = his && ownerOf(mentions, paragraph, his.groups!.his ? 'male' : 'female');
		if (whose) kin.set(`${whose.words.at(-1)} ${his.groups!.female ? 'female' : 'male'}`, cluster);
		mentions.push({ start, end, cluster, form, titles: titles[i]! });
	});
	for (const cluster of new Set(mentions.map(({ cluster }) => cluster))) addShorterForms(cluster);
	joinAliases(text, mentions);
	if ((tells & TELLS.bracket) !== 0) {
		joinDefined(text, mentions);
		joinBracketed(text, mentions);
	}
	if ((tells & TELLS.account) !== 0) joinHandles(text, mentions);
	if ((tells & TELLS.birth) !== 0) joinBirthName(text, mentions);
	organisations.joinShortForms(headingEnd(text));
	for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
	return withoutUndefined(text, mentions);
}

/** What firms have and people do not. */
const HELD = /\b(?:[Ss]hares|[Ss]tock|[Ss]take|[Ss]hareholders|[Ii]nvestors|[Ii]nvestment) (?:in|of) $/;
const FIRMS_OWN =
	/^['’]s? (?:shares?|stock|share price|results|profits?|revenues?|earnings|turnover|board|shareholders|investors|headquarters|customers|factory|factories|plants?|stores|fleet)\b/;
/** "Marlowe said it expected": what speaks of itself so is no person. */
const ITSELF =
	/^ (?:said|says|announced|added|warned|confirmed) (?:on \p{Upper}\p{Lower}+ )?(?:that )?it (?:expect|plan|aim|intend|hope|will|would|has|had)(?:s|ed)?\b(?! (?:be|been|become|take|taken|rain|snow)\b)/u;

/** "Shares in Marlowe", "Marlowe said it would cut jobs": the firm, and not whoever it is called after. */
const isOfFirm = (text: string, start: number, end: number): boolean =>
	HELD.test(text.slice(Math.max(0, start - 20), start)) ||
	FIRMS_OWN.test(text.slice(end, end + 20)) ||
	ITSELF.test(text.slice(end, end + 60));

/** Whose relative a pronoun tells: of those whom a paragraph has named in full the last who may be a man, or a woman. */
function ownerOf(mentions: readonly Mention[], paragraph: number, gender: Gender): Cluster | null {
	for (let m = mentions.length - 1; m >= 0 && mentions[m]!.start >= paragraph; m--) {
		const { cluster } = mentions[m]!;
		if (cluster.kind !== 'person' || (genderOf(cluster) ?? gender) !== gender) continue;
		return cluster.words.length > 1 ? cluster : null;
	}
	return null;
}

/** The gender that the titles of each name tell, or the words beside it: worked out for those of whom it is asked. */
function gendersOf(
	text: string,
	places: readonly Place[],
	titles: readonly (readonly string[])[],
	forms: readonly Form[],
): (i: number) => Gender | null {
	const known = new Array<Gender | null | undefined>(places.length).fill(undefined);
	return (i) => {
		const before = known[i];
		if (before !== undefined) return before;
		const gender = genderOfTitles(titlesOf(titles[i]!, forms[i]!)) ?? genderByContext(text, places[i]!);
		known[i] = gender;
		return gender;
	};
}

/** "Carys and Dewi Prothero": a man and a woman who have their surname in common. */
function withSharedSurnames(
	text: string,
	names: readonly NameSpan[],
	forms: readonly Form[],
): readonly Form[] {
	let inLonger: ReadonlySet<string> | null = null;
	let alone: ReadonlyMap<string, number> | null = null;
	return forms.map((form, i) => {
		const next = forms[i + 1];
		if (form.words.length !== 1 || next?.words.length !== 2 || next.kind !== 'person') return form;
		if (text.slice(names[i]!.end, names[i + 1]!.start) !== ' and ') return form;
		const gender = genderOfGiven(form.form);
		const other = genderOfGiven(next.form.slice(0, next.form.indexOf(' ')));
		const [given] = form.words;
		inLonger ??= new Set(forms.flatMap(({ words }) => (words.length > 1 ? words : [])));
		alone ??= countAlone(forms);
		// "David Moll", and then "David and Jeanne Lund", where nobody is called by the first name alone: another David.
		const isElsewhere = inLonger.has(given!) && alone.get(given!)! > 1;
		if (gender === null || (gender === other && !UNISEX.has(next.words[0]!)) || isElsewhere) return form;
		const surname = next.form.slice(next.form.indexOf(' ') + 1);
		return { ...form, form: `${form.form} ${surname}`, words: [given!, next.words[1]!], kind: 'person' };
	});
}

/** How often each name of one word stands in a text. */
function countAlone(forms: readonly Form[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of forms)
		if (words.length === 1) counts.set(words[0]!, (counts.get(words[0]!) ?? 0) + 1);
	return counts;
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
			/^\p{Upper}\p{Lower}{3,}$/u.test(first)
		)
			titled.add(rest);
	}
}

/** "@AustralConnect" is Austral Connect. */
function joinHandles(text: string, mentions: readonly Mention[]): void {
	const accounts = mentions.filter(
		({ start, form }) => text.charCodeAt(start - 1) === AT_SIGN && !form.includes(' '),
	);
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
	const parts = handle.split(/(?=\p{Upper})|_/u).map((part) => part.toLowerCase());
	// "@WomenForBrandt": those who are for somebody.
	const isOthers = (i: number) => /^(?:for|4|with|against|anti|stop|never)$/.test(parts[i - 1] ?? '');
	const found = parts.length < 2 ? [] : parts.filter((part, i) => bySurname.has(part) && !isOthers(i));
	return found.length === 1 ? bySurname.get(found[0]!)! : null;
}

/** "National Union of Clerks (Nuc)": a word of the first letters of a name's words. */
function isSpeltBy(short: string, long: string): boolean {
	if (short.length < 3 || short.includes(' ')) return false;
	const words = long.split(/[ -]/);
	const initials = (some: readonly string[]) => some.map((word) => word[0]).join('');
	const capitals = words.filter((word) => /^\p{Upper}/u.test(word));
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
			/^(?:\.\p{Upper}{1,3})?["”’'»“]?\s*\)/u.test(text.slice(mention.end, mention.end + 6));
		const short =
			bracketed &&
			(isAcronym(mention.form) ||
				isAcronym(before.form) ||
				isSpeltBy(mention.form, before.form) ||
				// "the Salt Road Association (Associação do Caminho do Sal)"
				(ROMANCE_BODY.test(mention.form) && rootOf(before.cluster).kind === 'organisation'));
		// "MEK, short for Mojaheden e-Khalq, the Mujahedin of the People"
		const goesOn = joined === i - 1 && /^["”’»]?,\s+(?:or\s+)?(?:the\s+)?["“‘«]?$/.test(between);
		// "the Growers’ Federation, or FEGRO, said": letters without an article, and no other body.
		const isOr =
			between === ', or ' &&
			text[mention.end] === ',' &&
			isAcronym(mention.form) &&
			before.form.includes(' ') &&
			rootOf(before.cluster).kind === 'organisation';
		if (!short && !goesOn && !isOr && !ALIAS_BETWEEN.test(between)) continue;
		if (rootOf(before.cluster).kind === 'person' && isAcronym(mention.form)) {
			// "Jan Ekta Morcha (JEM)": nobody is called by three letters.
			if (!isSpeltBy(mention.form, before.form)) continue;
			rootOf(before.cluster).kind = 'organisation';
		}
		if (rootOf(before.cluster).kind === 'place' && rootOf(mention.cluster).kind === 'person') continue;
		merge(before.cluster, mention.cluster);
		joined = i;
	}
}
