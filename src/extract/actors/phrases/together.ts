import type { Span } from '../../../model/index.js';
import { type Words, wordFrom } from '../../text/words.js';
import { isBody, isHuman } from '../../who/nouns.js';
import { fullestForm, type Mention } from '../terms/cluster.js';
import { COMPANY } from './own-noun.js';

/** A body or a country before another one. */
const BODY_AND =
	/^(?:[Tt]he )?(?<one>\p{Upper}[\p{Alpha}.’'-]*(?:(?: (?:of|for|the|de|du|la)){0,2} \p{Upper}[\p{Alpha}.’'-]*){0,4} and (?:the )?)$/u;
/** What stands right before the other. */
const AND_BEFORE = ['and ', 'and the '];
/** What may stand before the first of two. */
const OPENS = /^(?:[Bb]oth )?(?:[Tt]he )?$/;
/** What leads up to those who are named of several. */
const LIKE = /(?: (?:like|such as|including)|^[Tt]he (?:others?|two|pair),) (?:the )?$/;
/** Between the last two names of a list, and between others: ", and her husband, ". */
const LAST =
	/^,? and (?:(?:the|his|her) )?(?:(?!(?:of|for|to|by|with|from|at|in|on|as|that|who|whom|whose|like|about|against|other|even|not|then|both) )(?:\p{Alpha}[\p{Alpha}-]*\.? )){0,3}$/u;
const LISTED = /^, (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Sen|Rep|Gov)\.? )?$/;
/** So many of a list are named. */
const MOST = 4;

/**
 * "Ken and Sheila Moat", "Ruiz, Lund and Hale", "Malta and Italy": those who are named together, from one on; null where one
 * is named alone.
 * @param m the first of them
 * @param phrase where they are told, in UTF-16 code units
 */
export function together(
	text: string,
	mentions: readonly Mention[],
	m: number,
	[start, end]: Span,
): string | null {
	const one = mentions[m]!;
	const other = mentions[m + 1];
	const isOne = (mention: Mention) => mention.cluster.kind === 'person';
	// "Ana Ruiz and the Sorn Union": somebody and a body.
	if (other?.end === end && isOne(one) !== isOne(other) && OPENS.test(text.slice(start, one.start))) {
		const link = text.slice(one.end, other.start);
		if (/^ and (?:the )?$/.test(link)) return nameOf(text, one) + link + nameOf(text, other);
	}
	if (isOne(one)) return peopleOf(text, mentions, m, end);
	const last = one.end === end ? one : other;
	if (last === undefined || last.end !== end || last.cluster.kind === 'person') return null;
	if (!AND_BEFORE.some((and) => text.startsWith(and, last.start - and.length))) return null;
	// "rights groups like the | Sorn Union and the Lund League"
	const from = LIKE.test(text.slice(start, one.start)) ? one.start : start;
	const lead = BODY_AND.exec(text.slice(from, last.start))?.groups;
	return lead ? `${lead.one}${text.slice(last.start, end)}` : null;
}

function peopleOf(text: string, mentions: readonly Mention[], m: number, end: number): string | null {
	const people: Mention[] = [];
	for (let next = m; people.length < MOST; next++) {
		const mention = mentions[next];
		if (mention?.cluster.kind !== 'person') return null;
		if (people.some(({ cluster }) => cluster === mention.cluster)) return null;
		people.push(mention);
		const after = mentions[next + 1];
		const between = after === undefined ? '' : text.slice(mention.end, after.start);
		if (mention.end === end) {
			// "a study by Ana Ruiz | and Bo Lund": the phrase is cut short.
			const isCut =
				people.length === 1 &&
				after?.cluster.kind === 'person' &&
				between === ' and ' &&
				after.form.includes(' ');
			if (isCut && after.cluster !== mention.cluster) people.push(after);
			return people.length < 2 ? null : namesOf(text, people);
		}
		if (!(after?.end === end ? LAST : LISTED).test(between)) return null;
	}
	return null;
}

/** The same whether they are named in full or not, and in which order: "Ruiz and Lund" are Ana Ruiz and Bo Lund. */
function namesOf(text: string, people: readonly Mention[]): string {
	const inOrder = [...people].sort((a, b) => a.cluster.first - b.cluster.first);
	const names = inOrder.map((one) => nameOf(text, one));
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** In full, where only the surname is written. */
function nameOf(text: string, { start, end, cluster }: Mention): string {
	const written = text.slice(start, end);
	const full = cluster.kind === 'person' ? fullestForm(cluster) : written;
	return !written.includes(' ') && full.endsWith(` ${written}`) ? full : written;
}

const AND = ' and ';
/** How those are told of whom no name tells: a piece of an expression. */
export const NAMELESS_OTHERS = String.raw`(?:colleagues|others|(?:the|his|her|its|their|an?|another|other|several|some|many|fellow|two|three|four|five|six|seven|eight|nine|ten|\d+) \p{Lower})`;
const OTHERS = new RegExp(`^ and ${NAMELESS_OTHERS}[\\p{Alpha}’'-]*(?: [\\p{Alpha}’'-]+)*$`, 'u');
/** So long what tells of them may be, in UTF-16 code units. */
const LONGEST_OTHERS = 80;

/**
 * "Ruiz and her colleagues", "Sorn Ferries and the union": somebody with others whom no name tells; null for others.
 * @param end where the phrase ends that begins with the name
 */
export function withOthers(text: string, one: Mention, end: number): string | null {
	if (end - one.end > LONGEST_OTHERS || !text.startsWith(AND, one.end)) return null;
	return OTHERS.test(text.slice(one.end, end)) ? text.slice(one.start, end) : null;
}

/** "the operator and the union": each with an article of its own, or "the chair and chief executive" would be two. */
const BOTH =
	/^(?:both )?(?:the|an?|his|her|its|their) (?:(?!(?:of|for|at|in|from|with|to|by|on|who|which|that|whose) )[\p{Alpha}’'-]+ ){0,3}(?<one>[\p{Alpha}-]+) and (?:the|an?|his|her|its|their) \p{Lower}[^,]*$/iu;

/** Two whom no name tells, told together: "the operator and the union". @param phrase without a comma at its end */
export function areBoth(phrase: string): boolean {
	const one = phrase.includes(AND) ? BOTH.exec(phrase)?.groups?.one?.toLowerCase() : undefined;
	return one !== undefined && (isHuman(one) || isBody(one) || COMPANY.test(one));
}

/**
 * "Sorn and | Lund accused each other": the name with which a sentence begins, where a phrase has only the one behind it.
 * @param m the name with which the phrase begins at `start`
 */
export function firstOfTwo(words: Words, mentions: readonly Mention[], m: number, start: number): number {
	const before = mentions[m - 1];
	if (mentions[m]?.start !== start || before === undefined || start - before.end !== AND.length) return m;
	const first = wordFrom(words, before.start);
	const opens = words.sentences[words.sentence[first]!] === first;
	return opens && words.text.startsWith(AND, before.end) ? m - 1 : m;
}

/** "Groups in Oslo, | Delft | and Lyon": whether a name is one of a list, and not the first. */
export function isListed(text: string, { start, end }: Mention): boolean {
	if (text.startsWith(AND, start - AND.length)) return true;
	return (
		text.startsWith(', ', start - 2) && /^(?:,? and|,) (?:the )?\p{Upper}/u.test(text.slice(end, end + 12))
	);
}
