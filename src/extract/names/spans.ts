import type { NameSpan } from '../attribution.js';
import { isUpper } from '../text/characters.js';
import { COMPANY_ENDINGS, isTitleWord, ORGANISATION_HEADS, PLACES } from '../text/lexicon.js';
import { genderOfFirstName, genderOfGiven } from '../who/gender.js';
import { isHuman } from '../who/nouns.js';
import { titlesBefore, wordBefore } from '../who/titles.js';
import { withCommonSurnames } from './common-surnames.js';
import { withNumbers, withStarts } from './starts.js';

/** Titles that are middle names and surnames too: they end no run of words before a name. */
const AMBIGUOUS =
	/^(?:king|queen|prince|princess|pope|bishop|baker|butcher|don|judge|justice|major|deputy|cardinal|father|sister|brother|dame|lord|lady|farmer|chancellor|marshal|monk|abbot|abbess|singer|model|knight|m|kc|sen|gen|col|hon|rep|miner|runner|rider|driver|cleaner|gardener|trainer|painter|drummer|boxer|brewer|trader|sailor|sawyer|mason|warden|pastor|deacon|uncle|aunt|widow|mum|mom|dad)$/;
/** "Mum-of-three", "Fourteen-year-old", "Ex-goalkeeper": a compound that opens a sentence is no name. */
const COMPOUND =
	/^(?:\p{Lu}\p{Ll}+(?:-\p{Ll}+)*-(?:old|up|time|winning|based|listed|owned|backed|headquartered|born|elect|law|chief|long|star|(?:of|to|in|on|at|and)-[\p{Ll}-]+)|\p{Lu}\p{Ll}+-\p{Ll}*(?:er|ist|man|woman|back|half)|(?:Ex|Co|Vice|Former|Non|Mid|Half|Part|Full|Long|Self|Well|Two|Three|Four|Five|Six|Mum|Dad|Mother|Father)-[\p{Ll}-]+) (?=\p{Lu})/u;
/** "Brokerage Holm & Partners", "Supplier Goldcrust": what a body is, at the start of a sentence. */
const BODY_LEAD =
	/^(?:Opposition|Brokerage|Supplier|Retailer|Airline|Insurer|Lender|Housebuilder|Builder|Developer|Manufacturer|Operator|Regulator|Watchdog|Broadcaster|Consultancy|Supermarket|Publisher|Brewer|Grocer|Promoter|Organiser|Organizer|Sponsor|Contractor|Landlord|Owner|Rival|Owners|Organisers|Sponsors|Newspaper|Broker|Brewery|Carrier|Miner|Start-up|Startup|\p{Lu}\p{Ll}+(?:maker|seller)) (?=\p{Lu})/u;
/** What stands before the title of a judge: U.S. District Judge. */
const COURT =
	/^(?:District|Circuit|Magistrate|Superior|County|Chief|High|Appeals|Court|Presiding|Senior|Family|Bankruptcy) $/;
