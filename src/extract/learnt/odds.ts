/** The odds of a probability, as a logarithm. */
export const oddsOf = (probability: number): number => {
	const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
	return Math.log(p / (1 - p));
};
