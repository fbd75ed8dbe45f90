import type { Span } from '../model/index.js';
import { lowerBound } from './actors/search.js';
import type { Attribution, NameSpan } from './attribution.js';
import { skipSpace, trimEnd } from './characters.js';
import { leadIn } from './layouts/index.js';
import type { Quotation } from './quotes.js';

/** Words that nobody is named for are worth showing when they are right more often than not. */
const LEAST_WITHOUT_SOURCE = 0.5;

/**
 * Makes attributions agree with the form of the text: a quotation over several paragraphs is one speaker's; a
 * quotation that fills a paragraph below an indirect account is a statement of its own; datelines, times and
 * commas at the ends are nobody's words.
 * @param attributions in text order, not overlapping
 */
export function repair(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	names: readonly NameSpan[],
	attributions: readonly Attribution[],
): Attribution[] {
	const whole = giveWholeQuotations(outer, attributions);
	const result: Attribution[] = [];
	for (const attribution of whole) {
		const pieces = attribution.content.flatMap((span) => piecesOf(text, paragraphs, span));
		const content = quotedOnly(text, outer, attribution, pieces);
		if (content.length === 0 || isEmpty(text, attribution, content)) continue;
		if (isTitle(text, attribution, content) || isInName(names, attribution.cue)) continue;
		const trimmed = withRest(text, outer, attribution, withoutAddressee(text, names, attribution, content));
		const source =
			ownSubject(text, handleAt(text, attribution.source)) ?? subjectOf(text, names, attribution.cue);
		if (source === null && attribution.confidence < LEAST_WITHOUT_SOURCE) continue;
		result.push(...splitBelow(text, paragraphs, outer, { ...attribution, content: trimmed, source }));
	}
	return result.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** Gives all parts of a quotation to whoever holds its first part, or else its last. */
function giveWholeQuotations(
	outer: readonly Quotation[],
	attributions: readonly Attribution[],
): readonly Attribution[] {
	const long = outer.filter(({ parts }) => parts.length > 1);
	if (long.length === 0) return attributions;
	const spans = attributions
		.flatMap(({ content }, a) => content.map((span) => ({ span, a })))
		.sort((x, y) => x.span[0] - y.span[0]);
	const holder = ([start]: Span): number => {
		const at = lowerBound(spans.length, (i) => spans[i]!.span[0] <= start) - 1;
		return at >= 0 && spans[at]!.span[1] > start ? spans[at]!.a : -1;
	};
	const taken = new Map<number, Span[]>();
	const given = new Map<number, Span[]>();
	const add = (map: Map<number, Span[]>, key: number, span: Span) => {
		const list = map.get(key);
		if (list) list.push(span);
		else map.set(key, [span]);
	};
	for (const { parts } of long) {
		const holders = parts.map(holder);
		if (holders.some((a) => a !== -1 && attributions[a]!.found === 'turn')) continue;
		const owner = holders[0] !== -1 ? holders[0]! : holders.at(-1)!;
		if (owner === -1 || holders.every((other) => other === owner)) continue;
		parts.forEach((part, i) => {
			if (holders[i] === owner) return;
			add(given, owner, part);
			if (holders[i] !== -1) add(taken, holders[i]!, part);
		});
	}
	if (given.size === 0) return attributions;
	return attributions
		.map((attribution, a) => {
			const lost = taken.get(a) ?? [];
			const kept = attribution.content.filter(
				([start, end]) => !lost.some(([from, to]) => start < to && end > from),
			);
			return { ...attribution, content: inOrder([...kept, ...(given.get(a) ?? [])]) };
		})
		.filter(({ content }) => content.length > 0);
}

/** Spans in text order, those that overlap put together. */
function inOrder(spans: readonly Span[]): Span[] {
	const ordered: [number, number][] = [];
	for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = ordered.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else ordered.push([start, end]);
	}
	return ordered;
}

/**
 * Where a quotation and its account stand side by side, the words around them are the teller's: a sentence before
 * (“Nobody laughed. “No,” said Ana”), what follows the account (“No,” said Ana, to laughter), what leads up to a
 * colon (a man who asked: “No.”).
 */
