import { isDigit, isLetter } from '../text/characters.js';
import { DOCUMENTS, isTitleWord, ORGANISATION_HEADS } from '../text/lexicon.js';
import { list } from '../text/list.js';
import { remembering } from '../text/remember.js';
import { wordSigns } from '../text/signs.js';
import { lowerAt, type Words } from '../text/words.js';

/** A noun that ends the phrase of a role: "mayor" in "the mayor of the town", "spokesman" in "police spokesman". */
export const PREPOSITION = new Set(
	'of for with from at in on to by who whose which and near against under when as while after before because within inside outside among across around along beside beyond throughout'.split(
		' ',
	),
);
/** Prepositions whose phrase what follows belongs to: whoever is named in it is no subject. */
export const GOVERNING: ReadonlySet<string> = new Set(
	'of for to by from with at in on against near under behind including about over along around across beside outside inside beyond within through into onto towards past'.split(
		' ',
	),
);
export const DETERMINER = new Set('a an the his her its their our former acting then current'.split(' '));

/** Participles after a noun: "a memo seen by", "a letter sent to". */
const PARTICIPLE = /(?:ed|ing)$|^(?:seen|sent|written|given|shown|made|held|led|known|read|taken|brought)$/;
/** Adjectives after a noun: "people familiar with the matter". */
const AFTER_NOUN = new Set('close familiar loyal aware responsible present able due'.split(' '));
/** Of these what a preposition follows: "a source privy to the talks", "residents unhappy with the plan". */
const BEFORE_PREPOSITION = list(
	'privy knowledgeable unfamiliar unaware critical hostile sympathetic supportive unhappy angry keen new ill eligible fluent active prominent central',
);
const OF_TIME = new Set('last this earlier yesterday today'.split(' '));
/** Nouns for one human being, by their endings. */
const HUMAN_ENDING =
	/^(?:mum|mom|dad|mother|father|gran|grandmother|grandfather)-of-|-in-law$|(?:man|woman|person|lady|er|or|ist|ian|ant|ent|ese|ish|ee|eur|ic|ot|ld|ess)$/;
