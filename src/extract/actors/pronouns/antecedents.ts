import { WEIGHTS } from './antecedent-weights.js';
import { PLACES } from './prominence.js';

/** How somebody came to be spoken of: by name, as a sentence's subject without one, as who speaks, by a pronoun. */
export type How = 'name' | 'subject' | 'speaker' | 'agent' | 'pronoun' | 'owner';

/** What tells whether somebody spoken of before is whom a pronoun means. */
export interface Signs {
	/** How well it can be: below 1 hardly, 1 for nothing known, 1.5 for somebody with an office, 2 for the gender asked. */
	readonly fit: number;
	/** Whether "it" or "they" is asked for, rather than a man or a woman. */
	readonly isThing: boolean;
	readonly how: How;
	/** Where a name stands (`PLACES`). */
	readonly place: number;
	/** Between the two. */
	readonly sentences: number;
	readonly paragraphs: number;
	/** Whether it has no name. */
	readonly isPhrase: boolean;
	/** Whether it has no name or gender, where the text tells much of another who has. */
	readonly isUnknown: boolean;
	/** "her mother" */
	readonly isOwned: boolean;
	readonly isOneWord: boolean;
	/** Whether it spoke before. */
	readonly hasSpoken: boolean;
	/** Whether only others' words have named it. */
	readonly isOnlyQuoted: boolean;
	/** Whether nothing but a name of several words, with no first name that is known, tells that it is somebody. */
	readonly isFaceless: boolean;
	/** Whether nobody who fits was spoken of since. */
	readonly isLast: boolean;
	/** Of how often it was spoken of. */
	readonly doublings: number;
}

const OPENING = 1 << PLACES.indexOf('opening');

const HOWS: readonly How[] = ['name', 'subject', 'speaker', 'agent', 'pronoun', 'owner'];
const PLACE_OF_HOW = Object.fromEntries(HOWS.map((how, h) => [how, h])) as Record<How, number>;
const FITS = ['0', '1', '1.5', '2'] as const;
const placeOfFit = (fit: number): number => (fit >= 2 ? 3 : fit >= 1.5 ? 2 : fit >= 1 ? 1 : 0);
const fitOf = (fit: number): string => FITS[placeOfFit(fit)]!;
const sentencesOf = (sentences: number): number => (sentences < 5 ? sentences : sentences < 7 ? 5 : 7);

type Feature = readonly [name: string, value: number];

/** The features of signs, by the names that `WEIGHTS` has; what is no count is 1 or absent. */
export function* featuresOf(signs: Signs): Generator<Feature> {
	const { how, place, doublings } = signs;
	yield* firstOf(signs);
	for (let i = 0; i < PLACES.length; i++) if (place & (1 << i)) yield [PLACES[i]!, 1];
	yield* openingOf(signs);
	const flags = flagsOf(signs);
	for (let f = 0; f < FLAGS.length; f++) if (flags & (1 << f)) yield [FLAGS[f]!, 1];
	if (signs.isThing) {
		yield [`thing, fit ${fitOf(signs.fit)}`, 1];
		yield [`thing, ${how}`, 1];
		if (signs.isPhrase) yield ['thing, phrase', 1];
	}
	if (doublings > 0) yield ['doublings', doublings];
}

/** Those of how well it fits, how it was spoken of, and how far back. */
function* firstOf({ fit, how, sentences, paragraphs }: Signs): Generator<Feature> {
	yield [`fit ${fitOf(fit)}`, 1];
	yield [how, 1];
	if (sentences <= 2) yield [`${how}, sentences ${sentences}`, 1];
	yield [`sentences ${sentencesOf(sentences)}`, 1];
	yield [`paragraphs ${Math.min(paragraphs, 3)}`, 1];
}

function* openingOf({ place, sentences }: Signs): Generator<Feature> {
	if (place & OPENING && sentences < 2) yield [`opening, sentences ${sentences}`, 1];
}

