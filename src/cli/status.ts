import { dropFirstFrame } from '../terminal/first-frame.js';
import { safe } from '../terminal/safe.js';

/** Exit statuses, as fzf's. */
export const EXIT = { ok: 0, nothing: 1, error: 2, interrupted: 130 } as const;

/** Where stderr cannot be written there is nobody to tell: what was asked for is done all the same. */
const nobody = (): void => {};

/** Says one sentence on stderr, and on the screen that stays. */
export function complain(sentence: string): void {
	dropFirstFrame();
	if (!process.stderr.listeners('error').includes(nobody)) process.stderr.on('error', nobody);
	process.stderr.write(`explorer: ${safe(sentence)}\n`);
}

/** A number with its thousands apart: "4,800". */
export const grouped = (digits: number | string): string => String(digits).replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 statement", "2,000 statements". */
export const several = (count: number, thing: string): string =>
	`${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;
