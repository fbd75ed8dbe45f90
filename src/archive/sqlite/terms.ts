import { Lexicon } from '../postings/lexicon.js';
import { mergeWordLists, openWordList, packWordList, type WordList } from '../postings/word-list.js';
import { Pieces } from './pieces.js';
import type { Prepared } from './statements.js';

/** So many lists of one size are merged into one of the next. */
const FAN = 8;

interface Stored {
	readonly key: number;
	readonly level: number;
	readonly bytes: number;
	list: WordList | null;
}

/** The lexicon as it lies in an archive's file: lists of words. Read when it is first needed. */
export class Terms {
	private stored: Stored[] = [];
	private readonly known = new Lexicon();
	private isTaken = true;

	private readonly pieces: Pieces;

	constructor(private readonly sql: (text: string) => Prepared) {
		this.pieces = new Pieces(sql, 'term_piece');
	}

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
		const rows = this.sql(
			'SELECT key, CAST(level AS INTEGER) AS level, CAST(bytes AS INTEGER) AS bytes FROM terms ORDER BY key',
		).all() as Omit<Stored, 'list'>[];
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
		for (const { key } of stored) {
			this.sql('DELETE FROM terms WHERE key = ?').run(key);
			this.pieces.drop(key);
		}
		this.stored = this.stored.filter((one) => !stored.includes(one));
		this.write(merged, level);
	}

	private write(list: WordList, level: number): void {
		const data = packWordList(list);
		const bytes = data.length;
		const { lastInsertRowid } = this.sql('INSERT INTO terms(level, bytes) VALUES (?, ?)').run([level, bytes]);
		const key = Number(lastInsertRowid);
		this.pieces.write(key, data);
		this.stored.push({ key, level, bytes, list });
	}

	private list(stored: Stored): WordList {
		if (stored.list === null) {
			const lazy = this.pieces.open(stored.key, stored.bytes);
			lazy.need(0, stored.bytes);
			stored.list = openWordList(lazy.bytes);
		}
		return stored.list;
	}
}
