import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { trimEnd } from '../../text/characters.js';
import { endsSentence } from '../../text/paragraphs.js';
import { FAREWELL } from './farewell.js';

/** "Dear Maud, ", "DEAR ABBY: ": how a letter to a column begins, and how its answer may. */
const DEAR =
	/^(?:Dear|DEAR) (?<name>\p{Upper}[\p{Alpha}.'’-]*(?: [\p{Alpha}.'’-]+){0,4})(?:[,:] ?[–—]?|,? ?[–—])\s*/u;
/** "Q: ", "The question ": before a letter that addresses nobody. */
const QUESTION =
	/^(?:Q|Question|QUESTION)[:.] |^(?:The|THE|Your) (?:question|QUESTION|dilemma|DILEMMA|problem|PROBLEM|letter|LETTER)(?:[:.] | (?=\p{Upper}))/u;
/** "Maud replies: ", "Dr Hale's answer": a label with who answers. */
const ANSWERS =
	/^(?<who>\p{Upper}[\p{Alpha}.'’-]*?(?: [\p{Alpha}.'’-]+?){0,4}?)(?:['’]s (?:answer|reply|advice|response|verdict)(?:: ?| (?=\p{Upper}\p{Lower}* \p{Lower})|$)|,? (?:replies|answers|says|writes|responds|advises|REPLIES|ANSWERS|SAYS|WRITES)(?:: ?|$))/u;
/** "A: ", "ANSWER": one without. */
const ANSWER =
	/^(?:A|(?:(?:The|Our|My) )?(?:[Aa]nswer|[Rr]eply|[Aa]dvice)|ANSWER|REPLY|OUR ANSWER)(?:[:.] ?|$| (?=\p{Upper}\p{Lower}* \p{Lower}))/u;
/** "How do I say it? — SHEDLESS IN DORSET": who signs at the end of a letter. */
const SIGNED = /[.!?…]["”’)]? (?=(?<dash>[–—]|--?) ?(?<name>\p{Upper}[^.!?:;–—"“”«»\n]{1,50})$)/u;
/** The same on a line of its own. */
const SIGNATURE = /^(?<dash>(?:[–—]|--?) ?)?(?<name>\p{Upper}[^.!?:;"“”«»@\n]{1,58})$/u;
const INITIALS = /^(?:\p{Upper}\.? ?){1,3}$/u;
/** What an advice column is headed, so many paragraphs from the top. */
const COLUMN =
	/\b(?:[Aa]gony (?:aunt|uncle)s?|[Pp]roblem page|[Aa]dvice (?:from|by|column|to (?:readers|you))|gives? (?:you )?advice|(?:answers?|solves?|tackles?|replies to|takes on|deals with) (?:all )?(?:your|readers['’]?|our readers['’]) |[Dd]ilemmas?\b|[Yy]our (?:problems|questions|dilemmas|letters) (?:answered|solved))/u;
const HEADED = 4;
/** What a column ends with: what readers are asked to do, and what others wrote. */
const FURNITURE =
	/^(?:(?:Do|Are|If|Would) you\b|(?:Got|Have|Need) (?:a|an|any|your)\b|(?:Write|Send|E-?mail|Submit|Contact|Message|Tweet|Post)\b[^.!?]{0,60}(?:\bto\b|@|\bat\b|\bus\b|\byour\b)|(?:Last|Next|This) week\b|Letters (?:may|are)\b|\p{Upper}\p{Alpha}+ (?:regrets|cannot|can['’]t) |Read more|To ask\b|\S+@\S+$)/u;
/** "I asked the teacher Bo Hale.", "The firm told me that it had.", "“…,” she says": where others are asked, and tell. */
const OTHERS =
	/\bI (?:have |then |also )?(?:asked|put (?:your|this|it)|spoke|talked|showed|sent|rang|called|phoned|consulted|turned to|contacted|got in touch|took (?:this|your|it))\b|\btold me\b|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|\b(?:the|The|A|a) (?:\p{Lower}+ ){0,2}\p{Lower}+|\p{Upper}[\p{Alpha}’'-]+),? (?:has |had |first |later |also |then )?(?:said|says|told|tells|confirmed|denied|insists|insisted|admitted|apologised|assured|explained|suggests|recommends)\b|["”’] (?:said|says|wrote) /u;
const OF_ONESELF = /\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\b/;
/** A longer line is no heading. */
const LONGEST = 90;
/** Paragraphs in a letter, and in an answer, at most. */
const MOST = 12;

interface Letter {
	/** Whom it addresses; null where nobody is. */
	readonly to: Span | null;
	readonly content: Span;
	readonly writer: Span | null;
	/** Whether whoever signs is behind a dash, or with a place. */
	readonly isSigned: boolean;
	/** The first paragraph that does not belong to it. */
	readonly past: number;
}

interface Answer {
	/** Whom it addresses, if anybody. */
	readonly to: Span | null;
	readonly source: Span;
	readonly colon: number | null;
	readonly content: readonly Span[];
	readonly past: number;
}

/**
 * Advice columns: a letter that a reader signs, and the answer below it, with a label, with an address of its own, or
 * without either where the head of the column tells what it is. Either is one statement, whatever it tells of others,
 * but for paragraphs of an answer in which somebody else is quoted.
 * @param names in text order
 */
export function attributeAdvice(
	text: string,
	paragraphs: readonly Span[],
	names: readonly NameSpan[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const head = text.slice(0, paragraphs[Math.min(HEADED, paragraphs.length) - 1]?.[1] ?? 0);
	const isColumn = COLUMN.test(head);
	const attributions: Attribution[] = [];
	const writers: NameSpan[] = [];
	if (!isColumn && !isSomebodyAddressed(text)) return { attributions, names: writers };
	for (let p = 1; p < paragraphs.length; p++) {
		const letter = letterAt(text, paragraphs, p, isColumn);
		const answer = letter && answerAt(text, paragraphs, letter, isColumn, names);
		if (!letter || !answer) continue;
		const turn = { report: 'speech', confidence: 0.88, found: 'turn' } as const;
		if (letter.writer) {
			attributions.push({ ...turn, content: [letter.content], cue: null, source: letter.writer });
			writers.push({ start: letter.writer[0], end: letter.writer[1], kind: 'person' });
		}
		for (const name of [letter.to, answer.to])
			if (name) writers.push({ start: name[0], end: name[1], kind: 'person' });
		const { colon, content, source } = answer;
		if (content.length > 0)
			attributions.push({ ...turn, content, cue: colon === null ? null : [colon, colon + 1], source });
		p = answer.past - 1;
	}
	return { attributions, names: writers.sort((a, b) => a.start - b.start) };
}

/** Whether a letter may begin somewhere. */
const isSomebodyAddressed = (text: string): boolean =>
	text.includes('DEAR ') || (text.includes('Dear ') && /\bDear /.test(text));

const isHeading = (text: string, span: Span): boolean =>
	span[1] - span[0] <= LONGEST && !endsSentence(text, span) && text[span[1] - 1] !== ':';

/** Whether a paragraph may begin a letter that addresses nobody: it is neither a heading nor an answer. */
const mayBegin = (text: string, span: Span): boolean => {
	const line = text.slice(...span);
	return labelOf(line) === null && (!isHeading(text, span) || SIGNED.test(line));
};

/** The letter that a paragraph begins, up to whoever signs it; null for none. */
function letterAt(text: string, paragraphs: readonly Span[], p: number, isColumn: boolean): Letter | null {
	const [start, end] = paragraphs[p]!;
	const first = text.slice(start, Math.min(end, start + LONGEST));
	const dear = DEAR.exec(first);
	const question = dear ? null : QUESTION.exec(first);
	const isBare = !dear && !question;
	if (isBare && !(isColumn && p > 1 && mayBegin(text, [start, end]))) return null;
	const at = start + ((dear ?? question)?.[0].length ?? 0);
	const begins = at >= end ? p + 1 : p;
	const from = begins === p ? at : (paragraphs[begins]?.[0] ?? end);
	const name = dear?.groups?.name;
	const to: Span | null = name ? [start + 'Dear '.length, start + 'Dear '.length + name.length] : null;
	for (let q = begins; q < paragraphs.length && q - begins < MOST; q++) {
		const line = text.slice(...paragraphs[q]!);
		if (q > begins && (DEAR.test(line) || labelOf(line) !== null)) {
			// "The question I have been married for ten years. / Maud's answer …"
			return question && !dear ? letterOf(to, [from, paragraphs[q - 1]![1]], null, q) : null;
		}
		const signed = SIGNED.exec(line.slice(-LONGEST));
		if (signed) {
			const past = paragraphs[q]![1] - signed.groups!.name!.length;
			const dash = paragraphs[q]![1] - Math.min(line.length, LONGEST) + signed.index + signed[0].length;
			return tells(
				text,
				letterOf(to, [from, dash - 1], writerAt(text, [past, paragraphs[q]![1]]), q + 1, true),
				isBare,
			);
		}
		if (q === begins) continue;
		const isFarewell = line.length <= LONGEST && FAREWELL.test(line);
		const s = isFarewell ? q + 1 : q;
		const span = paragraphs[s];
		const match = span && span[1] - span[0] <= LONGEST ? SIGNATURE.exec(text.slice(...span)) : null;
		if (!match || !span || !endsSentence(text, paragraphs[q - 1]!)) {
			if (isBare && isHeading(text, paragraphs[q]!)) return null;
			continue;
		}
		const writer = writerAt(text, [span[0] + (match.groups!.dash?.length ?? 0), span[1]]);
		const isSigned =
			match.groups!.dash !== undefined || isFarewell || /, /.test(match[0]) || INITIALS.test(match[0]);
		return tells(text, letterOf(to, [from, paragraphs[q - 1]![1]], writer, s + 1, isSigned), isBare);
	}
	return null;
}

const letterOf = (
	to: Span | null,
	content: Span,
	writer: Span | null,
	past: number,
	isSigned = false,
): Letter => ({
	to,
	content,
	writer,
	past,
	isSigned,
});

/** A letter that addresses nobody is signed in a way that is plain, and tells of whoever writes it. */
const tells = (text: string, letter: Letter, isBare: boolean): Letter | null =>
	letter.content[1] > letter.content[0] &&
	(!isBare || (letter.isSigned && OF_ONESELF.test(text.slice(...letter.content))))
		? letter
		: null;

/** Who signs: with a place where only that follows one word. */
function writerAt(text: string, [start, end]: Span): Span {
	const comma = text.slice(start, end).search(/,/);
	if (comma < 0) return [start, end];
	const name = text.slice(start, start + comma);
	return name.includes(' ') || INITIALS.test(name) ? [start, start + comma] : [start, end];
}

const labelOf = (line: string): RegExpExecArray | null => ANSWERS.exec(line) ?? ANSWER.exec(line);

/** The answer below a letter; null where nothing tells that it is one. */
function answerAt(
	text: string,
	paragraphs: readonly Span[],
	{ to, writer, past }: Letter,
	isColumn: boolean,
	names: readonly NameSpan[],
): Answer | null {
	const first = paragraphs[past];
	if (!first) return null;
	const line = text.slice(...first);
	const label = labelOf(line);
	const dear = label ? null : DEAR.exec(line);
	if (!label && !dear && !(isColumn && to && !isHeading(text, first) && !FURNITURE.test(line))) return null;
	// "Dear Hissing, No.", to whoever signed "Hissing in Hull"
	if (dear && !(writer && isSame(text.slice(...writer), dear.groups!.name!))) return null;
	const who = label?.groups?.who;
	const columnist = columnistOf(names, paragraphs);
	const source: Span | null = who ? [first[0], first[0] + who.length] : (to ?? columnist);
	if (!source) return null;
	const length = (label ?? dear)?.[0].length ?? 0;
	const content: Span[] = [];
	let isTold = false;
	let p = past;
	for (; p < paragraphs.length && p - past < MOST; p++) {
		const span = paragraphs[p]!;
		if (p > past && isOther(text, paragraphs, p, isColumn)) break;
		const from = p === past ? span[0] + length : span[0];
		const told = OTHERS.exec(text.slice(from, span[1]))?.index;
		if (told !== undefined && isTold) continue;
		isTold ||= told !== undefined;
		const end = told === undefined ? span[1] : trimEnd(text, from, sentenceOf(text, from, from + told));
		if (from >= end) continue;
		const last = content.at(-1);
		if (last && p > past && last[1] === paragraphs[p - 1]![1]) content[content.length - 1] = [last[0], end];
		else content.push([from, end]);
	}
	const colon = label?.[0].trimEnd().endsWith(':') ? first[0] + label[0].trimEnd().length - 1 : null;
	const name = dear?.groups?.name;
	const at = first[0] + 'Dear '.length;
	return { to: name ? [at, at + name.length] : null, source, colon, content, past: p };
}

/** Whether a paragraph below an answer begins something else: another letter, a heading, or what readers are asked to do. */
function isOther(text: string, paragraphs: readonly Span[], p: number, isColumn: boolean): boolean {
	const span = paragraphs[p]!;
	const words = text.slice(...span);
	return (
		isHeading(text, span) ||
		FURNITURE.test(words) ||
		DEAR.test(words) ||
		QUESTION.test(words) ||
		(isColumn && letterAt(text, paragraphs, p, true)?.isSigned === true)
	);
}

const SENTENCE_END = /[.!?…]["”’)]? (?=["“‘]?\p{Upper})/gu;

/** Where the sentence begins that an offset lies in, not before `from`. */
function sentenceOf(text: string, from: number, at: number): number {
	let start = from;
	for (const { index, 0: end } of text.slice(from, at + 1).matchAll(SENTENCE_END)) {
		const isTitle = /\b(?:Dr|Mr|Mrs|Ms|Prof|St)$/.test(text.slice(from, from + index));
		// “…?” she asks: what is quoted belongs to the sentence.
		if (!isTitle && !isWithinMarks(text.slice(start, from + index + end.length)))
			start = from + index + end.length;
	}
	return start;
}

/** Whether a quotation is open at the end of some words. */
const isWithinMarks = (words: string): boolean =>
	(words.match(/["]/g) ?? []).length % 2 === 1 || words.lastIndexOf('“') > words.lastIndexOf('”');

/** Whom the head of a column names, below its title. */
function columnistOf(names: readonly NameSpan[], paragraphs: readonly Span[]): Span | null {
	const head = paragraphs[Math.min(HEADED, paragraphs.length) - 1]![1];
	const columnist = names.find(
		({ kind, start, end }) => kind === 'person' && start >= (paragraphs[1]?.[0] ?? 0) && end <= head,
	);
	return columnist ? [columnist.start, columnist.end] : null;
}

/** "Locked Out", of "LOCKED OUT IN LEEDS": whether a signature begins with a name. */
const isSame = (signature: string, name: string): boolean =>
	signature.toLowerCase().startsWith(name.toLowerCase());
