import type { WordUses } from '../../tagging/pos.js';
import { codesOf, isUpper, SPACE } from '../../text/characters.js';
import { trait } from '../../text/known-word.js';
import { DEMONYM, KNOWN_ALONE, PLACE_STARTS } from '../../text/lexicon.js';
import { list } from '../../text/list.js';
import { rememberingNames } from '../../text/remember.js';
import { type Words, wordsWith } from '../../text/words.js';
import { isSomebodyByContext } from '../../who/context.js';
import { fold } from '../../who/forms.js';
import { genderOfFirstName } from '../../who/gender.js';
import { isPersonal, kindByWords } from '../../who/kinds.js';
import { isBody, isHuman, isSomebody } from '../../who/nouns.js';
import { Place } from '../../who/places.js';
import { knownAs } from '../../who/well-known.js';
import { officeAlone } from '../bodies/office-names.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';
import { areNoPeople, isPartOfOther, mayBeGiven, type Scene } from './no-people.js';
import { isNamedAlone } from './organisations.js';

/** Last words of names of streets, waters and heights, where no first name stands before them. */
const GROUND = list(
	`lake river creek falls bridge square street road lane close avenue mills mill narrows bay islands island isle beach valley mountains
	mountain hills hill flats flat point cove heath moor strait peninsula desert forest highway crescent loch fjord canal reservoir weir
	quay wharf pier lands ridge glen dale oval ward arms marathon medal chapel cathedral stadium terminus fell st ave blvd rd`,
);
/** First words of such names. */
const GROUND_FIRST =
	/^(?:mt|lower|upper|nether|greater|little|fort|grand|são|san|santa|saint|st|côte|addis|sierra|río|rio|isla|col|val|co)$/;
/** Right before a place, and seldom before somebody. */
const WITHIN = /(?:\b[Ii]n|\b[Nn]ear|\b[Oo]utside|\b[Aa]cross|\b[Aa]long|\b[Tt]hroughout|, of) $/u;

