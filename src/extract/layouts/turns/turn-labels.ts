import type { Span } from '../../../model/index.js';
import { codesOf, hasDash, isSmall, isUpper, skipSpace, trimEnd } from '../../text/characters.js';
import { following } from '../../text/following.js';
import { leadIn } from '../../text/lead-ins.js';
import { isPageLabel } from '../../text/page-labels.js';

/** "NGOZI FALADE:", "INES DUARTE, HOST:", "CARL HOLM, PRESIDENT, DOCKERS UNITED LOCAL 18:", "RAY OLSEN, FMR. U.S. ATTORNEY (voice-over):", "MR. HASKELL:", "Q:", "Q14 Chair:", "Lund:", "Ms Rook (Harrow Bay) (Lab):", "The Secretary of State (Dame Olwen):" at the start of a paragraph, a quotation mark before it or not. */
const LABEL =
	/^["“‘'«]?(?:\*{1,2}|__?)?(?:Q\.? ?\d{1,4}[.:)]? +)?(?:(?<question>Q|Question|QUESTION|Interviewer)|(?<answer>A|Answer)|(?:The|THE) [\p{Alpha}.,'’ -]{4,90} \((?<holder>\p{Upper}[\p{Alpha}.'’ -]{2,50})\)|(?<name>\p{Upper}[\p{Alpha}.'’-]{0,24}(?: [\p{Alpha}.'’-]{1,24}){0,4}(?:(?<=\p{Upper}{3}) #?\d{1,2})?))(?: ?[([][^)\]]{1,40}[)\]]){0,2}(?: [-–—|] [^:\n]{2,70}|, (?<post>["“]?(?:\d{1,3} )?\p{Upper}[\p{Upper}\d .,’"“”&/'#-]{2,100}|(?<=\p{Upper}{2}, )\p{Upper}[\p{Alpha}\d ,'’&/-]{2,60}|\p{Lower}[\p{Lower} -]{2,30})(?: ?[([][^)\]]{1,40}[)\]])?)?\.? ?(?:\*{1,2}|__?)?(?<colon>:)(?:\*{1,2}|__?)?\s*/u;
/** "QUESTION (Ana Ruiz, Radio Meridian):": who asks. */
const ASKER = /\((?<asker>\p{Upper}[\p{Alpha}.'’-]+(?: [\p{Alpha}.'’-]+){1,3})(?:, [^)]+)?\)/u;
/** The same behind the letter. */
const ASKER_FIRST = /^\((?<asker>\p{Upper}[\p{Alpha}.'’-]+(?: [\p{Alpha}.'’-]+){1,3})(?:, [^)]+)?\) (?=\S)/u;
/** "Q. You have …", "A) I have …" */
const LETTER = /^["“]?(?:\*{1,2})?(?<label>[QA])[.)](?:\*{1,2})?\s+(?=\S)/u;
const LETTER_Q = 'Q'.charCodeAt(0);
const LETTER_OPENS = codesOf('QA"“*');
/** "Q Thanks, Ana.": as the transcripts of press briefings have it. */
const BARE_LETTER = /^Q (?=["“([]?[\p{Upper}\d])/u;
/** "Ana Ruiz — How did it start?": a name of several words and a dash before a sentence. */
const DASHED =
	/^(?<name>\p{Upper}[\p{Alpha}.'’-]{1,24}(?: [\p{Alpha}.'’-]{1,24}){1,4}) [—–] (?=["“‘]?\p{Upper}[^\n]*[.?!…]["”’]?)/u;
/** Labels that are no speakers: who is there, when and where something is, and what is asked about it. */
const NO_SPEAKER =
	/^(?:(?:next|last|this|coming) (?:week|time|month|episode|up)|coming up|tomorrow|members present|present|(?:oral|written) evidence|witness(?:es|\(es\))|in attendance|attend(?:ing|ees|ance)|apologies|panel(?:lists)?|guests|note|more|share|source|by|when|where|what|who|why|how|subject|date|time|place|price|tickets|email|phone|address|http|https|editor|transcript|episode)\b/i;
/** "By ANA RUIZ | Print edition: May 3": whoever wrote it, whatever follows with a colon. */
const BYLINE = /^(?:By|BY) \p{Upper}/u;
/** "Ms Rook told Verso:", "Ana Ruiz says:": a clause that leads up to what is said. */
const TELLING =
	/ (?:told|tells|sa(?:id|ys)|ask(?:s|ed)|wr(?:ote|ites)|add(?:s|ed)|repl(?:ies|ied)|posted|tweeted)(?= |$)/;
/** "The Prime Minister", "Mr Speaker": who speaks in an assembly by office. */
const BY_OFFICE =
	'(?:The (?:Prime|First|Deputy First) Minister|(?:The|Mr\\.?|Madam|Mme) (?:Deputy |Acting )?(?:Speaker|Presiding Officer)|The (?:Deputy )?(?:Minister|Secretary of State) for [^:]{3,60})';
/** The same, alone on a label, and who is called so in court and in a town hall. */
const OFFICE = new RegExp(
	`^${BY_OFFICE}$|^(?:(?:CITY|TOWN|COUNTY|VILLAGE|COURT) )?CLERK$|^(?:CITY|TOWN|COUNTY) (?:MANAGER|ATTORNEY)$`,
	'u',
);
/** "Ana Ruiz (Pelham North) (Lab):", "The Prime Minister:": as the reports of assemblies have it. */
const MEMBER = new RegExp(
	`\\) \\(\\p{Upper}[\\p{Alpha}/ ]{1,20}\\):\\s*$|^${BY_OFFICE}\\b[^:]{0,50}:\\s*$`,
	'u',
);

/** A paragraph that begins with who speaks; offsets in UTF-16 code units of the text. */
export interface Turn {
	/** Index of the paragraph. */
	readonly paragraph: number;
	/** The words that tell who speaks, as far as they are a source. */
	readonly label: Span;
	/** Where the sign behind the label is; -1 where none is written. */
	readonly colon: number;
	/** Where what is said begins. */
	readonly from: number;
	/** The same for all labels of one speaker. */
	readonly key: string;
	readonly kind: 'question' | 'answer' | 'name';
	/** Whether nobody is labelled so but whoever speaks in an assembly. */
	readonly isMember: boolean;
	/** Whether the label is the initials of somebody named in full. */
	readonly isInitials: boolean;
}

/** Most turns: neither by the manner of an assembly nor by initials. */
const PLAIN = { isMember: false, isInitials: false };

/** Whether a paragraph may begin a turn: neither does one of a word with a capital and small letters, without a colon and a dash. */
export function turnsMayBegin(text: string): (paragraph: Span) => boolean {
	const marks = [':', '–', '—'].map((mark) => following(text, mark));
	return ([start, end]) =>
		!isUpper(text.charCodeAt(start)) ||
		!isSmall(text.charCodeAt(start + 1)) ||
		marks.some((next) => next(start) < end);
}

/**
 * The turn that a paragraph begins; null for none.
 * @param paragraph its index
 * @param isPerson whether the text names a person by such a key
 */
export function turnAt(
	text: string,
	[start, end]: Span,
	paragraph: number,
	isPerson: (key: string) => boolean,
): Turn | null {
	const opening = start + (leadIn(text, [start, end]) || dashAt(text, start));
	const first = opening + clockAt(text, opening);
	const head = text.slice(first, Math.min(end, first + 200));
	const letter = LETTER_OPENS.has(head.charCodeAt(0)) ? LETTER.exec(head) : null;
	if (letter) {
		const colon = first + letter[0].trimEnd().length - 1;
		const kind = letter.groups!.label === 'Q' ? 'question' : 'answer';
		const from = first + letter[0].length;
		// "Q. (Harriet Lum, Channel 6) So …"
		const asker = kind === 'question' ? ASKER_FIRST.exec(text.slice(from, from + 90)) : null;
		const label: Span = asker ? [from + 1, from + 1 + asker.groups!.asker!.length] : [colon - 1, colon];
		return {
			paragraph,
			label,
			colon,
			from: from + (asker?.[0].length ?? 0),
			key: kind,
			kind,
			...PLAIN,
		};
	}
	const bare = head.charCodeAt(0) === LETTER_Q ? BARE_LETTER.exec(head) : null;
	if (bare)
		return {
			paragraph,
			label: [first, first + 1],
			colon: -1,
			from: first + bare[0].length,
			key: 'question',
			kind: 'question',
			...PLAIN,
		};
	const dashed = hasDash(head) ? DASHED.exec(head) : null;
	if (dashed && isPerson(keyOf(dashed.groups!.name!))) {
		const name = dashed.groups!.name!;
		const past = first + name.length;
		return {
			paragraph,
			label: [first, past],
			colon: past + 1,
			from: first + dashed[0].length,
			key: keyOf(name),
			kind: 'name',
			...PLAIN,
		};
	}
	if (!head.includes(':')) return null;
	const match = LABEL.exec(head);
	if (!match) return null;
	const { question, answer, holder, post } = match.groups!;
	const name = match.groups!.name ?? holder;
	const words = (question ?? answer ?? name)!;
	if (name && (TELLING.test(`${name} ${post ?? ''}`) || (NO_SPEAKER.test(name) && !isPerson(keyOf(name)))))
		return null;
	if (name && BYLINE.test(name)) return null;
	const asker = question ? ASKER.exec(match[0])?.groups?.asker : undefined;
	// "END 1:58 P.M."
	if (/\d$/.test(words) && /\d/.test(text[first + match[0].length]!)) return null;
	const label = skipSpace(text, first + match[0].indexOf(asker ?? words), end);
	if (name && isPageLabel(text, [label, label + name.length])) return null;
	const colon = first + match[0].lastIndexOf(':');
	return {
		paragraph,
		label: [label, trimEnd(text, label, label + (asker ?? words).length)],
		colon,
		from: first + match[0].length,
		key: keyOf(words),
		kind: question ? 'question' : answer ? 'answer' : 'name',
		...PLAIN,
		isMember: MEMBER.test(match[0]),
	};
}

/** "— Mr Hale: From my landing.": how long a dash before a label is, in code units; 0 for none. */
const dashAt = (text: string, start: number): number =>
	DASHES.has(text.charCodeAt(start)) ? (DASH.exec(text.slice(start, start + 4))?.[0].length ?? 0) : 0;

const DASHES = codesOf('—–―-');
const DASH = /^(?:[—–―]|--?) ?(?=[*_]{0,2}\p{Upper})/u;

/** "[00:00:23] Nina:", "(12:40) Nina:": how long a time of a recording before a label is, in code units; 0 for none. */
const clockAt = (text: string, start: number): number =>
	CLOCK_OPENS.has(text.charCodeAt(start)) ? (CLOCK.exec(text.slice(start, start + 16))?.[0].length ?? 0) : 0;

const CLOCK_OPENS = codesOf('[(0123456789');
const CLOCK =
	/^(?:\[\d{1,2}(?::\d\d){1,2}\]|\(\d{1,2}(?::\d\d){1,2}\)|\d{1,2}:\d\d:\d\d)(?: [-–—])? +(?=\p{Upper})/u;

/** Whether a label is in capitals, and more than a letter. */
export const isShouted = (label: string): boolean => label === label.toUpperCase() && label.length > 1;

/** By what one speaker is known on several labels: the last word, in small letters. */
export const keyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** "The Prime Minister", "CLERK": whether a label tells an office, and nobody's name. */
export const isOfficeLabel = (label: string): boolean => OFFICE.test(label);

/** "First Officer | Harpreet Gill": where the name begins behind a rank of two words. */
export function pastRank(text: string, [start, end]: Span): number {
	const label = text.slice(start, end);
	return start + ((RANK.exec(label) ?? MEMBER_OF.exec(label) ?? SERVICE.exec(label))?.[0].length ?? 0);
}

/** "FIRE CHIEF | ROY DELACOURT", "MAYOR | ELENA KOSTOPOULOS" */
const SERVICE =
	/^(?:(?:DEPUTY|ASSISTANT|ACTING|INTERIM) )?(?:(?:FIRE|POLICE|CITY|TOWN|COUNTY|STATE|SCHOOL|BOARD|COMMITTEE|COMMISSION) )?(?:CHIEF|COMMISSIONER|MARSHAL|SUPERINTENDENT|PRESIDENT|AUDITOR|CAPTAIN|ENGINEER|CORONER|MAYOR|GOVERNOR|SHERIFF) (?!ELECT\b|GENERAL\b|SECRETARY\b|EXECUTIVE\b|OFFICER\b|JUSTICE\b|OF\b)(?=\p{Upper}{2})/u;

/** "THE MAYOR" */
const HELD = /^(?:THE|The) (?<office>\p{Upper}[\p{Alpha}-]{3,}(?: \p{Upper}[\p{Alpha}-]+){0,2})$/u;
/** Who presides by an office that is as good as a name. */
const PRESIDES = /(?:^| )(?:CHAIR(?:MAN|WOMAN|PERSON)?|SPEAKER|COURT|CLERK)$/i;

/** Whether a label is the office by which another label introduces somebody: "THE MAYOR", where there is a "MAYOR ANA RUIZ". */
export function isHeldBy(label: string, others: readonly string[]): boolean {
	const office = HELD.exec(label)?.groups?.office;
	return (
		office !== undefined && !PRESIDES.test(office) && others.some((other) => other.startsWith(`${office} `))
	);
}

/** "COUNCIL MEMBER | PHAM" */
const MEMBER_OF =
	/^(?:council|board|committee|commission|assembly|city|town|county) (?:member|manager|clerk|attorney|chair|administrator|treasurer|solicitor|planner) (?=\p{Upper})/iu;

const RANK =
	/^(?:First|Second|Chief|Senior|Deputy|Vice|Lead) (?:Officer|Engineer|Mate|Minister|Justice|Steward|Inspector|Superintendent|Constable|Counsel|Secretary) (?=\p{Upper}\p{Lower}+ \p{Upper})/u;
