import type { Span } from '../../model/index.js';
import { isHuman } from '../actors/roles.js';
import { lowerBound } from '../actors/search.js';
import type { Attribution, NameSpan } from '../attribution.js';
import { trimEnd } from '../characters.js';
import type { Quotation } from '../quotes.js';
import { isEnded } from '../quotes-alone.js';
import { sentenceStart, subject } from './subject.js';

/** Shorter quotations are words in marks, not speech: within a paragraph, and where they fill one of their own. */
const LEAST = 8;
const LEAST_ALONE = 25;
/** How far back the sentence before a quotation may begin, in UTF-16 code units. */
const REACH = 300;

/**
 * Quotations that are sentences of their own after a sentence that tells what somebody did: "Asked about it, Ana
 * Ruiz shrugged. “Ask the president.”" The speaker is that sentence's subject. Where the quotation fills a paragraph
 * of its own, only a human being is taken for it.
 * @param taken whether an offset belongs to a statement already
 */
export function attributeAfterDeeds(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
	taken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	let p = 0;
	for (const { depth, parts, closed } of quotations) {
		const [start, end] = parts[0]!;
		if (depth > 0 || !closed || end - start < LEAST || taken(start)) continue;
		while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] <= start) p++;
		const isAlone = start - paragraphs[p]![0] <= 1;
		const past = parts.at(-1)![1];
		if (!/^(?:``|''|.)\s?\p{Lu}/u.test(text.slice(start, start + 4)) || !isEnded(text, past)) continue;
		if (
			isAlone &&
			(p === 0 || end - start < LEAST_ALONE || !/^.?\s*(?:\n|$)/.test(text.slice(past, past + 3)))
		)
			continue;
		const [first, last] = isAlone ? paragraphs[p - 1]! : [paragraphs[p]![0], start];
		const from = Math.max(first, last - REACH);
		const stop = trimEnd(text, from, last);
		if (stop - from < 12 || text[stop - 1] !== '.') continue;
		const clause = sentenceStart(text, from, stop - 1);
		if (taken(clause) || taken(stop - 2)) continue;
		const source = subject(text, clause, stop - 1, names);
		if (!source || (isAlone && !isHumanBeing(text, source, names))) continue;
		attributions.push({
			content: parts,
			cue: null,
			source,
			report: 'speech',
			confidence: isAlone ? 0.55 : 0.65,
			found: 'near',
		});
	}
	return attributions;
}

/** Whether words are he or she, the name of a person, or a noun for one or for several. */
function isHumanBeing(text: string, [start, end]: Span, names: readonly NameSpan[]): boolean {
	const words = text.slice(start, end);
	if (/^(?:he|she)$/i.test(words)) return true;
	const name = names[lowerBound(names.length, (n) => names[n]!.end <= start)];
	if (name && name.start < end) return name.kind === 'person';
	const noun = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
	return isHuman(noun) || isHuman(noun.replace(/s$/, ''));
}
