import type { Span } from '../model/index.js';
import { type Attribution, amended } from './attribution.js';
import { isInHeadline } from './characters.js';
import { isRefusal } from './refusals.js';

/** "Referee: D. Munro": a label and a name, in which nobody says anything. */
const NAME_ONLY = /^(?:\p{Lu}\.[ -]?)+\p{Lu}[\p{L}'’-]+\.?$/u;

const NOBODY = /^(?:nobody|no[ -]one|none)$/i;

/** "says nobody", whichever side of the verb is taken for the words: nobody says anything. */
const isByNobody = (text: string, { source, content }: Attribution): boolean =>
	(source !== null && NOBODY.test(text.slice(...source))) || NOBODY.test(text.slice(...content[0]!));

/** "hits back at claims of 'tyranny'", "rejects talk of": the words are those of whoever is answered. */
const ANSWERED =
	/\b(?:back at|rejects?|rejected|denies|denied|dismiss(?:es|ed)|refutes?|refuted|slams?|slammed) (?:[\p{Ll}-]+ ){0,2}(?:claims?|accusations?|allegations?|charges?|talk|suggestions?|rumou?rs) of $/u;

/** "did not know whether": nobody knows, so nothing is told. */
const UNKNOWN = /\b(?:not|n['’]t|nor) (?:\p{Ll}+ly )?know$/u;
const OPEN = /^(?:whether|if|why|when|where|who|what|how)\b/;

/** "declined to speak to reporters", "refused to put a figure on it": so nothing was said. */
const SILENT = /^(?:declin|refus)(?:e|es|ed|ing)$/i;
const TELLING =
	/^to (?:\p{L}+ly )?(?:speak|talk|put an? (?:\p{L}+ )?(?:figure|number|price|date)|take (?:any )?questions|go into|offer (?:any|an?) (?:comment|explanation)|estimate)\b/u;

/** "The plan has already been called everything": whoever is called something calls nobody so. */
const LABELLED = /^(?:called|described|dubbed|branded|labelled|labeled|nicknamed|hailed|billed|touted)$/i;
const PASSIVE = /\b(?:was|were|been|being|is|are) (?:\p{Ll}+(?:ly)? )?$/u;

function isCalled(text: string, { cue, source, content }: Attribution): boolean {
	if (!cue || !source || source[1] > cue[0] || content[0]![0] < cue[1] || !LABELLED.test(text.slice(...cue)))
		return false;
	const end = content.at(-1)![1];
	return (
		PASSIVE.test(text.slice(Math.max(source[1], cue[0] - 24), cue[0])) &&
		!/^[^.!?\n]{0,40}\bby /.test(text.slice(end, end + 44)) &&
		!/\bby /.test(text.slice(cue[1], end))
	);
}

/** "call her the Duchess": a name by which somebody goes. */
const NAME_GIVEN = /^(?:him|her|it|them|me|us) (?:the |“the |‘the )?(?:\p{Lu}[\p{L}’'-]+ ?){1,3}$/u;

/** "who asked us not to print his name", "struck off for", "talked him out of it": no words of anybody's. */
const UNNAMED =
	/\bnot to (?:be (?:named|identified|quoted|photographed)|(?:print|use|publish|give|reveal|disclose) (?:his|her|their|its) (?:\p{L}+ )?names?|name (?:him|her|them))\b/u;

const isNoReport = (cue: string, after: string, content: string): boolean =>
	(/^ask(?:s|ed|ing)?$/.test(cue) && content.length < 60 && UNNAMED.test(content)) ||
	(cue === 'claim' && /^ over\b/.test(after)) ||
	(cue === 'struck' && after.startsWith(' off')) ||
	(/^talk(?:s|ed|ing)?$/.test(cue) && /^ (?:\p{L}+ ){1,3}(?:out of|into)\b/u.test(after));

/** Whether nothing was said, or not by the source: by its form, or as `isRefusal` tells. */
export function isRefused(text: string, attribution: Attribution): boolean {
	const { cue, content, source } = attribution;
	if (isByNobody(text, attribution)) return true;
	const [start, end] = content[0]!;
	if (isCalled(text, attribution)) return true;
	// "explaining the difference between sycamore and plane": what is told is not told here.
	if (
		cue &&
		/^(?:explain|describ|discuss|outlin)\p{Ll}+$/u.test(text.slice(...cue)) &&
		/^the difference/.test(text.slice(start, end))
	)
		return true;
	if (cue && /^call(?:s|ed)?$/.test(text.slice(...cue)) && NAME_GIVEN.test(text.slice(start, end)))
		return true;
	// "Oyster trial: accused diver gives evidence"
	if (cue && isNoReport(text.slice(...cue), text.slice(cue[1], cue[1] + 40), text.slice(start, end)))
		return true;
	const isHeaded =
		cue &&
		source &&
		source[1] <= cue[0] &&
		cue[0] - source[0] < 60 &&
		text[cue[0]] !== ':' &&
		isInHeadline(text, cue[1]);
	if (isHeaded && /^accused$/i.test(text.slice(...cue)) && text.slice(source[0], cue[0]).includes(':'))
		return true;
	if (cue && text[cue[0]] === ':' && NAME_ONLY.test(text.slice(start, end))) return true;
	if (cue && SILENT.test(text.slice(...cue)) && TELLING.test(text.slice(start, end))) return true;
	if (/["“‘'«]/.test(text[start]!) && ANSWERED.test(text.slice(Math.max(0, start - 70), start))) return true;
	if (
		cue &&
		OPEN.test(text.slice(start, start + 8)) &&
		UNKNOWN.test(text.slice(Math.max(0, cue[1] - 24), cue[1]))
	)
		return true;
	return isRefusedHere(text, attribution);
}

/** As `isRefusal` tells, but not by the words of a sentence before ("… did not name. It recommended"). */
function isRefusedHere(text: string, attribution: Attribution): boolean {
	if (!isRefusal(text, attribution)) return false;
	const { cue, source, content } = attribution;
	if (!cue) return true;
	const before = text.slice(Math.max(0, cue[0] - 24), cue[0]);
	const end = /[.!?]["”’»)]?\s+(?=\p{Lu}[^.!?]*$)/u.exec(before);
	if (!end) return true;
	const from = cue[0] - before.length + end.index + end[0].length;
	if (content[0]![0] < from || (source && source[0] < from)) return true;
	const past = Math.min(text.length, content.at(-1)![1] + 60);
	const moved = ([start, stop]: Span): Span => [start - from + LEAD.length, stop - from + LEAD.length];
	return isRefusal(
		LEAD + text.slice(from, past),
		amended(attribution, {
			cue: moved(cue),
			source: source && moved(source),
			content: content.map(moved),
		}),
	);
}

/** So that what follows is no headline. */
const LEAD = '-\n\n';

/** "When that was put to him, he laughed.", "Questioned by Mr Rook about a fence": who speaks next, but no words yet. */
export function isGesture(text: string, { cue, content }: Attribution): boolean {
	if (!cue) return false;
	const verb = text.slice(...cue);
	const words = text.slice(...content[0]!);
	return (
		(/^(?:Questioned|Asked|Pressed|Quizzed)$/.test(verb) && words.startsWith('about ')) ||
		(/^(?:laugh|smil|shrug|sigh|nodd?|grinn?|grimac)(?:e?s|e?d)$/.test(verb) && !/["“”‘’«»„']/.test(words))
	);
}
