import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { isUpper, skipSpace, trimEnd } from '../../text/characters.js';

const HANDLE = String.raw`@[\w.]{2,30}`;
const DATE = String.raw`(?:\p{Alpha}+ \d{1,2}, \d{4}|\d{1,2} \p{Alpha}+ \d{4})`;
/** "Proud of you. — Dre Halloway (@drehalloway) October 10, 2025": a post as it is embedded, without marks. */
const SIGNED = new RegExp(
	String.raw`[.!?…\p{Alpha}\p{N}\p{So})”"](?:\s*(?=[—–]|--)|\s+)(?<dash>[—–]|--?)\s*(?<name>[^—–()\n]{2,40}?) \(${HANDLE}\)(?:,? ${DATE})?$`,
	'u',
);
/** The same where the author's name has a line of its own below the post. */
const SIGNED_BELOW = new RegExp(
	String.raw`^(?:> ?)?(?<dash>[—–]|--?)\s*(?<name>[^—–()\n]{2,40}?) \(${HANDLE}\)(?<date>,? ${DATE})?$`,
	'u',
);
/** "@skykeeper: Clouds here.", "RT @skykeeper: …" */
const HANDLED = new RegExp(
	String.raw`^(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? )?(?:RT )?(?<name>${HANDLE}) ?: (?=\S)`,
	'u',
);
/** "Dre Halloway (@drehalloway): Proud of you." */
const NAMED = new RegExp(String.raw`^(?<name>[^—–()\n:.!?]{2,40}?) \(${HANDLE}\) ?: (?=\S)`, 'u');
/** "Dre Halloway (@drehalloway)", "Dre Halloway @drehalloway · 3h": a line above the post. */
const ABOVE = new RegExp(
	String.raw`^(?!By |From |Via |Follow |Replying to |In reply to )(?<name>[^—–()\n:.!?@]{2,40}?) (?:\(${HANDLE}\)|${HANDLE})(?<more> ?[·•|] ?[\p{Alpha}\p{N} ,:]{1,24})?(?<colon>:)?$`,
	'u',
);
/** "From @skykeeper:" above the post. */
const FROM = new RegExp(`^(?:From|Via) (?<name>${HANDLE}):$`, 'u');
/** "Replying to @skykeeper": to whom a post below the line is an answer. */
const REPLYING = new RegExp(`^(?:Replying|In reply) to (?:${HANDLE}(?:,? (?:and )?)?){1,4}$`, 'u');
/** Lines with handles are no longer than this. */
const LONGEST = 130;

interface Posts {
	readonly attributions: Attribution[];
	readonly names: NameSpan[];
}

/**
 * Posts with their author's handle: after them, behind a dash; before them, on a line of its own or in front of a
 * colon.
 * @param known names in the text, in text order: these keep their kinds
 */
export function attributePosts(text: string, paragraphs: readonly Span[], known: readonly NameSpan[]): Posts {
	if (!text.includes('@')) return { attributions: [], names: [] };
	const attributions: Attribution[] = [];
	const authors: Span[] = [];
	// A line of nothing but a name and a handle may be that of who wrote the article.
	const unsure = new Set<Attribution>();
	const add = (
		content: Span,
		cue: Span | null,
		source: Span,
		confidence: number,
		found: 'turn' | 'dash',
		isSure = true,
	) => {
		const said = withoutLinks(text, content);
		if (said[1] - said[0] < 3) return;
		const post: Attribution = { content: [said], cue, source, report: 'speech', confidence, found };
		attributions.push(post);
		if (!isSure) unsure.add(post);
		// "tall glass of water 🎄": who posts under a handle may be called anything.
		if (text[source[0]] !== '@' && (found === 'dash' || isUpper(text.charCodeAt(source[0]))))
			authors.push(withoutSymbols(text, source));
	};
	paragraphs.forEach(([start, end], p) => {
		const head = text.slice(start, Math.min(end, start + LONGEST));
		if (head.includes('@')) {
			const match = HANDLED.exec(head) ?? NAMED.exec(head);
			if (match) {
				const past = start + match[0].length;
				const colon = start + match[0].lastIndexOf(':');
				add([past, end], [colon, colon + 1], nameIn(match, start), 0.85, 'turn');
				return;
			}
			const from = FROM.exec(head);
			if (from && paragraphs[p + 1]) {
				add(paragraphs[p + 1]!, null, nameIn(from, start), 0.85, 'turn');
				return;
			}
			// "Ana Ruiz / @anaruiz / The goats are fine. / 10:14 AM · May 4, 2025"
			const card = HANDLE_LINE.test(head) && end - start <= LONGEST ? cardOf(text, paragraphs, p) : null;
			if (card) {
				add(card.content, null, card.source, 0.85, 'turn');
				return;
			}
			const above = end - start <= LONGEST && ABOVE.exec(head);
			const next = paragraphs[p + 1];
			const post = next && REPLYING.test(text.slice(...next)) ? paragraphs[p + 2] : next;
			if (above && post && !ABOVE.test(text.slice(post[0], Math.min(post[1], post[0] + LONGEST)))) {
				const { more, colon } = above.groups!;
				add(post, null, nameIn(above, start), 0.85, 'turn', (more ?? colon) !== undefined);
				return;
			}
			// "@skykeeper / Clouds here.", on the next line: with a blank line between, it may sign what stands above.
			const alone = end - start <= LONGEST && next?.[0] === end + 1 && HANDLE_LINE.exec(head);
			if (alone && text[next[0]] !== '@' && !isNameLine(text, paragraphs[p - 1])) {
				add(next, null, nameIn(alone, start), 0.85, 'turn', false);
				return;
			}
			const below = end - start <= LONGEST && SIGNED_BELOW.exec(head);
			const before = paragraphs[p - 1];
			if (below && before && p > 1) {
				const { dash, date } = below.groups!;
				const quoted: Span = [
					text[before[0]] === '>' ? skipSpace(text, before[0] + 1, before[1]) : before[0],
					before[1],
				];
				const at = text.indexOf(dash!, start);
				add(quoted, [at, at + dash!.length], nameIn(below, start), 0.9, 'dash', date !== undefined);
				return;
			}
		}
		if (text[end - 1] !== ')' && !/\d/.test(text[end - 1]!)) return;
		const tail = Math.max(start, end - LONGEST);
		const match = SIGNED.exec(text.slice(tail, end));
		if (!match) return;
		const dash = tail + match[0].indexOf(match.groups!.dash!, 1) + match.index;
		const name = text.indexOf(match.groups!.name!, dash);
		add(
			[start, trimEnd(text, start, dash)],
			[dash, dash + match.groups!.dash!.length],
			[name, name + match.groups!.name!.length],
			0.9,
			'dash',
		);
	});
	const posts = attributions.length > 1 ? attributions : attributions.filter((post) => !unsure.has(post));
	const sources = new Set(posts.map(({ source }) => source![0]));
	const starts = new Set(known.map(({ start }) => start));
	return {
		attributions: posts,
		names: authors
			.filter(([start, end]) => end > start && sources.has(start) && !starts.has(start))
			.map(([start, end]) => ({ start, end, kind: 'person' })),
	};
}

