import type { NameSpan } from '../attribution.js';
import { BRACKET, SPACE } from '../text/characters.js';
import { isTitleWord } from '../text/lexicon.js';
import { rememberingNames } from '../text/remember.js';
import { genderOfFirstName } from '../who/gender.js';
import { kindByWords } from '../who/kinds.js';
import { isBody, isHuman } from '../who/nouns.js';
import { wordBefore } from '../who/titles.js';
import { bareWord } from './leads.js';

/** What a form may be that is no name, by its words: bits. Whether it is one where it stands, the words beside it tell. */
const FORM = { listed: 1, office: 2, post: 4, number: 8, shouted: 16 };

/** 0 for most forms: of these nothing else is asked. */
const kindsOf = rememberingNames(
	(form): number =>
		(NO_NAMES.has(form) ? FORM.listed : 0) |
		(isOfTitles(form) ? FORM.office : 0) |
		(isPost(form) ? FORM.post : 0) |
		(isLettersOfNumber(form) ? FORM.number : 0) |
		(isShoutedNoun(form) ? FORM.shouted : 0),
);

/** Whether what was taken for a name is none: an office, a post, a form of address, letters, a common noun. */
export function isNoName(text: string, name: NameSpan): boolean {
	const form = text.slice(name.start, name.end);
	if (isBracketed(text, name, form)) return true;
	const kinds = kindsOf(form);
	return (
		kinds !== 0 &&
		((kinds & FORM.post) !== 0 ||
			((kinds & FORM.listed) !== 0 && NO_NAMES.get(form)!(text, name)) ||
			((kinds & FORM.office) !== 0 && isOffice(text, name)) ||
			((kinds & FORM.number) !== 0 && isServiceNumber(text, name, form)) ||
			((kinds & FORM.shouted) !== 0 && isShouted(text, name)))
	);
}

/** "flight | VA | 218", "flight | VA218", "the train IC 84": letters of a number, and no body. */
const isServiceNumber = (text: string, { start, end }: NameSpan, form: string): boolean =>
	(/\d$/.test(form) || /^[ -]?\d{1,4}\b/.test(text.slice(end, end + 6))) &&
	SERVICE.test(text.slice(Math.max(0, start - 12), start));
const isLettersOfNumber = (form: string): boolean => /^\p{Upper}{1,3}(?:\d{1,4})?$/u.test(form);
const SERVICE =
	/(?<!\p{Alpha})(?:[Ff]lights?|[Tt]rains?|[Bb]us(?:es)?|[Rr]outes?|[Ff]erry|[Tt]ram|[Ss]ervice),? (?:the )?$/u;

/** "A MAN who": the first words of a story in capitals, and a common noun among them. */
const isShouted = (text: string, { start }: NameSpan): boolean =>
	/(?:^|\n)(?:AN?|THE) $/.test(text.slice(Math.max(0, start - 5), start));

function isShoutedNoun(form: string): boolean {
	if (!/^\p{Upper}{3,}$/u.test(form)) return false;
	const noun = form.toLowerCase();
	return isHuman(noun) || isBody(noun);
}

/** What stands in brackets and is no name: a party, a branch. */
const isBracketed = (text: string, name: NameSpan, form: string): boolean =>
	text.charCodeAt(name.start - 1) === BRACKET &&
	(isParty(text, name, form) || isBranch(text, name) || isSeat(text, name, form));

/** "Zack Orme (Hexham North)": for what place somebody sits, by a quarter in its name. */
const isSeat = (text: string, { start, end }: NameSpan, form: string): boolean =>
	text[end] === ')' && SEAT.test(form) && /\p{Lower} \($/u.test(text.slice(Math.max(0, start - 3), start));
const SEAT =
	/^(?:(?:North|South|East|West|Mid|Central) \p{Upper}.*|.* (?:North|South|East|West|Central|Northern|Southern|Eastern|Western))$/u;

/** "Cllr Pask (Con)": letters for a party. */
const isParty = (text: string, { end }: NameSpan, form: string): boolean =>
	/^(?:Ind|Con|Lab|Lib ?Dem|LD|Dem|Rep|SNP|DUP|PC|UUP|SDLP|Green|FF|FG|SF|NDP|Lib|Nat|Alba|UKIP|Reform|R|D|I)$/.test(
		form,
	) && /[),-]/.test(text[end] ?? '');

