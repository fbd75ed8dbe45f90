import type { Span } from '../../../model/index.js';

/** A longer line is no topic. */
const LONGEST = 90;
const TOPIC = /^On \p{Alpha}[^.!?;:"“”\n]{1,80}:$/u;
const HEADING = /^[(*_]{0,3}[Oo]n \p{Alpha}[^.!?:;"“”«»\n]{1,80}$/u;
const BEFORE = /^\(?[Oo]n \p{Alpha}[^.!?;"“”«»\n]{1,80}[:)]\s*$/u;

/** "On the game in general:": whether a line tells what is spoken of below it, by whoever spoke above it. */
export const isTopicLine = (text: string, [start, end]: Span): boolean =>
	text.startsWith('On ', start) && end - start < LONGEST && TOPIC.test(text.slice(start, end));

/** "On captaincy": whether a line is what the quotation below is about. */
export const isTopicHeading = (text: string, line: Span | undefined): boolean =>
	line !== undefined && line[1] - line[0] <= LONGEST && HEADING.test(text.slice(...line));

/** "(On the loss) “…”": whether what stands before a quotation in its paragraph is nothing but its topic. */
export const isTopicBefore = (text: string, start: number, quotation: number): boolean =>
	quotation - start <= LONGEST && BEFORE.test(text.slice(start, quotation));
