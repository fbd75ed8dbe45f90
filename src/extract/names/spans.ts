import type { NameSpan } from '../attribution.js';
import { codesOf, isUpper, LETTER_S, LETTER_T, POINT, SPACE } from '../text/characters.js';
import { ORGANISATION_HEADS } from '../text/lexicon.js';
import { genderOfFirstName } from '../who/gender.js';
import { ROMANCE_BODY } from '../who/kinds.js';
import { titlesBefore } from '../who/titles.js';
import { isHouseOf, patronStart, withBodyLetters, withPatron } from './body-starts.js';
import { withCommonSurnames } from './common-surnames.js';
import { bareWord, withoutLead } from './leads.js';
import { isNoName } from './no-names.js';
import { isQuarter } from './parted.js';
import { withNumbers, withStarts } from './starts.js';
import { Surnamed } from './surnamed.js';

/** A nickname in marks between the words of a name: Stan "the Wrench" Wojciechowski. */
const NICKNAME = /^ ["“‘'(«][^"“”‘’'()«»\n]{2,24}["”’')»] $/u;
const NICKNAME_OPENS = codesOf('"“‘\'(«');
/** Particles with an apostrophe: Anneke van 't Hoff. */
const DUTCH = /^ (?:van |in |op )?['’‘]t $/;
/** What an owner ends in, before a space. */
const OWNER_ENDS = codesOf("'’s");
/** Common nouns that own bodies: People's Party, Women's Institute. */
const OWNER =
	/(?:^|[^\p{Alpha}])(?:People|Women|Men|Children|Workers|Farmers|Teachers|Citizens|Nurses|King|Queen|Veterans)['’]s? $/u;

/** "The | People's | Daily": whose paper it is, and what papers are called that are nothing else. */
const OWNER_OF_PAPER = /(?<!\p{Alpha})[Tt]he \p{Upper}\p{Lower}+['’]s? $/u;
const PAPER = /^(?:Daily|Weekly|Monthly|Gazette|Journal|Voice|Herald|Tribune|Chronicle|Observer|Post|Times)$/;

/**
 * Names without what stands before them: words up to a title ("KMC Commissioner T. Lakshmi Bai"), compounds that
 * open a sentence; and with their other half: past a nickname, before an apostrophe (People's Progress Alliance).
 * @param names in text order, not overlapping
 */
export function mendNames(text: string, names: readonly NameSpan[]): NameSpan[] {
	const result: NameSpan[] = [];
	const surnamed = new Surnamed(text);
	let letters: ReadonlySet<string> | null = null;
	const isCalled = (short: string): boolean => {
		letters ??= new Set(text.match(LETTERS));
		return letters.has(short);
	};
	for (const name of names) {
		const mended = withCounty(
			text,
			withOffice(
				text,
				withGeneration(
					text,
					withOwner(text, withPatron(text, withBodyLetters(text, withoutLead(text, name, surnamed)))),
				),
			),
		);
		const last = result.at(-1);
		if (isNoName(text, mended)) continue;
		const dutch = text.charCodeAt(mended.start - 2) === LETTER_T ? withDutch(text, mended, last) : null;
		if (last && isNicknamed(text, last, mended))
			result[result.length - 1] = { start: last.start, end: mended.end, kind: 'person' };
		else if (dutch) result.push(dutch);
		else if (last && isHouseOf(text, last, mended))
			result[result.length - 1] = {
				start: patronStart(text, last.start),
				end: mended.end,
				kind: 'organisation',
			};
		else if (last && isOneBody(text, last, mended, isCalled))
			result[result.length - 1] = { start: last.start, end: mended.end, kind: 'organisation' };
		else if (last && last.end > mended.start) result[result.length - 1] = mended;
		else result.push(mended);
	}
	return withCommonSurnames(text, withNumbers(text, withStarts(text, result)));
}

/** "Anke van ’t | Hoff": with a first name that was taken for no name; null where none stands there. */
function withDutch(text: string, { start, end }: NameSpan, last: NameSpan | undefined): NameSpan | null {
	const before = text.slice(Math.max(0, start - 30), start);
	const given =
		/(?<![\p{Alpha}’'-])\p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+)?(?= (?:van |in |op )?['’‘]t $)/u.exec(
			before,
		);
	if (given === null) return null;
	const from = start - before.length + given.index;
	return last && last.end > from ? null : { start: from, end, kind: 'person' };
}

/** "ReVolta AS": letters that end a company's name and may be another word. */
const COMPANY = /^ (?:AS|ASA|SE|ApS|Oyj?|Lda|SRL|SARL|SAS|Kft|KK|Bhd)(?![\p{Alpha}-])/u;

/** "Ana Ruiz Jr.", "ReVolta AS": with the point, or with those letters. */
function withGeneration(text: string, name: NameSpan): NameSpan {
	const after = text.charCodeAt(name.end);
	const company =
		after === SPACE && isUpper(text.charCodeAt(name.end + 1))
			? COMPANY.exec(text.slice(name.end, name.end + 6))
			: null;
	if (company) return { start: name.start, end: name.end + company[0].length, kind: 'organisation' };
	return after === POINT && /\s[JS]r$/.test(text.slice(name.end - 3, name.end))
		? { start: name.start, end: name.end + 1, kind: 'person' }
		: name;
}

function withOwner(text: string, name: NameSpan): NameSpan {
	if (text.charCodeAt(name.start - 1) !== SPACE || !OWNER_ENDS.has(text.charCodeAt(name.start - 2)))
		return name;
	const before = text.slice(Math.max(0, name.start - 20), name.start);
	const form = text.slice(name.start, name.end);
	const isBody =
		OWNER.test(before) &&
		form
			.toLowerCase()
			.split(/\s+/)
			.some((word) => ORGANISATION_HEADS.has(word));
	const isPaper = PAPER.test(form) && (OWNER.test(before) || OWNER_OF_PAPER.test(before));
	if (!isBody && !isPaper) return name;
	const start = name.start - before.length + before.search(/\p{Upper}\p{Lower}+['’]s? $/u);
	return { start, end: name.end, kind: 'organisation' };
}

/**
 * "Pickett County Sheriff" + "Office"; "the Canal" + "River Partnership".
 * @param isCalled whether the text calls something by such letters
 */
function isOneBody(
	text: string,
	first: NameSpan,
	second: NameSpan,
	isCalled: (letters: string) => boolean,
): boolean {
	if (second.start - first.end > LONGEST_LINK) return false;
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
		return /^(?:Office|Department|Court|Bureau|Service|Commission|Hospital|Association|Union|Club)(?: of \p{Upper}.*)?$/u.test(
			form,
		);
	// "Compagnie" + "des" + "Phosphates du Djebel"
	if (LINKS.has(between)) return ROMANCE_BODY.test(text.slice(first.start, first.end));
	if (between !== ' and ' || !form.includes(' ')) return false;
	if (!/(?:\b[Tt]he |['’]s )$/.test(text.slice(Math.max(0, first.start - 4), first.start))) return false;
	const last = bareWord(form.slice(form.lastIndexOf(' ') + 1));
	// "the Amalgamated Fish and Cannery Workers"
	if (last === 'workers' || last === 'employees') return true;
	if (isWhole(text, first)) return false;
	return ORGANISATION_HEADS.has(last) && (first.kind !== 'person' || isCalled(lettersOf(text, first, form)));
}

/** Between the words of a Romance body's name; and the longest of all that stands between two halves. */
const LINKS = new Set(
	[
		...['de', 'di', 'do', 'du', 'des', 'del', 'della', 'delle', 'da', 'das', 'dos'],
		...['de la', 'de las', 'de lo', 'de los'],
	].map((link) => ` ${link} `),
);
const LONGEST_LINK = ' de las '.length;

/** What two places have in common, by the second's name. */
const SHARED_BODY =
	/^\p{Upper}[\p{Alpha}-]+ (?:(?:University |Teaching |General )?(?:Hospitals? )?NHS (?:Foundation )?Trust|Health Board|Hospitals Trust|Building Society|Fire Service|Integrated Care Board)$/u;

/** What bodies are called for short. */
const LETTERS = /(?<![\p{Alpha}\p{N}])\p{Upper}{2,8}(?![\p{Alpha}\p{N}])/gu;

/** The letters of two names together: "Unity and Progress Party" is the UPP. */
const lettersOf = (text: string, { start, end }: NameSpan, second: string): string =>
	`${text.slice(start, end)} ${second}`
		.split(' ')
		.map((word) => word[0])
		.join('');

/** Whether a name of several words is more than the first half of another: not "Rural Nurses" of a union of those. */
function isWhole(text: string, { start, end }: NameSpan): boolean {
	const form = text.slice(start, end);
	return form.includes(' ') && !/^\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}{3,}s$/u.test(form);
}

/** "Devon and | Cornwall Police", "Harrowdale and | Wenby NHS Trust", "Western and | Lakeland Trust": with the other place. */
function withCounty(text: string, name: NameSpan): NameSpan {
	if (text.charCodeAt(name.start - 1) !== SPACE || !text.startsWith(' and ', name.start - 5)) return name;
	const before = text.slice(Math.max(0, name.start - 20), name.start);
	const first = /\p{Upper}\p{Alpha}+ and $/u.exec(before)?.[0];
	const form = text.slice(name.start, name.end);
	const isBody = () =>
		COUNTIES.test(first + form) ||
		SHARED_BODY.test(form) ||
		(isQuarter(first!.slice(0, -5)) &&
			/\b[Tt]he $/.test(before.slice(0, -first!.length)) &&
			ORGANISATION_HEADS.has(bareWord(form.slice(form.lastIndexOf(' ') + 1))));
	if (first === undefined || !isBody()) return name;
	return { start: name.start - first.length, end: name.end, kind: 'organisation' };
}

/** Places that have a police, a council or a fire service in common. */
const COUNTIES =
	/^(?:Devon and Cornwall|Avon and Somerset|Dumfries and Galloway|Hampshire and Isle of Wight|Perth and Kinross|Tyne and Wear|Bedfordshire and Luton|Brighton and Hove|Kensington and Chelsea|Hammersmith and Fulham|Barking and Dagenham|Redcar and Cleveland|Argyll and Bute|Newcastle and Gateshead|Telford and Wrekin|Hereford and Worcester|Bath and North East Somerset|Cheshire West and Chester|Armagh City and Craigavon) (?:\p{Upper}\p{Alpha}+ ){0,3}(?:Police|Constabulary|Council|Service|Authority|Trust|Partnership|College|Region)\b/u;

/** Whose office a body is: "the | Auditor General's | Department", "the | Sheriff's | Office". */
const HOLDER =
	/(?:(?:Auditor|Attorney|Solicitor|Surveyor|Inspector|Registrar|Accountant|Director|Comptroller|Advocate)[ -]General|(?:State|County|City|Borough) (?:Engineer|Surveyor|Auditor|Treasurer|Attorney|Coroner|Assessor|Clerk)|(?:District|State’s|County) Attorney|Prime Minister|First Minister|Vice[- ]Chancellor|President|Governor|Mayor|Sheriff|Coroner|Ombudsman|Commissioner|Chancellor|(?:\p{Upper}{2,5} )?Spokes(?:person|man|woman))['’]s $/u;

/** The same with whose office it is, or whose police. */
function withOffice(text: string, name: NameSpan): NameSpan {
	const { start, end } = name;
	if (name.kind === 'place')
		return end - start === 8 && text.startsWith('Police Scotland', start - 7)
			? { start: start - 7, end, kind: 'organisation' }
			: name;
	// "Governor’s | Office"
	if (text.charCodeAt(start - 1) !== SPACE || text.charCodeAt(start - 2) !== LETTER_S) return name;
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

/** A first name, a nickname in marks, a surname. */
function isNicknamed(text: string, first: NameSpan, second: NameSpan): boolean {
	if (second.start - first.end > 30 || text.charCodeAt(first.end) !== SPACE) return false;
	const isDutch = text.charCodeAt(second.start - 2) === LETTER_T;
	if (!isDutch && !NICKNAME_OPENS.has(text.charCodeAt(first.end + 1))) return false;
	const between = text.slice(first.end, second.start);
	const given = text.slice(first.start, first.end);
	if (isDutch && DUTCH.test(between)) return first.kind !== 'organisation' || !given.includes(' ');
	const isBody = first.kind === 'organisation' || second.kind === 'organisation';
	return (
		NICKNAME.test(between) &&
		!given.includes(' ') &&
		!text.slice(second.start, second.end).includes(' ') &&
		(!isBody || genderOfFirstName(given) !== null || titlesBefore(text, first.start).length > 0)
	);
}
