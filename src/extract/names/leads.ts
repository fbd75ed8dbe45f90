import type { NameSpan } from '../attribution.js';
import { codesOf, isSpace, isUpper, SPACE } from '../text/characters.js';
import { COMPANY_ENDINGS, isTitleWord, ORGANISATION_HEADS, PLACES } from '../text/lexicon.js';
import { alternatives, firstWords, list } from '../text/list.js';
import { genderOfFirstName, genderOfGiven } from '../who/gender.js';
import { BODY_LETTERS } from '../who/kinds.js';
import { isHuman } from '../who/nouns.js';
import { STYLES as ADDRESSES, wordBefore } from '../who/titles.js';
import { leadsBody } from './body-starts.js';
import type { Surnamed } from './surnamed.js';

/** Titles that are middle names and surnames too: they end no run of words before a name. */
const AMBIGUOUS = list(
	`king queen prince princess pope bishop baker butcher don judge justice major deputy cardinal father sister brother dame lord lady farmer
	chancellor marshal monk abbot abbess singer model knight m kc sen gen col hon rep miner runner rider driver cleaner gardener trainer
	painter drummer boxer brewer trader sailor sawyer mason warden pastor deacon uncle aunt widow mum mom dad`,
);
/** "Mum-of-three", "Fourteen-year-old", "Ex-goalkeeper": a compound that opens a sentence is no name. */
const COMPOUND =
	/^(?:\p{Upper}\p{Lower}+(?:-\p{Lower}+)*-(?:old|up|time|winning|based|listed|owned|backed|headquartered|born|elect|law|chief|long|star|(?:of|to|in|on|at|and)-[\p{Lower}-]+)|\p{Upper}\p{Lower}+-\p{Lower}*(?:er|ist|man|woman|back|half)|(?:Ex|Co|Vice|Multi|Former|Non|Mid|Half|Part|Full|Long|Self|Well|Two|Three|Four|Five|Six|Mum|Dad|Mother|Father)-[\p{Lower}-]+) (?=\p{Upper})/u;
/** "Brokerage Holm & Partners", "Supplier Goldcrust": what a body is, at the start of a sentence. */
const BODIES =
	'Opposition|Brokerage|Supplier|Retailer|Airline|Insurer|Lender|Housebuilder|Builder|Developer|Manufacturer|Operator|Regulator|Watchdog|Broadcaster|Consultancy|Supermarket|Publisher|Brewer|Grocer|Promoter|Organiser|Organizer|Sponsor|Contractor|Landlord|Owner|Rival|Owners|Organisers|Sponsors|Newspaper|Broker|Brewery|Carrier|Miner|Telco|Utility|Fintech|Conglomerate|Distributor|Wholesaler|Outsourcer|Start-up|Startup|Reinsurer|Haulier|Shipper|Refiner|Smelter|Telecom|Marketplace|E-tailer|Quango|Pubco|Bookseller|Exporter|Importer|Driller|Streamer|Multinational|Behemoth|Packager|Processor|Packer|Nonprofit|Non-profit|Think-tank|Thinktank|Militia|Cartel|Auctioneer|Caterer|Outfitter|Franchisee|Cooperative|Co-operative';
const BODY_LEAD = new RegExp(`^(?:${BODIES}|\\p{Upper}\\p{Lower}+(?:maker|seller)) (?=\\p{Upper})`, 'u');
/** What rulers are styled, before their titles. */
const HIGHNESSES = 'HRM|HRH|HM|HH|HE';
const HIGHNESS = new RegExp(
	`^(?:${HIGHNESSES}) (?=(?:King|Queen|Oba|Obi|Igwe|Eze|Emir|Sultan|Prince|Princess|Nana|Otunba|Alhaji|Sheikh|Dr|Amb)\\b)`,
);

/** Honours, ranks and styles of the clergy, which stand before a surname or a first name alone too. */
const HONOURED = `Very|Most|Rt|Rt.|Right|Revd|Revd.|Assoc|Assoc.|Asst|Asst.|Tan|Toh|Datuk|Dato|Dato’|Dato'|Datin|${ADDRESSES}`;
const HONOUR = new RegExp(
	`^(?:(?:Assoc|Asst)\\.? Prof\\.?|Tan Sri(?: Dat(?:uk|o['’]?))?|Toh Puan|Dat(?:uk|o['’]?|in)(?: Se?ri| Paduka)?|(?:(?:Very|Most|Rt\\.?|Right) )?Revd\\.?(?: (?:Dr|Canon|Prof)\\.?)?|(?:Very|Most|Rt\\.?|Right) Rev(?:erend)?\\.?|${ADDRESSES}) (?=\\p{Upper})`,
	'u',
);

