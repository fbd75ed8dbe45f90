import type { NameSpan } from '../attribution.js';

const IN = /\b(?:in|at|near|from|outside) $/;
const PAST = /^(?:,(?! (?:who|whose|a|an|the|\d))|[.;)]| where\b)/;

/** "the camp in Manëz, | Durrës |, where": what follows a place in it is where that lies, when the text never has it otherwise. */
export function withTowns(text: string, names: NameSpan[]): NameSpan[] {
	const towns = new Map<string, boolean>();
	names.forEach((name, i) => {
		if (name.kind === 'place') return;
		const form = text.slice(name.start, name.end);
		if (/[ .]|^\p{Lu}+$/u.test(form)) return;
		towns.set(form, (towns.get(form) ?? true) && isBesidePlace(text, name, names[i - 1]));
	});
	if (![...towns.values()].includes(true)) return names;
	return names.map((name) =>
		towns.get(text.slice(name.start, name.end)) === true ? { ...name, kind: 'place' } : name,
	);
}

const isBesidePlace = (text: string, { start, end }: NameSpan, before: NameSpan | undefined): boolean =>
	before?.kind === 'place' &&
	start === before.end + 2 &&
	text.startsWith(', ', before.end) &&
	IN.test(text.slice(Math.max(0, before.start - 9), before.start)) &&
	PAST.test(text.slice(end, end + 7));
