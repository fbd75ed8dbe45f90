import type { Span } from '../../model/index.js';
import { type Attribution, spokenNear } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { wordFrom } from '../text/words.js';
import { sentenceOf, spanOf } from './sentence.js';

const ACCORDING = 'according to ';
/** What stands between the start of its sentence and "according to". */
const THAT_IS = /(?<=^|[\s"”’)])That(?:['’]s|\sis|\swas) (?:all )?$/;
const LONGEST_LEAD = 16;
/** Whose account it is, up to what is told of it. */
const SOURCE =
	/^[^,;:.!?()\n“”"—–]{2,120}?(?=[,;:.!?()\n“”"—–]|\s(?:that|which|who|released|published|conducted|obtained|seen|reviewed|carried)\s|\s[—–-])/u;
const REACH = 130;
/** How sure it is that all of the sentence before is told by it. */
const TOLD = 0.75;

/**
 * "Half of all boats leak. That's according to a survey of the harbour office": the sentence before is told by it.
 * @param isTaken whether an offset is within what has been found
 */
export function attributeThatIsAccording(
	analysis: Analysis,
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const { text, words } = analysis;
	const attributions: Attribution[] = [];
	for (let at = text.indexOf(ACCORDING); at !== -1; at = text.indexOf(ACCORDING, at + 1)) {
		const lead = THAT_IS.exec(text.slice(Math.max(0, at - LONGEST_LEAD), at))?.[0];
		const start = at + ACCORDING.length;
		const source = lead && SOURCE.exec(text.slice(start, start + REACH))?.[0];
		if (!source) continue;
		const first = words.sentences[words.sentence[wordFrom(words, at - lead.length)]!]!;
		if (first === 0 || words.start[first] !== at - lead.length) continue;
		const before = sentenceOf(analysis, words.sentences[words.sentence[first - 1]!]!);
		const content: Span = spanOf(words, before.first, before.past);
		if (isTaken(content[0]) || isTaken(content[1] - 1)) continue;
		const cue: Span = [at, start - 1];
		attributions.push(spokenNear([content], cue, [start, start + source.length], TOLD));
	}
	return attributions;
}
