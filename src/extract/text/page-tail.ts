import type { Span } from '../../model/index.js';

/** What stands on a line above links to other articles. */
const ABOVE_LINKS =
	/^(?:more (?:on this(?: story)?|stories|like this|from .{2,30})|related(?: (?:topics|stories|articles|content|coverage|news|links|reading|internet links|videos?))?|most (?:read|popular|viewed|watched|shared)(?: .{2,20})?|(?:read|what to read) next|recommended(?: (?:for you|reading|stories|articles))?|you (?:may|might|could) also (?:like|enjoy|be interested in)|editor['’]s picks?|around the web|promoted (?:content|stories)|sponsored(?: content| stories)?|from our partners|elsewhere on .{2,30})[:.…]{0,3}$/i;
/** So long is such a line at most, and so long a link, in UTF-16 code units. */
const LONGEST = 42;
const LONGEST_LINK = 160;

/** A line that ends as the sentences of articles do, and headlines seldom. */
const ENDS_AS_SENTENCE = /[.!…]["”’')]*$/;

/** From whom a picture is, and where to follow whom: a line that names nobody of whom the article tells. */
const OF_PAGE =
	/^(?:(?:image|media|photo|picture|video) (?:source|copyright|credit)[,:] |follow .{2,60} on (?:facebook|x|twitter|instagram|whatsapp|tiktok|linkedin|bluesky)\b|(?:getty images|reuters|afp|pa media|pa|ap|epa|epa-efe|alamy|shutterstock)$)/i;
const LONGEST_OF_PAGE = 200;

/**
 * The lines of a page that are no part of its article, where its text was taken with all that stands around it: links to
 * other articles below a line that says so ("More on this story"), and whose pictures it shows. In text order.
 */
export function aroundArticle(text: string, paragraphs: readonly Span[]): Span[] {
	const around: Span[] = [];
	for (let p = 0; p < paragraphs.length; p++) {
		const [start, end] = paragraphs[p]!;
		if (end - start > LONGEST_OF_PAGE) continue;
		const line = text.slice(start, end);
		if (OF_PAGE.test(line)) around.push([start, end]);
		if (line.length > LONGEST || !ABOVE_LINKS.test(line)) continue;
		const first = p;
		while (p + 1 < paragraphs.length && isLink(text, paragraphs[p + 1]!)) p++;
		if (p > first) around.push([start, paragraphs[p]![1]]);
	}
	return around;
}

const isLink = (text: string, [start, end]: Span): boolean =>
	end - start <= LONGEST_LINK && !ENDS_AS_SENTENCE.test(text.slice(Math.max(start, end - 6), end));
