import type { NameKind } from '../attribution.js';
import { codesOf } from '../text/characters.js';
import { COMPANY_ENDINGS, PLACE_BEFORE, PLACE_STARTS, PLACES } from '../text/lexicon.js';
import { NAME_BIT, nameBitsAt } from '../text/name-words.js';
import { wordSigns } from '../text/signs.js';
import type { Words } from '../text/words.js';

/** "Opposition MPs": members by what they are, under no name. */
export const MEMBERS: ReadonlySet<string> = new Set(['MPs', 'MSPs', 'MEPs', 'MLAs', 'TDs']);
/** What only a company has. */
export const OF_COMPANY: ReadonlySet<string> = new Set(['shares', 'stock', 'shareholders']);

/** Several of a kind, as teams are called, and no heights, isles or springs. */
const TEAMS =
	/^(?!(?:islands|isles|falls|hills|mountains|wells|springs|heads|heights|gardens|docks|downs|woods|fields|flats|sands|rocks|cliffs|lakes|towers|baths|bridges|reserves|narrows|rapids|straits|shoals|keys|states|provinces|emirates|netherlands)$)\p{Alpha}+[^s]s$/u;

const OWNED = new Set(
	'share shares stake stakes stock shareholder shareholders investor investors shareholding holding'.split(
		' ',
	),
);

/** "Albanian", "Danes": and how such words end. */
const OF_ORIGIN = /^[A-Z]\p{Alpha}+(?:ian|ish|ese|ans?)s?$/u;
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

/** What the words of a name tell of its kind, and those before it. */
const { bit: SIGN, at: signsAt } = wordSigns({
	placeStart: ({ lower }) => PLACE_STARTS.has(lower),
	water: /^(?:sea|gulf|bay)$/,
	of: /^of$/,
	team: TEAMS,
	companyEnding: ({ lower }) => COMPANY_ENDINGS.has(lower),
	first: /^first$/,
	nation: /^nation$/,
	member: ({ form }) => MEMBERS.has(form),
	owned: ({ lower }) => OWNED.has(lower),
	ofCompany: ({ lower }) => OF_COMPANY.has(lower),
	place: ({ lower }) => PLACES.has(lower),
	acronym: ({ form }) => isAcronym(form),
	origin: ({ form }) => ORIGIN_ENDS.has(form.charCodeAt(form.length - 1)) && OF_ORIGIN.test(form),
	the: /^the$/,
	in: /^in$/,
	placeBefore: ({ lower }) => PLACE_BEFORE.has(lower),
	/** Of these, where somebody may be from and what may be sent to anybody. */
	fromOrTo: /^(?:from|to)$/,
});

/** "Lake Ohrid", "the Gulf of Ancona", but not "Gulf Air", "Sea Lifeline". */
function isPlaceStart(words: Words, i: number): boolean {
	const signs = signsAt(words, i);
	if ((signs & SIGN.placeStart) === 0) return false;
	return (signs & SIGN.water) === 0 || (signsAt(words, i + 1) & SIGN.of) !== 0;
}

/** Which kind a name of words `[first, last]` is by its form, in a run of capitals that begins at `runStart`; null for none. */
export function kindByForm(words: Words, first: number, last: number, runStart: number): NameKind | null {
	const titled = first > runStart;
	let heads = false;
	for (let i = first; i <= last; i++) if ((nameBitsAt(words, i) & NAME_BIT.head) !== 0) heads = true;
	const isOne = first === last;
	const signs = signsAt(words, last);
	// "Port Mallory Kestrels": a team.
	if (!isOne && isPlaceStart(words, first))
		return last - first > 1 && (signs & SIGN.team) !== 0 ? 'organisation' : 'place';
	if (heads || (!isOne && (signs & SIGN.companyEnding) !== 0)) return 'organisation';
	// "the neighbouring Grey Heron First Nation"
	if (!isOne && (signs & SIGN.nation) !== 0 && (signsAt(words, last - 1) & SIGN.first) !== 0)
		return 'organisation';
	if ((signs & SIGN.member) !== 0) return 'other';
	if (titled) return 'person';
	const isLed = first > 0 && words.sentence[first - 1] === words.sentence[first];
	const before = isLed ? signsAt(words, first - 1) : 0;
	// "Shares in Roofco": what is owned is no place.
	if ((before & SIGN.in) !== 0 && first > 1 && (signsAt(words, first - 2) & SIGN.owned) !== 0)
		return 'organisation';
	if (isOne && (signsAt(words, last + 1) & SIGN.ofCompany) !== 0) return 'organisation';
	if ((signs & SIGN.place) !== 0 && last - first <= 1) return 'place';
	if (isOne) {
		if ((signs & SIGN.acronym) !== 0) return 'organisation';
		if ((before & SIGN.placeBefore) !== 0) return 'place';
		if ((signs & SIGN.origin) !== 0) return 'other';
		return (before & SIGN.the) !== 0 ? 'organisation' : 'person';
	}
	if ((before & SIGN.the) !== 0) return 'organisation';
	if ((before & SIGN.placeBefore) !== 0 && (before & SIGN.fromOrTo) === 0) return 'place';
	return last - first <= 5 ? 'person' : 'other';
}
