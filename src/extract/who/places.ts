import type { NameKind } from '../attribution.js';
import { COMPANIONS, RELATIVES } from '../text/kin.js';
import { isMaker } from '../text/lexicon.js';
import { titlesBefore, wordBefore } from './titles.js';

/** What the word right before a name tells, a bit each. */
export const BEFORE = {
	/** "the town of", "nearby": a place may follow. */
	placeOf: 1,
	/** "shares in the": whose something is. */
	owner: 2,
	/** "the regulator": a noun for a body. */
	noun: 4,
	/** "who leads". */
	led: 8,
	/** "daughter"; and companions too: "friend". */
	relative: 16,
	kin: 32,
	/** "lawyers": who work as a firm. */
	trade: 64,
	/** "near": where a town may be named. */
	town: 128,
	/** "president": what only people are. */
	post: 256,
};

/** Of these, what tells the same behind a hyphen: "step-daughter". */
const HYPHENED = BEFORE.placeOf | BEFORE.noun | BEFORE.relative | BEFORE.kin;

const signs = new Map<string, number>();
for (const [bit, words] of [
	[
		BEFORE.placeOf,
		`town village city port island hamlet suburb district county province region state municipality parish resort outside
		nearby of`,
	],
	[BEFORE.owner, 'of in at for by with from the'],
	[
		BEFORE.noun,
		`company firm house agent agents group giant maker operator regulator charity airline retailer supplier insurer startup
		start-up app network broadcaster watchdog ombudsman agency thinktank think-tank tank union club platform newspaper journal
		buyer exporter importer holding website brand label consultancy office bureau contractor lender utility manufacturer provider supermarket chain
		committee channel lobby rival outfit developer consortium carrier producer distributor refiner builder conglomerate multinational institute foundation
		body authority association federation society alliance initiative organisation organization ministry council magazine
		service nonprofit non-profit collective orchestra band festival podcast party movement militia fund investor bank broker
		brokerage studio hospital school college university theatre museum gallery restaurant pub hotel cafe café bakery brewery
		farm shop store garage haulier shipbuilder called named as`,
	],
	[
		BEFORE.led,
		`leads led heads headed runs ran founded co-founded owns owned chairs chaired manages managed`,
	],
	[BEFORE.relative, RELATIVES.join(' ')],
	[
		BEFORE.kin,
		`${RELATIVES.join(' ')} ${COMPANIONS.join(' ')} partner fiancé fiancée boy girl man woman named called`,
	],
	[
		BEFORE.trade,
		`lawyers solicitors barristers administrators liquidators receivers auditors accountants brokers architects consultants
		publishers sponsors owners operators insurers lenders makers bookmakers bookies contractors builders advisers bankers
		suppliers designers developers organisers organizers promoters manufacturers`,
	],
	[BEFORE.town, 'of in near outside'],
	[
		BEFORE.post,
		`president secretary director chairman chairwoman chairperson chair treasurer spokesman spokeswoman spokesperson coach
		captain mayor governor minister professor editor principal headteacher headmaster headmistress convener rector dean
		provost skipper curator conductor ambassador superintendent`,
	],
] as const)
	for (const word of words.split(/\s+/)) signs.set(word, (signs.get(word) ?? 0) | bit);

function signsOf(word: string): number {
	if (word === '') return 0;
	let bits = signs.get(word) ?? 0;
	if (word.includes('-')) bits |= (signs.get(word.slice(word.lastIndexOf('-') + 1)) ?? 0) & HYPHENED;
	if (word.endsWith('maker') || isMaker(word)) bits |= BEFORE.noun;
	return word.includes('grand') ? bits | BEFORE.kin : bits;
}

/** Where a name stands, and what stands right before it there: each is worked out once, when it is asked for. */
export class Place {
	private bits = -1;
	private readBefore: string | null = null;

	constructor(
		private readonly text: string,
		readonly start: number,
		readonly end: number,
		readonly kind: NameKind,
		private titled: boolean | null = null,
	) {}

	/** The word that a space, or a comma and a space, parts from the name; empty where there is none. */
	get word(): string {
		this.readBefore ??= wordBefore(this.text, this.start);
		return this.readBefore;
	}

	/** What that word tells (`BEFORE`). */
	get before(): number {
		if (this.bits < 0) this.bits = signsOf(this.word);
		return this.bits;
	}

	/** Whether a title stands before the name. */
	get isTitled(): boolean {
		this.titled ??= titlesBefore(this.text, this.start).length > 0;
		return this.titled;
	}
}
