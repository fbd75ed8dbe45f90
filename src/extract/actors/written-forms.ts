import type { NameKind, NameSpan } from '../attribution.js';
import { COMPANY_ENDINGS, PLACES } from '../text/lexicon.js';
import {
	isBodyByContext,
	isBodyByNoun,
	isBodyNamed,
	isPersonByContext,
	isPlaceByContext,
	isRelative,
	isSomebodyByContext,
	isTownByContext,
} from '../who/context.js';
import { genderOfFirstName, genderOfGiven } from '../who/gender.js';
import { isNationOnly, isPersonal } from '../who/kinds.js';
import { Place } from '../who/places.js';
import { knownAs } from '../who/well-known.js';
import { type WrittenName, writtenName } from './written-name.js';

/** Places that bear people's names, and what else does. */
const LANDMARK =
	/\b(?:tower|street|beach|park|square|river|road|hall|hotel|islands?|bridge|county|city|house|stadium|arena|field|cent(?:er|re)|plaza|airport|lake|bay|hills?|mountains?|avenue|university|school|act|law|bill|point|springs?|valley|creek|port|states?|era|day|week|cup|prize)$/i;
/** "the Commission": a body by its noun alone. */
const BODY_ALONE =
	/^(?:ministry|department|agency|council|committee|commission|university|association|federation|foundation|parliament|senate|congress|bureau|authority|board|secretariat|embassy|directorate|inspectorate|cabinet|assembly|tribunal|treasury|ombudsman|union|government)$/;
const ADDRESS = /(?:^|[^\p{L}])(?:Professor|Prof\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Dame) $/u;
/** What a written form tells, worked out once however often it is written. */
export interface Form {
	readonly form: string;
	readonly words: readonly string[];
	readonly kind: NameKind;
	/** The name with the nickname in its middle, when it has one. */
	readonly nicknamed: string | null;
	/** Whether it is taken for an organisation only because it is one word, like nobody's name. */
	readonly isGuess: boolean;
}

/** A written form of a text: what it tells by itself, where it stands, and the kind that most of its places say. */
interface Written {
	readonly name: WrittenName;
	readonly places: Place[];
	voted: NameKind;
	/** Itself, read. */
	read: Form | null;
}

/**
 * The form of each name; its kind is what most of its places say, corrected by the words of the name itself.
 * @param titles those that stand before each name
 */
