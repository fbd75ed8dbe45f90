import { type Mention, merge, rootOf } from './cluster.js';

/**
 * An obituary tells of somebody by the name of her marriage, and then: "Ruth Edith Vickers was born at …". Whom the
 * text names first is called so where the first names agree and nobody else has that name.
 */
export function joinBirthName(text: string, mentions: readonly Mention[]): void {
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
	for (const { cluster, start } of mentions) {
		if (!text.startsWith(' was born ', start - 10)) continue;
		const own = rootOf(cluster);
		if (own.kind !== 'person' || own.words.length < 2 || own.forms.size > 1) continue;
		const bearer = mentions.find(
			(other) =>
				other.start < start &&
				rootOf(other.cluster) !== own &&
				other.cluster.kind === 'person' &&
				other.cluster.words.length > 1 &&
				other.cluster.words[0] === own.words[0],
		);
		if (bearer) merge(bearer.cluster, own);
	}
}
