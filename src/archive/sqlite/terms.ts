import { Lexicon } from '../postings/lexicon.js';
import { mergeWordLists, openWordList, packWordList, type WordList } from '../postings/word-list.js';
import type { Prepared } from './statements.js';

/** So many lists of one size are merged into one of the next. */
const FAN = 8;

interface Stored {
	readonly key: number;
	readonly level: number;
	list: WordList | null;
}

/** The lexicon as it lies in an archive's file: lists of words. Read when it is first needed. */
export class Terms {
	private stored: Stored[] = [];
	private readonly known = new Lexicon();
	private isTaken = true;

	constructor(private readonly sql: (text: string) => Prepared) {}

	/** Whether the lexicon has been read since the last change. */
	get isRead(): boolean {
		return this.isTaken;
	}

	get lexicon(): Lexicon {
		if (!this.isTaken) {
			this.known.take(this.stored.map((stored) => this.list(stored)));
			this.isTaken = true;
		}
		return this.known;
	}

	/** Looks which lists the file has now. */
	refresh(): void {
		const rows = this.sql('SELECT key, level FROM terms ORDER BY key').all() as Omit<Stored, 'list'>[];
		const isSame =
			rows.length === this.stored.length && rows.every(({ key }, i) => key === this.stored[i]!.key);
		if (isSame) return;
		const known = new Map(this.stored.map((stored) => [stored.key, stored]));
		this.stored = rows.map((row) => known.get(row.key) ?? { ...row, list: null });
		this.isTaken = false;
	}

	/** Writes the words that are new, and merges lists where they have become many. */
	flush(): void {
		const news = this.known.news();
		if (news === null) return;
		this.write(news, 0);
		for (let level = 0; ; level++) {
			const own = this.stored.filter((stored) => stored.level === level);
			if (own.length < FAN) break;
			this.merge(own, level + 1);
		}
		this.isTaken = false;
	}

	/** Makes one list of all. */
	settle(): void {
		if (this.stored.length > 1) this.merge(this.stored, Math.max(...this.stored.map(({ level }) => level)));
		this.isTaken = false;
	}

	private merge(stored: readonly Stored[], level: number): void {
		const merged = mergeWordLists(stored.map((one) => this.list(one)));
		for (const { key } of stored) this.sql('DELETE FROM terms WHERE key = ?').run(key);
		this.stored = this.stored.filter((one) => !stored.includes(one));
		this.write(merged, level);
	}

	private write(list: WordList, level: number): void {
		const { lastInsertRowid } = this.sql('INSERT INTO terms(level, data) VALUES (?, ?)').run(
			level,
			packWordList(list),
		);
		this.stored.push({ key: Number(lastInsertRowid), level, list });
	}

	private list(stored: Stored): WordList {
		stored.list ??= openWordList(this.data(stored.key));
		return stored.list;
	}

	private data(key: number): Uint8Array {
		return (this.sql('SELECT data FROM terms WHERE key = ?').get(key) as { data: Uint8Array }).data;
	}
}
