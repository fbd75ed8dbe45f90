import type { Overlay } from '../state/state.js';

/** The earlier queries that hold all that was typed over their list, in any case and order, the latest first. */
export function earlier({ entries, typed }: Extract<Overlay, { type: 'history' }>): readonly string[] {
	return (entries ?? []).filter((entry) => holdsAll(entry, typed.text));
}

/** Whether a text holds all parts of what was typed, in any case and order. */
export function holdsAll(text: string, typed: string): boolean {
	const lower = text.toLowerCase();
	return typed
		.toLowerCase()
		.split(/\s+/)
		.every((part) => lower.includes(part));
}
