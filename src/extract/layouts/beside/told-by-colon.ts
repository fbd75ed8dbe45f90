import type { Span } from '../../../model/index.js';
import { type Attribution, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { lineFrom } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isSomebody } from '../../who/nouns.js';
import { sentenceStart } from './subject.js';

/** What leads up to a colon is no longer, in UTF-16 code units. */
const LONGEST_LEAD = 120;
const LONGEST_CONTENT = 400;

const WHO = '(?<who>[^,:;.“”"«»\\n]{2,60}?)';
/** ", a retired judge,": who it is. */
const APPOSED = '(?:, [^,:;.“”"«»\\n]{2,60},)?';
const ADVERBS = '(?:(?:\\p{Lower}+ly|quite|very|more|less|just|even|also|still|as|rather) ){0,2}';
const BE = '(?:is|was|are|were|has been|have been|remain(?:s|ed)?|sounded)';
/** What somebody is who speaks plainly. */
const PLAIN =
	'(?:blunt|frank|clear|emphatic|adamant|candid|categorical|unequivocal|succinct|scathing|philosophical|unapologetic|defiant|unrepentant|dismissive|damning|honest|forthright|unmoved|unimpressed|curt|terse|brief|withering|in no doubt|under no illusions?)';
/** What a message is. */
const SHORT =
	'(?:simple|clear|blunt|short|stark|this|brief|straightforward|plain|no|yes|obvious|unchanged|familiar|the same|simpler|different)';
/** Nouns of what somebody lets others know. */
const SAID =
	'(?:message|advice|verdict|answer|view|argument|theory|explanation|point|conclusion|warning|demand|complaint|reply|response|prediction|reasoning|plea|promise|assessment|diagnosis|motto|retort|request|suggestion|proposal|recommendation|condition)';
/** The same, and what somebody gives or has. */
const GIVEN =
	'(?:(?:piece|word|bit)s? of (?:advice|warning|caution|wisdom)|message|advice|question(?= (?:for|to) )|explanations?|reasons?|theory|demands?|complaints?|warning|requests?|answer|suggestions?|proposals?|thought|tips?|reminder|promise|regret|plea|point|prediction|verdict|condition|argument|objection)';
const ABOUT = '(?: (?:to|for|on|about|of|with) [^,:;.“”"«»\\n]{2,40}?)?';

/** How a sentence leads up to what somebody said, with a colon. */
const LEADS: readonly RegExp[] = [
	// "Ana Ruiz was blunt"
	`${WHO}${APPOSED} ${BE} ${ADVERBS}${PLAIN}${ABOUT}`,
	// "Ana Ruiz's advice to buyers is simple"
	`${WHO}${APPOSED}['’]s? (?:own |main |only |one |first |latest |final )?(?<noun>${SAID})${ABOUT}(?: ${BE} ${ADVERBS}${SHORT}(?: enough)?)?`,
	`(?<who>His|Her|Their|Its) (?:own |main |only |one |first |latest |final )?(?<noun>${SAID})${ABOUT}(?: ${BE} ${ADVERBS}${SHORT}(?: enough)?)?`,
	// "The warning from scientists is stark"
	`The (?:\\p{Lower}+ )?(?<noun>${SAID}) (?:from|of) (?<who>[^,:;.“”"«»\\n]{2,60}?)(?: ${BE} ${ADVERBS}${SHORT}(?: enough)?)?`,
	// "Ana Ruiz has some advice for buyers", "Ana Ruiz gave two reasons"
	`${WHO}${APPOSED} (?:has|had|have|gave|gives|offer(?:s|ed)?|issued|posed|made|makes) (?:only |just )?(?!(?:[^ ]+ ){1,3}reasons?(?<=\\b(?:has|had|have) (?:[^ ]+ ){1,4}reasons?))(?:an?|one|two|three|some|this|these|the same) (?:\\p{Lower}+ ){0,2}?(?<noun>${GIVEN})${ABOUT}`,
	// "Ana Ruiz put it bluntly", "made one thing clear"
	`${WHO}${APPOSED} puts? it ${ADVERBS}(?:\\p{Lower}+ly|like this|this way|thus|another way)`,
	`${WHO}${APPOSED} (?:made|makes) (?:one thing|his position|her position|their position|its position|it) ${ADVERBS}(?:clear|plain)`,
	`${WHO}${APPOSED} (?:sums?|summed) (?:it|things|this) up${ADVERBS}(?: like this| this way| thus)?`,
].map((lead) => new RegExp(`^(?:(?:But|And|Yet|Still|So|Now),? )?${lead}$`, 'du'));

