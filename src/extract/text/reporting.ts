import type { Span } from '../../model/index.js';
import { type KnownWord, trait } from './known-word.js';
import { knownIn } from './vocabulary.js';

/** Verbs that report speech, in every form, and what stands beside them. */

const REGULAR =
	`accuse acknowledge add admit advise affirm agree allege announce answer apologise apologize appeal
argue ask assert assure attest blame boast caution charge claim clarify comment complain concede conclude condemn
confess confirm contend counter criticise criticize declare demand denounce deny describe disclose dismiss dispute
emphasise emphasize estimate exclaim explain express hint inform insist joke lament maintain mention mumble murmur
mutter note object observe order plead pledge predict proclaim promise protest quip reassure recall recommend
reiterate remark remember repeat reply report request respond reveal scream shout signal sigh snap state stress
suggest testify threaten tweet urge voice vow warn whisper yell post recount deem term brand reckon plead moan rage fume gush lambast
bemoan`.split(/\s+/);

const IRREGULAR = `said say says saying told tell tells telling wrote write writes writing written spoke
admitted admitting quipped quipping snapped snapping replied replies denied denies denying testified testifies
testifying pled swore swears sworn put puts read reads reading went think thinks thought believe believes believed
believing`.split(/\s+/);

const THOUGHT = new Set(
	`think thinks thought believe believes believed hope hopes hoped fear fears feared expect expects expected want
	wants wanted`.split(/\s+/),
);

/** Words that report what goes on in somebody: by their beginnings, since all their forms count. */
const INNER = new RegExp(
	`^(?:think|thought|believ|belief|hop(?:e|ing)|fear|expect|want|wish|feel|felt|consider|intend|intent|plan|aim|seek|sought|
	doubt|worr|suspect|assum|regard|view|see[sn]?$|saw$|seeing|seem|appear|know|knew|understand|understood|support|oppos|
	favou?r|prefer|like|love|hate|desire|decid|decision|determin|tr(?:y|ies|ied)|hesita|imagin|dream|trust|
	remember|forg[eo]t|realiz|realis|mean|meant|look|need|eager|ready|willing|reluctan|confident|optimis|concern)`.replace(
		/\s+/g,
		'',
	),
);

export const REPORTING: ReadonlySet<string> = new Set([...IRREGULAR, ...REGULAR.flatMap(forms), ...THOUGHT]);

/** Verbs that take what was said without "that" or a quotation: he said he would go. */
export const BARE: ReadonlySet<string> = new Set(
	`said says say told tells claims claimed claim insists insisted insist argues argued believes believed thinks
	thought denies denied deny added adds warned warns suggested suggests stated states confirmed confirms
	reckons reckoned fumed moaned acknowledged admitted announced promised swore swears alleged alleges alleging maintains maintained reported`.split(
		/\s+/,
	),
);

/** Verbs that tell somebody to do something: "advised villagers not to …". */
export const URGING =
	/^(?:urg|advis|warn|remind|order|instruct|implor|caution|begg?|asked|asks)(?:e|es|ed|s)?$/;

/** Verbs that give something a name: "termed the levy “daylight robbery”". */
export const LABELLING =
	/^(?:term|brand|label|dub|hail|slam|blast|describ|dismiss|condemn|denounc|prais|urg|characteri[sz])(?:e|es|ed|s|ing|l?led)?$/;

function forms(verb: string): string[] {
	if (/[^aeiou]y$/.test(verb))
		return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
	if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
	return [verb, /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

export function isThought(word: string): boolean {
	return THOUGHT.has(word);
}

/** Whether a cue tells of thinking, feeling and wanting; all others report speech. To liken is not to like. */
export const tellsThought = trait(({ lower }) => INNER.test(lower) && !lower.startsWith('liken'));

/** Verbs and nouns of telling, judging and naming beyond those that report: by their beginnings. */
const COMMUNICATING = new RegExp(
	`^(?:accord|acclaim|advoca|applau|assess|assert|attack|attribut|back(?:ed|s|ing)?$|bill|boo|brag|cast|call|cel|champion|
	characteri|chid|cit|classif|command|commend|compar|concur|congrat|contest|convey|debat|decla|decl|decri|defend|
	denial|deplor|depict|deri|detail|disagree|discuss|disparag|doubt|dub|elaborat|enc|endors|enumerat|equat|exhort|
	fault|heard$|find|finding|found|go$|goes|hail|herald|highlight|implor|imply|implied|implies|indicat|interject|invit|
	label|laud|lik|list|lobb|mock|muse|musing|name|naming|outlin|paint|petition|point|portray|prais|press|propos|
	publici|question|quot|rais|rail|rant|ratif|rebu|refer|refus|refut|reject|relat|renounc|reprimand|retort|retweet|ridicul|rubbish|
	rul(?:e|ed|es|ing)$|salut|scoff|scold|shar|show|skewer|slam|slat|speak|speech|spoke|spell|support|swear|swore|talk|taunt|tease|thank|
	tip|tout|trumpet|underlin|underscor|unveil|uphold|upheld|verdict|warning|welcom|word|argument|claim|comment|statement|answer|appeal|
	call|insist|remark|accusation|allegation|announcement|suggestion|assertion|criticism|complaint|denial|report|message|:)`.replace(
		/\s+/g,
		'',
	),
);

/** Whether a cue in lower case tells that something was said, written or shown, not that something was done. */
const isCommunicating = (cue: string): boolean =>
	REPORTING.has(cue) || BARE.has(cue) || URGING.test(cue) || LABELLING.test(cue) || COMMUNICATING.test(cue);

/** What is known of a verb, one bit each: whether it reports, is a way to communicate, tells a thought. */
export function reportingBits(word: KnownWord): number {
	if (word.reporting < 0) word.reporting = bitsOf(word.lower);
	return word.reporting;
}

const bitsOf = (verb: string): number =>
	(REPORTING.has(verb) ? 1 : 0) + (isCommunicating(verb) ? 2 : 0) + (INNER.test(verb) ? 4 : 0);

/** Whether the cue at a span is a way to communicate. */
export const isCommunicatingAt = (text: string, [start, end]: Span): boolean =>
	(reportingBits(knownIn(text, start, end)) & 2) !== 0;
