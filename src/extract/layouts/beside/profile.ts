import type { Span } from '../../../model/index.js';
import { type Attribution, contentsOf, type NameSpan } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isWithin } from '../../text/within.js';
import { isEnded } from './alone.js';

/** With fewer quotations that have an account a text is nobody's portrait. */
const LEAST = 5;
/** Of so many of them somebody must be the speaker. */
const SHARE = 0.8;
/** Shorter quotations are words in marks. */
const LEAST_SPOKEN = 16;
/** A sentence of several words that opens a quotation. */
const SENTENCE = /^(?:``|''|.)\s?\p{Upper}[\p{Alpha}’']*(?:[.,!?…]| \S+) \S+/u;
/** What may stand before a quotation that is no part of a sentence. */
const BEFORE = /(?:[.!?…]["”’)]?|^) ?$/;

/**
 * Quotations that stand alone in a portrait or an interview told as a story, where nearly all that is quoted is one
 * person's: answers to what a reporter asks, paragraphs that open with what somebody says.
 * @param outer quotations that stand in no other, in text order
 * @param attributions in text order, not overlapping; quotations that they hold are left alone
 */
export function attributeInProfile(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	names: readonly NameSpan[],
	attributions: readonly Attribution[],
): Attribution[] {
	const quoted = attributions.filter(
		({ content, report }) => report === 'speech' && isMarkAt(text, content[0]![0]),
	);
	if (quoted.length < LEAST) return [];
	const isTaken = isWithin(contentsOf(attributions));
	const free = outer.filter(({ parts, closed }) => closed && !isTaken(parts[0]![0]) && isSpoken(text, parts));
	const one = free.length === 0 ? null : whoSaysNearlyAll(text, names, quoted);
	if (one === null) return [];
	const told = attributions.filter(({ report, source }) => report === 'speech' && source !== null);
	const keys = told.map(({ source }) => keyOf(text, names, source!));
	const lastNamed = indexOfLast(keys, one.name);
	const starts = new Set(paragraphs.map(([start]) => start));
	return free.flatMap(({ parts }): Attribution[] => {
		const [start] = parts[0]!;
		if (!starts.has(start) && !BEFORE.test(text.slice(Math.max(0, start - 3), start))) return [];
		const last = lowerBound(told.length, (t) => told[t]!.content[0]![0] < start) - 1;
		// Whoever was told of last may go on.
		if (last < 0 || (keys[last] !== one.name && keys[last] !== one.pronoun)) return [];
		const { source } = told[lastNamed[last]!] ?? told[last]!;
		return [{ content: parts, cue: null, source, report: 'speech', confidence: 0.65, found: 'alone' }];
	});
}

/** For each of some keys where one of them stood last, up to there; -1 before it does. */
function indexOfLast(keys: readonly string[], sought: string): number[] {
	let last = -1;
	return keys.map((key, k) => {
		if (key === sought) last = k;
		return last;
	});
}

const isSpoken = (text: string, parts: readonly Span[]): boolean => {
	const [start, first] = parts[0]!;
	const [, end] = parts.at(-1)!;
	return (
		end - start >= LEAST_SPOKEN &&
		SENTENCE.test(text.slice(start, Math.min(first, start + 60))) &&
		isEnded(text, end)
	);
};

/** The one person who says nearly everything that is quoted, by name or as he or she; null where there is none. */
function whoSaysNearlyAll(
	text: string,
	names: readonly NameSpan[],
	quoted: readonly Attribution[],
): { name: string; pronoun: string | null } | null {
	const counts = new Map<string, number>();
	for (const { source } of quoted) {
		const key = source === null ? '' : keyOf(text, names, source);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const count = (key: string | null): number => (key === null ? 0 : (counts.get(key) ?? 0));
	const most = (candidates: readonly string[]): string | null =>
		candidates.reduce<string | null>((best, key) => (count(key) > count(best) ? key : best), null);
	const name = most([...counts.keys()].filter((key) => key !== '' && !PRONOUNS.includes(key)));
	const pronoun = most(PRONOUNS);
	if (name === null) return null;
	return count(name) + count(pronoun) >= quoted.length * SHARE ? { name, pronoun } : null;
}

const PRONOUNS = ['he', 'she'];

/** A surname, "he" or "she"; an empty text for whoever is neither. */
function keyOf(text: string, names: readonly NameSpan[], [start, end]: Span): string {
	const words = text.slice(start, end).toLowerCase();
	if (PRONOUNS.includes(words)) return words;
	const name = names[lowerBound(names.length, (n) => names[n]!.end <= start)];
	if (!name || name.start >= end || name.kind !== 'person') return '';
	return text.slice(name.start, name.end).toLowerCase().split(' ').at(-1)!;
}
