import { type Word, wordsOf } from '../archive/words.js';
import type { Actor, ArticleRecord, Section, Statement } from '../model/index.js';

interface ItemBase {
	readonly key: string;
	/** Index of the article in the session. */
	readonly article: number;
	readonly record: ArticleRecord;
	/** The field that is shown and lit: a statement's text, an actor's name, a section's title. */
	readonly main: string;
	readonly mainWords: readonly Word[];
	/** Who it belongs to: the speaker with aliases, an actor's aliases. */
	readonly beside: string;
	readonly besideWords: readonly Word[];
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
	const base = (id: string, main: string, beside: string) => ({
		key: `${article}/${id}`,
		article,
		record,
		main,
		mainWords: wordsOf(main),
		beside,
		besideWords: wordsOf(beside),
	});
	const statements = record.statements.map((statement): StatementItem => {
		const actor = statement.actor === null ? null : (actors.get(statement.actor) ?? null);
		const beside = [statement.speaker ?? '', actor?.name ?? '', ...(actor?.aliases ?? [])].join(' · ');
		const section = sections.get(statement.section) ?? record.sections[0]!;
		return { type: 'statement', statement, actor, section, ...base(statement.id, statement.text, beside) };
	});
	const actorItems = record.actors.map((actor): ActorItem => {
		const own = base(actor.id, actor.name, actor.aliases.join(' · '));
		const names = own.mainWords.map((word) => word.folded);
		return {
			type: 'actor',
			actor,
			initials: names.map((name) => name[0]).join(''),
			run: names.join(''),
			statements: record.statements.filter((statement) => statement.actor === actor.id),
			...own,
		};
	});
	const sectionItems = record.sections.map(
		(section): SectionItem => ({
			type: 'section',
			section,
			statements: record.statements.filter((statement) => statement.section === section.id),
			...base(section.id, section.title, ''),
		}),
	);
	return [...statements, ...actorItems, ...sectionItems];
}
