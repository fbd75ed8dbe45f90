import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { holdsWords, wordsOf } from '../../text/bare-words.js';
import { isSpeaking } from '../../who/speaking.js';
import type { Cluster } from '../terms/cluster.js';
import { named, type Resolution } from '../terms/resolution.js';

/** Fewer words than these are anybody's. */
const LEAST = 3;
/** And fewer than these where a headline has somebody else beside them. */
const LEAST_NAMED = 4;

/**
 * "Tram tender: “We were the cheapest”", and below “We were the cheapest, and …,” said Jörg Amsel: words in a headline's
 * marks that are told again are whose they are there, when what stands before the colon is a topic.
 * @param resolutions one for each attribution
 */
export function withRepeated(
	text: string,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): readonly Resolution[] {
	const title = text.indexOf('\n');
	const heard = withHeard(text, title, attributions, resolutions);
	return (
		heard ?? withTitle(text, title, attributions, withSubheadings(text, title, attributions, resolutions))
	);
}

/** How far below its subheading somebody is looked for who says it again, in UTF-16 code units. */
const REACH = 1600;

/** ‘We will not gamble’ on a line of its own: whoever says it below. */
function withSubheadings(
	text: string,
	title: number,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): readonly Resolution[] {
	const isSubheading = ({ found, cue, source, content }: Attribution) =>
		found === 'headline' && cue === null && source === null && content[0]![0] > title;
	if (!attributions.some(isSubheading)) return resolutions;
	return resolutions.map((resolution, i) => {
		if (!isSubheading(attributions[i]!)) return resolution;
		const words = wordsOf(text, attributions[i]!.content);
		const past = attributions[i]!.content[0]![0] + REACH;
		for (let a = i + 1; a < attributions.length && attributions[a]!.content[0]![0] < past; a++) {
			const { content } = attributions[a]!;
			const isAgain =
				isSomebody(resolutions[a]!) && isMarked(text, content[0]!) && holdsWords(text, content, words);
			if (isAgain) return told(resolutions[a]!);
		}
		return resolution;
	});
}

/** Whether what stands before a colon, or nothing, tells what a headline's quotation is about, and not who says it. */
function isTopic(text: string, { cue, source, content }: Attribution, { cluster }: Resolution): boolean {
	if (cue === null || source === null) return cue === null && source === null;
	// "Tram tender: “We were the cheapest”", "tender" being taken for a verb or not.
	if (text[cue[0]] !== ':' && (cue[0] < source[1] || text.slice(cue[1], content[0]![0]) !== ': '))
		return false;
	const who = text.slice(...source);
	return cluster === null || text[cue[0]] !== ':' ? !isSpeaking(who) : / /.test(who) || cue[0] > source[1];
}

/** "‘I rang and rang’: residents say warning came late", "‘Lives will be lost’ – fury as ward closes": a quotation that a colon or a dash parts from what else a headline tells. */
const isParted = (text: string, { source, content }: Attribution): boolean =>
	source !== null &&
	source[0] >= content.at(-1)![1] &&
	/^(?:: | [-–—] )/.test(text.slice(content.at(-1)![1], source[0]));

/** The same of the words in the title's marks. @param title where it ends */
function withTitle(
	text: string,
	title: number,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): readonly Resolution[] {
	const topic = attributions.findIndex(
		({ source, content }, i) =>
			content.at(-1)![1] <= title &&
			isMarked(text, content[0]!) &&
			(source === null || resolutions[i]!.cluster?.kind !== 'person') &&
			(isTopic(text, attributions[i]!, resolutions[i]!) || isParted(text, attributions[i]!)),
	);
	if (topic === -1) return resolutions;
	const { source, content } = attributions[topic]!;
	const isSourceless = source === null;
	const words = wordsOf(text, content);
	const isNamed =
		!isParted(text, attributions[topic]!) &&
		(resolutions[topic]!.cluster !== null || (source !== null && isSpeaking(text.slice(...source))));
	if (words.split(' ').length < (isNamed ? LEAST_NAMED : LEAST)) return resolutions;
	const again = attributions.findIndex(
		({ content, found }, i) =>
			i > topic &&
			(resolutions[i]!.cluster?.kind === 'person' || (isSourceless && isSomebody(resolutions[i]!))) &&
			(isMarked(text, content[0]!) || (isSourceless && found === 'turn')) &&
			holdsWords(text, content, words),
	);
	const speaker =
		again === -1
			? attributions[topic]!.found === 'headline'
				? mostHeard(text, attributions, resolutions, topic)
				: null
			: told(resolutions[again]!);
	return speaker ? resolutions.map((resolution, i) => (i === topic ? speaker : resolution)) : resolutions;
}

/** "‘The lake taught me to listen’": where a headline is nothing else, and is told nowhere again, whoever says most below. */
function mostHeard(
	text: string,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
	topic: number,
): Resolution | null {
	const heard = new Map<Cluster, number>();
	resolutions.forEach(({ cluster }, i) => {
		const { content, found } = attributions[i]!;
		if (i !== topic && cluster?.kind === 'person' && (found === 'turn' || isMarked(text, content[0]!)))
			heard.set(cluster, (heard.get(cluster) ?? 0) + lengthOf(content));
	});
	const [[most, length] = [], [, next] = [null, 0]] = [...heard].sort((a, b) => b[1] - a[1]);
	return most !== undefined && length! > MORE * next ? named(most, 'foremost', 0.75) : null;
}

/** Whoever says most says so many times more than the next. */
const MORE = 1.5;

const lengthOf = (content: readonly Span[]): number =>
	content.reduce((sum, [start, end]) => sum + end - start, 0);

/** Whoever is told below to say the same. */
const told = (again: Resolution): Resolution => ({ ...again, reason: 'repeated', trust: 0.8 });

const isSomebody = ({ cluster, phrase }: Resolution): boolean => cluster !== null || phrase !== null;

const isMarked = (text: string, [start]: Span): boolean => /["“«„「『'‘]/.test(text[start]!);

/** Who hears a case: a headline is theirs where nobody is known who told them. */
const HEARERS =
	/^(?:(?:the|an?) )?(?:\p{Alpha}+ ){0,2}(?:jury|court|inquest|inquiry|tribunal|hearing|trial|panel|committee|MPs)$/u;
const IN_MARKS = /["“«„「『'‘](?<words>[^"”»“」』'’]{8,}?),?["”»“」』'’]/u;

/** "Accountant ‘moved money like furniture’, jury hears": whoever says below what stands in its marks. */
function withHeard(
	text: string,
	title: number,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): readonly Resolution[] | null {
	const [first] = attributions;
	if (!first?.source || first.source[1] > title || !HEARERS.test(text.slice(...first.source))) return null;
	const marked = IN_MARKS.exec(text.slice(first.content[0]![0], first.content.at(-1)![1]))?.groups?.words;
	const words = marked === undefined ? '' : wordsOf(marked, [[0, marked.length]]);
	if (words.split(' ').length < LEAST) return null;
	const again = attributions.findIndex(
		({ content }, i) =>
			i > 0 &&
			resolutions[i]!.cluster?.kind === 'person' &&
			isMarked(text, content[0]!) &&
			holdsWords(text, content, words),
	);
	return again === -1 ? null : [told(resolutions[again]!), ...resolutions.slice(1)];
}
