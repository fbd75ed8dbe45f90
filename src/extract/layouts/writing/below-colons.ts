import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { isSmall } from '../../text/characters.js';
import { following } from '../../text/following.js';
import { sentenceStart, subject } from '../beside/subject.js';
import { isTimeLine } from './posts.js';

/**
 * "Ana Ruiz tweeted:", "The statement reads:": a paragraph that leads up to words in writing, or to a speech. Whoever
 * "writes:" in a live blog is its reporter, who tells what others say.
 */
const LEADS_UP =
	/\b(?<cue>said|says|say|told|wrote|tweeted|tweets|posted|posts|reads?|stated|states|responded|replied|commented|comments|added|continued|explained|declared|announced|finds?|found|shows?|recommends?|recommended|concludes?|concluded|alleges?|alleged|claims?|claimed|demands?|demanded|warns?|warned)\b[^.:!?\n]{0,60}:$/u;
/** > and 2/: the lines of a post or a thread, or a sign before them that is none of a list's. */
const LINE_SIGN = /^(?:> ?|\d{1,2}\/(?:\d{1,2})? )/;
/** What an unmarked speech or text begins with. */
const BEGINS = /^(?:> ?|\d{1,2}\/(?:\d{1,2})? )?[\p{Upper}#@¡¿…]/u;
/** "Some words from Ana Ruiz, who is at the school:" */
const WORDS_FROM =
	/\b(?<cue>words|statement|message|note|letter|e-?mail|reply|response) from (?<who>\p{Upper}[^.:!?,\n]{2,50})(?:, [^.:!?\n]{2,80})?:$/u;
/** What is sent, or posted, may begin in small letters. */
const SENDS = /^(?:tweet|post|wrote$|text|messag|repl|respond|comment)/;
/** Lines that are told so at most. */
const LONGEST = 12;
/** "Ana Ruiz tweeted: Nobody told us. We will strike.", "The editor replies: It is so.": what somebody writes, without marks, to the end of a paragraph. */
const WRITES =
	/\b(?<cue>tweeted|tweets|posted|posts|wrote|writes|texted|texts|messaged|messages|emails|commented|comments|captioned|replies|responds)\b[^.:!?\n“”"‘’]{0,50}: (?=\p{Upper}[^“”"«»:\n]*$)/u;

function besideColon(text: string, [start, end]: Span, names: readonly NameSpan[]): Attribution | null {
	const match = WRITES.exec(text.slice(start, Math.min(end, start + LONGEST_POST)));
	if (!match) return null;
	const cueAt = start + match.index;
	const past = cueAt + match[0].length;
	if (end - past < LEAST) return null;
	// Whoever writes in a column may tell what others say.
	if (/^writes/.test(match.groups!.cue!) && TOLD.test(text.slice(past, end))) return null;
	const from = sentenceStart(text, Math.max(start, cueAt - 200), cueAt);
	const source = subject(text, from, cueAt + match[0].length - 2, names);
	if (source && REPLIES.test(match.groups!.cue!) && (from > start || PRONOUN.test(text.slice(...source))))
		return null;
	return source && source[0] < cueAt
		? {
				content: [[past, end]],
				cue: [cueAt, cueAt + match.groups!.cue!.length],
				source,
				report: 'speech',
				confidence: 0.8,
				found: 'turn',
			}
		: null;
}

const REPLIES = /^(?:replies|responds)/;
/** "She replies: No.": whose words an account goes on with. */
const PRONOUN = /^(?:he|she|they|it|I|we)$/i;

const TOLD = /\b(?:said|says|told|tells|asked|asks|according to)\b/;

/** A longer paragraph is no post. */
const LONGEST_POST = 700;

