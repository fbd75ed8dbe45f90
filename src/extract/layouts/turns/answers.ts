import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { askerOf, isAskersName } from './askers.js';

/** Fewer exchanges than this make no interview. */
const LEAST = 3;
const LEAST_LABELLED = 2;
const LABELLED = /^(?:\*{1,2}|_{1,2})?Q(?:uestion)?[:.] /;
/** A longer paragraph is no question, and more paragraphs than this no answer. */
const LONGEST_QUESTION = 300;
const LONGEST_ANSWER = 12;
/** Who asks says “you”, who answers “I”. */
const YOU = /\byou(?:r|rs|rself)?\b/i;
const FIRST_PERSON = /\bI\b|\b(?:[Mm]y|me|mine|[Ww]e|[Oo]ur)\b/;

/** A question, and the paragraphs that answer it. */
interface Exchange {
	readonly question: Span;
	readonly answer: readonly Span[];
}

/**
 * Interviews without labels, questions and answers in paragraphs of their own: the answers are those of the person
 * whom the text names first. Answers in quotation marks may follow a question or, between questions, whatever else
 * is put to “you”; answers without marks follow questions and are told by “I”.
 * @param outer the text's quotations, inner ones left out
 */
export function attributeAnswers(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	names: readonly NameSpan[],
): Attribution[] {
	const asks = paragraphs.map((paragraph) => isQuestion(text, paragraph));
	if (!asks.includes(true)) return [];
	const labelOf = labelsOf(text, names);
	const quoted = quotedExchanges(text, paragraphs, outer, asks);
	const exchanges =
		quoted.length > 0 ? quoted : bareExchanges(text, paragraphs, withPut(text, paragraphs, asks), labelOf);
	if (exchanges.length === 0) return [];
	const [from, end] = exchanges[0]!.question;
	const guest =
		answererOf(text, paragraphs, from) ?? guestOf(text, names, end, exchanges.at(-1)!.answer.at(-1)![1]);
	if (!guest) return [];
	const asker = askerOf(text, names, guest, [from, exchanges.at(-1)!.answer.at(-1)![1]]);
	return exchanges.flatMap(({ question, answer }): Attribution[] => {
		const turn = (content: readonly Span[], source: Span): Attribution => ({
			content,
			cue: null,
			source,
			report: 'speech',
			confidence: 0.85,
			found: 'turn',
		});
		const asked = LABELLED.exec(text.slice(...question));
		const given = answer.map((span): Span => [labelOf(span)?.past ?? span[0], span[1]]);
		const answerer = labelOf(answer[0]!)?.name ?? guest;
		if (!asked) return [...(asker ? [turn([question], asker)] : []), turn(given, answerer)];
		const label = question[0] + asked[0].indexOf('Q');
		const end = question[1] - (/[*_]+$/.exec(text.slice(...question))?.[0].length ?? 0);
		return [
			turn([[question[0] + asked[0].length, end]], [label, question[0] + asked[0].length - 2]),
			turn(given, answerer),
		];
	});
}

const LABEL =
	/^(?:\*{1,2})?(?<name>\p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){0,3})(?:\*{1,2})?:(?:\*{1,2})?\s*(?:\([^()\n]{1,40}\)\s*)?(?=\S)/u;
const LONGEST_LABEL = 110;

/** How an answer begins that tells whose it is. */
interface Label {
	readonly name: Span;
	/** Where the answer itself begins, behind what its speaker does first: "**Ruiz:** (Laughs.)". */
	readonly past: number;
}

/** Finds "Ruiz:" at the beginning of a paragraph, where the text names somebody so. */
function labelsOf(text: string, names: readonly NameSpan[]): (paragraph: Span) => Label | null {
	let people: ReadonlySet<string> | null = null;
	const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
	return ([start, end]) => {
		const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
		if (!match) return null;
		people ??= new Set(
			names.filter(({ kind }) => kind === 'person').map((name) => lastWord(text.slice(name.start, name.end))),
		);
		const { name } = match.groups!;
		if (!people.has(lastWord(name!))) return null;
		const at = start + match[0].indexOf(name!);
		return { name: [at, at + name!.length], past: start + match[0].length };
	};
}

