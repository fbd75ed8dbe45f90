import type { NameSpan } from '../attribution.js';
import { COMMA, isSmall, POINT, SPACE } from '../text/characters.js';
import { wordBefore } from '../who/titles.js';

/** "J.P. | McManus", "T. K. | Raman": initials at the beginning of a line, a sentence or a quotation, or two of them. */
const INITIALS = /(?:(?<=^|[\n.!?“"'‘«„(]\s?)(?:\p{Upper}\.[ -]?){1,4}|(?<=\s)(?:\p{Upper}\.[ -]?){2,4})$/u;
const INITIALS_REACH = 16;
const WITHIN_REACH = 24;

/** "Will | Page", "Sunday | Oliseh": first names that are other words. */
const FIRST =
	/(?<![\p{Alpha}\p{N}’'-])(?<first>Will|Sunday|Friday|Monday|April|June|May|Mark|Hope|Grant|So|An|No|Do|Oh) $/u;
/** What a name has after it, and a question, a day or a link has not. */
const AFTER_NAME =
	/^(?:,|['’]s\b| \(| (?:said|says|told|tells|who|added|adds|warned|insisted|argued|wrote|was|is|has|had)\b)/;
/** Where a word begins a sentence, and may have its capital from that; or a day stands after a verb. */
const OPENS = /(?:^|[\n.!?:“"'‘«„(]\s?)$/;
const BEFORE_DAY =
	/["”’'»“」],? (?:(?:said|says|added|warned|explained|recalled) )?$|[.!?] $|\b(?:to|by|with) $|(?:^|\n)$/;
const DAYS = /day$/;
/** Words that begin sentences before names: "So Ruiz, who …", "No Ruiz, no pier". */
const LINKS = /^(?:So|No|An|Do|Oh)$/;
/** Words that are first names only within a sentence, where nothing else gives them a capital: "said Even Tofte". */
const WITHIN =
	/(?:^|[^\p{Alpha}])\p{Lower}+,? (?<first>So|No|An|Do|Even|Just|But|Read|Sun|On|Or|If|As|At|Most|Over|Still|Yet|Once|Never|Ever|Any|All|Much|Such|Both) $/u;
/** A first name of two syllables, as Korean ones are written. */
const TWO_SYLLABLES = /^\p{Upper}\p{Lower}{1,6}-\p{Lower}{2,6}$/u;

/** Names with the initials or the first name before them that have been taken for something else. In text order. */
export function withStarts(text: string, names: readonly NameSpan[]): NameSpan[] {
	let past = 0;
	return names.map((name) => {
		const start = name.kind === 'place' ? name.start : startOf(text, name, past);
		past = name.end;
		return start === name.start ? name : { start, end: name.end, kind: 'person' };
	});
}

/** A number or the like with a capital, within a sentence: "the charity | Second Sight". */
const COUNTED = new Set(
	'First Second Third Fourth Fifth Seventh One Two Three Four Five Six Seven Eight Nine Ten Next Every Another Free All'.split(
		' ',
	),
);

/** Whether a number with a capital of its own stands before an offset. */
export function isCounted(text: string, start: number): boolean {
	if (text.charCodeAt(start - 1) !== SPACE) return false;
	const isParted = text.charCodeAt(start - 2) === COMMA;
	if (!isBehindCapital(text, isParted ? start - 2 : start - 1)) return false;
	const first = wordBefore(text, start);
	return (
		COUNTED.has(first) &&
		/\p{Lower},? $/u.test(text.slice(start - first.length - 4, start - first.length - 1))
	);
}

/** Names with the number that begins them, where it has its capital from nothing else; and the same names elsewhere. */
export function withNumbers(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
	const counted = new Map<string, string>();
	for (const { start, end } of names) {
		if (!isCounted(text, start)) continue;
		const first = wordBefore(text, start);
		const form = text.slice(start, end);
		if (!/^\p{Upper}\p{Lower}{2,}(?: \p{Upper}\p{Lower}+){0,2}$/u.test(form)) continue;
		counted.set(form, first);
		// "Three Rivers" is Three Rivers Water.
		if (form.includes(' ')) counted.set(form.slice(0, form.indexOf(' ')), first);
	}
	if (counted.size === 0) return names;
	return names.map((name) => {
		const first = counted.get(text.slice(name.start, name.end));
		return first !== undefined && text.endsWith(`${first} `, name.start)
			? {
					start: name.start - first.length - 1,
					end: name.end,
					kind: name.kind === 'person' ? 'organisation' : name.kind,
				}
			: name;
	});
}

/** So many small letters the words of FIRST, WITHIN and COUNTED have at most. */
const LONGEST_FIRST = 6;

/** Whether a short word of a capital and small letters ends at an offset: most names stand behind others. */
function isBehindCapital(text: string, end: number): boolean {
	let at = end - 1;
	while (end - at <= LONGEST_FIRST && isSmall(text.charCodeAt(at))) at--;
	const code = text.charCodeAt(at);
	return code >= 65 && code <= 90;
}

function startOf(text: string, { start, end }: NameSpan, past: number): number {
	const last = text.charCodeAt(start - 1);
	if (last !== POINT && last !== SPACE) return start;
	// Most names stand behind words in small letters.
	if (last === SPACE && text.charCodeAt(start - 2) !== POINT && !isBehindCapital(text, start - 1))
		return start;
	const before = text.slice(Math.max(past, start - INITIALS_REACH), start);
	if (before.endsWith('.') || before.endsWith('. ')) {
		const initials = INITIALS.exec(before)?.[0] ?? '';
		// "A. Gu told me": a label of an interview.
		return /^[QA]\. $/.test(initials) ? start : start - initials.length;
	}
	if (!before.endsWith(' ') || !isBehindCapital(text, start - 1)) return start;
	const form = text.slice(start, end);
	const within = WITHIN.exec(text.slice(Math.max(past, start - WITHIN_REACH), start))?.groups?.first;
	const isWithin =
		within !== undefined && /^\p{Upper}\p{Lower}[\p{Alpha}’'-]*(?: \p{Upper}\p{Lower}+)?$/u.test(form);
	if (isWithin && (!LINKS.test(within) || AFTER_NAME.test(text.slice(end, end + 12))))
		return start - within.length - 1;
	const first = FIRST.exec(before)?.groups?.first;
	if (first === undefined) return start;
	if (!(LINKS.test(first) ? TWO_SYLLABLES : /^\p{Upper}[\p{Alpha}’'-]+$/u).test(form)) return start;
	const at = start - first.length - 1;
	const lead = text.slice(Math.max(0, at - 12), at);
	const isNamed = AFTER_NAME.test(text.slice(end, end + 12));
	if (DAYS.test(first)) return isNamed && BEFORE_DAY.test(lead) ? at : start;
	return isNamed || !OPENS.test(lead) ? at : start;
}
