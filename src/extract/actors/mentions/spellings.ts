import { genderOf } from '../../who/gender.js';
import { type Cluster, type Mention, merge, rootOf } from '../terms/cluster.js';

/** A surname of so many letters may be spelt in two ways. */
const LONG = 7;
/** The beginning of a first name that somebody is called by has so many letters. */
const SHORTEST = 3;

/** First names, behind those that their bearers are called by and that do not begin so. */
const SHORT: ReadonlySet<string> = new Set(
	`joe joseph|mike michael|bill william|bob robert|jim james|tom thomas|dick richard|rick richard|liz elizabeth|tony anthony
	ted edward|steve steven|steve stephen|dave david|andy andrew|ken kenneth|larry lawrence|jeff jeffrey|kathy katherine
	debbie deborah|vicky victoria|becky rebecca|jerry gerald|jimmy james|johnny john|bobby robert|billy william|tommy thomas`
		.split(/[|\n]/)
		.map((pair) => pair.trim()),
);

/**
 * Joins names that differ in a letter of a long surname, "Oleksandr Tarasenko" and "Oleksandr Tarassenko", or in how long
 * the first name is, "Pat Carlin" and "Patrick Carlin", where only one may be meant.
 * @param mentions in text order
 */
export function joinSpellings(mentions: readonly Mention[]): void {
	const people = new Set<Cluster>();
	for (const { cluster } of mentions)
		if (cluster.kind === 'person' && cluster.words.length > 1 && cluster.words.length < 5)
			people.add(cluster);
	if (people.size < 2) return;
	const byFirst = new Map<string, Cluster[]>();
	const byLast = new Map<string, Cluster[]>();
	for (const person of people) {
		put(byFirst, person.words[0]!, person);
		put(byLast, person.words.at(-1)!, person);
	}
	let isJoined = false;
	const join = (one: Cluster, other: Cluster): void => {
		merge(one, other);
		isJoined = true;
	};
	for (const same of byFirst.values()) {
		const [one, other] = same;
		if (same.length !== 2 || one!.words[0]!.length < SHORTEST) continue;
		if (isSpeltLike(one!.words.at(-1)!, other!.words.at(-1)!) && areAlike(one!, other!)) join(one!, other!);
	}
	for (const same of byLast.values()) {
		const [one, other] = same;
		if (same.length !== 2 || rootOf(one!) === rootOf(other!) || !areAlike(one!, other!)) continue;
		const [a, b] = [one!.words[0]!, other!.words[0]!];
		if (isShortOf(a, b) || isShortOf(b, a)) join(one!, other!);
	}
	for (const deputy of people) {
		const holder = deputy.words[0] === 'vice' ? bearerOf(deputy, byLast.get(deputy.words.at(-1)!)!) : null;
		if (holder === null) continue;
		for (const form of deputy.forms.keys()) holder.titled.add(form);
		deputy.forms.clear();
		join(holder, deputy);
	}
	if (isJoined) for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
}

/** "Vice President Hale": the only one who has the surname and a first name; null for none and for more. */
function bearerOf(deputy: Cluster, bearers: readonly Cluster[]): Cluster | null {
	const others = new Set(bearers.filter(({ words }) => words[0] !== 'vice').map(rootOf));
	others.delete(rootOf(deputy));
	const [only] = others;
	return others.size === 1 ? only! : null;
}

function put(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
	const known = map.get(key);
	if (known) known.push(cluster);
	else map.set(key, [cluster]);
}

/** Whether a man and a woman are not meant. */
function areAlike(one: Cluster, other: Cluster): boolean {
	const [a, b] = [genderOf(one), genderOf(other)];
	return a === null || b === null || a === b;
}

const isShortOf = (short: string, long: string): boolean =>
	SHORT.has(`${short} ${long}`) ||
	(short.length >= SHORTEST && short.length < long.length && long.startsWith(short) && !long.includes('-'));

/** Whether two long words differ by one letter, which is more in one of them or another. */
function isSpeltLike(one: string, other: string): boolean {
	const [a, b] = one.length <= other.length ? [one, other] : [other, one];
	if (a === b || a.length < LONG || b.length - a.length > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a.slice(a.length === b.length ? at + 1 : at) === b.slice(at + 1);
}
