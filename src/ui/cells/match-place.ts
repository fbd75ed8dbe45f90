import type { Span } from '../../model/index.js';
import type { Highlights } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs } from './glyphs.js';
import { fitted, line, type Mark, marked, type Run, run, type Style } from './lines.js';
import { isSimple, offsetAtCell } from './width.js';

/** Where a long text is shown from, so that what the query matched in it is in sight. */

/** So near to each other matches belong together where there is room for a few rows; UTF-16 code units. */
export const NEAR = 100;

/**
 * The stretch of at most `reach` code units that tells most of what was matched: a word counts once in it, and the less
 * the more often it is matched in all of the text. Of several the shortest, then the first.
 * @param highlights in order
 * @returns null where nothing is matched
 */
export function bestMatch(text: string, highlights: Highlights, reach: number): Span | null {
	const words = highlights.map(([start, end]) => text.slice(start, end).toLowerCase());
	const times = new Map<string, number>();
	for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	let best: Span | null = null;
	let most = 0;
	for (const [i, [start, first]] of highlights.entries()) {
		const seen = new Set<string>();
		let worth = 0;
		let end = first;
		for (let j = i; j < words.length && (j === i || highlights[j]![1] - start <= reach); j++) {
			const word = words[j]!;
			if (seen.has(word)) continue;
			seen.add(word);
			worth += 1 / times.get(word)!;
			end = highlights[j]![1];
		}
		const isAsGood = best !== null && Math.abs(worth - most) < 1e-9;
		if (isAsGood ? end - start >= best![1] - best![0] : worth < most) continue;
		best = [start, end];
		most = worth;
	}
	return best;
}

/** One row of a text, with what is matched in it in sight. */
export function snippet(text: string, highlights: Highlights, width: number, base: Style): Run[] {
	const clean = safe(text);
	const start = snippetStart(clean, highlights, width);
	const end = Math.min(clean.length, start + width * 2);
	const more = start > 0 ? [run(glyphs().more, 'dim')] : [];
	return [...fitted(line(...more, ...marked(clean, start, end, base, lit(highlights))), width).runs];
}

/** Those in a part of a text, as ranges of the part. */
export const within = (highlights: Highlights, from: number, to: number): Highlights =>
	highlights
		.filter(([start, end]) => start >= from && end <= to)
		.map(([start, end]) => [start - from, end - from]);

export const lit = (highlights: Highlights): Mark[] =>
	highlights.map(([start, end]) => ({ start, end, style: 'match' }));

/** Where one row of `width` cells of a text starts: at a word from which its matches are in sight, or 0. */
function snippetStart(text: string, highlights: Highlights, width: number): number {
	const best = bestMatch(text, highlights, Math.floor((width * 2) / 3) - 2);
	if (best === null) return 0;
	const reach = isSimple(text) ? width - 1 : offsetAtCell(text, width - 1);
	if (best[1] <= reach) return 0;
	const wanted = Math.max(0, best[0] - Math.floor(width / 3));
	const space = text.indexOf(' ', wanted);
	return space === -1 || space >= best[0] ? best[0] : space + 1;
}
