import type { Attribution, NameSpan } from '../attribution.js';
import { isMark } from '../quotations/marks.js';
import { COLON } from '../text/characters.js';
import { lowerBound } from '../text/lower-bound.js';
import { isPageLabel } from '../text/page-labels.js';
import { isBody, isDocument, isHuman } from '../who/nouns.js';
import { isSpeaking } from '../who/speaking.js';

/** Whether words stand at the beginning of a line, a colon right after them. */
function isLabel(text: string, { start, end }: NameSpan): boolean {
	if (text.charCodeAt(end) !== COLON) return false;
	let at = start - 1;
	while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
	return at < 0 || text[at] === '\n';
}

/**
 * Names without those of one word that the text only ever writes before colons at the beginning of lines: "Verdict:",
 * "Method:", "Markets:" are rubrics. Whoever takes turns in a conversation is found by the turns.
 */
export function withoutRubrics(text: string, names: readonly NameSpan[]): NameSpan[] {
	const isRubric = names.map(
		(name) => isLabel(text, name) && !text.slice(name.start, name.end).includes(' '),
	);
	if (!isRubric.includes(true)) return [...names];
	const known = new Set<string>();
	names.forEach(({ start, end }, i) => {
		if (!isRubric[i]) for (const word of text.slice(start, end).toLowerCase().split(' ')) known.add(word);
	});
	return names.filter(({ start, end }, i) => !isRubric[i] || known.has(text.slice(start, end).toLowerCase()));
}

/** "Markets: …", "Ferry row: “…”": a line's first words that are nobody's name and nobody's post, taken for a speaker. */
export function isOfRubric(
	text: string,
	names: readonly NameSpan[],
	{ cue, source, content }: Attribution,
): boolean {
	if (!cue || !source || text[cue[0]] !== ':' || cue[0] - source[1] > 1) return false;
	// "4. Complete the proverb: “Many hands …”"
	if (/\b(?:Complete|Finish|Translate|Continue) $/.test(text.slice(Math.max(0, source[0] - 10), source[0])))
		return true;
	// "[Translation: “We must go.”]", "Also read: Bridge shut"
	if (isPageLabel(text, source) && (source[0] === 0 || '\n[('.includes(text[source[0] - 1]!))) return true;
	if (source[0] > 0 && text[source[0] - 1] !== '\n') return false;
	const name = names[lowerBound(names.length, (n) => names[n]!.end <= source[0])];
	if (name && name.start < source[1]) return false;
	const label = text.slice(...source).toLowerCase();
	// The defence: “We will appeal.”
	if (
		/^(?:the|an?|his|her|its|their|our|one|another) /.test(label) &&
		isMark(text.charCodeAt(content[0]![0]))
	)
		return false;
	const noun = label.slice(label.lastIndexOf(' ') + 1);
	const one = noun.replace(/s$/, '');
	return !(
		/^(?:he|she|they|it|i|we|you|who|one|another|others)$/.test(noun) ||
		isSpeaking(label) ||
		[noun, one].some((word) => isHuman(word) || isBody(word) || isDocument(word))
	);
}
