import type { Span } from '../../../model/index.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, type Words, wordFrom } from '../../text/words.js';
import { isHuman } from '../../who/nouns.js';

/** What is asked of the words around a name. */
const { bit: IS, is } = wordSigns({
	/** "politicians", "women" */
	people: ({ form }) =>
		/^\p{Lower}/u.test(form) &&
		(/^(?:people|men|women)$/.test(form) || (form.endsWith('s') && isHuman(form.slice(0, -1)))),
	/** What may stand before those: "two senior officials". */
	before:
		/^(?:the|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|thousands|many|some|both|most|other|former|local|senior|young|business|government|\p{Lower}{3,}(?:al|ish)|\p{Lower}+-\p{Lower}+)$/u,
	who: /^who$/,
});

/** So many words a name and the noun behind it have, and so far before it those are who came for it. */
const LONGEST_NAME = 5;
const BEFORE_NAME = 9;

/**
 * "Two | Democratic | politicians spoke. They", "| officials | who had come for the Climate Now summit. They": the people
 * whom a noun tells of that a name, which begins at an offset, only tells more of; null for none.
 */
export function peopleBeside(words: Words, at: number): Span | null {
	const name = wordFrom(words, at);
	const sentence = words.sentence[name];
	for (let i = name + 1; i < name + LONGEST_NAME && words.sentence[i] === sentence; i++) {
		if (is(words, i, IS.people)) return withCount(words, name, i);
		if (!isCapital(words, i)) break;
	}
	for (let i = name - 1; i > 0 && name - i < BEFORE_NAME && words.sentence[i] === sentence; i--)
		if (is(words, i, IS.who)) return is(words, i - 1, IS.people) ? withCount(words, i - 1, i - 1) : null;
	return null;
}

/** With what counts them and tells of them before: "two senior | Democratic politicians". */
function withCount(words: Words, from: number, last: number): Span {
	let first = from;
	while (first > 0 && from - first < 3 && is(words, first - 1, IS.before)) first--;
	return [words.start[first]!, words.end[last]!];
}
