import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_NOMINAL, IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { isApostrophe } from '../text/characters.js';
import { wordSigns } from '../text/signs.js';
import { isCapital, wordFrom } from '../text/words.js';

/** What is asked of a cue's word and of the words beside it. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	/** Nations, and goods: "the Ruiz brand - a firm of twelve". */
	state: /^(?:states?|brands?)$/,
	/** What tells how something is called by those who order and claim, and what was ordered. */
	thing: /^(?:orders?|claims?|reports?|calls?|charges?|plans?|demands?)$/,
	order: /^orders?$/,
	for: /^for$/,
	/** What a thing is said to have been, which no verb can be. */
	held: /^(?:had|has|have|was|were|is|are|will|would)$/,
	/** Words for what was said, which a clause of its own may tell of. */
	word: /^(?:remarks?|comments?|claims?|statements?|words|views?|reports?|allegations?|accusations?|promises?|warnings?)$/,
	/** How something is recommended, called and known. */
	adverb:
		/^(?:highly|strongly|widely|originally|previously|recently|commonly|reportedly|allegedly|newly|often|also|already|once)$/,
	/** What quarrels and reports are about, said as an adjective after a preposition: "on disputed isles". */
	attributive:
		/^(?:disputed|alleged|accused|claimed|suspected|reported|proposed|recommended|announced|promised|feared|contested)$/,
	preposition: /^(?:on|of|in|over|for|with|from|at|about|amid|after|against|between|by)$/,
	/** Adjectives by their endings. */
	modifier: /(?:ary|ory|ous|ical|ional|ental|istic)$/,
	/** What a clause or a quotation begins with, behind a verb. */
	opensClause: /^(?:that|the|an?|he|she|it|they|we|i|you|there|his|her|its|their|no|all|[:,“"‘])$/,
});

const ADJECTIVE = tagIndex('JJ');
const PARTICIPLE = tagIndex('VBN');
const PAST = tagIndex('VBD');

/**
 * Whether a cue is another word that is written like a verb or noun of saying: "the Jewish state's premier cheered",
 * "the only two Arab states to have signed", "the order had been revised", "orders for the delivery of cargo".
 */
export function isOtherWord(analysis: Analysis, { cue, source, content }: Attribution): boolean {
	if (cue === null) return false;
	const { words, tags } = analysis;
	const at = wordFrom(words, cue[0]);
	if (words.end[at] !== cue[1]) return false;
	const signs = signsAt(words, at);
	const [start] = content[0]!;
	// "remarks that | were featured in Moscow", "southern states that | will vote": what is told of them.
	if (
		(signs & (IS.word | IS.state)) !== 0 &&
		start <= cue[1] + THAT.length &&
		words.text.startsWith(THAT, cue[1]) &&
		is(words, at + 2, IS.held)
	)
		return true;
	// "Highly recommended as a way to see the town"
	const alone = loneWord(analysis, source);
	if (alone !== -1 && is(words, alone, IS.adverb)) return true;
	if ((signs & IS.attributive) !== 0 && is(words, at - 1, IS.preposition))
		return IS_NOMINAL[tags[at + 1]!] === 1 || tags[at + 1] === ADJECTIVE;
	if (IS_NOUN[tags[at]!] !== 1) return false;
	const isNext = start >= cue[1] && start - cue[1] <= 1;
	// "the state's premier"
	if (isNext && isApostrophe(words.text.charCodeAt(start))) return true;
	if (isNext && (signs & IS.state) !== 0) return !is(words, at + 1, IS.opensClause);
	if (isNext && (signs & IS.thing) !== 0 && is(words, at + 1, IS.held)) return true;
	if (isNext && (signs & IS.order) !== 0 && is(words, at + 1, IS.for)) return true;
	return alone !== -1 && isModifier(analysis, alone);
}

const THAT = ' that ';

/** The word that a source is, if it is one alone; -1 else. */
function loneWord({ words }: Analysis, source: Span | null): number {
	if (source === null) return -1;
	const at = wordFrom(words, source[0]);
	return words.end[at] === source[1] ? at : -1;
}

/** "parliamentary | reports", "claims | made": a source that is an adjective or a verb is a piece of what names the cue. */
function isModifier({ words, tags }: Analysis, at: number): boolean {
	const tag = tags[at];
	return (
		!isCapital(words, at) &&
		(tag === PARTICIPLE || tag === PAST || (tag === ADJECTIVE && is(words, at, IS.modifier)))
	);
}
