import { AT_SIGN, COMMA, FIRST_SURROGATE, isApostrophe, isUpper, SPACE } from '../../text/characters.js';
import { NOBILIARY, NOT_NAMES } from '../../text/lexicon.js';
import { GENERATIONS } from '../../who/forms.js';
import { nounBehind } from '../../who/noun-behind.js';
import { ownNoun } from '../bodies/sort-nouns.js';
import type { Cluster } from '../terms/cluster.js';

/** A title with a capital right before a name. */
const TITLE_BEFORE = /(?<!\p{Alpha})\p{Upper}\p{Alpha}{1,12}\.? $/u;
/** Those of two words: "Assoc Prof Ruiz", "Tan Sri Ruiz". */
const TWO_BEFORE =
	/(?<!\p{Alpha})(?:(?:Assoc|Asst)(?:iate|istant|\.)? Prof(?:essor|\.)?|(?:Tan|Toh|Dato['’]?|Datuk) (?:Sri|Seri|Puan)) $/u;
/** Several of them, nearest last. */
const TITLES_BEFORE = /(?<!\p{Alpha})(?:\p{Upper}[\p{Alpha}-]{1,16}\.? ){1,3}$/u;
/** Titles that peers have, and of where. */
const PEER =
	/^(?:lord|lady|baroness|baron|viscount|viscountess|earl|countess|duke|duchess|marquess|prince|princess|king|queen|archduke|archduchess|emir|sultan)$/;
const SEAT = /^ of \p{Upper}[\p{Alpha}-]+/u;
/** What an office is for, and its rank, right before it: "Health", "Det". */
const FIELD_BEFORE =
	/(?<!\p{Alpha})(?:(?:\p{Upper}[\p{Alpha}-]+|(?:Det|Dep|Asst|Lt|Maj|Gen|Col|Capt|Insp|Sgt|Supt)\.) (?:and )?){1,3}$/u;
/** "Saoirse Tully (@saoirseruns)": under what name somebody posts. */
const HANDLE_AFTER = /^ \((?<handle>@\w{2,30})\)/;
/** "Saoirse Tully, a runner who posts as @saoirseruns", "known online as", "under the name". */
const HANDLE_TOLD =
	/^,? (?:an? [^,.;:@\n]{2,40} )?(?:(?:who|which) (?:posts?|posted|tweets?|tweeted|blogs?|writes|streams?|goes by|is known|was known)|(?:better |also )?known|posting|tweeting|writing) (?:[^,.;:@\n]{0,40} )?(?<handle>@\w{2,30})/u;
/** "@saoirseruns, a nurse whose real name is | Saoirse Tully" */
const HANDLE_BEFORE = /(?<handle>@\w{2,30}),? [^.;:@\n]{0,50}\breal name (?:is |was |turns out to be )?$/;
const LONGEST_HANDLE_TOLD = 130;

/** What follows a name, and on a label: SC, KC, MP; and how its bearer is addressed there. */
const LETTERS = 'SC|KC|QC|BL|OC|SAN|MP|TD|MEP|MSP|MLA|MS';
const LETTERS_AFTER = new RegExp(`^ (?:${LETTERS})(?<label>:)?(?![\\p{Alpha}])`, 'u');
/** The same within the name: "Simone Achebe KC". */
const ENDS_IN_LETTERS = new RegExp(`\\p{Lower} (?:${LETTERS})$`, 'u');
const ADDRESS_BEFORE = /(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr) $/;

/** What stands between marks in a name. */
const NICKNAME = /\s["“‘'](?<nickname>(?:The )?\p{Upper}[\p{Alpha}-]+)["”’']\s/u;
/** What only a name ends with right before a verb: Sainsbury’s said. */
const OWN_ENDING =
	/^(?<ending>['’]s) (?:said|says|has|had|announced|declined|confirmed|denied|told|reported|will|would|did|does|expects|operates|owns|employs) /;

/** By these titles people are called with their first names too. */
const FAMILIAR =
	/^(?:mama|mzee|baba|umm|abu|dame|sir|lord|lady|baroness|dona|don|pak|mallam|malam|aling|mang|osagyefo|otunba)$/;

/** A name where it stands. */
export interface NameHere {
	readonly start: number;
	readonly end: number;
	/** As it is kept, and its words, folded. */
	readonly form: string;
	readonly words: readonly string[];
	/** With the nickname in its middle, when it has one. */
	readonly nicknamed: string | null;
	/** The titles before it, nearest first. */
	readonly titles: readonly string[];
	/** Where the name before it ends. */
	readonly behind: number;
}

/**
 * Adds what its bearer is called where a name stands, besides the name: with a title, a nickname, letters, as an account.
 * A name that ends like an owner's is that of an organisation.
 */
export function callAsWritten(text: string, cluster: Cluster, name: NameHere): void {
	callNicknamed(text, cluster, name);
	callTitled(text, cluster, name);
	// "the UFK union"
	const body = cluster.kind === 'organisation' ? ownNoun(text, name.start, name.end) : undefined;
	if (body !== undefined) cluster.titled.add(`the ${text.slice(name.start, name.end)} ${body}`);
	// "the state-run Tabesh news agency"
	const noun =
		cluster.kind === 'organisation' && body === undefined ? nounBehind(text, name.start, name.end) : null;
	if (noun?.includes(' ')) cluster.titled.add(`${text.slice(name.start, name.end)} ${noun}`);
	callOwning(text, cluster, name);
	callLettered(text, cluster, name);
	callAccount(text, cluster, name);
}

const GENERATION = new RegExp(`^,? (?:${GENERATIONS})(?!\\p{Alpha})\\.?`, 'u');

function callNicknamed(text: string, { titled }: Cluster, { nicknamed, end }: NameHere): void {
	if (nicknamed === null) return;
	titled.add(nicknamed);
	// "Ana “Nan” Ruiz | III"
	const generation = GENERATION.exec(text.slice(end, end + 5))?.[0];
	if (generation !== undefined) titled.add(nicknamed + generation);
	// "Terry “The Fridge” Hale"
	const alone = NICKNAME.exec(nicknamed)?.groups?.nickname;
	if (alone !== undefined) titled.add(alone);
}

function callTitled(text: string, cluster: Cluster, name: NameHere): void {
	const { start, end, form, words, titles, behind } = name;
	const [title] = titles;
	if (title === undefined) return;
	const { titled } = cluster;
	const titleBefore = () => TITLE_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0];
	if (cluster.kind === 'person' && (isSurname(words) || FAMILIAR.test(title))) {
		const written = titleBefore();
		const whole = text.slice(start, end);
		const called = whole.endsWith(` ${form}`) ? whole : form;
		if (written) titled.add(`${written}${called}`);
		const two = written ? TWO_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] : undefined;
		if (two !== undefined) titled.add(`${two}${called}`);
	} else if (cluster.kind === 'person') {
		// "House Speaker Trent Maddigan": the whole name with what stands before it.
		const before = TITLES_BEFORE.exec(text.slice(Math.max(0, start - 48), start))?.[0].split(' ') ?? [];
		const written = before.slice(-titles.length - 1).join(' ');
		if (written !== '' && !isRest(text, start - written.length, written)) titled.add(`${written}${form}`);
		// "Health Minister Ana Ruiz": with what the office is for.
		// "member for culture | Cllr Ana Ruiz": nobody is addressed by a field.
		const hasField = written !== '' && !ADDRESSED.test(written);
		const field = hasField ? fieldBefore(text, start - written.length) : null;
		// "Balaji Infra managing director Ana Ruiz": half of a name is no field.
		const isCut = field !== null && behind > start - written.length - field.length;
		if (field && !isCut) titled.add(`${field}${written}${form}`);
	}
	// "Lady Quennell of Marle"
	const seat = PEER.test(title) ? SEAT.exec(text.slice(end, end + 32)) : null;
	if (seat) titled.add(`${titleBefore() ?? ''}${form}${seat[0]}`);
}

/** "Chief Financial | Officer Ana Ruiz": what is only the end of an office, with the words before it. */
const isRest = (text: string, start: number, written: string): boolean =>
	ENDS_OFFICE.test(written) && /\p{Upper}[\p{Alpha}-]+ $/u.test(text.slice(Math.max(0, start - 20), start));
const ENDS_OFFICE =
	/^(?:Officer|Leader|Secretary|Manager|Director|Member|Chair|Whip|Superintendent|MP|MSP|TD) $/;

const ADDRESSED = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Cllr|Coun|Sir|Dame|Rev)\.? /;

function callOwning(text: string, cluster: Cluster, { start, end, form, words }: NameHere): void {
	if (!isApostrophe(text.charCodeAt(end))) return;
	// "Gilmartin’s said": a name that ends so.
	const own = OWN_ENDING.exec(text.slice(end, end + 16));
	if (own) cluster.titled.add(`${form}${own.groups!.ending}`);
	if (own && words.length === 1 && cluster.words.length === 1) cluster.kind = 'organisation';
	// "The auctioneers, Tuckwell’s, told": so does one that stands between commas.
	const apposed = text[start - 2] === ',' ? /^['’]s(?=, )/.exec(text.slice(end, end + 4)) : null;
	if (apposed) cluster.titled.add(`${form}${apposed[0]}`);
}

function callLettered(text: string, { kind, titled }: Cluster, { start, end, form }: NameHere): void {
	if (kind !== 'person') return;
	// "MR DAINTREE SC: …", "Simone Achebe KC said"
	const letters =
		text.charCodeAt(end) === SPACE && isUpper(text.charCodeAt(end + 1))
			? LETTERS_AFTER.exec(text.slice(end, end + 8))
			: null;
	const whole = text.slice(start, end);
	if (letters) {
		const isLabel = letters.groups!.label !== undefined;
		const address = isLabel ? ADDRESS_BEFORE.exec(text.slice(Math.max(0, start - 4), start)) : null;
		const past = end + letters[0].length - (isLabel ? 1 : 0);
		titled.add(text.slice(start - (address?.[0].length ?? 0), past));
	} else if (isUpper(text.charCodeAt(end - 1)) && ENDS_IN_LETTERS.test(whole)) titled.add(whole);
	// "MS OKONJO: …", "— Sister Ana Ruiz, St Ann's Hospice": the label of a turn, or a signature, as it stands.
	if (isTitled(whole, form)) titled.add(whole.replace(ARTICLE, ''));
}

function callAccount(text: string, { titled }: Cluster, { start, end, form }: NameHere): void {
	const from = pastSymbols(text, end);
	const handle =
		text.charCodeAt(from + 2) === AT_SIGN ? HANDLE_AFTER.exec(text.slice(from, from + 36)) : null;
	if (handle) titled.add(handle.groups!.handle!);
	const told = handleTold(text, start, end);
	if (told !== undefined) titled.add(told);
	if (text.charCodeAt(start - 1) === AT_SIGN) titled.add(`@${form}`);
}

/** The handle that words beside a name tell to be its bearer's. */
function handleTold(text: string, start: number, end: number): string | undefined {
	const after =
		text.charCodeAt(end) === COMMA || text.startsWith(' who', end)
			? text.slice(end, end + LONGEST_HANDLE_TOLD)
			: '';
	if (after.includes('@')) return HANDLE_TOLD.exec(after)?.groups?.handle;
	const before = text.slice(Math.max(0, start - LONGEST_HANDLE_TOLD), start);
	return before.includes('real name') ? HANDLE_BEFORE.exec(before)?.groups?.handle : undefined;
}

/** "Tall Mug 🎄 | (@tallmug)": past the pictures behind a screen name. */
function pastSymbols(text: string, end: number): number {
	const isPicture = (text.charCodeAt(end + 1) & SURROGATES) === FIRST_SURROGATE;
	return isPicture ? end + (PICTURES.exec(text.slice(end, end + LONGEST_PICTURES))?.[0].length ?? 0) : end;
}
const SURROGATES = 0xf800;
const PICTURES = /^(?: ?[^\p{Alpha}\p{N}\p{P}\s]+)+/u;
const LONGEST_PICTURES = 12;

const ARTICLE = /^The /;

const isTitled = (words: string, form: string): boolean =>
	words.length > form.length && words.endsWith(` ${form}`);

/** The words with capitals before a title that tell what the office is for: none that only begins a sentence. */
function fieldBefore(text: string, end: number): string | null {
	if (!mayEndField(text, end)) return null;
	let words = FIELD_BEFORE.exec(text.slice(Math.max(0, end - 48), end))?.[0] ?? '';
	while (
		words !== '' &&
		!/^New \p{Upper}/u.test(words) &&
		NOT_NAMES.has(words.slice(0, words.search(/[ .]/)).toLowerCase())
	)
		words = words.slice(words.indexOf(' ') + 1);
	// "Late Monday | Mayor Ana Ruiz"
	words = words.slice((UP_TO_DAY.exec(words)?.[0] ?? '').length);
	return words === '' || isGlued(words) ? null : words;
}

/** "BushASSOCIATED PRESSOhio | Gov.": whether words have run together, as on some web pages. */
export const isGlued = (words: string): boolean => GLUED.test(words);
const GLUED = /\p{Lower}{2}\p{Upper}{4}|\p{Upper}{4}\p{Lower}{2}/u;

const UP_TO_DAY = /^(?:.* )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day /;

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
