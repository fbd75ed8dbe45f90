import type { NameSpan } from '../attribution.js';
import { COMPANY_ENDINGS, isTitleWord, NOT_NAMES } from '../text/lexicon.js';
import { list } from '../text/list.js';
import { kindByWords } from '../who/kinds.js';
import { isBody } from '../who/nouns.js';
import { wordBefore } from '../who/titles.js';
import { isCommonOwner } from './no-names.js';

const POSTS =
	'chief executive|chief financial officer|chief operating officer|ceo|cfo|cto|coo|chief scientist|general counsel|spokesman|spokeswoman|spokesperson|chairman|chairwoman|co-founder|founder|shareholder|vice president|vice-president|managing director';
/** What bodies have, before its bearer's name. */
const POST = new RegExp(
	`^ (?:(?:group |deputy |former |interim )?(?:${POSTS}))(?: and (?:co-)?founder)? $`,
	'i',
);
/** The last words of these: most names have others before them. */
const POST_ENDS: ReadonlySet<string> = new Set(
	POSTS.split('|').map((post) => post.slice(post.lastIndexOf(' ') + 1)),
);
/** The longest of these, with the word before it, in UTF-16 code units. */
const REACH = 60;
/** Common words for those who have such posts. */
const COMMON = list(
	`Rebel Opposition Festival Military Coalition Charity Airline Museum Community Family Campaign Protest Student Former Current Acting
	Interim Deputy Group Executive Regional National Local Senior Junior Assistant Vice Joint Honorary Founding Billionaire Railway Airport
	Harbour Harbor Palace Vatican Kremlin Presidential Ministerial Diocesan Municipal Provincial Federal Chief Its Their His Her Our My`,
);

/** "Ryanair chief executive | Michael Orr": a name of one word that opens a sentence, before who holds a post there. */
export function withLeadingBodies(text: string, names: readonly NameSpan[]): NameSpan[] {
	const result: NameSpan[] = [];
	for (const name of names) {
		const body =
			name.kind === 'person' ? (bodyBefore(text, name.start) ?? longBodyBefore(text, name.start)) : null;
		if (body && (result.at(-1)?.end ?? 0) <= body.start) result.push(body);
		result.push(name);
	}
	return result;
}

function bodyBefore(text: string, at: number): NameSpan | null {
	if (text[at - 1] !== ' ' || !POST_ENDS.has(wordBefore(text, at).toLowerCase())) return null;
	const near = text.slice(Math.max(0, at - REACH), at);
	const line = near.lastIndexOf('\n') + 1;
	const before = near.slice(line);
	// Whether what is looked at begins where a line does.
	const isWhole = line > 0 || at <= REACH;
	const opening =
		/(?:^|[.!?]["”’]? )["“]?(?<word>\p{Upper}[\p{Alpha}\p{N}-]+)(?<post> [\p{Alpha} -]+)$/u.exec(before);
	if (!opening || (opening.index === 0 && !isWhole && !/^[.!?]/.test(opening[0]))) return null;
	const { word, post } = opening.groups as { word: string; post: string };
	if (!POST.test(post) || COMMON.has(word)) return null;
	const lower = word.toLowerCase();
	const start = at - post.length - word.length;
	const body: NameSpan = { start, end: start + word.length, kind: 'organisation' };
	if (isBody(lower) || isTitleWord(lower) || NOT_NAMES.has(lower) || isCommonOwner(text, body)) return null;
	return body;
}

/** "Kestrel Foods President | Ana Ruiz": a body's name of several words, before the office that somebody holds there. */
const LONG =
	/(?<![\p{Alpha}\p{N}’'-])(?<body>\p{Upper}[\p{Alpha}-]+(?: (?:& )?\p{Upper}[\p{Alpha}-]+){1,3}?)(?<office>(?: (?:Vice|Deputy|Executive|Group|Interim))*? (?:[Pp]resident|[Cc]hairman|[Cc]hairwoman|[Cc]hair|CEO|CFO|COO|CTO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Mm]anaging [Dd]irector|[Dd]irector|[Ff]ounder|[Ss]pokes(?:man|woman|person))) $/u;

/** The last words of these offices, which most names have not before them; and the longest of them. */
const OFFICES =
	/(?:resident|hairman|hairwoman|hair|C[EFOT]O|xecutive|fficer|irector|ounder|pokes(?:man|woman|person)) $/;
const LONGEST_OFFICE = 'Spokesperson '.length;

function longBodyBefore(text: string, at: number): NameSpan | null {
	if (text[at - 1] !== ' ' || !'enrtO'.includes(text[at - 2] ?? ' ')) return null;
	if (!OFFICES.test(text.slice(Math.max(0, at - LONGEST_OFFICE), at))) return null;
	const found = LONG.exec(text.slice(Math.max(0, at - REACH), at));
	if (!found) return null;
	const { body, office } = found.groups as { body: string; office: string };
	const words = body.split(' ');
	while (words.length > 1 && NOT_NAMES.has(words[0]!.toLowerCase())) words.shift();
	const form = words.join(' ');
	const end = at - office.length - 1;
	return words.length > 1 && isBodyName(form)
		? { start: end - form.length, end, kind: 'organisation' }
		: null;
}

/** A name that tells a body, and more than an office in one: "Kestrel Foods", but not "Senior Vice". */
function isBodyName(form: string): boolean {
	const last = form.slice(form.lastIndexOf(' ') + 1);
	return (
		(kindByWords(form) === 'organisation' || COMPANY_ENDINGS.has(last.toLowerCase())) &&
		!isTitleWord(last.toLowerCase())
	);
}
