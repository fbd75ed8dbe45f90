import { grouped } from './status.js';

/** How far reading is. */
export interface SoFar {
	/** Sources that were worked through, of all that are known of; null while it is unknown how many there are. */
	readonly done: number;
	readonly total: number | null;
	readonly failures: number;
	/** What was kept so far, by a command that keeps. */
	readonly articles?: number;
	readonly statements?: number;
}

/**
 * A line on stderr that says how far reading is, for commands without a screen; nothing when stderr is no terminal.
 * @param prints whether the command prints to stdout, whose lines would be mixed with it on one terminal
 */
export class ProgressLine {
	readonly #isShown: boolean;
	readonly #started = performance.now();
	#last = Number.NEGATIVE_INFINITY;

	constructor({ prints }: { readonly prints: boolean }) {
		this.#isShown = process.stderr.isTTY === true && (!prints || process.stdout.isTTY !== true);
	}

	show(soFar: SoFar): void {
		const now = performance.now();
		// Ten times a second is as often as anybody can read it.
		if (!this.#isShown || now - this.#last < 100) return;
		this.#last = now;
		const text = progressText(soFar, (now - this.#started) / 1000);
		process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns || 80) - 1)}`);
	}

	clear(): void {
		if (this.#isShown && this.#last > 0) process.stderr.write('\r\u001b[K');
	}
}

/** "reading 12 of 40 · 310 articles/s · 2,635 statements/s · 1 failed · 2 min left", after so many seconds. */
export function progressText(
	{ done, total, failures, articles, statements }: SoFar,
	seconds: number,
): string {
	const isMany = total !== null && total > 1;
	const rate = (count: number, of: string) => `${numbered(count / seconds)}${of}/s`;
	const parts = [
		articles !== undefined && !isMany
			? `${numbered(articles)} ${articles === 1 ? 'article' : 'articles'}`
			: `${done}${isMany ? ` of ${total}` : ''}`,
	];
	// In the first second rates say nothing.
	if (seconds >= 1 && articles === undefined) parts.push(rate(done, ''));
	if (seconds >= 1 && articles !== undefined) parts.push(rate(articles, ' articles'));
	if (seconds >= 1 && statements !== undefined) parts.push(rate(statements, ' statements'));
	if (failures > 0) parts.push(`${failures} failed`);
	if (seconds >= 1 && isMany && done > 0 && done < total) parts.push(left((seconds / done) * (total - done)));
	return `reading ${parts.join(' · ')}`;
}

function numbered(value: number): string {
	const digits = value < 10 ? value.toFixed(1) : String(Math.round(value));
	return grouped(digits).replace(/\.0$/, '');
}

function left(seconds: number): string {
	if (seconds < 90) return `${Math.ceil(seconds)} s left`;
	if (seconds < 5400) return `${Math.round(seconds / 60)} min left`;
	return `${Math.round(seconds / 3600)} h left`;
}
