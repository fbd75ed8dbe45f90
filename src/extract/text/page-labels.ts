import type { Span } from '../../model/index.js';

/** What a piece or a part of it is: "Analysis", "Verdict", "Fact check". */
const PIECES =
	'live|breaking|letters|minutes|agenda|editorial|exclusive|interview|in conversation|profile|review|comment|opinion|analysis|explain(?:ed|er)|sketch|obituary|recap|podcast|revealed|quiz|long read|gallery|results?|latest|troubleshooter|correction|summary|fact(?:[ -]?check)?|fiction|myth|reality|claim|verdict|rating|conclusion|background|context|(?:neutral )?citation';
/** What stands on a page beside its words, and where those come from: "Photo", "Also read". */
const BESIDE =
	'(?:also |must )?(?:read|see|watch|listen)(?: (?:also|more|next|again))?|photos?|images?|pictures?|videos?|captions?|credits?|translat(?:ion|ed)|(?:last )?updated?|published|posted|tags?|topics?|related|advertisement';
/** What may follow either. */
const MORE = ' ?#?\\d| (?:by|from|of|on|in|at|for|with|about|to|blog|coverage|updates?|pieces?)\\b';
const OF_PAGE = new RegExp(`^(?:sources?$|.{0,30}\\bheadlines$|(?:${PIECES}|${BESIDE})(?:$|${MORE}))`, 'i');

/**
 * Whether words before a colon tell of the page and are nobody's: "Also read", "Verdict", "Claim 2", "Photo by Ana
 * Ruiz", and not "Live Nation"; a headline's "Source: Hale to leave" is somebody.
 */
export function isPageLabel(text: string, [start, end]: Span): boolean {
	const words = text.slice(start, end);
	return OF_PAGE.test(words) && !(start === 0 && /^sources?$/i.test(words));
}

/** "Source: AKP/NKD", "Source: Tanaka": whom a piece is from. */
export const isCredit = (label: string, words: string): boolean =>
	/^(?:sources?|credits?|via)$/i.test(label) && !/(?:^|\s)\p{Lower}{2}/u.test(words);

/** ", reporting from the harbour", " in Mold for the Echo": what follows the name of whoever writes, on a line below a heading. */
export const isByline = (words: string): boolean =>
	/^,? (?:reporting|reports|writing|writes)\b|^,? (?:(?:[\p{Alpha}-]+ ){0,3})?(?:reporter|correspondent|editor)$/iu.test(
		words,
	);