/** Those whose endings do not tell. */
const HUMAN = list(
	`star captain coach chief boss judge pilot nurse chef guard mp pm ceo dane swede pole turk scot finn spaniard dutchman greek lawmaker
	democrat republican expat eyewitness pilgrim addict actuary bosun conscript goldsmith newlywed underling nomad aristocrat dropout intern teen teenager host mogul magnate veteran tycoon hopeful favourite favorite winger goalkeeper defender midfielder
	champion great ace author mother father neighbour postie cabbie diva starlet idol legend hero heroine guru supremo skipper mum dad mom
	husband wife widow son daughter uncle aunt nephew niece boy girl friend boyfriend girlfriend colleague crofter hostage rebel adult
	relative mate pal sibling foe ally novice accomplice kid gran nan granddad lad lass bloke brickie cook gp squaddie steward twin oap
	priest dean hermit thief burglar crook spy rookie maid caddie physio scout marine cadet recruit genius expert boffin geek clown squire
	heir orphan clerk tradie guide whip notary missionary mercenary dignitary emissary luminary revolutionary counterpart celebrity fan
	teacher vet medic cop midwife housewife nun monk imam rabbi vicar bishop abbot curate sherpa monarch duke duchess prince princess king
	queen d'affaires d’affaires`,
);
/** Endings of those that are no human beings all the same. */
const NO_HUMAN_ENDING = /(?:ness|press|cess|dress|chess|guess)$/;
/** Nouns with endings as human beings have them that are none. */
const NO_HUMAN = list(
	`for or nor her per over under after other another ever never however rather whether either neither together later earlier further former
	latter major minor inner outer upper lower summer winter september october november december water river paper power dinner corner
	matter weather theatre centre two-year year-old prior superior senior junior interior exterior floor door colour labour harbour favour
	rumour current recent different important present percent event moment content extent talent accident incident equipment development
	investment judgment argument element basement cement comment payment movement stress distress newspaper letter number order tower
	government parliament department statement document agreement president's report center regulator watchdog broadcaster carrier retailer
	manufacturer maker operator insurer publisher lender developer provider supplier tour error sector factor budget council management
	settlement apartment board public clinic topic music transcript poster offer answer computer chapter charter ministry employer
	newsletter world field client household child tracker printer charger freezer cooker helicopter trailer container boiler sticker banner
	folder filter calculator radiator generator reactor sensor detector indicator tractor motor mirror thriller flyer router server scanner
	laser trigger hammer ladder timer sweater elevator speedometer thermometer trouser malady shipbuilder housebuilder steelmaker carmaker
	chipmaker drugmaker automaker planemaker distributor shower cooler heater locker counter cover drawer turbot pudding starter platter
	lobster oyster butter pepper robot carrot parrot apricot shallot tanker chatbot trawler steamer cruiser freighter bomber fighter-jet`,
);
/** Things, times and feelings whose words end as those for people do. */
const THINGS = list(
	`lot cent list spot plant quarter border danger anger hunger chamber coffee cold tree fee knee degree pier tier depot diocese parish
	corridor meter restaurant cheese terror horror tremor laughter slaughter disaster shelter shoulder finger barrier frontier rubbish plot
	pot slot boot foot root knot rot soot gold silver copper timber rubber voucher register roster grant merger transfer tender gender
	surrender remainder reminder behavior behaviour arithmetic rhetoric panic traffic logic republic fabric relic epic plastic attic picnic
	mosaic epidemic pandemic statistic metric tactic graphic fever cancer consent temper wonder thunder plunder blunder glacier indictment
	accent scent descent precedent continent tent vent segment fragment monument instrument garment ingredient gradient congress mess mattress
	fortress threshold foothold stronghold shield mould mold yield scooter wrist fist waist mist twist shortlist blacklist watchlist checklist
	layer prayer liner gutter shutter supper slipper sneaker bumper buffer hangover handover takeover turnover flyover mower lawnmower dryer
	drier loudspeaker transformer transmitter amplifier refrigerator dishwasher extinguisher altimeter barometer odometer kilometer perimeter
	diameter bulldozer excavator screwdriver hamburger burger cracker cucumber beer cider liquor ginger wafer flower feather cylinder spider
	otter badger beaver tiger hamster elephant reindeer deer heifer lever rudder crater cluster plaster fertiliser fertilizer favor odor
	vigor vigour furor fervor demeanor demeanour rumor tumor tumour humor humour harbor armor armour color vapor vapour dossier chandelier
	pedigree levee toffee marquee settee rupee implant covenant warrant accelerant deodorant lubricant antidepressant disinfectant nutrient
	chant rant rent tent fiver tenner character honor honour labor bladder liver letter-box conveyor escalator accelerator projector ventilator`,
);
/** And how most other words for such things end. */
const THING = /(?:(?<!replace)ment|shot|fish|water|paper|power|field|building)$/;

/** Whether a word is for no human being, though it ends as such words do. */
export const isThing = (noun: string): boolean => THINGS.has(noun) || THING.test(noun);

/** Who speaks for a body, however long its name. */
const SPEAKS = /^spokes(?:man|woman|person|people|men|women)$/;

/** What is asked of the words of a noun phrase. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	preposition: ({ lower }) => PREPOSITION.has(lower),
	determiner: ({ lower }) => DETERMINER.has(lower),
	speaks: SPEAKS,
	/** What is no mark. */
	word: ({ lower }) => beginsWithLetter(lower) || isAge(lower),
	/** Marks within a word. */
	joins: /^[-’']$/,
	apostrophe: /^['’]$/,
	s: /^s$/,
	point: /^\.$/,
	/** What a full stop cuts short. */
	cut: ({ form }) => /^(?:(?:\p{Upper}\.?)+|Mrs?|Ms|Dr|St|Gov|Sen|Rep|Gen|Sgt|Col|Rev|Prof|Lt)$/u.test(form),
	body: ({ lower }) => ORGANISATION_HEADS.has(lower),
	afterNoun: ({ lower }) => PARTICIPLE.test(lower) || AFTER_NOUN.has(lower),
	beforePreposition: ({ lower }) => BEFORE_PREPOSITION.has(lower),
	/** "A report last year" */
	time: ({ lower }) => OF_TIME.has(lower),
});

