import type { Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import { isUpper, skipSpace, trimEnd } from '../characters.js';
import type { Quotation } from '../quotes.js';
import { isSpeaking } from './headlines.js';

/** A dash and the words after it, up to the end of the paragraph. */
const DASH = /^\s*[—–―-]{1,2}\s*(?:by\s+)?/u;
const LONGEST = 90;
/** The same where the dash begins a line of its own. */
const LONGEST_LINE = 200;
/** "Claim 1: “…” — Ana Ruiz": what may stand before the quotation. */
const RUBRIC = /^[\p{L}\p{N}. ]{1,24}: ?$/u;

/** "“We knew.” — Farid Haddad, bus driver": a name after a dash, on the quotation's line or the next. */
export function attributeDashes(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	let p = 0;
	for (const quotation of quotations) {
		if (quotation.depth > 0 || !quotation.closed) continue;
		const end = quotation.parts.at(-1)![1];
		while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] < end) p++;
		const [from, to] = paragraphs[p]!;
		// Elsewhere a dash after a quotation goes on with the sentence.
		const start = quotation.parts.length > 1 ? from : quotation.parts[0]![0];
		if (start - from > 1 && !(start - from < 28 && RUBRIC.test(text.slice(from, start)))) continue;
		const isBelow = to - end <= 2;
		const line: Span | undefined = isBelow ? paragraphs[p + 1] : [end, to];
		if (!line || line[1] - line[0] > (isBelow ? LONGEST_LINE : LONGEST)) continue;
		const source = sourceAfterDash(text, line, isBelow);
		if (!source) continue;
		const dash = skipSpace(text, line[0], line[1]);
		const isNameless = /^(?:names?|identity|anonymous|anon)\b/i.test(text.slice(...source));
		const comma = text.slice(source[0], source[1]).search(/[,(]| (?:in|from) \p{Lu}/u);
		attributions.push({
			content: quotation.parts,
			cue: [dash, dash + 1],
			source: isNameless && comma > 0 ? [source[0], source[0] + comma] : source,
			report: 'speech',
			confidence: 0.93,
			found: 'dash',
		});
		if (isNameless) continue;
		const nameEnd = comma < 0 ? source[1] : source[0] + comma;
		const name = text.slice(source[0], nameEnd).trimEnd();
		const words = name.split(' ');
		if (words.length <= 4 && words.every((word) => isUpper(word.charCodeAt(0)) || word.length <= 3))
			names.push({ start: source[0], end: source[0] + name.length, kind: 'person' });
	}
	return { attributions, names };
}

/** "Proud of you. — Dre Halloway (@drehalloway) October 10, 2025": a post as it is embedded, without marks. */
const POST =
	/[.!?…\p{L}\p{N}\p{So})”"]\s*(?<dash>[—–]|--?)\s*(?<name>[^—–()\n]{2,40}?) \((?<handle>@\w{2,30})\)(?:,? (?:\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}))?$/u;

/** "@skykeeper: Clouds here.", "RT @skykeeper: …" */
const HANDLE = /^(?:RT )?(?<handle>@[\w.]{2,30}) ?: (?=\S)/;

/** Posts that end with their author's name and handle. */
export function attributePosts(
	text: string,
	paragraphs: readonly Span[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	for (const [start, end] of paragraphs) {
		const handled =
			text[start] === '@' || text[start + 3] === '@'
				? HANDLE.exec(text.slice(start, Math.min(end, start + 60)))
				: null;
		if (handled && end - start > handled[0].length) {
			const colon = start + handled[0].lastIndexOf(':');
			attributions.push({
				content: [[start + handled[0].length, end]],
				cue: [colon, colon + 1],
				source: [
					start + handled[0].indexOf('@'),
					start + handled[0].indexOf('@') + handled.groups!.handle!.length,
				],
				report: 'speech',
				confidence: 0.85,
				found: 'turn',
			});
			continue;
		}
		if (text[end - 1] !== ')' && !/\d/.test(text[end - 1]!)) continue;
		const tail = Math.max(start, end - 130);
		const match = POST.exec(text.slice(tail, end));
		if (!match) continue;
		const dash = tail + match[0].indexOf(match.groups!.dash!, 1) + match.index;
		const name = text.indexOf(match.groups!.name!, dash);
		const to = trimEnd(text, start, dash);
		if (to - start < 3) continue;
		const source: Span = [name, name + match.groups!.name!.length];
		attributions.push({
			content: [[start, to]],
			cue: [dash, dash + match.groups!.dash!.length],
			source,
			report: 'speech',
			confidence: 0.9,
			found: 'dash',
		});
		names.push({ start: source[0], end: source[1], kind: 'person' });
	}
	return { attributions, names };
}

/**
 * The words after the dash when they can name somebody: they fill the line and are no sentence.
 * @param isBelow whether the line is one of its own: what follows the name may tell of anything then
 */
function sourceAfterDash(text: string, [start, end]: Span, isBelow: boolean): Span | null {
	const line = text.slice(start, end);
	const match = DASH.exec(line);
	if (!match || match[0].trim() === '') return null;
	const words = line.slice(match[0].length).replace(/[.\s]+$/, '');
	if (words === '' || /[“”"«»!?;:]|\.\s/.test(words.replace(/\b(?:\p{L}|Dr|Mr|Mrs|Ms|St|Jr|Sr)\.\s/gu, '')))
		return null;
	const first = words.charCodeAt(0);
	if (!isUpper(first) && !/\p{Lu}/u.test(words) && !isSpeaking(words) && words[0] !== '@') return null;
	const told = words.replace(isBelow ? /,.*$/s : /, who .*$/s, '');
	if (/\b(?:said|says|told|was|is|were|had|has|asked|wrote)\b/.test(told)) return null;
	if (isBelow && told.length > LONGEST) return null;
	// "Liberal leader Ewan Strang arrives at the count"
	const acting = ACTING.exec(words);
	const length = acting ? acting.groups!.name!.length : words.length;
	return [start + match[0].length, start + match[0].length + length];
}

/** A name and what its bearer does. */
const ACTING =
	/^(?<name>(?:[\p{L}'’-]+ ){0,4}?\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+) (?:\p{Ll}{3,}s|\p{Ll}{2,}ing|as|after|during|when|while|before|on) /u;
