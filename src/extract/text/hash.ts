/**
 * Hashes for features: words and their combinations become rows of weight tables, so that a model holds numbers only.
 * FNV-1a for characters, a multiply–shift mix for combinations. All are 32-bit whole numbers with a sign: what goes
 * beyond that range lies on the heap in V8 whenever a function returns it.
 */

/** The hash of a word without regard to case, kind of apostrophe, or which digits it has. */
export function hashWord(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ plainUnit(text.charCodeAt(at)), 0x01000193);
	return hash;
}

/** The same for a word given as a string. */
export const hashOf = (word: string): number => hashWord(word, 0, word.length);

function plainUnit(unit: number): number {
	if (unit < 0x80) {
		if (unit >= 65 && unit <= 90) return unit | 32;
		return unit >= 48 && unit <= 57 ? 48 : unit;
	}
	if (unit === 0x2019) return 39;
	if (unit >= 0xc0 && unit <= 0xde) return unit | 32;
	return unit;
}

/** Combines two hashes; the order matters. */
export function mix(a: number, b: number): number {
	let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash + b, 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}

/** The same for two numbers under a template's number; quicker. */
export function hash2(template: number, a: number, b: number): number {
	let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
	return hash ^ (hash >>> 14);
}
