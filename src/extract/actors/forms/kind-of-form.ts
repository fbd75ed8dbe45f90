import type { NameKind, NameSpan } from '../../attribution.js';
import { COMPANY_ENDINGS, KNOWN_ALONE, PLACES } from '../../text/lexicon.js';
import { lastWords, list } from '../../text/list.js';
import {
	isAgedByContext,
	isBodyByContext,
	isBodyByNoun,
	isBodyNamed,
	isPersonByContext,
	isPlaceByContext,
	isPostedByContext,
	isRelative,
	isSomebodyByContext,
	isTownByContext,
} from '../../who/context.js';
import { genderOfGiven } from '../../who/gender.js';
import { isHuman } from '../../who/nouns.js';
import type { Place } from '../../who/places.js';
import { isApposedBody } from '../bodies/apposed-bodies.js';
import { isAddressed, type NamesOfText, type Written } from './names-of-text.js';
import type { WrittenName } from './written-name.js';

/** Places that bear people's names, and what else does. */
const LANDMARK =
	/\b(?:tower|street|beach|park|square|river|road|hall|hotel|islands?|bridge|county|city|house|stadium|arena|field|cent(?:er|re)|plaza|airport|lake|bay|hills?|mountains?|avenue|university|school|act|law|bill|point|springs?|valley|creek|port|states?|era|day|week|cup|prize)$/i;
/** "the Commission": a body by its noun alone. */
const BODY_ALONE = list(
	`ministry department agency council committee commission university association federation foundation parliament senate congress bureau
	authority board secretariat embassy directorate inspectorate cabinet assembly tribunal treasury ombudsman union government`,
);

/** A written form whose kind is asked: what every rule may ask of it, whatever kind the rules before took it for. */
class Asked {
	readonly text: string;
	readonly name: WrittenName;
	readonly places: readonly Place[];
	readonly voted: NameKind;
	/** Whether it is somebody's name for all that its words tell of a body or a road: "Ivy Church, 54,". */
	readonly isBearer: boolean;
	/** The kind that its words tell; null where they leave it to the text. */
	readonly byWords: NameKind | null;
	/** Whether somebody's longer name begins with it, as Zhou Yun's does; and whether it is a surname, there or at the end. */
	readonly isLead: boolean;
	readonly isSurname: boolean;
	private kinsman: boolean | null = null;

	constructor(
		{ name, places, voted }: Written,
		readonly all: NamesOfText,
	) {
		const { text } = all;
		this.text = text;
		this.name = name;
		this.places = places;
		this.voted = voted;
		this.isBearer = isBearer(text, name, places);
		this.byWords = name.byWords === 'organisation' && this.isBearer ? 'person' : name.byWords;
		const isLast = name.count === 1 && all.surnames.has(name.clean);
		this.isLead = !isLast && name.count === 1 && all.leads.has(name.clean);
		this.isSurname = this.isLead || isLast;
	}

	/** "Her daughter Noura denied it", "a driver who gave his name only as Kofi" */
	get isKinsman(): boolean {
		const { text, name, places } = this;
		this.kinsman ??=
			this.byWords === null && name.count === 1 && (isRelative(text, places) || isNamedOnly(text, places));
		return this.kinsman;
	}

	/** "Noel Hatton", called Mr Hatton too, or "the president, Noel Hatton". */
	get isAddressed(): boolean {
		const { text, name, places } = this;
		return (
			this.byWords === null &&
			(name.count === 2 || name.count === 3) &&
			(this.all.isAddressed(name.last) || isPostedByContext(text, places))
		);
	}

	/** One word, by which nobody known is called, nor anybody here who is called more elsewhere. */
	get isUnknownHere(): boolean {
		return this.name.isUnknownAlone && !this.all.parts.has(this.name.folded);
	}
}

