/**
 * Columns of whole numbers, all 0, that lie behind each other in one piece of memory: that is had more quickly than a
 * piece for each.
 */
export function columns(count: number, length: number): Int32Array[] {
	const size = length * Int32Array.BYTES_PER_ELEMENT;
	const all = new ArrayBuffer(count * size);
	return Array.from({ length: count }, (_, column) => new Int32Array(all, column * size, length));
}
