import type { Span } from '../../../model/index.js';
import { type Attribution, type NameSpan, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { list } from '../../text/list.js';
import { isHuman } from '../../who/nouns.js';

/** he sighs · she fumed, right after a quotation. */
const PRONOUN_VERB =
	/^\s*[,–—-]?\s*(?<source>he|she|they|I|we)\s+(?<cue>\p{Lower}{2,}(?:s|ed|t|d|k|g|w|e))(?=[\s.,;:])/u;
/** sighed Ana · laughs the boy: the words before the source. */
const VERB =
	/^\s*[,–—-]?\s*(?<cue>\p{Lower}{2,}(?:s|ed|d|t|e|g|w))\s+(?:(?:its|their|the|his|her|an?) (?:[\p{Lower}-]+ ){0,3}[\p{Lower}-]+,? )?$/u;
const GOVERNOR =
	/ (?<phrase>(?:the|an?|his|her|its|their) [\p{Lower} -]+ (?:of|at|for|from|in|with)(?: the)? )$/u;
const VERB_AFTER = /^\s+(?<cue>\p{Lower}{2,}(?:s|ed|d|t|e|g|w))(?=[\s.,;:])/u;
/** Verbs and other words that tell nothing of speech there. */
const NO_CUE = list(
	`is was has had does and at but not that it as its this his the ended needs seems looked moved used played based named called entitled
	titled which runs opened closed died went came left won lost are were have be of to in on ones one made followed included includes means
	meant appeared appears remains remained became becomes stands stood quiet silent wild about out`,
);

/**
 * Quotations that end like speech (“…,” “…?”) and are followed by somebody and any verb: the fallback where no
 * trained cue was found.
 * @param taken whether an offset belongs to a statement already
 */
export function attributeTags(
	text: string,
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
	taken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	let n = 0;
	for (const quotation of quotations) {
		const [start] = quotation.parts[0]!;
		const end = quotation.parts.at(-1)![1];
		if (quotation.depth > 0 || !quotation.closed || end - start < 8 || taken(start)) continue;
		if (!/[,?!—–-]["”’'»“」』]$|["”’'»“」』]$/.test(text.slice(end - 2, end))) continue;
		const isSpeech =
			/(?:[,?!—–…]|\.\.\.)\s?$/.test(text.slice(end - 4, end - 1)) ||
			text[end] === ',' ||
			isBetweenDashes(text, end);
		if (!isSpeech || OF_PHRASE.test(text.slice(Math.max(0, start - LONGEST_LEAD), start))) continue;
		while (n < names.length && names[n]!.start < end) n++;
		const found = pronounTag(text, end) ?? nameTag(text, end, names[n], names[n + 1]) ?? nounTag(text, end);
		if (!found || NO_CUE.has(text.slice(...found.cue))) continue;
		attributions.push(spokenNear(quotation.parts, found.cue, found.source, 0.7));
	}
	return attributions;
}

/** "a cake shaped like a | “triple,” she stepped", "the so-called | “Lounge”, a room": what goes before words in marks that are a part of a phrase. */
const OF_PHRASE =
	/(?:^|[\s(])(?:so-called|(?:an?|the|this|his|her|its|their|my|our)(?: (?:so-called|first|second|third|last|final|next|new|old|little|small|big|great|real|true|proper|good|bad))?) $/i;
/** "their so-called ", in UTF-16 code units, and more. */
const LONGEST_LEAD = 20;

/** “It is late” – Ana Ruiz paused – “and cold”: what stands between two halves of what was said. */
const isBetweenDashes = (text: string, end: number): boolean =>
	/^ [–—-]{1,2} [^–—.!?\n"“”«»„]{3,60} [–—-]{1,2} ["“‘'«„「]\p{Lower}/u.test(text.slice(end, end + 76));

interface Tag {
	readonly source: Span;
	readonly cue: Span;
}

function pronounTag(text: string, end: number): Tag | null {
	const match = PRONOUN_VERB.exec(text.slice(end, end + 40));
	if (!match) return null;
	const { source, cue } = match.groups!;
	const at = end + match[0].indexOf(source!);
	const verb = end + match[0].length - cue!.length;
	return { source: [at, at + source!.length], cue: [verb, verb + cue!.length] };
}

const NOUN = String.raw`(?<source>(?:(?:the|an?|one|another|his|her|their|its|our|my|some|two|three) )?(?:[\p{Lower}’'-]+ ){0,3}?(?<noun>[\p{Lower}-]+))`;
const TAG_VERB = String.raw`(?<cue>\p{Lower}{2,}(?:s|ed|d|t|e|g|w|k))(?: (?:in|up|back|out|on))?`;
/** the coach marvelled · residents sobbed, right after a quotation. */
const NOUN_VERB = new RegExp(String.raw`^\s*[,–—-]?\s*${NOUN} ${TAG_VERB}(?=[.,;:]|$)`, 'du');
/** wept the coach · chimed in residents of the same. */
const VERB_NOUN = new RegExp(String.raw`^\s*[,–—-]?\s*${TAG_VERB} ${NOUN}(?=[.,;:]|$)`, 'du');
/** How far after a quotation such words go, in UTF-16 code units. */
const REACH = 70;

/** People who are told of by what they are, with any verb. */
function nounTag(text: string, end: number): Tag | null {
	const after = text.slice(end, end + REACH);
	for (const form of [NOUN_VERB, VERB_NOUN]) {
		const found = form.exec(after)?.indices?.groups;
		if (!found) continue;
		const noun = after.slice(...found.noun!);
		if (!isHuman(noun) && !(noun.endsWith('s') && isHuman(noun.slice(0, -1)))) continue;
		const at = ([start, past]: [number, number]): Span => [end + start, end + past];
		return { source: at(found.source!), cue: at(found.cue!) };
	}
	return null;
}

function nameTag(text: string, end: number, name?: NameSpan, next?: NameSpan): Tag | null {
	if (!name || name.kind === 'place' || name.start - end > 60) return null;
	// "retorts Lower Drummel's Ishbel Crombie"
	const owned = /^['’]s $/.test(text.slice(name.end, name.end + 3)) && next?.start === name.end + 3;
	const source: Span = [name.start, owned ? next.end : name.end];
	const before = text.slice(end, name.start);
	const ahead = VERB.exec(before);
	// "said a prominent | Republican | donor": a name with a noun after it is nobody yet.
	const isFollowed = !/^[,.;:!?)\n]/.test(text.slice(source[1], source[1] + 1));
	if (ahead && isFollowed && / (?:its|their|the|his|her|an?) /.test(before)) return null;
	if (ahead) {
		// "predicted the landlord of the | Golden Hart"
		const governor = GOVERNOR.exec(before)?.groups?.phrase?.length ?? 0;
		const at = end + before.indexOf(ahead.groups!.cue!);
		return { source: [source[0] - governor, source[1]], cue: [at, at + ahead.groups!.cue!.length] };
	}
	if (!/^\s*[,–—-]?\s*$/.test(before)) return null;
	const after = VERB_AFTER.exec(text.slice(source[1], source[1] + 24));
	if (!after) return null;
	const at = source[1] + after[0].length - after.groups!.cue!.length;
	return { source, cue: [at, at + after.groups!.cue!.length] };
}
