import type { NameSpan } from '../attribution.js';
import { isDigit, isSmall, isUpper, SPACE } from '../text/characters.js';
import type { KindsAt } from '../text/kinds-at.js';
import { askedOnce, type KnownWord } from '../text/known-word.js';
import { DEMONYM, NOT_NAMES } from '../text/lexicon.js';
import { lowerBound } from '../text/lower-bound.js';
import type { Words } from '../text/words.js';
import { contentWords, initials, nameWords } from '../who/forms.js';

/** A name ends here: what follows tells of its bearer, and is no further word of a headline. */
const END = "(?=[,.;:)]|['’]s?(?![\\p{Alpha}])| \\p{Lower}| \\()";
/** A few words with capitals: no name has more, and a text of nothing else would be read again from each. */
const CAPITALS = '\\p{Upper}[\\p{Alpha}-]+(?: (?:and )?\\p{Upper}[\\p{Alpha}-]+){0,7}';

/** "the | Friends of the Halvard": an article before several people or things with a capital. */
const MANY_OF = new RegExp(
	`\\b[Tt]he (?<many>\\p{Upper}\\p{Lower}+(?:s|hood|men|people|children)|Order|Heart|Voice|Light|Circle) (?:of|for)(?: the)? ${CAPITALS}${END}`,
	'uy',
);
/** What bodies of many are for: "Sorn Communities for Change". */
const AIMS =
	'(?:(?:Social|Racial|Economic|Climate|Gun|Common|Responsible|Affordable|Safe|Safer|Clean|Better|Fair|Public|Equal|Good|Responsive|Religious|Individual|Sensible|Truth in) )?(?:Change|Justice|Peace|Life|Action|Choice|Equality|Democracy|Freedom|Reform|Fairness|Safety|Truth|Progress|Liberty|Housing|Rights|Responsibility|Prosperity|Unity|Solidarity|Growth|Government|Sense|Energy|Streets|Schools|Education|Health|Homes|Water|Air|Transit|Accountability)';

const DEMANDS = 'Save|Stop|Keep|Protect|Reclaim|Free|Defend|Fix|Scrap';
const CAUSES = 'Justice|Amnesty|Dignity|Homes|Freedom|Shelter|Hope|Relief|Refuge|Bread';
const CAMPAIGNERS = 'Voices|Mothers|Fathers|Artists|Scientists|Cyclists|Citizens';
const OWNERS =
	'(?:Citizen|Worker|Farmer|Tenant|Resident|Parent|Teacher|Student|Patient|Passenger|Consumer|Miner|Grower|Pensioner|Veteran|Driver|Rider|Mother|Nurse|Writer|Owner)s';

/** "Stop the Bypass": what a body wants; "Tenants' Voice": whose it is. */
const WANTED = new RegExp(
	`\\b(?:(?:${DEMANDS}) (?:[Tt]he|[Oo]ur) ${CAPITALS}|` +
		`Friends of (?:the ${CAPITALS}|(?:\\p{Upper}[\\p{Alpha}’'-]+ ){1,3}(?:Library|Museum|Park|Hall|Church|School|Hospital|Gardens?|Woods?|Pier|Station|Theatre|River|Lido|Cemetery|Chapel|Cathedral|Forest|Common|Green))|` +
		`(?<!\\b(?:of|and) )(?:${CAUSES}) for the ${CAPITALS}|Transport for ${CAPITALS}|Director of Public Prosecutions|` +
		`(?:${CAMPAIGNERS}) (?:for|[Aa]gainst) ${CAPITALS}|` +
		`${OWNERS}['’] \\p{Upper}\\p{Lower}+)${END}`,
	'uy',
);
/** The first words of these. */
const WANTED_FIRST = new RegExp(
	`(?:${DEMANDS}|Friends|${CAUSES}|Transport|Director|${CAMPAIGNERS}|${OWNERS})$`,
	'i',
);

/** What such bodies want. */
const DEEDS = 'Protect|Save|Stop|End|Keep|Free|Abolish|Defend|Ban|Restore|Reform|Prevent|Support|Elect';

