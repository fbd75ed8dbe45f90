import type { NameSpan } from '../attribution.js';
import { isSmall, isUpper } from '../text/characters.js';

/** Words that are written in capitals for nothing but weight. */
const STRESSED = new Set(
	`never always ever only all both every any no not none own very so too most best worst more less least first last next
	again still even just this that here now today tonight before after without against between under over huge massive big
	free live two three four five ten hundreds thousands millions absolutely completely totally really literally actually
	definitely seriously utterly exactly finally nearly hardly truly simply entirely immediately extremely must cannot should
	does did was were have had will would did been everything nothing everyone nobody`.split(/\s+/),
);
const LONGEST = 12;

/** "She would NEVER go back": a common word in capitals among small letters, which is nobody's name. */
export function isEmphasis(text: string, { start, end }: NameSpan): boolean {
	if (end - start > LONGEST || !isUpper(text.charCodeAt(start + 1))) return false;
	// In a line of capitals they tell nothing.
	const isAmongSmall = isSmall(text.charCodeAt(start - 2)) || isSmall(text.charCodeAt(end + 1));
	return isAmongSmall && STRESSED.has(text.slice(start, end).toLowerCase());
}