/** One of these stands in each lead. */
const SIGN =
	/ (?:is|was|are|were|been|sounded|remains?|remained|has|had|have|gave|gives|offers?|offered|issued|posed|made|makes|puts?|sums?|summed|from|of)\b|['’]s? |^(?:His|Her|Their|Its) /;
/** Who speaks under no name: whoever the sentence before tells of. */
const PRONOUN = /^(?:He|She|They|It)$/;
const NAME =
	/^(?!(?:The|An?|This|That|These|Those|There|What|One|All|Here|His|Her|Their|Its|No)\b)\p{Upper}/u;
/** Times and forecasts, which begin with a capital too. */
const NO_NAME =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Everything|Everyone|Nothing|Nobody|It|Now|Today|Yesterday)\b/;
/** Whether an account of its own follows. */
const ACCOUNT =
	/\b(?:said|says|say|told|tells|asked|according|added|adds|wrote|writes|insisted|argued|claimed|admitted|explained)\b/;
/** What was said, to the end of its sentence. */
const CONTENT = /^(?:[^.!?;\n“”"«»]|[.](?=\d|\p{Alpha})|(?<=\b(?:Mr|Mrs|Ms|Dr|St))\.)+\??/u;

/**
 * "Ana Ruiz was blunt: the money had run out", "Her advice is simple: never buy a boat": what follows a colon without
 * marks, where what leads up to it tells that somebody says it.
 * @param outer quotations that stand in no other
 * @param isTaken whether an offset is within what has been found
 */
export function attributeToldByColon(
	text: string,
	headline: Span | undefined,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (let colon = text.indexOf(': '); colon !== -1; colon = text.indexOf(': ', colon + 1)) {
		if (headline !== undefined && colon < headline[1]) continue;
		const content = CONTENT.exec(text.slice(colon + 2, colon + 2 + LONGEST_CONTENT))?.[0] ?? '';
		if (!/^(?:\p{Alpha}|[£$€\d])/u.test(content) || !content.includes(' ') || ACCOUNT.test(content)) continue;
		// "Ruiz’s answer: a gift, “in a sense”": the words in marks tell where it ends.
		if (/["“”«»]/.test(text[colon + 2 + content.length] ?? '')) continue;
		const from = sentenceStart(text, Math.max(0, colon - LONGEST_LEAD), colon);
		const line = lineFrom(text, from, colon);
		const source = sourceIn(text, line, colon);
		if (source === null || isTaken(colon + 2) || isQuoted(outer, colon)) continue;
		attributions.push(
			spokenNear([[colon + 2, colon + 2 + content.length]], [colon, colon + 1], source, 0.65),
		);
	}
	return attributions;
}

/** Who says what follows, by what leads up to it; null where it does not. */
function sourceIn(text: string, start: number, colon: number): Span | null {
	const words = text.slice(start, colon);
	if (words.length < 6 || !SIGN.test(words)) return null;
	for (const lead of LEADS) {
		const who = lead.exec(words)?.indices?.groups?.who;
		if (who === undefined) continue;
		const named = words.slice(...who);
		const isOne = PRONOUN.test(named) || /^(?:His|Her|Their)$/.test(named);
		const noun = named.split(' ').at(-1)!;
		if (isOne || (NAME.test(named) && !NO_NAME.test(named)) || isSomebody(noun.toLowerCase()))
			return [start + who[0], start + who[1]];
	}
	return null;
}

/** Whether an offset stands within marks. */
function isQuoted(outer: readonly Quotation[], at: number): boolean {
	const q = lowerBound(outer.length, (k) => outer[k]!.parts.at(-1)![1] <= at);
	return q < outer.length && outer[q]!.parts.some(([start, end]) => start <= at && at < end);
}
