import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, tagIndex } from '../tagging/tagset.js';
import type { KnownWord } from '../text/known-word.js';
import { alternatives, list } from '../text/list.js';
import { wordSigns } from '../text/signs.js';
import { isCapital, lowerAt, type Words } from '../text/words.js';
import { isSomebody } from '../who/nouns.js';
import { commaFrom, holdsSomebody, holdsSureFinite, isComma, LONGEST_SOURCE, TAG } from './sentence.js';
import { isThat } from './that.js';

/** Who says so, at the end of a sentence: the words of the source `[first, past)`, and the verb. */
export interface Account {
	readonly first: number;
	readonly past: number;
	readonly cue: number;
}

/** Papers and findings, which tell as people do. */
const FINDINGS = list(
	`research figures figure data statistics studies study documents document records papers results emails email letters letter messages
	files filings filing minutes polls poll surveys survey reports report analysis evidence estimates estimate forecasts forecast footage
	images tests sources media audit review memos memo transcripts transcript accounts legend tradition`,
);
const SOMEBODY = /^(?:someone|somebody|another|others)$/;
/** Places, which tell by those who run them. */
const PLACES = /^(?:city|town|county|district|province|port|village|municipality|region)$/;
/** What findings do. */
const SHOWING =
	/^(?:shows?|showed|shown|suggests?|suggested|indicates?|indicated|reveals?|revealed|finds?|found|confirms?|confirmed|says?|said|states?|stated|reports?|reported|notes?|noted|concludes?|concluded|warns?|warned|estimates?|estimated|predicts?|predicted|argues?|argued|claims?|claimed)$/;
/** What stands before nations, and before no verb. */
const OF_SEVERAL =
	/^(?:other|many|several|some|all|most|both|few|two|three|four|five|six|seven|eight|nine|ten|these|those|member|swing|battleground|neighbou?ring)$/;
/** Verbs that end a sentence after what was said. */
const SAYING = new RegExp(
	`^(?:${alternatives(
		`sa(?:ys?|id)
		(?:advis|acknowledg|[ei]nquir|argu|announc|conced|disclos|conclud|declar|emphasi[sz]|summari[sz]|estimat|explain|not|observ|predict|promis|pledg|realis|recogni[sz]|stat|urg|calculat)(?:e|es|ed|s)?
		(?:add|admit|affirm|allege|caution|claim|complain|confess|confirm|contend|estimate|forecast|hint|insist|joke|lament|maintain|point|recall|reckon|recommend|remark|remember|repl[iy]e?|report|reveal|show|stress|suggest|suspect|vow|warn|find|tweet|post|blog|text|rule|understand|assure|remind|mention|bemoan|ask|wonder|continue|protest|recount|confide)(?:s|t?ed|d)?
		found went goes heard let fe(?:els?|lt) th(?:inks?|ought) believe[sd]? testif(?:ies|ied) wrote writes? written swears? swore
		quip(?:s|ped) blogged (?:underlin|speculat|fum|indicat|opin|mus|grumbl|reiterat|elaborat|enthus)(?:es?|ed) clarif(?:ies|ied)
		(?:comment|respond|retort|guess|sigh|reflect|reason|counter|assert|whisper|shout|mutter|murmur|attest|boast|accept|concur)(?:e?s|ed)`,
	)})$`,
);
const GOING = /^(?:went|goes)$/;
/** Verbs that must name whom somebody speaks to: "told The Harbour Times", "assured its guests". */
const TELLING = /^(?:tells?|told|informs?|informed|assure[sd]?)$/;
/** Verbs that may name whom somebody speaks to. */
const WARNING = /^(?:warn(?:s|ed)?|remind(?:s|ed)|cautioned)$/;
/** Verbs that may stand before who says so. */
const INVERTED = new RegExp(
	`^(?:${alternatives(
		`sa(?:ys?|id) argue[sd]? warn(?:s|ed)? insist(?:s|ed)? claim(?:s|ed)? wrote writes explain(?:s|ed)? reckons? suggest(?:s|ed)? note[sd]?
		admit(?:s|ted)? report(?:s|ed)? predict(?:s|ed)? add(?:s|ed)? recall(?:s|ed)? complain(?:s|ed)? announced? confirm(?:s|ed)?
		(?:advis|observ|jok|conced|estimat|declar|[ei]nquir)(?:es|ed)
		(?:ask|remark|reveal|caution|murmur|mutter|recommend|counter|object|respond|retort|protest|maintain|contend|assert)(?:s|ed)
		repl(?:ies|ied) (?:agre|conclud|promis)(?:es|ed) stress(?:es|ed) quip(?:s|ped)`,
	)})$`,
);
/** Verbs of several that look like nouns. */
export const PLAIN =
	/^(?:report|show|claim|note|estimate|forecast|hint|caution|find|reveal|say|suggest|warn|confirm|insist|admit)$/;
