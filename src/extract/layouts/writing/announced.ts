import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { codesOf } from '../../text/characters.js';
import { paragraphAt } from './signatures.js';

/** "This is the statement he released at noon.", "The letter that Ana Ruiz sent her staff reads:" */
const SENT =
	/\b(?:statement|message|letter|post|note|text|e-?mail|apology|speech)(?: in full)?,? (?:that |which )?(?<source>he|she|they|\p{Upper}[\p{Alpha}.’'-]+(?: \p{Upper}[\p{Alpha}.’'-]+){0,2}) (?:has |had |later )?(?<cue>released|issued|posted|sent|wrote|read|made|shared|published|gave|tweeted|delivered)\b(?:[^.!?:\n“”"]|[.:]\d){0,60}[.:]$/du;
/** "Here is her statement in full:" */
const IN_FULL =
	/\b(?<source>[Hh]is|[Hh]er|[Tt]heir) (?:full |whole )?(?<cue>statement|message|letter|post|note|e-?mail|apology|speech)(?: in full| reads| read| follows| below){0,2}[.:]$/d;
/** "■ Comment from the President", "A message from Ana Ruiz, chairwoman": a heading that tells from whom the words below it come. */
const HEADED =
	/^(?:[■□▪●•◆#*_]{1,4} ?)?(?:(?:A|The|Our) )?(?:(?:[Ff]ull|[Ss]hort|[Oo]fficial|[Pp]ersonal|[Ww]ritten) )?(?<cue>(?:[Cc]omment|[Ss]tatement|[Qq]uote|[Rr]emark|[Gg]reeting|[Rr]eaction)s?|[Mm]essage|[Rr]esponse|[Rr]eply|[Ww]ords?|[Nn]ote|[Ll]etter) (?:from|by|of) (?<source>(?:the|our|its) (?:[\p{Alpha}-]+ ){0,4}?[\p{Alpha}-]+(?<!s)|(?:\p{Upper}[\p{Alpha}.’'-]+ ){1,4}\p{Upper}[\p{Alpha}’'-]+)(?:, [^.!?:;"“”«»\n]{2,60}| \([^()\n]{2,60}\))?[*_#:]{0,3}$/du;
/** "■ President's comment" */
const HEADED_BY =
	/^(?:[■□▪●•◆#*_]{1,4} ?)?(?<source>(?:(?:The|Our) )?(?:[\p{Alpha}-]+ ){0,3}?[\p{Alpha}-]+)['’]s (?<cue>comments?|statement|message|response|reaction|remarks|words)[*_#:]{0,3}$/du;
/** A longer line is no heading. */
const LONGEST_HEADING = 100;
const OPENING = codesOf('"“«„‘\'「『');
/** So far back such a sentence begins, in UTF-16 code units. */
const REACH = 200;
/** Paragraphs of a statement at most. */
const MOST = 20;

/**
 * Quotations that fill the paragraphs below a sentence that announces whose words follow in full: one statement,
 * whoever is named in it.
 * @param starting the quotations that fill their paragraphs, by the one in which each begins
 */
export function attributeAnnounced(
	text: string,
	paragraphs: readonly Span[],
	starting: ReadonlyMap<number, Quotation>,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (let p = 0; p + 1 < paragraphs.length; p++) {
		if (!OPENING.has(text.charCodeAt(paragraphs[p + 1]![0]))) continue;
		const [start, end] = paragraphs[p]!;
		const from = Math.max(start, end - REACH);
		const words = text.slice(from, end);
		const isLed = /[.:]$/.test(words);
		const match = (isLed ? (SENT.exec(words) ?? IN_FULL.exec(words)) : null) ?? headingIn(words);
		if (!match) continue;
		const content = partsBelow(paragraphs, starting, p + 1);
		if (content.length === 0) continue;
		const { source, cue } = match.indices!.groups!;
		const at = ([first, past]: [number, number]): Span => [from + first, from + past];
		attributions.push({
			content,
			cue: at(cue!),
			source: at(source!),
			report: 'speech',
			confidence: 0.85,
			found: 'alone',
		});
	}
	return attributions;
}

const headingIn = (line: string): RegExpExecArray | null =>
	line.length <= LONGEST_HEADING ? (HEADED.exec(line) ?? HEADED_BY.exec(line)) : null;

function partsBelow(
	paragraphs: readonly Span[],
	starting: ReadonlyMap<number, Quotation>,
	from: number,
): Span[] {
	const content: Span[] = [];
	for (let p = from; content.length < MOST; ) {
		const quotation = starting.get(p);
		if (quotation === undefined) break;
		content.push(...quotation.parts);
		p = paragraphAt(paragraphs, quotation.parts.at(-1)![0]) + 1;
	}
	return content;
}