/** The kind of a written form, and whether it is taken for an organisation only because it is like nobody's name. */
export function kindOfForm(
	written: Written,
	all: NamesOfText,
): { readonly kind: NameKind; readonly isGuess: boolean } {
	const asked = new Asked(written, all);
	// Each rule asks what those before it have found, so that their order matters.
	let kind = byWordsOrPlaces(asked);
	kind = bodyByBeginning(asked, kind);
	kind = personByContext(asked, kind);
	kind = bodyByEndingOrSurname(asked, kind);
	kind = bodyByContext(asked, kind);
	const isGuess = isLikeNobody(asked, kind);
	kind = isGuess ? 'organisation' : bodyByNoun(asked, kind);
	kind = placeByContext(asked, kind);
	kind = calledByPart(asked, kind);
	kind = ofNation(asked, kind);
	kind = knownToWorld(asked, kind);
	kind = knownAlone(asked, kind);
	// "Netflix Night": what a body has or makes, or a part of it.
	if (kind === 'person' && asked.byWords === null && written.name.isOfBody)
		return { kind: 'organisation', isGuess: true };
	return { kind, isGuess: isGuess && kind === 'organisation' };
}

/** "Ivy Church, 54,": a surname that is a body's noun elsewhere, or a road's. */
function isBearer(text: string, name: WrittenName, places: readonly Place[]): boolean {
	const isBody = name.byWords === 'organisation';
	return (
		name.count === 2 &&
		(isBody || name.isRoad) &&
		((isBody && genderOfGiven(name.first) !== null) || name.isPersonal) &&
		isPersonBeside(text, places)
	);
}

/** What the words of the name tell; where they tell nothing, what most of its places say, unless it is like somebody's. */
function byWordsOrPlaces({ text, name, places, voted, byWords, all }: Asked): NameKind {
	if (byWords !== null) return byWords;
	if (voted !== 'organisation' && voted !== 'other') return voted;
	if (name.isPersonal) return 'person';
	// "Tunde Akande", called Tunde too, where there is a Dayo Akande.
	const isNamesake = name.count === 2 && all.surnames.has(name.last) && all.forms.has(name.first);
	return isNamesake && !isBodyByContext(text, places) ? 'person' : voted;
}

/** No person, but a body, by how the name begins. */
function bodyByBeginning({ text, name, places, all }: Asked, kind: NameKind): NameKind {
	if (kind !== 'person') return kind;
	// "France Atlantique": a country's name begins a body's.
	if (name.isCountryFirst) return 'organisation';
	// "Le Républicain" is a newspaper where nobody has such a surname.
	return name.isArticled && !all.isTail(name.clean) && !isPersonByContext(text, places)
		? 'organisation'
		: kind;
}

/** No body, but a person, by what the text tells beside the name, or by a first name. */
function personByContext(asked: Asked, kind: NameKind): NameKind {
	if (kind === 'person') return kind;
	const { text, name, places, byWords } = asked;
	if (asked.isKinsman || (kind === 'organisation' && asked.isAddressed)) return 'person';
	if (byWords !== null || (kind !== 'organisation' && kind !== 'other')) return kind;
	// "Velayudhan, a farmer who", not "Americans who"
	const isOne =
		kind === 'organisation' ||
		(!name.isDemonym && (!name.clean.endsWith('s') || isAgedByContext(text, places)));
	const isUnknown = isOne && name.isUnknownAlone && !name.isAcronym;
	if (
		isUnknown &&
		isSomebodyByContext(
			text,
			places.filter((place) => !isBesideOther(text, place)),
		)
	)
		return 'person';
	if (kind === 'other' || name.count === 1) return kind;
	// "Thaís Moreira de Sá"
	const isNamedSo = name.count < 6 && genderOfGiven(name.first) !== null && !name.isTrade;
	if (isNamedSo && !isBodyByContext(text, places)) return 'person';
	// "Professor Luc Hennebert of the Free Polytechnic"
	return name.count < 5 && isAddressed(text, places) ? 'person' : kind;
}

