import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import type { Quotation } from '../quotes.js';

const SOURCE = String.raw`(?<source>[^.,;:!?“”"«»\n]{2,80}?)`;
const NOUN =
	'(?:\\p{Ll}+ )?(?<cue>words?|message|verdict|view|warning|answer|reply|response|reaction|assessment|advice|conclusion|plea|promise|recollection|explanation)';
/** "“…” is how Ana Ruiz puts it", "“…” So says Ana Ruiz.", "“…” That is the view of Ana Ruiz." */
const SUMMED = [
	new RegExp(
		String.raw`^,? (?:is|was) how ${SOURCE} (?<cue>puts?|describe[sd]|sees|saw|sums|summed|remember(?:s|ed)|explain(?:s|ed)|recall(?:s|ed))\b`,
		'u',
	),
	new RegExp(`^ (?:So|Thus) (?<cue>says?|said|spoke) ${SOURCE}(?=[.,]|$)`, 'u'),
	new RegExp(
		`^,? (?:(?:That|This|Those|These|Such) )?(?:is|are|was|were) the ${NOUN} (?:of|from|by) ${SOURCE}(?=[.,]|$)`,
		'u',
	),
];
/** How far behind a quotation is read, in UTF-16 code units. */
const REACH = 140;
/** Fewer code units may be a word that is spoken of. */
const LEAST = 10;

/** Quotations that what comes after them sums up: how somebody put it, whose words or whose verdict it was. */
export function attributeSummed(text: string, quotations: readonly Quotation[]): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts, depth } of quotations) {
		const end = parts.at(-1)![1];
		if (depth > 0 || end - parts[0]![0] < LEAST) continue;
		const after = text.slice(end, end + REACH);
		if (!/^[.,]? (?:is|was|are|were|So|Thus|Th|Such)/.test(after)) continue;
		const from = after.startsWith('.') ? 1 : 0;
		for (const form of SUMMED) {
			const match = form.exec(after.slice(from));
			if (!match) continue;
			const { source, cue } = match.groups!;
			const at = end + from;
			const sourceAt = at + match[0].lastIndexOf(source!);
			const cueAt = at + match[0].indexOf(cue!);
			attributions.push({
				content: parts,
				cue: [cueAt, cueAt + cue!.length],
				source: [sourceAt, sourceAt + source!.length] as Span,
				report: 'speech',
				confidence: 0.8,
				found: 'near',
			});
			break;
		}
	}
	return attributions;
}
