import type { Cluster } from '../terms/cluster.js';

const SOME_OF =
	/^(?:some|many|several|most|few|a few|a number of|a handful of|dozens of|hundreds of|two|three|four|five|six|seven|eight|nine|ten) (?:of the )?(?:[\p{Lower}-]+ ){0,3}\p{Upper}\p{Lower}+[^\P{Alpha}s]s$/iu;

/** Whether a phrase tells of some of those who have one name: "Many liberal | Democrats"; but "Three Rivers" is a name. */
export const isSomeOf = (phrase: string, { kind, forms }: Cluster): boolean =>
	kind !== 'person' && SOME_OF.test(phrase) && !forms.has(phrase);
