import { lineFrom } from '../../text/characters.js';
import { ending } from '../../text/ending.js';
import { lowerAt, type Words } from '../../text/words.js';
import { fold, type Gender } from '../../who/forms.js';
import { genderOf } from '../../who/gender.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';

const YOUNG = '(?<younger>younger|youngest|little|baby|kid)';
const OLD = '(?<elder>elder|eldest|older|oldest|big)';
const KIN =
	'(?<kin>(?:half-)?(?:brother|sister)|(?:grand|step)?(?:son|daughter)|nephew|niece|(?:grand|step)?(?:father|mother)|uncle|aunt)';
const RELATIVE = `(?:late |estranged |only |twin )?(?:(?:${YOUNG}|${OLD}) )?${KIN}`;
/** "his younger brother | Ivo", "Renn's son, Dr | Karl Renn" */
const BEFORE = new RegExp(
	`(?:\\b(?<his>[Hh]is|[Hh]er)|(?<owned>['’]s?)) ${RELATIVE},? (?:\\p{Upper}\\p{Alpha}{1,5}\\.? )?$`,
	'du',
);
/** "Karl Renn | , 45, his younger brother" */
const AFTER = new RegExp(`^(?:, \\d\\d?)?, (?<his>his|her) ${RELATIVE}(?=[,.;])`, 'u');
const WINDOW = 60;
const AGE = /^,? \(?(?<age>\d{1,2})(?=[,);]| and )/u;
const YOUNGER_KIN = /(?:son|daughter|nephew|niece)$/;
const ELDER_KIN = /(?:father|mother|uncle|aunt)$/;
const isYounger = (word: string): boolean => word === 'younger';

/** Two of a family of whom the text tells who is the older. */
interface Two {
	readonly elder: Cluster;
	readonly younger: Cluster;
	/** "brother" or "sister", where one is the other's. */
	readonly sibling: string | null;
}

/** "the younger | Renn", "the elder Mr | Renn" */
const WHICH = 'younger|elder|older';
const OF_TWO = ending(new RegExp(`\\b(?<which>${WHICH}) (?:M(?:r|s|rs)\\.? )?$`));
export const ENDS_AS_ELDER = new RegExp(`(?:${WHICH})$`);
const LONGEST_LEAD = 13;

/** Gives each surname behind "the younger" or "the elder" to that one of two who have it. */
export function joinElders(text: string, mentions: readonly Mention[]): void {
	let elders: Elders | null = null;
	for (const mention of mentions) {
		const { start, form, cluster } = mention;
		if (cluster.kind !== 'person' || form.includes(' ') || text[start - 1] !== ' ') continue;
		const told = OF_TWO.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start));
		if (!told) continue;
		elders ??= new Elders(text, mentions);
		const meant = elders.bearerOf(told.groups!.which!, form);
		if (meant === null || meant === rootOf(cluster)) continue;
		const count = cluster.forms.get(form)!;
		if (count > 1) cluster.forms.set(form, count - 1);
		else cluster.forms.delete(form);
		meant.forms.set(form, (meant.forms.get(form) ?? 0) + 1);
		mention.cluster = meant;
	}
}

/** Says who of two is "the elder brother", "the younger Renn". */
export class Elders {
	private twos: readonly Two[] | null = null;

	constructor(
		private readonly text: string,
		private readonly mentions: readonly Mention[],
	) {}

	/** "the younger | Renn": of two with a surname that one. */
	bearerOf(which: string, written: string): Cluster | null {
		const surname = fold(written);
		return this.only(which, ({ elder, younger }) => {
			const [one, other] = [elder, younger].map(({ words }) => (words.length > 1 ? words.at(-1) : null));
			return one === surname ? other === null || other === surname : one === null && other === surname;
		});
	}

