import type { Span } from '../../../model/index.js';
import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** Which parent a word tells. */
const KIN: ReadonlyMap<string, 'male' | 'female'> = new Map([
	['mother', 'female'],
	['mum', 'female'],
	['mom', 'female'],
	['father', 'male'],
	['dad', 'male'],
]);
/** Whose child somebody is, behind the parent's name: "Ana Ruiz | ’s six-year-old daughter, | Mia". */
const CHILD =
	/^['’]s? (?:[\p{Lower}\d-]+,? ){0,3}?(?<child>son|daughter|boy|girl)(?:,? (?=\p{Upper})|(?=[ ,.]))/u;
/** The same between the two names: "Mia, | the daughter of | Ana Ruiz". */
const CHILD_OF =
	/^, (?:the )?(?:[\p{Lower}-]+ ){0,2}(?<child>son|daughter) of (?:the )?(?:[\p{Lower}-]+ ){0,3}$/u;
/** So many names back a parent is looked for. */
const LATELY = 40;
/** So long is what tells of a child, in UTF-16 code units. */
const LONGEST = 60;

/** Whether a noun is one for a father or a mother. */
export const isParent = (noun: string): boolean => KIN.has(noun);

/**
 * "Ana Ruiz’s son, Einar, had gone back. | His mother": who is told by name to be the parent of somebody.
 * @param source the phrase for the parent @param kin its noun @param owner "his" or "her"
 * @param whose whom that means; null for nobody who has a name
 */
export function parentOf(
	{ words, mentions }: Scene,
	source: Span,
	kin: string,
	owner: 'he' | 'she',
	whose: Cluster | null,
): Cluster | null {
	const gender = KIN.get(kin)!;
	const here = words.sentence[wordFrom(words, source[0])]!;
	const past = lowerBound(mentions.length, (m) => mentions[m]!.start < source[0]);
	const child = whose && rootOf(whose);
	for (let m = past - 1; m >= 0 && past - m < LATELY; m--) {
		const parent = mentions[m]!;
		const told = childOf(words, mentions, m);
		if (told === null || (told.isBoy ? 'he' : 'she') !== owner) continue;
		if (parent.cluster.kind !== 'person' || (genderOf(parent.cluster) ?? gender) !== gender) continue;
		const { name } = told;
		const isNamed = name !== null && child === rootOf(name.cluster);
		// "Ana Ruiz’s son has a name for it. | His mother": of a child without a name only right before.
		const isNear = name === null && here - words.sentence[wordFrom(words, parent.start)]! <= 1;
		if ((!isNamed && !isNear) || rootOf(parent.cluster) === child) continue;
		parent.cluster.gender ??= gender;
		return rootOf(parent.cluster);
	}
	return null;
}

/** Of whose child a text tells beside a name, and that child's name, where it is given. */
function childOf(
	{ text }: Words,
	mentions: readonly Mention[],
	m: number,
): { readonly isBoy: boolean; readonly name: Mention | null } | null {
	const parent = mentions[m]!;
	const before = mentions[m - 1];
	const between = before && parent.start - before.end < LONGEST ? text.slice(before.end, parent.start) : '';
	const of = before && CHILD_OF.exec(between)?.groups;
	if (of) return { isBoy: of.child === 'son', name: before };
	const found = CHILD.exec(text.slice(parent.end, parent.end + LONGEST));
	if (!found) return null;
	const isBoy = /^(?:son|boy)$/.test(found.groups!.child!);
	// "Mia, Ana Ruiz’s daughter,": the name stands before.
	if (before && between === ', ') return { isBoy, name: before };
	const at = parent.end + found[0].length;
	const name = mentions.slice(m + 1, m + 3).find(({ start }) => start === at) ?? null;
	return { isBoy, name };
}
