import { safe } from '../terminal/safe.js';

/** Exit statuses, as fzf's. */
export const EXIT = { ok: 0, nothing: 1, error: 2, interrupted: 130 } as const;

/** Says one sentence on stderr. */
export function complain(sentence: string): void {
	process.stderr.write(`explorer: ${safe(sentence)}\n`);
}
