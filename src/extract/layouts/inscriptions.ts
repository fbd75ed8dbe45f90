import { type Attribution, spanAt, spokenNear } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';

/** So far before a quotation what it stands on may begin, in UTF-16 code units. */
const REACH = 110;
/** "a placard reading", "a sign taped to the door that reads", "a T-shirt that said": what bears the words, and the cue. */
const BEARER =
	/(?:^|[\s(])(?<source>(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Tt]wo) (?:[\p{L}-]+ ){0,2}(?:placard|banner|sign|poster|notice|note|plaque|label|sticker|card|inscription|slogan|graffiti|badge|T-shirt|sweatshirt|hoodie|mural|leaflet|flyer|display|screen|message|caption|noticeboard|blackboard|headstone|gravestone)s?(?: (?:on|in|at|by|above|outside|taped|pinned|stuck|painted|nailed|tied|hung|held|left|posted)\b[^,.;:“”"\n]{0,50}?)?),? (?<cue>reading|saying|(?:that|which) (?:reads?|said|says))[:,]? $/u;

/** Words in marks that stand on something: a placard reading “Hands off”. */
export function attributeInscriptions(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts } of outer) {
		const [start] = parts[0]!;
		// "reading “", "reads “", "saying “", "said “"
		if (!/[gsd][:,]? $/.test(text.slice(Math.max(0, start - 3), start)) || isTaken(start)) continue;
		const before = text.slice(Math.max(0, start - REACH), start);
		const match = BEARER.exec(before);
		if (!match) continue;
		const { source, cue } = match.groups!;
		const from = start - before.length;
		const sourceAt = from + match.index + match[0].indexOf(source!);
		const cueAt = from + before.lastIndexOf(cue!);
		attributions.push(spokenNear(parts, spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.75));
	}
	return attributions;
}
