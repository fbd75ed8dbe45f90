/** So many answers are kept; then all are forgotten, so that no text fills the memory. */
const MOST = 20_000;
/** Longer words are not kept: V8 makes them references into their text, which would stay in memory whole. */
const LONGEST = 12;

/** A question about a word that is asked again and again, in this text and in the next: its answers are kept. */
export function remembering<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
	const answers = new Map<string, Answer>();
	return (word) => {
		if (word.length > LONGEST) return ask(word);
		const known = answers.get(word);
		if (known !== undefined) return known;
		if (answers.size >= MOST) answers.clear();
		const answer = ask(word);
		answers.set(word, answer);
		return answer;
	};
}
