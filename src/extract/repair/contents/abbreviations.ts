/** What a full stop cuts short where no sentence ends: titles, bodies, streets, initials. A piece of an expression. */
export const CUT_SHORT = String.raw`(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Insp|Prof|Rev|Mohd|St|Rd|Ave|Jr|Sr|Inc|Co|Corp|Ltd|No|vs|v|\p{Upper})`;

/** The same of what stands before a name, and ends no sentence. */
export const BEFORE_NAME = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Insp|Prof|Rev|Mohd)$/;