/** "the Chief Fisherman": an office with capitals, after an article. */
const isOffice = (text: string, { start }: NameSpan): boolean =>
	text.charCodeAt(start - 1) === SPACE &&
	/(?:^|\s)(?:the|a|an|its|his|her|our|their) (?:\p{Upper}\p{Alpha}+ )*$/iu.test(
		text.slice(Math.max(0, start - 30), start),
	);

const isOfTitles = (form: string): boolean => form.split(/\s+/).every((word) => isTitleWord(bareWord(word)));

/** "SSP (Operations) Imran Baloch": the branch of an office, in brackets before its holder. */
const isBranch = (text: string, { start, end }: NameSpan): boolean =>
	text[end] === ')' &&
	/^ \p{Upper}\p{Lower}/u.test(text.slice(end + 1, end + 4)) &&
	/(?:\p{Upper}{2,4}|\p{Lower}) \($/u.test(text.slice(Math.max(0, start - 6), start)) &&
	isTitleOrRank(wordBefore(text, start - 1));

const isTitleOrRank = (word: string): boolean =>
	isTitleWord(word.toLowerCase()) || /^(?:police|\p{Upper}{2,4})$/iu.test(word);

/** "Health Correspondent", "Public Relations Officer": a post with capitals. */
function isPost(form: string): boolean {
	const space = form.indexOf(' ');
	// "Health Service Executive"
	if (space < 0 || !POSTS.has(form.slice(form.lastIndexOf(' ') + 1))) return false;
	return kindByWords(form) !== 'organisation' && genderOfFirstName(form.slice(0, space)) === null;
}

/** Heads of posts that are nobody's surname. */
const POSTS = new Set(
	'Officer Correspondent Reporter Editor Commissioner Adviser Advisor Director Secretary Minister President Engineer Inspector Superintendent Coordinator Chairman Chairwoman Chairperson Spokesman Spokeswoman Spokesperson Writer Analyst Executive Manager Governor Assistant Ambassador'.split(
		' ',
	),
);

/** Whether a form that may be no name is none where it stands. */
type Check = (text: string, name: NameSpan) => boolean;

/** "LNG": what nobody is called. */
const always: Check = () => true;

/** "The agency's General | Manager": the rest of an office. */
const isGeneralOffice: Check = (text, { start }) => text.startsWith('General ', start - 8);

/** "Your Honour", "My Lord": how somebody is addressed. */
const isAddress: Check = (text, { start }) =>
	/\b(?:Your|My|His|Her|your|my) $/.test(text.slice(Math.max(0, start - 5), start));

/** "Town clerk Yvonne Starling": a common noun that opens a sentence, before what somebody is. */
const isOwner: Check = (text, name) => nounAfterOpening(text, name) !== null;

/** "Ferry captain Ana Ruiz": the same where somebody is named by it. */
const isField: Check = (text, name) => {
	const noun = nounAfterOpening(text, name);
	return noun !== null && isTitleWord(noun);
};

/** The word in small letters behind one that opens a sentence. */
function nounAfterOpening(text: string, { start, end }: NameSpan): string | null {
	if (!/(?:^|[.!?\n]["”’']?\s|^)$/.test(text.slice(Math.max(0, start - 3), start))) return null;
	return /^ (?<word>\p{Lower}[\p{Alpha}-]+) /u.exec(text.slice(end, end + 30))?.groups?.word ?? null;
}

/** "a Grade 4 teacher": what is told by a number. */
const isNumbered: Check = (text, { end }) => /^ \d/.test(text.slice(end, end + 2));

/** "The Dean", "the Provost’s letter": an office that is somebody's first name elsewhere. */
const isArticled: Check = (text, { start, end }) =>
	text.startsWith('he ', start - 3) && !/^[ -]\p{Upper}/u.test(text.slice(end, end + 2));

const FURNITURE =
	'Hide Ad|Hide Ads|Read More|Read more|Also Read|ALSO READ|Read Also|READ ALSO|READ MORE|Continue Reading|Latest News|Popular Stories|POPULAR STORIES|Related Stories|Related Articles|Related News|Most Read|Most Popular|Recommended Stories|Trending Now|Top Stories|Breaking News|Story Continues|Article|Sign Up|Sign In|Log In|Subscribe Now|Privacy Policy|Cookie Policy|Terms of Use|Terms of Service|Greenwich Mean Time|Quick Facts|Key Points|Share Article|Share This';

const listed = (check: Check, forms: string, between: string | RegExp = /\s+/): [string, Check][] =>
	forms.split(between).map((form) => [form, check]);

/** Forms that may be no names: most names are none of these, and are looked up once. */
/** "Name and address supplied": below a letter. */
const isHidden: Check = (text, { end }) =>
	/^(?:,? (?:and|&) (?:full )?address| (?:supplied|withheld|provided)\b)/.test(text.slice(end, end + 24));

const NO_NAMES: ReadonlyMap<string, Check> = new Map([
	// Capitals that nobody is called by.
	...listed(
		always,
		'LNG LPG VAT GPS NDA USB LED ATM MRI IPO DIY ISBN GCSE CPI RPI PTSD ADHD IVF AIDS TNT CO2 ESG',
	),
	// "Save Our Swim (SOS)": a body's letters, where a name is told with them.
	...listed((text) => !text.includes('(SOS)'), 'SOS'),
	// What stands around an article on its page.
	...listed(always, FURNITURE, '|'),
	// Forms of address before a name: "Engr. (Dr) Obiageli Bassey".
	...listed(
		always,
		`Engr Barr Arc Surv Pharm Comr Evang Justices Messrs Profs Drs
		Engr. Barr. Arc. Surv. Pharm. Comr. Evang. Justices. Messrs. Profs. Drs.`,
	),
	...listed(
		isNumbered,
		'Grade Year Level Class Tier Category Type Form Division Stage Phase Zone Band Room Gate Platform',
	),
	...listed(isArticled, 'Dean Provost Rector Canon Prior Abbot Precentor'),
	...listed(isHidden, 'Name Names'),
	...listed(isGeneralOffice, 'Manager Overseer Secretary Director Counsel Superintendent'),
	...listed(
		isAddress,
		`Honour Honours Honor Honors Worship Worships Lord Lords Lordship Lordships Lady Ladies Ladyship Ladyships Grace Majesty
		Majesties Highness Highnesses Excellency Excellencies Eminence Holiness`,
	),
	...listed(isAddress, 'Royal Highness|Imperial Highness|Serene Highness|Royal Majesty|Royal Majesties', '|'),
	...listed(
		isOwner,
		`Town City Club County Village Parish Palace Court Company Party Union School Hospital Church Team Film Art Music Science
		Council Army Navy Bank Market Government State Home Health Education Police Prison Street Factory Airport Port Harbour
		Zoo Museum Theatre Hotel Farm Shop Store Restaurant Pub Bar Cafe Café`,
	),
	...listed(
		isField,
		`Ferry Coach Train Bus Taxi Truck Lorry Boat Fishing Dairy Sheep Cattle Wine Football Rugby Cricket Tennis Golf Chess Opera
		Ballet Tax Trade Finance Transport Energy Justice Culture Tourism Housing Defence Defense Sport Sports Environment
		Fisheries Water Road Rail Fire Ambulance Mountain Beach Park Forest Garden Animal Dog Cat Bird Horse Book Newspaper News
		Weather Climate Data Computer Software Phone Car Bike Bicycle Cabin Ship Crane Mine Oil Gas Coal Steel Solar`,
	),
]);

/** Whether a name is a common noun that opens a sentence, before what somebody is. */
export function isCommonOwner(text: string, name: NameSpan): boolean {
	const check = NO_NAMES.get(text.slice(name.start, name.end));
	return (check === isOwner || check === isField) && check(text, name);
}
