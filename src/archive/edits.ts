/** How many edits a word that was typed is forgiven, by its length. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The letters of a word as a set: one bit for each of a–z, the rest share six. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i) - 97;
		letters |= code >= 0 && code < 26 ? 1 << code : 1 << (26 + (word.charCodeAt(i) % 6));
	}
	return letters;
}

/** How many of the first letters are not among the second: no word is fewer edits away from another. */
export function missing(letters: number, among: number): number {
	const mask = letters & ~among;
	let n = mask - ((mask >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Three rows of the table of costs, used in turns. */
const LONGEST = 64;
const rows = [new Uint8Array(LONGEST), new Uint8Array(LONGEST), new Uint8Array(LONGEST)] as const;

/**
 * Whether `word`, or a beginning of it, is at most `edits` edits away from `query`: letters added, dropped, changed
 * or two neighbours swapped (optimal string alignment). The end of the word is free: what is typed may be its
 * beginning. Words of 60 letters and more are never near misses.
 */
export function withinEdits(query: string, word: string, edits: number): boolean {
	const wanted = query.length;
	if (word.length < wanted - edits || wanted + edits >= LONGEST) return false;
	const length = Math.min(word.length, wanted + edits);
	let [before, last, row] = rows as readonly Uint8Array[] as [Uint8Array, Uint8Array, Uint8Array];
	for (let j = 0; j <= length; j++) last[j] = j;
	for (let i = 1; i <= wanted; i++) {
		const letter = query.charCodeAt(i - 1);
		const letterBefore = i > 1 ? query.charCodeAt(i - 2) : -1;
		row[0] = i;
		let least = i;
		let other = -1;
		for (let j = 1; j <= length; j++) {
			const otherBefore = other;
			other = word.charCodeAt(j - 1);
			let cost = last[j - 1]! + (letter === other ? 0 : 1);
			if (last[j]! + 1 < cost) cost = last[j]! + 1;
			if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
			if (letter === otherBefore && letterBefore === other && before[j - 2]! + 1 < cost)
				cost = before[j - 2]! + 1;
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > edits) return false;
		[before, last, row] = [last, row, before];
	}
	for (let j = 0; j <= length; j++) if (last[j]! <= edits) return true;
	return false;
}
