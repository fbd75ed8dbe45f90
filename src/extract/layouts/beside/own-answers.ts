import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { attributeEach } from './each-quotation.js';

/** So far before a quotation its question may begin, in UTF-16 code units. */
const REACH = 110;
/** "Tulloch's view on that? “They can have it.”", "Her answer? “No.”": whose answer it is, and the cue. */
const QUESTION =
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:And|But|So) )?(?:(?<pronoun>[Hh]is|[Hh]er|[Tt]heir)|(?<source>(?:[Tt]he (?:[\p{Lower}-]+ ){0,2}[\p{Lower}-]+|\p{Upper}[\p{Alpha}-]*(?: \p{Upper}[\p{Alpha}-]*){0,3}))['’]s?) (?:own )?(?<cue>answer|reply|response|view|verdict|advice|message|take|explanation|conclusion|reaction|solution|excuse)(?: [^?!.“”"\n]{0,40})?\? $/u;

/** "Would he sign? “Put a pen in front of me.”": of whom it is asked. */
const ASKED =
	/(?:^|[.!?]["”’]?\s|\n)(?<cue>Would|Will|Did|Does|Is|Was|Has|Had|Can|Could|Should) (?:(?<pronoun>he|she|they)|(?<source>\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+)?)) [^?!.“”"\n]{3,80}\? $/u;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

/** Quotations that answer a question which the text puts itself. */
export function attributeOwnAnswers(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	return attributeEach(outer, isTaken, (parts) => {
		const [start] = parts[0]!;
		if (text[start - 2] !== '?') return null;
		const from = Math.max(0, start - REACH);
		const before = text.slice(from, start);
		const match = QUESTION.exec(before) ?? ASKED.exec(before);
		if (!match) return null;
		const { pronoun, source, cue } = match.groups!;
		const who = (pronoun ?? source)!;
		const at = from + match.index + match[0].search(new RegExp(`(?<=^|[^\\p{Alpha}])${escaped(who)}`, 'u'));
		const cueAt = from + match.index + match[0].lastIndexOf(cue!);
		return spokenNear(parts, spanAt(cueAt, cue!), spanAt(at, who), 0.8);
	});
}
