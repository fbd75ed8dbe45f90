import { wordSigns } from '../../text/signs.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { isHuman } from '../../who/nouns.js';
import type { Scene } from '../terms/scene.js';

const { bit: IS, is } = wordSigns({
	/** "spoke | to 20 nurses", "interviews | with residents" */
	talking: /^(?:spoke|spoken|speaks?|speaking|talked|talks?|talking|interviews?|conversations?)$/,
	to: /^(?:to|with)$/,
	/** "surveyed | 900 farmers" */
	asking: /^(?:interviewed|interviewing|surveyed|surveying|polled|canvassed)$/,
	/** How those are counted of whom a phrase tells. */
	count:
		/^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds|thousands|several|many|some|more|nearly|almost|about|around|over|numerous|multiple|than|at|least|a|number|handful|of|group)$/,
	small: ({ form }) => /^\p{Lower}[\p{Lower}-]*$/u.test(form),
	several: ({ lower }) =>
		/^(?:people|staff|men|women|children)$/.test(lower) ||
		(lower.endsWith('s') && isHuman(lower.slice(0, -1))),
});

/** What only those tell who asked: "They | found". */
const LOOKS_INTO =
	/^(?:f(?:ou|i)nd|conclude|estimate|discover|recommend|calculate|show|analy[sz]e|ask|observe|compare)/;
/** Who interviews those of whom nothing else is told then. */
const INQUIRING = /^(?:police|officers|detectives|investigators|prosecutors|agents)$/;

/** So many words a phrase for several has. */
const LONGEST = 9;

/**
 * "The paper spoke to | 20 former staff. | They describe": several without a name with whom somebody talks, or whom
 * somebody asks, in the sentence before a word; null where it tells of nobody so.
 * @param verb what they do
 */
export function groupAsked({ words, quoted }: Scene, at: number, verb: string): string | null {
	if (LOOKS_INTO.test(verb)) return null;
	const they = wordFrom(words, at);
	const here = words.sentence[they]!;
	const first = words.sentences[here]!;
	const before = words.sentences[here - 1];
	if (they !== first || before === undefined || words.paragraph[first]! - words.paragraph[before]! > 1)
		return null;
	// "Union leaders spoke to workers. They said": of two groups nothing tells which.
	let isOther = false;
	for (let i = before; i < first - 1; i++) {
		if (INQUIRING.test(lowerAt(words, i))) return null;
		const isAsking = is(words, i, IS.asking);
		if (
			(isAsking || (!isOther && is(words, i, IS.talking) && is(words, i + 1, IS.to))) &&
			!quoted(words.start[i]!)
		) {
			const from = isAsking ? i + 1 : i + 2;
			const past = severalFrom(words, from, first);
			if (past !== -1) return words.text.slice(words.start[from], words.end[past - 1]);
		}
		isOther ||= is(words, i, IS.several);
	}
	return null;
}

/** Where a phrase for several ends that begins at a word: "more than 40 current and former | nurses"; -1 for none. */
function severalFrom(words: Words, from: number, stop: number): number {
	let isCounted = false;
	for (let i = from; i < stop && i - from < LONGEST; i++) {
		if (is(words, i, IS.count)) isCounted = true;
		else if (is(words, i, IS.several)) return isCounted || i - from < 3 ? i + 1 : -1;
		else if (!is(words, i, IS.small)) return -1;
	}
	return -1;
}
