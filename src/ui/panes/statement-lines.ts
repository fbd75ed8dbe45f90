import { type ArticleRecord, howSaid, type Span, tellingCue } from '../../model/index.js';
import type { StatementRow, StatementView } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs, inGlyphs } from '../cells/glyphs.js';
import {
	count,
	dots,
	EMPTY,
	type Line,
	line,
	type Mark,
	marked,
	number,
	type Run,
	run,
	type Style,
} from '../cells/lines.js';
import { bestMatch, lit, NEAR, snippet, within } from '../cells/match-place.js';
import { wrap } from '../cells/width.js';
import { actorStyle, type State } from '../state/state.js';
import { clashesWith } from './kinds.js';
import { actorKind, speakerName, sureness } from './words.js';

/** What the panes say about a statement: its words, where they stand, and who said them. */

/** Wraps `text` into lines of `width` cells; where it is not to be `wrapped` a paragraph is one line. */
export function paragraphs(
	text: string,
	width: number,
	base: Style,
	marks: readonly Mark[],
	wrapped = true,
): Line[] {
	return wrap(text, wrapped ? width : Number.MAX_SAFE_INTEGER).map(([start, end]) =>
		line(...marked(text, start, end, base, marks)),
	);
}

export function indented(lines: readonly Line[], by: string): Line[] {
	return lines.map((one) => (one.runs.length === 0 ? one : { ...one, runs: [run(by), ...one.runs] }));
}

/**
 * The words said. Parts from different paragraphs are parted by a blank line, as in the article.
 * @returns also the row in which the best of what was matched ends
 */
function said(
	view: StatementView,
	row: StatementRow,
	width: number,
	wrapped: boolean,
): { lines: Line[]; found: number } {
	const { record } = view.article;
	const spans = view.statement.content;
	const text = safe(row.text, 'keep');
	const highlights = row.textHighlights;
	const best = bestMatch(text, highlights, NEAR);
	const lines: Line[] = [];
	let found = 0;
	const room = wrapped ? width : Number.MAX_SAFE_INTEGER;
	let from = 0;
	let end = -1;
	for (const [i, span] of spans.entries()) {
		end += span[1] - span[0] + 1;
		const next = spans[i + 1];
		if (next !== undefined && !record.text.slice(span[1], next[0]).includes('\n')) continue;
		if (lines.length > 0) lines.push(EMPTY);
		for (const [start, stop] of wrap(text, room, from, Math.min(end, text.length))) {
			if (best !== null && start < best[1]) found = lines.length;
			const runs = wrapped
				? marked(text, start, stop, 'quote', lit(highlights))
				: snippet(text.slice(start, stop), within(highlights, start, stop), width, 'quote');
			lines.push(line(...runs));
		}
		from = end + 1;
	}
	return { lines, found };
}

/** The paragraphs that the statement stands in, with the one before when the source is there. */
function contextSpan(view: StatementView): Span {
	const { text } = view.article.record;
	const { content, cue, source } = view.statement;
	const near = [...content, ...[cue, source].filter((span): span is Span => span !== null)].filter(
		(span) => Math.abs(span[0] - content[0]![0]) < 2000,
	);
	const first = Math.min(...near.map((span) => span[0]));
	const last = Math.max(...near.map((span) => span[1]));
	const start = text.lastIndexOf('\n\n', first);
	const end = text.indexOf('\n\n', last);
	return [start === -1 ? 0 : start + 2, end === -1 ? text.length : end];
}

const paragraphStarts = new WeakMap<ArticleRecord, readonly number[]>();

/** Number of the paragraph that holds `offset`, from 1, and how many there are. */
function paragraphAt(record: ArticleRecord, offset: number): string {
	let starts = paragraphStarts.get(record);
	if (starts === undefined) {
		starts = [0, ...[...record.text.matchAll(/\n\s*\n/g)].map((gap) => gap.index + gap[0].length)];
		paragraphStarts.set(record, starts);
	}
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle]! <= offset) low = middle;
		else high = middle - 1;
	}
	return `paragraph ${low + 1} of ${starts.length}`;
}