/** Several in one word. */
const SEVERAL = /^(?:police|people|staff|gardaí)$/;
/** Whether a word may be the verb of an account: most sentences have none. */
export const mayTell = ({ lower }: KnownWord): boolean => OF_ACCOUNT.test(lower);
const OF_ACCOUNT = new RegExp([SAYING, SHOWING, TELLING, INVERTED].map(({ source }) => source).join('|'));
/** What may follow the verb: when, where and how. */
export const TAIL =
	/^(?:out|on|in|at|by|of|during|late|early|earlier|later|yesterday|today|tonight|this|last|again|recently|then|now|from|via|through|over|outside|inside|to|with|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** What begins a clause about when or why somebody spoke. */
export const SUBORDINATE =
	/^(?:if|as|while|when|after|before|because|since|amid|though|although|where|once|whereas|despite|until|following)$/;
/** What else may follow a comma after the verb: "two days after …", "just hours before …". */
const ASIDE = /^(?:an?|just|only|days|hours|weeks|months|minutes|shortly|soon|citing)$/;
const ADVERB = /^(?:also|just|later|since|now|already|then|once|again|previously|recently)$/;
/** What is asked of most words of a sentence. */
const { bit: IS, is } = wordSigns({
	tail: TAIL,
	subordinate: SUBORDINATE,
	saying: SAYING,
	telling: TELLING,
	warning: WARNING,
	adverb: ADVERB,
});
/** Whom a verb of telling has for its object in one word, or what its object begins with. */
const NUMBER = tagIndex('CD');
const PLURAL = tagIndex('NNS');
const DETERMINER = tagIndex('DT');
const ADJECTIVE = tagIndex('JJ');
const OWNER = tagIndex('PRP$');
/** An apposition between a subject and its verb has at most so many words. */
const LONGEST_APPOSITION = 20;

/**
 * The account that begins after a comma and goes on to where the sentence ends: "…, documents show", "…, its president,
 * Kenji Mori, told The Harbour Times on Friday", "…, warned the union".
 * @param past where the sentence ends, without its full stop
 * @param first where the account begins, behind a mark that closes after the comma
 */
export function accountAt(
	analysis: Analysis,
	comma: number,
	past: number,
	first = comma + 1,
): Account | null {
	const { words, tags } = analysis;
	if (first + 1 >= past || !isComma(words, comma)) return null;
	// "…, reports Ana Ruiz", "…, counters the union", "…, reports our editor": the tagger takes it for a noun.
	const next = tags[first + 1];
	const isNoun = tags[first] === PLURAL && (next === TAG.name || next === DETERMINER || next === OWNER);
	if (IS_FINITE[tags[first]!] === 1 || isNoun)
		return isBehindRelative(analysis, comma) ? null : invertedAt(analysis, first, past);
	const tag = tags[first]!;
	if (tag === TAG.conjunction || tag === TAG.preposition || tag === TAG.relative || tag === TAG.to)
		return null;
	if (tag === TAG.participle) return null;
	const finite = verbOf(analysis, first, past);
	const verb = pastLiking(analysis, finite);
	if (verb === -1 || !isTold(analysis, verb, past)) return null;
	// "groups that favoured her in other states"
	if (lowerAt(words, verb) === 'states' && OF_SEVERAL.test(lowerAt(words, verb - 1))) return null;
	// "The defendant, she went on, …": by no other words.
	if (GOING.test(lowerAt(words, verb)) && (past !== verb + 2 || lowerAt(words, verb + 1) !== 'on'))
		return null;
	let end = finite;
	while (
		end > first &&
		(isComma(words, end - 1) || IS_FINITE[tags[end - 1]!] === 1 || is(words, end - 1, IS.adverb))
	)
		end--;
	// "twice as many | as it | had reported": a clause within what was said.
	if (end - first > 1 && /^(?:he|she|it|they|we|i)$/.test(lowerAt(words, end - 1))) return null;
	const word = lowerAt(words, verb);
	const head = headOf(analysis, first, end);
	const isSource = FINDINGS.has(head)
		? SHOWING.test(word)
		: is(words, verb, IS.saying | IS.telling) &&
			(PLACES.test(head) ||
				SOMEBODY.test(lowerAt(words, first)) ||
				holdsSomebody(analysis, first, commaFrom(words, first, end)));
	return isSource ? { first, past: end, cue: verb } : null;
}

/** "Ida Moll, who had seen him, | said the bridge was shut": whether nothing but whom a relative clause tells of stands before a comma. */
function isBehindRelative(analysis: Analysis, comma: number): boolean {
	const { words } = analysis;
	const first = words.sentences[words.sentence[comma]!]!;
	const open = commaFrom(words, first, comma);
	return (
		open < comma &&
		/^(?:who|which|whose)$/.test(lowerAt(words, open + 1)) &&
		commaFrom(words, open + 1, comma) === comma &&
		!holdsSureFinite(analysis, first, open)
	);
}

/** "…, said Ana Ruiz, who runs the mill": the verb before who says so. */
function invertedAt(analysis: Analysis, cue: number, past: number): Account | null {
	const { words, tags, runOf } = analysis;
	if (!INVERTED.test(lowerAt(words, cue))) return null;
	const first = cue + 1;
	// "…, noted “unexplained delays”": what was noted.
	if (runOf[first] !== -1) return null;
	if (tags[first] === TAG.preposition || tags[first] === TAG.to || tags[first] === TAG.pronoun) return null;
	let end = first;
	let ofRelative = 0;
	for (; end < past && !isComma(words, end) && !isSince(words, end) && lowerAt(words, end) !== ':'; end++) {
		// "…, advised his neighbours to leave": whom.
		if (tags[end] === TAG.to) return null;
		if (tags[end] === TAG.relative) ofRelative++;
		// "the meteorologist Beat Holm": a name.
		else if (IS_FINITE[tags[end]!] === 1 && !isCapital(words, end) && --ofRelative < 0) return null;
	}
	// "The boats, said the guards who had seen them, were lost": the sentence goes on.
	const isOver =
		end + 1 >= past ||
		lowerAt(words, end) === ':' ||
		!isComma(words, end) ||
		/^(?:and|but)$/.test(lowerAt(words, end + 1));
	if (!isOver && !isApposition(analysis, end + 1, past)) return null;
	if (end === first || end - first > LONGEST_SOURCE || !holdsSomebody(analysis, first, end)) return null;
	return isThingTold(analysis, cue, end) ? null : { first, past: end, cue };
}

/** Verbs that may have a thing for their object. */
const HAVING_THING =
	/^(?:announced?|report(?:s|ed)?|reveal(?:s|ed)|confirm(?:s|ed)?|recommend(?:s|ed)?|predict(?:s|ed)?|promis(?:es|ed)|claim(?:s|ed)?|estimat(?:es|ed)|not(?:es|ed))$/;

/** "announced | a new tool with Drexler": what a verb has for its object, up to word `past`, and nobody who speaks. */
export function isThingTold(analysis: Analysis, cue: number, past: number): boolean {
	const { words } = analysis;
	const first = cue + 1;
	return (
		/^an?$/.test(lowerAt(words, first)) &&
		HAVING_THING.test(lowerAt(words, cue)) &&
		!isSomebody(headOf(analysis, first, past))
	);
}

/** Whether what follows a comma tells of who spoke, and has no verb that belongs to the subject. */
function isApposition({ words, tags }: Analysis, from: number, past: number): boolean {
	let ofRelative = 0;
	for (let i = from; i < past; i++) {
		// "who said that traders were hoping"
		if (tags[i] === TAG.relative || isSince(words, i) || (ofRelative === 0 && isThat(words, i))) ofRelative++;
		else if (IS_FINITE[tags[i]!] === 1 && --ofRelative < 0) return false;
	}
	return true;
}

/** The verb that the subject from a word on has, past its appositions and what it is an auxiliary of; -1 for none. */
function verbOf(analysis: Analysis, from: number, past: number): number {
	const { words, tags } = analysis;
	const farthest = Math.min(past, from + LONGEST_SOURCE);
	let ofRelative = 0;
	for (let i = from; i < farthest; i++) {
		if (isComma(words, i)) return verbPast(analysis, i, past);
		if (i > from && isMistagged(analysis, from, i, past)) return i;
		if (tags[i] === TAG.relative) ofRelative++;
		else if (IS_FINITE[tags[i]!] === 1 && --ofRelative < 0)
			return i === from ? -1 : mainVerb(analysis, i, past);
	}
	return -1;
}

/** "the agency advises", "researchers report in …", "Stoltzing explained": the tagger takes them for nouns or participles. */
function isMistagged({ words, tags }: Analysis, from: number, i: number, past: number): boolean {
	if (IS_NOUN[tags[i]!] === 0 && tags[i] !== TAG.pastParticiple) return false;
	if (i + 1 < past && !is(words, i + 1, IS.tail)) return false;
	const word = lowerAt(words, i);
	if (tags[i] === TAG.pastParticiple) return is(words, i, IS.saying) && IS_FINITE[tags[i - 1]!] === 0;
	if (i + 1 === past && /(?:s|ed)$/.test(word)) return is(words, i, IS.saying);
	// "Freya reports from the pier"
	if (i === from + 1 && tags[from] === TAG.name && word === 'reports') return true;
	if (i + 1 === past && FINDINGS.has(lowerAt(words, from))) return SHOWING.test(word);
	return (tags[i - 1] === PLURAL || SEVERAL.test(lowerAt(words, i - 1))) && PLAIN.test(word);
}

/** The verb after an apposition that begins with a comma: "Ruiz, the minister, | said". */
function verbPast(analysis: Analysis, comma: number, past: number): number {
	const { words, tags } = analysis;
	const farthest = Math.min(past - 1, comma + LONGEST_APPOSITION);
	for (let i = comma + 2; i < farthest; i++) {
		if (!isComma(words, i)) continue;
		let verb = i + 1;
		while (verb < past && is(words, verb, IS.adverb)) verb++;
		if (verb >= past) continue;
		if (IS_FINITE[tags[verb]!] === 1) return mainVerb(analysis, verb, past);
		if (tags[verb] === TAG.pastParticiple && is(words, verb, IS.saying)) return verb;
	}
	return -1;
}

function mainVerb({ words, tags }: Analysis, finite: number, past: number): number {
	let verb = finite;
	if (/^(?:has|have|had)$/.test(lowerAt(words, verb)))
		while (verb + 1 < past && (is(words, verb + 1, IS.adverb) || tags[verb + 1] === TAG.pastParticiple)) {
			verb++;
			if (tags[verb] === TAG.pastParticiple) break;
		}
	return verb;
}

/** "she likes | to say", "he used | to explain": the verb of speech behind one that tells how often. */
function pastLiking({ words, tags }: Analysis, verb: number): number {
	if (verb === -1 || tags[verb + 1] !== TAG.to || !LIKING.test(lowerAt(words, verb))) return verb;
	return is(words, verb + 2, IS.saying) ? verb + 2 : verb;
}

const LIKING = /^(?:likes?|liked|loves?|loved|used)$/;
const MANNER = /^\p{Lower}{2,}ly$/u;
const MANNERS = tagIndex('RB');

/** Whether nothing that was said follows the verb, only whom it was said to, and when, where and why. */
function isTold(analysis: Analysis, verb: number, past: number): boolean {
	const { words, tags } = analysis;
	const isTelling = is(words, verb, IS.telling);
	// "she noted drily", "he says cheerfully"
	const isManner = tags[verb + 1] === MANNERS && MANNER.test(lowerAt(words, verb + 1));
	const next = verb + (isManner ? 2 : 1);
	if (next === past) return !isTelling;
	const tag = tags[next]!;
	// "…, the office warned ministers in a memo"
	const begins =
		isTelling || (is(words, verb, IS.warning) && !is(words, next, IS.tail))
			? IS_NOUN[tag] === 1 ||
				tag === TAG.pronoun ||
				tag === NUMBER ||
				tag === DETERMINER ||
				tag === ADJECTIVE ||
				tag === OWNER
			: isComma(words, next) || isSince(words, next) || is(words, next, IS.tail);
	if (!begins) return false;
	for (let i = next; i < past; i++) {
		if (isSince(words, i)) return true;
		// "wrote in the new paper, which was published on Monday"
		if (isComma(words, i)) return isAside(analysis, i + 1, past, isTelling || i > next + 1);
		if (IS_FINITE[tags[i]!] === 1 || lowerAt(words, i) === 'that') return false;
		if (tags[i] === TAG.relative) return isTelling && i > next + 1 && isWho(words, i);
		if (tags[i] === TAG.to && tags[i + 1] === TAG.verb && (isTelling || i === next)) return false;
	}
	return true;
}

/** Whether what follows a comma after the verb is told of the telling, and not more of what was told. */
function isAside({ words, tags }: Analysis, i: number, past: number, isTelling: boolean): boolean {
	if (i >= past) return false;
	const word = lowerAt(words, i);
	return (
		tags[i] === TAG.participle ||
		tags[i] === NUMBER ||
		isSince(words, i) ||
		ASIDE.test(word) ||
		(tags[i] === TAG.preposition && word !== 'that' && word !== 'if') ||
		(isTelling && isWho(words, i))
	);
}

const isSince = (words: Words, i: number): boolean => is(words, i, IS.subordinate);

const isWho = (words: Words, i: number): boolean => /^(?:who|which|whose)$/.test(lowerAt(words, i));

/** The noun that heads a subject: the last before a preposition or a participle. */
function headOf({ words, tags }: Analysis, from: number, past: number): string {
	let head = '';
	for (let i = from; i < past; i++) {
		if (IS_NOUN[tags[i]!] === 1) head = lowerAt(words, i);
		else if (head !== '' && (tags[i] === TAG.preposition || tags[i] === TAG.pastParticiple)) break;
	}
	return head;
}
