import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { FAREWELL } from './farewell.js';
import { isTimeLine } from './posts.js';

/** "Subject: RE: Roof": the lines above an e-mail, in any order. */
const HEADER = /^(?<field>From|To|Cc|CC|Bcc|Date|Sent|Subject|Re|Attachments?) ?: ?(?=\S)/;
/** "Ana Ruiz <ana@pelham.example>" */
const SENDER = /^(?<name>[^<>()[\]@\n,;:"“”]{2,50}?)(?= ?[<([]|,|$)/u;
/** Lines above an e-mail, and paragraphs in it, at most. */
const MOST_HEADERS = 7;
const MOST = 12;
/** A longer line is no farewell. */
const LONGEST = 60;
/** "Comments", "23 comments": what readers wrote stands below. */
const COMMENTS = /^(?:\d{1,4} )?(?:[Cc]omments|COMMENTS|[Rr]esponses|[Rr]eplies)(?: \(\d{1,4}\))?:?$/;
const NAME_LINE = /^[\p{Alpha}\d][\p{Alpha}\d.'’_ ()-]{1,39}$/u;

/**
 * E-mails printed with the lines above them ("From: Ana Ruiz / To: … / It leaks."), and comments below a name and a date.
 */
export function attributeMails(
	text: string,
	paragraphs: readonly Span[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	const add = (content: Span, [start, end]: Span) => {
		attributions.push({
			content: [content],
			cue: null,
			source: [start, end],
			report: 'speech',
			confidence: 0.88,
			found: 'dash',
		});
		names.push({ start, end, kind: 'person' });
	};
	let areComments = false;
	for (let p = 0; p + 1 < paragraphs.length; p++) {
		const line = text.slice(paragraphs[p]![0], Math.min(paragraphs[p]![1], paragraphs[p]![0] + LONGEST));
		const past = HEADER.test(line) ? headersFrom(text, paragraphs, p) : 0;
		if (past > 0) {
			const source = senderIn(text, paragraphs.slice(p, past));
			const body = source && bodyFrom(text, paragraphs, past, text.slice(...source));
			if (body) add(body, source);
			p = past - 1;
			continue;
		}
		areComments ||= COMMENTS.test(line);
		if (!areComments || !isCommenter(text, paragraphs, p)) continue;
		let last = p + 2;
		while (last + 1 < paragraphs.length && last - p < MOST && isSentence(text, paragraphs[last + 1]!)) last++;
		if (last < paragraphs.length) add([paragraphs[p + 2]![0], paragraphs[last]![1]], paragraphs[p]!);
		p = last;
	}
	return { attributions, names };
}

/** Behind the last of the lines above an e-mail; 0 where one names no sender, or stands alone. */
function headersFrom(text: string, paragraphs: readonly Span[], from: number): number {
	const fields = new Set<string>();
	let p = from;
	for (; p < paragraphs.length && p - from < MOST_HEADERS; p++) {
		const [start, end] = paragraphs[p]!;
		const field = HEADER.exec(text.slice(start, Math.min(end, start + LONGEST)))?.groups?.field;
		if (field === undefined) break;
		fields.add(field);
	}
	return fields.size > 1 && fields.has('From') ? p : 0;
}

function senderIn(text: string, headers: readonly Span[]): Span | null {
	for (const [start, end] of headers) {
		const from = /^From ?: ?/.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length;
		if (from === undefined) continue;
		const name = SENDER.exec(text.slice(start + from, end))?.groups?.name?.trimEnd();
		return name === undefined ? null : [start + from, start + from + name.length];
	}
	return null;
}

/** What stands below those lines: up to a blank line where none parts it from them, else up to the farewell, else one paragraph. */
function bodyFrom(text: string, paragraphs: readonly Span[], from: number, sender: string): Span | null {
	const first = paragraphs[from];
	if (first === undefined) return null;
	const isClose = !isParted(text, paragraphs, from);
	let last = from;
	for (let p = from; p < paragraphs.length && p - from < MOST; p++) {
		const [start, end] = paragraphs[p]!;
		const line = text.slice(start, Math.min(end, start + LONGEST));
		if (isClose && p > from && isParted(text, paragraphs, p)) break;
		if (HEADER.test(line)) break;
		const isEnd = end - start < LONGEST && p > from && (FAREWELL.test(line) || isOf(line, sender));
		if (isEnd) {
			last = p - 1;
			break;
		}
		if (isClose) last = p;
	}
	return [first[0], paragraphs[last]![1]];
}

const isParted = (text: string, paragraphs: readonly Span[], p: number): boolean =>
	/\n\s*\n/.test(text.slice(paragraphs[p - 1]![1], paragraphs[p]![0]));

/** "Ana", "A.R.": whether a line is a part of the sender's name, or its first letters. */
function isOf(line: string, sender: string): boolean {
	const words = line.replace(/^[—–-] ?|[.,]$/g, '').toLowerCase();
	const name = sender.toLowerCase();
	const initials = name
		.split(' ')
		.map((word) => word[0])
		.join('');
	return name.split(' ').includes(words) || words === name || words.replace(/[. ]/g, '') === initials;
}

/** Whether a name stands on a line, above that of a date. */
const isCommenter = (text: string, paragraphs: readonly Span[], p: number): boolean =>
	p + 2 < paragraphs.length &&
	NAME_LINE.test(text.slice(...paragraphs[p]!)) &&
	isTimeLine(text, paragraphs[p + 1]!);

const isSentence = (text: string, [start, end]: Span): boolean =>
	/[.!?…]["”’')]?$/.test(text.slice(Math.max(start, end - 3), end));