function place(view: StatementView, row: StatementRow, many: boolean, width: number): Line[] {
	const { record } = view.article;
	const where = dots(
		row.sectionTitle !== '' && `in ${safe(row.sectionTitle)}`,
		paragraphAt(record, view.statement.content[0]![0]),
	);
	const lines = paragraphs(where, width, 'dim', []);
	// A section that nobody gave a title has that of its article.
	const title = record.title !== row.sectionTitle && safe(record.title);
	if (many) lines.push(...paragraphs(dots(title, record.published?.slice(0, 10)), width, 'dim', []));
	return lines;
}

function context(state: State, view: StatementView, row: StatementRow, width: number): Line[] {
	const { content, cue, source } = view.statement;
	const [from, to] = contextSpan(view);
	const text = safe(view.article.record.text.slice(from, to), 'keep');
	const shift = ([start, end]: Span): Span => [start - from, end - from];
	const mark = (span: Span, style: Style): Mark => ({ start: span[0] - from, end: span[1] - from, style });
	const marks = content.map((span) => mark(span, actorStyle(state, row.actor, true)));
	if (cue !== null) marks.push(mark(cue, 'cue'));
	if (source !== null) marks.push(mark(source, 'source'));
	const kept = [cue, source].filter((span): span is Span => span !== null).map(shift);
	const short = shortened(text, content.map(shift), kept, marks);
	return paragraphs(short.text, width, 'dim', short.marks, state.wrap);
}

/** Words said that are longer are not repeated whole where they stand above already; UTF-16 code units. */
const LONG = 300;
const KEPT_ENDS = 90;

/**
 * A text with the middle of long contents left out.
 * @param kept spans that stay whole
 * @returns the text with the sign for more where something is left out, and the marks moved along
 */
export function shortened(
	text: string,
	contents: readonly Span[],
	kept: readonly Span[],
	marks: readonly Mark[],
): { text: string; marks: Mark[] } {
	const gaps = contents
		.filter(([start, end]) => end - start > LONG && start >= 0 && end <= text.length)
		.map(([start, end]): Span => {
			const left = text.indexOf(' ', start + KEPT_ENDS);
			const right = text.lastIndexOf(' ', end - KEPT_ENDS);
			return [left === -1 ? end : left, right];
		})
		.filter(([start, end]) => start < end && kept.every((span) => span[1] <= start || span[0] >= end))
		.sort((a, b) => a[0] - b[0]);
	let out = '';
	let at = 0;
	const pieces: { from: number; to: number; at: number }[] = [];
	for (const [start, end] of [...gaps, [text.length, text.length] as Span]) {
		pieces.push({ from: at, to: start, at: out.length });
		out += text.slice(at, start) + (start < end ? ` ${glyphs().more}` : '');
		at = end;
	}
	const place = (offset: number): number => {
		const piece = pieces.find((one) => offset <= one.to) ?? pieces.at(-1)!;
		return piece.at + Math.max(0, Math.min(offset, piece.to) - piece.from);
	};
	return { text: out, marks: marks.map((one) => ({ ...one, start: place(one.start), end: place(one.end) })) };
}

/** The words, their place and, when wanted, the paragraph around them; and the row of what was matched. */
export function quoteLines(
	state: State,
	view: StatementView,
	row: StatementRow,
	width: number,
): { lines: Line[]; found: number } {
	const many = (state.totals?.articles ?? 1) > 1;
	const words = said(view, row, width, state.wrap);
	const { found } = words;
	const lines = [...words.lines, EMPTY, ...place(view, row, many, width)];
	if (!state.context) return { lines, found };
	lines.push(
		EMPTY,
		line(
			run('In the text', 'strong'),
			run(': ', 'dim'),
			run('who', 'source'),
			run(', ', 'dim'),
			run('how', 'cue'),
			run(', ', 'dim'),
			run('what', 'content'),
		),
	);
	return { lines: [...lines, ...indented(context(state, view, row, width - 2), '  ')], found };
}

