import { isDigit, isLetter, isSpace, SPACE } from '../text/characters.js';

/** Families of quotation marks; marks of one family open and close one another. */
const FAMILIES = ['double', 'guillemet', 'corner', 'single'] as const;
export type Family = (typeof FAMILIES)[number];

/** A quotation mark and what it can do where it stands. */
export interface Mark {
	readonly at: number;
	/** One past the mark; two code units long for ``, '', ’’, ,,, << and >>. */
	readonly end: number;
	readonly family: Family;
	readonly opens: boolean;
	readonly closes: boolean;
	/** Also likely something else: an inch or foot after a figure, a plural's apostrophe, an elision. */
	readonly weak: boolean;
	/** A closing mark after punctuation, as at the end of a quoted sentence. */
	readonly strong: boolean;
}

/** What stands beside a mark, other marks skipped. */
const GAP = 0;
const DASH = 1;
const WORD = 2;
const PUNCT = 3;

const MARKS = new Set('"“”„‟«»‹›「」『』〝〞＂\'‘’‚‛`'.split('').map((mark) => mark.charCodeAt(0)));
const ENDING = new Set('.,;:!?…)]}。、'.split('').map((mark) => mark.charCodeAt(0)));
const DASHES = new Set('-–—―‐‑'.split('').map((mark) => mark.charCodeAt(0)));
/** Words that begin with an apostrophe: never the start of a quotation. */
const ELISION =
	/^(?:em|til|tis|twas|twere|cause|cos|cuz|bout|round|neath|n|tude|ere|ol|e|im|er|ave|ello)\b/iu;

/** More marks than this in a row are ornament. */
const RUN = 6;
/** A figure of one or two digits: the mark after it may be inches. */
const MEASURE = /(?:^|\D)\d{1,2}$/;

export function isMark(code: number): boolean {
	return MARKS.has(code);
}

function leftOf(text: string, at: number, from: number): number {
	let i = at - 1;
	for (let steps = 0; i >= from && steps < 4 && isMark(text.charCodeAt(i)); steps++) i--;
	if (i < from) return GAP;
	const code = text.charCodeAt(i);
	if (isSpace(code) || code === 40 || code === 91 || code === 123) return GAP;
	if (DASHES.has(code)) return DASH;
	return isLetter(code) || isDigit(code) ? WORD : PUNCT;
}

function rightOf(text: string, end: number, to: number): number {
	let i = end;
	for (let steps = 0; i < to && steps < 4 && isMark(text.charCodeAt(i)); steps++) i++;
	if (i >= to) return GAP;
	const code = text.charCodeAt(i);
	if (isSpace(code)) return GAP;
	if (DASHES.has(code)) return DASH;
	return ENDING.has(code) ? PUNCT : WORD;
}

/**
 * The quotation marks between `from` and `to`, in order, judged by their shape and by what stands beside them.
 * @param reversed whether guillemets point inwards in this text (»so«)
 */
export function marksIn(text: string, from: number, to: number, reversed: boolean): Mark[] {
	const marks: Mark[] = [];
	// Whether “ is the last mark that has opened.
	let isDoubleOpen = false;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		// Nearly all characters are ASCII, which has three of the marks.
		if (code < 0xab && code !== 34 && code !== 39 && code !== 96) {
			const typed = text.charCodeAt(at + 1) === code ? typedOut(text, at, from) : null;
			if (typed) marks.push(typed);
			continue;
		}
		if (!MARKS.has(code)) continue;
		const run = runEnd(text, at, to);
		if (run - at > RUN) {
			at = run - 1;
			continue;
		}
		const twice =
			at + 1 < to &&
			text.charCodeAt(at + 1) === code &&
			(code === 96 ||
				code === 39 ||
				// “Never,’’ she said: two single marks behind a stop close a double one.
				(code === 0x2019 && isDoubleOpen && ENDING.has(text.charCodeAt(at - 1))));
		if (code === 0x201c) isDoubleOpen = true;
		else if (code === 0x201d || code === 0x2018) isDoubleOpen = false;
		const end = at + (twice ? 2 : 1);
		const left = leftOf(text, at, from);
		const right = rightOf(text, end, to);
		const mark =
			code === 39 || code === 96 || (code >= 0x2018 && code <= 0x201b)
				? twice
					? double(text, at, end, DOUBLED.get(code)!, left, right)
					: single(text, at, from, to, code, left, right)
				: double(text, at, end, code, left, right, reversed);
		if (mark) marks.push(mark);
		at = end - 1;
	}
	return marks;
}

/** The mark for which two of another stand. */
const DOUBLED: ReadonlyMap<number, number> = new Map([
	[96, 0x201c],
	[39, 34],
	[0x2019, 0x201d],
]);

function runEnd(text: string, at: number, to: number): number {
	let end = at + 1;
	while (end < to && isMark(text.charCodeAt(end))) end++;
	return end;
}

