import type { NameSpan } from '../attribution.js';
import { LETTER_S } from '../text/characters.js';
import { COMPANY_ENDINGS, DEMONYM, isTitleWord, ORGANISATION_HEADS } from '../text/lexicon.js';
import { list } from '../text/list.js';
import { remembering, rememberingNames } from '../text/remember.js';
import { fold, isAcronym, NOBLE, personForm } from '../who/forms.js';
import { genderOfFirstName } from '../who/gender.js';
import { isPersonal, kindByWords } from '../who/kinds.js';
import { knownAs } from '../who/well-known.js';
import { FIELD } from './joins.js';

/** What is done with somebody, or without, at the head of a sentence: "Follow AP", "Absent Marsh", "Make Marsh pay". */
const OPENER =
	/^(?:Absent|Whether|Via|Amid|Per|Minus|Versus|Make|Follow|Meet|Stop|Dump|Elect|Remember|Save|Lock|Boycott|Forget|Entrusting|\p{Upper}\p{Lower}{2,}(?:[b-df-hj-np-tv-z]|st|ct|ss|rt|nt|e)ing)$/u;
/** Words of that form that are names or parts of them. */
const NO_OPENER = list(
	`King Blessing Ming Ling Ping Qing Xing Ring Ding Sing Wing Spring String Sterling Irving Harding Browning Fleming Fielding Golding
	Manning Channing Canning Keating Whiting Pershing Rowling Cushing Boeing Beijing Chongqing Nanjing Reading Flushing Wyoming Lansing
	Kipling Downing Bowling Banning Dowling Gosling Schelling Spalding Stirling Waring Loring Deming Redding Standing Morning Evening
	Building Housing Planning Nursing Engineering Racing Trading Mining Shipping Fishing Farming Banking Holding Publishing Broadcasting
	Marketing Advertising Burning Living Moving Working Rising Flying Rolling Talking Breaking Missing Walking Running Dancing Sporting
	Learning Training Swimming Cycling Boxing Wrestling Viking Serving Acting Managing Founding Presiding Outgoing Incoming Leading Sitting
	Consulting Writing Teaching Accounting Lending Sailing Climbing Hunting Gaming Driving Drilling Catering Cleaning Clearing Manufacturing
	Processing Testing Rating Voting Polling Wedding Pudding Steering Screaming Shining Smashing Dying Being`,
);

