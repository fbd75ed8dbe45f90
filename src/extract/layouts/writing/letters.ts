import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { codesOf } from '../../text/characters.js';
import { following } from '../../text/following.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isNameless } from '../../text/nameless.js';
import { genderOfGiven } from '../../who/gender.js';
import { nameIn, sourceAfterDash } from './dashes.js';

/** Lines in one letter at most. */
const MOST = 6;
/** So many are signed at least: one line after a dash may be anything. */
const FEWEST = 2;
/** A longer line is no signature. */
const LONGEST = 90;
const BEGINS = /^(?:[—–―]|--? )/;
const DASHES = codesOf('—–―-');
/** What leads up to letters. */
const LEADS = /:$/;
/** Letters are sentences. */
const ENDED = /[.!?…]/;

/**
 * Readers' letters and comments without quotation marks, each with a line below it of a dash and a name:
 * "I rode it to school. / — Ana Ruiz, Pelham". Where two lines are signed so, what stands between them is a letter;
 * of what stands above the first one only the line right before it.
 * @param quotations outer ones or all, in text order
 */
export function attributeLetters(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const within = signedWithin(text, paragraphs, quotations);
	if (within.attributions.length >= FEWEST) return within;
	const own = within.attributions.findIndex(({ content }) => OF_ONESELF.test(text.slice(...content[0]!)));
	const note = own === -1 ? null : within.attributions[own]!;
	const signed: { p: number; source: Span; name: NameSpan | null }[] = [];
	for (let p = 1; p < paragraphs.length; p++) {
		const source = signatureIn(text, paragraphs[p]!);
		// "— Ana Ruiz (@anaruiz) June 7, 2025": a post in an article that goes on above and below it.
		if (source === null || text.slice(...paragraphs[p]!).includes(' (@')) continue;
		const name = nameIn(text, source);
		if (name || isNameless(text.slice(...source))) signed.push({ p, source, name });
	}
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	if (signed.length < FEWEST)
		return note ? { attributions: [note], names: [within.names[own]!] } : { attributions, names };
	signed.forEach(({ p, source, name }, s) => {
		const from = s === 0 ? p - 1 : Math.max(signed[s - 1]!.p + 1, p - MOST);
		let first = p - 1;
		while (first > from && !LEADS.test(text.slice(...paragraphs[first - 1]!))) first--;
		const [start] = paragraphs[first]!;
		const [, end] = paragraphs[p - 1]!;
		if (signed[s - 1]?.p === p - 1 || !ENDED.test(text.slice(end - 2, end)) || isQuoted(quotations, start))
			return;
		attributions.push({
			content: [[start, end]],
			cue: null,
			source,
			report: 'speech',
			confidence: 0.88,
			found: 'dash',
		});
		if (name) names.push(name);
	});
	return attributions.length < FEWEST ? { attributions: [], names: [] } : { attributions, names };
}

/** "Move the cars, not the stalls. — Edith Fanshawe, Mill Street": letters of a paragraph, the signature at its end. */
function signedWithin(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	const dashes = ['–', '—'].map((dash) => following(text, dash));
	for (const [start, end] of paragraphs) {
		const from = Math.max(start, end - LONGEST);
		if (dashes.every((next) => next(from) >= end)) continue;
		const tail = text.slice(from, end);
		const dash = signedAt(tail);
		if (dash === -1 || isQuoted(quotations, start)) continue;
		const line: Span = [end - tail.length + dash + 2, end];
		const source = sourceAfterDash(text, line, true);
		const name = source && nameIn(text, source);
		if (!source || !(name || isNameless(text.slice(...source)))) continue;
		attributions.push({
			content: [[start, line[0] - 1]],
			cue: null,
			source,
			report: 'speech',
			confidence: 0.88,
			found: 'dash',
		});
		if (name) names.push(name);
	}
	return { attributions, names };
}

/** Of whoever signs one note: "I am off to bed. – Ana". */
const OF_ONESELF = /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/;

/** The same with a first name alone. */
const SIGNED_FIRST = /[.!?…] (?=[—–] (?<first>\p{Upper}[\p{Alpha}’'-]+)$)/u;

/** Where a dash and the name begin that a paragraph ends with; -1 for none. */
function signedAt(tail: string): number {
	const at = tail.search(SIGNED);
	if (at !== -1) return at;
	const first = SIGNED_FIRST.exec(tail);
	return first && genderOfGiven(first.groups!.first!.toLowerCase()) !== null ? first.index : -1;
}

/** The end of a sentence, and behind a dash a name of two words and more, to which a place or a post may belong. */
const SIGNED = /[.!?…] (?=[—–] \p{Upper}[\p{Alpha}.'’-]*(?: [\p{Alpha}.'’-]+){1,3}(?:, [^.!?—–]+)?$)/u;

function signatureIn(text: string, line: Span): Span | null {
	if (line[1] - line[0] > LONGEST || !DASHES.has(text.charCodeAt(line[0]))) return null;
	return BEGINS.test(text.slice(line[0], line[0] + 3)) ? sourceAfterDash(text, line, true) : null;
}

/** Whether a quotation begins where a paragraph does: it is told by its marks. */
function isQuoted(quotations: readonly Quotation[], start: number): boolean {
	const next = quotations[lowerBound(quotations.length, (q) => quotations[q]!.parts[0]![0] < start)];
	return next !== undefined && next.parts[0]![0] - start <= 1;
}
