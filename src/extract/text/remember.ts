/** So many answers are kept; then all are forgotten, so that no text fills the memory. */
const MOST = 20_000;
const MOST_NAMES = 5_000;
/** Longer words are not kept: V8 makes them references into their text, which would stay in memory whole. */
const LONGEST = 12;
const LONGEST_NAME = 40;

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
	const answers = new Map<string, Answer>();
	return (word) => {
		if (word.length > longest) return ask(word);
		const known = answers.get(word);
		if (known !== undefined) return known;
		if (answers.size >= most) answers.clear();
		// A copy of what is longer: it is no part of its text, and neither are the answers that are cut out of it.
		const own = word.length > LONGEST ? ` ${word}`.slice(1) : word;
		const answer = ask(own);
		answers.set(own, answer);
		return answer;
	};
}
