import type { NameSpan } from '../attribution.js';
import { DEMONYM } from '../text/lexicon.js';

/** A name ends here: what follows tells of its bearer, and is no further word of a headline. */
const END = "(?=[,.;:)]|['’]s?(?![\\p{L}])| \\p{Ll}| \\()";
const CAPITALS = '\\p{Lu}[\\p{L}-]+(?: (?:and )?\\p{Lu}[\\p{L}-]+)*';

/**
 * The three forms: "the | Friends of the Halvard", where an article stands before several people or things with a
 * capital; "Stop the Bypass", what a body wants; "Tenants' Voice", whose it is.
 */
const COMMON = new RegExp(
	`(?<=\\b[Tt]he )(?<many>\\p{Lu}\\p{Ll}+(?:s|hood|men|people|children)|Order|Heart|Voice|Light|Circle) (?:of|for)(?: the)? ${CAPITALS}${END}|` +
		`(?<![\\p{L}’'-])(?:Save|Stop|Keep|Protect|Reclaim|Free|Defend|Fix|Scrap) (?:the|our) ${CAPITALS}${END}|` +
		`(?<![\\p{L}’'-])(?:Citizen|Worker|Farmer|Tenant|Resident|Parent|Teacher|Student|Patient|Passenger|Consumer|Miner|Grower|Pensioner|Veteran|Driver|Rider|Mother|Nurse|Writer|Owner)s['’] \\p{Lu}\\p{Ll}+${END}`,
	'gu',
);

/** Parties, peoples and whoever holds an office: many, but none of them a body's name. */
const MANY =
	/(?:crats|cans|tives|ists|ians|ories|abour|ministers|secretaries|presidents|members|officers|officials|lords|commons|states|courts|sports)$/i;

/** "Fair Fares | Now": what a body of several words wants done at once. */
const NOW = new RegExp(`^ Now${END}`, 'u');

/**
 * Names with those of bodies that are common words, which no word tells for a body, as one.
 * @param names in text order, not overlapping
 */
export function withCommonBodies(text: string, names: readonly NameSpan[]): NameSpan[] {
	const bodies: NameSpan[] = [];
	for (const match of text.matchAll(COMMON)) {
		const many = match.groups?.many;
		if (many !== undefined && (MANY.test(many) || DEMONYM.test(many))) continue;
		bodies.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation' });
	}
	const longer = names.map((name) => withNow(text, name));
	if (bodies.length === 0) return longer;
	const merged: NameSpan[] = [];
	let next = 0;
	for (const name of longer) {
		while (next < bodies.length && bodies[next]!.end <= name.start) merged.push(bodies[next++]!);
		const body = bodies[next];
		if (body === undefined || name.end <= body.start) merged.push(name);
		// A name that begins before, or goes on, stays as it is.
		else if (name.start < body.start || (name.start === body.start && name.end > body.end)) {
			merged.push(name);
			next++;
		}
	}
	return [...merged, ...bodies.slice(next)];
}

function withNow(text: string, name: NameSpan): NameSpan {
	if (text[name.end + 1] !== 'N' || !NOW.test(text.slice(name.end, name.end + 8))) return name;
	return text.slice(name.start, name.end).includes(' ')
		? { start: name.start, end: name.end + 4, kind: 'organisation' }
		: name;
}