const quoted = (words: string): string => glyphs().open + words + glyphs().close;

function quotedCue(view: StatementView): string | null {
	const { cue } = view.statement;
	return cue === null ? null : quoted(safe(view.article.record.text.slice(cue[0], cue[1])));
}

/** The words of the text that name the speaker, when they are not the name itself. */
function namedAs(view: StatementView, name: string): string | null {
	const { source } = view.statement;
	if (source === null) return null;
	const words = safe(view.article.record.text.slice(source[0], source[1]));
	return words === name ? null : `here ${quoted(words)}`;
}

/** Statements of the same actor that are shown under each heading. */
const MOST_OTHERS = 8;

/** Who said it: name, aliases, kind, how, how sure, why, and what else they said, on the same matter first. */
export function whoLines(state: State, view: StatementView, row: StatementRow, width: number): Line[] {
	const { also } = view;
	const name = speakerName(row);
	const style = actorStyle(state, row.actor);
	const plain = (text: string | null | false) => (text ? paragraphs(text, width, 'text', []) : []);
	const dim = (text: string | null | false) => (text ? paragraphs(text, width, 'dim', []) : []);
	const named = lit(row.speakerHighlights);
	const record = view.article.record;
	const actor = record.actors.find((one) => one.id === view.statement.actor);
	const aliases = (actor?.aliases ?? []).slice(0, 6).map((alias) => safe(alias));
	const lines = [
		...paragraphs(name, width, style, named),
		...dim(dots(row.actorKind !== null && actorKind(row.actorKind), ...aliases)),
		...dim(namedAs(view, name)),
		EMPTY,
		...plain(dots(howSaid(view.statement), quotedCue(view))),
		...plain(sureness(view.statement.confidence)),
		...dim(safe(inGlyphs(view.statement.evidence))),
	];
	if (view.copies.length > 1) {
		lines.push(EMPTY, line(run(`In ${count(view.copies.length, 'article')}`, 'strong')));
		for (const copy of view.copies.slice(0, 1000))
			lines.push(
				...dim(
					dots(copy.article.published?.slice(0, 10), safe(copy.article.publisher ?? copy.article.title)),
				),
			);
	}
	const clashing = clashesWith(row, also?.statements ?? []).slice(0, MOST_OTHERS);
	if (clashing.length > 0) {
		lines.push(EMPTY, line(run(row.kind === 'indirect' ? 'Quoted on this' : 'Reported on this', 'strong')));
		for (const other of clashing) lines.push(...shortly(other, width));
	}
	const others = also?.statements.filter((other) => other.key !== row.key && !clashing.includes(other)) ?? [];
	if (also !== null && others.length > 0) {
		lines.push(
			EMPTY,
			line(run('Also said', 'strong'), run(` (${number(also.total - 1 - clashing.length)})`, 'dim')),
		);
		for (const other of others.slice(0, MOST_OTHERS)) lines.push(...shortly(other, width));
	}
	return lines;
}

/** Another statement in at most two lines. */
export function shortly(row: StatementRow, width: number): Line[] {
	const telling = tellingCue(row.kind, row.cue);
	const text = safe(telling === null ? row.text : `${telling}: ${row.text}`);
	const pieces = wrap(text, width - 2, 0, Math.min(text.length, width * 4));
	const shown = pieces.slice(0, 2).map(([start, end], i) => {
		const more = i === 1 && end < text.length;
		const runs: Run[] = [
			run(i === 0 ? `${glyphs().dot} ` : '  ', 'dim'),
			run(
				more
					? `${text.slice(start, end).slice(0, -glyphs().more.length)}${glyphs().more}`
					: text.slice(start, end),
				'dim',
			),
		];
		return line(...runs);
	});
	return shown;
}
