import { isLetter } from '../../text/characters.js';
import { ending } from '../../text/ending.js';
import { list } from '../../text/list.js';
import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { genderOfNoun } from '../../who/noun-gender.js';
import { isAge, isHuman } from '../../who/nouns.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';

/**
 * What those are called in place of their names of whom nothing of the kind was told before: "Anton Berisha scored twice.
 * The striker, who is 24, …". No noun for whoever is in a story besides, as "the driver", "the officer", "the victim".
 */
const EPITHETS = list(
	`striker winger defender midfielder goalkeeper playmaker full-back fullback centre-back wing-back fly-half scrum-half 
	batsman batter seamer spinner all-rounder jockey sprinter swimmer skier cyclist boxer middleweight heavyweight welterweight
	lightweight featherweight golfer rower gymnast runner snowboarder footballer cricketer teenager youngster
	actor actress singer rapper musician guitarist drummer bassist pianist violinist cellist songwriter frontman
	composer comedian comedienne comic presenter painter sculptor artist novelist author writer playwright dramatist
	film-maker filmmaker photographer choreographer dancer ballerina illustrator cartoonist chef restaurateur 
	widow widower pensioner retiree grandmother grandfather crofter carpenter shipwright
	researcher scientist physicist biologist microbiologist ecologist historian archaeologist hydrologist glaciologist
	geologist economist astronomer botanist entomologist ornithologist zoologist oceanographer linguist mathematician
	entrepreneur philanthropist lawmaker 
	explorer mountaineer climber adventurer inventor skipper`,
);
export const isEpithet = (noun: string): boolean => EPITHETS.has(noun);
/** What whoever is called so may have been told to be besides. */
const BESIDES = list(
	`captain star player champion favourite international winner scorer hopeful veteran debutant substitute signing hero legend icon owner
	founder member expert specialist head professor dr doctor mr mrs ms miss sir dame man woman`,
);

/** So often a noun is looked for. */
const TIMES = 12;
/** "The 24-year-old Kosovan | striker": what stands between the article and the noun. */
const OF_THE = ending(/(?:^|[^\p{Alpha}])the (?:[\p{Alpha}\d’'-]+ ){0,2}$/iu);
const REACH = 44;

/**
 * Whom an epithet means: the only one whom its paragraph has named so far, and where it has named nobody the only one of
 * the paragraph before. Undefined for nobody, for one of several, and for who is told to be something else.
 * @param mentions in text order
 * @param first the word that the phrase begins with @param past where names before it end: the words that it stands behind tell
 * of others
 */
export function bearerOfEpithet(
	words: Words,
	mentions: readonly Mention[],
	first: number,
	past: number,
	noun: string,
): Cluster | undefined {
	if (!isOnlyDefinite(words.text, noun)) return undefined;
	const here = words.paragraph[first]!;
	const people = new Set<Cluster>();
	let nearest = here;
	let m = lowerBound(mentions.length, (i) => mentions[i]!.start < past) - 1;
	for (let steps = 0; m >= 0 && steps < FEW; m--, steps++) {
		const { cluster, start } = mentions[m]!;
		if (cluster.kind !== 'person') continue;
		const there = words.paragraph[wordFrom(words, start)]!;
		if (here - there > 1 || (there < nearest && people.size > 0)) break;
		nearest = there;
		people.add(rootOf(cluster));
		if (people.size > 1) return undefined;
	}
	const [only] = people;
	return only !== undefined && mayBeSo(only, noun) ? only : undefined;
}

/** So many names back people are looked for. */
const FEW = 20;

/** Whether nothing that is told of somebody tells against a noun: another trade, the other sex. */
function mayBeSo(who: Cluster, noun: string): boolean {
	const gender = genderOfNoun(noun);
	if (gender !== null && (genderOf(who) ?? gender) !== gender) return false;
	for (const role of who.roles)
		if (!isAge(role) && !EPITHETS.has(role) && !BESIDES.has(role) && isHuman(role)) return false;
	return true;
}

/** Whether a text has a noun with "the" only, and so tells of nobody else who is that: "a striker". */
function isOnlyDefinite(text: string, noun: string): boolean {
	let at = text.indexOf(noun);
	for (let times = 0; at >= 0; at = text.indexOf(noun, at + noun.length), times++) {
		if (times === TIMES) return false;
		const isWord = !isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + noun.length));
		if (isWord && !OF_THE.test(text.slice(Math.max(0, at - REACH), at))) return false;
	}
	return true;
}
