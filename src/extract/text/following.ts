/**
 * Where some characters stand next in a text, from an offset on; the text's length where nowhere. Asked in text order, all
 * answers together cost one walk over the text.
 */
export function following(text: string, characters: string): (offset: number) => number {
	/** The answer for all offsets of `from … at`. */
	let from = 0;
	let at = -1;
	return (offset) => {
		if (offset < from || offset > at) {
			from = offset;
			at = text.indexOf(characters, offset);
			if (at < 0) at = text.length;
		}
		return at;
	};
}
