import type { Span } from '../../../model/index.js';
import { type Attribution, type NameSpan, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { lineFrom } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';

const SOURCE = String.raw`(?<source>(?:(?:the|an?|one|his|her|its|their) )?(?:[\p{Alpha}.’'-]+ ){0,5}?[\p{Alpha}.’'-]*\p{Alpha})`;
/** What somebody’s words may be. */
const WORDS =
	'(?:[\\p{Lower}-]+ ){0,2}(?<cue>words?|message|verdict|view|warning|answer|reply|response|reaction|assessment|advice|conclusion|opinion|complaint|plea|promise|recollection|explanation)';
const END = String.raw`(?=[.,;:!?\n]| (?:on|in|at|to|as|when|after|before|during|yesterday|today|last)\b|$)`;
/** “No,” came the reply. · “No,” came the reply from the town hall. */
const REPLY = new RegExp(
	String.raw`^,? (?:back )?(?:came|comes|was|is) (?:the|a|his|her|their) (?:[\p{Lower}-]+ ){0,2}(?<cue>reply|answer|response|retort|verdict)(?: (?:from|of) ${SOURCE})?${END}`,
	'du',
);
/** “We lost.” So says Ruiz, also in a paragraph below. · “A zoo,” was how Ruiz described it. · “We lost.” That was the verdict of Ruiz. */
const VERDICTS: readonly RegExp[] = [
	String.raw`^[,.]?\s+(?:[Ss]o|[Tt]hus) (?<cue>said|says?|spoke|wrote|ran|declared|declares) ${SOURCE}${END}`,
	String.raw`^[,.]? (?:is|was) (?:how|what) ${SOURCE} (?:has |had )?(?<cue>described|describes|puts?|summed|sums|called|calls|told|sees|saw|remembers|remembered|explains|explained|recalls|recalled)\b`,
	`^[,.]? (?:(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch) )?(?:is|was|are|were) (?:the|a) ${WORDS} (?:of|from|by) ${SOURCE}${END}`,
].map((form) => new RegExp(form, 'du'));

/** What such an account begins with: most quotations are followed by something else. */
const BEGINS =
	/^[,.]?\s+(?:back |came |comes |is |was |are |were |[Ss]o |[Tt]hus |[Tt]hat |[Tt]his |[Tt]h[eo]se |[Ss]uch )/;

/** How far after a quotation its account goes, in UTF-16 code units. */
const REACH = 140;
/** So many names before a reply are asked for a person: no more of a paragraph is looked at for each. */
const NAMES_BEFORE = 24;

/** Quotations that are told to be somebody's reply or verdict, without a verb of saying. */
export function attributeReplies(
	text: string,
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts, depth, closed } of quotations) {
		const end = parts.at(-1)![1];
		if (depth > 0 || !closed) continue;
		if (!BEGINS.test(text.slice(end, end + 10))) continue;
		const after = text.slice(end, end + REACH);
		const match = REPLY.exec(after) ?? VERDICTS.map((form) => form.exec(after)).find((one) => one !== null);
		if (!match) continue;
		const { source, cue } = match.indices!.groups!;
		const within = ([start, past]: [number, number]): Span => [end + start, end + past];
		const from = source === undefined ? lastPerson(text, names, parts[0]![0]) : within(source);
		attributions.push(spokenNear(parts, within(cue!), from, from === null ? 0.5 : 0.8));
	}
	return attributions;
}

/** The last person who is named before an offset in its paragraph: who is asked, or acts, before a reply comes. */
function lastPerson(text: string, names: readonly NameSpan[], offset: number): Span | null {
	const past = lowerBound(names.length, (k) => names[k]!.end <= offset);
	const first = Math.max(0, past - NAMES_BEFORE);
	if (first === past) return null;
	const far = names[first]!.start;
	const paragraph = lineFrom(text, far, offset + 1);
	for (let n = past - 1; n >= first; n--) {
		const name = names[n]!;
		if (name.start < paragraph) return null;
		if (name.kind === 'person') return [name.start, name.end];
	}
	return null;
}
