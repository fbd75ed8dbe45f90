import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import { codesOf } from '../text/characters.js';

/** Where, when and how somebody spoke, behind a comma at the end of what was said. */
const CIRCUMSTANCE = new RegExp(
	`(?:,|(?<=,[”"’'»])) (?:${[
		'(?:before|after) \\p{Lower}+ing\\b',
		'in (?:an?|his|her|its|their|the|one of (?:his|her|its|their)) (?:[\\p{Lower}\\p{N}-]+ ){0,3}(?:interview|comments|remarks|statement|speech|letter|e-?mail|post|tweet|briefing|address|announcement|appearance|testimony|filing|broadcast|reply|response|reference|aside)\\b',
		'in what (?:was|is|has been|could|may|might|appeared|seemed)\\b',
		'(?:just |only |barely |less than |more than )?(?:an?|one|two|three|four|five|six|seven|\\p{N}+|several)? ?(?:minutes?|hours?|days?|weeks?|months?|moments|years?) (?:before|after|ahead of)\\b',
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
	if (cue === null || found !== 'near' || report !== 'speech' || start < cue[1] || isMarkAt(text, end - 1))
		return content;
	const words = text.slice(start, end);
	const match = (words.includes(', ') ? CIRCUMSTANCE.exec(words) : null) ?? UNMARKED.exec(words);
	return match && match.index >= SHORTEST ? [...content.slice(0, -1), [start, start + match.index]] : content;
}
