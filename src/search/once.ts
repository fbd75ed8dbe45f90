import type { PrintItem } from './session.js';

/** Says of a statement whether it comes for the first time: it may be chosen itself, and with its actor or section. */
export function isFirst(): (item: PrintItem) => boolean {
	const seen = new Set<string>();
	return ({ article, statement }) => {
		const id = JSON.stringify([article.origin, article.id, article.url, statement.id]);
		if (seen.has(id)) return false;
		seen.add(id);
		return true;
	};
}
