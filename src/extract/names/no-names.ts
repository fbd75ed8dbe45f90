import type { NameSpan } from '../attribution.js';
import { isTitleWord } from '../text/lexicon.js';
import { genderOfFirstName } from '../who/gender.js';
import { isBody, isHuman } from '../who/nouns.js';
import { wordBefore } from '../who/titles.js';
import { bareWord } from './leads.js';

/** Whether what was taken for a name is none: an office, a post, a form of address, letters, a common noun. */
export const isNoName = (text: string, name: NameSpan): boolean =>
	isLetters(text, name) ||
	isGeneralOffice(text, name) ||
	isOfficeOnly(text, name) ||
	isParty(text, name) ||
	isCommonOwner(text, name) ||
	isBranch(text, name) ||
	isPost(text, name) ||
	isAddress(text, name) ||
	isShouted(text, name) ||
	HONORIFIC.test(text.slice(name.start, name.end));

/** "A MAN who": the first words of a story in capitals, and a common noun among them. */
function isShouted(text: string, { start, end }: NameSpan): boolean {
	const form = text.slice(start, end);
	if (!/^\p{Lu}{3,}$/u.test(form) || !/(?:^|\n)(?:AN?|THE) $/.test(text.slice(Math.max(0, start - 5), start)))
		return false;
	const noun = form.toLowerCase();
	return isHuman(noun) || isBody(noun);
}

const OTHER_SPACE = /[^\S ]/;

/** Forms of address before a name, which are none: "Engr. (Dr) Obiageli Bassey". */
const HONORIFIC = /^(?:Engr|Barr|Arc|Surv|Pharm|Comr|Evang|Justices|Messrs|Profs|Drs)\.?$/;

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
	if (!isTitleWord(bareWord(first)) && !OTHER_SPACE.test(first)) return false;
	if (!form.split(/\s+/).every((word) => isTitleWord(bareWord(word)))) return false;
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
