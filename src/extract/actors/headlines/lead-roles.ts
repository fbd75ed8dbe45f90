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
/** What whoever leads something may be called more exactly. */
const LEADS =
	/^(?:director|executive|manager|president|chair|chairman|chairwoman|chairperson|principal|headteacher|rector|(?:vice-)?chancellor|commissioner|superintendent|md|ceo|councillor)$/;
const LEADER = /^(?:head|chief|boss|leader)$/;
/** Of whom there are many, though each is one. */
const SOME =
	/^(?:worker|employee|partner|pal|scientist|researcher|economist|politician|lawmaker|student|pupil|teacher|nurse|farmer|driver|passenger|survivor|fan|volunteer|campaigner|activist|protester|investor|trader|diplomat|soldier|guard|guest|shopper|relative|adviser|advisor|strategist|consultant|historian|author|reporter|journalist|publicist)$/;
/** Who stays without a name. */
const UNNAMED = /\b(?:anonym|not to be (?:named|identified)|not authori[sz]ed|not be named|declined to be)/;
const TOGETHER = / and (?:the|an?|his|her|its|their) /;
/** What tells of a name's bearer who that is, or that another is meant. */
const TOLD =
	/^(?:,? (?:and|at the|from|of the \p{Upper})\b|, (?:an?|the|his|her|its|their|whose|from|another|also|former|chief|head|deputy|director|\p{Lower}+ (?:of|for|at|and)) |, who (?!(?:has )?(?:held (?:the|that)|been in|took|taken|joined|started)\b))/u;