const OPENS = /["“‘«„「'](?:The |A )?$/u;
const CLOSES = /^(?:[,.]?["”’»“」]|’(?!s))/u;
/** What the second begins with. */
const CLOSING = codesOf(',."”’»“」');

/**
 * Names that say nothing and by all that the text shows are nobody's: of towns and streets, of books and ships, common
 * words with a capital. What speaks by such a name was taken for somebody, and is a body.
 * @param mentions in text order
 */
export function silentNobodies(
	words: Words,
	tags: Uint8Array,
	mentions: readonly Mention[],
	speaking: ReadonlySet<Cluster>,
	howUsed: WordUses,
): ReadonlySet<Cluster> {
	const places = new Map<Cluster, Mention[]>();
	for (const mention of mentions) {
		const cluster = rootOf(mention.cluster);
		const known = places.get(cluster);
		if (known) known.push(mention);
		else places.set(cluster, [mention]);
	}
	const nobodies = new Set<Cluster>();
	const scene: Scene = { text: words.text, words, tags, hasSmall: smallWords(words), howUsed };
	for (const [cluster, its] of places)
		if (speaking.has(cluster)) {
			// "Several Members", "a Senior Advocate", and who is "she": somebody, by whatever name.
			const isOne = cluster.gender !== null || isHuman(cluster.words.at(-1)?.replace(/s$/, '') ?? '');
			if (cluster.kind === 'person' && !isOne && isThing(scene, cluster, its)) cluster.kind = 'organisation';
		} else if (cluster.kind === 'place' || cluster.kind === 'other' || isNobody(scene, cluster, its))
			nobodies.add(cluster);
	return nobodies;
}

/** Whether a name that was taken for somebody's is a thing's, and no title, first name or noun for people tells otherwise. */
function isThing(scene: Scene, cluster: Cluster, places: readonly Mention[]): boolean {
	const { words, titled, roles, forms } = cluster;
	if (words.length === 1 || titled.size > 0) return false;
	const names = [...forms.keys()];
	return (
		areNoPeople(scene, names, places) &&
		// "the annual Fan Vote": not every word before a name is for somebody.
		![...roles].some(isHuman) &&
		!names.some((name) => (toldBy(name) & TOLD.somebodys) !== 0) &&
		!places.some(({ start, end }) =>
			isSomebodyByContext(scene.text, [new Place(scene.text, start, end, 'person')]),
		)
	);
}

function isNobody(scene: Scene, cluster: Cluster, places: readonly Mention[]): boolean {
	const { text } = scene;
	const { kind, words, titled, gender, roles, isGuess, forms } = cluster;
	// "Thank you, Madam Chair": an office is nobody's name.
	if (officeAlone(cluster) !== null) return true;
	const isTold = titled.size > 0 || roles.size > 0;
	// "Sat 4 May: Tarlow, OH"
	if (words.length === 1 && places.every(({ start, end }) => isState(text, start, end))) return true;
	if (words.length === 1 && places.every((place) => isFeast(text, place))) return true;
	if (isTold && kind !== 'person') return false;
	const names = [...forms.keys()];
	// "a Senate race", "Treasury bonds": no more than what these are of.
	if (names.length === 1 && isNamedAlone(names[0]!) && !places.some((place) => isMeant(text, place)))
		return true;
	// What every name tells, and what some name does.
	let every = ALL;
	let some = 0;
	for (const name of names) {
		const told = toldBy(name);
		every &= told;
		some |= told;
	}
	// "the Freedom of Information Act"
	if ((every & TOLD.law) !== 0) return true;
	// "the Ruth Marlow Show", "Key Tower", whoever they are called after
	if (kind === 'person' && (every & TOLD.thing) !== 0) return true;
	// "Tarn Bridge", but Ruth Bridge
	if (kind === 'person' && (every & TOLD.road) !== 0 && !names.some(mayBeGiven)) return true;
	// "her memoir, Cold Feet"
	if ((some & TOLD.speaker) === 0 && places.every(({ start, end }) => isWork(text, start, end))) return true;
	if (kind === 'person' && isThing(scene, cluster, places)) return true;
	if (isTold) return false;
	if ((every & TOLD.nothing) !== 0) return true;
	if (kind === 'organisation' && (every & TOLD.road) !== 0 && (some & TOLD.body) === 0) return true;
	// "The Samoan laughed": what somebody is.
	if ((every & TOLD.oneOfMany) !== 0) return true;
	if (kind === 'organisation' && (some & TOLD.body) !== 0) return false;
	// "the Middle East", "Obamacare", whatever they were taken for.
	if ((every & TOLD.known) !== 0) return true;
	if (places.every(({ start, end }) => isTitle(text, start, end))) return true;
	// A pronoun behind a name may be another's.
	const isSomebodys = (gender !== null && !names.every(isGround)) || (some & TOLD.somebodys) !== 0;
	// "the Tyler Street branch"
	const isPlace = () => (kind === 'person' || isGuess) && names.every(isGround);
	if (isSomebodys)
		return (
			places.every(({ start }) => /^[Tt]he $/.test(text.slice(Math.max(0, start - 4), start))) && isPlace()
		);
	if (words.length === 1) {
		// One capitalised word of which nothing tells that it is somebody: a ship, a horse, a town.
		const [form] = names;
		const isOnce = names.length === 1 && forms.get(form!) === 1;
		if ((kind === 'person' || isGuess) && isOnce && !(isGuess && isAsked(text, places[0]!))) return true;
		if (names.every((one) => DAYS.test(one) || isCommon(scene, one))) return true;
		if (names.length === 1 && isPartOfOther(scene, form!, places)) return true;
	}
	if (kind !== 'person' && !isGuess) return false;
	// "Netflix Night": what a body has or makes.
	if (isGuess && words.length > 1) return true;
	return places.every(({ start }) => isWithin(text, start)) || isPlace();
}

/** "told Sportsbeat", "seen by Sportsbeat" */
const isAsked = (text: string, { start, end }: Mention): boolean =>
	/\b(?:told|tells|seen by|obtained by) $/.test(text.slice(Math.max(0, start - 12), start)) &&
	/^(?:[,.;:]| (?:that|he|she|it|they|I|we|his|her|the|there|in|by|on|last|from|during|outside|over|after)\b)/.test(
		text.slice(end, end + 9),
	);

/** "the Senate", "to Congress", but not "a Senate race". */
const isMeant = (text: string, { start, end }: Mention): boolean =>
	/\b(?:[Tt]he|[Bb]y|[Tt]o|[Tt]old|[Aa]sked) $/.test(text.slice(Math.max(0, start - 6), start)) &&
	!OF_IT.test(text.slice(end, end + 24));
/** "the Senate race", "the Treasury bonds". */
const OF_IT =
	/^(?:-| (?:race|seat|seats|floor|hearing|bid|campaign|candidates?|bonds?|yields?|notes?|bills?|hopefuls?|runs?|leaders?|vote|votes|primary|primaries|majority|minority|president)\b)/;

/** "Black | Friday": the first word of a day's own name. */
const isFeast = (text: string, { start, end }: Mention): boolean =>
	text.charCodeAt(end) === SPACE && FEAST.test(text.slice(start, end + 11));
const FEAST =
	/^(?:Black|Cyber|Super|Giving|Good|Ash|Palm|Easter|Holy|Whit|Maundy|Shrove|Bloody|Election) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;

/** "Tarlow, | OH": the two letters of a state or a province behind a town. */
const isState = (text: string, start: number, end: number): boolean =>
	end - start === 2 && text.startsWith(', ', start - 2) && STATES.test(text.slice(start, end));
const STATES =
	/^(?:A[KLRZBE]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVUY]|O[HKNR]|P[AERT]|QC|RI|S[CDK]|T[NX]|UT|V[AIT]|W[AIVY]|YT|BC)$/;

/** What a name tells of whose it is, whatever the text, a bit each. */
const TOLD = {
	/** What parliaments pass and states sign. */
	law: 1,
	/** What is shown, read, built or awarded. */
	thing: 2,
	/** What is in the sky, on the road and in every mouth. */
	nothing: 4,
	/** "the Tarn Canal", "Mill Lane", whoever may sit there. */
	road: 8,
	oneOfMany: 16,
	body: 32,
	/** By the world, for what is nobody. */
	known: 64,
	somebodys: 128,
	/** It begins as somebody's. */
	speaker: 256,
};
const ALL = -1;

const toldBy = rememberingNames((form: string): number => {
	const known = knownAs(form);
	const isOne = !form.includes(' ');
	const isOfPerson = isPersonal(form);
	return (
		(LAW.test(form) ? TOLD.law : 0) |
		(THING.test(form) ? TOLD.thing : 0) |
		(NOTHING.test(form) ? TOLD.nothing : 0) |
		(ROAD.test(form) ? TOLD.road : 0) |
		(isOne && ONE_OF_MANY.test(form) ? TOLD.oneOfMany : 0) |
		(known === 'organisation' || kindByWords(form) === 'organisation' ? TOLD.body : 0) |
		(known !== null ? TOLD.known : 0) |
		(isOfPerson || genderOfFirstName(form) !== null ? TOLD.somebodys : 0) |
		(isOfPerson && !isOne ? TOLD.speaker : 0)
	);
});

const LAW =
	/ (?:Act|Bill|Amendment|Treaty|Agreement|Accords?|Pact|Protocol|Ordinance|Directive|Charter of Rights|Bill of Rights)(?: of \d{4})?$|(?:^| )(?:(?:Civil|Penal|Criminal|Highway) Code|Power Plan|Marshall Plan)$/;
/** Names of what people drive on, sit in and vote in, and of waters. */
const ROAD =
	/ (?:River|Creek|Road|Street|Lane|Highway|Motorway|Expressway|Bypass|Canal|Reservoir|Avenue|Alps|Glacier|Viaduct|Flyover|Marg|Bridge|Dam|Strait|Sea|Arena|Grand Prix|Revolution|Debate|Olympics|Presidential Primary|(?:Reception|Situation|Living) Room)$|(?:^| )(?:East|West|Roosevelt|Press|Reading) Room$|^(?:River|Mount) \p{Upper}\p{Lower}+$/u;
/** Last words of names of what is shown, read, built or awarded. */
const THING =
	/ (?:Show|Movie|Arena|Tower|Towers|Jail|Prison|Penitentiary|Plaza|Mall|Raider|Trilogy|Sonata|Stakes|Trophy|Award|Awards|Prize|Doctrine|Syndrome|Disease|Virus|Podcast|Farm|Monument|Memorial|Library|Speedway|Expressway|Turnpike|Cemetery|Courthouse|Dam|Canyon|Amendment|Testament|Unplugged)$/;
/** What is in the sky, on the road and in every mouth, a quarter or a country, and letters that stand for a thing. */
const NOTHING =
	/^(?:Mercury|Venus|Earth|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Europa|Titan|Moon|God|Allah|Mustang|Corvette|Camaro|Corolla|Camry|Civic|Sentra|Altima|Prius|RAV4|VR|AR|AI|ASAP|FYI|DIY|RSVP|GPS|DNA|RNA|HIV|ADHD|PTSD|GDP|VAT|LED|USB|PDF|URL|CCTV|SUV|SUVs|RV|ATM|ATMs|PIN|TV|DVD|CEO|CFO|MRI|ICU|IVF|NFT|ETF|IPO|West|East|North|South|Midwest|(?:North|South)-?(?:[Ee]ast|[Ww]est)|U\.?S\.?A?\.?|U\.?K\.?|UAE|USSR|Big Apple|EBITDA|EBIT|CPI|PMI|YoY|Q[1-4](?: [\p{Alpha}\d]+)?|AAA|EST|GMT|BBQ|LOL|OMG|LGBT\w*|COVID(?:-19)?|SARS|MERS)$/u;

const isWithin = (text: string, start: number): boolean =>
	text.charCodeAt(start - 1) === SPACE && WITHIN.test(text.slice(Math.max(0, start - 12), start));

/** One of a nation or of a party. */
const ONE_OF_MANY =
	/^(?:Swede|Dane|Turk|Pole|Finn|Scot|Spaniard|Briton|Serb|Croat|Slovak|Slovene|Kurd|Samoan|Tongan|Fijian|(?:Dutch|French|English|Irish|Welsh)(?:wo)?man|Conservative|Liberal|Socialist|Nationalist|Unionist|Republican|Democrat|Tory)$/;

const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days$/;

/** "her memoir, Cold Feet (1984)", "the novel Loud Rooms": what somebody wrote, made or played. */
const isWork = (text: string, start: number, end: number): boolean =>
	WORK_BEFORE.test(text.slice(Math.max(0, start - 40), start)) &&
	!/^(?:['’]s|,? (?:who|a|an|the|said|says|wrote|recalled|has|had|was|is)\b)/.test(
		text.slice(end, end + 12),
	) &&
	(text[start - 2] !== ',' || !OPENING_WORK.test(text.slice(Math.max(0, start - 40), start)));
const WORK_BEFORE =
	/\b(?:memoirs?|autobiography|novel|novella|sitcom|rom-com|poem|painting|biopic|(?:debut|first|second|third|fourth|fifth|latest|last|new|only|fine|bestselling|best-selling) (?:book|album|single|film|play|novel|collection))(?:,|,? (?:called|titled|entitled))? (?:[Tt]he )?["“‘«]?$/u;
/** "In her memoir, Ana Ruiz recalled" */
const OPENING_WORK = /(?:^|[.!?”"\n]) ?(?:In|For|With|Of|Throughout) [^.,!?\n]*, (?:[Tt]he )?["“‘«]?$/u;

/** Whether a name stands alone between quotation marks: a book, a nickname. */
const isTitle = (text: string, start: number, end: number): boolean =>
	CLOSING.has(text.charCodeAt(end)) &&
	CLOSES.test(text.slice(end, end + 3)) &&
	OPENS.test(text.slice(Math.max(0, start - 5), start));

/** Whether a text has a word in small letters. */
function smallWords(words: Words): (word: string) => boolean {
	/** Those with a capital further on: "iPhone". */
	let mixed: Set<string> | null = null;
	return (word) => {
		if (words.vocabulary.find(word) >= 0 && !isUpper(word.charCodeAt(0))) return true;
		mixed ??= new Set(wordsWith(words, isMixed).map(({ lower }) => lower));
		return mixed.has(word);
	};
}

const isMixed = trait(({ form, lower }) => form !== lower && !isUpper(form.charCodeAt(0)));

/** Whether a word is a common one, which this text or others have in small letters. */
function isCommon({ hasSmall, howUsed }: Scene, form: string): boolean {
	const lower = form.toLowerCase();
	if (howUsed(lower) === 'common') return true;
	const isName = isBody(lower) || isSomebody(lower) || DEMONYM.test(form) || KNOWN_ALONE.has(lower);
	return lower.length > 3 && !isName && hasSmall(lower);
}

const isGround = rememberingNames((form: string): boolean => {
	const words = form.split(' ');
	if (words.length < 2) return false;
	return (
		GROUND.has(words.at(-1)!.toLowerCase()) ||
		GROUND_FIRST.test(words[0]!.toLowerCase()) ||
		PLACE_STARTS.has(fold(words[0]!))
	);
});
