import { isDigit } from '../characters.js';
import { titlesBefore, wordBefore } from './titles.js';

/** "the town of Skerrow": a place. */
const PLACE_OF =
	/\b(?:town|village|city|port|island|hamlet|suburb|district|county|province|region|state|municipality|parish|resort|outside|nearby) (?:of )?$/;
/** "the Bolo swamp". */
const LAND_AFTER =
	/^ (?:swamp|estate|river|valley|bridge|road|street|roundabout|junction|district|province|region|peninsula|coast|desert|forest|mountains?|hills?|lake|bay|islands?|village|neighbou?rhood|suburb|border|dam|basin|delta|strait|canyon|reef|moor|marshes|wetlands?|refugee camp|crossing|motorway|highway|pass|archipelago)\b/u;
/** How far before and after a name its context is read, in UTF-16 code units. */
const REACH = 48;
/** No more places of one name than this are looked at. */
const PLACES = 40;

/** Nouns of what organisations own or employ, right after their names or a possessive. */
const OWNED =
	/^(?:['’]s? (?:\p{Ll}+ (?:and \p{Ll}+ )?){0,2}?| )(?:chief|boss|bosses|ceo|chairman|chairwoman|chair|president|vice-president|head of|board|founder|co-founder|treasurer|secretary|director|directors|headquarters|shares|stock|shareholders|investors|customers|passengers|users|profits?|revenues?|turnover|employees|workers|workforce|staff|executives?|officials|engineers|inspectors|fans|supporters|defence|defender|striker|captain|manager|coach|goalkeeper|factory|plant|premises|branch|spokes\p{L}+|subsidiary|brand|stores)\b/u;
const CAPITAL_OWNED = /^['’]s? (?:Chief|CEO|Chairman|Chairwoman|President|Director|Head|Founder)\b/;
/** ", which …", "(KMC)", "(NSQ: LUMH)", "said it would". */
const BODILY =
	/^(?:, which\b|, (?:based|headquartered) in\b| \d{1,2}[-–]\d{1,2} (?=\p{Lu})| ?\((?:[A-Z]{2,6}|[A-Z]{2,6}: ?[A-Z.]{1,6}|[A-Z]{1,5}\.[A-Z]{1,3})\)|(?:, (?:in|through) an? [\p{L} -]{0,30}?statement,|,)? (?:has |have )?(?:said|says|announced|confirmed|denied|insisted|admitted|claimed|claims|added) (?:in a statement )?(?:that )?its?\b| (?:said|announced|confirmed) in a (?:regulatory |stock exchange )?(?:filing|announcement)| (?:plc|ltd|inc)\b)/u;
/** ", which is owned by": nobody is "which", even where a first word may be somebody's surname. */
const THING = /^, which (?:is|was|has|had|owns|owned|runs|makes|operates|employs|supplies)\b/;
/** "Unite, the union, said": a noun for a body in apposition. */
const BODY_AFTER =
	/^, (?:the|a|an) (?:[\p{L}-]+ ){0,3}?(?:company|firm|group|operator|regulator|charity|airline|retailer|grocer|supermarket|supplier|insurer|bank|carrier|lender|utility|contractor|distributor|refiner|conglomerate|union|network|broadcaster|watchdog|agency|think-?tank|club|newspaper|magazine|manufacturer|maker|chain|consultancy|developer|start-?up|body|platform|brewer|brewery|publisher|party|festival|band)\b/u;
/** ", 34," and ", who": people. */
const PERSONAL =
	/^(?:,? (?:\(?\d\d\)?,|who\b|himself\b|herself\b)|, (?:from|aged|a|an) (?:\p{Ll}+ ){0,2}\p{Ll}*(?:er|or|ist|ian|man|woman|father|mother)\b)/u;
/** ", the union's regional secretary,", ", head coach of": posts that only people hold. */
const POSTED =
	/^, (?:the |an? )?(?:[\p{L}’'-]+ ){0,3}?(?:secretary|director|professor|mayor|minister|coach|engineer|teacher|lawyer|solicitor|barrister|analyst|economist|spokes(?:man|woman|person)|president|chairman|chairwoman|manager|farmer|driver|nurse|surgeon|doctor|researcher|scientist|councillor|senator|editor|captain|midwife|pastor|priest|vicar)(?:,| (?:of|at|for|from|in|who|and) )/u;
/** "shares in", "chief executive of", "on behalf of", right before a name. */
const OWNER_BEFORE =
	/\b(?:[Ss]hares|stake|stock|invest\p{L}+|chief executive|chief|head|chairman|chairwoman|chair|president|director|boss|owner|owned|founder|co-founder|board|behalf|employees|workers|subsidiary|arm|branch|division|employed|acquired|acquisition|takeover|customers|members?|bosses|executives?|secretary|treasurer|officials?|merger) (?:of|in|at|for|by|with) (?:the )?$/u;
/** "the regulator, Wessat", "parking app ParkPal": a noun for a body right before a name. */
const NOUN_BEFORE =
	/(?:^|[^\p{L}])(?<noun>\p{Ll}+maker|company|firm|auction house|fashion house|agent|agents|group|giant|maker|operator|regulator|charity|airline|retailer|supplier|insurer|start-?up|app|network|broadcaster|watchdog|ombudsman|agency|think-?tank|union|club|platform|newspaper|journal|buyer|website|brand|label|consultancy|contractor|lender|utility|manufacturer|provider|supermarket|chain|outfit|developer|consortium|carrier|producer|distributor|refiner|builder|conglomerate|multinational|institute|foundation|body|authority|association|federation|society|alliance|initiative|organisation|organization|ministry|council|magazine|service|nonprofit|non-profit|collective|orchestra|band|festival|podcast|party|movement|militia|fund|investor|bank|broker|brokerage|studio|hospital|school|college|university|theatre|museum|gallery|restaurant|pub|hotel|cafe|café|bakery|brewery|farm|shop|store|garage|hauli?er|shipbuilder|carmaker)(?<comma>,| called| named| known as)? $/u;

const isPersonal = (after: string): boolean => PERSONAL.test(after) || POSTED.test(after);

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** The words that end what PLACE_OF, OWNER_BEFORE and NOUN_BEFORE look for: most names stand after others. */
const PLACE_OF_ENDS = list(
	`town village city port island hamlet suburb district county province region state municipality parish resort outside
	nearby of`,
);
const OWNER_ENDS = list('of in at for by with the');
const NOUN_ENDS = list(
	`company firm house agent agents group giant maker operator regulator charity airline retailer supplier insurer startup
	start-up app network broadcaster watchdog ombudsman agency thinktank think-tank tank union club platform newspaper journal buyer
	website brand label consultancy contractor lender utility manufacturer provider supermarket chain outfit developer
	consortium carrier producer distributor refiner builder conglomerate multinational institute foundation body authority
	journal buyer ministry council magazine service nonprofit non-profit collective orchestra band festival podcast party movement militia
	called named as`,
);

/** Whether a word, or what follows its last hyphen, is one of some. */
const endsIn = (word: string, ends: ReadonlySet<string>): boolean =>
	ends.has(word) || (word.includes('-') && ends.has(word.slice(word.lastIndexOf('-') + 1)));

/** "Ana Ruiz, head of sales at the buyer, Veridian": who holds the post is named before it. */
const HOLDS = /\p{Lu}[\p{L}’'-]+, [^,.\n]*, $/u;

/** What NOUN_BEFORE finds before an offset. */
function nounBefore(text: string, start: number): RegExpExecArray | null {
	const word = wordBefore(text, start);
	if (!endsIn(word, NOUN_ENDS) && !word.endsWith('maker')) return null;
	return NOUN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
}

/** "Her daughter", "the mayor's brother": whose relative the bearer of a name is. */
const RELATIVE_BEFORE =
	/(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['’]s) (?:\p{Ll}+ )?(?:son|daughter|wife|widow|husband|mother|father|brother|sister|cousin|aunt|uncle|niece|nephew|grandson|granddaughter|grandmother|grandfather),? $/u;

/** Whether a noun for a relative stands right before some place of a name. */
export const isRelative = (text: string, places: readonly { readonly start: number }[]): boolean =>
	places
		.slice(0, PLACES)
		.some(({ start }) => RELATIVE_BEFORE.test(text.slice(Math.max(0, start - 36), start)));

/**
 * Whether what stands around the places of a name tells an organisation: "shares in X", "the regulator, X",
 * "X's chief executive", and nothing tells a person.
 * @param least how many points that takes; a place that tells it gives two
 */
export function isBodyByContext(
	text: string,
	places: readonly { readonly start: number; readonly end: number }[],
	least = 1,
): boolean {
	let points = 0;
	for (const { start, end } of places.slice(0, PLACES)) {
		const after = text.slice(end, end + REACH);
		const noun = nounBefore(text, start);
		if (isPersonal(after) || (!noun && titlesBefore(text, start).length > 0)) return false;
		if (BODILY.test(after) || BODY_AFTER.test(after)) points += THING.test(after) ? 4 : 2;
		if (OWNED.test(after) || CAPITAL_OWNED.test(after)) points += 2;
		const before = text.slice(Math.max(0, start - REACH), start);
		if (OWNER_ENDS.has(wordBefore(text, start)) && OWNER_BEFORE.test(before)) points += 2;
		if (isDigit(text.charCodeAt(start - 2)) && /\p{L} \d{1,2}[-–]\d{1,2} $/u.test(before)) points += 2;
		// "The head of the company, Ana Ruiz": a person stands in apposition to what governs the noun.
		if (
			noun &&
			!(
				noun.groups!.comma === ',' &&
				/\b(?:of|for|at|with|from) [^,.\n]*$/.test(before.slice(0, -2)) &&
				!HOLDS.test(before)
			)
		)
			points += 2;
	}
	return points >= least;
}

/** Whether a noun for a body stands right before some place of a name: "the contractor, Veridian". */
export function isBodyByNoun(text: string, places: readonly { readonly start: number }[]): boolean {
	return places.slice(0, PLACES).some(({ start }) => nounBefore(text, start) !== null);
}

/** Whether every place of a name but bare repetitions tells a place: "the town of Skerrow". */
export function isPlaceByContext(
	text: string,
	places: readonly { readonly start: number; readonly end: number }[],
): boolean {
	return places
		.slice(0, PLACES)
		.some(
			({ start, end }) =>
				(endsIn(wordBefore(text, start), PLACE_OF_ENDS) &&
					PLACE_OF.test(text.slice(Math.max(0, start - 20), start))) ||
				LAND_AFTER.test(text.slice(end, end + 20)),
		);
}

/** "her granddaughter, Nia": somebody's relative or companion, right before a name. */
const KIN_BEFORE =
	/\b(?:son|daughter|wife|widow|husband|mother|father|mum|mom|dad|brother|sister|twin|cousin|aunt|uncle|niece|nephew|grand\p{L}+|friend|partner|fiancée?|girlfriend|boyfriend|neighbou?r|colleague|classmate|teammate|boy|girl|man|woman|named|called),? $/u;
/** Whether the words beside a name tell whose relative its bearer is: "his wife, Ana Ruiz", "Ana Ruiz, the captain's brother". */
export function isKin(text: string, start: number, end: number): boolean {
	return (
		KIN_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || KIN_AFTER.test(text.slice(end, end + 60))
	);
}

const KIN_AFTER =
	/^,? (?:\d\d,? )?(?:(?:who )?is )?(?:(?:his|her|their|the|an?) )?[^,.;]{0,30}?\b(?:son|daughter|wife|widow|husband|mother|father|brother|sister|twin|cousin|aunt|uncle|niece|nephew)\b/u;
const PRONOUN_AFTER = /\b(?:(?<person>he|she|his|her|him|hers|who)|(?<thing>it|its|which))\b/giu;
/** How far after a name its pronoun is looked for, in UTF-16 code units. */
const PRONOUN_REACH = 160;

/** Whether a title, an age, or more pronouns of people than of things go with the places of a name. */
export function isPersonByContext(
	text: string,
	places: readonly { readonly start: number; readonly end: number }[],
): boolean {
	let people = 0;
	let things = 0;
	for (const { start, end } of places.slice(0, PLACES)) {
		if (isPersonal(text.slice(end, end + REACH)) || titlesBefore(text, start).length > 0) return true;
		if (KIN_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return true;
		const [pronoun] = text.slice(end, end + PRONOUN_REACH).matchAll(PRONOUN_AFTER);
		if (pronoun === undefined) continue;
		if (pronoun.groups!.person === undefined) things++;
		else people++;
	}
	return people > things;
}
