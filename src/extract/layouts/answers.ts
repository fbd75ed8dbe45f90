import type { Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import type { Quotation } from '../quotes.js';

/** Fewer questions than this make no interview. */
const LEAST = 3;

/**
 * Interviews whose questions stand bare and whose answers stand in quotation marks, each in paragraphs of its own:
 * the answers are those of the person whom the text names first.
 * @param taken whether an offset belongs to a statement already
 */
export function attributeAnswers(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
	taken: (offset: number) => boolean,
): Attribution[] {
	const answers: Quotation[] = [];
	let p = 0;
	for (const quotation of quotations) {
		const [start] = quotation.parts[0]!;
		const end = quotation.parts.at(-1)![1];
		if (quotation.depth > 0) continue;
		while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] <= start) p++;
		if (p === 0 || start !== paragraphs[p]![0] || !/^\s*(?:\n|$)/.test(text.slice(end, end + 3))) continue;
		const [from, to] = paragraphs[p - 1]!;
		if (text[to - 1] === '?' && to - from < 300 && !/["“”«»„「]/.test(text[from]!)) answers.push(quotation);
	}
	if (answers.length < LEAST) return [];
	const first = answers[0]!.parts[0]![0];
	const guest = names.find(
		({ start, end, kind }) =>
			kind === 'person' &&
			end <= first &&
			text.slice(start, end).includes(' ') &&
			!/\bby\s$/i.test(text.slice(Math.max(0, start - 4), start)),
	);
	if (!guest) return [];
	return answers
		.filter(({ parts }) => !taken(parts[0]![0]))
		.map(({ parts }) => ({
			content: parts,
			cue: null,
			source: [guest.start, guest.end],
			report: 'speech',
			confidence: 0.85,
			found: 'alone',
		}));
}