/** How tabloids say that somebody feels, at the start of a sentence. */
const MOODS =
	'Fuming|Furious|Angry|Livid|Heartbroken|Devastated|Distraught|Shocked|Stunned|Shaken|Tearful|Emotional|Terrified|Horrified|Worried|Proud|Delighted|Thrilled|Overjoyed|Relieved|Brave|Cheeky|Hunky|Smitten|Loved-up|Retired|Grieving|Outraged|Disgusted|Defiant|Jubilant|Exhausted';
const MOOD = new RegExp(`^(?:${MOODS}) `);

/** What people are called besides, before a first name: "Big | Kev Malone", "Barber Fat | Tony Russo". */
const EPITHETS = 'Big|Wee|Little|Fat|Lucky|Slim|Mad|Tiny|Young|Poor|Plucky|Tragic|Crafty|Gentle|Gorgeous';
const EPITHET = new RegExp(
	`^(?:${EPITHETS}) (?=(?<given>\\p{Upper}[\\p{Alpha}’'-]+)(?<more> \\p{Upper}[\\p{Alpha}’'-]+){0,2}$)`,
	'u',
);

/** What stands before the title of a judge: U.S. District Judge. */
const COURT =
	/^(?:District|Circuit|Magistrate|Superior|County|Chief|High|Appeals|Court|Presiding|Senior|Family|Bankruptcy) $/;
