import type { NameSpan } from '../../attribution.js';
import { isSpace } from '../../text/characters.js';
import { DEMONYM, NATIONAL_BODIES, PLACES } from '../../text/lexicon.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';

/** The country of a nation's adjective ("albanian" → "albania"); the word itself when it is not known. */
export function countryOf(word: string): string {
	countries ??= byAdjective();
	return countries.get(word) ?? word;
}

/** The country of a nation's adjective, the irregular ones too ("french" → "france"); the word itself when it is not known. */
export const nationOf = (word: string): string => IRREGULAR.get(word) ?? countryOf(word);

/** "france's minister", of "the french minister" and the same; undefined where neither tells a nation. All in small letters. */
export function byNation(phrase: string): string | undefined {
	const { nation, adjective, rest } = OF_NATION.exec(phrase)?.groups ?? {};
	if (nation !== undefined) return PLACES.has(nation) ? `${nation}'s ${rest}` : undefined;
	const country = adjective === undefined ? undefined : nationOf(adjective);
	return country === undefined || country === adjective ? undefined : `${country}'s ${rest}`;
}
const OF_NATION = /^(?:(?<nation>\p{Alpha}+)['’]s|the (?<adjective>\p{Alpha}+)) (?<rest>\p{Alpha}.*)$/u;

/** Adjectives that no ending makes of their country's name, which stands behind them. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	`french france spanish spain dutch netherlands holland netherlands swiss switzerland danish denmark welsh wales greek greece
	british britain uk britain american america us america portuguese portugal norwegian norway swedish sweden finnish finland
	polish poland turkish turkey chinese china irish ireland scottish scotland scots scotland english england german germany
	czech czechia peruvian peru filipino philippines thai thailand argentine argentina`
		.split(/\s+/)
		.flatMap((word, i, all): [string, string][] => (i % 2 === 0 ? [[word, all[i + 1]!]] : [])),
);

/** Countries by what their adjectives may be; made when first asked for. */
let countries: ReadonlyMap<string, string> | null = null;

function byAdjective(): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [suffix, end] of ENDINGS)
		for (const country of PLACES) {
			if (!country.endsWith(end)) continue;
			const adjective = country.slice(0, country.length - end.length) + suffix;
			if (!found.has(adjective)) found.set(adjective, country);
		}
	return found;
}

const ENDINGS = [
	['n', ''],
	['an', ''],
	['ian', ''],
	['i', ''],
	['ese', ''],
	['ese', 'a'],
	['ish', ''],
	['ish', 'land'],
	['', 'y'],
	['ian', 'y'],
	['ian', 'e'],
] as const;

/** The first letters of what nations have. */
const BEGINNINGS = new Set([...NATIONAL_BODIES].map((noun) => noun.charCodeAt(0)));

/** Makes one name of "the Albanian government": a nation's adjective and the noun of a body after it. */
export function joinNationalBodies(words: Words, names: readonly NameSpan[]): readonly NameSpan[] {
	const { text } = words;
	let changed: NameSpan[] | null = null;
	names.forEach((name, i) => {
		// Most names are followed by something else: which word comes next need not be looked up.
		if (!isSpace(text.charCodeAt(name.end)) || !BEGINNINGS.has(text.charCodeAt(name.end + 1) | 32)) return;
		const next = wordFrom(words, name.end);
		if (
			next >= words.count ||
			words.start[next]! - name.end !== 1 ||
			!NATIONAL_BODIES.has(lowerAt(words, next))
		)
			return;
		const form = text.slice(name.start, name.end);
		if (form.includes(' ') || !DEMONYM.test(form)) return;
		const after = names[i + 1];
		if (after && after.start <= words.start[next]!) return;
		changed ??= [...names];
		changed[i] = { start: name.start, end: words.end[next]!, kind: 'organisation' };
	});
	return changed ?? names;
}
