import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { COLON } from '../../text/characters.js';

/** "CLAIM", "What she said", "Statement 2": what a claim that is checked stands below or behind. */
const CLAIM =
	/^(?:(?:the |viral )?(?:claim|allegation|statement|quote|quotation|rumou?r|post|tweet)|what (?:was|is|has been) (?:claimed|said|alleged)|what (?:he|she|they|it) (?:claimed|claims?|said|says?|wrote)|the words)(?: ?#?\d{1,2})?$/i;
/** "CLAIMED BY", "Who said it": what its author does. */
const AUTHOR =
	/^(?:(?:claim(?:ed)?|allegation|statement|said|stated|made|posted|published) (?:made )?by|(?:the )?claimant|claimer|speaker|source(?: of (?:the )?claim)?|claim source|originator|who (?:said|claimed|says|claims|posted|wrote) (?:it|this|that|so))$/i;
const LABELLED = /^(?<label>[\p{Alpha}][\p{Alpha}\d# ]{2,28}?) ?(?::|\|| [–—]) ?(?<value>\S.*)$/su;
const ALONE = /^(?<label>[\p{Alpha}][\p{Alpha}\d# ]{2,28}?) ?:?$/u;
/** Who made a claim, without what is told of them: "Ana Ruiz, farmer", "Bo Hale (Greens)". */
const WHO = /^[^,;(\n]{2,60}?(?=[,;(]| (?:on|in|via|during|at) (?!the \p{Upper})|\.?$)/u;
const MARKED = /^["“«„‘][^\n]{3,}?["”»“’](?=[\s.]*$|\s+[(–—-])/u;
/** A claim is a sentence, or in marks. */
const CLAUSE = /^(?:\S+ ){3,}\S+[.!?]["”’]?$/u;
/** Lines between a claim and its author at most. */
const APART = 4;

interface Labelled {
	readonly paragraph: number;
	readonly isClaim: boolean;
	readonly value: Span;
}

/**
 * Claims that are checked, and who made them, each behind a label or below it: "CLAIM: “…” / CLAIMED BY: Ana Ruiz,
 * farmer". What is found of them is no speaker's.
 */
export function attributeFactChecks(text: string, paragraphs: readonly Span[]): Attribution[] {
	const lines: Labelled[] = [];
	paragraphs.forEach(([start, end], p) => {
		if (!mayBeLabelled(text, start, end)) return;
		const line = text.slice(start, Math.min(end, start + LONGEST));
		const match = LABELLED.exec(line) ?? ALONE.exec(line);
		const { label, value } = match?.groups ?? {};
		if (label === undefined || !(CLAIM.test(label) || AUTHOR.test(label))) return;
		const below = paragraphs[p + 1];
		const span: Span | undefined = value === undefined ? below : [start + line.length - value.length, end];
		if (span && span[1] > span[0]) lines.push({ paragraph: p, isClaim: CLAIM.test(label), value: span });
	});
	const attributions: Attribution[] = [];
	for (let i = 0; i + 1 < lines.length; i++) {
		const [one, next] = [lines[i]!, lines[i + 1]!];
		if (one.isClaim === next.isClaim || next.paragraph - one.paragraph > APART) continue;
		const content = claimIn(text, (one.isClaim ? one : next).value);
		const source = authorIn(text, (one.isClaim ? next : one).value);
		if (!content || !source) continue;
		attributions.push({
			content: [content],
			cue: null,
			source,
			report: 'speech',
			confidence: 0.88,
			found: 'turn',
		});
		i++;
	}
	return attributions;
}

/** A longer paragraph begins with no such label. */
const LONGEST = 600;

/** A label, two spaces behind it and its sign have so many UTF-16 code units at most. */
const REACH = 32;

const BAR = '|'.charCodeAt(0);
const EN_DASH = '–'.charCodeAt(0);
const EM_DASH = '—'.charCodeAt(0);

/** Whether a paragraph is as short as a label, or has the sign of one near its beginning. */
function mayBeLabelled(text: string, start: number, end: number): boolean {
	if (end - start <= REACH) return true;
	for (let at = start; at < start + REACH; at++) {
		const code = text.charCodeAt(at);
		if (code === COLON || code === BAR || code === EN_DASH || code === EM_DASH) return true;
	}
	return false;
}

function claimIn(text: string, [start, end]: Span): Span | null {
	const words = text.slice(start, end);
	const marked = MARKED.exec(words);
	if (marked) return [start, start + marked[0].length];
	return CLAUSE.test(words) ? [start, end] : null;
}

function authorIn(text: string, [start, end]: Span): Span | null {
	const who = WHO.exec(text.slice(start, end))?.[0].trimEnd();
	return who && /^(?:\p{Upper}|an? |the |@)/u.test(who) ? [start, start + who.length] : null;
}
