import type { Span } from '../../model/index.js';

/** Of a quotation that is still being read, what tells whose it is. */
interface Unread {
	readonly parts: readonly (readonly [number, number])[];
	readonly closed: boolean;
}

const SAID =
	'(?:said|says|told|added|adds|asked|replied|wrote|insisted|explained|claimed|argued|warned|recalled|joked)';
const NAME = "\\p{Upper}[\\p{Alpha}.’'-]*(?: \\p{Upper}[\\p{Alpha}.’'-]*){0,3}";
const NAMELESS = '(?:he|she|they|(?:the|an?|one|another|his|her|their) \\p{Lower}+)';
/** “…,” | Tom Hale, a fisherman, said, “…,” | said the mayor: who has said what stands before, and by what name. */
const SPEAKER = new RegExp(
	`^ (?:${SAID} (?:(?<inverted>${NAME})|${NAMELESS})|(?:(?<name>${NAME})|${NAMELESS})(?:, [^,.;:“”"\\n]{2,60},)? (?:later |also )?${SAID})(?!\\p{Alpha})`,
	'u',
);
/** So far behind a quotation its speaker is looked for, in UTF-16 code units. */
const LONGEST_SPEAKER = 120;
const SPEAKING = new RegExp(`\\b${SAID}\\b`, 'g');

/**
 * Whether a quotation that a paragraph opens is no more of one that the paragraph before never closed, but has a speaker
 * of its own: where that one is a few words within a sentence (a goat was “eating her plants.), or its paragraph tells who
 * speaks, and names nobody who speaks here.
 * @param paragraph that of the quotation that was never closed
 * @param to where the other paragraph ends
 */
export function isAnothers(
	text: string,
	paragraph: Span,
	unclosed: Unread,
	next: Unread,
	to: number,
): boolean {
	if (!next.closed || unclosed.parts.length > 1) return false;
	const past = next.parts[0]![1];
	const speaker = SPEAKER.exec(text.slice(past, Math.min(to, past + LONGEST_SPEAKER)))?.groups;
	if (speaker === undefined) return false;
	const start = unclosed.parts[0]![0];
	const name = speaker.name ?? speaker.inverted;
	const lead = text.slice(paragraph[0], start);
	const isNamed = name !== undefined && lead.includes(name.slice(name.lastIndexOf(' ') + 1));
	const told = lead.match(SPEAKING)?.length ?? 0;
	// "Ruiz said the plan was “rather odd.": more of what Ruiz says, but for who is told of by Ruiz: "Ruiz said a man said".
	if (isNamed && told < 2) return false;
	if (/^\p{Lower} .\p{Lower}/u.test(text.slice(Math.max(0, start - 2), start + 2))) return true;
	return name !== undefined && told > 0 && !isNamed;
}
