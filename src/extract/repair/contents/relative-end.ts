import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';

/** What a clause between commas begins with, before whoever tells it: "The dam, which | engineers | say". */
const OPENING = /, (?:which|who) $/;
/** Verbs that only help others, and those that no ending tells. */
const HELPING = 'is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do';
const IRREGULAR =
	'won|lost|ran|sank|came|went|fell|rose|took|gave|got|left|made|met|paid|put|read|said|sat|saw|sent|set|sold|spent|stood|told|began|broke|brought|built|bought|caught|cost|cut|drew|drove|feed|fled|flew|found|grew|held|hit|kept|knew|laid|led|lay|shut|sought|spoke|stole|struck|swept|threw|tore|wept|woke|wrote';
const SAID = '^(?<said>[^.;:!?“”"«»\\n]{6,160}?), (?:(?:also|now|later|then|never|still|already) )?';
/** What is told in such a clause, up to the comma that closes it before the verb of its noun. */
const CLOSED = new RegExp(`${SAID}(?:${HELPING})\\b`, 'u');
const CLOSED_BY_OTHERS = new RegExp(
	`${SAID}(?:(?:${IRREGULAR})|(?!\\p{Lower}+s (?:and|or)\\b)\\p{Lower}{2,}(?:ed|[^s]s))(?! (?:and|or) )\\b`,
	'u',
);
/** A sentence whose verb stands before the clause: "He praised the plan, which …". */
const HAS_VERB = new RegExp(
	`^(?:He|She|They|It|We|I|You) |\\b(?:${HELPING}|${IRREGULAR}|\\p{Lower}{3,}ed)\\b`,
	'u',
);
/** How a sentence begins, up to such a clause. */
const SENTENCE = /(?:^|\n|[.!?]["”’]?\s)(?<words>\p{Upper}[^.!?\n“”"«»]{2,120})$/u;
/** So far it is looked for, in UTF-16 code units. */
const REACH = 200;
/** Between a verb and what it tells there is no more than "that". */
const LONGEST_GAP = 8;

/** "The dam, which engineers say | could fail within a year |, feeds three cities": what was said, without the main clause. */
export function withoutMainClause(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (cue === null || source === null || found !== 'near' || source[0] > cue[0]) return content;
	const [start, end] = content.at(-1)!;
	if (start < cue[1] || start - cue[1] > LONGEST_GAP) return content;
	const opening = OPENING.exec(text.slice(Math.max(0, source[0] - ', which '.length), source[0]));
	if (opening === null) return content;
	const before = text.slice(Math.max(0, source[0] - REACH), source[0] - opening[0].length);
	const subject = SENTENCE.exec(before)?.groups?.words;
	if (subject === undefined || HAS_VERB.test(subject)) return content;
	const words = text.slice(start, Math.min(end, start + REACH));
	const said = (CLOSED.exec(words) ?? CLOSED_BY_OTHERS.exec(words))?.groups?.said;
	return said === undefined ? content : [...content.slice(0, -1), [start, start + said.length]];
}
