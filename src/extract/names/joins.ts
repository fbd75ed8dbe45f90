import type { NameSpan } from '../attribution.js';
import { BRACKET, codesOf, isDigit, isLetter, isUpper, POINT, SPACE } from '../text/characters.js';
import { isTitleWord, ORGANISATION_HEADS } from '../text/lexicon.js';
import { list } from '../text/list.js';
import { genderOfGiven } from '../who/gender.js';
import { isHuman } from '../who/nouns.js';

/** What bodies are for, as the last word before the "and" of their name: Fire and Rescue, Food and Drug. */
export const FIELD =
	/(?:^| )(?:Fire|Health|Food|Trade|Search|Arts|Science|Research|Environment|Transport|Water|Energy|Education|Housing|Planning|Culture|Media|Sports?|Children|Women|Youth|Land|Forestry|Fisheries|Agriculture|Business|Safety|Information|Standards|Immigration|Customs|Revenue|Prison|Probation|Ports?|Rivers?|Parks?|Justice|Development|Work|Finance|Banking|Insurance|Securities|Medicines|Training|Skills|Employment|Gas|Oil|Nuclear|Nursing|Oceanic|Equality|Highways|Roads?|Wildlife|Fish|Tourism|Technology|Industry|Labou?r|Social|Family|Competition|Markets|Price|Elections?)$/;

/**
 * Names of bodies as a whole that stand in two halves: "Cornwall Fire" and "Rescue Service".
 * @param names in text order, not overlapping
 */
export function joinHalves(text: string, names: readonly NameSpan[]): NameSpan[] {
	const joined: NameSpan[] = [];
	for (const name of names) {
		const last = joined.at(-1);
		const form = text.slice(name.start, name.end);
		if (hasDigit(form) && AMOUNT.test(form)) continue;
		// "Deputy | Commissioner | of Police": an office.
		if (text.charCodeAt(name.end) === SPACE && isPartOfOffice(text, name.end, form)) continue;
		// "the Cherono Central | MP": for what place somebody sits in a parliament.
		if (
			PLACE_ENDS.has(form.charCodeAt(form.length - 1)) &&
			OF_PLACE.test(form) &&
			/\b(?:[Tt]he|[Aa]n?) $/.test(text.slice(Math.max(0, name.start - 4), name.start))
		) {
			joined.push({ start: name.start, end: name.start + form.lastIndexOf(' '), kind: 'place' });
			continue;
		}
		const bearer = bearerIn(text, name);
		if (bearer) {
			joined.push({ start: name.start, end: bearer - 1, kind: 'organisation' });
			joined.push({ start: bearer, end: name.end, kind: 'person' });
			continue;
		}
		const own = form.includes('.') ? INITIALLED.exec(form) : null;
		if (own && isBodyOrOffice(own.groups!.lead!)) {
			const end = name.start + own.groups!.lead!.length;
			joined.push(
				{ start: name.start, end, kind: 'organisation' },
				{ start: end + 1, end: name.end, kind: 'person' },
			);
			continue;
		}
		// "Voltaine Materials, Inc."
		if (last && name.start === last.end + 2 && text.startsWith(', ', last.end) && LEGAL.test(form))
			joined[joined.length - 1] = { start: last.start, end: name.end, kind: 'organisation' };
		else if (last && isShortened(text, last, name))
			joined[joined.length - 1] = { start: last.start, end: name.end, kind: 'person' };
		else if (last && isOther(text, last, name))
			joined[joined.length - 1] = { start: last.start, end: name.end, kind: 'organisation' };
		else joined.push(withFirstName(text, asPerson(text, name), last));
	}
	return partedAtAnd(
		text,
		withNicknames(text, joined).map((name) => withEnding(text, name)),
	);
}

/** Whether an office goes on behind its words, with what it is of. */
const isPartOfOffice = (text: string, end: number, form: string): boolean =>
	(text.charCodeAt(end + 1) === BRACKET || text.startsWith('of ', end + 1)) && isOffice(form);

/** "Castleby and | Moors NHS Trust": what serves two places. */
const OF_BOTH = /\b(?:NHS|Foundation Trust|Partnership|Constabulary|Ambulance|Fire and Rescue)\b/;

