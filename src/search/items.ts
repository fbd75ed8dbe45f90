import { foldedWords } from '../archive/words.js';
import type { Actor, ArticleRecord, Section, Statement } from '../model/index.js';
import type { Subject } from './filters.js';
import type { Rankable } from './rank.js';

interface ItemBase extends Omit<Rankable, 'type'> {
	readonly key: string;
	/** Index of the article in the session. */
	readonly article: number;
	readonly record: ArticleRecord;
}

export interface StatementItem extends ItemBase {
	readonly type: 'statement';
	readonly statement: Statement;
	readonly actor: Actor | null;
	readonly section: Section;
}

export interface ActorItem extends ItemBase {
	readonly type: 'actor';
	readonly actor: Actor;
	/** First letters of the name's words, and the name without spaces: "NCRI", "hclinton". */
	readonly initials: string;
	readonly run: string;
	readonly statements: readonly Statement[];
}

export interface SectionItem extends ItemBase {
	readonly type: 'section';
	readonly section: Section;
	readonly statements: readonly Statement[];
}

export type Item = StatementItem | ActorItem | SectionItem;

/** Everything of one article that can be found, in text order: sections, actors, statements. */
export function itemsOf(record: ArticleRecord, article: number): Item[] {
	const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
	const sections = new Map(record.sections.map((section) => [section.id, section]));
	const base = (id: string, main: string, beside: string, subject: Partial<Subject>) => ({
		subject: () => subjectOf(record, subject),
		key: `${article}/${id}`,
		article,
		record,
		main,
		mainWords: foldedWords(main),
		beside,
		besideWords: foldedWords(beside),
	});
	const namesOf = (actor: Actor | null) => (actor === null ? [] : [actor.name, ...actor.aliases]);
	const bySection = grouped(record.statements, 'section');
	const byActor = grouped(record.statements, 'actor');
	const statements = record.statements.map((statement): StatementItem => {
		const actor = statement.actor === null ? null : (actors.get(statement.actor) ?? null);
		const section = sections.get(statement.section) ?? record.sections[0]!;
		const beside = [statement.speaker ?? '', ...namesOf(actor)].join(' · ');
		const subject = {
			names: namesOf(actor),
			section: section.title,
			kind: statement.kind,
			cue: statement.cue === null ? null : record.text.slice(...statement.cue),
		};
		return {
			type: 'statement',
			statement,
			actor,
			section,
			...base(statement.id, statement.text, beside, subject),
		};
	});
	const actorItems = record.actors.map((actor): ActorItem => {
		const own = base(actor.id, actor.name, actor.aliases.join(' · '), { names: namesOf(actor) });
		return {
			type: 'actor',
			actor,
			...shortFormsOf(own.mainWords),
			statements: byActor.get(actor.id) ?? [],
			...own,
		};
	});
	const sectionItems = record.sections.map(
		(section): SectionItem => ({
			type: 'section',
			section,
			statements: bySection.get(section.id) ?? [],
			...base(section.id, section.title, '', { section: section.title }),
		}),
	);
	return [...statements, ...actorItems, ...sectionItems];
}

/** What an actor's name is also found by: its first letters, and itself without spaces. */
export function shortFormsOf(words: readonly string[]): { initials: string; run: string } {
	return {
		initials: words.map((word) => word[0]).join(''),
		run: words.join(''),
	};
}

function subjectOf(record: ArticleRecord, known: Partial<Subject>): Subject {
	return {
		names: [],
		section: null,
		kind: null,
		cue: null,
		published: record.published ?? null,
		sources: [record.publisher ?? '', record.url ?? '', record.origin],
		...known,
	};
}

function grouped(statements: readonly Statement[], by: 'section' | 'actor'): Map<string | null, Statement[]> {
	const groups = new Map<string | null, Statement[]>();
	for (const statement of statements) {
		const group = groups.get(statement[by]);
		if (group === undefined) groups.set(statement[by], [statement]);
		else group.push(statement);
	}
	return groups;
}
