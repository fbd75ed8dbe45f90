import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { isUpper } from '../../text/characters.js';
import { leadIn } from '../../text/lead-ins.js';
import { isNameless } from '../../text/nameless.js';
import { isHuman, PREPOSITION } from '../../who/nouns.js';
import { isSpeaking } from '../../who/speaking.js';
import { isEnded } from '../beside/alone.js';

/** A dash and the words after it, up to the end of the paragraph. */
const DASH = /^(?:> ?|[.,])?\s*[—–―-]{1,2}\s*(?:by\s+)?/u;
/** "“We knew.” (Farid Haddad, Leeds)": a full name, or a name and what belongs to it. */
const BRACKETS =
	/^[.,]?\s*\((?<who>(?:\p{Upper}[\p{Alpha}.'’-]*)(?: [\p{Alpha}.'’-]{1,24}){0,4}(?:, [^()\n\d]{2,60}|, \d\d(?:, [^()\n]{2,60})?)?)\)\.?$/u;
/** Fewer words in marks, without a stop, may be the title of a work. */
const LEAST_WORDS = 5;
const LONGEST = 90;
/** The same where the dash begins a line of its own. */
const LONGEST_LINE = 200;
/** "Claim 1: “…” — Ana Ruiz": what may stand before the quotation. */
const RUBRIC = /^[\p{Alpha}\p{N}. ]{1,24}: ?$/u;

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
		const isBelow = to - end <= 2;
		const line: Span | undefined = isBelow ? paragraphs[p + 1] : [end, to];
		if (!line) continue;
		const named = isBelow ? namedFirst(text, line) : null;
		if (line[1] - line[0] > (isBelow ? LONGEST_LINE : LONGEST) && named === null) continue;
		// Elsewhere a dash after a quotation goes on with the sentence.
		const start = quotation.parts.length > 1 ? from : quotation.parts[0]![0];
		const lead = start - from > 1 ? start - leadIn(text, [from, to]) - from : 0;
		// "Ruiz: ‘I did not dive’ - winger on ban": of a headline's label are the words, too.
		const mayLead = start - from < 28 && (from > 0 || isBelow) && RUBRIC.test(text.slice(from, start));
		if (lead > 1 && !mayLead) continue;
		// "1. “Cold Water” – Ana Ruiz", "“Cold Water” – Ana Ruiz directs a slow film": titles, not sentences.
		if (
			!isBelow &&
			!isSentence(text, start, end) &&
			(start - from > 1 || ACTING.test(text.slice(...line).replace(DASH, '')))
		)
			continue;
		const source =
			sourceAfterDash(text, line, isBelow) ??
			named ??
			(isBelow ? null : (sourceInBrackets(text, line, start, end) ?? sourceBeside(text, line, start, end)));
		if (!source) continue;
		const dash = line[0] + text.slice(...line).search(/[^\s.,]/);
		// "‘I loved him’ – farmer at inquest": in a headline that tells more of whoever is named below.
		if (from === 0 && !isBelow && /^\p{Lower}[^,\p{Upper}]* \p{Lower}+$/u.test(text.slice(...source)))
			continue;
		const isHidden = isNameless(text.slice(...source));
		const comma = text.slice(source[0], source[1]).search(COMMA);
		const name = isHidden ? null : nameIn(text, source);
		// "a driver | , asked why he had stopped": what is told besides is no part of who that is.
		const beside = name === null && isBelow ? text.slice(...source).search(BESIDE_NAMELESS) : -1;
		attributions.push({
			content: quotation.parts,
			cue: dash < source[0] ? [dash, dash + 1] : null,
			source:
				isHidden && comma > 0
					? [source[0], source[0] + comma]
					: beside > 0
						? [source[0], source[0] + beside]
						: source,
			report: 'speech',
			confidence: 0.93,
			found: 'dash',
		});
		if (name) names.push(name);
	}
	for (const [attribution, name] of listed(text, paragraphs, attributions)) {
		attributions.push(attribution);
		if (name) names.push(name);
	}
	attributions.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
	names.sort((a, b) => a.start - b.start);
	return { attributions, names };
}

