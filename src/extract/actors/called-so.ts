import { isTitleWord } from '../text/lexicon.js';
import { lowerAt, type Words, wordAt } from '../text/words.js';
import { isHuman } from '../who/nouns.js';
import { type Bodies, mayMeanBody } from './bodies.js';
import { type Cluster, type Mention, rootOf } from './cluster.js';
import { NEVER_NAMED, POSTS } from './offices.js';
import { isNamedWith } from './roles.js';

/** Words of newspapers' names, and others that are something else in small letters. */
const PAPERS = /^(?:post|times|sun|star|mirror|world|guard|state|press|news|mail)$/;

/** What a text that names one company calls it. */
const COMPANY = /^(?:company|firm|airline|club|bank|charity)$/;

/** What follows a noun that is the last of its phrase. */
const PAST_PHRASE =
	/^(?:[.,;:”"’)–—?!]|\p{Ll}+n['’]t|said|says|told|tells|has|had|have|was|is|were|are|will|would|could|did|does|also|then|later|should|may|might|must|can|added|insisted|admitted|denied|declined|refused|confirmed|announced|warned|argued|and|but|who|which|to|in|on|at|for|as|when|after|before|because|if|that|itself|himself|herself|\p{Ll}{3,}ed|went|came|took|made|gave|left|found|kept|knew|saw|sat|stood|put|ran|spoke|wrote|felt|thought|won|lost|met|led|paid|held|began|became|got)$/u;

/** Verbs that have somebody for their object before "of". */
const ACCUSING = /^(?:accus(?:es?|ed|ing)|warn(?:s|ed|ing)?|inform(?:s|ed)|convict(?:s|ed)|suspect(?:s|ed))$/;

/**
 * What a text calls those whom it names, where it means one of them alone each time: "the mayor", "the company".
 * @param bodies which body a noun means
 * @param roles who bears each noun, in text order
 */
export function calledSo(
	words: Words,
	bodies: Bodies,
	roles: ReadonlyMap<string, readonly Mention[]>,
): Map<string, Cluster> {
	const meant = new Map<string, Cluster | null>();
	const borne = new Map<string, Cluster | null | undefined>();
	/** Who was told to be something before an offset: looked for once for each noun. */
	const told = (noun: string, at: number): Cluster | null | undefined => {
		const bearers = roles.get(noun);
		// "She asked the judge", and then "Judge Ana Ruiz said": of one post there is one holder.
		if (bearers === undefined || (bearers[0]!.start > at && !POSTS.test(noun))) return undefined;
		if (!borne.has(noun)) borne.set(noun, bearerOf(noun, bearers));
		return borne.get(noun);
	};
	for (let i = 0; i + 2 < words.count; i++) {
		if (lowerAt(words, i) !== 'the') continue;
		const next = lowerAt(words, i + 2);
		// "accused | the union | of lying"
		const isAccused = next === 'of' && i > 0 && ACCUSING.test(lowerAt(words, i - 1));
		if (!isAccused && !PAST_PHRASE.test(next)) continue;
		// "the DCP"
		if (/^\p{Lu}{2}/u.test(wordAt(words, i + 1))) continue;
		const noun = lowerAt(words, i + 1);
		if (meant.get(noun) === null || NEVER_NAMED.test(noun)) continue;
		const at = words.start[i]!;
		const bearer = told(noun, at) ?? bodyOf(bodies, noun, at);
		if (bearer === undefined) continue;
		const known = meant.get(noun);
		meant.set(noun, bearer === null || (known && known !== bearer) ? null : bearer);
	}
	const called = new Map<string, Cluster>();
	for (const [noun, cluster] of meant) if (cluster) called.set(`the ${noun}`, cluster);
	return called;
}

/** The only one who bears a noun; null where several do or nobody surely, undefined where the noun tells nobody. */
function bearerOf(noun: string, bearers: readonly Mention[]): Cluster | null | undefined {
	if (!isHuman(noun) && !isTitleWord(noun) && !/^\d+-year-old$/.test(noun)) return undefined;
	const cluster = rootOf(bearers[0]!.cluster);
	if (bearers.some((other) => rootOf(other.cluster) !== cluster)) return null;
	// "for president": whoever stands for a post does not hold it.
	return POSTS.test(noun) && !bearers.some(({ titles }) => titles.includes(noun)) ? null : cluster;
}

function bodyOf(bodies: Bodies, noun: string, at: number): Cluster | undefined {
	const isTold = bodies.isTold(noun);
	if (!isTold && !mayMeanBody(noun)) return undefined;
	const body = bodies.meant(noun, at);
	return body && (isTold || COMPANY.test(noun) || (!PAPERS.test(noun) && isNamedWith(body, noun)))
		? body
		: undefined;
}