/** A nickname in marks between the words of a name: Stan "the Wrench" Wojciechowski. */
const NICKNAME = /^ ["“‘'(«][^"“”‘’'()«»\n]{2,24}["”’')»] $/u;
/** Forms of address before a name, which are none: "Engr. (Dr) Obiageli Bassey". */
const HONORIFIC = /^(?:Engr|Barr|Arc|Surv|Pharm|Comr|Evang|Justices|Messrs|Profs|Drs)\.?$/;
/** Particles with an apostrophe: Anneke van 't Hoff. */
const DUTCH = /^ (?:van |in |op )?['’‘]t $/;
/** Common nouns that own bodies: People's Party, Women's Institute. */
const OWNER =
	/(?:^|[^\p{L}])(?:People|Women|Men|Children|Workers|Farmers|Teachers|Citizens|Nurses|King|Queen|Veterans)['’]s? $/u;

/**
 * Names without what stands before them: words up to a title ("KMC Commissioner T. Lakshmi Bai"), compounds that
 * open a sentence; and with their other half: past a nickname, before an apostrophe (People's Progress Alliance).
 * @param names in text order, not overlapping
 */
export function mendNames(text: string, names: readonly NameSpan[]): NameSpan[] {
	const result: NameSpan[] = [];
	for (const name of names) {
		const mended = withOffice(text, withGeneration(text, withOwner(text, withoutLead(text, name))));
		const last = result.at(-1);
		if (isLetters(text, mended) || isGeneralOffice(text, mended)) continue;
		if (isOfficeOnly(text, mended) || isParty(text, mended) || isCommonOwner(text, mended)) continue;
		if (
			isBranch(text, mended) ||
			isPost(text, mended) ||
			isAddress(text, mended) ||
			HONORIFIC.test(text.slice(mended.start, mended.end))
		)
			continue;
		if (last && isNicknamed(text, last, mended))
			result[result.length - 1] = { start: last.start, end: mended.end, kind: 'person' };
		else if (last && isOneBody(text, last, mended))
			result[result.length - 1] = { start: last.start, end: mended.end, kind: 'organisation' };
		else if (last && last.end > mended.start) result[result.length - 1] = mended;
		else result.push(mended);
	}
	return withCommonSurnames(text, withNumbers(text, withStarts(text, result)));
}

/** "Ana Ruiz Jr.": the point is part of it. */
/** "ReVolta AS": letters that end a company's name and may be another word. */
const COMPANY = /^ (?:AS|ASA|SE|ApS|Oyj?|Lda|SRL|SARL|SAS|Kft|KK|Bhd)(?![\p{L}-])/u;

function withGeneration(text: string, name: NameSpan): NameSpan {
	const company = text[name.end] === ' ' ? COMPANY.exec(text.slice(name.end, name.end + 6)) : null;
	if (company) return { start: name.start, end: name.end + company[0].length, kind: 'organisation' };
	return text[name.end] === '.' && /\s[JS]r$/.test(text.slice(name.end - 3, name.end))
		? { start: name.start, end: name.end + 1, kind: 'person' }
		: name;
}

/** "the Argentine | Néstor Pizzutti" */
const NATION =
	/^(?:\p{Lu}\p{L}+(?:ian|ean|ish|ese|ican)|German|Dutch|French|Argentine|Swiss|Czech|Greek|Thai|Basque|Catalan|Filipino|Filipina|Afghan|Serb|Croat|Slovak|Slovene|Israeli|Iraqi|Pakistani|Dane|Swede|Finn|Pole|Turk|Scot|Spaniard) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{L}*\p{Ll}$)/u;

function isBodyName(form: string): boolean {
	const last = bare(form.slice(form.lastIndexOf(' ') + 1));
	return ORGANISATION_HEADS.has(last) || COMPANY_ENDINGS.has(last) || last.endsWith('s');
}

/** "Minister of State for | Home Affairs | Faizal Rahmat": what somebody is minister of. */
const OFFICE_FOR =
	/\b(?:Minister|Secretary|Undersecretary|Commissioner|Superintendent|Inspector[- ]General|Controller|Registrar|Ambassador|Spokes\p{L}+|Director|Chief|minister|secretary|commissioner)(?: of State)? (?:for|of|to) (?:the )?$/u;
const FOR = new Set(['for', 'of', 'to', 'the']);
const PORTFOLIO =
	/^(?:(?:Police|Prisons|Customs|Revenue|Elections|Home|Foreign|Internal|External|Health|Education|Finance|Justice|Defen[cs]e|Transport|Labou?r|Trade|Industry|Energy|Environment|Agriculture|Interior|Culture|Sports?|Tourism|Housing|Planning|Communications?|Information|Technology|Science|Development|Security|Economy|Economic|Water|Works|Lands|Youth|Women|Children|Family|Social|Welfare|Manpower|Law|Power|Petroleum|Mines|Mining|Fisheries|Forestry|Immigration|Employment|Infrastructure|Roads|Aviation|Commerce|Climate|Electricity|State|Local|Government|Regional|European|Public|Digital|National|Affairs|Services?|Change|Resources|Relations|Construction|Oceans|Railways|Shipping|Ports|Maritime|Marine|Budget|Innovation|Research|Investment|Pensions|Veterans|Consumer|Rural|Urban|Industries|Minerals?|Natural|Higher|Human|Rights|Disaster|Management|Emergency|Emergencies|Cooperation|Integration|Reform|Administration|Ecology|Forests|Textiles|Heritage|Arts|Media|Broadcasting|Gender|Disability|Equality|Equalities) (?:and |& )?){1,5}(?=\p{Lu})/u;

/** An office before the body in which it is held: "President of the St Amand Hotel and". */
const OFFICE_OF =
	/\b(?:President|Chairman|Chairwoman|Chairperson|Chair|Head|Director|Secretary|General Secretary|Leader|Governor|Manager|Principal|Commissioner|Dean|Treasurer) (?:of|for|at) (?:the )?(?:[\p{L}&.'’-]+ ){0,6}$/u;

const ACRONYM = /^(?!(?:II|III|IV|JR|SR)$)\p{Lu}{2,5}$/u;
const ENVOY_TO = /\b(?:ambassador|envoy|consul|emissary) (?:to|in|for) $/;

const OTHER_SPACE = /[^\S ]/;

const isAfterThe = (text: string, at: number): boolean => at >= 4 && text.startsWith('the ', at - 4);

/** "Senate Majority Whip | Clay Rutherford", "House Speaker | Marianne Doyle" */
const CHAMBER =
	/^(?:(?:U\.?S\.? |State )?(?:Senate|House|Assembly|Commons|Lords) )?(?:(?:Majority|Minority|Opposition|Republican|Democratic|Deputy|Chief|GOP) ){0,2}(?:Leader|Whip|Speaker) (?=\p{Lu}\p{Ll}*(?: \p{Lu}[\p{L}.’'-]*){1,3}$)/u;

/** "Leader of the Opposition | Harbans Rawat": an office in a chamber before a whole name. */
const LEADER =
	/^(?:Leader|Father|Clerk|Speaker) of the (?:Opposition|House|Majority|Minority|Commons|Lords|Senate|Assembly) (?=\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$)/u;
/** "His | Royal Highness | King Dagogo IV" */
const STYLE = /^(?:(?:Royal|Imperial|Serene) Highness|Excellency|Majesty|Eminence|Holiness) (?=\p{Lu})/u;

/** What families call each other, where it opens a sentence. */
const KIN = /^(?:Gran|Granny|Grandma|Grandad|Grandpa|Nan|Nana|Hubby|Auntie|Stepdad|Stepmum) /;

/** Whether a word that opens a sentence tells what somebody is, and is no first name. */
const isTrade = (text: string, { start }: NameSpan, word: string): boolean =>
	isHuman(bare(word)) &&
	/(?:ie|er|man|woman)$/.test(word) &&
	genderOfFirstName(word) === null &&
	genderOfGiven(word) === null &&
	isOpening(text, start);

/** Whether a sentence or a line begins at an offset. */
const isOpening = (text: string, at: number): boolean =>
	at === 0 || /(?:\n|[.!?]["”’»]? )$/.test(text.slice(Math.max(0, at - 3), at));

function withoutLead(text: string, name: NameSpan): NameSpan {
	const form = text.slice(name.start, name.end);
	const space = form.indexOf(' ');
	if (space < 0) return name;
	const chamber = CHAMBER.exec(form);
	if (chamber) return { start: name.start + chamber[0].length, end: name.end, kind: 'person' };
	const office =
		LEADER.exec(form) ?? (/^(?:his|her)$/i.test(wordBefore(text, name.start)) ? STYLE.exec(form) : null);
	if (office) return { start: name.start + office[0].length, end: name.end, kind: 'person' };
	const compound = form.lastIndexOf('-', space) > 0 ? COMPOUND.exec(form) : null;
	if (compound)
		return withoutLead(text, { start: name.start + compound[0].length, end: name.end, kind: name.kind });
	const lead = BODY_LEAD.exec(form);
	// "Leader of the | Opposition | Harbans Rawat"
	if (
		lead?.[0] === 'Opposition ' &&
		text.slice(Math.max(0, name.start - 14), name.start).endsWith('eader of the ')
	)
		return withoutTitles(text, { start: name.start + lead[0].length, end: name.end, kind: 'person' });
	if (
		lead &&
		!ORGANISATION_HEADS.has(bare(form.slice(form.lastIndexOf(' ') + 1))) &&
		!isTitleWord(bare(form.slice(lead[0].length).split(' ')[0]!))
	)
		return { start: name.start + lead[0].length, end: name.end, kind: 'organisation' };
	const nation = isAfterThe(text, name.start) ? NATION.exec(form) : null;
	if (nation && !isBodyName(form))
		return { start: name.start + nation[0].length, end: name.end, kind: 'person' };
	const portfolio = FOR.has(wordBefore(text, name.start)) ? PORTFOLIO.exec(form) : null;
	if (portfolio && OFFICE_FOR.test(text.slice(Math.max(0, name.start - 40), name.start)))
		return { start: name.start + portfolio[0].length, end: name.end, kind: 'person' };
	if (form.indexOf(' ', space + 1) < 0 && !OTHER_SPACE.test(form))
		// "Gran Maureen"
		// and "Postie Gary"
		return genderOfGiven(form.slice(space + 1)) !== null &&
			(KIN.test(form) || isTrade(text, name, form.slice(0, space)))
			? { start: name.start + space + 1, end: name.end, kind: 'person' }
			: name;
	// "China’s ambassador to Britain | Liu Xiaming"
	if (
		PLACES.has(bare(form.slice(0, space))) &&
		ENVOY_TO.test(text.slice(Math.max(0, name.start - 24), name.start))
	)
		return { start: name.start + space + 1, end: name.end, kind: 'person' };
	const words = form.split(/(?<=\s)/);
	if (words.length < 3 || words.length > 8) return name;
	const last = bare(words.at(-1)!);
	if (ORGANISATION_HEADS.has(last) || COMPANY_ENDINGS.has(last)) return name;
	for (let i = words.length - 3; i >= 1; i--) {
		const word = bare(words[i]!);
		const rest = words.slice(i + 1);
		// Nobody is called Police, whatever else Major may be.
		const isName =
			AMBIGUOUS.test(word) &&
			!(word === 'judge' && COURT.test(words[i - 1] ?? '')) &&
			!words[i]!.includes('.') &&
			genderOfFirstName(rest[0]!.trim()) === null &&
			!words.slice(0, i).every((lead) => ORGANISATION_HEADS.has(bare(lead)) || isTitleWord(bare(lead)));
		// "Vietnam General Federation"
		if (!isTitleWord(word) || isName || ORGANISATION_HEADS.has(bare(rest[0]!))) continue;
		if (!isUpper(rest[0]!.charCodeAt(0))) continue;
		return { start: name.start + words.slice(0, i + 1).join('').length, end: name.end, kind: 'person' };
	}
	// "President of the St Amand Guest House Association | Delroy Prescod": an office in a body, without a comma.
	const head = words.findLastIndex((word) => ORGANISATION_HEADS.has(bare(word)));
	const held = head > 0 ? words.slice(head + 1) : [];
	if (
		held.length > 1 &&
		held.length < 4 &&
		genderOfFirstName(held[0]!.trim()) !== null &&
		OFFICE_OF.test(text.slice(Math.max(0, name.start - 90), name.start))
	)
		return { start: name.start + words.slice(0, head + 1).join('').length, end: name.end, kind: 'person' };
	// "Browns DL Sheldon Richardson", "CBS Sports NFL Insider Jason La Canfora"
	const known = words.findIndex((word, i) => i > 0 && genderOfFirstName(word.trim()) !== null);
	const isPosition = name.kind === 'person' && ACRONYM.test(words.at(-3)!.trim());
	const given = known === -1 && isPosition ? words.length - 2 : known;
	if (
		given > 0 &&
		words.length - given > 1 &&
		words.slice(0, given).some((word) => ACRONYM.test(word.trim()))
	)
		return { start: name.start + words.slice(0, given).join('').length, end: name.end, kind: 'person' };
	// "Eyewitness Maggie Trotter": a word for somebody, before a first name.
	const [first, second] = words as [string, string];
	if (
		isHuman(bare(first)) &&
		// ", Abdirahman Yusuf Ali,": in the middle of a sentence it is a name.
		text[name.start - 2] !== ',' &&
		genderOfFirstName(first.trim()) === null &&
		(genderOfFirstName(second.trim()) !== null ||
			// "Stablemaster Kurokawa Daigo"
			(words.length === 3 && isOpening(text, name.start) && genderOfGiven(first.trim()) === null))
	)
		return { start: name.start + first.length, end: name.end, kind: 'person' };
	return name;
}

/** "Barrister | Haider Kakakhel": without the titles before two words and more. */
function withoutTitles(text: string, name: NameSpan): NameSpan {
	let { start } = name;
	const words = text.slice(start, name.end).split(' ');
	for (let i = 0; i + 2 < words.length && isTitleWord(bare(words[i]!)); i++) start += words[i]!.length + 1;
	return { ...name, start };
}

function bare(word: string): string {
	const form = word.trim();
	return (form.endsWith('.') ? form.slice(0, -1) : form).toLowerCase();
}

function withOwner(text: string, name: NameSpan): NameSpan {
	if (text[name.start - 1] !== ' ' || !/['’s]/.test(text[name.start - 2] ?? '')) return name;
	const before = text.slice(Math.max(0, name.start - 14), name.start);
	const owner = OWNER.exec(before);
	if (!owner) return name;
	const words = text.slice(name.start, name.end).toLowerCase().split(/\s+/);
	if (!words.some((word) => ORGANISATION_HEADS.has(word))) return name;
	const start = name.start - before.length + before.search(/\p{Lu}\p{Ll}+['’]s? $/u);
	return { start, end: name.end, kind: 'organisation' };
}

/** "Pickett County Sheriff" + "Office"; "the Canal" + "River Partnership". */
function isOneBody(text: string, first: NameSpan, second: NameSpan): boolean {
	const between = text.slice(first.end, second.start);
	const form = text.slice(second.start, second.end);
	// "St Cuthbert" + "NHS Trust"
	if (
		/^['’]s $/.test(between) &&
		/^(?:St|Saint|King|Queen|Guy|Children)\b/.test(text.slice(first.start, first.end)) &&
		/(?:^| )(?:Hospital|School|College|Church|Trust|University|Cathedral|Academy|Hospice|Club|Primary|Infirmary|House)$/.test(
			form,
		)
	)
		return true;
	if (/^['’]s? $/.test(between))
		return /^(?:Office|Department|Court|Bureau|Service|Commission|Hospital|Association|Union|Club)(?: of \p{Lu}.*)?$/u.test(
			form,
		);
	// "Compagnie" + "des" + "Phosphates du Djebel"
	if (/^ (?:d[eiou]|des|del|della|delle|das?|dos|de l[ao]s?) $/.test(between))
		return ROMANCE_BODY.test(text.slice(first.start, first.end));
	if (between !== ' and ' || first.kind === 'person' || isWhole(text, first)) return false;
	const last = bare(form.slice(form.lastIndexOf(' ') + 1));
	return (
		form.includes(' ') &&
		ORGANISATION_HEADS.has(last) &&
		/\b[Tt]he $/.test(text.slice(Math.max(0, first.start - 4), first.start))
	);
}

/** Whether a name of several words is more than the first half of another: not "Rural Nurses" of a union of those. */
function isWhole(text: string, { start, end }: NameSpan): boolean {
	const form = text.slice(start, end);
	return form.includes(' ') && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{3,}s$/u.test(form);
}

const ROMANCE_BODY =
	/^(?:Compagnie|Société|Ministère|Banque|Fédération|Confédération|Université|Syndicat|Conseil|Comité|Agence|Institut|Parti|Académie|Musée|Ministerio|Partido|Banco|Universidad|Federación|Confederación|Asociación|Sindicato|Comisión|Instituto|Ayuntamiento|Consejo|Museo|Academia|Ministério|Universidade|Federação|Associação|Prefeitura|Câmara|Companhia|Compañía|Sociedad|Sociedade|Ministero|Banca|Università|Federazione|Compagnia|Associazione)(?= |$)/u;

/** "Cllr Pask (Con)": letters for a party. */
const isParty = (text: string, { start, end }: NameSpan): boolean =>
	text[start - 1] === '(' &&
	/^(?:Ind|Con|Lab|Lib ?Dem|LD|Dem|Rep|SNP|DUP|PC|UUP|SDLP|Green|FF|FG|SF|NDP|Lib|Nat|Alba|UKIP|Reform|R|D|I)$/.test(
		text.slice(start, end),
	) &&
	/[),-]/.test(text[end] ?? '');

/** "Town clerk Yvonne Starling": a common noun that opens a sentence, before what somebody is. */
export function isCommonOwner(text: string, { start, end }: NameSpan): boolean {
	const form = text.slice(start, end);
	const isField = COMMON_FIELDS.has(form);
	if (
		!(isField || COMMON_OWNERS.has(form)) ||
		!/(?:^|[.!?\n]["”’']?\s|^)$/.test(text.slice(Math.max(0, start - 3), start))
	)
		return false;
	const next = /^ (?<word>\p{Ll}[\p{L}-]+) /u.exec(text.slice(end, end + 30));
	return next !== null && (!isField || isTitleWord(next.groups!.word!));
}

/** "Ferry captain Ana Ruiz": the same where somebody is named by it. */
const COMMON_FIELDS = new Set(
	`Ferry Coach Train Bus Taxi Truck Lorry Boat Fishing Dairy Sheep Cattle Wine Football Rugby Cricket Tennis Golf Chess Opera Ballet Tax Trade Finance Transport Energy Justice Culture Tourism Housing Defence Defense Sport Sports Environment Fisheries Water Road Rail Fire Ambulance Mountain Beach Park Forest Garden Animal Dog Cat Bird Horse Book Newspaper News Weather Climate Data Computer Software Phone Car Bike Bicycle Cabin Ship Crane Mine Oil Gas Coal Steel Solar`.split(
		/\s+/,
	),
);

const COMMON_OWNERS = new Set(
	`Town City Club County Village Parish Palace Court Company Party Union School Hospital Church Team Film Art Music Science Council Army Navy Bank Market Government State Home Health Education Police Prison Street Factory Airport Port Harbour Zoo Museum Theatre Hotel Farm Shop Store Restaurant Pub Bar Cafe Café`.split(
		/\s+/,
	),
);

/** "the Chief Fisherman": an office with capitals, after an article. */
function isOfficeOnly(text: string, { start, end }: NameSpan): boolean {
	const form = text.slice(start, end);
	const space = form.indexOf(' ');
	// Most names do not begin with a title: they need not be split.
	const first = space < 0 ? form : form.slice(0, space);
	if (!isTitleWord(bare(first)) && !OTHER_SPACE.test(first)) return false;
	if (!form.split(/\s+/).every((word) => isTitleWord(bare(word)))) return false;
	return /(?:^|\s)(?:the|a|an|its|his|her|our|their) (?:\p{Lu}\p{L}+ )*$/iu.test(
		text.slice(Math.max(0, start - 30), start),
	);
}

/** "The agency's General | Manager": the rest of an office. */
const isGeneralOffice = (text: string, { start, end }: NameSpan): boolean =>
	text.startsWith('General ', start - 8) &&
	/^(?:Manager|Overseer|Secretary|Director|Counsel|Superintendent)$/.test(text.slice(start, end));

/** "LNG", "VAT": what nobody is called, written in capitals. */
const isLetters = (text: string, { start, end }: NameSpan): boolean =>
	end - start < 5 &&
	/^(?:LNG|LPG|VAT|GPS|NDA|USB|LED|ATM|MRI|IPO|DIY|SOS|ISBN|GCSE|CPI|RPI|PTSD|ADHD|IVF|AIDS|TNT|CO2|ESG)$/.test(
		text.slice(start, end),
	);

/** Whose office a body is: "the | Auditor General's | Department", "the | Sheriff's | Office". */
const HOLDER =
	/(?:(?:Auditor|Attorney|Solicitor|Surveyor|Inspector|Registrar|Accountant|Director|Comptroller|Advocate)[ -]General|Prime Minister|First Minister|Vice[- ]Chancellor|President|Governor|Mayor|Sheriff|Coroner|Ombudsman|Commissioner|Chancellor)['’]s $/u;

/** The same with whose office it is, or whose police. */
function withOffice(text: string, name: NameSpan): NameSpan {
	const { start, end } = name;
	if (name.kind === 'place')
		return end - start === 8 && text.startsWith('Police Scotland', start - 7)
			? { start: start - 7, end, kind: 'organisation' }
			: name;
	if (end - start > 12 || !/^(?:Department|Office|Court|Bureau|Chambers)$/.test(text.slice(start, end)))
		return name;
	const holder = HOLDER.exec(text.slice(Math.max(0, start - 24), start));
	const isWhole =
		holder !== null &&
		/(?:^|[Tt]he |['’]s |\n)$/.test(
			text.slice(Math.max(0, start - holder[0].length - 4), start - holder[0].length),
		);
	return isWhole ? { start: start - holder[0].length, end, kind: 'organisation' } : name;
}

/** "Your Honour", "My Lord": how somebody is addressed. */
const isAddress = (text: string, { start, end }: NameSpan): boolean =>
	/^(?:Honou?rs?|Worships?|Lords?(?:hips?)?|Lad(?:y|ies)|Ladyships?|Grace|Majest(?:y|ies)|Highness(?:es)?|Excellenc(?:y|ies)|Eminence|Holiness)$/.test(
		text.slice(start, end),
	) && /\b(?:Your|My|His|Her|your|my) $/.test(text.slice(Math.max(0, start - 5), start));

/** "SSP (Operations) Imran Baloch": the branch of an office, in brackets before its holder. */
const isBranch = (text: string, { start, end }: NameSpan): boolean =>
	text[start - 1] === '(' &&
	text[end] === ')' &&
	/^ \p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 4)) &&
	/(?:\p{Lu}{2,4}|\p{Ll}) \($/u.test(text.slice(Math.max(0, start - 6), start)) &&
	isTitleOrRank(wordBefore(text, start - 1));

const isTitleOrRank = (word: string): boolean =>
	isTitleWord(word.toLowerCase()) || /^(?:police|\p{Lu}{2,4})$/iu.test(word);

/** "Health Correspondent", "Public Relations Officer": a post with capitals. */
function isPost(text: string, { start, end }: NameSpan): boolean {
	const form = text.slice(start, end);
	const space = form.lastIndexOf(' ');
	if (space < 0) return false;
	return POSTS.test(form.slice(space + 1)) && genderOfFirstName(form.slice(0, form.indexOf(' '))) === null;
}

/** Heads of posts that are nobody's surname. */
const POSTS =
	/^(?:Officer|Correspondent|Reporter|Editor|Commissioner|Adviser|Advisor|Director|Secretary|Minister|President|Engineer|Inspector|Superintendent|Coordinator|Chairman|Chairwoman|Chairperson|Spokesman|Spokeswoman|Spokesperson|Writer|Analyst|Executive|Manager)$/;

/** A first name, a nickname in marks, a surname. */
function isNicknamed(text: string, first: NameSpan, second: NameSpan): boolean {
	if (second.start - first.end > 30) return false;
	const between = text.slice(first.end, second.start);
	const isBody = first.kind === 'organisation' || second.kind === 'organisation';
	if (DUTCH.test(between)) return !isBody;
	const given = text.slice(first.start, first.end);
	return (
		NICKNAME.test(between) &&
		!given.includes(' ') &&
		!text.slice(second.start, second.end).includes(' ') &&
		(!isBody || genderOfFirstName(given) !== null || titlesBefore(text, first.start).length > 0)
	);
}
