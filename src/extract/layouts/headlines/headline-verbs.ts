import type { Heading, Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isSomebody } from '../../who/nouns.js';

/**
 * Verbs in the present tense of headlines that demand, promise, deny or claim by few words after them, and how what is
 * said begins behind each: `out`, `for`, … belong to the verb, `to` to what is promised.
 */
const VERB = [
	'(?<ruling>rules?)(?= out )',
	'(?<calling>calls?|apologi[sz]es?)(?= for )',
	'(?<hinting>hints?)(?= at )',
	'(?<warning>warns?)(?= (?:of|against) )',
	'(?<promising>vows?|pledges?|offers?|threatens?|promises?)(?= to )',
	'(?<urging>urges?|dares?|begs?|implores?)(?= [^,;:]{2,60} to )',
	'(?<demanding>demands?|alleges?)(?= )',
	'(?<protesting>protests?)(?= innocence\\b)',
	'(?<seeking>seeks?)(?= (?:an? |new |full )?(?:reports?|prob[ei]|explanation|apology|answers|inquiry|clarification|response|review|ban|compensation|talks)\\b)',
].join('|');
/** Words of a verb that stand before what is said. */
const PARTICLE = /^ (?:out|for|at|of|against) /;
/** Where a clause of a headline begins, its subject, and a verb; the subject is left out where it is told before. */
const CLAUSE = new RegExp(
	`(?:^|[;:,] | (?:as|after|while|but) )(?<source>(?:(?!(?:as|after|while|but|over|amid|with|by)\\b)[\\p{Alpha}\\p{N}.’'-]+ ){0,4}?)(?<cue>${VERB})(?<rest> [^,;:"“”‘«»\\n]{3,90}?)(?=$|[;:,]| (?:as|after|amid|while|but|following) )`,
	'du',
);
/** What makes the verb a noun: "union demands met". */
const NOUN_AFTER = /^(?:met|made|unmet|grow|rise|mount|rejected|accepted|\p{Lower}+ed\b)/u;
/** Longer lines are no headlines, and shorter ones hold no claim. */
const LONGEST = 160;
const SHORTEST = 12;
const CONFIDENCE = 0.7;

/**
 * The first headline that tells in few words what is demanded, ruled out or promised, where nothing was found: "Mayor calls for
 * wider culling", "Power cut: police rule out sabotage", "Bank holds rates, hints at cut in May".
 * @param names in text order
 * @param taken whether an offset belongs to a statement already
 */
export function attributeHeadlineVerbs(
	text: string,
	paragraphs: readonly Span[],
	headings: readonly Heading[],
	names: readonly NameSpan[],
	taken: (offset: number) => boolean,
): Attribution[] {
	for (const line of [paragraphs[0], ...headings.map(({ span }) => span)]) {
		const found = line && byVerb(text, line, names);
		if (found && !taken(found.content[0]![0]) && !taken(found.content[0]![1] - 1)) return [found];
	}
	return [];
}

function byVerb(text: string, [start, end]: Span, names: readonly NameSpan[]): Attribution | null {
	if (end - start > LONGEST || end - start < SHORTEST || text[end - 1] === '.') return null;
	const line = text.slice(start, end);
	const match = CLAUSE.exec(line);
	if (match === null) return null;
	const { source, cue, rest } = match.indices!.groups!;
	const verb = line.slice(...cue!);
	const subject: Span = [start + source![0], start + Math.max(source![0], source![1] - 1)];
	const who = subject[1] > subject[0] ? subject : opening(text, [start, start + match.index], verb, names);
	if (who === null || !mayTell(text, who, verb, names)) return null;
	const from = start + rest![0] + (PARTICLE.exec(line.slice(...rest!))?.[0].length ?? 1);
	const to = start + rest![1];
	if (to - from < 3 || NOUN_AFTER.test(text.slice(from, to))) return null;
	return {
		content: [[from, to]],
		cue: [start + cue![0], start + cue![1]],
		source: who,
		report: 'speech',
		confidence: CONFIDENCE,
		found: 'headline',
	};
}

/** "Bank holds rates, | hints at a cut": who opens the clause before, in at most so many words. */
const MOST_WORDS = 3;

function opening(text: string, [start, end]: Span, verb: string, names: readonly NameSpan[]): Span | null {
	const from = start + text.slice(start, end).lastIndexOf(': ') + 1;
	const begin = text[from] === ' ' ? from + 1 : from;
	let past = begin;
	let last = -1;
	for (let words = 0; words < MOST_WORDS && past < end; words++) {
		const next = text.indexOf(' ', past + 1);
		if (next === -1 || next > end) break;
		past = next;
		if (mayTell(text, [begin, past], verb, [])) last = past;
	}
	if (last !== -1) return [begin, last];
	const name = names[lowerBound(names.length, (k) => names[k]!.start < begin)];
	return name?.start === begin && name.end <= end ? [name.start, name.end] : null;
}

function isSomebodyAt(text: string, [start, end]: Span): boolean {
	const noun = text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end).toLowerCase();
	return isSomebody(noun) || RIVAL.test(noun);
}

/** Who is somebody in headlines, beside what is known as such. */
const RIVAL = /^rivals?$/;

/** Whether a subject is somebody, of one or of several as its verb tells: "police rule", "union rules". */
function mayTell(text: string, who: Span, verb: string, names: readonly NameSpan[]): boolean {
	const name = names[lowerBound(names.length, (k) => names[k]!.end < who[1])];
	const isName = name?.end === who[1] && name.kind !== 'other';
	if (!isName && !isSomebodyAt(text, who)) return false;
	const isSeveral = /(?:[^s]s|police|people|mps)$/i.test(text.slice(...who)) && !isName;
	return isName || isSeveral !== verb.endsWith('s');
}
