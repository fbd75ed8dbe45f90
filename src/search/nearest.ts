/**
 * The word that `word` was probably meant to be: the one at the least Damerau–Levenshtein distance (optimal string
 * alignment), when that is at most a third of its length, or the only one that starts with it.
 * @returns null when nothing is near
 */
export function nearest(word: string, among: readonly string[]): string | null {
	const starting = among.filter((other) => word.length > 1 && other.startsWith(word));
	if (starting.length === 1) return starting[0]!;
	let best: string | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const other of among) {
		const distance = editDistance(word, other);
		if (distance < least && distance <= Math.max(1, Math.floor(other.length / 3))) {
			best = other;
			least = distance;
		}
	}
	return best;
}

function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length]!;
}
