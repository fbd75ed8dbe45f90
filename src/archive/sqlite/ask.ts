import { beforeWords, KIND, kindMark, MARKER, SHOWN } from '../index-marks.js';
import { dayOf, keyOfDay } from '../numbering.js';
import { type Condition, WithKeys, WithNotes, WithWords } from '../postings/conditions.js';
import type { Asked } from '../postings/search.js';
import type { Filters, Group, Term, Wanted } from '../shelf.js';
import type { WordIndex } from './word-index.js';

const EVERYTHING: Asked = {
	conditions: [],
	without: [],
	mask: 0,
	marks: 0,
	from: 0,
	below: Number.POSITIVE_INFINITY,
};

/** What the index of words is asked so that it gives what is wanted; null when nothing can meet that. */
export function askedOf(wanted: Wanted, words: WordIndex): Asked | null {
	const { thing, groups, filters = {} } = wanted;
	// An actor's name is found as it is shown.
	const asked = (group: Group) =>
		thing === 'actor' ? withWords(group, words, ...IN_NAME) : withWords(group, words);
	const conditions = groups.map(asked);
	const without = (wanted.without ?? []).map((term) => asked([term]));
	const { kind, cue = [], section = [], actor = [], described = [], publisher = [] } = filters;
	if (thing !== 'statement' && (kind !== undefined || cue.length > 0)) return null;
	if (thing === 'actor') {
		if (
			section.length > 0 ||
			publisher.length > 0 ||
			filters.from !== undefined ||
			filters.before !== undefined
		)
			return null;
		conditions.push(...namedSo(actor, described, words));
		return { ...EVERYTHING, conditions, without };
	}
	if (publisher.length > 0) conditions.push(publishedBy(publisher, words));
	const range = keyRange(filters);
	if (thing === 'section') {
		if (actor.length + described.length > 0) return null;
		conditions.push(...section.map((group) => withWords(group, words)));
		return { ...EVERYTHING, ...range, conditions, without };
	}
	conditions.push(...cue.map((group) => withWords(group, words, MARKER.cue)));
	conditions.push(...section.map((group) => withWords(group, words, MARKER.section)));
	if (actor.length + described.length > 0) conditions.push(saidBy(actor, described, words));
	const shown = filters.thoughts ? 0 : SHOWN;
	return {
		...range,
		conditions,
		without,
		mask: shown | (kind === undefined ? 0 : KIND),
		marks: shown | (kind === undefined ? 0 : kindMark(kind)),
	};
}

/** Gives what `askedOf` does, without making it anew for what was wanted last as long as the index is the same. */
export function askingAgain(words: WordIndex): (wanted: Wanted) => Asked | null {
	let last: { readonly wanted: Wanted; readonly version: number; readonly asked: Asked | null } | null = null;
	return (wanted) => {
		if (last?.wanted !== wanted || last.version !== words.version)
			last = { wanted, version: words.version, asked: askedOf(wanted, words) };
		return last.asked;
	};
}

const nameOf = (group: Group): string =>
	group.map(({ word, as }) => ({ whole: word, beginning: `${word}*`, part: `*${word}*` })[as]).join(' ');

/** @param markers of the fields to look into; none: the text itself */
function withWords(group: Group, words: WordIndex, ...markers: readonly number[]): Condition {
	const fields = markers.length === 0 ? [''] : markers.map(beforeWords);
	const numbersOf = ({ word, as }: Term, before: string): readonly number[] => {
		if (as === 'beginning') return words.lexicon.startingWith(before + word);
		if (as === 'part') return words.lexicon.containing(word, before);
		const number = words.lexicon.numberOf(before + word);
		return number === undefined ? [] : [number];
	};
	return new WithWords(fields.join('\n') + nameOf(group), () =>
		fields.flatMap((before) => group.flatMap((term) => numbersOf(term, before))),
	);
}

/** Where an actor's name has its words, and where its aliases have theirs too. */
const IN_NAME = [0, MARKER.inName];
const IN_NAMES = [...IN_NAME, MARKER.inAlias];

/** What actors must meet to be named so. */
const namedSo = (actor: readonly Group[], described: readonly Group[], words: WordIndex): Condition[] => [
	...actor.map((group) => withWords(group, words)),
	...described.map((group) => withWords(group, words, ...IN_NAMES)),
];

/** Who it is may change with every article that is added, so such conditions are kept for one version of the index. */
const named = (what: string, groups: readonly Group[], words: WordIndex): string =>
	`\n${what} ${words.version} ${groups.map(nameOf).join(' & ')}`;

/** Statements of the actors that meet all groups. */
function saidBy(actor: readonly Group[], described: readonly Group[], words: WordIndex): Condition {
	const conditions = namedSo(actor, described, words);
	const actors = words.find('actor', { ...EVERYTHING, conditions }, Number.POSITIVE_INFINITY);
	return new WithNotes(named('by', [...actor, [], ...described], words), actors);
}

/** Statements and sections of the articles that meet all groups. */
function publishedBy(groups: readonly Group[], words: WordIndex): Condition {
	const conditions = groups.map((group) => withWords(group, words, MARKER.place));
	const ranges = words.ranges({ ...EVERYTHING, conditions });
	return new WithKeys(named('from', groups, words), ranges);
}

/** The keys of the days asked for. */
function keyRange({ from, before }: Filters): Pick<Asked, 'from' | 'below'> {
	// What is asked by date has one.
	const first = from !== undefined ? keyOfDay(dayOf(from)) : before !== undefined ? keyOfDay(1) : 0;
	const end = before !== undefined ? keyOfDay(dayOf(before)) : Number.POSITIVE_INFINITY;
	return { from: first, below: end };
}