/** A syllable as Chinese names are spelt, and one that ends as English participles do: "Xiao|ling", "Mei|ying". */
const SYLLABLE =
	'(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|eng|ing|i?ao|i?an|uan|uai|ai|ei|ou|iu|ie|ia|en|in|un|ua|uo|ui|ue|er|[aeiou]))';
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}[lpmyjqxntb]ing$`, 'i');
/** Participles that are spelt so. */
const PARTICIPLE = list(
	`Saying Paying Laying Playing Staying Dying Lying Tying Buying Enjoying Waiting Dating Mating Baiting Hating Rating Naming Taming Shaming
	Fuming Timing Coming Aiming Boating Citing Biting Inviting Uniting Noting Voting Quoting Wanting Hunting Shouting Painting Printing
	Sailing Failing Mailing Hailing Tailing Nailing Boiling Ruling Piling Tiling Filing Smiling Whiling Running Sunning Gunning Shunning
	Banning Planning Panning Tanning Winning Pinning Spinning Lining Dining Mining Pining Tuning Joining Leaning Meaning Cleaning Opening
	Signing Assigning Designing Shaping Taping Gaping Wiping Piping Helping Keeping Hoping Coping`,
);

/** Somebody by a state or a city, as nations' names are: "Ohioan | John Boyle". */
const CITIZEN = list(
	`Ohioan Texan Californian Floridian Virginian Iowan Kansan Nebraskan Oregonian Alaskan Hawaiian Arizonan Michigander Minnesotan Vermonter
	Londoner Parisian Berliner Bostonian Chicagoan Pennsylvanian Tennessean Kentuckian Louisianan Mississippian Alabaman Alabamian Coloradan
	Utahn Nevadan Montanan Idahoan Marylander Mainer Hoosier Oklahoman Arkansan Dakotan Carolinian Wisconsinite Indianan Missourian
	Liverpudlian Mancunian Glaswegian Dubliner Aucklander Sydneysider Queenslander Tasmanian`,
);

/**
 * Names without what opens a sentence before them, or where their bearer is from; and two that stand as one, each by
 * itself: "Fox News and | ABC News", "Russia of | Crimea".
 * @param names in text order, not overlapping
 */
export function partedNames(text: string, names: readonly NameSpan[]): NameSpan[] {
	const result: NameSpan[] = [];
	const elsewhere = new Elsewhere(text);
	const alone = new Map(
		names
			.map(({ start, end, kind }) => [text.slice(start, end), kind] as const)
			.filter(([form, kind]) => kind !== 'place' && isOneWord(form)),
	);
	for (const name of names) {
		const whole = withShopkeeper(text, withAmpersand(text, name));
		if (!text.slice(whole.start, whole.end).includes(' ')) result.push(whole);
		else result.push(...halves(text, withoutOpener(text, whole, elsewhere), alone));
	}
	return result;
}

/** Tells whether a word stands in a text elsewhere than behind another one. All words are counted once, when it is first asked. */
class Elsewhere {
	/** How often each word stands there, and how often right behind an opener: "Marsh", "Absent Marsh". */
	private counts: Map<string, number> | null = null;

	constructor(private readonly text: string) {}

	has(word: string, opener: string): boolean {
		this.counts ??= this.counted();
		const bare = withoutEnding(word);
		return (this.counts.get(bare) ?? 0) > (this.counts.get(`${opener} ${bare}`) ?? 0);
	}

	private counted(): Map<string, number> {
		const counts = new Map<string, number>();
		const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
		let before = '';
		let end = 0;
		for (const { 0: found, index } of this.text.matchAll(CAPITAL_WORD)) {
			const word = withoutEnding(found);
			add(word);
			if (index === end + 1 && OPENER.test(before)) add(`${before} ${word}`);
			before = found;
			end = index + found.length;
		}
		return counts;
	}
}

const CAPITAL_WORD = /\p{Upper}[\p{Alpha}\p{N}'’-]*/gu;
/** Without the ending of an owner. */
const withoutEnding = (word: string): string => word.replace(/(?:['’]s?|\.)$/u, '');

/** "AT&T", of which only the last letter was a name. */
function withAmpersand(text: string, name: NameSpan): NameSpan {
	if (text.charCodeAt(name.start - 1) !== AMPERSAND) return name;
	const before = /(?<![\p{Alpha}\p{N}&])\p{Upper}{1,4}&$/u.exec(
		text.slice(Math.max(0, name.start - 6), name.start),
	);
	return before ? { start: name.start - before[0].length, end: name.end, kind: 'organisation' } : name;
}

/** "Dick's | Sporting Goods": what shops are called after their first owners, by what they sell. */
function withShopkeeper(text: string, name: NameSpan): NameSpan {
	if (text.charCodeAt(name.start - 2) !== LETTER_S || !SHOP.test(text.slice(name.start, name.end)))
		return name;
	const owner = /(?<![\p{Alpha}'’-])\p{Upper}\p{Lower}+['’]s $/u.exec(
		text.slice(Math.max(0, name.start - 24), name.start),
	);
	return owner ? { start: name.start - owner[0].length, end: name.end, kind: 'organisation' } : name;
}
const AMPERSAND = '&'.charCodeAt(0);
const SHOP =
	/^(?:Sporting Goods|Home Improvement|Pizza|Ice Cream|Steakhouse|Bakery|Hardware|Furniture|Diner|Wholesale Club|Investors Service|Deli|Donuts|Chicken|Fried Chicken|Bookshop|Bookstore|Tavern)(?! )/;

/** "Xiaoling | Zhang": a first name that ends as participles do. */
const isChinese = (word: string): boolean => TWO_SYLLABLES.test(word) && !PARTICIPLE.has(word);

/** Whether a word tells who bears the name behind it ("Ohioan", "Senators", "Singer-guitarists"), or opens a sentence; null for most. */
const openingOf = remembering((word): 'bearer' | 'opener' | null => {
	if (CITIZEN.has(word) || (word.endsWith('s') && isTitleWord(fold(word.slice(0, -1))))) return 'bearer';
	return OPENER.test(word) && !NO_OPENER.has(word) && !word.startsWith('Young') && !isChinese(word)
		? 'opener'
		: null;
});

function withoutOpener(text: string, name: NameSpan, elsewhere: Elsewhere): NameSpan {
	const form = text.slice(name.start, name.end);
	const space = form.indexOf(' ');
	const first = form.slice(0, space);
	const opening = openingOf(first);
	if (opening === null) return name;
	const rest = form.slice(space + 1);
	const second = rest.split(' ', 1)[0]!;
	if (opening === 'bearer')
		return rest.includes(' ') && genderOfFirstName(second) !== null
			? { start: name.start + space + 1, end: name.end, kind: 'person' }
			: name;
	if (!opensSentence(text, name.start)) return name;
	if (
		genderOfFirstName(first) !== null ||
		ORGANISATION_HEADS.has(fold(rest.slice(rest.lastIndexOf(' ') + 1)))
	)
		return name;
	// "Entrusting Tom Hale", "Follow AP", and "Absent Marsh", who is named elsewhere too
	const isName = genderOfFirstName(second) !== null || isAcronym(rest) || knownAs(rest) === 'organisation';
	return isName || elsewhere.has(second, first) ? { ...name, start: name.start + space + 1 } : name;
}

const opensSentence = (text: string, start: number): boolean =>
	/(?:^|[.!?:\n]["”’]?\s+|\n)["“‘']?$/.test(text.slice(Math.max(0, start - 6), start)) &&
	!/\b(?:Mrs?|Ms|Dr|Prof|Rev|Hon|Engr|Alh|Barr|Pst)\. $/.test(text.slice(Math.max(0, start - 7), start));

/** The half of a country or a county, by which no body is called alone. */
const QUARTER =
	/^(?:Western|Eastern|Northern|Southern|North|South|East|West|Mid|Central|Upper|Lower|Greater|Inner|Outer)$/;
export const isQuarter = (word: string): boolean => QUARTER.test(word);

/** "U.S. Food", "National Trade": what a body is for, which is none without its other half. */
const OF_NATION =
	/^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|UN|National|Federal|State|\p{Upper}\p{Lower}+(?:an|ish|ese)) \p{Alpha}+$/u;

/** Between the halves of what may be two names. */
const AND = / and (?:the )?/gu;
const OF = / of /;
const SAYS_OF =
	/(?<!\p{Alpha})(?:said|says|saying|wrote|writes|writing|joked|jokes|quipped|remarked|remarks|complained|complains|tweeted|asked|asks|added|adds) $/u;
const isOneWord = (form: string): boolean => !form.includes(' ') && !ORGANISATION_HEADS.has(fold(form));

/** @param alone the names of one word that stand anywhere alone, and their kinds */
function halves(text: string, name: NameSpan, alone: ReadonlyMap<string, NameSpan['kind']>): NameSpan[] {
	const form = text.slice(name.start, name.end);
	for (const match of form.includes(' and ') ? form.matchAll(AND) : []) {
		const before = form.slice(0, match.index);
		const after = form.slice(match.index + match[0].length);
		// "the U.S. Securities and Exchange Commission": one.
		if (before.endsWith('Securities') && /^(?:Exchange|Futures) /.test(after)) continue;
		const isTwice = match[0].endsWith('the ');
		// "the U.S. Food and Drug Administration"
		if (!isTwice && OF_NATION.test(before) && FIELD.test(before)) continue;
		// "Department of Health and Human Services" is one, "Ministry of Health and the Senate" are two.
		const isOpen = / (?:of|for|on|in) /.test(before);
		// "the Gazette and the Sorn Echo", "the Civic Union and the Greens": a body ends before a second article.
		const isEnded =
			isTwice && !isOpen && ORGANISATION_HEADS.has(fold(before.slice(before.lastIndexOf(' ') + 1)));
		const kind = wholeKind(before) ?? (isEnded || holderIn(before) > 0 ? 'organisation' : null);
		// "The Tennis Federation and Kosmos", which the text calls so alone
		const named = !HALF.test(after) && kind === 'organisation' ? alone.get(after) : undefined;
		const other = wholeKind(after) ?? named ?? (isEnded ? 'organisation' : null);
		if (kind === null || other === null || isQuarter(before) || (isOpen && !isTwice && !isSure(after)))
			continue;
		const past = name.start + match.index + match[0].length;
		const one: NameSpan = { start: name.start, end: name.start + before.length, kind };
		return [...halves(text, one, alone), ...halves(text, { start: past, end: name.end, kind: other }, alone)];
	}
	const isLong = form.indexOf(' ') < form.lastIndexOf(' ');
	const holder = isLong ? holderIn(form) : -1;
	if (holder > 0 && (name.kind !== 'person' || genderOfFirstName(form.split(' ', 1)[0]!) === null))
		return [
			{ start: name.start, end: name.start + holder - 1, kind: 'organisation' },
			{ start: name.start + holder, end: name.end, kind: 'person' },
		];
	const of = isLong ? OF.exec(form) : null;
	// "said Doyle of Clegg": of whom Doyle said it.
	if (
		of &&
		isOneWord(form.slice(0, of.index)) &&
		SAYS_OF.test(text.slice(Math.max(0, name.start - 12), name.start))
	)
		return [
			{ start: name.start, end: name.start + of.index, kind: 'person' },
			{ ...name, start: name.start + of.index + 4 },
		];
	// "Russia of Crimea"
	if (of && isCountry(form.slice(0, of.index)) && knownAs(form.slice(of.index + 4)) === 'place')
		return [
			{ start: name.start, end: name.start + of.index, kind: 'place' },
			{ start: name.start + of.index + 4, end: name.end, kind: 'place' },
		];
	return [name];
}

/** "European Union | Tom Hale": where whoever is of a body is named right behind it; -1 for nowhere. */
const holderIn = rememberingNames((form: string): number => {
	const words = form.split(' ');
	for (let i = 1; i + 1 < words.length; i++) {
		if (!ORGANISATION_HEADS.has(fold(words[i - 1]!)) || words.length - i > 3) continue;
		// "Union Tom Hale", of the European Union
		const isKnown = i === 1 || knownAs(words.slice(0, i).join(' ')) !== null;
		const isGiven = isKnown && genderOfFirstName(words[i]!) !== null;
		if (
			isGiven &&
			words
				.slice(i)
				.every((word) => /^\p{Upper}\p{Alpha}*\.?$/u.test(word) && !ORGANISATION_HEADS.has(fold(word)))
		)
			return words.slice(0, i).join(' ').length + 1;
	}
	return -1;
});

const isCountry = (form: string): boolean => !form.includes(' ') && knownAs(form) === 'place';

/** Whether a name is a whole one for sure: known to the world, letters, or somebody's with a first name. */
const isSure = (form: string): boolean =>
	knownAs(form) === 'organisation' || isAcronym(form) || isSomebody(form);

/** The kind of what is a whole name by itself; null for what may be half of one. */
const wholeKind = rememberingNames((form: string): NameSpan['kind'] | null => {
	if (NOBLE.test(form) || isSomebody(form)) return 'person';
	const known = knownAs(form);
	if (known !== null) return known;
	if (isAcronym(form)) return 'organisation';
	const words = form.split(' ');
	if (words.length < 2 || DEMONYM.test(form)) return null;
	const last = words.at(-1)!;
	const isEnded =
		ORGANISATION_HEADS.has(fold(last)) ||
		COMPANY_ENDINGS.has(last.replace(/[.’']/g, '').toLowerCase()) ||
		OF.test(form);
	if (HALF.test(last) && !OF.test(form)) return null;
	// "Bank and | Trust Company"
	const isHeaded = ORGANISATION_HEADS.has(fold(words[0]!)) && !OF.test(form);
	return isEnded && !isHeaded && kindByWords(form) === 'organisation' ? 'organisation' : null;
});

/** What one body is for and something else: "Korean Service and Education Consortium". */
const HALF =
	/^(?:Services?|Trade|Security|Health|Education|Society|Power|Finance|Research|Labou?r|Police|Justice|Transport|Works|Spa|Casino|Gardens)$/;

/** "Tom Hale", "President Hale", "Energy Secretary Rick Parry" */
function isSomebody(form: string): boolean {
	const name = personForm(form);
	if (!name.includes(' '))
		return name !== form && /^\p{Upper}\p{Lower}+$/u.test(name) && !isTitleWord(fold(name));
	return isPersonal(name) && !ORGANISATION_HEADS.has(fold(name.slice(name.lastIndexOf(' ') + 1)));
}
