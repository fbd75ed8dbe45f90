/** What a full stop cuts short where no sentence ends: titles, bodies, streets, initials. A piece of an expression. */
export const CUT_SHORT = String.raw`(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|St|Rd|Ave|Jr|Sr|Inc|Co|Corp|Ltd|No|vs|v|\p{Lu})`;