const isBare = (text: string, [start, end]: Span): boolean =>
	end - start < LONGEST_QUESTION && !/["“”«»„「『‘']/.test(text[start]!);

/** Whether a paragraph ends with a question mark, marks of bold type around it or not, or stands in these. */
const isQuestion = (text: string, [start, end]: Span): boolean =>
	isBare(text, [start, end]) &&
	(/\?[*_]{0,3}$/.test(text.slice(Math.max(start, end - 4), end)) ||
		(text.startsWith('**', start) && text.startsWith('**', end - 2)));

/** The paragraphs that ask, and those in which something is put to whoever answers. */
function withPut(text: string, paragraphs: readonly Span[], asks: readonly boolean[]): boolean[] {
	const all = [...asks];
	for (let p = 2; p + 1 < paragraphs.length; p++)
		if (!all[p] && isPut(text, paragraphs, all, p)) all[p] = true;
	return all;
}

/** Longer words are put to nobody. */
const LONGEST_PUT = 120;
/** "You have said you once lost on purpose." */
const OF_YOU = /^(?:But |And |So |Yet )?(?:[Yy]ou|[Yy]our)\b/;
/** "People say it is dying.", "I hear you keep bees." */
const SAID =
	/^(?:(?:But|And|So|Yet|Still),? )?(?:(?:[Pp]eople|[Ss]ome(?: people)?|[Mm]any(?: people)?|[Mm]ost people|[Cc]ritics|[Oo]thers|[Ss]ceptics|[Pp]urists|[Tt]hey|[Ee]very(?:one|body)) (?:do |still |often |always )?(?:say|think|call|claim|argue|complain|believe)s?\b|(?:[Ii]t(?:['’]s| is) (?:often )?(?:said|rumoured|claimed)|[Rr]umour has it|[Ww]ord is|[Ll]egend has it)\b|I(?:['’]ve| have)? (?:hear|heard|read|gather|understand)\b|I(?:['’]m| am|['’]ve been| have been) told\b)/;
/** "Tell us a secret.", "Describe your perfect day." */
const BIDS =
	/^(?:And |So |Then |Now |Please )?(?:[Tt]ell (?:me|us)\b|[Dd]escribe\b|[Ff]inish (?:this|the) sentence\b|[Nn]ame (?:a|one|three|your)\b|[Gg]ive (?:me|us)\b)/;
/** So far up the question stands before which nothing was put. */
const NEAR = 4;

/** What is put to somebody between two answers, after a question. */
function isPut(text: string, paragraphs: readonly Span[], asks: readonly boolean[], p: number): boolean {
	const [start, end] = paragraphs[p]!;
	if (end - start > LONGEST_PUT || asks[p - 1] || asks[p + 1]) return false;
	const words = text.slice(start, end);
	if (asks[p - 2] && OF_YOU.test(words) && !FIRST_PERSON.test(words)) return true;
	const isOne = /[.…]$/.test(words) && !/[.!?…] /.test(words);
	return (
		isOne && (BIDS.test(words) || SAID.test(words)) && asks.slice(Math.max(0, p - NEAR), p - 1).includes(true)
	);
}

/** "These are the answers, in full, from a spokesperson": who answers, as the paragraphs before the first question say. */
const ANSWERER =
	/\b(?:answers?|answered|responses?|responded|replies|replied|reply)\b[^.!?\n]{0,60}?\b(?:from|by|of|through) (?<source>(?:an?|the|its|one of its) (?:[\p{Lower}-]+ ){0,3}?(?:spokes\p{Alpha}+|officials?|press (?:office|officer|team)|representative|executive)s?)\b/u;

function answererOf(text: string, paragraphs: readonly Span[], before: number): Span | null {
	const at = paragraphs.findIndex(([start]) => start === before);
	for (const [start, end] of paragraphs.slice(Math.max(0, at - 2), at).reverse()) {
		const match = ANSWERER.exec(text.slice(start, end));
		if (!match) continue;
		const past = start + match.index + match[0].length;
		return [past - match.groups!.source!.length, past];
	}
	return null;
}

/** Whom the text names first in full, other than its author, before the questions or else below the answers. */
function guestOf(text: string, names: readonly NameSpan[], before: number, after: number): Span | null {
	const people = names.filter(
		(name) =>
			name.kind === 'person' &&
			text.slice(name.start, name.end).includes(' ') &&
			!/\bby\s$/i.test(text.slice(Math.max(0, name.start - 4), name.start)) &&
			!isAskersName(text, name),
	);
	const guest = people.find(({ end }) => end <= before) ?? people.find(({ start }) => start >= after);
	return guest ? [guest.start, guest.end] : null;
}

function quotedExchanges(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	asks: readonly boolean[],
): Exchange[] {
	const isWhole = wholeParagraphs(paragraphs, outer);
	const exchanges: Exchange[] = [];
	let asked = 0;
	for (let p = 0; p + 1 < paragraphs.length; p++) {
		if (!isWhole[p + 1] || isWhole[p] || !isBare(text, paragraphs[p]!)) continue;
		const question = paragraphs[p]!;
		if (asks[p]) asked++;
		else if (!YOU.test(text.slice(...question))) continue;
		const answer: Span[] = [];
		for (let q = p + 1; isWhole[q] && answer.length < LONGEST_ANSWER; q++) answer.push(paragraphs[q]!);
		exchanges.push({ question, answer });
	}
	return asked > 1 && exchanges.length >= LEAST ? exchanges : [];
}

/** Which paragraphs lie between quotation marks from their beginning to their end. */
function wholeParagraphs(paragraphs: readonly Span[], outer: readonly Quotation[]): boolean[] {
	const ends = new Map<number, number>();
	for (const { parts } of outer) for (const [start, end] of parts) ends.set(start, end);
	return paragraphs.map(([start, end]) => {
		const last = ends.get(start);
		return last !== undefined && end - last <= 1;
	});
}

function bareExchanges(
	text: string,
	paragraphs: readonly Span[],
	asks: readonly boolean[],
	labelOf: (paragraph: Span) => Label | null,
): Exchange[] {
	const exchanges: Exchange[] = [];
	for (let p = 0; p + 1 < paragraphs.length; p++) {
		if (!asks[p] || asks[p + 1]) continue;
		let past = p + 2;
		while (past < paragraphs.length && !asks[past]) past++;
		// After the last question only its own paragraph is sure to be an answer.
		if (past === paragraphs.length) past = p + 2;
		if (past - p - 1 > LONGEST_ANSWER) continue;
		exchanges.push({ question: paragraphs[p]!, answer: paragraphs.slice(p + 1, past) });
	}
	// "**Ruiz:** I said it once.": answers by their labels, whatever they tell.
	const labelled = exchanges.filter(({ answer }) => labelOf(answer[0]!) !== null);
	if (labelled.length >= LEAST_LABELLED && labelled.length * 2 > exchanges.length) return labelled;
	const share = (isSo: (exchange: Exchange) => boolean) => exchanges.filter(isSo).length * 2;
	// "**Q: How did it start?**": a question by its label, whatever it asks.
	const isLabelled = exchanges.every(({ question }) => LABELLED.test(text.slice(...question)));
	return exchanges.length >= (isLabelled ? LEAST_LABELLED : LEAST) &&
		(isLabelled || share(({ question }) => YOU.test(text.slice(...question))) >= exchanges.length) &&
		share(({ answer }) => FIRST_PERSON.test(text.slice(answer[0]![0], answer.at(-1)![1]))) > exchanges.length
		? exchanges
		: [];
}
