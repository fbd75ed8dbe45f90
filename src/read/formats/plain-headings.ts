import { isCredit } from './credits.js';

/** So long a line between paragraphs may be to be looked at; captions and headlines of other articles are among them. */
const SHORT = 60;
/** So many words a heading has at most. */
const MOST_WORDS = 4;
/** A paragraph of prose is so long. */
const LEAST_PROSE = 80;
/** No article has more headings. */
const MOST = 100;
/** One heading alone is taken for one in an article of so many paragraphs, lines of who wrote it and when apart. */
const LEAST_PARAGRAPHS = 6;

const SENTENCE_END = /[.!?…]["”’')\]]*$/;
const WORDS = /^\p{Upper}[\p{Alpha}\p{M}\p{N}’' -]*[\p{Alpha}\p{M}\p{N}]$/u;
/** "Background": more than somebody's initials. */
const ONE_WORD = /^\p{Upper}\p{Lower}{3,}$/u;
const SMALL_WORD = / \p{Lower}/u;

/**
 * Which paragraphs of a plain text are headings: a few words between paragraphs of prose, without a mark at their end.
 * Speakers, signatures, captions and headlines of other articles stand so too, so that where one such line may be
 * something else, none is taken for a heading.
 * @param paragraphs without the headline
 */
export function headingsAmong(paragraphs: readonly string[]): ReadonlySet<number> {
	const lines = paragraphs.flatMap((_, i) => (isApart(paragraphs, i) ? [i] : []));
	if (lines.length === 0 || lines.length > MOST) return new Set();
	const isLong = paragraphs.filter((line) => !isCredit(line)).length >= LEAST_PARAGRAPHS;
	if (lines.length === 1 && !isLong) return new Set();
	const words = lines.map((i) => paragraphs[i]!);
	if (new Set(words).size < words.length || !words.every(mayBeHeading)) return new Set();
	const text = paragraphs.filter((_, i) => !lines.includes(i)).join('\n');
	return new Set(words.some((line) => isNamed(line, text)) ? [] : lines);
}

/** Whether a short line stands between paragraphs of prose. */
function isApart(paragraphs: readonly string[], i: number): boolean {
	const line = paragraphs[i]!;
	const [before = '', after = ''] = [paragraphs[i - 1], paragraphs[i + 1]];
	return (
		line.length <= SHORT &&
		!SENTENCE_END.test(line) &&
		!isCredit(line) &&
		SENTENCE_END.test(before) &&
		after.length >= LEAST_PROSE &&
		SENTENCE_END.test(after)
	);
}

/** Words and nothing else, and no name: it has a word in small letters, or is a single one. */
const mayBeHeading = (line: string): boolean =>
	ONE_WORD.test(line) || (WORDS.test(line) && SMALL_WORD.test(line) && line.split(' ').length <= MOST_WORDS);

/** Whether a text has a single word as a name: with its capital within a sentence. */
const isNamed = (line: string, text: string): boolean =>
	!line.includes(' ') && new RegExp(`[\\p{Alpha},] ${line}(?![\\p{Alpha}\\p{N}])`, 'u').test(text);