/** No person, but a body, by words that only bodies' names have; no body, but a person, by a surname of the text. */
function bodyByEndingOrSurname({ text, name, places, byWords, isSurname }: Asked, kind: NameKind): NameKind {
	if (byWords !== null) return kind;
	// "Unity Scotland" is no part of Scotland.
	if (kind === 'place') return name.isOfField ? 'organisation' : kind;
	if (kind === 'person') {
		if (name.isPersonal) return kind;
		// "British Oars", "Red Aid", "Lidvik Tramways"
		if (name.isBodily && !isPersonByContext(text, places)) return 'organisation';
		// "Great Northern Bakers": several of a trade.
		return name.isTrade ? 'organisation' : kind;
	}
	return isSurname && !name.isAcronym && !isBodyByContext(text, places) ? 'person' : kind;
}

/** No person or place, but a body, by what the text tells around the name. */
function bodyByContext(asked: Asked, kind: NameKind): NameKind {
	const { text, name, places, isLead } = asked;
	if (mayBeBody(asked, kind)) {
		// "The developer, Jules Petit, testified": of a first name once is too little.
		// "London shares fell": those of a place are no firm's.
		const isDoubtful = name.count === 1 ? kind === 'place' : genderOfGiven(name.first) !== null;
		if (isBodyByContext(text, places, isDoubtful ? 3 : 1)) return 'organisation';
		if (kind === 'person' && isApposedBody(text, places)) return 'organisation';
	}
	if (kind !== 'person') return kind;
	// Of several words nobody is a kinsman.
	if (name.isPersonal && name.count > 1 && isBodyNamed(text, places)) return 'organisation';
	// "Bramblewick's executives", "a Bramblewick spokesman": once would be too little where Zhou is Zhou Yun.
	return isLead && isBodyByContext(text, places, 4) ? 'organisation' : kind;
}

/** Whether nothing in a name or in the longer ones keeps it from being a body's. */
function mayBeBody(asked: Asked, kind: NameKind): boolean {
	const { name, byWords } = asked;
	if (kind === 'place') return name.isCountryLast;
	if (kind !== 'person' || byWords !== null || asked.isSurname || name.isPersonal) return false;
	return !asked.isKinsman && !asked.isAddressed;
}

/** "Toyota said": whoever is called by one word alone, like nobody known, is no person unless the text tells so. */
const isLikeNobody = (asked: Asked, kind: NameKind): boolean =>
	kind === 'person' &&
	asked.isUnknownHere &&
	!asked.isKinsman &&
	(!isPersonByContext(asked.text, asked.places) || isKindOf(asked.text, asked.places));

/** A body by a noun for one, right before the name or as the name itself. */
function bodyByNoun({ text, name, places, byWords }: Asked, kind: NameKind): NameKind {
	if (kind !== 'other') return kind;
	const isNoun = byWords === null && isBodyByNoun(text, places);
	return isNoun || (name.count === 1 && BODY_ALONE.has(name.folded)) ? 'organisation' : kind;
}

/** A place by what stands around the name; no place, but a person, by a surname of the text. */
function placeByContext(asked: Asked, kind: NameKind): NameKind {
	if (isNamedAsPlace(asked, kind) || isSpot(asked, kind)) return 'place';
	// "according to Oduya": no place where somebody is called so.
	return kind === 'place' && asked.isSurname && !PLACES.has(asked.name.clean.toLowerCase()) ? 'person' : kind;
}

/** "the town of Skerrow" */
function isNamedAsPlace(asked: Asked, kind: NameKind): boolean {
	const { text, name, places, byWords } = asked;
	if ((kind !== 'person' && kind !== 'organisation') || byWords !== null) return false;
	return (
		isPlaceByContext(text, places) ||
		// "the harbour of Pelham": unless somebody is called Pelham, or it is known for a name.
		(asked.isUnknownHere && !name.isAcronym && isTownByContext(text, places))
	);
}

