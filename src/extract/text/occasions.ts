import { codesOf, SPACE } from './characters.js';

const DAY =
	'(?:(?:late|early|again|earlier|later) )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?';
const TIME =
	'(?:late |early |later |earlier )?(?:yesterday|today|tonight|this (?:week|month|year|morning|afternoon|evening)|last (?:week|month|year|night)|(?:the|that) same (?:day|week|month|evening)|the (?:next|following) (?:day|morning|week))';
const PLACE =
	"(?:at (?:the time|first|one point|the end)|in (?:court|parliament|Parliament|evidence)|on (?:television|TV|radio|X|Twitter|Facebook|Instagram|social media)|(?:by|over the) (?:phone|telephone|e-?mail)|(?:in|during|at) (?:an?|the|his|her|its|their) (?:[\\p{Lower}’'-]+ ){0,2}(?:statement|interview|tweet|post|letter|e-?mail|report|speech|briefing|(?:news|press) conference|broadcast|note|memo|filing|blog))";
/** How the clause begins that tells what was said: with no preposition, conjunction or adverb. */
const CLAUSE =
	"(?!(?:on|in|at|by|of|for|to|from|with|about|after|before|during|as|when|while|that|and|but|or|via|through|ahead|amid|following|outside|near|over|under|without|because|if|whether|how|why|what|who|which|until|since|than|then|not|only|also|where|upon|against|between|among|alongside|despite|including|like|per|around|inside|read|issued|released|published|posted|sent|seen|obtained|shared|given|made|signed|(?:morning|afternoon|evening|night)['’]s|[\\p{Lower}]+ly|[\\p{Lower}]+ing)\\b)[\\p{Alpha}\\d$€£][^\\s]* \\S";

const OCCASION = new RegExp(
	`^ (?:${PLACE}(?: ${DAY}| ${TIME})?|(?:${DAY}|${TIME})(?: ${PLACE})?) (?=${CLAUSE})`,
	'u',
);
const LONGEST = 90;
/** The first letters of days, times and places. */
const OPENING = codesOf('abdeilotyMTWFS');

/** When something was said, before "that": "the same day that nobody was hurt". */
const BEFORE_THAT = new RegExp(
	`^(?:${DAY}|${TIME}|(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) )?(?:(?:short )?(?:time|while)|hours?|days?|weeks?|months?|years?) (?:ago|earlier|before|later)) (?=that \\S)`,
	'u',
);

/** How long such words are at an offset; 0 where there are none. */
export function occasionBeforeThat(text: string, start: number): number {
	const ahead = text.slice(start, start + LONGEST);
	return ahead.includes(' that ') ? (BEFORE_THAT.exec(ahead)?.[0].length ?? 0) : 0;
}

/**
 * How far an account goes on with when and in what something was said, before a clause without "that": "Bell said | on
 * Monday | the state was ready". 0 where nothing of the kind stands.
 * @param past where the verb ends, in UTF-16 code units
 */
export const occasionAfter = (text: string, past: number): number =>
	text.charCodeAt(past) === SPACE && OPENING.has(text.charCodeAt(past + 1))
		? (OCCASION.exec(text.slice(past, past + LONGEST))?.[0].length ?? 0)
		: 0;
