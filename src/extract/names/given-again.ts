import type { NameSpan } from '../attribution.js';
import { REPORTING } from '../text/reporting.js';

/** First names that are other words too: months, days, a verb, what galleries show. */
const OTHER_WORDS = /^(?:Will|Art|April|May|June|August|January|Sunday|Monday|Friday)$/;
/** What follows whoever is called so, and neither a verb nor a month: "Will said", "April’s nan", "“No,” said Will." */
const AFTER = /^(?:(?<owner>['’]s(?![\p{Alpha}-]))| (?<verb>\p{Lower}+))/u;
/** What somebody does besides saying something. */
const DOES =
	/^(?:has|had|was|is|did|went|came|got|took|made|gave|left|lost|won|and|who|ran|found|felt|kept|grew|began|spent|met|knew)$/;
/** A month, a day or a time: "in April", "last Sunday", "the May". */
const OF_TIME =
	/(?:^|[^\p{Alpha}])(?:in|on|by|since|until|till|from|to|for|before|after|during|through|throughout|last|next|this|that|of|and|early|late|mid|every|each|the|\d+(?:st|nd|rd|th)?)[ -]$/iu;
/** "“No,” said | Will", "asked | April" */
const SAID = /(?:["”’»]|,)[ ,]*(?:said|says|asked|added|adds|replied|recalled|laughed|shouted|joked) $/;
const REACH = 18;
/** So many times one is looked for. */
const TIMES = 60;

/**
 * Names with the first names of people, where these are other words too and stand alone: "Will Grant said … | Will | said".
 * @param names in text order, not overlapping
 */
export function withGivenAgain(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
	const given = new Set<string>();
	for (const { start, end, kind } of names) {
		if (kind !== 'person') continue;
		// The first word, with a space behind it or behind the name.
		const form = text.slice(start, end + 1);
		const first = form.slice(0, Math.max(0, form.indexOf(' ')));
		if (OTHER_WORDS.test(first)) given.add(first);
	}
	if (given.size === 0) return names;
	const found: NameSpan[] = [];
	for (const first of given) addAlone(text, first, found);
	const apart = found.filter((name) => !names.some(({ start, end }) => start < name.end && name.start < end));
	return apart.length === 0 ? names : [...names, ...apart].sort((a, b) => a.start - b.start);
}

/** Adds the places where a first name stands alone. */
function addAlone(text: string, first: string, found: NameSpan[]): void {
	let at = text.indexOf(first);
	for (let times = 0; at >= 0 && times < TIMES; at = text.indexOf(first, at + 1), times++) {
		const end = at + first.length;
		if (/[\p{Alpha}\p{N}’'-]/u.test(text[at - 1] ?? ' ')) continue;
		const before = text.slice(Math.max(0, at - REACH), at);
		const isSaid = SAID.test(before) && !/^[\p{Alpha}’'-]/u.test(text.slice(end));
		const after = AFTER.exec(text.slice(end, end + REACH))?.groups;
		const verb = after?.verb;
		const isActing =
			after !== undefined &&
			(verb === undefined || REPORTING.has(verb) || DOES.test(verb) || /ed$/.test(verb));
		if (isSaid || (isActing && !OF_TIME.test(before))) found.push({ start: at, end, kind: 'person' });
	}
}