/** "the Argentine | Néstor Pizzutti" */
const NATION =
	/^(?:\p{Upper}\p{Alpha}+(?:ian|ean|ish|ese|ican)|German|Dutch|French|Argentine|Swiss|Czech|Greek|Thai|Basque|Catalan|Filipino|Filipina|Afghan|Serb|Croat|Slovak|Slovene|Israeli|Iraqi|Pakistani|Dane|Swede|Finn|Pole|Turk|Scot|Spaniard) (?=\p{Upper}\p{Lower}+ \p{Upper}[\p{Alpha}’'-]*\p{Lower}$)/u;

function isBodyName(form: string): boolean {
	const last = bareWord(form.slice(form.lastIndexOf(' ') + 1));
	return ORGANISATION_HEADS.has(last) || COMPANY_ENDINGS.has(last) || last.endsWith('s');
}

/** "Minister of State for | Home Affairs | Faizal Rahmat": what somebody is minister of. */
const OFFICE_FOR =
	/\b(?:Minister|Secretary|Undersecretary|Commissioner|Superintendent|Inspector[- ]General|Controller|Registrar|Ambassador|Spokes\p{Alpha}+|Director(?:[- ]General)?|Chief|minister|secretary|commissioner)(?: of State)? (?:for|of|to) (?:the )?(?:\p{Upper}\p{Alpha}+,? (?:\p{Upper}\p{Alpha}+,? )*and )?$/u;
const FOR = new Set(['for', 'of', 'to', 'the', 'and']);
/** Their last letters, and the mark that may follow. */
const FOR_ENDS = codesOf('rfoed,');
const isAfterFor = (text: string, at: number): boolean =>
	FOR_ENDS.has(text.charCodeAt(at - 2)) && FOR.has(wordBefore(text, at));
/** What offices are held for. */
const FIELDS = alternatives(
	`Police Prisons Customs Revenue Elections Home Foreign Internal External Health Education Finance Justice Defen[cs]e Transport Labou?r
	Trade Industry Energy Environment Agriculture Interior Culture Sports? Tourism Housing Planning Communications? Information Technology
	Science Development Security Economy Economic Water Works Youth Women Children Family Social Welfare Manpower Law Power Petroleum Mines
	Mining Fisheries Forestry Immigration Employment Infrastructure Roads Aviation Commerce Climate Electricity State Local Government
	Regional European Public Digital National Lands? Affairs Services? Change Resources Relations Construction Oceans Railways Shipping
	Ports Maritime Marine Budget Innovation Research Investment Pensions Veterans Consumer Rural Urban Industries Minerals? Natural Higher
	Human Rights Disaster Management Emergency Emergencies Cooperation Integration Reform Administration Ecology Forests Textiles Heritage
	Arts Media Broadcasting Gender Disability Equality Equalities`,
);
const PORTFOLIO = new RegExp(`^(?:(?:${FIELDS}) (?:and |& )?){1,5}${/(?=\p{Upper})/u.source}`, 'u');

/** "Director of | Payments | Ulla Carrasco": what somebody directs or teaches, right before the name. */
const FIELD_OF =
	/\b(?:Director|Head|Manager|Chief|Professor|Minister|Secretary|Vice[- ]President|Commissioner|Superintendent|Controller|Chair|Chairman|Chairwoman|Deputy|Keeper|Master) (?:of|for) $/;

/** An office before the body in which it is held: "President of the St Amand Hotel and". */
const OFFICE_OF =
	/\b(?:President|Chairman|Chairwoman|Chairperson|Chair|Head|Director|Secretary|General Secretary|Leader|Governor|Manager|Principal|Commissioner|Dean|Treasurer) (?:of|for|at) (?:the )?(?:[\p{Alpha}&.'’-]+ ){0,6}$/u;

const ACRONYM = /^(?!(?:II|III|IV|JR|SR)$)\p{Upper}{2,5}$/u;
const ENVOY_TO =
	/\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Cc]onsul[- ][Gg]eneral|emissary|[Hh]igh [Cc]ommissioner) (?:to|in|for) $/;

/** Whether white space other than a space stands in some words. */
export function hasOtherSpace(form: string): boolean {
	for (let at = 0; at < form.length; at++) {
		const code = form.charCodeAt(at);
		if (code !== SPACE && isSpace(code)) return true;
	}
	return false;
}

/** Words, each with the white space behind it. */
function parted(form: string): string[] {
	const words: string[] = [];
	let from = 0;
	for (let at = 0; at < form.length; at++) {
		if (!isSpace(form.charCodeAt(at))) continue;
		words.push(form.slice(from, at + 1));
		from = at + 1;
	}
	if (from < form.length) words.push(form.slice(from));
	return words;
}

const isAfterThe = (text: string, at: number): boolean => at >= 4 && text.startsWith('the ', at - 4);

/** "Senate Majority Whip | Clay Rutherford", "House Speaker | Marianne Doyle" */
const NATIONAL = 'US|U.S|US.|U.S.|State';
const CHAMBERS = 'Senate|House|Assembly|Commons|Lords';
const SIDES = 'Majority|Minority|Opposition|Government|Republican|Democratic|Deputy|Chief|GOP';
const HEADS = 'Leader|Whip|Speaker';
const CHAMBER = new RegExp(
	`^(?:(?:(?:${NATIONAL.replaceAll('.', '\\.')}) )?(?:${CHAMBERS}) )?(?:(?:${SIDES}) ){0,2}(?:${HEADS}) (?=\\p{Upper}\\p{Lower}*(?: \\p{Upper}[\\p{Alpha}.’'-]*){1,3}$)`,
	'u',
);

/** "Leader of the Opposition | Harbans Rawat": an office in a chamber before a whole name. */
const HOLDERS = 'Leader|Father|Clerk|Speaker';
const LEADER = new RegExp(
	`^(?:${HOLDERS}) of the (?:Opposition|House|Majority|Minority|Commons|Lords|Senate|Assembly) (?=\\p{Upper}[\\p{Alpha}’'-]*(?: \\p{Upper}[\\p{Alpha}.’'-]*){1,3}$)`,
	'u',
);
/** "His | Royal Highness | King Dagogo IV" */
const STYLES = 'Royal Highness|Imperial Highness|Serene Highness|Excellency|Majesty|Eminence|Holiness';
const STYLE = new RegExp(`^(?:${STYLES}) (?=\\p{Upper})`, 'u');

/** "Public Protector | Thuli Marsh": offices by a word that is no title elsewhere. */
const HELPERS = 'Media|Special|Personal|Executive|Legislative|Parliamentary|Assistant';
const POST = new RegExp(
	`^(?:Public (?:Protector|Prosecutor|Defender|Advocate)|(?:(?:${HELPERS}) )?Assistant) (?=\\p{Upper}\\p{Lower}+ \\p{Upper}[\\p{Alpha}’'-]*\\p{Lower}$)`,
	'u',
);

/** "CS | Wekesa", of whom the text tells in full elsewhere: offices by letters that are no titles elsewhere. */
const LETTERS = 'CS|CAS|PS|IG|MCA|DCM|LG';
const LETTERED = new RegExp(`^(?:${LETTERS}) (?=(?<surname>\\p{Upper}\\p{Lower}[\\p{Alpha}’'-]*)$)`, 'u');
/** Whether a text has somebody's whole name, by the surname. */
const hasInFull = (text: string, surname: string): boolean => {
	for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1))
		if (/(?<!\p{Alpha})\p{Upper}\p{Lower}+$/u.test(text.slice(Math.max(0, at - 24), at))) return true;
	return false;
};

