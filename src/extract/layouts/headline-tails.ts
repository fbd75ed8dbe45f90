import type { Heading, Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import { skipSpace } from '../text/characters.js';

const VERB =
	'(?:says?|said|warns?|warned|claims?|claimed|hears?|heard|told|finds?|suggests?|insists?|admits?|reveals?|shows?|fears?|predicts?|argues?|confirms?|reports?)';
const SOURCE = "(?<source>\\p{L}[\\p{L}\\p{N}'’.&-]*(?: [\\p{L}\\p{N}'’.&-]{1,20}){0,4})";
/** "Carnival may be off, organisers warn", "Bakers ‘cannot live on crumbs’, says union": who says so ends a headline. */
const TAIL = new RegExp(
	`, (?:${SOURCE} (?<cue>${VERB})|(?<first>${VERB}) ${SOURCE.replace('source', 'last')})$`,
	'iu',
);
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
		if (!line.includes(', ') || (p > 0 && !marked.has(start) && /[.!?…:;"”’'»]$/.test(line))) return;
		const match = TAIL.exec(line);
		if (!match || match.index < SHORTEST) return;
		// "jury is told"
		const source = (match.groups!.source ?? match.groups!.last)!.replace(/ (?:is|was|are|were)$/, '');
		const verb = (match.groups!.cue ?? match.groups!.first)!;
		if (NOBODY.test(source) || source.endsWith('.')) return;
		// "Fuel scarcity: we are ready, says minister": what is before the colon tells what it is about.
		const colon = line.lastIndexOf(': ', match.index);
		const from = skipSpace(text, start + (colon > 0 ? colon + 1 : 0), end);
		const comma = start + match.index;
		const sourceAt = match.groups!.source ? comma + 2 : end - source.length;
		const verbAt = match.groups!.source ? end - verb.length : comma + 2;
		if (comma - from < SHORTEST || taken(from)) return;
		// "Bridge is “held up by barnacles”, says Ana Ruiz": all of it is hers.
		if (
			taken(comma - 1) &&
			!found.some(({ cue, content }) => cue?.[0] === verbAt && isMarkAt(text, content[0]![0]))
		)
			return;
		attributions.push({
			content: [[from, comma]],
			cue: [verbAt, verbAt + verb.length],
			source: [sourceAt, sourceAt + source.length],
			report: 'speech',
			confidence: 0.75,
			found: 'headline',
		});
	});
	return attributions;
}
