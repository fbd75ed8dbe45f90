import type { Span } from '../../../model/index.js';
import { isBody } from '../../who/nouns.js';
import { FORM, LEAD, mayBe } from './source-signs.js';

/** "condemning the use of drones" */
const DOING = /^(?:\p{Lower}+ly )?\p{Lower}{3,}ing /u;
/** Whoever opens the sentence, before what they do meanwhile. */
const SUBJECT =
	/(?:^|[.!?]["”’]?\s|\n)(?<who>(?!(?:In|On|At|For|After|Before|By|With|During|Under|As|When|While|To|From|If|But|And|Since|Because|According|Asked|Speaking|Despite)\b)\p{Upper}[^.!?;:,“”"«»\n]{1,70}), (?:\p{Lower}+ly )?$/u;

/** The subject of a clause, behind what leads up to it. */
const NEXT_SUBJECT =
	/^, (?<who>(?:the|an?|its|his|her|their) [\p{Lower}-]+|\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+)*|he|she|it|they) \p{Lower}/u;
const UP_TO_VERB = /^, (?<who>[^,.;:“”"«»\n]{2,70}?)(?: (?:has|have|had|also|has also|have also))? $/u;
/** "asked what was next | the founder": a question without a comma behind it. */
const QUESTION = /^(?:what|how|why|when|where|who|whether|if) .* (?<who>(?:the|an?) [^,]*?)$/u;
/** "Ana Ruiz, a banker and | one of ten people who decide, | said" */
const NAMED_FIRST =
	/(?:^|[.!?]["”’]?\s|\n)(?<who>\p{Upper}[^.!?;:,“”"«»\n]{2,70}), [^.!?;:“”"«»\n]{3,90} and $/u;

/** "Ana Ruiz, the fund": two, unless a comma ends what is told of her. */
const SECOND = /^(?:the|an?|its|his|her|their) (?:\p{Lower}[\p{Lower}’'-]* ){0,3}(?<noun>\p{Lower}+)$/u;
/** A sentence as far as the phrase that it opens with goes on. */
const IN_PHRASE =
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:But|And|Yet|Meanwhile|Later|Then),? )?(?:In|On|At|By|Through|With|From|After|Before|Under|For|Asked|Citing|Quoting|Answering|Replying|Responding|Writing|Speaking) [^.!?;:“”"«»\n]*$/u;
/** Such phrases are so long at most, in UTF-16 code units. */
const LONGEST_PHRASE = 140;

/** "In a letter to | Ana Ruiz, the fund | wrote": whoever is named in the phrase before is not who writes. */
export function behindPhrase(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] >= cue[0] || text[source[1]] !== ' ') return source;
	const words = text.slice(...source);
	const comma = words.lastIndexOf(', ');
	const noun = comma > 0 ? SECOND.exec(words.slice(comma + 2))?.groups?.noun : undefined;
	if (noun === undefined) return source;
	const before = text.slice(Math.max(0, source[0] - LONGEST_PHRASE), source[0]);
	// "On Monday, Ana Ruiz, the mayor said": one, and a comma is missing.
	const isInside = /[\p{Alpha}’'] $/u.test(before) || isBody(noun);
	return isInside && IN_PHRASE.test(before) ? [source[0] + comma + 2, source[1]] : source;
}

/** Who says it, where a source is only the phrase that leads up to them: "Despite the rain, | a number of people | said". */
export function subjectOfPhrase(text: string, source: Span, cue: Span): Span {
	const [start, end] = source;
	if (end > cue[0]) return source;
	const words = text.slice(start, end);
	if (mayBe(text, source, FORM.lead) && LEAD.test(words)) {
		const past = text[end - 1] === ',' ? end - 1 : end;
		const rest = text.slice(past, cue[0]);
		const who = (UP_TO_VERB.exec(rest) ?? NEXT_SUBJECT.exec(rest))?.groups?.who;
		return who === undefined ? source : [past + 2, past + 2 + who.length];
	}
	if (text.startsWith('sked ', start - 5) && /[Aa]sked $/.test(text.slice(Math.max(0, start - 6), start))) {
		const who = QUESTION.exec(words)?.groups?.who;
		return who === undefined ? source : [end - who.length, end];
	}
	if (!words.startsWith('one of ')) return whoDoes(text, source, cue);
	const who = NAMED_FIRST.exec(text.slice(Math.max(0, start - 180), start))?.groups?.who;
	if (who === undefined) return source;
	const at = text.lastIndexOf(who, start);
	return [at, at + who.length];
}

/** "Karanda on Thursday, strongly | condemning the use of drones, | said": whoever says it, and not what they do meanwhile. */
function whoDoes(text: string, source: Span, cue: Span): Span {
	if (source[1] > cue[0] || (text[source[1]] !== ',' && text[source[1] - 1] !== ',')) return source;
	if (!/\p{Lower}/u.test(text[source[0]]!)) return source;
	if (!DOING.test(text.slice(source[0], source[0] + 40))) return source;
	const who = SUBJECT.exec(text.slice(Math.max(0, source[0] - 110), source[0]))?.groups?.who;
	if (who === undefined) return source;
	const at = text.lastIndexOf(who, source[0]);
	return [at, at + who.length];
}