/** What is there or not, one bit each. */
const FLAGS = [
	'phrase',
	'unknown',
	'owned',
	'one word',
	'last',
	'spoken',
	'only quoted',
	'faceless',
	'faceless, silent',
] as const;
const flagsOf = (signs: Signs): number =>
	(signs.isPhrase ? 1 : 0) |
	(signs.isUnknown ? 2 : 0) |
	(signs.isOwned ? 4 : 0) |
	(signs.isOneWord ? 8 : 0) |
	(signs.isLast ? 16 : 0) |
	(signs.hasSpoken ? 32 : 0) |
	(signs.isOnlyQuoted ? 64 : 0) |
	(signs.isFaceless ? (signs.hasSpoken ? 128 : 128 | 256) : 0);

const placeScores = new Map<number, number>();

/** What the place of a name (`PLACES`) adds to the score, worked out once for each. */
export function placeScore(place: number): number {
	const known = placeScores.get(place);
	if (known !== undefined) return known;
	let score = 0;
	for (let i = 0; i < PLACES.length; i++) if (place & (1 << i)) score += WEIGHTS[PLACES[i]!] ?? 0;
	placeScores.set(place, score);
	return score;
}

/** The weights of everything else, beside each other: they are added up for each candidate. */
interface Sums {
	/** Of the first features and the opening, added up when first asked for; not a number before. */
	readonly first: Float64Array;
	readonly flags: readonly number[];
	readonly thingFits: readonly number[];
	readonly thingHows: readonly number[];
	readonly thingPhrase: number;
}
let sums: Sums | null = null;

const weightOf = (name: string): number => WEIGHTS[name] ?? 0;

const newSums = (): Sums => ({
	first: new Float64Array(HOWS.length << 9).fill(Number.NaN),
	flags: FLAGS.map(weightOf),
	thingFits: FITS.map((fit) => weightOf(`thing, fit ${fit}`)),
	thingHows: HOWS.map((how) => weightOf(`thing, ${how}`)),
	thingPhrase: weightOf('thing, phrase'),
});

/** Where `first` has the sum of signs; all that lie behind the pronoun are alike. */
const placeOfFirst = ({ fit, how, place, sentences, paragraphs }: Signs): number =>
	(PLACE_OF_HOW[how] << 9) |
	(placeOfFit(fit) << 7) |
	((sentences < 0 ? 6 : sentencesOf(sentences)) << 4) |
	((paragraphs < 0 ? 4 : Math.min(paragraphs, 3)) << 1) |
	(place & OPENING ? 1 : 0);

function firstScore(signs: Signs): number {
	let score = 0;
	for (const [name] of firstOf(signs)) score += weightOf(name);
	for (const [name] of openingOf(signs)) score += weightOf(name);
	return score;
}

/** What all but the place and the count adds, in the order of `featuresOf`. */
function restScore(signs: Signs): number {
	sums ??= newSums();
	const at = placeOfFirst(signs);
	let score = sums.first[at]!;
	if (Number.isNaN(score)) {
		score = firstScore(signs);
		sums.first[at] = score;
	}
	for (let f = 0, flags = flagsOf(signs); flags !== 0; f++, flags >>= 1)
		if ((flags & 1) !== 0) score += sums.flags[f]!;
	if (!signs.isThing) return score;
	score += sums.thingFits[placeOfFit(signs.fit)]!;
	score += sums.thingHows[PLACE_OF_HOW[signs.how]]!;
	return signs.isPhrase ? score + sums.thingPhrase : score;
}

/**
 * How likely, in nats and but for a constant, somebody with these signs is whom a pronoun means: the weights of the
 * features. A log-linear ranking of candidates, as Denis and Baldridge 2008 have it for coreference.
 * @param placed what the place of its name adds, where that is known
 */
export function scoreOf(signs: Signs, placed = placeScore(signs.place)): number {
	return placed + restScore(signs) + signs.doublings * (WEIGHTS.doublings ?? 0);
}

/** Forgets what was worked out, when `WEIGHTS` have changed. */
export function forgetScores(): void {
	placeScores.clear();
	sums = null;
}
