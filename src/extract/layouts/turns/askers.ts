import type { Span } from '../../../model/index.js';
import type { NameSpan } from '../../attribution.js';
import { isInterviewer } from '../../text/interviewed-by.js';

/** "By | Ana Ruiz", "Words by | Ana Ruiz", on a line of its own. */
const BY = /(?:^|\n)[*_]{0,3}(?:(?:Words|Text|Story|As told to) )?(?:by|By|BY):? $/;
/** What may follow it there: ", Arts Editor", " in Leeds", " | 3 May". */
const BY_LINE = /^[*_]{0,3}(?:$|\n|,? (?:in|for) \p{Upper}|, [^.!?\n]{2,60}(?:$|\n)| ?[|•·–—])/u;
/** "Bo Hale was talking to | Ana Ruiz", "He spoke to our arts editor, | Ana Ruiz". */
const TO_WHOM =
	/(?:^|[\n.!?]["”]? ?)(?<who>[Tt]hey|[Hh]e|[Ss]he|\p{Upper}[^.!?\n]{1,60}?),? (?:(?:was|were) (?:talking|speaking|chatting)|spoke|speaks|talked|talks|chatted|chats|sat down) (?:to|with) (?:[\p{Alpha}'’]+,? ){0,4}$/u;
/** "Ana Ruiz | meets the bell ringer". */
const MEETS =
	/^,? (?:meets|met|interviews|interviewed|(?:sits|sat) down with|(?:catches|caught) up with|(?:has|had) (?:lunch|tea|coffee) with|went to (?:see|meet)|goes to (?:see|meet)) \p{Alpha}/u;
/** How far before and behind a name these are looked for, UTF-16 code units. */
const BEFORE = 150;
const BEHIND = 70;

/** Whether a name before an interview is that of whoever asks, and not of whom the interview is with. */
export const isAskersName = (text: string, { start, end }: NameSpan): boolean =>
	isInterviewer(text, start) || isByLine(text, start, end) || MEETS.test(text.slice(end, end + BEHIND));

const isByLine = (text: string, start: number, end: number): boolean =>
	BY.test(text.slice(Math.max(0, start - BEHIND), start)) && BY_LINE.test(text.slice(end, end + BEHIND));

/**
 * Who asks, where the text tells whose interview it is: "Interview by Ana Ruiz", "Bo Hale was talking to Ana Ruiz", and
 * else whoever the article is by.
 * @param names in text order
 * @param guest who answers
 * @param questions from the first question to the last answer
 */
export function askerOf(
	text: string,
	names: readonly NameSpan[],
	guest: Span,
	[from, past]: Span,
): Span | null {
	const answering = text.slice(...guest);
	const surname = lastWord(answering);
	const others = names.filter(
		({ kind, start, end }) =>
			kind === 'person' && (end <= from || start >= past) && lastWord(text.slice(start, end)) !== surname,
	);
	const isOfGuest = ({ start }: NameSpan): boolean => {
		const who = TO_WHOM.exec(text.slice(Math.max(0, start - BEFORE), start))?.groups?.who;
		return who !== undefined && (/^(?:they|s?he)$/i.test(who) || who.includes(surname));
	};
	const asker =
		others.find(({ start }) => isInterviewer(text, start)) ??
		others.find(isOfGuest) ??
		others.find((name) => isAskersName(text, name));
	return asker ? [asker.start, asker.end] : null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