/** "the Home Office | and | Foreign Office": two bodies, one of which is named alone elsewhere, and not one body's name. */
function partedAtAnd(text: string, names: NameSpan[]): NameSpan[] {
	const isJoined = ({ start, end, kind }: NameSpan) =>
		kind === 'organisation' && end - start > AND.length && text.slice(start, end).includes(AND);
	if (!names.some(isJoined)) return names;
	const alone = new Set(names.map(({ start, end }) => text.slice(start, end)));
	return names.flatMap((name): NameSpan[] => {
		if (!isJoined(name)) return [name];
		const form = text.slice(name.start, name.end);
		const at = form.lastIndexOf(AND);
		const [first, second] = [form.slice(0, at), form.slice(at + AND.length)];
		if (OF_SEVERAL.test(second) || OF_BOTH.test(second)) return [name];
		const isTwo = alone.has(second)
			? alone.has(first) || second.includes(' ')
			: alone.has(first) && !first.includes(' of ') && isHeaded(second);
		return isTwo
			? [
					{ ...name, end: name.start + first.length },
					{ ...name, start: name.end - second.length },
				]
			: [name];
	});
}

const AND = ' and ';

/** "State Department", "Central Bank": a body by its last word, of several. */
const isHeaded = (form: string): boolean =>
	ORGANISATION_HEADS.has(form.slice(form.lastIndexOf(' ') + 1).toLowerCase()) && form.includes(' ');

/** What firms are by law, in small letters. */
const FIRM = /^ (?:plc|llp|ltd)(?![\p{Alpha}-])/u;
const FIRM_LENGTH = ' plc '.length;

/** "the UK Health | and Safety Executive" */
const AND_SAFETY = ' and Safety Executive';

