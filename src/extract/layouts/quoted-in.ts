import { type Attribution, spanAt, spokenNear } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';

/** “…,” | the general was quoted by the agency as saying: who is quoted, behind the words. */
const QUOTED =
	/^,? (?<source>(?!(?:and|but|who|which|that|as|it)\b)[^.;:!?“”"«»\n]{2,90}?),? (?:was|were|is|are|has been|have been) (?:also |later |widely |often )?(?<cue>quoted|cited) (?:(?:by|in|on) [^.;:“”"«»\n]{2,80}? )?as (?:saying|telling|warning|having said)\b/u;
const LONGEST = 220;

/** Quotations that somebody else tells of, before the sentence that tells whose they are. */
export function attributeQuotedIn(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts } of outer) {
		const end = parts.at(-1)![1];
		if (!(text[end] === ',' || /[,!?…]/.test(text[end - 2]!)) || isTaken(parts[0]![0])) continue;
		const after = text.slice(end, end + LONGEST);
		const match = after.includes('ed ') && after.includes(' as ') ? QUOTED.exec(after) : null;
		if (!match) continue;
		const { source, cue } = match.groups!;
		const sourceAt = end + match[0].indexOf(source!);
		const cueAt = text.indexOf(` ${cue!} `, sourceAt + source!.length) + 1;
		attributions.push(spokenNear(parts, spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.75));
	}
	return attributions;
}
