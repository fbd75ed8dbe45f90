/** Whether the terminal says of itself that it cannot place a cursor: nothing can be drawn on it. */
export const isDumb = (): boolean => process.env.TERM === 'dumb';
