import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { codesOf } from '../../text/characters.js';

/** Where, when and how somebody spoke, behind a comma at the end of what was said. */
const CIRCUMSTANCE = new RegExp(
	`(?:,|(?<=,[”"’'»])) (?:${[
		'(?:before|after) \\p{Lower}+ing\\b',
		'in (?:an?|his|her|its|their|the|one of (?:his|her|its|their)) (?:[\\p{Lower}\\p{N}-]+ ){0,3}(?:interview|comments|remarks|statement|speech|letter|e-?mail|post|tweet|briefing|address|announcement|appearance|testimony|filing|broadcast|reply|response|reference|aside)\\b',
		'in what (?:was|is|has been|could|may|might|appeared|seemed)\\b',
		'(?<!\\b(?:on|last|in|of) (?:\\p{Upper}\\p{Lower}+(?: \\d{1,4})?|\\d{4}), )(?:just |only |barely |less than |more than )?(?:an?|one|two|three|four|five|six|seven|\\p{N}+|several)? ?(?:minutes?|hours?|days?|weeks?|months?|moments|years?) (?:before|after|ahead of)\\b',
		'shortly (?:before|after)\\b',
		'when (?:asked|pressed|questioned|challenged|contacted|told)\\b',
		'(?:his|her|their) (?:voice|eyes?|hands?|face|head|arms|lip) ',
		'(?:close to|on the verge of|through|in|fighting back|choking back|holding back) tears\\b',
		'to (?:loud |warm |huge |scattered |polite )?(?:applause|cheers|boos|laughter|jeers|gasps|groans|whoops|murmurs)\\b',
		'as (?:the|an?|its) (?:[\\p{Alpha}-]+ ){1,8}(?:escalated|intensified|deepened|mounted|raged|loomed|worsened)\\b',
		'with (?:an?|his|her) (?:\\p{Lower}+ )?(?:smile|grin|laugh|shrug|sigh|wink|chuckle|straight face|screenshot|photo(?:graph)?|picture|selfie|video|clip|emoji)\\b',
		'visibly \\p{Lower}+',
	].join('|')})[^“”"«»,;:]*$`,
	'u',
);
/** The same without a comma: what nobody says of himself. */
const UNMARKED =
	/ (?:without (?:elaborating|going into details?|(?:giving|providing|offering|citing|naming) (?:further |more |any )*(?:details?|reasons?|evidence|names?|examples?|explanation|sources?))|while (?:briefing|addressing|fielding|reacting to|interacting with|speaking (?:to|with|at|on)|talking to) )[^“”"«»;:]*$/u;
/** "denied the claims | in an email to staff", "announced his return | on a postcard": by what means something that has no verb was said. */
const MEANS =
	/ (?:in|on|via|through|by|at) (?:(?:an?|his|her|its|their) (?:[\p{Lower}\p{N}-]+ ){0,3}(?:interview|comments|remarks|statement|speech|sermon|letter|e-?mail|post|postcard|tweet|address|message|note|memo|reply|forum|website|blog|podcast|video|(?:press|news) conference|telegram|phone call)|(?:his|her|its|their) (?:website|blog|account|page)|the time|question (?:time|period)|the (?:first |opening |last )?(?:day|start|opening) of (?:the |his |her |their )?(?:trial|hearing|inquest|inquiry))(?: (?:to|on|from|of|with|for|in|at|outside|late|early|last|earlier|yesterday|before|after|dated|signed|posted|published|issued|released|sent|seen|read|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^“”"«»,;:]*)?$/u;
/** A verb, or what leads up to one: whatever holds it may go on to its end. */
const CLAUSE =
	/^(?:he|she|it|they|we|I|you) |\b(?:that(?! \p{Lower}+$)|whether|if|who|which|what|how|why|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|not|\p{Lower}{2,}ing|\p{Lower}{3,}ed)\b|\bto \p{Lower}/u;
/** Fewer UTF-16 code units name nothing. */
const SHORTEST_NAMED = 4;

/** Where the means begin by which something was said that has no verb; -1 for none. */
function meansOf(words: string): number {
	const at = MEANS_FIRST.test(words) ? (MEANS.exec(words)?.index ?? -1) : -1;
	return at >= SHORTEST_NAMED && !CLAUSE.test(words.slice(0, at)) ? at : -1;
}

const MEANS_FIRST = / (?:in|on|via|through|by|at) (?:an?|his|her|its|their|the|question) /;

/** "Did you see it?" |, to which she replied|: that something was answered. */
const TO_WHICH =
	/(?<=["”’'»]),? to(?: which [^,;:“”"«»]{2,40} (?:replied|replies|responded|answered|said|retorted))?$/u;
const ANSWER = /, to(?: which|$)/;
/** The last letters of these: "to", "replied", "replies". */
const ANSWER_ENDS = codesOf('ods');

/** How long the words are that tell of an answer at the end of a question in marks; 0 for none. */
function endsInAnswer(text: string, start: number, end: number): number {
	if (!ANSWER_ENDS.has(text.charCodeAt(end - 1))) return 0;
	const last = text.slice(Math.max(start, end - 64), end);
	if (!ANSWER.test(last) || (last.endsWith(' to') && !text.startsWith(' which ', end))) return 0;
	return TO_WHICH.exec(last)?.[0].length ?? 0;
}

/** "called for more | even | as the lights came up": what is left of a clause that tells when. */
const OF_CLAUSE = /(?<=.),? (?:even|only|just|shortly|immediately|minutes|hours|days|weeks|months|moments)$/u;
/** "opposed the bill | because|, she said, it was late": what joins a clause of another account. */
const JOINT = /(?<=.),? (?:and|but|because)$/u;
const CLAUSE_AFTER = /^ (?:as|after|before|when|while|though|although|because)\b/;
/** The last letters of these. */
const CLAUSE_ENDS = codesOf('nyts');

/** How long the words are that lead to a clause behind what was said; 0 for none. */
function leftOfClause(text: string, start: number, end: number): number {
	const joint =
		text[end] === ',' ? (JOINT.exec(text.slice(Math.max(start, end - 9), end))?.[0].length ?? 0) : 0;
	if (joint > 0) return joint;
	if (!CLAUSE_ENDS.has(text.charCodeAt(end - 1)) || !CLAUSE_AFTER.test(text.slice(end, end + 10))) return 0;
	return OF_CLAUSE.exec(text.slice(Math.max(start, end - 16), end))?.[0].length ?? 0;
}

/** What a circumstance leaves of what was said has at least so many UTF-16 code units. */
const SHORTEST = 12;

/** "said the bridge was unsafe | , before leaving the room": what was said without how it was said. */
export function withoutCircumstance(
	text: string,
	{ cue, found, report }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content.at(-1)!;
	const answered = endsInAnswer(text, start, end);
	if (answered > 0) return [...content.slice(0, -1), [start, end - answered]];
	const left = leftOfClause(text, start, end);
	if (left > 0) return [...content.slice(0, -1), [start, end - left]];
	if (cue === null || found !== 'near' || report !== 'speech' || start < cue[1] || isMarkAt(text, end - 1))
		return content;
	const words = text.slice(start, end);
	const means = meansOf(words);
	if (means >= 0) return [...content.slice(0, -1), [start, start + means]];
	const match = (words.includes(', ') ? CIRCUMSTANCE.exec(words) : null) ?? UNMARKED.exec(words);
	return match && match.index >= SHORTEST ? [...content.slice(0, -1), [start, start + match.index]] : content;
}
