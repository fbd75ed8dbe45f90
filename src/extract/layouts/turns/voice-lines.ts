import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';

/** "Maureen Clegg, 71, retired postmistress", "HAMZA IQBAL (33)": a line that only tells who speaks, with an age. */
const LINE =
	/^[*_#]{0,3} ?(?<name>\p{Upper}[\p{Alpha}\p{M}.'’-]*(?: [\p{Alpha}\p{M}.'’-]{1,24}){1,3})(?:, (?:aged )?\d\d|,? \(\d\d(?:, [^()\n]{2,60})?\))(?:,[^.!?:;"“”«»\n]{2,90})?[*_]{0,3}$/u;
const LONGEST_LINE = 140;
/** A paragraph in marks from its beginning to its end, and one in which somebody tells of himself, or herself. */
const MARKED = /^["“«„‘'][^"“”«»„]+["”»’']$/u;
const OF_ONESELF =
	/^(?![^\n]*["“”«»„])[^\n]*(?<!\p{Alpha})(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us|[Ii]t['’]s|[Nn]obody|[Yy]ou)(?!\p{Alpha})[^\n]*[.!?…]$/u;
/** An account of whoever is named. */
const ACCOUNT =
	/^(?:He|She|His|Her) |[,.!?]["”] (?:he|she|they|said|says)\b|(?<!\p{Alpha})(?:he|she) (?:said|says|was|has|had)(?!\p{Alpha})/u;
/** Fewer of them are no round of voices; so many paragraphs one has at most. */
const LEAST = 2;
const LONGEST = 3;

/**
 * What passers-by, readers and neighbours said, each with a line above or below it of no more than a name, an age and
 * what they do. All lines stand on the same side.
 */
export function attributeVoiceLines(
	text: string,
	paragraphs: readonly Span[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const lines = paragraphs.flatMap(([start, end], paragraph) => {
		if (paragraph === 0 || end - start > LONGEST_LINE) return [];
		const name = LINE.exec(text.slice(start, end))?.groups?.name;
		if (name === undefined) return [];
		const at = text.indexOf(name, start);
		return [{ paragraph, name: { start: at, end: at + name.length, kind: 'person' as const } }];
	});
	if (lines.length < LEAST) return { attributions: [], names: [] };
	const isVoice = (p: number): boolean => {
		const words = paragraphs[p] ? text.slice(...paragraphs[p]) : '';
		return (MARKED.test(words) || OF_ONESELF.test(words)) && !ACCOUNT.test(words);
	};
	const below = lines.filter(({ paragraph }) => isVoice(paragraph - 1)).length;
	const above = lines.filter(({ paragraph }) => isVoice(paragraph + 1)).length;
	const isAbove = above >= below;
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	lines.forEach(({ paragraph, name }, i) => {
		const step = isAbove ? 1 : -1;
		const other = lines[i + step]?.paragraph ?? paragraph + 2 * step;
		let past = paragraph + step;
		while (past !== other && Math.abs(past - paragraph) <= LONGEST && isVoice(past)) past += step;
		if (past === paragraph + step) return;
		const [first, last] = isAbove ? [paragraph + 1, past - 1] : [past + 1, paragraph - 1];
		attributions.push({
			content: [[paragraphs[first]![0], paragraphs[last]![1]]],
			cue: null,
			source: [name.start, name.end],
			report: 'speech',
			confidence: 0.85,
			found: 'turn',
		});
		names.push(name);
	});
	const isRound = attributions.length >= LEAST && attributions.length * 2 >= lines.length;
	return isRound ? { attributions, names } : { attributions: [], names: [] };
}
