import type { Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import { sentenceStart, subject } from './subject.js';

/**
 * "Ana Ruiz tweeted:", "The statement reads:": a paragraph that leads up to words in writing, or to a speech. Whoever
 * "writes:" in a live blog is its reporter, who tells what others say.
 */
const LEADS_UP =
	/\b(?<cue>said|says|say|told|wrote|tweeted|tweets|posted|posts|reads?|stated|states|responded|replied|commented|comments|added|continued|explained|declared|announced)\b[^.:!?\n]{0,60}:$/u;
/** > and 2/: the lines of a post or a thread, or a sign before them that is none of a list's. */
const LINE_SIGN = /^(?:> ?|\d{1,2}\/(?:\d{1,2})? )/;
/** What an unmarked speech or text begins with. */
const BEGINS = /^(?:> ?|\d{1,2}\/(?:\d{1,2})? )?[\p{Lu}#@¡¿…]/u;
/** Lines that are told so at most. */
const LONGEST = 12;
/** A shorter paragraph is a heading or a label. */
const LEAST = 12;

/**
 * A paragraph without marks below one that ends with a verb of telling and a colon, with the lines of the same post
 * that go on below it.
 * @param names in text order
 */
export function attributeBelowColons(
	text: string,
	paragraphs: readonly Span[],
	names: readonly NameSpan[],
): Attribution[] {
	const attributions: Attribution[] = [];
	for (let p = 0; p + 1 < paragraphs.length; p++) {
		const [start, end] = paragraphs[p]!;
		if (text[end - 1] !== ':') continue;
		const from = Math.max(start, end - 300);
		const match = LEADS_UP.exec(text.slice(from, end));
		const first = paragraphs[p + 1]!;
		const below = text.slice(...first);
		if (!match || below.length < LEAST || !BEGINS.test(below) || /[:,]$/.test(below)) continue;
		const source = subject(text, sentenceStart(text, from, end - 1), end - 1, names);
		const cueAt = from + match.index;
		if (!source || source[0] >= cueAt) continue;
		const sign = LINE_SIGN.exec(below)?.[0].length ?? 0;
		const content: Span[] = [[first[0] + sign, first[1]]];
		for (let q = p + 2; sign > 0 && q < paragraphs.length && content.length < LONGEST; q++) {
			const [next, past] = paragraphs[q]!;
			const length = LINE_SIGN.exec(text.slice(next, Math.min(past, next + 8)))?.[0].length;
			if (length === undefined) break;
			if (next + length < past) content.push([next + length, past]);
		}
		attributions.push({
			content,
			cue: [cueAt, cueAt + match.groups!.cue!.length],
			source,
			report: 'speech',
			confidence: 0.8,
			found: 'turn',
		});
	}
	return attributions;
}
