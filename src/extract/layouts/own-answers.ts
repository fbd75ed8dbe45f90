import type { Attribution } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';

/** So far before a quotation its question may begin, in UTF-16 code units. */
const REACH = 110;
/** "Tulloch's view on that? “They can have it.”", "Her answer? “No.”": whose answer it is, and the cue. */
const QUESTION =
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:And|But|So) )?(?:(?<pronoun>[Hh]is|[Hh]er|[Tt]heir)|(?<source>(?:[Tt]he (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+|\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}))['’]s?) (?:own )?(?<cue>answer|reply|response|view|verdict|advice|message|take|explanation|conclusion|reaction|solution|excuse)(?: [^?!.“”"\n]{0,40})?\? $/u;

/** Quotations that answer a question which the text puts itself. */
export function attributeOwnAnswers(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts } of outer) {
		const [start] = parts[0]!;
		if (text[start - 2] !== '?' || isTaken(start)) continue;
		const from = Math.max(0, start - REACH);
		const match = QUESTION.exec(text.slice(from, start));
		if (!match) continue;
		const { pronoun, source, cue } = match.groups!;
		const who = (pronoun ?? source)!;
		const at = from + match.index + match[0].indexOf(who);
		const cueAt = at + who.length + text.slice(at + who.length, start).indexOf(cue!);
		attributions.push({
			content: parts,
			cue: [cueAt, cueAt + cue!.length],
			source: [at, at + who.length],
			report: 'speech',
			confidence: 0.8,
			found: 'near',
		});
	}
	return attributions;
}
