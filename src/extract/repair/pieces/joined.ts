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

/** "The crews were tired, she said: | “Nobody sleeps.”": a sentence of the teller's words, and one of the speaker's. */
export function partAtColon(text: string, attribution: Attribution): readonly Attribution[] {
	const { cue, source, content, found } = attribution;
	if (found !== 'near' || cue === null || source === null || content.length !== 2) return [attribution];
	const [head, quoted] = content as readonly [Span, Span];
	const account = Math.min(cue[0], source[0]);
	const isParted =
		head[1] <= account &&
		text.slice(head[1], account) === ', ' &&
		isMarkAt(text, quoted[0]) &&
		!isMarkAt(text, head[0]) &&
		text.slice(Math.max(cue[1], source[1]), quoted[0]) === ': ' &&
		/\p{Upper}/u.test(text[quoted[0] + 1] ?? '') &&
		!isCue(text, cue, CUES.accord) &&
		SENTENCE.test(text.slice(...head));
	return isParted
		? [amended(attribution, { content: [head] }), amended(attribution, { content: [quoted] })]
		: [attribution];
}

/** A clause by itself, which nothing leads up to: "She does not blame the crews". */
const SENTENCE =
	/^(?!(?:When|While|As|If|Asked|After|Before|Because|Since|Though|Although|Once|Until|Where|Whenever|Speaking|In|At|On|To|For|By|With|From)\b)\p{Upper}[^“”"«»]*? (?:is|are|was|were|had|has|have|will|would|could|can|cannot|should|must|may|might|did|does|do|\p{Lower}{3,}ed|\p{Lower}+n['’]t)\b/u;