export function readForms(
	text: string,
	names: readonly NameSpan[],
	titles: readonly (readonly string[])[],
): Form[] {
	const forms = new Map<string, Written>();
	const entries = names.map(({ start, end, kind }, i) => {
		const form = text.slice(start, end);
		const place = new Place(text, start, end, kind, titles[i]!.length > 0);
		const known = forms.get(form);
		if (known) {
			known.places.push(place);
			return known;
		}
		const entry: Written = { name: writtenName(form), places: [place], voted: 'other', read: null };
		forms.set(form, entry);
		return entry;
	});
	const surnames = new Set<string>();
	const leads = new Set<string>();
	// Each word of longer names, but of bodies: whoever is called so alone is called more elsewhere.
	const parts = new Set<string>();
	const written = [...forms.values()];
	for (const entry of written) entry.voted = mostVoted(entry.places);
	for (const { name, voted } of written) {
		// "Latino Republicans": nobody is called Republicans.
		if (name.count === 1 || knownAs(name.clean) !== null) continue;
		if (voted === 'person' || name.isPersonal) surnames.add(name.last);
		// "Zhou Yun": the surname comes first.
		if (name.count === 2 && voted === 'person' && forms.get(name.first)?.places.some(isOfPerson))
			leads.add(name.first);
		if (name.byWords !== 'organisation') for (const part of name.parts) parts.add(part);
	}
	let tails: ReadonlySet<string> | null = null;
	// "Le Républicain" is a newspaper where nobody has such a surname.
	const isTail = (form: string) => {
		tails ??= new Set([...forms.keys()].map((written) => written.slice(written.indexOf(' ') + 1)));
		return tails.has(form);
	};
	for (const entry of written) {
		const { name, places, voted } = entry;
		const { clean, isPersonal } = name;
		// "Ivy Church, 54,": a surname that is a body's noun elsewhere.
		const isGiven = name.byWords === 'organisation' && name.count === 2 && genderOfGiven(name.first) !== null;
		const { isRoad } = name;
		const isAsked = name.byWords === 'organisation' || isRoad;
		const isBearer = isAsked && (isGiven || (isPersonal && name.count === 2)) && isPersonBeside(text, places);
		const byWords = name.byWords === 'organisation' && isBearer ? 'person' : name.byWords;
		let kind = byWords ?? voted;
		if (byWords === null && (kind === 'organisation' || kind === 'other') && isPersonal) kind = 'person';
		// "Tunde Akande", called Tunde too, where there is a Dayo Akande.
		if (
			byWords === null &&
			(kind === 'organisation' || kind === 'other') &&
			name.count === 2 &&
			surnames.has(name.last) &&
			forms.has(name.first) &&
			!isBodyByContext(text, places)
		)
			kind = 'person';
		const isLast = name.count === 1 && surnames.has(clean);
		const isLead = !isLast && name.count === 1 && leads.has(clean);
		const isSurname = isLead || isLast;
		// "France Atlantique": a country's name begins a body's.
		if (kind === 'person' && name.isCountryFirst) kind = 'organisation';
		if (kind === 'person' && name.isArticled && !isTail(clean) && !isPersonByContext(text, places))
			kind = 'organisation';
		// "Her daughter Noura denied it"
		const isKinsman = byWords === null && name.count === 1 && isRelative(text, places);
		if (isKinsman) kind = 'person';
		// "Velayudhan, a farmer who", not "Americans who"
		const isOther =
			kind === 'organisation' || (kind === 'other' && !name.isDemonym && !name.clean.endsWith('s'));
		if (
			byWords === null &&
			isOther &&
			name.isUnknownAlone &&
			!name.isAcronym &&
			isSomebodyByContext(text, places)
		)
			kind = 'person';
		// "Thaís Moreira de Sá"
		if (
			kind === 'organisation' &&
			byWords === null &&
			name.count > 1 &&
			name.count < 6 &&
			genderOfGiven(name.first) !== null &&
			!name.isTrade &&
			!isBodyByContext(text, places)
		)
			kind = 'person';
		// "Professor Luc Hennebert of the Free Polytechnic"
		if (
			kind === 'organisation' &&
			byWords === null &&
			name.count > 1 &&
			name.count < 5 &&
			isAddressed(text, places)
		)
			kind = 'person';
		const isUnsure = (kind === 'organisation' || kind === 'other') && byWords === null;
		// "British Oars", "Red Aid", "Lidvik Tramways"
		if (
			kind === 'person' &&
			byWords === null &&
			!isPersonal &&
			name.isBodily &&
			!isPersonByContext(text, places)
		)
			kind = 'organisation';
		// "Great Northern Bakers": several of a trade.
		if (kind === 'person' && byWords === null && !isPersonal && name.isTrade) kind = 'organisation';
		if (isUnsure && isSurname && !name.isAcronym && !isBodyByContext(text, places)) kind = 'person';
		const mayBeBody =
			(kind === 'person' && byWords === null && !isSurname && !isPersonal && !isKinsman) ||
			(kind === 'place' && name.isCountryLast);
		// "The developer, Jules Petit, testified": of a first name once is too little.
		if (mayBeBody) {
			// "London shares fell": those of a place are no firm's.
			const isDoubtful =
				name.count === 1 ? kind === 'place' : name.count > 1 && genderOfGiven(name.first) !== null;
			const least = isDoubtful ? 3 : 1;
			if (isBodyByContext(text, places, least)) kind = 'organisation';
		}
		if (kind === 'person' && isPersonal && name.count > 1 && !isKinsman && isBodyNamed(text, places))
			kind = 'organisation';
		// "Bramblewick's executives", "a Bramblewick spokesman": once would be too little where Zhou is Zhou Yun.
		if (kind === 'person' && isLead && isBodyByContext(text, places, 4)) kind = 'organisation';
		// "Toyota said": whoever is called by one word alone, like nobody known, is no person unless the text tells so.
		const isGuess =
			kind === 'person' && name.isUnknownAlone && !parts.has(name.folded) && !isPersonByContext(text, places);
		const isNoun = kind === 'other' && byWords === null && isBodyByNoun(text, places);
		if (isGuess || isNoun || (kind === 'other' && name.count === 1 && BODY_ALONE.test(name.folded)))
			kind = 'organisation';
		const isNamed = (kind === 'person' || kind === 'organisation') && byWords === null;
		const isPlace =
			isNamed &&
			(isPlaceByContext(text, places) ||
				// "the harbour of Pelham": unless somebody is called Pelham, or it is known for a name.
				(name.isUnknownAlone && !name.isAcronym && !parts.has(name.folded) && isTownByContext(text, places)));
		const isSpot =
			kind === 'person' &&
			name.count > 1 &&
			((isRoad && !isBearer && !isSpeaking(text, places) && !isBodyByContext(text, places)) ||
				(!isPersonal && name.isSpot && isGoverned(text, places)));
		if (isSpot || isPlace) kind = 'place';
		// "according to Oduya": no place where somebody is called so.
		else if (kind === 'place' && isSurname && !PLACES.has(clean.toLowerCase())) kind = 'person';
		// "Li Na" is no place in a text that calls her Li.
		if ((kind === 'place' || kind === 'other') && name.count === 2) {
			const both = [forms.get(name.first), forms.get(name.last)];
			// "Managers at Larkfield Living", called Larkfield too, are no place's.
			if (both.some((one) => one?.voted === 'person') && !LANDMARK.test(clean))
				kind = !isPersonal && isBodyByContext(text, places) ? 'organisation' : 'person';
		}
		if (kind === 'person' && name.isNational && isCounted(text, places)) kind = 'other';
		if (kind === 'organisation' && name.isDemonym && clean.length > 3 && !isBodyByNoun(text, places))
			kind = 'other';
		// "Iranian Mujahedin": what is an organisation elsewhere is no person here.
		if (kind === 'person' && name.count > 1 && isNationOnly(name.first)) {
			const rest = forms.get(clean.slice(name.first.length + 1));
			if (rest && rest.voted !== 'person') kind = rest.voted;
		}
		// "Netflix", "South Korea": nobody, unless somebody here is called so.
		if (kind === 'person' && !isSurname && !isKinsman) kind = knownAs(clean) ?? kind;
		// "the Black Death"
		if (kind === 'person' && byWords === null && name.count > 1 && !isPersonal && isWithArticle(text, places))
			kind = 'other';
		const { form, words } = kind === 'person' ? name.asPerson : name.asOther;
		entry.read = {
			form,
			words,
			kind,
			nicknamed: kind === 'person' && name.hasNickname ? clean : null,
			isGuess: isGuess && kind === 'organisation',
		};
	}
	joinParts(text, written);
	return entries.map(({ read }) => read!);
}