function quotedOnly(
	text: string,
	outer: readonly Quotation[],
	{ cue, found }: Attribution,
	pieces: readonly Span[],
): readonly Span[] {
	if (!cue || found !== 'near' || pieces.length === 0) return pieces;
	let kept = pieces;
	const [start, end] = pieces[0]!;
	const quotation = quotationFrom(outer, start);
	const opening = quotation === undefined ? end : quotation.parts[0]![0];
	if (opening > start && opening < end) {
		const before = text.slice(start, opening).trimEnd();
		const isWhole = quotation!.parts[0]![1] >= end - 1;
		const isSentence = /[.!?]$/.test(before) && cue[0] >= end;
		const isLeading =
			before.endsWith(':') &&
			cue[1] <= start &&
			(/[.!?][^\p{L}]*$/u.test(text.slice(opening, end)) || /^\s*(?:\n|$)/.test(text.slice(end, end + 2)));
		if (isWhole && (isSentence || isLeading)) kept = [[opening, end], ...pieces.slice(1)];
	}
	const first = kept[0]!;
	const isQuoted = isMarkAt(text, first[0]) && isMarkAt(text, first[1] - 1);
	if (!isQuoted || first[1] > cue[0]) return kept;
	return kept.flatMap(([from, to]): Span[] => {
		if (from < cue[0] || isMarkAt(text, from)) return [[from, to]];
		// “So,” she tells me as I sit down, “and so.”
		const next = quotationFrom(outer, from)?.parts[0]?.[0] ?? to;
		return next < to && isMarkAt(text, to - 1) ? [[next, to]] : [];
	});
}

/** "The Frenchman led for 51 laps before Argent called": the clause's own subject is its last name. */
function ownSubject(text: string, source: Span | null): Span | null {
	if (!source || source[1] - source[0] < 24) return source;
	const clause = LAST_CLAUSE.exec(text.slice(...source));
	return clause ? [source[1] - clause.groups!.name!.length, source[1]] : source;
}

