import type { Span } from '../../../model/index.js';
import { type Attribution, type NameSpan, spokenNear } from '../../attribution.js';
import { trimEnd } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';

/** For or against what somebody is, with what that is. */
const STANCE =
	/^(?<beside>(?: \([^()\n]{2,40}\)|, [^,:\n]{2,50},|,)?) (?:(?:also|then|however|strongly|firmly|again) )?(?<cue>opposed|opposes|objected|objects|disagreed|disagrees|dissented|demurred|protested|supported|supports|backed|backs|welcomed|welcomes|defended|defends|dismissed|dismisses|rejected|rejects|queried|queries|questioned|questions|(?:spoke|speaks|argued|argues|voted|votes) (?:against|for|in favour|in support|out)|(?:was|is) (?:against|in favour|unimpressed|unconvinced|sceptical|not convinced|blunt|adamant|clear))(?: [\p{Alpha}\p{N}'’-]+){0,8}$/u;
/** What follows the colon is a sentence in small letters, no list, in the tense of the verb: "the road was too narrow". */
const clauseOf = (verbs: string): RegExp =>
	new RegExp(String.raw`^(?:[^:;.!?\n]|[.](?=\d)){2,160}?(?<!\p{Alpha})(?:${verbs})(?!\p{Alpha})`, 'u');
const TOLD = clauseOf(String.raw`was|were|had|would|could|should|might|must|did|came|went|\p{Lower}{3,}ed`);
const TELLING = clauseOf('is|are|has|have|will|can|should|must|does|do|need|needs');
const PRESENT = /s$|^(?:speaks|argues|votes|is) /;
/** ", in his words, ", ", as she put it, ": between words that are somebody's. */
const ASIDE =
	/,? (?:in (?:his|her|their) (?:own )?words|as (?:he|she|they) (?:put|called) it|(?:he|she|they) (?:said|added)),? /u;
const SENTENCE_END = /[.!?]["”’]?(?=\s|$)/u;
/** Whoever is named, and what is for or against, are no longer than this. */
const LONGEST = 110;
const LONGEST_SAID = 320;
const MAY_BEGIN = /^[\p{Lower}£$€]/u;

/**
 * Where somebody is for or against something, as minutes of meetings put it, and a colon brings why: "Cllr Ruiz opposed
 * the motion: the road was too narrow." The reason is hers. Bodies, of which a writer may tell more, are left alone.
 * @param names in text order
 */
export function attributeStances(text: string, names: readonly NameSpan[]): Attribution[] {
	const attributions: Attribution[] = [];
	for (let colon = text.indexOf(': '); colon >= 0; colon = text.indexOf(': ', colon + 2)) {
		const said = colon + 2;
		const words = text.slice(said, said + LONGEST_SAID);
		if (!MAY_BEGIN.test(words)) continue;
		const found = stanceBefore(text, colon, names);
		if (found === null) continue;
		const isPresent = PRESENT.test(text.slice(...found.cue));
		if (!(isPresent ? TELLING : TOLD).test(words)) continue;
		const end = SENTENCE_END.exec(words);
		if (!end) continue;
		const past = said + end.index + (end[0].length > 1 ? end[0].length : 0);
		attributions.push(spokenNear(partsOf(text, [said, past]), found.cue, found.source, 0.85));
	}
	return attributions;
}

/** Who takes which side in the words of a sentence up to a colon. */
function stanceBefore(
	text: string,
	colon: number,
	names: readonly NameSpan[],
): { readonly source: Span; readonly cue: Span } | null {
	for (let n = lowerBound(names.length, (i) => names[i]!.end < colon) - 1; n >= 0; n--) {
		const { kind, start, end } = names[n]!;
		if (colon - end > LONGEST) return null;
		if (kind !== 'person') continue;
		const match = STANCE.exec(text.slice(end, colon));
		if (!match || !OPENS.test(text.slice(Math.max(0, start - LONGEST_TITLE), start))) continue;
		const { beside, cue } = match.groups!;
		const at = end + text.slice(end + beside!.length, colon).indexOf(cue!) + beside!.length;
		return { source: [start, end], cue: [at, at + cue!.length] };
	}
	return null;
}

/** What a sentence begins with before a name: nothing, "Cllr", "The treasurer,". */
const OPENS = /(?:^|[\n.!?] ?|[.!?]["”’] )(?:(?:The |\p{Upper})[\p{Alpha}. ]{0,30},? )?$/u;
const LONGEST_TITLE = 40;

/** What is said, without an aside that tells whose words some are. */
function partsOf(text: string, [start, end]: Span): Span[] {
	const aside = ASIDE.exec(text.slice(start, end));
	if (!aside || aside.index < 2) return [[start, end]];
	const past = start + aside.index + aside[0].length;
	return [
		[start, trimEnd(text, start, start + aside.index)],
		[past, end],
	];
}
