import type { Span } from '../../model/index.js';
import { codesOf, hasDash, isDigit, isSmall, isUpper, SQUARE_BRACKET } from './characters.js';
import { TIME_ZONE } from './time-zones.js';

/** 09:15, 10.02am, 11:40 GMT –: the time at the start of a live blog's entry. */
const TIME = new RegExp(
	`^\\[?\\d{1,2}[:.hH]\\d{2}(?::\\d{2})?\\s?(?:[aApP]\\.?[mM]\\.?)?(?:\\s${TIME_ZONE})?\\]?\\s*[-–—:|]?\\s+`,
	'u',
);
/** PORT LIN, Oct. 12 (Coastal Wire) -: where and when a wire report was written. */
const DATELINE =
	/^\p{Upper}[\p{Upper}\p{M}.'’ -]{2,40}(?:, ?(?:\d{1,2} )?[\p{Alpha}. ]{2,24}\d{0,2}(?:, ?\d{4})?){0,3}(?: ?\([^()]{2,40}\))?(?: ?\/?[-–—]{1,2} ?\/? | ?[—–] ?| ?\/[^/]{2,24}\/ ?[-–—]{1,2} )/u;

/** Halabja, Kurmanistan – On the morning: the same in small letters, before a sentence. */
const PLACE_LINE =
	/^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+){0,2}, \p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}'’-]+){0,2} ?[—–] ?(?=["“‘«]?\p{Upper})/u;

/** KUALA LUMPUR: the place alone, before a sentence. */
const PLACE_COLON =
	/^\p{Upper}[\p{Upper}\p{M}.'’ -]{3,28}(?:, (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Lower}*\.?(?: \d{1,2})?)?: (?=["“‘«]?\p{Upper}\p{Lower})/u;
/** A speaker's label. */
const LABEL = /\n\p{Upper}[\p{Upper}\p{M}.,'’ -]{1,40}: /u;
/** A place stands so no further from the beginning, in UTF-16 code units. */
const OPENING = 600;

/** •, -, >, 3.: what begins an item of a list, or a line of another's mail. */
const ITEM = /^(?:[-–•*·▪●◦‣>]|\d{1,2}[.)])[ \t]+(?=\S)/;
const ITEM_SIGNS = codesOf('-–•*·▪●◦‣>');

/**
 * Length of what stands before the first words of a paragraph: a dateline, the time of an entry, the sign of an item;
 * 0 when nothing.
 */
export function leadIn(text: string, [start, end]: Span): number {
	const code = text.charCodeAt(start);
	const past = Math.min(end, start + 120);
	if (isUpper(code)) return placeIn(text, start, past);
	const match =
		isDigit(code) || code === SQUARE_BRACKET
			? (TIME.exec(text.slice(start, past)) ?? ITEM.exec(text.slice(start, past)))
			: ITEM_SIGNS.has(code)
				? ITEM.exec(text.slice(start, past))
				: null;
	return match ? match[0].length : 0;
}

/** PORT LIN/HALD, Oct. 12 (Coastal Wire) -: the same of two towns. */
const TOWNS =
	/^\p{Upper}[\p{Upper}\p{M}.'’ -]{2,30}\/\p{Upper}[\p{Upper}\p{M}.'’ -]{2,30}(?:, ?[\p{Alpha}\d. ]{2,24}){0,2}(?: ?\([^()]{2,40}\))?(?: ?[-–—]{1,2} |: )/u;
const LONGEST_TOWNS = 120;

/** Length of a lead-in that may also name two towns, which the model has learnt to read as words of the sentence. */
export function leadInOfTowns(text: string, paragraph: Span): number {
	const lead = leadIn(text, paragraph);
	if (lead > 0 || !isUpper(text.charCodeAt(paragraph[0] + 1))) return lead;
	const [start, end] = paragraph;
	return TOWNS.exec(text.slice(start, Math.min(end, start + LONGEST_TOWNS)))?.[0].length ?? 0;
}

/** The same of where a report was written. */
function placeIn(text: string, start: number, past: number): number {
	const second = text.charCodeAt(start + 1);
	// "The mayor": the letters of most places are all capitals.
	const mayBeSpelt = !isSmall(second);
	const first = text.slice(start, past);
	// Where others are labelled so, they speak.
	const place = mayBeSpelt && start < OPENING ? PLACE_COLON.exec(first) : null;
	if (place && !LABEL.test(text.slice(start + 1)) && !LABEL.test(text.slice(0, start - 1)))
		return place[0].length;
	const match =
		(mayBeSpelt ? DATELINE.exec(first) : null) ?? (hasDash(first) ? PLACE_LINE.exec(first) : null);
	return match ? match[0].length : 0;
}
