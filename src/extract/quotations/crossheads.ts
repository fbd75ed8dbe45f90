import type { Span } from '../../model/index.js';
import { isMarkAt } from './mark-at.js';

/** A longer line is no crosshead, in UTF-16 code units. */
const LONGEST = 60;
/** A word's last letter, its closing mark and the end of the line. */
const END = /^[\p{Alpha}\d].\s*(?:\n|$)/u;

/** ‘A stranger in the house’ on a line of its own: words in marks, without a stop, that are the title of what follows. */
export const isCrosshead = (text: string, [start, end]: Span): boolean =>
	end - start <= LONGEST &&
	(start === 0 || text[start - 1] === '\n') &&
	isMarkAt(text, start) &&
	isMarkAt(text, end - 1) &&
	END.test(text.slice(end - 2, end + 2));