/** "Reporters Without Borders", "Campaign to Protect Rural England", "the Prosecutor's Office", "Bangko Sentral ng Pilipinas": bodies by how they are called. */
const CALLED = new RegExp(
	`\\b(?:\\p{Upper}\\p{Lower}+s Without (?:Borders|Frontiers)|` +
		`(?:\\p{Upper}\\p{Lower}+ )?(?:Campaign|Coalition|Committee|Alliance|Movement|Fund|Network|League) [Tt]o (?:${DEEDS}) ${CAPITALS}|` +
		`(?:\\p{Upper}\\p{Lower}+ )?Society for the Prevention of Cruelty to (?:Animals|Children)|` +
		`(?:Prosecutor|Mayor|Governor|Sheriff|Attorney|Ombudsman|Coroner|President|Speaker)(?:[- ]General)?['’]s Office(?: (?:for|of) ${CAPITALS})?|` +
		`\\p{Upper}\\p{Alpha}+(?: \\p{Upper}\\p{Alpha}+){0,3} ng (?:mga )?\\p{Upper}\\p{Alpha}+(?: \\p{Upper}\\p{Alpha}+){0,3}|` +
		`Our Lady (?:of (?:the )?)?${CAPITALS}|Just Stop Oil|Unite the Union|(?:An )?Garda Síochána)${END}`,
	'gu',
);

/** One word of each, in small letters, and what stands before it. */
const CALLED_BY: ReadonlyMap<string, string> = new Map([
	['without', 's '],
	['cruelty', ' of '],
	['office', 's '],
	['ng', ' '],
	['lady', 'Our '],
	['oil', 'Just Stop '],
	['union', 'Unite the '],
	['síochána', 'Garda '],
	...DEEDS.split('|').map((deed): [string, string] => [deed.toLowerCase(), 'o ']),
]);

