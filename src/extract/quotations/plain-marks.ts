import { SPACE } from '../text/characters.js';
import { findParagraphs } from '../text/paragraphs.js';
import { isMark } from './marks.js';
import { type Quotation, scanQuotations } from './scan.js';

/** Marks of families that newspapers in English seldom use. */
const OTHERS = /[„‚«»‹›「」『』]/;

/**
 * The text with quotations in «so», »so«, „so“ and 「so」 in “so”, and those inside them in ‘so’: what is asked of marks
 * by rules is asked of the usual ones. Nothing else changes; it is the text itself where nothing does.
 */
export function usualMarks(text: string): string {
	if (!OTHERS.test(text)) return text;
	const changes: Change[] = [];
	let isOuterOther = false;
	for (const { parts, depth, closed } of scanQuotations(text, findParagraphs(text))) {
		const first = parts[0]![0];
		const last = parts.at(-1)![1] - 1;
		const isOther = OTHERS.test(text[first]!) || (closed && OTHERS.test(text[last]!));
		if (depth === 0) isOuterOther = isOther;
		// «He asked: “Why?”»: inner ones must differ from what is now the outer one's.
		if (!isOther && !(depth > 0 && isOuterOther)) continue;
		const isInner = depth % 2 === 1;
		for (const [at] of parts)
			if (isMark(text.charCodeAt(at))) changes.push({ at, mark: isInner ? '‘' : '“' });
		if (closed) changes.push({ at: last, mark: isInner ? '’' : '”' });
	}
	return withChanges(text, changes);
}

/** Single marks around fewer words than this may be a nickname's: they stay. */
const FEW_WORDS = 3;

/**
 * The text with every quotation in the marks that the trained stages know: «so», „so“, 「so」, 'so' and marks that
 * face the wrong way become “so”, those inside them ‘so’, and a comma after them stands inside. The text keeps its
 * length, and all but marks their place; it is the text itself when nothing changes.
 */
export function plainMarks(text: string, quotations: readonly Quotation[]): string {
	const changes: Change[] = [];
	const put = (at: number, mark: string) => {
		if (text[at] !== mark && text[at] !== '"' && isMark(text.charCodeAt(at))) changes.push({ at, mark });
	};
	for (const { parts, depth, family, closed } of quotations) {
		const [start] = parts[0]!;
		const end = parts.at(-1)![1];
		if (text[start + 1] === text[start] && (text[start] === '`' || text[start] === "'")) {
			// `` opens like '' for those who learnt from newspapers that write both so.
			for (const [at] of parts) if (text.startsWith('``', at)) changes.push({ at, mark: "''" });
			continue;
		}
		if (family === 'single' && depth === 0 && isShort(text, start, end)) continue;
		if (family === 'single' && depth > 0) continue;
		const open = depth === 0 ? '“' : '‘';
		const close = depth === 0 ? '”' : '’';
		for (const [at] of parts) put(at, open);
		if (closed) put(end - 1, close);
		if (closed && depth === 0 && text[end] === ',') moveComma(text, start, end, changes);
	}
	return withChanges(text, changes);
}

/** Marks in place of what stands at an offset. */
interface Change {
	readonly at: number;
	readonly mark: string;
}

function withChanges(text: string, changes: Change[]): string {
	if (changes.length === 0) return text;
	changes.sort((a, b) => a.at - b.at);
	const pieces: string[] = [];
	let from = 0;
	for (const { at, mark } of changes) {
		if (at < from) continue;
		pieces.push(text.slice(from, at), mark);
		from = at + mark.length;
	}
	pieces.push(text.slice(from));
	return pieces.join('');
}

/**
 * Writes »So«, as “So,” and »So?«, as “So?” : the trained stages have learnt from newspapers that put the comma
 * inside.
 */
function moveComma(text: string, start: number, end: number, changes: Change[]): void {
	const before = text[end - 2]!;
	if (end - start < 4 || before === '\n' || isMark(before.charCodeAt(0))) return;
	if (/[.,!?…]/.test(before)) {
		changes.push({ at: end, mark: ' ' });
		return;
	}
	const mark = changes.at(-1)?.at === end - 1 ? changes.pop()!.mark : text[end - 1]!;
	if (/[ \u00a0\u202f]/.test(before)) changes.push({ at: end - 2, mark: `,${mark} ` });
	else changes.push({ at: end - 1, mark: `,${mark}` });
}

function isShort(text: string, start: number, end: number): boolean {
	let spaces = 0;
	for (let at = start; at < end && spaces < FEW_WORDS; at++) if (text.charCodeAt(at) === SPACE) spaces++;
	return spaces < FEW_WORDS - 1 && !/[.,!?…]['’‘]$/.test(text.slice(start, end));
}
