import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import { headNoun, isBody, isHuman } from '../../who/nouns.js';
import { leadFrom } from '../mentions/heading.js';
import { phraseKey } from '../phrases/phrase-key.js';
import { KIN } from '../roles/offices.js';
import { isRivalIn } from '../roles/rivals.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';
import { MANY } from './headlined.js';

/** In so many paragraphs behind the lead its speaker is named: alone, and with what they are. */
const REACH = 2;
const REACH_TOLD = 4;
/** How one is told who has no name yet. */
const ONE = /^(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\p{Upper}\p{Alpha}+['’]s) /u;
/** Whoever leads something, or speaks in a court. */
const HEADS = /^(?:head|chief|boss|chair|owner|founder)$/;
/** Of whom there are many, though each is one. */
const SOME =
	/^(?:worker|employee|partner|pal|scientist|researcher|economist|politician|lawmaker|student|pupil|teacher|nurse|farmer|driver|passenger|survivor|fan|volunteer|campaigner|activist|protester|investor|trader|diplomat|soldier|guard|guest|shopper|relative|adviser|advisor|strategist|consultant|historian|author|reporter|journalist|publicist)$/;
/** Who stays without a name. */
const UNNAMED = /\b(?:anonym|not to be (?:named|identified)|not authori[sz]ed|not be named|declined to be)/;
const TOGETHER = / and (?:the|an?|his|her|its|their) /;
/** What tells of a name's bearer who that is, or that another is meant. */
const TOLD =
	/^(?:,? (?:and|at the|from|of the \p{Upper})\b|, (?:an?|the|his|her|its|their|whose|from|another|also|former|chief|head|deputy|director|\p{Lower}+ (?:of|for|at|and)) |, who (?!(?:has )?(?:held (?:the|that)|been in|took|taken|joined|started)\b))/u;
/** What may stand before the name of somebody of whom nothing more is told. */
const BEFORE =
	/(?:^|\n|["“”'‘’»,.!?] |\b(?:[Tt]he (?:Most |Right |Very )?(?:Rev|Reverend)|Mr|Mrs|Ms|Dr|Sir|Dame|said|says|told|wrote|added|warned|claimed)\.? )$/u;

/**
 * "…, a prosecutor told the court", and right below "Opening the case, Ana Ruiz said": whoever says what a text begins with
 * is whoever speaks next, if a name alone tells who that is.
 */
export function* leadRoles(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): Iterable<[string, Cluster]> {
	const { text } = words;
	const lead = words.paragraph[wordFrom(words, leadFrom(text))] ?? 0;
	let role: { readonly phrase: string; readonly head: string; readonly span: Span } | null = null;
	for (const [i, { phrase, cluster, reason }] of resolutions.entries()) {
		const source = attributions[i]!.source;
		if (source === null) continue;
		const first = wordFrom(words, source[0]);
		const paragraph = words.paragraph[first]!;
		if (paragraph > lead + REACH_TOLD) return;
		if (paragraph < lead) continue;
		if (paragraph === lead) {
			// Whoever is named where a text begins needs no other name.
			if (cluster?.kind === 'person' || (role !== null && role.phrase !== phrase)) return;
			const head: string | null =
				phrase === null ? null : headNoun(words, first, wordFrom(words, source[1] - 1) + 1);
			if (head !== null && reason === 'unnamed' && isOne(text, phrase!, head, source))
				role = { phrase: phrase!, head, span: source };
			continue;
		}
		if (role === null) return;
		if (cluster === null) {
			// "The Gazette and its printer": two, and neither of them who is looked for.
			if (reason === 'unnamed' && !TOGETHER.test(phrase!)) return;
			continue;
		}
		if (cluster.kind !== 'person') continue;
		// "Police Chief Bo Lund said", and then "Attorney Ana Ruiz": somebody else is told of between.
		if (!mayBe(cluster, role.head)) continue;
		const isTold =
			cluster.first > role.span[1] && text[source[0] - 1] === '\n' && isOnly(mentions, cluster, role.head);
		const isBearer =
			(isTold ||
				(paragraph <= lead + REACH && reason === 'name' && isBare(words, mentions, cluster, source))) &&
			!isRivalIn(words, mentions, cluster, role.head, role.span);
		if (!isBearer) return;
		cluster.titled.add(role.phrase.replace(/\s+/g, ' '));
		yield [phraseKey(role.phrase), cluster];
		return;
	}
}

/** Whether a source tells of one human being by what only few are. */
const isOne = (text: string, phrase: string, head: string, [start, end]: Span): boolean =>
	ONE.test(text.slice(start, end)) &&
	(isHuman(head) || HEADS.test(head)) &&
	!isBody(head) &&
	![MANY, SOME, KIN].some((nouns) => nouns.test(head)) &&
	!/ who /.test(phrase) &&
	!UNNAMED.test(text.slice(start, end + 160));

/** Whether nobody else is told to be the same: "Cllr Ana Ruiz". */
const isOnly = (mentions: readonly Mention[], somebody: Cluster, noun: string): boolean =>
	somebody.roles.has(noun) &&
	!mentions.some(
		({ cluster }) => cluster !== somebody && cluster.kind === 'person' && cluster.roles.has(noun),
	);

/** Whether a source is a name that the text has for the first time, and that nothing beside it tells more of. */
function isBare(words: Words, mentions: readonly Mention[], cluster: Cluster, source: Span): boolean {
	const { text } = words;
	const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.end <= source[0])];
	if (mention?.cluster !== cluster || cluster.first !== mention.start || !mention.form.includes(' '))
		return false;
	return (
		BEFORE.test(text.slice(Math.max(0, mention.start - 24), mention.start)) &&
		!TOLD.test(text.slice(mention.end, mention.end + 60))
	);
}

/** What ranks and styles tell, whatever else somebody is. */
const STYLES =
	/^(?:colonel|general|major|captain|lieutenant|admiral|brigadier|inspector|superintendent|sergeant|officer|doctor|professor|justice|reverend|father|sister|mister|chief)$/;

/** Offices of the clergy, and what every reverend is called besides. */
const CLERGY = /^(?:archbishop|bishop|archdeacon|dean|canon|rector|chaplain|moderator|primate)$/;
const OF_REVEREND = /^(?:priest|vicar|minister|pastor)$/;

/** Whether somebody may bear a role: whom the text calls something else does not. */
export function mayBe(cluster: Cluster, head: string): boolean {
	if (cluster.roles.has(head)) return true;
	// "The bishop of Lund denied it. ¶ The Rev Ana Ruiz": every minister's style.
	const isClerical = cluster.roles.has('reverend') && CLERGY.test(head);
	for (const role of cluster.roles) {
		if (isClerical && OF_REVEREND.test(role)) continue;
		if (!/^\d/.test(role) && isHuman(role) && !STYLES.test(role)) return false;
	}
	return true;
}
