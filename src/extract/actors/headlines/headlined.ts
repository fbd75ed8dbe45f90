import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { LONGEST_TIME, timeAt } from '../../layouts/index.js';
import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import { headNoun, isDocument, isHuman } from '../../who/nouns.js';
import { headingEnd } from '../mentions/heading.js';
import { phraseKey } from '../phrases/phrase-key.js';
import { isRivalIn } from '../roles/rivals.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';

/** Whoever speaks for others or is one of many is seldom named. */
export const MANY =
	/^(?:spokes\p{Alpha}+|source|official|insider|aide|witness|expert|analyst|representative|other|member|resident|neighbour|neighbor|reader|viewer|user|customer|parent|victim|boy|girl|child|baby|one|person|man|woman)$/u;

const AGED = /^,? \(?(?<age>\d\d)\b/;
const ageAfter = (text: string, end: number): string | undefined =>
	AGED.exec(text.slice(end, end + 6))?.groups?.age;

/**
 * "Retired judge, 79, sues" in a headline, and below "Sir Godfrey Plaice, 79, is …": the only one of that age; or
 * whoever the text has found to be "A judge who …".
 */
export function* headlined(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): Iterable<[string, Cluster]> {
	const { text } = words;
	const line = headingEnd(text);
	if (line < 0) return;
	const holderOf = holders(mentions);
	for (const [i, { phrase, reason }] of resolutions.entries()) {
		const span = attributions[i]!.source;
		if (!phrase || !span || reason !== 'unnamed') continue;
		if (span[1] > line) {
			// "We'll pay, says VC": in a line below the headline, or anywhere.
			const holder = holderOf(phrase);
			if (!holder) continue;
			holder.titled.add(phrase);
			yield [phraseKey(phrase), holder];
			continue;
		}
		const age = ageAfter(text, span[1]);
		const aged = age === undefined ? null : onlyOfAge(text, mentions, age);
		const head = headNoun(words, wordFrom(words, span[0]), wordFrom(words, span[1] - 1) + 1);
		// "the woman who gives bees to prisons"
		const isTold = /^(?:the|meet the) /i.test(phrase) && text.startsWith(' who ', span[1]);
		// "Baker who lost his oven says": whoever opens a paragraph first.
		const isBare = BARE_WHO.test(phrase) && head !== null && isHuman(head);
		const first =
			isTold || isBare
				? mentions.find(
						({ start, cluster }) =>
							start > line && cluster.kind === 'person' && (isTold || text[start - 1] === '\n'),
					)
				: null;
		const bearer =
			aged ??
			first?.cluster ??
			holderOf(phrase) ??
			(head && isDocument(head) && BARE.test(phrase)
				? foundBelow(words, attributions, resolutions, head, 'document')
				: null) ??
			(head && isHuman(head)
				? (foundBelow(words, attributions, resolutions, head, 'role') ??
					holderBelow(words, mentions, phrase, head, span))
				: null);
		if (!bearer) continue;
		bearer.titled.add(phrase.replace(/\s+/g, ' '));
		yield [phraseKey(phrase), bearer];
	}
}

const BARE_WHO = /^\p{Upper}\p{Alpha}+ who /u;

/** What the letters of offices are short for, by the noun that heads it. */
const SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map([
	['ceo', ['executive']],
	['vc', ['vice-chancellor', 'chancellor']],
	['md', ['director']],
	['gm', ['manager']],
]);

/**
 * "CM says guilty will not be spared", and below "Chief Minister Murtaza Shah": the only one who holds the office of some
 * letters. The text is gone through when first asked.
 */
function holders(mentions: readonly Mention[]): (phrase: string) => Cluster | null {
	let byRole: Map<string, Set<Cluster>> | null = null;
	return (phrase) => {
		if (!/^\p{Upper}{2,5}$/u.test(phrase)) return null;
		byRole ??= bearersByRole(mentions);
		const letters = phrase.toLowerCase();
		const found = new Set<Cluster>();
		for (const name of [letters, ...(SHORT_FOR.get(letters) ?? [])])
			for (const cluster of byRole.get(name) ?? []) found.add(cluster);
		const [holder] = found;
		return holder && found.size === 1 ? holder : null;
	};
}

function bearersByRole(mentions: readonly Mention[]): Map<string, Set<Cluster>> {
	const byRole = new Map<string, Set<Cluster>>();
	for (const { cluster } of mentions) {
		if (cluster.kind !== 'person') continue;
		for (const role of cluster.roles) byRole.set(role, (byRole.get(role) ?? new Set()).add(cluster));
	}
	return byRole;
}

/** A noun, or two or three words, without an article: "governor", "Water boss". */
const BARE =
	/^(?!(?:the|an?|one|his|her|its|their|some|our|my|ex|former) )\p{Alpha}[\p{Lower}-]+(?: \p{Lower}[\p{Lower}-]+){0,2}$/iu;

/** "as governor warns" in a headline, and below "Governor Ilmar Teder": the only one who is called so soon below it. */
function holderBelow(
	words: Words,
	mentions: readonly Mention[],
	phrase: string,
	head: string,
	span: Span,
): Cluster | null {
	if (!BARE.test(phrase) || MANY.test(head)) return null;
	const names = BOSS.test(head) ? BOSSES : [head];
	const holders = new Set<Cluster>();
	for (const { cluster, start } of mentions) {
		if (words.paragraph[wordFrom(words, start)]! > BELOW) break;
		if (cluster.kind === 'person' && names.some((name) => cluster.roles.has(name))) holders.add(cluster);
	}
	const [holder] = holders;
	return holder && holders.size === 1 && !isRivalIn(words, mentions, holder, head, span) ? holder : null;
}

function onlyOfAge(text: string, mentions: readonly Mention[], age: string): Cluster | null {
	const aged = new Set(
		mentions
			.filter(({ cluster, end }) => cluster.kind === 'person' && ageAfter(text, end) === age)
			.map(({ cluster }) => cluster),
	);
	const [only] = aged;
	return only && aged.size === 1 ? only : null;
}

/** Whom "A judge who …" was found to be, or whose "the audit" is: of the first source that the noun heads and that is told so. */
function foundBelow(
	words: Words,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
	head: string,
	told: 'role' | 'document',
): Cluster | null {
	const found = resolutions.find(({ cluster, reason }, i) => {
		const source = attributions[i]!.source;
		if (!cluster || reason !== told || !source) return false;
		if (told === 'role' && cluster.kind !== 'person') return false;
		const first = wordFrom(words, source[0]);
		return headNoun(words, first, wordFrom(words, source[1] - 1) + 1) === head;
	});
	return found?.cluster ?? null;
}

/** How many paragraphs below a line its speaker is named. */
const BELOW = 4;
/** Whom headlines call a boss. */
export const BOSS = /^(?:boss|chief|supremo)$/;
const BOSSES = [
	'boss',
	'chief',
	'executive',
	'director',
	'manager',
	'chairman',
	'chairwoman',
	'chair',
	'president',
	'owner',
];

/** "09:15 Minister says he won't step in", "Airport boss: 'We are sorry'": whoever the lines below it call so first. */
export function* headed(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): Iterable<[string, Cluster]> {
	const { text } = words;
	for (const [i, { phrase, reason }] of resolutions.entries()) {
		const span = attributions[i]!.source;
		if (
			!phrase ||
			!span ||
			reason !== 'unnamed' ||
			!/^\p{Upper}[\p{Alpha}-]+(?: \p{Lower}+){0,2}$/u.test(phrase)
		)
			continue;
		if (!opensLine(text, span[0])) continue;
		const first = wordFrom(words, span[0]);
		const head = headNoun(words, first, wordFrom(words, span[1] - 1) + 1);
		if (!head || !isHuman(head) || MANY.test(head)) continue;
		const last = words.paragraph[first]! + BELOW;
		const from = lowerBound(mentions.length, (m) => mentions[m]!.start < span[1]);
		for (let m = from; m < mentions.length; m++) {
			const { cluster, start } = mentions[m]!;
			if (words.paragraph[wordFrom(words, start)]! > last) break;
			const { kind, roles } = cluster;
			if (
				kind !== 'person' ||
				!(roles.has(head) || (BOSS.test(head) && BOSSES.some((boss) => roles.has(boss)))) ||
				isRivalIn(words, mentions, cluster, head, span)
			)
				continue;
			cluster.titled.add(phrase.replace(/\s+/g, ' '));
			yield [phraseKey(phrase), cluster];
			break;
		}
	}
}

/** Whether a line begins at an offset, or with a time of the day right before it. */
function opensLine(text: string, offset: number): boolean {
	const far = Math.max(0, offset - LONGEST_TIME - 1);
	const mark = text.slice(far, offset).lastIndexOf('\n');
	if (mark < 0 && far > 0) return false;
	const line = far + mark + 1;
	return line + timeAt(text, line) === offset;
}