	/** "the younger brother": of two brothers that one; null for other phrases. */
	ofPhrase(words: Words, first: number, stop: number): Cluster | null {
		if (stop - first !== 3 || lowerAt(words, first) !== 'the') return null;
		const which = lowerAt(words, first + 1);
		const noun = lowerAt(words, first + 2);
		if (!SIBLINGS.has(noun) || !/^(?:younger|elder|older)$/.test(which)) return null;
		return this.only(which, ({ elder, younger, sibling }) => {
			const gender = genderOf(isYounger(which) ? younger : elder);
			return sibling === noun || (sibling !== null && gender === SIBLINGS.get(noun));
		});
	}

	private only(which: string, isMeant: (two: Two) => boolean): Cluster | null {
		this.twos ??= firstOf(twosOf(this.text, this.mentions));
		const meant = new Set<Cluster>();
		for (const two of this.twos)
			if (isMeant(two)) meant.add(rootOf(isYounger(which) ? two.younger : two.elder));
		const [one] = meant;
		return meant.size === 1 ? one! : null;
	}
}

const SIBLINGS: ReadonlyMap<string, Gender> = new Map([
	['brother', 'male'],
	['sister', 'female'],
]);

/** No more than so many pairs are compared, and so many names are looked at before a relative's. */
const REACH = 16;

function firstOf(twos: Iterable<Two>): Two[] {
	const first: Two[] = [];
	for (const two of twos) if (first.push(two) === REACH) break;
	return first;
}

/** So many relatives are compared, whether the text tells who is the older or not: each age is looked for in all of it. */
const MOST_RELATIVES = 64;

/** Those of whom one is told to be the other's relative. */
function* twosOf(text: string, mentions: readonly Mention[]): Iterable<Two> {
	let relatives = 0;
	for (let m = 0; m < mentions.length && relatives < MOST_RELATIVES; m++) {
		const { start, end, cluster } = mentions[m]!;
		if (cluster.kind !== 'person') continue;
		const from = Math.max(0, start - WINDOW);
		const before = BEFORE.exec(text.slice(from, start));
		const told = before ?? AFTER.exec(text.slice(end, end + WINDOW));
		if (!told) continue;
		const { his, kin, younger, elder } = told.groups!;
		const owner =
			his === undefined
				? mentions.slice(Math.max(0, m - 2), m).find((one) => one.end === from + before!.index)?.cluster
				: ownerBefore(text, mentions, m, his.toLowerCase() === 'his' ? 'male' : 'female');
		if (owner === undefined || owner.kind !== 'person' || rootOf(owner) === rootOf(cluster)) continue;
		relatives++;
		const order =
			younger || YOUNGER_KIN.test(kin!)
				? 1
				: elder || ELDER_KIN.test(kin!)
					? -1
					: ageOf(text, mentions, owner) - ageOf(text, mentions, cluster);
		const sibling = /brother$|sister$/.exec(kin!)?.[0] ?? null;
		if (order > 0) yield { elder: owner, younger: cluster, sibling };
		if (order < 0) yield { elder: cluster, younger: owner, sibling };
	}
}

/** Whose relative "his" or "her" tells before a name: the last who was named in its paragraph and may be so. */
function ownerBefore(
	text: string,
	mentions: readonly Mention[],
	m: number,
	gender: Gender,
): Cluster | undefined {
	const first = Math.max(0, m - REACH);
	const far = mentions[first]!.start;
	const paragraph = lineFrom(text, far, mentions[m]!.start);
	for (let k = m - 1; k >= first && mentions[k]!.start >= paragraph; k--) {
		const { cluster } = mentions[k]!;
		if (cluster.kind === 'person' && (genderOf(cluster) ?? gender) === gender) return cluster;
	}
	return undefined;
}

/** "Ivo Renn, | 71": how old somebody is told to be; nothing that compares where nobody tells it. */
function ageOf(text: string, mentions: readonly Mention[], whose: Cluster): number {
	for (const { cluster, end } of mentions) {
		const age = rootOf(cluster) === rootOf(whose) ? AGE.exec(text.slice(end, end + 6)) : null;
		if (age) return Number(age.groups!.age);
	}
	return Number.NaN;
}
