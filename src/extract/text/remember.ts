import { check, hash, hashBoth, WordTable } from './word-table.js';

/** So many answers are kept; then all are forgotten, so that no text fills the memory. */
const MOST = 20_000;
const MOST_NAMES = 5_000;
const LONGEST = 12;
const LONGEST_NAME = 40;
/** What is cut out of longer words is a reference to them in V8, and they to their text, which would stay in memory whole. */
const SHORT = 12;
/** Places at first for what is asked of. */
const FEW = 64;

/** A question about a word that is asked again and again, in this text and in the next: its answers are kept. */
export const remembering = <Answer>(ask: (word: string) => Answer): ((word: string) => Answer) =>
	rememberingSome(ask, MOST, LONGEST);

/** The same for a question about a name, of several words perhaps. */
export const rememberingNames = <Answer>(ask: (name: string) => Answer): ((name: string) => Answer) =>
	rememberingSome(ask, MOST_NAMES, LONGEST_NAME);

function rememberingSome<Answer>(
	ask: (word: string) => Answer,
	most: number,
	longest: number,
): (word: string) => Answer {
	let table = new WordTable(FEW);
	let answers: Answer[] = [];
	return (word) => {
		if (word.length > longest) return ask(word);
		hashBoth(word, 0, word.length);
		const number = table.find(hash, check);
		if (number >= 0) return answers[number]!;
		// A copy of what is longer: the answers that are cut out of it are no part of its text.
		const answer = ask(word.length > SHORT ? ` ${word}`.slice(1) : word);
		if (answers.length >= most) {
			table = new WordTable(FEW);
			answers = [];
		}
		// The question may have been asked of others in the meantime.
		hashBoth(word, 0, word.length);
		table.add(hash, check);
		answers.push(answer);
		return answer;
	};
}