/** So many quotations with a name after a dash, each a paragraph, are a list. */
const LIST = 3;
/** A paragraph in marks, whatever marks are inside, up to its dash. */
const LISTED = /^["“«„][^\n]*["”»](?=\s*[—–―-]{1,2}\s*\p{Upper}[^"“”«»\n]{1,90}$)/u;

/** "— ANA RUIZ, a pitcher of 13, after …": whom a line names first, however much it tells of them; null for nobody. */
function namedFirst(text: string, [start, end]: Span): Span | null {
	const match = NAMED.exec(text.slice(start, Math.min(end, start + LONGEST)));
	return match && [start + match[0].length - match.groups!.name!.length, start + match[0].length];
}

const NAMED =
	/^[—–―-]{1,2}\s*(?<name>\p{Upper}[\p{Alpha}.'’-]+(?: (?:(?:de|da|van|von|der|den|al|el|bin) )?\p{Upper}[\p{Alpha}.'’-]+){1,3})(?=, (?:an?|the|of|from|who|\d\d,) )/u;

/** In a list of quotations with names after dashes those too of which the marks inside are mistyped: "“He said ‘no.” And went.” — Ana Ruiz". */
function* listed(
	text: string,
	paragraphs: readonly Span[],
	attributions: readonly Attribution[],
): Generator<[Attribution, NameSpan | null]> {
	const told = new Set(attributions.map(({ content }) => content[0]![0]));
	const whole = paragraphs.filter(([start]) => told.has(start));
	if (whole.length < LIST) return;
	for (const [start, end] of paragraphs) {
		if (told.has(start)) continue;
		const said = LISTED.exec(text.slice(start, end))?.[0].length ?? 0;
		const source = said === 0 ? null : sourceAfterDash(text, [start + said, end], false);
		if (!source) continue;
		const dash = start + said + text.slice(start + said, end).search(/\S/);
		yield [
			{
				content: [[start, start + said]],
				cue: [dash, dash + 1],
				source,
				report: 'speech',
				confidence: 0.9,
				found: 'dash',
			},
			nameIn(text, source),
		];
	}
}

/** The name that begins the words after a dash: "Farid Haddad, bus driver"; null where they name nobody. */
export function nameIn(text: string, [start, end]: Span): NameSpan | null {
	const comma = text.slice(start, end).search(COMMA);
	const name = text.slice(start, comma < 0 ? end : start + comma).trimEnd();
	const nicknamed = NICKNAMED.exec(name);
	if (nicknamed) return { start: start + nicknamed.index, end: start + name.length, kind: 'person' };
	const words = name.split(' ');
	return words.length <= 4 && words.every((word) => isUpper(word.charCodeAt(0)) || word.length <= 3)
		? { start, end: start + name.length, kind: 'person' }
		: null;
}

const BESIDE_NAMELESS = /, (?:asked|who|when|after|on|in|at|to|\p{Lower}+ing)(?!\p{Alpha})/u;

const COMMA = /[,(]| (?:in|from) \p{Upper}/u;

/**
 * The words after the dash when they can name somebody: they fill the line and are no sentence.
 * @param isBelow whether the line is one of its own: what follows the name may tell of anything then
 */
export function sourceAfterDash(text: string, [start, end]: Span, isBelow: boolean): Span | null {
	const line = text.slice(start, end);
	const match = DASH.exec(line);
	if (!match || match[0].trim() === '') return null;
	const words = line.slice(match[0].length).replace(/[.\s]+$/, '');
	if (
		words === '' ||
		/[“”"«»„‘「『!?;:]|\s'|\.\s/.test(
			words
				.replace(NICKNAME, ' ')
				.replace(
					/\b(?:\p{Alpha}|Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|Rev|Fr|Cllr|Capt|Sgt|Col|Gen|Lt|No|Nos|Co)\.\s/gu,
					'',
				),
		)
	)
		return null;
	const first = words.charCodeAt(0);
	const isNamed = isUpper(first) || /\p{Upper}/u.test(words) || words[0] === '@';
	if (!isNamed && !isSpeaking(words) && !isSomebody(words)) return null;
	const told = words.replace(isBelow ? /,.*$/s : /, who .*$/s, '');
	if (/\b(?:said|says|told|was|is|were|had|has|asked|wrote)\b/.test(told)) return null;
	if (isBelow && told.length > LONGEST) return null;
	// "Liberal leader Ewan Strang arrives at the count"
	const acting = ACTING.exec(words);
	const length = acting ? acting.groups!.name!.length : words.length;
	return [start + match[0].length, start + match[0].length + length];
}

/** "a man with a dachshund", "mother of three": somebody who is not named. */
function isSomebody(words: string): boolean {
	const { told } = UNNAMED.exec(words)!.groups!;
	const phrase = told!.split(' ');
	const past = phrase.findIndex(
		(word, i) => i > 0 && (PREPOSITION.has(word) || /\p{Lower}{2}ing$/u.test(word)),
	);
	const head = phrase[past < 0 ? phrase.length - 1 : past - 1]!;
	return isHuman(head.replace(/men$/, 'man').replace(/([^s])s$/, '$1')) && !NO_SIGNATURE.test(words);
}

const UNNAMED = /^(?:(?:an?|the|one|another|two|three|four|five|six) )?(?<told>[^,;(]*)/u;
/** What goes on with a sentence: "a reminder that nothing lasts". */
const NO_SIGNATURE = /^(?:an? )?(?:[\p{Lower}-]+ )?(?:\p{Lower}+ment|reminder)\b|\b(?:that|which)\b/u;

/** 'Rosario "Charing" Dimaculangan' */
const NICKNAME = /(?<=\p{Lower}) ["“‘'][\p{Alpha}.-]{1,20}["”’'] (?=\p{Upper})/u;

const NICKNAMED = /\p{Upper}[\p{Alpha}’'-]+ ["“‘'][\p{Alpha}.-]{1,20}["”’'] \p{Upper}[\p{Alpha}’'-]+$/u;

const isSentence = (text: string, start: number, end: number): boolean =>
	isEnded(text, end) || text.slice(start, end).split(' ', LEAST_WORDS).length === LEAST_WORDS;

/** The name in brackets that ends the line of a quotation, which is a sentence. */
function sourceInBrackets(text: string, line: Span, start: number, end: number): Span | null {
	if (text[line[1] - 1] !== ')' && text[line[1] - 2] !== ')') return null;
	const match = BRACKETS.exec(text.slice(...line));
	if (!match || !isSentence(text, start, end)) return null;
	const { who } = match.groups!;
	if (!/[ ,]/.test(who!) || /\b(?:said|says|told|was|is|were|had|has|asked|wrote)\b/.test(who!)) return null;
	const at = line[0] + match[0].indexOf('(') + 1;
	return [at, at + who!.length];
}

/** "“We will be back.” Ana Ruiz, coach, after the match": a name, and who that is, right after a quotation that is a paragraph's beginning. */
function sourceBeside(text: string, line: Span, start: number, end: number): Span | null {
	if (start > 0 && text[start - 1] !== '\n') return null;
	const match = BESIDE.exec(text.slice(...line));
	if (!match || !isEnded(text, end) || VERB.test(match.groups!.about!)) return null;
	const at = line[0] + match[0].indexOf(match.groups!.who!);
	return [at, at + match.groups!.who!.length];
}

const BESIDE =
	/^ (?<who>\p{Upper}[\p{Alpha}.'’-]+(?: (?:(?:de|da|van|von|der|den|al|el|bin) )?\p{Upper}[\p{Alpha}'’-]+){1,3})(?<about>, [^.!?“”"«»:;\n]{3,70})$/u;
const VERB = /\b(?:said|says|told|was|is|were|are|had|has|asked|wrote|who|added|will)\b/;

/** A name and what its bearer does. */
const ACTING =
	/^(?<name>(?:[\p{Alpha}'’-]+ ){0,4}?\p{Upper}[\p{Alpha}.'’-]+ (?:(?:van|von|de|der|den|ter|da|dos|di|la|le|el|al|bin) ){0,2}(?:al-|el-)?\p{Upper}[\p{Alpha}'’-]+) (?:\p{Lower}{3,}s|\p{Lower}{2,}ing|as|after|during|when|while|before|on|outside|inside|behind|near|following|against|about) /u;
