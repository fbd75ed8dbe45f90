import type { Actor, Section, Span, Statement, StatementKind } from '../model/index.js';
import type { Resolution } from './actors/terms/resolution.js';
import type { Attribution } from './attribution.js';
import { evidenceOf } from './evidence.js';
import type { Quotation } from './quotations/scan.js';
import { codesOf, isLetter } from './text/characters.js';
import { lowerBound } from './text/lower-bound.js';
import { NEGATED } from './text/negation.js';

/**
 * The kind of a content: how much of its words stands between quotation marks.
 * @param outer the quotations that stand in no other, in the order of the text
 */
function kindOf(text: string, content: readonly Span[], outer: readonly Quotation[]): StatementKind {
	let isQuoted = false;
	let isBare = false;
	for (const [start, end] of content) {
		let at = start;
		const first = lowerBound(outer.length, (q) => outer[q]!.parts.at(-1)![1] <= start);
		for (let q = first; q < outer.length && at < end; q++) {
			const quotation = outer[q]!;
			if (quotation.parts[0]![0] >= end) break;
			for (const [from, to] of quotation.parts) {
				if (to <= at || from >= end) continue;
				isBare ||= hasLetter(text, at, Math.min(from, end));
				isQuoted ||= hasLetter(text, Math.max(at, from), Math.min(to, end));
				at = Math.max(at, Math.min(to, end));
			}
		}
		if (at < end) isBare ||= hasLetter(text, at, end);
	}
	if (!isQuoted) return 'indirect';
	return isBare ? 'mixed' : 'direct';
}

function hasLetter(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return true;
	return false;
}

/** Unquoted words that are less likely than this said, and by nobody, are kept with what was not said: "declared safe". */
const SAID_BY_NOBODY = 0.66;

/** One attribution as a statement of the article record. */
export function toStatement(
	text: string,
	id: string,
	attribution: Attribution,
	resolution: Resolution,
	actor: Actor | null,
	outer: readonly Quotation[],
	sections: readonly Section[],
): Statement {
	const { content, cue, source, report, confidence } = attribution;
	const kind = kindOf(text, content, outer);
	return {
		id,
		kind,
		report:
			kind !== 'indirect' ? 'speech' : actor === null && confidence < SAID_BY_NOBODY ? 'thought' : report,
		content,
		text: content.map(([start, end]) => text.slice(start, end)).join(' '),
		cue: cue && wholeCue(text, cue),
		source,
		actor: actor?.id ?? null,
		speaker: actor?.name ?? null,
		section: sectionAt(sections, content[0]![0]),
		confidence: Math.round(confidence * (actor ? resolution.trust : 0.6) * 100) / 100,
		evidence: evidenceOf(text, attribution, resolution, actor?.name ?? null),
	};
}

/** What turns round what the verb after it tells: "could not", "never". */
const NEGATION = new RegExp(
	String.raw`(?<!\p{Alpha})(?:${NEGATED}|not|no longer) (?:\p{Lower}+ly |even |yet )?$`,
	'u',
);
const LONGEST_NEGATION = 36;
/** The last letters of its words, of adverbs in -ly, and of "even" and "yet": most words before a cue need no look. */
const LAST_LETTERS = codesOf('tryn');

/** "She | could not rule out | that it was shut": a cue with what turns it round, or belongs to its verb. */
function wholeCue(text: string, [start, end]: Span): Span {
	const negation = LAST_LETTERS.has(text.charCodeAt(start - 2))
		? (NEGATION.exec(text.slice(Math.max(0, start - LONGEST_NEGATION), start))?.[0] ?? '')
		: '';
	const isRuling = text.startsWith('rul', start) && text.startsWith(' out', end);
	return [start - negation.length, isRuling ? end + ' out'.length : end];
}

function sectionAt(sections: readonly Section[], offset: number): string {
	let low = 0;
	let high = sections.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (sections[middle]!.span[0] <= offset) low = middle;
		else high = middle - 1;
	}
	return sections[low]!.id;
}
