import type { Span } from '../../model/index.js';

/** What stands on a line above links to other articles. */
const ABOVE_LINKS =
	/^(?:more (?:on this(?: story)?|stories|like this|from .{2,30})|related(?: (?:topics|stories|articles?|content|coverage|news|links|reading|internet links|videos?))?|most (?:read|popular|viewed|watched|shared)(?: .{2,20})?|(?:read|what to read) next|recommended(?: (?:for you|reading|stories|articles))?|you (?:may|might|could) also (?:like|enjoy|be interested in)|editor['’]s picks?|trending(?: now| stories)?|around the web|(?:promoted|paid) (?:content|stories)|sponsored(?: content| stories)?|from our partners|elsewhere on .{2,30})[:.…]{0,3}$/i;
/** So long is such a line at most, and so long a link below it, in UTF-16 code units. */
const LONGEST = 42;
const LONGEST_BELOW = 160;

/** How a line begins that is a link by itself: "READ MORE: Man stuck in bin says …", "Watch: Mayor says …". */
const LINK =
	/^(?:(?:also|must) (?:read|see|watch)|(?:read|see|watch)(?: (?:also|more|next|now|this))?|listen (?:also|here|now|to)|more|related(?: (?:articles?|content|coverage|stor(?:y|ies)|news))?|don['’]t miss|in case you missed it|recommended|trending|most read):/i;

/** A line that ends as the sentences of articles do, and headlines seldom. */
const ENDS_AS_SENTENCE = /[.!…]["”’')]*$/;

/** From whom a picture is, where to follow whom, a button's words: a line that names nobody of whom the article tells. */
const OF_PAGE =
	/^(?:(?:image|media|photo|picture|video) (?:source|copyright|credit)[,:] |follow .{2,60} on (?:facebook|x|twitter|instagram|whatsapp|tiktok|linkedin|bluesky)\b|(?:getty images|reuters|afp|pa media|pa|ap|epa|epa-efe|alamy|shutterstock|link copied!?|ad feedback|advertisement|share (?:this|full) article)$)/i;
const LONGEST_OF_PAGE = 200;

/** So many links stand in one place at most: what comes after them may be the article again. */
const MOST_LINKS = 24;

/**
 * The lines of a page that are no part of its article, where its text was taken with all that stands around it: links to
 * other articles below a line that says so ("More on this story"), and whose pictures it shows. In text order.
 */
export function aroundArticle(text: string): Span[] {
	const around: Span[] = [];
	for (let line = lineAt(text, 0); line !== null; line = lineAt(text, line[1] + 1)) {
		const [start, end] = line;
		if (end - start > LONGEST_OF_PAGE) continue;
		const words = text.slice(start, end).trim();
		// The headline itself may begin as a link does.
		if (OF_PAGE.test(words) || (start > 0 && LINK.test(words))) around.push([start, end]);
		if (words.length > LONGEST || !ABOVE_LINKS.test(words)) continue;
		let links = 0;
		for (
			let next = lineAt(text, end + 1);
			next !== null && isLink(text, next);
			next = lineAt(text, next[1] + 1)
		) {
			if (++links > MOST_LINKS) break;
			line = next;
		}
		if (links > 0) around.push([start, line[1]]);
	}
	return around;
}

/** The first line from an offset on that is not empty; null where there is none. */
function lineAt(text: string, from: number): Span | null {
	let start = from;
	while (start < text.length && text.charCodeAt(start) === LINE_BREAK) start++;
	if (start >= text.length) return null;
	const end = text.indexOf('\n', start);
	return [start, end === -1 ? text.length : end];
}

const LINE_BREAK = '\n'.charCodeAt(0);

const isLink = (text: string, [start, end]: Span): boolean =>
	end - start <= LONGEST_BELOW && !ENDS_AS_SENTENCE.test(text.slice(Math.max(start, end - 6), end).trimEnd());
