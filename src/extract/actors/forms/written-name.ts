import type { NameKind } from '../../attribution.js';
import { DEMONYM, isTitleWord, KNOWN_ALONE, PLACES } from '../../text/lexicon.js';
import { rememberingNames } from '../../text/remember.js';
import { cleanForm, fold, isAcronym, nameWords, personForm, withoutGeneration } from '../../who/forms.js';
import { genderOfFirstName, genderOfGiven } from '../../who/gender.js';
import { isNationOnly, isPersonal, kindByWords } from '../../who/kinds.js';
import { knownAs } from '../../who/well-known.js';

/** "Le Républicain": a newspaper where nobody has such a surname. */
const ARTICLED = /^(?:Le|La|Les|El|Il|O|Der|Die|Das|De) \p{Upper}\p{Alpha}+/u;
/** Le Minh Khoa: a surname that is an article elsewhere. */
const VIETNAMESE =
	/^Le (?:V[aă]n|Th[iị]|Minh|[DĐ][uứ]c|Thanh|Ng[oọ]c|Ho[aà]ng|Qu[oố]c|Xu[aâ]n|H[uữ]u|Trung|Anh|Thu|Kim|B[aả]o|H[aả]i|H[oồ]ng|Quang|Tu[aấ]n|H[uù]ng|[DĐ][iì]nh|Ho[aà]i|Ph[uư][oơ]ng|Th[uủ]y|Nh[aậ]t|C[oô]ng) /u;
const NICKNAME_INSIDE = /\s["“‘'(«][^"“”‘’'()«»]{2,24}["”’')»]\s/u;
const COUNTRIES_TOO = /^(?:Jordan|Chad|Israel|Paris|India|Kenya|Madrid|Georgia|Virginia|Carolina)$/;

const NATIONAL =
	/^(?:Pole|Swede|Dane|Turk|Finn|Scot|Spaniard|Briton|Serb|Croat|Slovak|Slovene|Kurd|Arab|Uzbek|Kazakh|Filipin[oa]|Afghan|Czech|Greek|Frenchman|Dutchman|Englishman|Irishman|Welshman)s?$/;

/** "Holm Partners LP" */
const PARTNERSHIP = / L\.?P\.?$/;
/** Last words of bodies' names that nobody is called. */
const BODY_END =
	/ (?:\p{Upper}\p{Lower}+ways|Aid|Relief|Watch|Concern|Action|Alert|Voices|Oars|Rugby|Cricket|Athletics|Cycling|Rowing|Swimming|Gymnastics|Hockey|Netball|Boxing|Sailing|Cruises|Tours|Dairies|Foods|Maritime|Offshore|Fisheries)$/u;
/** Adjectives, of nations, seas and quarters too, before what is no surname. */
const BODY_START =
	/^(?:Pacific|Atlantic|Arctic|Baltic|Nordic|Alpine|Andean|Northern|Southern|Eastern|Western|Central|National|United|Royal|Global|Universal|Continental|Coastal|British|Scottish|Swedish|Danish|Finnish|Polish|Turkish|Spanish|Italian|Canadian|Australian|European|African|Japanese|Korean|Civic|Popular|Democratic|Progressive|Socialist|Clean|Quiet|Honest|Fair|Open|Safe|Free|Smart|Bright|Public|Local|Social|Digital|Rural|Urban|Modern|Healthy|Better|Common|Independent) \p{Upper}\p{Lower}+$/u;
/** What a body cares for, before where it does: "Public Health Clydeside", "Culture Highland", "Visit Orkney". */
const BODY_OF_FIELD =
	/^(?:(?:Public|Community|Mental|Digital|Social) )?(?:Health|Healthcare|Transport|Culture|Sports?|Tourism|Visit|Environment|Energy|Housing|Historic|Heritage|Creative|Screen|Citizens|Education|Skills|Nature|Wildlife|Action|Workers|Parents|Patients|Teachers|Farmers|Unity|Solidarity|Highways|Forestry|Nuclear|Rail|Ports|Trading|Enterprise|Investment) (?!(?:Action|Man|Bill|Act|Week|Day)$)\p{Upper}\p{Lower}+(?: (?:North|South|East|West))?$/u;