/** With what else ends a name: "Karatash Today", "Kanal 6", and the point of "Hoshido Corp. said", where no sentence ends with it. */
function withEnding(text: string, name: NameSpan): NameSpan {
	const { start, end } = name;
	if (text.startsWith(AND_SAFETY, end) && text.slice(start, end).endsWith('Health'))
		return { start, end: end + AND_SAFETY.length, kind: 'organisation' };
	const trades = name.kind === 'organisation' && text.startsWith('Allied ', start);
	const others = trades ? BEFORE_ALLIED.exec(text.slice(Math.max(0, start - 60), start)) : null;
	if (others) return { ...name, start: start - others[0].length };
	// "The website Karatash Today claimed"
	const after = text.charCodeAt(end);
	if (after !== SPACE && after !== POINT) return name;
	if (text.startsWith(' Today ', end) && /\p{Lower} $/u.test(text.slice(start - 2, start)))
		return { start, end: end + 6, kind: 'organisation' };
	// "Halvora Foods | plc"
	const firm = after === SPACE ? FIRM.exec(text.slice(end, end + FIRM_LENGTH)) : null;
	if (firm) return { start, end: end + firm[0].length, kind: 'organisation' };
	// "TV station Kanal 6"
	if (
		after === SPACE &&
		isDigit(text.charCodeAt(end + 1)) &&
		STATION.test(text.slice(Math.max(start, end - 8), end))
	) {
		const number = /^ \d{1,2}(?![\d.,:]|\p{Alpha})/u.exec(text.slice(end, end + 4));
		if (number) return { start, end: end + number[0].length, kind: 'organisation' };
	}
	// "Triveni Earthworks Pvt. Ltd."
	if (after !== POINT) return name;
	if (text.startsWith('. Ltd', end) && text.endsWith('Pvt', end))
		return withEnding(text, { start, end: end + 5, kind: 'organisation' });
	if (!SHORTENED.test(text.slice(Math.max(start, end - 5), end))) return name;
	return /^(?:[,;:)’']| [\p{Lower}(])/u.test(text.slice(end + 1, end + 3)) ? { ...name, end: end + 1 } : name;
}

/** "the | Milk and | Allied Workers' Union": whom a union is for besides. */
const BEFORE_ALLIED = /(?:\p{Upper}[\p{Alpha}-]+, )*\p{Upper}[\p{Alpha}-]+ and $/u;

/** What stations are called with a number. */
const STATION = /(?:^| )(?:Channel|Kanal|Kanaal|Canal|Canale|Radio|TV)$/;

/** What stands short at the end of names. */
const SHORTENED = /(?:^| )(?:Inc|Ltd|Corp|Co|Bros|Jr|Sr)$/;

/** What bodies are whose names tell what they look into or keep; and laws. */
const OF_WHAT =
	/ (?:Inquiry|Trust|Society|Foundation|Festival|Museum|Fund|Project|Campaign|Appeal|Act|Bill)$/;
const OF_PLACE = / (?:MP|MSP|MEP|MLA|MNA|MK|TD)$/;
const PLACE_ENDS = codesOf('PAKD');

/** "Commissioner", "Additional Director General": an office by all its words. */
const isOffice = (form: string): boolean =>
	form.length < 40 &&
	form
		.split(' ')
		.every((word) => isTitleWord(word.toLowerCase()) || /^(?:Additional|Joint|Special)$/.test(word));

/** "Chairman of the", "President of the", right before what somebody presides over. */
const PRESIDES =
	/\b(?:[Pp]resident|[Cc]hair|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Ss]ecretary|[Dd]irector|[Hh]ead|[Ll]eader|[Mm]ember|[Ss]pokes(?:wo)?man|[Ss]pokesperson|[Cc]aptain|[Cc]oach|[Mm]inister|[Cc]ommissioner|[Cc]hief|[Gg]eneral) (?:of|for|(?<=inister )in) (?:the )?(?:\p{Upper}\p{Alpha}+ ){0,2}(?:(?<=the )|(?<=(?:of|for|in) )|\p{Upper}\p{Alpha}+['’]s )$/u;

/** How what somebody presides over may be preceded. */
const PRESIDING = ['of ', 'for ', 'the ', "'s ", '’s '];
/** The last letters of these. */
const PRESIDING_ENDS = codesOf(PRESIDING.map((link) => link.at(-2)).join(''));

/** Where the person begins in "the Cricket Selection Committee Roshan Jayakody", after an office; 0 when nobody does. */
function bearerIn(text: string, { start, end }: NameSpan): number {
	if (end - start < 12 || text.charCodeAt(start - 1) !== SPACE) return 0;
	if (!PRESIDING_ENDS.has(text.charCodeAt(start - 2))) return 0;
	if (!PRESIDING.some((link) => text.endsWith(link, start))) return 0;
	if (!PRESIDES.test(text.slice(Math.max(0, start - 64), start))) return 0;
	const words = [...text.slice(start, end).matchAll(/\S+/g)];
	const head = words.findLastIndex(({ 0: word }) => ORGANISATION_HEADS.has(word.toLowerCase()));
	const rest = words.length - 1 - head;
	// "Chamber of Commerce Vishnu Seecharan"
	const past = words[head + 1]?.[0] === 'of' ? head + 3 : head + 1;
	if (head < 0 || rest < 2 || words.length - past < 2 || words.length - past > 3) return 0;
	const isPersonal = words.slice(past).every(({ 0: word }) => /^\p{Upper}[\p{Alpha}’'.-]*$/u.test(word));
	return isPersonal ? start + words[past]!.index : 0;
}

function hasDigit(form: string): boolean {
	for (let at = 0; at < form.length; at++) if (isDigit(form.charCodeAt(at))) return true;
	return false;
}

/** What companies are by law, after a comma. */
const LEGAL = /^(?:Inc|Ltd|LLC|LLP|PLC|Corp|Co|GmbH|Pty|AG|SE|NV|SA)$/;

/** "R12m", "Rs400": a sum of money. */
const AMOUNT = /^(?:R|Rs\.?|N|K?[Ss]h\.?|P|US|A|C|NZ|S|HK)?\$?\d[\d.,]*(?:m|bn|k|tn)?$/u;

/** "Bridge Laboratory P.K. Menon", "House R. Selvam": initials and a surname after what somebody belongs to. */
const INITIALLED =
	/^(?<lead>\p{Alpha}[^.]*[^.\s]) (?:\p{Upper}\.[ -]?){1,4}\p{Upper}\p{Alpha}*\p{Lower}(?:[ -]\p{Upper}\p{Alpha}*\p{Lower})?$/u;
const INITIALS_ONLY = /^(?:\p{Upper}\.[ -]?){1,4}\p{Upper}\p{Lower}+(?:[ -]\p{Upper}\p{Lower}+)?$/u;
const CHAMBER = /^(?:House|Opposition|Senate|Assembly|Parliament|Government|State|Party|Police)$/;

const isBodyOrOffice = (lead: string): boolean =>
	lead.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()) || CHAMBER.test(word));

/** Initials and a surname are nobody but a person, other than in "the James S. Brady Room". */
function asPerson(text: string, name: NameSpan): NameSpan {
	if (
		text[name.start + 1] !== '.' ||
		name.kind !== 'organisation' ||
		!INITIALS_ONLY.test(text.slice(name.start, name.end))
	)
		return name;
	const before = /(?<given>\p{Alpha}+) $/u.exec(text.slice(Math.max(0, name.start - 20), name.start))?.groups
		?.given;
	const isPart = (before && genderOfGiven(before)) || /^ \p{Upper}/u.test(text.slice(name.end, name.end + 2));
	return isPart ? name : { ...name, kind: 'person' };
}

/** "Mohd" + "Ilyas", with the point between them. */
const isShortened = (text: string, first: NameSpan, second: NameSpan): boolean =>
	second.start - first.end === 2 &&
	text.startsWith('. ', first.end) &&
	/^(?:Mohd|Md|Mohammad|Sk|Wm|Geo|Chas|Thos)$/.test(text.slice(first.start, first.end));

/** "Mr Jonty | Farquhar": a surname after a title has the word between them for a first name. */
function withFirstName(text: string, name: NameSpan, last: NameSpan | undefined): NameSpan {
	if (name.kind !== 'person' || text.charCodeAt(name.start - 1) !== SPACE) return name;
	let word = name.start - 1;
	while (word > 0 && name.start - word <= LONGEST_FIRST && text.charCodeAt(word - 1) !== SPACE) word--;
	if (!isUpper(text.charCodeAt(word)) || name.start - word > LONGEST_FIRST) return name;
	if (/\s/.test(text.slice(name.start, name.end))) return name;
	const first = TITLED.exec(text.slice(Math.max(0, name.start - 28), name.start))?.groups?.first;
	const start = first ? name.start - first.length : name.start;
	return !first || (last && last.end > start) ? name : { ...name, start };
}

/** So long are first names at most, with the space after them. */
const LONGEST_FIRST = 16;

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Prof|Professor)\.? (?<first>\p{Upper}\p{Lower}{2,} )$/u;

/** Derek 'Dekka' Foyle, Dennis “The Menace” Alcock, Ana Maria “Mimi” de Souza. */
const NICKNAMED =
	/(?<![\p{Alpha}'’-])(?<first>\p{Upper}\p{Lower}+) ["“'‘](?:The )?\p{Upper}[\p{Alpha}-]+["”'’] (?:\p{Lower}{2,3} ){0,2}\p{Upper}\p{Alpha}*\p{Lower}/u;

/** Whether a space and a mark stand beside a name, or it begins within the marks of a nickname. */
const isBesideMark = (text: string, { start, end }: NameSpan): boolean =>
	(text.charCodeAt(end) === SPACE && MARKS.has(text.charCodeAt(end + 1))) ||
	(text.charCodeAt(start - 1) === SPACE &&
		MARKS.has(text.charCodeAt(start - 2)) &&
		isLetter(text.charCodeAt(start - 3))) ||
	(MARKS.has(text.charCodeAt(start - 1)) && /["”'’] /.test(text.slice(start, end)));

const MARKS = codesOf('"“”\'‘’');

/** Names with the nickname in marks that parts them, where one of their halves is somebody’s. */
function withNicknames(text: string, names: readonly NameSpan[]): NameSpan[] {
	const whole: NameSpan[] = [];
	for (const [n, name] of names.entries()) {
		if (!isBesideMark(text, name)) continue;
		const from = Math.max(0, name.start - 40);
		const match = NICKNAMED.exec(text.slice(from, name.end + 50));
		if (!match) continue;
		const start = from + match.index;
		const end = start + match[0].length;
		if (name.start >= end || name.end <= start || (whole.at(-1)?.end ?? 0) > start) continue;
		if (name.kind === 'person' || genderOfGiven(match.groups!.first!))
			whole.push(withMoreNames(text, names.slice(Math.max(0, n - 2), n + 3), { start, end, kind: 'person' }));
	}
	if (whole.length === 0) return [...names];
	const merged: NameSpan[] = [];
	let next = 0;
	for (const name of names) {
		for (; next < whole.length && whole[next]!.start <= name.start; next++) merged.push(whole[next]!);
		const isHeld = (merged.at(-1)?.end ?? 0) > name.start || (whole[next]?.start ?? name.end) < name.end;
		if (!isHeld) merged.push(name);
	}
	return [...merged, ...whole.slice(next)];
}

/** The halves around a nickname in full: "Ana | Maria “Mimi” Ruiz | Lund", without a title that one begins with. */
function withMoreNames(text: string, halves: readonly NameSpan[], whole: NameSpan): NameSpan {
	let { start, end } = whole;
	for (const half of halves) {
		if (half.kind !== 'person' || half.start >= whole.end || half.end <= whole.start) continue;
		const title = /^\S+ /.exec(text.slice(half.start, start))?.[0];
		if (title === undefined || !isTitleWord(title.trimEnd().toLowerCase()))
			start = Math.min(start, half.start);
		end = Math.max(end, half.end);
	}
	return { ...whole, start, end };
}

/** A body's noun, which alone is no name. */
const BODY = list(
	`Confederation Federation Association Union Chamber Institute Society Office Department Ministry Bureau Board League Alliance
	Organisation Organization Commission Committee Academy Guild Fund Agency Authority Council Campaign Coalition Movement Foundation Trust
	Directorate Inspectorate Secretariat Temple Shrine Monastery Festival Mosque Cathedral Synagogue Order`,
);

/** The longest of what stands between two halves. */
const LONGEST_LINK = ' for the '.length;

function isOther(text: string, first: NameSpan, second: NameSpan): boolean {
	if (text.charCodeAt(first.end) !== SPACE || second.start - first.end > LONGEST_LINK) return false;
	const between = text.slice(first.end, second.start);
	// "Confederation" + "Norrland Enterprise"
	if (/^ (?:of|for)(?: the)? $/.test(between))
		return (
			BODY.has(text.slice(first.start, first.end)) ||
			// "the Maid" + "Skarra Inquiry"
			(between === ' of ' &&
				first.kind !== 'person' &&
				!isOffice(text.slice(first.start, first.end)) &&
				OF_WHAT.test(text.slice(second.start, second.end)))
		);
	// "the Standards" + "Public Office Commission"
	if (between === ' in ')
		return text.startsWith('he ', first.start - 3) && isHeaded(text.slice(second.start, second.end));
	if (between !== ' and ' && between !== ' & ') return false;
	const form = text.slice(second.start, second.end);
	const before = text.slice(first.start, first.end);
	if (!FIELD.test(before) && !OF_SEVERAL.test(form) && !areTrades(before, form)) return false;
	return ORGANISATION_HEADS.has(form.split(' ').at(-1)!.toLowerCase());
}

/** "Wyrefield" + "Dale Hospitals Trust", "Tamarack Lake" + "District Hospital": one body for several places. */
const OF_SEVERAL =
	/^(?:District|County|Rural|Regional|Area|Borough)\b|^\S+ (?:\S+ )?(?:Hospitals|Universities|Colleges|Schools|Councils|Boroughs|Counties|Valleys) /;

/** "Irish Bakers" + "Brewers Organisation": one body for those of two trades. */
const areTrades = (before: string, form: string): boolean =>
	isTrade(before.slice(before.lastIndexOf(' ') + 1)) &&
	isTrade(form.slice(0, Math.max(0, form.indexOf(' '))));

const isTrade = (word: string): boolean =>
	word.length > 4 &&
	(word === 'Midwives' || (word.endsWith('s') && isHuman(word.slice(0, -1).toLowerCase())));