/** What may stand before the name of somebody of whom nothing more is told: the beginning of a sentence, a verb. */
const BEFORE =
	/(?:^|\n|["“”'‘’»,.!?] |\b(?:[Tt]he (?:Most |Right |Very )?(?:Rev|Reverend)|said|says|told|wrote|added|warned|claimed|testified|recalled)\.? )$/u;
/** "Cllr | Noel Brant": a title. */
const TITLE = /(?<=^|[^\p{Alpha}])\p{Upper}\p{Lower}+\.? $/u;
const LONGEST_BEFORE = 36;
const LONGEST_TOLD = 60;
/** What somebody does who leads a body, or sits for a place. */
const DOES: readonly (readonly [RegExp, RegExp])[] = [
	[
		/^(?:manager|director|chief|head|boss|leader|president|chair|chairman|chairwoman|principal|executive|superintendent)$/,
		/^, who (?:has |had )?(?:run|runs|ran|led|leads|headed|heads|managed|manages|chaired|chairs|overse(?:es|en))\b/,
	],
	[/^(?:councillor|mp|msp|senator|lawmaker|legislator|congressman|congresswoman)$/, /^, who represents\b/],
];

/** Whoever speaks in a lead without a name. */
interface Role {
	readonly phrase: string;
	readonly head: string;
	readonly span: Span;
}

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
	let role: Role | null = null;
	for (const [i, { phrase, cluster, reason }] of resolutions.entries()) {
		const source = attributions[i]!.source;
		if (source === null) continue;
		const first = wordFrom(words, source[0]);
		const paragraph = words.paragraph[first]!;
		if (paragraph > lead + REACH_TOLD) return;
		if (paragraph < lead) continue;
		const head = phrase === null ? null : headNoun(words, first, wordFrom(words, source[1] - 1) + 1);
		// "a spokesman", but no papers, and no police: somebody else who might be named below.
		const isOther = (told: string | undefined) =>
			told !== undefined && told !== phrase && (head === null || isHuman(head) || HEADS.test(head));
		if (paragraph === lead) {
			// Whoever is named where a text begins needs no other name.
			if (cluster?.kind === 'person' || isOther(role?.phrase)) return;
			// "Ana Ruiz has had better weeks. On Monday the minister said": she, or somebody known.
			if (KNOWN.test(text.slice(...source)) && isNamedBefore(words, mentions, source[0], lead)) return;
			if (head !== null && reason === 'unnamed' && isOne(text, phrase!, head, source))
				role = { phrase: phrase!, head, span: source };
			continue;
		}
		if (role === null) return;
		if (cluster === null) {
			// "The Gazette and its printer": two, and neither of them who is looked for.
			if (reason === 'unnamed' && isOther(role.phrase) && !TOGETHER.test(phrase!)) return;
			continue;
		}
		if (cluster.kind !== 'person') continue;
		// "Police Chief Bo Lund said", and then "Attorney Ana Ruiz": somebody else is told of between.
		if (!mayBe(cluster, role.head)) continue;
		const isTold =
			cluster.first > role.span[1] && text[source[0] - 1] === '\n' && isOnly(mentions, cluster, role.head);
		const isBearer =
			(isTold ||
				(paragraph <= lead + REACH && reason === 'name' && isBare(words, mentions, cluster, role, source))) &&
			!isRivalIn(words, mentions, cluster, role.head, role.span);
		if (!isBearer) return;
		cluster.titled.add(role.phrase.replace(/\s+/g, ' '));
		yield [phraseKey(role.phrase), cluster];
		return;
	}
}

const KNOWN = /^[Tt]he (?:\p{Lower}+ )?\p{Lower}+$/u;
/** So many names back somebody is looked for. */
const LATELY = 40;
/** Whether the lead names somebody before an offset. */
function isNamedBefore(words: Words, mentions: readonly Mention[], offset: number, lead: number): boolean {
	const past = lowerBound(mentions.length, (k) => mentions[k]!.start < offset);
	for (let m = past - 1; m >= 0 && past - m < LATELY; m--) {
		const { cluster, start } = mentions[m]!;
		if (words.paragraph[wordFrom(words, start)]! < lead) return false;
		if (cluster.kind === 'person') return true;
	}
	return false;
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
function isBare(
	words: Words,
	mentions: readonly Mention[],
	cluster: Cluster,
	role: Role,
	source: Span,
): boolean {
	const { text } = words;
	const next = lowerBound(mentions.length, (m) => mentions[m]!.end <= source[0]);
	const mention = mentions[next];
	if (mention?.cluster !== cluster || cluster.first !== mention.start || !mention.form.includes(' '))
		return false;
	const before = text.slice(Math.max(0, mention.start - LONGEST_BEFORE), mention.start);
	// "Judge Ruth Abel": with a title whoever else is named since the lead may be meant, or has the same office.
	const isTitled = () =>
		TITLE.test(before) &&
		BEFORE.test(before.replace(TITLE, '')) &&
		!isPersonBetween(mentions, role.span[1], next) &&
		(!cluster.roles.has(role.head) || isOnly(mentions, cluster, role.head));
	return (
		(BEFORE.test(before) || isTitled()) &&
		(!TOLD.test(text.slice(mention.end, mention.end + LONGEST_TOLD)) || doesSo(role.head, text, mention.end))
	);
}

/** Whether somebody is named between an offset and a mention. */
function isPersonBetween(mentions: readonly Mention[], offset: number, next: number): boolean {
	for (let m = next - 1; m >= 0 && next - m < LATELY && mentions[m]!.start > offset; m--)
		if (mentions[m]!.cluster.kind === 'person') return true;
	return false;
}

/** "the agency's general manager", and then "Ana Ruiz, | who has run the agency since 2021": whether a name's bearer does what a role does. */
export const doesSo = (role: string, text: string, end: number): boolean =>
	DOES.some(([who, does]) => who.test(role) && does.test(text.slice(end, end + LONGEST_DEED)));
const LONGEST_DEED = 24;

/** What ranks and styles tell, whatever else somebody is. */
const STYLES =
	/^(?:colonel|general|major|captain|lieutenant|admiral|brigadier|inspector|superintendent|sergeant|officer|doctor|professor|justice|reverend|father|sister|mister|chief|mrs?|ms|miss|sir|dame|lord|lady)$/;

/** Offices of the clergy, and what every reverend is called besides. */
const CLERGY = /^(?:archbishop|bishop|archdeacon|dean|canon|rector|chaplain|moderator|primate)$/;
const OF_REVEREND = /^(?:priest|vicar|minister|pastor)$/;

/** Whether somebody may bear a role: whom the text calls something else does not. */
export function mayBe(cluster: Cluster, head: string): boolean {
	if (cluster.roles.has(head)) return true;
	// "The bishop of Lund denied it. ¶ The Rev Ana Ruiz": every minister's style.
	const isClerical = cluster.roles.has('reverend') && CLERGY.test(head);
	const isLeader = LEADER.test(head);
	for (const role of cluster.roles) {
		if ((isClerical && OF_REVEREND.test(role)) || (isLeader && LEADS.test(role))) continue;
		if (!/^\d/.test(role) && isHuman(role) && !STYLES.test(role)) return false;
	}
	return true;
}
