/** A line on stderr that says how far reading is, for commands without a screen; nothing when stderr is no terminal. */
export class ProgressLine {
	/** stdout's own lines would be mixed with it on one terminal. */
	readonly #isShown = process.stderr.isTTY === true && process.stdout.isTTY !== true;
	readonly #started = performance.now();
	#last = Number.NEGATIVE_INFINITY;

	/** @param total null while it is unknown */
	show(done: number, total: number | null, failures: number): void {
		const now = performance.now();
		// Ten times a second is as often as anybody can read it.
		if (!this.#isShown || now - this.#last < 100) return;
		this.#last = now;
		const seconds = (now - this.#started) / 1000;
		const rate = seconds < 1 ? '' : ` · ${(done / seconds).toFixed(1)}/s`;
		const failed = failures === 0 ? '' : ` · ${failures} failed`;
		process.stderr.write(`\r\u001b[Kreading ${done}${total === null ? '' : ` of ${total}`}${rate}${failed}`);
	}

	clear(): void {
		if (this.#isShown && this.#last > 0) process.stderr.write('\r\u001b[K');
	}
}
