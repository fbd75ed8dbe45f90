import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { TITLES } from '../../text/lexicon.js';
import { TIME_ZONE } from '../../text/time-zones.js';

/** "Mrs Oona Tarrant (Marram West) (Ind)", "Bridget Amaro  0:04", "[00:12:03] Speaker One": a line that only says who speaks. */
const LINE =
	/^(?:\[?\d{1,2}(?::\d\d){1,2}\]?\s+)?(?:(?:The|THE) [\p{Alpha}.'’ -]{4,60} \((?<holder>\p{Upper}[\p{Alpha}.'’ -]{2,50})\)|(?<name>\p{Upper}[\p{Alpha}\p{M}.'’-]{0,24}(?: (?:(?:al|el|an|ar|as|ul)-)?(?:[\p{Upper}\d][\p{Alpha}\p{M}\d.'’-]{0,24}|d[aeou]s?|van|von|der|den|la|le|el|al|bin|y|e)){0,4}))(?<more>(?: \([^()]{1,50}\)){0,2})(?<time>\s+[([]?\d{1,2}(?::\d\d){1,2}[)\]]?)?$/u;
/** "[Ana Ruiz:]", "[Bo Hale]": who speaks, in brackets. */
const IN_BRACKETS =
	/^\[(?<name>\p{Upper}[\p{Alpha}\p{M}.'’-]{0,24}(?: \p{Upper}[\p{Alpha}\p{M}.'’-]{0,24}){1,4})(?<colon>:?)\]:?$/u;
/** "14:55 BST": a time, and nobody. */
const ZONE = new RegExp(`^${TIME_ZONE}$`, 'u');
/** So many of them, of two at least, are a transcript. */
const LEAST_IN_BRACKETS = 3;
/** Paragraphs in one turn at most. */
const LONGEST = 12;
/** A line in brackets is a stage direction; some of them end the turn. */
const DIRECTION = /^[([][^)\]]{0,80}[)\]]$/;
const BREAK =
	/\b(?:music|break|adverts?|advertisements?|ads|theme|jingle|recess|adjourned|suspended|ends?)\b/i;

interface Line {
	readonly paragraph: number;
	readonly label: Span;
	readonly key: string;
	/** Whether the line tells more than a name does: a time, or what is in brackets. */
	readonly isTold: boolean;
	readonly isInBrackets: boolean;
}

/**
 * Transcripts and reports of debates in which who speaks stands on a line of its own, above what is said. They are
 * taken for such where two speakers take several turns, and one line tells a time or a post, or has the name of somebody
 * known in capitals; others belong to them when their line tells a time or a post.
 */
export function attributeSpeakerLines(
	text: string,
	paragraphs: readonly Span[],
	known: readonly NameSpan[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const lines: Line[] = [];
	paragraphs.forEach((paragraph, i) => {
		const line = lineAt(text, paragraph, i);
		if (line) lines.push(line);
	});
	if (lines.length < LEAST_IN_BRACKETS) return { attributions: [], names: [] };
	const starts = new Set(lines.map(({ label }) => label[0]));
	const people = new Set(
		known
			.filter(({ kind, start }) => kind === 'person' && !starts.has(start))
			.map(({ start, end }) => surname(text.slice(start, end))),
	);
	const isPlain = ({ isTold, label: [start, end], key }: Line) =>
		isTold || (people.has(key) && text.slice(start, end) === text.slice(start, end).toUpperCase());
	const bracketed = inBrackets(text, lines);
	const speakers = bracketed.length > 0 ? null : speakersOf(lines, isPlain);
	const turns = !speakers
		? bracketed
		: lines.filter(({ key, isTold }) => (speakers.get(key) ?? 0) > 1 || (isTold && speakers.size > 0));
	const attributions: Attribution[] = [];
	turns.forEach(({ paragraph, label }, i) => {
		const next = Math.min(
			turns[i + 1]?.paragraph ?? paragraph + 2,
			paragraph + 1 + LONGEST,
			paragraphs.length,
		);
		const content: Span[] = [];
		for (let p = paragraph + 1; p < next; p++) {
			const words = text.slice(...paragraphs[p]!);
			if (!DIRECTION.test(words)) content.push(paragraphs[p]!);
			else if (BREAK.test(words)) break;
		}
		if (content.length === 0) return;
		attributions.push({
			content: [[content[0]![0], content.at(-1)![1]]],
			cue: null,
			source: label,
			report: 'speech',
			confidence: 0.9,
			found: 'turn',
		});
	});
	return {
		attributions,
		names: turns.map(({ label: [start, end] }) => ({
			start: start + titleLength(text.slice(start, end)),
			end,
			kind: 'person',
		})),
	};
}

/** The lines that name somebody in brackets, where these are a transcript's: "[Laughter All Round]" names nobody. */
function inBrackets(text: string, lines: readonly Line[]): readonly Line[] {
	const bracketed = lines.filter(({ isInBrackets }) => isInBrackets);
	const keys = new Set(bracketed.map(({ key }) => key));
	const isPlain = bracketed.some(({ label: [, end] }) => text[end] === ':');
	return bracketed.length >= LEAST_IN_BRACKETS && keys.size > 1 && isPlain ? bracketed : [];
}

/** How long the title is with which a name begins. */
function titleLength(name: string): number {
	const space = name.indexOf(' ');
	return space > 0 && TITLES.has(name.slice(0, space).toLowerCase().replace(/\.$/, '')) ? space + 1 : 0;
}

const surname = (name: string): string => name.toLowerCase().split(' ').at(-1)!;

function lineAt(text: string, [start, end]: Span, paragraph: number): Line | null {
	if (end - start > 120) return null;
	const line = text.slice(start, end);
	const bracketed = line.startsWith('[') ? IN_BRACKETS.exec(line) : null;
	if (bracketed && !BREAK.test(line)) {
		const { name } = bracketed.groups!;
		const label: Span = [start + 1, start + 1 + name!.length];
		return { paragraph, label, key: surname(name!), isTold: false, isInBrackets: true };
	}
	const match = LINE.exec(line);
	if (!match) return null;
	const { holder, name, more, time } = match.groups!;
	const words = (holder ?? name)!;
	const isTimed = /^\W?\d/.test(line);
	if (isTimed && ZONE.test(words)) return null;
	const at = start + match[0].indexOf(words);
	return {
		paragraph,
		label: [at, at + words.length],
		key: surname(words),
		isTold: holder !== undefined || more !== '' || time !== undefined || isTimed,
		isInBrackets: false,
	};
}

/**
 * How often each speaker begins a turn, by surname; none where fewer than two speak more than once, four times in all.
 * @param isPlain whether a line is plainly a speaker's, as one at least must be
 */
function speakersOf(lines: readonly Line[], isPlain: (line: Line) => boolean): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
	if (lines.length < 4) return new Map();
	const regular = [...counts.values()].filter((count) => count > 1);
	const all = regular.reduce((sum, count) => sum + count, 0);
	return regular.length > 1 && all > 3 && lines.some(isPlain) ? counts : new Map();
}
