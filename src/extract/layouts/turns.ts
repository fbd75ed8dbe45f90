import type { Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import { codesOf, hasDash, isSmall, isUpper, skipSpace, trimEnd } from '../text/characters.js';
import { following } from '../text/following.js';
import { areInitials, initialsOf } from '../text/initials.js';
import { leadIn } from '../text/lead-ins.js';
import { isPageLabel } from '../text/page-labels.js';
import { isTopicLine } from './topics.js';

/** "NGOZI FALADE:", "INES DUARTE, HOST:", "MR. HASKELL:", "Q:", "Q14 Chair:", "Lund:", "Ms Rook (Harrow Bay) (Lab):", "The Secretary of State (Dame Olwen):" at the start of a paragraph, a quotation mark before it or not. */
const LABEL =
	/^["“‘'«]?(?:\*{1,2}|__?)?(?:Q\.? ?\d{1,4}[.:)]? +)?(?:(?<question>Q|Question|QUESTION|Interviewer)|(?<answer>A|Answer)|(?:The|THE) [\p{Alpha}.,'’ -]{4,90} \((?<holder>\p{Upper}[\p{Alpha}.'’ -]{2,50})\)|(?<name>\p{Upper}[\p{Alpha}.'’-]{0,24}(?: [\p{Alpha}.'’-]{1,24}){0,4}(?:(?<=\p{Upper}{3}) #?\d{1,2})?))(?: ?[([][^)\]]{1,40}[)\]]){0,2}(?: [-–—|] [^:\n]{2,70}|, (?:\p{Upper}{2}[\p{Upper} ]{1,30}|\p{Lower}[\p{Lower} -]{2,30}))?\.? ?(?:\*{1,2}|__?)?(?<colon>:)(?:\*{1,2}|__?)?\s*/u;
/** "QUESTION (Ana Ruiz, Radio Meridian):": who asks. */
const ASKER = /\((?<asker>\p{Upper}[\p{Alpha}.'’-]+(?: [\p{Alpha}.'’-]+){1,3})(?:, [^)]+)?\)/u;
/** The same behind the letter. */
const ASKER_FIRST = /^\((?<asker>\p{Upper}[\p{Alpha}.'’-]+(?: [\p{Alpha}.'’-]+){1,3})(?:, [^)]+)?\) (?=\S)/u;
/** A longer label of a question is its asker's name. */
const LONGEST_QUESTION = 'Interviewer'.length;
/** "Q. You have …", "A) I have …" */
const LETTER = /^["“]?(?:\*{1,2})?(?<label>[QA])[.)](?:\*{1,2})?\s+(?=\S)/u;
const LETTER_Q = 'Q'.charCodeAt(0);
const LETTER_OPENS = codesOf('QA"“*');
/** "Q Thanks, Ana.": as the transcripts of press briefings have it. */
const BARE_LETTER = /^Q (?=["“([]?[\p{Upper}\d])/u;
/** So many of them are questions, among as many turns of names in capitals. */
const LEAST_BARE = 2;
/** "Ana Ruiz — How did it start?": a name of several words and a dash before a sentence. */
const DASHED =
	/^(?<name>\p{Upper}[\p{Alpha}.'’-]{1,24}(?: [\p{Alpha}.'’-]{1,24}){1,4}) [—–] (?=["“‘]?\p{Upper}[^\n]*[.?!…]["”’]?)/u;
/** Labels that are no speakers: who is there, when and where something is, and what is asked about it. */
const NO_SPEAKER =
	/^(?:(?:next|last|this|coming) (?:week|time|month|episode|up)|coming up|tomorrow|members present|present|witness(?:es|\(es\))|in attendance|attend(?:ing|ees|ance)|apologies|panel(?:lists)?|guests|note|more|share|source|by|when|where|what|who|why|how|subject|date|time|place|price|tickets|email|phone|address|http|https|editor|transcript|episode)\b/i;
/** "Ms Rook told Verso:", "Ana Ruiz says:": a clause that leads up to what is said. */
const TELLING =
	/ (?:told|tells|sa(?:id|ys)|ask(?:s|ed)|wr(?:ote|ites)|add(?:s|ed)|repl(?:ies|ied)|posted|tweeted)(?= |$)/;
/** "The Prime Minister", "Mr Speaker": who speaks in an assembly by office. */
const BY_OFFICE =
	'(?:The (?:Prime|First|Deputy First) Minister|(?:The|Mr\\.?|Madam|Mme) (?:Deputy |Acting )?(?:Speaker|Presiding Officer)|The (?:Deputy )?(?:Minister|Secretary of State) for [^:]{3,60})';
const OFFICE = new RegExp(
	`^${BY_OFFICE}$|^(?:(?:CITY|TOWN|COUNTY|VILLAGE|COURT) )?CLERK$|^(?:CITY|TOWN|COUNTY) (?:MANAGER|ATTORNEY)$`,
	'u',
);
/** "Ana Ruiz (Pelham North) (Lab):", "The Prime Minister:": as the reports of assemblies have it. */
const MEMBER = new RegExp(
	`\\) \\(\\p{Upper}[\\p{Alpha}/ ]{1,20}\\):\\s*$|^${BY_OFFICE}\\b[^:]{0,50}:\\s*$`,
	'u',
);
/** Paragraphs in one turn at most. */
const LONGEST = 12;
/** A paragraph that is a stage direction, or nothing but one. */
const DIRECTION = /^["“]?[([][^)\]]{0,80}[)\]]["”.]*$/;

interface Turn {
	readonly paragraph: number;
	readonly label: Span;
	/** -1 where none is written. */
	readonly colon: number;
	readonly from: number;
	readonly key: string;
	readonly kind: 'question' | 'answer' | 'name';
	/** Whether nobody is labelled so but whoever speaks in an assembly. */
	readonly isMember: boolean;
	/** Whether the label is the initials of somebody named in full. */
	readonly isInitials: boolean;
}

/** Most turns: neither by the manner of an assembly nor by initials. */
const PLAIN = { isMember: false, isInitials: false };

export interface Turns {
	readonly attributions: Attribution[];
	/** The speakers' names on the labels. */
	readonly names: NameSpan[];
}

/**
 * Interviews and transcripts: paragraphs that begin with who speaks. A turn goes on over the paragraphs that
 * follow it until the next turn; after the last turn only its own paragraph counts.
 */
export function attributeTurns(
	text: string,
	paragraphs: readonly Span[],
	known: readonly NameSpan[] = [],
): Turns {
	let people: ReadonlySet<string> | null = null;
	const isPerson = (key: string): boolean => {
		people ??= new Set(
			known.filter(({ kind }) => kind === 'person').map(({ start, end }) => keyOf(text.slice(start, end))),
		);
		return people.has(key);
	};
	const isTopic = (p: number) => p >= 0 && isTopicLine(text, paragraphs[p]!);
	const mayTurn = turnsMayBegin(text);
	const candidates = withoutStrayLetters(
		text,
		paragraphs
			.map((paragraph, i) =>
				!mayTurn(paragraph) || isTopic(i) ? null : turnAt(text, paragraph, i, isPerson),
			)
			.filter((turn) => turn !== null),
	);
	if (candidates.length === 0) return { attributions: [], names: [] };
	const inFull = new Set(
		known
			.map(({ kind, start, end }) => (kind === 'person' ? text.slice(start, end) : ''))
			.filter((name) => name.includes(' '))
			.map(keyOf),
	);
	const turns = realTurns(
		text,
		withInitials(text, candidates, known),
		(turn) => text.slice(turn.from, paragraphs[turn.paragraph]![1]),
		isTopic,
		isPerson,
		inFull,
	);
	const attributions: Attribution[] = [];
	const names: NameSpan[] = [];
	turns.forEach((turn, i) => {
		const next = Math.min(turns[i + 1]?.paragraph ?? turn.paragraph + 1, turn.paragraph + LONGEST);
		const content: Span[] = [];
		for (let p = turn.paragraph; p < next; p++) {
			const [start, end] = paragraphs[p]!;
			const from = p === turn.paragraph ? turn.from : start;
			// "She pours coffee. … Faragó tells him to wait.": nobody tells of themselves by their name.
			if (p > turn.paragraph && turn.kind === 'name' && tellsOf(text.slice(start, end), turn.key)) break;
			if (p > turn.paragraph && p + 1 === turns[i + 1]?.paragraph && isTopic(p)) break;
			if (from < end && !DIRECTION.test(text.slice(from, Math.min(end, from + 90))))
				content.push([from, end]);
		}
		const kind = turn.isInitials ? 'other' : 'person';
		// "The Prime Minister:" is nobody's name.
		const isNamed =
			turn.kind === 'name' || (turn.kind === 'question' && turn.label[1] - turn.label[0] > LONGEST_QUESTION);
		// "SPEAKER 1:" is nobody's name either.
		const isNumbered = /\d$/.test(text.slice(...turn.label));
		if (isNamed && !isNumbered && !OFFICE.test(text.slice(...turn.label)))
			names.push({ start: pastRank(text, turn.label), end: turn.label[1], kind });
		if (content.length === 0) return;
		attributions.push({
			content: [[content[0]![0], content.at(-1)![1]]],
			cue: turn.colon < 0 ? null : [turn.colon, turn.colon + 1],
			source: turn.label,
			report: 'speech',
			confidence: 0.92,
			found: 'turn',
		});
	});
	return { attributions, names };
}

/** Whether a paragraph that begins with a pronoun tells of somebody by the surname. */
const tellsOf = (paragraph: string, surname: string): boolean =>
	/^(?:She|He|They|Her|His) \p{Lower}/u.test(paragraph) &&
	paragraph
		.split(/[^\p{Alpha}'’-]+/u)
		.some((word) => /^\p{Upper}/u.test(word) && word.toLowerCase() === surname);

/** Whether a paragraph may begin a turn: neither does one of a word with a capital and small letters, without a colon and a dash. */
function turnsMayBegin(text: string): (paragraph: Span) => boolean {
	const marks = [':', '–', '—'].map((mark) => following(text, mark));
	return ([start, end]) =>
		!isUpper(text.charCodeAt(start)) ||
		!isSmall(text.charCodeAt(start + 1)) ||
		marks.some((next) => next(start) < end);
}

function turnAt(
	text: string,
	[start, end]: Span,
	paragraph: number,
	isPerson: (key: string) => boolean,
): Turn | null {
	const first = start + leadIn(text, [start, end]);
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
		const past = first + dashed.groups!.name!.length;
		const name = dashed.groups!.name!;
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
	const { question, answer, holder } = match.groups!;
	const name = match.groups!.name ?? holder;
	const words = (question ?? answer ?? name)!;
	if (name && (TELLING.test(name) || (NO_SPEAKER.test(name) && !isPerson(keyOf(name))))) return null;
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

/** Turns without letters that no sign follows, unless these are the questions of a briefing. */
function withoutStrayLetters(text: string, turns: readonly Turn[]): readonly Turn[] {
	const bare = turns.filter(({ colon }) => colon < 0).length;
	if (bare === 0) return turns;
	const others = turns.filter(({ kind, label }) => kind === 'name' && isShouted(text.slice(...label))).length;
	return Math.min(bare, others) >= LEAST_BARE ? turns : turns.filter(({ colon }) => colon >= 0);
}

/** Whether a label is in capitals, and more than a letter. */
const isShouted = (label: string): boolean => label === label.toUpperCase() && label.length > 1;

/** Gives labels of initials ("OB:") the key of whoever is named in full, on another label or anywhere. */
function withInitials(text: string, turns: readonly Turn[], known: readonly NameSpan[]): readonly Turn[] {
	if (!turns.some(({ label }) => isInitialsLabel(text, label))) return turns;
	const keys = new Map<string, string>();
	const add = (name: string) => {
		for (const initials of initialsOf(name)) if (!keys.has(initials)) keys.set(initials, keyOf(name));
	};
	for (const turn of turns) if (turn.kind === 'name') add(text.slice(...turn.label));
	for (const { kind, start, end } of known) if (kind === 'person') add(text.slice(start, end));
	return turns.map((turn) => {
		const key = isInitialsLabel(text, turn.label)
			? keys.get(text.slice(...turn.label).replace(/\./g, ''))
			: undefined;
		return key !== undefined ? { ...turn, kind: 'name', key, isInitials: true } : turn;
	});
}

const isInitialsLabel = (text: string, label: Span): boolean => areInitials(text.slice(...label));

/** "First Officer | Harpreet Gill": where the name begins behind a rank of two words. */
function pastRank(text: string, [start, end]: Span): number {
	const label = text.slice(start, end);
	return start + ((RANK.exec(label) ?? MEMBER_OF.exec(label))?.[0].length ?? 0);
}

/** "COUNCIL MEMBER | PHAM" */
const MEMBER_OF =
	/^(?:council|board|committee|commission|assembly|city|town|county) (?:member|manager|clerk|attorney|chair|administrator|treasurer|solicitor|planner) (?=\p{Upper})/iu;

const RANK =
	/^(?:First|Second|Chief|Senior|Deputy|Vice|Lead) (?:Officer|Engineer|Mate|Minister|Justice|Steward|Inspector|Superintendent|Constable|Counsel|Secretary) (?=\p{Upper}\p{Lower}+ \p{Upper})/u;

const keyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/**
 * Keeps what is a conversation: questions with answers; names in capitals of which at least two take turns; other
 * names when at least two come up again and again; and all of them only where what follows them is talk. Of the
 * others only people whom the text names elsewhere take part in it.
 */
function realTurns(
	text: string,
	turns: readonly Turn[],
	saidIn: (turn: Turn) => string,
	isTopic: (paragraph: number) => boolean,
	isPerson: (key: string) => boolean,
	inFull: ReadonlySet<string>,
): Turn[] {
	const questions = turns.filter(({ kind }) => kind === 'question').length;
	const answers = turns.filter(({ kind }) => kind === 'answer').length;
	const names = turns.filter(({ kind }) => kind === 'name');
	// Whoever goes on by initials is as plain a speaker as one in capitals.
	const short = new Set(names.filter(({ isInitials }) => isInitials).map(({ key }) => key));
	const isPlain = (turn: Turn) => isShouted(text.slice(...turn.label)) || short.has(turn.key);
	const isTalking = (turn: Turn) => isTalk(saidIn(turn));
	// "Interviewer:" is one of the two who talk.
	const askers = questions > 1 ? 1 : 0;
	const plain = names.filter(isPlain);
	const shouted = talk(plain, () => 1, isTalking, askers);
	const brief = briefly(
		names.filter(({ label, key }) => !text.slice(...label).includes(' ') && inFull.has(key)),
		saidIn,
		isTopic,
	);
	const written = talk(
		names.filter((turn) => !isPlain(turn) && turn.paragraph > 0),
		(key) => (brief.has(key) ? 1 : 2),
		(turn) => isTalking(turn) && isNamelike(text.slice(...turn.label)),
		// "WBC:" may put the questions, with a mark at their ends.
		Math.max(askers, plain.filter((turn) => /\?["”’]?$/.test(saidIn(turn))).length > 1 ? 1 : 0),
	);
	const isInterview = questions > 0 && answers > 0;
	const isConversation = isInterview || shouted.size > 0 || written.size > 0;
	return turns.filter((turn) => {
		if (turn.kind === 'question' && isConversation) return true;
		if (turn.kind !== 'name') return isInterview || (turn.kind === 'answer' && answers > 1);
		if ((isPlain(turn) ? shouted : written).has(turn.key))
			return turn.paragraph > 0 || isShouted(text.slice(...turn.label));
		// Whoever speaks only once in a conversation is somebody whom the text names elsewhere.
		if (written.size > 0 && turn.paragraph > 0 && isShouted(text.slice(...turn.label))) return true;
		return (
			isConversation && turn.paragraph > 0 && isPerson(turn.key) && isNamelike(text.slice(...turn.label))
		);
	});
}

/**
 * Who exchange a few words amid an account: three turns and more one below the other, by surnames that the text tells in
 * full, or each below its topic.
 */
function briefly(
	turns: readonly Turn[],
	saidIn: (turn: Turn) => string,
	isTopic: (paragraph: number) => boolean,
): ReadonlySet<string> {
	const keys = new Set<string>();
	let run: Turn[] = [];
	for (const turn of turns) {
		if (/^["“‘'«„「]/.test(saidIn(turn))) run = [];
		else if (turn.paragraph - (isTopic(turn.paragraph - 1) ? 2 : 1) === run.at(-1)?.paragraph) run.push(turn);
		else run = [turn];
		for (const { key } of run.length === 3 ? run : run.slice(Math.max(2, run.length - 1))) keys.add(key);
	}
	return keys;
}

/**
 * The speakers of a conversation: at least two that speak so often, three turns in all; else nobody.
 * @param least how often somebody must speak at least
 * @param isTalking whether a turn is one by its own looks, as at least half of a speaker’s must be
 * @param others how many speak besides them, at least twice
 */
function talk(
	turns: readonly Turn[],
	least: (key: string) => number,
	isTalking: (turn: Turn) => boolean,
	others: number,
): ReadonlySet<string> {
	const byKey = new Map<string, Turn[]>();
	for (const turn of turns) {
		const own = byKey.get(turn.key);
		if (own) own.push(turn);
		else byKey.set(turn.key, [turn]);
	}
	if (turns.length + 2 * others <= 2) return new Set();
	const isRegular = ([key, own]: [string, readonly Turn[]]) =>
		(own.length >= least(key) || own.some(({ isMember }) => isMember)) &&
		own.filter(isTalking).length * 2 >= own.length;
	const regular = [...byKey].filter(isRegular).length;
	return regular > 0 && regular + others > 1 ? new Set(byKey.keys()) : new Set();
}

/** Words of names that have no capital, and what may stand between a name and a post. */
const PARTICLES = new Set(
	'de da do dos del della di du van von der den ter la le el al bin ibn bint af av zu y e -'.split(' '),
);

/** Whether words are written as a name is, other than "Pro tip", "Here’s the thing", "King of figs". */
const isNamelike = (words: string): boolean =>
	words
		.split(' ')
		.every((word) => /^(?:[dlO]['’]|\p{Lower}{1,3}-)?\p{Upper}/u.test(word) || PARTICLES.has(word));

const PRICE = /[$£€]\d|\d ?%/;

/** Whether words may be somebody's, not those of a list of ingredients, results or prices. */
function isTalk(words: string): boolean {
	const tokens = words.split(/\s+/);
	const numbers = tokens.filter((token) => /^\P{Alpha}*\d/u.test(token)).length;
	return numbers * 7 < tokens.length && !PRICE.test(words.slice(0, 100));
}
