import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { wordsOf } from '../../text/bare-words.js';
import { type Words, wordFrom } from '../../text/words.js';
import { headNoun, isDocument, isHuman } from '../../who/nouns.js';
import { headingEnd } from '../mentions/heading.js';
import { isNamedWith } from '../roles/roles.js';
import type { Resolution } from '../terms/resolution.js';
import { BOSS } from './headlined.js';

/** So many words of a headline are told again, or two where little else is told. */
const LEAST = 3;
/** So much alike are a headline and what is told below, by the cosine of their words: at least, and with two words. */
const ALIKE = 0.25;
const SHORT_ALIKE = 0.42;
/** So much more alike than what anybody else says. */
const CLEARER = 0.05;
/** Words that tell what it is about have so many letters, and are the same by so many. */
const SHORTEST = 4;
const STEM = 5;

/**
 * "Bank explores sale of arm, sources say", and below "…, three people familiar with the matter said": a headline's words
 * are theirs who say the same below it, where the noun that the headline has for them may mean them.
 * @param resolutions one for each attribution
 * @returns resolutions with such nouns replaced by whom they mean
 */
export function withToldBelow(
	words: Words,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): readonly Resolution[] {
	const { text } = words;
	const line = headingEnd(text);
	if (line < 0) return resolutions;
	let below: readonly Below[] | null = null;
	const found = new Map<number, Resolution>();
	/** Who was found by what they say again, by what the heading calls them. */
	const bearers = new Map<string, Resolution>();
	attributions.forEach(({ source, cue, content }, i) => {
		const { phrase, reason } = resolutions[i]!;
		if (!source || !phrase || reason !== 'unnamed' || source[1] > line || content.at(-1)![1] > line) return;
		below ??= attributions.flatMap((one, b): Below[] =>
			one.content[0]![0] > line && isSomebody(resolutions[b]!) ? [new Below(text, one, resolutions[b]!)] : [],
		);
		const head = headOf(words, source);
		if (head === null) return;
		const isHeard = cue !== null && HEARS.test(text.slice(...cue));
		const again = clearest(
			stemsOf(text, content),
			below.filter((one) =>
				one.resolution.cluster ? mayBear(head, isHeard, one) : isLike(words, head, one),
			),
		);
		const told = again ?? onlyOne(below.filter((one) => isSuch(words, head, one)));
		if (!told) return;
		found.set(i, { ...told, reason: again ? 'repeated' : 'alike', trust: 0.8 });
		if (again) bearers.set(phrase, found.get(i)!);
		if (!isHeard) told.cluster?.titled.add(phrase.replace(/\s+/g, ' '));
	});
	if (found.size === 0) return resolutions;
	return resolutions.map((resolution, i) => {
		const { phrase, reason } = resolution;
		const same = phrase !== null && reason === 'unnamed' && attributions[i]!.content[0]![0] < line;
		return found.get(i) ?? (same ? bearers.get(phrase) : undefined) ?? resolution;
	});
}

/** What is told below a headline. */
class Below {
	readonly source: Span | null;
	private ofContent: ReadonlySet<string> | null = null;

	constructor(
		private readonly text: string,
		private readonly attribution: Attribution,
		readonly resolution: Resolution,
	) {
		this.source = attribution.source;
	}

	/** Of its content; made when they are asked for. */
	get stems(): ReadonlySet<string> {
		this.ofContent ??= stemsOf(this.text, this.attribution.content);
		return this.ofContent;
	}
}

const HEARS = /^(?:hears?|heard|told)$/i;
/** Who hears a case, and tells nothing of it. */
const HEARERS = /^(?:jury|court|inquest|inquiry|tribunal|hearing|trial|panel|committee|mps|msps|judges?)$/;
/** Nouns for those who stay hidden, each as good as another. */
const HIDDEN = /^(?:sources?|insiders?|people|persons?|aides?|officials?|executives?|diplomats?)$/;

/** Whether a headline may call somebody who has a name by a noun; a case that is heard is told by whom it names. */
function mayBear(head: string, isHeard: boolean, { resolution }: Below): boolean {
	const { cluster } = resolution;
	if (cluster === null || HIDDEN.test(head)) return false;
	// "Millers warn" may be the Grain Millers Union, "Residents object" is no town.
	if (cluster.kind !== 'person') return !isHuman(singular(head)) || isNamedWith(cluster, head);
	return isHuman(head) || BOSS.test(head) || (isHeard && HEARERS.test(head));
}

/** Whether a noun may mean those whom the text calls by another: sources are people, a report is a document. */
function isLike(words: Words, head: string, { source }: Below): boolean {
	const other = source && headOf(words, source);
	if (!other) return false;
	const [one, another] = [singular(head), singular(other)];
	return (
		one === another || (HIDDEN.test(head) && HIDDEN.test(other)) || (isDocument(one) && isDocument(another))
	);
}

/** Whether somebody without a name is called by a noun too. */
const isSuch = (words: Words, head: string, { resolution, source }: Below): boolean =>
	resolution.cluster === null &&
	source !== null &&
	headOf(words, source) === head &&
	// "A friend said", and below "Another friend": not that one.
	!ANOTHER.test(resolution.phrase ?? '');

const ANOTHER = /^another /i;

/** Whoever says most of the same words, if nobody else says nearly as many. */
function clearest(stems: ReadonlySet<string>, below: readonly Below[]): Resolution | null {
	let best: Resolution | null = null;
	let most = 0;
	let next = 0;
	for (const { stems: others, resolution } of below) {
		let shared = 0;
		for (const stem of stems) if (others.has(stem)) shared++;
		const alike = shared / Math.sqrt(stems.size * others.size);
		if (shared < 2 || alike < (shared < LEAST ? SHORT_ALIKE : ALIKE)) continue;
		const isOther = best !== null && !isSame(best, resolution);
		if (alike > most) {
			if (isOther) next = most;
			best = resolution;
			most = alike;
		} else if (isOther) next = Math.max(next, alike);
	}
	return most - next < CLEARER ? null : best;
}

/** Who is told of below, if that is one alone. */
function onlyOne([first, ...others]: readonly Below[]): Resolution | null {
	return first && others.every(({ resolution }) => isSame(resolution, first.resolution))
		? first.resolution
		: null;
}

const isSomebody = ({ cluster, phrase }: Resolution): boolean => cluster !== null || phrase !== null;

const isSame = (a: Resolution, b: Resolution): boolean =>
	a.cluster ? a.cluster === b.cluster : a.phrase === b.phrase;

const singular = (noun: string): string => noun.replace(/([^s])s$/, '$1');

const headOf = (words: Words, [start, end]: Span): string | null =>
	headNoun(words, wordFrom(words, start), wordFrom(words, end - 1) + 1);

const stemsOf = (text: string, content: readonly Span[]): Set<string> =>
	new Set(
		wordsOf(text, content)
			.split(' ')
			.filter((word) => word.length >= SHORTEST)
			.map((word) => word.slice(0, STEM)),
	);
