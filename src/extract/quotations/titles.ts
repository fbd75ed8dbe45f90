import type { Span } from '../../model/index.js';
import { isMarkAt } from './mark-at.js';

/** "in her memoir, | “The Wrong Bank”": of what a title in marks is told to be, right before it. */
const OF_WORK =
	/\b(?:memoirs?|book|novel|autobiography|biography|essay|column|article|op-ed|poem|song|album|play|film|documentary|pamphlet|thesis|podcast|blog|newsletter|musical|opera|screenplay|story|show|series|programme|program|video|lecture|sermon|report|study|paper|single),? (?:(?:called|titled|entitled) )?$/;
const LONGEST_BEFORE = 40;
/** Words with capitals, and small ones between them. */
const TITLE =
	/^(?:''|["“„«'‘])\p{Upper}[^\s,;:]*(?::? (?:\p{Upper}[^\s,;:]*|of|the|and|in|a|an|to|for|on|by|at|with|from|as|or|but|into|over|without|than|\d+)){0,15}[,.?!]?(?:''|["”»'’])$/u;

/** Whether words in marks are written as titles are. */
export const isTitle = (text: string, [start, end]: Span): boolean =>
	isMarkAt(text, start) && TITLE.test(text.slice(start, end));

/** Whether words in marks are the title of a work that is told of right before them. */
export const isTitleOfWork = (text: string, [start, end]: Span): boolean =>
	OF_WORK.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) && isTitle(text, [start, end]);