/** Roads, and what lies by itself. */
const ROAD =
	/ (?:Lane|Road|Street|Avenue|Drive|Terrace|Crescent|Mews|Beach|Island|Valley|County|Airport|Prefecture|Oblast|Governorate|Township|Peninsula)$/;
/** What is called after somebody, behind the whole name: "Ana Ruiz Super PAC", "The Ana Ruiz Show". */
const THING_END =
	/^(?<bearer>\p{Upper}\S* (?:\p{Upper}\S* )?\p{Upper}\S*) (?:Super )?(?:(?<body>PAC|Initiative|Project)|Experience|Show|Podcast|Hour|Report|Lecture|Scholarship|Fellowship|Doctrine|Medal|Memorial|Tour|Plan|Act|Bill|Award|Prize)$/u;
/** Market Hill, Saltmouth Quay: parts of towns, but for people with such a surname. */
const SPOT =
	/ (?:Hill|Hills|Square|Bridge|Park|Green|Quay|Wharf|Common|Cross|Gate|End|Row|Court|Harbour|Harbor|Heath|Mill|Point|Estate|Bay|Head|Marsh|Moor|Wood|Woods|Junction|Roundabout|Way|Place|Close|Hall|Pier|Docks?)$/;

/** A name as it may be called in a text, its words, folded, and whether these are like somebody's. */
export interface CalledForm {
	readonly form: string;
	readonly words: readonly string[];
	readonly isPersonal: boolean;
}

/** What a name tells by how it is written, whatever the text; worked out once, and in parts when they are asked for. */
export class WrittenName {
	/** Without quotation marks, determiner and possessive ending, on one line. */
	readonly clean: string;
	/** Its first and last words; both are the name itself where it is one word. */
	readonly first: string;
	readonly last: string;
	/** How many words it has. */
	readonly count: number;
	/** The name folded where it is one word; and all its words and what hyphens join in them, where it has more. */
	readonly folded: string;
	readonly parts: readonly string[];
	readonly byWords: NameKind | null;
	readonly isPersonal: boolean;
	/** "Wharf Road"; "Market Hill". */
	readonly isRoad: boolean;
	readonly isSpot: boolean;
	/** "Public Health Clydeside" */
	readonly isOfField: boolean;
	/** The same, and two words, of which one is a body's: "British Oars", "Red Aid", "Lidvik Tramways". */
	readonly isBodily: boolean;
	private person: CalledForm | null = null;
	private other: CalledForm | null = null;
	private acronym: boolean | null = null;
	private demonym: boolean | null = null;
	private unknownAlone: boolean | null = null;
	private countryFirst: boolean | null = null;
	private nationFirst: boolean | null = null;
	private known: ReturnType<typeof knownAs> | undefined = undefined;
	private thing: NameKind | null | undefined = undefined;

	constructor(written: string) {
		const clean = cleanForm(written);
		const words = clean.split(' ');
		this.clean = clean;
		this.count = words.length;
		this.first = words[0]!;
		this.last = words.at(-1)!;
		this.byWords = PARTNERSHIP.test(clean) ? 'organisation' : kindByWords(clean);
		this.isPersonal = isPersonal(clean);
		this.isRoad = this.count > 1 && ROAD.test(clean);
		this.isSpot = this.count > 1 && SPOT.test(clean);
		this.isOfField = this.count > 1 && this.count < 5 && BODY_OF_FIELD.test(clean);
		this.isBodily = this.isOfField || (this.count === 2 && (BODY_END.test(clean) || BODY_START.test(clean)));
		const isOne = this.count === 1;
		this.folded = isOne ? fold(clean) : '';
		this.parts = isOne
			? []
			: words.map(fold).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
	}