const AIMED = new RegExp(` [Ff]or (?:${AIMS})${END}`, 'uy');
/** Whoever is for it, right before: "Sorn Communities". */
const FOR_IT =
	/(?<![\p{Alpha}’'-])(?:\p{Upper}[\p{Alpha}-]+ ){0,2}\p{Upper}\p{Lower}+(?:s|men|people|children)$/u;
/** What stands before "Hall of Fame": "Rock and Roll". */
const FAMED = /(?<![\p{Alpha}’'-])(?:\p{Upper}[\p{Alpha}-]+ (?:and )?){1,3}$/u;
const HALL = 'Hall of Fame';

/** How long the article and its space are. */
const ARTICLE = 4;

/** Parties, peoples and whoever holds an office: many, but none of them a body's name. */
const MANY =
	/(?:crats|cans|tives|ists|ians|ories|abour|ministers|secretaries|presidents|members|officers|officials|lords|commons|states|courts|sports)$/i;

/** What a word may be of such a name: bits. */
const KIND = {
	/** Between the many and what they are of, or for. */
	of: 1,
	for: 2,
	wanted: 4,
	called: 8,
	fame: 16,
	who: 32,
};

/** The letters that a word begins with: the rest of "Office.5" is no word of a name. */
const stemOf = (lower: string): string => /^[^.'’]*/.exec(lower)![0];

const kindsOf = askedOnce(
	({ lower }): number =>
		(lower === 'of' ? KIND.of : 0) |
		(lower === 'for' ? KIND.for : 0) |
		(WANTED_FIRST.test(lower) ? KIND.wanted : 0) |
		(CALLED_BY.has(stemOf(lower)) ? KIND.called : 0) |
		(lower.startsWith('fame') ? KIND.fame : 0) |
		(lower === 'who' ? KIND.who : 0),
);

/** Whether a word may be one of such a name. */
export const isOfCommonBody = (word: KnownWord): boolean => kindsOf(word) !== 0;

/** "Women in Trade (WiT)": the letters of a body's name, in brackets after it. */
const LETTERS = / \((?:the )?["“‘']?(?<letters>\p{Upper}\p{Alpha}{1,6})["”’']?\)/uy;
/** So far back its name is looked for, in UTF-16 code units; and so many more words than letters it may have. */
const REACH = 110;
const SMALL_WORDS = 4;

/** "Fair Fares | Now": what a body of several words wants done at once. */
const NOW = new RegExp(`^ Now${END}`, 'u');

/**
 * Names with those of bodies that are common words, which no word tells for a body, as one.
 * @param words of the text: their case and marks may be mended, so that they tell only where to look
 * @param at where words stand that may be of such a name (`isOfCommonBody`)
 * @param names in text order, not overlapping
 */
export function withCommonBodies(
	text: string,
	words: Words,
	at: readonly number[],
	names: readonly NameSpan[],
): NameSpan[] {
	const bodies: NameSpan[] = [];
	const kinds = at.map((i) => kindsOf(words.known[words.number[i]!]!));
	const places = { at, kinds };
	addMany(text, words, places, bodies);
	addWanted(text, words, places, bodies);
	if (at.some((i, k) => (kinds[k]! & KIND.called) !== 0 && isCalled(text, words, i)))
		for (const { index, 0: whole } of text.matchAll(CALLED))
			bodies.push({ start: index, end: index + whole.length, kind: 'organisation' });
	addAimed(text, words, places, bodies);
	if (kinds.some((kind) => (kind & KIND.fame) !== 0))
		for (let at = text.indexOf(HALL); at > 0; at = text.indexOf(HALL, at + 1))
			addLed(text, FAMED, at, HALL.length, bodies);
	addWho(text, words, places, bodies);
	const longer = names.map((name) => withNow(text, name));
	addLettered(text, longer, bodies);
	if (bodies.length === 0) return longer;
	const apart = apartInOrder(bodies);
	const merged: NameSpan[] = [];
	let next = 0;
	for (const name of longer) {
		while (next < apart.length && apart[next]!.end <= name.start) merged.push(apart[next++]!);
		const body = apart[next];
		if (body === undefined || name.end <= body.start) merged.push(name);
		// A name that begins before, or goes on, stays as it is.
		else if (name.start < body.start || (name.start === body.start && name.end > body.end)) {
			merged.push(name);
			next++;
		}
	}
	return [...merged, ...apart.slice(next)];
}

/** Adds bodies of many, by the "of" or "for" behind these. */
function addMany(text: string, { start }: Words, { at, kinds }: KindsAt, bodies: NameSpan[]): void {
	let past = 0;
	for (let k = 0; k < at.length; k++) {
		if ((kinds[k]! & (KIND.of | KIND.for)) === 0) continue;
		const many = start[at[k]! - 1];
		if (many === undefined || !isUpper(text.charCodeAt(many)) || !text.endsWith('he ', many)) continue;
		if (many - ARTICLE < past) continue;
		MANY_OF.lastIndex = many - ARTICLE;
		const word = MANY_OF.exec(text)?.groups?.many;
		if (word === undefined) continue;
		past = MANY_OF.lastIndex;
		// "the Duchess of Thirlmoor": one.
		if (word.endsWith('ss') || MANY.test(word) || DEMONYM.test(word)) continue;
		bodies.push({ start: many, end: past, kind: 'organisation' });
	}
}

/** Adds bodies that are called by what they want or whose they are, by their first words. */
function addWanted(text: string, { end }: Words, { at, kinds }: KindsAt, bodies: NameSpan[]): void {
	let past = 0;
	for (let k = 0; k < at.length; k++) {
		if ((kinds[k]! & KIND.wanted) === 0) continue;
		// The first word may be the second half of one: "ex-Director".
		let start = end[at[k]!]!;
		while (start > past && isOfWord(text.charCodeAt(start - 1))) start--;
		if (!isUpper(text.charCodeAt(start))) continue;
		WANTED.lastIndex = start;
		if (!WANTED.test(text)) continue;
		past = WANTED.lastIndex;
		bodies.push({ start, end: past, kind: 'organisation' });
	}
}

/** What `\b` takes for a part of a word. */
const isOfWord = (code: number): boolean => isSmall(code | 32) || isDigit(code) || code === UNDERSCORE;
const UNDERSCORE = '_'.charCodeAt(0);

/** Whether a body may be called by a word: it has a capital, and stands behind what stands before it then. */
function isCalled(text: string, { start, number, known }: Words, i: number): boolean {
	const at = start[i]!;
	const stem = stemOf(known[number[i]!]!.lower);
	return (stem === 'ng' || isUpper(text.charCodeAt(at))) && text.endsWith(CALLED_BY.get(stem)!, at);
}

/** Adds bodies of many by what they are for. */
function addAimed(text: string, words: Words, { at, kinds }: KindsAt, bodies: NameSpan[]): void {
	for (let k = 0; k < at.length; k++) {
		const i = at[k]!;
		if ((kinds[k]! & KIND.for) === 0 || !isUpper(text.charCodeAt(words.end[i]! + 1))) continue;
		const start = words.start[i]! - 1;
		AIMED.lastIndex = start;
		if (AIMED.test(text)) addLed(text, FOR_IT, start, AIMED.lastIndex - start, bodies);
	}
}

/** Adds a body by words of its name and those with capitals right before them, but for what only opens the sentence. */
function addLed(text: string, leading: RegExp, at: number, length: number, bodies: NameSpan[]): void {
	const words = leading.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
	const opening = /^\p{Alpha}+ /u.exec(words)?.[0] ?? '';
	const isOpening = opening !== 'New ' && NOT_NAMES.has(opening.trim().toLowerCase());
	const lead = isOpening ? words.slice(opening.length) : words;
	if (lead !== '') bodies.push({ start: at - lead.length, end: at + length, kind: 'organisation' });
}

/** Adds the World Health Organization by its letters, which are a pronoun where words beside them have capitals, too. */
function addWho(text: string, { start }: Words, { at, kinds }: KindsAt, bodies: NameSpan[]): void {
	for (let k = 0; k < at.length; k++) {
		const who = start[at[k]!]!;
		const end = who + 'WHO'.length;
		if ((kinds[k]! & KIND.who) === 0 || !text.startsWith('WHO', who)) continue;
		if (LOUD_BEFORE.test(text.slice(Math.max(0, who - 4), who)) || LOUD_BEHIND.test(text.slice(end, end + 3)))
			continue;
		bodies.push({ start: who, end, kind: 'organisation' });
	}
}
/** A word in capitals: "THE MAN | WHO | FELL". */
const LOUD_BEFORE = /\p{Upper}{2}[ ,-]{1,2}$/u;
const LOUD_BEHIND = /^ ?\p{Upper}{2}/u;

/** In text order, without those that overlap one before. */
function apartInOrder(bodies: NameSpan[]): NameSpan[] {
	let past = 0;
	return bodies
		.sort((a, b) => a.start - b.start)
		.filter(({ start, end }) => {
			if (start < past) return false;
			past = end;
			return true;
		});
}

/** Adds what letters in brackets stand for, where it is not one name already. */
function addLettered(text: string, names: readonly NameSpan[], bodies: NameSpan[]): void {
	for (let bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
		const end = bracket - 1;
		if (text.charCodeAt(end) !== SPACE) continue;
		LETTERS.lastIndex = end;
		const letters = LETTERS.exec(text)?.groups?.letters;
		if (letters === undefined) continue;
		const size = lengthOfLettered(text.slice(Math.max(0, end - REACH), end), letters);
		if (size === 0) continue;
		const start = end - size;
		const last = names[lowerBound(names.length, (n) => names[n]!.start <= start) - 1];
		if (last === undefined || last.end < end) bodies.push({ start, end, kind: 'organisation' });
	}
}

/** How long the name is, at the end of some words, of which these are the letters; 0 for none. */
function lengthOfLettered(before: string, letters: string): number {
	const words = [...before.matchAll(/[\p{Alpha}\p{N}’'-]+/gu)];
	const asked = letters.toLowerCase();
	for (let count = 2; count <= Math.min(words.length, letters.length + SMALL_WORDS); count++) {
		const first = words[words.length - count]!;
		const phrase = before.slice(first.index);
		if (!/^\p{Upper}/u.test(phrase) || /[.;:!?\n"“”]/.test(phrase)) continue;
		const folded = nameWords(phrase);
		if (contentWords(folded).length > 1 && initials(folded).includes(asked)) return phrase.length;
	}
	return 0;
}

function withNow(text: string, name: NameSpan): NameSpan {
	const { start, end } = name;
	if (text[end + 1] !== 'N' || !NOW.test(text.slice(end, end + 8))) return name;
	const form = text.slice(start, end);
	const isBody =
		form.includes(' ') ||
		/\p{Lower}\p{Upper}/u.test(form) ||
		GROUP_BEFORE.test(text.slice(Math.max(0, start - 16), start));
	return isBody ? { start, end: end + 4, kind: 'organisation' } : name;
}

/** What a body is, right before its name: "the climate group Act | Now". */
const GROUP_BEFORE = /(?:group|campaign|charity|coalition|network|alliance|movement|organi[sz]ation) $/;
