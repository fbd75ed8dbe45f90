import type { NameSpan } from '../../attribution.js';
import { isTitleWord } from '../../text/lexicon.js';
import { isCapital, lowerAt, type Words, wordFrom } from '../../text/words.js';

const ADDRESS = new Set(
	'prof professor dr doctor mr mrs ms sir dame engr alhaji chief tan sri seri datuk dato haji hajiya sheikh . , ( )'.split(
		' ',
	),
);
const LINK = new Set(['of', 'for', 'and', 'the']);
/** So many words before a name are looked at. */
const REACH = 10;
/** What an office is called for short has no more letters. */
const LONGEST = 5;

/**
 * What the office before a name may be called for short, in small letters: "vc" for "the Vice-Chancellor, Prof. Ana
 * Ruiz", "adgp", "dgp" and "gp" for "Additional Director General of Police Ana Ruiz"; none for one word.
 */
export function officeLetters(words: Words, name: number): string[] {
	let letters = '';
	const shorts: string[] = [];
	for (let i = name - 1; i >= 0 && name - i <= REACH && words.sentence[i] === words.sentence[name]; i--) {
		const word = lowerAt(words, i);
		// "Deputy Commissioner of Police (Crime) Ana Ruiz"
		if (word === ')' && i === name - 1) {
			while (i > 0 && name - i <= REACH && lowerAt(words, i) !== '(') i--;
			continue;
		}
		if (letters === '' ? ADDRESS.has(word) : LINK.has(word)) continue;
		if (!isCapital(words, i) || !/^\p{Alpha}/u.test(word)) break;
		letters = beginnings(word) + letters;
		if (letters.length > 1 && letters.length <= LONGEST) shorts.push(letters);
	}
	return shorts;
}

/** The first letters of a word's parts: "vc" of "vice-chancellor". */
function beginnings(word: string): string {
	let letters = word.charAt(0);
	for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) letters += word.charAt(at + 1);
	return letters;
}

const SHORT = /^\p{Upper}{2,5}$/u;
const HONOURS = new Set(
	'IAS IPS IFS IRS OBE MBE CBE KBE DBE CMG KCMG QC KC SC SAN OON OFR MFR CON FRS FRCS MD RN PhD DSO DSC AM AO CNZM MNZM'.split(
		' ',
	),
);

/** Names without those that are an office of somebody's: "the PS" where there is a "Principal Secretary Ana Ruiz". */
export function withoutOffices(words: Words, names: readonly NameSpan[]): readonly NameSpan[] {
	const { text } = words;
	const isShort = ({ start, end }: NameSpan) =>
		end - start <= LONGEST &&
		// "the PS", and in a headline "MB: No more dry taps"
		(start === 0 || isBehindArticle(text, start)) &&
		SHORT.test(text.slice(start, end));
	const isHeld = (name: NameSpan) =>
		name.kind !== 'person' && isBehindArticle(text, name.start) && isOffice(text.slice(name.start, name.end));
	// "Anjali Rao, IAS,": what stands behind a name for its bearer's service or honours.
	const isHonour = ({ start, end }: NameSpan) =>
		text.startsWith(', ', start - 2) && HONOURS.has(text.slice(start, end));
	if (!names.some((name) => isShort(name) || isHeld(name) || isHonour(name))) return names;
	const offices = new Set<string>();
	for (const { kind, start } of names) {
		if (kind !== 'person') continue;
		for (const letters of officeLetters(words, wordFrom(words, start))) offices.add(letters);
	}
	return names.filter(
		(name) =>
			!isHeld(name) &&
			!isHonour(name) &&
			(!isShort(name) || !offices.has(text.slice(name.start, name.end).toLowerCase())),
	);
}

const isBehindArticle = (text: string, start: number): boolean =>
	text.endsWith('he ', start) && /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));

/** "Clerk", "Minority Leader": an office by all its words, and no paper that is called so. */
const isOffice = (form: string): boolean =>
	form.length < LONGEST_OFFICE && OFFICE.test(form) && form.split(' ').every((word) => mayBeOffice(word));

const LONGEST_OFFICE = 40;
const OFFICE =
	/(?:^| )(?:Clerk|Leader|Speaker|Whip|Secretary|Minister|Commissioner|Registrar|Chairman|Chairwoman|Chairperson|Chair|President|Governor|Mayor|Ombudsman|Coroner|Treasurer|Sheriff|Sergeant|Provost|Taoiseach|Tánaiste|Chancellor|Premier|Attorney|General|Director|Controller|Comptroller|Superintendent|Inspector|Ambassador|Auditor)$/;
const mayBeOffice = (word: string): boolean =>
	isTitleWord(word.toLowerCase()) ||
	OFFICE.test(word) ||
	/^(?:Minority|Majority|Deputy|Assistant|Chief|Returning|Presiding|Opposition|House|Senate|Acting|Vice|Home|Foreign|Prime|Lord|First|State|Town|City|County|District|Party|General|Solicitor)$/.test(
		word,
	);