/** Whether a name is a road's, or a part of a town's: "Wharf Road", "at Market Hill". */
function isSpot({ text, name, places, isBearer }: Asked, kind: NameKind): boolean {
	if (kind !== 'person' || name.count === 1) return false;
	return (
		(name.isRoad && !isBearer && !isSpeaking(text, places) && !isBodyByContext(text, places)) ||
		(!name.isPersonal && name.isSpot && isGoverned(text, places))
	);
}

/** "Li Na" is no place in a text that calls her Li. */
function calledByPart({ text, name, places, all }: Asked, kind: NameKind): NameKind {
	if ((kind !== 'place' && kind !== 'other') || name.count !== 2) return kind;
	const isCalled = [name.first, name.last].some((part) => all.forms.get(part)?.voted === 'person');
	if (!isCalled || LANDMARK.test(name.clean)) return kind;
	// "Managers at Larkfield Living", called Larkfield too, are no place's.
	return !name.isPersonal && isBodyByContext(text, places) ? 'organisation' : 'person';
}

/** What a nation's word in the name tells: of one of its people, of all of them, of one of its bodies. */
function ofNation({ text, name, places, all }: Asked, kind: NameKind): NameKind {
	if (kind === 'organisation') {
		const isPeople = name.isDemonym && name.clean.length > 3 && !isBodyByNoun(text, places);
		return isPeople ? 'other' : kind;
	}
	if (kind !== 'person') return kind;
	// "a Swede"
	if (name.isNational && isCounted(text, places)) return 'other';
	// "Iranian Mujahedin": what is an organisation elsewhere is no person here.
	if (!name.isNationFirst) return kind;
	const rest = all.forms.get(name.clean.slice(name.first.length + 1));
	return rest && rest.voted !== 'person' ? rest.voted : kind;
}

/** No person by what the world knows the name for, or by its article; nor a thing where it knows a body. */
function knownToWorld(asked: Asked, kind: NameKind): NameKind {
	if (kind === 'other' && asked.name.knownAs === 'organisation') return 'organisation';
	if (kind !== 'person') return kind;
	const { text, name, places, byWords } = asked;
	// "The Ana Ruiz Show"
	if (name.calledAfter !== null) return name.calledAfter;
	// "Netflix", "South Korea": nobody, unless somebody here is called so.
	if (name.knownAs !== null && !asked.isSurname && !asked.isKinsman) return name.knownAs;
	// "the Black Death"
	const isThing = byWords === null && name.count > 1 && !name.isPersonal && isWithArticle(text, places);
	return isThing ? 'other' : kind;
}

/** "Sanders allies": whom newspapers name by one word is no body, unless the text has one of that name. */
function knownAlone({ name, all, byWords }: Asked, kind: NameKind): NameKind {
	if (kind !== 'organisation' || name.count > 1 || byWords !== null || !KNOWN_ALONE.has(name.folded))
		return kind;
	const isBodys = [...all.forms.values()].some(
		(other) =>
			other.name.count > 1 &&
			other.name.first === name.first &&
			COMPANY_ENDINGS.has(other.name.last.toLowerCase()),
	);
	return isBodys ? kind : 'person';
}

/** Whether somewhere somebody gives no more than a name of one word: "gave only her first name, Mina", "identified only as Kofi". */
const isNamedOnly = (text: string, places: readonly Place[]): boolean =>
	places.some(
		({ start, word }) =>
			(CALLED_ENDS.has(word) && isCalled(text, start)) ||
			((text.startsWith(', ', start - 2) ||
				text.startsWith('as ', start - 3) ||
				text.startsWith('be called ', start - 10) ||
				/(?:only|just|simply|name|of) $/.test(text.slice(Math.max(0, start - 7), start))) &&
				NAMED_ONLY.test(text.slice(Math.max(0, start - 48), start))),
	);
