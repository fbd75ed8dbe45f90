import { BRACKET, COMMA, codesOf, isApostrophe, isDigit, isSmall, SPACE } from '../text/characters.js';
import { COMPANION, KIN } from '../text/kin.js';
import { list } from '../text/list.js';
import { nounBefore } from './noun-before.js';
import { nounBehind } from './noun-behind.js';
import { isHuman } from './nouns.js';
import { BEFORE, type Place } from './places.js';
import { wordBefore } from './titles.js';
import { knownAs } from './well-known.js';

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
	/^(?:['’]s? (?:\p{Lower}+ (?:and \p{Lower}+ )?){0,2}?| )(?:chief|boss|bosses|ceo|chairman|chairwoman|chair|president|vice-president|head of|board|founder|co-founder|treasurer|secretary|director|directors|headquarters|shares|stock|shareholders|investors|customers|passengers|users|profits?|revenues?|turnover|employees|workers|workforce|staff|executives?|officials|engineers|inspectors|fans|supporters|defence|defender|striker|captain|manager|coach|goalkeeper|factory|plant|premises|branch|spokes\p{Alpha}+|subsidiary|brand|stores|leaders?|lawmakers?|legislators?|analysts?|economists?|opener|replacement)\b/u;
/** "Harbour First councillors", but "District councillor Ana Ruiz". */
const REPRESENTED = /^ (?:councill?ors?|candidates?) /;
const CAPITAL_OWNED =
	/^['’]s? (?:(?:Senior|Executive|Group|Deputy|Vice) ){0,2}(?:Chief|CEO|Chairman|Chairwoman|President|Director|Head|Founder)\b/;
/** ", which …", "(KMC)", "(NSQ: LUMH)", "said it would". */
const BODILY =
	/^(?:, which\b|, (?:based|headquartered) in\b| \d{1,2}[-–]\d{1,2} (?=\p{Upper})| ?\((?:[A-Z]{2,6}|[A-Z]{2,6}: ?[A-Z.]{1,6}|[A-Z]{1,5}\.[A-Z]{1,3})\)|(?:, (?:in|through) an? [\p{Alpha} -]{0,30}?statement,|,)? (?:has |have )?(?:said|says|announced|confirmed|denied|insisted|admitted|claimed|claims|added) (?:in a statement )?(?:that )?its?\b(?!['’]s\b| (?:is|was) (?!\p{Lower}+(?:ing|ed|n)\b))| (?:said|announced|confirmed) in a (?:regulatory |stock exchange )?(?:filing|announcement)| (?:plc|ltd|inc)\b)/u;
/** ", which is owned by": nobody is "which", even where a first word may be somebody's surname. */
const THING = /^, which (?:is|was|has|had|owns|owned|runs|makes|operates|employs|supplies)\b/;
/** "Unite, the union, said": a noun for a body in apposition. */
const BODY_AFTER =
	/^, (?:the|a|an) (?:[\p{Alpha}-]+ ){0,3}?(?:company|firm|group|operator|regulator|charity|airline|retailer|grocer|supermarket|supplier|insurer|bank|carrier|lender|utility|contractor|distributor|refiner|conglomerate|union|network|broadcaster|watchdog|house broker|brokerage|pension (?:fund|manager)|fund manager|agency|think-?tank|club|newspaper|magazine|manufacturer|maker|chain|consultancy|developer|start-?up|body|platform|brewer|brewery|publisher|party|festival|band|collective|cooperative|co-operative|ngo|non-?profit|holding)(?![\p{Alpha}’'-])|^, (?:the|an?) (?:[\p{Lower}-]+ ){0,3}?(?:clinic|hospital|school|college|university|restaurant|pub|shop|store|bakery|hotel|theatre|gallery|museum|laboratory|farm|garage)(?= (?:where|that|which|in|on|near|outside|behind)\b)/u;
/** "Larkfield Living, one of the country's biggest care home operators". */
const ONE_OF_BODIES =
	/^, one of [\p{Alpha}’'-]+ (?:[\p{Alpha}’'-]+ ){0,6}?(?:operators|retailers|suppliers|insurers|lenders|developers|providers|[\p{Alpha}-]*makers|carriers|manufacturers|publishers|broadcasters|charities|companies|firms|unions|banks|airlines|chains|newspapers|employers)\b/u;
/** "Kessler Pumps, a supplier": nouns that end like those of people. */
const NOBODY_AFTER =
	/^, an? (?:[\p{Alpha}-]+ ){0,3}?(?:supplier|insurer|retailer|carrier|lender|broadcaster|manufacturer|maker|refiner|regulator|start-?up|(?:home|school|bus|train|rail|ferry|tour|network|port|airport|hotel|hospital|pub|cinema|park|nursery) operator)\b/u;
/** "Orbit Nine said so. It added": a thing speaks on. */
const IT_SAID =
	/ (?:has |had )?(?:said|says|told|confirmed|denied|announced|warned|added|insisted|claimed|blamed|apologi[sz]ed|declined|denies|disputes|disputed|rejects|rejected|refuted)\b(?:[^\n.!?]{0,170}\. Its \p{Lower}|[^\n.!?“”"]{0,170}\. (?:It|["“][^"”\n]{2,120}["”],? it) (?:also |later |then |has |had |now )?(?:said|says|added|adds|told|confirmed|denied|announced|warned|insisted|claimed|blamed|apologi[sz]ed|declined|wants|plans|expects|hopes)\b)/uy;

/** Whether a sticky expression holds at an offset. */
function isTestedAt(expression: RegExp, text: string, at: number): boolean {
	expression.lastIndex = at;
	return expression.test(text);
}
/** What governs the noun before a comma: "the head of the company, Ana Ruiz,", "In a letter to the company, Ana Ruiz said". */
const HELD = /\b(?:of|for|at|with|from) [^,.\n]*$/;
const INTRODUCING = /\b(?:of|for|at|with|from|to|in|before|against|about|on) [^,.\n]*$/;
/** Whether a sentence begins at an offset. */
const isOpening = (text: string, at: number): boolean =>
	at === 0 || /(?:[\n“"]|[.!?][”"]? |, )(?:The )?$/.test(text.slice(Math.max(0, at - 7), at));
/** ", 34," and ", who": people. */
const PERSONAL =
	/^(?:,? (?:\(?\d\d\)?,|who\b|whose (?:\p{Lower}+ )?(?:husband|wife|partner|mother|father|parents|son|sons|daughter|daughters|brother|sister|child|children|family|home|house|kitchen|garden)\b|himself\b|herself\b)|, (?:from|aged|a|an) (?:\p{Lower}+ ){0,2}\p{Lower}*(?:er|or|ist|ian|man|woman|father|mother)\b)/u;
/** ", who had led by 48, were bowled out": a team, as the British have it. */
const TEAM = /^, who [^,.;:!?\n“”"]{3,70}, (?:were|are|have)\b/;
/** How these begin without a comma: "who", "himself", "34,", "(34),". */
const PERSONAL_STARTS = codesOf('wh(0123456789');
/** ", the union's regional secretary,", ", head coach of": posts that only people hold. */
const POSTED =
	/^, (?:the |an? )?(?:[\p{Alpha}’'-]+ ){0,3}?(?:secretary|director|professor|mayor|minister|coach|engineer|teacher|lawyer|solicitor|barrister|analyst|economist|spokes(?:man|woman|person)|president|chairman|chairwoman|manager|farmer|driver|nurse|surgeon|doctor|researcher|scientist|councillor|senator|editor|captain|midwife|pastor|priest|vicar)(?:,| (?:of|at|for|from|in|who|and) )/u;
/** ", the harbour master,": what may tell who somebody is. */
const APPOSED =
	/^, (?:the|an?|his|her|their|our|its) (?:\p{Alpha}[\p{Alpha}-]* ){0,3}?(?<noun>\p{Lower}[\p{Lower}-]+)(?:[,.](?![\p{Alpha}\d])| (?:of|for|at|in|from|with|who|whose)\b)/u;

/** Whether what follows a name tells that it is somebody's: an age, "who", "a farmer", "the harbour master". */
function isSomebody(text: string, end: number, after = text.slice(end, end + REACH)): boolean {
	const mark = text.charCodeAt(end);
	if (mark === SPACE) return PERSONAL_STARTS.has(text.charCodeAt(end + 1)) && PERSONAL.test(after);
	if (mark !== COMMA || isTeam(text, end)) return false;
	if (PERSONAL.test(after) || POSTED.test(after)) return !NOBODY_AFTER.test(after);
	const noun = APPOSED.exec(after)?.groups?.noun;
	return noun !== undefined && isHuman(noun);
}

const isTeam = (text: string, end: number): boolean =>
	text.startsWith(', who ', end) && TEAM.test(text.slice(end, end + 2 * REACH));

/** "the union's president, | Jonte Ruud": a post, and who holds it. */
const isPosted = (text: string, { start, before }: Place): boolean =>
	(before & BEFORE.post) !== 0 && text.charCodeAt(start - 2) === COMMA;

/** "eight-year-old | Jonte" */
const isAgedBefore = (text: string, start: number): boolean => text.startsWith('-year-old ', start - 10);

const lookedAt = (places: readonly Place[]): readonly Place[] =>
	places.length > PLACES ? places.slice(0, PLACES) : places;

/** Whether some place of a name tells that it is somebody's, right beside it. */
export const isSomebodyByContext = (text: string, places: readonly Place[]): boolean =>
	lookedAt(places).some(
		(place) =>
			isSomebody(text, place.end) ||
			isPosted(text, place) ||
			isAgedBefore(text, place.start) ||
			(isTestedAt(HE_SAID, text, place.end) && isOpening(text, place.start)),
	);

/** Whether a post stands before some place of a name: "the union's president, Jonte Ruud". */
export const isPostedByContext = (text: string, places: readonly Place[]): boolean =>
	lookedAt(places).some((place) => isPosted(text, place));

/** "Mendes, 42,": whether an age stands behind some place of a name. */
export const isAgedByContext = (text: string, places: readonly Place[]): boolean =>
	lookedAt(places).some(({ end }) => isTestedAt(AGED, text, end));
const AGED = /, \(?\d\d\)?,/y;

/** "Murugan said so. He added": somebody speaks on. */
const HE_SAID = / (?:has |had )?(?:said|says|told|added)\b[^\n.!?“”"]{0,170}\. (?:He|She) /y;

/** "who leads Orbit Nine": what people lead, found and own. */
const LED =
	/\bwho (?:now |once |also |has )?(?:leads|led|heads|headed|runs|ran|founded|co-founded|owns|owned|chairs|chaired|manages|managed) (?:the )?$/;
/** "shares in", "chief executive of", "on behalf of", right before a name. */
const OWNER_BEFORE =
	/\b(?:shares|stake|stock|invest\p{Alpha}+|chief executive|chief|head|chairman|chairwoman|chair|president|director|boss|owner|owned|founder|co-founder|board|behalf|employees|workers|subsidiary|arm|branch|division|employed|acquired|acquisition|takeover|customers|members?|bosses|executives?|secretary|treasurer|officials?|merger|managers|staff|nurses|engineers|analysts|economists|spokes(?:wo)?man|spokesperson) (?:of|in|at|for|by|with) (?:the )?$|\b(?:(?:guests|diners|shoppers|patients|pupils) at|(?:advised|audited|sponsored|insured|manufactured) by|contract with|(?:refund|loan) from) (?:the )?$/iu;
/** The last words of what owns or is owned in OWNER_BEFORE. */
const OWNER_NOUNS = list(
	`shares stake stock executive executives chief head chairman chairwoman chair president director boss bosses owner owned
	founder board behalf employees workers subsidiary arm branch division employed acquired acquisition takeover customers
	member members secretary treasurer official officials merger managers staff nurses engineers analysts economists
	spokesman spokeswoman spokesperson guests diners shoppers patients pupils advised audited sponsored insured manufactured
	contract refund loan`,
);

/** Whether one of these, or "investors in", stands before the preposition, and the article, that stand before a name. */
function isOwned(text: string, { start, word }: Place): boolean {
	let end = start - 1 - word.length;
	if (word === 'the') end -= wordBefore(text, end).length + 1;
	const noun = wordBefore(text, end).toLowerCase();
	return endsIn(noun, OWNER_NOUNS) || noun.includes('invest');
}

/** Whether a word, or what follows its last hyphen, is one of some. */
const endsIn = (word: string, ends: ReadonlySet<string>): boolean =>
	ends.has(word) || (word.includes('-') && ends.has(word.slice(word.lastIndexOf('-') + 1)));

/** "Ana Ruiz, head of sales at the buyer, Veridian": who holds the post is named before it. */
const HOLDS = /\p{Upper}[\p{Alpha}’'-]+, [^,.\n]*, $/u;

/** "Her daughter", "the mayor's brother": whose relative the bearer of a name is. */
const RELATIVE_BEFORE = new RegExp(
	`(?:\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['’]s) (?:\\p{Lower}+ )?(?:${KIN}),? $`,
	'u',
);

/** Whether a noun for a relative stands right before some place of a name. */
export const isRelative = (text: string, places: readonly Place[]): boolean =>
	lookedAt(places).some(
		({ start, before }) =>
			(before & BEFORE.relative) !== 0 && RELATIVE_BEFORE.test(text.slice(Math.max(0, start - 36), start)),
	);

/** What several do, or a body as the British have it. */
const SEVERAL_DO = /^ (?:say|have|are|were|insist|deny|want|claim|believe|hope|do not|don['’]t) /;
/** "Did Ruiz say", "would Ruiz have", "Orr and Ruiz have": a question, or two. */
const ASKED_OR_JOINED =
	/(?:\b(?:and|or|nor|did|does|do|would|will|could|can|should|must|might|may|to|let|hear|heard|saw|see|watch|watched|make|made|than|as|like) |, )$/i;

/**
 * Whether what stands around the places of a name tells an organisation: "shares in X", "the regulator, X",
 * "X's chief executive", and nothing tells a person.
 * @param least how many points that takes; a place that tells it gives two
 */
export function isBodyByContext(text: string, places: readonly Place[], least = 1): boolean {
	let points = 0;
	for (const place of lookedAt(places)) {
		const { start, end } = place;
		const after = text.slice(end, end + REACH);
		const mark = text.charCodeAt(end);
		const led = nounBefore(text, place);
		// "Coast developer Mel Tarver was dismayed. “I hoped,” he told": a trade of one person too.
		const noun = led && BROKERS.test(led.groups!.noun!) && isOneHuman(text, place, led) ? null : led;
		if (isSomebody(text, end, after) || (!noun && place.isTitled)) return false;
		if (nounBehind(text, start, end) !== null) points += 2;
		if (isTeam(text, end) || isScored(text, start, end)) points += 2;
		if (mark === SPACE && isTestedAt(IT_SAID, text, end) && isOpening(text, start)) points += 2;
		if (mark === COMMA || mark === SPACE || mark === BRACKET) {
			if (
				BODILY.test(after) ||
				(mark === COMMA && (BODY_AFTER.test(after) || ONE_OF_BODIES.test(text.slice(end, end + 2 * REACH))))
			)
				points += mark === COMMA && THING.test(after) ? 4 : 2;
		}
		if (
			mark === SPACE
				? OWNED.test(after) || (REPRESENTED.test(after) && text.slice(start, end).includes(' '))
				: isApostrophe(mark) && (OWNED.test(after) || CAPITAL_OWNED.test(after))
		)
			points += 2;
		const before = text.slice(Math.max(0, start - REACH), start);
		// "Castellana say he has a bug": no one person does.
		if (mark === SPACE && text[end - 1] !== 's' && SEVERAL_DO.test(after) && !ASKED_OR_JOINED.test(before))
			points += 2;
		// "its lawyers, Faulkner Roth, called": several by one name are a firm.
		if (mark !== SPACE && text[start - 2] === ',' && (place.before & BEFORE.trade) !== 0) points += 2;
		if ((place.before & BEFORE.owner) !== 0 && isOwned(text, place) && OWNER_BEFORE.test(before)) points += 2;
		if ((place.before & BEFORE.led) !== 0 && LED.test(before)) points += 2;
		if (isDigit(text.charCodeAt(start - 2)) && /\p{Alpha} \d{1,2}[-–]\d{1,2} $/u.test(before)) points += 2;
		// "The head of the company, Ana Ruiz": a person stands in apposition to what governs the noun.
		if (
			noun &&
			!(
				noun.groups!.comma === ',' &&
				(text[end] === ',' ? HELD : INTRODUCING).test(before.slice(0, -2)) &&
				!HOLDS.test(before)
			)
		)
			points += 2;
	}
	return points >= least;
}

/** "Penhallow 23 Carrick Vale 24", on a line of their own; "Penhallow 2, Carrick Vale 1: Ana Ruiz scored". */
function isScored(text: string, start: number, end: number): boolean {
	const isSecond = isDigit(text.charCodeAt(start - 2));
	if (!isSecond && !isDigit(text.charCodeAt(end + 1))) return false;
	const before = text.slice(Math.max(0, start - REACH), start);
	const behind = text.slice(end, end + REACH);
	const stop = behind.indexOf('\n');
	return SCORES.test(
		before.slice(before.lastIndexOf('\n') + 1) +
			text.slice(start, end) +
			behind.slice(0, stop < 0 ? undefined : stop),
	);
}
const SCORES = /^\p{Upper}[\p{Alpha}’'. -]+ \d{1,3},? \p{Upper}[\p{Alpha}’'. -]+ \d{1,3}(?:$|[:;(]| \()/u;

/** Whether a noun for a body stands right before some place of a name: "the contractor, Veridian". */
export function isBodyByNoun(text: string, places: readonly Place[]): boolean {
	return lookedAt(places).some((place) => nounBefore(text, place) !== null);
}

/** "the tourism association | Alpina Plus called", not "the group Ana Ruiz founded": whether a body's noun leads to a name. */
export const isBodyNamed = (text: string, places: readonly Place[]): boolean =>
	lookedAt(places).some((place) => {
		const { start, end } = place;
		const noun = text[start - 2] === ',' ? null : nounBefore(text, place);
		const isBody = noun !== null && !isHuman(noun.groups!.noun!) && !BROKERS.test(noun.groups!.noun!);
		return isBody && !FOUNDED.test(text.slice(end, end + 14)) && !isSomebody(text, end);
	});

/** So far behind a name a pronoun is looked for, in UTF-16 code units. */
const TOLD_REACH = 240;
const HE_AFTER =
	/[.,!?]["”’»]? (?:he|she) (?:first |later |also |still |never )?(?:said|says|told|added|wrote|has|had|was|heard|recalled|recalls|remembers|remembered|grew) /i;

/** Whether somebody who was named up to an offset is soon told of as a man or a woman, in the same paragraph. */
export function isToldOf(text: string, end: number): boolean {
	const after = text.slice(end, end + TOLD_REACH);
	const line = after.indexOf('\n');
	return HE_AFTER.test(line < 0 ? after : after.slice(0, line));
}

/** "real estate agent Mo Yeon-su": whether what may be a trade of one human being is one. */
const isOneHuman = (text: string, { start, end }: Place, { groups }: RegExpExecArray): boolean =>
	isToldOf(text, end) ||
	(groups!.noun === 'agent' && groups!.comma === undefined && text.slice(start, end).includes(' '));

/** Of these, what one human being may be. */
const BROKERS =
	/^(?:agents?|buyer|exporter|importer|investor|broker|developer|builder|producer|giant|maker|operator|band)$/;
/** What somebody does with a body named right before. */
const FOUNDED =
	/^ (?:co-?found|found|set|start|leads?|led|r[ua]ns?|own|chair|built|creat|join|left|work|head|has|had|is|was|used|represent)/;

/** Whether every place of a name but bare repetitions tells a place: "the town of Skerrow". */
export function isPlaceByContext(text: string, places: readonly Place[]): boolean {
	return lookedAt(places).some(
		({ start, end, before, word }) =>
			(word === 'from' && FROM_HOME.test(text.slice(Math.max(0, start - 24), start))) ||
			((before & BEFORE.placeOf) !== 0 && PLACE_OF.test(text.slice(Math.max(0, start - 20), start))) ||
			(isSmall(text.charCodeAt(end + 1)) && LAND_AFTER.test(text.slice(end, end + 20))) ||
			isAddressLine(text, start, end),
	);
}

/** "Market Hadley, Shropshire" on a line of its own, right below that of whoever lives there. */
function isAddressLine(text: string, start: number, end: number): boolean {
	if (text.charCodeAt(end) !== COMMA) return false;
	const county = COUNTY.exec(text.slice(end, end + REACH))?.groups?.county;
	return (
		county !== undefined &&
		knownAs(county) === 'place' &&
		BELOW_NAME.test(text.slice(Math.max(0, start - 70), start))
	);
}
const COUNTY = /^, (?<county>\p{Upper}\p{Alpha}+(?: \p{Upper}\p{Alpha}+)?)(?:\n|$)/u;
const BELOW_NAME = /\n\p{Upper}[^\n]{2,44}[^\n.!?,;:”"]\n(?:\p{Upper}[\p{Alpha}’'-]+ )?$/u;

/** What only places have and hold, or lie beside: "the harbour of Pelham", "north of Pelham", "the mayor of Pelham". */
const OF_TOWN =
	/\b(?:harbour|harbor|pier|quay|docks|streets?|outskirts|suburbs?|centre|center|north|south|east|west|mayor|bishop|people|residents|inhabitants|villagers|townspeople|citizens|beach|beaches|coast|shores?|market|hills|roads|skies|waters|lighthouse|cathedral|twin town|heart|edge|parts|siege|battle) of $/;
/** "in Pelham": not "shares in Ferrovale". */
const IN_TOWN =
	/(?<!\b(?:shares|stake|stakes|stock|holding|holdings|interest|invested|investor|investors|invest|investment|confidence|faith|trust|trusted|believe|believed|believes|belief|confided|confide|disappointed|found|see|saw|sees|partner|partners|minister|secretary|commissioner|captain|doctor|leader|reporter|journalist|writing|wrote|change|changes|hope|pride|resulted|resulting) )\bin $/i;
/** "a nurse from Pelham, who had two children": not "an engineer from Ferrovale". */
const FROM_HOME =
	/\b(?:man|woman|boy|girl|couple|family|mother|father|grandmother|grandfather|pensioner|teenager|student|tourist|commuter|passenger|holidaymaker|nurse|teacher|plumber|carer|farmer|builder|shopkeeper|motorist|cyclist|walker|widow|widower) from $/;
/** "Pelham harbour", "Pelham residents". */
const TOWN_OWNED =
	/^(?:['’]s)? (?:(?:\p{Lower}+ )?(?:harbour|harbor|pier|quay|seafront|promenade|beach|beaches|waterfront|cathedral|lighthouse|town hall|town centre|city hall|city centre|high street|old town|streets)|residents|townspeople|villagers)\b/u;
/** Whether some place of a name of one word is where a place stands, and none where a person or a body does. */
export function isTownByContext(text: string, places: readonly Place[]): boolean {
	let isTown = false;
	for (const place of lookedAt(places)) {
		const { start, end } = place;
		const after = text.slice(end, end + REACH);
		if (isSomebody(text, end, after) || place.isTitled) return false;
		const word = (place.before & BEFORE.town) === 0 ? null : place.word;
		isTown ||=
			TOWN_OWNED.test(after) ||
			(word !== null &&
				(word === 'outside' ||
					(word === 'near'
						? text[start - 6] !== ','
						: isTownBefore(text.slice(Math.max(0, start - 24), start)))));
	}
	return isTown && !isBodyByContext(text, places);
}

const isTownBefore = (before: string): boolean => OF_TOWN.test(before) || IN_TOWN.test(before);

/** "her granddaughter, Nia": somebody's relative or companion, right before a name. */
const KIN_BEFORE = new RegExp(
	`\\b(?:${KIN}|grand\\p{Alpha}+|${COMPANION}|partner|fiancée?|boy|girl|man|woman|named|called),? $`,
	'u',
);
/**
 * Whether the words beside a name tell whose relative its bearer is: "his wife, Ana Ruiz", "Ana Ruiz, the captain's brother".
 * @param hasKin whether the text has a noun for a relative at all
 */
export function isKin(text: string, place: Place, hasKin: boolean): boolean {
	const { end } = place;
	const mark = text.charCodeAt(end);
	return (
		isKinBefore(text, place) ||
		(hasKin && (mark === SPACE || mark === COMMA) && KIN_AFTER.test(text.slice(end, end + 60)))
	);
}

const isKinBefore = (text: string, { start, before }: Place): boolean =>
	(before & BEFORE.kin) !== 0 && KIN_BEFORE.test(text.slice(Math.max(0, start - 24), start));

const KIN_NOUN = `\\b(?:${KIN})\\b`;
const KIN_AFTER = new RegExp(
	`^,? (?:\\d\\d,? )?(?:(?:who )?is )?(?:(?:his|her|their|the|an?) )?[^,.;]{0,30}?${KIN_NOUN}`,
	'u',
);
/** Whether a word is a noun for a relative, or has one between its hyphens. */
export const OF_KIN = new RegExp(KIN_NOUN);
const PRONOUN_AFTER = /\b(?:(?<person>he|she|his|her|him|hers|who)|(?<thing>it|its|which))\b/iu;
/** How far after a name its pronoun is looked for, in UTF-16 code units. */
const PRONOUN_REACH = 160;

const TOLD = /\b(?:told|tells) (?:the )?$/i;

/** Whether a title, an age, or more pronouns of people than of things go with the places of a name. */
export function isPersonByContext(text: string, places: readonly Place[]): boolean {
	let people = 0;
	let things = 0;
	for (const place of lookedAt(places)) {
		const { start, end } = place;
		if (isSomebody(text, end) || place.isTitled) return true;
		if (isKinBefore(text, place) || isPosted(text, place) || isAgedBefore(text, start)) return true;
		// "told Orbit Radio he would": whoever told it.
		if (TOLD.test(text.slice(Math.max(0, start - 10), start))) continue;
		const pronoun = PRONOUN_AFTER.exec(text.slice(end, end + PRONOUN_REACH));
		if (pronoun === null) continue;
		if (pronoun.groups!.person === undefined) things++;
		else people++;
	}
	return people > things;
}
