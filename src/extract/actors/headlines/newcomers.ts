import type { Attribution } from '../../attribution.js';
import { type Words, wordFrom } from '../../text/words.js';
import { headNoun, isHuman } from '../../who/nouns.js';
import { headingEnd, leadFrom } from '../mentions/heading.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';

/** Only in so many paragraphs from the lead is somebody told of before being named. */
const LEAD = 3;
/** Who speaks for others is seldom named. */
const SPEAKS_FOR = /^spokes/;
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
