import type { Resolution } from './actors/terms/resolution.js';
import type { Attribution } from './attribution.js';
import { codesOf, onOneLine } from './text/characters.js';
import { cleanForm } from './who/forms.js';

const MAX = 60;
/** What a quotation begins with. */
const MARKS = codesOf('"“”„«»‘\'「『`');

/** Why this speaker, in a few words for people. */
export function evidenceOf(
	text: string,
	attribution: Attribution,
	resolution: Resolution,
	speaker: string | null,
): string {
	const { source, cue, content, found } = attribution;
	if (!source && found === 'headline' && speaker)
		return resolution.reason === 'foremost'
			? `a headline by itself; ${speaker} says most below`
			: `told again below, by ${speaker}`;
	if (!source) return found === 'alone' ? 'stands alone; nobody is named' : 'nobody is named as the speaker';
	const words = oneLine(text.slice(source[0], source[1]));
	const step = stepTo(words, text.slice(source[0], source[1]), resolution, speaker);
	if (found === 'turn') {
		if (source[0] > content[0]![0]) return joined(`named beside what was said: ${words}`, step);
		const begins = cue !== null || /^[^\n]*\n\s*$/.test(text.slice(source[1], content[0]![0]));
		return joined(begins ? `${words} begins the turn` : `the turn of ${words}`, step);
	}
	const said = MARKS.has(text.charCodeAt(content[0]![0])) ? 'the quotation' : 'what was said';
	if (found === 'dash') {
		const isBelow = text.slice(content.at(-1)![1], source[0]).includes('\n');
		return joined(`named ${cue ? 'after a dash' : `${isBelow ? 'below' : 'after'} ${said}`}: ${words}`, step);
	}
	if (found === 'headline') {
		const isColon = /^\s?:/.test(text.slice(source[1], source[1] + 2));
		return joined(`named ${isColon ? 'before the colon' : 'in the headline'}: ${words}`, step);
	}
	if (found === 'alone') return joined(`stands alone after the account of ${words}`, step);
	const after = source[0] >= content.at(-1)![1];
	const before = source[1] <= content[0]![0];
	const where = after ? `after ${said}` : before ? `before ${said}` : 'between the words said';
	const account =
		cue && near(cue, source)
			? oneLine(text.slice(Math.min(cue[0], source[0]), Math.max(cue[1], source[1])))
			: words;
	return joined(`named ${where}: ${account}`, step);
}

function near(a: readonly [number, number], b: readonly [number, number]): boolean {
	return Math.max(a[1], b[1]) - Math.min(a[0], b[0]) <= MAX;
}

function stepTo(
	words: string,
	written: string,
	{ reason, last, trust, cluster }: Resolution,
	speaker: string | null,
): string | null {
	if (!speaker || speaker === words) return null;
	const form = cleanForm(written);
	if (cleanForm(speaker) === form) return null;
	switch (reason) {
		case 'pronoun':
			if (last)
				return `${words} → ${speaker}, the last ${cluster?.kind === 'person' ? 'person' : 'one'} named`;
			return `${words} → ${speaker}, ${trust > 0.9 ? 'who is spoken of' : 'most likely'}`;
		case 'repeated':
			return `${words} → ${speaker}, who is told below to say the same`;
		case 'alike':
			return `${words} → ${speaker}, who alone is called so below`;
		case 'relative':
			return `${words} → ${speaker}, named just before`;
		case 'document':
			return `${words} → ${speaker}, ${cluster?.kind === 'person' || (!cluster && SEVERAL.test(speaker)) ? 'who' : 'which'} issued it`;
		case 'paper':
			return `${words} → ${speaker}, told of just before`;
		case 'role':
			return `${words} → ${speaker}, ${trust > 0.8 ? 'called so here' : 'most likely'}`;
		case 'author':
			return `${words} → ${speaker}, who wrote the article`;
		case 'name':
			return form.includes(speaker) ? null : `${words} → ${speaker}`;
		default:
			return null;
	}
}

/** "Ana Ruiz and Tom Hale" */
const SEVERAL = / and \p{Upper}/u;

function joined(first: string, step: string | null): string {
	return step ? `${first}; ${step}` : first;
}

function oneLine(text: string): string {
	const line = onOneLine(text).trim();
	return line.length <= MAX ? line : `${line.slice(0, MAX - 1).trimEnd()}…`;
}
