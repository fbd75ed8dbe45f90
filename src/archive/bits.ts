/** How many of the 32 bits of a number are set. */
export function bitsIn(number: number): number {
	let n = number - ((number >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
