const AUXILIARIES = 'can|could|would|will|should|did|does|do|has|have|had|is|was|are|were';

/** An auxiliary that is negated, or what negates a verb by itself: "could not", "hasn’t", "cannot", "never". */
export const NEGATED = `(?:(?:${AUXILIARIES})(?: ?not|n['’]t)|(?:ca|wo)n['’]t|never)`;
