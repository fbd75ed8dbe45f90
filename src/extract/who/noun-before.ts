import { isMaker } from '../text/lexicon.js';
import { alternatives, either } from '../text/list.js';
import { BEFORE, type Place } from './places.js';

/** Nouns for bodies, as they stand right before a name. */
const BODY_NOUNS = alternatives(
	`company firm agent agents group giant maker operator regulator charity airline retailer supplier insurer start-?up app network
	broadcaster watchdog ombudsman agency think-?tank union club platform newspaper journal buyer exporter importer holding lobby website
	brand label consultancy contractor lender utility manufacturer provider supermarket chain outfit developer consortium carrier producer
	distributor refiner builder conglomerate multinational institute foundation body authority association federation society alliance
	initiative organisation organization ministry council magazine service nonprofit non-profit collective orchestra band festival podcast
	party movement militia fund investor bank broker brokerage studio hospital school college university theatre museum gallery restaurant
	pub hotel cafe café bakery brewery farm shop store garage hauli?er shipbuilder carmaker`,
);
/** Others, of several words or by their endings. */
const MORE_BODY_NOUNS = either(
	/(?!law|policy|film|play|peace|match|dress|trouble|home|king|pace)\p{Lower}+maker/u,
	/(?:auction|fashion) house/u,
	/(?:engineering|architects?|design|law|planning|consulting|press|statistics|weather) (?:office|firm|bureau)/u,
	/(?:its (?:\p{Alpha}+ )?|smaller |larger |bigger |merger with |takeover of |bid for )rival/u,
	/(?<!\b(?:told|asked|informed|assured|reminded|before) (?:the|a) )committee/u,
	/(?<!\b(?:english|the) )channel/u,
);
/** "the regulator, Wessat", "parking app ParkPal": a noun for a body right before a name. */
const NOUN_BEFORE = new RegExp(
	`(?:^|${/[^\p{Alpha}]/u.source})(?<noun>${BODY_NOUNS}|${MORE_BODY_NOUNS.source})(?<comma>,| called| named| known as)? $`,
	'u',
);

/** So much is looked at, in UTF-16 code units. */
const REACH = 48;

/** What the words right before a place of a name tell its bearer to be ("the regulator, "); null for nothing. */
export function nounBefore(text: string, place: Place): RegExpExecArray | null {
	if ((place.before & BEFORE.noun) === 0) return null;
	const { start, word } = place;
	// "Chipmaker Orbitek jumped": where a sentence begins too.
	if (isMaker(word)) return NOUN_BEFORE.exec(text.slice(start - word.length - 2, start).toLowerCase());
	return NOUN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
}
