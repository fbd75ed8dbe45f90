import type { Heading, Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import { skipSpace } from '../text/characters.js';

const VERB =
	'(?:says?|said|warns?|warned|claims?|claimed|hears?|heard|told|finds?|suggests?|insists?|admits?|reveals?|shows?|fears?|predicts?|argues?|confirms?|reports?|promises?|promised|vows?|vowed|pledges?|believes?|urges?|explains?|adds?)';
/** Verbs that name whom they speak to: "mayor tells inquiry", "mayor urges residents". */
const TELLING = '(?:tells?|urges?|warns?|assures?|asks?)';
const SOURCE = "(?<source>\\p{L}[\\p{L}\\p{N}'’.&-]*(?: [\\p{L}\\p{N}'’.&-]{1,20}){0,4})";
/** "Carnival may be off, organisers warn", "Bakers ‘cannot live on crumbs’, says union": who says so ends a headline. */
const TAIL = new RegExp(
	`,(?<mark>["”’'»]?) (?:${SOURCE} (?:(?<cue>${VERB})|(?<telling>${TELLING})(?: [\\p{L}’'-]+){1,3})|(?<first>${VERB}) ${SOURCE.replace('source', 'last')})$`,
	'diu',
);
/** What stands before this tells what a headline is about, or something else. */
const JOINT = /[:;] /g;
/** Longer lines are no headlines, and shorter claims none. */
const LONGEST = 160;
const SHORTEST = 10;
/** Words that go on with the claim instead of naming somebody. */
const NOBODY =
	/^(?:and|but|or|as|so|then|which|who|that|what|how|why|when|where|if|not|no(?! \d)|also|never|still|of|to|for|with|by|from|against|about|on|in|at|after|over|off|up)\b/i;

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
	paragraphs.forEach(([start, end], p) => {
		if (end - start > LONGEST || end - start < SHORTEST * 2) return;
		const line = text.slice(start, end);
		if (!line.includes(',') || (p > 0 && !marked.has(start) && /[.!?…:;"”’'»]$/.test(line))) return;
		const match = TAIL.exec(line);
		if (!match || match.index < SHORTEST) return;
		const { source, last, cue, telling, first } = match.indices!.groups!;
		const sourceAt = start + (source ?? last)![0];
		// "jury is told"
		const who = line.slice(...(source ?? last)!).replace(/ (?:is|was|are|were)$/, '');
		const verb = (cue ?? telling ?? first)!;
		if (NOBODY.test(who) || who.endsWith('.')) return;
		// "Fuel scarcity: we are ready, says minister", "Storm cuts power; stay home, mayor says"
		let joint = 0;
		for (const { index } of line.slice(0, match.index).matchAll(JOINT)) joint = index + 1;
		const from = skipSpace(text, start + joint, end);
		const comma = start + match.index;
		const verbAt = start + verb[0];
		// "Plan is 'bonkers', says Orley farmer": found already by the same verb, with less of who says it.
		const isSame = found.some(
			({ cue, source, content }) =>
				cue?.[0] === verbAt &&
				content[0]![0] === from &&
				(source === null || source[1] - source[0] < who.length),
		);
		if (comma - from < SHORTEST || (taken(from) && !isSame)) return;
		// "Bridge is “held up by barnacles”, says Ana Ruiz": all of it is hers.
		if (
			taken(comma - 1) &&
			!isSame &&
			!found.some(({ cue, content }) => cue?.[0] === verbAt && isMarkAt(text, content[0]![0]))
		)
			return;
		attributions.push({
			content: [[from, match.groups!.mark === '' ? comma : comma + 2]],
			cue: [verbAt, start + verb[1]],
			source: [sourceAt, sourceAt + who.length],
			report: 'speech',
			confidence: 0.75,
			found: 'headline',
		});
	});
	return attributions;
}