/** "a user called Old Norbert", "an inspector named Coyle", "a blogger who goes by SousVidal" */
function isCalled(text: string, start: number): boolean {
	const noun = CALLED.exec(text.slice(Math.max(0, start - 48), start))?.groups?.noun;
	return noun !== undefined && noun !== 'restaurant' && isHuman(noun);
}
const CALLING =
	'called|named|who goes by|who calls himself|who calls herself|known as|known only as|known online as';
const CALLED = new RegExp(
	`\\b[Aa]n? (?:\\p{Alpha}[\\p{Alpha}-]* ){0,2}(?<noun>\\p{Lower}+),? (?:${CALLING}) (?:the )?$`,
	'u',
);
/** The words that stand right before a name behind these. */
const CALLED_ENDS = lastWords(CALLING, 'the');

const NAMED_ONLY =
	/(?<!\p{Alpha})(?:(?:[Hh]is|[Hh]er|[Tt]heir) (?:sur|(?:first|last|family|given|full|real|middle) )?names?(?:,| (?:only |just |simply )?as)?|(?:identified|identifying|named|introduced) (?:himself |herself |themselves )?(?:only |just |simply )?as|(?:asked|wished|preferred|wanted|agreed) to be (?:called(?: only| just| simply)?|(?:named|identified|known) (?:only |just |simply )?as)|(?:goes|went) by the name(?: of)?) $/u;

/** "at a Parvelle warehouse": whether an article before some place of a name belongs to a noun behind it. */
const isKindOf = (text: string, places: readonly Place[]): boolean =>
	places.some(
		({ start, end }) =>
			text.startsWith(' a ', start - 3) &&
			/^ (?!who\b|said\b|told\b|with\b|from\b|and\b|in\b|of\b|at\b|for\b)\p{Lower}{4,}/u.test(
				text.slice(end, end + 12),
			),
	);

/** Whether an article or a number stands before every place: "a Swede". */
const isCounted = (text: string, places: readonly Place[]): boolean =>
	places.every(({ start }) =>
		/(?:^|[^\p{Alpha}])(?:an?|the|another|one|two|three|many|some|few|most|young|old|year-old) $/iu.test(
			text.slice(Math.max(0, start - 10), start),
		),
	);

/** Whether a title before some place of a name, or what follows it, tells that it is somebody's. */
const isPersonBeside = (text: string, places: readonly Place[]): boolean =>
	isSomebodyByContext(text, places) || places.some(({ isTitled }) => isTitled);

/** Whether somewhere a verb of saying follows a name: roads say nothing. */
export const isSpeaking = (text: string, places: readonly Place[]): boolean =>
	places.some(({ end }) =>
		/ (?:said|says|told|added|announced|confirmed|denied)\b/y.test(text.slice(end, end + 14)),
	);

/** "seen by the Sentinel, the director, Ana Ruiz, wrote": whether what follows tells of whoever is named next. */
const isBesideOther = (text: string, { start, end }: Place): boolean =>
	text[end] === ',' &&
	/\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) &&
	BESIDE_OTHER.test(text.slice(end, end + 60));
const BESIDE_OTHER = /^, (?:the|an?|its) \p{Lower}[^,.\n]{2,40}, \p{Upper}/u;

/** Whether an article stands before every place of a name. */
const isWithArticle = (text: string, places: readonly NameSpan[]): boolean =>
	places.every(({ start }) => /(?<![\p{Alpha}’'-])the $/iu.test(text.slice(Math.max(0, start - 5), start)));

/** Whether a preposition of place stands before every place of a name. */
function isGoverned(text: string, places: readonly Place[]): boolean {
	return places.every(({ start }) =>
		/\b(?:on|in|at|near|off|outside|from|to|around|across|past|along) (?:the )?$/.test(
			text.slice(Math.max(0, start - 14), start),
		),
	);
}
