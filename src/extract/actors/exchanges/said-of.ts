import { lowerBound } from '../../text/lower-bound.js';
import type { Cluster, Mention } from '../terms/cluster.js';

/** What may stand before whom somebody speaks of, and between two of them: "of | Sen. | Ruiz | and Mrs. | Lund". */
const BEFORE_NAME = /^(?:, )?(?:and )?(?:the )?(?:\p{Alpha}+\.? ){0,3}$/u;

/** Who is named behind a source and its verb as spoken of: "he said | of Ruiz and Mrs. Lund". */
export function saidOf(text: string, mentions: readonly Mention[], end: number): Cluster[] {
	const named: Cluster[] = [];
	let at = text.startsWith(' of ', end) ? end + 4 : text.startsWith(' about ', end) ? end + 7 : -1;
	if (at < 0) return named;
	for (let m = lowerBound(mentions.length, (k) => mentions[k]!.start < at); m < mentions.length; m++) {
		const mention = mentions[m]!;
		if (mention.start - at > LONGEST || !BEFORE_NAME.test(text.slice(at, mention.start))) break;
		named.push(mention.cluster);
		at = mention.end;
	}
	return named;
}

/** So far apart two such names are, in UTF-16 code units. */
const LONGEST = 40;

/** What tells that a name behind it is a parent's. */
const PARENT = {
	mother: /\b(?:his|her|their|my)(?: late)? (?:mother|mum|mom),? $/i,
	father: /\b(?:his|her|their|my)(?: late)? (?:father|dad),? $/i,
} as const;
/** So many names back it is looked for. */
const LATELY = 12;

/** "Her mother, | Ines Lund, | died": whose names before an offset tell them to be somebody's parent. */
export function parentsBefore(
	text: string,
	mentions: readonly Mention[],
	kin: 'mother' | 'father',
	offset: number,
): Cluster[] {
	const past = lowerBound(mentions.length, (k) => mentions[k]!.start < offset);
	return mentions
		.slice(Math.max(0, past - LATELY), past)
		.filter(
			({ cluster, start }) =>
				cluster.kind === 'person' && PARENT[kin].test(text.slice(Math.max(0, start - 24), start)),
		)
		.map(({ cluster }) => cluster);
}
