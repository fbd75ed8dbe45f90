import type { NameKind } from '../attribution.js';
import {
	COMPANY_ENDINGS,
	DEMONYM,
	NO_ACTORS,
	ORGANISATION_HEADS,
	ORGANISATION_STARTS,
	PLACE_STARTS,
} from '../text/lexicon.js';
import { alternatives } from '../text/list.js';
import { rememberingNames } from '../text/remember.js';
import { fold, NATIONALS, NOBLE } from './forms.js';
import { genderOfFirstName } from './gender.js';
import { knownAs } from './well-known.js';

/** KarvoGrid, WestRail: a capital inside a word, but not McKay, O'Shea or DeWitt. */
const BRAND = /^(?!Mc|Mac|O['’]|D['’]|De|Di|Du|La|Le|Van|Fitz)\p{Upper}\p{Lower}{2,}\p{Upper}\p{Alpha}+$/u;

/** Grounds that somebody runs, and boards that run something: Dudbury Zoological Gardens, Wenlock Wildlife Park, Health Service Executive. */
const GROUNDS =
	/ (?:(?:Zoological|Botanic|Botanical) Gardens?|(?:Wildlife|Safari|Theme|Animal|Science|Business) Park|(?:Health|Safety|Services?|Transport|Housing) Executive)$/u;

/** Last words of bodies' names that are nobody's surname: a paper, a club, a garden, what is studied or shipped. */
const BODY_LAST = new Set(
	`enquiries sentinel gazette chronicle courier observer ledger argus telegraph examiner dispatch advertiser bugle newswire town
	albion hotspur argyle thistle gardens research archaeology bulk brands laboratories werke werken marine vineyards
	realty builders wireless casinos diagnostics genomics biosciences works pumps games toys tools tyres tires boats bikes
	cables plastics ceramics textiles fabrics furniture cement concrete timber beverages drinks cheeses kitchens batteries
	turbines satellites rockets weekly radio environmental adventures industry industries gymnasium kurier shire dac
	mines asset analytics dairies cinemas hospice safety care bancorp savings funds equity mobile data jet metro transit tours
	resorts nursing retail fashion clothing shoes brewing wines coffee seafood forestry seeds lending bulletin collegiate infirmary kestrels breakers
	hawks tigers lions eagles bears wolves sharks dolphins panthers falcons ravens hornets saints warriors knights raiders pirates
	buccaneers mariners royals giants register inquirer enquirer initiative pictures broadcasting caucus wire lantern clarion
	fc afc cf rfc rlfc bhd tekstil sanayi ticaret enerji gaels gaa beacon echo insider salud saude seguros saglik marittima maritima navigazione energia verlag versicherung spedizioni trasporti
	transportes edizioni ediciones`.split(/\s+/),
);

/** Where people post. */
export const PLATFORMS: ReadonlySet<string> = new Set(
	'X Twitter Facebook Instagram TikTok YouTube WhatsApp WeChat Weibo Telegram LinkedIn Reddit Bluesky Mastodon Threads Snapchat'
		.split(' ')
		.concat('Truth Social'),
);

/** Storm Petra, Operation Dragnet. */
const EVENT = /^(?:Storm|Hurricane|Typhoon|Cyclone|Operation|Project|Route|Highway)$/;

/** Who commands an army. */
const STAFF = /(?:^| )General Staff$/;

/** What firms and clubs of many countries have before their names: PT Karya Utama, FC Dukla, OOO Severny Les, JSC Altyn, TV Delta. */
export const BODY_LETTERS =
	/^(?:PT|CV|OOO|OAO|ZAO|PAO|TOO|JSC|PJSC|CJSC|OJSC|SIA|UAB|SARL|SPRL|AFC|FC|FK|NK|HNK|GNK|SK|SV|TSV|TSG|BSC|VfB|VfL|AC|AS|UD|RCD|KF|KV|TV)$/;
/** Houses that are called so before their own names: Café Central. */
const HOUSE = /^(?:Cafe|Café)$/;

/** Streets and yards by which whoever sits there is called. */
const SEATS =
	/^(?:Downing Street|Wall Street|Fleet Street|Scotland Yard|Capitol Hill|Foggy Bottom|Bay Street|Aso Rock|Union Buildings)$/;

/** Papers named after when they come out; people are called Sunday too. */
const PAPER =
	/^(?:Daily|Sunday|Morning|Evening) (?:Mirror|Mail|Star|Sun|World|Post|Times|Record|Express|News|Standard|People|Mercury|Nation|Sport|Monitor|Trust|Beast|Caller)$/;