/** The last word of a noun phrase before a preposition, a comma or a clause. */
export function headNoun(words: Words, first: number, stop: number): string | null {
	let head = -1;
	for (let i = first; i < Math.min(stop, words.count); i++) {
		if (words.sentence[i] !== words.sentence[first]) break;
		const signs = signsAt(words, i);
		if ((signs & IS.preposition) !== 0 && i > first) {
			// "a Department for Business spokesperson"
			if (is(words, stop - 1, IS.speaks)) head = stop - 1;
			break;
		}
		if ((signs & IS.word) === 0) {
			// "Mr. | Ruiz's office", "a U.S. | official"
			if ((signs & IS.point) !== 0 && i + 1 < stop && is(words, i - 1, IS.cut)) head = -1;
			if ((signs & IS.joins) === 0 && head !== -1) break;
			continue;
		}
		if ((signs & IS.determiner) !== 0) continue;
		// "the organisation's published findings": an owner is no head.
		if ((signs & IS.s) !== 0 && i > first && is(words, i - 1, IS.apostrophe)) {
			head = -1;
			continue;
		}
		// "The engineering office"
		const isBefore = i + 1 < stop && is(words, i + 1, IS.body);
		if (head !== -1 && (signs & (IS.afterNoun | IS.time)) !== 0 && !isBefore) break;
		if (head !== -1 && (signs & IS.beforePreposition) !== 0 && is(words, i + 1, IS.preposition)) break;
		head = i;
	}
	return head === -1 ? null : lowerAt(words, head);
}

function beginsWithLetter(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 128 ? isLetter(code) : /^\p{Alpha}/u.test(word);
}

/** "20-year-old": an age in place of a noun. */
export const isAge = (noun: string): boolean => isDigit(noun.charCodeAt(0)) && /^\d+-year-old$/.test(noun);

export function isDocument(noun: string): boolean {
	return DOCUMENTS.has(noun);
}

/** What speaks for whoever owns it, and is no document by itself: "the firm's website", "its terms". */
const OWNED_PAPERS =
	/^(?:website|homepage|site|blog|feed|newsletter|timeline|terms|conditions|manifest|brochure|leaflet|application|prospectus|policy|guidance|handbook|catalogue|menu|sign|notices?|logbook|diary|diaries|ledgers?|page|minutes|files?)$/;
export const isOwnedPaper = (noun: string): boolean => OWNED_PAPERS.test(noun);

/** "paper", "complaint": one document, which may say more as "it". */
export const isPaper = (noun: string): boolean => isDocument(noun) && !/(?:s|data|research)$/.test(noun);

/** A noun for one human being ("singer", "Dutchman"), not a body that acts like one ("newspaper"). */
export const isHuman = remembering(
	(noun: string): boolean =>
		(HUMAN.has(noun) || HUMAN_ENDING.test(noun) || isTitleWord(noun)) &&
		!NO_HUMAN.has(noun) &&
		!NO_HUMAN_ENDING.test(noun) &&
		!isThing(noun),
);

export function isBody(noun: string): boolean {
	return ORGANISATION_HEADS.has(noun);
}

/** Of those who speak together, or for a body, what no ending tells. */
const SPEAKERS = list(
	`police people voices voice sides parties authority authorities regulator locals unions union company companies firms firm banks bank
	operator councils council courts court jury governments government inquiry panel teams team clubs club newspapers newspaper broadcaster
	website boss staff family families relatives relative sources source troops military rebels rebel groups group opposition ally allies
	developer publisher defence defense prosecution midwife midwives crews crew maker retailer manufacturer insurer provider network
	ministry employer media television radio`,
);

/** A noun for somebody who may have said something: a human being, several, a body, a paper. */
export const isSomebody = remembering((noun: string): boolean => {
	const one = noun
		.replace(/men$/, 'man')
		.replace(/ies$/, 'y')
		.replace(/(ss|x|ch)es$/, '$1')
		.replace(/([^s])s$/, '$1');
	return (
		isHuman(one) || isBody(noun) || isBody(one) || isPaper(one) || SPEAKERS.has(noun) || SPEAKERS.has(one)
	);
});
