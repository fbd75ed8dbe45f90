import type { Attribution } from '../../attribution.js';
import { wordSigns } from '../../text/signs.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { genderOfNoun } from '../../who/noun-gender.js';
import { headNoun, isAge, isHuman } from '../../who/nouns.js';
import { headingEnd, leadFrom } from '../mentions/heading.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';
import { MANY } from './headlined.js';
import { mayBe } from './lead-roles.js';

/** Only in so many paragraphs from the lead is somebody told of before being named. */
const LEAD = 3;
/** Who speaks for others is seldom named. */
const SPEAKS_FOR = /^spokes/;
/** Verbs that end like nouns for people. */
const VERB = /^(?:went|sent|spent|lent|meant|told|sold|held|got|shot)$/;
/** What is asked of the words of a lead. */
const { bit: IS, is } = wordSigns({
	article: /^an?$/,
	human: ({ lower }) => isHuman(lower) && !VERB.test(lower),
	age: ({ lower }) => isAge(lower),
	letters: /^(?!(?:that|which|who|whose|and|or|of|at|in|has|had|is|was)$)\p{Alpha}[\p{Alpha}-]*$/u,
	participle: /ed$/,
	owner: /^['’]s?$/,
});
/** What follows a name where it first tells who somebody is: an age, a clause, a place. */
const INTRODUCED =
	/^(?:,? \(?\d\d\)?\b|, (?:who|from|of|an?|the)\b|['’]s | (?:is|was|has|had|keeps|kept|lives|lived|runs|ran|works|worked|owns|owned|moved|grew|bought|started|spent|lost) )/;

/**
 * "A groom who missed his wedding has said …", and in the next paragraph "Ryan Maddocks, 31, had …": whoever is
 * first told of without a name, and named right after.
 * @returns resolutions with such phrases replaced by whom they mean
 */
export function withNewcomers(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): readonly Resolution[] {
	const lead = words.paragraph[wordFrom(words, leadFrom(words.text))] ?? 0;
	const told = resolutions.findIndex(({ phrase }, i) => {
		const source = attributions[i]!.source;
		if (!phrase || !source || !/^(?:an?|one) /i.test(phrase)) return false;
		const first = wordFrom(words, source[0]);
		const head = headNoun(words, first, wordFrom(words, source[1] - 1) + 1);
		const opensSentence = words.sentences[words.sentence[first]!] === first;
		return (
			head !== null &&
			isHuman(head) &&
			!SPEAKS_FOR.test(head) &&
			opensSentence &&
			words.paragraph[first]! < lead + LEAD
		);
	});
	if (told === -1) return resolutions;
	const source = attributions[told]!.source!;
	const from = words.paragraph[wordFrom(words, source[0])]!;
	const last = wordFrom(words, source[1] - 1) + 1;
	const head = headNoun(words, wordFrom(words, source[0]), last)!;
	const bearer = introducedAfter(words, mentions, source[1], from, head);
	if (!bearer) return resolutions;
	const { phrase } = resolutions[told]!;
	const whole = phrase!.replace(/\s+/g, ' ');
	for (const form of [whole, stemOf(whole)]) bearer.titled.add(form);
	return resolutions.map((resolution) =>
		resolution.phrase !== null && stemOf(resolution.phrase) === stemOf(phrase!)
			? { cluster: bearer, phrase: null, reason: 'role', trust: 0.8, last: false }
			: resolution,
	);
}

/**
 * "A farmer who drowned in a pit had asked for a cover, his widow has told an inquest. ¶ Fergal Lund (41), of Sorn, …":
 * whom a lead tells of first, without a name, is whoever is named right below it, and "the farmer" where nobody else is.
 * @param roles who bears each noun, in text order; the newcomer is added
 */
export function callNewcomer(
	words: Words,
	mentions: readonly Mention[],
	roles: Map<string, readonly Mention[]>,
): void {
	const first = wordFrom(words, leadFrom(words.text));
	if (!is(words, first, IS.article)) return;
	const head = subjectOf(words, first);
	if (head < 0 || SPEAKS_FOR.test(lowerAt(words, head))) return;
	const noun = lowerAt(words, head);
	const paragraph = words.paragraph[first]!;
	const bearer = introducedAfter(words, mentions, words.end[head]!, paragraph, noun);
	if (!bearer) return;
	const gender = genderOfNoun(noun);
	if (gender !== null && (genderOf(bearer) ?? gender) !== gender) return;
	const named = mentions.find(({ cluster, start }) => cluster === bearer && start > words.end[head]!);
	if (!named) return;
	// "A carer had warned of it before an 84-year-old fell. ¶ Ivy Lund, 84, …": not the carer.
	let isOther = false;
	for (let i = head + 1; i < words.count && words.paragraph[i] === paragraph; i++) {
		if (is(words, i, IS.age) && bearer.roles.has(lowerAt(words, i))) return;
		isOther ||= is(words, i, IS.article) && subjectOf(words, i) > 0;
	}
	const isTried =
		bearer.roles.has('defendant') &&
		!SUFFERS.test(words.text.slice(words.end[head]!, words.end[head]! + LONGEST_DEED));
	if (isOther && !isTried && (!mayBe(bearer, noun) || isTelling(words, named))) return;
	bearer.titled.add(words.text.slice(words.start[first], words.end[head]));
	if (roles.has(noun) || MANY.test(noun)) return;
	bearer.roles.add(noun);
	roles.set(noun, [named]);
}

/** "…, a manager told an inquest. ¶ Ida Lund, of the service, | said": whether whoever is named is who tells it. */
const isTelling = (words: Words, { end }: Mention): boolean =>
	TELLING.test(words.text.slice(end, end + LONGEST_TELLING));
const TELLING = /^[^.!?\n]* (?:said|says|told|recalled|described)(?![\p{Alpha}-])/u;
const LONGEST_TELLING = 120;

/** The noun of the subject that opens a lead, behind its article: "A retired bus | driver"; -1 for no human being. */
function subjectOf(words: Words, first: number): number {
	for (let i = first + 1; i < first + LONGEST_SUBJECT && is(words, i, IS.letters | IS.age); i++) {
		const isLast = is(words, i, IS.human) && !is(words, i + 1, IS.human);
		if (isLast && !is(words, i, IS.participle)) return is(words, i + 1, IS.owner) ? -1 : i;
	}
	return -1;
}
const LONGEST_SUBJECT = 6;
/** What a deed is done to, of which somebody else stands accused: "A cyclist | was knocked down". */
const SUFFERS =
	/^(?: who)? (?:was|had been|has been) (?:\p{Lower}+ly )?(?!(?:jailed|accused|charged|fined|cleared|convicted|found guilty|sentenced|given|caught|arrested)\b)\p{Lower}+/u;
const LONGEST_DEED = 60;

/** "A groom" of "A groom who missed his wedding". */
const stemOf = (phrase: string): string => phrase.replace(/\s+/g, ' ').split(/,? (?:who|whose|which)\b/)[0]!;

/** The person whose name first stands at the beginning of one of the next two paragraphs, with who that is. */
function introducedAfter(
	words: Words,
	mentions: readonly Mention[],
	offset: number,
	paragraph: number,
	role: string,
): Cluster | null {
	const known = new Set<Cluster>();
	const heading = headingEnd(words.text);
	for (const { cluster, start, end, form } of mentions) {
		const first = wordFrom(words, start);
		const here = words.paragraph[first]!;
		if (here > paragraph + 2) return null;
		const isNew = !known.has(cluster);
		// Who is named in the heading is still to be told of.
		if (start > heading) known.add(cluster);
		if (start < offset || here === paragraph || !isNew || cluster.kind !== 'person' || !form.includes(' '))
			continue;
		const opening = words.sentences[words.sentence[first]!]!;
		const opensParagraph = opening === 0 || words.paragraph[opening - 1] !== here;
		const isTold = cluster.roles.has(role) || INTRODUCED.test(words.text.slice(end, end + 10));
		return opensParagraph && first - opening < 3 && isTold ? cluster : null;
	}
	return null;
}