	/** The name as that of a person, without titles; and as any other. */
	get asPerson(): CalledForm {
		if (this.person === null) {
			const form = withoutJudge(personForm(this.clean));
			this.person = { form, words: nameWords(withoutGeneration(form)), isPersonal: isPersonal(form) };
		}
		return this.person;
	}

	get asOther(): CalledForm {
		this.other ??= { form: this.clean, words: nameWords(this.clean), isPersonal: this.isPersonal };
		return this.other;
	}

	get isAcronym(): boolean {
		this.acronym ??= isAcronym(this.clean);
		return this.acronym;
	}

	/** What the world knows by this name, where it is nobody's (`knownAs`). */
	get knownAs(): ReturnType<typeof knownAs> {
		if (this.known === undefined) this.known = knownAs(this.clean);
		return this.known;
	}

	get isDemonym(): boolean {
		this.demonym ??= this.count === 1 && DEMONYM.test(this.clean);
		return this.demonym;
	}

	get isArticled(): boolean {
		return this.count > 1 && ARTICLED.test(this.clean) && !VIETNAMESE.test(this.clean);
	}

	/** The name with the nickname in its middle, when it has one. */
	get hasNickname(): boolean {
		return this.count > 2 && NICKNAME_INSIDE.test(this.clean);
	}

	/** "Cumulonimbus Ireland": a body by its country, where the text around tells so. */
	get isCountryLast(): boolean {
		return this.count > 1 && PLACES.has(this.last.toLowerCase());
	}

	/** "France Atlantique": a country's name begins a body's. */
	get isCountryFirst(): boolean {
		this.countryFirst ??=
			this.count > 1 &&
			PLACES.has(this.first.toLowerCase()) &&
			genderOfFirstName(this.first) === null &&
			!COUNTRIES_TOO.test(this.first);
		return this.countryFirst;
	}

	/** "Iranian Mujahedin": a nation's adjective begins it. */
	get isNationFirst(): boolean {
		this.nationFirst ??= this.count > 1 && isNationOnly(this.first);
		return this.nationFirst;
	}

	/** "Netflix Night": it begins with the name of a body that the world knows, and that is nobody's first name. */
	get isOfBody(): boolean {
		return this.count > 1 && knownAs(this.first) === 'organisation' && !this.isPersonal;
	}

	/** "Great Northern Bakers": what ends in a word for several people of a trade. */
	get isTrade(): boolean {
		return (
			this.count > 1 &&
			this.last.endsWith('s') &&
			/ers$|ists$/.test(this.last) &&
			isTitleWord(this.last.slice(0, -1).toLowerCase()) &&
			genderOfFirstName(this.first) === null
		);
	}

	/** Of what it is the name that is called after somebody; null where that is nobody's. */
	get calledAfter(): NameKind | null {
		if (this.thing === undefined) this.thing = thingAfter(this);
		return this.thing;
	}

	/** A Swede, a Turk: what somebody is, not a name. */
	get isNational(): boolean {
		return this.count === 1 && NATIONAL.test(this.clean);
	}

	/** One word, by which nobody known is called. */
	get isUnknownAlone(): boolean {
		this.unknownAlone ??=
			this.count === 1 && !KNOWN_ALONE.has(this.folded) && genderOfFirstName(this.clean) === null;
		return this.unknownAlone;
	}
}

function thingAfter({ count, clean, first }: WrittenName): NameKind | null {
	if (count < 3) return null;
	const thing = THING_END.exec(clean)?.groups;
	if (thing === undefined || genderOfFirstName(first) === null) return null;
	return thing.body === undefined ? 'other' : 'organisation';
}

/** "Ms | Justice | Una Farrelly": who is a judge by a title, as the first name behind it tells. */
function withoutJudge(form: string): string {
	const [title, given, ...rest] = form.split(' ');
	return title === 'Justice' && rest.length > 0 && genderOfGiven(given!) !== null
		? form.slice(title.length + 1)
		: form;
}

/** What is known of a name as written. */
export const writtenName = rememberingNames((written: string) => new WrittenName(written));
