import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { CUES, isCue } from '../cues/cue-signs.js';

/** "He had gone out for bread, she said; he did not own a motorcycle", "it went to the province, where, he said, “it slept”": both sides of one account are one statement. */
export function joinedAround(text: string, attributions: readonly Attribution[]): Attribution[] {
	const joined: Attribution[] = [];
	for (const attribution of attributions) {
		const last = joined.at(-1);
		if (last && (isSecondHalf(text, last, attribution) || isOfRelative(text, last, attribution)))
			joined[joined.length - 1] = amended(last, { content: [...last.content, ...attribution.content] });
		else joined.push(attribution);
	}
	return joined;
}

const isSecondHalf = (text: string, last: Attribution, { cue, content }: Attribution): boolean =>
	last.cue !== null &&
	cue !== null &&
	last.cue[0] === cue[0] &&
	last.found === 'near' &&
	last.content.at(-1)![1] <= cue[0] &&
	content[0]![0] > cue[1] &&
	/^[^.!?“”"«»\n]{0,40}; $/u.test(text.slice(cue[1], content[0]![0]));

/** Whether what was said ends with "where" or "which", and goes on in marks behind who says so once more. */
function isOfRelative(text: string, last: Attribution, { source, content, found }: Attribution): boolean {
	if (last.found !== 'near' || found !== 'near' || last.cue === null || source === null) return false;
	const [start, end] = last.content.at(-1)!;
	return (
		start >= last.cue[1] &&
		source[0] - end < AGAIN &&
		isMarkAt(text, content[0]![0]) &&
		RELATIVE_LAST.test(text.slice(Math.max(start, end - RELATIVE), end)) &&
		SAID_AGAIN.test(text.slice(end, content[0]![0]))
	);
}

const RELATIVE_LAST = /, (?:where|which|who|when)$/;
const RELATIVE = ', where'.length;
const AGAIN = 4;
/** Whoever speaks is meant by a pronoun. */
const SAID_AGAIN =
	/^, (?:he|she|they|it) (?:later )?(?:said|says|added|wrote|claimed|joked|insisted|complained|recalled), $/;

/**
 * "The crews were tired, she said: | “Nobody sleeps.”", "The crews, she said, were tired: | “Nobody sleeps.”": a sentence of
 * the teller's words, and one of the speaker's.
 */
export function partAtColon(text: string, attribution: Attribution): readonly Attribution[] {
	const { cue, source, content, found } = attribution;
	if (found !== 'near' || cue === null || source === null || isCue(text, cue, CUES.accord))
		return [attribution];
	const parts = partsAtAccount(text, cue, source, content) ?? partsWithin(text, cue, content);
	return parts === null
		? [attribution]
		: [amended(attribution, { content: parts[0] }), amended(attribution, { content: [parts[1]] })];
}

type Parts = readonly [readonly Span[], Span];

/** The two parts of a content with its account between them, before a colon. */
function partsAtAccount(text: string, cue: Span, source: Span, content: readonly Span[]): Parts | null {
	if (content.length !== 2) return null;
	const [head, quoted] = content as readonly [Span, Span];
	const account = Math.min(cue[0], source[0]);
	const isParted =
		head[1] <= account &&
		text.slice(head[1], account) === ', ' &&
		isMarkAt(text, quoted[0]) &&
		!isMarkAt(text, head[0]) &&
		text.slice(Math.max(cue[1], source[1]), quoted[0]) === ': ' &&
		/\p{Upper}/u.test(text[quoted[0] + 1] ?? '') &&
		SENTENCE.test(text.slice(...head));
	return isParted ? [[head], quoted] : null;
}

/** The two parts of a content that holds a colon before a quotation, behind its account. */
function partsWithin(text: string, cue: Span, content: readonly Span[]): Parts | null {
	const [start, end] = content.at(-1)!;
	if (start < cue[1] || !isMarkAt(text, end - 1) || isMarkAt(text, start)) return null;
	const at = text.slice(start, end).indexOf(': ');
	const colon = start + at;
	const quoted = colon + ': '.length;
	if (at < 0 || !isMarkAt(text, quoted) || !/^.\s?\p{Upper}/u.test(text.slice(quoted, quoted + 3)))
		return null;
	const head: readonly Span[] = [...content.slice(0, -1), [start, colon]];
	const words = head.map((span) => text.slice(...span)).join(' ');
	return !MARK.test(words) && VERB.test(words) && !WORDS.test(words) ? [head, [quoted, end]] : null;
}

const MARK = /["“”«»„]/;
/** The verb of a clause, or of the rest of one: "had lost a million", "and kept it in a barrel". */
const VERB =
	/\b(?:is|are|was|were|had|has|have|will|would|could|can|cannot|should|must|may|might|did|does|do|kept|made|went|came|took|gave|left|\p{Lower}{3,}ed|\p{Lower}+n['’]t)\b/u;
/** Somebody's words are told of, which the quotation is: "his answer was short: “Go on.”" */
const WORDS =
	/\b(?:sa(?:y|ys|id|ying)|t(?:ell|old|elling)|hear|heard|cr(?:y|ied|ying)|shout\p{Lower}*|yell\p{Lower}*|scream\p{Lower}*|ask\p{Lower}*|repl(?:y|ied|ies)|answer\p{Lower}*|wr(?:ite|ote|itten|iting)|read|reads|reading|thought|words?|messag\p{Lower}*|note|text\p{Lower}*|e-?mail\p{Lower}*|warn\p{Lower}*|letter|sign|motto|slogan|question|phrase|line|advice|thing)\b/iu;

/** A clause by itself, which nothing leads up to: "She does not blame the crews". */
const SENTENCE =
	/^(?!(?:When|While|As|If|Asked|After|Before|Because|Since|Though|Although|Once|Until|Where|Whenever|Speaking|In|At|On|To|For|By|With|From)\b)\p{Upper}[^“”"«»]*? (?:is|are|was|were|had|has|have|will|would|could|can|cannot|should|must|may|might|did|does|do|\p{Lower}{3,}ed|\p{Lower}+n['’]t)\b/u;
