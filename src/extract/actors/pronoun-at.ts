/** So long such a word is at most, in UTF-16 code units. */
export const LONGEST_PRONOUN = 3;

/** Whom "his" or "her" between two offsets asks for. */
export function ownerAt(text: string, start: number, end: number): 'he' | 'she' | null {
	if (end - start !== 3) return null;
	if ((text.charCodeAt(start) | 32) !== 104) return null;
	const middle = text.charCodeAt(start + 1);
	const last = text.charCodeAt(start + 2);
	return middle === 105 && last === 115 ? 'he' : middle === 101 && last === 114 ? 'she' : null;
}

/** "he" or "she" between two offsets, without making a string of every word. */
export function pronounAt(text: string, start: number, end: number): 'he' | 'she' | null {
	const length = end - start;
	if (
		length < 2 ||
		length > 3 ||
		(text.charCodeAt(end - 1) | 32) !== 101 ||
		(text.charCodeAt(end - 2) | 32) !== 104
	)
		return null;
	if (length === 2) return 'he';
	return (text.charCodeAt(start) | 32) === 115 ? 'she' : null;
}
