import type { Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import type { Quotation } from '../quotes.js';

/** A longer line is no signature. */
const LONGEST = 90;
/** What ends a sentence, or begins one of somebody else's. */
const SENTENCE = /[.!?…:;"“”«»„」]$|[.!?] |\b(?:said|says|told|was|is|were|are|had|has|asked|wrote|will)\b/;
/** Words before a name: "Defence minister". */
const POST = /^(?:[\p{L}'’-]{2,24} ){0,4}$/u;

/**
 * Quotations that fill their paragraph, below them a line that begins with somebody's name: "“We have lost a voice.” /
 * Paul Acker, her son". A line of nothing but a name is one only where there are two of these.
 * @param names in text order
 */
export function attributeSignatures(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
): Attribution[] {
	const signed: { attribution: Attribution; isTold: boolean }[] = [];
	let p = 0;
	let n = 0;
	for (const { depth, closed, parts } of quotations) {
		if (depth > 0 || !closed) continue;
		const [start] = parts[0]!;
		const end = parts.at(-1)![1];
		while (p + 1 < paragraphs.length && paragraphs[p]![1] <= start) p++;
		if (start - paragraphs[p]![0] > 1) continue;
		while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] < end) p++;
		const line = paragraphs[p + 1];
		if (!line || paragraphs[p]![1] - end > 1 || line[1] - line[0] > LONGEST) continue;
		const words = text.slice(...line);
		if (SENTENCE.test(words)) continue;
		while (n < names.length && names[n]!.start < line[0]) n++;
		const name = names[n];
		if (name?.kind !== 'person' || name.end > line[1] || !text.slice(name.start, name.end).includes(' '))
			continue;
		const rest = text.slice(name.end, line[1]);
		if (!POST.test(text.slice(line[0], name.start)) || !/^(?:$|,| \()/.test(rest)) continue;
		signed.push({
			attribution: {
				content: parts,
				cue: null,
				source: [line[0], name.end],
				report: 'speech',
				confidence: 0.85,
				found: 'dash',
			},
			isTold: rest !== '' || name.start > line[0],
		});
	}
	return signed.filter(({ isTold }) => isTold || signed.length > 1).map(({ attribution }) => attribution);
}
