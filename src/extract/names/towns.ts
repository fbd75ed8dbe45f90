import type { NameSpan } from '../attribution.js';

const IN = /\b(?:in|at|near|from|outside) $/;
const PAST = /^(?:,(?! (?:who|whose|a|an|the|\d))|[.;)]| where\b)/;

/** "the camp in Manëz, | Durrës |, where": what follows a place in it is where that lies, when the text never has it otherwise. */
export function withTowns(text: string, names: NameSpan[]): NameSpan[] {
	const called = ({ start, end }: NameSpan) => text.slice(start, end);
	const towns = new Set<string>();
	names.forEach((name, i) => {
		if (isBesidePlace(text, name, names[i - 1]) && isAsked(text, name)) towns.add(called(name));
	});
	if (towns.size === 0) return names;
	names.forEach((name, i) => {
		if (isAsked(text, name) && !isBesidePlace(text, name, names[i - 1])) towns.delete(called(name));
	});
	return names.map((name) => (towns.has(called(name)) ? { ...name, kind: 'place' } : name));
}

/** Whether a name may be a town's that is taken for something else: one word, not all in capitals. */
const isAsked = (text: string, { start, end, kind }: NameSpan): boolean =>
	kind !== 'place' && !/[ .]|^\p{Upper}+$/u.test(text.slice(start, end));

const isBesidePlace = (text: string, { start, end }: NameSpan, before: NameSpan | undefined): boolean =>
	before?.kind === 'place' &&
	start === before.end + 2 &&
	text.startsWith(', ', before.end) &&
	IN.test(text.slice(Math.max(0, before.start - 9), before.start)) &&
	PAST.test(text.slice(end, end + 7));
