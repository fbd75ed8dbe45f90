/** A space before a surname. */
const BEFORE_SURNAME = / (?=\p{Upper}\p{Lower})/gu;
/** The word before it, with all its halves; a longer one is no first name, in UTF-16 code units. */
const GIVEN = /[\p{Alpha}’'-]+$/u;
const LONGEST = 40;
const JOINTS = /[’'-]/g;

/** Tells which first names have a surname behind them anywhere in a text. It is read once, when it is first asked. */
export class Surnamed {
	private given: ReadonlySet<string> | null = null;

	constructor(private readonly text: string) {}

	has(given: string): boolean {
		this.given ??= this.found();
		return this.given.has(given);
	}

	private found(): ReadonlySet<string> {
		const { text } = this;
		const given = new Set<string>();
		for (const { index } of text.matchAll(BEFORE_SURNAME)) {
			const word = GIVEN.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? '';
			if (word.length < LONGEST) given.add(word);
			// "Anne-Marie": "Marie", too.
			for (const joint of word.matchAll(JOINTS)) given.add(word.slice(joint.index + 1));
		}
		return given;
	}
}
