import type { Overlay } from './state.js';

/** The earlier queries that hold all that was typed over their list, in any case and order, the latest first. */
export function earlier({ entries, typed }: Extract<Overlay, { type: 'history' }>): readonly string[] {
	const parts = typed.text.toLowerCase().split(/\s+/);
	return (entries ?? []).filter((entry) => {
		const text = entry.toLowerCase();
		return parts.every((part) => text.includes(part));
	});
}
