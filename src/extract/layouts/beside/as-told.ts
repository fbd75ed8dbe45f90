import type { Span } from '../../../model/index.js';
import { type Attribution, spokenNear } from '../../attribution.js';
import { lineFrom, trimEnd } from '../../text/characters.js';
import { matchesOf } from '../../text/matches.js';
import { endsShort, sentenceStart } from './subject.js';

const SOURCE = String.raw`(?<source>(?:(?:the|its|his|her|their|an?|one) (?:[\p{Alpha}\p{N}'’.-]+ ){0,6}?[\p{Alpha}\p{N}'’.-]+|he|she|they|it|police|officials|prosecutors|doctors|\p{Upper}[\p{Alpha}'’.-]*(?: [\p{Alpha}\p{N}'’.-]+){0,6}?))`;
const CUE =
	'(?:(?:has|had|have) )?(?:(?:later|also|then|since|first|already|now|rightly) )?(?<cue>announce[sd]|confirm(?:s|ed)|report(?:s|ed)|reveal(?:s|ed)|admit(?:s|ted)|explain(?:s|ed)|said|says|note[sd]|establish(?:es|ed)|acknowledge[sd]|conceded?s?|point(?:s|ed) out|state[sd]|disclose[sd]|declare[sd]|warn(?:s|ed))';
/** When or where it was told: "on Thursday", "in a statement last week". */
const WHEN = String.raw`(?: (?:on|in|at|last|late|earlier|yesterday|today|this|afterwards|recently|again|back)(?: [\p{Alpha}\p{N}'’.-]+){0,6}?)?`;
/** ", as the theatre announced on Thursday, ": within a sentence, or at its end. */
const WITHIN = new RegExp(`, as ${SOURCE} ${CUE}${WHEN}(?<end>, |[.](?=\\s|$))`, 'uy');
/** "As the theatre announced on Thursday, " */
const FIRST = new RegExp(`(?<=^|\\n|[.!?]["”’]? )As ${SOURCE} ${CUE}${WHEN}, (?=\\p{Alpha})`, 'uy');
/** Where a sentence holds any of these, somebody else may be told to have said it. */
const TOLD =
	/["“”«»„:;\n]|(?<!\p{Alpha})(?:say|said|says|told|tells|according|ask|asked|added|wrote|whether)(?!\p{Alpha})/u;
/** What goes on in a sentence from the one before has no verb of its own. */
const FRAGMENT = /^(?:and|but|or|which|who|not|just|even|because|while|although|though) /;
const SENTENCE_END = /[.!?](?=["”’]?(?:\s|$))/u;
/** A sentence is no longer than this, and a shorter one tells nothing. */
const LONGEST = 320;
const LEAST = 16;

/**
 * What a sentence tells as somebody has told it before: "She died, as the theatre announced on Thursday, in her flat.",
 * "As Ana Ruiz explained, the road is shut."
 */
export function attributeAsTold(text: string): Attribution[] {
	const attributions: Attribution[] = [];
	const add = (content: Span[], match: RegExpExecArray) => {
		const parts = content.filter(([start, end]) => end > start);
		const words = parts.map((span) => text.slice(...span));
		if (words.some((part) => TOLD.test(part)) || words.join(' ').length < LEAST) return;
		const { source, cue } = match.groups!;
		const at = match.index + match[0].indexOf(` ${source!} `) + 1;
		const verb = text.indexOf(cue!, at + source!.length);
		attributions.push(spokenNear(parts, [verb, verb + cue!.length], [at, at + source!.length], 0.75));
	};
	for (const match of matchesOf(WITHIN, ', as ', text)) {
		const far = Math.max(0, match.index - LONGEST);
		const line = lineFrom(text, far, match.index);
		const from = sentenceStart(text, line, match.index);
		const past = match.index + match[0].length;
		const head = lastClause(text, [from, match.index]);
		if (head === null) continue;
		if (match.groups!.end === '.') add([head], match);
		else if (!FRAGMENT.test(text.slice(past, past + 12))) {
			const end = sentenceEnd(text, past);
			if (end === null) continue;
			// "It is true, as Ana Ruiz pointed out, | that it is shut"
			const isRest = text.startsWith('that ', past) || DANGLING.test(text.slice(...head));
			add(isRest ? [[past, end]] : [head, [past, end]], match);
		}
	}
	for (const match of matchesOf(FIRST, 'As ', text)) {
		const past = match.index + match[0].length;
		const end = sentenceEnd(text, past);
		if (end !== null) add([[past, end]], match);
	}
	return attributions;
}

/** Where the last clause of a sentence begins: "…, given that | he has emerged". */
const CLAUSE = /, (?:(?:given|now) that|because|since|although|though|while|whereas|and|but|so|for) /gu;
const OF_ANOTHER = /, (?:who|which|whose|where) [^,]*$/u;

/** "…, given that, as the paper reported, | he has emerged": what stands before is another clause. */
const DANGLING = /(?<!\p{Alpha})(?:that|because|since|although|though|while|whereas|and|but|so)$/u;

/** The clause that some words of a sentence end with; null where it tells of a noun. */
function lastClause(text: string, [start, end]: Span): Span | null {
	const words = text.slice(start, end);
	if (OF_ANOTHER.test(words)) return null;
	const last = [...words.matchAll(CLAUSE)].at(-1);
	return [last ? start + last.index + last[0].length : start, end];
}

/** Where the sentence that goes on at an offset ends; null where it is too long. */
function sentenceEnd(text: string, from: number): number | null {
	const words = text.slice(from, from + LONGEST);
	const line = words.indexOf('\n');
	const within = line < 0 ? words : words.slice(0, line);
	for (let at = 0; ; ) {
		const end = within.slice(at).search(SENTENCE_END);
		if (end < 0) return null;
		// "Mr. Hale", "No. 10"
		const before = within.slice(0, at + end);
		if (!endsShort(before) && !/(?:^|[\s(])No$/.test(before)) return trimEnd(text, from, from + at + end);
		at += end + 1;
	}
}
