import { lowerBound } from '../../text/lower-bound.js';
import type { Gender } from '../../who/forms.js';
import { genderOf } from '../../who/gender.js';
import { type Cluster, rootOf } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

const SPOUSES: ReadonlyMap<string, Gender> = new Map([
	['wife', 'female'],
	['husband', 'male'],
]);
/** So many names back a couple is looked for. */
const LATELY = 40;
/** Two of one surname who are no couple. */
const SIBLINGS = /\b(?:brothers?|sisters?|siblings|twins|cousins|father and|mother and)\b/;
/** So far beside their names that is told, in UTF-16 code units. */
const BESIDE = 40;

export const isSpouse = (noun: string): boolean => SPOUSES.has(noun);

/**
 * "Ana and Bo Lund", and then "“…,” Mrs Lund said. | Her husband": of two who are told of by one surname the other.
 * @param offset where the phrase begins @param noun its noun @param whose whom "his" or "her" means
 */
export function spouseOf(
	{ words, mentions }: Scene,
	offset: number,
	noun: string,
	whose: Cluster,
): Cluster | null {
	const { text } = words;
	const one = rootOf(whose);
	const past = lowerBound(mentions.length, (m) => mentions[m]!.start < offset);
	for (let m = past - 1; m > 0 && past - m < LATELY; m--) {
		const last = mentions[m]!;
		const first = mentions[m - 1]!;
		// A first name alone, which is given the other's surname.
		if (last.start - first.end !== AND.length || first.end - first.start === first.form.length) continue;
		if (text.slice(first.end, last.start) !== AND) continue;
		const couple = [rootOf(first.cluster), rootOf(last.cluster)];
		const other = couple.find((cluster) => cluster !== one);
		if (!couple.includes(one) || other === undefined || other.words.at(-1) !== one.words.at(-1)) continue;
		if (SIBLINGS.test(text.slice(Math.max(0, first.start - BESIDE), last.end + BESIDE))) return null;
		const gender = SPOUSES.get(noun)!;
		return other.kind === 'person' && (genderOf(other) ?? gender) === gender ? other : null;
	}
	return null;
}

const AND = ' and ';
