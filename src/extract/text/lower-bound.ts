/** First index of `0 … count` that is not `before`; those before come first. */
export function lowerBound(count: number, before: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (before(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
