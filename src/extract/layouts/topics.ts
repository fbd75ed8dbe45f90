import type { Span } from '../../model/index.js';

const TOPIC = /^On \p{L}[^.!?;:"“”\n]{1,80}:$/u;

/** "On the game in general:": whether a line tells what is spoken of below it, by whoever spoke above it. */
export const isTopicLine = (text: string, [start, end]: Span): boolean =>
	text.startsWith('On ', start) && end - start < 90 && TOPIC.test(text.slice(start, end));
