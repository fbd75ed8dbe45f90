import type { Span } from '../../../model/index.js';
import { NEGATED } from '../../text/negation.js';
import { signs } from '../../text/signs.js';

/** "But | a provincial official", "where | analysts", "who | many in the party": how a clause is joined to what stands before it. */
export const LINK =
	/^(?:(?:But|And|Yet|So|Or|Meanwhile|However|Afterwards?|Later),?|[,;]|but|yet|[Ww]hile|[Aa]lthough|[Tt]hough|where|as(?! (?:many|much|few|little|well|part|of)\b)|wh(?:om?|ich)(?= (?:the|its|his|her|their|some|many|most|\p{Upper}))|it(?= (?:the|his|her|their) )|what(?! (?:has|have|had|is|was|were|will|would|he|she|it|they|we|I)\b)|something(?! (?:that|in|about|of|like)\b)) (?=\p{Alpha})/u;

/** "KAKINOSATO — | The mayor", "KOTA BAHAR: | A fisherman": where a report was written. */
export const DATELINE =
	/^\p{Upper}[\p{Upper}.'’ -]{2,30}(?:(?:, [\p{Alpha}. ]{2,24})? [—–-] (?=\p{Alpha})|: (?=(?:An?|The|Two|Three|Police) ))/u;

/** "Ruiz | keeps | urging" */
export const KEEPS =
	/ (?<=\p{Alpha} )(?:keeps|kept|began|begins|started|starts|stopped|goes on|went on|continues|continued|neither \p{Lower}+ nor)$/u;

/** "The museum | had for decades" */
export const FOR_LONG =
	/ (?:had|has|have) (?<=^(?:The|A|An|Its|His|Her|Their|\p{Upper}\p{Alpha}+) [^,]{2,40} ha[dsv]e? )(?:for|since|over|in|long|always|repeatedly|consistently)(?: [\p{Alpha}\d]+){0,3}$/u;

/** "Nuñez | would not", "his editors | would" */
export const AUXILIARY_LAST = new RegExp(
	String.raw` (?<=[^,] )(?:${NEGATED}|would|will|could|can|may|might|should|must|has|have|had|did|does|do)(?: \p{Lower}+ly)?$`,
	'u',
);

/** "We | ’ve" */
export const JOINED = /^(?:I|we|you|he|she|they|it)(?<extra>['’](?:ve|re|m|d|ll|s))$/iu;

/** "the royal | blankly", "the Courier | very recently" */
export const ADVERB_LAST =
	/[\p{Alpha}’'](?<extra>(?: (?:very|quite|only|more|most|so))? (?!(?:fami|assemb|al|bul|monopo|anoma|elder|week|dai|month|quarter|supp|rep|jel|lil|fl)(?:ly|y)$)\p{Lower}{3,}ly)$/u;

/** "the court | last week", "Ana Ruiz | once" */
export const TIME_LAST =
	/[\p{Alpha}’'](?<!\b(?:published|released|issued|dated|leaked|filed|posted)(?: on)?)(?<extra> (?:(?:last|this|earlier this) (?:week|month|year|night|morning)|now|today|yesterday|once|often|also|then|always|sometimes|soon|(?<!\p{Alpha}s )later|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))$/u;

/** "The council | on Thursday" */
export const DAY_LAST =
	/ (?<=[\p{Alpha}.’'] )(?:(?:late|early) )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening|afternoon))?$/u;

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Of a day; and how early or late in it. */
const PART = '(?: (?:night|morning|afternoon|evening))?';
const WHEN = '(?:[Ll]ate |[Ee]arly |[Ee]arlier )';

/** "Last winter | the council", "Late on Friday | Mayor Ana Ruiz", "By Thursday night | the minister" */
export const TIME_FIRST = new RegExp(
	`^(?:\\d{1,2}[.:h]\\d\\d(?: ?[ap]\\.?m\\.?)? (?=\\p{Alpha})|\\d{1,2} ?[ap]m (?=\\p{Alpha})|(?:${[
		`${WHEN}?(?:[Ll]ast|[Tt]his|[Tt]hat|[Tt]he same) (?:week|month|year|night|morning|afternoon|evening|spring|summer|autumn|winter|weekend)`,
		`(?:Yesterday|Tomorrow)${PART}|Today|Tonight|Earlier(?: (?:today|yesterday))?`,
		`(?:(?:${WHEN}?(?:[Oo]n |[Ll]ast )?)|By |Since |Until |Before |After )${DAY}${PART}`,
		`(?:In )?(?:early |late |mid-)${MONTH}(?: \\d{4})?|In (?:${MONTH}(?: \\d{4})?|\\d{4})`,
		`(?:A|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\\d+|[Aa] few|[Ss]ome|[Ss]everal)? ?(?:[Mm]oments|minutes|hours?|days?|[Ww]eeks?|[Mm]onths?|[Yy]ears?) (?:later|earlier|ago|before|afterwards)`,
	].join(
		'|',
	)}) (?=(?:the|a|an|his|her|its|their|one|he|she|they|it|we|police|\\p{Upper}|\\p{Lower}[\\p{Lower}-]{2,}s\\b) ?))`,
	'u',
);

/** "The document, dated 3 February | and" */
export const TORN = / (?:and|or|but)$/;

/** Words in marks, stretches of time and when it was: “always fatal”, "45 seconds", "earlier". */
export const NO_SOURCE =
	/^(?:["“„«]\p{Lower}[^"“”„«»]*["”“»]|\d+ (?:seconds|minutes|hours|days|weeks|months|years)|earlier|later|previously|recently|initially|repeatedly)$/u;

/** "A farmer | whose barn" */
export const WHOSE = / whose(?: \p{Alpha}+){1,2}$/u;

/** "The people, | all of whom | asked not to be named, cautioned": all of them are those before the comma. */
export const ALL_OF_WHOM = /^(?:all|both|each) of (?:whom|which)$/;

/** "parents | who gathered" */
export const WHO = /^(?:who|which) \p{Alpha}/u;

/** "seen by | reporters": what was done with a paper. */
export const DONE =
	/^(?:seen|obtained|sent|published|disclosed|released|posted|filed|leaked|written|dated|reviewed|shared|issued|read)\b/;

/** "not to be named" */
export const HIDDEN = /^(?:not )?(?:to be|to remain|be|named|identified|anonymity)\b/i;

/** "The words of | Ana Ruiz" */
export const WORDS_OF =
	/^the (?:last |own |final |first |only )?(?:words|message|answer|reply|verdict|advice|view|warning|response|reaction) (?:of|from) (?=\S)/i;

/** "A spokeswoman | said | its application made": whoever says what a source seems to say. */
export const SAYING =
	/^(?<who>(?!(?:[^ ]+ )*(?:who|which|that|whose|as) )[^,.;:“”"«»\n]{2,60}?) (?<verb>said|says|claimed|claims|insisted|insists|argued|argues|added|adds) (?:that )?(?=\p{Alpha}+ )/u;

/** "Through her lawyer she | let it be known", "On the blackboard someone | had written" */
export const PHRASE_FIRST =
	/^(?:(?:On|In|At|From|By|For|To|With|Through|After|Before|Behind|Outside|Inside|Under|Over|Across) )?(?:the|an?|his|her|their|its|\p{Upper}\p{Alpha}+|\p{Lower}+) (?:[\p{Alpha}’'-]+ ){0,4}(?<!\b(?:and|or|like|than|but|with|for|of|by|as) )(?<pronoun>he|she|they|someone|somebody)$/u;

/** "a finding that she | reported" */
export const PRONOUN_LAST = /\s(?:that|which|whom)\s(?<pronoun>he|she|they|it|we|I)$/u;

/** "down", "condition of anonymity": what a relative clause ends with, before the verb of whom it tells. */
export const ENDING =
	/^(?:(?:on )?(?:condition of )?anonymity|down|up|out|away|off|back|over|there|here|home|abroad|again|together|apart|ago)$/;

/** "Despite the rain a number of people": what leads up to a clause, and its subject. */
export const LEAD =
	/^(?:Amid|As part of|Along with|Based on|Because of|Consistent with|Contrary to|Despite|Due to|Following|Given|In addition to|In line with|In spite of|Instead of|Notwithstanding|Rather than|Regardless of|Unlike) /;

/** "whose solicitor" */
export const OWNED = /^whose (?=\p{Alpha})/u;

/** "When she turns": what begins a clause beside another. */
export const SUBORDINATOR =
	/^(?:When(?:ever)?|As|While|After|Before|Once|If|Although|Though|Because|Since|Until) /;

/** Forms of sources that need mending: most sources are names and pronouns, which have none of them. */
const SOURCE = signs({
	link: LINK,
	dateline: DATELINE,
	keeps: KEEPS,
	forLong: FOR_LONG,
	auxiliary: AUXILIARY_LAST,
	joined: JOINED,
	adverb: ADVERB_LAST,
	time: TIME_LAST,
	day: DAY_LAST,
	timeFirst: TIME_FIRST,
	torn: TORN,
	none: NO_SOURCE,
	whose: WHOSE,
	allOfWhom: ALL_OF_WHOM,
	who: WHO,
	done: DONE,
	hidden: HIDDEN,
	words: WORDS_OF,
	saying: SAYING,
	phrase: PHRASE_FIRST,
	pronoun: PRONOUN_LAST,
	ending: ENDING,
	lead: LEAD,
	owned: OWNED,
	subordinate: SUBORDINATOR,
});
const BIT = SOURCE.bit;

export const FORM = {
	linked: BIT.link | BIT.dateline,
	/** What ends with more than a source, or begins with the time. */
	overlong:
		BIT.keeps |
		BIT.forLong |
		BIT.auxiliary |
		BIT.joined |
		BIT.adverb |
		BIT.time |
		BIT.day |
		BIT.timeFirst |
		BIT.torn,
	none: BIT.none,
	whose: BIT.whose,
	ofWhom: BIT.allOfWhom | BIT.who,
	done: BIT.done,
	hidden: BIT.hidden,
	words: BIT.words,
	saying: BIT.saying,
	clause: BIT.phrase | BIT.pronoun,
	ending: BIT.ending,
	lead: BIT.lead,
	owned: BIT.owned,
	subordinate: BIT.subordinate,
	any: Object.values(BIT).reduce((any, bit) => any | bit, 0),
} as const;

/** The forms of longer sources are not known from one to the next, in UTF-16 code units. */
const LONGEST = 24;

/** Whether a source may have a form; a long one may have any. */
export const mayBe = (text: string, source: Span, form: number): boolean =>
	source[1] - source[0] > LONGEST || (SOURCE.of(text, source) & form) !== 0;
