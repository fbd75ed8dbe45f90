import type { Attribution } from '../attribution.js';

/** Verbs that tell how somebody stands to a thing. */
const STANDS =
	/^(?:welcom|defend|question|prais|back|hail|applaud|condemn|criti[cs]i[sz]|disput)(?:e|es|ed|s|ing)?$/i;
/** A thing by a few words, of which nothing is said: "the decision", "his record". */
const THING = /^(?:the|this|that|these|those|his|her|its|their|an?) (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+$/u;

/** "defended the decision": no words of what was said are told; kept with what people think. */
export function asStance(text: string, attribution: Attribution): Attribution {
	const { cue, content, report, found } = attribution;
	const [start, end] = content[0]!;
	const isStance =
		report === 'speech' &&
		found === 'near' &&
		cue !== null &&
		content.length === 1 &&
		start > cue[0] &&
		STANDS.test(text.slice(...cue)) &&
		THING.test(text.slice(start, end));
	return isStance ? { ...attribution, report: 'thought' } : attribution;
}