/** What families call each other, where it opens a sentence. */
const KINDRED = 'Gran|Granny|Grandma|Grandad|Grandpa|Nan|Nana|Hubby|Auntie|Stepdad|Stepmum';
const KIN = new RegExp(`^(?:${KINDRED}) `);

/** What two people are to each other, before their names. */
const PAIRS = 'Brothers|Sisters|Twins|Siblings|Cousins|Friends|Neighbours|Neighbors|Parents|Partners';
const KINSHIP = new RegExp(`^(?:${PAIRS}) (?=\\p{Upper})`, 'u');
const PAIRED = /^ (?:and|&) \p{Upper}/u;

/** "Conservative | Rupert Blythe", "the Liberal Democrat | Tessa Holm": by party, before a whole name. */
const PARTISANS =
	'Conservative|Tory|Labour|Democrat|Republican|Green|Independent|Socialist|Communist|Nationalist|Unionist|Crossbencher|Liberal|Lib|Social|Christian';
const PARTISAN =
	/^(?:(?:Liberal|Lib|Social|Christian) Dem(?:ocrat)?|Liberal|Conservative|Tory|Labour|Democrat|Republican|Green|Independent|Socialist|Communist|Nationalist|Unionist|Crossbencher) (?=(?<given>\p{Upper}[\p{Alpha}’'-]*\.?)(?: \p{Upper}\.?)? (?:\p{Lower}{2,3} )?\p{Upper}[\p{Alpha}’'-]*\p{Lower}$)/u;

/** The first words of all these that are written out: most names begin with none of them, and are asked no more. */
const LEADS = firstWords(
	HIGHNESSES,
	HONOURED,
	MOODS,
	EPITHETS,
	NATIONAL,
	CHAMBERS,
	SIDES,
	HEADS,
	HOLDERS,
	STYLES,
	BODIES,
	KINDRED,
	PAIRS,
	HELPERS,
	LETTERS,
	PARTISANS,
	'Public',
);

const AGAINST = /^(?:[Aa]nti|[Pp]ro|[Pp]ost|[Pp]re)-(?=\p{Upper})/u;

/** Whether a word that opens a sentence tells what somebody is, and is no first name. */
const isTrade = (text: string, { start }: NameSpan, word: string): boolean =>
	(word.endsWith('er')
		? isTitleWord(bareWord(word))
		: (word.endsWith('ie') || word.endsWith('man')) && isHuman(bareWord(word))) &&
	genderOfFirstName(word) === null &&
	genderOfGiven(word) === null &&
	isOpening(text, start);

/** Whether a sentence or a line begins at an offset. */
const isOpening = (text: string, at: number): boolean =>
	at === 0 || /(?:\n|[.!?]["”’»]? )$/.test(text.slice(Math.max(0, at - 3), at));

/**
 * A name without what stands before it: offices, trades, what a body is, what opens a sentence.
 * @param surnamed which first names of the text have surnames
 */
export function withoutLead(text: string, name: NameSpan, surnamed: Surnamed): NameSpan {
	const form = text.slice(name.start, name.end);
	const space = form.indexOf(' ');
	if (space < 0) return name;
	const opening = form.slice(0, space);
	if (leadsBody(opening, form.slice(space + 1))) return { ...name, kind: 'organisation' };
	const isLed = LEADS.has(opening);
	const styled = isLed ? withoutStyle(text, name, form, surnamed) : null;
	if (styled) return styled;
	const compound = opening.includes('-') && form.lastIndexOf('-', space) > 0 ? COMPOUND.exec(form) : null;
	if (compound)
		return withoutLead(
			text,
			{ start: name.start + compound[0].length, end: name.end, kind: name.kind },
			surnamed,
		);
	// "anti-Heather Marsh"
	const isTwo = form.indexOf(' ', space + 1) < 0;
	const against = isTwo && opening.includes('-') ? AGAINST.exec(opening)?.[0].length : undefined;
	if (against !== undefined && genderOfFirstName(opening.slice(against)) !== null)
		return { start: name.start + against, end: name.end, kind: 'person' };
	const isOfMakers = opening.endsWith('maker') || opening.endsWith('seller');
	const lead = isLed || isOfMakers ? BODY_LEAD.exec(form) : null;
	// "Leader of the | Opposition | Harbans Rawat"
	if (
		lead?.[0] === 'Opposition ' &&
		text.slice(Math.max(0, name.start - 14), name.start).endsWith('eader of the ')
	)
		return withoutTitles(text, { start: name.start + lead[0].length, end: name.end, kind: 'person' });
	if (
		lead &&
		!ORGANISATION_HEADS.has(bareWord(form.slice(form.lastIndexOf(' ') + 1))) &&
		!isTitleWord(bareWord(form.slice(lead[0].length).split(' ')[0]!))
	)
		return { start: name.start + lead[0].length, end: name.end, kind: 'organisation' };
	const nation = isAfterThe(text, name.start) ? NATION.exec(form) : null;
	if (nation && !isBodyName(form))
		return { start: name.start + nation[0].length, end: name.end, kind: 'person' };
	const portfolio = isAfterFor(text, name.start) ? PORTFOLIO.exec(form) : null;
	const isBody =
		portfolio !== null && ORGANISATION_HEADS.has(bareWord(form.slice(form.lastIndexOf(' ') + 1)));
	if (portfolio && !isBody && OFFICE_FOR.test(text.slice(Math.max(0, name.start - 40), name.start)))
		return { start: name.start + portfolio[0].length, end: name.end, kind: 'person' };
	// "Brothers | Sam | and Luke Avery"
	if (isLed && KINSHIP.test(form) && PAIRED.test(text.slice(name.end, name.end + 24)))
		return { start: name.start + space + 1, end: name.end, kind: 'person' };
	if (form.indexOf(' ', space + 1) < 0 && !hasOtherSpace(form))
		// "Gran Maureen"
		// and "Postie Gary"
		return ((isLed && KIN.test(form)) || isTrade(text, name, opening)) &&
			genderOfGiven(form.slice(space + 1)) !== null
			? { start: name.start + space + 1, end: name.end, kind: 'person' }
			: name;
	// "China’s ambassador to Britain | Liu Xiaming"
	if (PLACES.has(bareWord(opening)) && ENVOY_TO.test(text.slice(Math.max(0, name.start - 24), name.start)))
		return { start: name.start + space + 1, end: name.end, kind: 'person' };
	const words = parted(form);
	if (words.length < 3 || words.length > 8) return name;
	const bare = words.map(bareWord);
	const last = bare.at(-1)!;
	if (ORGANISATION_HEADS.has(last) || COMPANY_ENDINGS.has(last)) return name;
	for (let i = words.length - 3; i >= 1; i--) {
		const word = bare[i]!;
		if (!isTitleWord(word)) continue;
		const rest = words.slice(i + 1);
		// Nobody is called Police, whatever else Major may be.
		const isName =
			AMBIGUOUS.has(word) &&
			!((word === 'judge' || word === 'justice') && COURT.test(words[i - 1] ?? '')) &&
			!words[i]!.includes('.') &&
			genderOfFirstName(rest[0]!.trim()) === null &&
			!bare.slice(0, i).every((lead) => ORGANISATION_HEADS.has(lead) || isTitleWord(lead));
		// "Vietnam General Federation"
		if (isName || ORGANISATION_HEADS.has(bare[i + 1]!)) continue;
		if (!isUpper(rest[0]!.charCodeAt(0))) continue;
		return { start: name.start + words.slice(0, i + 1).join('').length, end: name.end, kind: 'person' };
	}
	// "President of the St Amand Guest House Association | Delroy Prescod": an office in a body, without a comma.
	const head = bare.findLastIndex((word) => ORGANISATION_HEADS.has(word));
	const held = head > 0 ? words.slice(head + 1) : [];
	if (
		held.length > 1 &&
		held.length < 4 &&
		genderOfFirstName(held[0]!.trim()) !== null &&
		OFFICE_OF.test(text.slice(Math.max(0, name.start - 90), name.start))
	)
		return { start: name.start + words.slice(0, head + 1).join('').length, end: name.end, kind: 'person' };
	const bearer = isAfterFor(text, name.start)
		? words.findIndex((word, i) => i > 0 && genderOfGiven(word.trim()) !== null)
		: -1;
	if (
		bearer > 0 &&
		words.length - bearer > 1 &&
		FIELD_OF.test(text.slice(Math.max(0, name.start - 24), name.start))
	)
		return { start: name.start + words.slice(0, bearer).join('').length, end: name.end, kind: 'person' };
	// "Browns DL Sheldon Richardson", "CBS Sports NFL Insider Jason La Canfora"
	const known = words.findIndex((word, i) => i > 0 && genderOfFirstName(word.trim()) !== null);
	const isPosition =
		name.kind === 'person' && ACRONYM.test(words.at(-3)!.trim()) && !BODY_LETTERS.test(words.at(-3)!.trim());
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
		isHuman(bare[0]!) &&
		// ", Abdirahman Yusuf Ali,": in the middle of a sentence it is a name.
		text[name.start - 2] !== ',' &&
		genderOfFirstName(first.trim()) === null &&
		(genderOfFirstName(second.trim()) !== null ||
			// "Stablemaster Kurokawa Daigo", but not "Guild of Founders", "Arnold & Søn".
			(words.length === 3 &&
				isUpper(second.charCodeAt(0)) &&
				isOpening(text, name.start) &&
				genderOfGiven(first.trim()) === null))
	)
		return { start: name.start + first.length, end: name.end, kind: 'person' };
	return name;
}

/** The same without how rulers, moods and offices in a chamber are put before a name; null where there is none of these. */
function withoutStyle(
	text: string,
	{ start, end }: NameSpan,
	form: string,
	surnamed: Surnamed,
): NameSpan | null {
	// "HRM | King Dappa Owuso IV", "Assoc Prof | Dappa"
	const style = (HIGHNESS.exec(form) ?? HONOUR.exec(form))?.[0].length ?? 0;
	if (style > 0) return withoutLead(text, { start: start + style, end, kind: 'person' }, surnamed);
	// "Fuming | Nigel"
	const mood = MOOD.exec(form)?.[0].length ?? 0;
	if (mood > 0 && genderOfGiven(form.slice(mood).split(' ')[0]!) !== null)
		return withoutLead(text, { start: start + mood, end, kind: 'person' }, surnamed);
	const { given, more } = EPITHET.exec(form)?.groups ?? {};
	// "Wee Hamish" is Hamish where the text has all his name; "Big Dave" may have no other.
	if (given !== undefined && genderOfGiven(given) !== null && (more ?? surnamed.has(given)))
		return { start: start + form.indexOf(' ') + 1, end, kind: 'person' };
	const partisan = PARTISAN.exec(form);
	const isSomebody =
		partisan !== null &&
		(genderOfGiven(partisan.groups!.given!) !== null ||
			(/Dem(?:ocrat)? $/.test(partisan[0]) && isAfterThe(text, start) && !isBodyName(form)));
	if (isSomebody) return { start: start + partisan[0].length, end, kind: 'person' };
	const office =
		CHAMBER.exec(form) ??
		LEADER.exec(form) ??
		POST.exec(form) ??
		officeByLetters(text, form) ??
		(/^(?:his|her)$/i.test(wordBefore(text, start)) ? STYLE.exec(form) : null);
	return office ? { start: start + office[0].length, end, kind: 'person' } : null;
}

function officeByLetters(text: string, form: string): RegExpExecArray | null {
	const office = LETTERED.exec(form);
	return office && hasInFull(text, office.groups!.surname!) ? office : null;
}

/** "Barrister | Haider Kakakhel": without the titles before two words and more. */
function withoutTitles(text: string, name: NameSpan): NameSpan {
	let { start } = name;
	const words = text.slice(start, name.end).split(' ');
	for (let i = 0; i + 2 < words.length && isTitleWord(bareWord(words[i]!)); i++)
		start += words[i]!.length + 1;
	return { ...name, start };
}

/** A word in small letters, without the point that shortens it. */
export function bareWord(word: string): string {
	const form = word.trim();
	return (form.endsWith('.') ? form.slice(0, -1) : form).toLowerCase();
}
