import { dropFirstFrame } from '../terminal/first-frame.js';
import { safe } from '../terminal/safe.js';

/** Exit statuses, as fzf's. */
export const EXIT = { ok: 0, nothing: 1, error: 2, interrupted: 130 } as const;

/** Says one sentence on stderr, and on the screen that stays. */
export function complain(sentence: string): void {
	dropFirstFrame();
	process.stderr.write(`explorer: ${safe(sentence)}\n`);
}
