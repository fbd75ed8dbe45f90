import { ending } from '../../text/ending.js';
import type { Cluster, Mention } from '../terms/cluster.js';

/** How whoever wrote an article is told, right before the name. */
const WROTE = ending(
	/(?:^|\n|[.!?] |\n[*_]+)(?:By|BY|Words:?|Words by|Text by|Review by|Interview by|Report by) $/,
);
/** What follows such a name: no verb. */
const PAST_NAME = /^(?:$|\s*\n|[,;|*_]| (?:in|at|and|[–—|-]) )/;
/** A line of its own that goes on so behind a name, or a part of it: ", Political Reporter", " | The Ledger", or not at all. */
const ALONE =
	/^(?: [\p{Alpha}’'-]+){0,2}(?<post>, [^\n.!?]{0,50}\b(?:reporter|correspondent|editor|writer|columnist|critic|journalist)\b[^\n.!?]{0,30}| ?[|–—] [^\n.!?]{2,50})?\n/iu;
/** Whom a text goes on to tell of is a heading and no byline. */
const GOES_ON = /^\s*(?:He|She|They|Age|Born)\b/;
/** "Posted on 11 July by", "extract from Small Hours by": before whoever tells of himself, or herself; and so "Before: Her Honour Judge". */
const TELLS = ending(
	/(?:^|\n)Posted (?:[^\n]{2,30} )?by $|\b(?:[Ee]xtract(?:ed)?|[Ee]xcerpt(?:ed)?|[Aa]dapted) from [^.!?\n]{2,80} by $/u,
);
const PRESIDES = /(?:^|\n)(?:Before|BEFORE|Coram|CORAM) ?:\s*(?:\p{Alpha}+\.? ){0,5}$/u;
/** What a book's author goes on: "© Ana Ruiz 2024" below an extract. */
const FROM_BOOK = /\b(?:extract|excerpt|memoir|adapted)/i;
const YEAR = /^,? \d{4}\b/;
/** So far into a text a byline stands, in UTF-16 code units, and so long its beginning is. */
const REACH = 900;
const LONGEST = 120;

/** The one who wrote a text, by its byline, or who owns the book that it is from; null where none is told. @param mentions in text order */
export function authorOf(text: string, mentions: readonly Mention[]): Cluster | null {
	for (const { start, end, cluster } of mentions) {
		if (start > REACH) break;
		// "hattie_digs": like nobody's name, and somebody.
		if (cluster.kind !== 'person' && cluster.words.length > 1) continue;
		const before = text.slice(Math.max(0, start - LONGEST), start);
		if (TELLS.test(before) || (before.includes(':') && PRESIDES.test(before))) {
			cluster.kind = 'person';
			return cluster;
		}
		if (cluster.kind !== 'person') continue;
		if (WROTE.test(before) && PAST_NAME.test(text.slice(end, end + 4))) return cluster;
		if (before.endsWith('\n') && isAlone(text, start, end, cluster)) return cluster;
	}
	return text.includes('© ') && FROM_BOOK.test(text.slice(0, REACH)) ? ownerIn(text, mentions) : null;
}

/** Whether a line below the headline has nothing but a name, with what its bearer does at a paper or where nobody else is called so. */
function isAlone(text: string, start: number, end: number, { words, forms, titled }: Cluster): boolean {
	const line = ALONE.exec(text.slice(end, end + LONGEST));
	if (line === null || words.length < 2) return false;
	if (line.groups!.post === undefined && text[end] === ' ' && /^ \p{Alpha}/u.test(text.slice(end, end + 2)))
		return false;
	if (line.groups!.post !== undefined) return true;
	const others = [...forms].filter(([form, count]) => form !== text.slice(start, end) || count > 1);
	const isOnce = titled.size === 0 && (others.length === 0 || isNarrator(text, end, others));
	const isSecond = text.charAt(start - 2) === '\n' && !text.slice(0, start).trim().includes('\n');
	return isOnce && isSecond && !GOES_ON.test(text.slice(end, end + 12));
}

/** Whether a text goes on as "I", and elsewhere calls whom it names above by the first name alone: “It is a car, Ana,” he said. */
function isNarrator(
	text: string,
	end: number,
	others: readonly (readonly [form: string, count: number])[],
): boolean {
	const name = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
	const first = name.slice(0, name.indexOf(' '));
	return others.every(([form]) => form === first) && NARRATES.test(text.slice(end, end + LONGEST));
}

/** What tells so, before anybody is quoted. */
const NARRATES = /^\s*(?:[^"“”‘«»\n]{0,90}? )?(?:I|[Mm]y)(?:['’]\p{Alpha}+)? /u;

function ownerIn(text: string, mentions: readonly Mention[]): Cluster | null {
	const owner = mentions.findLast(
		({ start, end, cluster }) =>
			cluster.kind === 'person' && text.startsWith('© ', start - 2) && YEAR.test(text.slice(end, end + 7)),
	);
	return owner?.cluster ?? null;
}
