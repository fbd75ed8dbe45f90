import type { ActorView, ArticleView } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs } from '../cells/glyphs.js';
import { count, dots, EMPTY, type Line, line, type Mark, run } from '../cells/lines.js';
import { actorStyle, type State } from '../state/state.js';
import { kinds } from './actor-lines.js';
import { overTime } from './over-time.js';
import { paragraphs } from './statement-lines.js';
import { actorCounts, actorKind, manner, speakerName } from './words.js';

/** What the panes say about an actor and about a section. */

/** So many aliases of an actor are told. */
const MOST_ALIASES = 24;

/** Who an actor is: name, kind, aliases, counts, and how their words are given. */
export function actorCard(state: State, view: ActorView, width: number): Line[] {
	const { row } = view;
	const lines = [
		...paragraphs(safe(row.name), width, actorStyle(state, row.key), []),
		...paragraphs(dots(actorKind(row.kind), actorCounts(row)), width, 'text', []),
	];
	if (row.aliases.length > 0) {
		const aliases = row.aliases.slice(0, MOST_ALIASES).map((alias) => safe(alias));
		lines.push(...paragraphs(`Also called ${dots(...aliases)}`, width, 'dim', []));
	}
	if (view.statements.length > 0) {
		lines.push(EMPTY, line(run('Their words are', 'strong')));
		lines.push(...paragraphs(kinds(view.statements, view.total), width, 'text', []));
	}
	if (view.months.length > 1) {
		const { by, stretches } = overTime(view.months);
		lines.push(EMPTY, line(run(`By ${by}`, 'strong')));
		const most = Math.max(...stretches.map(({ statements }) => statements));
		for (const { name, statements } of stretches) {
			const share = Math.round((statements / most) * Math.max(4, width - 18));
			const bar = statements === 0 ? '' : glyphs().block.repeat(Math.max(1, share));
			lines.push(line(run(`${name} `, 'dim'), run(bar, 'accent'), run(` ${statements}`, 'dim')));
		}
	}
	return lines;
}

/** What an actor said, in order, shortly. */
export function actorStatements(view: ActorView, width: number, wrapped: boolean): Line[] {
	const lines: Line[] = [];
	for (const row of view.statements.slice(0, 50)) {
		if (lines.length > 0) lines.push(EMPTY);
		const text = safe(row.text);
		lines.push(
			...paragraphs(
				text.length > 400 ? `${text.slice(0, 399)}${glyphs().more}` : text,
				width,
				'text',
				[],
				wrapped,
			),
		);
		lines.push(line(run(manner(row), 'dim')));
	}
	if (view.total > 50)
		lines.push(EMPTY, line(run(`and ${view.total - 50} more: open it to see them`, 'dim')));
	return lines;
}

/** The text of a section, every statement marked in its actor's colour. */
export function sectionText(state: State, view: ArticleView, index: number, width: number): Line[] {
	const section = view.record.sections[index];
	if (section === undefined) return [];
	const [from, to] = section.span;
	const end = Math.min(to, from + 20_000);
	const marks: Mark[] = [];
	for (const statement of view.record.statements) {
		const key = actorKeyOf(view, statement.actor);
		for (const [start, stop] of statement.content)
			if (start < end && stop > from)
				marks.push({ start: start - from, end: stop - from, style: actorStyle(state, key, true) });
	}
	const text = safe(view.record.text.slice(from, end).trimEnd(), 'keep');
	const lines = paragraphs(text, width, 'text', marks, state.wrap);
	return end < to ? [...lines, EMPTY, line(run('open it to read on', 'dim'))] : lines;
}

/** What a section is: its title and article, and who speaks in it how often. */
export function sectionCard(state: State, view: ArticleView, index: number, width: number): Line[] {
	const section = view.record.sections[index];
	if (section === undefined) return [];
	const many = (state.totals?.articles ?? 1) > 1;
	const inside = view.record.statements.filter((statement) => statement.section === section.id);
	const speakers = new Map<string, number>();
	for (const statement of inside)
		if (statement.actor !== null) speakers.set(statement.actor, (speakers.get(statement.actor) ?? 0) + 1);
	const lines = [
		...paragraphs(safe(section.title), width, 'strong', []),
		...paragraphs(dots('section', section.inferred && 'title inferred'), width, 'dim', []),
		...(many ? paragraphs(`in ${safe(view.record.title)}`, width, 'dim', []) : []),
		EMPTY,
		...paragraphs(
			inside.length === 0 ? 'Nobody is reported to say anything here.' : count(inside.length, 'statement'),
			width,
			'text',
			[],
		),
	];
	const sorted = [...speakers].sort((a, b) => b[1] - a[1]);
	for (const [id, times] of sorted.slice(0, 12)) {
		const actor = view.record.actors.find((one) => one.id === id);
		if (actor === undefined) continue;
		const style = actorStyle(state, actorKeyOf(view, id));
		const name = safe(actor.name);
		lines.push(line(run(`${String(times).padStart(3)} `, 'dim'), run(name, style)));
	}
	const others = inside.filter((statement) => statement.actor === null).length;
	if (others > 0 && sorted.length > 0)
		lines.push(line(run(`${String(others).padStart(3)} ${speakerName({ speaker: null })}`, 'dim')));
	return lines;
}

export function actorKeyOf(view: ArticleView, id: string | null): string | null {
	if (id === null) return null;
	let known = actorIndex.get(view);
	if (known === undefined) {
		known = new Map(view.record.actors.map((actor, index) => [actor.id, view.actorKeys[index] ?? '']));
		actorIndex.set(view, known);
	}
	return known.get(id) ?? null;
}

const actorIndex = new WeakMap<ArticleView, Map<string, string>>();
