import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { firstFrom } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { isTitle, isTitleOfWork } from '../../quotations/titles.js';

/**
 * “I was afraid,” Ruiz wrote in her memoir, “The Wrong Bank.” “It passed.”; In her memoir, “The Wrong Bank,” Ruiz recalls
 * being afraid: the title of a work among what was said is none of it, nor what leads up to it.
 */
export function withoutWork(
	text: string,
	outer: readonly Quotation[],
	content: readonly Span[],
): readonly Span[] {
	if (content.length < 2) return content;
	const said = content.flatMap(([start, end]): Span[] => {
		const q = firstFrom(outer, start);
		const title = outer[q]?.parts[0];
		if (!title || !(isTitleOfWork(text, title) || isHeaded(text, start))) return [[start, end]];
		if (title[1] === end && LEAD.test(text.slice(start, title[0]))) return [];
		if (title[0] !== start) return [[start, end]];
		const next = outer[q + 1]?.parts[0]?.[0] ?? end;
		return next < end ? [[next, end]] : [];
	});
	return said.length > 0 ? said : content;
}

/** "In his book ", "On her new blog, ": nothing but where somebody wrote. */
const LEAD = /^(?:In|On) (?:his|her|their|its|the|an?) [^“”"«»,;:]{2,50},? $/;

/**
 * Whether all that was found is a title: In his book “The Long Road,” Ruiz argues that …; On “Late Line,” Ruiz said that …
 * @param content not empty
 */
export function isWork(text: string, { cue, source }: Attribution, content: readonly Span[]): boolean {
	const title = content[0]!;
	if (content.length > 1) return false;
	if (isTitleOfWork(text, title)) return true;
	// “…,” Ruiz said: what a phrase leads up to is no sentence.
	return (
		cue !== null &&
		source !== null &&
		title[1] < Math.min(cue[0], source[0]) &&
		OF_PHRASE.test(text.slice(Math.max(0, title[0] - 3), title[0])) &&
		isTitle(text, title)
	);
}
const OF_PHRASE = /[\p{Alpha}’'] $/u;

/** "in a note headed | “Mind the Aisle”" */
const isHeaded = (text: string, start: number): boolean =>
	text.startsWith('ed ', start - 3) && HEADED.test(text.slice(Math.max(0, start - 12), start));
const HEADED = /\b(?:headed|titled|entitled|subtitled|headlined) $/;
