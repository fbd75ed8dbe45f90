import { type Attribution, amended } from '../../attribution.js';
import { signs } from '../../text/signs.js';

/** Verbs and nouns that lead up to what was said by a preposition. */
const CUE = signs({
	governing:
		/^(?:warn|call|appeal|sp(?:eak|oke)|talk|complain|apologi[sz]|ask|argu|plead|pled|push|press|campaign|boast|hint|point|refer|insist|admit|confess|tell|told|demand|lobb|pray|calls|warnings?|appeals?|plea|pleas|demands?|talk|complaints?)(?:s|e[sd]?|ed|ing|n|ie[sd]|t(?:ed|ing)|r(?:ed|ing))?$/i,
});

const PREPOSITION = /^(?:of|for|about|against|on|upon|at|to) (?!\p{Lower}+ing\b|be\b)/u;
/** Before an infinitive "to" is no preposition. */
const TO = /^to (?:the|an?|his|her|its|their|being|having)\b/;

/** "called | for calm", "warned | of further strikes": the preposition belongs to the cue (PARC), not to what was said. */
export function withoutPreposition(text: string, attribution: Attribution): Attribution {
	const { cue, content, found } = attribution;
	const [start, end] = content[0]!;
	if (cue === null || found !== 'near' || start !== cue[1] + 1 || CUE.of(text, cue) === 0) return attribution;
	const words = text.slice(start, Math.min(end, start + 24));
	const preposition = PREPOSITION.exec(words)?.[0].length ?? 0;
	if (preposition === 0 || (words.startsWith('to ') && !TO.test(words)) || start + preposition >= end)
		return attribution;
	return amended(attribution, {
		cue: [cue[0], start + preposition - 1],
		content: [[start + preposition, end], ...content.slice(1)],
	});
}
