import { barePhrase } from '../phrases/bare-phrase.js';
import type { Cluster } from '../terms/cluster.js';

const SOME_OF =
	/^(?:some|many|several|most|few|a few|a number of|a handful of|dozens of|hundreds of|two|three|four|five|six|seven|eight|nine|ten) (?:of the )?(?:[\p{Lower}-]+ ){0,3}\p{Upper}\p{Lower}+[^\P{Alpha}s]s$/iu;

/** "Four casinos — | Hale’s, Moll’s and Lind’s —", "Some candidates, for instance | Tom Hale": several, of whom some are named. */
const SEVERAL =
	/^(?:some|many|several|most|few|those|these|other|dozens of|two|three|four|five|six|seven|eight|nine|ten) (?<who>[^,–—]{3,80}?)(?: (?:[–—]|--?) |,? (?:including|such as|for instance|for example) )/iu;

/**
 * "Many liberal | Democrats", "Four casinos — Hale’s and | Moll’s": several, where those who have a name are some of them,
 * or are all of one name; null for others ("Three Rivers" is a name).
 */
export function someOf(phrase: string, { kind, forms }: Cluster): string | null {
	if (kind !== 'person' && SOME_OF.test(phrase) && !forms.has(phrase)) return phrase;
	const who = SEVERAL.exec(phrase)?.groups?.who;
	const isNamed = who !== undefined && [...forms.keys()].some((form) => who.includes(form));
	return who === undefined || isNamed ? null : barePhrase(phrase);
}
