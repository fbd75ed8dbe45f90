import { isLetter } from '../text/characters.js';
import { NOBILIARY, ORGANISATION_HEADS, PARTICLES, PLACE_STARTS } from '../text/lexicon.js';
import { NAME_BIT, nameBitsAt } from '../text/name-words.js';
import { isCapital, lowerAt, type Words, wordAt } from '../text/words.js';

/** An office in two words, neither of which is a title alone. */
export const isOffice = (words: Words, i: number): boolean =>
	OF_OFFICES.has(lowerAt(words, i)) && OFFICES.has(lowerAt(words, i + 1));
const OF_OFFICES = new Set(
	'council board committee commission school city town county village vice assembly district'.split(' '),
);
const OFFICES = new Set(
	'member members manager clerk attorney chair administrator treasurer solicitor planner head commissioner'.split(
		' ',
	),
);

/** Whether a word, by its capital, may be one of a name. */
export function isNameWord(words: Words, i: number): boolean {
	const bits = nameBitsAt(words, i);
	if ((bits & NAME_BIT.inside) !== 0) return true;
	return (
		(bits & NAME_BIT.notName) !== 0 &&
		isCapital(words, i) &&
		SHORT_SURNAMES.has(lowerAt(words, i)) &&
		isBeforeLower(words, i) &&
		isCapital(words, i - 1)
	);
}

/** Common words that are surnames too, after a first name: Kenta Go, Rosa Long. */
const SHORT_SURNAMES = new Set(
	'go so you he she an do no will must may were was to be on in at by her him my if jun jan june april august'.split(
		' ',
	),
);

/** Whether a word in lower case follows in the same sentence, as after the last word of a name. */
function isBeforeLower(words: Words, i: number): boolean {
	return (
		i > 0 &&
		i + 1 < words.count &&
		words.sentence[i - 1] === words.sentence[i] &&
		words.sentence[i + 1] === words.sentence[i] &&
		/^\p{Lower}/u.test(wordAt(words, i + 1))
	);
}

/** Whether word `j` may stand inside a name whose last capitalised word is `last`. */
export function continuesName(words: Words, j: number, last: number): boolean {
	if (j - last > 3) return false;
	const word = lowerAt(words, j);
	// "Doctors Without Borders", "Villa Of Dreams"
	if (isCapital(words, j) && CAPITAL_LINKS.has(word))
		return (
			j === last + 1 &&
			j + 1 < words.count &&
			words.sentence[j + 1] === words.sentence[j] &&
			isCapital(words, j + 1) &&
			isNameWord(words, j + 1) &&
			// Where all words have capitals they tell nothing.
			!(words.sentence[j + 2] === words.sentence[j] && isCapital(words, j + 2))
		);
	if (word === '&' || word === "'" || word === '’')
		return (
			j === last + 1 &&
			j + 1 < words.count &&
			words.sentence[j + 1] === words.sentence[j] &&
			isNameWord(words, j + 1)
		);
	if (word === '.' || word === '-')
		return j === last + 1 && words.end[last] === words.start[j] && isShort(words, last);
	// "Ruaridh Mac an Tàilleir"
	if (word === 'an' && j === last + 1 && GAELIC.has(lowerAt(words, last)))
		return words.sentence[j + 1] === words.sentence[j] && isNameWord(words, j + 1);
	// "Wanjiru wa Kamau", "Kipchoge arap Moi"
	if (j === last + 1 && OF_FATHER.has(word))
		return words.sentence[j + 1] === words.sentence[j] && isCapital(words, j + 1) && isNameWord(words, j + 1);
	if ((nameBitsAt(words, j) & NAME_BIT.particle) === 0) return false;
	const next = j + 1;
	if (next >= words.count || words.sentence[next] !== words.sentence[j]) return false;
	const follows = isNameWord(words, next) || (nameBitsAt(words, next) & NAME_BIT.particle) !== 0;
	if (!follows) return false;
	if (
		word === 'and' ||
		word === 'for' ||
		word === 'of' ||
		word === 'the' ||
		word === 'against' ||
		word === 'on'
	)
		return headsOrganisation(words, last, word);
	return NOBILIARY.has(word) || word === 'y' || word === 'e' || word === 'i';
}

/** Between a name and a father's. */
const OF_FATHER = new Set(['wa', 'ole', 'arap', 'ag', 'ould', 'binti']);

/** Before the article of a Gaelic surname. */
const GAELIC = new Set(['mac', 'nic', 'mhic']);

export const CAPITAL_LINKS = new Set(
	'of and the for without across in on to with against under over from'.split(' '),
);

function isShort(words: Words, i: number): boolean {
	return words.end[i]! - words.start[i]! <= 4;
}

function headsOrganisation(words: Words, last: number, word: string): boolean {
	for (let i = last; i >= Math.max(0, last - 6) && words.sentence[i] === words.sentence[last]; i--) {
		const lower = lowerAt(words, i);
		if (PLACE_STARTS.has(lower) && i === last) return word === 'of';
		// "Council Members Ana Ruiz | and Tom Bell"
		if (ORGANISATION_HEADS.has(lower) && isOffice(words, i)) return false;
		if (ORGANISATION_HEADS.has(lower)) return word !== 'and' || i < last || lower !== 'police';
		if (!isCapital(words, i) && !PARTICLES.has(lower))
			return word === 'of' && i === last - 1 && isLetter(words.text.charCodeAt(words.start[i]!));
	}
	return false;
}
