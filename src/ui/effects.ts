import type { ItemKey, PrintItem } from '../search/session.js';

/** Where an article's text is to be opened by another program. */
export interface Place {
	readonly article: PrintItem['article'];
	readonly text: string;
	/** UTF-16 offset into `text`. */
	readonly offset: number;
}

/** What came of opening an article in an editor: its own file, changed or not, or a copy that nothing is read from. */
export type Edited = 'changed' | 'unchanged' | 'copy';

/** What came of reading it again. */
export type ReadAgain = { readonly now: ItemKey } | { readonly why: string };

/**
 * What the screen needs done outside of it. The command line hands these in: the screen itself touches no disk,
 * no network and no process. What is left out cannot be done, and the screen says so.
 */
export interface Effects {
	/** Statements in one of the formats, as they would be printed. */
	printed(items: readonly PrintItem[], format: string): string;
	/** Hands text to a clipboard program; false when there is none (the terminal is asked in any case, OSC 52). */
	copy?(text: string): Promise<boolean>;
	browse?(url: string): Promise<void>;
	/** Runs $EDITOR or $PAGER at the place, while the terminal is lent. */
	edit?(place: Place): Promise<Edited>;
	page?(place: Place): Promise<void>;
	/**
	 * Reads the file of an article that has changed and puts what it holds in the article's place; resolves with the new
	 * one's key, or with a sentence that says that the article stays as it was, and why.
	 */
	readAgain?(article: Place['article']): Promise<ReadAgain>;
	/** Stops the process until it is continued. */
	stop?(): Promise<void>;
	history?: {
		/** Earlier queries, the latest first. */
		load(): Promise<readonly string[]>;
		add(query: string): Promise<void>;
	};
}

/** The terminal as the screen uses it; the terminal room takes it, restores it and lends it. */
export interface ScreenTerminal {
	readonly input: NodeJS.ReadableStream;
	readonly output: ScreenOutput;
	setMouse?(on: boolean): void;
	/** Gives the terminal back while `use` runs. */
	lend?<T>(use: () => Promise<T>): Promise<T>;
	/** Tells when the process is asked from outside to stop. */
	onStop?(listener: () => void): void;
}

export interface ScreenOutput {
	readonly columns: number;
	readonly rows: number;
	write(text: string): boolean;
	on(event: 'resize', listener: () => void): unknown;
	off(event: 'resize', listener: () => void): unknown;
}
