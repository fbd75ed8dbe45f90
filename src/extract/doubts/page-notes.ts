import type { Attribution } from '../attribution.js';

/** What a page corrects in its article, and whose views it disclaims. */
const NOTE =
	/^(?:(?:an?|the) (?:earlier|previous|prior|original|initial) versions? of (?:this|the|our) |(?:this|the) (?:article|story|post|piece|report|column|headline|caption) (?:has|have) been\b|(?:(?:the|any|all) )?(?:views|opinions)(?: \p{Lower}+){0,4} expressed\b)/iu;
const LONGEST = 60;
/** The heading over a correction; an editor may be somebody. */
const HEADING = /^(?:corrections?|clarifications?)$/i;

/** "An earlier version of this article said that …", "The views expressed here are the author's own": what nobody says. */
export const isPageNote = (text: string, { source }: Attribution): boolean =>
	source !== null &&
	(NOTE.test(text.slice(source[0], source[0] + LONGEST)) || HEADING.test(text.slice(...source)));
