import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { wordsOf } from '../text/bare-words.js';
import { isSpeaking } from '../who/speaking.js';
import type { Resolution } from './resolution.js';

/** Fewer words than these are anybody's. */
const LEAST = 3;

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
	const topic = attributions.findIndex(
		({ cue, source, content }, i) =>
			((cue === null && source === null) || (cue !== null && source !== null && text[cue[0]] === ':')) &&
			content.at(-1)![1] <= title &&
			isMarked(text, content[0]!) &&
			resolutions[i]!.cluster === null &&
			!(source && isSpeaking(text.slice(...source))),
	);
	if (topic === -1) return resolutions;
	const isSourceless = attributions[topic]!.source === null;
	const words = wordsOf(text, attributions[topic]!.content);
	if (words.split(' ').length < LEAST) return resolutions;
	const again = attributions.findIndex(
		({ content, found }, i) =>
			i > topic &&
			(resolutions[i]!.cluster?.kind === 'person' || (isSourceless && isSomebody(resolutions[i]!))) &&
			(isMarked(text, content[0]!) || (isSourceless && found === 'turn')) &&
			` ${wordsOf(text, content)} `.includes(` ${words} `),
	);
	return again === -1
		? resolutions
		: resolutions.map((resolution, i) => (i === topic ? { ...resolutions[again]!, trust: 0.8 } : resolution));
}

const isSomebody = ({ cluster, phrase }: Resolution): boolean => cluster !== null || phrase !== null;

const isMarked = (text: string, [start]: Span): boolean => /["“«„「『'‘]/.test(text[start]!);
