import { COMMA } from '../../text/characters.js';
import { isMaker, PLACES } from '../../text/lexicon.js';
import { list } from '../../text/list.js';
import { isSomebodyByContext, isToldOf } from '../../who/context.js';
import { genderOfFirstName, genderOfGiven } from '../../who/gender.js';
import type { Place } from '../../who/places.js';
import type { Form } from './written-forms.js';
import { writtenName } from './written-name.js';

/** What stands right before the name of a body, and never before a human being's. */
const BODY = new Set(
	`newsletter newspaper daily weekly tabloid magazine website site blog podcast broadcaster station toolmaker shipbuilder
	housebuilder retailer supermarket insurer reinsurer lender brewer brewery carrier airline charity firm company startup start-up developer
	consultancy brokerage agency think-tank thinktank pollster outfit party group militia movement network coalition alliance
	collective non-profit nonprofit foundation institute union bank studio label chain club band gallery museum app platform`.split(
		/\s+/,
	),
);
/** The same of whom is told by one name, where nothing tells a human being: "the private miner Quendal". */
const TRADE = list(
	`caterer bookseller auctioneer outfitter co-operative miner broker stockbroker publisher forecaster promoter brewer grocer builder landlord bookmaker boatmaker clockmaker watchmaker
	toolmaker valvemaker lacemaker shoemaker cidermaker glassmaker instrumentmaker furnituremaker kitchenmaker softwaremaker gamemaker
	papermaker bicyclemaker bikemaker tractormaker enginemaker vaccinemaker cementmaker`,
);
/** "the Norwegian pension | manager" */
const MONEY_MANAGER = /\b(?:pension|fund|asset|wealth|money|investment|property) manager $/i;

/** Several of a trade, and the firm that they are: "accountants Marden Pike". */
const PARTNERS = new Set(
	`accountants solicitors brokers bookies bookmakers auctioneers publishers architects consultants consultancy pollsters
	administrators liquidators insurers auditors actuaries surveyors stockbrokers`.split(/\s+/),
);

/** The shortest of these words: "site", "firm". */
const SHORTEST = 4;

/** The same forms, those of bodies among them that were taken for people: "the newsletter Orbit Risk", and then "Orbit Risk". */
export function withBodiesLed(
	text: string,
	places: readonly Place[],
	forms: readonly Form[],
): readonly Form[] {
	const led = new Set<string>();
	let surnames: ReadonlySet<string> | null = null;
	const isAddressed = (surname: string) => {
		surnames ??= addressedIn(text);
		return surnames.has(surname);
	};
	let names: ReadonlySet<string> | null = null;
	// "Ana Brinlow", called Brinlow too
	const isSurname = (name: string) => {
		names ??= new Set(forms.filter(isInFull).map(({ words }) => words.at(-1)!));
		return names.has(name);
	};
	places.forEach((place, i) => {
		const { start, end } = place;
		const { kind, form, words } = forms[i]!;
		const isOther =
			kind === 'person'
				? (isLedAsBody(text, place, isAddressed) ||
						isOfSomebody(text, places, forms, i) ||
						isAmongBodies(text, places, forms, i)) &&
					(words.length > 1 || !isSurname(words[0]!))
				: kind === 'place' && !PLACES.has(form.toLowerCase());
		if (isOther && (kind === 'person' || isEmployer(text, start, end))) led.add(form);
	});
	return led.size === 0
		? forms
		: forms.map((form) => (led.has(form.form) ? { ...form, kind: 'organisation', isGuess: false } : form));
}

const isInFull = ({ kind, words }: Form): boolean => kind === 'person' && words.length > 1;

/** "Orbit Media, | Brave Engines, Sorn Aerospace": whether bodies stand right before and behind what nobody is called. */
function isAmongBodies(text: string, places: readonly Place[], forms: readonly Form[], i: number): boolean {
	if (forms[i]!.words.length < 2 || forms[i - 1]?.kind !== 'organisation') return false;
	const { start, end } = places[i]!;
	const isListed = (from: number, to: number) => to - from < 11 && LISTED.test(text.slice(from, to));
	const isBody = (j: number) => forms[j]?.kind === 'organisation' && !forms[j]!.isGuess;
	if (!isBody(i - 1) || !isListed(places[i - 1]!.end, start)) return false;
	const isWithin = isBody(i + 1) && isListed(end, places[i + 1]!.start);
	if (!isWithin && !(isBody(i - 2) && isListed(places[i - 2]!.end, places[i - 1]!.start))) return false;
	const name = writtenName(text.slice(start, end));
	return !name.isPersonal && genderOfGiven(name.first) === null && !isSomebodyByContext(text, [places[i]!]);
}
/** Between two of a list. */
const LISTED = /^(?:,|,? and|,? or|;)(?: the)? $/;

