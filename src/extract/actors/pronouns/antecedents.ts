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

const fitOf = (fit: number): string => (fit >= 2 ? '2' : fit >= 1.5 ? '1.5' : fit >= 1 ? '1' : '0');
const sentencesOf = (sentences: number): number => (sentences < 5 ? sentences : sentences < 7 ? 5 : 7);

/** The features of signs, by the names that `WEIGHTS` has; what is no count is 1 or absent. */
export function* featuresOf(signs: Signs): Generator<readonly [name: string, value: number]> {
	const { fit, how, place, sentences, paragraphs, doublings } = signs;
	yield [`fit ${fitOf(fit)}`, 1];
	yield [how, 1];
	if (sentences <= 2) yield [`${how}, sentences ${sentences}`, 1];
	yield [`sentences ${sentencesOf(sentences)}`, 1];
	yield [`paragraphs ${Math.min(paragraphs, 3)}`, 1];
	for (let i = 0; i < PLACES.length; i++) if (place & (1 << i)) yield [PLACES[i]!, 1];
	if (place & OPENING && sentences < 2) yield [`opening, sentences ${sentences}`, 1];
	for (const [sign, name] of FLAGS) if (signs[sign]) yield [name, 1];
	if (signs.isFaceless && !signs.hasSpoken) yield ['faceless, silent', 1];
	if (signs.isThing) {
		yield [`thing, fit ${fitOf(fit)}`, 1];
		yield [`thing, ${how}`, 1];
		if (signs.isPhrase) yield ['thing, phrase', 1];
	}
	if (doublings > 0) yield ['doublings', doublings];
}

const FLAGS = [
	['isPhrase', 'phrase'],
	['isUnknown', 'unknown'],
	['isOwned', 'owned'],
	['isOneWord', 'one word'],
	['isLast', 'last'],
	['hasSpoken', 'spoken'],
	['isOnlyQuoted', 'only quoted'],
	['isFaceless', 'faceless'],
] as const satisfies readonly (readonly [keyof Signs, string])[];

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

/** What everything else adds that takes few values, worked out once for each. */
const restScores = new Map<number, number>();
const HOWS: Readonly<Record<How, number>> = {
	name: 0,
	subject: 1,
	speaker: 2,
	agent: 3,
	pronoun: 4,
	owner: 5,
};

function restScore(signs: Signs): number {
	const { fit, how, place, sentences, paragraphs } = signs;
	const key =
		(HOWS[how] << 19) |
		((fit >= 2 ? 3 : fit >= 1.5 ? 2 : fit >= 1 ? 1 : 0) << 17) |
		(sentencesOf(sentences) << 14) |
		(Math.min(paragraphs, 3) << 12) |
		(signs.isPhrase ? 512 : 0) |
		(signs.isUnknown ? 256 : 0) |
		(signs.isOwned ? 128 : 0) |
		(signs.isOneWord ? 64 : 0) |
		(signs.isLast ? 32 : 0) |
		(signs.hasSpoken ? 16 : 0) |
		(signs.isOnlyQuoted ? 8 : 0) |
		(signs.isFaceless ? 4 : 0) |
		(signs.isThing ? 2 : 0) |
		(place & OPENING ? 1 : 0);
	const known = restScores.get(key);
	if (known !== undefined) return known;
	let score = 0;
	for (const [name, value] of featuresOf({ ...signs, place: place & OPENING, doublings: 0 }))
		if (name !== 'opening') score += (WEIGHTS[name] ?? 0) * value;
	restScores.set(key, score);
	return score;
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
	restScores.clear();
}