const ROMANCE_BODIES = alternatives(
	`Établissements Etablissements Ets Groupe Grupo Gruppo Entreprises Transportes Transports Industrias Indústrias Construcciones
	Construções Hôpital Clinique Mairie Préfecture Courrier Journal Laiterie Théâtre École Lycée Collège Ligue Office Cercle Fondation
	Association Coopérative Diario Jornal Correio Teatro Centro Fundación Fundação Fondazione Cooperativa Junta Tribunal Compagnie Société
	Ministère Banque Fédération Confédération Université Syndicat Conseil Comité Agence Agencia Agência Agenzia Institut Parti Académie
	Musée Ministerio Partido Banco Universidad Federación Confederación Asociación Sindicato Comisión Instituto Ayuntamiento Consejo Museo
	Academia Ministério Universidade Federação Associação Prefeitura Câmara Companhia Compañía Sociedad Sociedade Ministero Banca Università
	Federazione Compagnia Associazione`,
);
/** How bodies' names begin in Romance languages. */
export const ROMANCE_BODY = new RegExp(`^(?:Le |La |Les |El |O |Il )?(?:${ROMANCE_BODIES})(?= |$)`, 'u');

/** "Mother Teresa Hospital", "Bell & Gray", "Radio Coast": the words tell an organisation. */
export const kindByWords = rememberingNames((form: string): NameKind | null => {
	if (form !== 'X' && form !== 'Threads' && PLATFORMS.has(form)) return 'organisation';
	if (NOBLE.test(form)) return 'person';
	const words = form.split(' ');
	const last = fold(words.at(-1)!);
	// Marks tell a surname: Sá is no S.A.
	const ending = words.at(-1)!.replace(/[.’']/g, '').toLowerCase();
	if (words.length > 1) {
		const isRun = words.length > 3 && (ORGANISATION_HEADS.has(last) || COMPANY_ENDINGS.has(ending));
		// "City of Brno", but "City of Brno Transport"
		if (PLACE_STARTS.has(fold(words[0]!)) && words[1] === 'of' && !isRun) return 'place';
		if (
			GROUNDS.test(form) ||
			SEATS.test(form) ||
			STAFF.test(form) ||
			ROMANCE_BODY.test(form) ||
			PAPER.test(form)
		)
			return 'organisation';
		if (EVENT.test(words[0]!)) return 'other';
		const isBody =
			ORGANISATION_HEADS.has(last) ||
			COMPANY_ENDINGS.has(ending) ||
			/^(?:UK|USA|EMEA|International)$/.test(words.at(-1)!) ||
			(BODY_LAST.has(last) && knownAs(form) !== 'place') ||
			ORGANISATION_STARTS.has(fold(words[0]!)) ||
			HOUSE.test(words[0]!) ||
			BODY_LETTERS.test(words[0]!) ||
			words.some(
				(word, i) =>
					word === '&' ||
					(/^(?:of|against|for|on)$/.test(word) && i > 0 && ORGANISATION_HEADS.has(fold(words[i - 1]!))),
			);
		if (isBody) return 'organisation';
	}
	if (words.length === 1 && BRAND.test(form)) return 'organisation';
	return NO_ACTORS.has(last) ? 'other' : null;
});

/** A nation's adjective that is no first name, as Brian is. */
export function isNationOnly(word: string): boolean {
	return DEMONYM.test(word) && genderOfFirstName(word) === null;
}

/** J.P. McManus, T. K. Raman; some companies are called so too. */
const INITIALED =
	/^(?:\p{Upper}\. ?){1,3}(?!Morgan\b|Fuller\b|Moller\b|Penney\b)\p{Upper}[\p{Alpha}’'-]{2,}$/u;

/** Two or three words of which the first is a first name, or the last a generation's number; initials and a surname. */
export const isPersonal = rememberingNames((form: string): boolean => {
	if (INITIALED.test(form)) return true;
	const words = form.split(' ');
	// "Inês Furtado de Melo": particles do not count.
	const given = words.filter((word) => /^\p{Upper}/u.test(word)).length;
	if (words.length < 2 || words.length > 5 || given > 4) return false;
	if (words.length > 2 && NATIONALS.has(words[0]!)) return true;
	return (
		/^(?:Jr|Sr|II|III|IV)\.?$/.test(words.at(-1)!) || (given < 4 && genderOfFirstName(words[0]!) !== null)
	);
});