/** "Ana Ruiz of | Palmer Dunn": whether somebody is of a name of two words, as nobody is of a human being. */
function isOfSomebody(text: string, places: readonly Place[], forms: readonly Form[], i: number): boolean {
	const one = forms[i - 1];
	if (one === undefined || !isInFull(one) || forms[i]!.words.length < 2) return false;
	const { start, end } = places[i]!;
	if (text.slice(places[i - 1]!.end, start) !== ' of ') return false;
	const name = writtenName(text.slice(start, end));
	const [first = ''] = forms[i]!.words;
	return !name.isPersonal && !name.isRoad && !name.isSpot && !PLACES.has(first) && !TOWNS_FIRST.test(first);
}

/** How towns' names of two words begin: "Ana Ruiz of Santa Rosa". */
const TOWNS_FIRST =
	/^(?:san|santa|santo|são|saint|st|sankt|new|old|north|south|east|west|upper|lower|great|greater|little|long|market|mount|fort|port|lake|cape|glen|castle|los|las|el|la|le|al|bad|villa|vila|ciudad|puerto|porto|nova|nueva|kuala|tel|da|nan)$/;

/** "Mel Tarver", of whom the text goes on to tell as of a man. */
const TWO_WORDS = /^\p{Upper}\p{Lower}+ \p{Upper}\p{Alpha}+$/u;

/** What goes before whom somebody works for: "an analyst at | Pellworth", "the head of sales at | Castlegate". */
const AT =
	/\b(?:traders|bankers|underwriters|auditors|analysts?|economists?|strategists?|brokers?|fund managers?|partner|lawyers?|consultants?|head of [\p{Lower} ]{3,30}|directeur sportif) at (?:the )?$/iu;
/** What goes after: "Pemberfield | analyst Ana Ruiz". */
const STAFF =
	/^ (?:analysts?|economists?|strategists?|spokes\p{Alpha}+|chief executive|investors|shareholders|shares) /u;

/** Whether somebody is told to work for whom a name stands for. */
function isEmployer(text: string, start: number, end: number): boolean {
	if (STAFF.test(text.slice(end, end + 20))) return true;
	return /at (?:the )?$/i.test(text.slice(Math.max(0, start - 7), start))
		? AT.test(text.slice(Math.max(0, start - 60), start))
		: false;
}

/** Whether what stands before a name tells that it is a body's: "the newsletter | Orbit Risk", "accountants | Marden Pike". */
function isLedAsBody(text: string, place: Place, isAddressed: (surname: string) => boolean): boolean {
	const { start, end, word } = place;
	if (text.charCodeAt(start - 2) === COMMA) return false;
	if (word.length < SHORTEST) return false;
	const lead = word.toLowerCase();
	// "solicitors Ana Ruiz and Bo Lund"
	if (PARTNERS.has(lead)) return !/^(?:,| and) \p{Upper}/u.test(text.slice(end, end + 6));
	const name = text.slice(start, end);
	if (!BODY.has(lead) && !isMaker(lead) && !isFirmOfTrade(text, place, lead)) return false;
	// "Developer Noel Hatton", called Mr Hatton too
	const isSomebody = () =>
		TWO_WORDS.test(name) && (isToldOf(text, end) || isAddressed(name.slice(name.lastIndexOf(' ') + 1)));
	return genderOfFirstName(name.split(' ', 1)[0]!) === null && !isSomebody();
}

/** Whether a name behind a trade is a firm's: "the private miner | Quendal", "Ana Ruiz at stockbroker | Marden Pike". */
function isFirmOfTrade(text: string, place: Place, lead: string): boolean {
	const { start, end } = place;
	const isTrade =
		TRADE.has(lead) || (lead === 'manager' && MONEY_MANAGER.test(text.slice(Math.max(0, start - 22), start)));
	if (!isTrade) return false;
	if (text.slice(start, end).includes(' ')) return AT_TRADE.test(text.slice(Math.max(0, start - 36), start));
	const before = text.slice(Math.max(0, start - 40), start);
	return !SAID_TRADE.test(before) && !isHisTold(text, end) && !isSomebodyByContext(text, [place]);
}
/** "Coal miner Dimas left. His boss": whether the paragraph goes on to tell of a man or a woman. */
function isHisTold(text: string, end: number): boolean {
	const after = text.slice(end, end + LONGEST_AFTER);
	const line = after.indexOf('\n');
	return /\b(?:he|she|his|hers?|him)\b/i.test(line < 0 ? after : after.slice(0, line));
}
const LONGEST_AFTER = 160;
/** "said miner | Suparman" */
const SAID_TRADE = /\b(?:said|says) (?:[\p{Lower}-]+ ){1,2}$/u;
const AT_TRADE = /\bat (?:[\p{Lower}-]+ )?\p{Lower}+ $/u;

/** Whether a word before a name is a trade that firms have too. */
export const isFirmsTrade = (word: string): boolean =>
	BODY.has(word) || isMaker(word) || TRADE.has(word) || word === 'manager';

/** Who is called Mr, Ms or Mrs in a text. */
function addressedIn(text: string): Set<string> {
	const found = text.matchAll(/\b(?:Mrs?|Ms) (?<surname>\p{Upper}\p{Alpha}+)/gu);
	return new Set(Array.from(found, ({ groups }) => groups!.surname!));
}
