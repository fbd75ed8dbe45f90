import { type Mention, merge, rootOf } from '../terms/cluster.js';

const BORN = ' was born ';
/** A word that a text has which tells of a birth so. */
export const IS_BORN = /^born$/;

/**
 * An obituary tells of somebody by the name of her marriage, and then: "Ruth Edith Vickers was born at …". Whom the
 * text names first is called so where the first names agree and nobody else has that name.
 */
export function joinBirthName(text: string, mentions: readonly Mention[]): void {
	if (!text.includes(BORN)) return;
	joinBorn(text, mentions);
	if (!DIED.test(text.slice(0, 600))) return;
	const first = mentions.find(({ cluster }) => rootOf(cluster).kind === 'person');
	if (!first || first.cluster.words.length < 2) return;
	const born = mentions.find(({ end }) => text.startsWith(' was born ', end));
	if (born?.cluster.kind !== 'person' || born.cluster.words.length < 2) return;
	const [given, own] = [born.cluster, rootOf(first.cluster)];
	if (rootOf(given) !== own && given.words[0] === own.words[0] && given.forms.size === 1) merge(own, given);
}

/** What is told of somebody in the first lines of an obituary. */
const DIED = /\b(?:who (?:has )?died|has died|dies at|dies aged)\b/u;

/** "She was born | Ruth Vickers", "Ms. Hale was born | Ruth Vickers": the first of that first name. */
function joinBorn(text: string, mentions: readonly Mention[]): void {
	const born = mentions.filter(({ start }) => text.startsWith(' was born ', start - 10));
	if (born.length === 0) return;
	const firsts = new Map<string, Mention>();
	for (const mention of mentions) {
		const { kind, words } = rootOf(mention.cluster);
		if (kind === 'person' && words.length > 1 && !firsts.has(words[0]!)) firsts.set(words[0]!, mention);
	}
	for (const { cluster, start } of born) {
		const own = rootOf(cluster);
		if (own.kind !== 'person' || own.words.length < 2 || own.forms.size > 1) continue;
		const bearer = firsts.get(own.words[0]!)!;
		if (bearer.start < start) merge(bearer.cluster, own);
	}
}
