import type { Heading, Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { skipSpace } from '../../text/characters.js';
import { isSomebody } from '../../who/nouns.js';

const VERB =
	'(?:says?|said|warns?|warned|claims?|claimed|hears?|heard|told|finds?|suggests?|insists?|admits?|reveals?|shows?|fears?|predicts?|argues?|confirms?|reports?|promises?|promised|vows?|vowed|pledges?|believes?|urges?|explains?|adds?)';
/** What stands behind who says so, and before something else: "denies revolt". */
const BEHIND = `(?:${VERB}|announces?|announced|alleges?|declares?|concludes?|estimates?|denies|rules?|ruled)`;
/** Verbs that name whom they speak to: "mayor tells inquiry", "mayor urges residents". */
const TELLING = '(?:tells?|urges?|warns?|assures?|asks?)';
/** "says report", "warns charity report": a verb and a paper, not somebody who reports. */
const PAPER_SAYS =
	'(?!(?:says?|said|warns?|warned|claims|finds?|hears?|told|shows?|reveals?|suggests?|insists?|admits?) (?:\\p{Alpha}+ )?(?:reports?|claims?|estimates?)(?:[ ,]|$))';
const SOURCE = "(?<source>\\p{Alpha}[\\p{Alpha}\\p{N}'’.&-]*(?: [\\p{Alpha}\\p{N}'’.&-]{1,20}){0,4})";
/** "Carnival may be off, organisers warn", "Bakers ‘cannot live on crumbs’, says union": who says so ends a headline. */
const TAIL = new RegExp(
	`,(?<mark>["”’'»]?) (?:${PAPER_SAYS}${SOURCE} (?:(?<cue>${BEHIND})|(?<telling>${TELLING})(?! (?:of|that|against|about|over|to|not)\\b)(?: [\\p{Alpha}\\p{N}’'-]+){1,3})|(?<first>${VERB}|alleges?|alleged) ${SOURCE.replace('source', 'last').replace('{0,4}', '{0,4}?')})(?<rest>,? (?:as|after|but|while|amid|despite) [^,;:]{3,80}|; [^;:]{3,80})?$`,
	'diu',
);
/** Whether a headline ends with who says so. */
export const hasTail = (line: string): boolean => line.includes(', ') && TAIL.test(line);

/** What stands before this tells what a headline is about, or something else. */
const JOINT = /[:;!] /g;
/** A first paragraph that ends so is the article's first sentence. */
const SENTENCE = /\.["”’'»]?$/;
/** Longer lines are no headlines, and shorter claims none. */
const LONGEST = 160;
const SHORTEST = 10;
/** Words that go on with the claim instead of naming somebody. */
const NOBODY =
	/^(?:and|but|or|as|so|then|which|who|that|what|how|why|when|where|if|not|no(?! \d)|also|never|still|of|to|for|with|by|from|against|about|on|in|at|after|over|off|up)\b/i;

/** Who says what, without marks, in a headline or its second half. */
function plainIn(line: string, start: number, form: RegExp): Attribution | null {
	const match = form.exec(line);
	if (!match) return null;
	const { source, cue, content } = match.indices!.groups!;
	const who = line.slice(...source!);
	if (NOBODY.test(who) || !isSomebody(who.slice(who.lastIndexOf(' ') + 1).toLowerCase())) return null;
	const at = ([from, to]: [number, number]): Span => [start + from, start + to];
	return {
		content: [at(content!)],
		cue: at(cue!),
		source: at(source!),
		report: 'speech',
		confidence: 0.75,
		found: 'headline',
	};
}

/** "Umpires rule Tuesday's ball was square": a clause after a verb that headlines leave "that" out of. */
const RULED =
	/^(?<source>\p{Alpha}[\p{Alpha}’'-]*(?: [\p{Alpha}’'-]{1,20}){0,3}?) (?<cue>rules?|alleges?|reckons?) (?<content>(?!out\b|in\b|on\b)[^"“”‘«»;:,]{4,80}? (?:was|were|is|are|will|must|can|cannot|had|has|should|may|did)\b[^"“”‘«»;:,]*)$/du;
/** "School kitchen shut; pupils allege worms in rice" */
const SECOND =
	/; (?<source>\p{Alpha}[\p{Alpha}’'-]*(?: [\p{Alpha}’'-]{1,20}){0,3}?) (?<cue>says?|alleges?|claims?|warns?|insists?|suspects?|denies|deny|fears?) (?<content>[^"“”‘«»;:,]{8,})$/du;

/** "Levy ‘a tax on islands’, MPs told": people who only hear it, and no court whose hearing stands for what was said there. */
const isHearing = (who: string, verb: string): boolean =>
	verb === 'told' &&
	/^(?:[\p{Alpha}’'-]+ ){0,2}(?:MPs|MSPs|TDs|MLAs|peers|senators|lawmakers|councillors|residents|villagers|parents|patients|pupils|staff|workers|fans|shareholders|investors|delegates|drivers|passengers|customers)$/u.test(
		who,
	);

/** Whether words name somebody who may rule: a court, an umpire, a body with a name. */
const mayRule = (who: string): boolean =>
	isSomebody(who.slice(who.lastIndexOf(' ') + 1).toLowerCase()) || / \p{Upper}/u.test(who);

/** Whether words behind a verb may be who has it: with a noun for somebody, or a name. */
const mayName = (who: string): boolean =>
	/\p{Upper}/u.test(who) || who.split(' ').some((word) => isSomebody(word.toLowerCase()));

/** What somebody is told to have done by words, of which a court may hear. */
const BLAMING = /^(?:blame|accuse|thank|praise)[sd]?$/;

/** Attributions by where their cues start. */
function byCueIn(found: readonly Attribution[]): Map<number, Attribution[]> {
	const byCue = new Map<number, Attribution[]>();
	for (const one of found) {
		if (one.cue === null) continue;
		const same = byCue.get(one.cue[0]);
		if (same === undefined) byCue.set(one.cue[0], [one]);
		else same.push(one);
	}
	return byCue;
}

/**
 * Headlines that end with who says so, where nothing else was found, or only some words in marks: the title, headings
 * and lines that end without a mark.
 * @param found the statements found so far
 * @param taken whether an offset belongs to one of them
 */
export function attributeHeadlineTails(
	text: string,
	paragraphs: readonly Span[],
	headings: readonly Heading[],
	found: readonly Attribution[],
	taken: (offset: number) => boolean,
): Attribution[] {
	const marked = new Set(headings.map(({ span }) => span[0]));
	const attributions: Attribution[] = [];
	let byCue: ReadonlyMap<number, readonly Attribution[]> | null = null;
	paragraphs.forEach(([start, end], p) => {
		if (end - start > LONGEST || end - start < SHORTEST * 2) return;
		const line = text.slice(start, end);
		const isShown = p === 0 || marked.has(start);
		const second = isShown ? plainIn(line, start, line.includes('; ') ? SECOND : RULED) : null;
		if (second !== null) attributions.push(second);
		if (
			!line.includes(',') ||
			(p === 0 && SENTENCE.test(line)) ||
			(p > 0 && !marked.has(start) && /[.!?…:;"”’'»]$/.test(line))
		)
			return;
		const match = TAIL.exec(line);
		if (!match || match.index < SHORTEST) return;
		const { source, last, cue, telling, first } = match.indices!.groups!;
		const sourceAt = start + (source ?? last)![0];
		// "jury is told"
		const who = line.slice(...(source ?? last)!).replace(/ (?:is|was|are|were)$/, '');
		const verb = (cue ?? telling ?? first)!;
		if (NOBODY.test(who) || who.endsWith('.')) return;
		// "Minister halts exports, says harvest worst in 20 years"
		if (first !== undefined && !mayName(who)) return;
		// "Shops to close early, new rules say": rules, and nobody who rules.
		if (line.startsWith('rule', verb[0]) && !mayRule(who)) return;
		// "Fuel scarcity: we are ready, says minister", "Storm cuts power; stay home, mayor says"
		let joint = 0;
		for (const { index } of line.slice(0, match.index).matchAll(JOINT)) joint = index + 1;
		const from = skipSpace(text, start + joint, end);
		const comma = start + match.index;
		const verbAt = start + verb[0];
		// "Plan is 'bonkers', says Orley farmer": found already by the same verb, with less of who says it.
		byCue ??= byCueIn(found);
		const byVerb = byCue.get(verbAt) ?? [];
		const isSame = byVerb.some(
			({ source, content }) =>
				content[0]![0] === from && (source === null || source[1] - source[0] < who.length),
		);
		// "Karsk halts its exports, says harvest poor": whoever halts them says so, too.
		const isOfSubject = byVerb.some(
			({ source, content }) => source !== null && source[1] <= comma && content[0]![0] > verbAt,
		);
		if (first !== undefined && isOfSubject) return;
		const isHeard = isHearing(who, line.slice(...verb));
		// "Clerk blamed nephew for theft, jury told": taken for what the clerk says, with who hears it.
		const isWhole = found.some(({ cue, content }) => {
			const [first, past] = content.at(-1)!;
			return (
				cue !== null && first < comma && past > verbAt && past <= end && BLAMING.test(text.slice(...cue))
			);
		});
		if (comma - from < SHORTEST || (taken(from) && !isSame && !isHeard && !isWhole)) return;
		// "Bridge is “held up by barnacles”, says Ana Ruiz": all of it is hers.
		if (
			taken(comma - 1) &&
			!isSame &&
			!isHeard &&
			!isWhole &&
			!byVerb.some(({ content }) => isMarkAt(text, content[0]![0]))
		)
			return;
		attributions.push({
			content: [[from, match.groups!.mark === '' ? comma : comma + 2]],
			cue: [verbAt, start + verb[1]],
			source: isHeard ? null : [sourceAt, sourceAt + who.length],
			report: 'speech',
			confidence: 0.75,
			found: 'headline',
		});
	});
	return attributions;
}
