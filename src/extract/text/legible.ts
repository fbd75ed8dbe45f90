import { undone } from './garbled.js';
import { findParagraphs } from './paragraphs.js';
import { type Rewritten, rewritten, rewrittenAgain } from './rewritten.js';
import { withTurns } from './turn-lines.js';
import { isWithin } from './within.js';

/** Spaces besides the plain one: tabs, those that do not break, thin and wide ones. */
const SPACES = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Ends of lines besides the plain one. */
const BREAKS = '\\r\\v\\f\\u2028\\u2029';
/** What takes no room: hyphens that are not seen, marks of a word's or a line's direction. */
const UNSEEN = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const WHITE = ` \\n${SPACES}${BREAKS}${UNSEEN}`;

/** Characters that look like others, or stand for them, and what is read instead. */
const READ_AS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'″': '"',
		'＂': '"',
		'‟': '“',
		'❝': '“',
		'〝': '“',
		'❞': '”',
		'〞': '”',
		'〟': '”',
		'❛': '‘',
		'‛': '‘',
		'❜': '’',
		ʼ: '’',
		'′': "'",
		'´': "'",
		'＇': "'",
		'：': ': ',
		'；': '; ',
		'，': ', ',
		'？': '? ',
		'！': '! ',
		ﬀ: 'ff',
		ﬁ: 'fi',
		ﬂ: 'fl',
		ﬃ: 'ffi',
		ﬄ: 'ffl',
	}),
);
const LOOKALIKES = [...READ_AS.keys()].join('');

/** Accents that stand apart from their letters. */
const ACCENTS = '\\u0300-\\u036f';

/** Characters of which none is read as it is; most texts hold nothing of the kind. */
const ODD = new RegExp(`[${SPACES}${BREAKS}${UNSEEN}${LOOKALIKES}${ACCENTS}]`);
/** Spaces beside spaces, and at the ends of lines. */
const isSpaced = (text: string): boolean =>
	text.includes('  ') || text.includes('\n ') || text.includes(' \n');
/** White space but for one plain space or line end. */
const UNTIDY = `(?:[ \\n](?=[${WHITE}])|[${SPACES}${BREAKS}${UNSEEN}])[${WHITE}]*`;
const PARTS = new RegExp(`${UNTIDY}|[${LOOKALIKES}]`, 'g');
/** The same with letters whose accents stand apart, which are looked for at every letter: few texts have any. */
const WITH_ACCENTS = new RegExp(`${UNTIDY}|\\P{M}[${ACCENTS}]+|[${LOOKALIKES}]`, 'gu');
const HAS_ACCENTS = new RegExp(`[${ACCENTS}]`);
const LINE = new RegExp(`\\r\\n|[\\n${BREAKS}]`, 'g');
const IS_WHITE = new RegExp(`^[${WHITE}]`);
const IS_UNSEEN = new RegExp(`^[${UNSEEN}]+$`);

/**
 * A text as extraction reads it: with one plain space between words, none at the ends of lines, one kind of line end,
 * lines that were broken to a width whole again, a line for each point of a list and each turn of a talk, the usual quotation marks, each letter
 * with its accent (Unicode NFC), and no characters that a wrong encoding or HTML left behind; null where it is so
 * already. Linear in the text.
 */
export function legible(written: string): Rewritten | null {
	let all: Rewritten | null = null;
	for (const step of [undone, plain, itemised, unwrapped, withTurns]) {
		const next: Rewritten | null = step(all?.text ?? written);
		if (next) all = all ? rewrittenAgain(all, next) : next;
	}
	return all;
}

const plain = (text: string): Rewritten | null =>
	ODD.test(text) || isSpaced(text)
		? rewritten(text, HAS_ACCENTS.test(text) ? WITH_ACCENTS : PARTS, (part, start) =>
				readAs(text, part, start),
			)
		: null;

/** "Two dead, police say • Power out until Friday": what parts points within a line. */
const BULLETS = '•●▪■◆◦‣∙';
const HAS_BULLET = new RegExp(`[${BULLETS}]`);
const BETWEEN_POINTS = new RegExp(`(?<=[^ \\n]) [${BULLETS}] (?=[^ \\n])`, 'g');

const itemised = (text: string): Rewritten | null =>
	HAS_BULLET.test(text) ? rewritten(text, BETWEEN_POINTS, () => '\n') : null;

/** A shorter line has not been broken to a width: a name above "and 88 others". */
const WIDTH = 40;

/** The ends of long lines within a paragraph are spaces. */
function unwrapped(text: string): Rewritten | null {
	if (!/[^\n]\n[a-z]/.test(text)) return null;
	const isInside = isWithin(findParagraphs(text));
	return rewritten(text, /\n/g, (part, start) =>
		start - text.lastIndexOf('\n', start - 1) > WIDTH && isInside(start) ? ' ' : part,
	);
}

function readAs(text: string, part: string, start: number): string {
	const end = start + part.length;
	if (!IS_WHITE.test(part)) {
		const words = READ_AS.get(part) ?? part.normalize('NFC');
		return words.endsWith(' ') && (end === text.length || IS_WHITE.test(text[end]!))
			? words.trimEnd()
			: words;
	}
	const lines = part.match(LINE)?.length ?? 0;
	if (lines > 0) return '\n'.repeat(lines);
	return start === 0 || end === text.length || IS_UNSEEN.test(part) ? '' : ' ';
}
