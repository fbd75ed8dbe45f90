import type { Actor } from '../../model/index.js';
import { PER_DAY } from '../numbering.js';
import { MOST_ALIASES } from '../own-names.js';
import type { ActorEntry } from '../shelf.js';

/** The actors over all articles in memory, and what each said. */
export class Actors {
	/** By what tells them apart; they keep their keys when articles are taken out. */
	private readonly keys = new Map<string, number>();
	private readonly entries = new Map<number, ActorEntry>();
	private readonly said = new Map<number, number[]>();

	get size(): number {
		return this.entries.size;
	}

	get(key: number): ActorEntry | undefined {
		return this.entries.get(key);
	}

	/** Credits an actor with an article, in which readers see so many of its statements unasked. */
	credit({ name, kind, aliases, mentions }: Actor, identity: string, statements: number): ActorEntry {
		let key = this.keys.get(identity);
		if (key === undefined) {
			key = PER_DAY - 1 - this.keys.size;
			this.keys.set(identity, key);
		}
		const none = { name, kind, aliases: [], statements: 0, mentions: 0, articles: 0 };
		const before = this.entries.get(key) ?? none;
		const others = aliases.filter((alias) => alias !== before.name);
		const entry: ActorEntry = {
			thing: 'actor',
			key,
			name: before.name,
			kind: before.kind,
			aliases: [...new Set([...before.aliases, ...others])].slice(0, MOST_ALIASES),
			statements: before.statements + statements,
			mentions: before.mentions + mentions.length,
			articles: before.articles + 1,
		};
		this.entries.set(key, entry);
		return entry;
	}

	/** Notes what an actor said, by the statement's key. */
	note(actor: number, statement: number): void {
		const said = this.said.get(actor);
		if (said === undefined) this.said.set(actor, [statement]);
		else said.push(statement);
	}

	/** The keys of the statements that were noted. */
	saidBy(actor: number): readonly number[] {
		return this.said.get(actor) ?? [];
	}

	clear(): void {
		this.entries.clear();
		this.said.clear();
	}
}
