import type { NameKind } from '../attribution.js';
import { codesOf } from '../text/characters.js';
import { COMPANY_ENDINGS, PLACE_BEFORE, PLACE_STARTS, PLACES } from '../text/lexicon.js';
import { NAME_BIT, nameBitsAt } from '../text/name-words.js';
import { lowerAt, type Words, wordAt } from '../text/words.js';

/** "Opposition MPs": members by what they are, under no name. */
export const MEMBERS: ReadonlySet<string> = new Set(['MPs', 'MSPs', 'MEPs', 'MLAs', 'TDs']);
/** What only a company has. */
export const OF_COMPANY: ReadonlySet<string> = new Set(['shares', 'stock', 'shareholders']);

/** "Lake Ohrid", "the Gulf of Ancona", but not "Gulf Air", "Sea Lifeline". */
const isPlaceStart = (words: Words, i: number): boolean =>
	PLACE_STARTS.has(lowerAt(words, i)) &&
	(!/^(?:sea|gulf|bay)$/.test(lowerAt(words, i)) || lowerAt(words, i + 1) === 'of');

/** Several of a kind, as teams are called, and no heights, isles or springs. */
const TEAMS =
	/^(?!(?:islands|isles|falls|hills|mountains|wells|springs|heads|heights|gardens|docks|downs|woods|fields|flats|sands|rocks|cliffs|lakes|towers|baths|bridges|reserves|narrows|rapids|straits|shoals|keys|states|provinces|emirates|netherlands)$)\p{L}+[^s]s$/u;

const OWNED = new Set(
	'share shares stake stakes stock shareholder shareholders investor investors shareholding holding'.split(
		' ',
	),
);

/** "Albanian", "Danes": and how such words end. */
const OF_ORIGIN = /^[A-Z]\p{L}+(?:ian|ish|ese|ans?)s?$/u;
const ORIGIN_ENDS = codesOf('nhes');

/** Two to six letters, all of them capitals. */
function isAcronym(word: string): boolean {
	if (word.length < 2 || word.length > 6) return false;
	for (let at = word.length - 1; at >= 0; at--) {
		const code = word.charCodeAt(at);
		if (code < 65 || code > 90) return false;
	}
	return true;
}

/** Which kind a name of words `[first, last]` is by its form, in a run of capitals that begins at `runStart`; null for none. */
export function kindByForm(words: Words, first: number, last: number, runStart: number): NameKind | null {
	const titled = first > runStart;
	let heads = false;
	for (let i = first; i <= last; i++) if ((nameBitsAt(words, i) & NAME_BIT.head) !== 0) heads = true;
	const lastWord = lowerAt(words, last);
	// "Port Mallory Kestrels": a team.
	if (first < last && isPlaceStart(words, first))
		return last - first > 1 && TEAMS.test(lastWord) ? 'organisation' : 'place';
	if (heads || (first < last && COMPANY_ENDINGS.has(lastWord))) return 'organisation';
	// "the neighbouring Grey Heron First Nation"
	if (last > first && lastWord === 'nation' && lowerAt(words, last - 1) === 'first') return 'organisation';
	const word = wordAt(words, last);
	const isLed = first > 0 && words.sentence[first - 1] === words.sentence[first];
	const before = isLed ? lowerAt(words, first - 1) : '';
	if (MEMBERS.has(word)) return 'other';
	if (titled) return 'person';
	// "Shares in Roofco": what is owned is no place.
	if (before === 'in' && first > 1 && OWNED.has(lowerAt(words, first - 2))) return 'organisation';
	if (first === last && last + 1 < words.count && OF_COMPANY.has(lowerAt(words, last + 1)))
		return 'organisation';
	if (PLACES.has(lastWord) && last - first <= 1) return 'place';
	if (first === last) {
		if (isAcronym(word)) return 'organisation';
		if (PLACE_BEFORE.has(before)) return 'place';
		if (ORIGIN_ENDS.has(word.charCodeAt(word.length - 1)) && OF_ORIGIN.test(word)) return 'other';
		return before === 'the' ? 'organisation' : 'person';
	}
	if (before === 'the') return 'organisation';
	if (PLACE_BEFORE.has(before) && before !== 'from' && before !== 'to') return 'place';
	return last - first <= 5 ? 'person' : 'other';
}
