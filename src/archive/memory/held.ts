import { isDeepStrictEqual } from 'node:util';
import type { ArticleRecord, Identity, Statement } from '../../model/index.js';
import type { ShelvedArticle } from '../entries.js';
import { sizesOf } from '../numbering.js';
import type { ArticleEntry } from '../shelf.js';
import { isShown } from '../shown.js';

/** An article that is held as its record. */
export class Held implements ShelvedArticle {
	readonly sizes;
	private readonly byId: ReadonlyMap<string, number>;

	constructor(
		readonly key: number,
		readonly record: ArticleRecord,
		readonly identity: Identity,
		readonly actorKeys: readonly number[],
	) {
		this.sizes = sizesOf(record);
		this.byId = new Map(record.actors.map(({ id }, n) => [id, actorKeys[n]!]));
	}

	/** Whether a record differs in nothing but the file that it came from. */
	holds(record: ArticleRecord): boolean {
		const { id, origin } = record;
		return isDeepStrictEqual({ ...this.record, id, origin }, record);
	}

	get meta() {
		return this.record;
	}

	statement(n: number) {
		const statement = this.record.statements[n];
		if (statement === undefined) return null;
		const { sections, text } = this.record;
		return {
			...statement,
			cue: statement.cue === null ? null : text.slice(...statement.cue),
			section: (sections.find(({ id }) => id === statement.section) ?? sections[0])?.title ?? '',
			actor: this.actorOf(statement),
		};
	}

	/** The key of the actor of one of its statements. */
	actorOf({ actor }: Pick<Statement, 'actor'>): number | null {
		return (actor === null ? undefined : this.byId.get(actor)) ?? null;
	}

	section(n: number) {
		const section = this.record.sections[n];
		if (section === undefined) return null;
		const own = this.record.statements.filter((statement) => statement.section === section.id);
		return { title: section.title, inferred: section.inferred, statements: own.filter(isShown).length };
	}
}

export function articleEntry({ key, record, identity }: Held): ArticleEntry {
	const { text: _, sections: __, actors, statements, ...meta } = record;
	return { key, identity: identity.key, meta, statements: statements.length, actors: actors.length };
}
