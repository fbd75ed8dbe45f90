import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { trimEnd } from '../characters.js';

/** "… on Friday and suggested that …": a second verb of the same speaker, outside quotation marks. */
const SECOND =
	/,? (?:and|but|while) (?:also |later |then )?(?<cue>said|says|added|adds|suggested|suggests|warned|warns|argued|argues|insisted|insists|claimed|claims|urged|promised|promises|vowed|denied|denies|noted|notes|stressed|predicted|pledged|admitted|conceded|complained|explained|alleged|acknowledged|adding|saying|warning|claiming|insisting|arguing|noting)(?<that> that)? /u;
/** "but was overruled": the rest of a clause that another verb seemed to claim. */
const TORN = /^(?:but|and|or)\s(?:was|were|is|are|had|has|have|would|could|did|will|not|that)\b/iu;

/** Parts an indirect statement where its speaker is told to have said something else: "… and suggested that …". */
export function splitCoordinated(text: string, attribution: Attribution): Attribution[] {
	const { cue, content, found } = attribution;
	const [start, end] = content[0]!;
	if (!cue || found !== 'near' || content.length > 1 || start < cue[1] || start - cue[1] > 40)
		return [attribution];
	const words = text.slice(start, end);
	if (/["“”«»„]/.test(words)) return [attribution];
	const match = SECOND.exec(words);
	if (!match || match.index < 15 || !match.groups!.that) return [attribution];
	const from = start + match.index + match[0].length;
	if (end - from < 10) return [attribution];
	const at = start + match.index + match[0].indexOf(match.groups!.cue!);
	return [
		{ ...attribution, content: [[start, trimEnd(text, start, start + match.index)]] },
		{ ...attribution, content: [[from, end]], cue: [at, at + match.groups!.cue!.length] },
	];
}

/**
 * Gives back what a verb inside a reported clause took of it: said that she had argued against it | but was overruled.
 * @param attributions in text order
 */
export function mendTorn(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
	const mended: Attribution[] = [];
	for (const attribution of attributions) {
		const last = mended.at(-1);
		const span = attribution.content[0]!;
		const end = last?.content.at(-1)?.[1] ?? 0;
		if (
			last?.found === 'near' &&
			attribution.content.length === 1 &&
			attribution.cue !== null &&
			last.content.some(([from, to]) => isInside(attribution.cue!, [from, to])) &&
			/^[\s,]*$/.test(text.slice(end, span[0])) &&
			TORN.test(text.slice(...span))
		) {
			const content: Span[] = [...last.content.slice(0, -1), [last.content.at(-1)![0], span[1]]];
			mended[mended.length - 1] = { ...last, content };
		} else mended.push(attribution);
	}
	return mended;
}

const isInside = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;
