import type { NameSpan } from '../attribution.js';
import { codesOf, isUpper, SPACE } from '../text/characters.js';
import { genderOfFirstName } from '../who/gender.js';
import { BODY_LETTERS } from '../who/kinds.js';

/** The last letters of `BODY_LETTERS`, and how long they are at most. */
const ENDS = codesOf('TVOCKGBLSDFA');
const LONGEST = 4;
/** "on TV", "reality TV": a medium, and no part of a name. */
const MEDIUM = /(?:^|[^\p{Alpha}])(?:on|via|state|live|local|national|reality|cable|satellite|pay) $/iu;

/** Whether a word is such letters, with others of a name behind it that do not begin with somebody's. */
export const leadsBody = (word: string, rest: string): boolean =>
	word.length <= LONGEST && BODY_LETTERS.test(word) && genderOfFirstName(rest.split(' ', 1)[0]!) === null;

/** "PT | Karya Utama", "TV | Delta": a name with the letters before it that were taken for something else. */
export function withBodyLetters(text: string, name: NameSpan): NameSpan {
	const { start, end } = name;
	if (text.charCodeAt(start - 1) !== SPACE || !ENDS.has(text.charCodeAt(start - 2))) return name;
	let at = start - 1;
	while (at > 0 && start - at <= LONGEST + 1 && !isBreak(text.charCodeAt(at - 1))) at--;
	if (start - at > LONGEST + 1 || !isUpper(text.charCodeAt(at))) return name;
	if (!leadsBody(text.slice(at, start - 1), text.slice(start, end))) return name;
	return text.startsWith('TV', at) && MEDIUM.test(text.slice(Math.max(0, at - 12), at))
		? name
		: { start: at, end, kind: 'organisation' };
}

/** A space or a line's end. */
const isBreak = (code: number): boolean => code === SPACE || code === LINE_BREAK;
const LINE_BREAK = '\n'.charCodeAt(0);

/** Whoever houses are called after, before the name; and such houses. */
const PATRON =
	/(?<![\p{Alpha}’'-])(?:King|Queen|Prince|Princess|Lady|Lord|Sir|Bishop|Cardinal|General|President|Mother|Emperor|Sultan) $/u;
const LONGEST_PATRON = 'President '.length;
const HOUSE =
	/(?:^| )(?:Hospital|School|College|Academy|University|Hospice|Infirmary|Primary|Grammar|Library|Theatre|Church|Cathedral|Clinic|Centre|Center|Foundation|Trust)$/;
/** What else may stand between: "King Edward's | Grammar School", "Queen Maud | General Hospital". */
const OWNS = /^['’]s? $/;
const LONGEST_OWNS = '’s '.length;

/** Whether two names are one house's: "King | Edward" + "School", with the ending of an owner between them. */
export const isHouseOf = (text: string, first: NameSpan, second: NameSpan): boolean =>
	second.start - first.end <= LONGEST_OWNS &&
	OWNS.test(text.slice(first.end, second.start)) &&
	HOUSE.test(text.slice(second.start, second.end)) &&
	patronStart(text, first.start) < first.start;

/** Where a name begins with the title of whoever a house is called after: "Queen | Maud Hospital"; where it begins itself without one. */
export function patronStart(text: string, start: number): number {
	if (text.charCodeAt(start - 1) !== SPACE) return start;
	const title = PATRON.exec(text.slice(Math.max(0, start - LONGEST_PATRON), start))?.[0];
	return title === undefined ? start : start - title.length;
}

/** "Queen | Maud Hospital": a house with the title of whoever it is called after. */
export function withPatron(text: string, name: NameSpan): NameSpan {
	if (name.kind !== 'organisation' || text.charCodeAt(name.start - 1) !== SPACE) return name;
	const form = text.slice(name.start, name.end);
	return form.includes(' ') && HOUSE.test(form) ? { ...name, start: patronStart(text, name.start) } : name;
}
