import { COMMA } from '../../text/characters.js';
import { wordSigns } from '../../text/signs.js';
import { codeAt, type Words } from '../../text/words.js';
import { DETERMINER } from '../../who/nouns.js';

const { bit: IS, is } = wordSigns({
	opening: ({ lower }) => DETERMINER.has(lower) || lower === 'those',
	relative: /^(?:that|which|who)$/,
	/** "who calls himself | Bob": what gives the name. */
	naming: /^(?:itself|himself|herself|themselves|as|called|named|dubbed)$/,
});
/** So many words of a noun may stand before a clause that tells of it. */
const LONGEST_NOUN = 5;

/** "The company that owns | Salt Media", "those who know | Tom Hale": whether a clause about somebody tells of a name, and no comma has ended it. */
export function isOfClause(words: Words, first: number, name: number): boolean {
	let who = first + 1;
	while (who < first + LONGEST_NOUN && !is(words, who, IS.relative)) who++;
	if (who >= name || !is(words, who, IS.relative) || !is(words, first, IS.opening)) return false;
	if (is(words, name - 1, IS.naming)) return false;
	for (let i = who; i < name; i++) if (codeAt(words, i) === COMMA) return false;
	return true;
}
