import type { Report, Span } from '../model/index.js';
import { isWithin } from './text/within.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A name in the text, without title, determiner and possessive ending. */
export interface NameSpan {
	readonly start: number;
	readonly end: number;
	readonly kind: NameKind;
}

/**
 * How the source of an attribution was found.
 * near: named with the cue beside the content; alone: the quotation stands without an account of its own;
 * turn: the speaker's name begins the turn (NAME:, Q:/A:); dash: the name follows a dash;
 * headline: a name and a colon in a title.
 */
export type Found = 'near' | 'alone' | 'turn' | 'dash' | 'headline';

/** Who is said to have said what, by position in the text, before anybody asks who that is. */
export interface Attribution {
	/** In text order, not overlapping, not empty. */
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly source: Span | null;
	readonly report: Report;
	/** 0 to 1. */
	readonly confidence: number;
	readonly found: Found;
}

/** What is said where its source is named with it. */
export const spokenNear = (
	content: readonly Span[],
	cue: Span | null,
	source: Span | null,
	confidence: number,
): Attribution => ({ content, cue, source, report: 'speech', confidence, found: 'near' });

/** Where some words stand that begin at an offset. */
export const spanAt = (at: number, words: string): Span => [at, at + words.length];

/**
 * An attribution of which some parts are others. Not a copy by spread, which is an object of another shape than the one
 * it was made of: what reads attributions is compiled for one shape.
 */
export function amended(
	whole: Attribution,
	{
		content = whole.content,
		cue = whole.cue,
		source = whole.source,
		report = whole.report,
		confidence = whole.confidence,
	}: Partial<Attribution>,
): Attribution {
	return { content, cue, source, report, confidence, found: whole.found };
}

/** The spans of what some attributions hold, one after another. */
export function contentsOf(attributions: readonly Attribution[]): Span[] {
	const spans: Span[] = [];
	for (const { content } of attributions) for (const span of content) spans.push(span);
	return spans;
}

/**
 * Whether an offset lies within what some attributions hold, which do not overlap. Their spans are put together when that
 * is asked first: of most articles much is never asked.
 */
export function isSaidIn(...lists: readonly (readonly Attribution[])[]): (offset: number) => boolean {
	let isSaid: ((offset: number) => boolean) | null = null;
	return (offset) => {
		isSaid ??= isWithin(lists.flatMap(contentsOf));
		return isSaid(offset);
	};
}

/** Where the cues of some attributions begin. */
export const cuesOf = (attributions: readonly Attribution[]): ReadonlySet<number | undefined> =>
	new Set(attributions.map(({ cue }) => cue?.[0]));

/** The surest of some attributions whose cue begins at an offset; they are put in a table when that is asked first. */
export function surestAt(found: readonly Attribution[]): (offset: number) => Attribution | undefined {
	let surest: Map<number, Attribution> | null = null;
	return (offset) => {
		surest ??= surestByCue(found);
		return surest.get(offset);
	};
}

function surestByCue(found: readonly Attribution[]): Map<number, Attribution> {
	const surest = new Map<number, Attribution>();
	for (const one of found) {
		if (one.cue === null) continue;
		const [at] = one.cue;
		if (one.confidence > (surest.get(at)?.confidence ?? 0)) surest.set(at, one);
	}
	return surest;
}
