import { lowerBound } from '../../text/lower-bound.js';
import { DIFFERED, OTHERWISE, SEEMED } from '../../text/moods.js';
import type { Person } from '../pronouns/meant.js';
import { fits } from '../pronouns/pronouns.js';
import type { Cluster } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** How far before a quotation the clause begins, in UTF-16 code units. */
const REACH = 180;
/** What sets a clause against the one before it. */
const AGAINST = /(?:[,;] (?:while|whilst|whereas|though|although|yet)|(?<!nothing|all|anything)[,;]? but) /g;
/** "his captain", "the union leader", "her rival,": what may stand between that and the name. */
const BEFORE_NAME = /^(?:(?:his|her|their|its|the|an?|our) )?(?:[\p{Alpha}'’-]+\.? ){0,4}(?:\p{Alpha}+, )?$/u;
/** ", who runs the port,": what may stand behind it. */
const BESIDE = '^(?:, [^,.;:!?\\n]{2,60},|,)? ';
const MORE = '[^.!?\\n]{0,60}[.!?]["”’»」]? $';
/** How somebody is told to take something, by a measure of it or a word for it. */
const MOOD =
	'(?:(?:far |much |rather |even |also |altogether |a little |slightly )?(?:less|more|not|in no|having none|hardly|anything but|under no|equally|just as|quick to|keen to|happy to|eager to|determined to|having)\\b|(?:[\\p{Lower}]+ly |very |rather |quite |altogether |far )?(?:furious|angry|blunt|blunter|clear|adamant|unrepentant|defiant|cautious|upbeat|philosophical|critical|happy|optimistic|pessimistic|positive|bullish|curt|brief|generous|gracious|frank|candid|livid|incensed|disappointed|upset|undeterred|thrilled|delighted|pleased|relieved|jubilant|withering|coy|rueful|doubtful|hopeful|confident|certain|sure)\\b)';
const TOOK_IT = new RegExp(
	`${BESIDE}(?:${SEEMED} (?:${OTHERWISE}|${MOOD})|${DIFFERED}|(?:hit|hits) back\\b|struck an?(?:other)? (?:\\p{Lower}+ )?(?:note|tone)\\b)${MORE}`,
	'u',
);

/**
 * "Ruiz praised the referee, but her captain, | Mia Holt, | was in no such mood. “It hit me,” she said.": the person that
 * is set against another right before a quotation, by how they take something; null for none.
 * @param start where the quotation begins
 * @param pronoun where the pronoun stands that tells whose it is, behind its beginning
 */
export function contrastedBefore(
	{ words: { text }, mentions }: Scene,
	start: number,
	pronoun: number,
	asked: Person,
): Cluster | null {
	if (pronoun <= start) return null;
	const from = Math.max(0, start - REACH);
	const before = text.slice(from, start);
	if (!/[.!?]["”’»」]? $/.test(before)) return null;
	for (const { index, 0: against } of before.matchAll(AGAINST)) {
		const clause = from + index + against.length;
		const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < clause)];
		if (!mention || mention.end >= start || mention.cluster.kind !== 'person') continue;
		if (!BEFORE_NAME.test(text.slice(clause, mention.start))) continue;
		const behind = text.slice(mention.end, start);
		if (TOOK_IT.test(behind) && fits(mention.cluster, asked) >= 1) return mention.cluster;
	}
	return null;
}
