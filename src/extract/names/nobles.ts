import type { NameSpan } from '../attribution.js';
import type { Words } from '../text/words.js';
import { NOBLE_WORDS, NOBLES } from '../who/forms.js';

/** "The Duke of Thirlmoor", and no theatre, pub or award that is called after one. */
const NOBLE = new RegExp(
	`(?<=\\b[Tt]he )${NOBLES} of (?:the )?\\p{Upper}[\\p{Alpha}-]+(?![\\p{Alpha}-]|['’]s \\p{Upper}| \\p{Upper})`,
	'gu',
);

/** Names with those of nobles, by their lands, as one. @param names in text order, not overlapping */
export function withNobles({ text, vocabulary }: Words, names: NameSpan[]): NameSpan[] {
	// Most texts have none of these words.
	if (!NOBLE_WORDS.some((word) => vocabulary.find(word) >= 0)) return names;
	const merged: NameSpan[] = [];
	let next = 0;
	for (const { index, 0: form } of text.matchAll(NOBLE)) {
		const end = index + form.length;
		while (next < names.length && names[next]!.end <= index) merged.push(names[next++]!);
		let past = next;
		while (past < names.length && names[past]!.start < end) past++;
		const isWhole = past === next || (names[next]!.start >= index && names[past - 1]!.end <= end);
		if (!isWhole) continue;
		merged.push({ start: index, end, kind: 'person' });
		next = past;
	}
	return merged.length === 0 ? names : [...merged, ...names.slice(next)];
}