/** Two commas before a word stand for „, << before one and >> behind one for « and ». */
function typedOut(text: string, at: number, from: number): Mark | null {
	const code = text.charCodeAt(at);
	if (code !== 44 && code !== 60 && code !== 62) return null;
	const end = at + 2;
	const before = at === from ? SPACE : text.charCodeAt(at - 1);
	const isApart = isSpace(before);
	const opens = code !== 62;
	// ">> Read more", "<<< Back" and "x << y" are none.
	if (
		opens
			? !isApart || !isLetter(text.charCodeAt(end))
			: isApart || before === code || text.charCodeAt(end) === code
	)
		return null;
	const family = code === 44 ? 'double' : 'guillemet';
	return {
		at,
		end,
		family,
		opens,
		closes: !opens,
		weak: false,
		strong: !opens && ENDING.has(before),
	};
}

/** ‘He said, “I will.” ’: a space between two closing marks. */
const endsNested = (text: string, at: number): boolean =>
	/[.,!?]["”][\s\u2009\u200a\u202f]$/u.test(text.slice(Math.max(0, at - 3), at));

/** What the neighbours alone say. */
function byNeighbours(left: number, right: number): { opens: boolean; closes: boolean } {
	if (left === GAP) return { opens: true, closes: right === GAP || right === PUNCT };
	if (left === DASH) return { opens: right !== GAP && right !== PUNCT, closes: true };
	if (right === GAP || right === PUNCT || right === DASH) return { opens: false, closes: true };
	return { opens: true, closes: true };
}

function double(
	text: string,
	at: number,
	end: number,
	code: number,
	left: number,
	right: number,
	reversed = false,
): Mark | null {
	const around = byNeighbours(left, right);
	const strong = left === PUNCT;
	const make = (family: Family, opens: boolean, closes: boolean, weak = false): Mark => ({
		at,
		end,
		family,
		opens,
		closes,
		weak,
		strong,
	});
	const clear = around.opens !== around.closes;
	switch (code) {
		case 34:
		case 0xff02:
			return make(
				'double',
				around.opens,
				around.closes,
				around.closes && MEASURE.test(text.slice(Math.max(0, at - 3), at)),
			);
		case 0x201e:
		case 0x201f:
		case 0x301d:
			return make('double', true, false);
		case 0x301e:
			return make('double', false, true);
		case 0x201c:
			// “ closes what „ opened, and is met facing the wrong way.
			return make('double', !clear || around.opens, clear && around.closes);
		case 0x201d:
			return make('double', clear && around.opens, !clear || around.closes);
		case 0xab:
		case 0xbb:
		case 0x2039:
		case 0x203a: {
			const pointsLeft = code === 0xab || code === 0x2039;
			const shape = pointsLeft !== reversed;
			const opens = clear ? around.opens : shape;
			return make('guillemet', opens, !opens);
		}
		case 0x300c:
		case 0x300e:
			return make('corner', true, false);
		case 0x300d:
		case 0x300f:
			return make('corner', false, true);
		default:
			return null;
	}
}

function single(
	text: string,
	at: number,
	from: number,
	to: number,
	code: number,
	left: number,
	right: number,
): Mark | null {
	const around = byNeighbours(left, right);
	const make = (opens: boolean, closes: boolean, weak: boolean): Mark => ({
		at,
		end: at + 1,
		family: 'single',
		opens,
		closes,
		weak,
		strong: closes && left === PUNCT,
	});
	if (code === 0x201a || code === 0x201b || code === 96)
		return right === WORD ? make(true, false, false) : null;
	if (left === WORD && right === WORD) return null;
	const next = text.charCodeAt(at + 1);
	if (around.opens && !around.closes) {
		if (ELISION.test(text.slice(at + 1, Math.min(to, at + 8)))) return null;
		if (isDigit(next) && /^\d\ds?\b/.test(text.slice(at + 1, at + 6)) && !isDigit(text.charCodeAt(at + 3)))
			return null;
		return make(true, false, code === 0x2019);
	}
	if (left === GAP && right === GAP)
		return endsNested(text, at) ? { ...make(false, true, false), strong: true } : null;
	if (!around.opens) {
		if (left === GAP) return null;
		const before = text.charCodeAt(at - 1);
		// After a figure it is a foot; before a word, the plural's (dogs' home) or a dropped g (goin' home).
		if (isDigit(before) && at - 2 >= from && !isLetter(text.charCodeAt(at - 2)) && right !== PUNCT)
			return make(false, true, true);
		const plural = before === 115 || before === 83 || before === 122 || before === 120;
		const dropped = before === 110 && text.charCodeAt(at - 2) === 105;
		return make(false, true, (plural || dropped) && right === GAP && isLetter(text.charCodeAt(at + 2)));
	}
	return code === 0x2018 ? make(true, false, false) : make(true, true, true);
}
