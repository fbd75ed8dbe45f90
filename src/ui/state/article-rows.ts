import type { ArticleView, StatementRow } from '../../search/session.js';

const made = new WeakMap<ArticleView, Map<number, StatementRow>>();

/** A statement of an article as a list has it, though in how many articles it stands is not known here; null for none. */
export function rowIn(view: ArticleView, index: number): StatementRow | null {
	const { record, actorKeys, statementKeys } = view;
	const statement = record.statements[index];
	const key = statementKeys[index];
	if (statement === undefined || key === undefined) return null;
	const rows = made.get(view) ?? new Map<number, StatementRow>();
	made.set(view, rows);
	const known = rows.get(index);
	if (known !== undefined) return known;
	const actor = record.actors.findIndex(({ id }) => id === statement.actor);
	const { kind, report, text, speaker, cue, section, confidence } = statement;
	const row: StatementRow = {
		type: 'statement',
		key,
		article: view.key,
		articleTitle: record.title,
		kind,
		report,
		text,
		textHighlights: [],
		actor: actorKeys[actor] ?? null,
		actorKind: record.actors[actor]?.kind ?? null,
		speaker,
		speakerHighlights: [],
		cue: cue === null ? null : record.text.slice(...cue),
		sectionTitle: record.sections.find(({ id }) => id === section)?.title ?? '',
		confidence,
		...(record.published === undefined ? {} : { published: record.published }),
		copies: 1,
	};
	rows.set(index, row);
	return row;
}

/** All statements of an article so. */
export const rowsIn = (view: ArticleView): StatementRow[] =>
	view.statementKeys.flatMap((_, index) => rowIn(view, index) ?? []);