const LAST_CLAUSE =
	/\s(?:\p{Ll}+ed|led|was|were|had|has|is|went|came|took|won|lost|ran|fell|rose)\s.*\s(?:before|after|when|while|because|until|but|and)\s(?<name>(?:\p{Lu}[\p{L}'’-]+ ?){1,4})$/su;

/** The whole of "@northernsinfonia". */
function handleAt(text: string, source: Span | null): Span | null {
	if (!source || text[source[1] - 1] !== '@') return source;
	const handle = /^\w{2,30}/.exec(text.slice(source[1], source[1] + 30));
	return handle ? [source[0], source[1] + handle[0].length] : source;
}

/** What was said goes on in marks after a dash: … had been offered a refund — “for the smaller of the two seats”. */
function withRest(
	text: string,
	outer: readonly Quotation[],
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const end = content.at(-1)![1];
	if (!cue || found !== 'near' || cue[1] > content[0]![0] || isMarkAt(text, end - 1)) return content;
	const dash = /^ ?[—–-]{1,2} ?/.exec(text.slice(end, end + 5));
	if (!dash || !isMarkAt(text, end + dash[0].length)) return content;
	const next = quotationFrom(outer, end);
	if (next?.parts.length !== 1 || next.parts[0]![0] !== end + dash[0].length) return content;
	return /^[.\s]*(?:\n|$)|^\.\s/.test(text.slice(next.parts[0]![1], next.parts[0]![1] + 4)) ||
		/[.?!]/.test(text[next.parts[0]![1] - 2]!)
		? [...content, next.parts[0]!]
		: content;
}

/** Verbs that name whom they speak to. */
const TELLING =
	/^(?:tell|tells|told|warn|warns|warned|inform|informs|informed|assure|assures|assured|remind|reminds|reminded|advise|advised|notified)$/i;
/** To whom: "the newly sworn-in commissioners that he …", "the “Bote” that …". */
const ADDRESSEE = /^(?:(?:the|a|an|his|her|their|its|our)\s)?[\p{L}\p{N}“”„"«»’' -]{2,60}?\s(?=that\s)/u;
/** “…”, although one man was heard to complain: the teller's own words after a quotation. */
const CONCESSION =
	/[”"’»“」](?=, (?:although|though|while|whereas|but) (?:\p{Ll}+ ){1,3}(?:was|were|is|are|has|had|did)\b[^”"’»“」]*$)/u;
/** What its bearer is, before a name: "the retired teacher Lucien Prat, …". */
const APPOSITION = /^,?\s*(?:(?:the|a|an|his|her|their|its)\s)(?:[\p{Ll}-]+\s){1,5}$/u;
/** What the source is, without an article: "deputy head of the county's tourism bureau, …". */
const OFFICE =
	/^(?:(?:deputy|vice|chief|senior|acting|former|assistant|general|managing|executive|a|an|the)\s)*(?:head|director|chief|chair|chairman|chairwoman|president|leader|secretary|professor|founder|co-founder|owner|manager|spokes\p{L}+|minister|mayor|editor|author|lecturer|researcher|analyst|economist|partner|commissioner)\s(?:of|at|for|in|with)\s[^,.;:“”"]{3,60},\s(?=\p{Ll})/u;

/** Content without whom it was told to, and without the name of who says it: both stand before it. */
function withoutAddressee(
	text: string,
	names: readonly NameSpan[],
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || found !== 'near' || start < cue[1]) return content;
	const next =
		/^[^"“”«»„‘「『`]{12,}?(?=; (?:it|he|she|they|an?|the|his|her|their|its|but|and|nobody|none|some|many|others)\b)/u.exec(
			text.slice(start, end),
		);
	if (next && content.length === 1) return [[start, start + next[0].length]];
	const concession = CONCESSION.exec(text.slice(start, end));
	if (concession && content.length === 1) return [[start, start + concession.index + 1]];
	const dispute = /^that, (?:saying|adding|claiming|insisting)\s/.exec(text.slice(start, start + 18));
	if (dispute) return [[start + dispute[0].length, end], ...content.slice(1)];
	const only = /^(?:only|simply|merely|also)\s(?=that\s)/.exec(text.slice(start, start + 14));
	if (only) return [[start + only[0].length, end], ...content.slice(1)];
	if (start - cue[1] < 3 && TELLING.test(text.slice(...cue))) {
		const match = ADDRESSEE.exec(text.slice(start, Math.min(end, start + 90)));
		if (match && !/\b(?:said|is|was|were|are|had|has|would|will)\b/.test(match[0]))
			return [[start + match[0].length, end], ...content.slice(1)];
	}
	if (source && source[0] >= cue[1] && start - source[1] < 3) {
		const office = OFFICE.exec(text.slice(start, Math.min(end, start + 120)));
		if (office) return [[start + office[0].length, end], ...content.slice(1)];
		const name = names[lowerBound(names.length, (n) => names[n]!.start < start)];
		if (
			name?.kind === 'person' &&
			APPOSITION.test(text.slice(source[1], name.start)) &&
			/^,\s\S/.test(text.slice(name.end, name.end + 3)) &&
			name.end + 2 < end
		)
			return [[name.end + 2, end], ...content.slice(1)];
	}
	return content;
}

const isMarkAt = (text: string, at: number) => /["“”„«»‘’'「」『』`]/.test(text[at] ?? '');

/** The first outer quotation that begins at or after an offset. */
function quotationFrom(outer: readonly Quotation[], offset: number): Quotation | undefined {
	return outer[lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < offset)];
}

/** One word that nobody quotes says nothing: "the pilots said what". */
function isEmpty(text: string, { found }: Attribution, content: readonly Span[]): boolean {
	if (found !== 'near' || content.length > 1) return false;
	const words = text.slice(...content[0]!);
	return (
		words.length < 12 && /^(?:what|so|it|this|that|how|why|when|him|her|them|as much|no|yes)$/i.test(words)
	);
}

/** The title of a work in marks, below the headline and found without much certainty: 'The Last Tanker', a film. */
function isTitle(text: string, { found, confidence, cue }: Attribution, content: readonly Span[]): boolean {
	if (found !== 'near' || confidence > 0.75 || content.length > 1) return false;
	const words = text.slice(...content[0]!);
	if (!/^["“„«»‘'「『]/.test(words) || words.length >= 40 || /[.,!?]["”“«»’'」』]*$/.test(words))
		return false;
	// Of one word only where an unsure colon leads up to it (Episode 4: “Salt”).
	const isLedUpTo = cue !== null && text[cue[0]] === ':' && confidence < 0.5;
	return isLedUpTo
		? /^\P{L}*\p{Lu}\S*$/u.test(words)
		: content[0]![0] > 200 && /^\P{L}*\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|and|in|a|to|for|\d+))+$/u.test(words);
}

/** A word of a name is no cue: Aled Prosser. */
function isInName(names: readonly NameSpan[], cue: Span | null): boolean {
	if (!cue) return false;
	const name = names[lowerBound(names.length, (n) => names[n]!.end <= cue[0])];
	return name !== undefined && name.kind === 'person' && name.start <= cue[0] && cue[1] <= name.end;
}

/** The name right before a cue that was left without a source: "Hoekstra, praised". */
function subjectOf(text: string, names: readonly NameSpan[], cue: Span | null): Span | null {
	if (!cue) return null;
	const name = names[lowerBound(names.length, (n) => names[n]!.end <= cue[0]) - 1];
	if (!name || name.kind === 'place' || cue[0] - name.end > 24) return null;
	return /^,?\s+(?:\p{Ll}+ly\s+|has\s+|had\s+|also\s+|later\s+|then\s+)?$/u.test(text.slice(name.end, cue[0]))
		? [name.start, name.end]
		: null;
}

/** A span cut at the paragraphs' ends, without lead-ins and the comma after a closing mark. */
function piecesOf(text: string, paragraphs: readonly Span[], [start, end]: Span): Span[] {
	const pieces: Span[] = [];
	for (let p = paragraphFrom(paragraphs, start); p < paragraphs.length && paragraphs[p]![0] < end; p++) {
		const [from, to] = paragraphs[p]!;
		let first = Math.max(start, from);
		let last = Math.min(end, to);
		if (first <= from) first = Math.max(first, skipSpace(text, from + leadIn(text, [from, to]), last));
		if (/["”’'»«“‘」』]\s*,$/.test(text.slice(Math.max(first, last - 3), last)))
			last = trimEnd(text, first, last - 1);
		if (first < last) pieces.push([first, last]);
	}
	return pieces;
}

function paragraphFrom(paragraphs: readonly Span[], offset: number): number {
	return lowerBound(paragraphs.length, (p) => paragraphs[p]![1] <= offset);
}

/** A quotation that an account before it is carried on by, as a statement of its own. */
const standingAlone = ({ source, confidence }: Attribution, content: readonly Span[]): Attribution => ({
	content,
	cue: null,
	source,
	report: 'speech',
	confidence: confidence * 0.95,
	found: 'alone',
});

/** Demirtaş said 22 guests had cancelled. “They came for balloons.”: the quotation is a sentence of its own. */
function isNextSentence(text: string, { cue }: Attribution, before: Span, next: Span): boolean {
	if (!cue || cue[1] > before[0] || !isMarkAt(text, next[0]) || !isMarkAt(text, next[1] - 1)) return false;
	if (isMarkAt(text, before[0]) || isMarkAt(text, before[1] - 1)) return false;
	return (
		/^[.!?]?\s$/.test(text.slice(before[1], next[0])) && /[.!?]\s?$/.test(text.slice(before[1] - 1, next[0]))
	);
}

/** An account and the quotation after it, parted where a sentence ends between them. */
function sentencesOf(text: string, outer: readonly Quotation[], { cue }: Attribution, span: Span): Span[] {
	const [start, end] = span;
	if (!cue || cue[1] > start || isMarkAt(text, start) || !isMarkAt(text, end - 1)) return [span];
	const next = quotationFrom(outer, start)?.parts[0];
	if (!next || next[1] < end - 1 || next[0] >= end || !/[.!?]\s$/.test(text.slice(start, next[0])))
		return [span];
	return [
		[start, trimEnd(text, start, next[0])],
		[next[0], end],
	];
}

/** Cuts off a quotation that fills a paragraph below the indirect words that it follows. */
function splitBelow(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	attribution: Attribution,
): Attribution[] {
	if (attribution.found !== 'near') return [attribution];
	const content = attribution.content.flatMap((span) => sentencesOf(text, outer, attribution, span));
	for (let i = 1; i < content.length; i++) {
		const [start] = content[i]!;
		const before = content[i - 1]!;
		if (isNextSentence(text, attribution, before, content[i]!))
			return [{ ...attribution, content: content.slice(0, i) }, standingAlone(attribution, content.slice(i))];
		const [from, to] = paragraphs[paragraphFrom(paragraphs, start)] ?? [start, start];
		const fills = content.at(-1)![1] > to || to - content[i]![1] <= 1;
		// A quotation that only begins a later paragraph belongs to that paragraph's own sentence.
		if (start === from && !fills && before[1] <= from && attribution.cue && attribution.cue[1] <= from)
			return [{ ...attribution, content: content.slice(0, i) }];
		if (start !== from || !fills || before[1] > from || !/["“«„「']/.test(text[start]!)) continue;
		if (/["“”«»„「'’]/.test(text[before[0]]!) || /[:"”’»]$/.test(text.slice(before[0], before[1] + 1).trim()))
			continue;
		return [{ ...attribution, content: content.slice(0, i) }, standingAlone(attribution, content.slice(i))];
	}
	return [attribution];
}
