import type { Words } from '../../text/words.js';
import type { Cluster, Mention } from '../terms/cluster.js';

/** How far around a name its bearer's office is looked for, in UTF-16 code units. */
const BEFORE = 12;
const AFTER = 16;
/** "the shadow | transport secretary": one who does not hold the office. */
const LESSER = /(?:^|[^\p{Alpha}])(?:shadow|deputy|assistant|vice|junior|former) $/u;
/** How many bearers of an office are looked at. */
const MOST = 24;

/**
 * "The transport minister", where there are several ministers: whom the text has called so in these words.
 * @param bearers of the noun that ends the phrase, in text order
 * @param before how many of them stand before the phrase
 * @param first the article of the phrase; `[first, stop)` in words
 */
export function bearerOfPhrase(
	{ text, start, end }: Words,
	bearers: readonly Mention[],
	before: number,
	first: number,
	stop: number,
): Cluster | null {
	const phrase = text.slice(start[first + 1]!, end[stop - 1]!).toLowerCase();
	for (let b = before - 1; b >= Math.max(0, before - MOST); b--) {
		const mention = bearers[b]!;
		const after = text.slice(mention.end, mention.end + AFTER + phrase.length).toLowerCase();
		const at = after.indexOf(phrase);
		if (at >= 0 && !LESSER.test(after.slice(0, at))) return mention.cluster;
		const lead = text.slice(Math.max(0, mention.start - BEFORE - phrase.length), mention.start).toLowerCase();
		const title = lead.replace(/[,.]? $/, '');
		if (title.endsWith(phrase) && !LESSER.test(title.slice(0, -phrase.length))) return mention.cluster;
	}
	return null;
}

/** "Deputy mayor | Col. | Ana Ruiz", and not "the deputy mayor told Ana Ruiz". */
const RANK = / \p{Upper}\p{Lower}{1,3}\.? $/u;
/** So many UTF-16 code units may stand between an office and a name: "Col. ", ", the ". */
const ADDRESS = 7;

/**
 * Whom a text names right behind an office, or before it: "Deputy mayor Col. Ana Ruiz", "Ana Ruiz, the deputy mayor".
 * @param mentions in text order; the first counts
 * @param office in small letters
 */
export function holderOf(text: string, mentions: readonly Mention[], office: string): Cluster | null {
	const holder = mentions.find(({ start, end, cluster }) => {
		// "The deputy mayor told Radio Norwell", "Speaking in Norwell, the deputy mayor said": no body or place holds an office.
		if (cluster.kind !== 'person') return false;
		const written = text.slice(Math.max(0, start - office.length - ADDRESS), start);
		const before = written.toLowerCase();
		const after = text.slice(end, end + office.length + ADDRESS).toLowerCase();
		return (
			before.endsWith(`${office} `) ||
			written.replace(RANK, ' ').toLowerCase().endsWith(`${office} `) ||
			after.startsWith(`, ${office}`) ||
			after.startsWith(`, the ${office}`)
		);
	});
	return (holder ?? holderInField(text, mentions, office))?.cluster ?? null;
}

/** "the deputy minister", of "Deputy Transport Minister Ana Ruiz". */
function holderInField(text: string, mentions: readonly Mention[], office: string): Mention | undefined {
	const [first, last, ...more] = office.split(' ');
	if (last === undefined || more.length > 0) return undefined;
	return mentions.find(({ start }) => {
		const before = text.slice(Math.max(0, start - FIELD_BEFORE), start).toLowerCase();
		const field = before.endsWith(` ${last} `) ? before.slice(0, -last.length - 2).split(' ') : [];
		return field.at(-2) === first || field.at(-3) === first;
	});
}

/** How far before and after a name the field of an office is looked for. */
const FIELD_BEFORE = 40;
const FIELD_AFTER = 60;
/** What stands before a noun and tells no field: "the secretary", "former secretary". */
const NO_FIELD =
	/^(?:the|an?|its|his|her|their|our|new|old|former|then|late|acting|deputy|assistant|junior|senior|outgoing|incoming|and|as|by|for|to|is|was)$/;

/**
 * Whether those who bear a noun hold the office in other fields than a phrase: a "general secretary" is not "the
 * transport secretary".
 * @param bearers of the noun that ends the phrase
 * @param first the article of the phrase; `[first, stop)` in words, three and more
 */
export function holdsAnother(
	{ text, start, end }: Words,
	bearers: readonly Mention[],
	first: number,
	stop: number,
): boolean {
	const head = ` ${text.slice(start[stop - 1]!, end[stop - 1]!).toLowerCase()}`;
	const fields = text
		.slice(start[first + 1]!, end[stop - 2]!)
		.toLowerCase()
		.split(' ');
	let isOther = false;
	for (const mention of bearers.slice(0, MOST)) {
		const before = text.slice(Math.max(0, mention.start - FIELD_BEFORE), mention.start).toLowerCase();
		const after = text.slice(mention.end, mention.end + FIELD_AFTER).toLowerCase();
		const at = before.lastIndexOf(head);
		const lead = at >= 0 ? before.slice(0, at) : after.slice(0, Math.max(0, after.indexOf(head)));
		const field = /(?<field>[\p{Alpha}-]+)$/u.exec(lead)?.groups?.field;
		if (field === undefined || NO_FIELD.test(field) || fields.includes(field)) return false;
		isOther = true;
	}
	return isOther;
}

/** Who is the head of a state, and of a government. */
const STATE = ['president', 'king', 'queen', 'emir', 'sultan'];
const GOVERNMENT = ['premier', 'minister'];

/** "the Head of State": the only president, king or queen of the text; null for other phrases, and where there are more. */
export function headOfState(phrase: string, roles: ReadonlyMap<string, readonly Mention[]>): Cluster | null {
	const of = /^the head of (?<of>state|government)$/i.exec(phrase)?.groups?.of?.toLowerCase();
	if (of === undefined) return null;
	const bearers = (of === 'state' ? STATE : GOVERNMENT).flatMap((role) => roles.get(role) ?? []);
	const clusters = new Set(bearers.map(({ cluster }) => cluster));
	return clusters.size === 1 ? bearers[0]!.cluster : null;
}