/** An item of a list, in small letters or a sentence. */
const ITEM = /^(?:[•*·▪●◦‣–-]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]+(?=[\p{Alpha}\d£$€“"‘'«])/u;

/** Four words and more. */
const CLAIM = /^(?:\S+ ){3,}\S/;

/** The items of a list that begins at a paragraph, without their signs. */
function itemsFrom(text: string, paragraphs: readonly Span[], from: number): Span[] {
	const items: Span[] = [];
	for (let p = from; p < paragraphs.length && items.length < LONGEST; p++) {
		const [start, end] = paragraphs[p]!;
		const sign = ITEM.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length;
		// "two planks": a thing, and no claim.
		if (sign === undefined || !CLAIM.test(text.slice(start + sign, end))) break;
		items.push([start + sign, end]);
	}
	return items;
}

/** A closing mark at the end of a paragraph that has no other: “so”. */
const ORPHAN = /^[^"“”«»„\n]*["”]$/;
/** Who tells of himself, or herself, in a paragraph without marks that names nobody as its teller. */
const OF_ONESELF =
	/^(?![^\n]*["“”«»„])(?![^\n]*\b(?:said|says|told|tells|writes|wrote)\b)[^\n]*\b(?:I|[Mm]y|me)\b[^\n]*[.!?]$/;
const HAS_MARK = /["“”«»„]|[:,]$/;

/** The paragraphs that go on with one below a colon: up to a mark that closes, or while somebody says “I”. */
function restOfBlock(text: string, paragraphs: readonly Span[], first: number): Span[] {
	const past = Math.min(paragraphs.length, first + LONGEST);
	if (HAS_MARK.test(text.slice(...paragraphs[first]!))) return [];
	let own = first + 1;
	for (let p = first + 1; p < past; p++) {
		const [start, end] = paragraphs[p]!;
		const words = text.slice(start, Math.min(end, start + LONGEST_SPOKEN));
		if (end - start < LEAST || end - start > LONGEST_SPOKEN) break;
		if (ORPHAN.test(words)) return paragraphs.slice(first + 1, p + 1);
		if (HAS_MARK.test(words)) break;
		if (p === own && OF_ONESELF.test(words)) own++;
	}
	return paragraphs.slice(first + 1, own);
}

/** "I am here to show that I have learned:": whoever writes goes on, and nobody is told of. */
const IN_FIRST_PERSON = /^(?:I|We)\b/;

/** A longer paragraph is nobody's in a debate, in UTF-16 code units. */
const LONGEST_SPOKEN = 1500;

/** A shorter paragraph is a heading or a label. */
const LEAST = 12;

/**
 * A paragraph without marks below one that ends with a verb of telling and a colon, with the lines of the same post
 * that go on below it.
 * @param names in text order
 */
export function attributeBelowColons(
	text: string,
	paragraphs: readonly Span[],
	names: readonly NameSpan[],
): Attribution[] {
	const attributions: Attribution[] = [];
	const colonFrom = following(text, ': ');
	for (let p = 0; p < paragraphs.length; p++) {
		const [start, end] = paragraphs[p]!;
		if (text[end - 1] !== ':') {
			const written = colonFrom(start) < end ? besideColon(text, [start, end], names) : null;
			if (written) attributions.push(written);
			continue;
		}
		if (p + 1 === paragraphs.length) break;
		const lead = leadTo(text, [start, end], names);
		if (lead === null) continue;
		const isDated = p + 2 < paragraphs.length && isTimeLine(text, paragraphs[p + 1]!);
		const content = contentFrom(text, paragraphs, isDated ? p + 2 : p + 1, lead);
		const { cue, source } = lead;
		if (content.length > 0)
			attributions.push({ content, cue, source, report: 'speech', confidence: 0.8, found: 'turn' });
	}
	return attributions;
}

/** What leads up to a colon, and whose words it tells to follow. */
interface Lead {
	readonly cue: Span;
	readonly source: Span;
}

function leadTo(text: string, [start, end]: Span, names: readonly NameSpan[]): Lead | null {
	const from = Math.max(start, end - 300);
	const words = text.slice(from, end);
	const verb = LEADS_UP.exec(words);
	if (verb) {
		const source = subject(text, sentenceStart(text, from, end - 1), end - 1, names);
		const at = from + verb.index;
		return source && source[0] < at ? { cue: [at, at + verb.groups!.cue!.length], source } : null;
	}
	const noun = WORDS_FROM.exec(words);
	if (!noun) return null;
	const at = from + noun.index;
	const who = at + noun.groups!.cue!.length + ' from '.length;
	return { cue: [at, at + noun.groups!.cue!.length], source: [who, who + noun.groups!.who!.length] };
}

/** What stands below such a lead, from a paragraph on: the items of a list, a post in lines, or unmarked words. */
function contentFrom(
	text: string,
	paragraphs: readonly Span[],
	p: number,
	{ cue, source }: Lead,
): readonly Span[] {
	const items = itemsFrom(text, paragraphs, p);
	if (items.length > 1) return items;
	const first = paragraphs[p]!;
	const below = text.slice(...first);
	const isPost = SENDS.test(text.slice(...cue)) && isSmall(below.charCodeAt(0));
	if (below.length < LEAST || !(isPost || BEGINS.test(below)) || /[:,]$/.test(below)) return [];
	if (IN_FIRST_PERSON.test(text.slice(...source))) return [];
	const sign = LINE_SIGN.exec(below)?.[0].length ?? 0;
	if (sign === 0) return [first, ...restOfBlock(text, paragraphs, p)];
	const content: Span[] = [[first[0] + sign, first[1]]];
	for (let q = p + 1; q < paragraphs.length && content.length < LONGEST; q++) {
		const [next, past] = paragraphs[q]!;
		const length = LINE_SIGN.exec(text.slice(next, Math.min(past, next + 8)))?.[0].length;
		if (length === undefined) break;
		if (next + length < past) content.push([next + length, past]);
	}
	return content;
}
