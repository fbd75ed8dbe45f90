import type { Attribution } from '../attribution.js';

/** What a page is, where it tells what was wrong in it, and the heading over that. */
const OF_PAGE =
	/^(?:an?|the) (?:earlier|previous|prior|original|initial) versions? of (?:this|the|our) |^(?:this|the) (?:article|story|post|piece|report|column|headline|caption) (?:has|have) been\b|^(?:editor|correction|clarification)s?$/i;

/** "An earlier version of this article said that the bridge was shut": what nobody says, and is not so. */
export const isCorrection = (text: string, { source }: Attribution): boolean =>
	source !== null && OF_PAGE.test(text.slice(...source));
