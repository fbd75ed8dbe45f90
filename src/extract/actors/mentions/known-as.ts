import { firstWords } from '../../text/list.js';
import type { Words } from '../../text/words.js';
import { Bodies } from '../bodies/bodies.js';
import { type Mention, merge, rootOf } from '../terms/cluster.js';

/** "The company, known as | FHB": what it is, before another name of it. */
const KNOWN_AS =
	/\b[Tt]he (?<noun>[\p{Lower}-]+), (?:also |better |widely |commonly |usually )?(?:known|referred to) as (?:the )?["“‘'«]?$/u;
/** Of these a text has one; and the first word of each. */
const CALLING = [' known as ', ' referred to as '];
export const KNOWN_AS_STARTS = firstWords(...CALLING.map((words) => words.trim()));
/** So far before a name that is looked for, in UTF-16 code units. */
const REACH = 60;

/** Joins names of bodies that a text tells by what they are: "Falbenhornbahn AG", and then "The company, known as FHB". */
export function joinKnownAs(words: Words, mentions: readonly Mention[]): void {
	const { text } = words;
	if (!CALLING.some((words) => text.includes(words))) return;
	let bodies: Bodies | null = null;
	let isJoined = false;
	for (const { start, cluster } of mentions) {
		const match = KNOWN_AS.exec(text.slice(Math.max(0, start - REACH), start));
		if (match === null) continue;
		bodies ??= new Bodies(words, mentions, () => false);
		const body = bodies.meant(match.groups!.noun!, start - match[0].length);
		if (body === null || rootOf(body) === rootOf(cluster)) continue;
		merge(body, cluster);
		isJoined = true;
	}
	if (isJoined) for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
}
