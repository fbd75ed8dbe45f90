import type { NameSpan } from '../attribution.js';

/** Whether words stand at the beginning of a line, a colon right after them. */
function isLabel(text: string, { start, end }: NameSpan): boolean {
	let at = start - 1;
	while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
	return (at < 0 || text[at] === '\n') && text[end] === ':';
}

/**
 * Names without those of one word that the text only ever writes before colons at the beginning of lines: "Verdict:",
 * "Method:", "Markets:" are rubrics. Whoever takes turns in a conversation is found by the turns.
 */
export function withoutRubrics(text: string, names: readonly NameSpan[]): NameSpan[] {
	const isRubric = names.map(
		(name) => !text.slice(name.start, name.end).includes(' ') && isLabel(text, name),
	);
	if (!isRubric.includes(true)) return [...names];
	const known = new Set<string>();
	names.forEach(({ start, end }, i) => {
		if (!isRubric[i]) for (const word of text.slice(start, end).toLowerCase().split(' ')) known.add(word);
	});
	return names.filter(({ start, end }, i) => !isRubric[i] || known.has(text.slice(start, end).toLowerCase()));
}
