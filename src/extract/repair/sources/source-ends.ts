// What is none of a source at its beginning and its end: links, times, adverbs, brackets, the beginnings of verbs.
import type { Span } from '../../../model/index.js';
import { codesOf, isDigit } from '../../text/characters.js';
import {
	ADVERB_LAST,
	AUXILIARY_LAST,
	DATELINE,
	DAY_LAST,
	FOR_LONG,
	FORM,
	JOINED,
	KEEPS,
	LINK,
	mayBe,
	TIME_FIRST,
	TIME_LAST,
	TORN,
} from './source-signs.js';

/** "But | a provincial official": how a sentence is joined to the one before. */
export function withoutLink(text: string, source: Span | null): Span | null {
	if (source === null || !mayBe(text, source, FORM.linked)) return source;
	const words = text.slice(...source);
	const link = LINK.exec(words);
	const dateline = DATELINE.exec(words);
	if (dateline) return [source[0] + dateline[0].length, source[1]];
	return link ? [source[0] + link[0].length, source[1]] : source;
}

/** A source without the beginning of its verb, when and how it was said, and half of what is told of it. */
export function withoutEnds(text: string, source: Span | null, cue: Span | null): Span | null {
	if (source === null) return null;
	if (!mayBe(text, source, FORM.overlong) && !isDigit(text.charCodeAt(source[0]))) return source;
	return withoutTornRelative(
		text,
		withoutTime(text, withoutAdverb(text, withoutAuxiliary(text, source), cue)),
	);
}

/** "The document, dated 3 February and | marked “secret”, | puts the cost at …": torn before the end of what is told of it. */
function withoutTornRelative(text: string, source: Span | null): Span | null {
	if (source === null || !TORN.test(text.slice(...source))) return source;
	const comma = text.slice(...source).indexOf(', ');
	return [source[0], comma > 3 ? source[0] + comma : source[1] - 4];
}

/** "Nuñez | would not": a verb's beginning is no part of its subject. */
function withoutAuxiliary(text: string, source: Span | null): Span | null {
	const words = source === null ? '' : text.slice(...source);
	// "The museum | had for decades"
	const own = source
		? ((OF_CLAUSE.test(words) ? null : AUXILIARY_LAST.exec(words)) ??
			(words.includes(' ha') ? FOR_LONG.exec(words) : null) ??
			KEEPS.exec(words))
		: null;
	return source && own ? [source[0], source[0] + own.index] : source;
}

/** "tasks that a campaign would": the verb is a clause's own. */
const OF_CLAUSE = / (?:who|whom|that|which|what|than|as) (?!.*(?:not|n['’]t)$)/;

/** "the royal blankly | denied", "the court last week | ruled", "We’ve | asked": without the adverb, and without what a pronoun is joined to. */
function withoutAdverb(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] > cue[0]) return source;
	const words = text.slice(...source);
	const isBeside = cue[0] - source[1] === 1;
	const extra =
		JOINED.exec(words) ??
		(isBeside && words.endsWith('ly') ? ADVERB_LAST.exec(words) : null) ??
		(isBeside && TIME_ENDS.includes(words.at(-1)!) ? TIME_LAST.exec(words) : null);
	return extra ? [source[0], source[1] - extra.groups!.extra!.length] : source;
}

/** The last letters of these: "week", "month", "year", "night", "morning", "now", "today", "once", "then", "also", "always". */
const TIME_ENDS = 'khrtgwyenos';

/** "Last winter | the council wrote": when it was said is no part of who says it. */
function withoutTime(text: string, source: Span | null): Span | null {
	if (!source) return null;
	// "09:|15 Minister says he won't step in"
	if (
		/^\d\d \p{Alpha}/u.test(text.slice(source[0], source[0] + 4)) &&
		/\d[:.]$/.test(text.slice(source[0] - 2, source[0]))
	)
		return source[1] > source[0] + 3 ? [source[0] + 3, source[1]] : null;
	const time = TIME_FIRST.exec(text.slice(...source));
	if (time) return [source[0] + time[0].length, source[1]];
	// "The council | on Thursday | closed the pier, saying"
	const day = DAY_ENDS.has(text.charCodeAt(source[1] - 1)) ? DAY_LAST.exec(text.slice(...source)) : null;
	return day && !DONE_LAST.test(text.slice(source[0], source[0] + day.index))
		? [source[0], source[0] + day.index]
		: source;
}

/** The last letters of a day, "morning", "evening", "night" and "afternoon". */
const DAY_ENDS = codesOf('ygtn');

/** "figures published | on Tuesday" */
const DONE_LAST = /(?:ed|sent|made|given|held|seen|shown|written|taken)$/;

/** "Your correspondent (Letters, 4 June) says", "Orbitek Inc. (NASDAQ: ORBK) today announced": the words before a bracket that the source was cut from. */
export function beforeBracket(text: string, source: Span | null): Span | null {
	if (!source) return null;
	const words = text.slice(...source);
	const close = words.indexOf(')');
	if (close === -1 || words.lastIndexOf('(', close) !== -1) return source;
	if (close < words.length - 1 && !WHEN_OR_CALLED.test(words.slice(close + 1))) return source;
	const from = Math.max(0, source[0] - 60);
	const open = from + text.slice(from, source[0]).lastIndexOf('(');
	if (open < from) return source;
	const phrase = BEFORE_BRACKET.exec(text.slice(Math.max(0, open - 80), open));
	return phrase ? [open - 1 - phrase.groups!.source!.length, open - 1] : source;
}

/** Behind a bracket: when somebody spoke, and what else they are called. */
const WHEN_OR_CALLED =
	/^ (?:today|yesterday|tonight|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\(.{2,60}\)(?: today| yesterday)?)$/;

const BEFORE_BRACKET =
	/(?:^|[.!?–—]\s|,\s(?=\p{Upper}(?!td|nc|LC))|\n)(?<source>(?:(?:The|A|An|Your|My|Our|His|Her|Its|Their|\p{Upper}\p{Alpha}+)\s)?(?:[^.!?\n,–—]|\.(?! \p{Upper})|, (?=Ltd|Inc|LLC)){2,60}?)\s$/u;

/** "head of planning Ana Ruiz | (Greens)": what a bracket at the end tells of the same. */
export function withoutBracket(text: string, source: Span | null): Span | null {
	if (!source || text[source[1] - 1] !== ')') return source;
	const length = text.slice(...source).lastIndexOf(' (');
	return length > 2 ? [source[0], source[0] + length] : source;
}
