import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { type Account, accountOf, BIT, CUE } from './account.js';
import { beforeCue } from './before-cue.js';
import { withoutAs } from './called-what.js';
import { cutShort } from './cut-short.js';
import { goingOn, withMore, withWhatToDo } from './going-on.js';

/**
 * Where an indirect content begins and ends: without a phrase that leads up to the source ("Opening the case at
 * the court, Ana Ruiz told …"), without what the teller makes of it, with an apposition that ends its sentence.
 */
export function extentOf(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (!cue || found !== 'near') return content;
	const [start, end] = content[0]!;
	if (end <= cue[0])
		return (
			upToNextClause(text, content) ??
			withClauseOfThat(text, cue, source, content) ??
			behindRelative(text, cue, source, content) ??
			beforeCue(text, cue, source, content) ??
			content
		);
	if (start < cue[1]) return content;
	const told =
		behindHearers(text, cue, content) ??
		withWhom(text, cue, content) ??
		withTorn(text, cue, content) ??
		withPlea(text, cue, content);
	const whole = told ?? content;
	if (whole.length > 1) return whole;
	const account = accountOf(text, cue, source, whole);
	return withWhatToDo(account) ?? cutShort(account) ?? (told === null ? uncut(account) : null) ?? whole;
}

/** "boats, | which | Ruiz says | will cost £2m |, the sum for nets rose": a relative clause, up to where the sentence goes on. */
function upToNextClause(text: string, content: readonly Span[]): readonly Span[] | null {
	const [which, rest] = content;
	if (rest === undefined || content.length > 2 || !/^wh(?:ich|o)$/.test(text.slice(...which!))) return null;
	const next = NEXT_CLAUSE.exec(text.slice(...rest))?.index ?? 0;
	return next > 12 ? [which!, [rest[0], rest[0] + next]] : null;
}

/** "a recording | which, | it claimed, | captured a pilot |": what stands before "which" is the teller's. */
function behindRelative(
	text: string,
	cue: Span,
	source: Span | null,
	content: readonly Span[],
): readonly Span[] | null {
	const [start, end] = content[0]!;
	if (content.length > 1 || source === null || source[0] < end || !text.startsWith(', ', end)) return null;
	const which = RELATIVE_LAST.exec(text.slice(Math.max(start, end - 6), end));
	const account = Math.max(cue[1], source[1]);
	if (which === null || !text.startsWith(', ', account)) return null;
	const rest = REST.exec(text.slice(account + 2, account + 2 + LONGEST_REST));
	return (
		rest && [
			[end - which.groups!.which!.length, end],
			[account + 2, account + 2 + rest[0].length],
		]
	);
}

/** "It built on, in spite of a warning that | the soil was wet, | a union has claimed": what ends with "that" goes on up to who says so. */
function withClauseOfThat(
	text: string,
	cue: Span,
	source: Span | null,
	content: readonly Span[],
): readonly Span[] | null {
	const [start, end] = content[0]!;
	if (content.length > 1 || source === null || !text.startsWith(' that', end - ' that'.length)) return null;
	const clause = text.slice(end, Math.min(cue[0], source[0]));
	return CLAUSE_OF_THAT.test(clause) ? [[start, end + clause.length - ', '.length]] : null;
}

const CLAUSE_OF_THAT = /^ \p{Lower}[^.!?;:“”"«»\n]{2,200}, $/u;

const RELATIVE_LAST = / (?<which>which|who)$/;
const REST = /^[^.!?;“”"«»\n]{6,}(?=[.!?;](?:\s|$)|\n|$)/u;
const LONGEST_REST = 240;

const NEXT_CLAUSE = /, (?:the|an?|its|his|her|their|it|he|she|they|we|this) [^“”"«»]*$/u;

/** Where what is nowhere cut short ends: with its words in marks, or with what goes on behind it. */
const uncut = (account: Account): readonly Span[] | null =>
	isMarkAt(account.text, account.end - 1)
		? (withMore(account) ?? withoutAs(account.text, account.cue, account.content))
		: goingOn(account);

/** "urged | the government | to reopen the fund": where whom it is told begins, for what they are told to do. */
function withWhom(text: string, cue: Span, content: readonly Span[]): readonly Span[] | null {
	const [start, end] = content[0]!;
	if (start - cue[1] > 80 || (CUE.of(text, cue) & BIT.urging) === 0) return null;
	if (!/^(?:not )?to \p{Lower}/u.test(text.slice(start, start + 8))) return null;
	const whom = WHOM.exec(text.slice(cue[1], start))?.groups?.whom;
	if (whom === undefined || whom.split(' ').length > 8) return null;
	return [[start - 1 - whom.length, end], ...content.slice(1)];
}

/** "admitted, | to laughter in the hall, | to having lost it": without how it was heard, and where. */
function behindHearers(text: string, [, cueEnd]: Span, content: readonly Span[]): readonly Span[] | null {
	const [start, end] = content[0]!;
	if (start - cueEnd !== 2 || !text.startsWith(', ', cueEnd)) return null;
	const aside = HEARERS.exec(text.slice(start, Math.min(end, start + 100)));
	return aside ? [[start + aside[0].length, end], ...content.slice(1)] : null;
}

const HEARERS =
	/^(?:to|at|in|on|during|under|amid|through|before) [^,.;:“”"«»\n]{3,60}, (?:(?:to|of|for) (?=(?:having|being|\p{Lower}{3,}ing)\b)|(?=(?:that|to) ))/u;

/** "tells | me | complaints about | funeral plans rose": with the first words of the clause. */
function withTorn(text: string, cue: Span, content: readonly Span[]): readonly Span[] | null {
	const [start, end] = content[0]!;
	if (start - cue[1] < 6 || start - cue[1] > 50) return null;
	const torn = TORN.exec(text.slice(cue[1], start))?.groups?.torn;
	return torn === undefined ? null : [[start - torn.length, end], ...content.slice(1)];
}

const TORN =
	/^ (?:me|us|him|her|them|you) (?<torn>(?!(?:on|in|at|by|of|for|to|from|with|about|over|last|this|that|only|again|as|when)\b)(?:[\p{Lower}’'-]+ ){1,3}(?<=\b(?:about|of|for|against|over|between|among|from) ))$/u;

/** "pleaded | guilty in May | to stealing a boat": with the plea. */
function withPlea(text: string, [, cueEnd]: Span, content: readonly Span[]): readonly Span[] | null {
	const [start, end] = content[0]!;
	if (start - cueEnd > 80 || !text.startsWith('to ', start)) return null;
	return PLEA.test(text.slice(cueEnd, start)) ? [[cueEnd + 1, end], ...content.slice(1)] : null;
}

const PLEA = /^ (?:not )?guilty(?: [^,.;:“”"«»\n]*)? $/;

/** What may stand between a verb that tells somebody to do something and what they are to do. */
const WHOM =
	/^(?: (?:on|upon|for|with|to))? (?<whom>(?!that\b|by\b|from\b|(?:not )?guilty\b)[\p{Alpha}\p{N}][\p{Alpha}\p{N}’'.& -]{1,70}) $/u;
