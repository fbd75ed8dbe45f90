import { genderOf } from '../../who/gender.js';
import { type Cluster, type Mention, merge, rootOf } from '../terms/cluster.js';

/** Shorter and longer beginnings of a first name are no nickname. */
const SHORTEST = 3;
const LONGEST = 6;

/**
 * Joins who is called by the beginning of a first name with the only one who has it: "Ludo" is Ludovic Marchetti, "Tess"
 * Tessa Marlowe, "Lacey" Lacey-Mae Quibell.
 * @param mentions in text order
 */
export function joinNicknames(mentions: readonly Mention[]): void {
	const alone = new Set<Cluster>();
	const full = new Set<Cluster>();
	for (const { cluster } of mentions) {
		if (cluster.words.length === 1) {
			if (mayBeNickname(cluster)) alone.add(cluster);
		} else if (cluster.kind === 'person') full.add(cluster);
	}
	if (alone.size === 0) return;
	const bearers = new Map<string, Cluster | null>();
	for (const cluster of full) addBeginnings(cluster, bearers);
	let isJoined = false;
	for (const cluster of alone) {
		const bearer = bearers.get(cluster.words[0]!);
		if (!bearer || rootOf(bearer) === rootOf(cluster)) continue;
		const [own, other] = [genderOf(cluster), genderOf(bearer)];
		if (own !== null && other !== null && own !== other) continue;
		merge(bearer, cluster);
		isJoined = true;
	}
	if (isJoined) for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
}

/** One short word for somebody, or for what was taken for a body only because it is one word, without a title. */
const mayBeNickname = ({ kind, words: [word], titled, isGuess }: Cluster): boolean =>
	(kind === 'person' || isGuess) && titled.size === 0 && word!.length >= SHORTEST && word!.length <= LONGEST;

/** Tells whose first name begins so; null where several do. */
function addBeginnings(cluster: Cluster, bearers: Map<string, Cluster | null>): void {
	const first = cluster.words[0]!;
	for (let length = SHORTEST; length <= Math.min(LONGEST, first.length - 1); length++) {
		const beginning = first.slice(0, length);
		const known = bearers.get(beginning);
		if (known === undefined) bearers.set(beginning, cluster);
		else if (known !== cluster) bearers.set(beginning, null);
	}
}
