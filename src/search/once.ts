import { hash } from 'node:crypto';
import type { PrintItem } from './session.js';

/** Says of a statement whether it comes for the first time: it may be chosen itself, and with its actor or section. */
export function isFirst(): (item: PrintItem) => boolean {
	const seen = new Set<string>();
	return ({ article, statement }) => {
		// Two articles that came through a pipe may have everything in common but what they say.
		const { origin, id: name, url, title } = article;
		const all = JSON.stringify([origin, name, url, title, statement.id, statement.text]);
		// There may be millions of them.
		const id = hash('sha1', all, 'base64');
		if (seen.has(id)) return false;
		seen.add(id);
		return true;
	};
}
