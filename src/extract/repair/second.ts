import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from './marks.js';

/** ", adding that …", right after what somebody was told to have said. */
const FURTHER =
	/^["”’»]?,? (?:and )?(?<cue>adding|saying|noting|warning|insisting|stressing|claiming|arguing|explaining|suggesting|promising|pointing out|but added|but said) that (?<words>[^\n]{10,}?)(?=[.!?](?:["”’]?\s|["”’]?$)|\n|$)/u;
/** How far after a content its speaker's further words are looked for, in UTF-16 code units. */
const REACH = 320;

/** What the speakers of a text are told to have said besides, where nothing has been found: "…, adding that …". */
export function withFurther(text: string, attributions: readonly Attribution[]): Attribution[] {
	const taken = attributions.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
	const cues = new Set(attributions.map(({ cue }) => cue?.[0] ?? -1));
	const added: Attribution[] = [];
	for (const attribution of attributions) {
		const { cue, source, content, found, report } = attribution;
		if (found !== 'near' || report !== 'speech' || !cue || !source) continue;
		const end = Math.max(content.at(-1)![1], cue[1], source[1]);
		const match = FURTHER.exec(text.slice(end, end + REACH));
		if (!match) continue;
		const at = end + match[0].indexOf(match.groups!.cue!);
		const from = end + match[0].length - match.groups!.words!.length;
		const span: Span = [from, end + match[0].length];
		if (cues.has(at) || isTaken(taken, span) || isMarkAt(text, from)) continue;
		added.push({
			...attribution,
			cue: [at, at + match.groups!.cue!.length],
			content: [span],
			confidence: attribution.confidence * 0.9,
		});
	}
	return added.length === 0 ? [...attributions] : [...attributions, ...added];
}

/** Whether one of some spans, in text order, overlaps this one. */
function isTaken(spans: readonly Span[], [start, end]: Span): boolean {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]![1] <= start) low = middle + 1;
		else high = middle;
	}
	return low < spans.length && spans[low]![0] < end;
}
