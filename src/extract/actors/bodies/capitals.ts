import { isSmall, SPACE } from '../../text/characters.js';
import type { Words } from '../../text/words.js';
import { CAPITALS } from '../../who/capitals.js';
import { fold } from '../../who/forms.js';
import { type Cluster, type Mention, merge, rootOf } from '../terms/cluster.js';

/** What governments do in words, right after a capital: a town seldom does. */
const ACTS =
	/^ (?:has |had |also |later |quickly |swiftly )*(?:hit back|said|says|denie[sd]|accuse[sd]|dismisse[sd]|rejected|rejects|insist(?:s|ed)|warn(?:s|ed)|responded|retaliated|expelled|summoned|protest(?:s|ed)|condemn(?:s|ed)|blame[sd]|demand(?:s|ed)|offered|urge[sd]|announced|vowed|called|claim(?:s|ed)|threatened|ordered|recalled|welcomed|maintain(?:s|ed))\b/;

/** Makes a capital that speaks one with its country, where the text names that: "Tashkent dismissed it" is Uzbekistan. */
export function joinCapitals({ text }: Words, mentions: readonly Mention[]): void {
	const speaking = new Map<Cluster, string>();
	for (const { form, end, cluster } of mentions) {
		// A verb has to follow.
		if (text.charCodeAt(end) !== SPACE || !isSmall(text.charCodeAt(end + 1))) continue;
		const country = form.includes(' ') ? undefined : CAPITALS.get(fold(form));
		if (country !== undefined && ACTS.test(text.slice(end, end + 48))) speaking.set(rootOf(cluster), country);
	}
	if (speaking.size === 0) return;
	const countries = new Map(mentions.map(({ form, cluster }) => [fold(form), cluster]));
	for (const [capital, country] of speaking) {
		const named = countries.get(country);
		if (named && rootOf(named) !== capital) merge(named, capital);
		rootOf(capital).kind = 'organisation';
	}
	for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
}