/** Whether a form of address that only people have stands before some place of a name. */
const isAddressed = (text: string, places: readonly Place[]): boolean =>
	places.some(({ start }) => ADDRESS.test(text.slice(Math.max(0, start - 11), start)));

const isOfPerson = ({ kind }: Place): boolean => kind === 'person';

/** Whether an article or a number stands before every place: "a Swede". */
const isCounted = (text: string, places: readonly Place[]): boolean =>
	places.every(({ start }) =>
		/(?:^|[^\p{L}])(?:an?|the|another|one|two|three|many|some|few|most|young|old|year-old) $/iu.test(
			text.slice(Math.max(0, start - 10), start),
		),
	);

/** Whether a title before some place of a name, or what follows it, tells that it is somebody's. */
const isPersonBeside = (text: string, places: readonly Place[]): boolean =>
	isSomebodyByContext(text, places) || places.some(({ isTitled }) => isTitled);

/** Whether somewhere a verb of saying follows a name: roads say nothing. */
const isSpeaking = (text: string, places: readonly Place[]): boolean =>
	places.some(({ end }) =>
		/ (?:said|says|told|added|announced|confirmed|denied)\b/y.test(text.slice(end, end + 14)),
	);

/** Whether an article stands before every place of a name. */
const isWithArticle = (text: string, places: readonly NameSpan[]): boolean =>
	places.every(({ start }) => /(?<![\p{L}’'-])the $/iu.test(text.slice(Math.max(0, start - 5), start)));

/** Whether a preposition of place stands before every place of a name. */
function isGoverned(text: string, places: readonly Place[]): boolean {
	return places.every(({ start }) =>
		/\b(?:on|in|at|near|off|outside|from|to|around|across|past|along) (?:the )?$/.test(
			text.slice(Math.max(0, start - 14), start),
		),
	);
}

/** "Halvorsen Kraft" is what "Halvorsen Kraft ASA" is; "Thornaby Vale" what "Vale" is. */
function joinParts(text: string, forms: readonly Written[]): void {
	if (!forms.some(mayBePart)) return;
	const bodies = new Set<string>();
	const short = new Set<string>();
	// What the text around tells to be a body: "Bramblewick's executives" are those of Bramblewick Toys.
	const firm = new Set<string>();
	for (const { read } of forms) {
		const { form, kind, words, isGuess } = read!;
		if (kind !== 'organisation') continue;
		// "Norvane AG": Norvane Volt is nobody either.
		if (words.length === 2 && COMPANY_ENDINGS.has(words[1]!)) firm.add(form.slice(0, form.indexOf(' ')));
		if (words.length > 2 || (words.length === 2 && !isPersonal(form)))
			for (let end = form.lastIndexOf(' '); end > 0; end = form.lastIndexOf(' ', end - 1))
				bodies.add(form.slice(0, end));
		if (words.length === 1) short.add(form);
		if (words.length === 1 && !isGuess && genderOfFirstName(form) === null) firm.add(form);
	}
	for (const written of forms) {
		const read = written.read!;
		const { form, kind, words } = read;
		// "Lac Viet confirmed": no place where there is a Lac Viet Energy.
		if (kind === 'place' && words.length > 1 && bodies.has(form) && isSpeaking(text, written.places))
			written.read = { ...read, kind: 'organisation' };
		if (kind !== 'person' || !mayBePart(written)) continue;
		const isShort =
			short.has(form.slice(form.lastIndexOf(' ') + 1)) || firm.has(form.slice(0, form.indexOf(' ')));
		if (bodies.has(form) || isShort) written.read = { ...read, kind: 'organisation' };
	}
}

/** Whether a name may be one of those: a place's of several words, or what nothing tells to be somebody's. */
function mayBePart({ read }: Written): boolean {
	const { form, kind, words } = read!;
	if (kind === 'place') return words.length > 1;
	return kind === 'person' && words.length > 1 && words.length < 4 && !isPersonal(form);
}

/** The kind that most places say; of two that are said as often a person's, else the one that comes first. */
function mostVoted(places: readonly Place[]): NameKind {
	if (places.length === 1) return places[0]!.kind;
	const votes = new Map<NameKind, number>();
	for (const { kind } of places) votes.set(kind, (votes.get(kind) ?? 0) + 1);
	let best: NameKind = 'other';
	let most = 0;
	for (const [kind, count] of votes) {
		if (count < most || (count === most && kind !== 'person')) continue;
		best = kind;
		most = count;
	}
	return best;
}