/** What an embedded post ends with besides its words: where it leads to. */
const LINK = /(?:https?:\/\/|pic\.(?:twitter|x)\.com\/)\S*$/;
const LONGEST_LINK = 120;
const MOST_LINKS = 4;

function withoutLinks(text: string, [start, end]: Span): Span {
	let past = end;
	for (let links = 0; links < MOST_LINKS; links++) {
		const link = LINK.exec(text.slice(Math.max(start, past - LONGEST_LINK), past));
		if (link === null) break;
		past = trimEnd(text, start, past - link[0].length);
	}
	return [start, past];
}

/** A screen name without the pictures behind it. */
const withoutSymbols = (text: string, [start, end]: Span): Span => [
	start,
	end - /[^\p{Alpha}\p{N}.)]*$/u.exec(text.slice(start, end))![0].length,
];

/** A handle that has a line of its own, and the time below a post. */
const HANDLE_LINE = new RegExp(`^(?<name>${HANDLE})(?: ?[·•|] ?[\\p{Alpha}\\p{N} ,:]{1,24})?$`, 'u');
const TIME_LINE =
	/^(?:\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?(?: ?[·•|,-] ?.{4,40})?|(?:\p{Upper}\p{Lower}{2,8} \d{1,2},|\d{1,2} \p{Upper}\p{Lower}{2,8},?) \d{4}(?:(?: ?[·•|,-]| at) ?.{1,20})?)$/u;

/** "July 11, 2023 at 9:14 pm", "3 hours ago": when a comment was posted. */
const POSTED_AT =
	/^(?:(?:on )?(?:\p{Upper}\p{Lower}{2,8},? )?(?:\p{Upper}\p{Lower}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{Upper}\p{Lower}{2,8},? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?)?|\d{1,2} (?:minutes?|hours?|days?|weeks?) ago)$/u;
/** Whether a line only tells when something was posted. */
export const isTimeLine = (text: string, [start, end]: Span): boolean =>
	end - start < 60 && (TIME_LINE.test(text.slice(start, end)) || POSTED_AT.test(text.slice(start, end)));
const NAME_LINE = /^\p{Upper}[\p{Alpha}.'’-]*(?: [\p{Alpha}.'’-]+){0,4}$/u;
const isNameLine = (text: string, line: Span | undefined): line is Span =>
	line !== undefined && line[1] - line[0] <= LONGEST && NAME_LINE.test(text.slice(...line));
/** Lines in one post at most. */
const MOST_LINES = 8;

/** A post whose author's name stands above the handle, up to the line of its time. */
function cardOf(
	text: string,
	paragraphs: readonly Span[],
	p: number,
): { content: Span; source: Span } | null {
	const name = paragraphs[p - 1];
	const first = paragraphs[p + 1];
	if (!first || !isNameLine(text, name)) return null;
	for (let q = p + 2; q < paragraphs.length && q - p <= MOST_LINES; q++)
		if (isTimeLine(text, paragraphs[q]!)) return { content: [first[0], paragraphs[q - 1]![1]], source: name };
	return null;
}

/** Where the name of a match stands that begins at `start`. */
function nameIn({ 0: whole, groups }: RegExpExecArray, start: number): Span {
	const { name } = groups!;
	const at = skipSpace(whole, whole.indexOf(name!), whole.length);
	return [start + at, start + at + name!.trim().length];
}
